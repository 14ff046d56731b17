import { digits, hexId } from '../random.js'
import type {
  AccessToken,
  AccountsReceivable,
  CredentialSettings,
  RewardsParticipant,
  Session,
} from '../records/index.js'
import { changeAccessToken, newVerificationCode } from './access-tokens.js'
import { type AccountIdentifier, findAccount, findParticipant } from './accounts-receivable.js'
import {
  type ClassificationIdentifier,
  checkPassCode,
  findClassification,
  invalidCredentials,
  settingsFor,
} from './credential-settings.js'
import { readUdfs } from './describe.js'
import { failure } from './failure.js'
import { firstLog } from './log.js'
import { drawFree, nextNumber } from './numbers.js'
import type { Identifier, OpenWorld } from './open-world.js'

/** Generated authentication codes are as long as the number of a card. */
const authenticationCodeLength = 16

/** What a new access token is made from. */
export interface Creation {
  authentication_code?: string | undefined
  identifier?: string | undefined
  pass_code?: string | undefined
  card_masked_number?: string | undefined
  accounts_receivable_identifier?: AccountIdentifier | undefined
  rewards_participant_identifier?: Identifier<'rewardsParticipant'> | undefined
  classification_identifier?: ClassificationIdentifier | undefined
}

/** New values of an access token: what is not there stays, what is null is emptied. */
export interface Update {
  authentication_code?: string | null | undefined
  identifier?: string | null | undefined
  pass_code?: string | null | undefined
  card_masked_number?: string | null | undefined
  classification_identifier?: ClassificationIdentifier | undefined
}

/** Makes an access token, with the credentials that are sent and those the settings have made for it. */
export async function createAccessToken(world: OpenWorld, session: Session, given: Creation): Promise<AccessToken> {
  const { organisation } = session
  const owners = await findOwners(world, session, given)
  const classification = given.classification_identifier
    ? (await findClassification(world, session, given.classification_identifier)).id
    : null
  const settings = await settingsFor(world, { organisation, classification })
  const bare =
    given.authentication_code === undefined && given.identifier === undefined && given.pass_code === undefined
  const passCode =
    given.pass_code ?? (bare && settings.generates_pass_code ? digits(world.random, settings.pass_code_length) : null)
  if (given.pass_code !== undefined) await checkPassCode(world, { organisation, classification }, given.pass_code)
  const identifier = given.identifier ?? null
  checkComplete(settings, { identifier, pass_code: passCode })
  const owned = owners.accounts_receivable !== null || owners.rewards_participant !== null
  if (given.pass_code === undefined && passCode !== null && !owned && world.terms.generatedPassCodeNeedsOwner)
    throw failure('ACCESSTOKENS', 'OWNERREQUIRED', 'Name the owner of the access token')
  const authenticationCode = given.authentication_code ?? (await newAuthenticationCode(world, organisation, settings))
  await refuseTaken(
    world,
    { id: null, organisation },
    { authentication_code: given.authentication_code, identifier: given.identifier },
  )

  const waits = settings.asks_for_verification && world.terms.lifeCycleStates.includes('PENDING_VERIFICATION')
  const token: AccessToken = {
    id: hexId(world.random),
    organisation,
    number: await nextNumber(world, organisation, 'accessToken'),
    life_cycle_state: waits ? 'PENDING_VERIFICATION' : 'EFFECTIVE',
    authentication_code: authenticationCode,
    identifier,
    pass_code: passCode,
    card_masked_number: given.card_masked_number ?? null,
    verification_code: waits ? newVerificationCode(world) : null,
    verified_date: null,
    verified_by_user: null,
    ...owners,
    classification,
    one_time_password: null,
    pass_code_reset: null,
    udfs: readUdfs(given),
    log_information: firstLog(world, session),
  }
  await world.records.insert('accessToken', token)
  return token
}

/** Who is to own a new access token. What a customer makes is the customer's own. */
async function findOwners(
  world: OpenWorld,
  session: Session,
  given: Creation,
): Promise<Pick<AccessToken, 'accounts_receivable' | 'rewards_participant'>> {
  let account: AccountsReceivable | undefined
  let participant: RewardsParticipant | undefined
  if (given.accounts_receivable_identifier)
    account = await findAccount(world, session, given.accounts_receivable_identifier)
  if (given.rewards_participant_identifier)
    participant = await findParticipant(world, session, given.rewards_participant_identifier)
  if (account && participant && participant.accounts_receivable !== account.id)
    throw failure('ACCESSTOKENS', 'OWNERSDONOTMATCH', 'The rewards participant belongs to another accounts receivable')
  const own = participant ? null : session.accounts_receivable
  return { accounts_receivable: account?.id ?? own, rewards_participant: participant?.id ?? null }
}

/** Changes the credentials, the classification and the user-defined fields of an access token. */
export async function updateAccessToken(
  world: OpenWorld,
  session: Session,
  token: AccessToken,
  given: Update,
): Promise<AccessToken> {
  const { organisation } = token
  const classification = given.classification_identifier
    ? (await findClassification(world, session, given.classification_identifier)).id
    : token.classification
  const settings = await settingsFor(world, { organisation, classification })
  const identifier = given.identifier === undefined ? token.identifier : given.identifier
  const passCode = given.pass_code === undefined ? token.pass_code : given.pass_code
  if (typeof given.pass_code === 'string') await checkPassCode(world, { organisation, classification }, given.pass_code)
  checkComplete(settings, { identifier, pass_code: passCode })
  const kept = identifier === token.identifier && passCode === token.pass_code
  const authenticationCode =
    given.authentication_code === undefined
      ? token.authentication_code
      : (given.authentication_code ?? (await newAuthenticationCode(world, organisation, settings)))
  await refuseTaken(world, token, { authentication_code: authenticationCode, identifier })
  return changeAccessToken(world, session, token, {
    authentication_code: authenticationCode,
    identifier,
    pass_code: passCode,
    card_masked_number: given.card_masked_number === undefined ? token.card_masked_number : given.card_masked_number,
    classification,
    // A mail that went out for other credentials is void.
    pass_code_reset: kept ? token.pass_code_reset : null,
    udfs: { ...token.udfs, ...readUdfs(given) },
  })
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
  { identifier, pass_code: passCode }: Pick<AccessToken, 'identifier' | 'pass_code'>,
): void {
  if (identifier === null && !settings.allows_no_identifier) throw invalidCredentials('The identifier is missing')
  if (identifier !== null && passCode === null) throw invalidCredentials('The pass code is missing')
}

/** @throws {Failure} When another access token has one of the names. */
async function refuseTaken(
  world: OpenWorld,
  { id, organisation }: { id: string | null; organisation: string },
  names: { authentication_code: string | undefined; identifier: string | null | undefined },
): Promise<void> {
  for (const index of ['authentication_code', 'identifier'] as const) {
    const name = names[index] ?? undefined
    if (name === undefined) continue
    const found = await world.records.first('accessToken', { index, organisation, values: [name] })
    if (!found || found.id === id) continue
    const words = index === 'identifier' ? 'identifier' : 'authentication code'
    throw failure('ACCESSTOKENS', 'ACCESSTOKENALREADYEXISTS', `The ${words} belongs to another access token`)
  }
}
