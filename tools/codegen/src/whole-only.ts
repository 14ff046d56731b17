import { escapePointer } from '@crmcom-webapi/contract'
import { CodegenError } from './codegen-error.js'
import type { Forms } from './forms.js'

/** Stops at an operation that a client, which sends whole inputs to fixed paths, could not call. */
export function wholeOnly(forms: Forms): void {
  for (const { path, method, query, operation } of forms.operations) {
    const at = `#/paths/${escapePointer(path)}/${method}`
    if (method !== 'get' && method !== 'post')
      throw new CodegenError(at, 'a client calls operations by GET or POST only')
    if (path.includes('{')) throw new CodegenError(at, 'a path with parameters in it is not supported')
    if (method === 'post' && query !== undefined)
      throw new CodegenError(at, 'a client sends the input of a POST as its body: query parameters are not supported')
    if (method === 'get' && operation.requestBody !== undefined)
      throw new CodegenError(at, 'a client sends the input of a GET as its query: a body is not supported')
  }
}
