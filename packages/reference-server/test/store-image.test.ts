import { DuplicateError, type Kind, MemoryStore, type Records } from '@crmcom-webapi/reference-server'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordsOf } from './support/records.js'

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31))

const organisation = 'O'
type Step = { act: 'insert' | 'replace' | 'remove'; id: string; name: string; group: string }
const step: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom('insert', 'replace', 'remove'),
  id: fc.constantFrom('1', '2', '3', '4', '5'),
  name: fc.constantFrom('a', 'b', 'c'),
  group: fc.constantFrom('x', 'y'),
})

function unit({ id, name, group }: Step): Records['unit'] {
  return { id, organisation, name, group, alternative_code: id, group_name: '', community_name: '', description: '' }
}

function user({ id, name }: Step): Records['user'] {
  const log = {
    created_date: 0,
    created_by_user: '',
    created_by_unit: '',
    updated_date: 0,
    updated_by_user: '',
    updated_by_unit: '',
  }
  const flags = { active: true, developer: false, super_user: false, system_user: false, cti_enabled: false }
  const empty = {
    email: null,
    domain: null,
    cti_phone_extension_number: null,
    ip_address: null,
    security_profile: null,
  }
  const own = { id, organisation, username: name, password: '', person_name: '', units: [], default_unit: '' }
  return { ...own, ...flags, ...empty, udfs: {}, log_information: log }
}

/** Does a step and tells what came of it. */
async function take(store: MemoryStore, step: Step): Promise<string> {
  const outcomes = []
  for (const [kind, record] of [
    ['unit', unit(step)],
    ['user', user(step)],
  ] as [Kind, Records[Kind]][]) {
    const read = await recordsOf(store).get(kind, organisation, step.id)
    try {
      if (step.act === 'insert') outcomes.push(await recordsOf(store).insert(kind, record as never))
      else if (read && step.act === 'replace') outcomes.push(await recordsOf(store).replace(kind, record as never))
      else if (read) outcomes.push(await recordsOf(store).remove(kind, read as never))
    } catch (error) {
      if (!(error instanceof DuplicateError)) throw error
      outcomes.push(`${error.kind} ${error.index}`)
    }
  }
  return JSON.stringify(outcomes)
}

/** Everything that can be read of a store. */
async function everything(store: MemoryStore): Promise<unknown> {
  const lists = []
  for (const group of ['x', 'y'])
    lists.push(await recordsOf(store).find('unit', { index: 'group', organisation: organisation, values: [group] }))
  for (const name of ['a', 'b', 'c']) {
    lists.push(await recordsOf(store).find('unit', { index: 'name', organisation: organisation, values: [name] }))
    lists.push(await recordsOf(store).find('user', { index: 'username', organisation: organisation, values: [name] }))
  }
  return { lists, all: store.image().list() }
}

describe(`an image of a store (SEED=${seed})`, () => {
  it('can be begun with in the place of the store, and never changes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step), fc.array(step), async (before, after) => {
        const plain = new MemoryStore()
        for (const each of before) await take(plain, each)
        const image = plain.image()
        const held = await everything(new MemoryStore(image))
        expect(held).toEqual(await everything(plain))
        const begun = new MemoryStore(image)
        for (const each of after) expect(await take(begun, each)).toBe(await take(plain, each))
        expect(await everything(begun)).toEqual(await everything(plain))
        expect(await everything(new MemoryStore(image))).toEqual(held)
        // An image of a store that begins with an image is like any other.
        expect(await everything(new MemoryStore(begun.image()))).toEqual(await everything(plain))
      }),
      { numRuns: 300, seed },
    )
  })
})
