import { listOperations, type OpenApiDocument } from '@crmcom-webapi/contract'
import { inWords } from './words.ts'

export interface Lifetime {
  seconds: number
  'counted-from': 'issue' | 'last-use'
  from?: string
  until?: string
}

/** How long the sessions of one login live, one entry per span of releases. */
export interface LoginLifetimes {
  operationId: string
  title: string
  spans: Array<{ releases: string; lifetime: string }>
}

/** `two hours after it was opened, used or not`, or `one hour without use`. */
export function lifetimeInWords({ seconds, 'counted-from': countedFrom }: Lifetime): string {
  const hours = seconds / 3600
  const minutes = seconds / 60
  const length = Number.isInteger(hours)
    ? `${inWords(hours)} ${hours === 1 ? 'hour' : 'hours'}`
    : Number.isInteger(minutes)
      ? `${inWords(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`
      : `${seconds} seconds`
  return countedFrom === 'last-use' ? `${length} without use` : `${length} after it was opened, used or not`
}

/** Every login of the bundle with its lifetimes. */
export function listLifetimes(bundle: OpenApiDocument): LoginLifetimes[] {
  return listOperations(bundle)
    .filter(({ operation }) => Array.isArray(operation['x-session-lifetime']))
    .map(({ operation }) => ({
      operationId: operation.operationId,
      title: operation.summary ?? operation.operationId,
      spans: (operation['x-session-lifetime'] as Lifetime[]).map((span) => ({
        releases: spanInWords(span, operation['x-available-from']),
        lifetime: lifetimeInWords(span),
      })),
    }))
}

function spanInWords({ from, until }: Lifetime, availableFrom: readonly string[] | undefined): string {
  const start = from ?? availableFrom?.[0]
  if (start && until) return `from ${start}, before ${until}`
  if (until) return `before ${until}`
  return start ? `from ${start}` : 'every release'
}
