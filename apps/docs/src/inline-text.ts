/** A piece of a sentence, as the pages show it. */
export type Inline = { kind: 'text' | 'code'; text: string } | { kind: 'link'; text: string; href: string }

const special = /`([^`]+)`|\bdecisions\/(\d{4})\b/g

/** Splits a sentence into plain text, code and links to decisions. */
export function splitInline(sentence: string): Inline[] {
  const pieces: Inline[] = []
  let end = 0
  for (const match of sentence.matchAll(special)) {
    if (match.index > end) pieces.push({ kind: 'text', text: sentence.slice(end, match.index) })
    if (match[1] !== undefined) pieces.push({ kind: 'code', text: match[1] })
    else pieces.push({ kind: 'link', text: `decision ${match[2]}`, href: `/decisions/${match[2]}` })
    end = match.index + match[0].length
  }
  if (end < sentence.length) pieces.push({ kind: 'text', text: sentence.slice(end) })
  return pieces
}

/** Places where a long name may be broken. */
export function breakable(name: string): string[] {
  return name.split(/(?<=[_./])|(?=EXCEPTION$)/)
}
