import { newestRelease, project } from '@crmcom-webapi/contract'
import { bundleFile, readBundle } from '../contract.ts'
import { viewObject } from '../object-view.ts'
import type { ObjectView } from '../views.ts'

interface EnvelopeData {
  success: ObjectView
  failure: ObjectView
}

declare const data: EnvelopeData

export { data }

export default {
  watch: [bundleFile],
  load(): EnvelopeData {
    const bundle = readBundle()
    const contract = project(bundle, newestRelease(bundle))
    const view = (name: string) =>
      viewObject(
        contract,
        { $ref: `#/components/schemas/${name}` },
        { direction: 'answer', pageEvidence: 'documented' },
      )
    return { success: view('SuccessStatus'), failure: view('FailureStatus') }
  },
}
