import { isPlaceholder } from '@crmcom-webapi/judge'
import { basicValue, patternOf, replaceJwts, replaceKeys, writings } from '@crmcom-webapi/release-marks/secrets'

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
    return replaceJwts(this.everywhere(text), (token) => this.add('token', token))
  }

  /** The same, with anything that looks like a token or a key taken out too. */
  cleanField(text: string): string {
    return replaceKeys(this.clean(text), (key) => this.add('token', key))
  }

  /** Takes the secrets out of free words, and whatever looks like one. */
  cleanWords(text: string): string {
    this.inWords ??= replacer(this.placeholders, 1)
    const clean = replaceJwts(this.inWords(text), (token) => this.add('token', token))
    return replaceKeys(clean, (key) => this.add('token', key))
  }
}

type Replacer = (text: string) => string

function replacer(placeholders: ReadonlyMap<string, string>, shortest: number): Replacer {
  const written = new Map<string, string>()
  for (const [secret, placeholder] of placeholders) {
    if (secret.length < shortest) continue
    for (const text of allWritings(secret)) if (!written.has(text)) written.set(text, placeholder)
  }
  if (written.size === 0) return (text) => text
  const pattern = new RegExp(
    [...written.keys()]
      .sort((a, b) => b.length - a.length)
      .map((text) => patternOf(text, 8))
      .join('|'),
    'gu',
  )
  return (text) => text.replace(pattern, (found) => written.get(found) ?? '«secret»')
}

/** Recorders and proxies have ways of their own besides. */
function allWritings(secret: string): string[] {
  // Claims and signature of a token; its header is the same in all of them.
  const [, claims = '', signature = '', more] = secret.split('.')
  const parts = more === undefined ? [claims, signature].filter((part) => part.length > 15) : []
  const url = encodeURIComponent(secret.replace(/\p{Surrogate}/gu, '\ufffd'))
  const small = url.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())
  return [...writings(secret), basicValue(secret), small, ...parts]
}
