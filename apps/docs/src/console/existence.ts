import { listOperations } from '@crmcom-webapi/contract'
import { joinReleases } from '@crmcom-webapi/release-marks'
import { viewMarks } from '../marks.ts'
import type { CallPart } from './call-part.ts'

/** Says in which releases an operation is, for one that the chosen release lacks. */
export function existenceInWords({ contract }: CallPart): string {
  const [placed] = listOperations(contract)
  const from = viewMarks(placed?.operation ?? {}).from
  const until = placed?.operation['x-removed-from'] ?? []
  const start = from.length > 0 ? `It is there from ${joinReleases(from)}` : 'It was there from the first release'
  return until.length > 0 ? `${start}, and gone again from ${joinReleases(until)}.` : `${start} on.`
}
