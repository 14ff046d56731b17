import { compareReleases, formatRelease, type MarkSet, parseRelease } from '@crmcom-webapi/release-marks'
import { checkDocument } from '../check.js'
import {
  type Marked,
  type OpenApiDocument,
  type Parameter,
  type RequestBody,
  type Response,
  resolveRef,
  type Schema,
} from '../document.js'
import { isRequiredOnly } from '../project.js'
import { newestRelease } from '../releases.js'
import { eachChild } from '../walk.js'
import { nameOf } from './alternatives.js'
import { escapePointer, order, type Place } from './change.js'
import { type Located, locateAll, locateCallback } from './located.js'
import { securityName } from './security.js'

/** A release mark of a published bundle that the next bundle does not have any more, or not as it was. */
export interface MovedMark {
  /** `moved`: the node is there and its mark says something else. `vanished`: the marked node is gone. */
  kind: 'moved' | 'vanished'
  /** Readable place, such as `POST /access_tokens/show answer.200.data.number`. */
  at: string
  /** JSON pointer in the next bundle, or in the published one when the node is gone. */
  pointer: string
  /** One sentence for a person. */
  text: string
}

/**
 * Lists the marks that are not as they were published, from one bundle to the next.
 *
 * Nodes are found by what callers call them, whatever component they stand in, so components may be
 * split and renamed. Three things are no move: a mark on a node that is new, an `x-deprecated-from` where
 * there was none, and points after the newest published release on a node that was there. Marks
 * of examples are left out: they follow the fields that an example uses.
 */
export function findMovedMarks(published: OpenApiDocument, next: OpenApiDocument): MovedMark[] {
  for (const document of [published, next]) checkDocument(document)
  const newest = parseRelease(newestRelease(published))
  const isNews = (point: string): boolean => compareReleases(parseRelease(point), newest) > 0
  const [had, has] = [collect(published), collect(next)]
  const found: MovedMark[] = []
  for (const [at, node] of had) {
    const left = has.get(at)
    if (!left) {
      const below = node.parent !== undefined && !has.has(node.parent)
      if (markKeys.some((key) => node.points[key].length > 0) && !below)
        found.push({ kind: 'vanished', at, pointer: node.pointer, text: `${at} is gone with its release marks.` })
      continue
    }
    for (const key of markKeys) {
      const [before, after] = [node.points[key], left.points[key]]
      if (before.join() === after.join()) continue
      if (key === 'x-deprecated-from' && before.length === 0) continue
      const told = after.filter((point) => !isNews(point))
      if (before.join() === told.join() && (before.length > 0 || key === 'x-removed-from')) continue
      const words = (points: readonly string[]) => (points.length > 0 ? points.join(', ') : 'nothing')
      const text = `${key} of ${at} was published as ${words(before)}, and is ${words(after)}.`
      found.push({ kind: 'moved', at, pointer: left.pointer, text })
    }
  }
  return found.sort((a, b) => order(a.at, b.at) || order(a.text, b.text))
}

const markKeys = ['x-available-from', 'x-removed-from', 'x-deprecated-from'] as const
type Points = { [key in (typeof markKeys)[number]]: string[] }

/** Keywords that have names of their own in a place. */
const named: ReadonlySet<string> = new Set(
  'properties oneOf anyOf allOf prefixItems items additionalProperties contentSchema'.split(' '),
)

interface Node {
  points: Points
  pointer: string
  /** Place of the node this one is part of. */
  parent: string | undefined
}

