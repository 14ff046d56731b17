const identifier = /^[A-Za-z_$][\w$]*$/

/** Writes JSON as a TypeScript literal, two spaces deep, keys quoted only where they must be. */
export function literal(value: unknown, indent = ''): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]'
    const flat = `[${value.map((entry) => literal(entry)).join(', ')}]`
    if (!flat.includes('\n') && flat.length + indent.length <= 110 && value.every((entry) => typeof entry !== 'object'))
      return flat
    return `[\n${value.map((entry) => `${indent}  ${literal(entry, `${indent}  `)},\n`).join('')}${indent}]`
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, entry]) => entry !== undefined)
    if (entries.length === 0) return '{}'
    return `{\n${entries.map(([key, entry]) => `${indent}  ${propertyName(key)}: ${literal(entry, `${indent}  `)},\n`).join('')}${indent}}`
  }
  return typeof value === 'string' ? quote(value) : JSON.stringify(value)
}

/** Writes a property name, quoted when it is no identifier. `__proto__` would set the prototype, so it is computed. */
export function propertyName(name: string): string {
  if (name === '__proto__') return "['__proto__']"
  return identifier.test(name) ? name : quote(name)
}

/** Writes a string literal in single quotes. */
export function quote(text: string): string {
  const inner = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("'", "\\'")
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
  return `'${inner}'`
}

/** The first lines of every generated file. */
export const header =
  '// Generated from the contract by `npm run generate`. Do not edit: change openapi/ (or tools/codegen) instead.\n'
