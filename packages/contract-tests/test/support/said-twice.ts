import { checkRecording, readRecording } from '@crmcom-webapi/check-recording'
import type { Exchange } from '@crmcom-webapi/judge'
import type { ReferenceServerOptions } from '@crmcom-webapi/reference-server'
import { type ContractTestOptions, runContractTests } from '../../src/index.js'
import { recordingOf } from '../../src/program.js'
import { inProcess } from './server.js'

/** What is said of the answers of a run, and of the recording of that run; what holds left out. */
export async function saidTwice(
  server: ReferenceServerOptions & { release: string },
  more: Partial<ContractTestOptions>,
): Promise<{ live: string[]; recorded: string[] }> {
  const exchanges: Exchange[] = []
  const options = await inProcess(server, { ...more, onExchange: (exchange) => exchanges.push(exchange) })
  const report = await runContractTests(options)
  const checked = checkRecording(readRecording(recordingOf(exchanges)), { release: server.release })
  // What a run says besides of each answer, such as that none came, is no clause of an answer.
  const live = report.checks
    .filter(({ kind, verdict, name }) => kind === 'answer' && verdict !== 'PASS' && name.startsWith('response'))
    .map(({ operationId, name, verdict, clause }) => [operationId, name, verdict, clause.pointer].join(' '))
  const recorded = checked.findings
    .filter(({ at, level }) => at.startsWith('response') && level !== 'PASS')
    .map(({ operationId, at, level, clause }) => [operationId, at, level, clause.pointer].join(' '))
  return { live: [...new Set(live)].sort(), recorded: [...new Set(recorded)].sort() }
}
