import type { KnownMethod } from '@crmcom-webapi/contract/known-methods'
import { joinReleases } from '@crmcom-webapi/release-marks'
import { header, literal } from './literal.js'

/** Writes the methods of V4 that the contract does not have, as far as a path of them is known. */
export function emitKnownMethods(methods: readonly KnownMethod[]): string {
  const lines = methods
    .filter(({ state }) => state !== 'in')
    .flatMap(({ path, inferred, verbs = [], availableFrom = [], page }) => {
      const place = path ?? inferred
      if (place === undefined) return []
      return [
        `  ${literal([place, path === undefined ? 'inferred' : 'printed', verbs.join(' or '), joinReleases(availableFrom), page])},\n`,
      ]
    })
  return `${header}
/** A method of V4 that the contract does not have. Where \`path\` is \`inferred\`, nothing of the vendor's shows it. */
export type KnownMethod = readonly [
  path: string,
  evidence: 'printed' | 'inferred',
  verbs: '' | 'GET' | 'POST' | 'GET or POST',
  availableFrom: string,
  page: string,
]

export const knownMethods: readonly KnownMethod[] = [
${lines.join('')}]
`
}
