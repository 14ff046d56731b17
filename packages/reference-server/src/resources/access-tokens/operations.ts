import { wireDate } from '../../kernel/clock.js'
import { matchAccessToken, maySee, secretsOf } from '../../kernel/credentials.js'
import { failure } from '../../kernel/failure.js'
import { forgetAttempts, guarded } from '../../kernel/lockout.js'
import { equalSecrets } from '../../kernel/secrets.js'
import type { AccessToken, AccessTokenClassification } from '../../records/index.js'
import { findAccount, findParticipant } from '../accounts-receivable.js'
import { type Call, done, type Input } from '../call.js'
import { resource } from '../resource.js'
import { shown, viewAccount, viewLog, viewUser } from '../views.js'
import { created, updated } from './changes.js'
import * as passCodes from './pass-codes.js'
import { checkPassCode, classifications, newVerificationCode, requireState } from './settings.js'

type Id = Input<'showAccessToken'>['access_token_identifier']
type Shown = Awaited<ReturnType<typeof view>>

const missing = () => failure('ACCESSTOKENS', 'ACCESSTOKENNOTFOUND', 'No access token was found')

/** Access tokens as an identifier names them, which holds a pass code beside an identifier. */
const tokens = resource<'accessToken', Shown, Id>('accessToken', {
  named: ({ world, session }, identifier) => matchAccessToken(world, session, identifier),
  sees: () => true,
  missing,
  view,
})

/** Access tokens as a call names them by authentication code or identifier alone, without a pass code. */
const named = resource<
  'accessToken',
  Shown,
  { authentication_code?: string | undefined; identifier?: string | undefined }
>('accessToken', {
  named: async ({ world, session }, { authentication_code, identifier }) =>
    (await world.records.named('accessToken', session.organisation, { authentication_code, identifier }))[0],
  sees: ({ world, session }, token) => maySee(world, session, token),
  missing,
  view,
})

/** Writes an access token the way the API does, with every field any release knows. */
async function view(world: Call<'showAccessToken'>['world'], token: AccessToken) {
  const { organisation } = token
  const { records } = world
  const [account, participant, classification, verifier, log] = await Promise.all([
    records.related('accountsReceivable', organisation, token.accounts_receivable),
    records.related('rewardsParticipant', organisation, token.rewards_participant),
    records.related('accessTokenClassification', organisation, token.classification),
    records.related('user', organisation, token.verified_by_user),
    viewLog(world, organisation, token.log_information),
  ])
  return shown('accessToken', token, {
    authentication_code: token.authentication_code,
    verification_code: token.verification_code,
    card_last_4_digits: token.card_masked_number?.slice(-4) ?? null,
    verified_date: token.verified_date === null ? null : wireDate(token.verified_date),
    verified_by_user: verifier ? viewUser(verifier) : null,
    classification: classification ? brief(classification) : null,
    accounts_receivable: account ? await viewAccount(world, account) : null,
    // Which fields it has is not known; these are the ones it is named by.
    rewards_participant: participant ? { id: participant.id, number: participant.number } : null,
    log_information: log,
  })
}

const brief = ({ id, name, alternative_code }: AccessTokenClassification) => ({ id, name, alternative_code })

const byIdentifier = ({ access_token_identifier }: { access_token_identifier: Id }) => access_token_identifier
const byName = (input: { authentication_code?: string | undefined; identifier?: string | undefined }) => input

