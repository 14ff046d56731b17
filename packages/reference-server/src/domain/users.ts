import { hexId } from '../random.js'
import type { Session, Unit, User, UserTemplate } from '../store/records.js'
import { DuplicateError, scoped, type Versioned } from '../store/store.js'
import { describeBusinessUnit, describeLog, describeUdfs, describeUnit, readUdfs, related } from './describe.js'
import { failure } from './failure.js'
import { oldestFirst } from './list-order.js'
import { guarded } from './lockout.js'
import { firstLog, touched } from './log.js'
import { equalSecrets } from './secrets.js'
import type { World } from './world.js'

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
  world: World,
  session: Session,
  { id, username }: PasswordChange['user_identifier'],
): Promise<Versioned<User>> {
  const [found] =
    id !== undefined
      ? [await world.store.get('user', session.organisation, id)]
      : await world.store.find('user', 'username', scoped(session.organisation, username ?? ''))
  if (!found || isCustomers(session)) throw failure('USERS', 'USERNOTFOUND', 'No user was found')
  return found
}

/** Lists the users that match one criterion, the oldest first. */
export async function findUsers(
  world: World,
  session: Session,
  criteria: UserCriteria,
  { offset = 0, limit }: { offset?: number | undefined; limit?: number | undefined },
): Promise<User[]> {
  if (isCustomers(session)) return []
  const users = oldestFirst(await candidates(world, session.organisation, criteria))
  return users.slice(offset, limit === undefined ? undefined : offset + limit)
}

async function candidates(world: World, organisation: string, criteria: UserCriteria): Promise<Versioned<User>[]> {
  const by = (index: 'unit' | 'securityProfile') => (id: string) =>
    world.store.find('user', index, scoped(organisation, id))
  const { business_unit_identifier: business } = criteria
  if (criteria.security_profile_identifier) {
    const profiles = await findNamed(world, 'securityProfile', organisation, criteria.security_profile_identifier)
    return gather(criterionIds(profiles), by('securityProfile'))
  }
  if (criteria.group_identifier) {
    const groups = criterionIds(await findNamed(world, 'group', organisation, criteria.group_identifier))
    const units = await gather(groups, (id) => world.store.find('unit', 'group', scoped(organisation, id)))
    return gather(
      units.map(({ value }) => value.id),
      by('unit'),
    )
  }
  const unit = business ? { ...business, alternative_code: business.code } : (criteria.unit_identifier ?? {})
  return gather(criterionIds(await findNamed(world, 'unit', organisation, unit)), by('unit'))
}

async function gather<T>(ids: string[], find: (id: string) => Promise<T[]>): Promise<T[]> {
  return (await Promise.all(ids.map(find))).flat()
}

function criterionIds(found: readonly Versioned<{ id: string }>[]): string[] {
  if (found.length === 0) throw failure('USERS', 'USERCRITERIONNOTFOUND', 'Nothing was found under the identifier')
  return found.map(({ value }) => value.id)
}

async function findNamed<K extends 'unit' | 'group' | 'securityProfile' | 'userTemplate'>(
  world: World,
  kind: K,
  organisation: string,
  { id, name, alternative_code }: NamedIdentifier,
) {
  if (id !== undefined) {
    const found = await world.store.get(kind, organisation, id)
    return found ? [found] : []
  }
  if (name !== undefined) return world.store.find(kind, 'name' as never, scoped(organisation, name))
  // By a field nobody knows, nothing is found.
  if (alternative_code === undefined) return []
  return world.store.find(kind, 'alternativeCode' as never, scoped(organisation, alternative_code))
}

/** Makes a user from a template, which gives it its units, its security profile and telephony. */
export async function createUser(world: World, session: Session, given: NewUser): Promise<User> {
  const template = await findTemplate(world, session, given.user_template_identifier)
  confirmed(given)
  if (template.ctiEnabled && given.cti_phone_extension_number === undefined)
    throw failure(
      'REQUEST',
      'INVALIDPARAMETERS',
      'The request is not valid',
      'cti_phone_extension_number is required: the template turns telephony integration on',
    )
  const user: User = {
    id: hexId(world.random),
    organisation: session.organisation,
    username: given.username,
    password: given.password,
    personName: `${given.first_name} ${given.last_name}`,
    email: given.email ?? null,
    active: true,
    domain: null,
    developer: false,
    superUser: false,
    systemUser: false,
    ctiEnabled: template.ctiEnabled,
    ctiPhoneExtensionNumber: template.ctiEnabled ? (given.cti_phone_extension_number ?? null) : null,
    ipAddress: given.ip_address ?? null,
    units: template.units,
    defaultUnit: template.defaultUnit,
    securityProfile: template.securityProfile,
    udfs: readUdfs(given),
    log: firstLog(world, session),
  }
  await insertUser(world, user)
  return user
}

async function findTemplate(world: World, session: Session, identifier: NamedIdentifier): Promise<UserTemplate> {
  const [found] = await findNamed(world, 'userTemplate', session.organisation, identifier)
  if (!found || isCustomers(session)) throw failure('USERS', 'USERTEMPLATENOTFOUND', 'No user template was found')
  return found.value as UserTemplate
}

async function insertUser(world: World, user: User): Promise<void> {
  try {
    await world.store.insert('user', user)
  } catch (error) {
    if (!(error instanceof DuplicateError && error.index === 'username')) throw error
    throw failure('USERS', 'USERNAMEALREADYEXISTS', 'The username is taken')
  }
}

/** Gives a user a new password. Of two changes at the same time, the second one finds its old password gone. */
export async function changePassword(world: World, session: Session, given: PasswordChange): Promise<void> {
  for (;;) {
    const found = await findUser(world, session, given.user_identifier)
    confirmed(given)
    const { organisation, id, password } = found.value
    const right = await guarded(world, { kind: 'user', organisation, id }, () =>
      equalSecrets(given.old_password, password) ? found : undefined,
    )
    if (!right) throw failure('USERS', 'INVALIDOLDPASSWORD', 'The old password is wrong')
    const changed = { ...found.value, password: given.password, log: touched(found.value.log, world, session) }
    if (await world.store.replace('user', found, changed)) return
  }
}

function confirmed({ password, password_confirmation }: { password: string; password_confirmation: string }): void {
  if (!equalSecrets(password, password_confirmation))
    throw failure('USERS', 'PASSWORDSDONOTMATCH', 'The password and its confirmation are not the same')
}

function isCustomers(session: Session): boolean {
  return session.accountsReceivable !== null
}

/** Writes a user the way the API does, with every field any release knows. */
export async function describeUser(world: World, user: User) {
  const { organisation } = user
  const profile = await related(world, 'securityProfile', organisation, user.securityProfile)
  const units = await Promise.all(user.units.map((id) => related(world, 'unit', organisation, id)))
  return {
    id: user.id,
    username: user.username,
    active: user.active,
    domain: user.domain,
    developer: user.developer,
    super_user: user.superUser,
    system_user: user.systemUser,
    person_name: user.personName,
    cti_enabled: user.ctiEnabled,
    cti_phone_extension_number: user.ctiPhoneExtensionNumber,
    ip_address: user.ipAddress,
    email: user.email,
    ...describeUdfs(user.udfs),
    contact_information: null,
    log_information: await describeLog(world, organisation, user.log),
    security_profile: profile ? { id: profile.id, name: profile.name } : null,
    units_set: units
      .filter((unit): unit is Unit => unit !== undefined)
      .map((unit) => ({
        default: unit.id === user.defaultUnit,
        unit: describeUnit(unit),
        business_unit: describeBusinessUnit(unit),
      })),
  }
}
