import { describe, expect, it } from 'vitest'
import { bundleFiles, problemsOf } from './test-support.js'

const root = `openapi: 3.1.0
info:
  title: Test
  version: 1.0.0
x-releases: [R6.0.0, R10.0.0, R12.0.0, R13.0.0]
x-session-tokens: {$ref: ./shared/session-tokens.yaml}
x-types: {$ref: ./shared/types.yaml}
paths:
  /things/create: {$ref: ./things/paths/create.yaml}
  /things/show: {$ref: ./things/paths/show.yaml}
`

const create = `post:
  operationId: createThing
  x-body: {$ref: ../schemas/ThingCreation.yaml}
  responses:
    "200":
      description: The thing.
      x-envelope: {$ref: ../schemas/ThingEnvelope.yaml}
  x-examples: {$ref: ../examples/createThing.yaml}
`

const show = `get:
  operationId: showThing
  parameters:
    - x-token: session
    - name: thing_identifier
      required: true
      description: The thing to show.
      x-identifier: {$ref: ../schemas/ThingIdentifier.yaml}
      example: id=1
    - x-parameter: {$ref: ../../shared/parameters.yaml#/offset}
      description: How many things to skip.
      schema: {x-evidence-of: {minimum: assumed}}
      example: 0
    - x-parameter: {$ref: ../../shared/parameters.yaml#/fields-set}
  x-parameter-rules:
    type: object
    x-exactly-one-of: [thing_identifier, offset]
  responses:
    "200":
      description: The thing.
      x-envelope: {$ref: ../schemas/ThingEnvelope.yaml}
`

const creation = `type: object
required: [token]
properties:
  token:
    x-token: session
  name: {type: string}
  x-include-texts:
    $ref: ../../shared/fields/texts.yaml#/texts
    type: [string, "null"]
    x-available-from: [R10.0.0]
    x-of-field: {udf_2: {x-note: Seen once.}}
  x-include-references:
    $ref: ../../shared/fields/texts.yaml#/references
  kind: {type: string}
additionalProperties: false
`

const examples = `request:
  createThing.named:
    summary: With a name
    value: {name: Lamp}
  createThing.late:
    summary: With a kind
    x-available-from: [R13.0.0]
    value: {kind: light}
  createThing.early:
    summary: Nothing but
    x-available-from: [R10.0.0]
    x-removed-from: [R12.0.0]
    value: {}
answer:
  createThing.made:
    summary: The thing
    x-data:
      $ref: ../../shared/data/things.yaml#/lamp
      log: {by: {name: Eleni}}
  createThing.made-first-form:
    summary: The thing as it was
    x-removed-from: [R10.0.0]
    x-like: createThing.made
    x-without: [data.udf_*, data.parts.*.size]
    x-with: {status: {message: null}}
  createThing.refused:
    summary: No such thing
    x-failure: {NOTFOUND: No thing was found}
  createThing.over: {$ref: ../../shared/failures.yaml#/session-over, x-available-from: [R12.0.0]}
`

const files = {
  'openapi.yaml': root,
  'things/paths/create.yaml': create,
  'things/paths/show.yaml': show,
  'things/schemas/ThingCreation.yaml': creation,
  'things/schemas/ThingIdentifier.yaml': `type: object
properties:
  id: {x-type: text}
  name:
    x-type: [text, "null"]
    description: Its name.
x-exactly-one-of: [id, name]
additionalProperties: false
`,
  'things/schemas/ThingEnvelope.yaml':
    'description: Answer with a thing.\nx-evidence: documented\nx-data: {$ref: ./Thing.yaml}\n',
  'things/schemas/Thing.yaml': 'type: object\n',
  'things/examples/createThing.yaml': examples,
  'shared/schemas/Failure.yaml': 'type: object\ndescription: Failure.\n',
  'shared/schemas/SuccessStatus.yaml': 'type: object\ndescription: Success.\n',
  'shared/responses/Failure.yaml': 'description: It failed.\n',
  'shared/responses/Fault.yaml': 'description: It broke.\n',
  'shared/fields/texts.yaml': `texts:
  udf_1: {type: string, description: Text 1.}
  udf_2: {type: string, description: Text 2.}
references:
  maker: {$ref: ../schemas/Maker.yaml}
`,
  'shared/schemas/Maker.yaml': 'oneOf:\n  - $ref: ./Person.yaml\n',
  'shared/schemas/Person.yaml': 'type: object\nproperties:\n  born: {x-type: day}\n',
  'shared/schemas/FieldsSet.yaml': 'x-type: text\n',
  'shared/types.yaml': `text: {type: string, minLength: 1}
day:
  type: string
  pattern: '^\\d+$'
`,
  'shared/parameters.yaml': `offset:
  name: offset
  in: query
  schema: {type: integer, minimum: 0}
fields-set:
  name: fields_set
  in: query
  description: Names of fields.
  schema: {$ref: ./schemas/FieldsSet.yaml}
`,
  'shared/failures.yaml': `session-over:
  summary: Over
  x-failure: {OVER: The session is over}
`,
  'shared/data/things.yaml': `maker: {name: Ina, id: "2"}
none: {udf_1: null, udf_2: null}
lamp:
  name: Lamp
  x-include: {$ref: "#/none", udf_2: gold}
  parts: [{name: foot, size: 2}, {name: shade, size: 3}]
  log:
    by: {$ref: "#/maker"}
`,
  'shared/session-tokens.yaml': `- value: a.b.c
  x-available-from: [R12.0.0]
- value: ABC
  name: opaque
  words: with an opaque token
  x-removed-from: [R12.0.0]
`,
}

