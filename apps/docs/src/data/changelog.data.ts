import { listChangelog, type ReleaseEntry } from '../changelog.ts'
import { bundleFile, readBundle } from '../contract.ts'

declare const data: ReleaseEntry[]

export { data }

export default { watch: [bundleFile], load: () => listChangelog(readBundle()) }
