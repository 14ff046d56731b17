import { follow, isObject } from '@crmcom-webapi/contract'
import type { Answer, Bench } from '../bench.js'
import type { ShownInput } from '../inputs.js'
import type { Served } from '../served.js'

/**
 * Where the records are those of the examples, the answer to a documented call is one that is documented, but for what is
 * drawn or goes with the time. It is a WARN at most: an example shows one answer of those there may be.
 */
export function checkDocumented(bench: Bench, served: Served, shown: ShownInput, { data, exchange }: Answer): void {
  if (!bench.options.profile?.documented) return
  const response = served.operation.responses['200'] && follow(bench.document, served.operation.responses['200'])
  const examples = Object.values(response?.content?.['application/json']?.examples ?? {})
    .map((example) => follow(bench.document, example).value)
    .filter((value) => isObject(value) && isObject(value['status']) && value['status']['code'] === 'OK')
    .map((value) => (value as { data: unknown }).data)
  if (examples.length === 0) return
  const differences = examples.map((one) => differ(one, data, '')).sort((a, b) => a.length - b.length)
  const [nearest = []] = differences
  bench.note(
    'example',
    served,
    `the answer to ${shown.name} is documented`,
    nearest.length > 0 ? 'WARN' : 'PASS',
    shown.pointer,
    {
      ...(nearest.length > 0
        ? { words: `other than documented: ${nearest.slice(0, 5).join(', ')}`, curl: bench.words.curl(exchange) }
        : {}),
    },
  )
}

/** Where two values differ in more than what is drawn. */
function differ(documented: unknown, given: unknown, path: string): string[] {
  if (Array.isArray(documented) && Array.isArray(given)) {
    if (documented.length !== given.length) return [`${path}/*`]
    return documented.flatMap((one, index) => differ(one, given[index], `${path}/${index}`))
  }
  if (isObject(documented) && isObject(given))
    return [...new Set([...Object.keys(documented), ...Object.keys(given)])].flatMap((name) =>
      differ(documented[name], given[name], `${path}/${name}`),
    )
  return documented === given || (isDrawn(documented) && isDrawn(given)) ? [] : [path]
}

/** Dates, IDs, numbers of records, codes and tokens: what a system draws or counts. */
const isDrawn = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^(?:\d{4}-\d\d-\d\dT|[0-9A-F]{16,}$|[A-Z]{1,4}\d{6,}$|\d{3,}$|eyJ|[\w-]{20,}$)/.test(value)
