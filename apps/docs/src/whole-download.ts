import type { OpenApiDocument } from '@crmcom-webapi/contract'
import { fromParts } from '@crmcom-webapi/contract/parts'

/** Gets the bytes of a file of the documents. */
export type ReadFile = (file: string) => Promise<Uint8Array<ArrayBuffer>>

/** What a downloaded file is called: one that came compressed is unpacked. */
export const savedName = (file: string): string => file.replace(/\.gz$/, '')

/**
 * Makes one file of a download that refers to other files, or came compressed. Its size and sum are those that
 * `index.json` has under `whole`.
 */
export async function wholeDownload(file: string, read: ReadFile): Promise<string> {
  if (file.endsWith('.gz')) return unpack(await read(file))
  const document = await fromParts(file, async (name) => JSON.parse(await unpack(await read(name))) as OpenApiDocument)
  return `${JSON.stringify(document)}\n`
}

/** Some servers hand out a compressed file unpacked. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new TextDecoder().decode(bytes)
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
}
