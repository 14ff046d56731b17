import { createReferenceServer, demoCredentials, type ReferenceServerOptions } from '@crmcom-webapi/reference-server'
import { type ContractTestOptions, type Profile, sentOut } from '../../src/index.js'
import {
  afterOffer,
  dayBeforeExpiry,
  dayOfExpiry,
  fullerWorld,
  lastMomentOfOffer,
  limitPerDay,
  type Made,
  metAt,
  suspendedAccount,
} from './world.js'

const { username, password, organisation, webApiKey, consumerApplicationKey, identitySecret } = demoCredentials

/** What the demo world knows the tests by. */
export const credentials = {
  ...{ username, password, organisation, webApiKey, consumerApplicationKey },
  customer: { authentication_code: 'CARD-0004' },
  other: { username, password, organisation: 'OTHER' },
  identity: {
    secret: identitySecret,
    issuer: 'https://identity.demo.example',
    subject: 'nikos@demo.example',
    organisation: 'ORG1',
  },
}

/** Records of the customer who logs in, and of another one. */
const profileOf = ({ wallet, bill, invoice }: Made): Profile => ({
  documented: true,
  records: {
    limited_wallet: wallet,
    limited_account: { number: 'ACR0000000008' },
    limit_per_day: limitPerDay,
    expiring_wallet: wallet,
    day_before_expiry: dayBeforeExpiry,
    day_of_expiry: dayOfExpiry,
    inactive_account: suspendedAccount,
    short_term_active_of_inactive_account: { number: 'S0000009054' },
    short_term_inactive_of_inactive_account: { number: 'S0000009055' },
    ending_perception_subscription: { number: 'S0000000044' },
    gap_synchronisation: { alternative_code: 'GAPS' },
    last_moment_of_offer: lastMomentOfOffer,
    after_offer: afterOffer,
    product_of_offer: { code: 'FILM' },
    voucher_elsewhere: { number: 'V0000000707' },
    voucher_not_yet: { number: 'V0000000708' },
    unit_elsewhere: '7F1C2E9A4B3D4C6E8A0B1C2D3E4F5A6B',
  },
  own: {
    accounts_receivable_identifier: { number: 'ACR0000000008' },
    wallet_identifier: wallet,
    bill_identifier: bill,
    invoice_identifier: invoice,
    subscription_identifier: { number: 'S0000000044' },
  },
  others: {
    accounts_receivable_identifier: { number: 'ACR0000000021' },
    wallet_identifier: { number: 'W0000000012' },
    payment_identifier: { number: 'P0000000096' },
    invoice_identifier: { number: 'I0000000294' },
    bill_identifier: { number: 'B0000000119' },
    customer_event_identifier: { number: '901' },
    purchase_customer_event_identifier: { number: '901' },
    rewards_participant_identifier: { number: '32' },
    reward_award_transaction_identifier: { number: '502' },
    reward_spend_transaction_identifier: { number: '201' },
    voucher_identifier: { number: 'V0000000701' },
    subscription_identifier: { number: 'S0000000051' },
    // For what shows nothing of that one.
    'listServicesToAdd.subscription_identifier': { number: 'S0000000052' },
    'calculateSubscriptionRates.subscription_identifier': { number: 'S0000000052' },
    'listBuyInAdvanceRequests.subscription_identifier': { number: 'S0000000242' },
  },
})

/** A reference server in process, as options of a run against it. */
export async function inProcess(
  server: ReferenceServerOptions,
  more: Partial<ContractTestOptions> = {},
): Promise<ContractTestOptions> {
  let time = metAt
  const served = await createReferenceServer({ seed: 'contract tests', ...server, clock: { now: () => time } })
  const isInMemory = server.store === undefined
  // What it is told to be: a mutant may be another release than that.
  const release = server.release ?? served.release
  const fuller = await fullerWorld(release)
  if (isInMemory) await served.control.load(fuller.seed)
  return {
    baseUrl: 'http://localhost',
    release,
    credentials,
    profile: isInMemory ? profileOf(fuller) : { documented: true },
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
    ...(isInMemory && {
      reset: () => served.control.reset(),
      outbox: async () => sentOut(served.control.snapshot().records),
    }),
    ...more,
  }
}
