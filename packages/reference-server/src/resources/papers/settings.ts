import { failure } from '../../kernel/failure.js'
import type { Identifier } from '../../kernel/open-world.js'
import type { FinancialTransactionType } from '../../records/index.js'
import type { SessionCall } from '../call.js'
import { rejectionReasonNotFound, typeNotFound } from '../financial-transactions.js'
import { resource } from '../resource.js'
import { viewLogged } from '../views.js'

const types = resource('financialTransactionType', {
  sees: () => true,
  missing: typeNotFound,
  view: viewLogged('financialTransactionType'),
})

export interface Givers {
  group_identifier?: Identifier<'group'> | undefined
  unit_identifier?: Identifier<'unit'> | undefined
}

/** Asks for those of some types that the group and the unit a call names may use, going by the units that are allowed to. */
export async function usableOf(call: SessionCall<Givers>, types: readonly { id: string; allowed_units: string[] }[]) {
  const givers = await unitsNamed(call)
  const usable = types.filter(
    ({ allowed_units }) =>
      allowed_units.length === 0 || givers.every((units) => allowed_units.some((id) => units.includes(id))),
  )
  return {
    index: 'id',
    organisation: call.session.organisation,
    values: [{ any: usable.map(({ id }) => id) }],
  } as const
}

/** Lists the types of one kind of paper, those that a group and a unit may give where one is named. */
export const listTypes = (classification: FinancialTransactionType['classification']) =>
  types.list(async (call: SessionCall<Givers>) => {
    const { organisation } = call.session
    const query = { index: 'classification', organisation, values: [classification] } as const
    return usableOf(call, await call.world.records.find('financialTransactionType', query))
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
  missing: rejectionReasonNotFound,
  view: async (_, { id, name, alternative_code, description, default: isDefault }) => ({
    default: isDefault,
    rejection_reason: { id, name, alternative_code, description },
  }),
})

/** Lists why papers may be rejected. */
export const listRejectionReasons = rejectionReasons.list(
  ({ session: { organisation } }: SessionCall<object>) => ({ index: 'all', organisation, values: [] }) as const,
)
