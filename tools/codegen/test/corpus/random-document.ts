import { escapePointer, type OpenApiDocument } from '@crmcom-webapi/contract'

type Json = { [key: string]: unknown }

/** Numbers from 0 to 1 in an order that the seed gives. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const componentNames =
  'Unit simple-user v1.Pod class z of default delete constructor toString 10 A A_R1_0_0 _ Types schemas'.split(' ')
const fieldNames = [
  'id',
  'a/b',
  'x~y',
  'größe',
  '__proto__',
  'constructor',
  '10',
  '2',
  '',
  'then',
  '$ref',
  'a b',
  'type',
  'examples',
  "it's",
  '*/',
]
const operationIds = [
  'list',
  'meta/root',
  'delete',
  'class',
  'showUnit',
  'v1.get',
  'Ünit',
  '10',
  'constructor',
  '__proto__',
]
export const releases = ['R1.0.0', 'R2.0.0', 'R3.1.0', 'R4.0.0']

/** A document of OpenAPI 3.1 that holds something in every place that can hold something, with our marks. */
export class RandomDocument {
  private readonly names: { [kind: string]: string[] }
  /** Places inside of component schemas that a reference may lead to. */
  private readonly inside: string[] = []
  private readonly used = new Set<string>()
  private count = 0

  constructor(private readonly random: () => number) {
    const some = (prefix: string, most: number) =>
      Array.from({ length: this.upTo(most) }, (_, index) => `${prefix}${index}`)
    const schemas = [...componentNames].filter(() => this.chance(0.35))
    this.names = {
      schemas: schemas.length > 0 ? schemas : ['Unit'],
      parameters: some('p', 3),
      headers: some('h', 2),
      responses: some('r', 2),
      requestBodies: some('b', 2),
      examples: some('e', 2),
      links: some('l', 2),
      callbacks: some('c', 2),
      pathItems: some('i', 2),
      securitySchemes: ['Key'],
    }
  }

  make(): OpenApiDocument {
    const schemas = Object.fromEntries(this.list('schemas').map((name, index) => [name, this.component(name, index)]))
    const components: Json = { schemas }
    for (const [kind, make] of Object.entries({
      parameters: () => this.parameter(`q${this.count++}`, 'query'),
      headers: () => this.header(),
      responses: () => this.response(),
      requestBodies: () => this.body(),
      examples: () => this.example(),
      links: () => this.link(),
      callbacks: () => this.callback(1),
      pathItems: () => this.pathItem(1, true),
      securitySchemes: () => ({ type: 'apiKey', name: 'k', in: 'header' }),
    }))
      if (this.list(kind).length > 0)
        components[kind] = Object.fromEntries(this.list(kind).map((name) => [name, make() as unknown]))
    const paths: Json = Object.fromEntries(
      ['/a', '/a/b', '/c-d/show', '/ping', '/x~y']
        .filter(() => this.chance(0.6))
        .map((path) => [path, this.pathItem(0)]),
    )
    if (this.chance(0.2)) paths['x-own'] = { $ref: 'nowhere.yaml#/a' }
    const document: Json = {
      openapi: '3.1.0',
      info: {
        title: 'Random',
        version: '1',
        ...this.sometimes(0.3, { summary: 'Short.', license: { name: 'MIT', identifier: 'MIT' } }),
      },
      'x-releases': releases,
      ...this.sometimes(0.9, { paths }),
      ...this.sometimes(0.3, { webhooks: { told: this.pathItem(0), 'x-told': this.pathItem(0) } }),
      ...this.sometimes(0.3, { security: [{ Key: [] }] }),
      ...this.sometimes(0.3, { servers: [{ url: 'https://api.example/{v}', variables: { v: { default: '1' } } }] }),
      ...this.sometimes(0.3, { tags: [{ name: 't' }, { name: 'u', description: 'Other.' }] }),
      components,
      'x-own': { $ref: '#/components/schemas/Nothing' },
    }
    return document as unknown as OpenApiDocument
  }

  private chance(share: number): boolean {
    return this.random() < share
  }

  private upTo(most: number): number {
    return Math.floor(this.random() * (most + 1))
  }

  private pick<T>(values: readonly T[]): T {
    return values[Math.floor(this.random() * values.length)] as T
  }

