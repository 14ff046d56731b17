import { contractNodes, isRequiredOnly } from './contract-tree.js'

/** What to write in place of keywords the types or the validators would lose. */
const replacements = {
  allOf: 'write the properties out in one schema',
  anyOf: 'use oneOf with branches that exclude each other',
  if: 'use dependentRequired, or oneOf over closed groups',
  // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword, not a promise
  then: 'use dependentRequired, or oneOf over closed groups',
  else: 'use dependentRequired, or oneOf over closed groups',
  dependentSchemas: 'use dependentRequired, or oneOf over closed groups',
  unevaluatedProperties: 'use additionalProperties',
  patternProperties: 'list the properties one by one',
}

const objectKeys = ['properties', 'additionalProperties', 'required', 'dependentRequired']
const arrayKeys = ['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems']

/**
 * Every schema with a choice or a structure says its type, and uses only keywords that types and
 * validators can both express.
 *
 * @type {import('@redocly/openapi-core').Oas3Rule}
 */
export const typeBesideOneOf = () => ({
  Root(root, context) {
    const { report } = context
    for (const { kind, node, location } of contractNodes(root, context)) {
      if (kind !== 'Schema') continue
      for (const [keyword, instead] of Object.entries(replacements))
        if (node[keyword] !== undefined)
          report({
            message: `${keyword} is not used in this contract: ${instead}.`,
            location: location.child(keyword).key(),
          })
      if (node.type !== undefined || isRequiredOnly(node)) continue
      if (node.oneOf !== undefined)
        report({
          message: 'oneOf needs a type beside it: say type: object, or the types of the scalar branches.',
          location: location.child('oneOf').key(),
        })
      else if (objectKeys.some((key) => node[key] !== undefined))
        report({ message: 'This schema describes an object without saying so: add type: object.', location })
      else if (arrayKeys.some((key) => node[key] !== undefined))
        report({ message: 'This schema describes a list without saying so: add type: array.', location })
    }
  },
})
