import {
  listOperations,
  type OpenApiDocument,
  type PlacedOperation,
  projector,
  resolveRelease,
} from '@crmcom-webapi/contract'
import { readTerms, type Terms } from '../kernel/terms.js'

/** A release as the server emulates it. */
export interface Release {
  /** The release asked for, in full form. */
  name: string
  /** The listed release whose contract it shares. */
  state: string
  bundle: OpenApiDocument
  contract: OpenApiDocument
  terms: Terms
  operations: readonly PlacedOperation[]
  /** The operations of all releases, to tell what belongs to another one from what is not there at all. */
  union: readonly PlacedOperation[]
}

/** What was read before: a test suite starts hundreds of servers of the same few releases. */
const known = new WeakMap<OpenApiDocument, Known>()

interface Known {
  contractOf: (release: string) => OpenApiDocument
  releases: Map<string, Release>
}

function read(bundle: OpenApiDocument): Known {
  const first = { contractOf: projector(bundle), releases: new Map<string, Release>() }
  known.set(bundle, first)
  return first
}

/**
 * Reads a release out of the contract. Servers of one release share what is read; nobody writes to it.
 *
 * @throws {ReleaseError} When the text is not a release.
 * @throws {RangeError} When the release is older than the oldest documented one.
 */
export function readRelease(bundle: OpenApiDocument, text: string): Release {
  const { state, release: name } = resolveRelease(bundle, text)
  const { contractOf, releases } = known.get(bundle) ?? read(bundle)
  const found = releases.get(name)
  if (found) return found
  const contract = contractOf(name)
  const release: Release = {
    name,
    state,
    bundle,
    contract,
    terms: readTerms(contract),
    operations: listOperations(contract),
    union: listOperations(bundle),
  }
  releases.set(name, release)
  return release
}
