import { listReleases } from '@crmcom-webapi/contract'
import { bundleFile, readBundle } from '../contract.ts'

/** Every release at which the contract may change, oldest first. Every page has it. */
declare const data: { releases: string[] }

export { data }

export default {
  watch: [bundleFile],
  load: () => ({ releases: listReleases(readBundle()) }),
}
