import { isDeepStrictEqual } from 'node:util'

/** Gives the value of a runtime expression, such as `$response.body#/data/token`. */
export type Lookup = (expression: string) => unknown

type Token = { kind: 'value'; value: unknown } | { kind: 'expression'; text: string } | { kind: 'sign'; text: string }

const pattern =
  /\s*(?:(\$[A-Za-z][\w.]*(?:#(?:\/[\w~.-]*)*)?)|'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?)|\b(true|false|null)\b|(\|\||&&|==|!=|<=|>=|[<>!()+-]))/y

/**
 * Works out a condition of a workflow. Besides what Arazzo has in simple conditions it knows sums, and objects and lists
 * that are the same, which only ours use.
 */
export function holds(condition: string, lookup: Lookup): boolean {
  return Boolean(workedOut(condition, lookup))
}

/** Works out what stands in a condition: a sum of amounts, or the date so many days after another one. */
export function workedOut(expression: string, lookup: Lookup): unknown {
  return new Reader(tokensOf(expression), lookup).whole()
}

function tokensOf(condition: string): Token[] {
  const tokens: Token[] = []
  pattern.lastIndex = 0
  while (pattern.lastIndex < condition.trimEnd().length) {
    const found = pattern.exec(condition)
    if (!found) throw new RangeError(`a condition that cannot be read: ${condition}`)
    const [, expression, text, number, word, sign] = found
    if (expression !== undefined) tokens.push({ kind: 'expression', text: expression })
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign })
    else if (text !== undefined) tokens.push({ kind: 'value', value: text.replaceAll("''", "'") })
    else tokens.push({ kind: 'value', value: number === undefined ? JSON.parse(word as string) : Number(number) })
  }
  return tokens
}

class Reader {
  private at = 0

  constructor(
    private readonly tokens: readonly Token[],
    private readonly lookup: Lookup,
  ) {}

  whole(): unknown {
    const value = this.either()
    if (this.at < this.tokens.length) throw new RangeError('a condition goes on behind its end')
    return value
  }

  private either(): unknown {
    let value = this.both()
    while (this.takes('||')) value = [value, this.both()].some(Boolean)
    return value
  }

  private both(): unknown {
    let value = this.compared()
    while (this.takes('&&')) value = [value, this.compared()].every(Boolean)
    return value
  }

  private compared(): unknown {
    const left = this.sum()
    for (const sign of ['==', '!=', '<=', '>=', '<', '>']) if (this.takes(sign)) return compare(sign, left, this.sum())
    return left
  }

  private sum(): unknown {
    let value = this.one()
    for (;;) {
      if (this.takes('+')) value = added(value, numberOf(this.one()))
      else if (this.takes('-')) value = added(value, -numberOf(this.one()))
      else return typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value
    }
  }

  private one(): unknown {
    if (this.takes('!')) return !this.one()
    if (this.takes('(')) {
      const value = this.either()
      if (!this.takes(')')) throw new RangeError('a condition has a bracket that is not closed')
      return value
    }
    const token = this.tokens[this.at++]
    if (token?.kind === 'value') return token.value
    if (token?.kind === 'expression') return this.lookup(token.text) ?? null
    throw new RangeError('a condition lacks a value')
  }

  private takes(sign: string): boolean {
    const token = this.tokens[this.at]
    if (token?.kind !== 'sign' || token.text !== sign) return false
    this.at++
    return true
  }
}

/** What is not there is no number, and makes no sum. */
const numberOf = (value: unknown): number => (value === null ? Number.NaN : Number(value))

/** A date of the API, to which days are added. */
const datePattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/

function added(value: unknown, more: number): unknown {
  if (typeof value !== 'string' || !datePattern.test(value)) return numberOf(value) + more
  const later = new Date(Date.parse(`${value}Z`) + more * 86_400_000)
  return Number.isNaN(later.getTime()) ? null : later.toISOString().slice(0, 19)
}

function compare(sign: string, left: unknown, right: unknown): boolean {
  const isNumeric = [left, right].every(
    (one) => typeof one === 'number' || (typeof one === 'string' && /^-?\d+(?:\.\d+)?$/.test(one)),
  )
  const [a, b] = (isNumeric ? [Number(left), Number(right)] : [left, right]) as [number, number]
  if (sign === '==') return isNumeric ? Math.abs(a - b) < 1e-9 : isDeepStrictEqual(a, b)
  if (sign === '!=') return !compare('==', left, right)
  if (left === undefined || right === undefined || left === null || right === null) return false
  if (sign === '<') return a < b
  if (sign === '>') return a > b
  return sign === '<=' ? a <= b : a >= b
}
