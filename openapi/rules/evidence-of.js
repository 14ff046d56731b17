import { contractNodes, isObject } from './contract-tree.js'

/** @typedef {import('./contract-tree.js').Location} Location */

const grades = ['documented', 'sample', 'field', 'assumed']

/**
 * `x-evidence-of` gives single keys of a node an evidence of their own, each by its name without `x-`: the key stands
 * there, and what no page can say has such a label.
 *
 * @type {import('@redocly/openapi-core').Oas3Rule}
 */
export const evidenceOf = () => ({
  Root(root, context) {
    for (const { node, location } of contractNodes(root, context)) {
      check(node, location)
      for (const key of ['x-enum-marks', 'x-security-marks'])
        if (isObject(node[key]) || Array.isArray(node[key]))
          for (const [name, entry] of Object.entries(node[key]))
            if (isObject(entry)) check(entry, location.child([key, name]))
      if (node['x-safe-to-repeat'] !== undefined && node['x-evidence-of']?.['safe-to-repeat'] === undefined)
        context.report({
          message: 'That a call by POST is safe to repeat needs an evidence of its own, under x-evidence-of.',
          location: location.child('x-safe-to-repeat').key(),
        })
    }

    /** @param {any} node @param {Location} location */
    function check(node, location) {
      const labels = node['x-evidence-of']
      if (labels === undefined) return
      const at = location.child('x-evidence-of')
      if (!isObject(labels) || Object.keys(labels).length === 0)
        return context.report({ message: 'x-evidence-of must give keys of this node their evidence.', location: at })
      for (const [key, grade] of Object.entries(labels)) {
        if (node[`x-${key}`] === undefined)
          context.report({
            message: `x-evidence-of names "${key}", but this node has no x-${key}.`,
            location: at.child(key).key(),
          })
        if (!grades.includes(grade))
          context.report({ message: `The evidence must be one of ${grades.join(', ')}.`, location: at.child(key) })
      }
    }
  },
})
