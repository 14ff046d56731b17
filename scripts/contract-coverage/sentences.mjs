// Looks for the releases and numbers that a sentence names where the sentence is said to stand.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stepsTo } from './contract.mjs'

/** Notes about pages name versions and samples as well; these say what a call does. */
const kinds = ['restriction', 'behaviour']

/**
 * @param {import('./cover.mjs').Covered[]} covered
 * @param {any} bundle
 * @param {string} decisions
 * @returns {string[]}
 */
export function sentenceProblems(covered, bundle, decisions) {
  const pages = new Map()
  const page = (number) => {
    if (!pages.has(number)) {
      const name = readdirSync(decisions).find((file) => file.startsWith(`${number}-`))
      pages.set(number, name === undefined ? '' : readFileSync(join(decisions, name), 'utf8'))
    }
    return pages.get(number)
  }
  return covered.flatMap(({ fact, state, places }) => {
    if (state !== 'map' || !kinds.includes(fact.kind)) return []
    const said = places
      .map((place) => (place.startsWith('#') ? around(bundle, place) : page(place.split('/')[1])))
      .join('\n')
    const missing = namedIn(fact.text).filter((name) => !has(said, name))
    return missing.length > 0 ? [`${fact.id} names ${missing.join(', ')}, and ${places.join(', ')} does not`] : []
  })
}

/** The node of a place, and the marks of all that is around it; of words and of rules between members, what holds them, too. */
function around(bundle, place) {
  const nodes = stepsTo(bundle, place)
  const marks = nodes.map((node) => [node?.['x-available-from'], node?.['x-deprecated-from'], node?.['x-removed-from']])
  const isPart = typeof nodes.at(-1) === 'string' || /\/(oneOf|dependentRequired|required)$/.test(place)
  return JSON.stringify([nodes.slice(isPart ? -2 : -1), marks])
}

/** Releases, and numbers that are no part of a name, a date, a sample, an address or the edition of a manual. */
function namedIn(text) {
  const plain = text.replaceAll(
    /https?:\S+|\b\d{4}-\d\d-\d\dT\S+|\b\d+-hex\b|\b20\d\d\b|\([^()]*\bproduct manual\b[^()]*\)|\bR[\d.]+ product manual\b/g,
    '',
  )
  const releases = plain.match(/\bR\d+(?:\.\d+)+/g) ?? []
  const numbers = plain.replaceAll(/\bR\d+(?:\.\d+)*/g, '').match(/(?<![\w.])\d[\d,]*(?![\w.]*\w)/g) ?? []
  return [...new Set([...releases, ...numbers.map((number) => number.replaceAll(',', ''))])]
}

const words = ['(?:zero|nothing)', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** Numbers up to ten are written as words, too. */
function has(said, name) {
  const pattern = new RegExp(`(?<![\\w.])${name.replaceAll('.', '\\.')}(?![\\w]|\\.\\d)`)
  const word = words[name]
  if (pattern.test(said.replaceAll(/(?<=\d),(?=\d{3})/g, ''))) return true
  return word !== undefined && new RegExp(`\\b${word}\\b`, 'i').test(said)
}
