import { bundleFile, readBundle, readKnownMethods } from '../contract.ts'
import { type KnownMethods, listKnownMethods } from '../known-methods.ts'

declare const data: KnownMethods

export { data }

export default { watch: [bundleFile], load: () => listKnownMethods(readBundle(), readKnownMethods()) }