  private sometimes(share: number, part: Json): Json {
    return this.chance(share) ? part : {}
  }

  private list(kind: string): string[] {
    return this.names[kind] as string[]
  }

  private marks(share = 0.12): Json {
    if (!this.chance(share)) return {}
    return this.pick<Json>([
      { 'x-available-from': ['R2.0.0'] },
      { 'x-available-from': ['R2.0.0', 'R3.1.0'] },
      { 'x-removed-from': ['R4.0.0'] },
      { 'x-deprecated-from': ['R2.0.0'], 'x-replaced-by': 'other' },
      { 'x-release-notes': [{ from: 'R2.0.0', text: 'Later.' }], description: 'Words.' },
      { 'x-legacy-only-from': ['R3.1.0'] },
    ])
  }

  /** Marks that take nothing away. What others refer to seldom comes and goes: what is left of them could not be said. */
  private softMarks(): Json {
    const { 'x-available-from': from, 'x-removed-from': until, ...rest } = this.marks()
    return (from || until) && this.chance(0.05)
      ? { ...rest, ...(from ? { 'x-available-from': from } : { 'x-removed-from': until }) }
      : rest
  }

  /** A reference to a component of a kind, or what stands in its place. */
  private orRef(kind: string, make: () => Json): Json {
    const names = this.list(kind)
    return names.length > 0 && this.chance(0.4) ? { $ref: `#/components/${kind}/${this.pick(names)}` } : make()
  }

  private component(name: string, index: number): Json | boolean {
    if (this.chance(0.04)) return this.chance(0.5)
    const schema = this.schema(3, index)
    if (typeof schema === 'boolean') return schema
    const at = `#/components/schemas/${name}`
    for (const [key, property] of Object.entries((schema['properties'] ?? {}) as { [name: string]: Json }))
      if (!property['x-available-from'] && !property['x-removed-from'])
        this.inside.push(`${at}/properties/${escapePointer(key)}`)
    for (const key of ['items', 'not', 'contentSchema', 'additionalProperties'])
      if (schema[key] !== undefined && schema[key] !== false) this.inside.push(`${at}/${key}`)
    for (const [key, list] of Object.entries(schema))
      if (Array.isArray(list) && ['oneOf', 'anyOf', 'allOf', 'prefixItems'].includes(key))
        this.inside.push(`${at}/${key}/${list.length - 1}`)
    return { ...schema, ...this.softMarks() }
  }

