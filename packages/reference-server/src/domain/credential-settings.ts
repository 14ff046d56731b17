import type { AccessToken, AccessTokenClassification, CredentialSettings, Session } from '../store/records.js'
import { scoped } from '../store/store.js'
import { related } from './describe.js'
import { failure } from './failure.js'
import type { World } from './world.js'

/** How a request names a classification; exactly one of the fields is there. */
export interface ClassificationIdentifier {
  id?: string | undefined
  name?: string | undefined
  alternative_code?: string | undefined
}

/** Finds the classification a request names. Every session of the organisation may see all of them. */
export async function findClassification(
  world: World,
  session: Session,
  { id, name, alternative_code }: ClassificationIdentifier,
): Promise<AccessTokenClassification> {
  const { organisation } = session
  const [found] =
    id !== undefined
      ? [await world.store.get('accessTokenClassification', organisation, id)]
      : name !== undefined
        ? await world.store.find('accessTokenClassification', 'name', scoped(organisation, name))
        : alternative_code !== undefined
          ? await world.store.find(
              'accessTokenClassification',
              'alternativeCode',
              scoped(organisation, alternative_code),
            )
          : []
  if (!found) throw failure('ACCESSTOKENS', 'CLASSIFICATIONNOTFOUND', 'No classification was found')
  return found.value
}

/** The settings that count for an access token: those of its classification, else those of the definition. */
export async function settingsFor(
  world: World,
  token: Pick<AccessToken, 'organisation' | 'classification'>,
): Promise<CredentialSettings> {
  const classification = await related(world, 'accessTokenClassification', token.organisation, token.classification)
  if (classification) return classification.settings
  const organisation = await world.store.get('organisation', '', token.organisation)
  if (!organisation) throw new Error('an access token without its organisation')
  return organisation.value.accessTokenDefinition
}

/** @throws {Failure} When a new pass code does not fit the settings that count for the access token. */
export async function checkPassCode(
  world: World,
  token: Pick<AccessToken, 'organisation' | 'classification'>,
  passCode: string,
): Promise<void> {
  const { passCodeLength } = await settingsFor(world, token)
  // Characters as a person counts them.
  if ([...passCode].length < passCodeLength)
    throw invalidCredentials('The pass code is too short', `It has at least ${passCodeLength} characters`)
}

export function invalidCredentials(message: string, description?: string) {
  return failure('ACCESSTOKENS', 'INVALIDCREDENTIALS', message, description)
}
