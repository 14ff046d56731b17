import { digits, hexId } from '../random.js'
import type {
  AccessToken,
  AccountsReceivable,
  CredentialSettings,
  RewardsParticipant,
  Session,
} from '../store/records.js'
import { DuplicateError, scoped } from '../store/store.js'
import { changeAccessToken, type Find, newVerificationCode } from './access-tokens.js'
import {
  type AccountIdentifier,
  findAccount,
  findParticipant,
  type ParticipantIdentifier,
} from './accounts-receivable.js'
import {
  type ClassificationIdentifier,
  checkPassCode,
  findClassification,
  invalidCredentials,
  settingsFor,
} from './credential-settings.js'
import { readUdfs } from './describe.js'
import { failure } from './failure.js'
import { firstLog, touched } from './log.js'
import { nextNumber } from './numbers.js'
import type { World } from './world.js'

/** Generated authentication codes are as long as the number of a card. */
const authenticationCodeLength = 16

/** What a new access token is made from. */
export interface Creation {
  authentication_code?: string | undefined
  identifier?: string | undefined
  pass_code?: string | undefined
  card_masked_number?: string | undefined
  accounts_receivable_identifier?: AccountIdentifier | undefined
  rewards_participant_identifier?: ParticipantIdentifier | undefined
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
export async function createAccessToken(world: World, session: Session, given: Creation): Promise<AccessToken> {
  const { organisation } = session
  const owners = await findOwners(world, session, given)
  const classification = given.classification_identifier
    ? (await findClassification(world, session, given.classification_identifier)).id
    : null
  const settings = await settingsFor(world, { organisation, classification })
  const bare =
    given.authentication_code === undefined && given.identifier === undefined && given.pass_code === undefined
  const passCode =
    given.pass_code ?? (bare && settings.generatesPassCode ? digits(world.random, settings.passCodeLength) : null)
  if (given.pass_code !== undefined) await checkPassCode(world, { organisation, classification }, given.pass_code)
  const identifier = given.identifier ?? null
  checkComplete(settings, { identifier, passCode })
  const owned = owners.accountsReceivable !== null || owners.rewardsParticipant !== null
  if (given.pass_code === undefined && passCode !== null && !owned && world.terms.generatedPassCodeNeedsOwner)
    throw failure('ACCESSTOKENS', 'OWNERREQUIRED', 'Name the owner of the access token')
  const authenticationCode = given.authentication_code ?? newAuthenticationCode(world, settings)
  await refuseTaken(world, organisation, {
    authenticationCode: given.authentication_code,
    identifier: given.identifier,
  })

  const waits = settings.asksForVerification && world.terms.lifeCycleStates.includes('PENDING_VERIFICATION')
  const token: AccessToken = {
    id: hexId(world.random),
    organisation,
    number: await nextNumber(world, organisation, 'accessToken'),
    lifeCycleState: waits ? 'PENDING_VERIFICATION' : 'EFFECTIVE',
    authenticationCode,
    identifier,
    passCode,
    cardMaskedNumber: given.card_masked_number ?? null,
    verificationCode: waits ? newVerificationCode(world) : null,
    verifiedAt: null,
    verifiedBy: null,
    ...owners,
    classification,
    oneTimePassword: null,
    passCodeReset: null,
    udfs: readUdfs(given),
    log: firstLog(world, session),
  }
  return insertNew(world, token, given.authentication_code === undefined)
}

/** Who is to own a new access token. What a customer makes is the customer's own. */
async function findOwners(
  world: World,
  session: Session,
  given: Creation,
): Promise<Pick<AccessToken, 'accountsReceivable' | 'rewardsParticipant'>> {
  let account: AccountsReceivable | undefined
  let participant: RewardsParticipant | undefined
  if (given.accounts_receivable_identifier)
    account = await findAccount(world, session, given.accounts_receivable_identifier)
  if (given.rewards_participant_identifier)
    participant = await findParticipant(world, session, given.rewards_participant_identifier)
  if (account && participant && participant.accountsReceivable !== account.id)
    throw failure('ACCESSTOKENS', 'OWNERSDONOTMATCH', 'The rewards participant belongs to another accounts receivable')
  const own = participant ? null : session.accountsReceivable
  return { accountsReceivable: account?.id ?? own, rewardsParticipant: participant?.id ?? null }
}

async function insertNew(world: World, token: AccessToken, generated: boolean): Promise<AccessToken> {
  for (let made = token; ; made = { ...token, authenticationCode: digits(world.random, authenticationCodeLength) }) {
    try {
      await world.store.insert('accessToken', made)
      return made
    } catch (error) {
      if (!isTaken(error)) throw error
      if (!generated || error.index !== 'authenticationCode') throw taken(error.index)
    }
  }
}

/** Changes the credentials, the classification and the user-defined fields of an access token. */
export async function updateAccessToken(
  world: World,
  session: Session,
  find: Find,
  given: Update,
): Promise<AccessToken> {
  for (;;) {
    try {
      return await changeAccessToken(world, find, (token) => updated(world, session, token, given))
    } catch (error) {
      if (!isTaken(error)) throw error
      if (given.authentication_code !== null || error.index !== 'authenticationCode') throw taken(error.index)
    }
  }
}

async function updated(world: World, session: Session, token: AccessToken, given: Update): Promise<AccessToken> {
  const { organisation } = token
  const classification = given.classification_identifier
    ? (await findClassification(world, session, given.classification_identifier)).id
    : token.classification
  const settings = await settingsFor(world, { organisation, classification })
  const identifier = given.identifier === undefined ? token.identifier : given.identifier
  const passCode = given.pass_code === undefined ? token.passCode : given.pass_code
  if (typeof given.pass_code === 'string') await checkPassCode(world, { organisation, classification }, given.pass_code)
  checkComplete(settings, { identifier, passCode })
  const kept = identifier === token.identifier && passCode === token.passCode
  return {
    ...token,
    authenticationCode:
      given.authentication_code === undefined
        ? token.authenticationCode
        : (given.authentication_code ?? newAuthenticationCode(world, settings)),
    identifier,
    passCode,
    cardMaskedNumber: given.card_masked_number === undefined ? token.cardMaskedNumber : given.card_masked_number,
    classification,
    // A mail that went out for other credentials is void.
    passCodeReset: kept ? token.passCodeReset : null,
    udfs: { ...token.udfs, ...readUdfs(given) },
    log: touched(token.log, world, session),
  }
}

function newAuthenticationCode(world: World, settings: CredentialSettings): string {
  if (!settings.generatesAuthenticationCode) throw invalidCredentials('The authentication code is missing')
  return digits(world.random, authenticationCodeLength)
}

function checkComplete(
  settings: CredentialSettings,
  { identifier, passCode }: Pick<AccessToken, 'identifier' | 'passCode'>,
): void {
  if (identifier === null && !settings.allowsNoIdentifier) throw invalidCredentials('The identifier is missing')
  if (identifier !== null && passCode === null) throw invalidCredentials('The pass code is missing')
}

/** Looks before anything is made; who is faster in between is met at the store. */
async function refuseTaken(
  world: World,
  organisation: string,
  names: { authenticationCode: string | undefined; identifier: string | undefined },
): Promise<void> {
  for (const index of ['authenticationCode', 'identifier'] as const) {
    const name = names[index]
    if (name === undefined) continue
    const [found] = await world.store.find('accessToken', index, scoped(organisation, name))
    if (found) throw taken(index)
  }
}

function isTaken(error: unknown): error is DuplicateError {
  return error instanceof DuplicateError && error.index !== undefined
}

function taken(index: string | undefined) {
  const name = index === 'identifier' ? 'identifier' : 'authentication code'
  return failure('ACCESSTOKENS', 'ACCESSTOKENALREADYEXISTS', `The ${name} belongs to another access token`)
}
