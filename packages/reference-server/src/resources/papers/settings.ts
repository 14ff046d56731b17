import { failure } from '../../kernel/failure.js'
import type { Identifier } from '../../kernel/open-world.js'
import type { FinancialTransactionType } from '../../records/index.js'
import type { SessionCall } from '../call.js'
import { resource } from '../resource.js'
import { shown, viewLog } from '../views.js'

const types = resource('financialTransactionType', {
  sees: () => true,
  missing: () => failure('FINANCIALTRANSACTIONS', 'TYPENOTFOUND', 'No type of financial transactions was found'),
  view: async (world, type) =>
    shown('financialTransactionType', type, {
      log_information: await viewLog(world, type.organisation, type.log_information),
    }),
})

export interface Givers {
  group_identifier?: Identifier<'group'> | undefined
  unit_identifier?: Identifier<'unit'> | undefined
}

/** Tells what may be used by the group and the unit that a call names, going by the units that are allowed to. */
export async function mayUse(call: SessionCall<Givers>): Promise<(one: { allowed_units: string[] }) => boolean> {
  const givers = await unitsNamed(call)
  return ({ allowed_units }) =>
    allowed_units.length === 0 || givers.every((units) => allowed_units.some((id) => units.includes(id)))
}

/** Lists the types of one kind of paper, those that a group and a unit may give where one is named. */
export const listTypes = (classification: FinancialTransactionType['classification']) =>
  types.list(async (call: SessionCall<Givers>) => {
    const { records } = call.world
    const { organisation } = call.session
    const mayGive = await mayUse(call)
    const found = await records.find('financialTransactionType', {
      index: 'classification',
      organisation,
      values: [classification],
    })
    return { index: 'id', organisation, values: [{ any: found.filter(mayGive).map(({ id }) => id) }] } as const
  })

/** The ids of the units that each criterion stands for. */
async function unitsNamed({ world: { records }, session: { organisation }, input }: SessionCall<Givers>) {
  const named: string[][] = []
  if (input.group_identifier) {
    const [group] = await records.named('group', organisation, input.group_identifier)
    if (!group) throw failure('FINANCIALTRANSACTIONS', 'ORGANISATIONPARTNOTFOUND', 'No group was found')
    const units = await records.find('unit', { index: 'group', organisation, values: [group.id] })
    named.push(units.map(({ id }) => id))
  }
  if (input.unit_identifier) {
    const [unit] = await records.named('unit', organisation, input.unit_identifier)
    if (!unit) throw failure('FINANCIALTRANSACTIONS', 'ORGANISATIONPARTNOTFOUND', 'No unit was found')
    named.push([unit.id])
  }
  return named
}

const rejectionReasons = resource('financialTransactionRejectionReason', {
  sees: () => true,
  missing: () => failure('FINANCIALTRANSACTIONS', 'REJECTIONREASONNOTFOUND', 'No rejection reason was found'),
  view: async (_, { id, name, alternative_code, description, default: isDefault }) => ({
    default: isDefault,
    rejection_reason: { id, name, alternative_code, description },
  }),
})

/** Lists why papers may be rejected. */
export const listRejectionReasons = rejectionReasons.list(
  ({ session: { organisation } }: SessionCall<object>) => ({ index: 'all', organisation, values: [] }) as const,
)
