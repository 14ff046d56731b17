import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { call, Program, user } from './support/program.js'

const folder = mkdtempSync(join(tmpdir(), 'server-'))
afterAll(() => rmSync(folder, { recursive: true }))

const environment = { CRMCOM_WEBAPI_SECRET: 'an invented secret of this test, long enough' }
const start = (args: readonly string[], own: { [name: string]: string } = environment) =>
  new Program(['--port', '0', ...args], own)
const file = (name: string) => join(folder, name)
const currencies = async (address: string, token: string) =>
  (await fetch(`${address}/crmapi/rest/v2/currencies/list?token=${token}`)).json()

it('keeps records and sessions when it is started again, and beside another one', async () => {
  const db = file('kept.sqlite')
  const first = start(['--db', db, '--metrics'])
  const address = await first.address()
  const { token } = (await call(address, 'authentication/token', user)).data
  const other = start(['--db', db])
  expect(await currencies(await other.address(), token)).toMatchObject({ status: { code: 'OK' } })
  const numbered = await call(address, 'access_tokens/create', {
    token,
    authentication_code: 'KEPT',
    accounts_receivable_identifier: { number: 'ACR0000000007' },
  })
  expect(numbered.code).toBe('OK')
  const metrics = await (await fetch(`${address}/metrics`)).text()
  expect(metrics).toContain('crmcom_webapi_calls_total{operation="createSessionToken",release="R18.0.0",code="OK"} 1')
  expect(metrics).toMatch(/^crmcom_webapi_sessions 1$/m)
  expect(metrics).toMatch(/^crmcom_webapi_store_reruns_total \d+$/m)
  for (const secret of [token, user.password, 'KEPT', environment.CRMCOM_WEBAPI_SECRET])
    expect(metrics).not.toContain(secret)
  expect(await first.stop()).toMatchObject({ code: 0, stderr: '' })
  expect(await other.stop()).toMatchObject({ code: 0, stderr: '' })
  const again = start(['--db', db])
  const shown = await call(await again.address(), 'access_tokens/show', {
    token,
    access_token_identifier: { authentication_code: 'KEPT' },
  })
  expect(shown.data.number).toBe(numbered.data.number)
  await again.stop()
})

it('finishes calls in flight when it is told to end, and keeps what it acknowledged', async () => {
  const db = file('ended.sqlite')
  const program = start(['--db', db])
  const address = await program.address()
  const { token } = (await call(address, 'authentication/token', user)).data
  const made = (i: number) =>
    call(address, 'access_tokens/create', {
      token,
      authentication_code: `ENDED-${i}`,
      accounts_receivable_identifier: { number: 'ACR0000000007' },
    })
  const calls = Array.from({ length: 40 }, (_, i) => made(i))
  await calls[0]
  program.send('SIGTERM')
  const answers = await Promise.allSettled(calls)
  expect(await program.ended).toMatchObject({ code: 0, stderr: '' })
  const again = start(['--db', db])
  const next = await again.address()
  for (const [i, answer] of answers.entries()) {
    const { code } = await call(next, 'access_tokens/show', {
      token,
      access_token_identifier: { authentication_code: `ENDED-${i}` },
    })
    if (answer.status === 'fulfilled' && answer.value.code === 'OK') expect(code).toBe('OK')
  }
  await again.stop()
})

it('begins with little, or with records of one’s own', async () => {
  const empty = start(['--demo', 'empty'])
  const address = await empty.address()
  const { token } = (await call(address, 'authentication/token', user)).data
  const listed = await fetch(`${address}/crmapi/rest/v2/users/list?token=${token}&unit_identifier=name=Head Office`)
  expect(((await listed.json()) as { data: unknown[] }).data).toHaveLength(2)
  await empty.stop()
  const records = file('records.json')
  writeFileSync(
    records,
    JSON.stringify({
      records: {
        organisation: [{ id: 'O', name: 'OWN', customer_user: 'U', access_token_definition: definition }],
        group: [{ id: 'G', organisation: 'O', name: 'Own group', alternative_code: 'OWN' }],
        unit: [{ id: 'N', organisation: 'O', name: 'Own unit', alternative_code: 'OWN', group: 'G' }],
        user: [
          {
            id: 'U',
            organisation: 'O',
            username: 'own',
            password: 'own-password',
            person_name: 'Own',
            units: ['N'],
            default_unit: 'N',
            log_information: log,
          },
        ],
      },
    }),
  )
  const own = start(['--records', records, '--db', file('own.sqlite')])
  const login = { username: 'own', password: 'own-password', organisation: 'OWN' }
  expect((await call(await own.address(), 'authentication/token', login)).code).toBe('OK')
  expect(own.stdout).not.toContain('Demo login')
  await own.stop()
})

const definition = {
  generates_authentication_code: true,
  generates_pass_code: true,
  allows_no_identifier: true,
  pass_code_length: 8,
  asks_for_verification: false,
}
const log = {
  created_date: 0,
  created_by_user: 'U',
  created_by_unit: 'N',
  updated_date: 0,
  updated_by_user: 'U',
  updated_by_unit: 'N',
}

describe('one clear line and exit code 2 for', () => {
  writeFileSync(file('text.sqlite'), 'this is a text, and no database of any kind')
  const postgres = 'postgres://crm:hidden-password@127.0.0.1:1/crm'
  it.each([
    ['a folder that is not there', ['--db', file('none/crm.sqlite')], 'the file cannot be opened'],
    ['a file of something else', ['--db', file('text.sqlite')], 'the file is no database of SQLite'],
    ['a host that is not there', ['--db', postgres], 'nothing listens there'],
    ['an address of something else', ['--db', 'mysql://crm@localhost/crm'], 'not mysql://'],
    ['a seed', ['--db', file('seed.sqlite'), '--seed', 'x'], '--seed draws the same ids at each start'],
    ['records that are not there', ['--records', file('none.json')], 'there is no such file'],
    ['records that are none', ['--records', file('text.sqlite')], 'is no JSON'],
  ])('%s', async (_, args, words) => {
    const { code, stderr, stdout } = await start(args).ended
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(words)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).not.toContain('hidden-password')
  })

  it('a database without a secret, and with another one', async () => {
    const db = file('secret.sqlite')
    expect((await start(['--db', db], {}).ended).stderr).toContain('CRMCOM_WEBAPI_SECRET')
    const program = start(['--db', db])
    await program.address()
    await program.stop()
    const other = { CRMCOM_WEBAPI_SECRET: 'another invented secret of this test, long' }
    const { code, stderr } = await start(['--db', db], other).ended
    expect([code, stderr]).toEqual([2, expect.stringContaining('under a key that was not given')])
    const both = { CRMCOM_WEBAPI_SECRET: `${other.CRMCOM_WEBAPI_SECRET}\n${environment.CRMCOM_WEBAPI_SECRET}` }
    const rotated = start(['--db', db], both)
    expect((await call(await rotated.address(), 'authentication/token', user)).code).toBe('OK')
    await rotated.stop()
  })
})
