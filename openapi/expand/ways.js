import { isObject } from '../rules/contract-tree.js'

/**
 * What holds the members a way leads to, and the name of those in it, a pattern. `*` stands for any letters of a name,
 * alone for every entry of a list: `data.*.udf_*`.
 *
 * @param {any} data
 * @param {string} way
 */
function holdersOf(data, way) {
  const parts = way.split('.')
  const last = /** @type {string} */ (parts.pop())
  const holders = parts.reduce(
    (found, part) => found.flatMap((holder) => namesIn(holder, part).map((name) => holder[name])),
    [data],
  )
  return { holders, last }
}

/** Whether there is anything at the end of a way. @param {any} data @param {string} way */
export function leadsTo(data, way) {
  const { holders, last } = holdersOf(data, way)
  return holders.some((holder) => namesIn(holder, last).length > 0)
}

/** Takes out of data what a way leads to, and tells whether there was anything. @param {any} data @param {unknown} way */
export function takeOut(data, way) {
  if (typeof way !== 'string') return false
  const { holders, last } = holdersOf(data, way)
  let taken = false
  for (const holder of holders)
    for (const name of isObject(holder) ? namesIn(holder, last) : []) {
      delete holder[name]
      taken = true
    }
  return taken
}

/** @param {any} holder @param {string} pattern */
function namesIn(holder, pattern) {
  if (typeof holder !== 'object' || holder === null) return []
  const form = new RegExp(`^${pattern.replace(/[\\^$.+?()[\]{}|]/g, '\\$&').replaceAll('*', '.*')}$`)
  return Object.keys(holder).filter((name) => form.test(name))
}
