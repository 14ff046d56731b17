import { expect, test } from 'vitest'
import { readDecision } from '../src/decisions.ts'
import { htmlSections } from '../src/search-sections.ts'

test('a decision is fit for the site', () => {
  const { title, markdown } = readDecision(
    '0101',
    '# The `token` stays\n\nSee [one](0102-other.md), [a file](../openapi/README.md), [`x`](../a.md), `<b>` and <AREA>.\n',
  )
  expect(title).toBe('The token stays')
  expect(markdown).toContain('See [one](/decisions/0102), a file, `x`, `<b>` and &lt;AREA>.')
})

test('a rendered guide is split at its headings', () => {
  const anchor = (id: string) => `<a class="header-anchor" href="#${id}" aria-label="x">&#8203;</a>`
  const html = `<h1 id="a" tabindex="-1">A ${anchor('a')}</h1><p>One &quot;1&quot; &amp;amp; &lt;2&gt;.</p><h2 id="b">B ${anchor('b')}</h2><p>Two <b>three</b>.</p>`
  expect(htmlSections(html)).toEqual([
    { anchor: '', titles: ['A'], text: 'One "1" &amp; <2>.' },
    { anchor: 'b', titles: ['A', 'B'], text: 'Two three .' },
  ])
})
