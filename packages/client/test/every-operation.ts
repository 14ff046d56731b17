import { addressOf } from '@crmcom-webapi/release-marks'
import { knownMethods } from '../src/generated/known-methods.gen.js'
import type { Client, OperationId } from '../src/index.js'
import { type Operation, readOperations } from '../src/operations.js'

type AnyMethod = (input?: unknown, options?: { signal?: AbortSignal }) => Promise<unknown>

export const everyOperation: readonly Operation[] = readOperations()

/** Paths of methods that V4 has and the contract has not, as some page prints them: one to be posted to, one to be got. */
export const [postedPath = '', gotPath = ''] = ['POST', 'GET'].map(
  (verb) =>
    knownMethods.find(
      ([path, evidence, verbs]) =>
        evidence === 'printed' &&
        verbs === verb &&
        /^[a-z_/]+$/.test(path) &&
        everyOperation.every((one) => one.path !== path),
    )?.[0],
)

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
