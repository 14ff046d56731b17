// Finds things in the bundle: by JSON pointer, and by the names the sheets use.
import { escapePointer, listReleases, projector, unescapePointer } from '@crmcom-webapi/contract'
import { compareReleases, parseRelease } from '@crmcom-webapi/release-marks'
import { isObject } from './facts.mjs'

/**
 * A node as it is written, what it refers to, and where that is.
 *
 * @typedef {{ node: any, target: any, pointer: string, written?: string, group?: any, branch?: any }} Place
 * `written` is where the node stands itself, `group` the form it is a property of, `branch` the marks of that form.
 */

export class Contract {
  #projections = new Map()
  #project

  /** @param {any} bundle */
  constructor(bundle) {
    this.bundle = bundle
    this.oldest = listReleases(bundle)[0]
  }

  /** The releases at which the bundle or one of the given marks changes something, oldest first. */
  releases(more = []) {
    const all = new Set([...listReleases(this.bundle), ...more])
    return [...all]
      .filter((release) => compareReleases(parseRelease(release), parseRelease(this.oldest)) >= 0)
      .sort((a, b) => compareReleases(parseRelease(a), parseRelease(b)))
  }

  /** The contract of one release. */
  of(release) {
    this.#project ??= projector(this.bundle)
    if (!this.#projections.has(release)) this.#projections.set(release, this.#project(release))
    return this.#projections.get(release)
  }
}

/**
 * Finds the node a JSON pointer names, through references. In a list of named entries a name does for the
 * index: `#/paths/~1users~1list/get/parameters/offset`.
 *
 * @returns {any} undefined when there is none
 */
export function atPointer(document, pointer) {
  return stepsTo(document, pointer).at(-1)
}

/** The nodes on the way to the one a JSON pointer names, that one last; none when it is not there. */
export function stepsTo(document, pointer) {
  if (!pointer.startsWith('#/')) return []
  const nodes = [document]
  for (const part of pointer.slice(2).split('/')) {
    const key = unescapePointer(part)
    const inside = step(nodes.at(-1), key)
    nodes.push(inside === undefined ? step(follow(document, nodes.at(-1)), key) : inside)
    if (nodes.at(-1) === undefined) return []
  }
  return nodes
}

function step(node, key) {
  if (Array.isArray(node)) return /^\d+$/.test(key) ? node[Number(key)] : node.find((entry) => entry?.name === key)
  return isObject(node) && Object.hasOwn(node, key) ? node[key] : undefined
}

/** What a node refers to, or the node itself. */
export function follow(document, node) {
  for (let hops = 0; isObject(node) && typeof node.$ref === 'string' && hops < 20; hops++)
    node = atPointer(document, node.$ref)
  return node
}

/** @returns {{ node: any, pointer: string } | undefined} */
export function operationOf(document, { method, path, path_inferred: inferred }) {
  const pointer = `#/paths/${escapePointer(`/${path ?? inferred}`)}/${method.toLowerCase()}`
  const node = atPointer(document, pointer)
  return node && { node, pointer }
}

/** @returns {Place | undefined} */
export function place(document, node, pointer) {
  let target = node
  for (let hops = 0; isObject(target) && typeof target.$ref === 'string' && hops < 20; hops++) {
    pointer = target.$ref
    target = atPointer(document, pointer)
  }
  return target === undefined ? undefined : { node, target, pointer }
}

/**
 * The objects a schema stands for: itself, or each form of a choice between forms. Lists are looked into, and so
 * is a text with a schema of its own, such as an identifier in a query or a JSON Web Token.
 *
 * @returns {Place[]}
 */
export function formsOf(document, node, pointer) {
  const found = place(document, node, pointer)
  if (!found || !isObject(found.target)) return []
  const { target } = found
  if (target.items) return formsOf(document, target.items, `${found.pointer}/items`)
  if (target.contentSchema) return formsOf(document, target.contentSchema, `${found.pointer}/contentSchema`)
  if (target.oneOf && !target.oneOf.every(isRequiredOnly))
    return target.oneOf.flatMap((branch, index) =>
      formsOf(document, branch, `${found.pointer}/oneOf/${index}`).map((form) => ({
        ...form,
        branch: { ...branch, ...form.branch },
      })),
    )
  return [found]
}

/**
 * The properties of a name in all forms of a schema.
 *
 * @returns {Place[]} each with the form it stands in as `group`
 */
export function propertiesOf(document, forms, name) {
  return forms.flatMap((form) => {
    const node = form.target.properties?.[name]
    if (node === undefined) return []
    const pointer = `${form.pointer}/properties/${escapePointer(name)}`
    return [{ ...place(document, node, pointer), written: pointer, group: form.target, branch: form.branch }]
  })
}

export function requestForms(document, { node, pointer }) {
  const schema = node.requestBody?.content?.['application/json']?.schema
  return schema ? formsOf(document, schema, `${pointer}/requestBody/content/application~1json/schema`) : []
}

/** The forms of the answer that hold an outcome, the envelope of a failure aside. */
export function answerForms(document, { node, pointer }) {
  const schema = node.responses?.['200']?.content?.['application/json']?.schema
  if (!schema) return []
  const forms = formsOf(document, schema, `${pointer}/responses/200/content/application~1json/schema`)
  return forms.filter(({ target }) => {
    const status = follow(document, target.properties?.status)
    return status?.properties?.code?.const !== undefined || forms.length === 1
  })
}

export function dataForms(document, operation) {
  return propertiesOf(document, answerForms(document, operation), 'data').flatMap(({ node, written }) =>
    formsOf(document, node, written),
  )
}

export function queryParameter(document, { node, pointer }, name) {
  const index = (node.parameters ?? []).findIndex((parameter) => follow(document, parameter)?.name === name)
  if (index < 0) return undefined
  const found = place(document, node.parameters[index], `${pointer}/parameters/${name}`)
  return { ...found, written: found.pointer }
}

/** Tells whether a branch of a choice only names the properties it takes. */
export const isRequiredOnly = (branch) =>
  isObject(branch) &&
  Array.isArray(branch.required) &&
  Object.keys(branch).every((key) => ['required', 'title', 'description'].includes(key) || key.startsWith('x-'))
