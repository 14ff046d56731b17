import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const folder = new URL('../facts/', import.meta.url)
const maps = ['left-out.yaml', 'stands.yaml']
const sheets = readdirSync(folder).filter((name) => name.endsWith('.yaml') && !maps.includes(name))

/** Lists whose entries are facts, wherever they stand in a sheet. */
const factLists = [
  'operations',
  'parameters',
  'fields',
  'response',
  'restrictions',
  'errors',
  'examples',
  'extra_decoded_jwts',
  'behaviours',
  'conflicts',
  'uncertain',
  'shared_schemas',
  'see_also',
]

/**
 * Lists the facts below a node. What stands inside an example is the vendor's data, not facts.
 *
 * @param {any} node
 * @param {string} path
 * @returns {Array<{ path: string, id: unknown }>}
 */
function facts(node, path) {
  return Object.entries(node).flatMap(([key, entries]) => {
    if (!factLists.includes(key) || !Array.isArray(entries)) return []
    return entries.flatMap((entry, index) => {
      const at = `${path}/${key}/${index}`
      return [{ path: at, id: entry.id }, ...(key === 'examples' ? [] : facts(entry, at))]
    })
  })
}

const all = sheets.flatMap((name) => facts(parse(readFileSync(new URL(name, folder), 'utf8')), name))

test('there are sheets with facts', () => {
  expect(sheets).toEqual([
    'access_tokens.yaml',
    'accounts_receivable.yaml',
    'authentication.yaml',
    'bills.yaml',
    'contact_information.yaml',
    'credit_notes.yaml',
    'currencies.yaml',
    'customer_events.yaml',
    'identifiers.yaml',
    'invoices.yaml',
    'payment_gateway_requests.yaml',
    'payments.yaml',
    'products.yaml',
    'providers.yaml',
    'refunds.yaml',
    'reward_transactions.yaml',
    'rewards_participants.yaml',
    'segmentation.yaml',
    'subscriptions.yaml',
    'users.yaml',
    'vouchers.yaml',
    'wallets.yaml',
    'webhook_requests.yaml',
  ])
  expect(all.length).toBeGreaterThan(500)
})

test('every fact has an id of dotted words', () => {
  expect(all.filter(({ id }) => typeof id !== 'string' || !/^[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*$/.test(id))).toEqual([])
})

test('no id stands twice', () => {
  const seen = new Set()
  expect(all.filter(({ id }) => seen.size === seen.add(id).size)).toEqual([])
})
