import { hexId } from '../../kernel/random.js'
import { fresh } from '../../records/fresh.js'
import { findAccount } from '../accounts-receivable.js'
import type { Call } from '../call.js'
import { schemeOfAddress } from './participations.js'

export const referenceCodeOperations = {
  /** Makes a code for one account, and sends it to the address. Nothing delivers the mail. */
  requestRewardSchemeReferenceCode: async (call: Call<'requestRewardSchemeReferenceCode'>) => {
    const { world, session, input } = call
    const { organisation } = session
    const { email_address } = input
    const account = await findAccount(world, session, input.accounts_receivable_identifier)
    const scheme = await schemeOfAddress(call, email_address)
    const code = hexId(world.random)
    await world.records.insert('schemeReferenceCode', {
      ...{ id: hexId(world.random), organisation, code, scheme: scheme.id },
      ...{ accounts_receivable: account.id, email_address },
    })
    const mail = { id: hexId(world.random), organisation, to: email_address, sent_at: world.clock.now() }
    await world.records.insert('mail', fresh('mail', { ...mail, scheme_reference_code: code }))
    return []
  },
}
