import { operationsByFailure } from '@crmcom-webapi/codegen'
import { type Evidence, listOperations, type OpenApiDocument, type Schema } from '@crmcom-webapi/contract'
import { type LifeCycle, lifeCycles } from '@crmcom-webapi/reference-server'
import { tagInWords } from './catalogue.ts'
import { type MarkHolder, type MarkView, viewMarks } from './marks.ts'

/** A code a failed call may answer with. */
export interface FailureCode {
  code: string
  when: string
  action: string
  http: number
  evidence: Evidence
  marks: MarkView
}

/** The catalogue of failure codes of the contract. */
export function listFailureCodes(document: OpenApiDocument): FailureCode[] {
  const status: Schema | undefined = document.components?.schemas?.['FailureStatus']
  const known = (status?.properties?.['code']?.['x-known-codes'] ?? []) as Array<FailureCode & MarkHolder>
  return known.map((entry) => {
    const { code, when, action, http, evidence } = entry
    return { code, when, action, http, evidence, marks: viewMarks(entry) }
  })
}

/** The failure codes of one area of the system, `ACCESSTOKENS` of `COM.CRM.EXCEPTION.ACCESSTOKENS.…`. */
export interface FailureArea {
  /** The anchor of the area. */
  id: string
  title: string
  codes: Array<FailureCode & { calls: Call[] }>
}

/** A call that is known to be answered with a code. */
export interface Call {
  operationId: string
  title: string
}

/** The catalogue by areas, each in the order of the contract, with the calls that are known to answer with each code. */
export function listFailureAreas(bundle: OpenApiDocument): FailureArea[] {
  const calls = callsByCode(bundle)
  const resources = new Map((bundle.tags ?? []).map(({ name }) => [name.replaceAll('_', ''), tagInWords(name)]))
  const areas = new Map<string, FailureArea>()
  for (const entry of listFailureCodes(bundle)) {
    const id = (entry.code.split('.')[3] ?? '').toLowerCase()
    const area = areas.get(id) ?? { id, title: resources.get(id) ?? areaTitles[id] ?? tagInWords(id), codes: [] }
    area.codes.push({ ...entry, calls: calls.get(entry.code) ?? [] })
    areas.set(id, area)
  }
  return [...areas.values()]
}

/** Areas that are no resource and more than one word. */
const areaTitles: { [id: string]: string } = {
  financialtransactions: 'Financial transactions',
}

/** Calls with an example that is answered with a code, and those that a life cycle refuses with it. */
export function callsByCode(bundle: OpenApiDocument): Map<string, Call[]> {
  const titles = new Map(
    listOperations(bundle).map(({ operation: { operationId, summary } }) => [operationId, summary]),
  )
  const calls = new Map<string, Set<string>>()
  const add = (code: string, operationId: string) => {
    if (titles.has(operationId)) calls.set(code, (calls.get(code) ?? new Set()).add(operationId))
  }
  for (const [code, operations] of operationsByFailure(bundle)) for (const one of operations) add(code, one)
  for (const { refusal, states, transitions } of Object.values(lifeCycles) as LifeCycle<string>[])
    for (const { by, from, otherwise } of transitions) {
      if (otherwise) add(otherwise, by)
      if (refusal && from.length > 0 && from.length < states.length) add(refusal, by)
    }
  return new Map(
    [...calls].map(([code, operations]) => [
      code,
      [...operations].map((operationId) => ({ operationId, title: titles.get(operationId) ?? operationId })),
    ]),
  )
}
