import {
  type Evidence,
  isObject,
  listOperations,
  type OpenApiDocument,
  type Response,
  type Schema,
} from '@crmcom-webapi/contract'
import { below, isFieldChoice, knownCodes, lastKey, type Node, type Problem } from '@crmcom-webapi/judge'

/** What the recorded traffic says about one statement. */
export type Verdict = 'confirmed' | 'refuted' | 'not seen'

/** One statement of the contract that no vendor page makes, and what the traffic says about it. */
export interface StatementEvidence {
  /** A JSON pointer into the contract of the release. */
  pointer: string
  /** `form`: the node itself is on no page. `note`: a documented node, about which its note says something that is ours. */
  kind: 'form' | 'note' | 'code'
  /** How well it was supported so far: our reading, or seen in public integrations. */
  evidence: Unproven
  /** In words, such as `field udf_date_1 of AccessToken`. */
  what: string
  /** The contract's own note on it. */
  note?: string
  verdict: Verdict
  /** What it is about, such as `udf_date_1`, and where that stands, such as `AccessToken`. */
  name: string
  of: string
  /** How often it was seen as stated. */
  confirmed: number
  /** How often it was seen otherwise. */
  refuted: number
  /** How often an object came (or a request was accepted) without showing anything about it. */
  silent: number
  /** Set when all it was ever seen as is null: the field is there, and nothing is known of its values. */
  nullOnly?: true
  /** The first place that refutes it, or else the first that confirms it. */
  first?: string
}

interface Statement extends Omit<StatementEvidence, 'verdict' | 'nullOnly'> {
  firstRefuted?: string
  /** How many of the confirmations are null. */
  nulls: number
  /** The note says that null is possible, so only null confirms it. */
  aboutNull: boolean
}

/** What no vendor page shows, in words or in a sample. */
type Unproven = Extract<Evidence, 'field' | 'assumed'>

function unproven(evidence: Evidence | undefined): Unproven | undefined {
  return evidence === 'field' || evidence === 'assumed' ? evidence : undefined
}

/** What a statement is about: its kind, its name, and what it belongs to. */
type Subject = [kind: string, name: string, of: string]

const ours = /\bour reading\b|\b(?:is|are) ours\b/

/** Gathers the statements of a contract that no vendor page makes and weighs what the traffic shows. */
export class EvidenceBook {
  private readonly statements = new Map<string, Statement>()

  constructor(document: OpenApiDocument) {
    for (const { path, method, operation } of listOperations(document)) {
      const at = below('#/paths', path, method)
      const name = operation.operationId
      for (const [index, parameter] of (operation.parameters ?? []).entries()) {
        if (parameter.$ref !== undefined) continue
        const pointer = below(at, 'parameters', index)
        const evidence = parameter['x-evidence'] ?? operation['x-evidence']
        this.consider(pointer, parameter, unproven(evidence), ['parameter', parameter.name, name], true)
        if (parameter.schema) this.schema(below(pointer, 'schema'), parameter.schema, evidence, name, false)
      }
      for (const [type, media] of Object.entries(operation.requestBody?.content ?? {}))
        if (media.schema)
          this.schema(
            below(at, 'requestBody', 'content', type, 'schema'),
            media.schema,
            operation['x-evidence'],
            name,
            false,
          )
      for (const [status, response] of Object.entries(operation.responses))
        this.response(below(at, 'responses', status), response, operation['x-evidence'], [`answer`, status, name])
    }
    for (const [name, response] of Object.entries(document.components?.responses ?? {}))
      this.response(below('#/components/responses', name), response, undefined, ['answer', name, 'all calls'])
    for (const [name, schema] of Object.entries(document.components?.schemas ?? {}))
      this.schema(below('#/components/schemas', name), schema, undefined, name, true)
  }

  /** Something of a call that was accepted, or of an answer. */
  saw(
    node: Pick<Node, 'pointer' | 'value'> & { problems: readonly Problem[] },
    side: 'request' | 'response',
    place: string,
  ): void {
    const statement = this.statements.get(node.pointer)
    if (!statement || statement.kind === 'code') return
    const open = node.problems.filter((problem) => !problem.blamed)
    if (open.length > 0) {
      // The innermost statement takes the blame, and the ones around it do not.
      for (const problem of open) problem.blamed = true
      this.refute(statement, place)
    } else if (node.problems.length > 0) statement.silent++
    else if (statement.kind === 'note' && side === 'request')
      // A call that keeps to a rule does not show that the rule is there.
      statement.silent++
    else if (statement.aboutNull && node.value !== null) statement.silent++
    else {
      if (node.value === null) statement.nulls++
      this.confirm(statement, place)
    }
  }

  /** A field was not there, in an answer whose fields the caller had not chosen. */
  missed(pointer: string): void {
    const statement = this.statements.get(pointer)
    if (statement?.kind === 'form') statement.silent++
  }