/** Every node that can carry marks, by its place as callers see it. */
function collect(document: OpenApiDocument): Map<string, Node> {
  const nodes = new Map<string, Node>()
  const note = (at: string, parent: string | undefined, pointer: string, chain: readonly MarkSet[]): void => {
    const points = (key: keyof Points): string[] => {
      const read = chain.flatMap((marks) => marks[key] ?? []).map(parseRelease)
      return [...new Set(read.sort(compareReleases).map(formatRelease))]
    }
    nodes.set(at, {
      parent,
      pointer,
      points: {
        'x-available-from': points('x-available-from'),
        'x-removed-from': points('x-removed-from'),
        'x-deprecated-from': points('x-deprecated-from'),
      },
    })
  }
  const walk = (at: string, parent: string | undefined, place: Place, open: readonly object[]): void => {
    const { chain, target, pointer } = follow(document, place)
    if (open.includes(target)) return
    note(at, parent, pointer, chain)
    const deeper = [...open, target]
    const schema = target as Schema
    const step = (name: string, node: unknown, key: string): void => {
      if (typeof node === 'object') walk(`${at}${name}`, at, { node, pointer: `${pointer}/${key}` }, deeper)
    }
    for (const [name, property] of Object.entries(schema.properties ?? {}))
      step(`.${name}`, property, `properties/${escapePointer(name)}`)
    for (const key of ['oneOf', 'anyOf', 'allOf', 'prefixItems'] as const)
      for (const [index, branch] of (schema[key] ?? []).entries())
        if (!isRequiredOnly(branch)) step(`(${nameOf({ node: branch, pointer: '' })})`, branch, `${key}/${index}`)
    for (const [key, name] of [
      ['items', '[]'],
      ['additionalProperties', '.*'],
      ['contentSchema', '.(content)'],
    ] as const)
      if (schema[key] !== undefined) step(name, schema[key], key)
    eachChild('schema', schema, (_kind, inner, key, name) => {
      if (named.has(key)) return
      step(
        `.(${key}${name === undefined ? '' : ` ${name}`})`,
        inner,
        name === undefined ? key : `${key}/${escapePointer(String(name))}`,
      )
    })
    for (const value of schema.enum ?? [])
      note(`${at}=${String(value)}`, at, `${pointer}/x-enum-marks`, [schema['x-enum-marks']?.[String(value)] ?? {}])
  }
  const visit = (located: Located, parent: string | undefined, open: readonly object[]): void => {
    const { operation, place: at, pointer, item } = located
    if (open.includes(operation)) return
    note(at, parent, pointer, [item, operation])
    for (const [index, requirement] of (operation.security ?? []).entries()) {
      const marks = operation['x-security-marks']?.filter((entry) => entry.index === index) ?? []
      note(`${at} security(${securityName(requirement)})`, at, `${pointer}/x-security-marks`, marks)
    }
    walkOperation(document, located, walk)
    for (const [name, callback] of Object.entries(operation.callbacks ?? {}))
      for (const inner of locateCallback(document, located, name, callback)) visit(inner, at, [...open, operation])
  }
  for (const located of locateAll(document).values()) visit(located, undefined, [])
  return nodes
}

type Walk = (at: string, parent: string | undefined, place: Place, open: readonly object[]) => void

function walkOperation(document: OpenApiDocument, located: Located, walk: Walk): void {
  const { operation, place: at, pointer, item, itemPointer } = located
  const parameters = [
    ...(item.parameters ?? []).map((node, index) => ({ node, pointer: `${itemPointer('parameters')}/${index}` })),
    ...(operation.parameters ?? []).map((node, index) => ({ node, pointer: `${pointer}/parameters/${index}` })),
  ]
  for (const place of parameters) {
    const { target } = follow(document, place)
    const { name, in: where, schema } = target as Parameter
    walk(`${at} ${where}.${name}`, at, place, [])
    if (schema)
      walk(
        `${at} ${where}.${name} value`,
        `${at} ${where}.${name}`,
        { node: schema, pointer: `${place.pointer}/schema` },
        [],
      )
  }
  const bodies: Array<[string, unknown, string]> = [
    ['request', operation.requestBody, 'requestBody'],
    ...Object.entries(operation.responses ?? {}).map(([status, response]): [string, unknown, string] => [
      `answer.${status}`,
      response,
      `responses/${status}`,
    ]),
  ]
  for (const [name, node, key] of bodies) {
    if (node === undefined) continue
    const place = { node, pointer: `${pointer}/${key}` }
    walk(`${at} ${name} body`, at, place, [])
    const { target, pointer: found } = follow(document, place)
    for (const [type, { schema }] of Object.entries((target as RequestBody).content ?? {}))
      if (schema) {
        const inside = { node: schema, pointer: `${found}/content/${escapePointer(type)}/schema` }
        walk(`${at} ${name}${type === 'application/json' ? '' : ` ${type}`}`, `${at} ${name} body`, inside, [])
      }
    for (const [header, value] of Object.entries((target as Response).headers ?? {}))
      walk(
        `${at} ${name}.header.${header}`,
        `${at} ${name} body`,
        { node: value, pointer: `${found}/headers/${escapePointer(header)}` },
        [],
      )
  }
}

/** Follows references and keeps the marks that stand on the way. */
function follow(
  document: OpenApiDocument,
  { node, pointer }: Place,
): { chain: MarkSet[]; target: Marked; pointer: string } {
  const chain: MarkSet[] = []
  let target = node as Marked
  let place = pointer
  while (target.$ref !== undefined) {
    chain.push(target)
    place = target.$ref
    target = resolveRef(document, target.$ref)
  }
  return { chain: [...chain, target], target, pointer: place }
}
