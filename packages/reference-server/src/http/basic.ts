/**
 * Reads the key of an HTTP Basic login: the username, with an empty password.
 *
 * @returns The key, or `undefined` when the header is missing or is anything else.
 */
export function readBasicKey(header: string | null): string | undefined {
  const encoded = /^basic +([A-Za-z0-9+/]+={0,2})$/i.exec(header ?? '')?.[1]
  if (encoded === undefined) return undefined
  try {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0))
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.endsWith(':') && text.length > 1 && text.indexOf(':') === text.length - 1
      ? text.slice(0, -1)
      : undefined
  } catch {
    return undefined
  }
}
