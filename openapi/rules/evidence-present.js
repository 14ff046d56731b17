import { contractNodes, follow, isObject } from './contract-tree.js'

/** How well a statement can be supported, the best first. */
const grades = ['documented', 'sample', 'field', 'assumed']

/**
 * Every operation and every component schema says how well it is supported, and every operation
 * where its facts come from. Whatever else says so names a grade there is.
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
      } else if (node['x-evidence'] !== undefined) checkGrade(node['x-evidence'], location.child('x-evidence'))
      for (const [value, entry] of Object.entries(isObject(node['x-enum-marks']) ? node['x-enum-marks'] : {}))
        if (entry?.['x-evidence'] !== undefined)
          checkGrade(entry['x-evidence'], location.child(['x-enum-marks', value, 'x-evidence']))
      for (const [index, entry] of (Array.isArray(node['x-known-codes']) ? node['x-known-codes'] : []).entries())
        if (entry?.evidence !== undefined)
          checkGrade(entry.evidence, location.child(['x-known-codes', index, 'evidence']))
      if (kind !== 'Schema') continue
      const target = follow(node, location, resolve)
      const isComponent =
        target.location.pointer === '#/' || /^#\/components\/schemas\/[^/]+$/.test(target.location.pointer)
      if (target.node === undefined || !isComponent || seen.has(target.location.absolutePointer)) continue
      seen.add(target.location.absolutePointer)
      if (target.node['x-evidence'] === undefined) checkEvidence('A component schema', target.node, target.location)
    }

    /** @param {unknown} grade @param {import('./contract-tree.js').Location} location */
    function checkGrade(grade, location) {
      if (!grades.includes(/** @type {any} */ (grade)))
        report({ message: `${String(grade)} is no grade of evidence. Known: ${grades.join(', ')}.`, location })
    }

    /** @param {string} what @param {any} node @param {import('./contract-tree.js').Location} location */
    function checkEvidence(what, node, location) {
      const grade = node['x-evidence']
      if (grades.includes(grade)) return
      report({
        message: `${what} needs x-evidence: documented (written on a vendor page), sample (seen in a sample only), field (seen in public integrations only) or assumed (our reading).`,
        location: grade === undefined ? location.key() : location.child('x-evidence'),
      })
    }
  },
})
