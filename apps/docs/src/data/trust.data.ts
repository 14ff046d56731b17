import { bundleFile, readBundle } from '../contract.ts'
import { measureTrust, type Trust } from '../trust.ts'

declare const data: Trust

export { data }

export default { watch: [bundleFile], load: () => measureTrust(readBundle()) }
