import { type Records, seedDemoWorld } from '@crmcom-webapi/reference-server'
import { describe, expect, it } from 'vitest'
import { newestContract, readRecord } from './support/broken-stores.js'
import { FailingStore, recordsOf } from './support/records.js'
import { type Answer, call, get, login, loginCustomer, type Query, seconds, startServer } from './support/server.js'

const family = { product_identifier: { code: 'FAMILY' } }
const nightly = { synchronisation_definition_identifier: { name: 'Nightly import' } }
const nightlyId = '74CB7C2C499126AF631028CF7081A78D'
const ofChannels = { type_identifier: { name: 'Channels' } }
const kids = { code: 'KIDS', alternative_code: 'KID', description: 'Channels for children', ...ofChannels }

async function enter(release = 'R18.0.0', customer?: string) {
  const store = new FailingStore()
  await seedDemoWorld(store, newestContract)
  const server = await startServer({ release, store })
  const token = customer ? await loginCustomer(server, customer) : await login(server)
  const act = (path: string, body: object): Promise<Answer> => call(server, path, { token, ...body })
  const look = (path: string, query: Query): Promise<Answer> => get(server, path, { token, ...query })
  const show = async (code: string) => (await look('products/show', { product_identifier: { code } })).data
  const codes = async (query: Query) =>
    (await look('products/list', query)).data.map(({ code }: { code: string }) => code)
  const bring = async (...products_set: object[]) =>
    (await act('products/synchronise', { ...nightly, products_set })).data
  const change = async <K extends keyof Records & string>(kind: K, id: string, fields: Partial<Records[K]>) =>
    recordsOf(store).replace(kind, { ...(await readRecord(store, kind, 'ORG1', id)), ...fields } as Records[K])
  const kept = (id: string) => readRecord(store, 'product', 'ORG1', id)
  return { server, store, act, look, show, codes, bring, change, kept }
}

describe('products/show', () => {
  it.each([{ id: '839508DA6038668C8E81181C6E6391B9' }, { code: 'FAMILY' }, { alternative_code: 'FAM' }])(
    'finds one by %o',
    async (product_identifier) => {
      const { look } = await enter()
      const { code, data } = await look('products/show', { product_identifier })
      expect([code, data.description, data.type.name, data.brand.name, data.family.code, data.vat_rate.name]).toEqual([
        ...['OK', 'Family channels', 'Channels', 'Harbour', 'TV', 'Standard rate'],
      ])
    },
  )

  it.each([
    ['R9.0.0', {}],
    ['R12.4.0', { long_description: 'Sixty channels for young and old', priority_level: 1 }],
    ['R13.0.0', { priority_level: 1 }],
    ['R13.1.0', { long_description: 'Sixty channels for young and old', priority_level: 1 }],
    [
      'R16.3.0',
      { long_description: 'Sixty channels for young and old', priority_level: 1, short_description: 'Family' },
    ],
  ])('shows in %s what its marks bring', async (release, marked) => {
    const { show } = await enter(release)
    const data = await show('FAMILY')
    const names = ['long_description', 'priority_level', 'short_description', 'non_stockable']
    expect(Object.fromEntries(Object.entries(data).filter(([name]) => names.includes(name)))).toEqual(marked)
  })
})

describe('products/list', () => {
  it.each<[Query, string[]]>([
    [ofChannels, ['FAMILY', 'SPORTS', 'HOMEPACK']],
    [{ type_identifier: { alternative_code: 'ACCESSORIES' } }, ['REMOTE']],
    [{ brand_identifier: { name: 'Harbour' } }, ['FAMILY', 'SPORTS', 'FILM', 'HOMEPACK']],
    [{ family_identifier: { code: 'EQUIPMENT' } }, ['REMOTE']],
    [{ category_identifier: { name: 'At home' } }, ['FAMILY', 'SPORTS']],
    [{ ...ofChannels, as_of_date_valid: '2025-12-31T23:59:59' }, ['FAMILY', 'SPORTS', 'HOMEPACK']],
    [{ ...ofChannels, as_of_date_valid: '2026-01-01T00:00:00' }, ['FAMILY', 'SPORTS']],
    [{ ...ofChannels, number_of_results: 1, offset: 1 }, ['SPORTS']],
    [{ ...ofChannels, as_of_date_valid: '2026-01-01T00:00:00', number_of_results: 5, offset: 1 }, ['SPORTS']],
  ])('gives for %o %j', async (query, expected) => {
    const { codes } = await enter()
    expect(await codes(query)).toEqual(expected)
  })

  it('takes exactly one of its identifiers, and one that is guessed by another field, too', async () => {
    const { look } = await enter()
    expect((await look('products/list', {})).code).toBe('REQUEST.INVALIDPARAMETERS')
    const both = { ...ofChannels, brand_identifier: { name: 'Harbour' } }
    expect((await look('products/list', both)).code).toBe('REQUEST.INVALIDPARAMETERS')
    expect((await look('products/list', { brand_identifier: { mark: 'H' } })).code).toBe('PRODUCTS.CRITERIONNOTFOUND')
  })

  it('gives a product from the moment on from which it is valid', async () => {
    const { codes, bring } = await enter()
    await bring({ ...kids, product_validity_from: '2026-02-01T00:00:00', product_validity_to: '2026-02-28T00:00:00' })
    const on = (as_of_date_valid: string) => codes({ ...ofChannels, as_of_date_valid })
    expect(await on('2026-01-31T23:59:59')).not.toContain('KIDS')
    expect(await on('2026-02-01T00:00:00')).toContain('KIDS')
    expect(await on('2026-02-28T00:00:00')).toContain('KIDS')
    expect(await on('2026-02-28T00:00:01')).not.toContain('KIDS')
  })
})

