import { listOperations, listReleases, type OpenApiDocument } from '@crmcom-webapi/contract'
import { listChanges } from './changes.ts'
import { listFailureCodes } from './failure-codes.ts'

/** What one release changed, call by call. */
export interface ReleaseEntry {
  release: string
  operations: Array<{ operationId: string; title: string; lines: string[] }>
  /** Failure codes the contract knows from this release on. */
  codes: string[]
}

/** What each release changed, newest first. Releases that changed nothing are left out, and so is the oldest. */
export function listChangelog(bundle: OpenApiDocument): ReleaseEntry[] {
  const operations = listOperations(bundle).map(({ operation }) => ({
    operationId: operation.operationId,
    title: operation.summary ?? operation.operationId,
    changes: listChanges(bundle, operation),
  }))
  const codes = listFailureCodes(bundle)
  return listReleases(bundle)
    .toReversed()
    .map((release) => ({
      release,
      operations: operations.flatMap(({ operationId, title, changes }) =>
        changes.filter((change) => change.release === release).map(({ lines }) => ({ operationId, title, lines })),
      ),
      codes: codes.filter(({ marks }) => marks.from.includes(release)).map(({ code }) => code),
    }))
    .filter((entry) => entry.operations.length + entry.codes.length > 0)
}
