import {
  accountBy,
  accountMissing,
  classificationBy,
  classificationMissing,
  invalidCredentials,
  participantBy,
  participantMissing,
  tokenFields,
} from './access-tokens.js'
import { accessToken } from './describe.js'
import { Drawn, known } from './expected.js'
import type { Path } from './forms.js'
import {
  chosen,
  fieldsProblems,
  type Model,
  namedToken,
  notFound,
  type Operation,
  ok,
  refuse,
  stampOf,
  visibleTokens,
} from './model.js'
import type { AccessToken, Organisation, Settings } from './world.js'
import { settingsOf } from './world.js'

/** Credentials as a call would leave them: `make` stands for one that is to be generated. */
interface Wanted {
  code: AccessToken['code'] | 'make'
  identifier: string | null
  passCode: AccessToken['passCode']
}

/** Whether credentials that were sent, or are left, are those an access token has to have. */
function problems(settings: Settings, wanted: Wanted, sent: { readonly [name: string]: unknown }): string[] {
  const { pass_code } = sent
  const missing = [
    wanted.code === 'make' && !settings.generatesCode,
    wanted.identifier === null && settings.needsIdentifier,
    wanted.identifier !== null && wanted.passCode === null,
    typeof pass_code === 'string' && [...pass_code].length < settings.passCodeLength,
  ]
  return missing.includes(true) ? [invalidCredentials] : []
}

/** Whether another access token of the organisation has one of the names. */
function taken({ tokens }: Organisation, wanted: Wanted, own?: AccessToken): string[] {
  const clash = tokens.some(
    (token) =>
      token !== own &&
      ((known(token.code) !== undefined && known(token.code) === wanted.code) ||
        (token.identifier !== null && token.identifier === wanted.identifier)),
  )
  return clash ? ['ACCESSTOKENS.ACCESSTOKENALREADYEXISTS'] : []
}

const make = (model: Model, code: Wanted['code']): AccessToken['code'] =>
  code === 'make' ? new Drawn(/^\d{16}$/, model.drawn) : code

const create: Operation = (model, call, session) => {
  const { organisation } = session
  const { sent } = call
  const {
    accounts_receivable_identifier: owner,
    rewards_participant_identifier: rewarded,
    classification_identifier: kind,
  } = sent
  // A session that sees one account makes what belongs to it.
  const own = session.account !== null && rewarded === undefined ? { id: session.account } : undefined
  const account = (owner ?? own) === undefined ? undefined : accountBy(session, owner ?? own)
  const participant = rewarded === undefined ? undefined : participantBy(session, rewarded)
  const classification = kind === undefined ? undefined : classificationBy(session, kind)
  const settings = settingsOf(organisation, classification?.id ?? null)
  const wanted: Wanted = {
    code: sent['authentication_code'] === undefined ? 'make' : String(sent['authentication_code']),
    identifier: sent['identifier'] === undefined ? null : String(sent['identifier']),
    passCode: sent['pass_code'] === undefined ? null : String(sent['pass_code']),
  }
  const bare = wanted.code === 'make' && wanted.identifier === null && wanted.passCode === null
  const generated = bare && settings.generatesPassCode
  const reasons = [
    ...fieldsProblems(tokenFields(model, session), call),
    ...(owner !== undefined && !account ? [accountMissing] : []),
    ...(rewarded !== undefined && !participant ? [participantMissing] : []),
    ...(kind !== undefined && !classification ? [classificationMissing] : []),
    ...(account && participant && participant.account !== account.id ? ['ACCESSTOKENS.OWNERSDONOTMATCH'] : []),
    ...(generated && !account && !participant && model.has('R14.0.0') ? ['ACCESSTOKENS.OWNERREQUIRED'] : []),
    ...problems(settings, wanted, sent),
    ...taken(organisation, wanted),
  ]
  if (reasons.length > 0) return refuse(...reasons)
  const verifies = settings.verifies && model.has('R9.0.0')
  const stamp = stampOf(model, session)
  const token: AccessToken = {
    id: new Drawn(/^[0-9A-F]{32}$/, model.drawn),
    number: new Drawn(/^AT\d{10}$/, organisation.numbers),
    state: verifies ? 'PENDING_VERIFICATION' : 'EFFECTIVE',
    code: make(model, wanted.code),
    identifier: wanted.identifier,
    // Nobody is told a pass code that was generated.
    passCode: generated ? new Drawn(/^/) : wanted.passCode,
    card: sent['card_masked_number'] === undefined ? null : String(sent['card_masked_number']),
    verificationCode: verifies ? new Drawn(/^\d{7}$/) : null,
    verified: null,
    account: account?.id ?? null,
    participant: participant?.id ?? null,
    classification: classification?.id ?? null,
    oneTimePassword: null,
    mail: null,
    udfs: udfsIn(sent),
    created: stamp,
    updated: stamp,
  }
  organisation.tokens.push(token)
  return ok(chosen(accessToken(organisation, token, model.release), call))
}

const update: Operation = (model, call, session) => {
  const { organisation } = session
  const { sent } = call
  const wrong = fieldsProblems(tokenFields(model, session), call)
  const kind = sent['classification_identifier']
  const classification = kind === undefined ? undefined : classificationBy(session, kind)
  const unknown = kind !== undefined && !classification ? [classificationMissing] : []
  const token = namedToken(visibleTokens(session), sent['access_token_identifier'])
  if (!token) return refuse(...wrong, ...unknown, notFound)
  const { authentication_code, identifier, pass_code, card_masked_number } = sent
  const wanted: Wanted = {
    code: authentication_code === undefined ? token.code : ((authentication_code as string | null) ?? 'make'),
    identifier: identifier === undefined ? token.identifier : (identifier as string | null),
    passCode: pass_code === undefined ? token.passCode : (pass_code as string | null),
  }
  const settings = settingsOf(organisation, classification?.id ?? token.classification)
  const reasons = [...wrong, ...unknown, ...problems(settings, wanted, sent), ...taken(organisation, wanted, token)]
  if (reasons.length > 0) return refuse(...reasons)
  // A mail goes to the identifier and is about the pass code.
  if (identifier !== undefined || pass_code !== undefined) token.mail = null
  Object.assign(token, { ...wanted, code: make(model, wanted.code), updated: stampOf(model, session) })
  if (card_masked_number !== undefined) token.card = card_masked_number as string | null
  if (classification) token.classification = classification.id
  Object.assign(token.udfs, udfsIn(sent))
  return ok(chosen(accessToken(organisation, token, model.release), call))
}

const udfsIn = (sent: { readonly [name: string]: unknown }): { [name: string]: unknown } =>
  Object.fromEntries(Object.entries(sent).filter(([name]) => name.startsWith('udf_')))

/** The calls that put credentials on an access token. */
export const credentials = {
  'access_tokens/create': create,
  'access_tokens/update': update,
} satisfies { [P in Path]?: Operation }