describe('products/create', () => {
  it('makes a product that is shown and listed from then on', async () => {
    const { server, act, show, codes } = await enter()
    server.clock.advance(seconds(60))
    const { code, data } = await act('products/create', {
      ...{ ...kids, priority_level: -2, udf_string_9: 'stadium', udf_date_1: '2026-07-01T00:00:00' },
      ...{ brand_identifier: { name: 'Harbour' }, vat_rate_identifier: { alternative_code: 'STANDARD' } },
    })
    expect([code, data.priority_level, data.udf_string_9, data.udf_string_10, data.family]).toEqual([
      ...['OK', -2, 'stadium', null, null],
    ])
    expect(data.log_information.created_date).toBe('2026-01-05T10:01:00')
    expect(await show('KIDS')).toEqual(data)
    expect(await codes(ofChannels)).toEqual(['FAMILY', 'SPORTS', 'HOMEPACK', 'KIDS'])
  })

  it.each<[object, string]>([
    [{ code: 'FAMILY' }, 'PRODUCTS.CODEALREADYEXISTS'],
    [{ alternative_code: 'FAM' }, 'PRODUCTS.CODEALREADYEXISTS'],
    [{ type_identifier: { name: 'none' } }, 'PRODUCTS.REFERENCENOTFOUND'],
    [{ brand_identifier: { name: 'none' } }, 'PRODUCTS.REFERENCENOTFOUND'],
    [{ family_identifier: { code: 'none' } }, 'PRODUCTS.REFERENCENOTFOUND'],
    [{ vat_rate_identifier: { id: 'none' } }, 'PRODUCTS.REFERENCENOTFOUND'],
    [{ description: undefined }, 'REQUEST.INVALIDPARAMETERS'],
    [{ descripton: 'x' }, 'REQUEST.INVALIDPARAMETERS'],
  ])('refuses %o', async (wrong, expected) => {
    const { store, act } = await enter()
    const before = store.image().list()['product']
    expect((await act('products/create', { ...kids, ...wrong })).code).toBe(expected)
    expect(store.image().list()['product']).toEqual(before)
  })

  it('lets a code be the alternative code of another product', async () => {
    const { act } = await enter()
    expect((await act('products/create', { ...kids, code: 'FAM' })).code).toBe('OK')
  })
})

