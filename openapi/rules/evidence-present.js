import { contractNodes, follow } from './contract-tree.js'

const grades = ['documented', 'sample', 'assumed']

/**
 * Every operation and every component schema says how well it is supported, and every operation
 * where its facts come from.
 *
 * @type {import('@redocly/openapi-core').Oas3Rule}
 */
export const evidencePresent = () => ({
  Root(root, context) {
    const { report, resolve } = context
    const seen = new Set()
    for (const { kind, node, location } of contractNodes(root, context)) {
      if (kind === 'Operation') {
        checkEvidence('An operation', node, location)
        const sources = node['x-sources']
        if (
          !Array.isArray(sources) ||
          sources.length === 0 ||
          sources.some((one) => typeof one !== 'string' || one === '')
        )
          report({
            message: 'An operation needs x-sources, the list of the pages its facts come from.',
            location: sources === undefined ? location.key() : location.child('x-sources'),
          })
      }
      if (kind !== 'Schema') continue
      const target = follow(node, location, resolve)
      const isComponent =
        target.location.pointer === '#/' || /^#\/components\/schemas\/[^/]+$/.test(target.location.pointer)
      if (target.node === undefined || !isComponent || seen.has(target.location.absolutePointer)) continue
      seen.add(target.location.absolutePointer)
      checkEvidence('A component schema', target.node, target.location)
    }

    /** @param {string} what @param {any} node @param {import('./contract-tree.js').Location} location */
    function checkEvidence(what, node, location) {
      const grade = node['x-evidence']
      if (grades.includes(grade)) return
      report({
        message: `${what} needs x-evidence: documented (written on a vendor page), sample (seen in a sample only) or assumed (our reading).`,
        location: grade === undefined ? location.key() : location.child('x-evidence'),
      })
    }
  },
})
