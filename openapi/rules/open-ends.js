import { contractNodes, hasType, isObject, nodesFrom, requestMediaTypes } from './contract-tree.js'

/** @typedef {import('./contract-tree.js').Location} Location */

const keys = ['after', 'one-of', 'note', 'sources']

/**
 * An object that goes on beyond what is known says so in `x-open`, with the place where its table is cut or the
 * fields that were guessed; and an object of a request that lists members and lets others in says it too.
 *
 * @type {import('@redocly/openapi-core').Oas3Rule}
 */
export const openEnds = () => ({
  Root(root, context) {
    const { report, resolve } = context
    const seen = new Set()
    for (const place of contractNodes(root, context)) {
      const { kind, node, location } = place
      if (node['x-open'] !== undefined) checkOpen(kind, node, location)
      if (kind !== 'Operation') continue
      for (const media of requestMediaTypes(place, resolve))
        for (const found of nodesFrom('Schema', media.node.schema, media.location.child('schema'), resolve, seen))
          if (found.kind === 'Schema') checkRequest(found)
    }

    /** @param {string} kind @param {any} node @param {Location} location */
    function checkOpen(kind, node, location) {
      const at = location.child('x-open')
      const open = node['x-open']
      /** @param {string} message @param {Location} [place] */
      const say = (message, place = at) => report({ message, location: place })
      if (!isObject(open)) return say('x-open must be {after or one-of, note, sources}.')
      for (const key of Object.keys(open))
        if (!keys.includes(key))
          say(`x-open has no "${key}": write after or one-of, note and sources.`, at.child(key).key())
      if (typeof open.note !== 'string' || open.note.trim() === '')
        say('x-open needs a note that says how it is known that there is more.')
      if (open.sources !== undefined && !isListOfTexts(open.sources))
        say('sources must be a list of pages.', at.child('sources'))
      const names = namesOf(kind, node)
      if (!names) return say('x-open belongs on an object that says type: object, or on an operation with parameters.')
      if (kind === 'Schema' && node.additionalProperties === false)
        say('x-open says that more members are taken, additionalProperties: false that none are.')
      if (open.after !== undefined && open['one-of'] !== undefined)
        say('after is for a table that is cut, one-of for fields that were guessed: write one of them.')
      else if (open['one-of'] !== undefined) checkChoice(kind, node, names, at)
      else if (open.after === undefined) {
        if (names.length > 0) say('x-open needs after, the last member that the pages show, or one-of.')
      } else if (!names.includes(open.after))
        say(`after names "${open.after}", which is no member of the object.`, at.child('after'))
    }

    /** @param {string} kind @param {any} node @param {string[]} names @param {Location} at */
    function checkChoice(kind, node, names, at) {
      const choice = node['x-open']['one-of']
      /** @param {string} message @param {Location} [place] */
      const say = (message, place = at.child('one-of')) => report({ message, location: place })
      if (kind !== 'Schema') return say('one-of belongs on the object of an identifier.')
      if (!isListOfTexts(choice)) return say('one-of must be a list of the fields that were guessed.')
      for (const [index, name] of choice.entries())
        if (!names.includes(name))
          say(`one-of names "${name}", which is no member of the object.`, at.child(['one-of', index]))
      if (node.oneOf !== undefined)
        say('oneOf refuses a field that was not guessed; one-of stands in its place.', at.key())
      if (node.minProperties !== 1)
        say('An identifier names something: add minProperties: 1, since no field is required.', at.key())
    }

    /** @param {import('./contract-tree.js').Place} place */
    function checkRequest({ node, location }) {
      if (!hasType(node, 'object') || node['x-open'] !== undefined) return
      if (node.additionalProperties === true && isObject(node.properties))
        report({
          message: 'This object lists members and takes others: say in x-open where knowledge of it ends.',
          location: location.child('additionalProperties'),
        })
    }
  },
})

/** The names something lists; undefined where there is nothing that lists names. @param {string} kind @param {any} node */
function namesOf(kind, node) {
  if (kind === 'Schema')
    return hasType(node, 'object') && node.$ref === undefined ? Object.keys(node.properties ?? {}) : undefined
  if (kind !== 'Operation' || node.requestBody !== undefined || !Array.isArray(node.parameters)) return undefined
  return node.parameters.map((/** @type {any} */ parameter) => parameter?.name)
}

/** @param {unknown} value @returns {value is string[]} */
const isListOfTexts = (value) =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string' && one !== '')
