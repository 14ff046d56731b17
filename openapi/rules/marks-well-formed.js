import { compareReleases, findMarkProblems, parseRelease } from '@crmcom-webapi/release-marks'
import { contractNodes, follow, isObject } from './contract-tree.js'

/** @typedef {import('./contract-tree.js').Location} Location */

/** The keys that hold releases. */
const markKeys = ['x-available-from', 'x-removed-from', 'x-deprecated-from']

/** The keys that hold releases from which on something else holds of a node that stays. */
const listKeys = ['x-legacy-only-from']

/** Every `x-` key the house knows. A key that is not here is a slip of the pen. */
export const houseKeys = [
  ...markKeys,
  'x-always-given',
  'x-enum-marks',
  'x-evidence',
  'x-evidence-of',
  'x-fields-set',
  'x-generated-by',
  'x-identifier',
  'x-known-codes',
  'x-legacy-only-from',
  'x-lifetime-seconds',
  'x-lists',
  'x-note',
  'x-null',
  'x-open',
  'x-parameter-rules',
  'x-release',
  'x-release-notes',
  'x-releases',
  'x-replaced-by',
  'x-request-text',
  'x-safe-to-repeat',
  'x-security-marks',
  'x-sensitive',
  'x-session-lifetime',
  'x-sources',
  'x-token',
]

/**
 * Marks are lists of known releases without gaps, notes say when they hold, and no `x-` key is
 * misspelt.
 *
 * @type {import('@redocly/openapi-core').Oas3Rule}
 */
