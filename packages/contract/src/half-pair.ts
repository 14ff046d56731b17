interface Place {
  value: unknown
  /** The name that leads here, and from where; undefined at the top. */
  from?: { place: Place; name: string }
}

/**
 * Where a value holds half of a surrogate pair, which is no character: the names that lead there. A name that holds one
 * is told by the place of its object. Values may be nested as deep as they like.
 *
 * @returns Undefined when it stands nowhere.
 */
export function findHalfPair(top: unknown): string[] | undefined {
  const open: Place[] = [{ value: top }]
  for (let place = open.pop(); place; place = open.pop()) {
    const { value } = place
    if (typeof value === 'string' && isHalf(value)) return namesTo(place)
    if (typeof value !== 'object' || value === null) continue
    const entries = Object.entries(value)
    if (entries.some(([name]) => isHalf(name))) return namesTo(place)
    // The last one put there is looked at first.
    for (const [name, inner] of entries.reverse()) open.push({ value: inner, from: { place, name } })
  }
  return undefined
}

const isHalf = (text: string): boolean => /\p{Cs}/u.test(text)

function namesTo(place: Place): string[] {
  const names: string[] = []
  for (let { from } = place; from; { from } = from.place) names.push(from.name)
  return names.reverse()
}
