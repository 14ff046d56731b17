import { losesDigits } from '@crmcom-webapi/server-routes'

/** What a JSON text may not have although the grammar lets it. */
export type JsonFlaw = 'repeated key' | 'too deep' | 'lost digits'

/**
 * Looks through a text that is JSON for an object with a key twice, of which parsers keep the last and say
 * nothing, for values nested deeper than a bound, and for numbers of which what is read is not what is written.
 */
export function findFlaw(json: string, maxDepth = Number.POSITIVE_INFINITY): JsonFlaw | undefined {
  /** The keys of each object that is open; an array has none. */
  const open: (Set<string> | undefined)[] = []
  for (let at = 0; at < json.length; at++) {
    switch (json.charCodeAt(at)) {
      case brace:
      case bracket:
        if (open.length >= maxDepth) return 'too deep'
        open.push(json.charCodeAt(at) === brace ? new Set() : undefined)
        break
      case closingBrace:
      case closingBracket:
        open.pop()
        break
      case quote: {
        const end = endOfText(json, at)
        if (isFollowedByColon(json, end)) {
          const keys = open.at(-1)
          const key = textOf(json, at, end)
          if (keys?.has(key)) return 'repeated key'
          keys?.add(key)
        }
        at = end
        break
      }
      default: {
        const end = endOfNumber(json, at)
        if (end === at) break
        if (losesDigits(json.slice(at, end))) return 'lost digits'
        at = end - 1
      }
    }
  }
  return undefined
}

const [quote, backslash, colon, brace, closingBrace, bracket, closingBracket] = [...'"\\:{}[]'].map((character) =>
  character.charCodeAt(0),
)

/** The place of the quote that ends the text which begins here. */
function endOfText(json: string, start: number): number {
  let end = start + 1
  for (let code = json.charCodeAt(end); code !== quote; code = json.charCodeAt(end)) end += code === backslash ? 2 : 1
  return end
}

/** The place behind the number which begins here; the same place when none does. */
function endOfNumber(json: string, start: number): number {
  const first = json.charCodeAt(start)
  if (first !== minus && !isDigit(first)) return start
  number.lastIndex = start
  number.test(json)
  return number.lastIndex
}

const number = /[-+.\deE]+/y
const minus = '-'.charCodeAt(0)

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isFollowedByColon(json: string, end: number): boolean {
  let at = end + 1
  // All that stands between two parts of JSON are spaces and line breaks, which come before any other character.
  while (json.charCodeAt(at) <= 0x20) at++
  return json.charCodeAt(at) === colon
}

/** Two keys are one when they mean the same, however they are written. */
function textOf(json: string, start: number, end: number): string {
  const written = json.slice(start + 1, end)
  return written.includes('\\') ? (JSON.parse(`"${written}"`) as string) : written
}
