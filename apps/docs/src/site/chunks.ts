import type { Plugin } from 'vitepress'

/** Parts of the pages of operations and objects. As many small files they would be longer, and each is asked for by itself. */
const referenceParts =
  /\/theme\/components\/(?:OperationPage|ObjectPage|ObjectBody|Field\w+|CallPane|Code\w+|ExampleBlock|ElsewhereNotice|Release(?:Files|Notice)|TryIt|(?:Change|Choice|Note|Source)List)\.vue/
/** What other pages need, too. */
const smallParts = /\/theme\/components\/(?:InlineText|EvidenceBadge|ReleaseBadge|SectionHeading)\.vue/

/** Puts them into one chunk. VitePress decides on the others, and takes no word of a config on it. */
export function referenceChunk(): Plugin {
  return {
    name: 'reference-chunk',
    outputOptions(options) {
      const { manualChunks } = options
      if (typeof manualChunks !== 'function') return null
      return {
        ...options,
        manualChunks: (id, context) =>
          manualChunks(id, context) ??
          (smallParts.test(id) ? 'small' : referenceParts.test(id) ? 'reference' : undefined),
      }
    },
  }
}
