import { isBackOffice } from '../../kernel/credentials.js'
import { failure } from '../../kernel/failure.js'
import { oneOf } from '../../kernel/random.js'
import { moved } from '../../life-cycles/life-cycle.js'
import { voucherLifeCycle } from '../../life-cycles/voucher.js'
import type { Voucher } from '../../records/index.js'
import { findAccount } from '../accounts-receivable.js'
import { type Call, type Input, reading } from '../call.js'
import { narrowed } from '../narrowed.js'
import { references } from '../references.js'
import { changeRecord, resource } from '../resource.js'
import { isFor, unitsMeant } from '../units.js'
import { used, voucherNotFound } from './use.js'
import { stateOf, viewVoucher, viewVoucherType } from './views.js'

/** The session of a customer sees none. */
const vouchers = resource('voucher', {
  sees: ({ session }) => isBackOffice(session),
  missing: voucherNotFound,
  view: viewVoucher,
})
const types = resource('voucherType', { sees: () => true, missing: voucherNotFound, view: viewVoucherType })

const criterion = references((parameter) =>
  failure('VOUCHERS', 'CRITERIONNOTFOUND', `Nothing was found under ${parameter}`),
)

type Named = Pick<Input<'showVoucher'>, 'voucher_identifier'>
const byName = (input: Named) => input.voucher_identifier

export const voucherOperations = {
  showVoucher: vouchers.show(byName),
  listVouchers: vouchers.list(async (call: Call<'listVouchers'>) => {
    const { session, input } = call
    const { organisation } = session
    if (!isBackOffice(session)) return undefined
    if (!input.lot_identifier) {
      const type = await criterion(call, 'voucherType', 'type_identifier', input.type_identifier)
      return { index: 'type', organisation, values: [type?.id ?? ''] }
    }
    const lot = await criterion(call, 'voucherLot', 'lot_identifier', input.lot_identifier)
    return { index: 'lot', organisation, values: [lot?.id ?? ''] }
  }),
  showVoucherSecretNumber: reading(async (call: Call<'showVoucherSecretNumber'>) => {
    const { id, secret_number } = await vouchers.find(call, call.input.voucher_identifier)
    return { id, secret_number: secret_number ?? '' }
  }),
  useVoucher: used,
  cancelVoucher: vouchers.change(
    (input: Input<'cancelVoucher'>) => byName(input),
    async (call: Call<'cancelVoucher'>, voucher) => {
      const { world, input } = call
      const type = await world.records.related('voucherType', voucher.organisation, voucher.type)
      if (type?.classification !== 'ELECTRONIC_PAYMENT_VOUCHER')
        throw failure('VOUCHERS', 'CLASSIFICATIONNOTALLOWED', 'Only electronic vouchers are cancelled')
      moved(voucherLifeCycle, 'cancelVoucher', await stateOf(world, voucher))
      return { life_cycle_state: 'CANCELLED', cancellation_reason: input.cancellation_reason }
    },
  ),
  getVoucherForActivation: async (call: Call<'getVoucherForActivation'>) => {
    const taken = oneOf(call.world.random, await waitingFor(call))
    if (!taken) throw failure('VOUCHERS', 'NOVOUCHERAVAILABLE', 'No voucher waits for activation')
    const life_cycle_state = moved(voucherLifeCycle, 'getVoucherForActivation', taken.life_cycle_state)
    return viewVoucher(
      call.world,
      await changeRecord(call, 'voucher', taken, { life_cycle_state: life_cycle_state as 'ACTIVATED' }),
    )
  },
  listVoucherTypes: types.list(async (call: Call<'listVoucherTypes'>) => {
    const effective = {
      ...({ index: 'state', organisation: call.session.organisation, values: ['EFFECTIVE'] as const } as const),
    }
    const meant = await unitsMeant(call, criterion)
    if (!meant) return effective
    return narrowed({ ...call, input: {} }, 'voucherType', effective, ({ units }) => isFor(units, meant))
  }),
}

/** The printed payment vouchers of a type or a lot that wait and may be used where they are meant to be. */
async function waitingFor(call: Call<'getVoucherForActivation'>): Promise<Voucher[]> {
  const { world, session, input } = call
  const { organisation } = session
  const wanted = 'ACCEPTED_FOR_ACTIVATION'
  const type = await criterion(call, 'voucherType', 'type_identifier', input.type_identifier)
  const lot = await criterion(call, 'voucherLot', 'lot_identifier', input.lot_identifier)
  if (input.accounts_receivable_identifier) await findAccount(world, session, input.accounts_receivable_identifier)
  const meant = await unitsMeant(call, criterion)
  if (!isBackOffice(session)) return []
  const found = lot
    ? await world.records.find('voucher', { index: 'lot_and_state', organisation, values: [lot.id, wanted] })
    : await world.records.find('voucher', { index: 'type_and_state', organisation, values: [type?.id ?? '', wanted] })
  const waiting: Voucher[] = []
  for (const voucher of found) {
    const of = await world.records.related('voucherType', organisation, voucher.type)
    const here = !meant || isFor(voucher.allowed_units, meant)
    if (of?.classification === 'PRINTED_PAYMENT_VOUCHER' && here) waiting.push(voucher)
  }
  return waiting
}
