import { addressOf } from '@crmcom-webapi/release-marks'
import type { Client, OperationId } from '../src/index.js'
import { type Operation, readOperations } from '../src/operations.js'

type AnyMethod = (input?: unknown, options?: { signal?: AbortSignal }) => Promise<unknown>

export const everyOperation: readonly Operation[] = readOperations()

export function operation(id: OperationId): Operation {
  const found = everyOperation.find((one) => one.id === id)
  if (!found) throw new Error(`no operation ${id}`)
  return found
}

/** Calls any operation by the method that a client has for it. Nothing checks the input on the way. */
export function callAny(
  client: Pick<Client, 'session'>,
  one: Operation,
  input: unknown = {},
  signal?: AbortSignal,
): Promise<unknown> {
  const [group, name] = addressOf(one.path, one.apart)
  const methods = (client as unknown as { [group: string]: { [name: string]: AnyMethod } })[group]
  const method = methods?.[name]
  if (!method) throw new Error(`no method ${group}.${name}`)
  return method(input, signal ? { signal } : {})
}
