import { listOperations, type OpenApiDocument } from '@crmcom-webapi/contract'
import type { KnownMethod } from '@crmcom-webapi/contract/known-methods'
import { describeMarks } from '@crmcom-webapi/release-marks'
import { countEvidence, type EvidenceCounts, noEvidence } from './evidence-counts.ts'

/** A known method as the page shows it. */
export interface KnownMethodRow {
  verbs: string
  /** The path, in brackets where it is inferred; a title where there is not even that. */
  name: string
  /** Whether the name is a path, or one in brackets. */
  isPath: boolean
  purpose: string
  /** `from R9.0.0, deprecated from R18.0.0`; empty without marks. */
  releases: string
  page: string
  state: KnownMethod['state']
  /** The page of the operation, where the contract has it. */
  operationId?: string
}

/** The known methods by resource, and how many are in each state. */
export interface KnownMethods {
  counts: { state: KnownMethod['state']; count: number }[]
  total: number
  /** A line for each resource: its methods by state, and what its fields stand on. */
  lines: ResourceLine[]
  /** The sums of the lines. */
  sums: ResourceLine
  resources: { resource: string; rows: KnownMethodRow[] }[]
}

export interface ResourceLine {
  resource: string
  /** How many of its methods are in each state, in the order of the counts. */
  states: number[]
  evidence: EvidenceCounts
}

/** Makes what the page of the known methods shows. */
export function listKnownMethods(bundle: OpenApiDocument, methods: readonly KnownMethod[]): KnownMethods {
  const operationIds = new Map(
    listOperations(bundle).map(({ path, method, operation }) => [
      `${method.toUpperCase()} ${path}`,
      operation.operationId,
    ]),
  )
  const resources = new Map<string, KnownMethodRow[]>()
  for (const known of methods) {
    const { resource, verbs = [], path, inferred, title, purpose, page, state } = known
    const operationId = state === 'in' ? operationIds.get(`${verbs[0]} /${path ?? inferred}`) : undefined
    const row: KnownMethodRow = {
      verbs: verbs.join(' or '),
      name: path ?? (inferred === undefined ? (title ?? '') : `(${inferred})`),
      isPath: path !== undefined || inferred !== undefined,
      purpose,
      releases: releasesOf(known),
      page,
      state,
      ...(operationId === undefined ? {} : { operationId }),
    }
    resources.set(resource, [...(resources.get(resource) ?? []), row])
  }
  const states = ['in', 'sheet ready, not yet', 'by name'] as const
  const ofOperation = new Map(
    [...resources].flatMap(([resource, rows]) => rows.map(({ operationId }) => [operationId, resource] as const)),
  )
  const evidence = countEvidence(bundle, (operationId) => ofOperation.get(operationId))
  const lines = [...resources].map(([resource, rows]) => ({
    resource,
    states: states.map((state) => rows.filter((row) => row.state === state).length),
    evidence: evidence.get(resource) ?? noEvidence(),
  }))
  return {
    counts: states.map((state) => ({ state, count: methods.filter((one) => one.state === state).length })),
    total: methods.length,
    lines,
    sums: lines.reduce(summed, { resource: '', states: states.map(() => 0), evidence: noEvidence() }),
    resources: [...resources].map(([resource, rows]) => ({ resource, rows })),
  }
}

const summed = (sums: ResourceLine, { states, evidence }: ResourceLine): ResourceLine => ({
  resource: sums.resource,
  states: sums.states.map((sum, i) => sum + (states[i] ?? 0)),
  evidence: {
    documented: sums.evidence.documented + evidence.documented,
    sample: sums.evidence.sample + evidence.sample,
    field: sums.evidence.field + evidence.field,
    assumed: sums.evidence.assumed + evidence.assumed,
  },
})

function releasesOf({ availableFrom = [], deprecatedFrom = [] }: KnownMethod): string {
  return describeMarks({ 'x-available-from': availableFrom, 'x-deprecated-from': deprecatedFrom }, { brief: true })
}
