// Makes known-methods.yaml: every method of V4 that is known, from facts/index.tsv, with its state in this contract.
// Prints how many are in each state. With --check it writes nothing, and fails when the file is another.
import { readFileSync, writeFileSync } from 'node:fs'
import { parse, stringify } from 'yaml'

const at = (/** @type {string} */ path) => new URL(`../${path}`, import.meta.url)
const read = (/** @type {string} */ path) => readFileSync(at(path), 'utf8')

/** What stands above the list. */
const head = `# Made from facts/index.tsv and the contract by \`npm run generate\`. Do not edit: change the index.
#
# path         as a page, a title, a sample or a client shows it
# inferred     no page shows it: concluded from sister paths
# state        in: the contract has it. sheet ready, not yet: its facts are known and not transcribed yet.
#              by name: little more than the name is known
`

/**
 * Reads the index, a row for each method.
 *
 * @param {string} text
 * @param {(method: string, path: string) => 'printed' | 'assumed' | undefined} evidenceOf how well the contract knows
 *   the path of an operation it has
 */
export function readMethods(text, evidenceOf) {
  const [columns = '', ...rows] = text.replace(/\n+$/, '').split('\n')
  const names = columns.split('\t')
  return rows.map((row, index) => {
    const cells = row.split('\t')
    if (cells.length !== names.length)
      throw new Error(`row ${index + 2} has ${cells.length} cells, not ${names.length}`)
    const cell = Object.fromEntries(names.map((name, i) => [name, cells[i]?.trim() ?? '']))
    const { path, evidence, title } = readPath(cell['path'] ?? '')
    // A verb in brackets was printed nowhere.
    const verbs = cell['http_method'] === '?' ? [] : (cell['http_method'] ?? '').replace(/^\((\w+)\)$/, '$1').split('|')
    for (const verb of verbs) if (!/^(GET|POST)$/.test(verb)) throw new Error(`row ${index + 2}: ${verb} is no verb`)
    const { completeness, sheet } = cell
    if (!['whole', 'core', 'name-only'].includes(completeness ?? ''))
      throw new Error(`row ${index + 2}: ${completeness} is no completeness`)
    const [verb] = verbs
    const known = verb === undefined ? undefined : evidenceOf(verb.toLowerCase(), `/${path}`)
    // What nobody prints the contract may have only where it says so itself.
    const there = evidence === 'printed' ? known !== undefined : evidence === 'inferred' && known === 'assumed'
    const ready = completeness !== 'name-only' && sheet
    return {
      resource: cell['resource'],
      ...(verbs.length > 0 ? { verbs } : {}),
      ...(evidence === 'printed' ? { path } : {}),
      ...(evidence === 'inferred' ? { inferred: path } : {}),
      ...(title ? { title } : {}),
      purpose: sentence(cell['purpose'] ?? ''),
      ...releases('available', cell['available_from']),
      ...releases('deprecated', cell['deprecated_from']),
      page: cell['source_url'],
      completeness,
      ...(sheet ? { sheet } : {}),
      state: there ? 'in' : ready ? 'sheet ready, not yet' : 'by name',
    }
  })
}

/** What a cell says of the path: one in brackets or with a remark was printed nowhere. @param {string} cell */
function readPath(cell) {
  const path = '[a-z0-9_]+(?:/[a-z0-9_]+)+'
  // The purchases of R16.12.0 are printed with a slash in front, and one with a part that stands for an ID.
  const printed = new RegExp(`^(?:(${path})|/([a-z_]+(?:/(?:[a-z_]+|\\{[a-z]+\\}))*))$`).exec(cell)
  if (printed) return { path: printed[1] ?? printed[2], evidence: 'printed' }
  const inferred = new RegExp(`^(?:\\((${path})\\)|(${path}) \\(.*\\))$`).exec(cell)
  if (inferred) return { path: inferred[1] ?? inferred[2], evidence: 'inferred' }
  const title = /^\((.*); path not shown\)$/.exec(cell)?.[1] ?? /^(.*) \(children not shown\)$/.exec(cell)?.[1]
  if (title === undefined) throw new Error(`${cell} is no path, and no title without one`)
  return { evidence: 'not shown', title }
}

/** @param {'available' | 'deprecated'} key @param {string} [cell] */
function releases(key, cell = '') {
  const listed = cell.split(/\s*(?:,|&|and)\s*/).filter((one) => one !== '')
  for (const one of listed) if (!/^R\d+\.\d+\.\d+$/.test(one)) throw new Error(`${one} is no release`)
  return listed.length > 0 ? { [`${key}_from`]: listed } : {}
}

/** @param {string} words */
function sentence(words) {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What the contract says of the path of an operation, from the list of its paths and their files. */
function pathsOfContract() {
  const paths = parse(read('openapi.yaml')).paths
  return (/** @type {string} */ method, /** @type {string} */ path) => {
    const operation = paths[path] && parse(read(paths[path].$ref))[method]
    if (!operation) return undefined
    return operation['x-evidence-of']?.path === 'assumed' ? 'assumed' : 'printed'
  }
}

if (process.argv[1]?.endsWith('known-methods.js')) {
  const methods = readMethods(read('facts/index.tsv'), pathsOfContract())
  const text = head + stringify(methods, { lineWidth: 120 })
  if (process.argv.includes('--check')) {
    if (read('known-methods.yaml') !== text) {
      process.stderr.write('known-methods.yaml is out of date: npm run generate makes it anew\n')
      process.exitCode = 1
    }
  } else writeFileSync(at('known-methods.yaml'), text)
  const states = ['in', 'sheet ready, not yet', 'by name']
  const counts = states.map((state) => methods.filter((one) => one.state === state).length)
  process.stdout.write(`${states.map((state, i) => `${counts[i]} ${state}`).join(' + ')} = ${methods.length}\n`)
}
