import {
  type Evidence,
  listOperations,
  type Marked,
  type MediaType,
  newestRelease,
  type OpenApiDocument,
  type Operation,
  type PlacedOperation,
  project,
  resolveRef,
  type Schema,
  type SecurityRequirement,
} from '@crmcom-webapi/contract'
import { listChanges, type ReleaseChange } from './changes.ts'
import { curlSample, fullPath } from './curl.ts'
import { type ExampleView, firstExample, viewExamples } from './examples.ts'
import { type Lifetime, lifetimeInWords } from './lifetimes.ts'
import { type MarkView, marksInWords, viewMarks } from './marks.ts'
import { type ObjectView, parametersAsObject, viewObject } from './object-view.ts'
import { resolveSchema } from './schema.ts'
import { type SourceView, viewSource } from './sources.ts'
import { asCode, paragraphs } from './words.ts'

/** The `data` of a successful answer. */
export interface AnswerView extends ObjectView {
  /** Says of what the rows are the fields. */
  lead: string
  /** Set only where it differs from the evidence of the whole page. */
  evidence?: Evidence
}

/** All that the page of one operation shows. Plain data: it is rendered at build time and travels with the page. */
export interface OperationPage {
  operationId: string
  title: string
  tag: string
  /** The release whose contract the page shows. */
  release: string
  method: string
  path: string
  marks: MarkView
  evidence: Evidence
  description: string[]
  security: string[]
  session?: string
  parameters?: ObjectView
  body?: ObjectView & { required: boolean }
  answer: AnswerView
  curl: string
  requestExamples: ExampleView[]
  answerExamples: ExampleView[]
  changes: ReleaseChange[]
  notes: string[]
  sources: SourceView[]
}

/** Makes the pages of all operations of the newest release. */
export function listOperationPages(bundle: OpenApiDocument): OperationPage[] {
  const release = newestRelease(bundle)
  const contract = project(bundle, release)
  const sources = new Map(listOperations(bundle).map((placed) => [placed.operation.operationId, placed]))
  return listOperations(contract).map((placed) => {
    const source = sources.get(placed.operation.operationId) as PlacedOperation
    return {
      ...viewOperation(contract, placed, source.operation),
      release,
      changes: listChanges(bundle, source.operation),
    }
  })
}

function viewOperation(
  contract: OpenApiDocument,
  placed: PlacedOperation,
  source: Operation,
): Omit<OperationPage, 'release' | 'changes'> {
  const { path, method, operation } = placed
  const evidence = operation['x-evidence'] ?? 'assumed'
  const requestMedia = operation.requestBody?.content['application/json']
  const answerMedia = operation.responses['200']?.content?.['application/json']
  const lifetime = operation['x-session-lifetime'] as Lifetime | undefined
  return {
    operationId: operation.operationId,
    title: operation.summary ?? operation.operationId,
    tag: operation.tags?.[0] ?? '',
    method: method.toUpperCase(),
    path: fullPath(contract, path),
    marks: viewMarks(operation),
    evidence,
    description: paragraphs(operation.description),
    security: securityInWords(contract, placed, source),
    ...(lifetime ? { session: `The session ends ${lifetimeInWords(lifetime)}.` } : {}),
    ...(operation.parameters?.length
      ? {
          parameters: viewObject(contract, parametersAsObject(operation.parameters, operation['x-parameter-rules']), {
            direction: 'request',
            pageEvidence: evidence,
          }),
        }
      : {}),
    ...(requestMedia?.schema
      ? {
          body: {
            ...viewObject(contract, requestMedia.schema, { direction: 'request', pageEvidence: evidence }),
            required: operation.requestBody?.required === true,
          },
        }
      : {}),
    answer: viewAnswer(contract, answerMedia, evidence),
    curl: curlSample(contract, placed, firstExample(contract, requestMedia)),
    requestExamples: viewExamples(contract, requestMedia),
    answerExamples: viewExamples(contract, answerMedia),
    notes: paragraphs(operation['x-note']),
    sources: (operation['x-sources'] ?? []).map(viewSource),
  }
}

/** The envelope around `data` is the same everywhere and explained once. */
function viewAnswer(contract: OpenApiDocument, media: MediaType | undefined, pageEvidence: Evidence): AnswerView {
  const envelope = successEnvelope(contract, media)
  const data = envelope.properties?.['data'] ?? {}
  const view = viewObject(contract, data, { direction: 'answer', pageEvidence })
  const evidence = resolveSchema(contract, data).schema['x-evidence'] ?? pageEvidence
  return {
    ...view,
    lead: answerLead(view, envelope.required?.includes('data') === true),
    ...(view.isList && evidence !== pageEvidence ? { evidence } : {}),
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

function successEnvelope(contract: OpenApiDocument, media: MediaType | undefined): Schema {
  const answer = resolveSchema(contract, media?.schema ?? {}).schema
  const forms = (answer.oneOf ?? [answer]).map((branch) => resolveSchema(contract, branch).schema)
  return forms.find((form) => isSuccess(contract, form)) ?? {}
}

function isSuccess(contract: OpenApiDocument, form: Schema): boolean {
  const status = resolveSchema(contract, form.properties?.['status'] ?? {}).schema
  return resolveSchema(contract, status.properties?.['code'] ?? {}).schema.const === 'OK'
}

/**
 * What a caller has to show, a sentence each.
 *
 * Reads the marks of the alternatives from the bundle, since a projection no longer has them.
 */
function securityInWords(contract: OpenApiDocument, { operation }: PlacedOperation, source: Operation): string[] {
  const schemes = (operation.security ?? []).flatMap((requirement) => Object.keys(requirement))
  if (schemes.length > 0)
    return [
      ...schemes.flatMap((name) =>
        paragraphs(resolveRef(contract, `#/components/securitySchemes/${name}`).description),
      ),
      ...(operation.security?.some(isEmpty) ? keyLeftOut(source) : []),
    ]
  const parameter = operation.parameters?.find((candidate) => candidate['x-token'] === 'session')
  if (parameter) return [`A session token in the query parameter ${asCode(parameter.name)}.`]
  const body = resolveSchema(contract, operation.requestBody?.content['application/json']?.schema ?? {}).schema
  const field = Object.entries(body.properties ?? {}).find(([, property]) => property['x-token'] === 'session')
  if (field) return [`A session token in the body field ${asCode(field[0])}.`]
  return ['No session token. The credentials travel in the body.']
}

/** Where the bundle allows a call without any credentials, from which release on and what for. */
function keyLeftOut(source: Operation): string[] {
  const index = (source.security ?? []).findIndex(isEmpty)
  const marks: Marked = { ...source['x-security-marks']?.find((entry) => entry.index === index) }
  const since = marksInWords(viewMarks(marks))
  return [[`The key may be left out${since && ` (${since})`}.`, ...paragraphs(marks['x-note'])].join(' ')]
}

function isEmpty(requirement: SecurityRequirement): boolean {
  return Object.keys(requirement).length === 0
}
