import * as zlib from 'node:zlib'

/** Reads the bytes of a file: UTF-8, or UTF-16 as some recorders write it, with a byte order mark or without. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes
  // JSON begins with two characters of ASCII, so in UTF-16 every other byte is zero.
  const isLittle = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0 && third !== 0 && fourth === 0)
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && third === 0 && fourth !== 0)
  return decodeAs(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8', bytes)
}

/** Reads bytes as UTF-8; undefined for bytes that are none, so that nothing stands in for what it is not. */
export const decodeUtf8 = (bytes: Uint8Array): string | undefined => decodeAs('utf-8', bytes)

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** So much a body may come to. A few bytes can stand for gigabytes. */
export const unpackedAtMost = 32 * 1024 * 1024

type Unpack = (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array

const unpackers: { [coding: string]: Unpack | undefined } = {
  gzip: zlib.gunzipSync,
  'x-gzip': zlib.gunzipSync,
  // Some servers send the data alone, without the frame around it.
  deflate: (bytes, options) => (isZlib(bytes) ? zlib.inflateSync(bytes, options) : zlib.inflateRawSync(bytes, options)),
  br: zlib.brotliDecompressSync,
  zstd: (zlib as { zstdDecompressSync?: Unpack }).zstdDecompressSync,
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b
const isZlib = (bytes: Uint8Array): boolean => bytes[0] === 0x78 && ((bytes[0] << 8) | (bytes[1] ?? 0)) % 31 === 0

/** What bytes of a body stand for: themselves, what they unpack to, or words on why that cannot be told. */
export function unpack(bytes: Uint8Array, contentEncoding: string | undefined): Uint8Array | string {
  const codings = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity')
  let unpacked = bytes
  // The last one named was the last one done. A recorder may have undone it and kept the header.
  for (const coding of codings.reverse()) {
    if (isPlain(unpacked) || (coding.endsWith('gzip') && !isGzip(unpacked))) return unpacked
    const undo = unpackers[coding]
    if (!undo)
      return `is kept in the coding ${/^[\w-]{1,20}$/.test(coding) ? coding : 'of another name'}, which is not read`
    const next = undone(undo, unpacked)
    if (typeof next === 'string') return next
    unpacked = next
  }
  for (const [is, coding] of [
    [isGzip, 'gzip'],
    [isZlib, 'deflate'],
  ] as const)
    if (is(unpacked)) return undone(unpackers[coding] as Unpack, unpacked)
  return unpacked
}

function undone(undo: Unpack, bytes: Uint8Array): Uint8Array | string {
  try {
    return undo(bytes, { maxOutputLength: unpackedAtMost })
  } catch (error) {
    const isTooLong = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    return isTooLong ? `unpacks to more than ${unpackedAtMost >> 20} MB` : 'is compressed, and cannot be unpacked'
  }
}

/** Whether bytes begin as JSON or a page does. */
function isPlain(bytes: Uint8Array): boolean {
  const start = decodeUtf8(bytes.subarray(0, 1024)) ?? decodeUtf8(bytes.subarray(0, 1021))
  return start !== undefined && /^[\s\u{feff}]*[[{"<\d]/u.test(start)
}
