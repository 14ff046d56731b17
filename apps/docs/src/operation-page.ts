import {
  type Evidence,
  listOperations,
  type MediaType,
  newestRelease,
  type OpenApiDocument,
  type PlacedOperation,
  project,
  resolveRef,
  type Schema,
} from '@crmcom-webapi/contract'
import { listChanges, type ReleaseChange } from './changes.ts'
import { curlSample, fullPath } from './curl.ts'
import { type ExampleView, firstExample, viewExamples } from './examples.ts'
import { type Lifetime, lifetimeInWords } from './lifetimes.ts'
import { type MarkView, viewMarks } from './marks.ts'
import { type ObjectView, parametersAsObject, viewObject } from './object-view.ts'
import { resolveSchema } from './schema.ts'
import { type SourceView, viewSource } from './sources.ts'
import { asCode, paragraphs } from './words.ts'

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
  answer: ObjectView
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
    return { ...viewOperation(contract, placed), release, changes: listChanges(bundle, source.operation) }
  })
}

function viewOperation(contract: OpenApiDocument, placed: PlacedOperation): Omit<OperationPage, 'release' | 'changes'> {
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
    security: securityInWords(contract, placed),
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
    answer: viewObject(contract, dataSchema(contract, answerMedia), { direction: 'answer', pageEvidence: evidence }),
    curl: curlSample(contract, placed, firstExample(contract, requestMedia)),
    requestExamples: viewExamples(contract, requestMedia),
    answerExamples: viewExamples(contract, answerMedia),
    notes: paragraphs(operation['x-note']),
    sources: (operation['x-sources'] ?? []).map(viewSource),
  }
}

/** The `data` of a successful answer; the envelope around it is the same everywhere and explained once. */
function dataSchema(contract: OpenApiDocument, media: MediaType | undefined): Schema {
  const answer = resolveSchema(contract, media?.schema ?? {}).schema
  const forms = (answer.oneOf ?? [answer]).map((branch) => resolveSchema(contract, branch).schema)
  const success = forms.find((form) => isSuccess(contract, form))
  return success?.properties?.['data'] ?? {}
}

function isSuccess(contract: OpenApiDocument, form: Schema): boolean {
  const status = resolveSchema(contract, form.properties?.['status'] ?? {}).schema
  return resolveSchema(contract, status.properties?.['code'] ?? {}).schema.const === 'OK'
}

/** What a caller has to show, a sentence each. */
function securityInWords(contract: OpenApiDocument, { operation }: PlacedOperation): string[] {
  const schemes = (operation.security ?? []).flatMap((requirement) => Object.keys(requirement))
  if (schemes.length > 0)
    return schemes.flatMap((name) =>
      paragraphs(resolveRef(contract, `#/components/securitySchemes/${name}`).description),
    )
  const parameter = operation.parameters?.find((candidate) => candidate['x-token'] === 'session')
  if (parameter) return [`A session token in the query parameter ${asCode(parameter.name)}.`]
  const body = resolveSchema(contract, operation.requestBody?.content['application/json']?.schema ?? {}).schema
  const field = Object.entries(body.properties ?? {}).find(([, property]) => property['x-token'] === 'session')
  if (field) return [`A session token in the body field ${asCode(field[0])}.`]
  return ['No session token. The credentials travel in the body.']
}
