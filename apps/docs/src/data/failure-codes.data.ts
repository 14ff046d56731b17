import { bundleFile, readBundle } from '../contract.ts'
import { callsByCode, type FailureCode, listFailureCodes } from '../failure-codes.ts'

declare const data: Array<FailureCode & { calls: Array<{ operationId: string; title: string }> }>

export { data }

export default {
  watch: [bundleFile],
  load() {
    const calls = callsByCode(readBundle())
    return listFailureCodes(readBundle()).map((entry) => ({ ...entry, calls: calls.get(entry.code) ?? [] }))
  },
}
