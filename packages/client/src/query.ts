/**
 * Writes the input of a GET as a query string. Lists become one comma-separated value, and an identifier
 * travels as `field=value`, its inner equals sign plain as in the vendor's samples.
 */
export function writeQuery(input: { readonly [name: string]: unknown }): string {
  const pairs = Object.entries(input).flatMap(([name, value]) =>
    value == null ? [] : [`${encodeURIComponent(name)}=${writeValue(value)}`],
  )
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

function writeValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(writeValue).join(',')
  if (typeof value !== 'object' || value === null) return encodeURIComponent(String(value))
  const [pair, rival] = Object.entries(value).filter(([, entry]) => entry != null)
  // The form has room for one field.
  if (!pair || rival) throw value
  return pair.map((text) => encodeURIComponent(String(text))).join('=')
}
