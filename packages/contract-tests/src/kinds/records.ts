import { follow, isObject } from '@crmcom-webapi/contract'
import type { Answer, Bench } from '../bench.js'
import type { Input, Served } from '../served.js'

/** The operation of the same resource that shows what another one makes or changes. */
export function showOf(bench: Bench, { path }: Served): Served | undefined {
  const resource = path.slice(0, path.lastIndexOf('/'))
  return bench.served.find((one) => one.path === `${resource}/show` && one.isRead)
}

const identifierOf = ({ schema }: Served): string | undefined =>
  Object.keys(schema.properties ?? {}).find((name) => name.endsWith('_identifier'))

/** Shows a record as it is now; nothing where that cannot be asked. */
export async function showNow(
  bench: Bench,
  show: Served,
  input: Input,
): Promise<{ [name: string]: unknown } | undefined> {
  const name = identifierOf(show)
  const given = name && input[name]
  if (!name || given === undefined) return undefined
  const answer = await bench.call(show, { [name]: given })
  return answer.outcome === 'accepted' && isObject(answer.data) ? answer.data : undefined
}

/**
 * What was sent is what is kept: the answer to a call that makes or changes a record, and the record when it is shown,
 * have the members that were sent; a change leaves alone what was not sent, and null clears.
 */
export async function checkKept(
  bench: Bench,
  served: Served,
  input: Input,
  answer: Answer,
  before: { [name: string]: unknown } | undefined,
): Promise<void> {
  const data = isObject(answer.data) ? answer.data : {}
  const pointer = `${served.pointer}/requestBody`
  const say = (name: string, wrong: readonly string[]) =>
    bench.note('positive', served, name, wrong.length > 0 ? bench.warnOr('FAIL', pointer) : 'PASS', pointer, {
      ...(wrong.length > 0 ? { words: `not so: ${wrong.join(', ')}`, curl: bench.curlOf(answer) } : {}),
    })
  say('answers what was sent', different(input, data))
  const show = showOf(bench, served)
  const name = show && identifierOf(show)
  if (!show || !name) return
  const id = data['id'] === undefined ? undefined : { id: data['id'] }
  const after = await showNow(bench, show, id ? { [name]: id } : input)
  if (!after) return
  say('keeps what was sent', different(input, after))
  if (!before) return
  // What the call cannot take may follow from what it does.
  const taken = follow(bench.document, served.schema).properties ?? {}
  const untouched = Object.keys(before).filter(
    (key) =>
      key in taken &&
      !(key in input) &&
      !isObject(before[key]) &&
      !Array.isArray(before[key]) &&
      !/date|state|balance|amount|number/.test(key),
  )
  say(
    'leaves alone what was not sent',
    untouched.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key])),
  )
  say(
    'clears what was sent as null',
    Object.keys(input).filter((key) => input[key] === null && key in after && after[key] !== null),
  )
}

/** Members of plain values that were sent and came back otherwise. */
function different(sent: Input, came: { [name: string]: unknown }): string[] {
  return Object.keys(sent).filter((name) => {
    const [a, b] = [sent[name], came[name]]
    if (b === undefined || b === null || a === null || typeof a === 'object' || typeof b === 'object') return false
    if (typeof a === 'number' || typeof b === 'number') return Number(a) !== Number(b)
    return String(a) !== String(b)
  })
}
