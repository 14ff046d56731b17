import { type Address, callOf } from '@crmcom-webapi/codegen'
import type { OpenApiDocument, Parameter, PlacedOperation } from '@crmcom-webapi/contract'
import { chosenParameters, replaceTokens, takesKey } from '../call-parts.ts'
import { exampleValues } from '../examples.ts'
import { identifierObject } from '../identifier.ts'
import { fullPath } from '../server-url.ts'
import { type ClientCall, type SampleCall, variables } from './call.ts'

/** Calls the client makes by itself. */
export const sessionCalls: { [operationId: string]: ClientCall['session'] } = {
  createSessionToken: 'token',
  createSessionTokenByWebApiKey: 'token',
  releaseSessionToken: 'release',
}

/**
 * A call of an operation with its first example, or with the query parameters it needs. Our client has it at an address.
 *
 * The session token is left to the variable `TOKEN`, another JSON Web Token to `JWT`, a Web API key to `WEB_API_KEY`.
 */
export function makeCall(contract: OpenApiDocument, placed: PlacedOperation, address: Address): SampleCall {
  const { path, method, operation } = placed
  const media = operation.requestBody?.content['application/json']
  const [body] = exampleValues(contract, media)
  const session = sessionCalls[operation.operationId]
  const masked = (instead: string | undefined) =>
    replaceTokens(contract, media?.schema ?? {}, body, (secret) =>
      secret === 'web token' ? variables.jwt.placeholder : instead,
    )
  const input = method === 'get' ? queryInput(chosenParameters(operation)) : masked(undefined)
  return {
    operationId: operation.operationId,
    method: method.toUpperCase(),
    path: fullPath(contract, path),
    query: chosenParameters(operation).map((parameter) => [
      parameter.name,
      parameter['x-token'] === 'session' ? variables.token.placeholder : String(parameter['example'] ?? ''),
    ]),
    ...(operation.security?.some((requirement) => takesKey(contract, requirement)) ? { key: 'WEB_API_KEY' } : {}),
    ...(body === undefined ? {} : { body: JSON.stringify(masked(variables.token.placeholder)) }),
    client: { callee: callOf(address), input: JSON.stringify(input ?? {}), ...(session ? { session } : {}) },
  }
}

function queryInput(parameters: readonly Parameter[]): object {
  return Object.fromEntries(
    parameters
      .filter((parameter) => parameter['x-token'] !== 'session')
      .map((parameter) => {
        const example = parameter['example']
        if (parameter['x-identifier'] === undefined || typeof example !== 'string') return [parameter.name, example]
        return [parameter.name, identifierObject(example)]
      }),
  )
}
