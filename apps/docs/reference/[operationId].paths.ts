import { listOperations } from '@crmcom-webapi/contract'
import { readBundle } from '../src/contract.ts'

/** The page itself comes from the config, which makes all pages at once. */
export default {
  paths: () =>
    listOperations(readBundle()).map(({ operation }) => ({ params: { operationId: operation.operationId } })),
}
