import type { ReferenceServer } from '@crmcom-webapi/reference-server'
import { listExamples } from '@crmcom-webapi/test-support/examples'

/** The data of the answer an example of the contract shows. */
// biome-ignore lint/suspicious/noExplicitAny: tests read many shapes, and the contract checks each of them.
export function exampleData(server: ReferenceServer, operationId: string, name: string): any {
  const found = listExamples(server.contract).find(
    (example) => example.operationId === operationId && example.name === name,
  )
  if (!found) throw new Error(`${operationId} has no example named ${name} in ${server.release}`)
  return (found.value as { data: unknown }).data
}
