import Big from 'big.js'
import { instantOf } from '../../kernel/clock.js'
import { failure, invalidRequest } from '../../kernel/failure.js'
import { currencyOf } from '../../kernel/money.js'
import { hexId } from '../../kernel/random.js'
import type { Participation, RewardScheme, RewardsParticipant } from '../../records/index.js'
import type { Call, Widest } from '../call.js'
import { sent } from '../resource.js'
import { findScheme, referred, schemeNotFound } from './schemes.js'

type Update = Call<'updateRewardsParticipant'>
type Sent = NonNullable<Update['input']['participating_schemes_set']>[number]
type Change = { [N in keyof Widest<Sent>]?: Widest<Sent>[N] } & Pick<Sent, 'action'>

/** The new values of a rewards participant that is to be changed. */
export async function updated(call: Update, participant: RewardsParticipant): Promise<Partial<RewardsParticipant>> {
  const { input } = call
  const unit = await referred(call, 'unit', 'sign_up_by_unit_identifier', input.sign_up_by_unit_identifier)
  const { sign_up_on: at } = input
  let { participations } = participant
  for (const change of input.participating_schemes_set ?? [])
    participations = await after(call, { ...participant, participations }, change)
  return {
    ...(at !== undefined && { sign_up_on: at === null ? null : instantOf(at) }),
    ...(unit && { sign_up_by_unit: unit.id }),
    automatic_spend: await automaticSpend(call, participant),
    participations,
  }
}

/** How awards are spent automatically after a change. Limits go with automatic spending only. */
async function automaticSpend(call: Update, { automatic_spend: held, ...participant }: RewardsParticipant) {
  const { world, session, input } = call
  const { enable_automatic_spend: enabled = held.enabled, minimum_wallet_balance, minimum_spend_amount } = input
  const given = sent({ minimum_wallet_balance, minimum_spend_amount, maximum_spend_amount: input.maximum_spend_amount })
  if (Object.keys(given).length === 0 && input.enable_automatic_spend === undefined) return held
  if (!enabled && Object.values(given).some((limit) => limit !== null))
    throw invalidRequest(`${Object.keys(given).join(', ')} only with automatic spending`)
  const account = await world.records.get(
    'accountsReceivable',
    participant.organisation,
    participant.accounts_receivable,
  )
  const { code, decimal_digits } = await currencyOf(world, {
    organisation: participant.organisation,
    currency: account?.currency ?? null,
  })
  const limits = Object.entries(given).map(([name, limit]) => {
    if (limit === null) return [name, null]
    const amount = new Big(limit)
    if (amount.lt(0) || !amount.eq(amount.round(decimal_digits)))
      throw invalidRequest(`${name} is no amount of ${code}`)
    return [name, amount.toFixed()]
  })
  const none = { minimum_wallet_balance: null, minimum_spend_amount: null, maximum_spend_amount: null }
  return {
    ...held,
    ...(enabled ? Object.fromEntries(limits) : none),
    enabled,
    updated_date: world.clock.now(),
    updated_by_user: session.user,
  }
}

/** What a participant has joined after one change. */
async function after(call: Update, participant: RewardsParticipant, change: Change): Promise<Participation[]> {
  checkFields(change)
  const { participations: all } = participant
  const { rewards_participant_scheme_identifier: named } = change
  if (change.action === 'ADD') return [...all, await joined(call, participant, change)]
  const held = all.find(({ id }) => id === named?.id)
  if (!held) throw failure('REWARDSPARTICIPANTS', 'PARTICIPATIONNOTFOUND', 'The participant has no such participation')
  if (change.action === 'REMOVE') return all.filter(({ id }) => id !== held.id)
  const scheme = await call.world.records.related('rewardScheme', participant.organisation, held.scheme)
  const unit = await referred(call, 'unit', 'sign_up_by_unit_identifier', change.sign_up_by_unit_identifier)
  const code = change.reference_code
  if (scheme && code !== undefined && code !== held.reference_code)
    await checkReferenceCode(call, participant, scheme, code)
  const { sign_off_on: off } = change
  const changed = {
    ...held,
    sign_up_on: instantOf(change.sign_up_on ?? ''),
    sign_up_by_unit: unit?.id ?? null,
    ...(code !== undefined && { reference_code: code }),
    ...(off !== undefined && { sign_off_on: instantOf(off) }),
  }
  return all.map((one) => (one.id === held.id ? changed : one))
}

