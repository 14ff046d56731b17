import { bundleFile, readBundle } from '../contract.ts'
import { type LifeCycleView, listLifeCycles } from '../life-cycles.ts'

declare const data: LifeCycleView[]

export { data }

export default { watch: [bundleFile], load: () => listLifeCycles(readBundle()) }
