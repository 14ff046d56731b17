import type { MemoryStore, Store } from '@crmcom-webapi/reference-server'
import { isDeep } from '@crmcom-webapi/test-support/depth'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { seed } from '../../../reference-server/test/model/seed.js'
import { sequencesOf } from '../../../reference-server/test/model/sequences.js'
import { begin } from '../../../reference-server/test/model/steps.js'
import { Bench } from '../../../reference-server/test/model/subject.js'
import { Tally } from '../../../reference-server/test/model/tally.js'
import type { Engine } from '../../src/engine.js'
import { openEngine, openOn } from '../../src/open.js'
import { beginWith } from './emptied.js'
import { secret } from './load.js'

/** How many sequences each release gets. */
const count = Number(process.env['MODEL_SEQUENCES'] ?? (isDeep ? 67 : 17))

const releases = ['R8.0.0', 'R12.5.0', 'R18.0.0']

/** A server on a database has to answer as the model of the documented behaviour does, which knows of no database. */
export function itAnswersAsTheModel(make: () => Promise<string>): void {
  let engine: Engine
  let store: Store
  const tally = new Tally()
  beforeAll(async () => {
    engine = openEngine({ address: await make() })
    store = await openOn(engine, { secrets: [secret] })
  }, 60_000)
  afterAll(async () => {
    await store?.close()
    console.info(`\n${tally.lines().slice(0, 3).join('\n')}`)
  })

  const keep = (memory: MemoryStore): Promise<Store> => beginWith(engine, store, memory)

  /** Makes the same calls with the same seed, and hands back all that was answered. */
  async function transcriptOf(release: string, own: number, how?: typeof keep): Promise<string[]> {
    const answers: string[] = []
    const bench = await Bench.of(release, undefined, how)
    const begun = bench.begin.bind(bench)
    bench.begin = async (...given) => {
      const subject = await begun(...given)
      const told = async (request: Request) => {
        const response = await subject.fetch(request)
        answers.push(`${response.status} ${await response.clone().text()}`)
        return response
      }
      return { ...subject, fetch: told }
    }
    await fc.assert(
      fc.asyncProperty(sequencesOf(release), async (commands) => {
        if (how) tally.sequences++
        await fc.asyncModelRun(() => begin(bench, release, how ? tally : new Tally()), commands)
      }),
      { numRuns: count, seed: own },
    )
    return answers
  }

  it.each(releases.map((release, index) => [release, seed + index] as const))(
    `answers as the model does in %s, byte for byte as from memory, MODEL_SEED=${seed}`,
    { timeout: 3_600_000 },
    async (release, own) => {
      const answers = await transcriptOf(release, own, keep)
      expect(answers.length).toBeGreaterThan(count)
      expect(answers).toEqual(await transcriptOf(release, own))
    },
  )
}
