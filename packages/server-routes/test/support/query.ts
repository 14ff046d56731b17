import { collectForms } from '@crmcom-webapi/codegen'
import { bundle, listOperations, type OpenApiDocument, type Parameter, type Schema } from '@crmcom-webapi/contract'
import { type OperationId, routeForms } from '@crmcom-webapi/server-routes'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { schemaAt, Validator } from '@crmcom-webapi/test-support/validator'
import { OpenAPIHono, type RouteConfig } from '@hono/zod-openapi'
import { writeQuery } from '../../../client/src/query.js'

/** One distinct set of query parameters, the release it is taken from, and a server that validates it. */
export interface QueryForm {
  id: string
  operationId: OperationId
  release: string
  document: OpenApiDocument
  parameters: readonly Parameter[]
  /** The schema of all parameters together, as people write them. */
  schema: Schema
  oracle: Validator
  pointer: string
  path: string
  ask(text: string): Promise<Verdict>
}

/** What the server made of a query: the object its handler got, or why it refused. */
export type Verdict = { accepted: true; query: unknown } | { accepted: false; problems: string[] }

/** Every distinct form of every query, in the oldest release that has it. */
export function queryForms(): QueryForm[] {
  const forms = collectForms(bundle)
  const queries = forms.schemas.filter(({ synthetic }) => synthetic !== undefined)
  const contracts = new Map(
    forms.releases.map((release) => {
      const document = contractIn(release)
      const own = queries.filter(({ releases }) => releases.includes(release)).map(({ name, raw }) => [name, raw])
      const schemas = { ...document.components?.schemas, ...Object.fromEntries(own) }
      return [release, { ...document, components: { ...document.components, schemas } } as OpenApiDocument]
    }),
  )
  const oracles = new Map<string, Validator>()
  return forms.operations.flatMap((operation) => {
    const query = forms.schemas.find((form) => form.id === operation.query)
    if (!query) return []
    const release = operation.releases[0] as string
    const document = contracts.get(release) as OpenApiDocument
    const oracle = oracles.get(release) ?? new Validator(document)
    oracles.set(release, oracle)
    const placed = listOperations(document).find((one) => one.operation.operationId === operation.operationId)
    const operationId = operation.operationId as OperationId
    const entry = routeForms[operationId].find(({ releases }) => (releases as readonly string[]).includes(release))
    return {
      id: operation.id,
      operationId,
      release,
      document,
      parameters: placed?.operation.parameters ?? [],
      schema: query.raw,
      oracle,
      pointer: schemaAt(query.name),
      path: operation.path,
      ask: serverOf(entry?.route as unknown as RouteConfig & { getRoutingPath(): string }),
    }
  })
}

function serverOf(route: RouteConfig & { getRoutingPath(): string }): (text: string) => Promise<Verdict> {
  const app = new OpenAPIHono()
  app.openapi(
    route,
    (context) => context.json({ query: (context.req as { valid(what: string): unknown }).valid('query') }) as never,
    (result, context) =>
      result.success ? undefined : context.json({ problems: result.error.issues.map(({ message }) => message) }, 422),
  )
  return async (text) => {
    const response = await app.request(`${route.path}${text}`, { method: route.method.toUpperCase() })
    const body = (await response.json()) as { query: unknown; problems: string[] }
    return response.status === 200
      ? { accepted: true, query: body.query }
      : { accepted: false, problems: body.problems }
  }
}

export { writeQuery }

/** What a query text says, read by the words of the contract; `undefined` where it says nothing that could be right. */
export function meaningOf(text: string, parameters: readonly Parameter[]): { [name: string]: unknown } | undefined {
  const meaning: { [name: string]: unknown } = {}
  for (const [name, value] of new URLSearchParams(text)) {
    // A value without a name says nothing; Hono drops it before anyone sees it.
    if (name === '') continue
    const parameter = parameters.find((one) => one.name === name)
    const before = Object.hasOwn(meaning, name) ? [meaning[name]].flat() : []
    // What nobody knows may be there several times.
    if (parameter && before.length > 0) return undefined
    const read = parameter ? readValue(value, parameter) : before.length > 0 ? [...before, value] : value
    if (read === undefined) return undefined
    Object.defineProperty(meaning, name, { value: read, enumerable: true, configurable: true })
  }
  return meaning
}

function readValue(text: string, parameter: Parameter): unknown {
  if (parameter['x-identifier'] !== undefined) {
    const [, field, value] = /^(\w+)=([\s\S]+)$/.exec(text) ?? []
    return field === undefined ? undefined : Object.fromEntries([[field, value]])
  }
  const type = parameter.schema?.type
  if (type === 'boolean') return { true: true, false: false }[text]
  if (type !== 'integer' && type !== 'number') return text
  try {
    const number: unknown = JSON.parse(text)
    if (typeof number !== 'number' || text.trim() !== text) return undefined
    return (type === 'integer' ? isKept(text, number) : isSaid(text, number)) ? number : undefined
  } catch {
    return undefined
  }
}

/** Whether a text that is read as a whole number says one. */
function isKept(text: string, number: number): boolean {
  const [, whole, fraction = '', power = '0'] = /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) as RegExpExecArray
  const exponent = Number(power) - fraction.length
  if (!Number.isInteger(number) || exponent >= 0) return true
  const digits = BigInt(`${whole}${fraction}`)
  return digits % 10n ** BigInt(Math.min(-exponent, 2000)) === 0n
}

/** Whether a number is what a text says, to the last digit. */
function isSaid(text: string, number: number): boolean {
  return Number.isFinite(number) && decimal(text) === decimal(String(number))
}

/** One way to write a decimal number: its digits without zeros at their ends, and the power of ten that follows. */
function decimal(text: string): string {
  const [, sign, whole, fraction = '', power = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(
    text,
  ) as RegExpExecArray
  const digits = `${whole}${fraction}`.replace(/^0+/, '')
  const short = digits.replace(/0+$/, '')
  return short === '' ? '0' : `${sign}${short}e${Number(power) - fraction.length + digits.length - short.length}`
}
