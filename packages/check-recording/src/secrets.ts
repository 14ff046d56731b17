import { isPlaceholder } from './exchange.js'

// A JSON Web Token, whole or cut off.
const tokens = /eyJ[\w-]{6,}(?:\.[\w-]*){0,2}/g
// An opaque token or a key. IDs look the same, so this is for words only, not for fields that hold an ID.
const opaque = /[0-9a-f]{32,}/gi

/** The secrets of one recording, each with a placeholder of its own. */
export class Secrets {
  private readonly placeholders = new Map<string, string>()
  private readonly counts = new Map<string, number>()
  private everywhere: Replacer | undefined
  private inWords: Replacer | undefined

  /** Keeps the placeholders of an earlier run from being given twice. */
  reserve(text: string): void {
    for (const [, kind = '', count] of text.matchAll(/«([^«»]{1,50}) (\d{1,9})»/g))
      this.counts.set(kind, Math.max(this.counts.get(kind) ?? 0, Number(count)))
  }

  /** Takes a secret in and gives its placeholder, the same one each time. */
  add(kind: string, secret: string): string {
    if (secret === '' || isPlaceholder(secret)) return secret
    const known = this.placeholders.get(secret)
    if (known !== undefined) return known
    const count = (this.counts.get(kind) ?? 0) + 1
    this.counts.set(kind, count)
    const placeholder = `«${kind} ${count}»`
    this.placeholders.set(secret, placeholder)
    this.everywhere = undefined
    this.inWords = undefined
    return placeholder
  }

  /** Takes the secrets out of the value of a field that is none itself. */
  clean(text: string): string {
    this.everywhere ??= replacer(this.placeholders, 4)
    return this.everywhere(text).replace(tokens, (token) => this.add('token', token))
  }

  /** The same, with anything that looks like a token taken out too, unless it is the whole value and so an ID. */
  cleanField(text: string): string {
    const clean = this.clean(text)
    return /^[0-9A-F]{32}$/.test(clean) ? clean : clean.replace(opaque, (hex) => this.add('token', hex))
  }

  /** Takes the secrets out of free words, and whatever looks like one. */
  cleanWords(text: string): string {
    this.inWords ??= replacer(this.placeholders, 1)
    return this.inWords(text)
      .replace(tokens, (token) => this.add('token', token))
      .replace(opaque, (hex) => this.add('token', hex))
  }
}

type Replacer = (text: string) => string

function replacer(placeholders: ReadonlyMap<string, string>, shortest: number): Replacer {
  const written = new Map<string, string>()
  for (const [secret, placeholder] of placeholders) {
    if (secret.length < shortest) continue
    for (const text of writings(secret)) if (!written.has(text)) written.set(text, placeholder)
  }
  if (written.size === 0) return (text) => text
  const pattern = new RegExp(
    [...written.keys()]
      .sort((a, b) => b.length - a.length)
      .map(literal)
      .join('|'),
    'gu',
  )
  return (text) => text.replace(pattern, (found) => written.get(found) ?? '«secret»')
}

/** Each form in which a system, a proxy or a recorder may write a secret. */
function writings(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1)
  const ascii = json.replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const url = encodeURIComponent(secret.replace(/\p{Surrogate}/gu, '\uFFFD'))
  const html = secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const parts = secret.split('.')
  const basic = Buffer.from(`${secret}:`, 'utf8').toString('base64')
  return [
    secret,
    json,
    ascii,
    JSON.stringify(json).slice(1, -1),
    url,
    url.replaceAll('%20', '+'),
    url.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    html,
    html.replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
    basic,
    basic.replace(/=+$/, ''),
    // Claims and signature of a token; its header is the same in all of them.
    ...(parts.length === 3 ? parts.slice(1).filter((part) => part.length > 15) : []),
  ].filter((text) => text !== '')
}

/** A short secret is replaced only where it stands alone: anywhere else it would mark its letters in every word. */
function literal(text: string): string {
  const escaped = text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  return text.length < 8 ? `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])` : escaped
}
