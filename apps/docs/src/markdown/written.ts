/** Makes the Markdown that stands for a component on a page. */
export type Expansion = (attributes: { [name: string]: string }, inside: string) => string

/**
 * Makes the source of a page written by hand readable without the site: no front matter, no script, and in the place
 * of each component what it shows.
 *
 * @throws {Error} When a component is used that nothing stands for.
 */
export function writtenMarkdown(source: string, expansions: { readonly [component: string]: Expansion }): string {
  const body = source
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<script setup>[\s\S]*?<\/script>\n*/g, '')
    .replace(/^:::.*\n\n?|^<\/?(?:main|div)\b[^>]*>\n/gm, '')
  const parts = body.split(/(^```[\s\S]*?^```$)/m)
  const text = parts.map((part, index) => (index % 2 === 1 ? part : expand(part, expansions))).join('')
  return `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`
}

const component = /<([A-Z]\w*|span)\b([^>]*?)(?:\/>|>((?:(?!<\1\b)[\s\S])*?)<\/\1>)/g

function expand(text: string, expansions: { readonly [component: string]: Expansion }): string {
  const expanded = text.replace(component, (_, name: string, attributes: string, inside = '') => {
    const expansion = expansions[name]
    if (!expansion) throw new Error(`nothing stands for <${name}> in Markdown`)
    return expansion(readAttributes(attributes), expand(inside, expansions))
  })
  // The columns of a table in the source are padded for the eye of its author.
  return expanded.replace(/^\|.*\|$/gm, (row) => row.replace(/ {2,}/g, ' ').replace(/-{4,}/g, '---'))
}

function readAttributes(text: string): { [name: string]: string } {
  return Object.fromEntries([...text.matchAll(/:?([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]))
}
