import { contractNodes } from './contract-tree.js'

const release = /\bR\d{1,4}(?:\.\d{1,4}){0,2}\b/

/**
 * Prose names no release: a reader of one release would see words that do not hold there.
 *
 * @type {import('@redocly/openapi-core').Oas3Rule}
 */
export const releaseNeutralDescription = () => ({
  Root(root, context) {
    for (const { node, location } of contractNodes(root, context)) {
      for (const key of ['summary', 'description']) {
        const found = typeof node[key] === 'string' && release.exec(node[key])
        if (found)
          context.report({
            message: `${key} names ${found[0]}. Say it with a mark, or move the sentence to x-release-notes with from or until.`,
            location: location.child(key),
          })
      }
    }
  },
})
