import { listOperations } from '@crmcom-webapi/contract'
import { bundleFile, readBundle } from '../contract.ts'
import { type MarkView, viewMarks } from '../marks.ts'

/** The marks of every operation that is not in every release. */
declare const data: { [operationId: string]: MarkView }

export { data }

export default {
  watch: [bundleFile],
  load() {
    const marked = listOperations(readBundle()).map(
      ({ operation }) => [operation.operationId, viewMarks(operation)] as const,
    )
    return Object.fromEntries(marked.filter(([, { from, removedFrom }]) => from.length > 0 || removedFrom))
  },
}
