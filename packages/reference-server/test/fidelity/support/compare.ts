import type { MayDiffer } from './may-differ.js'
import type { Input } from './requests.js'

/** What may differ, and which entries were needed so far. */
export interface Known {
  entries: readonly MayDiffer[]
  used: Set<string>
}

const isObject = (value: unknown): value is Input => typeof value === 'object' && value !== null

/** The answer to expect: the documented one, in which stands what this request sends, and what `says` says. */
export function expectedAnswer(documented: Input, sent: Input, says: Input = {}): Input {
  const { data } = documented
  if (!isObject(data) || Array.isArray(data)) return documented
  const { token: _, ...rest } = sent
  const back = Object.entries(rest).filter(([name, value]) => name in data && !isObject(value))
  return { ...documented, data: merge(opened({ ...data, ...Object.fromEntries(back) }), says) }
}

function merge(value: unknown, over: unknown): unknown {
  // A list is said as a whole.
  if (!isObject(value) || !isObject(over) || Array.isArray(over)) return over
  const entries = Object.entries(over).map(([name, entry]) => [name, merge(value[name], entry)])
  return { ...value, ...Object.fromEntries(entries) }
}

/** Lists where an answer differs from the documented one and may not. */
export function differences(operationId: string, documented: unknown, given: unknown, known: Known): string[] {
  return judged(operationId, documented, given, known).problems
}

/** The same, with what differs and may. */
export function judged(operationId: string, documented: unknown, given: unknown, known: Known) {
  const allowed: MayDiffer[] = []
  const problems = compare(opened(documented), opened(given), []).flatMap((found) => {
    const entry = known.entries.find(
      (one) =>
        one.at === found.at &&
        (one.operations === 'all' || one.operations.includes(operationId)) &&
        fits[one.how](found.documented, found.given),
    )
    if (!entry)
      return [`${found.at} is ${JSON.stringify(found.given)}, documented as ${JSON.stringify(found.documented)}`]
    known.used.add(nameOf(entry, operationId))
    allowed.push(entry)
    return []
  })
  return { problems, allowed }
}

/** How an entry is told apart from others where it is needed. */
export function nameOf({ at, operations, how }: MayDiffer, operationId: string): string {
  return `${at} ${how} ${operations === 'all' ? 'anywhere' : operationId}`
}

const fits: { readonly [How in MayDiffer['how']]: (documented: unknown, given: unknown) => boolean } = {
  drawn: (documented, given) =>
    typeof documented === 'string' && typeof given === 'string' && formOf(documented) === formOf(given),
  'another value': (documented, given) => !isObject(documented) && typeof documented === typeof given,
  'left out': (documented, given) => documented === undefined && given !== undefined,
  'empty text': (documented, given) => documented === null && given === '',
}

/** How long a text is and what it is made of. */
function formOf(text: string): string {
  const made = [/^\d*$/, /^[\dA-F]*$/, /^[\w-]*$/].findIndex((of) => of.test(text))
  return `${text.length} ${made}`
}

interface Found {
  at: string
  documented: unknown
  given: unknown
}

function compare(documented: unknown, given: unknown, path: readonly string[]): Found[] {
  if (isObject(documented) && isObject(given) && Array.isArray(documented) === Array.isArray(given)) {
    const names = [...new Set([...Object.keys(documented), ...Object.keys(given)])]
    const step = (name: string) => [...path, Array.isArray(documented) ? '*' : name]
    return names.flatMap((name) => compare(documented[name], given[name], step(name)))
  }
  if (Object.is(documented, given)) return []
  return [{ at: path.join('.'), documented, given }]
}

/** A copy in which each JSON Web Token is taken apart, so that its claims can be compared. */
function opened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(opened)
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, opened(entry)]))
  if (typeof value !== 'string' || !/^eyJ[\w-]+\.[\w-]+\.[\w-]+$/.test(value)) return value
  const [header = '', claims = '', signature] = value.split('.')
  const read = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString())
  return { header: read(header), claims: read(claims), signature }
}
