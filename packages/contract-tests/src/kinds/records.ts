import { follow, isObject } from '@crmcom-webapi/contract'
import type { Answer, Bench } from '../bench.js'
import { type Input, isFreeText, type Served } from '../served.js'

/** The operation of the same resource that shows what another one makes or changes. */
export function showOf(bench: Bench, { path }: Served): Served | undefined {
  const resource = path.slice(0, path.lastIndexOf('/'))
  return bench.served.find((one) => one.path === `${resource}/show` && one.isRead)
}

const identifierOf = (bench: Bench, { schema }: Served): string | undefined =>
  Object.keys(follow(bench.document, schema).properties ?? {}).find((name) => name.endsWith('_identifier'))

/** Shows a record as it is now, by whatever it can be named by; nothing where that cannot be asked. */
export async function showNow(
  bench: Bench,
  show: Served,
  input: Input,
  data: { [name: string]: unknown } = {},
): Promise<{ [name: string]: unknown } | undefined> {
  const name = identifierOf(bench, show)
  if (!name) return undefined
  const fields = fieldsOf(bench, show, name)
  const named = fields.filter((field) => typeof data[field] === 'string').map((field) => ({ [field]: data[field] }))
  for (const given of [...named, input[name]]) {
    if (given === undefined) continue
    const asked = { [name]: given }
    if (bench.foretell(show, asked).some(({ breaks }) => breaks)) continue
    const answer = await bench.call(show, asked)
    if (answer.outcome === 'accepted' && isObject(answer.data)) return answer.data
  }
  return undefined
}

/** The fields by which an identifier names a record. */
const fieldsOf = (bench: Bench, show: Served, name: string): string[] => {
  const member = follow(bench.document, show.schema).properties?.[name]
  return member ? Object.keys(follow(bench.document, member).properties ?? {}) : []
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
  const name = show && identifierOf(bench, show)
  if (!show || !name) return
  const after = await showNow(bench, show, input, data)
  if (!after) return
  say('keeps what was sent', different(input, after))
  // Where null counts as not sent it clears nothing, and of a list it says nothing: entries are changed one by one.
  if (served.operation['x-null'] !== 'absent') {
    const kept = Object.keys(input).filter((key) => input[key] === null && isPlain(after[key]))
    say('clears what was sent as null', kept)
  }
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
  const [noted, notes] = [logOf(before), logOf(after)]
  if (noted && notes) {
    say('leaves the making of a record alone', noted['created_date'] === notes['created_date'] ? [] : ['created_date'])
    if (bench.options.clock)
      say('notes the change', noted['updated_date'] === notes['updated_date'] ? ['updated_date'] : [])
  }
}

const isPlain = (value: unknown): boolean => value !== undefined && value !== null && typeof value !== 'object'

/** Members of plain values that were sent and came back otherwise. */
function different(sent: Input, came: { [name: string]: unknown }): string[] {
  return Object.keys(sent).filter((name) => {
    const [a, b] = [sent[name], came[name]]
    if (b === undefined || b === null || a === null || typeof a === 'object' || typeof b === 'object') return false
    if (typeof a === 'number' || typeof b === 'number') return Number(a) !== Number(b)
    return String(a) !== String(b)
  })
}

function logOf(record: { [name: string]: unknown }): { [name: string]: unknown } | undefined {
  const log = record['log_information']
  return isObject(log) ? log : undefined
}

/**
 * A change leaves alone what it does not send, and empties what it sends as null: shown with a text of its own, which is
 * written, left out of another change, and cleared.
 */
export async function checkFilled(bench: Bench, served: Served, input: Input): Promise<void> {
  const show = showOf(bench, served)
  const name = show && identifierOf(bench, show)
  const properties = Object.entries(follow(bench.document, served.schema).properties ?? {})
  const naming = new Set(show && name ? fieldsOf(bench, show, name) : [])
  const texts = properties
    .filter(([key, one]) => !(key in input) && !naming.has(key) && isFreeText(follow(bench.document, one)))
    .map(([key]) => key)
  // Fields of one's own mean nothing to a system, so any text goes.
  const text = texts.find((key) => key.startsWith('udf_')) ?? texts[0]
  if (!show || !name || text === undefined || input[name] === undefined) return
  const named = { [name]: input[name] }
  const pointer = `${served.pointer}/requestBody`
  const shown = async () => (await showNow(bench, show, named))?.[text]
  const say = (words: string, holds: boolean, answer: Answer) =>
    bench.note('positive', served, words, holds ? 'PASS' : bench.warnOr('FAIL', pointer), pointer, {
      ...(holds ? {} : { words: `not so: ${text}`, curl: bench.curlOf(answer) }),
    })
  const fill = await bench.call(served, { ...named, [text]: 'kept' })
  if (fill.outcome !== 'accepted' || (await shown()) !== 'kept') return
  // Of the members of a change that was accepted, those that do not rename the record.
  const rest = Object.fromEntries(Object.entries(input).filter(([key]) => !naming.has(key)))
  const again = await bench.call(served, rest)
  if (again.outcome === 'accepted') say('leaves alone what was filled and not sent', (await shown()) === 'kept', again)
  const written = follow(bench.document, Object.fromEntries(properties)[text] ?? {})
  if (![written.type].flat().includes('null')) return
  const clear = await bench.call(served, { ...named, [text]: null })
  if (clear.outcome === 'accepted')
    say('empties what was filled and is sent as null', (await shown()) !== 'kept', clear)
}
