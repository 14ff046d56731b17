import { isObject } from '@crmcom-webapi/contract'
import { Failure, failure } from '../kernel/failure.js'
import type { Mutant } from './mutant.js'
import { answered, asked, checked, described, type Fields, responded } from './seams.js'

/** The last release before tokens became JWTs and the newest one, between which most of the contract changed. */
const [older, newest] = ['R10.0.0', 'R18.0.0']

/** Faults of what is taken and what is answered: forms, types, statuses, releases. */
export const wireMutants: readonly Mutant[] = [
  {
    name: 'accepts-invalid-input',
    breaks: 'input that does not fit the contract is taken as it is',
    release: 'R16.12.0',
    plant: () => ({
      operation: takesRefused(
        () => true,
        (sent) => [sent],
      ),
    }),
  },
  {
    name: 'accepts-unknown-parameter',
    breaks: 'a parameter nobody knows is taken for nothing',
    release: 'R16.12.0',
    plant: () => ({ operation: takesRefused((code) => code.includes('INVALIDPARAMETERS'), withoutOne) }),
  },
  {
    name: 'accepts-later-parameter',
    breaks: 'a parameter of a later release is taken for nothing',
    release: 'R9.0.0',
    plant: () => ({ operation: takesRefused((code) => code.includes('PARAMETERNOTINRELEASE'), withoutOne) }),
  },
  {
    name: 'accepts-two-identifiers',
    breaks: 'of two fields that name one record, the second is taken for nothing',
    release: 'R18.0.0',
    plant: () => ({ operation: takesRefused((code) => code.includes('INVALIDPARAMETERS'), withOneIdentifier) }),
  },
  {
    name: 'refuses-unknown-member',
    breaks: 'a member that nobody knows is refused where the table of an object is cut',
    release: 'R18.0.0',
    plant: () => ({
      operation: checked((validated, operation) => {
        if (validated.ignored.length === 0) return validated
        throw failure('REQUEST', 'INVALIDPARAMETERS', 'The parameters are not valid', `${operation} ends elsewhere`)
      }),
    }),
  },
  {
    name: 'accepts-mistyped-member',
    breaks: 'a known name with a typing mistake is ignored where the table of an object is cut',
    release: 'R18.0.0',
    plant: () => ({
      operation: takesRefused(
        (code, words) => code.includes('INVALIDPARAMETERS') && words.includes('did you mean'),
        withoutOne,
      ),
    }),
  },
  {
    name: 'hides-ignored-member',
    breaks: 'nothing is said of a member that is ignored',
    release: 'R18.0.0',
    plant: () => ({ operation: checked(({ input }) => ({ input, ignored: [] })) }),
  },
  {
    name: 'refuses-null',
    breaks: 'null for what is not set is refused',
    release: 'R12.5.0',
    plant: () => ({
      operation: asked((sent, operation) => {
        if (operation.startsWith('update') || !Object.values(sent).includes(null)) return undefined
        throw failure('REQUEST', 'INVALIDPARAMETERS', 'The parameters are not valid', 'null is no value')
      }),
    }),
  },
  {
    name: 'accepts-any-content-type',
    breaks: 'a body that is not announced as JSON is read as JSON',
    release: 'R18.0.0',
    plant: () => ({
      fetch: (fetch) => (request) => {
        if (request.method !== 'POST') return fetch(request)
        const headers = new Headers(request.headers)
        headers.set('content-type', 'application/json')
        return fetch(new Request(request, { headers }))
      },
    }),
  },
  {
    name: 'accepts-any-method',
    breaks: 'an operation answers to every HTTP method',
    release: 'R18.0.0',
    plant: () => ({
      fetch: (fetch) => async (request) => {
        if (request.method !== 'PUT') return fetch(request)
        const { url, headers } = request
        return fetch(new Request(url, { method: 'POST', headers, body: await request.text() }))
      },
    }),
  },
  {
    name: 'refuses-trailing-slash',
    breaks: 'a path with a slash at its end is not found',
    release: 'R12.5.0',
    plant: () => ({
      fetch: (fetch) => (request) => {
        const { origin, pathname, search } = new URL(request.url)
        return fetch(pathname.endsWith('/') ? new Request(`${origin}${pathname}nowhere${search}`, request) : request)
      },
    }),
  },
  {
    name: 'behaves-like-newest-release',
    breaks: 'the server behaves like the newest release, whichever it is told to be',
    release: older,
    plant: () => ({ release: () => newest }),
  },
  {
    name: 'behaves-like-older-release',
    breaks: 'the server behaves like an older release than it is told to be',
    release: newest,
    plant: () => ({ release: () => older }),
  },
  {
    name: 'shows-later-field',
    breaks: 'an answer has a field of a later release',
    release: 'R16.12.0',
    plant: () => ({
      operation: described((record) =>
        isObject(record['log_information'])
          ? { ...record, log_information: { ...record['log_information'], updated_by_business_unit: null } }
          : undefined,
      ),
    }),
  },
  {
    name: 'omits-required-field',
    breaks: 'an answer lacks a field that is always there',
    release: 'R18.0.0',
    plant: () => ({ operation: described(({ id: _id, ...record }) => record) }),
  },
  {
    name: 'answers-wrong-type',
    breaks: 'a text is answered as a number',
    release: 'R18.0.0',
    plant: () => ({
      operation: described((record) => ('number' in record ? { ...record, number: 7 } : undefined)),
    }),
  },
  {
    name: 'answers-unknown-state',
    breaks: 'a life-cycle state is none of those there are',
    release: 'R18.0.0',
    plant: () => ({
      operation: described((record) =>
        'life_cycle_state' in record ? { ...record, life_cycle_state: 'FROZEN' } : undefined,
      ),
    }),
  },
  {
    name: 'answers-date-with-zone',
    breaks: 'a date is answered with a zone',
    release: 'R18.0.0',
    plant: () => ({
      operation: described((record) => {
        const log = record['log_information']
        return isObject(log)
          ? { ...record, log_information: { ...log, created_date: `${String(log['created_date'])}Z` } }
          : undefined
      }),
    }),
  },
  {
    name: 'answers-null-for-empty-list',
    breaks: 'an empty list is answered as null',
    release: 'R18.0.0',
    plant: () => ({
      operation: answered(({ status, data }) =>
        Array.isArray(data) && data.length === 0 ? { status, data: null } : undefined,
      ),
    }),
  },
  {
    name: 'answers-without-envelope',
    breaks: 'the data of an answer stand in no envelope',
    release: 'R18.0.0',
    plant: () => ({ fetch: responded(({ data }, { headers }) => Response.json(data ?? {}, { headers })) }),
  },
  {
    name: 'answers-failure-as-success',
    breaks: 'a failure is answered with the code OK',
    release: 'R18.0.0',
    plant: () => ({
      fetch: responded(({ data, status }, response) =>
        Response.json({ data, status: { ...status, code: 'OK' } }, response),
      ),
    }),
  },
  {
    name: 'answers-other-status',
    breaks: 'a call that went well has the HTTP status 201',
    release: 'R18.0.0',
    plant: () => ({
      fetch: responded((body, { status, headers }) =>
        status === 200 ? Response.json(body, { status: 201, headers }) : undefined,
      ),
    }),
  },
  {
    name: 'answers-other-content-type',
    breaks: 'JSON is announced as HTML',
    release: 'R18.0.0',
    plant: () => ({
      fetch: responded((body, response) => {
        const headers = new Headers(response.headers)
        headers.set('content-type', 'text/html')
        return new Response(JSON.stringify(body), { status: response.status, headers })
      }),
    }),
  },
  {
    name: 'answers-malformed-json',
    breaks: 'an answer ends before its last brace',
    release: 'R18.0.0',
    plant: () => ({
      fetch: responded((body, response) => new Response(JSON.stringify(body).slice(0, -1), response)),
    }),
  },
  {
    name: 'answers-own-failure-code',
    breaks: 'a failure has a code that the contract does not know',
    release: 'R18.0.0',
    plant: () => ({
      fetch: responded(({ data, status }, response) =>
        status['code'] === 'OK' ? undefined : Response.json({ data, status: { ...status, code: 'ERROR' } }, response),
      ),
    }),
  },
  {
    name: 'loses-request-id',
    breaks: 'the request id of the caller does not come back',
    release: 'R18.0.0',
    plant: () => ({
      fetch: responded((body, response) => {
        const headers = new Headers(response.headers)
        headers.delete('x-request-id')
        return new Response(JSON.stringify(body), { status: response.status, headers })
      }),
    }),
  },
]

