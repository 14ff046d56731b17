import { hexId, type Random, systemRandom } from '../kernel/random.js'

/** Room for what common tools make, such as a UUID or a trace id. */
const sane = /^[\w.:-]{1,64}$/

/** The id of a request: what its client gives it, or 32 upper-case hexadecimal digits drawn here. */
export function requestIdOf(headers: Headers, random: Random = systemRandom): string {
  return readRequestId(headers) ?? hexId(random)
}

/** The id a client gives its request in the header `X-Request-Id`; undefined when it gives none, or one that is not fit for logs. */
function readRequestId(headers: Headers): string | undefined {
  const id = headers.get('x-request-id')
  return id !== null && sane.test(id) ? id : undefined
}
