import type { Evidence } from '@crmcom-webapi/contract'
import type { Clause, Level } from '@crmcom-webapi/judge'
import type { StatementEvidence } from './evidence.js'
import type { SessionFact } from './session.js'

export type { Level } from '@crmcom-webapi/judge'

/** Everything that came out. Nothing in it is a secret of the recording. */
export interface Report {
  recording: { file: string; form: 'har' | 'simple'; exchanges: number }
  release: {
    /** The release the recording was checked against, in full form. */
    checked: string
    /** False when it was chosen here because it fits best. */
    given: boolean
    /** True when it is above the newest known release. */
    beyondKnown: boolean
    /** When none was given: the releases by how well they fit, best first; neighbours that fit alike together. */
    fits?: Fit[]
  }
  /** The calls of known operations, in the order of the file. */
  calls: CheckedCall[]
  findings: Finding[]
  /** What was not checked, and why. */
  others: OtherExchange[]
  /** What could not be read of entries, without their words. The rest of them was judged. */
  oddities: Oddity[]
  /** Members of answers and of accepted requests that the contract does not have in any release. */
  unknownFields: UnknownField[]
  failureCodes: SeenCode[]
  evidence: StatementEvidence[]
  session: SessionFact[]
  totals: {
    calls: { [level in Level]: number }
    evidence: { confirmed: number; refuted: number; 'not seen': number }
    session: { confirmed: number; refuted: number; 'not seen': number }
  }
  /** True when nothing failed and nothing was refuted. */
  clean: boolean
}

export interface Fit {
  from: string
  to: string
  /** Calls that were accepted although the release does not have them. */
  missing: number
  /** Other findings of level FAIL. */
  fails: number
  /** Signs of another release that are no failure, such as a parameter that was accepted or ignored. */
  signs: number
}

export interface CheckedCall {
  place: string
  operationId: string
  status: number
  code?: string
  verdict: Level
}

/** One thing that was found, however many calls show it. */
export interface Finding {
  level: Level
  /** `response`, `request`, `refused-request`, `mark`, `missing-call`, `media-type`, `unrecorded` or `login`. */
  kind: string
  operationId: string
  /** Where in the call, such as `response body /data/token`. */
  at: string
  words: string
  /** What the contract says there: a JSON pointer into it, the pages it was taken from, and how well they support it. */
  clause: Clause
  /** Set where call and contract do not go together. It is a WARN where the clause is only assumed. */
  breaks: boolean
  count: number
  first: string
}

export interface OtherExchange {
  reason: 'not of this API' | 'not in the contract' | 'not in this release' | 'no answer recorded'
  /** The verb and the path; of another API, only the server. */
  what: string
  /** For `not in this release`: the listed releases that have it. For a wrong verb: none. */
  releases?: string[]
  /** More in words, such as the verbs the path does have. */
  words?: string
  count: number
  first: string
}

/** Something in entries that could not be read. */
export interface Oddity {
  level: 'WARN'
  /** What it is, such as `a header of the answer is null`. */
  words: string
  count: number
  first: string
}

export interface UnknownField {
  /** Where it was: in an answer, or in a request that was accepted, where it may have been overlooked. */
  side: 'request' | 'answer'
  operationId: string
  /** Where in the answer or the request; list positions are written `*`. */
  path: string
  /** The object of the contract it stands in. */
  in: string
  kinds: string[]
  count: number
  first: string
}

export interface SeenCode {
  code: string
  /** What the contract has on the code; `unknown` for a new one. */
  known: Evidence | 'unknown'
  count: number
  /** How often with which HTTP status. */
  statuses: { [status: string]: number }
  operations: string[]
  first: string
}
