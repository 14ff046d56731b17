import type { FaultRecord, RequestRecord } from '@crmcom-webapi/reference-server'

/** What is printed while the server runs. */
export interface Log {
  onRequest?: (record: RequestRecord) => void
  onFault: (error: unknown, record: FaultRecord) => void
}

/** Prints faults only, on stderr, for a person. */
export const faultLog: Log = {
  onFault: (error, { requestId, operationId }) =>
    process.stderr.write(`fault in ${operationId ?? 'the server'}, request ${requestId}: ${stackOf(error)}\n`),
}

/**
 * Prints one JSON line on stdout for each request, and one more for a fault. What callers send is in none of
 * them, but for the id of the request.
 *
 * @param out Where lines go instead.
 */
export async function requestLog(out?: { write(line: string): void }): Promise<Log> {
  // Loaded when it is wanted: most servers run without it.
  const { default: pino } = await import('pino')
  const logger = pino(
    {
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    // Written at once: lines still waiting when the process ends would come out of order.
    out ?? pino.destination({ dest: 1, sync: true }),
  )
  return {
    onRequest: ({ durationMs, ...record }) => logger.info({ ...record, ms: Math.round(durationMs * 100) / 100 }),
    onFault: (error, record) => logger.error({ ...record, stack: stackOf(error) }, 'fault'),
  }
}

/** An error with its causes. Of other fields nobody knows what they hold. */
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const stack = error.stack ?? String(error)
  return error.cause === undefined ? stack : `${stack}\ncaused by: ${stackOf(error.cause)}`
}
