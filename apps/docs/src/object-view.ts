import {
  type Evidence,
  isRequiredOnly,
  type OpenApiDocument,
  type Parameter,
  type Schema,
} from '@crmcom-webapi/contract'
import { type ChoiceOption, choiceOf, type Direction, requirementInWords, rivalKeys, ruleSentences } from './choices.ts'
import { cutPair } from './identifier.ts'
import { nameWithMarks, viewMarks } from './marks.ts'
import { limitsInWords, type ResolvedSchema, resolveSchema, typeInWords, withEvidence } from './schema.ts'
import type { ClaimsView, FieldRow, ObjectView, WireSample } from './views.ts'
import { componentInWords, paragraphs } from './words.ts'

/** From which side an object is looked at. */
export interface ViewOptions {
  direction: Direction
  /** Evidence of the page; rows say theirs only where it is another. */
  pageEvidence: Evidence
  /** Names of the components that have a page of their own. */
  shared?: ReadonlySet<string>
}

/** Turns a schema of a projection into what a page shows. */
export function viewObject(document: OpenApiDocument, schema: Schema, options: ViewOptions): ObjectView {
  return new ObjectReader(document, options).read(schema, options.pageEvidence)
}

/**
 * Query, path and header parameters as one object, so that they are shown like the fields of a body.
 * An identifier is shown as the object people write, not as the text it becomes.
 */
export function parametersAsObject(parameters: Parameter[], rules: Schema = {}): Schema {
  return {
    ...rules,
    type: 'object',
    properties: Object.fromEntries(
      parameters.map((parameter) => {
        const { schema: _schema, required: _required, in: _in, ...own } = parameter
        const schema = parameterSchema(parameter)
        const labels = { ...schema['x-evidence-of'], ...own['x-evidence-of'] }
        return [
          parameter.name,
          { ...schema, ...own, ...(Object.keys(labels).length > 0 ? { 'x-evidence-of': labels } : {}) },
        ]
      }),
    ),
    required: parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name),
    additionalProperties: false,
  }
}

/** What a caller writes for a parameter: an object for an identifier, though it travels as text. */
export function parameterSchema(parameter: Parameter): Schema {
  const { schema = {} } = parameter
  return (parameter['x-identifier'] === undefined ? undefined : schema.contentSchema) ?? schema
}

class ObjectReader {
  private readonly shown = new Map<string, string>()
  private readonly claims: ClaimsView[] = []

  constructor(
    private readonly document: OpenApiDocument,
    private readonly options: ViewOptions,
  ) {}

  read(raw: Schema, inherited: Evidence): ObjectView {
    const { schema } = resolveSchema(this.document, raw)
    const evidence = schema['x-evidence'] ?? inherited
    if (schema.items) return listOf(schema, this.read(schema.items, evidence))
    const view: ObjectView = {
      description: paragraphs(schema.description),
      notes: paragraphs(schema['x-note']),
      choice: this.choice(schema),
      rules: rulesOf(schema),
      isClosed: schema.additionalProperties === false,
      isList: false,
      rows: this.rows(schema, '', 0, evidence),
      alternatives: [],
      claims: this.claims,
    }
    const branches = groupBranches(schema)
    if (branches.length === 1) return withBranch(view, this.readBranch(branches[0] as Schema, evidence))
    view.alternatives = branches.map((branch, index) => {
      const { schema: settled, component } = resolveSchema(this.document, branch)
      const own = this.differing(branch['x-evidence'] ?? settled['x-evidence'] ?? evidence)
      return {
        title: component ? componentInWords(component) : `Alternative ${index + 1}`,
        marks: viewMarks(settled),
        ...(own ? { evidence: own } : {}),
        body: this.readBranch(branch, evidence),
      }
    })
    return view
  }

  private readBranch(branch: Schema, evidence: Evidence): ObjectView {
    return new ObjectReader(this.document, this.options).read(branch, evidence)
  }

