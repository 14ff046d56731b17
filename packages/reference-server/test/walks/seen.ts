import { pick, type Random } from '@crmcom-webapi/test-support/mutate'

type Shown = { readonly [field: string]: unknown }

/** How many of a name are remembered: the latest. */
const most = 60

/** The parts of a path that name what a call is about, each as one of many: `payments/create` is about a payment. */
export const subjectsOf = (path: string): string[] => path.split('/').slice(0, -1).map(oneOf)

/** One of what a name in the plural names. */
function oneOf(name: string): string {
  if (name === 'accounts_receivable') return name
  return name
    .replace(/_set$/, '')
    .replace(/ies$/, 'y')
    .replace(/sses$/, 'ss')
    .replace(/(?<!s)s$/, '')
}

/** What the answers to one organisation have shown: records by what answers call them, and single values by their names. */
export class Seen {
  private readonly records = new Map<string, Shown[]>()
  private readonly values = new Map<string, unknown[]>()

  /** Takes in what an answer about something shows. */
  take(data: unknown, subjects: readonly string[]): void {
    if (Array.isArray(data)) for (const item of data) this.take(item, subjects)
    else if (typeof data === 'object' && data !== null) this.takeObject(data as Shown, subjects)
  }

  private takeObject(shown: Shown, subjects: readonly string[]): void {
    for (const subject of subjects) remember(this.records, subject, shown)
    for (const [name, value] of Object.entries(shown)) {
      if (typeof value !== 'object') remember(this.values, name, value)
      else this.take(value, [...subjects.map((subject) => `${subject}_${oneOf(name)}`), oneOf(name)])
    }
  }

  /** A record that goes by a name, or by the longest end of it that any goes by. */
  record(random: Random, names: readonly string[], field: string): unknown {
    for (const name of names)
      for (let end = name; end !== ''; end = end.replace(/^[^_]*_?/, '')) {
        const having = (this.records.get(end) ?? []).filter((one) => typeof one[field] === 'string')
        if (having.length > 0) return pick(random, having)[field]
      }
    return undefined
  }

  /** A value that was shown under a name. */
  value(random: Random, name: string): unknown {
    const values = this.values.get(name) ?? []
    return values.length === 0 ? undefined : pick(random, values)
  }
}

function remember<T>(all: Map<string, T[]>, name: string, one: T): void {
  const known = all.get(name) ?? []
  all.set(name, known)
  known.push(one)
  if (known.length > most) known.shift()
}
