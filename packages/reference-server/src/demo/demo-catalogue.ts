import type { Product } from '../records/index.js'
import { type Entry, entry, log, organisation } from './demo-records.js'
import { harbourNet } from './demo-subscriptions.js'

const familyChannels = '839508DA6038668C8E81181C6E6391B9'
const [channels, accessories] = ['E9D3D76AD8AD9D43DC7A4CE19C52AF81', '1CC7FD3B8F781936BBA91689C4516448']
const harbour = '03F9C9BDCF98CDBA159240411D236B16'
const [television, equipment] = ['BBC9402E7A804371B94921F9CBD2F138', 'B7B06AFAFC8FF1EA0FB80E9281D2770B']
const standardRate = '2D118695DE0F6D81BE26BB2BC302AFD1'
const atHome = '0990BA72FDF4C9B1E031EDF754FDC3AB'
const homePackage = 'FD634DF4E17ABF5C88A492032940D86F'

const product = (id: string, code: string, alternative_code: string, description: string, rest: Partial<Product>) =>
  entry('product', {
    ...{ id, organisation, code, alternative_code, description, log_information: log },
    ...{ type: channels, brand: harbour, family: television, vat_rate: standardRate },
    ...rest,
  })

/** The catalogue: channels and a film as services, a remote control as goods, and a bundle that is over. */
export const catalogueEntries: readonly Entry[] = [
  entry('productType', {
    id: channels,
    organisation,
    name: 'Channels',
    alternative_code: 'CHANNELS',
    description: 'Packages of television channels',
    classification: 'SERVICES',
    service_type: 'TERMED',
    used_for_provisioning: true,
  }),
  entry('productType', {
    id: '5B1AED3ED9712D5C912A49F9F41FE452',
    organisation,
    name: 'Films',
    alternative_code: 'FILMS',
    description: 'Films by the piece',
    classification: 'SERVICES',
    service_type: 'USAGE',
    used_for_provisioning: true,
  }),
  entry('productType', {
    id: accessories,
    organisation,
    name: 'Accessories',
    alternative_code: 'ACCESSORIES',
    description: 'What goes with a set-top box',
    classification: 'PHYSICALGOODS',
    physical_good_type: 'NONTRACEABLE',
  }),
  entry('productBrand', {
    ...{ id: harbour, organisation, name: 'Harbour', alternative_code: 'HARBOUR' },
    description: 'What Harbour makes itself',
  }),
  entry('productFamily', {
    ...{ id: television, organisation, name: 'Television', code: 'TV', description: 'Television at home' },
  }),
  entry('productFamily', {
    ...{ id: equipment, organisation, name: 'Equipment', code: 'EQUIPMENT' },
    description: 'What stands in the living room',
  }),
  entry('productCategory', { id: atHome, organisation, name: 'At home', code: 'HOME' }),
  entry('vatRate', { id: standardRate, organisation, name: 'Standard rate', alternative_code: 'STANDARD' }),
  entry('taxRate', {
    ...{ id: '5E5A4B8C0D9F41E2A3B4C5D6E7F80912', organisation, name: 'Culture levy', alternative_code: 'CULTURE' },
  }),
  entry('productSynchronisation', {
    id: '74CB7C2C499126AF631028CF7081A78D',
    organisation,
    name: 'Nightly import',
    alternative_code: 'NIGHTLY',
    enforces_update: true,
  }),
  product(familyChannels, 'FAMILY', 'FAM', 'Family channels', {
    provisioning_provider: harbourNet,
    short_description: 'Family',
    long_description: 'Sixty channels for young and old',
    priority_level: 1,
    categories: [atHome],
  }),
  product('72C737D3F37801184CA501D783C57673', 'SPORTS', 'SPO', 'Sports channels', {
    provisioning_provider: harbourNet,
    short_description: 'Sports',
    priority_level: 2,
    categories: [atHome],
  }),
  product('DDA12160BA2319D2CD29AB6CF069B403', 'FILM', 'VOD', 'A film', { type: '5B1AED3ED9712D5C912A49F9F41FE452' }),
  product('201D4F4A822BFC8AC0CFE4CFCA664AA8', 'REMOTE', 'RC', 'Remote control', {
    non_stockable: false,
    type: accessories,
    brand: null,
    family: equipment,
  }),
  product(homePackage, 'HOMEPACK', 'HP', 'Home package of 2025', {
    priority_level: 9,
    type: channels,
    valid_to: Date.parse('2025-12-31T23:59:59Z'),
    components: [
      { product: familyChannels, quantity: 1 },
      { product: '72C737D3F37801184CA501D783C57673', quantity: 1 },
    ],
  }),
]
