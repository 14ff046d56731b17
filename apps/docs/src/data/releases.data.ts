import { listOperations, listReleases } from '@crmcom-webapi/contract'
import { bundleFile, readBundle } from '../contract.ts'
import { type MarkView, viewMarks } from '../marks.ts'

interface ReleaseData {
  /** Every release at which the contract may change, oldest first. */
  releases: string[]
  /** The marks of every operation that is not in every release. */
  operations: { [operationId: string]: MarkView }
}

declare const data: ReleaseData

export { data }

export default {
  watch: [bundleFile],
  load(): ReleaseData {
    const bundle = readBundle()
    const marked = listOperations(bundle).map(({ operation }) => [operation.operationId, viewMarks(operation)] as const)
    return {
      releases: listReleases(bundle),
      operations: Object.fromEntries(marked.filter(([, { from, removedFrom }]) => from.length > 0 || removedFrom)),
    }
  },
}
