import { follow, isObject } from '../rules/contract-tree.js'
import { rewrite } from './rewrite.js'

/** @typedef {import('./expand.js').Tools} Tools */
/** @typedef {{ node: any, location: import('./expand.js').Location }} Target */

/** What each type that has a name says of a value. @param {any} root @param {any} context @returns {Map<string, any>} */
export function readTypes(root, { location, resolve, report }) {
  const key = 'x-types'
  if (root[key] === undefined) return new Map()
  const at = location.child(key)
  const { node } = follow(root[key], at, resolve)
  delete root[key]
  if (isObject(node) && Object.values(node).every((type) => isObject(type) && typeof type.type === 'string'))
    return new Map(Object.entries(node))
  report({ message: `${key} must lead to types by their names, each with its type.`, location: at })
  return new Map()
}

/**
 * A type by its name, `x-type: date-time`, or `x-type: [date-time, "null"]` where null is a value. What is said beside
 * it counts.
 *
 * @param {Target} target
 * @param {Tools} tools
 */
export function expandType({ node, location }, { report, types }) {
  const said = node['x-type']
  if (said === undefined) return
  const at = location.child('x-type')
  const [name, ...others] = Array.isArray(said) ? said : [said]
  const type = types.get(name)
  if (type === undefined)
    return report(`There is no type ${JSON.stringify(name)}: the types are ${[...types.keys()].join(', ')}.`, at)
  if (Array.isArray(said) && (others.length !== 1 || others[0] !== 'null'))
    return report('x-type is the name of a type, or that and "null" in a list.', at)
  const whole = others.length === 0 ? type : { ...type, type: [type.type, 'null'] }
  const given = Object.keys(node)
  rewrite(node, ([key, value]) =>
    key === 'x-type' ? Object.entries(structuredClone(whole)).filter(([own]) => !given.includes(own)) : [[key, value]],
  )
}

/** Exactly one of several fields, by their names. @param {Target} target @param {Tools} tools */
export function expandChoice({ node, location }, { report }) {
  const key = 'x-exactly-one-of'
  const names = node[key]
  if (names === undefined) return
  const at = location.child(key)
  if (!Array.isArray(names) || names.length < 2 || !names.every((name) => typeof name === 'string'))
    return report(`${key} must be a list of at least two names.`, at)
  if (node.oneOf !== undefined) return report(`Write ${key} or oneOf, not both.`, at.key())
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) !== index) report(`"${name}" stands here twice.`, at.child(index))
    // The rules between parameters name them without listing them as properties.
    if (isObject(node.properties) && !Object.hasOwn(node.properties, name))
      report(`There is no property "${name}" to choose.`, at.child(index))
  }
  rewrite(node, (entry) => (entry[0] === key ? [['oneOf', names.map((name) => ({ required: [name] }))]] : [entry]))
}

/**
 * How well it is supported that fields may be null: `x-null-fields: assumed` gives each such field of an object its
 * evidence, unless the field says so itself or is no better supported as a whole.
 *
 * @param {Target} target
 * @param {Tools} tools
 */
export function expandNullFields({ node, location }, { report }) {
  const key = 'x-null-fields'
  const grade = node[key]
  if (grade === undefined) return
  const at = location.child(key)
  delete node[key]
  if (!['sample', 'field', 'assumed'].includes(grade)) return report(`${key} must be sample, field or assumed.`, at)
  const fields = Object.values(isObject(node.properties) ? node.properties : {}).filter((field) =>
    // What is said beside a type by its name counts.
    [field?.type ?? field?.['x-type']].flat().includes('null'),
  )
  if (fields.length === 0) return report('No field here may be null.', at.key())
  for (const field of fields)
    if (field['x-evidence'] !== 'assumed') field['x-evidence-of'] = { type: grade, ...field['x-evidence-of'] }
}
