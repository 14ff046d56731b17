import { newestRelease, project } from '@crmcom-webapi/contract'
import { bundleFile, readBundle } from '../contract.ts'
import { type LoginLifetimes, listLifetimes } from '../lifetimes.ts'
import { viewObject } from '../object-view.ts'
import type { ObjectView } from '../views.ts'

interface SessionData {
  lifetimes: LoginLifetimes[]
  claims: ObjectView
}

declare const data: SessionData

export { data }

export default {
  watch: [bundleFile],
  load(): SessionData {
    const bundle = readBundle()
    const contract = project(bundle, newestRelease(bundle))
    const claims = { $ref: '#/components/schemas/SessionTokenClaims' }
    return {
      lifetimes: listLifetimes(bundle),
      claims: viewObject(contract, claims, { direction: 'answer', pageEvidence: 'documented' }),
    }
  },
}
