import { bundle } from '@crmcom-webapi/contract'
import { type LifeCycle, lifeCycles } from '@crmcom-webapi/reference-server'
import { describe, expect, test } from 'vitest'
import { lifeCycleMarkdown, listLifeCycles, viewLifeCycle } from '../src/life-cycles.ts'

const lamp: LifeCycle<string> = {
  of: 'lamp',
  refusal: 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.INVALIDLIFECYCLESTATEEXCEPTION',
  states: ['OFF', 'ON', 'BROKEN', 'SOLD'],
  transitions: [
    { by: 'createPayment', from: [], to: 'OFF', condition: null, evidence: 'documented' },
    {
      ...{ by: 'updatePayment', from: ['OFF', 'ON'], to: 'ON', condition: 'there is power', evidence: 'assumed' },
      otherwise: 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.ACCOUNTNOTACTIVEEXCEPTION',
    },
    { by: 'clock', from: ['ON'], to: 'OFF', condition: null, evidence: 'assumed' },
    { by: 'control', from: ['OFF', 'ON'], to: 'OFF', condition: null, evidence: 'assumed' },
    { by: 'control', from: ['OFF', 'ON'], to: 'BROKEN', condition: null, evidence: 'assumed' },
  ],
}

describe('a life cycle', () => {
  const view = viewLifeCycle('oldLamp', lamp, new Map([['updatePayment', 'payments/update']]))

  test('has a row for each transition, and one for each state to which nothing leads', () => {
    expect(view.title).toBe('Old lamp')
    expect(view.rows.map(({ from, by, to }) => [from, by, to])).toEqual([
      ['a new record', 'its time', 'OFF'],
      ['`OFF` or `ON`', 'payments/update', 'ON'],
      ['`ON`', 'its time', 'OFF'],
      ['any state', 'no call that is known; a test can, by control', 'BROKEN'],
      ['any state', 'no call that is known; a seed may say so', 'SOLD'],
    ])
  })

  test('says what is refused, of the state and of the condition', () => {
    const text = lifeCycleMarkdown(view)
    expect(text).toContain(
      '[payments/update](/reference/updatePayment) | `ON` | there is power; otherwise [`…SUBSCRIPTIONS.ACCOUNTNOTACTIVEEXCEPTION`](/reference/failures#COM.CRM.EXCEPTION.SUBSCRIPTIONS.ACCOUNTNOTACTIVEEXCEPTION) | assumed |',
    )
    expect(text).toContain('refused with [`…SUBSCRIPTIONS.INVALIDLIFECYCLESTATEEXCEPTION`]')
    const { refusal: _, ...untouched } = lamp
    expect(lifeCycleMarkdown(viewLifeCycle('lamp', untouched, new Map()))).not.toContain('refused')
  })
})

test('every table of the server is printed, with each of its states and a page for each call', () => {
  const views = listLifeCycles(bundle)
  expect(views.map(({ kind }) => kind)).toEqual(Object.keys(lifeCycles))
  for (const { kind, rows } of views) {
    const { states = [], transitions = [] } = lifeCycles[kind] ?? {}
    expect([...new Set(rows.map(({ to }) => to))].sort(), kind).toEqual([...states].sort())
    const calls = transitions.filter(({ by }) => by !== 'clock' && by !== 'control')
    expect(
      rows.filter(({ operationId }) => operationId).map(({ operationId }) => operationId),
      kind,
    ).toEqual(calls.map(({ by }) => by))
  }
})

test('states of subscriptions that no operation reaches are rows', () => {
  const rows = listLifeCycles(bundle).find(({ kind }) => kind === 'subscription')?.rows ?? []
  const unreached = rows.filter(({ evidence }) => evidence === null).map(({ to }) => to)
  expect(unreached).toEqual([
    ...['SHORT_TERM_EFFECTIVE', 'SHORT_TERM_NOT_EFFECTIVE', 'IN_RESTING', 'REPLACED', 'PENDING_VERIFICATION'],
  ])
})