  /** `owner` is the place of the component this stands in, when it speaks of the same value: such refer forward only. */
  private schema(depth: number, owner?: number): Json | boolean {
    const schemas = this.list('schemas')
    const names = owner === undefined ? schemas : schemas.slice(owner + 1)
    if (this.chance(depth <= 0 ? 0.5 : 0.2) && names.length > 0) {
      const $ref = `#/components/schemas/${this.pick(names)}`
      return {
        $ref: this.chance(0.1) ? $ref.replace('-', '%2D') : $ref,
        ...this.sometimes(0.15, { description: 'Beside.' }),
        ...this.sometimes(0.08, { minLength: 2 }),
      }
    }
    if (owner === undefined && this.inside.length > 0 && this.chance(0.06)) return { $ref: this.pick(this.inside) }
    if (this.chance(0.03)) return this.chance(0.6)
    const inner = () => this.schema(depth - 1)
    const same = () => this.schema(depth - 1, owner)
    const flat: Json[] = [
      { type: 'string', ...this.sometimes(0.3, { minLength: 1, maxLength: 9 }) },
      { type: 'integer', minimum: 0, exclusiveMaximum: 10 },
      { type: ['string', 'null'] },
      { type: ['string', 'integer', 'null'], maxLength: 3 },
      { type: 'string', enum: ['A', 'constructor', '__proto__'], 'x-enum-marks': { A: this.marks(0.5) } },
      { const: this.pick<unknown>([1, 'x', null, true]) },
      { type: 'boolean', default: false },
      { enum: [{ $ref: '#/nothing' }, 1] },
      {},
    ]
    if (depth <= 0) return this.pick(flat)
    const fields = fieldNames.filter(() => this.chance(0.2))
    const object = (): Json => ({
      type: 'object',
      properties: Object.fromEntries(fields.map((name) => [name, this.marked(inner())])),
      ...this.sometimes(0.5, { required: fields.slice(0, 1) }),
      ...this.sometimes(0.4, { additionalProperties: this.chance(0.6) ? false : inner() }),
    })
    return this.pick<() => Json | boolean>([
      () => this.pick(flat),
      () => this.pick(flat),
      object,
      object,
      object,
      () => ({ type: 'array', items: inner(), ...this.sometimes(0.2, { prefixItems: [inner(), inner()] }) }),
      () => ({ oneOf: [same(), this.marked(same(), 0.3)] }),
      () => ({ anyOf: [this.marked(same(), 0.3), { type: 'null' }] }),
      () => ({ allOf: [same(), same()], ...this.sometimes(0.3, object()) }),
      () => ({ ...object(), patternProperties: { '^x-': inner() }, propertyNames: { maxLength: 9 } }),
      // biome-ignore lint/suspicious/noThenProperty: the name of a keyword of JSON Schema.
      () => ({ if: { type: 'string' }, then: same(), else: same() }),
      () => ({ type: 'array', contains: inner(), unevaluatedItems: inner() }),
      () => ({
        ...object(),
        unevaluatedProperties: inner(),
        dependentSchemas: { id: same() },
        $defs: { own: inner() },
      }),
      () => ({ type: 'string', contentMediaType: 'application/json', contentSchema: inner() }),
      () => ({ type: 'string', not: { const: 'x' } }),
      () => this.choiceByName(owner) ?? object(),
      () => ({ ...object(), 'x-own': [{ $ref: 'else.yaml' }], example: { $ref: '#/nothing' } }),
    ])()
  }

  private choiceByName(owner?: number): Json | undefined {
    const names = this.list('schemas').slice((owner ?? -1) + 1)
    if (names.length < 2) return undefined
    const [first, second] = [this.pick(names), this.pick(names)]
    return {
      oneOf: [{ $ref: `#/components/schemas/${first}` }],
      discriminator: { propertyName: 'id', mapping: { a: `#/components/schemas/${second}`, b: first } },
    }
  }

  private marked(schema: Json | boolean, share?: number): Json | boolean {
    return typeof schema === 'boolean' ? schema : { ...schema, ...this.marks(share) }
  }

  private content(): Json {
    return Object.fromEntries(
      ['application/json', 'multipart/form-data'].slice(0, 1 + this.upTo(1)).map((type) => [
        type,
        {
          schema: this.schema(2),
          ...this.sometimes(0.3, { examples: { one: this.orRef('examples', () => this.example()) } }),
          ...this.sometimes(type === 'application/json' ? 0 : 0.5, {
            encoding: {
              id: { contentType: 'text/plain', headers: { 'X-E': this.orRef('headers', () => this.header()) } },
            },
          }),
        },
      ]),
    )
  }

  private example(): Json {
    return { value: this.pick<unknown>([{ $ref: '#/nothing' }, 1, { constructor: 1 }]), ...this.marks() }
  }

  private header(): Json {
    return this.chance(0.8)
      ? { schema: this.schema(1), ...this.sometimes(0.3, { required: true }) }
      : { content: { 'application/json': { schema: this.schema(1) } } }
  }

  private parameter(name: string, where: string): Json {
    const needed = where === 'path' ? { required: true } : this.sometimes(0.3, { required: true })
    const base = { name, in: where, ...needed }
    if (this.chance(0.1))
      return { ...base, content: { 'application/json': { schema: this.schema(1) } }, ...this.marks() }
    return { ...base, schema: this.schema(1), ...this.marks() }
  }

  private body(): Json {
    return { content: this.content(), ...this.sometimes(0.5, { required: true }) }
  }

  private response(): Json {
    return {
      description: 'An answer.',
      ...this.sometimes(0.7, { content: this.content() }),
      ...this.sometimes(0.3, { headers: { 'X-Rate': this.orRef('headers', () => this.header()) } }),
      ...this.sometimes(0.2, { links: { next: this.orRef('links', () => this.link()) } }),
    }
  }

  private link(): Json {
    return { operationId: this.pick(operationIds), ...this.marks() }
  }

