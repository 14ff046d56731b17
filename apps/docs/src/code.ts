/** An expression that is code already. */
class Raw {
  constructor(readonly text: string) {}
}

/** Marks an expression that {@link code} leaves as it is. */
export function raw(text: string): unknown {
  return new Raw(text)
}

/** A text as TypeScript writes it, in single quotes. */
export function codeText(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

const width = 90

/**
 * Writes a value as a TypeScript expression, on one line where it fits. Members that are `undefined` are left out.
 *
 * @param indent Columns the lines after the first are moved in.
 * @param before Columns taken on the first line.
 */
export function code(
  value: unknown,
  { indent = 0, before = indent }: { indent?: number; before?: number } = {},
): string {
  if (value instanceof Raw) return value.text
  if (typeof value === 'string') return codeText(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const parts = Array.isArray(value) ? value.map((entry) => ['', entry] as const) : members(value)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  if (parts.length === 0) return open + close
  const flat = parts.map(([key, entry]) => key + code(entry)).join(', ')
  const line = Array.isArray(value) ? `[${flat}]` : `{ ${flat} }`
  if (before + line.length <= width && !line.includes('\n')) return line
  const inside = ' '.repeat(indent + 2)
  const lines = parts.map(
    ([key, entry]) => `${inside}${key}${code(entry, { indent: indent + 2, before: indent + 2 + key.length })},\n`,
  )
  return `${open}\n${lines.join('')}${' '.repeat(indent)}${close}`
}

function members(value: object): Array<readonly [key: string, value: unknown]> {
  return Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .map(([key, entry]) => [`${/^[a-z_$][\w$]*$/i.test(key) ? key : codeText(key)}: `, entry])
}
