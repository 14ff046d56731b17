import { wholeNumber } from '@crmcom-webapi/release-marks/options'
import type { Answer, CallOptions, FieldNames, FieldsText, Input, Names, OfList } from './call.js'
import { CrmConfigError } from './errors.js'
import { checkOptions } from './options.js'

/** The rows of a list, fetched page by page as they are asked for. */
export interface Rows<T> extends AsyncIterable<T> {
  /** How many rows of the whole list lie behind: skip as many to go on after the last row that was handed out. */
  readonly offset: number
}

/** The inputs of a list that can be read page by page; none in a release without paging. */
export type PagedInput<Input> = Input extends unknown ? ('offset' extends keyof Input ? Input : never) : never

type RowOf<Data> = Data extends readonly (infer Row)[] ? Row : never

/** The most a guide to all lists lets one call ask for. */
const defaultPageSize = 50
const count = (least: number) => wholeNumber(least, Number.MAX_SAFE_INTEGER)

/**
 * Goes through a whole list, one call per page. `offset` of the input says where to begin, `number_of_results` how many
 * rows a call asks for, 50 if it is left out, which is the most that is documented. The oldest rows come first. No page is fetched before its first row is wanted.
 *
 * A server may give fewer rows than it is asked for, so only an empty page is taken for the end. Rows that go meanwhile
 * shift the others: the API has no snapshot.
 *
 * @example
 * Go through all users of a unit, and remember where it broke off
 *
 * ```ts
 * import { createClient, paginate } from '@crmcom-webapi/client'
 *
 * const crm = createClient({ baseUrl: 'https://crm.example.com', credentials: { webApiKey: process.env.CRM_KEY ?? '' } })
 *
 * const unit_identifier = { name: 'Head office' }
 * const users = paginate(crm.users.list, { unit_identifier, fields_set: ['username'], offset: 0 })
 * try {
 *   for await (const user of users) console.log(user.username)
 * } finally {
 *   console.log(`to go on, begin at offset ${users.offset}`)
 * }
 * ```
 *
 * @throws {CrmConfigError} When the list is no method or a number is none, and later when a page repeats the one before: the server does not page, or the fields asked for do not
 *   tell rows apart.
 */
export function paginate<F, const S extends Names<FieldNames<F>> = undefined>(
  list: ((input: never, options?: CallOptions) => Promise<unknown>) & OfList<F>,
  input: NoInfer<PagedInput<Input<F, unknown>>> & { fields_set?: S | FieldsText<FieldNames<F>> },
  options?: CallOptions,
): Rows<RowOf<Answer<F, S>>>
export function paginate<Input, Row>(
  list: (input: Input, options?: CallOptions) => Promise<readonly Row[]>,
  input: NoInfer<PagedInput<Input>>,
  options?: CallOptions,
): Rows<Row>
export function paginate(
  list: (input: never, options?: CallOptions) => Promise<unknown>,
  input: object,
  options?: CallOptions,
): Rows<unknown> {
  const { offset = 0, number_of_results = defaultPageSize } = input as { offset?: number; number_of_results?: number }
  if (typeof list !== 'function')
    throw new CrmConfigError('paginate takes the method of a list, such as crm.users.list')
  checkOptions('paginate', { offset, number_of_results }, { offset: count(0), number_of_results: count(1) })
  const rows = {
    offset,
    async *[Symbol.asyncIterator]() {
      for (let before = ''; ; ) {
        const page = (await list({ ...input, number_of_results, offset: rows.offset } as never, options)) as unknown[]
        const text = JSON.stringify(page)
        if (page.length > 0 && text === before)
          throw new CrmConfigError(`the page at offset ${rows.offset} repeats the one before`)
        before = text
        for (const row of page) {
          rows.offset++
          yield row
        }
        // More rows than were asked for: the server does not page, and this is the whole list.
        if (page.length === 0 || page.length > number_of_results) return
      }
    },
  }
  return rows
}
