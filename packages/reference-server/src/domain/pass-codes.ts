import { wireDate } from '../clock.js'
import { digits, hexId, lettersAndDigits } from '../random.js'
import type { AccessToken, Session } from '../store/records.js'
import { DuplicateError } from '../store/store.js'
import { changeAccessToken, type Find, requireState } from './access-tokens.js'
import { checkPassCode, settingsFor } from './credential-settings.js'
import { findByOneTimePassword, oneTimePasswordLength } from './credentials.js'
import { describeLog } from './describe.js'
import { failure } from './failure.js'
import { touched } from './log.js'
import { equalSecrets } from './secrets.js'
import type { World } from './world.js'

const minute = 60_000
/** How long a one-time password works is a setting nobody documents; half an hour is ours. */
const oneTimePasswordLifetime = 30 * minute
/** How long a mail can be used is documented nowhere; a day is ours. */
const mailLifetime = 24 * 60 * minute

/** Makes a one-time password for an effective access token. The one before is void; the record is not changed otherwise. */
export async function generateOneTimePassword(world: World, find: Find) {
  // It works until the second that is told.
  const expiresAt = Math.floor((world.clock.now() + oneTimePasswordLifetime) / 1000) * 1000
  for (;;) {
    const password = digits(world.random, oneTimePasswordLength)
    try {
      const token = await changeAccessToken(world, find, (found) => {
        requireState(found, 'EFFECTIVE', 'The access token is not effective')
        return { ...found, oneTimePassword: { password, expiresAt } }
      })
      return {
        id: token.id,
        number: token.number,
        one_time_password: password,
        expiration_date: wireDate(expiresAt),
      }
    } catch (error) {
      // Another access token has that password: draw again.
      if (!(error instanceof DuplicateError)) throw error
    }
  }
}

/**
 * Uses a one-time password up, since it is good for one session only. The record is not changed otherwise.
 *
 * @returns False when it has come to its end, or somebody else used it up meanwhile.
 */
export async function useOneTimePassword(world: World, session: Session, sent: string | number): Promise<boolean> {
  for (;;) {
    const found = await findByOneTimePassword(world, session, sent)
    if (!found) return false
    if (await world.store.replace('accessToken', found, { ...found.value, oneTimePassword: null })) return true
  }
}

/** Sends a mail with a token that lets its reader set a new pass code, once. A mail from before is void. */
export async function forgetPassCode(world: World, session: Session, find: Find): Promise<void> {
  const now = world.clock.now()
  const token = hexId(world.random)
  const changed = await changeAccessToken(world, find, (found) => {
    requireState(found, 'EFFECTIVE', 'The access token is not effective')
    return { ...found, passCodeReset: { token, expiresAt: now + mailLifetime } }
  })
  await world.store.insert('mail', {
    id: hexId(world.random),
    organisation: session.organisation,
    to: changed.identifier ?? '',
    sentAt: now,
    passCodeResetToken: token,
  })
}

/** Sets a new pass code on the access token a mail was sent for. The token of the mail is used up. */
export async function changePassCode(world: World, given: { token: string; pass_code: string }): Promise<void> {
  const find = async () => {
    const [found] = await world.store.find('accessToken', 'passCodeResetToken', given.token)
    const { token = null, expiresAt = 0 } = found?.value.passCodeReset ?? {}
    if (!found || !equalSecrets(given.token, token) || world.clock.now() >= expiresAt)
      throw failure('ACCESSTOKENS', 'INVALIDPASSCODERESETTOKEN', 'The token is not valid')
    return found
  }
  await changeAccessToken(world, find, async (token) => {
    requireState(token, 'EFFECTIVE', 'The access token is not effective')
    await checkPassCode(world, token, given.pass_code)
    const log = touched(token.log, world, await customerOf(world, token))
    return { ...token, passCode: given.pass_code, passCodeReset: null, log }
  })
}

/** The reader of a mail has no session; the change counts as made by the user that customers act as. */
async function customerOf(world: World, token: AccessToken): Promise<Pick<Session, 'user' | 'unit'>> {
  const organisation = await world.store.get('organisation', '', token.organisation)
  const user = organisation && (await world.store.get('user', token.organisation, organisation.value.customerUser))
  return user ? { user: user.value.id, unit: user.value.defaultUnit } : { user: '', unit: '' }
}

/** Replaces the pass code of an effective access token by a new one. A mail from before is void. */
export function resetPassCode(world: World, session: Session, find: Find): Promise<AccessToken> {
  return changeAccessToken(world, find, async (token) => {
    requireState(token, 'EFFECTIVE', 'The access token is not effective')
    const { passCodeLength } = await settingsFor(world, token)
    let passCode = token.passCode
    while (passCode === token.passCode)
      passCode =
        world.terms.resetPassCodes === 'random'
          ? lettersAndDigits(world.random, 6)
          : digits(world.random, passCodeLength)
    return { ...token, passCode, passCodeReset: null, log: touched(token.log, world, session) }
  })
}

/** Writes an access token with its new pass code, which is shown this once. */
export async function describeNewPassCode(world: World, token: AccessToken) {
  return {
    id: token.id,
    number: token.number,
    life_cycle_state: token.lifeCycleState,
    authentication_code: token.authenticationCode,
    identifier: token.identifier,
    random_pass_code: token.passCode ?? '',
    log_information: await describeLog(world, token.organisation, token.log),
  }
}
