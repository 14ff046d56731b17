/** @throws {Error} Unless two plain values are alike; the order of fields does not count. */
export function same(actual: unknown, expected: unknown, what = 'the value'): void {
  if (!alike(actual, expected))
    throw new Error(`${what} is ${JSON.stringify(actual)} and should be ${JSON.stringify(expected)}`)
}

/** @throws {Error} Unless work rejects; hands back with what. */
export async function rejects(work: Promise<unknown>, what: string): Promise<unknown> {
  let done: unknown
  try {
    done = await work
  } catch (error) {
    return error
  }
  throw new Error(`${what} should have been refused, and gave ${JSON.stringify(done)}`)
}

function alike(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b)
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [left, right] = [Object.keys(a), Object.keys(b)]
  return (
    left.length === right.length &&
    left.every((key) => Object.hasOwn(b, key) && alike((a as never)[key], (b as never)[key]))
  )
}