export const marksWellFormed = () => ({
  Root(root, context) {
    const { report, resolve } = context
    const known = readCatalogue(/** @type {any} */ (root), context)
    // The contract of one release says `deprecated` where the mark has been reached.
    const isProjection = /** @type {any} */ (root).info?.['x-release'] !== undefined

    /** @param {string} message @param {Location} location @param {string[]} [suggest] */
    const say = (message, location, suggest) => report({ message, location, ...(suggest ? { suggest } : {}) })

    for (const { kind, node, location } of contractNodes(root, context)) {
      checkKeys(node, location)
      checkMarks(node, location)
      if (node['x-release-notes'] !== undefined) checkNotes(node['x-release-notes'], location.child('x-release-notes'))
      if (node['x-session-lifetime'] !== undefined)
        checkLifetimes(node['x-session-lifetime'], location.child('x-session-lifetime'))
      if (node['x-generated-by'] !== undefined) checkGenerated(node['x-generated-by'], location.child('x-generated-by'))
      if (node['x-lists'] !== undefined) checkListed(node['x-lists'], location.child('x-lists'))
      if (node['x-enum-marks'] !== undefined)
        checkEnumMarks(node['x-enum-marks'], node, location, location.child('x-enum-marks'))
      if (node['x-security-marks'] !== undefined)
        checkSecurityMarks(node['x-security-marks'], kind, node, location.child('x-security-marks'))
      if (node['x-known-codes'] !== undefined) checkKnownCodes(node['x-known-codes'], location.child('x-known-codes'))
    }

    /** @param {any} node @param {Location} location */
    function checkKeys(node, location) {
      for (const key of Object.keys(node)) {
        if (!key.startsWith('x-') || houseKeys.includes(key)) continue
        const near = houseKeys.filter((house) => distance(house, key) <= 3)
        say(`"${key}" is not a key of this house. Correct it, or add it to houseKeys.`, location.child(key).key(), near)
      }
    }

    /** @param {any} node @param {Location} location */
    function checkMarks(node, location) {
      for (const problem of findMarkProblems(node)) {
        const key = markKeys.find((mark) => problem.startsWith(mark))
        say(problem, key ? location.child(key) : location)
      }
      for (const key of listKeys)
        if (node[key] !== undefined)
          for (const problem of findMarkProblems({ 'x-available-from': node[key] }))
            say(problem.replace('x-available-from', key), location.child(key))
      for (const key of [...markKeys, ...listKeys]) {
        if (!Array.isArray(node[key])) continue
        for (const [index, text] of node[key].entries()) checkKnown(text, location.child([key, index]))
      }
      const replaced = node['x-replaced-by']
      if (replaced !== undefined && (typeof replaced !== 'string' || replaced.trim() === ''))
        say('x-replaced-by must be words that name the replacement.', location.child('x-replaced-by'))
    }

    /** @param {unknown} text @param {Location} location */
    function checkKnown(text, location) {
      const release = read(text)
      if (release && known && !known.some((one) => compareReleases(one, release) === 0))
        say(`${text} is not in x-releases. Add it there, or use the release that is meant.`, location)
    }

    /** @param {unknown} notes @param {Location} location */
    function checkNotes(notes, location) {
      if (!Array.isArray(notes) || notes.length === 0)
        return say('x-release-notes must be a list of {from, until, text}.', location)
      for (const [index, note] of notes.entries()) {
        const at = location.child(index)
        if (!isObject(note)) {
          say('A release note must be {from, until, text}.', at)
          continue
        }
        for (const key of Object.keys(note))
          if (!['from', 'until', 'text'].includes(key))
            say(`A release note has no "${key}": write from, until and text.`, at.child(key).key())
        if (typeof note.text !== 'string' || note.text.trim() === '') say('A release note needs a text.', at)
        if (note.from === undefined && note.until === undefined)
          say('A release note needs from or until; words that always hold belong in description.', at)
        checkPeriod(note, at)
      }
    }

    /** @param {any} period @param {Location} at */
    function checkPeriod(period, at) {
      for (const end of ['from', 'until']) {
        if (period[end] === undefined) continue
        if (read(period[end])) checkKnown(period[end], at.child(end))
        else say(`${end} must be one release, for example R12.0.0.`, at.child(end))
      }
      const [from, until] = [read(period.from), read(period.until)]
      if (from && until && compareReleases(from, until) >= 0)
        say(`until (${period.until}) must come after from (${period.from}).`, at.child('until'))
    }

    /** @param {unknown} ways @param {Location} location */
    function checkGenerated(ways, location) {
      const form = 'How a value is generated must be {from, until, by}.'
      eachPeriod(ways, location, form, (way, at) => {
        if (!['random', 'settings'].includes(way.by)) say('by must be random or settings.', at)
      })
    }

    /** @param {unknown} listed @param {Location} location */
    function checkListed(listed, location) {
      const form = 'What a list holds must be {from, until, those}.'
      eachPeriod(listed, location, form, ({ those }, at) => {
        if (!['all', 'with-exchange-rate'].includes(those)) say('those must be all or with-exchange-rate.', at)
      })
    }

    /** @param {unknown} lifetimes @param {Location} location */
    function checkLifetimes(lifetimes, location) {
      const form = 'A session lifetime must be {from, until, seconds, counted-from}.'
      eachPeriod(lifetimes, location, form, (lifetime, at) => {
        if (!Number.isInteger(lifetime.seconds) || lifetime.seconds <= 0)
          say('seconds must be a whole number above 0.', at)
        if (!['issue', 'last-use'].includes(lifetime['counted-from']))
          say('counted-from must be issue or last-use.', at)
      })
    }

    /**
     * Looks at what holds for a while, in each of its periods; a projection holds the one of its release.
     *
     * @param {unknown} periods @param {Location} location @param {string} form what one that is no object is told
     * @param {(period: any, at: Location) => void} check
     */
    function eachPeriod(periods, location, form, check) {
      const listed = Array.isArray(periods) ? periods : [periods]
      for (const [index, period] of listed.entries()) {
        const at = Array.isArray(periods) ? location.child(index) : location
        if (!isObject(period)) {
          say(form, at)
          continue
        }
        check(period, at)
        checkPeriod(period, at)
      }
    }

    /** @param {any} marks @param {any} node @param {Location} location @param {Location} at */
    function checkEnumMarks(marks, node, location, at) {
      const values = follow(node, location, resolve).node?.enum
      if (!isObject(marks))
        return say('x-enum-marks must map enum values to their marks: {VALUE: {x-available-from: [R12.0.0]}}.', at)
      if (!Array.isArray(values)) return say('x-enum-marks stands beside an enum; there is none here.', at)
      for (const [value, entry] of Object.entries(marks)) {
        if (!values.some((one) => String(one) === value))
          say(`x-enum-marks names "${value}", which is not in the enum.`, at.child(value).key())
        checkEntry(entry, at.child(value), [])
      }
    }

    /** @param {any} marks @param {string} kind @param {any} node @param {Location} at */
    function checkSecurityMarks(marks, kind, node, at) {
      if (kind !== 'Operation') return say('x-security-marks belongs on an operation.', at)
      if (!Array.isArray(marks)) return say('x-security-marks must be a list of {index, marks}.', at)
      const alternatives = node.security?.length ?? 0
      for (const [index, entry] of marks.entries()) {
        if (!Number.isInteger(entry?.index) || entry.index < 0 || entry.index >= alternatives)
          say(`index must be the place of an alternative in security (0 to ${alternatives - 1}).`, at.child(index))
        checkEntry(entry, at.child(index), ['index'])
      }
    }

    /** @param {any} codes @param {Location} at */
    function checkKnownCodes(codes, at) {
      if (!Array.isArray(codes))
        return say('x-known-codes must be a list of codes, each with a code and what it says.', at)
      for (const [index, entry] of codes.entries()) {
        if (!isObject(entry) || typeof entry.code !== 'string') {
          say('A known code needs a code.', at.child(index))
          continue
        }
        if (codes.findIndex((other) => other?.code === entry.code) < index)
          say(`${entry.code} stands twice.`, at.child([index, 'code']))
        checkKeys(entry, at.child(index))
        checkMarks(entry, at.child(index))
      }
    }

    /** @param {any} entry @param {Location} at @param {string[]} others */
    function checkEntry(entry, at, others) {
      if (!isObject(entry))
        return say('Marks must be keys below it, one step further in: {x-available-from: [R12.0.0]}.', at)
      const allowed = [
        ...markKeys,
        'x-replaced-by',
        'x-note',
        'x-evidence',
        'x-evidence-of',
        'x-release-notes',
        ...(isProjection ? ['deprecated'] : []),
        ...others,
      ]
      for (const key of Object.keys(entry))
        if (!allowed.includes(key))
          say(`"${key}" has no meaning here. Known: ${allowed.join(', ')}.`, at.child(key).key())
      checkMarks(entry, at)
      if (entry['x-release-notes'] !== undefined) checkNotes(entry['x-release-notes'], at.child('x-release-notes'))
    }
  },
})

