import { writeAmount } from '../kernel/amount.js'
import { failure } from '../kernel/failure.js'
import { readMoney } from '../kernel/money.js'
import type { OpenWorld } from '../kernel/open-world.js'
import { refundLifeCycle } from '../life-cycles/refund.js'
import type { Refund } from '../records/index.js'
import type { Call, Input } from './call.js'
import { papers } from './papers/papers.js'
import { listRejectionReasons, listTypes } from './papers/settings.js'
import { viewPaper, viewPaperShort } from './papers/views.js'
import { sent } from './resource.js'
import { shown } from './views.js'

/** Writes a refund in its short form. */
export const viewRefundShort = async (world: OpenWorld, refund: Refund) => ({
  ...(await viewPaperShort(world, refund)),
  refund_amount: writeAmount(refund.refund_amount),
})

const refunds = papers('refund', {
  lifeCycle: refundLifeCycle,
  classification: 'REFUND',
  missing: () => failure('REFUNDS', 'REFUNDNOTFOUND', 'No refund was found'),
  view: async (world, refund) => {
    const { organisation, rejection_reason, refund_amount } = refund
    const reason = await world.records.related('financialTransactionRejectionReason', organisation, rejection_reason)
    return shown('refund', refund, {
      ...(await viewPaper(world, refund)),
      refund_amount: writeAmount(refund_amount),
      rejection_reason: reason
        ? {
            id: reason.id,
            name: reason.name,
            alternative_code: reason.alternative_code,
            description: reason.description,
          }
        : null,
    })
  },
  viewShort: viewRefundShort,
})

export const refundOperations = {
  showRefund: refunds.show((input: Input<'showRefund'>) => input.refund_identifier),
  listRefunds: refunds.listOfAccount<Input<'listRefunds'>>(),
  updateRefund: refunds.change((input: Input<'updateRefund'>) => input.refund_identifier, updated),
  rejectRefund: refunds.reject('rejectRefund', (input: Input<'rejectRefund'>) => input.refund_identifier),
  listRefundTypes: listTypes('REFUND'),
  listRefundRejectionReasons: listRejectionReasons,
}

/** Changes a draft: what is not sent stays as it is, what is null is emptied. */
async function updated(call: Call<'updateRefund'>, draft: Refund): Promise<Partial<Refund>> {
  const { refund_amount, issue_reason } = call.input
  const { currency, fields } = await refunds.updated(call, 'updateRefund', draft)
  return {
    ...fields,
    ...sent({ issue_reason }),
    refund_amount: readMoney(refund_amount ?? draft.refund_amount, 'refund_amount', currency),
  }
}
