import { bundleFile, readBundle } from '../contract.ts'
import { type FailureArea, listFailureAreas } from '../failure-codes.ts'

declare const data: FailureArea[]

export { data }

export default {
  watch: [bundleFile],
  load: () => listFailureAreas(readBundle()),
}