/**
 * The releases of the root's `x-releases`, or undefined when there is none to compare with.
 *
 * @param {any} root
 * @param {import('@redocly/openapi-core').UserContext} context
 */
function readCatalogue(root, { location, resolve, report }) {
  const at = location.child('x-releases')
  // A projection is one release's contract: its list is gone, and it says which release it is.
  if (root['x-releases'] === undefined && root.info?.['x-release'] !== undefined) return undefined
  const { node } = follow(root['x-releases'], at, resolve)
  if (!Array.isArray(node) || node.length === 0) {
    report({ message: 'The root needs x-releases, the list of all releases a mark may name.', location })
    return undefined
  }
  return node.flatMap((text, index) => {
    const release = read(text)
    if (!release) report({ message: `${text} is not a release such as R12.4.0.`, location: at.child(index) })
    return release ? [release] : []
  })
}

/** @param {unknown} text */
function read(text) {
  try {
    return typeof text === 'string' && /^R\d+\.\d/.test(text) ? parseRelease(text) : undefined
  } catch {
    return undefined
  }
}

/** The number of letters to add, drop or change to make one word of the other. @param {string} a @param {string} b */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        /** @type {number} */ (next[j - 1]) + 1,
        /** @type {number} */ (row[j]) + 1,
        /** @type {number} */ (row[j - 1]) + (a[i - 1] === b[j - 1] ? 0 : 1),
      )
    row = next
  }
  return /** @type {number} */ (row[b.length])
}
