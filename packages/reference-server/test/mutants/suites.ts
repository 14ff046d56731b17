import { listOperations } from '@crmcom-webapi/contract'
import { createReferenceServer, type ReferenceServer } from '@crmcom-webapi/reference-server'
import { compareReleases, parseRelease } from '@crmcom-webapi/release-marks'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { isDeep } from '@crmcom-webapi/test-support/depth'
import fc from 'fast-check'
import { customerEventMutants } from '../../src/mutants/customer-events.js'
import { moneyMutants } from '../../src/mutants/money.js'
import { productMutants } from '../../src/mutants/products.js'
import { rewardMutants } from '../../src/mutants/rewards.js'
import { segmentMutants } from '../../src/mutants/segments.js'
import { subscriptionMutants } from '../../src/mutants/subscriptions.js'
import { walletMutants } from '../../src/mutants/wallets.js'
import type { Focus } from '../model/calls.js'
import type { Holds } from '../model/initial-world.js'
import { sequencesOf } from '../model/sequences.js'
import { begin, Disagreement } from '../model/steps.js'
import { Bench } from '../model/subject.js'
import { HandClock } from '../support/server.js'
import { type Probe, type Probed, probes } from './probes.js'

/** The same in every run: what is tested here are the suites. */
const seed = Number(process.env['MODEL_SEED'] ?? 1)

/** The probes that fit a release. */
export function probesOf(release: string): Probe[] {
  const operations = new Set(listOperations(contractIn(release)).map(({ operation }) => operation.operationId))
  return probes.filter(
    ({ needs, from = 'R4.0.0' }) =>
      compareReleases(parseRelease(from), parseRelease(release)) <= 0 &&
      needs.every((id) => operations.has(id as never)),
  )
}

/** A server that is told to be of a release, with a fault where one is named. */
export async function serverOf(release: string, mutant?: string): Promise<ReferenceServer> {
  return createReferenceServer({
    release,
    seed: 'mutants',
    clock: new HandClock(),
    ...(mutant === undefined ? {} : { mutant }),
  })
}

/** Runs a probe in a world of its own. */
export async function runProbe(
  server: ReferenceServer,
  release: string,
  probe: Probe,
  world: string,
  mutant?: string,
): Promise<void> {
  const { fetch, control } = server.world(world)
  const start: Probed['start'] = (options) =>
    createReferenceServer({
      ...{ release, clock: new HandClock(), ...options },
      ...(mutant === undefined ? {} : { mutant }),
    })
  const probed: Probed = { ...server, release, contract: contractIn(release), fetch, control, start }
  await probe.run(probed)
}

/** The probe that noticed the mutant before: those of a subject stand together, and so do its mutants. */
let lastThatNoticed = 0

/** The probes that fail at a mutant, the nearest to the one before or, in a deep run, all. */
export async function probesThatNotice(release: string, mutant: string): Promise<string[]> {
  const server = await serverOf(release, mutant)
  const failed: string[] = []
  const distance = (probe: Probe) => Math.abs(probes.indexOf(probe) - lastThatNoticed)
  for (const probe of probesOf(release).sort((a, b) => distance(a) - distance(b))) {
    const place = probes.indexOf(probe)
    const isNoticed = await runProbe(server, release, probe, `probe-${place}`, mutant).then(
      () => false,
      () => true,
    )
    server.dropWorld(`probe-${place}`)
    if (!isNoticed) continue
    failed.push(probe.does)
    lastThatNoticed = place
    if (!isDeep) break
  }
  return failed
}

/** The faults that show in calls of money, of subscriptions, and at the till; the others do in calls of access and television. */
const shownIn: readonly { focus: Focus; holds: Holds; faults: ReadonlySet<string> }[] = [
  {
    ...{ focus: 'money', holds: 'customers' },
    faults: namesOf([...moneyMutants, ...walletMutants].filter(({ name }) => name !== 'rounds-conversions')),
  },
  { focus: 'subscriptions', holds: 'sales', faults: namesOf(subscriptionMutants) },
  {
    ...{ focus: 'till', holds: 'everything' },
    faults: namesOf([...rewardMutants, ...customerEventMutants, ...segmentMutants, ...productMutants]),
  },
]

function namesOf(mutants: readonly { name: string }[]): ReadonlySet<string> {
  return new Set(mutants.map(({ name }) => name))
}

/** After how many sequences the model disagrees with a mutant; undefined when it does not. */
export async function sequencesUntilNoticed(
  release: string,
  mutant: string,
  most: number,
): Promise<number | undefined> {
  const bench = await Bench.of(release, mutant)
  const { focus, holds } = shownIn.find(({ faults }) => faults.has(mutant)) ?? { focus: 'access', holds: 'customers' }
  const found = await fc.check(
    fc.asyncProperty(sequencesOf(release, [focus]), async (commands) => {
      await fc.asyncModelRun(() => begin(bench, release, undefined, holds), commands)
    }),
    { numRuns: most, seed, endOnFailure: true },
  )
  return found.errorInstance instanceof Disagreement || found.failed ? found.numRuns : undefined
}
