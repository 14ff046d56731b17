import { writeAmount } from '../kernel/amount.js'
import { failure } from '../kernel/failure.js'
import type { OpenWorld } from '../kernel/open-world.js'
import { creditNoteLifeCycle } from '../life-cycles/credit-note.js'
import type { CreditNote } from '../records/index.js'
import type { Call, Input } from './call.js'
import { papers, postPaper } from './papers/papers.js'
import { listRejectionReasons } from './papers/settings.js'
import { viewPaper, viewPaperShort, viewTotals } from './papers/views.js'
import { shown } from './views.js'

/** Writes a credit note in its short form. */
export const viewCreditNoteShort = async (world: OpenWorld, note: CreditNote) => ({
  ...(await viewPaperShort(world, note)),
  total_amount: writeAmount(note.total_amount),
})

const creditNotes = papers('creditNote', {
  lifeCycle: creditNoteLifeCycle,
  classification: 'CREDIT_NOTE',
  missing: () => failure('CREDITNOTES', 'CREDITNOTENOTFOUND', 'No credit note was found'),
  view: async (world, note) => shown('creditNote', note, { ...(await viewPaper(world, note)), ...viewTotals(note) }),
  viewShort: viewCreditNoteShort,
})

export const creditNoteOperations = {
  showCreditNote: creditNotes.show((input: Input<'showCreditNote'>) => input.credit_note_identifier),
  listCreditNotes: creditNotes.listOfAccount<Input<'listCreditNotes'>>(),
  postCreditNote: async (call: Call<'postCreditNote'>) => {
    const { paper, life_cycle_state } = await creditNotes.next(
      call,
      'postCreditNote',
      call.input.credit_note_identifier,
    )
    const books = { from: 'credited', to: `receivable:${paper.accounts_receivable}` } as const
    const posting = await postPaper(call, 'postCreditNote', 'creditNote', paper, books)
    return viewCreditNoteShort(call.world, await creditNotes.changed(call, paper, { ...posting, life_cycle_state }))
  },
  rejectCreditNote: creditNotes.reject(
    'rejectCreditNote',
    (input: Input<'rejectCreditNote'>) => input.credit_note_identifier,
  ),
  listCreditNoteRejectionReasons: listRejectionReasons,
}
