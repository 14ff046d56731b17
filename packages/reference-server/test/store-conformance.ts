import {
  DuplicateError,
  type Kind,
  type Records,
  type Store,
  scoped,
  type Versioned,
} from '@crmcom-webapi/reference-server'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const subscription = (id: string, fields: Partial<Records['subscription']> = {}): Records['subscription'] => ({
  id,
  organisation: 'A',
  number: `S-${id}`,
  type: 'T1',
  accountsReceivable: 'ACC',
  firstActivatedAt: null,
  ratingState: null,
  perception: null,
  nagraToken: null,
  ...fields,
})

const settings: Records['organisation']['accessTokenDefinition'] = {
  generatesAuthenticationCode: true,
  generatesPassCode: true,
  allowsNoIdentifier: true,
  passCodeLength: 8,
  asksForVerification: false,
}

const accessToken = (id: string, fields: Partial<Records['accessToken']> = {}): Records['accessToken'] => ({
  id,
  organisation: 'A',
  number: `AT-${id}`,
  lifeCycleState: 'EFFECTIVE',
  authenticationCode: `C-${id}`,
  identifier: null,
  passCode: null,
  cardMaskedNumber: null,
  verificationCode: null,
  verifiedAt: null,
  verifiedBy: null,
  accountsReceivable: null,
  rewardsParticipant: null,
  classification: null,
  oneTimePassword: null,
  passCodeReset: null,
  udfs: {},
  log: { createdAt: 0, createdBy: '1', createdIn: '1', updatedAt: 0, updatedBy: '1', updatedIn: '1' },
  ...fields,
})

const medium = (id: string, fields: { [name: string]: string }): Records['identificationMedium'] => ({
  id,
  organisation: 'A',
  fields,
  accountsReceivable: 'ACC',
})

