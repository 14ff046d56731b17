import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface Decision {
  /** Four digits; the address of the page. */
  number: string
  title: string
  markdown: string
}

const folder = fileURLToPath(new URL('../../../decisions/', import.meta.url))

/** The decisions of the repository, since notes in the contract name them. */
export function listDecisions(): Decision[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}-.*\.md$/.test(name))
    .sort()
    .map((name) => readDecision(name.slice(0, 4), readFileSync(folder + name, 'utf8')))
}

/**
 * Makes a decision fit for the site: links to other decisions lead to their pages, links to files of
 * the repository become plain text, and nothing in it is taken for a component.
 */
export function readDecision(number: string, source: string): Decision {
  const title = /^# (.+)$/m.exec(source)?.[1]?.replaceAll('`', '') ?? `Decision ${number}`
  const markdown = outside(source, /(```[\s\S]*?```)/, (prose) =>
    outside(withSiteLinks(prose), /(`[^`\n]*`)/, (text) => text.replaceAll('<', '&lt;')),
  )
  return { number, title, markdown: `::: v-pre\n\n${markdown}\n\n:::\n` }
}

function withSiteLinks(text: string): string {
  return text.replace(/\[([^\]]*)\]\(([^)]*)\)/g, (link, label: string, href: string) => {
    if (/^https?:/.test(href)) return link
    const decision = /(?:^|\/)(\d{4})-[^/]*\.md$/.exec(href)
    return decision ? `[${label}](/decisions/${decision[1]})` : label
  })
}

/** Changes the parts of a text that a pattern (with one group around it) does not match. */
function outside(text: string, pattern: RegExp, change: (part: string) => string): string {
  return text
    .split(pattern)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('')
}
