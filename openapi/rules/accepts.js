import { follow, isObject } from './contract-tree.js'

/** @typedef {import('./contract-tree.js').Location} Location */
/** @typedef {import('./contract-tree.js').Resolve} Resolve */

/**
 * Tells whether a schema takes a value, by structure: types, constants, required and closed fields,
 * choices. Patterns, formats and bounds are left to Redocly's own check of examples.
 *
 * @param {any} schema
 * @param {Location} location
 * @param {any} value
 * @param {Resolve} resolve
 * @returns {boolean}
 */
export function accepts(schema, location, value, resolve) {
  if (isObject(schema) && typeof schema.$ref === 'string') {
    const target = follow(schema, location, resolve)
    return accepts(target.node, target.location, value, resolve)
  }
  if (!isObject(schema)) return schema !== false
  if (schema.type !== undefined && ![schema.type].flat().some((type) => isOfType(value, type))) return false
  if (schema.const !== undefined && !isSame(schema.const, value)) return false
  if (Array.isArray(schema.enum) && !schema.enum.some((one) => isSame(one, value))) return false
  if (schema.not !== undefined && accepts(schema.not, location.child('not'), value, resolve)) return false
  if (isObject(value) && !acceptsFields(schema, location, value, resolve)) return false
  if (Array.isArray(value) && schema.items !== undefined)
    if (!value.every((item) => accepts(schema.items, location.child('items'), item, resolve))) return false
  return !Array.isArray(schema.oneOf) || acceptedBranches(schema, location, value, resolve).length === 1
}

/**
 * The places of the `oneOf` branches that take a value.
 *
 * @param {any} schema
 * @param {Location} location
 * @param {any} value
 * @param {Resolve} resolve
 * @returns {number[]}
 */
export function acceptedBranches(schema, location, value, resolve) {
  return schema.oneOf
    .map((/** @type {any} */ branch, /** @type {number} */ index) =>
      accepts(branch, location.child(['oneOf', index]), value, resolve) ? index : -1,
    )
    .filter((/** @type {number} */ index) => index >= 0)
}

/** @param {any} schema @param {Location} location @param {{ [key: string]: any }} value @param {Resolve} resolve */
function acceptsFields(schema, location, value, resolve) {
  if (schema.required?.some((/** @type {string} */ name) => !Object.hasOwn(value, name))) return false
  for (const [name, targets] of Object.entries(schema.dependentRequired ?? {}))
    if (Object.hasOwn(value, name) && targets.some((/** @type {string} */ target) => !Object.hasOwn(value, target)))
      return false
  return Object.entries(value).every(([name, field]) => {
    const known = isObject(schema.properties) && Object.hasOwn(schema.properties, name)
    if (known) return accepts(schema.properties[name], location.child(['properties', name]), field, resolve)
    return accepts(schema.additionalProperties ?? true, location.child('additionalProperties'), field, resolve)
  })
}

/** @param {unknown} value @param {string} type */
function isOfType(value, type) {
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isObject(value)
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === type
}

/** @param {unknown} a @param {unknown} b */
const isSame = (a, b) => JSON.stringify(a) === JSON.stringify(b)
