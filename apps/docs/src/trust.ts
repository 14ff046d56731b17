import {
  listOperations,
  listReleases,
  type OpenApiDocument,
  type OpenEnd,
  type Operation,
  projector,
} from '@crmcom-webapi/contract'
import { tagInWords } from './catalogue.ts'
import { openEndInWords } from './choices.ts'
import { countEvidence, type EvidenceCounts } from './evidence-counts.ts'
import { asCode } from './words.ts'

/** What is known of a resource in the releases that begin a line, the newest included. */
export interface ResourceTrust {
  tag: string
  title: string
  calls: number
  /** In the newest release. */
  counts: EvidenceCounts
  /** The documented share by release, in percent; `null` where a release does not have the resource. */
  shares: Array<number | null>
}

/** Where knowledge ends, and how more would be known. */
export interface OpenQuestion {
  /** The schema, or the call whose parameters go on. */
  where: string
  what: string
  /** What a recording of a real system would have to hold. */
  answeredBy: string
}

export interface Trust {
  /** The releases of the shares, oldest first. */
  releases: string[]
  resources: ResourceTrust[]
  questions: OpenQuestion[]
}

/** Counts the evidence of a contract, resource by resource, and lists where its knowledge ends. */
export function measureTrust(bundle: OpenApiDocument): Trust {
  const all = listReleases(bundle)
  const newest = all.at(-1) as string
  const releases = all.filter((release) => release.endsWith('.0.0') || release === newest)
  const projected = projector(bundle)
  const counted = releases.map((release) => countByTag(projected(release)))
  const contract = projected(newest)
  const operations = listOperations(contract).map(({ operation }) => operation)
  const last = counted.at(-1) as Map<string, EvidenceCounts>
  return {
    releases,
    resources: [...last].map(([tag, counts]) => ({
      tag,
      title: tagInWords(tag),
      calls: operations.filter((operation) => tagOf(operation) === tag).length,
      counts,
      shares: counted.map((byTag) => shareOf(byTag.get(tag))),
    })),
    questions: listQuestions(contract),
  }
}

function shareOf(counts: EvidenceCounts | undefined): number | null {
  const sum = Object.values(counts ?? {}).reduce((total, count) => total + count, 0)
  return counts && sum > 0 ? Math.round((100 * counts.documented) / sum) : null
}

const tagOf = ({ tags }: Operation): string => tags?.[0] ?? ''

function countByTag(contract: OpenApiDocument): Map<string, EvidenceCounts> {
  const tags = new Map(listOperations(contract).map(({ operation }) => [operation.operationId, tagOf(operation)]))
  return countEvidence(contract, (operationId) => tags.get(operationId))
}

function listQuestions(contract: OpenApiDocument): OpenQuestion[] {
  const ofSchemas = Object.entries(contract.components?.schemas ?? {}).flatMap(([name, schema]) => {
    const open = schema['x-open']
    return open ? [questionOf(asCode(name), open)] : []
  })
  const ofCalls = listOperations(contract).flatMap(({ operation }) => {
    const open = operation['x-open'] as OpenEnd | undefined
    return open ? [questionOf(`parameters of ${asCode(operation.operationId)}`, open)] : []
  })
  return [...ofCalls, ...ofSchemas]
}

function questionOf(where: string, open: OpenEnd): OpenQuestion {
  const guessed = open['one-of']
  return {
    where,
    what: openEndInWords(open),
    answeredBy: guessed
      ? `A recorded call that names the record by another field than ${guessed.map(asCode).join(', ')} and is answered \`OK\`, or an answer that shows which fields such a record has.`
      : `A recorded call or answer with a field that stands ${open.after === undefined ? 'beside' : `after ${asCode(open.after)} and`} not in the table: the checker of recordings lists it as not known.`,
  }
}
