import { contractNodes, follow, isObject, isRequiredOnly } from './contract-tree.js'

/** @typedef {import('./contract-tree.js').Location} Location */

const marks = ['x-available-from', 'x-removed-from', 'x-deprecated-from', 'x-replaced-by', 'x-release-notes']

/**
 * A choice between fields has one key per branch, and everything it names is there.
 *
 * @type {import('@redocly/openapi-core').Oas3Rule}
 */
export const requiredBranches = () => ({
  Root(root, context) {
    const { report, resolve } = context
    for (const { kind, node, location } of contractNodes(root, context)) {
      if (kind === 'Schema') check(node, location, Object.keys(node.properties ?? {}), 'properties')
      if (kind === 'Operation' && isObject(node['x-parameter-rules'])) {
        const parameters = (node.parameters ?? []).map(
          (/** @type {any} */ parameter, /** @type {number} */ index) =>
            follow(parameter, location.child(['parameters', index]), resolve).node?.name,
        )
        check(node['x-parameter-rules'], location.child('x-parameter-rules'), parameters, 'parameters')
      }
    }

    /** @param {any} schema @param {Location} location @param {string[]} names @param {string} where */
    function check(schema, location, names, where) {
      if (Array.isArray(schema.oneOf) && schema.oneOf.some(isRequiredOnly)) checkChoice(schema, location, names, where)
      for (const [name, targets] of Object.entries(schema.dependentRequired ?? {})) {
        const at = location.child(['dependentRequired', name])
        if (!names.includes(name))
          report({ message: `dependentRequired names "${name}", which is not in ${where}.`, location: at.key() })
        for (const [index, target] of (Array.isArray(targets) ? targets : []).entries())
          if (!names.includes(target))
            report({ message: `"${name}" requires "${target}", which is not in ${where}.`, location: at.child(index) })
      }
    }

    /** @param {any} schema @param {Location} location @param {string[]} names @param {string} where */
    function checkChoice(schema, location, names, where) {
      const taken = new Set()
      for (const [index, branch] of schema.oneOf.entries()) {
        const at = location.child(['oneOf', index])
        if (!isRequiredOnly(branch)) {
          report({
            message: 'A choice is between fields or between groups, not both: write every branch as a closed group.',
            location: at,
          })
          continue
        }
        if (branch.required.length !== 1)
          report({
            message: `This branch names ${branch.required.length} keys. Name one, or write the branches as closed groups; fields that go together use dependentRequired.`,
            location: at.child('required'),
          })
        for (const key of Object.keys(branch))
          if (marks.includes(key))
            report({
              message: `${key} belongs on the property, not on its branch: a branch goes with its property.`,
              location: at.child(key).key(),
            })
        for (const [place, name] of branch.required.entries()) {
          const here = at.child(['required', place])
          if (!names.includes(name))
            report({ message: `The branch names "${name}", which is not in ${where}.`, location: here })
          if (taken.has(name)) report({ message: `"${name}" stands in two branches.`, location: here })
          if (schema.required?.includes(name))
            report({ message: `"${name}" is always required, so it cannot be one side of a choice.`, location: here })
          taken.add(name)
        }
      }
    }
  },
})
