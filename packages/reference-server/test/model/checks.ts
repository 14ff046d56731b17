import { has } from './releases.js'

/** What is wrong with a parameter; nothing when the list is empty. */
export type Check = (value: unknown, release: string) => string[]

export const invalid = 'REQUEST.INVALIDPARAMETERS'
export const tooNew = 'REQUEST.PARAMETERNOTINRELEASE'

export const text: Check = (value) => (typeof value === 'string' && value !== '' ? [] : [invalid])
export const anyText: Check = (value) => (typeof value === 'string' ? [] : [invalid])
export const nullable =
  (check: Check): Check =>
  (value, release) =>
    value === null ? [] : check(value, release)
export const digits: Check = (value) => (/^\d+$/.test(String(value)) ? [] : [invalid])
export const atLeast =
  (least: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= least ? [] : [invalid]
export const between =
  (least: number, most: number): Check =>
  (value, release) =>
    Number(value) > most ? [invalid] : atLeast(least)(value, release)
export const from =
  (mark: string, check: Check): Check =>
  (value, release) =>
    has(release, mark) ? check(value, release) : [tooNew]
export const state: Check = (value, release) =>
  value === 'PENDING_VERIFICATION' && !has(release, 'R9.0.0') ? [tooNew, invalid] : []
export const email: Check = (value) => (/^[^\s@]+@[^\s@]+$/.test(String(value)) ? [] : [invalid])
export const number: Check = (value) => (typeof value === 'number' ? [] : [invalid])
export const medium: Check = (value) => (Object.keys(value as object).length > 0 ? [] : [invalid])

/** An object with exactly one of these fields. */
export const oneOf =
  (fields: { [name: string]: Check }): Check =>
  (value, release) => {
    const entries = Object.entries(value as object)
    if (entries.length !== 1) return [invalid]
    return entries.flatMap(([name, field]) => fields[name]?.(field, release) ?? [invalid])
  }
export const named = (...names: string[]): Check => oneOf(Object.fromEntries(names.map((name) => [name, text])))

/** The same where the fields are a guess: another field may be the right one. */
export function guessed(...names: string[]): Check {
  return (value) => {
    const entries = Object.entries(value as object)
    const known = entries.filter(([name]) => names.includes(name))
    return entries.length > 0 && known.length < 2 && known.every(([, field]) => text(field, '').length === 0)
      ? []
      : [invalid]
  }
}

/** One of the ways to name an access token; the identifier goes with its pass code. */
export const accessToken =
  (more: { [name: string]: Check } = {}): Check =>
  (value, release) => {
    const { pass_code, ...rest } = value as { [name: string]: unknown }
    if ('identifier' in rest !== (pass_code !== undefined)) return [invalid]
    return oneOf({ authentication_code: text, identifier: text, ...more })(rest, release)
  }
export const account = { id: text, number: text, name: text }
export const subscription = named('id', 'number')
export const classification = guessed('id', 'name', 'alternative_code')
export const participant = guessed('id', 'number')

/** The parameters of a call, the token of the session apart. */
export interface Form {
  method: 'GET' | 'POST'
  from: string[]
  required?: { [name: string]: Check }
  optional?: { [name: string]: Check }
  /** Exactly one of these has to be sent. */
  one?: string[]
  /** Its table is cut: what nobody knows is taken. */
  open?: boolean
  /** A parameter that is sent only beside another. */
  needs?: { [name: string]: string }
  /** It changes a record: null is a value there. Elsewhere it stands for nothing. */
  changes?: boolean
}

/** One of some words. */
export const choice =
  (...values: string[]): Check =>
  (value) =>
    values.includes(String(value)) ? [] : [invalid]
export const flag: Check = (value) => (typeof value === 'boolean' ? [] : [invalid])
export const date: Check = (value) => (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(String(value)) ? [] : [invalid])
/** An object of a call. */
export const object =
  (form: Pick<Form, 'required' | 'optional' | 'one' | 'open'>): Check =>
  (value, release) => {
    const { required = {}, optional = {}, one, open = false } = form
    const sent = value as { [name: string]: unknown }
    const checks = { ...required, ...optional }
    const missing = Object.keys(required).some((name) => sent[name] === undefined)
    const chosen = one?.filter((name) => sent[name] !== undefined).length ?? 1
    return [
      ...Object.entries(sent).flatMap(([name, field]) => checks[name]?.(field, release) ?? (open ? [] : [invalid])),
      ...(missing || chosen !== 1 ? [invalid] : []),
    ]
  }
export const listOf =
  (item: Check, most = Number.POSITIVE_INFINITY): Check =>
  (value, release) =>
    Array.isArray(value) && value.length <= most ? value.flatMap((one) => item(one, release)) : [invalid]
