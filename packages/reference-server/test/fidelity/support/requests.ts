import { listOperations, type OpenApiDocument } from '@crmcom-webapi/contract'
import type { ReferenceServer } from '@crmcom-webapi/reference-server'
import { type OperationId, operations } from '@crmcom-webapi/server-routes'
import { listExamples, type PlacedExample } from '@crmcom-webapi/test-support/examples'
import { type Answer, byKey, call, consumerApplicationKey, get, type Query, webApiKey } from '../../support/server.js'

/** A body, or the parameters of a query by their names. */
export type Input = { readonly [name: string]: unknown }

interface Descriptor {
  path: string
  method: string
  token?: 'body' | 'query'
  basic?: string
}

export const descriptorOf = (operationId: string): Descriptor => operations[operationId as OperationId]

export const pathOf = (operationId: string): string => descriptorOf(operationId).path.slice(1)

/** Whether the token of a request is that of a session. */
export const takesSession = (operationId: string): boolean => descriptorOf(operationId).token !== undefined

/** The Web API key a good call of an operation sends, if any: a login by a token of another system takes none. */
export function keyFor(operationId: string, input: Input): string | undefined {
  if (descriptorOf(operationId).basic === undefined || 'jwt' in input) return undefined
  return operationId === 'createSessionTokenByConsumerApplicationKey' ? consumerApplicationKey : webApiKey
}

/** Sends an input the way the operation takes it. The answer has to fit the contract of the release. */
export function sendInput(
  server: ReferenceServer,
  operationId: string,
  input: Input,
  key: string | undefined = keyFor(operationId, input),
): Promise<Answer> {
  const path = pathOf(operationId)
  if (descriptorOf(operationId).method === 'GET') return get(server, path, input as Query)
  return call(server, path, input, key === undefined ? {} : byKey(key))
}

const listed = new WeakMap<OpenApiDocument, PlacedExample[]>()

/** All examples of the bodies of a document. */
export function allExamples(document: OpenApiDocument): PlacedExample[] {
  const all = listed.get(document) ?? listExamples(document)
  listed.set(document, all)
  return all
}

/** The examples of one of the bodies of an operation, by name: `request`, or the status of an answer. */
export function examplesOf(document: OpenApiDocument, operationId: string, of: string): Map<string, Input> {
  const examples = allExamples(document).filter((one) => one.operationId === operationId && one.of === of)
  return new Map(examples.map(({ name, value }) => [name, value as Input]))
}

export const requestExamples = (document: OpenApiDocument, operationId: string): Map<string, Input> =>
  examplesOf(document, operationId, 'request')

/** The examples of the parameters of an operation, by the name of the parameter. The token has none. */
export function parameterExamples(document: OpenApiDocument, operationId: string): Map<string, unknown> {
  const placed = listOperations(document).find(({ operation }) => operation.operationId === operationId)
  const shown = (placed?.operation.parameters ?? []).filter(({ example }) => example !== undefined)
  return new Map(shown.map(({ name, example }) => [name, example]))
}
