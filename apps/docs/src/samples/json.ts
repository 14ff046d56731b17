/** A value that a program takes from its environment. */
export interface Variable {
  /** Stands for it in the texts of a call until they are written; needs no escaping anywhere. */
  placeholder: string
  /** Such as `TOKEN`. */
  name: string
}

/** A number as it is written: neither rounded nor shortened. */
export class WrittenNumber {
  constructor(readonly text: string) {}
}

/** A text in which variables stand. */
export class MixedText {
  constructor(readonly pieces: ReadonlyArray<string | Variable>) {}
}

/** A JSON value of a sample: numbers as they are written, and texts that may hold variables. */
export type Json = null | boolean | WrittenNumber | string | MixedText | readonly Json[] | ReadonlyMap<string, Json>

const token = /\s*(?:([{}[\],:])|("(?:[^"\\]|\\.)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))\s*/y

/**
 * Reads JSON without losing a digit.
 *
 * @throws {SyntaxError} When it is not JSON.
 */
export function readJson(text: string): Json {
  JSON.parse(text)
  token.lastIndex = 0
  const next = () => token.exec(text) as RegExpExecArray
  const read = ([, mark, quoted, digits, word]: RegExpExecArray): Json => {
    if (quoted !== undefined) return JSON.parse(quoted) as string
    if (digits !== undefined) return new WrittenNumber(digits)
    if (word !== undefined) return JSON.parse(word) as boolean | null
    return mark === '[' ? readList() : readObject()
  }
  const readList = (): Json[] => {
    const list: Json[] = []
    for (let piece = next(); piece[1] !== ']'; piece = next()) if (piece[1] !== ',') list.push(read(piece))
    return list
  }
  const readObject = (): Map<string, Json> => {
    const members = new Map<string, Json>()
    for (let piece = next(); piece[1] !== '}'; piece = next()) {
      if (piece[1] === ',') continue
      next()
      members.set(JSON.parse(piece[2] as string) as string, read(next()))
    }
    return members
  }
  return read(next())
}

/** Writes JSON, on a line of its own for each member, with what `variable` says in the place of a variable. */
export function writeJson(value: Json, variable: (variable: Variable) => string, indent = ''): string {
  const inside = `${indent}  `
  if (value instanceof Map) {
    const lines = [...value].map(([name, entry]) => `${JSON.stringify(name)}: ${writeJson(entry, variable, inside)}`)
    return lines.length === 0 ? '{}' : `{\n${inside}${lines.join(`,\n${inside}`)}\n${indent}}`
  }
  if (value instanceof WrittenNumber) return value.text
  if (value instanceof MixedText) {
    const pieces = value.pieces.map((piece) =>
      typeof piece === 'string' ? JSON.stringify(piece).slice(1, -1) : variable(piece),
    )
    return `"${pieces.join('')}"`
  }
  if (Array.isArray(value)) {
    const lines = value.map((entry: Json) => writeJson(entry, variable, inside))
    return lines.length === 0 ? '[]' : `[\n${inside}${lines.join(`,\n${inside}`)}\n${indent}]`
  }
  return JSON.stringify(value)
}

/** Puts something else in the place of each text of a value; names of members stay. */
export function mapTexts(value: Json, change: (text: string) => Json): Json {
  if (typeof value === 'string') return change(value)
  if (value instanceof Map) return new Map([...value].map(([name, entry]) => [name, mapTexts(entry, change)]))
  return Array.isArray(value) ? value.map((entry: Json) => mapTexts(entry, change)) : value
}

/** Cuts a text at the variables in it. */
export function cutText(text: string, variables: readonly Variable[]): string | MixedText {
  let pieces: Array<string | Variable> = [text]
  for (const variable of variables)
    pieces = pieces.flatMap((piece) => {
      if (typeof piece !== 'string') return [piece]
      return piece.split(variable.placeholder).flatMap((part, index) => (index === 0 ? [part] : [variable, part]))
    })
  pieces = pieces.filter((piece) => piece !== '')
  return pieces.some((piece) => typeof piece !== 'string') ? new MixedText(pieces) : text
}

/** The pieces of a text, whether variables stand in it or not. */
export function piecesOf(text: string | MixedText): ReadonlyArray<string | Variable> {
  return typeof text === 'string' ? [text] : text.pieces
}

/** Writes a text as an expression of a language: its pieces, each as that says, put together by an operator. */
export function joinText(
  text: string | MixedText,
  literal: (plain: string) => string,
  variable: (variable: Variable) => string,
  operator = ' + ',
): string {
  return piecesOf(text)
    .map((piece) => (typeof piece === 'string' ? literal(piece) : variable(piece)))
    .join(operator)
}

/** Whether any value inside is one that `test` finds. */
export function someJson(value: Json, test: (value: Json) => boolean): boolean {
  if (test(value)) return true
  if (value instanceof Map) return [...value.values()].some((entry) => someJson(entry, test))
  return Array.isArray(value) && value.some((entry: Json) => someJson(entry, test))
}

/**
 * Whether a program keeps a number to the last digit that has integers of 64 bits and floating point of double
 * precision.
 */
export function isPlainNumber({ text }: WrittenNumber): boolean {
  if (/^-?\d+$/.test(text)) return text.replace(/^-/, '').length < 19
  const digits = (number: string) => number.replace(/[eE].*|[-.]/g, '').replace(/^0+|0+$/g, '')
  return Number.isFinite(Number(text)) && digits(text).length <= 15
}

/** A value as the text it travels as, on one line. */
export function jsonText(value: Json): string | MixedText {
  const variables = new Map<string, Variable>()
  const text = writeJson(value, (variable) => {
    variables.set(variable.name, variable)
    return variable.placeholder
  })
  return cutText(text.replace(/\n */g, ' '), [...variables.values()])
}

/** Whether a variable stands anywhere in a value. */
export function hasVariable(value: Json): boolean {
  return someJson(value, (part) => part instanceof MixedText)
}
