import { escapePointer, type Method, methods, type OpenApiDocument, pathItemOf } from '@crmcom-webapi/contract'
import { addressOf, compareReleases, parseRelease, type Release } from '@crmcom-webapi/release-marks'
import { CodegenError } from './codegen-error.js'
import { quote } from './literal.js'

/** Where a client finds an operation: `crm.<group>.<name>()`. */
export interface Address {
  group: string
  name: string
  /** What tells it from an older operation of the same path, such as `_by_post`; empty where there is none. */
  apart: string
}

/** Names that a client has besides its groups, or that make an object something else than it is. */
const taken: ReadonlySet<string> = new Set(['session', 'then', 'constructor', '__proto__', 'toString', 'valueOf'])

/**
 * Gives every operation of a contract its address, by operationId: the client's methods and table, its samples and the
 * docs all take them from here.
 *
 * The path is the address: `access_tokens/reset_verification_code` is `accessTokens.resetVerificationCode`. Where a
 * path has several verbs, the one that has been there longest has it to itself, GET before POST where both came
 * together; any other says its verb: `subscriptions.listByPost`. So no operation that comes later renames another.
 *
 * @param contract The bundle of all releases, since a name must not depend on the release a client is for.
 * @throws {CodegenError} When two operations come to the same address, or one to a name that a client needs itself.
 */
export function addressesOf(contract: OpenApiDocument): { [operationId: string]: Address } {
  const found = new Map<string, string>()
  const addresses: Array<[string, Address]> = []
  for (const path of Object.keys(contract.paths ?? {}).sort()) {
    const item = pathItemOf(contract, contract.paths[path] ?? {})
    const [first, ...later] = methods.filter((method) => item[method] !== undefined).sort(byAge(item))
    for (const method of first === undefined ? [] : [first, ...later]) {
      const own = address(path, method === first ? undefined : method)
      const at = `#/paths/${escapePointer(path)}/${method}`
      const { operationId } = item[method] as { operationId?: string }
      const whole = `${own.group}.${own.name}`
      const other = found.get(whole)
      if (other !== undefined) throw new CodegenError(at, `comes to the same address as ${other}: ${whole}`)
      if (own.group === '' || taken.has(own.group) || taken.has(own.name))
        throw new CodegenError(at, `comes to the address ${whole}, which a client cannot have`)
      found.set(whole, at)
      if (operationId !== undefined) addresses.push([operationId, own])
    }
  }
  return Object.fromEntries(addresses)
}

/** Sorts verbs by the first release that has them, and keeps their order where that is the same one. */
function byAge(item: { [key: string]: unknown }): (a: Method, b: Method) => number {
  const start = (method: Method): Release => {
    const points = (item[method] as { 'x-available-from'?: readonly string[] })['x-available-from'] ?? []
    return points.map(parseRelease).sort(compareReleases)[0] ?? [0, 0, 0]
  }
  return (a, b) => compareReleases(start(a), start(b)) || methods.indexOf(a) - methods.indexOf(b)
}

/** The address a path comes to, with its verb where one has to be told from another. */
export function address(path: string, verb?: Method): Address {
  const parts = path.split('/').filter((part) => part !== '' && !part.startsWith('{'))
  const apart = verb === undefined ? '' : `_by_${verb}`
  const [group, name] = addressOf(parts.join('/'), apart)
  return { group, name, apart }
}

/** Writes a call: `crm.accessTokens.show`. */
export function callOf({ group, name }: Pick<Address, 'group' | 'name'>, client = 'crm'): string {
  const member = (key: string) => (/^[\p{L}$_][\p{L}\d$_]*$/u.test(key) ? `.${key}` : `[${quote(key)}]`)
  return `${client}${member(group)}${member(name)}`
}
