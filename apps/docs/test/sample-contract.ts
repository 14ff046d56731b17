import type { OpenApiDocument, Operation, Schema } from '@crmcom-webapi/contract'

/** A small contract with one operation, for tests of single rules. */
export function contractOf(
  request: Schema,
  schemas: { [name: string]: Schema } = {},
  operation: Partial<Operation> = {},
): OpenApiDocument {
  const answer: Schema = {
    type: 'object',
    properties: { status: { properties: { code: { const: 'OK' } } }, data: { type: 'object' } },
  }
  return {
    openapi: '3.1.0',
    info: { title: 'A sample', version: '1' },
    servers: [{ url: '{server}/api', variables: { server: { default: 'http://127.0.0.1:8080' } } }],
    'x-releases': ['R10.0.0', 'R12.4.0', 'R18.0.0'],
    tags: [{ name: 'things' }],
    paths: {
      '/things/show': {
        post: {
          operationId: 'showThing',
          tags: ['things'],
          summary: 'Show a thing',
          'x-evidence': 'documented',
          requestBody: { required: true, content: { 'application/json': { schema: request } } },
          responses: { '200': { content: { 'application/json': { schema: answer } } } },
          ...operation,
        },
      },
    },
    components: { schemas },
  }
}
