import { isDateTimeLocal } from '@crmcom-webapi/contract/date-time'
import type { z } from '@hono/zod-openapi'
import { textFlaw } from './request-text.js'

type Payload<T> = z.core.ParsePayload<T>
type Fields = { readonly [key: string]: unknown }

/** Which rule a value broke, as data; the message of the issue says the same in words. */
export type RuleParams =
  | { rule: 'exactlyOneOf' | 'atLeastOneOf'; keys: string[]; given: string[] }
  | { rule: 'dependentRequired'; key: string; needs: string }
  | { rule: 'requiredKeys'; key: string }
  | { rule: 'integer' | 'codePoints' | 'multipleOf' | 'uniqueItems' | 'noneOf' | 'propertyCount' }
  | { rule: 'dateTimeLocal' | 'requestText' | 'requestMembers' }

function report<T>(payload: Payload<T>, message: string, params: RuleParams, path: PropertyKey[] = []): void {
  payload.issues.push({ code: 'custom', message, params, path, input: payload.value })
}

/** Rules between fields say nothing of a value without fields, such as null where an object may be null. */
function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function has(value: Fields, key: string): boolean {
  return Object.hasOwn(value, key) && value[key] !== undefined
}

/** One, and only one, of the groups of keys must be there in full. A value without fields breaks no group. */
export function exactlyOneOf(groups: readonly (readonly string[])[]) {
  return (payload: Payload<unknown>): void => {
    const { value } = payload
    const matching = groups.filter((group) => !isFields(value) || group.every((key) => has(value, key)))
    if (matching.length === 1) return
    const keys = groups.map((group) => group.join(' with '))
    report(payload, `exactly one of ${keys.join(', ')} is required, got ${matching.length || 'none'}`, {
      rule: 'exactlyOneOf',
      keys: [...new Set(groups.flat())],
      given: [...new Set(matching.flat())],
    })
  }
}

/** At least one of the groups of keys must be there in full. */
export function atLeastOneOf(groups: readonly (readonly string[])[]) {
  return (payload: Payload<unknown>): void => {
    const { value } = payload
    if (!isFields(value) || groups.some((group) => group.every((key) => has(value, key)))) return
    const keys = [...new Set(groups.flat())]
    report(payload, `at least one of ${keys.join(', ')} is required`, { rule: 'atLeastOneOf', keys, given: [] })
  }
}

/** A key that is there needs others beside it. */
export function dependentRequired(dependencies: { readonly [key: string]: readonly string[] }) {
  return (payload: Payload<unknown>): void => {
    const { value } = payload
    if (!isFields(value)) return
    for (const [key, targets] of Object.entries(dependencies)) {
      if (!has(value, key)) continue
      for (const needs of targets) {
        if (!has(value, needs))
          report(payload, `${key} is only allowed together with ${needs}`, { rule: 'dependentRequired', key, needs }, [
            key,
          ])
      }
    }
  }
}

/** Keys that must be there although their schema accepts anything. */
export function requiredKeys(keys: readonly string[]) {
  return (payload: Payload<unknown>): void => {
    const { value } = payload
    if (!isFields(value)) return
    for (const key of keys)
      if (!has(value, key)) report(payload, `${key} is required`, { rule: 'requiredKeys', key }, [key])
  }
}

/** Bounds on the number of keys of an object. @param keys Those it is known to be about, of which one is enough. */
export function propertyCount(min: number, max: number, keys: readonly string[] = []) {
  return (payload: Payload<unknown>): void => {
    if (!isFields(payload.value)) return
    const count = Object.keys(payload.value).length
    if (count === 0 && min === 1 && keys.length > 0) {
      const message = `exactly one of ${keys.join(', ')} is required, got none`
      report(payload, message, { rule: 'exactlyOneOf', keys: [...keys], given: [] })
      return
    }
    if (count < min) report(payload, `at least ${min} field(s) are required, got ${count}`, { rule: 'propertyCount' })
    if (count > max) report(payload, `at most ${max} field(s) are allowed, got ${count}`, { rule: 'propertyCount' })
  }
}

/** A number without a fraction, of any size. */
export function integer(payload: Payload<number>): void {
  if (!Number.isInteger(payload.value)) report(payload, 'must be a whole number', { rule: 'integer' })
}

/** A multiple as JSON Schema counts it: the quotient has no fraction. */
export function multipleOf(divisor: number) {
  return (payload: Payload<number>): void => {
    if (!Number.isInteger(payload.value / divisor))
      report(payload, `must be a multiple of ${divisor}`, { rule: 'multipleOf' })
  }
}

/** Bounds on the length of a text in Unicode characters, not UTF-16 units. */
export function codePoints(min: number, max: number) {
  return (payload: Payload<string>): void => {
    let length = 0
    for (const _ of payload.value) length++
    if (length < min) report(payload, `must have at least ${min} characters`, { rule: 'codePoints' })
    if (length > max) report(payload, `must have at most ${max} characters`, { rule: 'codePoints' })
  }
}

/** A date and time that the calendar has, without a zone. */
export function dateTimeLocal(payload: Payload<string>): void {
  if (!isDateTimeLocal(payload.value))
    report(payload, 'must be a date of the calendar, as 2026-01-31T10:15:00', { rule: 'dateTimeLocal' })
}

/** What the contract says of every text of a request. */
export function requestText(payload: Payload<string>): void {
  const flaw = textFlaw(payload.value)
  if (flaw !== undefined) report(payload, flaw, { rule: 'requestText' })
}

/** What the contract says of every text and whole number of a request, for an object of which it says no more. */
export function requestMembers(payload: Payload<unknown>): void {
  for (const { path, flaw } of memberFlaws(payload.value, [])) report(payload, flaw, { rule: 'requestMembers' }, path)
}

function memberFlaws(value: unknown, path: PropertyKey[]): { path: PropertyKey[]; flaw: string }[] {
  if (typeof value === 'string') {
    const flaw = textFlaw(value)
    return flaw === undefined ? [] : [{ path, flaw }]
  }
  if (typeof value === 'number')
    return Number.isInteger(value) && !Number.isSafeInteger(value)
      ? [{ path, flaw: 'is a whole number larger than every reader keeps' }]
      : []
  if (Array.isArray(value)) return value.flatMap((inner, index) => memberFlaws(inner, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const flaw = textFlaw(name)
    // A name that is none is not repeated.
    return flaw === undefined ? memberFlaws(inner, [...path, name]) : [{ path, flaw: `a name in it ${flaw}` }]
  })
}

/** No two items alike, compared by value. */
export function uniqueItems(payload: Payload<readonly unknown[]>): void {
  const seen = new Set(payload.value.map(canonical))
  if (seen.size < payload.value.length) report(payload, 'must not hold the same item twice', { rule: 'uniqueItems' })
}

/** None of the listed values. */
export function noneOf(values: readonly unknown[]) {
  return (payload: Payload<unknown>): void => {
    if (values.includes(payload.value))
      report(payload, `must not be ${values.map(String).join(' or ')}`, { rule: 'noneOf' })
  }
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return `${typeof value} ${JSON.stringify(value)}`
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join()}}`
}
