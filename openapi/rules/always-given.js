import { acceptedBranches } from './accepts.js'
import { contractNodes, follow, hasType, isObject, nodesFrom, requestMediaTypes } from './contract-tree.js'

/** @typedef {import('./contract-tree.js').Location} Location */

const grades = ['documented', 'sample', 'field', 'assumed']

/**
 * `x-always-given` says of a field of an answer that it is there wherever its object is given whole, and how that is
 * known. It stands where neither the object requires the field nor the field may be null, and no example goes against
 * it, but for those of a call that asked for some fields: they have "fields" in their names.
 *
 * @type {import('@redocly/openapi-core').Oas3Rule}
 */
export const alwaysGiven = () => ({
  Root(root, context) {
    const { report, resolve } = context
    const places = [...contractNodes(root, context)]
    /** What is sent. */
    const sent = new Set()
    for (const place of places) {
      if (place.kind !== 'Operation') continue
      for (const { node, location } of requestMediaTypes(place, resolve))
        if (isObject(node.schema))
          for (const found of nodesFrom('Schema', node.schema, location.child('schema'), resolve))
            sent.add(found.location.absolutePointer)
    }
    for (const { kind, node, location } of places) {
      if (kind === 'MediaType')
        for (const [name, example] of Object.entries(isObject(node.examples) ? node.examples : {})) {
          const { value } = follow(example, location.child(['examples', name]), resolve).node ?? {}
          if (value?.status?.code === 'OK')
            look(node.schema, location.child('schema'), value, name, location.child(['examples', name]), 0)
        }
      if (kind !== 'Schema' || node['x-always-given'] === undefined) continue
      const at = location.child('x-always-given')
      if (!grades.includes(node['x-always-given']))
        report({ message: `x-always-given must be one of ${grades.join(', ')}.`, location: at })
      if (sent.has(location.absolutePointer) || !/\/properties\/[^/]+$/.test(location.pointer))
        report({ message: 'x-always-given belongs on a field of an answer.', location: at.key() })
      if (hasType(follow(node, location, resolve).node, 'null'))
        report({ message: 'What may be null is not always given: take x-always-given away.', location: at.key() })
    }
    for (const { kind, node, location } of places)
      if (kind === 'Schema' && isObject(node.properties))
        for (const name of node.required ?? [])
          if (node.properties[name]?.['x-always-given'] !== undefined)
            report({
              message: 'What is required is always given: take x-always-given away.',
              location: location.child(['properties', name, 'x-always-given']).key(),
            })

    /**
     * Compares what an example gives with what is always given. The fields of the data themselves, one level below the
     * envelope, are chosen by the caller; what they hold comes whole.
     *
     * @param {any} schema
     * @param {Location} location
     * @param {any} value
     * @param {string} example
     * @param {Location} place
     * @param {number} depth
     */
    function look(schema, location, value, example, place, depth) {
      const { node, location: at } = follow(schema, location, resolve)
      if (!isObject(node)) return
      if (Array.isArray(node.oneOf))
        for (const index of acceptedBranches(node, at, value, resolve))
          look(node.oneOf[index], at.child(['oneOf', index]), value, example, place, depth)
      if (Array.isArray(value))
        for (const item of value) look(node.items, at.child('items'), item, example, place, depth)
      if (!isObject(value)) return
      for (const [name, field] of Object.entries(isObject(node.properties) ? node.properties : {})) {
        const isChosen = depth === 1 && /fields/.test(example)
        if (field?.['x-always-given'] !== undefined && !isChosen && (value[name] ?? null) === null)
          report({ message: `"${name}" is always given, but "${example}" has none.`, location: place.key() })
        if (value[name] !== undefined)
          look(field, at.child(['properties', name]), value[name], example, place, depth + 1)
      }
    }
  },
})