  private rows(schema: Schema, prefix: string, depth: number, evidence: Evidence): FieldRow[] {
    return Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
      this.field(name, property, schema, prefix, depth, evidence),
    )
  }

  private field(
    name: string,
    raw: Schema,
    owner: Schema,
    prefix: string,
    depth: number,
    inherited: Evidence,
  ): FieldRow[] {
    const { schema } = resolveSchema(this.document, raw)
    const evidence = this.differing(raw['x-evidence'] ?? inherited)
    const path = prefix + name
    const wire = viewWire(name, schema)
    const row: FieldRow = {
      kind: 'field',
      name,
      path,
      depth,
      type: wire ? 'object, sent as text' : withEvidence(schema, 'type', typeInWords(this.document, schema)),
      limits: limitsInWords(schema),
      requirement: withEvidence(schema, 'required', requirementInWords(name, owner, this.options.direction)),
      description: paragraphs(schema.description),
      marks: viewMarks(schema),
      ...(evidence ? { evidence } : {}),
      notes: this.notes(raw),
      sensitive: schema['x-sensitive'] === true,
      isSessionToken: schema['x-token'] === 'session',
      values: valuesInWords(schema),
      samples: wire ? [] : samplesOf(schema),
      ...(wire ? { wire } : {}),
      choice: [],
      rules: [],
      isRival: this.options.direction === 'request' && rivalKeys(owner).includes(name),
    }
    const inside = this.insideOf(raw, path)
    if (inside === undefined) {
      this.collectClaims(schema, path)
      return [row]
    }
    if (inside.component && this.options.shared?.has(inside.component)) row.object = inside.component
    const first = inside.component && this.shown.get(inside.component)
    if (first) return [{ ...row, sameAs: first }]
    if (inside.component) this.shown.set(inside.component, path)
    const innerEvidence = this.behind(inside.raw)?.['x-evidence'] ?? inside.raw['x-evidence'] ?? inherited
    row.choice = this.choice(inside.schema)
    row.rules = rulesOf(inside.schema)
    return [
      row,
      ...this.rows(inside.schema, inside.prefix, depth + 1, innerEvidence),
      ...this.alternatives(inside.schema, inside.prefix, depth + 1, innerEvidence),
    ]
  }

  /** The object behind a field: the field itself, or the entries of a list. */
  private insideOf(raw: Schema, path: string): (ResolvedSchema & { raw: Schema; prefix: string }) | undefined {
    const resolved = resolveSchema(this.document, raw)
    const { schema } = resolved
    if (schema.properties || groupBranches(schema).length > 0) return { ...resolved, raw, prefix: `${path}.` }
    return schema.items ? this.insideOf(schema.items, `${path}[]`) : undefined
  }

  private alternatives(schema: Schema, prefix: string, depth: number, evidence: Evidence): FieldRow[] {
    return groupBranches(schema).flatMap((branch, index) => {
      const { schema: settled, component } = resolveSchema(this.document, branch)
      if (!settled.properties) return []
      const title = component ? componentInWords(component) : `Alternative ${index + 1}`
      const inner = settled['x-evidence'] ?? evidence
      const own = this.differing(branch['x-evidence'] ?? inner)
      const row: FieldRow = {
        kind: 'alternative',
        name: title,
        path: `${prefix}${component ?? index}`,
        depth,
        type: 'object',
        limits: [],
        requirement: 'one of the groups',
        description: paragraphs(settled.description),
        marks: viewMarks(settled),
        ...(own ? { evidence: own } : {}),
        notes: this.notes(branch),
        sensitive: false,
        isSessionToken: false,
        values: [],
        samples: [],
        choice: this.choice(settled),
        rules: rulesOf(settled),
        isRival: false,
      }
      return [row, ...this.rows(settled, prefix, depth + 1, inner)]
    })
  }

  private collectClaims(schema: Schema, path: string): void {
    if (!schema.contentSchema) return
    const claims = new ObjectReader(this.document, { ...this.options, direction: 'answer' }).read(
      schema.contentSchema,
      this.options.pageEvidence,
    )
    this.claims.push({ path, description: claims.description, notes: claims.notes, rows: claims.rows })
  }

  private choice(schema: Schema): ChoiceOption[] {
    if (this.options.direction === 'answer') return []
    return choiceOf(schema, (name) => viewMarks(resolveSchema(this.document, schema.properties?.[name] ?? {}).schema))
  }

  private notes(raw: Schema): string[] {
    return [...paragraphs(raw['x-note']), ...paragraphs(this.behind(raw)?.['x-note'])]
  }

  /** What a reference leads to, without what stands beside it. */
  private behind({ $ref }: Schema): Schema | undefined {
    return $ref === undefined ? undefined : resolveSchema(this.document, { $ref }).schema
  }

  private differing(evidence: Evidence): Evidence | undefined {
    return evidence === this.options.pageEvidence ? undefined : evidence
  }
}

function rulesOf(schema: Schema): string[] {
  const rules = ruleSentences(schema)
  return groupBranches(schema).length > 1 ? ['Exactly one of the groups below, no field of another.', ...rules] : rules
}

/** Branches of a choice between groups of fields; the forms of a plain value are no groups. */
function groupBranches(schema: Schema): Schema[] {
  const branches = schema.oneOf ?? []
  if (![schema.type].flat().includes('object') || branches.every(isRequiredOnly)) return []
  return branches
}

/** A list shown by its entries, with the words on the list in front of theirs. */
function listOf(list: Schema, entry: ObjectView): ObjectView {
  return {
    ...entry,
    isList: true,
    description: [...paragraphs(list.description), ...entry.description],
    notes: [...paragraphs(list['x-note']), ...entry.notes],
  }
}

function samplesOf(schema: Schema): string[] {
  if (schema['example'] !== undefined) return [String(schema['example'])]
  return Array.isArray(schema['examples']) ? schema['examples'].map(String) : []
}

/** An identifier in a query is the name of one of its fields, an equals sign and the value. */
function viewWire(name: string, schema: Schema): WireSample | undefined {
  const text = schema['example']
  if (schema['x-identifier'] === undefined || typeof text !== 'string') return undefined
  const [field, value] = cutPair(text)
  return {
    written: `{ "${field}": ${JSON.stringify(value)} }`,
    text,
    inUrl: `${name}=${field}=${encodeURIComponent(value)}`,
  }
}

/** A choice that has come down to one group is that group. */
function withBranch(view: ObjectView, branch: ObjectView): ObjectView {
  return {
    ...branch,
    description: branch.description.length > 0 ? branch.description : view.description,
    notes: [...view.notes, ...branch.notes],
    rows: [...view.rows, ...branch.rows],
    claims: [...view.claims, ...branch.claims],
  }
}

function valuesInWords(schema: Schema): string[] {
  return (schema.enum ?? []).map((value) => {
    const marks = schema['x-enum-marks']?.[String(value)] ?? {}
    const note = (marks as { 'x-note'?: string })['x-note']
    return nameWithMarks(String(value), viewMarks(marks)) + (note ? `. Note: ${paragraphs(note).join(' ')}` : '')
  })
}