export const accessTokenOperations = {
  showAccessToken: tokens.show(byIdentifier),
  listAccessTokens: tokens.list(ofOwner),
  /** The oldest first. A customer sees none: they are not the customer's. */
  getNotAssociatedAccessTokens: tokens.list(({ session, input }: Call<'getNotAssociatedAccessTokens'>) => {
    const { organisation, accounts_receivable: own } = session
    const { number: limit, life_cycle_state: state } = input
    if (own !== null) return undefined
    return state === undefined
      ? { index: 'owners', organisation, values: [null, null], limit }
      : { index: 'owners_state', organisation, values: [null, null, state], limit }
  }),
  listAccessTokenClassifications: classifications.list(({ session }: Call<'listAccessTokenClassifications'>) => ({
    index: 'all',
    organisation: session.organisation,
    values: [],
  })),
  createAccessToken: tokens.create(created),
  updateAccessToken: tokens.change(byIdentifier, updated),
  verifyAccessToken: tokens.change(byIdentifier, verified),
  /** A rewards participant who is not terminated keeps his. */
  setAccessTokenAsNotEffective: tokens.change(byIdentifier, async ({ world }, token) => {
    requireState(token, 'EFFECTIVE', 'The access token is not effective')
    const participant = await world.records.related('rewardsParticipant', token.organisation, token.rewards_participant)
    if (participant && !participant.terminated)
      throw failure('ACCESSTOKENS', 'OWNEDBYREWARDSPARTICIPANT', 'The access token belongs to a rewards participant')
    return { life_cycle_state: 'NOT_EFFECTIVE' }
  }),
  setAccessTokenAsEffective: tokens.change(byIdentifier, (_, token) => {
    requireState(token, 'NOT_EFFECTIVE', 'The access token is not in state NOT_EFFECTIVE')
    return { life_cycle_state: 'EFFECTIVE' }
  }),
  deleteAccessToken: tokens.remove(byIdentifier, async ({ world }, token) => {
    requireState(token, 'NOT_EFFECTIVE', 'The access token is not in state NOT_EFFECTIVE')
    await forgetAttempts(world, secretsOf(token))
  }),
  /** The old code is void at once. */
  resetAccessTokenVerificationCode: async (call: Call<'resetAccessTokenVerificationCode'>) => {
    const changed = await resetCode(call)
    return { ...changed, life_cycle_state: 'PENDING_VERIFICATION' as const }
  },
  generateAccessTokenOneTimePassword: async (call: Call<'generateAccessTokenOneTimePassword'>) =>
    passCodes.newOneTimePassword(call, await tokens.find(call, byIdentifier(call.input))),
  forgetAccessTokenPassCode: done(async (call: Call<'forgetAccessTokenPassCode'>) =>
    passCodes.forget(call, await named.find(call, { identifier: call.input.identifier })),
  ),
  resetAccessTokenPassCode: async (call: Call<'resetAccessTokenPassCode'>) =>
    passCodes.reset(call, await named.find(call, call.input)),
  changeAccessTokenPassCode: done((call: Call<'changeAccessTokenPassCode'>) => passCodes.change(call)),
}

const resetCode = named.change(byName, ({ world }, token) => {
  requireState(token, 'PENDING_VERIFICATION', 'The access token does not wait for verification')
  let verification_code = token.verification_code
  while (verification_code === token.verification_code) verification_code = newVerificationCode(world)
  return { verification_code }
})

/** Lists the access tokens of an owner in the order they were made. */
async function ofOwner({ world, session, input }: Call<'listAccessTokens'>) {
  const { organisation } = session
  const participants = input.rewards_participant_identifier
  const owner = participants
    ? await findParticipant(world, session, participants)
    : await findAccount(world, session, input.accounts_receivable_identifier ?? {})
  const index = participants ? 'rewards_participant' : 'accounts_receivable'
  if (!input.classification_identifier) return { index, organisation, values: [owner.id] } as const
  const { id } = await classifications.find({ world, session, input }, input.classification_identifier)
  return { index: `${index}_classification`, organisation, values: [owner.id, id] } as const
}

/** Verifies an access token by its code, which is used up, and makes it effective. */
async function verified({ world, session, input }: Call<'verifyAccessToken'>, token: AccessToken) {
  requireState(token, 'PENDING_VERIFICATION', 'The access token does not wait for verification')
  const right = await guarded(world, secretsOf(token), () =>
    equalSecrets(input.verification_code, token.verification_code) ? token : undefined,
  )
  if (!right) throw failure('ACCESSTOKENS', 'INVALIDVERIFICATIONCODE', 'The verification code is not right')
  if (input.pass_code !== undefined) await checkPassCode(world, token, input.pass_code)
  return {
    life_cycle_state: 'EFFECTIVE' as const,
    verification_code: null,
    verified_date: world.clock.now(),
    verified_by_user: session.user,
    pass_code: input.pass_code === undefined ? token.pass_code : await world.secrets.seal(input.pass_code),
  }
}
