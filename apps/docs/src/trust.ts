import {
  type Evidence,
  listOperations,
  listReleases,
  type OpenApiDocument,
  type OpenEnd,
  projector,
  type Schema,
} from '@crmcom-webapi/contract'
import { tagInWords } from './catalogue.ts'
import { openEndInWords } from './choices.ts'
import { resolveSchema } from './schema.ts'
import { asCode } from './words.ts'

/** How many parameters and fields of calls and answers are known how well. */
export type EvidenceCounts = { [evidence in Evidence]: number }

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

const kinds: readonly Evidence[] = ['documented', 'sample', 'field', 'assumed']

/** Counts the evidence of a contract, resource by resource, and lists where its knowledge ends. */
export function measureTrust(bundle: OpenApiDocument): Trust {
  const all = listReleases(bundle)
  const newest = all.at(-1) as string
  const releases = all.filter((release) => release.endsWith('.0.0') || release === newest)
  const projected = projector(bundle)
  const counted = releases.map((release) => countByTag(projected(release)))
  const last = counted.at(-1) as Map<string, Tally>
  return {
    releases,
    resources: [...last].map(([tag, { calls, counts }]) => ({
      tag,
      title: tagInWords(tag),
      calls,
      counts,
      shares: counted.map((byTag) => shareOf(byTag.get(tag)?.counts)),
    })),
    questions: listQuestions(projected(newest)),
  }
}

interface Tally {
  calls: number
  counts: EvidenceCounts
}

function shareOf(counts: EvidenceCounts | undefined): number | null {
  const sum = kinds.reduce((total, kind) => total + (counts?.[kind] ?? 0), 0)
  return counts && sum > 0 ? Math.round((100 * counts.documented) / sum) : null
}

function countByTag(contract: OpenApiDocument): Map<string, Tally> {
  const tags = new Map<string, Tally>()
  for (const { operation } of listOperations(contract)) {
    const tag = operation.tags?.[0] ?? ''
    const tally = tags.get(tag) ?? { calls: 0, counts: { documented: 0, sample: 0, field: 0, assumed: 0 } }
    tags.set(tag, tally)
    tally.calls++
    const own = operation['x-evidence'] ?? 'assumed'
    for (const parameter of operation.parameters ?? []) tally.counts[parameter['x-evidence'] ?? own]++
    const answer = operation.responses['200']?.content?.['application/json']?.schema
    for (const schema of [operation.requestBody?.content['application/json']?.schema, answer])
      if (schema) countFields(contract, schema, own, tally.counts, new Set())
  }
  return tags
}

/** Counts the fields of a schema: what is inside of a component is counted once for each call and each answer. */
function countFields(
  contract: OpenApiDocument,
  raw: Schema,
  above: Evidence,
  counts: EvidenceCounts,
  seen: Set<string>,
): void {
  const { schema, component } = resolveSchema(contract, raw)
  if (component !== undefined && seen.has(component)) return
  if (component !== undefined) seen.add(component)
  const own = schema['x-evidence'] ?? above
  for (const property of Object.values(schema.properties ?? {})) {
    counts[resolveSchema(contract, property).schema['x-evidence'] ?? own]++
    countFields(contract, property, own, counts, seen)
  }
  for (const branch of schema.oneOf ?? []) countFields(contract, branch, own, counts, seen)
  if (schema.items) countFields(contract, schema.items, own, counts, seen)
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
