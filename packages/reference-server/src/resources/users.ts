import { isBackOffice } from '../kernel/credentials.js'
import { failure, invalidRequest } from '../kernel/failure.js'
import { guarded } from '../kernel/lockout.js'
import { firstLog } from '../kernel/log.js'
import { hexId } from '../kernel/random.js'
import { equalSecrets } from '../kernel/secrets.js'
import { fresh } from '../records/fresh.js'
import type { Session, User } from '../records/index.js'
import { type Call, done, type Input } from './call.js'
import { resource } from './resource.js'
import { readUdfs, shown, viewBusinessUnit, viewLog, viewUnit } from './views.js'

/** Users are no customer's own: the session of one sees none of them. */
const backOffice = ({ session }: { session: Session }) => isBackOffice(session)

const users = resource('user', {
  sees: backOffice,
  missing: () => failure('USERS', 'USERNOTFOUND', 'No user was found'),
  view: async (world, user) => {
    const { organisation } = user
    const [profile, log, units] = await Promise.all([
      world.records.related('securityProfile', organisation, user.security_profile),
      viewLog(world, organisation, user.log_information),
      world.records.eachRelated('unit', organisation, user.units),
    ])
    return shown('user', user, {
      contact_information: null,
      log_information: log,
      security_profile: profile ? { id: profile.id, name: profile.name } : null,
      units_set: units.map((unit) => ({
        default: unit.id === user.default_unit,
        unit: viewUnit(unit),
        business_unit: viewBusinessUnit(unit),
      })),
    })
  },
})

export const userOperations = {
  showUser: users.show((input: Input<'showUser'>) => input.user_identifier),
  listUsers: users.list(async (call: Call<'listUsers'>) => (backOffice(call) ? criterion(call) : undefined)),
  createUser: users.create(fromTemplate),
  changeUserPassword: done(users.change((input: Input<'changeUserPassword'>) => input.user_identifier, newPassword)),
}

/** What users are listed by: an index, and what they may belong to. */
async function criterion({ world: { records }, session: { organisation }, input }: Call<'listUsers'>) {
  const { business_unit_identifier: business, unit_identifier, group_identifier, security_profile_identifier } = input
  const by = <I extends string>(index: I, any: string[]) => ({ index, organisation, values: [{ any }] as const })
  if (security_profile_identifier)
    return by(
      'security_profile',
      idsOf(await records.named('securityProfile', organisation, security_profile_identifier)),
    )
  if (group_identifier) {
    const any = idsOf(await records.named('group', organisation, group_identifier))
    return by(
      'unit',
      (await records.find('unit', { index: 'group', organisation, values: [{ any }] })).map(({ id }) => id),
    )
  }
  const unit = business ? { id: business.id, name: business.name, alternative_code: business.code } : unit_identifier
  return by('unit', idsOf(await records.named('unit', organisation, unit ?? {})))
}

function idsOf(found: readonly { id: string }[]): string[] {
  if (found.length === 0) throw failure('USERS', 'USERCRITERIONNOTFOUND', 'Nothing was found under the identifier')
  return found.map(({ id }) => id)
}

/** Makes a user from a template, which gives it its units, its security profile and telephony. */
async function fromTemplate(call: Call<'createUser'>): Promise<User> {
  const { world, session, input } = call
  const { organisation } = session
  const [template] = await world.records.named('userTemplate', organisation, input.user_template_identifier)
  if (!template || !backOffice(call)) throw failure('USERS', 'USERTEMPLATENOTFOUND', 'No user template was found')
  confirmed(input)
  if (template.cti_enabled && input.cti_phone_extension_number === undefined)
    throw invalidRequest('cti_phone_extension_number is required: the template turns telephony integration on')
  if (await world.records.first('user', { index: 'username', organisation, values: [input.username] }))
    throw failure('USERS', 'USERNAMEALREADYEXISTS', 'The username is taken')
  return fresh('user', {
    id: hexId(world.random),
    organisation,
    username: input.username,
    password: await world.secrets.seal(input.password),
    person_name: `${input.first_name} ${input.last_name}`,
    email: input.email ?? null,
    cti_enabled: template.cti_enabled,
    cti_phone_extension_number: template.cti_enabled ? (input.cti_phone_extension_number ?? null) : null,
    ip_address: input.ip_address ?? null,
    units: template.units,
    default_unit: template.default_unit,
    security_profile: template.security_profile,
    udfs: readUdfs(input),
    log_information: firstLog(world, session),
  })
}

/** Gives a user a new password. Of two changes at the same time, the second one finds its old password gone. */
async function newPassword({ world, input }: Call<'changeUserPassword'>, { organisation, id, password }: User) {
  confirmed(input)
  const right = await guarded(world, { kind: 'user', organisation, id }, async () =>
    (await world.secrets.matches(input.old_password, password)) ? id : undefined,
  )
  if (!right) throw failure('USERS', 'INVALIDOLDPASSWORD', 'The old password is wrong')
  return { password: await world.secrets.seal(input.password) }
}

function confirmed({ password, password_confirmation }: { password: string; password_confirmation: string }): void {
  if (!equalSecrets(password, password_confirmation))
    throw failure('USERS', 'PASSWORDSDONOTMATCH', 'The password and its confirmation are not the same')
}
