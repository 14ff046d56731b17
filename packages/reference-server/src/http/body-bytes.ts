import { failure } from '../kernel/failure.js'

/**
 * The largest call is one in bulk with a thousand elements; anything larger is a mistake or an attack. It counts packed
 * and unpacked.
 */
export const maxBodyBytes = 512 * 1024

/**
 * Reads a body as the bytes that were meant: counted while they come, and unpacked where Content-Encoding says
 * that they are packed. No more is unpacked than is read.
 */
export async function readBytes(request: Request): Promise<Uint8Array> {
  const sent = await readSent(request)
  const encodings = namesIn(request.headers.get('content-encoding'))
  // How nothing is packed makes no difference.
  if (sent.length === 0 || encodings.length === 0) return sent
  const [encoding, ...others] = encodings
  const format = formats.get(encoding as string)
  if (format === undefined || others.length > 0 || typeof DecompressionStream === 'undefined') throw unknownEncoding()
  return unpack(sent, format)
}

/** A body that says how long it is need not be counted: the runtime reads no more than that. */
async function readSent(request: Request): Promise<Uint8Array> {
  const announced = request.headers.get('content-length')
  if (announced === null || request.headers.has('transfer-encoding'))
    return request.body ? count(request.body, brokenOff) : new Uint8Array()
  if (!(Number(announced) <= maxBodyBytes)) throw tooLarge()
  const bytes = new Uint8Array(
    await request.arrayBuffer().catch(() => {
      throw brokenOff()
    }),
  )
  if (bytes.length > maxBodyBytes) throw tooLarge()
  return bytes
}

/** The encodings web standards can undo; `br` is none of them. */
const formats: ReadonlyMap<string, CompressionFormat> = new Map([
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['deflate', 'deflate'],
])

function namesIn(header: string | null): string[] {
  const names = (header ?? '').split(',').map((name) => name.trim().toLowerCase())
  return names.filter((name) => name !== '' && name !== 'identity')
}

async function unpack(bytes: Uint8Array, format: CompressionFormat): Promise<Uint8Array> {
  const packed = new Response(bytes as Uint8Array<ArrayBuffer>).body as ReadableStream<Uint8Array<ArrayBuffer>>
  return count(packed.pipeThrough(new DecompressionStream(format)), () =>
    failure('REQUEST', 'MALFORMEDJSON', `The body is not ${format}, as its Content-Encoding says`),
  )
}

/** Reads a stream as far as a body may be long. */
async function count(stream: ReadableStream<Uint8Array>, broken: () => Error): Promise<Uint8Array> {
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw broken()
    })
    if (done) return joined(chunks, length)
    length += value.byteLength
    if (length > maxBodyBytes) {
      // Whoever sends on finds nobody reading; what becomes of that is not this call's.
      reader.cancel().catch(() => {})
      throw tooLarge()
    }
    chunks.push(value)
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = chunks
  if (only && chunks.length === 1) return only
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** A caller who goes away while sending is no fault of the server. */
function brokenOff() {
  return failure('REQUEST', 'MALFORMEDJSON', 'The body was not sent to its end')
}

function tooLarge() {
  return failure('REQUEST', 'BODYTOOLARGE', 'The body is too large', `At most ${maxBodyBytes} bytes are read`)
}

function unknownEncoding() {
  return failure(
    'REQUEST',
    'UNSUPPORTEDMEDIATYPE',
    'The body is packed in a way that is not read here',
    'Send it without Content-Encoding, or with gzip or deflate',
  )
}
