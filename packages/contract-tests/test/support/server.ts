import {
  createReferenceServer,
  demoCredentials,
  type ReferenceServerOptions,
  type Snapshot,
} from '@crmcom-webapi/reference-server'
import type { ContractTestOptions, Profile } from '../../src/index.js'

const { username, password, organisation, webApiKey, consumerApplicationKey } = demoCredentials

/** What the demo world knows the tests by. */
export const credentials = {
  ...{ username, password, organisation, webApiKey, consumerApplicationKey },
  customer: { authentication_code: 'CARD-0001' },
  other: { username, password, organisation: 'OTHER' },
}

/** Records of another customer than the one who logs in. */
export const profile: Profile = {
  documented: true,
  own: { accounts_receivable_identifier: { number: 'ACR0000000007' } },
  others: {
    accounts_receivable_identifier: { number: 'ACR0000000021' },
    wallet_identifier: { number: 'W0000000012' },
    payment_identifier: { number: 'P0000000096' },
    invoice_identifier: { number: 'I0000000294' },
    bill_identifier: { number: 'B0000000119' },
  },
}

/** The demo world, and a second organisation with users and nothing else. */
function withOther(snapshot: Snapshot): Snapshot {
  const seed = structuredClone(snapshot)
  const records = seed.records as { [kind: string]: { [name: string]: unknown }[] }
  const nothing = { default_currency: null, suspense_account: null, identity_system: null, middleware: null }
  records['organisation']?.push({
    ...records['organisation'][0],
    ...nothing,
    id: 'ORG2',
    name: 'OTHER',
    customer_user: 'OTHER3',
  })
  const copied = ['group', 'unit', 'securityProfile', 'user'].map((kind) => [kind, records[kind] ?? []] as const)
  // Under IDs of their own, so that none of theirs is one of ours.
  let text = JSON.stringify(copied).replaceAll('"ORG1"', '"ORG2"')
  for (const [, list] of copied) for (const { id } of list) text = text.replaceAll(`"${id}"`, `"OTHER${id}"`)
  for (const [kind, list] of JSON.parse(text) as typeof copied) records[kind]?.push(...list)
  return seed
}

/** A reference server in process, as options of a run against it. */
export async function inProcess(
  server: ReferenceServerOptions,
  more: Partial<ContractTestOptions> = {},
): Promise<ContractTestOptions> {
  let time = Date.parse('2026-01-05T10:00:00Z')
  const world = await createReferenceServer({
    seed: 'contract tests',
    ...server,
    clock: { now: () => time },
  })
  const served = world
  if (server.store === undefined) await served.control.load(withOther(served.control.snapshot()))
  return {
    baseUrl: 'http://localhost',
    release: server.release ?? served.release,
    credentials,
    profile,
    rate: 1e9,
    guesses: 1000,
    seed: 1,
    allowWrites: true,
    fetch: (url, init) => served.fetch(new Request(url, init)),
    clock: {
      advance: async (seconds) => {
        time += seconds * 1000
      },
    },
    reset: async () => {
      await served.control.reset()
    },
    ...more,
  }
}
