import { pick, type Random } from '@crmcom-webapi/test-support/mutate'
import type { Input } from '../fidelity/support/requests.js'
import { foreign } from '../support/two-organisations.js'
import { type Seen, subjectsOf } from './seen.js'

/** How far a request goes from the one it is made of: as shown, with what was seen before, or with changes besides. */
export type Manner = 'shown' | 'fed' | 'varied'
export const manners: readonly Manner[] = ['shown', 'fed', 'varied']

/** What a request is made with. */
export interface Making {
  random: Random
  manner: Manner
  path: string
  seen: Seen
  /** The inputs the contract shows of the operation. */
  siblings: readonly Input[]
  /** The texts of the second organisation, where it is the one that calls. */
  foreignTexts?: ReadonlySet<string>
  now: number
  /** Which of all requests this is. */
  turn: number
}

/** Codes, numbers and names that are to be a record's own. */
const own = /^(authentication_code|identifier|username|number|serial_number|.*(?<!post_)code|.*reference_number)$/
/** Codes of something that is there already. */
const notOwn = /^(business_classification_code|country_code|error_code|verification_code|application_code)$/
const date = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}$/

/** Makes a request out of one that the contract shows. */
export function makeInput(shown: Input, making: Making): Input {
  const base = making.manner === 'varied' ? withOtherMembers(shown, making) : shown
  return change(base, '', making) as Input
}

/** Leaves members out, and takes some of a sibling. */
function withOtherMembers(shown: Input, { random, siblings }: Making): Input {
  const kept = Object.entries(shown).filter(() => random() > 0.12)
  const more = Object.entries(pick(random, siblings)).filter(([name]) => !(name in shown) && random() < 0.12)
  return Object.fromEntries([...kept, ...more])
}

function change(value: unknown, name: string, making: Making): unknown {
  if (Array.isArray(value)) return value.map((item) => change(item, name, making))
  if (typeof value === 'string')
    return name.endsWith('_identifier') ? inQuery(value, name, making) : text(value, name, making)
  if (typeof value === 'number') return amount(value, making)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const named = entries.map(([key, entry]) =>
    name.endsWith('_identifier') && typeof entry === 'string'
      ? [key, nameOf(entry, name, key, making)]
      : [key, change(entry, key, making)],
  )
  return Object.fromEntries(named)
}

/** An identifier in a query is a text with the name of a field and its value. */
function inQuery(value: string, name: string, making: Making): string {
  const at = value.indexOf('=')
  if (at < 0) return text(value, name, making)
  const field = value.slice(0, at)
  return `${field}=${nameOf(value.slice(at + 1), name, field, making)}`
}

/** What names a record: as shown, or one that an answer has shown. */
function nameOf(value: string, name: string, field: string, making: Making): string {
  const { random, seen, manner, path } = making
  if (manner !== 'shown' && random() < 0.6) {
    const kind = name.replace(/_identifier$/, '')
    const found = seen.record(random, [...subjectsOf(path).map((subject) => `${subject}_${kind}`), kind], field)
    if (typeof found === 'string') return found
  }
  return ofOrganisation(value, making)
}

function text(value: string, name: string, making: Making): string {
  const { random, seen, manner, turn, now } = making
  if (name === 'organisation') return making.foreignTexts ? 'OTHER' : value
  if (manner === 'varied' && date.test(value) && random() < 0.3) return movedDate(value, now, random)
  if (manner !== 'shown' && random() < 0.1) {
    const found = seen.value(random, name)
    if (typeof found === 'string') return found
  }
  if (own.test(name) && !notOwn.test(name) && random() < 0.6) return `${value}-${turn}`
  return ofOrganisation(value, making)
}

/** What the second organisation calls the same. */
const ofOrganisation = (value: string, { foreignTexts }: Making): string =>
  foreignTexts?.has(`${foreign} ${value}`) ? `${foreign} ${value}` : value

const day = 86_400_000

function movedDate(value: string, now: number, random: Random): string {
  const moved = new Date(now + Math.floor((random() - 0.5) * 80) * day).toISOString()
  return `${moved.slice(0, 11)}${value.slice(11)}`
}

function amount(value: number, { random, manner }: Making): number {
  if (manner !== 'varied' || random() < 0.7) return value
  return pick(random, [0, 0.01, 1, 2.5, 12, 400, value * 2, value / 2, -value])
}
