import { contractNodes, isObject } from './contract-tree.js'

/** How a note says that something is not on a page. */
const reading = /\b(our reading|ours)\b/

/**
 * What a note calls our reading is not labelled as if a page said it: the node, or something below it, has an evidence
 * that is less than `documented`. Notes of an operation speak of what a server does as well, which no node states.
 *
 * @type {import('@redocly/openapi-core').Oas3Rule}
 */
export const readingsLabelled = () => ({
  Root(root, context) {
    // In the contract of one release the label may be gone with what it was of.
    if (/** @type {any} */ (root).info?.['x-release'] !== undefined) return
    for (const { kind, node, location } of contractNodes(root, context)) {
      if (kind !== 'Operation') check(node, location)
      for (const [value, mark] of Object.entries(isObject(node['x-enum-marks']) ? node['x-enum-marks'] : {}))
        if (isObject(mark)) check(mark, location.child(['x-enum-marks', value]))
    }

    /** @param {any} node @param {import('./contract-tree.js').Location} location */
    function check(node, location) {
      if (reading.test(node['x-note'] ?? '') && !isLabelled(node))
        context.report({
          message:
            'The note says that something is our reading: give the key it speaks of its evidence by x-evidence-of, or the whole node by x-evidence.',
          location: location.child('x-note').key(),
        })
    }
  },
})

/** @param {unknown} node @returns {boolean} */
function isLabelled(node) {
  if (Array.isArray(node)) return node.some(isLabelled)
  if (!isObject(node)) return false
  if (node['x-evidence-of'] !== undefined || (node['x-evidence'] ?? 'documented') !== 'documented') return true
  if (Array.isArray(node['x-known-codes']))
    return node['x-known-codes'].some(({ evidence }) => evidence !== 'documented')
  return Object.entries(node).some(([key, value]) => key !== 'value' && isLabelled(value))
}
