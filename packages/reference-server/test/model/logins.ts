import { createHmac } from 'node:crypto'
import { sessionClaims } from './describe.js'
import { Drawn, Jwt } from './expected.js'
import type { Path } from './forms.js'
import { type Expected, invalid, type Model, namedToken, type Operation, ok, refuse } from './model.js'
import { isOver } from './subscriptions/course.js'
import type { AccessToken, Organisation, User } from './world.js'
import { byField } from './world.js'

const wrong = 'AUTHENTICATION.INVALIDCREDENTIALS'
const wrongToken = 'AUTHENTICATION.INVALIDJSONWEBTOKEN'

/** Opens a session of a user in one of his units, or says why not. */
function open(
  model: Model,
  organisation: Organisation,
  user: User | undefined,
  options: { unit?: unknown; idle?: boolean; account?: string; customer?: boolean } = {},
): Expected {
  if (!user?.active) return refuse(wrong)
  const unit = options.unit === undefined ? user.units[0] : user.units.find((id) => id === options.unit)
  if (unit === undefined) return refuse('AUTHENTICATION.UNITNOTALLOWED')
  const session = {
    ...{ organisation, user, unit, issued: model.now, used: model.now, released: false },
    ...{ idle: options.idle === true && !model.has('R12.0.0'), account: options.account ?? null },
  }
  const form = /^[0-9A-F]{32}$/
  const token = model.has('R12.0.0')
    ? new Jwt({
        ...sessionClaims(organisation, session, options.customer === true),
        jti: new Drawn(form, model.drawn),
      })
    : new Drawn(form, model.drawn)
  model.world.sessions.push({ ...session, token })
  return ok({ token })
}

/** Whom an access token logs in: the account that owns it, as long as it is effective. */
function customer(token: AccessToken | undefined): { account: string; customer: true } | undefined {
  const account = token?.state === 'EFFECTIVE' ? token.account : null
  return account === null ? undefined : { account, customer: true }
}

const userOf = (organisation: Organisation, wanted: string): User | undefined =>
  organisation.users.find(({ id }) => id === wanted)

const login: Operation = (model, { sent }) => {
  const organisation = model.world.organisations.find(({ name }) => name === sent['organisation'])
  if (!organisation) return refuse(wrong)
  const { unit, username, password, access_token_identifier } = sent
  if (access_token_identifier === undefined) {
    const user = organisation.users.find((one) => one.username === username && one.password === password)
    return open(model, organisation, user, { unit, idle: true })
  }
  const owner = customer(namedToken(organisation.tokens, access_token_identifier))
  if (!owner) return refuse(wrong)
  return open(model, organisation, userOf(organisation, organisation.customerUser), { unit, idle: true, ...owner })
}

/** The organisation and the user of a key of the kind a login asks for, or the failure. */
function keyOf(
  model: Model,
  key: string | undefined,
  systemic: boolean,
): { organisation: Organisation; user: User } | string {
  for (const organisation of model.world.organisations) {
    const found = organisation.keys.find((one) => one.key === key)
    if (found && found.systemic !== systemic) return 'AUTHENTICATION.WEBAPIKEYCLASSIFICATIONNOTALLOWED'
    const user = found && userOf(organisation, found.user)
    if (user) return { organisation, user }
  }
  return 'AUTHENTICATION.INVALIDWEBAPIKEY'
}

const loginByWebApiKey: Operation = (model, { sent, key }) => {
  const found = keyOf(model, key, true)
  if (typeof found === 'string') return refuse(found)
  return open(model, found.organisation, found.user, { unit: sent['unit'] })
}

const loginOfConsumer: Operation = (model, { sent, key }) => {
  const { unit, jwt, access_token_identifier, organisation: named } = sent
  if (jwt !== undefined) {
    if (key !== undefined) return refuse(invalid)
    const organisation = model.world.organisations.find(({ id }) => id === named)
    const subject = organisation && subjectOf(model, jwt, organisation.identity.secret, organisation.identity.issuer)
    const token = organisation?.tokens.find(({ identifier }) => identifier !== null && identifier === subject)
    const owner = customer(token)
    if (!organisation || !owner) return refuse(wrongToken)
    return open(model, organisation, userOf(organisation, organisation.customerUser), owner)
  }
  const found = keyOf(model, key, false)
  if (typeof found === 'string') return refuse(found)
  const owner = customer(namedToken(found.organisation.tokens, access_token_identifier))
  return owner ? open(model, found.organisation, found.user, { unit, ...owner }) : refuse(wrong)
}

const loginOfDevice: Operation = (model, { sent }) => {
  for (const organisation of model.world.organisations) {
    const item = byField(organisation.items, sent['installed_item_identifier'], {
      id: ({ id }) => id,
      serial_number: ({ serial }) => serial,
      alternative_code: ({ code }) => code,
    })
    const subscription = organisation.subscriptions.find(({ id }) => id === item?.subscription)
    if (!item || !subscription) continue
    if (subjectOf(model, sent['jwt_token'], organisation.middleware.secret, undefined) !== item.serial) continue
    if (isOver(subscription.run.state)) return refuse(wrongToken, 'SUBSCRIPTIONS.INVALIDLIFECYCLESTATE')
    const { account } = subscription
    return open(model, organisation, userOf(organisation, organisation.customerUser), { account })
  }
  return refuse(wrongToken)
}

/** Whom a token of another system names, if that system signed it and it holds now. */
function subjectOf(model: Model, jwt: unknown, secret: string, issuer: string | undefined): unknown {
  const [header = '', payload = ''] = String(jwt).split('.')
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString())
  const holds = jwt === sign(claims, secret) && header !== '' && claims.iss === issuer && model.now < claims.exp * 1000
  return holds ? claims.sub : undefined
}

/** Signs claims as the systems of customers and devices do. */
export function sign(claims: object, secret: string): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const content = `${encode({ typ: 'JWT', alg: 'HS256' })}.${encode(claims)}`
  return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`
}

const release: Operation = (_model, _call, session) => {
  session.released = true
  return ok({})
}

export const logins = {
  'authentication/token': login,
  'authentication/web_api_key/token': loginByWebApiKey,
  'authentication/consumer_application_key/token': loginOfConsumer,
  'authentication/device_application_key/token': loginOfDevice,
  'authentication/token/release': release,
} satisfies { [P in Path]?: Operation }
