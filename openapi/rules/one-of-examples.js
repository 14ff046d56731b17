import { acceptedBranches, accepts } from './accepts.js'
import { contractNodes, follow, isObject, isRequiredOnly, nodesFrom, requestMediaTypes } from './contract-tree.js'

/** @typedef {import('./contract-tree.js').Location} Location */

/**
 * Every choice a request offers is shown: one valid example for each of its branches, over all
 * examples of the operation's request.
 *
 * @type {import('@redocly/openapi-core').Oas3Rule}
 */
export const oneOfExamples = () => ({
  Root(root, context) {
    const { report, resolve } = context
    for (const place of contractNodes(root, context))
      if (place.kind === 'Operation') for (const media of requestMediaTypes(place, resolve)) check(place.node, media)

    /** @param {any} operation @param {import('./contract-tree.js').Place} media */
    function check(operation, media) {
      const { node, location } = media
      if (!isObject(node.schema)) return
      const at = location.child('schema')
      const shown = new Set()
      for (const value of exampleValues(media))
        if (accepts(node.schema, at, value, resolve)) collect(node.schema, at, value, shown)
      for (const found of nodesFrom('Schema', node.schema, at, resolve)) {
        if (!isChoice(found.node)) continue
        for (const [index, branch] of found.node.oneOf.entries()) {
          if (shown.has(branchId(found.location, index))) continue
          report({
            message: `${operation.operationId ?? 'The operation'} has no valid request example that takes ${describe(branch, index)} of the choice at ${nameOf(found.location)}. Add one to examples.`,
            location: node.examples === undefined ? location.key() : location.child('examples').key(),
          })
        }
      }
    }

    /** @param {import('./contract-tree.js').Place} media @returns {any[]} */
    function exampleValues({ node, location }) {
      const values = Object.entries(isObject(node.examples) ? node.examples : {}).map(
        ([name, example]) => follow(example, location.child(['examples', name]), resolve).node?.value,
      )
      return [node.example, ...values].filter((value) => value !== undefined)
    }

    /**
     * Notes which branches a value goes through.
     *
     * @param {any} schema
     * @param {Location} location
     * @param {any} value
     * @param {Set<string>} shown
     */
    function collect(schema, location, value, shown) {
      const target = follow(schema, location, resolve)
      const { node, location: at } = target
      if (!isObject(node)) return
      if (Array.isArray(node.oneOf))
        for (const index of acceptedBranches(node, at, value, resolve)) {
          shown.add(branchId(at, index))
          collect(node.oneOf[index], at.child(['oneOf', index]), value, shown)
        }
      if (isObject(value))
        for (const [name, field] of Object.entries(value)) {
          if (isObject(node.properties) && Object.hasOwn(node.properties, name))
            collect(node.properties[name], at.child(['properties', name]), field, shown)
          else collect(node.additionalProperties, at.child('additionalProperties'), field, shown)
        }
      if (Array.isArray(value)) for (const item of value) collect(node.items, at.child('items'), item, shown)
    }

    /** A choice between fields or groups; one between scalars is shown by its own examples. @param {any} schema */
    function isChoice(schema) {
      if (!Array.isArray(schema.oneOf)) return false
      return schema.oneOf.some(
        (/** @type {any} */ branch) => isRequiredOnly(branch) || [schema.type].flat().includes('object'),
      )
    }

    /** @param {any} branch @param {number} index */
    function describe(branch, index) {
      if (isRequiredOnly(branch)) return `"${branch.required.join(', ')}"`
      if (typeof branch.$ref === 'string') return `"${branch.$ref.replace(/^.*[/#]/, '').replace(/\.ya?ml$/, '')}"`
      return branch.title ? `"${branch.title}"` : `branch ${index + 1}`
    }
  },
})

/** @param {Location} location @param {number} index */
const branchId = (location, index) => `${location.absolutePointer} ${index}`

/** The file or component a schema stands in, for a message. @param {Location} location */
function nameOf({ source, pointer }) {
  if (pointer.startsWith('#/components/schemas/')) return pointer.slice('#/components/schemas/'.length)
  const file = source.absoluteRef.replace(/^.*[/\\]/, '')
  return pointer === '#/' ? file : `${file}${pointer}`
}
