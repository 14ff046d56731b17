import { bundle, type OpenApiDocument, projector } from '@crmcom-webapi/contract'

const known = new WeakMap<OpenApiDocument, (release: string) => OpenApiDocument>()

/** The contract of a release, made once for all test files of a package. It is shared: do not change it. */
export function contractIn(release: string, union: OpenApiDocument = bundle): OpenApiDocument {
  const contractOf = known.get(union) ?? remembered(projector(union))
  known.set(union, contractOf)
  return contractOf(release)
}

function remembered(make: (release: string) => OpenApiDocument): (release: string) => OpenApiDocument {
  const made = new Map<string, OpenApiDocument>()
  return (release) => {
    const contract = made.get(release) ?? make(release)
    made.set(release, contract)
    return contract
  }
}
