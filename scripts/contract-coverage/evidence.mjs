// Compares how well a field is supported by the sheets with what the contract says of it.
import { stepsTo } from './contract.mjs'

/** From the best. */
const grades = ['documented', 'sample', 'field', 'assumed']

/**
 * The best support the sheets have for a field is what the contract says of it: no more, and no less.
 *
 * @param {import('./cover.mjs').Covered[]} covered
 * @param {any} bundle
 * @returns {string[]}
 */
export function evidenceProblems(covered, bundle) {
  const supports = new Map()
  for (const { fact, state, places } of covered) {
    // What the sheet says of the answer as a whole.
    if (fact.kind === 'operation' && state === 'code' && fact.entry.response_evidence)
      supports.set(`${places[0]}/responses/200`, [{ ...fact, entry: { evidence: fact.entry.response_evidence } }])
    if (!['parameter', 'response field', 'object field'].includes(fact.kind) || state !== 'code') continue
    for (const place of places) supports.set(place, [...(supports.get(place) ?? []), fact])
  }
  return [...supports].flatMap(([place, facts]) => {
    const best = facts.map(gradeOf).sort((a, b) => grades.indexOf(a) - grades.indexOf(b))[0]
    const is = evidenceAt(bundle, place)
    return best === is ? [] : [`${facts[0].id} is ${best} in the sheets, ${is} at ${place}`]
  })
}

/** The first grade an entry names; one that names none is read off a table. What stands in it is no better. */
function gradeOf({ entry, above }) {
  const own = [entry, ...above.toReversed()].map(({ evidence }) => evidence).find((evidence) => evidence !== undefined)
  const words = String(own ?? '').replace('inferred', 'assumed')
  const [first] = grades.filter((grade) => words.includes(grade)).sort((a, b) => words.indexOf(a) - words.indexOf(b))
  return first ?? 'documented'
}

function evidenceAt(bundle, pointer) {
  const [nearest] = stepsTo(bundle, pointer)
    .toReversed()
    .flatMap((node) => node?.['x-evidence'] ?? [])
  return nearest ?? 'documented'
}
