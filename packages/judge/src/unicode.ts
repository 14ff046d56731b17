/** Whether the bytes that a query writes with percent signs are UTF-8. */
export function isUtf8Query(search: string): boolean {
  try {
    for (const [bytes] of search.matchAll(/(?:%[\da-f]{2})+/gi)) decodeURIComponent(bytes)
    return true
  } catch {
    return false
  }
}
