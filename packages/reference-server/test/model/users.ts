import { user } from './describe.js'
import { Drawn } from './expected.js'
import type { Path } from './forms.js'
import { chosen, fieldsProblems, invalid, type Model, type Operation, ok, part, refuse, stampOf } from './model.js'
import type { Organisation, Session, User } from './world.js'
import { byField } from './world.js'

/** Users belong to no account, so a session that sees one account sees none of them. */
const visible = ({ organisation, account }: Session): User[] => (account === null ? organisation.users : [])

const userBy = (session: Session, identifier: unknown): User | undefined =>
  byField(visible(session), identifier, { id: ({ id }) => id, username: ({ username }) => username })

const fields = (model: Model, { organisation }: Session): string[] =>
  Object.keys(user(organisation, organisation.users[0] as User, model.release))

const show: Operation = (model, call, session) => {
  const found = userBy(session, call.sent['user_identifier'])
  const reasons = [...fieldsProblems(fields(model, session), call), ...(found ? [] : ['USERS.USERNOTFOUND'])]
  if (!found || reasons.length > 0) return refuse(...reasons)
  return ok(chosen(user(session.organisation, found, model.release), call))
}

const list: Operation = (model, call, session) => {
  const { organisation } = session
  const wrong = fieldsProblems(fields(model, session), call)
  const criterion = criterionOf(organisation, call.sent)
  // A session that sees no user is not told which units there are either.
  if (wrong.length > 0) return refuse(...wrong, ...(criterion ? [] : ['USERS.USERCRITERIONNOTFOUND']))
  if (session.account !== null) return ok([])
  if (!criterion) return refuse('USERS.USERCRITERIONNOTFOUND')
  const found = part(organisation.users.filter(criterion), call)
  return ok(found.map((one) => chosen(user(organisation, one, model.release), call)))
}

/** What users are listed by: one of their units, the group of one, or their security profile. */
function criterionOf(
  { units, group, profiles }: Organisation,
  sent: { readonly [name: string]: unknown },
): ((user: User) => boolean) | undefined {
  const names = { id: ({ id }: { id: string }) => id, name: ({ name }: { name: string }) => name }
  const code = ({ code }: { code: string }) => code
  const { unit_identifier, business_unit_identifier, group_identifier, security_profile_identifier } = sent
  if (group_identifier !== undefined) {
    const found = byField([group], group_identifier, { ...names, alternative_code: code })
    return found && (() => true)
  }
  if (security_profile_identifier !== undefined) {
    const found = byField(profiles, security_profile_identifier, names)
    return found && (({ profile }) => profile === found.id)
  }
  const unit = byField(units, unit_identifier ?? business_unit_identifier, { ...names, alternative_code: code, code })
  return unit && ((one) => one.units.includes(unit.id))
}

const create: Operation = (model, call, session) => {
  const { organisation } = session
  const { sent } = call
  const template = byField(session.account === null ? organisation.templates : [], sent['user_template_identifier'], {
    id: ({ id }) => id,
    name: ({ name }) => name,
    alternative_code: ({ code }) => code,
  })
  const extension = sent['cti_phone_extension_number'] as string | undefined
  const reasons = [
    ...fieldsProblems(fields(model, session), call),
    ...(template ? [] : ['USERS.USERTEMPLATENOTFOUND']),
    ...(template?.telephony && extension === undefined ? [invalid] : []),
    ...(sent['password'] === sent['password_confirmation'] ? [] : ['USERS.PASSWORDSDONOTMATCH']),
    ...(visible(session).some(({ username }) => username === sent['username']) ? ['USERS.USERNAMEALREADYEXISTS'] : []),
  ]
  if (!template || reasons.length > 0) return refuse(...reasons)
  const stamp = stampOf(model, session)
  const made: User = {
    id: new Drawn(/^[0-9A-F]{32}$/, model.drawn),
    username: String(sent['username']),
    password: String(sent['password']),
    personName: `${sent['first_name']} ${sent['last_name']}`,
    email: (sent['email'] as string | undefined) ?? null,
    active: true,
    superUser: false,
    systemUser: false,
    telephony: template.telephony,
    extension: template.telephony ? (extension ?? null) : null,
    ipAddress: (sent['ip_address'] as string | undefined) ?? null,
    units: [template.unit],
    profile: template.profile,
    udfs: 'udf_string_1' in sent ? { udf_string_1: sent['udf_string_1'] } : {},
    created: stamp,
    updated: stamp,
  }
  organisation.users.push(made)
  return ok(chosen(user(organisation, made, model.release), call))
}

/** Ends no session of the user. */
const changePassword: Operation = (model, { sent }, session) => {
  const found = userBy(session, sent['user_identifier'])
  const reasons = [
    ...(found ? [] : ['USERS.USERNOTFOUND']),
    ...(found && found.password !== sent['old_password'] ? ['USERS.INVALIDOLDPASSWORD'] : []),
    ...(sent['password'] === sent['password_confirmation'] ? [] : ['USERS.PASSWORDSDONOTMATCH']),
  ]
  if (!found || reasons.length > 0) return refuse(...reasons)
  Object.assign(found, { password: String(sent['password']), updated: stampOf(model, session) })
  return ok({})
}

export const users = {
  'users/show': show,
  'users/list': list,
  'users/create': create,
  'users/change_password': changePassword,
} satisfies { [P in Path]?: Operation }
