import { type CatalogueGroup, listCatalogue } from '../catalogue.ts'
import { bundleFile, readBundle } from '../contract.ts'

declare const data: CatalogueGroup[]

export { data }

export default { watch: [bundleFile], load: () => listCatalogue(readBundle()) }
