/** Cuts `name=value` at the first equals sign, as an identifier travels in a query: `number=S0000000042`. */
export function cutPair(text: string): [name: string, value: string] {
  const [name = '', ...rest] = text.split('=')
  return [name, rest.join('=')]
}

/** An identifier as the client has it: an object, though it travels as text. */
export function identifierObject(text: string): { [field: string]: string } {
  return Object.fromEntries([cutPair(text)])
}
