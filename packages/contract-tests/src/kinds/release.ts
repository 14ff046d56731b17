import { listOperations } from '@crmcom-webapi/contract'
import type { Bench } from '../bench.js'
import { shownInputs } from '../inputs.js'
import { serve } from '../served.js'

/** What the release lacks is refused. */
export async function checkAbsent(bench: Bench): Promise<number> {
  const { operations } = bench.options
  let absent = 0
  for (const placed of listOperations(bench.bundle)) {
    const served = serve(bench.bundle, placed)
    if (bench.byId.has(served.id) || (operations && !operations.includes(served.id))) continue
    absent++
    if (!served.isRead && (!bench.options.allowWrites || bench.options.dryRun)) continue
    const [shown] = shownInputs(bench.bundle, served, bench.options.profile ?? {})
    const answer = await bench.call(served, shown?.input ?? {})
    const [judgement] = bench.judge.foretell(answer.exchange)
    if (!judgement) continue
    const name = 'is not there in this release'
    if (answer.outcome === 'accepted')
      bench.add({
        ...{ kind: 'release', operationId: served.id, name, clause: judgement.clause, verdict: judgement.level },
        ...{ words: 'accepted', curl: bench.curlOf(answer) },
      })
    else bench.add({ kind: 'release', operationId: served.id, name, clause: judgement.clause, verdict: 'PASS' })
  }
  return absent
}