describe('products/update', () => {
  it('changes what is sent, empties what is null, and leaves the rest', async () => {
    const { act, show } = await enter()
    await act('products/update', { ...family, udf_string_1: 'a', udf_string_9: 'b', udf_string_10: 'c' })
    const changes = { description: 'For all', priority_level: null, udf_string_9: null, udf_string_1: null }
    const { code, data } = await act('products/update', { ...family, ...changes })
    expect(code).toBe('OK')
    expect(data).toMatchObject({ ...changes, code: 'FAMILY', short_description: 'Family', udf_string_10: 'c' })
    expect(await show('FAMILY')).toEqual(data)
  })

  it('gives a product another code, by which alone it is found then', async () => {
    const { act, look, show } = await enter()
    await act('products/update', { ...family, code: 'HOUSE' })
    expect((await look('products/show', family)).code).toBe('PRODUCTS.PRODUCTNOTFOUND')
    expect((await show('HOUSE')).alternative_code).toBe('FAM')
    expect((await act('products/update', { product_identifier: { code: 'HOUSE' }, code: 'HOUSE' })).code).toBe('OK')
    const taken = { product_identifier: { code: 'HOUSE' }, alternative_code: 'SPO' }
    expect((await act('products/update', taken)).code).toBe('PRODUCTS.CODEALREADYEXISTS')
  })

  it('keeps goods in stock or not, and nothing else', async () => {
    const { act, show } = await enter()
    const remote = { product_identifier: { code: 'REMOTE' } }
    expect((await act('products/update', { ...remote, non_stockable: true })).data.non_stockable).toBe(true)
    const service = await act('products/update', { ...remote, ...ofChannels, non_stockable: true })
    expect(service.code).toBe('PRODUCTS.FIELDSDONOTFITTYPE')
    expect((await show('REMOTE')).type.name).toBe('Accessories')
    expect((await act('products/update', { ...remote, ...ofChannels })).data.non_stockable).toBeNull()
    expect((await act('products/update', { ...family, non_stockable: null })).code).toBe('OK')
  })

  it.each(['description', 'code', 'alternative_code', 'type_identifier'])('cannot empty %s', async (name) => {
    const { act } = await enter()
    expect((await act('products/update', { ...family, [name]: null })).code).toBe('REQUEST.INVALIDPARAMETERS')
  })
})