/** Which fields go with which action. @throws {Failure} When one is missing or one too many. */
function checkFields(change: Change): void {
  const { action } = change
  const joins = action !== 'REMOVE'
  const needed = [
    ...(joins ? (['sign_up_on', 'sign_up_by_unit_identifier'] as const) : []),
    ...(action === 'ADD' ? [] : (['rewards_participant_scheme_identifier'] as const)),
  ]
  const refused = [
    ...(joins ? [] : (['sign_up_on', 'email_address', 'reference_code', 'sign_up_by_unit_identifier'] as const)),
    ...(action === 'ADD'
      ? (['rewards_participant_scheme_identifier'] as const)
      : (['reward_scheme_identifier'] as const)),
  ]
  for (const name of needed)
    if (change[name] === undefined) throw invalidRequest(`participating_schemes_set: ${action} needs ${name}`)
  for (const name of refused)
    if (change[name] !== undefined) throw invalidRequest(`participating_schemes_set: ${action} does not take ${name}`)
}

/** What binds a participant to a scheme that is joined now. */
async function joined(call: Update, participant: RewardsParticipant, change: Change): Promise<Participation> {
  const unit = await referred(call, 'unit', 'sign_up_by_unit_identifier', change.sign_up_by_unit_identifier)
  const scheme = await schemeOf(call, change)
  const already = participant.participations.some((one) => one.scheme === scheme.id && one.sign_off_on === null)
  if (already) throw failure('REWARDSPARTICIPANTS', 'ALREADYINSCHEME', 'The participant has joined the scheme already')
  if (scheme.requires_reference_code) await checkReferenceCode(call, participant, scheme, change.reference_code)
  return {
    id: hexId(call.world.random),
    scheme: scheme.id,
    sign_up_on: instantOf(change.sign_up_on ?? ''),
    sign_off_on: change.sign_off_on === undefined ? null : instantOf(change.sign_off_on),
    reference_code: change.reference_code ?? null,
    sign_up_by_unit: unit?.id ?? null,
  }
}

/** The effective scheme that is named, by itself or by an email address of one of its domains. */
async function schemeOf(call: Update, change: Change): Promise<RewardScheme> {
  const { email_address: address, reward_scheme_identifier: identifier } = change
  if (identifier) {
    const found = await findScheme(call, identifier)
    if (found?.life_cycle_state !== 'EFFECTIVE') throw schemeNotFound()
    return found
  }
  if (address === undefined)
    throw invalidRequest('participating_schemes_set: ADD needs reward_scheme_identifier or email_address')
  return schemeOfAddress(call, address)
}

/** The effective scheme for the domain of an email address, whose codes are made on request. */
export async function schemeOfAddress(
  { world, session: { organisation } }: Pick<Update, 'world' | 'session'>,
  address: string,
): Promise<RewardScheme> {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase()
  const query = { index: 'state', organisation, values: ['EFFECTIVE'], order: 'made' } as const
  const found = (await world.records.find('rewardScheme', query)).find(
    ({ supported_email_domains, reference_code_generation_method }) =>
      reference_code_generation_method === 'AUTO_GENERATED' &&
      (supported_email_domains ?? '').split(',').some((one) => one.trim().toLowerCase() === domain),
  )
  if (found) return found
  throw failure('REWARDSCHEMES', 'EMAILDOMAINNOTSUPPORTED', 'No scheme is for addresses of the domain')
}

/** @throws {Failure} When the code is neither that of the scheme nor one made for the account. */
async function checkReferenceCode(
  { world }: Update,
  { organisation, accounts_receivable }: RewardsParticipant,
  scheme: RewardScheme,
  code: string | undefined,
): Promise<void> {
  if (code !== undefined && code === scheme.reference_code) return
  const values = [code ?? '', scheme.id, accounts_receivable] as const
  const found = await world.records.first('schemeReferenceCode', { index: 'code', organisation, values })
  if (!found) throw failure('REWARDSCHEMES', 'INVALIDREFERENCECODE', 'The reference code is not right')
}
