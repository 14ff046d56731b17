import type { AccessToken, AccessTokenClassification, CredentialSettings, Session } from '../records/index.js'
import { related } from './describe.js'
import { failure } from './failure.js'
import type { OpenWorld } from './open-world.js'

/** How a request names a classification; exactly one of the fields is there. */
export interface ClassificationIdentifier {
  id?: string | undefined
  name?: string | undefined
  alternative_code?: string | undefined
}

/** Finds the classification a request names. Every session of the organisation may see all of them. */
export async function findClassification(
  world: OpenWorld,
  session: Session,
  identifier: ClassificationIdentifier,
): Promise<AccessTokenClassification> {
  const [found] = await world.records.named('accessTokenClassification', session.organisation, identifier)
  if (!found) throw failure('ACCESSTOKENS', 'CLASSIFICATIONNOTFOUND', 'No classification was found')
  return found
}

/** The settings that count for an access token: those of its classification, else those of the definition. */
export async function settingsFor(
  world: OpenWorld,
  token: Pick<AccessToken, 'organisation' | 'classification'>,
): Promise<CredentialSettings> {
  const classification = await related(world, 'accessTokenClassification', token.organisation, token.classification)
  if (classification) return classification.settings
  const organisation = await world.records.get('organisation', '', token.organisation)
  if (!organisation) throw new Error('an access token without its organisation')
  return organisation.access_token_definition
}

/** @throws {Failure} When a new pass code does not fit the settings that count for the access token. */
export async function checkPassCode(
  world: OpenWorld,
  token: Pick<AccessToken, 'organisation' | 'classification'>,
  passCode: string,
): Promise<void> {
  const { pass_code_length: passCodeLength } = await settingsFor(world, token)
  // Characters as a person counts them.
  if ([...passCode].length < passCodeLength)
    throw invalidCredentials('The pass code is too short', `It has at least ${passCodeLength} characters`)
}

export function invalidCredentials(message: string, description?: string) {
  return failure('ACCESSTOKENS', 'INVALIDCREDENTIALS', message, description)
}
