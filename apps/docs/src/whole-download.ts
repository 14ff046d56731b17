import type { OpenApiDocument } from '@crmcom-webapi/contract'
import { fromParts } from '@crmcom-webapi/contract/parts'
import { unzip } from './unzip.ts'

/** Gets the bytes of a file of the documents. */
export type ReadFile = (file: string) => Promise<Uint8Array<ArrayBuffer>>

/** What a downloaded file is called: one that came compressed is unpacked. */
export const savedName = (file: string): string => file.replace(/\.gz$/, '')

/**
 * Makes one file of a download that refers to other files, or came compressed. Its size and sum are those that
 * `index.json` has under `whole`.
 */
export async function wholeDownload(file: string, read: ReadFile): Promise<string> {
  if (file.endsWith('.gz')) return unzip(await read(file))
  const document = await fromParts(file, async (name) => JSON.parse(await unzip(await read(name))) as OpenApiDocument)
  return `${JSON.stringify(document)}\n`
}
