const isObject = (value) => typeof value === 'object' && value !== null
const escaped = (name) => String(name).replaceAll('~', '~0').replaceAll('/', '~1')

/**
 * Where two documents differ, as deep as they can be told apart.
 *
 * @returns {{ pointer: string, path: string[], before: unknown, after: unknown }[]} `undefined` for what is not there
 */
export function differences(before, after, path = []) {
  if (isObject(before) && isObject(after) && Array.isArray(before) === Array.isArray(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
      const side = (value) => (Object.hasOwn(value, name) ? value[name] : undefined)
      return differences(side(before), side(after), [...path, name])
    })
  if (Object.is(before, after)) return []
  return [{ pointer: `#/${path.map(escaped).join('/')}`, path, before, after }]
}

/** Whether a place holds names somebody chose, in which none is a key. */
const maps = ['properties', 'examples', 'schemas', 'paths', 'value', 'x-known-codes', 'responses']

/** The kind of a difference: of an example, of evidence, of another of our keys, of words, or of the contract itself. */
export function kindOf({ path }) {
  const keys = path.filter((_, index) => !maps.includes(path[index - 1]))
  if (path.includes('examples') || path.includes('example')) return 'example'
  if (keys.some((key) => key === 'x-evidence' || key === 'x-evidence-of' || key === 'x-sources')) return 'evidence'
  if (keys.some((key) => key === 'x-note' || key === 'description' || key === 'summary')) return 'words'
  const ours = keys.find((key) => key.startsWith('x-'))
  return ours ?? 'contract'
}
