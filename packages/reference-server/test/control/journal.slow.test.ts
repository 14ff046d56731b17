import { listOperations, type OpenApiDocument, type Operation, resolveRef, type Schema } from '@crmcom-webapi/contract'
import { basePath, demoCredentials } from '@crmcom-webapi/reference-server'
import { describe, expect, it } from 'vitest'
import { byKey, call, get, login, send, startServer, user, webApiKey } from '../support/server.js'

describe('the journal of a world', () => {
  it('tells what was called with what, and what was answered, without secrets', async () => {
    const server = await startServer({ release: 'R12.4.0' })
    const token = await login(server)
    const by = { access_token_identifier: { identifier: 'maria@demo.example', pass_code: 'maria-7391' } }
    await call(server, 'access_tokens/show', { token, ...by, fields_set: 'number,verification_code' })
    expect(server.control.requests.list()).toEqual([
      {
        at: '2026-01-05T10:00:00.000Z',
        method: 'POST',
        path: `${basePath}/authentication/token`,
        release: 'R12.4.0',
        operationId: 'createSessionToken',
        input: { username: 'integrator', password: '[redacted]', organisation: 'DEMO' },
        status: 200,
        code: 'OK',
        answer: { data: { token: '[redacted]' }, status: { code: 'OK', description: '', message: '' } },
      },
      {
        at: '2026-01-05T10:00:00.000Z',
        method: 'POST',
        path: `${basePath}/access_tokens/show`,
        release: 'R12.4.0',
        operationId: 'showAccessToken',
        input: {
          token: '[redacted]',
          access_token_identifier: { identifier: 'maria@demo.example', pass_code: '[redacted]' },
          fields_set: 'number,verification_code',
        },
        status: 200,
        code: 'OK',
        answer: {
          data: { number: 'AT0000000001', verification_code: '[redacted]' },
          status: { code: 'OK', description: '', message: '' },
        },
      },
    ])
  })

  it('reads identifiers of a query, and hides what is sensitive in them', async () => {
    const server = await startServer({ release: 'R18.0.0' })
    const token = await login(server)
    await get(server, 'users/show', { token, user_identifier: { username: 'integrator' } })
    const card = { one_time_password: '058213' }
    await get(server, 'access_tokens/list', { token, accounts_receivable_identifier: { number: 'ACR0000000007' } })
    await get(server, 'access_tokens/list', { token, access_token_identifier: card })
    const inputs = server.control.requests.list().map(({ input }) => input)
    expect(inputs.slice(1, 3)).toEqual([
      { token: '[redacted]', user_identifier: 'username=integrator' },
      { token: '[redacted]', accounts_receivable_identifier: 'number=ACR0000000007' },
    ])
    expect(JSON.stringify(inputs)).not.toContain('058213')
  })

  it('shows no value the contract does not know', async () => {
    const server = await startServer()
    await call(server, 'authentication/token', { ...user, passwrod: 'open-sesame', username: ['open-sesame'] })
    const [entry] = server.control.requests.list()
    expect(entry).toMatchObject({ code: 'COM.CRM.EXCEPTION.REQUEST.INVALIDPARAMETERSEXCEPTION' })
    expect(entry?.input).toEqual({ ...user, password: '[redacted]', passwrod: '[redacted]', username: ['[redacted]'] })
  })

  it('tells of calls that reach no operation, without what stands in their path', async () => {
    const server = await startServer({ failureStatus: 'mapped' })
    await call(server, 'authentication/token', '{"username":"secret')
    await send(server, 'access_tokens/show%3Ftoken=secret', { method: 'GET' })
    const [malformed, unknown] = server.control.requests.list()
    expect(malformed).toMatchObject({ status: 400, code: 'COM.CRM.EXCEPTION.REQUEST.MALFORMEDJSONEXCEPTION' })
    expect(unknown).toMatchObject({ method: 'GET', path: `${basePath}/access_tokens/show`, status: 404 })
    expect(JSON.stringify(server.control.requests.list())).not.toContain('secret')
  })

  it('tells of injected faults what the caller met', async () => {
    const server = await startServer({ wait: async () => {} })
    const { faults, requests } = server.control
    faults.add({ effect: { httpStatus: 502 }, times: 1 })
    faults.add({ effect: 'answer-lost', latency: '1s', times: 1 })
    faults.add({ effect: 'body-malformed', times: 1 })
    await send(server, 'authentication/token', { headers: { 'content-type': 'application/json' }, body: '{}' })
    await expect(call(server, 'authentication/token', user)).rejects.toThrow('fetch failed')
    await expect(call(server, 'authentication/token', user)).rejects.toThrow()
    const told = requests.list().map(({ status, code, answer, fault }) => ({ status, code, answer, fault }))
    expect(told).toEqual([
      { status: 502, fault: { effect: { httpStatus: 502 } } },
      { status: undefined, fault: { effect: 'answer-lost', latency: '1s' } },
      { status: 200, fault: { effect: 'body-malformed' } },
    ])
  })

  it('keeps the last hundred calls, and forgets when told to', async () => {
    const server = await startServer()
    for (let i = 0; i < 103; i++) await call(server, 'authentication/token', { ...user, username: `user ${i}` })
    const { requests } = server.control
    const names = requests.list().map(({ input }) => (input as { username: string }).username)
    expect([names.length, names[0], names[99]]).toEqual([100, 'user 3', 'user 102'])
    requests.clear()
    expect(requests.list()).toEqual([])
  })

  it.each(['R4.0.0', 'R10.0.0', 'R12.4.0', 'R18.0.0'])('holds no planted secret in %s', async (release) => {
    const server = await startServer({ release })
    const planted = 'PLANTED-9f8e7d6c'
    const sensitive = sensitiveNames(server.contract)
    let token = await login(server)
    for (const { path: slashed, operation } of listOperations(server.contract)) {
      const path = slashed.slice(1)
      const open = openNames(server.contract, operation)
      const secrets = Object.fromEntries(
        [...sensitive].filter((name) => !open.has(name)).map((name) => [name, planted]),
      )
      const placed = operation.requestBody?.content['application/json']?.schema
      const body = {
        ...secrets,
        access_token_identifier: { identifier: 'maria@demo.example', ...secrets },
        ...(placed ? (plantedIn(server.contract, placed, planted) as object) : {}),
      }
      await call(server, path, body, byKey(planted))
      await call(server, path, { ...body, token }, byKey())
      const identifiers = Object.fromEntries(identifiersIn(server.contract, operation, planted))
      await get(server, path, { ...secrets, access_token_identifier: { pass_code: planted }, ...identifiers })
      const written = JSON.stringify(server.control.requests.list())
      for (const secret of [planted, token, webApiKey, demoCredentials.password])
        expect(written.includes(secret), `${path}: ${secret}`).toBe(false)
      server.control.requests.clear()
      if (operation.operationId === 'releaseSessionToken') token = await login(server)
    }
  })

  it('shows of a card and a bank account that they were sent, and not which', async () => {
    const server = await startServer()
    const token = await login(server)
    const card = {
      ...{ number: '4111111111111111', card_security_code: '737', expiration_month: 11, expiration_year: 2030 },
      ...{ card_holder_name: 'Andreas Ioannou', default: true },
    }
    const answer = await call(server, 'accounts_receivable/create', {
      ...{ token, name: 'Andreas Ioannou' },
      payment_preferences_set: [
        { payment_preference_identifier: { name: 'Card' }, cards_set: [card] },
        { payment_preference_identifier: { name: 'Direct debit' }, iban: 'CY17002001280000001200527600' },
      ],
    })
    expect([answer.code, answer.description]).toEqual(['OK', ''])
    const [, noted] = server.control.requests.list()
    expect(noted?.input).toMatchObject({
      name: 'Andreas Ioannou',
      payment_preferences_set: [
        { cards_set: [{ number: '[redacted]', card_security_code: '[redacted]', expiration_year: 2030 }] },
        { iban: '[redacted]' },
      ],
    })
    const kept = JSON.stringify([server.control.requests.list(), server.control.snapshot(), answer.text])
    for (const secret of ['4111111111111111', '"737"', 'CY17002001280000001200527600'])
      expect(kept).not.toContain(secret)
  })
})

