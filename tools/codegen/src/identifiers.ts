/** What a generated file has besides its own names, and words that cannot be names. */
const reserved: ReadonlySet<string> = new Set(
  (
    'await break case catch class const continue debugger default delete do else enum export extends false finally for ' +
    'function if implements import in instanceof interface let new null package private protected public return static ' +
    'super switch this throw true try typeof var void while with yield arguments eval async undefined NaN Infinity Object ' +
    'of z Types SchemaForm RouteForm schemas releases routeForms components ' +
    'atLeastOneOf codePoints dateTimeLocal dependentRequired exactlyOneOf integer multipleOf noneOf propertyCount ' +
    'requestText requiredKeys ' +
    'uniqueItems wireBoolean wireIdentifier wireList wireNumber wireRepeated wireText'
  ).split(' '),
)

/**
 * Gives every name of the contract an identifier of its own: itself where it is one that nothing else in the file has,
 * else with `_` for what cannot stand there. The same names give the same identifiers, in whatever order they come.
 */
export function identifiersOf(names: Iterable<string>, taken: ReadonlySet<string> = reserved): Map<string, string> {
  const isFree = (name: string) => /^[A-Za-z_$][\w$]*$/.test(name) && !taken.has(name)
  const all = [...new Set(names)].sort()
  const found = new Map(all.filter(isFree).map((name) => [name, name]))
  const used = new Set(found.values())
  for (const name of all) {
    if (found.has(name)) continue
    const base = name.replaceAll(/[^\w$]/g, '_').replace(/^(?=\d|$)/, '_')
    const first = taken.has(base) ? `${base}_` : base
    let free = first
    for (let count = 2; used.has(free) || taken.has(free); count++) free = `${first}_${count}`
    used.add(free)
    found.set(name, free)
  }
  return found
}
