import { kinds, type Records } from '@crmcom-webapi/reference-server'
import { describe, expect, it } from 'vitest'
import { call, login, startServer, user } from './support/server.js'

interface Described {
  form: { is: string; fields?: Fields; item?: { fields?: Fields } }
  secret?: string
  refers?: string
  was?: string
}
type Fields = { readonly [name: string]: Described }

const all = Object.entries(kinds) as unknown as [keyof Records, { fields: Fields; indexes: object }][]

/** Each field of some fields, those inside of objects and of lists of them too, by its path. */
function* fieldsOf(fields: Fields, at: readonly string[] = []): Generator<[path: string[], field: Described]> {
  for (const [name, field] of Object.entries(fields)) {
    yield [[...at, name], field]
    const inner = field.form.fields ?? field.form.item?.fields
    if (inner) yield* fieldsOf(inner, [...at, name])
  }
}

const valueAt = (record: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, name) => (value as { [name: string]: unknown } | null | undefined)?.[name], record)

describe.each(all)('the kind %s', (_, { fields, indexes }) => {
  it('refers to kinds that there are', () => {
    for (const [path, { refers }] of fieldsOf(fields))
      if (refers !== undefined) expect(Object.keys(kinds), path.join()).toContain(refers)
  })

  it('has names as they are on the wire', () => {
    for (const [path] of fieldsOf(fields)) expect(path.at(-1)).toMatch(/^[a-z]+(_[a-z0-9]+)*$/)
  })

  it('has indexes of fields it has', () => {
    const paths = [...fieldsOf(fields)].map(([path]) => path.join('.'))
    for (const { columns, made } of Object.values(indexes) as { columns: string[]; made?: true }[])
      for (const column of [...columns, ...(made ? ['log_information.created_date'] : [])])
        expect(paths).toContain(column)
  })
})

it('names the secrets of each kind, and what becomes of them', () => {
  const secrets = all.flatMap(([kind, { fields }]) =>
    [...fieldsOf(fields)].flatMap(([path, { secret }]) => (secret ? [`${kind}.${path.join('.')}: ${secret}`] : [])),
  )
  expect(secrets).toEqual([
    'organisation.identity_system.secret: given back',
    'organisation.middleware.secret: given back',
    'organisation.default_pin: given back',
    'user.password: compared',
    'webApiKey.key: looked up',
    'accessToken.authentication_code: given back',
    'accessToken.pass_code: compared',
    'accessToken.verification_code: given back',
    'accessToken.one_time_password.password: looked up',
    'accessToken.pass_code_reset.token: looked up',
    'subscription.perception.pin: given back',
    'subscription.nagra_token: given back',
    'session.token: looked up',
    'mail.pass_code_reset_token: given back',
    'provisioningRequest.pin: given back',
    'paymentGatewayCard.last_digits: looked up',
    'customerEvent.payment_medium_identifier: given back',
    'voucher.secret_number: given back',
    'paymentGatewayRequest.payment_preference.bank_account_number: given back',
    'paymentGatewayRequest.payment_preference.payment_medium_identifier: given back',
    'paymentGatewayRequest.payment_preference.iban: given back',
    'webhookRequest.authentication_code: given back',
  ])
})

it.each(['R5.0.0', 'R18.0.0'])('no id of a record is a secret, or shows one, in %s', async (release) => {
  const server = await startServer({ release })
  const token = await login(server)
  await call(server, 'authentication/token', { ...user, password: 'wrong' })
  const { records }: { records: { readonly [kind: string]: readonly { id: string }[] | undefined } } =
    server.control.snapshot()
  const ids = Object.values(records).flatMap((list) => (list ?? []).map(({ id }) => id))
  expect(ids.length).toBeGreaterThan(20)
  expect(ids).not.toContain(token)
  for (const [kind, { fields }] of all)
    for (const [path, { secret }] of fieldsOf(fields))
      for (const record of secret ? ((records as { [K in keyof Records]?: object[] })[kind] ?? []) : []) {
        const value = valueAt(record, path)
        if (typeof value === 'string') expect(ids, `${kind} ${path.join('.')}`).not.toContain(value)
      }
})
