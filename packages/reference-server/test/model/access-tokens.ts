import { accessToken, accessTokenFields, classification, date, shortAccessToken } from './describe.js'
import { Drawn, known, Maybe } from './expected.js'
import type { Path } from './forms.js'
import {
  chosen,
  type Expected,
  fieldsProblems,
  type Model,
  namedToken,
  notFound,
  type Operation,
  ok,
  part,
  refuse,
  stampOf,
  visibleTokens,
  wrongState,
} from './model.js'
import type { AccessToken, Organisation, Session, State } from './world.js'
import { byField, settingsOf } from './world.js'

export const accountMissing = 'ACCOUNTSRECEIVABLE.ACCOUNTSRECEIVABLENOTFOUND'
export const participantMissing = 'REWARDSPARTICIPANTS.REWARDSPARTICIPANTNOTFOUND'
export const classificationMissing = 'ACCESSTOKENS.CLASSIFICATIONNOTFOUND'
export const invalidCredentials = 'ACCESSTOKENS.INVALIDCREDENTIALS'

const minute = 60_000

/** Answers with an access token, or with the reasons not to. */
function answered(model: Model, organisation: Organisation, token: AccessToken, call: Parameters<Operation>[1]) {
  return ok(chosen(accessToken(organisation, token, model.release), call))
}

/** A call on one access token in one state. What is wrong with `fields_set` may be said before or after the rest. */
function onToken(
  state: State | null,
  run: (model: Model, call: Parameters<Operation>[1], session: Session, token: AccessToken) => Expected | string[],
  fields: (model: Model, session: Session) => string[] = tokenFields,
): Operation {
  return (model, call, session) => {
    const wrong = fieldsProblems(fields(model, session), call)
    const named = call.sent['access_token_identifier']
    const tokens = visibleTokens(session)
    const token = named === undefined ? flatToken(tokens, call.sent) : namedToken(tokens, named)
    if (!token) return refuse(...wrong, notFound)
    if (state !== null && token.state !== state) return refuse(...wrong, wrongState)
    if (wrong.length > 0) return refuse(...wrong)
    const result = run(model, call, session, token)
    return Array.isArray(result) ? refuse(...result) : result
  }
}

/** An access token named by its authentication code, or by its identifier without a pass code. */
const flatToken = (
  tokens: readonly AccessToken[],
  { authentication_code, identifier }: Parameters<Operation>[1]['sent'],
) =>
  tokens.find((token) =>
    authentication_code === undefined ? token.identifier === identifier : known(token.code) === authentication_code,
  )

const show = onToken(null, (model, call, { organisation }, token) => answered(model, organisation, token, call))

const tooShort = (organisation: Organisation, token: AccessToken, passCode: unknown): boolean =>
  [...String(passCode)].length < settingsOf(organisation, token.classification).passCodeLength

/** A new pass code makes a mail about the forgotten one void. */
function setPassCode(token: AccessToken, passCode: AccessToken['passCode']): void {
  token.passCode = passCode
  token.mail = null
}

const verify = onToken('PENDING_VERIFICATION', (model, call, session, token) => {
  const { verification_code, pass_code } = call.sent
  const { organisation } = session
  const reasons = [
    ...(known(token.verificationCode) === verification_code ? [] : ['ACCESSTOKENS.INVALIDVERIFICATIONCODE']),
    ...(pass_code !== undefined && tooShort(organisation, token, pass_code) ? [invalidCredentials] : []),
  ]
  if (reasons.length > 0) return reasons
  if (pass_code !== undefined) setPassCode(token, String(pass_code))
  const stamp = stampOf(model, session)
  Object.assign(token, { state: 'EFFECTIVE', verificationCode: null, updated: stamp })
  token.verified = { at: stamp.at, by: stamp.user }
  return answered(model, organisation, token, call)
})

const shortFields = ['id', 'number', 'life_cycle_state', 'authentication_code', 'identifier', 'log_information']

