import { bundle, type OpenApiDocument, project } from '@crmcom-webapi/contract'

const known = new Map<string, OpenApiDocument>()

/** The contract of a release, made once for all tests of a process. Nobody may change it. */
export function contractOf(release: string): OpenApiDocument {
  const contract = known.get(release) ?? project(bundle, release)
  known.set(release, contract)
  return contract
}