  private callback(depth: number): Json {
    return { '{$request.body#/url}': this.pathItem(depth + 1) }
  }

  private pathItem(depth: number, component = false): Json {
    const items = this.list('pathItems')
    if (!component && items.length > 0 && this.chance(0.25))
      return { $ref: `#/components/pathItems/${this.pick(items)}` }
    return {
      ...this.sometimes(0.2, { parameters: [this.parameter(`item${this.count++}`, 'query')] }),
      ...this.sometimes(0.1, { summary: 'An item.' }),
      get: this.operation(depth),
      ...this.sometimes(0.5, { post: this.operation(depth) }),
      ...this.sometimes(0.1, { put: this.operation(depth) }),
      ...this.marks(0.05),
    }
  }

  private operation(depth: number): Json {
    const names = operationIds.filter((id) => !this.used.has(id))
    const id = names.length > 0 && this.chance(0.6) ? this.pick(names) : `op${this.count++}`
    this.used.add(id)
    const status = ['200', '2XX', 'default', '404'].filter(() => this.chance(0.4))
    return {
      ...this.sometimes(0.85, { operationId: id }),
      ...this.sometimes(0.5, { summary: 'Does it */ well.', tags: ['t'] }),
      ...this.sometimes(0.6, {
        parameters: [
          this.orRef('parameters', () => this.parameter(`n${this.count++}`, this.pick(['query', 'header', 'cookie']))),
          this.parameter(`n${this.count++}`, this.pick(['query', 'header'])),
        ],
      }),
      ...this.sometimes(0.4, { requestBody: this.orRef('requestBodies', () => this.body()) }),
      ...this.sometimes(0.95, {
        responses: Object.fromEntries(
          (status.length > 0 ? status : ['200']).map((code) => [code, this.orRef('responses', () => this.response())]),
        ),
      }),
      ...(depth < 2
        ? this.sometimes(0.2, { callbacks: { told: this.orRef('callbacks', () => this.callback(depth + 1)) } })
        : {}),
      ...this.sometimes(0.2, {
        security: [{ Key: [] }, {}],
        'x-security-marks': [{ index: 1, 'x-available-from': ['R2.0.0'] }],
      }),
      ...this.marks(),
    }
  }
}

/** A document as near to what our contract looks like as names, marks and verbs that nobody would choose let it be. */
export function likeOurs(random: () => number): OpenApiDocument {
  const wild = new RandomDocument(random)
  const chance = (share: number) => random() < share
  const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)] as T
  const names = componentNames.filter(() => chance(0.5))
  if (names.length === 0) names.push('z')
  const marks = (): Json => (wild as unknown as { marks(share: number): Json }).marks(0.2)
  const fields = fieldNames.filter((name) => name !== '__proto__')
  const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })
  const value = (): Json =>
    pick<() => Json>([
      () => ref(pick(names)),
      () => ({ type: 'string', minLength: 1 }),
      () => ({ type: ['integer', 'null'] }),
      () => ({ type: 'array', items: ref(pick(names)) }),
      () => ({ type: 'string', enum: ['a', "it's"] }),
      () => ({ type: 'object', properties: { id: { type: 'string' } } }),
    ])()
  const object = (): Json => {
    const own = fields.filter(() => chance(0.25))
    return {
      type: 'object',
      properties: Object.fromEntries(own.map((name) => [name, { ...value(), ...marks() }])),
      ...(chance(0.5) ? { required: own.slice(0, 1) } : {}),
      ...(chance(0.5) ? { additionalProperties: false } : {}),
      ...(chance(0.3) ? { description: 'Ends */ here.' } : {}),
      ...marks(),
    }
  }
  const ids = [...operationIds].filter((id) => id !== '__proto__')
  const operation = (withBody: boolean, withQuery = false): Json => ({
    operationId: ids.splice(Math.floor(random() * ids.length), 1)[0] ?? `op${random()}`,
    ...(chance(0.5) ? { summary: 'Does it.' } : {}),
    ...(chance(0.2) ? { 'x-safe-to-repeat': true } : {}),
    ...(withBody
      ? { requestBody: { required: true, content: { 'application/json': { schema: ref(pick(names)) } } } }
      : {}),
    ...(!withQuery || chance(0.5)
      ? {}
      : { parameters: [{ name: pick(['a', 'type', '10', "it's"]), in: 'query', schema: { type: 'string' } }] }),
    responses: { 200: { description: 'Done.', content: { 'application/json': { schema: ref('Done') } } } },
    ...marks(),
  })
  const paths = Object.fromEntries(
    ['/a/list', '/ping', '/c-d/show', '/class/delete', '/v1.2/x.y']
      .filter(() => chance(0.6))
      .map((path) => [
        path,
        { ...(chance(0.6) ? { get: operation(false, true) } : {}), post: operation(chance(0.7), chance(0.05)) },
      ]),
  )
  const done = {
    type: 'object',
    required: ['status', 'data'],
    properties: {
      status: { type: 'object', required: ['code'], properties: { code: { const: 'OK', type: 'string' } } },
      data: ref(pick(names)),
    },
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Like ours', version: '1' },
    'x-releases': releases,
    paths,
    components: { schemas: { ...Object.fromEntries(names.map((name) => [name, object()])), Done: done } },
  } as unknown as OpenApiDocument
}

