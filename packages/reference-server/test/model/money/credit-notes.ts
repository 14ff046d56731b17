import type { Model } from '../model.js'
import type { Session } from '../world.js'
import { type Behaviours, drawnNumber } from './common.js'
import { move } from './movements.js'
import { papersOf, reasonFields, rejectionReasons } from './papers.js'
import { creditNote, creditNoteShort } from './views.js'
import type { Paper } from './world.js'

const papers = papersOf({
  identifier: 'credit_note_identifier',
  missing: 'CREDITNOTES.CREDITNOTENOTFOUND',
  classification: 'CREDIT_NOTE',
  all: ({ money }) => money.creditNotes,
  view: creditNote,
  short: creditNoteShort,
})

/** Lets a credit note count: its total goes into the account. It settles no invoice. */
export function postCreditNote(model: Model, session: Session, one: Paper): void {
  one.state = 'POSTED'
  one.posted ??= model.now
  one.number = drawnNumber(model, 'credit note', session)
  move(model, session.organisation.money, 'credited', one.account, one.total)
}

export const creditNotes = {
  'credit_notes/show': papers.show,
  'credit_notes/list': papers.list,
  'credit_notes/post': papers.onPaper(
    'DRAFT',
    (_reasons, model, session, _sent, paper) => () => postCreditNote(model, session, paper as Paper),
  ),
  'credit_notes/reject': papers.reject,
  'credit_notes/configuration/rejection_reasons/list': rejectionReasons,
} satisfies Behaviours

export const creditNoteFields = {
  'credit_notes/show': papers.fields,
  'credit_notes/list': papers.fields,
  'credit_notes/post': papers.shortFields,
  'credit_notes/reject': papers.shortFields,
  'credit_notes/configuration/rejection_reasons/list': reasonFields,
}
