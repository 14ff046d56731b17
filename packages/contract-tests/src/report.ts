import type { Evidence } from '@crmcom-webapi/contract'

/** What came of a check. */
export type Verdict = 'PASS' | 'WARN' | 'FAIL' | 'SKIP'

/** The sorts of checks there are. */
export const kinds = ['answer', 'example', 'positive', 'negative', 'workflow', 'release', 'authorization'] as const
export type Kind = (typeof kinds)[number]

/** The statement of the contract that a check stands on. */
export interface CheckedClause {
  /** A JSON pointer into the contract; of a workflow, into its file. */
  pointer: string
  sources: readonly string[]
  evidence: Evidence
}

/** One statement about the server, and whether it holds. */
export interface Check {
  /** The same in every run of the same release, for baselines. */
  id: string
  kind: Kind
  operationId: string
  /** What is checked, in a few words. */
  name: string
  verdict: Verdict
  clause: CheckedClause
  /** What was seen, or why it was skipped. */
  words?: string
  /** A line for a shell that repeats it, without secrets: these stand in variables. */
  curl?: string
  /** How many calls showed it. */
  calls: number
  /** In the baseline: known to fail before this run. */
  known?: true
}

/** How much of the contract was put to use. */
export interface Coverage {
  operations: { called: number; accepted: number; all: number; missed: string[] }
  parameters: { sent: number; all: number; missed: string[] }
  restrictions: { broken: number; checks: number }
  releases: { checked: string; absent: number; all: number }
}

/** Everything a run came to. No secret is in it. */
export interface Report {
  server: string
  release: string
  seed: number
  requests: number
  seconds: number
  /** Set when the run was stopped before its end. */
  stopped?: string
  totals: { [verdict in Verdict]: number }
  /** FAIL checks that the baseline does not know. */
  fresh: number
  checks: Check[]
  coverage: Coverage
  /** What the run made and could not take away. */
  leftBehind: string[]
  /** What would be written, of a run that only says so. */
  wouldWrite?: string[]
}

const order: readonly Verdict[] = ['FAIL', 'WARN', 'PASS', 'SKIP']

/** The worse of two verdicts; what was checked says more than what was skipped. */
export const worse = (a: Verdict, b: Verdict): Verdict => (order.indexOf(a) <= order.indexOf(b) ? a : b)

/** Gathers checks by their ids: a check that several calls show has the worst of their verdicts. */
export class Ledger {
  private readonly checks = new Map<string, Check>()
  /** Each clause once: many checks stand on one. */
  private readonly clauses = new Map<string, CheckedClause>()

  note(check: Omit<Check, 'id' | 'calls'>): Check {
    const id = [check.kind, check.operationId, check.name, check.clause.pointer].join(' ')
    const known = this.checks.get(id)
    if (!known) {
      const made: Check = { id, ...check, clause: this.once(check.clause), calls: 1 }
      this.checks.set(id, made)
      return made
    }
    known.calls++
    if (worse(check.verdict, known.verdict) !== known.verdict) {
      known.verdict = check.verdict
      for (const key of ['words', 'curl'] as const) {
        const said = check[key]
        if (said === undefined) delete known[key]
        else known[key] = said
      }
    }
    return known
  }

  private once(clause: CheckedClause): CheckedClause {
    const key = JSON.stringify(clause)
    const known = this.clauses.get(key) ?? clause
    this.clauses.set(key, known)
    return known
  }

  /** Puts a shorter line in the place of the one that repeats a check. */
  repeatBy(kind: Kind, operationId: string, name: string, curl: string): void {
    for (const check of this.checks.values())
      if (check.kind === kind && check.operationId === operationId && check.name === name) check.curl = curl
  }

  list(): Check[] {
    return [...this.checks.values()].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
  }

  some(fits: (check: Check) => boolean): boolean {
    for (const check of this.checks.values()) if (fits(check)) return true
    return false
  }
}
