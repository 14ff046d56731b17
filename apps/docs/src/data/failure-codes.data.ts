import { bundleFile, readBundle } from '../contract.ts'
import { type FailureCode, listFailureCodes } from '../failure-codes.ts'

declare const data: FailureCode[]

export { data }

export default { watch: [bundleFile], load: () => listFailureCodes(readBundle()) }
