import { bundle, isObject, listOperations, listReleases, type Schema } from '@crmcom-webapi/contract'
import { createReferenceServer, demoCredentials } from '@crmcom-webapi/reference-server'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { releaseSlices } from '@crmcom-webapi/test-support/release-classes'
import { describe, expect, it } from 'vitest'
import { callPart, consoleIndex } from '../src/console/call-part.ts'
import { type CallView, type Input, placeToken, readInput, viewCall } from '../src/console/call-view.ts'
import { findProblems } from '../src/console/check.ts'
import { existenceInWords } from '../src/console/existence.ts'
import {
  type FieldView,
  fieldOfEntry,
  readTyped,
  viewForm,
  withField,
  withGroup,
  withRival,
  writeTyped,
} from '../src/console/form.ts'
import { writeRequest } from '../src/console/request.ts'

const ids = listOperations(bundle).map(({ operation }) => operation.operationId)
const parts = new Map(ids.map((id) => [id, callPart(bundle, id)]))
const index = consoleIndex(bundle)
const view = (id: string, release: string): CallView | undefined => viewCall(parts.get(id) as never, release)
const present = (release: string) => ids.flatMap((id) => view(id, release) ?? [])

/** The calls of all releases, each in those in which something of it changes. */
const triedCalls = releaseSlices().flatMap(({ release, document }) =>
  listOperations(document).map(({ operation }) => view(operation.operationId, release) as CallView),
)

describe('a call as the console offers it', () => {
  it('is there in the releases that have the operation, and in no other', () => {
    for (const release of listReleases(bundle)) {
      const there = listOperations(contractIn(release)).map(({ operation }) => operation.operationId)
      expect(present(release).map(({ operationId }) => operationId)).toEqual(there)
    }
  })

  it('has the request of the whole contract of that release', () => {
    for (const release of ['R6.0.0', 'R12.4.0', 'R18.0.0'])
      for (const { operation } of listOperations(contractIn(release))) {
        const own = view(operation.operationId, release)
        const schema = operation.requestBody?.content['application/json']?.schema
        if (schema) expect(own?.schema).toEqual(schema)
        else expect(Object.keys(own?.schema.properties ?? {})).toEqual(operation.parameters?.map(({ name }) => name))
      }
  })

  it('carries no sources, no notes and nothing of other operations', () => {
    const text = JSON.stringify(parts.get('showUser'))
    expect(text).not.toMatch(/x-sources|x-note|atlassian/)
    expect(Object.keys(parts.get('showUser')?.contract.components?.schemas ?? {}).sort()).toEqual([
      'FieldsSet',
      'UserIdentifier',
    ])
  })

  it('says where it is, for a release that lacks it', () => {
    expect(existenceInWords(callPart(bundle, 'showUser'))).toBe('It is there from R8.0.0 on.')
    const gone = callPart(bundle, 'showUser')
    for (const path of Object.values(gone.contract.paths))
      Object.assign(path['get'] as object, { 'x-removed-from': ['R17.0.0'] })
    expect(existenceInWords(gone)).toBe('It is there from R8.0.0, and gone again from R17.0.0.')
  })

  it('says where the session token goes, what key goes with it and how long a session lives', () => {
    expect(view('showUser', 'R18.0.0')).toMatchObject({ place: 'query', tokenField: 'token' })
    expect(view('showAccessToken', 'R18.0.0')).toMatchObject({ place: 'body', tokenField: 'token' })
    expect(view('createSessionToken', 'R18.0.0')).not.toHaveProperty('tokenField')
    expect(view('createSessionToken', 'R11.0.0')?.lifetime).toBe('one hour without use')
    expect(view('createSessionToken', 'R12.0.0')?.lifetime).toBe('two hours after it was opened, used or not')
    expect(view('createSessionTokenByWebApiKey', 'R18.0.0')?.key).toBe('required')
    expect(view('createSessionTokenByConsumerApplicationKey', 'R15.0.0')?.key).toBe('required')
    expect(view('createSessionTokenByConsumerApplicationKey', 'R16.2.0')?.key).toBe('optional')
  })

  it('starts from examples that fit, each of them once', () => {
    for (const call of triedCalls) {
      expect(call.examples.length).toBeGreaterThan(0)
      const inputs = call.examples.map(({ input }) => JSON.stringify(input))
      expect(new Set(inputs).size).toBe(inputs.length)
      for (const { input } of call.examples)
        expect(findProblems(call.document, call.schema, placeToken(call, input, 'F'.repeat(32)))).toEqual([])
    }
  })
})

describe('the index of the console', () => {
  it('names the logins and the fields that are never shown unasked', () => {
    expect(index.logins).toEqual([
      'createSessionTokenByConsumerApplicationKey',
      'createSessionTokenByDeviceApplicationKey',
      'createSessionToken',
      'createSessionTokenByWebApiKey',
    ])
    expect(index.sensitive).toEqual(expect.arrayContaining(['token', 'password', 'pass_code', 'jwt', 'pin_number']))
    expect(index.sensitive).not.toContain('username')
    expect([index.defaultServer, index.basePath]).toEqual(['http://127.0.0.1:8080', '/crmapi/rest/v2'])
  })
})

/** Fills a form in the way a reader does: one field after the other, each by its control. */
function fillIn(document: CallView['document'], schema: Schema, wanted: Input): Input {
  const wholeForm = viewForm(document, schema, wanted)
  let value = wholeForm.groups.length > 0 ? withGroup(document, schema, {}, wholeForm.group) : {}
  for (const [name, entry] of Object.entries(wanted)) {
    const form = viewForm(document, schema, value, wholeForm.group)
    const field = [...form.required, ...form.rivals, ...form.optional].find((one) => one.name === name)
    if (!field) throw new Error(`the form has no ${name}`)
    if (form.rivals.includes(field)) value = withRival(value, form.rivals, field)
    value = withField(value, name, fillField(document, field, entry))
  }
  return value
}

