import { bundle, listOperations, type OpenApiDocument, project } from '@crmcom-webapi/contract'
import { describeRoute, type OperationId, type Route, routeForms, routeOf } from '@crmcom-webapi/server-routes'
import { inTurn } from '@crmcom-webapi/test-support/depth'
import { releaseSlices } from '@crmcom-webapi/test-support/release-classes'
import { OpenAPIHono } from '@hono/zod-openapi'
import { describe, expect, it } from 'vitest'

const operationIds = Object.keys(routeForms) as OperationId[]

/** What a server that has these routes says of itself. */
function documentOf(routes: readonly Route[], projection: OpenApiDocument): OpenApiDocument {
  const app = new OpenAPIHono()
  for (const [kind, entries] of Object.entries(projection.components ?? {}))
    for (const [name, raw] of Object.entries(entries as object))
      app.openAPIRegistry.registerComponent(kind as 'schemas', name, raw)
  for (const route of routes) app.openapi(describeRoute(route, projection), () => new Response() as never)
  const { paths: _paths, components: _components, ...rest } = projection
  return app.getOpenAPI31Document({ ...rest, openapi: '3.1.0' } as never) as never
}

const routesOf = (release: string) =>
  operationIds.map((operationId) => routeOf(operationId, release)).filter((route) => route !== undefined)

/** Differences as `place: one / other`, with references followed, keys sorted and path parameters moved down. */
function differences(a: OpenApiDocument, b: OpenApiDocument): string[] {
  const [left, right] = [normal(a), normal(b)]
  const found: string[] = []
  const compare = (x: unknown, y: unknown, at: string): void => {
    if (isNode(x) && isNode(y) && Array.isArray(x) === Array.isArray(y)) {
      for (const key of new Set([...Object.keys(x), ...Object.keys(y)])) compare(x[key], y[key], `${at}/${key}`)
    } else if (!Object.is(x, y)) found.push(`${at}: ${brief(x)} / ${brief(y)}`)
  }
  compare(left, right, '#')
  return found
}

type Node = { [key: string]: unknown }
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
const brief = (value: unknown) => JSON.stringify(value)?.slice(0, 60)

function normal(document: OpenApiDocument): unknown {
  const paths: Node = {}
  for (const [path, item] of Object.entries(document.paths)) {
    const { parameters = [], ...rest } = item
    paths[path] = Object.fromEntries(
      Object.entries(rest).map(([key, value]) =>
        isNode(value) && 'operationId' in value
          ? [key, { ...value, parameters: [...parameters, ...((value['parameters'] as unknown[]) ?? [])] }]
          : [key, value],
      ),
    )
  }
  // The generator writes these maps even where it has nothing to put into them.
  const { webhooks, components, ...rest } = document
  const kinds = Object.entries(components ?? {}).filter(([, entries]) => Object.keys(entries).length > 0)
  const whole = { ...rest, ...(isNode(webhooks) && Object.keys(webhooks).length > 0 ? { webhooks } : {}) }
  return follow({ ...whole, paths, components: Object.fromEntries(kinds) }, document, [])
}

/** Writes out every reference that does not lead back into itself. A body or parameter is not required unless it says so. */
function follow(value: unknown, document: OpenApiDocument, inside: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((entry) => follow(entry, document, inside))
  if (!isNode(value)) return value
  const { $ref, ...rest } = value
  if (typeof $ref === 'string') {
    if (inside.includes($ref)) return { $ref }
    const target = $ref
      .slice(2)
      .split('/')
      .reduce<unknown>((node, part) => (node as Node)[part], document)
    return { ...(follow(target, document, [...inside, $ref]) as Node), ...(follow(rest, document, inside) as Node) }
  }
  const isOptional = ('content' in rest && !('description' in rest)) || ('in' in rest && 'name' in rest)
  const entries = Object.entries(isOptional ? { required: false, ...rest } : rest)
  return Object.fromEntries(entries.map(([key, entry]) => [key, follow(entry, document, inside)]))
}

describe.each(inTurn(releaseSlices(), 2))('a server of $release', ({ release, document: projection }) => {
  it('says of itself what the contract says', () => {
    const routes = routesOf(release).filter(({ path }) => projection.paths[path])
    expect(routes.length).toBe(listOperations(projection).length)
    expect(differences(documentOf(routes, projection), projection)).toEqual([])
  })
})

const loginOf = (paths: OpenApiDocument['paths']) => paths['/authentication/token']?.['post'] as { responses: Node }

describe('the comparison', () => {
  const projection = project(bundle, 'R18.0.0')

  it('notices a route that is missing', () => {
    const found = differences(documentOf(routesOf('R18.0.0').slice(1), projection), projection)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^#\/paths\/\/[a-z_/]+: undefined \/ /)
  })

  it('stops at a route that the contract does not have', () => {
    const route = routeOf('changeUserPassword', 'R18.0.0') as Route
    expect(() => describeRoute(route, project(bundle, 'R12.0.0'))).toThrow('no post /users/change_password')
  })

  it('notices a changed status, word, component or server', () => {
    const document = () => structuredClone(documentOf(routesOf('R18.0.0'), projection))
    const changes: ((document: OpenApiDocument) => void)[] = [
      ({ paths }) => {
        const responses = loginOf(paths).responses
        responses['201'] = responses['200']
        delete responses['200']
      },
      ({ paths }) => Object.assign(loginOf(paths), { summary: 'Log out' }),
      ({ components }) => delete components?.schemas?.['UserLogin']?.additionalProperties,
      (whole) => delete whole['servers'],
    ]
    expect(differences(document(), projection)).toEqual([])
    for (const change of changes) {
      const changed = document()
      change(changed)
      expect(differences(changed, projection).length).toBeGreaterThan(0)
    }
  })
})
