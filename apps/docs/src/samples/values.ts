import { type Json, MixedText, WrittenNumber } from './json.ts'

/** How an object or a list is written. */
export interface Shape {
  open: string
  close: string
  /** Opens it where each entry has a line of its own; lines after the first are moved in. */
  openLines?: string
  empty: string
  /** Stands between entries on one line, `, ` unless said otherwise. */
  between?: string
  /** Stands behind each entry on a line of its own, and behind the last. */
  afterLine: string
  afterLast: string
}

/** How a language writes the values of JSON. */
export interface ValueStyle {
  text(text: string | MixedText): string
  number(number: WrittenNumber): string
  constant(value: boolean | null): string
  /** The name of a member with what follows it. */
  member(name: string): string
  object(members: ReadonlyMap<string, Json>): Shape
  list(entries: readonly Json[]): Shape
  /** Columns by which lines are moved in. */
  step: number
  width: number
}

/**
 * Writes a value as an expression, on one line where it fits.
 *
 * @param indent Columns the lines after the first are moved in.
 * @param before Columns taken on the first line.
 * @param isSplit Whether it takes several lines though it would fit.
 */
export function writeValue(
  value: Json,
  style: ValueStyle,
  { indent = 0, before = indent, isSplit = false }: { indent?: number; before?: number; isSplit?: boolean } = {},
): string {
  if (value === null || typeof value === 'boolean') return style.constant(value)
  if (typeof value === 'string' || value instanceof MixedText) return style.text(value)
  if (value instanceof WrittenNumber) return style.number(value)
  const isObject = value instanceof Map
  const shape = isObject ? style.object(value) : style.list(value as readonly Json[])
  const parts: Array<readonly [start: string, entry: Json]> = isObject
    ? [...(value as ReadonlyMap<string, Json>)].map(([name, entry]) => [style.member(name), entry] as const)
    : (value as readonly Json[]).map((entry) => ['', entry] as const)
  if (parts.length === 0) return shape.empty
  const flat = parts.map(([start, entry]) => start + writeValue(entry, style)).join(shape.between ?? ', ')
  const line = shape.open + flat + shape.close
  if (!isSplit && before + line.length <= style.width && !line.includes('\n')) return line
  const inside = indent + style.step
  const lines = parts.map(([start, entry], index) => {
    const text = writeValue(entry, style, { indent: inside, before: inside + start.length + 1 })
    return `${' '.repeat(inside)}${start}${text}${index < parts.length - 1 ? shape.afterLine : shape.afterLast}\n`
  })
  const [first = '', ...more] = (shape.openLines ?? shape.open.trimEnd()).split('\n')
  const opened = [first, ...more.map((text) => ' '.repeat(indent) + text)].join('\n')
  return `${opened}\n${lines.join('')}${' '.repeat(indent)}${shape.close.trimStart()}`
}
