// Judges what the program of a generated client printed.

/**
 * What a program has to print when it calls a server that works: each step with the type of the answer, its code,
 * the type of its data or of the first entry, and a value. `truth` is what the server says without any client.
 */
export function expectedOf({ shown, usernames, codes }) {
  return [
    ['login', 'SessionTokenAnswer', 'OK', 'SessionTokenData', 'a token'],
    ['key', 'SessionTokenAnswer', 'OK', 'SessionTokenData', 'a token'],
    ['show', 'AccessTokenAnswer', 'OK', 'AccessToken', shown],
    ['list', 'UserListAnswer', 'OK', 'User', usernames.join(',')],
    ['refused login', 'SessionTokenAnswer', codes.refused, 'none', ''],
    ['nothing to show', 'AccessTokenAnswer', codes.nothing, 'none', ''],
    ['list of a stranger', 'UserListAnswer', codes.stranger, 'none', ''],
  ]
}

/** Lists what a program printed otherwise than expected; nothing when all is well. */
export function differences(printed, expected) {
  const steps = new Map(
    printed
      .split('\n')
      .filter((line) => line.includes('\t'))
      .map((line) => line.replace(/\r$/, '').split('\t'))
      .map(([step, ...rest]) => [step, rest]),
  )
  return expected.flatMap(([step, ...wanted]) => {
    const found = steps.get(step)
    if (found === undefined) return [`${step}: the program did not come so far`]
    return ['type of the answer', 'code', 'type of data', 'value'].flatMap((what, index) =>
      found[index] === wanted[index]
        ? []
        : [`${step}: the ${what} is ${shown(found[index])}, not ${shown(wanted[index])}`],
    )
  })
}

/**
 * Counts the generators that ran with every release, and writes a line for each generator and release.
 *
 * @param {{ generator: string, release: string, problems: string[], seconds: number }[]} rows
 */
export function summary(rows, generators) {
  const lines = rows.map(({ generator, release, problems, seconds }) => {
    const [first, ...others] = problems
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`
    const verdict = first === undefined ? 'ran' : `failed: ${first}${more}`
    return `${generator.padEnd(24)} ${release.padEnd(9)} ${`${seconds.toFixed(0)} s`.padStart(6)}  ${verdict}`
  })
  const ran = generators.filter((name) => {
    const own = rows.filter(({ generator }) => generator === name)
    return own.length > 0 && own.every(({ problems }) => problems.length === 0)
  })
  return { lines, ran: ran.length, of: generators.length }
}

function shown(value) {
  return value === undefined ? 'missing' : JSON.stringify(value)
}
