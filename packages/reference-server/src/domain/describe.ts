import { wireDate } from '../clock.js'
import type { AccountsReceivable, Kind, Log, Records, Udfs, Unit, User } from '../records/index.js'
import type { OpenWorld } from './open-world.js'

/** Names of the user-defined fields a record has, in the order they are written. */
const udfNames = [
  ...Array.from({ length: 8 }, (_, i) => `udf_string_${i + 1}`),
  ...Array.from({ length: 4 }, (_, i) => `udf_float_${i + 1}`),
  ...Array.from({ length: 4 }, (_, i) => `udf_date_${i + 1}`),
]

/** Writes every user-defined field, null where it is not set. */
export function describeUdfs(udfs: Udfs): Udfs {
  const described: { [name: string]: Udfs[string] } = {}
  for (const name of udfNames) described[name] = udfs[name] ?? null
  return described
}

/** Reads the user-defined fields a request sends; one that is not sent is not among them. */
export function readUdfs(input: object): Udfs {
  const sent = Object.entries(input as Udfs).filter(([name, value]) => udfNames.includes(name) && value !== undefined)
  return Object.fromEntries(sent)
}

/** Writes an accounts receivable as far as other records show it. */
export function describeAccount(account: AccountsReceivable) {
  return {
    id: account.id,
    number: account.number,
    name: account.name,
    life_cycle_state: account.life_cycle_state,
    account_owner: account.owner && {
      ...account.owner,
      company_name: null,
      company_profile: null,
      life_cycle_state: 'FINANCIAL',
    },
  }
}

/** Writes who made and last changed a record, and when. */
export async function describeLog(world: OpenWorld, organisation: string, log: Log) {
  const [createdIn, createdBy] = await Promise.all([
    related(world, 'unit', organisation, log.created_by_unit),
    related(world, 'user', organisation, log.created_by_user),
  ])
  // Most records are changed by whoever made them.
  const updatedIn =
    log.updated_by_unit === log.created_by_unit
      ? createdIn
      : await related(world, 'unit', organisation, log.updated_by_unit)
  const updatedBy =
    log.updated_by_user === log.created_by_user
      ? createdBy
      : await related(world, 'user', organisation, log.updated_by_user)
  return {
    created_date: wireDate(log.created_date),
    updated_date: wireDate(log.updated_date),
    created_by_unit: createdIn ? describeUnit(createdIn) : null,
    created_by_business_unit: createdIn ? describeBusinessUnit(createdIn) : null,
    created_by_user: createdBy ? describeUserReference(createdBy) : null,
    updated_by_unit: updatedIn ? describeUnit(updatedIn) : null,
    updated_by_business_unit: updatedIn ? describeBusinessUnit(updatedIn) : null,
    updated_by_user: updatedBy ? describeUserReference(updatedBy) : null,
  }
}

export function describeUnit(unit: Unit) {
  return {
    id: unit.id,
    name: unit.name,
    group_name: unit.group_name,
    community_name: unit.community_name,
    alternative_code: unit.alternative_code,
    description: unit.description,
  }
}

export function describeBusinessUnit(unit: Unit) {
  return { id: unit.id, name: unit.name, code: unit.alternative_code }
}

/** Writes a user as far as other records show it. */
export function describeUserReference(user: User) {
  return { id: user.id, username: user.username, person_name: user.person_name, email: user.email }
}

/** Reads a record that another one refers to. */
export function related<K extends Kind>(
  world: OpenWorld,
  kind: K,
  organisation: string,
  id: string | null,
): Promise<Records[K] | undefined> {
  return world.records.related(kind, organisation, id)
}
