import type { Store } from '@crmcom-webapi/reference-server'
import { chooseSeed, randomFrom } from '@crmcom-webapi/test-support/mutate'
import { describe, expect, it } from 'vitest'
import { type Ground, inMemory, walk } from './walk.js'
import { isWhole, walkWhole, wanted } from './whole.js'

const seed = chooseSeed()

it(`walks through the whole API in memory, SEED=${seed}`, { timeout: 3_600_000 }, () =>
  walkWhole('memory', inMemory(), randomFrom(seed), 600),
)

/** A store that keeps what was written before something failed. */
function keepingHalves(): Ground {
  const ground = inMemory()
  return {
    held: ground.held,
    async begin(memory) {
      const store = await ground.begin(memory)
      const transact: Store['transact'] = async (work) => {
        const ended = await store.transact((transaction) =>
          work({ ...boundOf(transaction), attempt: (part) => part() }).then(
            (done) => ({ done }),
            (error: unknown) => ({ error }),
          ),
        )
        if ('error' in ended) throw ended.error
        return ended.done
      }
      return { read: (work) => store.read(work), transact, close: () => store.close() }
    },
  }
}

const boundOf = (transaction: Parameters<Parameters<Store['transact']>[0]>[0]) => ({
  get: transaction.get.bind(transaction),
  find: transaction.find.bind(transaction),
  insert: transaction.insert.bind(transaction),
  replace: transaction.replace.bind(transaction),
  remove: transaction.remove.bind(transaction),
})

describe.runIf(isWhole)('a walk notices', () => {
  const bites = (ground: Ground, mutant?: string) =>
    walk(ground, { random: randomFrom(1), wanted, calls: 20_000, ...(mutant === undefined ? {} : { mutant }) })

  it('that half of what failed was kept', async () => {
    await expect(bites(keepingHalves())).rejects.toThrow(/something is held that was not/)
  })

  it.each([
    ['shows-other-organisation', /other organisation/],
    ['counts-movements-twice', /the books of ORG/],
    ['answers-wrong-type', /answered|expected/],
    ['answers-unknown-state', /answered|expected/],
  ])('%s', async (mutant, found) => {
    await expect(bites(inMemory(), mutant)).rejects.toThrow(found)
  })
})
