import type { Marked, OpenApiDocument, OpenEnd, RequestBody, Schema } from '../document.js'
import { type Comparison, pointerTo, type Scope, type Settled, sameData, settle } from './change.js'

/**
 * Compares where knowledge of an object ends. Whether members that are not listed are taken is the business of
 * `additionalProperties`, or of a query as a whole; what is left is a guess that gave way to another, or a table of
 * which more is known. In a request, fewer guessed fields to choose from break whoever sent one.
 *
 * @param isOpen Whether a side takes members that are not listed.
 */
export function compareOpenEnds(
  comparison: Comparison,
  scope: Scope,
  old: Settled,
  now: Settled,
  isOpen: (settled: Settled) => boolean,
): void {
  const [before, after] = [old, now].map(({ node }) => node['x-open']) as Array<OpenEnd | undefined>
  if (sameData(where(before), where(after))) return
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'
  // Between two releases of one contract, the members that come and go move the end, and are listed themselves.
  const isOfMarks = comparison.before.info['x-release'] !== comparison.after.info['x-release']
  if (kind === 'changed' && isOfMarks) return
  const at = pointerTo(kind === 'removed' ? old : now, 'x-open')
  if (scope.what === 'parameter' && isOpen(old) !== isOpen(now)) {
    const text = `Parameters that are not listed are ${isOpen(now) ? 'let through' : 'refused'} now.`
    comparison.add('changed', { ...scope, at: `${scope.at}.*`, what: 'constraint' }, at, !isOpen(now), text)
  }
  const exclusive = scope.side === 'request' && isNarrower(before?.['one-of'], after?.['one-of'], isOpen(old))
  comparison.add(kind, { ...scope, what: 'open-end' }, at, exclusive, told(scope, after))
}

/** What is compared of an open end; how it is known is words. */
function where(open: OpenEnd | undefined): Partial<OpenEnd> | null {
  return open ? { ...(open.after !== undefined && { after: open.after }), ...pick(open) } : null
}

const pick = (open: OpenEnd) => (open['one-of'] ? { 'one-of': [...open['one-of']].sort() } : {})

/** Two fields that could come together before exclude each other now. */
function isNarrower(before: readonly string[] = [], after: readonly string[] = [], wasOpen: boolean): boolean {
  const rivals = after.filter((name) => !before.includes(name))
  return wasOpen && rivals.length > 0 && after.length > 1
}

function told({ at }: Scope, open: OpenEnd | undefined): string {
  if (!open) return `\`${at}\` is known to its end now.`
  if (open['one-of']) return `The fields of \`${at}\` are guessed: ${open['one-of'].join(', ') || 'none is known'}.`
  return `\`${at}\` is known down to ${open.after === undefined ? 'its name' : `\`${open.after}\``} now.`
}

/**
 * Compares what null means. Callers who sent null for what they did not set are refused once it is a value; where it
 * was a value, a null that cleared a member does nothing once it means absent.
 */
export function compareNull(comparison: Comparison, old: Settled, now: Settled): void {
  const [before, after] = [old.node['x-null'], now.node['x-null']]
  if (before === after) return
  const cleared = before === undefined && takesNull(comparison.before, bodyOf(comparison.before, old))
  const scope: Scope = { side: 'request', at: 'request', what: 'constraint' }
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'
  const text =
    after === 'absent' ? 'A member that is null counts as not sent now.' : 'A member that is null is a value now.'
  comparison.add(
    kind,
    scope,
    `${(kind === 'removed' ? old : now).pointer}/x-null`,
    before === 'absent' || cleared,
    text,
  )
}

function bodyOf(document: OpenApiDocument, { node, pointer }: Settled): unknown {
  if (node['requestBody'] === undefined) return undefined
  const body = settle(document, { node: node['requestBody'], pointer: `${pointer}/requestBody` }, 'requestBody')
  return (body.node as unknown as RequestBody).content?.['application/json']?.schema
}

/** Whether some member of a value may be null. */
function takesNull(document: OpenApiDocument, schema: unknown, open: readonly object[] = [], isTop = true): boolean {
  if (typeof schema !== 'object' || schema === null) return false
  const { node, identity } = settle(document, { node: schema as Marked, pointer: '' })
  if (open.includes(identity)) return false
  const { type, properties = {}, items, oneOf = [], anyOf = [] } = node as Schema
  if (!isTop && [type].flat().includes('null')) return true
  const below = [...open, identity]
  return (
    Object.values(properties).some((property) => takesNull(document, property, below, false)) ||
    [items, ...oneOf, ...anyOf].some((part) => takesNull(document, part, below, isTop))
  )
}
