import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readMethods } from '../scripts/known-methods.js'

const read = (/** @type {string} */ path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
/** @type {any[]} */
const methods = parse(read('known-methods.yaml'))
const rows = read('facts/index.tsv').trim().split('\n').slice(1)

const columns = 'resource\thttp_method\tpath\tpurpose\tavailable_from\tdeprecated_from\tsource_url\tcompleteness\tsheet'
const row = (/** @type {Record<string, string>} */ cells) =>
  ['r', 'POST', 'r/do', 'do it', '', '', 'https://page', 'core', 'r']
    .map((cell, i) => cells[/** @type {string} */ (columns.split('\t')[i])] ?? cell)
    .join('\t')
const one = (
  /** @type {Record<string, string>} */ cells,
  /** @type {'printed' | 'assumed' | undefined} */ evidence = undefined,
) => readMethods(`${columns}\n${row(cells)}\n`, () => evidence)[0]

test('every row of the index is a known method, in one of three states', () => {
  expect(methods).toHaveLength(rows.length)
  expect(rows).toHaveLength(340)
  const states = ['in', 'sheet ready, not yet', 'by name']
  const counts = states.map((state) => methods.filter((one) => one.state === state).length)
  expect(counts.reduce((sum, count) => sum + count)).toBe(340)
})

test('in is every operation of the contract, and nothing else', () => {
  const paths = parse(read('openapi.yaml')).paths
  const operations = Object.entries(paths).flatMap(([path, { $ref }]) =>
    Object.keys(parse(read($ref))).map((method) => `${method.toUpperCase()} ${path.slice(1)}`),
  )
  const listed = methods
    .filter(({ state }) => state === 'in')
    .map(({ verbs, path, inferred }) => `${verbs} ${path ?? inferred}`)
  expect(listed.sort()).toEqual(operations.sort())
})

test('each has a name of one kind, a page and a purpose', () => {
  for (const { path, inferred, title, page, purpose } of methods) {
    expect([path, inferred, title].filter((name) => name !== undefined)).toHaveLength(1)
    expect(page).toMatch(/^https:\/\//)
    expect(purpose).toMatch(/^[A-Z].+[^.]$/)
  }
})

test.each([
  [{ path: 'a_b/list' }, { path: 'a_b/list' }],
  [{ path: '(a_b/list)' }, { inferred: 'a_b/list' }],
  [{ path: 'a_b/list (path from page order)' }, { inferred: 'a_b/list' }],
  [{ path: '(stock in; path not shown)' }, { title: 'stock in' }],
  [{ path: '/purchases/{id}/cancel' }, { path: 'purchases/{id}/cancel' }],
  [{ http_method: '?' }, { path: 'r/do' }],
  [{ http_method: 'GET|POST' }, { verbs: ['GET', 'POST'] }],
  [{ http_method: '(POST)' }, { verbs: ['POST'] }],
  [{ available_from: 'R16.12.0 & R17.10.0' }, { available_from: ['R16.12.0', 'R17.10.0'] }],
  [{ available_from: 'R12.5.0, R13.2.0, R14.0.0' }, { available_from: ['R12.5.0', 'R13.2.0', 'R14.0.0'] }],
  [{ completeness: 'name-only' }, { state: 'by name' }],
  [{ sheet: '' }, { state: 'by name' }],
  [{}, { state: 'sheet ready, not yet' }],
])('%j is read as %j', (cells, read) => {
  expect(one(/** @type {any} */ (cells))).toMatchObject(read)
})

test('what is inferred is in where the contract says that its path is assumed, and only there', () => {
  expect(one({}, 'printed')).toMatchObject({ state: 'in' })
  expect(one({ path: '(r/do)' }, 'printed')).toMatchObject({ state: 'sheet ready, not yet' })
  expect(one({ path: '(r/do)' }, 'assumed')).toMatchObject({ state: 'in', inferred: 'r/do' })
})

test('what has no verb or no path is never in', () => {
  expect(one({ http_method: '?' }, 'assumed')).toMatchObject({ state: 'sheet ready, not yet' })
  expect(one({ path: '(stock in; path not shown)' }, 'assumed')).toMatchObject({ state: 'sheet ready, not yet' })
})

test.each([
  [{ path: 'A/b' }, 'is no path'],
  [{ path: '(a b)' }, 'is no path'],
  [{ http_method: 'PUT' }, 'PUT is no verb'],
  [{ available_from: 'R14' }, 'R14 is no release'],
  [{ completeness: 'most' }, 'most is no completeness'],
  [{ purpose: 'a\tb' }, 'has 10 cells'],
])('%j is refused', (cells, message) => {
  expect(() => one(/** @type {any} */ (cells))).toThrow(message)
})
