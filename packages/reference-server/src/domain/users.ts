import { hexId } from '../random.js'
import type { Session, Unit, User, UserTemplate } from '../records/index.js'
import { describeBusinessUnit, describeLog, describeUdfs, describeUnit, readUdfs, related } from './describe.js'
import { failure } from './failure.js'
import { guarded } from './lockout.js'
import { firstLog, touched } from './log.js'
import type { OpenWorld } from './open-world.js'
import { equalSecrets } from './secrets.js'

/** How a request names a unit, a group or a template; a security profile has no alternative code. */
interface NamedIdentifier {
  id?: string | undefined
  name?: string | undefined
  alternative_code?: string | undefined
}

/** What users are listed by; exactly one of the identifiers is there. */
export interface UserCriteria {
  business_unit_identifier?:
    | { id?: string | undefined; name?: string | undefined; code?: string | undefined }
    | undefined
  unit_identifier?: NamedIdentifier | undefined
  group_identifier?: NamedIdentifier | undefined
  security_profile_identifier?: { id?: string | undefined; name?: string | undefined } | undefined
}

export interface NewUser {
  user_template_identifier: NamedIdentifier
  username: string
  password: string
  password_confirmation: string
  first_name: string
  last_name: string
  email?: string | undefined
  ip_address?: string | undefined
  cti_phone_extension_number?: string | undefined
}

export interface PasswordChange {
  user_identifier: { id?: string | undefined; username?: string | undefined }
  old_password: string
  password: string
  password_confirmation: string
}

/** Finds the user an identifier names. Users are no customer's own: the session of one sees none of them. */
export async function findUser(
  world: OpenWorld,
  session: Session,
  identifier: PasswordChange['user_identifier'],
): Promise<User> {
  const [found] = await world.records.named('user', session.organisation, identifier)
  if (!found || isCustomers(session)) throw failure('USERS', 'USERNOTFOUND', 'No user was found')
  return found
}

/**
 * Lists the users that match one criterion, those made first in front. Which order the vendor's list has
 * is not documented; this one does not change while it is read page by page.
 */
export async function findUsers(
  world: OpenWorld,
  session: Session,
  criteria: UserCriteria,
  { offset, limit }: { offset?: number | undefined; limit?: number | undefined },
): Promise<readonly User[]> {
  if (isCustomers(session)) return []
  const { organisation } = session
  const { index, any } = await criterion(world, organisation, criteria)
  return world.records.find('user', { index, organisation, values: [{ any }], order: 'made', offset, limit })
}

/** The index users are found by, and the ids of what they may belong to. */
async function criterion(
  world: OpenWorld,
  organisation: string,
  criteria: UserCriteria,
): Promise<{ index: 'unit' | 'security_profile'; any: string[] }> {
  const { records } = world
  const {
    business_unit_identifier: business,
    unit_identifier = {},
    group_identifier,
    security_profile_identifier,
  } = criteria
  if (security_profile_identifier)
    return {
      index: 'security_profile',
      any: idsOf(await records.named('securityProfile', organisation, security_profile_identifier)),
    }
  if (group_identifier) {
    const any = idsOf(await records.named('group', organisation, group_identifier))
    const units = await records.find('unit', { index: 'group', organisation, values: [{ any }] })
    return { index: 'unit', any: units.map(({ id }) => id) }
  }
  const unit = business ? { id: business.id, name: business.name, alternative_code: business.code } : unit_identifier
  return { index: 'unit', any: idsOf(await records.named('unit', organisation, unit)) }
}

function idsOf(found: readonly { id: string }[]): string[] {
  if (found.length === 0) throw failure('USERS', 'USERCRITERIONNOTFOUND', 'Nothing was found under the identifier')
  return found.map(({ id }) => id)
}

/** Makes a user from a template, which gives it its units, its security profile and telephony. */
export async function createUser(world: OpenWorld, session: Session, given: NewUser): Promise<User> {
  const { organisation } = session
  const template = await findTemplate(world, session, given.user_template_identifier)
  confirmed(given)
  if (template.cti_enabled && given.cti_phone_extension_number === undefined)
    throw failure(
      'REQUEST',
      'INVALIDPARAMETERS',
      'The request is not valid',
      'cti_phone_extension_number is required: the template turns telephony integration on',
    )
  if (await world.records.first('user', { index: 'username', organisation, values: [given.username] }))
    throw failure('USERS', 'USERNAMEALREADYEXISTS', 'The username is taken')
  const user: User = {
    id: hexId(world.random),
    organisation,
    username: given.username,
    password: given.password,
    person_name: `${given.first_name} ${given.last_name}`,
    email: given.email ?? null,
    active: true,
    domain: null,
    developer: false,
    super_user: false,
    system_user: false,
    cti_enabled: template.cti_enabled,
    cti_phone_extension_number: template.cti_enabled ? (given.cti_phone_extension_number ?? null) : null,
    ip_address: given.ip_address ?? null,
    units: template.units,
    default_unit: template.default_unit,
    security_profile: template.security_profile,
    udfs: readUdfs(given),
    log_information: firstLog(world, session),
  }
  await world.records.insert('user', user)
  return user
}

async function findTemplate(world: OpenWorld, session: Session, identifier: NamedIdentifier): Promise<UserTemplate> {
  const [found] = await world.records.named('userTemplate', session.organisation, identifier)
  if (!found || isCustomers(session)) throw failure('USERS', 'USERTEMPLATENOTFOUND', 'No user template was found')
  return found
}

/** Gives a user a new password. Of two changes at the same time, the second one finds its old password gone. */
export async function changePassword(world: OpenWorld, session: Session, given: PasswordChange): Promise<void> {
  const user = await findUser(world, session, given.user_identifier)
  confirmed(given)
  const { organisation, id } = user
  const right = await guarded(world, { kind: 'user', organisation, id }, () =>
    equalSecrets(given.old_password, user.password) ? user : undefined,
  )
  if (!right) throw failure('USERS', 'INVALIDOLDPASSWORD', 'The old password is wrong')
  await world.records.replace('user', {
    ...user,
    password: given.password,
    log_information: touched(user.log_information, world, session),
  })
}

function confirmed({ password, password_confirmation }: { password: string; password_confirmation: string }): void {
  if (!equalSecrets(password, password_confirmation))
    throw failure('USERS', 'PASSWORDSDONOTMATCH', 'The password and its confirmation are not the same')
}

function isCustomers(session: Session): boolean {
  return session.accounts_receivable !== null
}

/** Writes a user the way the API does, with every field any release knows. */
export async function describeUser(world: OpenWorld, user: User) {
  const { organisation } = user
  const profile = await related(world, 'securityProfile', organisation, user.security_profile)
  const units = await Promise.all(user.units.map((id) => related(world, 'unit', organisation, id)))
  return {
    id: user.id,
    username: user.username,
    active: user.active,
    domain: user.domain,
    developer: user.developer,
    super_user: user.super_user,
    system_user: user.system_user,
    person_name: user.person_name,
    cti_enabled: user.cti_enabled,
    cti_phone_extension_number: user.cti_phone_extension_number,
    ip_address: user.ip_address,
    email: user.email,
    ...describeUdfs(user.udfs),
    contact_information: null,
    log_information: await describeLog(world, organisation, user.log_information),
    security_profile: profile ? { id: profile.id, name: profile.name } : null,
    units_set: units
      .filter((unit): unit is Unit => unit !== undefined)
      .map((unit) => ({
        default: unit.id === user.default_unit,
        unit: describeUnit(unit),
        business_unit: describeBusinessUnit(unit),
      })),
  }
}
