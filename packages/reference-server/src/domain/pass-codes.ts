import { wireDate } from '../clock.js'
import { digits, hexId, lettersAndDigits } from '../random.js'
import type { AccessToken, Session } from '../records/index.js'
import { changeAccessToken, requireState } from './access-tokens.js'
import { checkPassCode, settingsFor } from './credential-settings.js'
import { findByOneTimePassword, oneTimePasswordLength } from './credentials.js'
import { describeLog } from './describe.js'
import { failure } from './failure.js'
import { drawFree } from './numbers.js'
import type { OpenWorld } from './open-world.js'
import { equalSecrets } from './secrets.js'

const minute = 60_000
/** How long a one-time password works is a setting nobody documents; half an hour is ours. */
const oneTimePasswordLifetime = 30 * minute
/** How long a mail can be used is documented nowhere; a day is ours. */
const mailLifetime = 24 * 60 * minute

/** Makes a one-time password for an effective access token. The one before is void; the record is not changed otherwise. */
export async function generateOneTimePassword(world: OpenWorld, token: AccessToken) {
  requireState(token, 'EFFECTIVE', 'The access token is not effective')
  const { organisation } = token
  // It works until the second that is told.
  const expiresAt = Math.floor((world.clock.now() + oneTimePasswordLifetime) / 1000) * 1000
  const password = await drawFree(
    () => digits(world.random, oneTimePasswordLength),
    (code) => world.records.first('accessToken', { index: 'one_time_password', organisation, values: [code] }),
  )
  await world.records.replace('accessToken', { ...token, one_time_password: { password, expiration_date: expiresAt } })
  return {
    id: token.id,
    number: token.number,
    one_time_password: password,
    expiration_date: wireDate(expiresAt),
  }
}

/**
 * Uses a one-time password up, since it is good for one session only. The record is not changed otherwise.
 *
 * @returns False when it has come to its end, or was used up.
 */
export async function useOneTimePassword(world: OpenWorld, session: Session, sent: string | number): Promise<boolean> {
  const found = await findByOneTimePassword(world, session, sent)
  if (found) await world.records.replace('accessToken', { ...found, one_time_password: null })
  return found !== undefined
}

/** Sends a mail with a token that lets its reader set a new pass code, once. A mail from before is void. */
export async function forgetPassCode(world: OpenWorld, session: Session, found: AccessToken): Promise<void> {
  const now = world.clock.now()
  const token = hexId(world.random)
  requireState(found, 'EFFECTIVE', 'The access token is not effective')
  await world.records.replace('accessToken', {
    ...found,
    pass_code_reset: { token, expiration_date: now + mailLifetime },
  })
  await world.records.insert('mail', {
    id: hexId(world.random),
    organisation: session.organisation,
    to: found.identifier ?? '',
    sent_at: now,
    pass_code_reset_token: token,
  })
}

/** Sets a new pass code on the access token a mail was sent for. The token of the mail is used up. */
export async function changePassCode(world: OpenWorld, given: { token: string; pass_code: string }): Promise<void> {
  const found = await world.records.first('accessToken', { index: 'pass_code_reset_token', values: [given.token] })
  const { token = null, expiration_date: expiresAt = 0 } = found?.pass_code_reset ?? {}
  if (!found || !equalSecrets(given.token, token) || world.clock.now() >= expiresAt)
    throw failure('ACCESSTOKENS', 'INVALIDPASSCODERESETTOKEN', 'The token is not valid')
  requireState(found, 'EFFECTIVE', 'The access token is not effective')
  await checkPassCode(world, found, given.pass_code)
  await changeAccessToken(world, await customerOf(world, found), found, {
    pass_code: given.pass_code,
    pass_code_reset: null,
  })
}

/** The reader of a mail has no session; the change counts as made by the user that customers act as. */
async function customerOf(world: OpenWorld, token: AccessToken): Promise<Pick<Session, 'user' | 'unit'>> {
  const organisation = await world.records.get('organisation', '', token.organisation)
  const user = organisation && (await world.records.get('user', token.organisation, organisation.customer_user))
  return user ? { user: user.id, unit: user.default_unit } : { user: '', unit: '' }
}

/** Replaces the pass code of an effective access token by a new one. A mail from before is void. */
export async function resetPassCode(world: OpenWorld, session: Session, token: AccessToken): Promise<AccessToken> {
  requireState(token, 'EFFECTIVE', 'The access token is not effective')
  const { pass_code_length: passCodeLength } = await settingsFor(world, token)
  let passCode = token.pass_code
  while (passCode === token.pass_code)
    passCode =
      world.terms.resetPassCodes === 'random' ? lettersAndDigits(world.random, 6) : digits(world.random, passCodeLength)
  return changeAccessToken(world, session, token, { pass_code: passCode, pass_code_reset: null })
}

/** Writes an access token with its new pass code, which is shown this once. */
export async function describeNewPassCode(world: OpenWorld, token: AccessToken) {
  return {
    id: token.id,
    number: token.number,
    life_cycle_state: token.life_cycle_state,
    authentication_code: token.authentication_code,
    identifier: token.identifier,
    random_pass_code: token.pass_code ?? '',
    log_information: await describeLog(world, token.organisation, token.log_information),
  }
}
