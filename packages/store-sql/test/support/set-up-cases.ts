import { fresh, type Store } from '@crmcom-webapi/reference-server'
import { expect, it } from 'vitest'
import { openSqlStore } from '../../src/index.js'

/** An empty database, and a way to do with it what this package does not do. */
export interface Raw {
  address: string
  run(sql: string, ...parameters: unknown[]): Promise<{ [column: string]: unknown }[]>
}

const secret = (fill: number) => new Uint8Array(32).fill(fill)
const open = ({ address }: Raw, ...secrets: Uint8Array[]) =>
  openSqlStore({ address, secrets: secrets.length > 0 ? secrets : [secret(1)] })

const log = {
  created_date: 5,
  created_by_user: '1',
  created_by_unit: '1',
  updated_date: 5,
  updated_by_user: '1',
  updated_by_unit: '1',
}
const user = (id: string) =>
  fresh('user', {
    id,
    organisation: 'A',
    username: `user ${id}`,
    password: `the password of ${id}`,
    person_name: `Person ${id}`,
    units: ['U', `V${id}`],
    default_unit: 'U',
    security_profile: 'SP',
    log_information: log,
  })
const put = (store: Store, ...ids: string[]) =>
  store.transact(async (within) => {
    for (const id of ids) await within.insert('user', user(id))
  })
const found = (store: Store, index: 'unit' | 'security_profile' | 'username', value: string) =>
  store.read((reader) => reader.find('user', { index, organisation: 'A', values: [value] } as never))

/** What a database has to do when it is opened; each case gets an empty one. */
export function itIsSetUp(make: () => Promise<Raw>): void {
  it('keeps what it holds when it is opened again', async () => {
    const raw = await make()
    const first = await open(raw)
    await put(first, '2', '1')
    await first.close()
    const again = await open(raw)
    expect(await found(again, 'unit', 'U')).toEqual([user('2'), user('1')])
    await again.close()
  })

  it('is made by one of ten that are opened at one time', async () => {
    const raw = await make()
    const stores = await Promise.all(Array.from({ length: 10 }, () => open(raw)))
    await Promise.all(stores.map((store, i) => put(store, String(i))))
    expect(await found(stores[0] as Store, 'unit', 'U')).toHaveLength(10)
    expect(await raw.run('select version from crmcom_webapi')).toHaveLength(1)
    for (const store of stores) await store.close()
  })

  it('is refused where a newer version made it, and left as it is', async () => {
    const raw = await make()
    await (await open(raw)).close()
    await raw.run('update crmcom_webapi set version = 99')
    await expect(open(raw)).rejects.toThrow(
      'the database is of version 99, and this server knows versions up to 1: take a newer server',
    )
    expect(await raw.run('select version from crmcom_webapi')).toEqual([{ version: 99 }])
  })

  it('is refused where it holds something else', async () => {
    const raw = await make()
    await raw.run('create table invoices (id integer)')
    await expect(open(raw)).rejects.toThrow(
      'the database holds tables of something else: give this server one of its own',
    )
  })

  it('is refused with another secret, and taken with a new one before the old one', async () => {
    const raw = await make()
    const first = await open(raw, secret(1))
    await put(first, '1')
    await first.close()
    await expect(open(raw, secret(2))).rejects.toThrow('under a key that was not given')
    const both = await open(raw, secret(2), secret(1))
    expect(await found(both, 'username', 'user 1')).toEqual([user('1')])
    await both.close()
  })

  it('is brought up to date where an older version made it: new kinds, indexes and fields, and fields with new names', async () => {
    const raw = await make()
    const first = await open(raw)
    // More than go into one statement.
    const more = Array.from({ length: 120 }, (_, i) => `M${i}`)
    await put(first, '2', '1', '3', ...more)
    await first.transact((within) => within.remove('user', user('3')))
    await first.close()
    const [about] = await raw.run('select layout from crmcom_webapi')
    const layout = JSON.parse(String(about?.['layout']))
    await raw.run('drop table wallet')
    delete layout.wallet
    await raw.run('drop index "user security_profile inserted"')
    await raw.run('drop index "user security_profile made"')
    await raw.run('alter table "user" drop column security_profile')
    layout.user.lookups = layout.user.lookups.filter(({ index }: { index: string }) => index !== 'security_profile')
    for (const { inserted, record } of await raw.run('select inserted, record from "user"')) {
      const { person_name, udfs: _, ...others } = JSON.parse(String(record))
      const before = JSON.stringify({ ...others, personName: person_name })
      await raw.run(`update "user" set record = '${before}' where inserted = ${inserted}`)
    }
    await raw.run(`update crmcom_webapi set version = 0, layout = '${JSON.stringify(layout)}'`)
    const now = await open(raw)
    expect(await found(now, 'security_profile', 'SP')).toEqual(['2', '1', ...more].map(user))
    expect(await found(now, 'unit', 'V1')).toEqual([user('1')])
    await put(now, '4')
    expect((await found(now, 'unit', 'U')).map(({ id }) => id)).toEqual(['2', '1', ...more, '4'])
    await expect(put(now, '1')).rejects.toThrow('a user with the id already')
    expect(await now.read((reader) => reader.get('wallet', 'A', ['1']))).toEqual(new Map())
    expect(await raw.run('select version from crmcom_webapi')).toEqual([{ version: 1 }])
    await now.close()
  })

  it('stays as it was where it cannot be brought up to date', async () => {
    const raw = await make()
    const first = await open(raw)
    await put(first, '1')
    await first.close()
    const [about] = await raw.run('select layout from crmcom_webapi')
    const layout = JSON.parse(String(about?.['layout']))
    layout.user.fields = {}
    await raw.run(`update "user" set record = replace(record, 'person_name', 'nobody_knows')`)
    await raw.run(`update crmcom_webapi set layout = '${JSON.stringify(layout)}'`)
    await expect(open(raw)).rejects.toThrow(/person_name|nobody_knows/)
    expect(await raw.run('select count(*) as count from "user"')).toEqual([{ count: 1 }])
  })

  it('holds no secret that can be read: not as it is, nor hashed without a key', async () => {
    const raw = await make()
    const store = await open(raw)
    await put(store, '1')
    const [row] = await raw.run('select record from "user"')
    expect(String(row?.['record'])).not.toContain('the password')
    await store.close()
  })
}