const withVerificationCode = (model: Model, { organisation }: Session, token: AccessToken) => ({
  ...shortAccessToken(organisation, token, model.release),
  // Deprecated from R16.0.0 in this answer alone; whether it is left out then is not said.
  verification_code: model.has('R16.0.0') ? new Maybe(token.verificationCode) : token.verificationCode,
})

const resetVerificationCode = onToken(
  'PENDING_VERIFICATION',
  (model, call, session, token) => {
    token.verificationCode = new Drawn(/^\d{7}$/)
    token.updated = stampOf(model, session)
    return ok(chosen(withVerificationCode(model, session, token), call))
  },
  () => [...shortFields, 'verification_code'],
)

const setAs = (from: State, to: State, refused: (organisation: Organisation, token: AccessToken) => string[]) =>
  onToken(from, (model, call, session, token) => {
    const reasons = refused(session.organisation, token)
    if (reasons.length > 0) return reasons
    Object.assign(token, { state: to, updated: stampOf(model, session) })
    return answered(model, session.organisation, token, call)
  })

const ownedByParticipant = ({ participants }: Organisation, token: AccessToken) =>
  participants.some(({ id, terminated }) => id === token.participant && !terminated)
    ? ['ACCESSTOKENS.OWNEDBYREWARDSPARTICIPANT']
    : []

const remove = onToken('NOT_EFFECTIVE', (model, call, { organisation }, token) => {
  organisation.tokens.splice(organisation.tokens.indexOf(token), 1)
  return answered(model, organisation, token, call)
})

/** Changes nothing that other answers show, the last change included. */
const generateOneTimePassword = onToken(
  'EFFECTIVE',
  (model, call, _session, token) => {
    token.oneTimePassword = { password: new Drawn(/^\d{6}$/), until: model.now + 30 * minute }
    const { password, until } = token.oneTimePassword
    const { id, number } = token
    return ok(chosen({ id, number, one_time_password: password, expiration_date: date(until) }, call))
  },
  () => ['id', 'number', 'one_time_password', 'expiration_date'],
)

const resetPassCode = onToken(
  'EFFECTIVE',
  (model, call, session, token) => {
    const { passCodeLength } = settingsOf(session.organisation, token.classification)
    setPassCode(
      token,
      new Drawn(model.has('R13.1.0') ? new RegExp(`^[A-Za-z0-9]{${passCodeLength},}$`) : /^[A-Za-z0-9]{6}$/),
    )
    token.updated = stampOf(model, session)
    const short = shortAccessToken(session.organisation, token, model.release)
    return ok(chosen({ ...short, random_pass_code: token.passCode }, call))
  },
  () => [...shortFields, 'random_pass_code'],
)

const forgotPassCode: Operation = (model, { sent }, session) => {
  const token = visibleTokens(session).find(({ identifier }) => identifier === sent['identifier'])
  if (!token) return refuse(notFound)
  if (token.state !== 'EFFECTIVE') return refuse(wrongState)
  token.mail = { token: new Drawn(/^[0-9A-F]{32}$/, model.drawn), until: model.now + 24 * 60 * minute }
  session.organisation.mails.push({ to: String(sent['identifier']), at: model.now, token: token.mail.token })
  return ok(new Maybe({}))
}

const changePassCode: Operation = (model, { sent }) => {
  const { token: mailed, pass_code } = sent
  for (const organisation of model.world.organisations) {
    const token = organisation.tokens.find(
      ({ mail }) => mail && known(mail.token) === mailed && mailed !== undefined && model.now < mail.until,
    )
    if (!token) continue
    if (token.state !== 'EFFECTIVE') return refuse(wrongState)
    if (tooShort(organisation, token, pass_code)) return refuse(invalidCredentials)
    setPassCode(token, String(pass_code))
    const unit = organisation.users.find(({ id }) => id === organisation.customerUser)?.units[0] ?? ''
    token.updated = { at: model.now, user: organisation.customerUser, unit }
    return ok(new Maybe({}))
  }
  return refuse('ACCESSTOKENS.INVALIDPASSCODERESETTOKEN')
}