/** Takes what would be refused, in the first of some other forms that is not. */
function takesRefused(
  concerns: (code: string, words: string) => boolean,
  others: (sent: Fields) => unknown[],
): NonNullable<ReturnType<Mutant['plant']>['operation']> {
  return (operation) => ({
    ...operation,
    validate: (sent) => {
      try {
        return operation.validate(sent)
      } catch (error) {
        if (!(error instanceof Failure) || !concerns(error.code, error.description) || !isObject(sent)) throw error
        for (const other of others(sent)) {
          if (other === sent) return { input: sent, ignored: [] }
          try {
            return operation.validate(other)
          } catch {}
        }
        throw error
      }
    },
  })
}

/** The same with one field left out, at the top or in an object there. */
function withoutOne(sent: Fields): Fields[] {
  return Object.keys(sent).flatMap((name) => {
    const { [name]: value, ...rest } = sent
    return [rest, ...(isObject(value) ? withoutOne(value).map((inner) => ({ ...sent, [name]: inner })) : [])]
  })
}

/** The same with only the first field of each identifier. */
function withOneIdentifier(sent: Fields): Fields[] {
  const short = Object.entries(sent).map(([name, value]) =>
    name.endsWith('_identifier') && isObject(value)
      ? [name, Object.fromEntries(Object.entries(value).slice(0, 1))]
      : [name, value],
  )
  return [Object.fromEntries(short)]
}