/** What every store has to do, whatever it is made of. `open` gives an empty one. */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store
    beforeEach(async () => {
      store = await open()
    })
    afterEach(() => store.close())

    const read = async <K extends Kind>(kind: K, id: string, organisation = 'A'): Promise<Versioned<Records[K]>> => {
      const found = await store.get(kind, organisation, id)
      if (!found) throw new Error(`${kind} ${id} is not there`)
      return found
    }
    const owned = async (account: string, organisation = 'A') =>
      (await store.find('subscription', 'accountsReceivable', scoped(organisation, account))).map(
        ({ value }) => value.id,
      )

    it('gives back what was put in, and nothing else', async () => {
      await store.insert('subscription', subscription('1'))
      expect((await read('subscription', '1')).value).toEqual(subscription('1'))
      expect(await store.get('subscription', 'A', '2')).toBeUndefined()
      expect(await store.get('installedItem', 'A', '1')).toBeUndefined()
      expect(await store.find('subscription', 'number', scoped('A', 'S-2'))).toEqual([])
    })

    it('refuses an id that is taken, and keeps the record that took it', async () => {
      await store.insert('subscription', subscription('1'))
      const again = store.insert('subscription', subscription('1', { number: 'S-other', accountsReceivable: 'OTHER' }))
      await expect(again).rejects.toThrow(DuplicateError)
      await expect(again).rejects.toMatchObject({ kind: 'subscription', id: '1' })
      expect((await read('subscription', '1')).value.number).toBe('S-1')
      expect(await owned('OTHER')).toEqual([])
    })

    it('refuses a key of a unique index that another record has, and changes nothing', async () => {
      await store.insert('accessToken', accessToken('1', { identifier: 'maria' }))
      const again = store.insert('accessToken', accessToken('2', { identifier: 'maria' }))
      await expect(again).rejects.toThrow(DuplicateError)
      await expect(again).rejects.toMatchObject({ kind: 'accessToken', id: '2', index: 'identifier' })
      expect(await store.get('accessToken', 'A', '2')).toBeUndefined()
      expect(await store.find('accessToken', 'authenticationCode', scoped('A', 'C-2'))).toEqual([])

      await store.insert('accessToken', accessToken('2', { identifier: 'nikos' }))
      const second = await read('accessToken', '2')
      const renamed = store.replace('accessToken', second, { ...second.value, authenticationCode: 'C-1' })
      await expect(renamed).rejects.toMatchObject({ id: '2', index: 'authenticationCode' })
      expect(await read('accessToken', '2')).toEqual(second)
      expect(await store.find('accessToken', 'authenticationCode', scoped('A', 'C-1'))).toHaveLength(1)
    })

    it('lets a record keep its unique keys, and others have them in another organisation or once they are free', async () => {
      await store.insert('accessToken', accessToken('1', { identifier: 'maria' }))
      await store.insert('accessToken', accessToken('1', { organisation: 'B', identifier: 'maria' }))
      const first = await read('accessToken', '1')
      expect(await store.replace('accessToken', first, { ...first.value, lifeCycleState: 'NOT_EFFECTIVE' })).toBe(true)
      const changed = await read('accessToken', '1')
      expect(await store.replace('accessToken', changed, { ...changed.value, identifier: 'eleni' })).toBe(true)
      await store.insert('accessToken', accessToken('2', { identifier: 'maria' }))
      await store.remove('accessToken', await read('accessToken', '1'))
      await store.insert('accessToken', accessToken('3', { identifier: 'eleni', authenticationCode: 'C-1' }))
    })

    it('lets one of many who want the same unique key have it', async () => {
      const ids = Array.from({ length: 20 }, (_, i) => String(i))
      const inserted = await Promise.allSettled(
        ids.map((id) => store.insert('accessToken', accessToken(id, { identifier: 'maria' }))),
      )
      expect(inserted.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      expect(await store.find('accessToken', 'identifier', scoped('A', 'maria'))).toHaveLength(1)
    })

    it('tells that a record was changed meanwhile before it looks at unique keys', async () => {
      await store.insert('accessToken', accessToken('1'))
      await store.insert('accessToken', accessToken('2'))
      const stale = await read('accessToken', '2')
      await store.replace('accessToken', stale, stale.value)
      expect(await store.replace('accessToken', stale, { ...stale.value, authenticationCode: 'C-1' })).toBe(false)
    })

    it('takes one id for each kind and organisation', async () => {
      await store.insert('subscription', subscription('1'))
      await store.insert('subscription', subscription('1', { organisation: 'B', number: 'of B' }))
      await store.insert('subscriptionType', { id: '1', organisation: 'A', name: 'T', alternativeCode: 'T' })
      expect((await read('subscription', '1')).value.number).toBe('S-1')
      expect((await read('subscription', '1', 'B')).value.number).toBe('of B')
    })

    it('loses no update: of two who read the same version one is told to look again', async () => {
      await store.insert('subscription', subscription('1'))
      const [mine, theirs] = [await read('subscription', '1'), await read('subscription', '1')]
      expect(await store.replace('subscription', mine, { ...mine.value, type: 'mine' })).toBe(true)
      expect(await store.replace('subscription', theirs, { ...theirs.value, type: 'theirs' })).toBe(false)
      expect(await store.remove('subscription', theirs)).toBe(false)
      expect((await read('subscription', '1')).value.type).toBe('mine')
    })

    it('lets one of many who write at the same time win', async () => {
      await store.insert('subscription', subscription('1'))
      const found = await read('subscription', '1')
      const names = Array.from({ length: 20 }, (_, i) => `T${i}`)
      const won = await Promise.all(names.map((type) => store.replace('subscription', found, { ...found.value, type })))
      expect(won.filter(Boolean)).toHaveLength(1)
      expect((await read('subscription', '1')).value.type).toBe(names[won.indexOf(true)])
    })

    it('tells a record put in again under its old id from the one that was read', async () => {
      await store.insert('subscription', subscription('1'))
      const old = await read('subscription', '1')
      await store.remove('subscription', old)
      await store.insert('subscription', subscription('1', { type: 'new' }))
      expect(await store.replace('subscription', old, { ...old.value, type: 'stale' })).toBe(false)
      expect(await store.remove('subscription', old)).toBe(false)
      expect((await read('subscription', '1')).value.type).toBe('new')
    })

    it('has a new version after every change, also one that changes nothing', async () => {
      await store.insert('subscription', subscription('1'))
      const first = await read('subscription', '1')
      await store.replace('subscription', first, first.value)
      const second = await read('subscription', '1')
      expect(second.version).not.toBe(first.version)
      expect(await store.replace('subscription', first, first.value)).toBe(false)
    })

    it('changes nothing of a record that was removed', async () => {
      await store.insert('subscription', subscription('1'))
      const found = await read('subscription', '1')
      expect(await store.remove('subscription', found)).toBe(true)
      expect(await store.replace('subscription', found, found.value)).toBe(false)
      expect(await store.remove('subscription', found)).toBe(false)
      expect(await store.get('subscription', 'A', '1')).toBeUndefined()
      expect(await owned('ACC')).toEqual([])
    })

    it('finds a record by its new keys, and no longer by its old ones', async () => {
      await store.insert('subscription', subscription('1'))
      const found = await read('subscription', '1')
      await store.replace('subscription', found, subscription('1', { number: 'S-new', accountsReceivable: 'OTHER' }))
      expect(await store.find('subscription', 'number', scoped('A', 'S-1'))).toEqual([])
      expect(await owned('ACC')).toEqual([])
      expect(await owned('OTHER')).toEqual(['1'])
      expect(await store.find('subscription', 'number', scoped('A', 'S-new'))).toHaveLength(1)
    })

    it('finds by what is stored, not by what a caller says it read', async () => {
      await store.insert('subscription', subscription('1'))
      const found = await read('subscription', '1')
      await store.remove('subscription', { ...found, value: subscription('1', { number: 'made up' }) })
      expect(await store.find('subscription', 'number', scoped('A', 'S-1'))).toEqual([])
    })

    it('finds a record under each of several keys, and none under a missing one', async () => {
      await store.insert('identificationMedium', medium('1', { colour: 'red', size: 'L' }))
      const by = async (key: string) => (await store.find('identificationMedium', 'field', scoped('A', key))).length
      expect([await by('colour=red'), await by('size=L'), await by('size=M')]).toEqual([1, 1, 0])
      const found = await read('identificationMedium', '1')
      await store.replace('identificationMedium', found, medium('1', { size: 'M' }))
      expect([await by('colour=red'), await by('size=L'), await by('size=M')]).toEqual([0, 0, 1])
    })

    it('lists what it finds in the order it was put in, changed meanwhile or not', async () => {
      for (const id of ['3', '1', '2']) await store.insert('subscription', subscription(id))
      expect(await owned('ACC')).toEqual(['3', '1', '2'])
      const found = await read('subscription', '3')
      await store.replace('subscription', found, { ...found.value, accountsReceivable: 'OTHER' })
      const moved = await read('subscription', '3')
      await store.replace('subscription', moved, { ...moved.value, accountsReceivable: 'ACC' })
      expect(await owned('ACC')).toEqual(['3', '1', '2'])
    })

    it('gives each record of a kind a place of its own in that order, which it keeps', async () => {
      for (const id of ['3', '1', '2']) await store.insert('subscription', subscription(id))
      const places = async () =>
        Promise.all(['3', '1', '2'].map(async (id) => (await read('subscription', id)).inserted))
      const before = await places()
      expect(before).toEqual([...new Set(before)].sort((a, b) => a - b))
      const found = await read('subscription', '1')
      await store.replace('subscription', found, { ...found.value, accountsReceivable: 'OTHER' })
      expect(await places()).toEqual(before)
      const [listed] = await store.find('subscription', 'accountsReceivable', scoped('A', 'OTHER'))
      expect(listed?.inserted).toBe(before[1])
      await store.remove('subscription', await read('subscription', '3'))
      await store.insert('subscription', subscription('3'))
      expect((await places())[0]).toBeGreaterThan(before[2] as number)
    })

    it('keeps organisations apart, also where their ids and keys run together', async () => {
      const places = [
        ['A', 'B:C'],
        ['A:B', 'C'],
        ['AB', ':C'],
        ['1', '1:1'],
        ['11', ':1'],
        ['', 'AB:C'],
      ] as const
      for (const [organisation, key] of places)
        await store.insert('subscription', subscription(key, { organisation, accountsReceivable: key }))
      for (const [organisation, key] of places) {
        expect(await owned(key, organisation)).toEqual([key])
        expect((await read('subscription', key, organisation)).value.organisation).toBe(organisation)
      }
    })

    it('finds sessions and organisations without being told whose they are', async () => {
      const lifetime = { seconds: 1, countedFrom: 'issue' } as const
      const rest = { user: '1', unit: '1', issuedAt: 0, lastUsedAt: 0, releasedAt: null, accountsReceivable: null }
      await store.insert('session', { id: 'T', organisation: 'A', lifetime, ...rest })
      await store.insert('organisation', {
        ...{ id: 'A', name: 'DEMO', customerUser: '1', tucanoApip: 'x', defaultPin: '0000' },
        identitySystem: null,
        middleware: null,
        accessTokenDefinition: settings,
      })
      expect((await read('session', 'T', '')).value.organisation).toBe('A')
      expect(await store.get('session', 'A', 'T')).toBeUndefined()
      expect((await store.find('organisation', 'name', 'DEMO'))[0]?.value.id).toBe('A')
    })

    it('refuses to move a record to another id or organisation', async () => {
      await store.insert('subscription', subscription('1'))
      const found = await read('subscription', '1')
      await expect(store.replace('subscription', found, subscription('2'))).rejects.toThrow()
      await expect(store.replace('subscription', found, { ...found.value, organisation: 'B' })).rejects.toThrow()
      expect(await read('subscription', '1')).toEqual(found)
    })

    it('is not changed through a record that was put in or handed out', async () => {
      const given = medium('1', { colour: 'red' })
      await store.insert('identificationMedium', given)
      given.fields['colour'] = 'blue'
      const found = await read('identificationMedium', '1')
      const listed = (await store.find('identificationMedium', 'field', scoped('A', 'colour=red')))[0]
      for (const handed of [found, listed] as { value: Records['identificationMedium']; version: number }[]) {
        attempt(() => {
          handed.value.fields['colour'] = 'green'
        })
        attempt(() => {
          handed.value.accountsReceivable = 'OTHER'
        })
        attempt(() => {
          handed.value = medium('1', { colour: 'black' })
        })
        attempt(() => {
          handed.version = 99
        })
      }
      expect((await read('identificationMedium', '1')).value).toEqual(medium('1', { colour: 'red' }))
      const fresh = await read('identificationMedium', '1')
      expect(await store.replace('identificationMedium', fresh, fresh.value)).toBe(true)
    })

    it('takes names JavaScript uses itself', async () => {
      for (const id of ['__proto__', 'constructor', 'toString', ''])
        await store.insert('subscription', subscription(id, { accountsReceivable: id }))
      for (const id of ['__proto__', 'constructor', 'toString', '']) expect(await owned(id)).toEqual([id])
      expect(await owned('hasOwnProperty')).toEqual([])
    })

    it('does what a plain map does, in any order of calls', async () => {
      await fc.assert(
        fc.asyncProperty(fc.commands(commands, { maxCommands: 40 }), async (run) => {
          const real = await open()
          await fc.asyncModelRun(
            () => ({ model: { records: new Map(), reads: [] }, real: { store: real, reads: [] } }),
            run,
          )
          await real.close()
        }),
        { numRuns: 150 },
      )
    })
  })
}

