import { contractNodes, hasType } from './contract-tree.js'

/**
 * Every object is a component, so that generators have a name for its class, and one that may be null
 * too. Only the choice between the answers of an operation stands where it is used.
 *
 * @type {import('@redocly/openapi-core').Oas3Rule}
 */
export const namedObjects = () => ({
  Root(root, context) {
    for (const { kind, node, location } of contractNodes(root, context)) {
      if (kind !== 'Schema' || typeof node.$ref === 'string' || !hasType(node, 'object')) continue
      if (location.pointer === '#/' || /^#\/components\/schemas\/[^/]+$/.test(location.pointer)) continue
      const isBody = /\/content\/[^/]+\/schema$/.test(location.pointer)
      const isChoiceOfBodies = isBody && Array.isArray(node.oneOf) && !node.properties
      if (isChoiceOfBodies) continue
      context.report({
        message: 'An object has a name here: make it a component schema and refer to it.',
        location,
      })
    }
  },
})
