/** Room for what common tools make, such as a UUID or a trace id. */
const sane = /^[\w.:-]{1,64}$/

/** The id a client gives its request in the header `X-Request-Id`; undefined when it gives none, or one that is not fit for logs. */
export function readRequestId(headers: Headers): string | undefined {
  const id = headers.get('x-request-id')
  return id !== null && sane.test(id) ? id : undefined
}