  /** A call broke a rule; whether the system minds is what a note wants to know. */
  broke(problem: Problem, accepted: boolean, place: string): void {
    const holder = problem.pointer.slice(0, problem.pointer.lastIndexOf('/'))
    const subjects = [holder, problem.pointer]
    if (problem.field !== undefined) subjects.push(below(holder, 'properties', problem.field))
    for (const subject of new Set(subjects)) {
      const statement = this.statements.get(subject)
      if (statement?.kind !== 'note') continue
      if (!accepted) this.confirm(statement, place)
      else if (!problem.blamed) this.refute(statement, place)
    }
  }

  /** A failure code came. */
  code(pointer: string, index: number, place: string): void {
    const statement = this.statements.get(below(pointer, 'x-known-codes', index))
    if (statement) this.confirm(statement, place)
  }

  report(): StatementEvidence[] {
    return [...this.statements.values()].map(({ firstRefuted, nulls, aboutNull, ...statement }) => ({
      ...statement,
      verdict: statement.refuted > 0 ? 'refuted' : statement.confirmed > 0 ? 'confirmed' : 'not seen',
      ...(nulls > 0 && nulls === statement.confirmed && !aboutNull ? { nullOnly: true as const } : {}),
      ...(firstRefuted === undefined ? {} : { first: firstRefuted }),
    }))
  }

  private confirm(statement: Statement, place: string): void {
    statement.confirmed++
    statement.first ??= place
  }

  private refute(statement: Statement, place: string): void {
    statement.refuted++
    statement.firstRefuted ??= place
  }

  private response(pointer: string, response: Response, inherited: Evidence | undefined, what: Subject): void {
    if (response.$ref !== undefined) return
    const own = response['x-evidence']
    this.consider(pointer, response, unproven(own), what, false)
    for (const [type, media] of Object.entries(response.content ?? {}))
      if (media.schema)
        this.schema(below(pointer, 'content', type, 'schema'), media.schema, own ?? inherited, what[2], false)
  }

  private schema(
    pointer: string,
    schema: Schema,
    inherited: Evidence | undefined,
    owner: string,
    isComponent: boolean,
    isProperty = false,
  ): void {
    const own = schema['x-evidence']
    const evidence = own ?? inherited
    const grade = own !== undefined || isProperty ? unproven(evidence) : undefined
    const what: Subject = isProperty
      ? ['field', lastKey(pointer), owner]
      : ['form', isComponent ? 'itself' : 'a part', owner]
    const takesNotes = isProperty || (isComponent && !schema.properties && !schema.oneOf)
    this.consider(pointer, schema, grade, what, takesNotes)
    this.codes(pointer, schema)
    for (const [name, property] of Object.entries(schema.properties ?? {}))
      this.schema(
        below(pointer, 'properties', name),
        property,
        evidence,
        isProperty ? `${owner}.${lastKey(pointer)}` : owner,
        false,
        true,
      )
    const inner = (key: string, node: unknown) => {
      if (isObject(node)) this.schema(below(pointer, ...key.split('/')), node as Schema, evidence, owner, false)
    }
    inner('items', schema.items)
    inner('contentSchema', schema.contentSchema)
    for (const key of ['oneOf', 'anyOf', 'allOf'] as const) {
      if (schema[key] && !isFieldChoice(schema[key]))
        for (const [index, branch] of schema[key].entries()) inner(`${key}/${index}`, branch)
    }
  }

  private codes(pointer: string, schema: Schema): void {
    for (const [index, entry] of knownCodes(schema).entries()) {
      const grade = unproven(entry.evidence)
      const what: Subject = ['failure code', entry.code, 'failures']
      if (grade) this.add(below(pointer, 'x-known-codes', index), 'code', grade, what, entry.when)
    }
  }

  private consider(
    pointer: string,
    node: { 'x-note'?: string },
    grade: Unproven | undefined,
    what: Subject,
    takesNotes: boolean,
  ) {
    const note = node['x-note']
    if (grade) this.add(pointer, 'form', grade, what, note)
    else if (takesNotes && note !== undefined && ours.test(note) && !('x-known-codes' in node))
      this.add(pointer, 'note', 'assumed', what, note)
  }

  private add(
    pointer: string,
    kind: Statement['kind'],
    evidence: Unproven,
    what: Subject,
    note: string | undefined,
  ): void {
    this.statements.set(pointer, {
      pointer,
      kind,
      evidence,
      what: kind === 'code' ? `${what[0]} ${what[1]}` : `${what[0]} ${what[1]} of ${what[2]}`,
      name: what[1],
      of: what[2],
      ...(note === undefined ? {} : { note }),
      confirmed: 0,
      refuted: 0,
      silent: 0,
      nulls: 0,
      aboutNull: kind === 'note' && /\bmay be null\b/.test(note ?? ''),
    })
  }
}
