import { contractNodes, follow, hasType, isObject } from './contract-tree.js'

/** Names whose values must never reach a log, an error or a URL shown to a person. */
export const sensitiveNames = [
  /^key$/,
  /(?:^|_)token$/,
  /(?:^|_)password$/,
  /(?:^|_)pass_code$/,
  /(?:^|_)jwt(?:_token)?$/,
  /(?:^|_)api_key$/,
  /^verification_code$/,
  /^one_time_password$/,
  /^otp$/,
  /^authentication_code$/,
  /(?:^|_)pin(?:_number)?$/,
  /(?:^|_)secret$/,
]

/**
 * Secrets carry `x-sensitive: true`, directly or on the schema they refer to.
 *
 * @type {import('@redocly/openapi-core').Oas3Rule}
 */
export const sensitiveMarked = () => ({
  Root(root, context) {
    const { report, resolve } = context
    for (const { kind, node, location } of contractNodes(root, context)) {
      if (kind === 'Parameter' && typeof node.name === 'string')
        check(`Parameter "${node.name}"`, node.name, [
          { node, location },
          { node: node.schema, location: location.child('schema') },
        ])
      if (kind === 'Schema' && isObject(node.properties))
        for (const [name, property] of Object.entries(node.properties))
          check(`Property "${name}"`, name, [{ node: property, location: location.child(['properties', name]) }])
    }

    /**
     * @param {string} what
     * @param {string} name
     * @param {Array<{ node: any, location: import('./contract-tree.js').Location }>} places
     */
    function check(what, name, places) {
      if (!sensitiveNames.some((pattern) => pattern.test(name))) return
      const reached = places
        .flatMap(({ node, location }) => [node, follow(node, location, resolve).node])
        .filter(isObject)
      if (reached.some((node) => node['x-sensitive'] === true)) return
      if (reached.some((node) => ['boolean', 'object', 'array'].some((type) => hasType(node, type)))) return
      report({
        message: `${what} holds a secret. Add x-sensitive: true to it or to the schema it refers to.`,
        location: places[0]?.location,
      })
    }
  },
})
