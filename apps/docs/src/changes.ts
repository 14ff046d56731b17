import {
  isRequiredOnly,
  listReleases,
  type Marked,
  type OpenApiDocument,
  type Operation,
  type ReleaseNote,
  type Schema,
} from '@crmcom-webapi/contract'
import { availability, compareReleases, type MarkSet, parseRelease } from '@crmcom-webapi/release-marks'
import type { MarkHolder } from './marks.ts'
import { parameterSchema } from './object-view.ts'
import { resolveSchema } from './schema.ts'
import { asCode, componentInWords, foldNumbered, joinWords, paragraphs, replacementInWords } from './words.ts'

/** What one release changed about an operation, a sentence each. */
export interface ReleaseChange {
  release: string
  lines: string[]
}

type Side = 'request' | 'answer'
type Verb = 'adds' | 'removes' | 'deprecates' | 'restores'

interface Event {
  release: string
  side: Side
  verb: Verb
  name: string
  replacedBy?: string
}

/**
 * Lists the releases that changed an operation, oldest first, from the marks in its tree.
 *
 * Takes the bundle, not a projection, since a projection no longer knows what came and went.
 */
export function listChanges(bundle: OpenApiDocument, operation: Operation): ReleaseChange[] {
  return new ChangeReader(bundle).read(operation)
}

class ChangeReader {
  private readonly releases: string[]
  private readonly events: Event[] = []
  private readonly words: Array<{ release: string; path: string; text: string }> = []
  private readonly sentences = new Map<string, string[]>()

  constructor(private readonly bundle: OpenApiDocument) {
    this.releases = listReleases(bundle)
  }

  read(operation: Operation): ReleaseChange[] {
    this.operation(operation)
    return this.releases
      .map((release) => ({
        release,
        lines: [
          ...new Set([...(this.sentences.get(release) ?? []), ...this.noteLines(release), ...this.eventLines(release)]),
        ],
      }))
      .filter(({ lines }) => lines.length > 0)
  }

  private operation(operation: Operation): void {
    for (const [before, release] of this.steps()) {
      const [was, is] = [isPresent([operation], before), isPresent([operation], release)]
      if (!was && is) this.say(release, 'The call is new.')
      if (was && !is) this.say(release, 'The call is gone.')
      if (was && is && !isDeprecated(operation, before) && isDeprecated(operation, release))
        this.say(release, `The call is deprecated${replacement(operation)}.`)
      if (was && is && isDeprecated(operation, before) && !isDeprecated(operation, release))
        this.say(release, 'The call is not deprecated here.')
    }
    this.security(operation)
    this.notes(operation, [operation], '')
    for (const parameter of operation.parameters ?? []) {
      this.marks(parameter, [operation], 'request', parameter.name)
      this.notes(parameter, [operation, parameter], parameter.name)
      this.schema(parameterSchema(parameter), [operation, parameter], 'request', parameter.name, [])
    }
    for (const media of Object.values(operation.requestBody?.content ?? {}))
      if (media.schema) this.schema(media.schema, [operation], 'request', '', [])
    for (const response of Object.values(operation.responses))
      for (const media of Object.values(response.content ?? {}))
        if (media.schema) this.schema(media.schema, [operation], 'answer', '', [])
  }

  /** An alternative without credentials that comes or goes. */
  private security(operation: Operation): void {
    for (const marks of operation['x-security-marks'] ?? []) {
      if (Object.keys(operation.security?.[marks.index] ?? {}).length > 0) continue
      for (const [before, release] of this.steps()) {
        if (!isPresent([operation], before) || !isPresent([operation], release)) continue
        const [was, is] = [isPresent([marks], before), isPresent([marks], release)]
        if (!was && is) this.say(release, 'The key may be left out.')
        if (was && !is) this.say(release, 'The key may not be left out any more.')
      }
    }
  }

