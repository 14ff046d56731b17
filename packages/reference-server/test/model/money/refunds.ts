import type { Behaviours } from './common.js'
import { papersOf, reasonFields, rejectionReasons, typeFields } from './papers.js'
import { refund, refundShort } from './views.js'

const papers = papersOf({
  identifier: 'refund_identifier',
  missing: 'REFUNDS.REFUNDNOTFOUND',
  classification: 'REFUND',
  all: ({ money }) => money.refunds,
  view: refund,
  short: refundShort,
})

export const refunds = {
  'refunds/show': papers.show,
  'refunds/list': papers.list,
  'refunds/update': papers.update((sent) => ('issue_reason' in sent ? { reason: sent['issue_reason'] as string } : {})),
  'refunds/reject': papers.reject,
  'refunds/configuration/types/list': papers.types,
  'refunds/configuration/rejection_reasons/list': rejectionReasons,
} satisfies Behaviours

export const refundFields = {
  'refunds/show': papers.fields,
  'refunds/list': papers.fields,
  'refunds/update': papers.fields,
  'refunds/reject': papers.shortFields,
  'refunds/configuration/types/list': typeFields,
  'refunds/configuration/rejection_reasons/list': reasonFields,
}
