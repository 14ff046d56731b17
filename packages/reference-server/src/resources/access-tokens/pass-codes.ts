import { wireDate } from '../../kernel/clock.js'
import { oneTimePasswordLength } from '../../kernel/credentials.js'
import { failure } from '../../kernel/failure.js'
import { drawFree } from '../../kernel/numbers.js'
import type { OpenWorld } from '../../kernel/open-world.js'
import { digits, hexId, lettersAndDigits } from '../../kernel/random.js'
import { equalSecrets } from '../../kernel/secrets.js'
import { fresh } from '../../records/fresh.js'
import type { AccessToken, Session } from '../../records/index.js'
import type { Call, SessionCall } from '../call.js'
import { changeRecord } from '../resource.js'
import { viewLog } from '../views.js'
import { checkPassCode, requireState, settingsFor } from './settings.js'

const minute = 60_000
/** How long a one-time password works is a setting nobody documents; half an hour is ours. */
const oneTimePasswordLifetime = 30 * minute
/** How long a mail can be used is documented nowhere; a day is ours. */
const mailLifetime = 24 * 60 * minute

/** Makes a one-time password for an effective access token. The one before is void; the record is not changed otherwise. */
export async function newOneTimePassword({ world }: SessionCall, token: AccessToken) {
  requireState(token, 'EFFECTIVE', 'The access token is not effective')
  const { id, number, organisation } = token
  // It works until the second that is told.
  const expiration_date = Math.floor((world.clock.now() + oneTimePasswordLifetime) / 1000) * 1000
  const password = await drawFree(
    () => digits(world.random, oneTimePasswordLength),
    (code) => world.records.first('accessToken', { index: 'one_time_password', organisation, values: [code] }),
  )
  await world.records.replace('accessToken', { ...token, one_time_password: { password, expiration_date } })
  return { id, number, one_time_password: password, expiration_date: wireDate(expiration_date) }
}

/** Sends a mail with a token that lets its reader set a new pass code, once. A mail from before is void. */
export async function forget({ world }: SessionCall, found: AccessToken): Promise<void> {
  const now = world.clock.now()
  const token = hexId(world.random)
  requireState(found, 'EFFECTIVE', 'The access token is not effective')
  const pass_code_reset = { token, expiration_date: now + mailLifetime }
  await world.records.replace('accessToken', { ...found, pass_code_reset })
  const mail = { id: hexId(world.random), organisation: found.organisation, to: found.identifier ?? '', sent_at: now }
  await world.records.insert('mail', fresh('mail', { ...mail, pass_code_reset_token: token }))
}

/** Sets a new pass code on the access token a mail was sent for. The token of the mail is used up. */
export async function change({ world, input }: Call<'changeAccessTokenPassCode'>): Promise<void> {
  const found = await world.records.first('accessToken', { index: 'pass_code_reset_token', values: [input.token] })
  const { token = null, expiration_date = 0 } = found?.pass_code_reset ?? {}
  if (!found || !equalSecrets(input.token, token) || world.clock.now() >= expiration_date)
    throw failure('ACCESSTOKENS', 'INVALIDPASSCODERESETTOKEN', 'The token is not valid')
  requireState(found, 'EFFECTIVE', 'The access token is not effective')
  await checkPassCode(world, found, input.pass_code)
  const session = await customerOf(world, found)
  await changeRecord({ world, session }, 'accessToken', found, {
    pass_code: await world.secrets.seal(input.pass_code),
    pass_code_reset: null,
  })
}

/** The reader of a mail has no session; the change counts as made by the user that customers act as. */
async function customerOf(world: OpenWorld, token: AccessToken): Promise<Pick<Session, 'user' | 'unit'>> {
  const organisation = await world.records.get('organisation', '', token.organisation)
  const user = organisation && (await world.records.get('user', token.organisation, organisation.customer_user))
  return user ? { user: user.id, unit: user.default_unit } : { user: '', unit: '' }
}

/**
 * Replaces the pass code of an effective access token by a new one, which is shown this once. A mail from before is
 * void.
 */
export async function reset(call: SessionCall, token: AccessToken) {
  const { world } = call
  requireState(token, 'EFFECTIVE', 'The access token is not effective')
  const { pass_code_length } = await settingsFor(world, token)
  const draw = () =>
    world.terms.resetPassCodes === 'random' ? lettersAndDigits(world.random, 6) : digits(world.random, pass_code_length)
  let pass_code = draw()
  while (await world.secrets.matches(pass_code, token.pass_code)) pass_code = draw()
  const changed = await changeRecord(call, 'accessToken', token, {
    pass_code: await world.secrets.seal(pass_code),
    pass_code_reset: null,
  })
  const { id, number, life_cycle_state, authentication_code, identifier } = changed
  return {
    ...{ id, number, life_cycle_state, authentication_code, identifier },
    random_pass_code: pass_code,
    log_information: await viewLog(world, token.organisation, changed.log_information),
  }
}
