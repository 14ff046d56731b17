import { listOperations, type OpenApiDocument } from '@crmcom-webapi/contract'
import type { KnownMethod } from '@crmcom-webapi/contract/known-methods'
import { describeMarks } from '@crmcom-webapi/release-marks'

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
  resources: { resource: string; rows: KnownMethodRow[] }[]
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
  return {
    counts: states.map((state) => ({ state, count: methods.filter((one) => one.state === state).length })),
    total: methods.length,
    resources: [...resources].map(([resource, rows]) => ({ resource, rows })),
  }
}

function releasesOf({ availableFrom = [], deprecatedFrom = [] }: KnownMethod): string {
  return describeMarks({ 'x-available-from': availableFrom, 'x-deprecated-from': deprecatedFrom }, { brief: true })
}