  private schema(raw: Schema, chain: MarkSet[], side: Side, path: string, inside: readonly string[]): void {
    const { schema, component } = resolveSchema(this.bundle, raw)
    if (component && inside.includes(component)) return
    const within = component ? [...inside, component] : inside
    this.notes(schema, chain, path)
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const inner = resolveSchema(this.bundle, property).schema
      const at = path ? `${path}.${name}` : name
      this.marks(inner, chain, side, at)
      this.schema(property, [...chain, inner], side, at, within)
    }
    for (const [value, marks] of Object.entries(schema['x-enum-marks'] ?? {}))
      this.marks(marks, chain, side, `${path}: ${value}`)
    if (schema.items) this.schema(schema.items, chain, side, `${path}[]`, within)
    if (schema.contentSchema) this.claims(schema.contentSchema, chain, side, path, within)
    if (schema.oneOf && !schema.oneOf.every(isRequiredOnly)) this.branches(schema.oneOf, chain, side, path, within)
  }

  private claims(raw: Schema, chain: MarkSet[], side: Side, path: string, within: readonly string[]): void {
    const { schema } = resolveSchema(this.bundle, raw)
    for (const [name, claim] of Object.entries(schema.properties ?? {})) {
      this.marks(claim, [...chain, schema], side, `${path}#${name}`)
      this.schema(claim, [...chain, schema, claim], side, `${path}#${name}`, within)
    }
  }

  private branches(branches: Schema[], chain: MarkSet[], side: Side, path: string, within: readonly string[]): void {
    for (const branch of branches) {
      const { schema, component } = resolveSchema(this.bundle, branch)
      if (component) this.marks(schema, chain, side, `“${componentInWords(component)}”`)
      else this.form(schema, chain, path)
      this.schema(branch, [...chain, schema], side, path, within)
    }
  }

  /** A form of a plain value that comes or goes; mostly a note of that release says it better. */
  private form(branch: Schema, chain: MarkSet[], path: string): void {
    for (const [before, release] of this.steps()) {
      if (!isPresent(chain, before) || !isPresent(chain, release)) continue
      if (isPresent([branch], before) === isPresent([branch], release)) continue
      const said = this.words.some((entry) => entry.release === release && entry.path === path)
      if (!said) this.say(release, `${asCode(path)} takes another form.`)
    }
  }

  private marks(node: MarkHolder, chain: MarkSet[], side: Side, name: string): void {
    for (const [before, release] of this.steps()) {
      if (!isPresent(chain, before) || !isPresent(chain, release)) continue
      const [was, is] = [isPresent([node], before), isPresent([node], release)]
      const event = { release, side, name, ...(node['x-replaced-by'] ? { replacedBy: node['x-replaced-by'] } : {}) }
      if (!was && is) this.events.push({ ...event, verb: 'adds' })
      else if (was && !is) this.events.push({ ...event, verb: 'removes' })
      else if (was && is && !isDeprecated(node, before) && isDeprecated(node, release))
        this.events.push({ ...event, verb: 'deprecates' })
      else if (was && is && isDeprecated(node, before) && !isDeprecated(node, release))
        this.events.push({ ...event, verb: 'restores' })
    }
  }

  /** Words that begin to hold, and words that stop holding, while the node is there. */
  private notes(node: Marked, chain: MarkSet[], path: string): void {
    for (const [before, release] of this.steps()) {
      if (!isPresent(chain, before) || !isPresent(chain, release)) continue
      for (const note of node['x-release-notes'] ?? []) {
        const text = paragraphs(note.text).join(' ')
        if (!holds(note, before) && holds(note, release)) this.words.push({ release, path, text })
        if (holds(note, before) && !holds(note, release)) this.words.push({ release, path, text: `No longer: ${text}` })
      }
    }
  }

  /** The same words on several fields are one line. */
  private noteLines(release: string): string[] {
    const words = this.words.filter((entry) => entry.release === release)
    return [...new Set(words.map((entry) => entry.text))].map((text) => {
      const paths = words.filter((entry) => entry.text === text && entry.path !== '').map((entry) => entry.path)
      return paths.length > 0 ? `${joinWords(foldNumbered([...new Set(paths)]))}: ${text}` : text
    })
  }

  private eventLines(release: string): string[] {
    const lines: string[] = []
    for (const side of ['request', 'answer'] as const) {
      const of = (verb: Verb) =>
        this.events.filter((event) => event.release === release && event.side === side && event.verb === verb)
      const added = subjects(of('adds'))
      const removed = subjects(of('removes'))
      if (added) lines.push(`Adds ${added} to the ${side}.`)
      if (removed) lines.push(`Removes ${removed} from the ${side}.`)
      const deprecated = of('deprecates')
      const plain = subjects(deprecated.filter((event) => event.replacedBy === undefined))
      if (plain) lines.push(`Deprecates ${plain} in the ${side}.`)
      for (const event of deprecated.filter((event) => event.replacedBy !== undefined))
        lines.push(
          `Deprecates ${subjects([event])} in the ${side}, replaced by ${replacementInWords(event.replacedBy as string)}.`,
        )
      const restored = subjects(of('restores'))
      if (restored) lines.push(`Not deprecated here: ${restored} in the ${side}.`)
    }
    return lines
  }

  private say(release: string, sentence: string): void {
    this.sentences.set(release, [...(this.sentences.get(release) ?? []), sentence])
  }

  /** Every listed release with the one before it. */
  private steps(): Array<[before: string, release: string]> {
    return this.releases.slice(1).map((release, index) => [this.releases[index] as string, release])
  }
}

/** Names what came, went or was deprecated: fields first, then claims, values and alternatives. */
function subjects(events: readonly Event[]): string {
  const names = [...new Set(events.map((event) => event.name))]
  const plain = names.filter((name) => !/#|: |“/.test(name))
  const claims = names.filter((name) => name.includes('#')).map((name) => name.split('#') as [string, string])
  const values = names.filter((name) => name.includes(': ')).map((name) => name.split(': ') as [string, string])
  const tokens = [...new Set(claims.map(([token]) => token))]
  return joinWords([
    ...foldNumbered(plain),
    ...tokens.map((token) => {
      const inside = claims.filter(([of]) => of === token).map(([, claim]) => asCode(claim))
      return `the ${inside.length === 1 ? 'claim' : 'claims'} ${joinWords(inside)} of ${asCode(token)}`
    }),
    ...values.map(([field, value]) => `the value ${asCode(value)} of ${asCode(field)}`),
    ...names.filter((name) => name.startsWith('“')).map((name) => `the alternative ${name}`),
  ])
}

function replacement(node: MarkHolder): string {
  return node['x-replaced-by'] ? `, replaced by ${replacementInWords(node['x-replaced-by'])}` : ''
}

function isPresent(chain: readonly MarkSet[], release: string): boolean {
  return chain.every((marks) => availability(marks, parseRelease(release)).present)
}

function isDeprecated(marks: MarkSet, release: string): boolean {
  return availability(marks, parseRelease(release)).deprecated
}

function holds(note: Pick<ReleaseNote, 'from' | 'until'>, text: string): boolean {
  const release = parseRelease(text)
  return (
    (note.from === undefined || compareReleases(parseRelease(note.from), release) <= 0) &&
    (note.until === undefined || compareReleases(release, parseRelease(note.until)) < 0)
  )
}
