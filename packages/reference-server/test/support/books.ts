import type { Records, Store } from '@crmcom-webapi/reference-server'
import Big from 'big.js'
import { OpenRecords, type OpenWorld } from '../../src/kernel/open-world.js'

/** What is wrong with the books of an organisation in a store. */
export const auditOf = (store: Store, organisation = 'ORG1'): Promise<string[]> =>
  store.read((reader) => auditBooks({ records: new OpenRecords(reader, []) }, organisation))

/** What is wrong with the books of an organisation; nothing when they add up. */
export async function auditBooks({ records }: Pick<OpenWorld, 'records'>, organisation: string): Promise<string[]> {
  const all = { index: 'all', organisation, values: [] } as const
  const [books, entries] = [await records.find('book', all), await records.find('journalEntry', all)]
  const sums = new Map<string, Big>()
  const sum = (id: string, by: Big) => sums.set(id, by.plus(sums.get(id) ?? 0))
  for (const { from, to, counted_in, amount } of entries) {
    sum(`${from} ${counted_in}`, new Big(amount).neg())
    sum(`${to} ${counted_in}`, new Big(amount))
  }
  const kept = new Map(books.map(({ id, balance }) => [id, new Big(balance)]))
  const differing = [...new Set([...kept.keys(), ...sums.keys()])]
    .map((id) => ({ id, keeps: kept.get(id) ?? new Big(0), sum: sums.get(id) ?? new Big(0) }))
    .filter(({ keeps, sum }) => !keeps.eq(sum))
    .map(({ id, keeps, sum }) => `the book ${id} keeps ${keeps.toFixed()}, its entries are ${sum.toFixed()}`)
  return [...differing, ...unbalanced(books), ...wrongDebits(books, entries, await records.find('debit', all))]
}

/** The debits of accounts are what entries take from their books, in the order of moments, each with all before it. */
function wrongDebits(
  books: readonly Records['book'][],
  entries: readonly Records['journalEntry'][],
  debits: readonly Records['debit'][],
): string[] {
  const expected = books.flatMap(({ id, name, counted_in }) => {
    const taken = name.startsWith('receivable:')
      ? entries.filter(({ from, counted_in: unit }) => from === name && unit === counted_in)
      : []
    let total = new Big(0)
    return taken
      .toSorted((one, other) => one.moment - other.moment)
      .map(({ moment, amount }, i) => {
        total = total.plus(amount)
        return `${id} ${i + 1} of ${taken.length}: ${total.toFixed()} until ${moment}`
      })
  })
  const counts = new Map(books.map(({ id, debits }) => [id, debits]))
  const kept = new Set(
    debits.map(({ id, book, moment, total }) => `${id} of ${counts.get(book)}: ${total} until ${moment}`),
  )
  return [
    ...expected.filter((one) => !kept.has(one)).map((one) => `no debit ${one}`),
    ...[...kept].filter((one) => !expected.includes(one)).map((one) => `a debit that is none: ${one}`),
  ]
}

function unbalanced(books: readonly Records['book'][]): string[] {
  const totals = new Map<string, Big>()
  for (const { counted_in, balance } of books)
    totals.set(counted_in, new Big(balance).plus(totals.get(counted_in) ?? 0))
  return [...totals]
    .filter(([, total]) => !total.eq(0))
    .map(([counted_in, total]) => `the books in ${counted_in} come to ${total.toFixed()}, not to nothing`)
}