/** Frozen records throw in strict mode; copies do not. Both are good. */
function attempt(change: () => void): void {
  try {
    change()
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError)
  }
}

interface Model {
  /** Records by place, in the order they were put in, with the count of changes so far as their version. */
  records: Map<string, { value: Records['subscription']; change: object }>
  reads: ({ place: string; change: object } | undefined)[]
}

interface Real {
  store: Store
  reads: (Versioned<Records['subscription']> | undefined)[]
}

type Step = fc.AsyncCommand<Model, Real>

const step = (text: string, run: (model: Model, real: Real) => Promise<void>): Step => ({
  check: () => true,
  run,
  toString: () => text,
})

const organisations = fc.constantFrom('A', 'B')
const ids = fc.constantFrom('1', '2', '3')
const accounts = fc.constantFrom('X', 'Y')
const placeOf = (organisation: string, id: string) => `${organisation}/${id}`

const commands: fc.Arbitrary<Step>[] = [
  fc.tuple(organisations, ids, accounts).map(([organisation, id, accountsReceivable]) =>
    step(`insert ${organisation} ${id} ${accountsReceivable}`, async (model, { store }) => {
      const value = subscription(id, { organisation, accountsReceivable })
      const place = placeOf(organisation, id)
      const inserted = store.insert('subscription', value)
      if (model.records.has(place)) return expect(inserted).rejects.toThrow(DuplicateError)
      await inserted
      model.records.set(place, { value, change: {} })
    }),
  ),
  fc.tuple(organisations, ids).map(([organisation, id]) =>
    step(`get ${organisation} ${id}`, async (model, real) => {
      const place = placeOf(organisation, id)
      const [expected, found] = [model.records.get(place), await real.store.get('subscription', organisation, id)]
      expect(found?.value).toEqual(expected?.value)
      model.reads.push(expected && { place, change: expected.change })
      real.reads.push(found)
    }),
  ),
  fc.tuple(fc.nat(9), accounts).map(([back, accountsReceivable]) =>
    step(`replace read ${back} ${accountsReceivable}`, async (model, real) => {
      const [known, read] = [model.reads.at(-1 - back), real.reads.at(-1 - back)]
      if (!known || !read) return
      const value = { ...read.value, accountsReceivable }
      const current = model.records.get(known.place)?.change === known.change
      expect(await real.store.replace('subscription', read, value)).toBe(current)
      if (current) model.records.set(known.place, { value, change: {} })
    }),
  ),
  fc.nat(9).map((back) =>
    step(`remove read ${back}`, async (model, real) => {
      const [known, read] = [model.reads.at(-1 - back), real.reads.at(-1 - back)]
      if (!known || !read) return
      const current = model.records.get(known.place)?.change === known.change
      expect(await real.store.remove('subscription', read)).toBe(current)
      if (current) model.records.delete(known.place)
    }),
  ),
  fc.tuple(organisations, accounts).map(([organisation, account]) =>
    step(`find ${organisation} ${account}`, async (model, { store }) => {
      const found = await store.find('subscription', 'accountsReceivable', scoped(organisation, account))
      const expected = [...model.records.values()]
        .map(({ value }) => value)
        .filter((value) => value.organisation === organisation && value.accountsReceivable === account)
      expect(found.map(({ value }) => value)).toEqual(expected)
    }),
  ),
]
