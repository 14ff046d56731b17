import { isPlaceholder } from '@crmcom-webapi/judge'
import { basicValue, replaceJwts, replaceKeys, writings } from '@crmcom-webapi/release-marks/secrets'

/** The secrets of one recording, each with a placeholder of its own. */
export class Secrets {
  private readonly placeholders = new Map<string, string>()
  private readonly counts = new Map<string, number>()
  /** Those that came before all was read, with what they are. */
  private waiting: Map<string, string> | undefined = new Map()
  private readonly finder = new Finder()

  /** Keeps the placeholders of an earlier run from being given twice. */
  reserve(text: string): void {
    if (!text.includes('«')) return
    for (const [, kind = '', count] of text.matchAll(/«([^«»]{1,50}) (\d{1,9})»/g))
      this.counts.set(kind, Math.max(this.counts.get(kind) ?? 0, Number(count)))
  }

  /** Others, whose placeholders count on from these; what these knew is forgotten. */
  successor(): Secrets {
    const next = new Secrets()
    for (const [kind, count] of this.counts) next.counts.set(kind, count)
    return next
  }

  /** All was read: from now on each secret has its placeholder. */
  seal(): void {
    const { waiting } = this
    this.waiting = undefined
    for (const [secret, kind] of waiting ?? []) this.add(kind, secret)
  }

  /** Takes a secret in and gives its placeholder, the same one each time. */
  add(kind: string, secret: string): string {
    if (secret === '' || isPlaceholder(secret)) return secret
    if (this.waiting) {
      if (!this.waiting.has(secret)) this.waiting.set(secret, kind)
      return ''
    }
    const known = this.placeholders.get(secret)
    if (known !== undefined) return known
    const count = (this.counts.get(kind) ?? 0) + 1
    this.counts.set(kind, count)
    const placeholder = `«${kind} ${count}»`
    this.placeholders.set(secret, placeholder)
    for (const text of allWritings(secret)) this.finder.add(text, placeholder, secret.length)
    return placeholder
  }

  /** Takes the secrets out of the value of a field that is none itself. */
  clean(text: string): string {
    return replaceJwts(this.finder.replace(text, 4), (token) => this.add('token', token))
  }

  /** The same, with anything that looks like a token or a key taken out too. */
  cleanField(text: string): string {
    return replaceKeys(this.clean(text), (key) => this.add('token', key))
  }

  /** Takes the secrets out of free words, and whatever looks like one. */
  cleanWords(text: string): string {
    const clean = replaceJwts(this.finder.replace(text, 1), (token) => this.add('token', token))
    return replaceKeys(clean, (key) => this.add('token', key))
  }

  /** Makes words fit to be shown to a person: without secrets, in one line, and no longer than so many characters. */
  shown(text: string, most: number): string {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they could steer the terminal.
    const clean = this.cleanWords(text.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, ' '))
    return clean.length > most ? `${clean.slice(0, most)}…` : clean
  }
}

interface Writing {
  text: string
  placeholder: string
  /** The length of the secret itself. */
  length: number
}

/** Shorter ones are found only where they stand by themselves: anywhere else they would mark letters of every word. */
const alone = 8
const headLength = 4

/**
 * Finds many texts in one, the longest first. Each is looked up by how it begins, so that thousands of tokens cost no
 * more than a few.
 */
class Finder {
  /** By the first characters; those shorter than that by all they have. */
  private readonly byHead = new Map<string, Writing[]>()
  private readonly known = new Set<string>()

  add(text: string, placeholder: string, length: number): void {
    if (this.known.has(text)) return
    this.known.add(text)
    const head = text.slice(0, headLength)
    const list = this.byHead.get(head) ?? []
    list.push({ text, placeholder, length })
    list.sort((a, b) => b.text.length - a.text.length)
    this.byHead.set(head, list)
  }

  /** Replaces each of them whose secret is not shorter than `shortest`. */
  replace(text: string, shortest: number): string {
    let made = ''
    let done = 0
    for (let at = 0; at < text.length; at++) {
      const found = this.at(text, at, shortest)
      if (!found) continue
      made += text.slice(done, at) + found.placeholder
      done = at + found.text.length
      at = done - 1
    }
    return done === 0 ? text : made + text.slice(done)
  }

  private at(text: string, at: number, shortest: number): Writing | undefined {
    for (let length = Math.min(headLength, text.length - at); length > 0; length--) {
      if (length < headLength && shortest > length) continue
      for (const writing of this.byHead.get(text.slice(at, at + length)) ?? [])
        if (
          writing.length >= shortest &&
          text.startsWith(writing.text, at) &&
          (writing.text.length >= alone || standsAlone(text, at, at + writing.text.length))
        )
          return writing
    }
    return undefined
  }
}

const letter = /[\p{L}\p{N}]/u

function standsAlone(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 2), from)
  const last = /[\ud800-\udbff][\udc00-\udfff]$/.test(before) ? before : before.slice(-1)
  const next = String.fromCodePoint(text.codePointAt(to) ?? 0x20)
  return !letter.test(last) && !letter.test(next)
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
