import {
  bundle,
  compare,
  type OpenApiDocument,
  type Operation,
  project,
  type Schema,
  toOpenApi30,
} from '@crmcom-webapi/contract'
import { describe, expect, it } from 'vitest'

const base = project(bundle, 'R17.0.0')
const schemaOf = (document: OpenApiDocument, name: string): Schema => document.components?.schemas?.[name] as Schema

const operationAt = (document: OpenApiDocument, path: string, method: string): Operation =>
  document.paths[path]?.[method] as Operation

/** What callers of one operation are told of a change; `!` breaks them. */
function changed(operationId: string, mutation: (document: OpenApiDocument) => void): string[] {
  const after = structuredClone(base)
  mutation(after)
  return compare(base, after)
    .filter((change) => change.operationId === operationId)
    .map(({ breaking, kind, what, at }) => `${breaking ? '!' : '-'} ${kind} ${what} ${at}`)
}

/** The other way round. */
function undone(operationId: string, mutation: (document: OpenApiDocument) => void): string[] {
  const before = structuredClone(base)
  mutation(before)
  return compare(before, base)
    .filter((change) => change.operationId === operationId)
    .map(({ breaking, kind, what, at }) => `${breaking ? '!' : '-'} ${kind} ${what} ${at}`)
}

describe('a comparison', () => {
  const close = (document: OpenApiDocument) => {
    const creation = schemaOf(document, 'AccessTokenCreation')
    delete creation['x-open']
    creation.additionalProperties = false
  }
  const closeIdentifier = (document: OpenApiDocument) => {
    const identifier = schemaOf(document, 'SecurityProfileIdentifier')
    delete identifier['x-open']
    delete identifier['minProperties']
    Object.assign(identifier, {
      oneOf: [{ required: ['id'] }, { required: ['name'] }],
      additionalProperties: false,
    })
    const parameters = operationAt(document, '/users/list', 'get').parameters ?? []
    const parameter = parameters.find(({ name }) => name === 'security_profile_identifier')
    if (parameter?.schema) parameter.schema['pattern'] = '^(id|name)=.+$'
  }
  const said = (document: OpenApiDocument, path: string) => delete operationAt(document, path, 'post')['x-null']

  it('says that closing a body breaks callers, and opening it does not', () => {
    expect(changed('createAccessToken', close)).toEqual([
      '- removed open-end request',
      '! changed constraint request.*',
    ])
    expect(undone('createAccessToken', close)).toEqual(['- added open-end request', '- changed constraint request.*'])
  })

  it('says the same of an identifier in a query', () => {
    expect(changed('listUsers', closeIdentifier)).toEqual([
      '- removed open-end query.security_profile_identifier.(content)',
      '! added requirement query.security_profile_identifier.(content)',
      '! changed constraint query.security_profile_identifier.(content).*',
    ])
    expect(undone('listUsers', closeIdentifier).filter((one) => one.startsWith('!'))).toEqual([])
  })

  it('says that the parameters of a call go on, or end', () => {
    const open = (document: OpenApiDocument) => {
      operationAt(document, '/users/list', 'get')['x-open'] = { after: 'offset', note: 'Cut.' }
    }
    expect(changed('listUsers', open)).toEqual(['- added open-end query', '- changed constraint query.*'])
    expect(undone('listUsers', open)).toEqual(['- removed open-end query', '! changed constraint query.*'])
  })

  it('says where knowledge ends now, which breaks nobody, and keeps silent about how it is known', () => {
    expect(
      changed('createUser', (document) => {
        schemaOf(document, 'UserCreation')['x-open'] = { after: 'fields_set', note: 'Cut.' }
      }),
    ).toEqual(['- changed open-end request'])
    expect(
      changed('createUser', (document) => {
        Object.assign(schemaOf(document, 'UserCreation')['x-open'] ?? {}, { note: 'Other words.', sources: ['a'] })
      }),
    ).toEqual([])
  })

  it('says that a further guess excludes the others', () => {
    expect(
      changed('listUsers', (document) => {
        const identifier = schemaOf(document, 'SecurityProfileIdentifier')
        identifier['x-open'] = { 'one-of': ['id', 'name', 'code'], note: 'Guessed.' }
        Object.assign(identifier.properties ?? {}, { code: { type: 'string' } })
      }).filter((one) => one.startsWith('!')),
    ).toEqual(['! changed open-end query.security_profile_identifier.(content)'])
  })

  it('says that null is a value now, which breaks who sends it for what is not set', () => {
    expect(changed('showAccessToken', (document) => said(document, '/access_tokens/show'))).toEqual([
      '! removed constraint request',
    ])
    expect(undone('showAccessToken', (document) => said(document, '/access_tokens/show'))).toEqual([
      '- added constraint request',
    ])
  })

  it('says that null clears nothing any more, which breaks who cleared by it', () => {
    expect(
      changed('updateAccessToken', (document) => {
        operationAt(document, '/access_tokens/update', 'post')['x-null'] = 'absent'
      }),
    ).toEqual(['! added constraint request'])
  })
})

describe('a projection', () => {
  it('ends where its release ends: at the last member before the place that it has', () => {
    const end = (release: string, name: string) => schemaOf(project(bundle, release), name)['x-open']?.after
    expect(end('R18.0.0', 'AccessTokenUpdate')).toBe('udf_string_8')
    expect(end('R10.0.0', 'AccessTokenUpdate')).toBe('pass_code')
    expect(end('R18.0.0', 'AccessTokenCreation')).toBe('classification_identifier')
    expect(end('R5.0.0', 'AccessTokenCreation')).toBe('rewards_participant_identifier')
  })

  it('leaves no guessed field that it lacks, and no parameter', () => {
    const marked = structuredClone(bundle)
    const identifier = schemaOf(marked, 'SecurityProfileIdentifier')
    Object.assign(identifier.properties?.['name'] ?? {}, { 'x-available-from': ['R14.0.0'] })
    const operation = marked.paths['/users/list']?.['get'] as Operation
    operation['x-open'] = { after: 'number_of_results', note: 'Cut.' }
    const older = project(marked, 'R8.0.0')
    expect(schemaOf(older, 'SecurityProfileIdentifier')['x-open']?.['one-of']).toEqual(['id'])
    expect(operationAt(older, '/users/list', 'get')['x-open']?.after).toBe('security_profile_identifier')
    expect(operationAt(project(marked, 'R13.0.0'), '/users/list', 'get')['x-open']?.after).toBe('number_of_results')
  })
})

describe('OpenAPI 3.0.3', () => {
  const { document } = toOpenApi30(base)
  const schemas = document.components?.['schemas'] as { [name: string]: Schema }
  it('says in words where knowledge ends, and keeps the key', () => {
    expect(schemas['AccessTokenCreation']?.description).toContain(
      'Members that are not listed may be there after `classification_identifier`. The table of parameters breaks off',
    )
    expect(schemas['AccessTokenCreation']).toMatchObject({ additionalProperties: true, 'x-open': expect.anything() })
    expect(schemas['UserTemplateIdentifier']).toMatchObject({
      description: expect.stringContaining(
        'At most one of `id` or `name` or `alternative_code` is sent, or the right field in place of them.',
      ),
      minProperties: 1,
    })
  })

  it('says in words what null means', () => {
    const words = (path: string) => operationAt(document, path, 'post').description
    expect(words('/access_tokens/create')).toContain('A member that is null counts as not sent.')
    expect(words('/access_tokens/update')).not.toContain('counts as not sent')
  })
})
