import { isCrmError } from './errors.js'

const firstWaitMs = 500
const longestWaitMs = 20_000

/** What an error may say about trying again. */
interface Facts {
  readonly code: string
  readonly limit?: string
  readonly httpStatus?: number
  readonly retryAfterMs?: number
}

/**
 * Tells how long to wait before a call is tried again, in milliseconds; `undefined` when trying again would not help.
 *
 * The server's own wish counts first. Otherwise the wait is drawn between nothing and a limit that doubles with each
 * try, so that many clients do not come back at the same moment.
 */
export function retryDelay(error: unknown, tries: number, random: () => number): number | undefined {
  if (!isCrmError(error)) return undefined
  const { code, limit, httpStatus, retryAfterMs }: Facts = error
  const mayPass = code === 'CRM_NETWORK' || limit === 'attempt' || /^(408|425|429|5..)$/.test(`${httpStatus}`)
  return mayPass ? (retryAfterMs ?? random() * Math.min(longestWaitMs, firstWaitMs * 2 ** tries)) : undefined
}
