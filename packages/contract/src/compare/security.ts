import { follow, type Marked, type OpenApiDocument, type Operation, type SecurityRequirement } from '../document.js'
import { own } from '../walk.js'
import { type Comparison, escapePointer, order, type Scope, sameData } from './change.js'
import type { Located } from './located.js'
import { compareMarkSets } from './mark-sets.js'

/**
 * Compares the credentials an operation takes, its own or those it inherits. A caller loses when no
 * alternative is left that their credentials satisfy.
 */
export function compareSecurity(comparison: Comparison, before: Located, after: Located): void {
  const [had, has] = [alternatives(comparison.before, before), alternatives(comparison.after, after)]
  const inherits = before.operation.security !== undefined && after.operation.security === undefined
  for (const [name, requirement] of had) {
    if (has.has(name)) continue
    const kept = [...has.values()].some((other) => isWithin(other, requirement))
    const names = [...has.keys()].join(' or ')
    const text = `Without ${name} from now on: the operation takes ${names}${inherits ? ', which it inherits' : ''}.`
    comparison.add('removed', scopeOf(name), pointerOf(before, comparison.before), !kept, text)
  }
  for (const name of has.keys())
    if (!had.has(name))
      comparison.add(
        'added',
        scopeOf(name),
        pointerOf(after, comparison.after),
        false,
        `The operation takes ${name} now.`,
      )
  compareAlternativeMarks(comparison, before, after)
  compareSchemes(comparison, [...had.values()], [...has.values()])
}

const scopeOf = (name: string): Scope => ({ side: 'request', at: `security(${name})`, what: 'security' })

function pointerOf({ pointer, operation }: Located, document: OpenApiDocument): string {
  const own = operation.security !== undefined || document.security === undefined
  return own ? `${pointer}/security` : '#/security'
}

/** The alternatives by a name that is the same for the same credentials. */
function alternatives(document: OpenApiDocument, { operation }: Located): Map<string, SecurityRequirement> {
  const listed = operation.security ?? document.security ?? []
  const requirements = listed.length === 0 ? [{}] : listed
  return new Map(requirements.map((requirement) => [securityName(requirement), requirement]))
}

/** What a security alternative is called: its schemes and scopes, in one order. */
export function securityName(requirement: SecurityRequirement): string {
  const parts = Object.entries(requirement)
    .sort(([a], [b]) => order(a, b))
    .map(([scheme, scopes]) => (scopes.length === 0 ? scheme : `${scheme} (${[...scopes].sort().join(', ')})`))
  return parts.length === 0 ? 'no credentials' : parts.join(' with ')
}

/** Tells whether who satisfies the second requirement satisfies the first. */
function isWithin(requirement: SecurityRequirement, held: SecurityRequirement): boolean {
  return Object.entries(requirement).every(
    ([scheme, scopes]) => held[scheme] !== undefined && scopes.every((scope) => held[scheme]?.includes(scope)),
  )
}

function compareSchemes(comparison: Comparison, had: SecurityRequirement[], has: SecurityRequirement[]): void {
  const now = new Set(has.flatMap((requirement) => Object.keys(requirement)))
  const both = new Set(had.flatMap((requirement) => Object.keys(requirement)).filter((scheme) => now.has(scheme)))
  for (const scheme of both) {
    const [before, after] = [comparison.before, comparison.after].map((document) => {
      const named = own(document.components?.securitySchemes, scheme)
      return named && rulesOf(follow(document, named))
    })
    if (sameData(before, after, true)) continue
    const pointer = `#/components/securitySchemes/${escapePointer(scheme)}`
    const text = `${scheme} is not the way to show credentials that it was.`
    comparison.add('changed', scopeOf(scheme), pointer, true, text)
  }
}

/** What of a scheme says how credentials are shown. */
function rulesOf(scheme: Marked): object {
  return Object.fromEntries(Object.entries(scheme).filter(([key]) => !key.startsWith('x-')))
}

/** Compares the marks of alternatives that both documents list, which a bundle keeps beside them. */
function compareAlternativeMarks(comparison: Comparison, before: Located, after: Located): void {
  const read = ({ operation, pointer: at }: Located) =>
    new Map(
      (operation.security ?? []).map((requirement, index) => {
        const place = (operation['x-security-marks'] ?? []).findIndex((entry) => entry.index === index)
        const { index: _index, ...marks } = (operation['x-security-marks']?.[place] ?? {}) as Operation & {
          index?: number
        }
        const pointer = `${at}/x-security-marks${place < 0 ? '' : `/${place}`}`
        const node = marks as Marked
        return [
          securityName(requirement),
          { node, pointer, written: pointer, beside: new Set<string>(), identity: marks },
        ]
      }),
    )
  const has = read(after)
  for (const [name, old] of read(before)) {
    const now = has.get(name)
    if (now) compareMarkSets(comparison, scopeOf(name), old, now)
  }
}
