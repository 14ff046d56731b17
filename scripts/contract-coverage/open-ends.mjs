// Holds the ends of knowledge in the sheets and in the contract together: what a sheet calls cut or guessed is open in
// the contract (`x-open`), and nothing else is.
import { escapePointer } from '@crmcom-webapi/contract'
import { atPointer } from './contract.mjs'

/** The last member known of a table that is cut, as sheets say it. */
const cut = /\b(?:parameters|fields|table) (?:after|known down to) (\w+)/
/** Said of objects whose fields are guessed. */
const guessed = /\bfields (?:of [\w ]+ )?(?:are )?not known(?:[;,.]|$)/
/** Said of an object in a sample. */
const partly = /\bpartly visible\b/

/**
 * @param {import('./cover.mjs').Covered[]} covered
 * @param {any} bundle
 * @returns {string[]}
 */
export function openEndProblems(covered, bundle) {
  const problems = []
  const said = new Set()
  for (const { fact, state, places } of covered) {
    if (state === 'left out') continue
    if (partly.test(fact.entry?.description ?? ''))
      for (const place of places) said.add(`${atPointer(bundle, place)?.$ref ?? place}/x-open`)
    if (fact.kind !== 'uncertainty') continue
    const text = String(fact.entry.text).trim().replaceAll(/\s+/g, ' ')
    const [, last] = cut.exec(text) ?? []
    if (last === undefined && !guessed.test(text)) continue
    const ends = places.filter((place) => place.endsWith('/x-open'))
    for (const end of ends) said.add(end)
    if (ends.length === 0)
      problems.push(`stands.yaml: ${fact.id} says that there is more; name the x-open that says so`)
    for (const end of ends) {
      const { after } = atPointer(bundle, end) ?? {}
      if (last !== undefined && after !== last)
        problems.push(`${end} has after ${after}, and ${fact.id} knows the table down to ${last}`)
    }
  }
  for (const end of openEnds(bundle))
    if (!said.has(end)) problems.push(`${end}: no sheet says that there is more, or stands.yaml does not name it there`)
  return problems
}

/** Where the contract says that there is more. @param {any} node @param {string} pointer @returns {string[]} */
function openEnds(node, pointer = '#') {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, inner]) => {
    const at = `${pointer}/${escapePointer(key)}`
    if (key === 'x-open' && !pointer.endsWith('/properties')) return [at]
    return key === 'example' || key === 'examples' ? [] : openEnds(inner, at)
  })
}
