import { contractNodes, hasType, isObject, isRequiredOnly, nodesFrom, requestMediaTypes } from './contract-tree.js'

/**
 * Objects in request bodies say whether they take unknown fields; a choice between groups leaves
 * that to the groups.
 *
 * @type {import('@redocly/openapi-core').Oas3Rule}
 */
export const closedRequests = () => ({
  Root(root, context) {
    const { report, resolve } = context
    const seen = new Set()
    for (const place of contractNodes(root, context)) {
      if (place.kind !== 'Operation') continue
      for (const media of requestMediaTypes(place, resolve))
        for (const found of nodesFrom('Schema', media.node.schema, media.location.child('schema'), resolve, seen))
          if (found.kind === 'Schema') check(found)
    }

    /** @param {import('./contract-tree.js').Place} place */
    function check({ node, location }) {
      if (!hasType(node, 'object')) return
      const isGroupChoice = Array.isArray(node.oneOf) && !node.oneOf.every(isRequiredOnly)
      if (isGroupChoice) {
        if (isObject(node.properties))
          report({
            message:
              'Properties beside a choice between groups: each closed group would refuse them. Move them into every group.',
            location: location.child('properties').key(),
          })
      } else if (typeof node.additionalProperties !== 'boolean' && !isObject(node.additionalProperties))
        report({
          message:
            'An object in a request is closed: add additionalProperties: false, or true when any field may come.',
          location,
        })
    }
  },
})
