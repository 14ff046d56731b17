import { failure } from '../../kernel/failure.js'
import { firstLog } from '../../kernel/log.js'
import { drawFree, nextNumber } from '../../kernel/numbers.js'
import type { OpenWorld } from '../../kernel/open-world.js'
import { digits, hexId } from '../../kernel/random.js'
import { fresh } from '../../records/fresh.js'
import type { AccessToken, CredentialSettings } from '../../records/index.js'
import { findAccount, findParticipant } from '../accounts-receivable.js'
import type { Call } from '../call.js'
import { sent } from '../resource.js'
import { readUdfs } from '../views.js'
import { checkPassCode, classifications, invalidCredentials, newVerificationCode, settingsFor } from './settings.js'

/** Generated authentication codes are as long as the number of a card. */
const authenticationCodeLength = 16

/** Makes an access token, with the credentials that are sent and those the settings have made for it. */
export async function created(call: Call<'createAccessToken'>): Promise<AccessToken> {
  const { world, session, input } = call
  const { organisation } = session
  const owners = await findOwners(call)
  const classification = await classificationOf(call, null)
  const settings = await settingsFor(world, { organisation, classification })
  const { authentication_code, identifier = null, pass_code } = input
  const bare = authentication_code === undefined && identifier === null && pass_code === undefined
  const passCode =
    pass_code ?? (bare && settings.generates_pass_code ? digits(world.random, settings.pass_code_length) : null)
  if (pass_code !== undefined) await checkPassCode(world, { organisation, classification }, pass_code)
  checkComplete(settings, { identifier, pass_code: passCode })
  const owned = owners.accounts_receivable !== null || owners.rewards_participant !== null
  if (pass_code === undefined && passCode !== null && !owned && world.terms.generatedPassCodeNeedsOwner)
    throw failure('ACCESSTOKENS', 'OWNERREQUIRED', 'Name the owner of the access token')
  const code = authentication_code ?? (await newAuthenticationCode(world, organisation, settings))
  await refuseTaken(world, organisation, { authentication_code, identifier })

  const waits = settings.asks_for_verification && world.terms.lifeCycleStates.includes('PENDING_VERIFICATION')
  return fresh('accessToken', {
    id: hexId(world.random),
    organisation,
    number: await nextNumber(world, organisation, 'accessToken'),
    life_cycle_state: waits ? 'PENDING_VERIFICATION' : 'EFFECTIVE',
    authentication_code: code,
    identifier,
    pass_code: passCode === null ? null : await world.secrets.seal(passCode),
    card_masked_number: input.card_masked_number ?? null,
    verification_code: waits ? newVerificationCode(world) : null,
    ...owners,
    classification,
    udfs: readUdfs(input),
    log_information: firstLog(world, session),
  })
}

/** Who is to own a new access token. What a customer makes is the customer's own. */
async function findOwners({ world, session, input }: Call<'createAccessToken'>) {
  const { accounts_receivable_identifier: named, rewards_participant_identifier: played } = input
  const account = named && (await findAccount(world, session, named))
  const participant = played && (await findParticipant(world, session, played))
  if (account && participant && participant.accounts_receivable !== account.id)
    throw failure('ACCESSTOKENS', 'OWNERSDONOTMATCH', 'The rewards participant belongs to another accounts receivable')
  const own = participant ? null : session.accounts_receivable
  return { accounts_receivable: account?.id ?? own, rewards_participant: participant?.id ?? null }
}

/** Changes the credentials, the classification and the user-defined fields of an access token. */
export async function updated(call: Call<'updateAccessToken'>, token: AccessToken): Promise<Partial<AccessToken>> {
  const { world, input } = call
  const { organisation } = token
  const classification = await classificationOf(call, token.classification)
  const settings = await settingsFor(world, { organisation, classification })
  const { identifier, pass_code, card_masked_number } = input
  const given = sent({ identifier, pass_code, card_masked_number })
  const after = { ...token, ...given }
  if (typeof pass_code === 'string') await checkPassCode(world, { organisation, classification }, pass_code)
  checkComplete(settings, after)
  const authentication_code =
    input.authentication_code === null
      ? await newAuthenticationCode(world, organisation, settings)
      : (input.authentication_code ?? token.authentication_code)
  await refuseTaken(world, organisation, { authentication_code, identifier: after.identifier }, token.id)
  const kept = after.identifier === token.identifier && (await isKept(world, pass_code, token.pass_code))
  return {
    ...given,
    ...(typeof pass_code === 'string' ? { pass_code: await world.secrets.seal(pass_code) } : {}),
    authentication_code,
    classification,
    // A mail that went out for other credentials is void.
    pass_code_reset: kept ? token.pass_code_reset : null,
    udfs: { ...token.udfs, ...readUdfs(input) },
  }
}

/** Whether a pass code that may be given, or taken away, is the one there is. */
async function isKept(world: OpenWorld, given: string | null | undefined, kept: string | null): Promise<boolean> {
  if (given === undefined) return true
  return given === null || kept === null ? given === kept : world.secrets.matches(given, kept)
}

async function classificationOf(
  call: Call<'createAccessToken'> | Call<'updateAccessToken'>,
  otherwise: string | null,
): Promise<string | null> {
  const { classification_identifier: named } = call.input
  return named ? (await classifications.find(call, named)).id : otherwise
}

async function newAuthenticationCode(
  world: OpenWorld,
  organisation: string,
  settings: CredentialSettings,
): Promise<string> {
  if (!settings.generates_authentication_code) throw invalidCredentials('The authentication code is missing')
  return drawFree(
    () => digits(world.random, authenticationCodeLength),
    (code) => world.records.first('accessToken', { index: 'authentication_code', organisation, values: [code] }),
  )
}

function checkComplete(
  settings: CredentialSettings,
  { identifier, pass_code }: Pick<AccessToken, 'identifier' | 'pass_code'>,
): void {
  if (identifier === null && !settings.allows_no_identifier) throw invalidCredentials('The identifier is missing')
  if (identifier !== null && pass_code === null) throw invalidCredentials('The pass code is missing')
}

/** @throws {Failure} When another access token has one of the names. */
async function refuseTaken(
  world: OpenWorld,
  organisation: string,
  names: { authentication_code: string | undefined; identifier: string | null },
  own?: string,
): Promise<void> {
  for (const index of ['authentication_code', 'identifier'] as const) {
    const name = names[index] ?? undefined
    if (name === undefined) continue
    const found = await world.records.first('accessToken', { index, organisation, values: [name] })
    if (!found || found.id === own) continue
    const words = index === 'identifier' ? 'identifier' : 'authentication code'
    throw failure('ACCESSTOKENS', 'ACCESSTOKENALREADYEXISTS', `The ${words} belongs to another access token`)
  }
}