describe('products/synchronise', () => {
  const sports = { code: 'SPORTS', description: 'Sports in HD', priority_level: 4 }

  it('changes what is there, makes what is not, and leaves the others alone where one is refused', async () => {
    const { bring, show, codes } = await enter()
    const { processed_products_set: done, unprocessed_products_set: refused } = await bring(
      sports,
      { code: 'GAMES', type_identifier: { name: 'Consoles' } },
      { code: 'KIDS', ...ofChannels },
    )
    expect(done.map(({ request_code, message }: { [name: string]: string }) => [request_code, message])).toEqual([
      ['SPORTS', 'The product is changed'],
      ['KIDS', 'The product is made'],
    ])
    expect(refused).toEqual([
      {
        request_code: 'GAMES',
        error_code: 'COM.CRM.EXCEPTION.PRODUCTS.REFERENCENOTFOUNDEXCEPTION',
        error_description: 'Nothing was found under type_identifier',
      },
    ])
    expect(await show('SPORTS')).toMatchObject({
      description: 'Sports in HD',
      priority_level: 4,
      alternative_code: 'SPO',
    })
    expect(await show('KIDS')).toMatchObject({ alternative_code: 'KIDS', description: null, id: done[1].id })
    expect(await codes(ofChannels)).toEqual(['FAMILY', 'SPORTS', 'HOMEPACK', 'KIDS'])
  })

  it('meets a product that it has made before in the same call', async () => {
    const { bring, show } = await enter()
    const { processed_products_set: done } = await bring(kids, { code: 'KIDS', description: 'Once more' })
    expect(done[0].id).toBe(done[1].id)
    expect((await show('KIDS')).description).toBe('Once more')
  })

  it('fills only what is empty where updates are not enforced', async () => {
    const { bring, show, change } = await enter()
    await change('productSynchronisation', nightlyId, { enforces_update: false })
    const sent = { ...sports, long_description: 'All', brand_identifier: { name: 'Harbour' }, udf_string_1: 'x' }
    const [{ message }] = (await bring(sent)).processed_products_set
    expect(message).toMatch(/does not enforce updates: description, priority_level$/)
    expect(await show('SPORTS')).toMatchObject({
      ...{ description: 'Sports channels', priority_level: 2, long_description: 'All', udf_string_1: 'x' },
    })
  })

  it('matches by the alternative code where the definition says so', async () => {
    const { bring, show, change } = await enter()
    await change('productSynchronisation', nightlyId, { matches_by: 'ALTERNATIVE_CODE' })
    const [first] = (await bring({ code: 'SPORT-NEW', alternative_code: 'SPO' })).processed_products_set
    expect(first).toMatchObject({
      request_code: 'SPORT-NEW',
      code: 'SPORT-NEW',
      id: '72C737D3F37801184CA501D783C57673',
    })
    const { unprocessed_products_set: refused } = await bring({ ...kids, code: 'FAMILY' })
    expect(refused[0].error_code).toContain('CODEALREADYEXISTS')
    expect((await show('FAMILY')).description).toBe('Family channels')
  })

  it('takes the defaults of the definition for what is new and says nothing', async () => {
    const { bring, show, change } = await enter()
    const family = 'BBC9402E7A804371B94921F9CBD2F138'
    await change('productSynchronisation', nightlyId, { type: 'E9D3D76AD8AD9D43DC7A4CE19C52AF81', family })
    await bring({ code: 'KIDS' }, { code: 'REMOTE', description: 'Remote' })
    expect(await show('KIDS')).toMatchObject({ type: { name: 'Channels' }, family: { code: 'TV' }, brand: null })
    expect(await show('REMOTE')).toMatchObject({ type: { name: 'Accessories' }, family: { code: 'EQUIPMENT' } })
  })

  it('puts products into a category and into a bundle, once', async () => {
    const { bring, codes, kept } = await enter()
    const bundled = { bundle_code: 'HOMEPACK', component_quantity: 2 }
    const [{ id }] = (await bring({ ...kids, ...bundled, category_identifier: { code: 'HOME' } }))
      .processed_products_set
    await bring({ code: 'KIDS', bundle_code: 'HOMEPACK' })
    const { components } = await kept('FD634DF4E17ABF5C88A492032940D86F')
    expect(components.map(({ product, quantity }) => [product, quantity])).toEqual([
      ['839508DA6038668C8E81181C6E6391B9', 1],
      ['72C737D3F37801184CA501D783C57673', 1],
      [id, 1],
    ])
    expect(await codes({ category_identifier: { code: 'HOME' } })).toEqual(['FAMILY', 'SPORTS', 'KIDS'])
    const { unprocessed_products_set: refused } = await bring({ code: 'HOMEPACK', bundle_code: 'HOMEPACK' })
    expect(refused[0].error_description).toBe('Nothing was found under bundle_code')
  })

  it('keeps a global rate as it was sent, and shows it with a wallet', async () => {
    const { act, bring } = await enter()
    await bring({ code: 'FAMILY', global_rate: { amount: 12.5, currency: 'EUR' } })
    const wallet = { wallet_identifier: { number: 'W0000000012' } }
    const added = { action: 'ADD', ...family }
    const { data } = await act('wallets/update', { ...wallet, product_consumption_set: [added] })
    expect(data.product_consumption_set[0].product).toMatchObject({
      global_rate: { amount: 12.5, currency: 'EUR' },
      product_type: { name: 'Channels', classification: 'SERVICES' },
    })
  })

  it('takes 1000 products, and no more', async () => {
    const { bring, act } = await enter()
    const many = Array.from({ length: 1000 }, (_, i) => ({ code: `P-${i}`, ...ofChannels }))
    expect((await bring(...many)).processed_products_set).toHaveLength(1000)
    const more = { ...nightly, products_set: [...many, { code: 'ONE-MORE' }] }
    expect((await act('products/synchronise', more)).code).toBe('REQUEST.INVALIDPARAMETERS')
  })

  it('asks for a bundle where a quantity is sent, and for more than none', async () => {
    const { act, bring, kept } = await enter()
    const { unprocessed_products_set: refused } = await bring({
      ...kids,
      bundle_code: 'HOMEPACK',
      component_quantity: 0,
    })
    expect(refused[0].error_code).toContain('REQUEST.INVALIDPARAMETERS')
    expect((await kept('FD634DF4E17ABF5C88A492032940D86F')).components).toHaveLength(2)
    const alone = { ...nightly, products_set: [{ code: 'KIDS', component_quantity: 2 }] }
    expect((await act('products/synchronise', alone)).code).toBe('REQUEST.INVALIDPARAMETERS')
  })
})

describe('the session of a customer', () => {
  it('sees the catalogue and changes none of it', async () => {
    const { store, act, codes, show } = await enter('R18.0.0', 'CARD-0001')
    expect(await codes(ofChannels)).toEqual(['FAMILY', 'SPORTS', 'HOMEPACK'])
    expect((await show('FAMILY')).code).toBe('FAMILY')
    const before = store.image().list()['product']
    expect((await act('products/create', kids)).code).toBe('PRODUCTS.REFERENCENOTFOUND')
    expect((await act('products/update', { ...family, description: 'Mine' })).code).toBe('PRODUCTS.PRODUCTNOTFOUND')
    const mine = { ...nightly, products_set: [{ code: 'FAMILY', description: 'Mine' }] }
    expect((await act('products/synchronise', mine)).code).toBe('PRODUCTS.SYNCHRONISATIONDEFINITIONNOTFOUND')
    expect(store.image().list()['product']).toEqual(before)
  })
})
