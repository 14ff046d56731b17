import { type Address, callOf } from '@crmcom-webapi/codegen'
import type { OpenApiDocument, Parameter, PlacedOperation } from '@crmcom-webapi/contract'
import { chosenParameters, replaceTokens, takesKey } from './call-parts.ts'
import { callLine, clientProgram, environment } from './client-program.ts'
import { sampleRelease, sampleValues } from './reader-values.ts'

/** Calls the client makes by itself, and what to write in their place. */
const sessionCalls: { [operationId: string]: string } = {
  createSessionToken: '// The client makes this call by itself.\nconst token = await crm.session.token()',
  createSessionTokenByWebApiKey: '// The client makes this call by itself.\nconst token = await crm.session.token()',
  releaseSessionToken: 'await crm.session.release()',
}

/**
 * A program that makes one call with our client, to be completed by {@link fillSample}. Secrets come from the
 * environment: a Web API key from `WEB_API_KEY`, another JSON Web Token from `JWT`.
 */
export function clientSample(
  contract: OpenApiDocument,
  placed: PlacedOperation,
  address: Address,
  body: unknown,
): string {
  const { operation } = placed
  const credentials = operation.security?.some((requirement) => takesKey(contract, requirement))
    ? { webApiKey: environment('WEB_API_KEY') }
    : { username: 'integrator', password: 'open-sesame', organisation: sampleValues.organisation }
  const ownCall = sessionCalls[operation.operationId]
  return clientProgram({
    server: sampleValues.server,
    release: sampleRelease,
    credentials,
    use: [ownCall ?? callLine('data', callOf(address), inputOf(contract, placed, body))],
  })
}

function inputOf(contract: OpenApiDocument, { operation, method }: PlacedOperation, body: unknown): object {
  if (method === 'get')
    return Object.fromEntries(
      chosenParameters(operation)
        .filter((parameter) => parameter['x-token'] !== 'session')
        .map((parameter) => [parameter.name, parameterValue(parameter)]),
    )
  const schema = operation.requestBody?.content['application/json']?.schema ?? {}
  const input = replaceTokens(contract, schema, body ?? {}, (secret) =>
    secret === 'web token' ? environment('JWT') : undefined,
  )
  return input as object
}

/** An identifier is written as an object, though it travels as text. */
function parameterValue(parameter: Parameter): unknown {
  const example = parameter['example']
  if (parameter['x-identifier'] === undefined || typeof example !== 'string') return example
  const [field = '', ...rest] = example.split('=')
  return { [field]: rest.join('=') }
}
