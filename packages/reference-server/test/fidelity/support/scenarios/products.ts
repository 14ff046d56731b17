import { changed, each, forms, type Scenario, type Scenarios } from './scenario.js'

const [family, sports] = ['839508DA6038668C8E81181C6E6391B9', '72C737D3F37801184CA501D783C57673']
const remote = '201D4F4A822BFC8AC0CFE4CFCA664AA8'
const channels = 'E9D3D76AD8AD9D43DC7A4CE19C52AF81'
const nightly = '74CB7C2C499126AF631028CF7081A78D'
const whole = (name: string) =>
  forms(name, 'by-unit', 'before-short-description', 'without-long-description', 'first-form')
/** The bundle of last year is a product of the type, too. */
const ofType = ['type_identifier', 'as_of_date_valid']
const away = changed('product', sports, { code: 'AWAY', alternative_code: null })
const noChannels = changed('productType', channels, { name: 'Others', alternative_code: 'OTHERS' })
const unchanged = { description: 'Sports channels', long_description: null, priority_level: 2 }

/** Products that are made without a short description, whose answers show none where there are any. */
const withoutShort = (requests: readonly string[]): Scenario[] => [
  ...each(requests, ['created-before-short-description'], { at: '10:30' }),
  ...each(requests, forms('created', 'by-unit'), { at: '10:30', says: { short_description: null } }),
]

/** Products. */
export const products: Scenarios = {
  showProduct: [
    { request: ['product_identifier'], answers: whole('found') },
    { request: ['product_identifier', 'fields_set'], answers: ['some-fields'] },
    { request: ['product_identifier'], answers: ['not-found'], world: changed('product', family, { code: 'AWAY' }) },
  ],
  listProducts: [
    { request: ofType, answers: whole('listed') },
    { request: [...ofType, 'number_of_results', 'offset'], answers: whole('listed') },
    { request: [...ofType, 'fields_set'], answers: ['some-fields'] },
    { request: ['category_identifier', 'as_of_date_valid'], answers: whole('listed') },
    {
      request: ['category_identifier'],
      answers: whole('listed'),
      edit: ({ category_identifier: _, ...input }) => ({ ...input, category_identifier: 'name=At home' }),
    },
    { request: ['family_identifier', 'as_of_date_valid', 'fields_set'], answers: ['some-fields'], world: noFilm() },
    { request: ['brand_identifier', 'as_of_date_valid', 'fields_set'], answers: ['some-fields'], world: noFilm() },
    {
      request: ['category_identifier', 'as_of_date_valid'],
      answers: ['none'],
      edit: (input) => ({ ...input, as_of_date_valid: '2025-01-01T00:00:00' }),
      world: async (server, token) => {
        const valid_from = Date.parse('2026-01-01T00:00:00Z')
        for (const id of [family, sports]) await changed('product', id, { valid_from })(server, token)
      },
    },
    { request: ['type_identifier'], answers: ['criterion-not-found'], world: noChannels },
  ],
  createProduct: [
    { request: 'service', answers: forms('created', 'by-unit', 'before-short-description'), at: '10:30' },
    ...withoutShort(['before-short-description', 'by-codes']),
    { request: 'chosen-fields', answers: ['created-some-fields'] },
    { request: 'chosen-fields', answers: ['code-taken'], world: changed('product', sports, { code: 'SPORTSPLUS' }) },
    { request: 'by-codes', answers: ['type-not-found'], world: noChannels },
  ],
  updateProduct: [
    { request: 'words', answers: forms('updated', 'by-unit', 'before-short-description'), at: '10:05' },
    ...each(
      ['short-description', 'belongings', 'belongings-by-id', 'belongings-by-code'],
      forms('updated', 'by-unit', 'before-short-description'),
      { at: '10:05', says: unchanged },
    ),
    { request: 'non-stockable', answers: ['not-in-stock'] },
    { request: 'emptied', answers: ['emptied'] },
    {
      request: 'non-stockable',
      answers: ['fields-do-not-fit'],
      world: changed('product', remote, { type: channels }),
    },
    { request: 'words', answers: ['not-found'], world: away },
    {
      request: 'belongings',
      answers: ['reference-not-found'],
      world: changed('productBrand', '03F9C9BDCF98CDBA159240411D236B16', { name: 'Another' }),
    },
  ],
  synchroniseProducts: [
    { request: 'several', answers: forms('synchronised', 'without-messages') },
    ...each(['by-id', 'by-codes', 'by-name'], ['some-fields']),
    {
      request: 'several',
      answers: ['nothing-changed'],
      edit: ({ products_set, ...input }) => ({ ...input, products_set: (products_set as object[]).slice(0, 1) }),
      world: changed('productSynchronisation', nightly, { enforces_update: false }),
    },
    {
      request: 'by-id',
      answers: ['no-type'],
      edit: ({ fields_set: _, ...input }) => ({ ...input, products_set: [{ code: 'KIDS' }] }),
    },
    {
      request: 'by-id',
      answers: ['definition-not-found'],
      edit: (input) => ({ ...input, synchronisation_definition_identifier: { id: '0' } }),
    },
  ],
}

/** Leaves of the family and the brand the two that are listed by the type. */
function noFilm(): Scenario['world'] {
  return changed('product', 'DDA12160BA2319D2CD29AB6CF069B403', { family: null, brand: null })
}