const list: Operation = (model, call, session) => {
  const { organisation, account } = session
  const { accounts_receivable_identifier: owner, rewards_participant_identifier: participant } = call.sent
  const { classification_identifier } = call.sent
  const owning = owner === undefined ? undefined : accountBy(session, owner)
  const rewarded = participant === undefined ? undefined : participantBy(session, participant)
  const kind =
    classification_identifier === undefined ? undefined : classificationBy(session, classification_identifier)
  const reasons = [
    ...fieldsProblems(tokenFields(model, session), call),
    ...(owner !== undefined && !owning ? [accountMissing] : []),
    ...(participant !== undefined && !rewarded ? [participantMissing] : []),
    ...(classification_identifier !== undefined && !kind ? [classificationMissing] : []),
  ]
  if (reasons.length > 0) return refuse(...reasons)
  const found = organisation.tokens.filter(
    (token) =>
      (owning ? token.account === owning.id : token.participant === rewarded?.id) &&
      (!kind || token.classification === kind.id) &&
      (account === null || visibleTokens(session).includes(token)),
  )
  return ok(part(found, call).map((token) => chosen(accessToken(organisation, token, model.release), call)))
}

const getNotAssociated: Operation = (model, call, session) => {
  const wrong = fieldsProblems(tokenFields(model, session), call)
  if (wrong.length > 0) return refuse(...wrong)
  const { number, life_cycle_state: state } = call.sent
  const found = visibleTokens(session).filter(
    (token) => token.account === null && token.participant === null && (state === undefined || token.state === state),
  )
  return ok(
    found
      .slice(0, Number(number))
      .map((token) => chosen(accessToken(session.organisation, token, model.release), call)),
  )
}

const listClassifications: Operation = (model, call, { organisation }) => {
  const found = organisation.classifications.map((one) => classification(organisation, one, model.release))
  const wrong = fieldsProblems(Object.keys(found[0] ?? {}), call)
  return wrong.length > 0 ? refuse(...wrong) : ok(found.map((one) => chosen(one, call)))
}

/** The account of the session's organisation, and of the session where it sees one only, that an identifier names. */
export const accountBy = ({ organisation, account }: Session, identifier: unknown) =>
  byField(
    organisation.accounts.filter(({ id }) => account === null || id === account),
    identifier,
    { id: ({ id }) => id, number: ({ number }) => number, name: ({ name }) => name },
  )

export const participantBy = (session: Session, identifier: unknown) =>
  byField(
    session.organisation.participants.filter(({ account }) => session.account === null || account === session.account),
    identifier,
    { id: ({ id }) => id, number: ({ number }) => number },
  )

export const classificationBy = ({ organisation }: Session, identifier: unknown) =>
  byField(organisation.classifications, identifier, {
    id: ({ id }) => id,
    name: ({ name }) => name,
    alternative_code: ({ code }) => code,
  })

/** The fields an access token has in the release. */
export function tokenFields(model: Model, { organisation }: Session): string[] {
  return accessTokenFields(organisation, model.release)
}

export const accessTokens = {
  'access_tokens/show': show,
  'access_tokens/verify': verify,
  'access_tokens/reset_verification_code': resetVerificationCode,
  'access_tokens/set_as_effective': setAs('NOT_EFFECTIVE', 'EFFECTIVE', () => []),
  'access_tokens/set_as_not_effective': setAs('EFFECTIVE', 'NOT_EFFECTIVE', ownedByParticipant),
  'access_tokens/delete': remove,
  'access_tokens/generate_otp': generateOneTimePassword,
  'access_tokens/reset_pass_code': resetPassCode,
  'access_tokens/forgot_pass_code': forgotPassCode,
  'access_tokens/change_pass_code': changePassCode,
  'access_tokens/list': list,
  'access_tokens/get_not_associated': getNotAssociated,
  'access_tokens/configuration/classifications/list': listClassifications,
} satisfies { [P in Path]?: Operation }
