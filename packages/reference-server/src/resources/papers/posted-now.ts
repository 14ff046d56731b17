import { firstLog } from '../../kernel/log.js'
import { nextNumber, nextReference } from '../../kernel/numbers.js'
import type { Identifier } from '../../kernel/open-world.js'
import { hexId } from '../../kernel/random.js'
import type { SessionCall } from '../call.js'
import { findCategory, findTypeOf, refuseTakenCode } from '../financial-transactions.js'
import { readUdfs } from '../views.js'

/** What a paper has that is made and posted by one call. */
export async function postedNow({ world, session }: SessionCall, kind: Parameters<typeof nextNumber>[2]) {
  const { organisation } = session
  const now = world.clock.now()
  return {
    id: hexId(world.random),
    organisation,
    number: await nextNumber(world, organisation, kind),
    reference_number: await nextReference(world, organisation),
    life_cycle_state: 'POSTED' as const,
    issued_on: now,
    posted_on: now,
    log_information: firstLog(world, session),
  }
}

/** What all calls that cancel a paper take besides which one. */
type Cancelling = Parameters<typeof readUdfs>[0] & {
  type_identifier: Identifier<'financialTransactionType'>
  category_identifier?: Identifier<'financialTransactionCategory'> | undefined
  notes?: string | undefined
  back_office_code?: string | undefined
  issue_reason?: string | undefined
}

/** What a cancellation has besides the paper that it takes back. */
export async function cancellationOf(
  call: SessionCall<Cancelling>,
  kind: 'paymentCancellation' | 'invoiceCancellation',
  classification: Parameters<typeof findTypeOf>[1],
) {
  const { input } = call
  const type = await findTypeOf(call, classification, input.type_identifier)
  const category = await findCategory(call, input.category_identifier)
  await refuseTakenCode(call, kind, input.back_office_code)
  return {
    ...(await postedNow(call, kind)),
    type: type.id,
    category: category?.id ?? null,
    notes: input.notes ?? null,
    back_office_code: input.back_office_code ?? null,
    issue_reason: input.issue_reason ?? null,
    udfs: readUdfs(input),
  }
}
