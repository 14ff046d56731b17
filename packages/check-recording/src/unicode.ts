/** Reads bytes as UTF-8; undefined for bytes that are none, so that nothing stands in for what it is not. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Whether the bytes that a query writes with percent signs are UTF-8. */
export function isUtf8Query(search: string): boolean {
  try {
    for (const [bytes] of search.matchAll(/(?:%[\da-f]{2})+/gi)) decodeURIComponent(bytes)
    return true
  } catch {
    return false
  }
}

/** Where a value holds half of a surrogate pair, which is no character: the keys that lead there; undefined when nowhere. */
export function findHalfPair(value: unknown): string[] | undefined {
  if (typeof value === 'string') return /\p{Cs}/u.test(value) ? [] : undefined
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, inner] of Object.entries(value)) {
    if (/\p{Cs}/u.test(key)) return []
    const found = findHalfPair(inner)
    if (found) return [key, ...found]
  }
  return undefined
}