/** One thing that makes a document unreadable, as somebody may well write it. Gives back what it is. */
export function spoil(document: OpenApiDocument, random: () => number): string {
  const schemas = document.components?.schemas as unknown as { [name: string]: Json }
  const name = Object.keys(schemas)[0] as string
  const spoilt: { [what: string]: () => void } = {
    'an external reference': () => Object.assign(schemas, { [name]: { properties: { a: { $ref: 'other.yaml#/A' } } } }),
    'a reference to nothing': () =>
      Object.assign(schemas, { [name]: { items: { $ref: '#/components/schemas/No/where' } } }),
    'a reference to itself': () => Object.assign(schemas, { [name]: { $ref: `#/components/schemas/${name}` } }),
    'a circle of references': () =>
      Object.assign(schemas, {
        [name]: { $ref: '#/components/schemas/Other' },
        Other: { $ref: `#/components/schemas/${name}` },
      }),
    'a circle of alternatives': () =>
      Object.assign(schemas, { [name]: { oneOf: [{ type: 'null' }, { $ref: `#/components/schemas/${name}` }] } }),
    'a reference of the wrong kind': () => Object.assign(schemas, { [name]: { $ref: '#/info' } }),
    'a mark that is a text': () => Object.assign(schemas, { [name]: { type: 'string', 'x-available-from': 'R2.0.0' } }),
    'a mark that is no release': () =>
      Object.assign(schemas, { [name]: { type: 'string', 'x-removed-from': ['2.0'] } }),
    'a base of its own': () => Object.assign(schemas, { [name]: { $id: 'https://x.example/', type: 'string' } }),
    'a dynamic reference': () => Object.assign(schemas, { [name]: { $dynamicRef: '#a' } }),
    'an anchor': () => Object.assign(schemas, { [name]: { $ref: '#anchor' } }),
    'a broken encoding': () => Object.assign(schemas, { [name]: { $ref: '#/components/schemas/%zz' } }),
    'a schema that is none': () => Object.assign(schemas, { [name]: 'text' }),
    'a list that is none': () => Object.assign(schemas, { [name]: { oneOf: {} } }),
    'required that is no list': () => Object.assign(schemas, { [name]: { required: true } }),
    'a parameter without a place': () =>
      Object.assign(document, { paths: { '/spoilt': { get: { parameters: [{ name: 'a' }], responses: {} } } } }),
    'an operation that is none': () => Object.assign(document, { paths: { '/spoilt': { get: 'text' } } }),
    'notes that are a text': () => Object.assign(document.info, { 'x-release-notes': 'Later.' }),
    'a mapping to nothing': () =>
      Object.assign(schemas, {
        [name]: { discriminator: { propertyName: 'a', mapping: { a: '#/components/schemas/Nope' } } },
      }),
    'a text that is a reference': () => Object.assign(document.info, { description: { $ref: 'read.md' } }),
  }
  const what = Object.keys(spoilt)[Math.floor(random() * Object.keys(spoilt).length)] as string
  spoilt[what]?.()
  return what
}