/** The parameters and fields of an operation by the name of which nothing sensitive is meant there. */
function openNames(contract: OpenApiDocument, { parameters, requestBody }: Operation): Set<string> {
  const body = requestBody?.content['application/json']?.schema
  const fields = body ? partsOf(contract, body).flatMap(({ properties = {} }) => Object.entries(properties)) : []
  const named = [
    ...fields,
    ...(parameters ?? []).map(({ name, schema, ...marks }) => [name, { ...schema, ...marks }] as const),
  ]
  return new Set(named.filter(([, one]) => !partsOf(contract, one as Schema).some(isSensitive)).map(([name]) => name))
}

const isSensitive = (schema: Schema) => schema['x-sensitive'] === true

/** A schema and all it is put together from. */
function partsOf(contract: OpenApiDocument, schema: Schema): Schema[] {
  const own = schema.$ref === undefined ? [] : partsOf(contract, resolveRef(contract, schema.$ref) as Schema)
  const others = [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])]
  return [schema, ...own, ...others.flatMap((other) => partsOf(contract, other))]
}

/** A value that has the secret wherever the schema marks a field as sensitive, and nothing else. */
function plantedIn(contract: OpenApiDocument, schema: Schema, secret: string): unknown {
  const parts = partsOf(contract, schema)
  if (parts.some(isSensitive)) return secret
  const items = parts.flatMap((part) => (part.items ? [plantedIn(contract, part.items, secret)] : []))
  if (items.length > 0) return items.every((item) => item === undefined) ? undefined : items
  const fields = parts
    .flatMap(({ properties = {} }) => Object.entries(properties))
    .map(([name, field]) => [name, plantedIn(contract, field, secret)] as const)
    .filter(([, value]) => value !== undefined)
  return fields.length === 0 ? undefined : Object.fromEntries(fields)
}

/** The identifiers of a query, each by a field that is sensitive. */
function identifiersIn(contract: OpenApiDocument, { parameters }: Operation, secret: string) {
  return (parameters ?? []).flatMap(({ name, schema }) => {
    const { contentSchema } = (schema ?? {}) as { contentSchema?: Schema }
    const planted = contentSchema && plantedIn(contract, contentSchema, secret)
    const [field] = Object.keys((planted ?? {}) as object)
    return field === undefined ? [] : [[name, { [field]: secret }] as const]
  })
}

/** The names of all fields and parameters that are marked as sensitive. */
function sensitiveNames(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found
  for (const [name, inner] of Object.entries(value)) {
    if (inner?.['x-sensitive'] === true) found.add(typeof inner.name === 'string' ? inner.name : name)
    sensitiveNames(inner, found)
  }
  return found
}
