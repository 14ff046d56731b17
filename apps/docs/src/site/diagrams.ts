import type { Viz } from '@viz-js/viz'
import type { MarkdownRenderer } from 'vitepress'

const look = {
  graphAttributes: { bgcolor: 'transparent', nodesep: 0.5, ranksep: 0.7 },
  nodeAttributes: { shape: 'box', style: 'rounded', fontname: 'Helvetica', fontsize: 12 },
  edgeAttributes: { fontname: 'Helvetica', fontsize: 11 },
}

/**
 * Draws the fences of the language `dot` while the site is built. What follows the word `dot` says in words what
 * the picture shows, for those who do not see it.
 */
export function drawDiagrams(markdown: MarkdownRenderer, viz: Viz): void {
  const fence = markdown.renderer.rules.fence
  markdown.renderer.rules.fence = (tokens, index, options, env, self) => {
    const token = tokens[index]
    const words = /^dot\s+(.+)$/.exec(token?.info.trim() ?? '')?.[1]
    if (token && words) return figure(viz, token.content, words, (text) => markdown.utils.escapeHtml(text))
    if (token?.info.trim() === 'dot') throw new Error('a diagram has no words: write them behind `dot`')
    return fence?.(tokens, index, options, env, self) ?? ''
  }
}

function figure(viz: Viz, source: string, words: string, escapeHtml: (text: string) => string): string {
  const svg = viz
    .renderString(source, { format: 'svg', ...look })
    .replace(/^[\s\S]*?(?=<svg)/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<title>[\s\S]*?<\/title>/g, '')
    .replace(/ (id|xml:space|xmlns:xlink|xmlns)="[^"]*"/g, '')
    .replace('<svg', `<svg role="img" aria-label="${escapeHtml(words)}"`)
  return `<figure class="diagram" tabindex="0" aria-label="Diagram">${svg}</figure>\n`
}
