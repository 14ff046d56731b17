import { aText } from '@crmcom-webapi/release-marks/options'
import { checkOptions } from '../kernel/check-options.js'
import type { OpenWorld } from '../kernel/open-world.js'
import type { AccountsReceivable } from '../records/index.js'
import { NotInWorldError } from './auth-states.js'

/** An accounts receivable, named as in a request. */
export interface NamedAccount {
  /** The name of the organisation, as a login gives it. */
  organisation: string
  number: string
}

/** Finds an account. @throws {NotInWorldError} When the world does not have it. */
export async function accountNamed(world: OpenWorld, account: NamedAccount): Promise<AccountsReceivable> {
  checkOptions('an account', account, { organisation: aText, number: aText })
  const organisation = await organisationNamed(world, account.organisation)
  const [found] = await world.records.named('accountsReceivable', organisation, { number: account.number })
  if (!found) throw new NotInWorldError('account')
  return found
}

/** The ID of an organisation. @throws {NotInWorldError} When the world does not have it. */
export async function organisationNamed({ records }: OpenWorld, name: string): Promise<string> {
  const found = await records.first('organisation', { index: 'name', values: [name] })
  if (!found) throw new NotInWorldError('organisation')
  return found.id
}
