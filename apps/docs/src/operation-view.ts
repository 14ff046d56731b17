import type { Address } from '@crmcom-webapi/codegen'
import type { Evidence, MediaType, OpenApiDocument, Operation, PlacedOperation } from '@crmcom-webapi/contract'
import { successEnvelope } from './envelope.ts'
import { type ExampleView, exampleValues, viewExamples } from './examples.ts'
import { type Lifetime, lifetimeInWords } from './lifetimes.ts'
import { type MarkView, viewMarks } from './marks.ts'
import { parametersAsObject, type ViewOptions, viewObject } from './object-view.ts'
import type { SampleCall } from './samples/call.ts'
import { makeCall } from './samples/make-call.ts'
import { resolveSchema } from './schema.ts'
import { securityInWords } from './security-words.ts'
import { fullPath } from './server-url.ts'
import { type SourceView, viewSource } from './sources.ts'
import type { ObjectView } from './views.ts'
import { foldNumbered, joinWords, paragraphs } from './words.ts'

/** The `data` of a successful answer. */
export interface AnswerView extends ObjectView {
  /** Says of what the rows are the fields. */
  lead: string
  /** Set only where it differs from the evidence of the whole page. */
  evidence?: Evidence
}

/** What one release has to say about an operation. Plain data, the same for releases that do not differ. */
export interface OperationView {
  operationId: string
  title: string
  tag: string
  method: string
  path: string
  /** Set where no page shows the path. */
  pathEvidence?: Evidence
  /** How well the verb is known, where no page shows it. */
  verbEvidence?: Evidence
  marks: MarkView
  evidence: Evidence
  /** Whether the operation is deprecated in this form. */
  deprecated: boolean
  description: string[]
  security: string[]
  session?: string
  parameters?: ObjectView
  body?: ObjectView & { required: boolean }
  answer: AnswerView
  /** The call that is written in each language. */
  sample: SampleCall
  requestExamples: ExampleView[]
  answerExamples: ExampleView[]
  /** Failure codes its examples answer with. */
  failures: string[]
  notes: string[]
  sources: SourceView[]
}

/** What goes around a contract when its operations are shown. */
export interface ViewContext {
  /** The operation as the bundle has it, with the marks of everything. */
  source: Operation
  /** Where our client has it, the same in every release. */
  address: Address
  /** Names of the components that have a page of their own. */
  shared: ReadonlySet<string>
}

/** Makes what a page shows of one operation of a projection. */
export function viewOperation(
  contract: OpenApiDocument,
  placed: PlacedOperation,
  { shared, source, address }: ViewContext,
): OperationView {
  const { path, method, operation } = placed
  const evidence = operation['x-evidence'] ?? 'assumed'
  const requestMedia = operation.requestBody?.content['application/json']
  const answerMedia = operation.responses['200']?.content?.['application/json']
  const { path: pathEvidence, verb: verbEvidence } = operation['x-evidence-of'] ?? {}
  const lifetime = operation['x-session-lifetime'] as Lifetime | undefined
  const named = nameFields(operation['x-fields-set'] ?? [])
  return {
    operationId: operation.operationId,
    title: operation.summary ?? operation.operationId,
    tag: operation.tags?.[0] ?? '',
    method: method.toUpperCase(),
    path: fullPath(contract, path),
    ...(pathEvidence ? { pathEvidence } : {}),
    ...(verbEvidence ? { verbEvidence } : {}),
    marks: viewMarks(operation),
    evidence,
    deprecated: operation.deprecated === true,
    description: paragraphs(operation.description),
    security: securityInWords(contract, placed, source),
    ...(lifetime ? { session: `The session ends ${lifetimeInWords(lifetime)}.` } : {}),
    ...(operation.parameters?.length
      ? {
          parameters: named(
            viewObject(contract, parametersAsObject(operation.parameters, operation['x-parameter-rules']), {
              direction: 'request',
              pageEvidence: evidence,
              shared,
            }),
          ),
        }
      : {}),
    ...(requestMedia?.schema
      ? {
          body: {
            ...named(
              viewObject(contract, requestMedia.schema, { direction: 'request', pageEvidence: evidence, shared }),
            ),
            required: operation.requestBody?.required === true,
          },
        }
      : {}),
    answer: viewAnswer(contract, answerMedia, operation.responses['200']?.['x-evidence'], {
      direction: 'answer',
      pageEvidence: evidence,
      shared,
    }),
    sample: makeCall(contract, placed, address),
    requestExamples: viewExamples(contract, requestMedia),
    answerExamples: viewExamples(contract, answerMedia),
    failures: failuresOf(contract, answerMedia),
    notes: paragraphs(operation['x-note']),
    sources: (operation['x-sources'] ?? []).map(viewSource),
  }
}

/** Says of the `fields_set` of an operation which names it takes here. */
function nameFields(names: readonly string[]): (view: ObjectView) => ObjectView {
  const sentence = `Names of this call: ${joinWords(foldNumbered(names))}.`
  return (view) => ({
    ...view,
    rows: view.rows.map((row) =>
      row.name === 'fields_set' && names.length > 0 ? { ...row, description: [...row.description, sentence] } : row,
    ),
  })
}

/** The envelope around `data` is the same everywhere and explained once. */
function viewAnswer(
  contract: OpenApiDocument,
  media: MediaType | undefined,
  own: Evidence | undefined,
  options: ViewOptions,
): AnswerView {
  const { pageEvidence } = options
  const envelope = successEnvelope(contract, media)
  const data = envelope.properties?.['data'] ?? {}
  const view = viewObject(contract, data, options)
  const evidence = own ?? resolveSchema(contract, data).schema['x-evidence'] ?? pageEvidence
  return {
    ...view,
    lead: answerLead(view, envelope.required?.includes('data') === true),
    ...((view.isList || own) && evidence !== pageEvidence ? { evidence } : {}),
    notes: [...paragraphs(envelope['x-note']), ...view.notes],
  }
}

function answerLead(view: ObjectView, isSure: boolean): string {
  if (view.rows.length === 0 && view.alternatives.length === 0)
    return isSure ? 'Nothing comes back: `data` is empty.' : 'Nothing comes back: `data` is empty or missing.'
  const missing = isSure ? '' : ' `data` may be missing.'
  if (view.isList) return `\`data\` is a list; these are the fields of each entry.${missing}`
  return `These are the fields of \`data\`.${missing}`
}

function failuresOf(contract: OpenApiDocument, media: MediaType | undefined): string[] {
  const codes = exampleValues(contract, media).map((value) => (value as { status?: { code?: string } }).status?.code)
  return [...new Set(codes.filter((code) => code !== undefined && code !== 'OK'))] as string[]
}
