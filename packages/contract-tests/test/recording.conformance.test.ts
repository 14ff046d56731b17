import { expect, test } from 'vitest'
import { saidTwice } from './support/said-twice.js'

test.each([
  ['R18.0.0', 'no fault'],
  ['R12.0.0', 'no fault'],
  ['R4.0.0', 'no fault'],
  ['R18.0.0', 'answers-date-with-zone'],
  ['R18.0.0', 'answers-unknown-state'],
  ['R18.0.0', 'answers-null-for-empty-list'],
  ['R18.0.0', 'omits-required-field'],
  ['R16.12.0', 'shows-later-field'],
] as const)('a run against %s with %s and its recording say the same of all answers', async (release, fault) => {
  const mutant = fault === 'no fault' ? undefined : fault
  const { live, recorded } = await saidTwice({ release, ...(mutant && { mutant }) }, { depth: 10 })
  if (mutant) expect(live.length).toBeGreaterThan(0)
  expect(recorded).toEqual(live)
})
