import { listDownloads, type ReleaseDownloads } from '../site/documents.ts'

declare const data: ReleaseDownloads[]

export { data }

export default { load: listDownloads }
