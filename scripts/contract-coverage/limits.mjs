// Compares the limits of the contract with the numbers that the sheets print, in both directions.
import { isObject, walk } from '@crmcom-webapi/contract'
import { atPointer, follow, stepsTo } from './contract.mjs'

const keys = ['minimum', 'maximum', 'multipleOf', 'minLength', 'maxLength', 'minItems', 'maxItems', 'pattern']

/** Forms that follow from the type of a field: what no number is printed for. */
const forms = [
  /^\^\[0-9\]\+\$$/, // digits
  /^\^\\d\{4\}-\\d\{2\}-\\d\{2\}T\\d\{2\}:\\d\{2\}:\\d\{2\}\$$/, // a date
  /^\^\[A-Za-z0-9_-\]\+\\\.\[A-Za-z0-9_-\]\+\\\.\[A-Za-z0-9_-\]\+\$$/, // a JSON Web Token
  /^\^\[a-z\]\[a-z0-9_\]\*\(, \?\[a-z\]\[a-z0-9_\]\*\)\*\$$/, // names with commas between them
]

/** A number that a limit is read off: "at most 1,000", "16 digits". */
const printed =
  /(?:at most|maximum(?: of)?|up to|no more than)\s+(\d[\d,]*)\b(?! to)|\b(\d+)(?:-| )(?:digits?|characters)\b/gi

/**
 * @param {import('./cover.mjs').Covered[]} covered
 * @param {any} bundle
 * @param {string} conventions what holds for the whole API, where a parameter is named between backticks
 * @returns {string[]}
 */
export function limitProblems(covered, bundle, conventions) {
  const words = covered.map(({ fact, places }) => ({ text: wordsOf(fact), places: withTargets(bundle, places) }))
  const lines = conventions.split('\n')
  const problems = []
  walk(bundle, ({ kind, node, pointer }) => {
    if (kind !== 'schema' || !isObject(node)) return
    const at = named(bundle, pointer)
    for (const key of keys.filter((name) => node[name] !== undefined))
      if (
        !follows(key, node, bundle) &&
        node['x-evidence-of']?.[key] !== 'assumed' &&
        !isPrinted(key, node[key], at, [...words, ...ofAll(lines, at)])
      )
        problems.push(`${key} ${node[key]} at ${at} is printed by no fact that stands there`)
  })
  for (const { fact, state, places } of covered)
    if (isSaid(fact) && (state === 'code' || state === 'map') && !places.some((place) => hasLimit(bundle, place)))
      problems.push(`${fact.id} prints a limit, and there is none at ${places.join(', ')}`)
  return problems
}

/** What a schema has of itself: a text is not empty, a count is not below nothing, a number is one that readers keep. */
function follows(key, node, bundle) {
  const value = node[key]
  if (key === 'pattern') return forms.some((form) => form.test(value)) || value === identifierForm(node, bundle)
  return (
    (key === 'minLength' && value === 1) ||
    (key === 'minimum' && (value === 0 || value === 1)) ||
    Math.abs(value) === Number.MAX_SAFE_INTEGER
  )
}

/** An identifier in a query: one of its fields, an equals sign, and the value. */
function identifierForm({ contentSchema }, bundle) {
  const meant = follow(bundle, contentSchema)
  if (!isObject(meant)) return undefined
  const names = meant['x-open'] ? '\\w+' : `(${Object.keys(meant.properties ?? {}).join('|')})`
  return `^${names}=.+$`
}

function isPrinted(key, value, at, words) {
  const numbers = key === 'pattern' ? (value.match(/(?<=\{)\d+(?=\})/g) ?? []) : [String(value)]
  const here = words.filter(({ places }) => places.some((place) => reaches(place, at) || reaches(at, place)))
  const has = (number) => here.some(({ text }) => new RegExp(`(?<!\\d)${number}(?!\\d)`).test(text))
  return numbers.length > 0 && numbers.every((number) => has(number) || digitsOf(key, number).some(has))
}

/** So many digits are a number up to 999, or from 1000 to 9999; longer than 32 characters are 33. */
function digitsOf(key, number) {
  if (key === 'maximum' && /^9+$/.test(number)) return [String(number.length)]
  if (key === 'minimum' && /^10+$/.test(number)) return [String(number.length)]
  return key === 'minLength' ? [String(Number(number) - 1)] : []
}

/** What the conventions say of a parameter, wherever it is. */
function ofAll(lines, at) {
  const [, name] = /\/parameters\/(\w+)\/schema$/.exec(at) ?? []
  return name ? lines.filter((line) => line.includes(`\`${name}\``)).map((text) => ({ text, places: [at] })) : []
}

/** Where a fact stands, and what is referred to from there. */
const withTargets = (bundle, places) =>
  places.flatMap((place) => [
    place,
    ...stepsTo(bundle, place)
      .slice(-1)
      .flatMap((node) => node?.$ref ?? []),
  ])

const reaches = (place, at) => at === place || at.startsWith(`${place}/`)

const wordsOf = ({ entry, above }) =>
  [entry.text, entry.condition, entry.format_notes, entry.description, entry.type, above.at(-1)?.format_notes]
    .filter((text) => typeof text === 'string')
    .join(' ')
    .replaceAll(/(?<=\d),(?=\d{3})/g, '')

/** Whether a fact about what is sent prints a limit. */
function isSaid({ kind, entry, above }) {
  if (!['parameter', 'object field'].includes(kind) || above.some(({ name }) => /(_short|_complete)$/.test(name ?? '')))
    return false
  return [entry.condition, entry.format_notes, entry.description].some(
    (text) => typeof text === 'string' && text.match(printed) !== null,
  )
}

function hasLimit(bundle, place) {
  if (!place.startsWith('#')) return false
  // A note of a field speaks for the field.
  return stepsTo(bundle, place)
    .slice(-2)
    .some((node) => {
      const schema = follow(bundle, node?.schema ?? node)
      return isObject(schema) && keys.some((key) => schema[key] !== undefined && !follows(key, schema, bundle))
    })
}

/** A pointer with the names of parameters in place of their numbers, as the maps have them. */
function named(bundle, pointer) {
  const found = /^(#\/paths\/[^/]+\/\w+\/parameters)\/(\d+)(.*)$/.exec(pointer)
  if (!found) return pointer
  const [, list, index, rest] = found
  return `${list}/${atPointer(bundle, `${list}/${index}`)?.name}${rest}`
}
