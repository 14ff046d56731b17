import { failure } from '../../kernel/failure.js'
import type { OpenWorld } from '../../kernel/open-world.js'
import { digits } from '../../kernel/random.js'
import type { AccessToken, CredentialSettings, LifeCycleState } from '../../records/index.js'
import { resource } from '../resource.js'
import { viewLogged } from '../views.js'

/** Every session of the organisation may see all of its classifications. */
export const classifications = resource('accessTokenClassification', {
  sees: () => true,
  missing: () => failure('ACCESSTOKENS', 'CLASSIFICATIONNOTFOUND', 'No classification was found'),
  view: viewLogged('accessTokenClassification'),
})

type Classified = Pick<AccessToken, 'organisation' | 'classification'>

/** The settings that count for an access token: those of its classification, else those of the definition. */
export async function settingsFor(world: OpenWorld, token: Classified): Promise<CredentialSettings> {
  const { organisation: id, classification } = token
  const own = await world.records.related('accessTokenClassification', id, classification)
  if (own) return own.settings
  const organisation = await world.records.get('organisation', '', id)
  if (!organisation) throw new Error('an access token without its organisation')
  return organisation.access_token_definition
}

/** @throws {Failure} When a new pass code does not fit the settings that count for the access token. */
export async function checkPassCode(world: OpenWorld, token: Classified, passCode: string): Promise<void> {
  const { pass_code_length: least } = await settingsFor(world, token)
  // Characters as a person counts them.
  if ([...passCode].length < least)
    throw invalidCredentials('The pass code is too short', `It has at least ${least} characters`)
}

export function invalidCredentials(message: string, description?: string) {
  return failure('ACCESSTOKENS', 'INVALIDCREDENTIALS', message, description)
}

/** @throws {Failure} When the access token is in another state than the call needs. */
export function requireState(token: AccessToken, state: LifeCycleState, message: string): void {
  const { life_cycle_state: is } = token
  if (is !== state) throw failure('ACCESSTOKENS', 'INVALIDLIFECYCLESTATE', message, `It is ${is}; ${wayTo(state, is)}`)
}

function wayTo(state: LifeCycleState, from: LifeCycleState): string {
  if (state === 'PENDING_VERIFICATION')
    return 'only one that was created where its classification, or the definition of access tokens, asks for a verification waits for it'
  const first = from === 'PENDING_VERIFICATION' ? 'access_tokens/verify' : ''
  const last = state === 'NOT_EFFECTIVE' ? 'access_tokens/set_as_not_effective' : 'access_tokens/set_as_effective'
  if (state === 'EFFECTIVE' && first !== '') return `${first} makes it EFFECTIVE`
  return `${first && `${first} and then `}${last} makes it ${state}`
}

/** Verification codes are as long as the one in the vendor's sample. */
export function newVerificationCode(world: OpenWorld): string {
  return digits(world.random, 7)
}