describe('what is said in short', () => {
  const bundled = bundleFiles(files)
  const operation = async (path, verb) => (await bundled).paths[path][verb]
  const component = async (kind, name) => (await bundled).components[kind][name]

  it('fills the defaults of every operation', async () => {
    const { security, responses } = await operation('/things/create', 'post')
    expect(security).toEqual([])
    expect(responses['4XX']).toEqual({ $ref: '#/components/responses/Failure' })
    expect(responses['5XX']).toEqual({ $ref: '#/components/responses/Fault' })
  })

  it('leaves what an operation says itself', async () => {
    const own = `${show.replace('  parameters:', '  security: [{Key: []}]\n  parameters:')}    "4XX": {description: Own.}\n`
    const { security, responses } = (await bundleFiles({ ...files, 'things/paths/show.yaml': own })).paths[
      '/things/show'
    ].get
    expect(security).toEqual([{ Key: [] }])
    expect(responses['4XX']).toEqual({ description: 'Own.' })
  })

  it('is the body, the answer and their examples', async () => {
    const { requestBody, responses } = await operation('/things/create', 'post')
    expect(requestBody).toEqual({
      required: true,
      content: {
        'application/json': {
          schema: { $ref: '#/components/schemas/ThingCreation' },
          examples: {
            named: { $ref: '#/components/examples/createThing.named' },
            'named-opaque': { $ref: '#/components/examples/createThing.named-opaque' },
            late: { $ref: '#/components/examples/createThing.late' },
            'early-opaque': { $ref: '#/components/examples/createThing.early-opaque' },
          },
        },
      },
    })
    const media = responses['200'].content['application/json']
    expect(media.schema).toEqual({
      type: 'object',
      oneOf: [{ $ref: '#/components/schemas/ThingEnvelope' }, { $ref: '#/components/schemas/Failure' }],
    })
    expect(Object.keys(media.examples)).toEqual(['made', 'made-first-form', 'refused', 'over'])
  })

  it('is the session token of a body and of a query', async () => {
    const { parameters } = await operation('/things/show', 'get')
    expect(parameters[0]).toMatchObject({
      name: 'token',
      in: 'query',
      required: true,
      'x-token': 'session',
      'x-sensitive': true,
      schema: { type: 'string', minLength: 1 },
    })
    const { token } = (await component('schemas', 'ThingCreation')).properties
    expect(token).toMatchObject({ type: 'string', minLength: 1, 'x-token': 'session', 'x-sensitive': true })
    expect(token.description).toBe(parameters[0].description)
  })

  it('is an identifier, with the pattern of its fields', async () => {
    const { parameters } = await operation('/things/show', 'get')
    expect(parameters[1]).toEqual({
      name: 'thing_identifier',
      in: 'query',
      required: true,
      description: 'The thing to show.',
      'x-identifier': 'ThingIdentifier',
      schema: {
        type: 'string',
        pattern: '^(id|name)=.+$',
        contentSchema: { $ref: '#/components/schemas/ThingIdentifier' },
      },
      example: 'id=1',
    })
  })

  it('is a block of fields, where it is included and with what is said beside it', async () => {
    const { properties } = await component('schemas', 'ThingCreation')
    expect(Object.keys(properties)).toEqual(['token', 'name', 'udf_1', 'udf_2', 'maker', 'kind'])
    expect(properties.maker).toEqual({ $ref: '#/components/schemas/Maker' })
    const marks = { 'x-available-from': ['R10.0.0'] }
    expect(properties.udf_1).toEqual({ type: ['string', 'null'], description: 'Text 1.', ...marks })
    expect(properties.udf_2).toEqual({
      type: ['string', 'null'],
      description: 'Text 2.',
      ...marks,
      'x-note': 'Seen once.',
    })
  })

  it('is a type by its name, where null is a value too, and with what is said beside it', async () => {
    expect(await component('schemas', 'ThingIdentifier')).toMatchObject({
      properties: {
        id: { type: 'string', minLength: 1 },
        name: { type: ['string', 'null'], minLength: 1, description: 'Its name.' },
      },
    })
    // Behind a block of fields and a choice, too: what stands there is known before anything is written out.
    expect((await component('schemas', 'Person')).properties.born).toEqual({ type: 'string', pattern: '^\\d+$' })
  })

  it('is a choice between fields or parameters, by their names', async () => {
    expect((await component('schemas', 'ThingIdentifier')).oneOf).toEqual([
      { required: ['id'] },
      { required: ['name'] },
    ])
    expect((await operation('/things/show', 'get'))['x-parameter-rules']).toEqual({
      type: 'object',
      oneOf: [{ required: ['thing_identifier'] }, { required: ['offset'] }],
    })
  })

  it('is how well it is supported that fields may be null', async () => {
    const thing = `type: object
x-null-fields: assumed
properties:
  born: {x-type: [day, "null"]}
  name: {type: string}
  seen: {type: [string, "null"], x-evidence-of: {type: sample}}
  likely: {type: [string, "null"], x-evidence: assumed}
`
    const bundle = await bundleFiles({ ...files, 'things/schemas/Thing.yaml': thing })
    const { properties } = bundle.components.schemas.Thing
    expect(properties).toMatchObject({
      born: { 'x-evidence-of': { type: 'assumed' } },
      seen: { 'x-evidence-of': { type: 'sample' } },
    })
    expect(properties.name).not.toHaveProperty('x-evidence-of')
    expect(properties.likely).not.toHaveProperty('x-evidence-of')
  })

  it('is a parameter that many calls take, with what is said beside it', async () => {
    const { parameters } = await operation('/things/show', 'get')
    const query = { in: 'query' }
    expect(parameters.slice(2)).toEqual([
      {
        ...query,
        name: 'offset',
        description: 'How many things to skip.',
        schema: { type: 'integer', minimum: 0, 'x-evidence-of': { minimum: 'assumed' } },
        example: 0,
      },
      {
        ...query,
        name: 'fields_set',
        description: 'Names of fields.',
        schema: { $ref: '#/components/schemas/FieldsSet' },
      },
    ])
  })

  it('is that null means absent, for all that is no update', async () => {
    expect(await operation('/things/create', 'post')).toMatchObject({ 'x-null': 'absent' })
    const update = create.replaceAll('createThing', 'updateThing')
    const changed = examples.replaceAll('createThing', 'updateThing')
    const bundle = await bundleFiles({
      ...files,
      'things/paths/create.yaml': update,
      'things/examples/updateThing.yaml': changed,
    })
    expect(bundle.paths['/things/create'].post).not.toHaveProperty('x-null')
  })

  it('is an example that several calls give, with the marks it has here', async () => {
    expect(await component('examples', 'createThing.over')).toEqual({
      summary: 'Over',
      'x-available-from': ['R12.0.0'],
      value: { status: { code: 'OVER', message: 'The session is over', description: '' } },
    })
  })

  it('is a block of fields made of others', async () => {
    const bundle = await bundleFiles({
      ...files,
      'things/schemas/Thing.yaml':
        'type: object\nproperties:\n  x-include: {$ref: ../../shared/fields/texts.yaml#/answered}\n  id: {x-type: text}\n',
      'shared/fields/texts.yaml': `${files['shared/fields/texts.yaml']}answered:
  x-include: {$ref: "#/texts", type: [string, "null"]}
`,
    })
    const { properties } = bundle.components.schemas.Thing
    expect(Object.keys(properties)).toEqual(['udf_1', 'udf_2', 'id'])
    expect(properties.udf_1.type).toEqual(['string', 'null'])
  })

  it('is a choice between fields of a block, and what may be null of a named type', async () => {
    const bundle = await bundleFiles({
      ...files,
      'things/schemas/Thing.yaml':
        'type: object\nx-null-fields: assumed\nproperties:\n  x-include: {$ref: ../../shared/fields/texts.yaml#/named, type: [string, "null"]}\nx-exactly-one-of: [udf_1, udf_2]\n',
      'shared/fields/texts.yaml': `${files['shared/fields/texts.yaml']}named:
  udf_1: {x-type: text}
  udf_2: {x-type: text}
`,
    })
    const { properties, oneOf } = bundle.components.schemas.Thing
    expect(oneOf).toEqual([{ required: ['udf_1'] }, { required: ['udf_2'] }])
    expect(properties.udf_1).toEqual({ type: ['string', 'null'], minLength: 1, 'x-evidence-of': { type: 'assumed' } })
  })

  it('is an envelope by its data', async () => {
    expect(await component('schemas', 'ThingEnvelope')).toEqual({
      type: 'object',
      description: 'Answer with a thing.',
      'x-evidence': 'documented',
      required: ['status', 'data'],
      properties: {
        status: { $ref: '#/components/schemas/SuccessStatus' },
        data: { $ref: '#/components/schemas/Thing' },
      },
    })
  })

  it('is an example of an answer, its shared pieces, and one like another', async () => {
    const parts = [
      { name: 'foot', size: 2 },
      { name: 'shade', size: 3 },
    ]
    const log = { by: { name: 'Eleni', id: '2' } }
    expect((await component('examples', 'createThing.made')).value).toEqual({
      status: { code: 'OK', message: '', description: '' },
      data: { name: 'Lamp', udf_1: null, udf_2: 'gold', parts, log },
    })
    expect((await component('examples', 'createThing.made-first-form')).value).toEqual({
      status: { code: 'OK', message: null, description: '' },
      data: { name: 'Lamp', parts: parts.map(({ name }) => ({ name })), log },
    })
    expect((await component('examples', 'createThing.refused')).value).toEqual({
      status: { code: 'NOTFOUND', message: 'No thing was found', description: '' },
    })
  })

  it('is the token of an example, in the form of its releases', async () => {
    expect(await component('examples', 'createThing.named')).toEqual({
      summary: 'With a name',
      'x-available-from': ['R12.0.0'],
      value: { token: 'a.b.c', name: 'Lamp' },
    })
    expect(await component('examples', 'createThing.named-opaque')).toEqual({
      summary: 'With a name, with an opaque token',
      'x-removed-from': ['R12.0.0'],
      value: { token: 'ABC', name: 'Lamp' },
    })
    expect(await component('examples', 'createThing.late')).toMatchObject({
      'x-available-from': ['R13.0.0'],
      value: { token: 'a.b.c' },
    })
    expect(await component('examples', 'createThing.early-opaque')).toMatchObject({
      'x-available-from': ['R10.0.0'],
      'x-removed-from': ['R12.0.0'],
      value: { token: 'ABC' },
    })
  })

  it('gives no form of the token that the releases of the operation do not have', async () => {
    const late = create.replace('  x-body', '  x-available-from: [R12.0.0]\n  x-body')
    const few = examples.replace(/ {2}createThing.early:[\s\S]*?(?=answer:)/, '')
    const bundle = await bundleFiles({
      ...files,
      'things/paths/create.yaml': late,
      'things/examples/createThing.yaml': few,
    })
    expect(bundle.components.examples['createThing.named']).toEqual({
      summary: 'With a name',
      value: { token: 'a.b.c', name: 'Lamp' },
    })
    expect(bundle.components.examples).not.toHaveProperty(['createThing.named-opaque'])
  })

  it('leaves nothing of the short form behind', async () => {
    expect(JSON.stringify(await bundled)).not.toMatch(
      /x-(include|null-fields|data|envelope|body|examples|like|with|failure|session-tokens|types?|exactly-one-of|parameter)"/,
    )
  })
})

