import { readBundle } from '../src/contract.ts'
import { listOperationPages } from '../src/operation-page.ts'

export default {
  paths: () => listOperationPages(readBundle()).map((page) => ({ params: { operationId: page.operationId, page } })),
}
