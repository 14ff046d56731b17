import type { Address } from '@crmcom-webapi/codegen'
import type { OpenApiDocument, PlacedOperation } from '@crmcom-webapi/contract'
import { clientSample } from './client-sample.ts'
import { curlSample } from './curl.ts'
import { exampleValues } from './examples.ts'
import type { Sample } from './reader-values.ts'

/** One call of an operation, as curl and as a program with our client, which has it at an address. */
export function samplesOf(contract: OpenApiDocument, placed: PlacedOperation, address: Address): Sample[] {
  const media = placed.operation.requestBody?.content['application/json']
  const [body] = exampleValues(contract, media)
  const curl = curlSample(contract, placed, body)
  return [
    { title: 'curl', language: 'sh', text: curl, quoting: curl.includes('<<END') ? 'heredoc' : 'single' },
    { title: 'Client', language: 'ts', text: clientSample(contract, placed, address, body), quoting: 'code' },
  ]
}