describe('a mistake', () => {
  /** [what is wrong, file, text, in its place, file:line that is named, words] */
  const mistakes = [
    [
      'a token of another kind',
      'things/paths/show.yaml',
      'x-token: session',
      'x-token: device',
      'things/paths/show.yaml:4',
      'x-token must be session, not "device".',
    ],
    [
      'a token of another kind in a body',
      'things/schemas/ThingCreation.yaml',
      'x-token: session',
      'x-token: true',
      'things/schemas/ThingCreation.yaml:5',
      'x-token must be session, not true.',
    ],
    [
      'a type that there is not',
      'things/schemas/ThingIdentifier.yaml',
      'x-type: text',
      'x-type: txet',
      'things/schemas/ThingIdentifier.yaml:3',
      'There is no type "txet": the types are text, day.',
    ],
    [
      'a type or another',
      'things/schemas/ThingIdentifier.yaml',
      '[text, "null"]',
      '[text, day]',
      'things/schemas/ThingIdentifier.yaml:5',
      'x-type is the name of a type, or that and "null" in a list.',
    ],
    [
      'types without a type',
      'shared/types.yaml',
      'type: string, minLength: 1',
      'minLength: 1',
      'openapi.yaml:7',
      'x-types must lead to types by their names, each with its type.',
    ],
    [
      'a choice of one',
      'things/schemas/ThingIdentifier.yaml',
      'x-exactly-one-of: [id, name]',
      'x-exactly-one-of: id',
      'things/schemas/ThingIdentifier.yaml:7',
      'x-exactly-one-of must be a list of at least two names.',
    ],
    [
      'a choice said twice',
      'things/schemas/ThingIdentifier.yaml',
      'additionalProperties: false',
      'oneOf: []',
      'things/schemas/ThingIdentifier.yaml:7',
      'Write x-exactly-one-of or oneOf, not both.',
    ],
    [
      'a choice of what is not there',
      'things/schemas/ThingIdentifier.yaml',
      'x-exactly-one-of: [id, name]',
      'x-exactly-one-of: [id, nmae]',
      'things/schemas/ThingIdentifier.yaml:7',
      'There is no property "nmae" to choose.',
    ],
    [
      'a choice with one twice',
      'things/paths/show.yaml',
      'x-exactly-one-of: [thing_identifier, offset]',
      'x-exactly-one-of: [offset, offset]',
      'things/paths/show.yaml:17',
      '"offset" stands here twice.',
    ],
    [
      'no doubt about null',
      'things/schemas/ThingIdentifier.yaml',
      'type: object',
      'type: object\nx-null-fields: documented',
      'things/schemas/ThingIdentifier.yaml:2',
      'x-null-fields must be sample, field or assumed.',
    ],
    [
      'a doubt about nothing',
      'things/schemas/Thing.yaml',
      'type: object',
      'type: object\nx-null-fields: assumed',
      'things/schemas/Thing.yaml:2',
      'No field here may be null.',
    ],
    [
      'a parameter by its name',
      'things/paths/show.yaml',
      'x-parameter: {$ref: ../../shared/parameters.yaml#/offset}',
      'x-parameter: offset',
      'things/paths/show.yaml:10',
      'x-parameter must be a $ref to a parameter.',
    ],
    [
      'a parameter that is not there',
      'things/paths/show.yaml',
      '#/offset',
      '#/ofset',
      'things/paths/show.yaml:10',
      '../../shared/parameters.yaml#/ofset is no parameter.',
    ],
    [
      'a shared example that is not there',
      'things/examples/createThing.yaml',
      '#/session-over',
      '#/session-ovre',
      'things/examples/createThing.yaml:29',
      'There is no ../../shared/failures.yaml#/session-ovre to be this example.',
    ],
    [
      'members of nothing',
      'shared/data/things.yaml',
      'x-include: {$ref: "#/none", udf_2: gold}',
      'x-include: none',
      'shared/data/things.yaml:5',
      'x-include must be a $ref to the members that are put here.',
    ],
    [
      'an identifier by its name',
      'things/paths/show.yaml',
      'x-identifier: {$ref: ../schemas/ThingIdentifier.yaml}',
      'x-identifier: ThingIdentifier',
      'things/paths/show.yaml:8',
      'x-identifier must be a $ref to the schema of the identifier.',
    ],
    [
      'an identifier that is not there',
      'things/paths/show.yaml',
      'ThingIdentifier.yaml',
      'ThingIdentifer.yaml',
      'things/paths/show.yaml:8',
      'There is no file ../schemas/ThingIdentifer.yaml with an identifier.',
    ],
    [
      'an identifier that cannot be read',
      'things/schemas/ThingIdentifier.yaml',
      /^/,
      'type: object\n',
      'things/paths/show.yaml:8',
      'ThingIdentifier.yaml:2:1 cannot be read: duplicated mapping key.',
    ],
    [
      'an identifier without fields',
      'things/paths/show.yaml',
      'ThingIdentifier.yaml',
      'Thing.yaml',
      'things/paths/show.yaml:8',
      '../schemas/Thing.yaml is no identifier: its properties must be single words.',
    ],
    [
      'an identifier with a schema',
      'things/paths/show.yaml',
      '      example: id=1',
      '      schema: {type: string}',
      'things/paths/show.yaml:9',
      '"schema" follows from x-identifier; take it out.',
    ],
    [
      'a block that is not there',
      'things/schemas/ThingCreation.yaml',
      '#/texts',
      '#/text',
      'things/schemas/ThingCreation.yaml:8',
      '../../shared/fields/texts.yaml#/text is no block of fields.',
    ],
    [
      'a block that is none',
      'things/schemas/ThingCreation.yaml',
      '    $ref: ../../shared/fields/texts.yaml#/texts\n',
      '',
      'things/schemas/ThingCreation.yaml:8',
      'x-include-texts must be a $ref to a block of fields.',
    ],
    [
      'a field a block does not have',
      'things/schemas/ThingCreation.yaml',
      'udf_2',
      'udf_3',
      'things/schemas/ThingCreation.yaml:11',
      '../../shared/fields/texts.yaml#/texts has no field "udf_3".',
    ],
    [
      'a field twice',
      'things/schemas/ThingCreation.yaml',
      'kind: {type: string}',
      'udf_1: {type: string}',
      'things/schemas/ThingCreation.yaml:14',
      '"udf_1" stands here and in the block ../../shared/fields/texts.yaml#/texts.',
    ],
    [
      'an envelope of words',
      'things/schemas/ThingEnvelope.yaml',
      '{$ref: ./Thing.yaml}',
      'Thing',
      'things/schemas/ThingEnvelope.yaml:3',
      'x-data must be the schema of what the envelope carries.',
    ],
    [
      'an envelope with a type',
      'things/schemas/ThingEnvelope.yaml',
      'x-evidence: documented',
      'type: object',
      'things/schemas/ThingEnvelope.yaml:2',
      '"type" follows from x-data; take it out.',
    ],
    [
      'an answer of words',
      'things/paths/create.yaml',
      '{$ref: ../schemas/ThingEnvelope.yaml}',
      'ThingEnvelope',
      'things/paths/create.yaml:7',
      'x-envelope must be a $ref to the envelope of the answer.',
    ],
    [
      'an answer said twice',
      'things/paths/create.yaml',
      'description: The thing.',
      'content: {}',
      'things/paths/create.yaml:7',
      'Write x-envelope or content, not both.',
    ],
    [
      'a body of words',
      'things/paths/create.yaml',
      '{$ref: ../schemas/ThingCreation.yaml}',
      'ThingCreation',
      'things/paths/create.yaml:3',
      'x-body must be a $ref to the schema of the body.',
    ],
    [
      'a body said twice',
      'things/paths/create.yaml',
      '  responses:',
      '  requestBody: {content: {}}\n  responses:',
      'things/paths/create.yaml:3',
      'Write x-body or requestBody, not both.',
    ],
    [
      'examples that are not there',
      'things/paths/create.yaml',
      'createThing.yaml',
      'createThings.yaml',
      'things/paths/create.yaml:8',
      'There is no file ../examples/createThings.yaml with examples.',
    ],
    [
      'examples that say a name twice',
      'things/examples/createThing.yaml',
      'answer:',
      'request: {}\nanswer:',
      'things/paths/create.yaml:8',
      'createThing.yaml:14:1 cannot be read: duplicated mapping key.',
    ],
    [
      'examples among the answers',
      'things/paths/create.yaml',
      '  x-examples:',
      '    x-examples:',
      'things/paths/create.yaml:8',
      '"x-examples" is no answer: write it one step further out.',
    ],
    [
      'examples of words',
      'things/paths/create.yaml',
      '{$ref: ../examples/createThing.yaml}',
      'createThing',
      'things/paths/create.yaml:8',
      'x-examples must be a $ref to the file with the examples of the operation.',
    ],
    [
      'examples without a body',
      'things/paths/create.yaml',
      '  x-body: {$ref: ../schemas/ThingCreation.yaml}\n',
      '',
      'things/examples/createThing.yaml:1',
      'The operation has no request body in JSON for these examples.',
    ],
    [
      'another side',
      'things/examples/createThing.yaml',
      'answer:',
      'response:',
      'things/examples/createThing.yaml:14',
      'A file of examples has no "response": write request and answer.',
    ],
    [
      'a name of another operation',
      'things/examples/createThing.yaml',
      'createThing.refused:',
      'showThing.refused:',
      'things/examples/createThing.yaml:26',
      'The name of an example of this operation begins with "createThing.".',
    ],
    [
      'an example of words',
      'things/examples/createThing.yaml',
      '    x-failure: {NOTFOUND: No thing was found}',
      '    x-failure: NOTFOUND',
      'things/examples/createThing.yaml:28',
      'x-failure must be one code and its message.',
    ],
    [
      'two forms at once',
      'things/examples/createThing.yaml',
      'x-failure: {NOTFOUND: No thing was found}',
      'x-data: {}\n    x-failure: {A: b}',
      'things/examples/createThing.yaml:27',
      'An example has one of value, x-data, x-failure, x-like; this one has x-data and x-failure.',
    ],
    [
      'no form',
      'things/examples/createThing.yaml',
      '    x-failure: {NOTFOUND: No thing was found}\n',
      '',
      'things/examples/createThing.yaml:27',
      'An example has one of value, x-data, x-failure, x-like; this one has none.',
    ],
    [
      'like one that is not there',
      'things/examples/createThing.yaml',
      'x-like: createThing.made',
      'x-like: createThing.mad',
      'things/examples/createThing.yaml:23',
      'There is no example "createThing.mad" here to be like.',
    ],
    [
      'like itself',
      'things/examples/createThing.yaml',
      'x-like: createThing.made',
      'x-like: createThing.made-first-form',
      'things/examples/createThing.yaml:23',
      'createThing.made-first-form is like this one in turn.',
    ],
    [
      'leaving out what is not there',
      'things/examples/createThing.yaml',
      'data.udf_*',
      'data.uds_*',
      'things/examples/createThing.yaml:24',
      'createThing.made has no "data.uds_*" to leave out.',
    ],
    [
      'leaving out from nothing',
      'things/examples/createThing.yaml',
      'x-failure: {NOTFOUND: No thing was found}',
      'x-failure: {A: b}\n    x-without: [data]',
      'things/examples/createThing.yaml:29',
      'x-without goes with x-like only.',
    ],
    [
      'a difference of words',
      'things/examples/createThing.yaml',
      'x-with: {status: {message: null}}',
      'x-with: status',
      'things/examples/createThing.yaml:25',
      'x-with must be an object with what is different.',
    ],
    [
      'a list that is none',
      'things/examples/createThing.yaml',
      'x-without: [data.udf_*, data.parts.*.size]',
      'x-without: data',
      'things/examples/createThing.yaml:24',
      'x-without must be a list of ways to what is left out.',
    ],
    [
      'a piece that is not there',
      'things/examples/createThing.yaml',
      '#/lamp',
      '#/lump',
      'things/examples/createThing.yaml:18',
      'There is no ../../shared/data/things.yaml#/lump to put here.',
    ],
    [
      'a piece that holds itself',
      'shared/data/things.yaml',
      '#/maker',
      '#/lamp',
      'shared/data/things.yaml:8',
      '#/lamp holds itself in the end.',
    ],
    [
      'a piece inside a piece that is not there',
      'shared/data/things.yaml',
      '#/maker',
      '#/makers',
      'shared/data/things.yaml:8',
      'There is no #/makers to put here.',
    ],
    [
      'a twin by hand',
      'things/examples/createThing.yaml',
      'createThing.late:',
      'createThing.named-opaque:',
      'things/examples/createThing.yaml:5',
      '"createThing.named-opaque" is made from "createThing.named"; take it out.',
    ],
    [
      'no tokens',
      'shared/session-tokens.yaml',
      /[\s\S]*/,
      '{}',
      'openapi.yaml:6',
      'x-session-tokens must lead to a list of session tokens, each with its value and its marks.',
    ],
  ]

  it.each(mistakes)('%s stops with its file and line', async (_, file, text, other, place, words) => {
    const broken = files[file].replace(text, () => other)
    expect(broken).not.toBe(files[file])
    expect(await problemsOf({ ...files, [file]: broken })).toContain(`${place}: ${words}`)
  })

  it('is not found where there is none', async () => {
    expect(await problemsOf(files)).toEqual([])
  })
})
