import { listDownloads } from '../site/documents.ts'

/** What the list of downloads shows of one release. */
export interface ShownDownloads {
  release: string
  documents: Array<{ form: string; file: string; bytes: number | undefined }>
}

declare const data: ShownDownloads[]

export { data }

export default {
  load: (): ShownDownloads[] =>
    listDownloads().map(({ release, documents }) => ({
      release,
      documents: documents.map(({ form, file, bytes, whole }) => ({ form, file, bytes: whole?.bytes ?? bytes })),
    })),
}