function fillField(document: CallView['document'], field: FieldView, wanted: unknown): unknown {
  const { control, isNullable } = field
  if (wanted === null && isNullable) return null
  if (control.kind === 'list' && Array.isArray(wanted))
    return wanted.map((entry, index) => fillField(document, fieldOfEntry(document, field, index), entry))
  if (control.kind === 'object') return fillIn(document, control.schema, wanted as Input)
  const typed = readTyped(control, writeTyped(control, wanted))
  // Where a text is taken for a number, what is typed goes as it was typed.
  return control.kind === 'text' && typeof wanted === 'number' && typed === String(wanted) ? wanted : typed
}

describe('a form', () => {
  it('can make every example of every release', () => {
    let made = 0
    for (const call of triedCalls)
      for (const { input } of call.examples) {
        expect(fillIn(call.document, call.schema, input)).toEqual(input)
        made++
      }
    expect(made).toBeGreaterThan(10 * ids.length)
  })

  it('never asks for the session token, and for nothing twice', () => {
    for (const call of present('R18.0.0'))
      for (const { input } of call.examples) {
        const { required, rivals, optional } = viewForm(call.document, call.schema, input)
        const names = [...required, ...rivals, ...optional].map(({ name }) => name)
        expect(new Set(names).size).toBe(names.length)
        expect(names).not.toContain(call.tokenField ?? 'no token')
      }
  })

  it('offers the values and fields of the release only', () => {
    const states = (release: string) => {
      const call = view('getNotAssociatedAccessTokens', release) as CallView
      return viewForm(call.document, call.schema, {}).optional.find(({ name }) => name === 'life_cycle_state')?.control
    }
    expect(states('R8.0.0')).toEqual({ kind: 'choice', values: ['EFFECTIVE', 'NOT_EFFECTIVE'] })
    expect(states('R9.0.0')).toMatchObject({ values: ['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION'] })
    const rivals = (release: string) => {
      const call = view('authenticateTucanoSubscriber', release) as CallView
      return viewForm(call.document, call.schema, {}).rivals.map(({ name, isDeprecated }) => [name, isDeprecated])
    }
    expect(rivals('R12.4.0')).not.toContainEqual(['customer_identification_medium_identifier', false])
    expect(rivals('R18.0.0')).toContainEqual(['access_token_identifier', true])
  })

  it('keeps of a value what the newly chosen group of fields has', () => {
    const call = view('createSessionToken', 'R8.0.0') as CallView
    const form = viewForm(call.document, call.schema, { username: 'a', password: 'b', organisation: 'DEMO' })
    expect(form.groups).toEqual(['User login', 'Access token login'])
    expect(form.group).toBe(0)
    expect(withGroup(call.document, call.schema, { username: 'a', organisation: 'DEMO' }, 1)).toEqual({
      organisation: 'DEMO',
    })
  })

  it('leaves what it cannot read for the check to refuse', () => {
    expect(readTyped({ kind: 'number' }, 'ten')).toBe('ten')
    expect(readTyped({ kind: 'number' }, '10')).toBe(10)
    expect(readTyped({ kind: 'json' }, '{"a":')).toBe('{"a":')
  })
})

describe('an input written as JSON', () => {
  it('is an object or a mistake in words', () => {
    expect(readInput('{"a": 1}')).toEqual({ input: { a: 1 } })
    expect(readInput('')).toEqual({ input: {} })
    expect(readInput('[1]')).toEqual({ mistake: 'The input must be a JSON object, in curly brackets.' })
    expect(readInput('{"a": }')).toMatchObject({ mistake: expect.stringContaining('not JSON') })
  })

  it('keeps a token the reader put into it', () => {
    const call = view('showUser', 'R18.0.0') as CallView
    expect(placeToken(call, { token: 'mine' }, 'theirs')).toEqual({ token: 'mine' })
    expect(placeToken(call, {}, undefined)).toEqual({})
  })
})

it.each(['R8.0.0', 'R12.4.0', 'R18.0.0'])(
  'every call of %s is understood by a server when it starts from an example',
  async (release) => {
    const server = await createReferenceServer({ release, clock: { now: () => Date.parse('2026-01-05T08:30:00Z') } })
    const exchange = async (call: CallView, input: Input, key?: string) => {
      const { url, ...init } = writeRequest('http://localhost/crmapi/rest/v2', {
        view: call,
        input,
        ...(key ? { key } : {}),
      })
      return (await (await server.fetch(new Request(url, init))).json()) as {
        status: { code: string; description: string }
        data: unknown
      }
    }
    const login = view('createSessionToken', release) as CallView
    const { username, password, organisation, webApiKey, consumerApplicationKey } = demoCredentials
    for (const call of present(release)) {
      const [{ input }] = call.examples as [CallView['examples'][0]]
      const { data } = await exchange(login, { username, password, organisation })
      const token = isObject(data) ? String(data['token']) : undefined
      const key = call.operationId.includes('Consumer') ? consumerApplicationKey : webApiKey
      const answer = await exchange(call, placeToken(call, input, token), call.key && key)
      // The records of one example may be gone after another; the request itself is never at fault.
      expect([call.operationId, answer.status.code]).not.toEqual([
        call.operationId,
        expect.stringMatching(/\.REQUEST\.|SESSION|KEY/),
      ])
    }
  },
)
