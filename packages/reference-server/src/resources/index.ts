import type { OperationId } from '@crmcom-webapi/server-routes'
import { accessTokenOperations } from './access-tokens/operations.js'
import { accountsReceivableOperations } from './accounts-receivable/operations.js'
import { authenticationOperations } from './authentication.js'
import type { Handler } from './call.js'
import { contactInformationOperations } from './contact-information/operations.js'
import { currencyOperations } from './currencies.js'
import { nagraOperations } from './nagra.js'
import { perceptionOperations } from './perception.js'
import { tucanoOperations } from './tucano.js'
import { userOperations } from './users.js'

/** The handler of every operation of the contract. A new operation does not compile until it has one. */
export const handlers: { [Id in OperationId]: Handler<Id> } = {
  ...accessTokenOperations,
  ...accountsReceivableOperations,
  ...authenticationOperations,
  ...contactInformationOperations,
  ...currencyOperations,
  ...nagraOperations,
  ...perceptionOperations,
  ...tucanoOperations,
  ...userOperations,
}
