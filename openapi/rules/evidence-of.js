import { leadsTo } from '../expand/ways.js'
import { contractNodes, isObject } from './contract-tree.js'

/** @typedef {import('./contract-tree.js').Location} Location */

const grades = ['documented', 'sample', 'field', 'assumed']

/**
 * `x-evidence-of` gives single keys of a node an evidence of their own, ours by their name without `x-`: the key stands
 * there, and what no page can say has such a label. At an example `data.type` is the way to what is in its value. `required` beside a property speaks of the list its object has,
 * `path` at an operation of the path it stands under, `verb` of whether it is a GET or a POST.
 *
 * @type {import('@redocly/openapi-core').Oas3Rule}
 */
export const evidenceOf = () => ({
  Root(root, context) {
    /** Places of the properties their objects require, always or on one side of a choice. */
    const required = new Set()
    for (const { kind, node, location } of contractNodes(root, context)) {
      if (kind === 'Schema')
        for (const name of [node, ...(Array.isArray(node.oneOf) ? node.oneOf : [])].flatMap(
          (one) => one?.required ?? [],
        ))
          required.add(location.child(['properties', name]).absolutePointer)
      const around =
        kind === 'Operation' ? ['path', 'verb'] : required.has(location.absolutePointer) ? ['required'] : []
      // What another file says of the type is behind the reference.
      if (kind === 'Schema' && typeof node.$ref === 'string') around.push('type')
      if (kind === 'Example')
        around.push(...Object.keys(node['x-evidence-of'] ?? {}).filter((way) => leadsTo(node.value, way)))
      check(node, location, around)
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

    /** @param {any} node @param {Location} location @param {string[]} [around] what is said of it by what it stands in */
    function check(node, location, around = []) {
      const labels = node['x-evidence-of']
      if (labels === undefined) return
      const at = location.child('x-evidence-of')
      if (!isObject(labels) || Object.keys(labels).length === 0)
        return context.report({ message: 'x-evidence-of must give keys of this node their evidence.', location: at })
      for (const [key, grade] of Object.entries(labels)) {
        if (node[`x-${key}`] === undefined && node[key] === undefined && !around.includes(key))
          context.report({
            message:
              key === 'required'
                ? 'x-evidence-of names "required", but nothing here is required.'
                : `x-evidence-of names "${key}", but this node has neither x-${key} nor ${key}.`,
            location: at.child(key).key(),
          })
        if (!grades.includes(grade))
          context.report({ message: `The evidence must be one of ${grades.join(', ')}.`, location: at.child(key) })
      }
    }
  },
})
