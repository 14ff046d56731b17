import { escapePointer, follow, isObject, type OpenApiDocument, type Parameter } from '@crmcom-webapi/contract'
import type { Profile } from './options.js'
import type { Input, Served } from './served.js'

/** An input that the contract shows. */
export interface ShownInput {
  /** The example it is made of, or the parameters. */
  name: string
  /** Where the example stands. */
  pointer: string
  input: Input
  /** Set where it was accepted without a key only. */
  keyless?: true
}

/** The inputs that the examples of an operation show, with records of the server at hand in place of those shown. */
export function shownInputs(document: OpenApiDocument, served: Served, profile: Profile): ShownInput[] {
  const shown = served.isQuery ? queries(document, served) : bodies(document, served)
  return shown.map((one) => ({ ...one, input: adapt(one.input, served, profile.records ?? {}) }))
}

/** Puts records of a profile where members and parameters name records. */
export function adapt(input: Input, served: Served, records: { [name: string]: unknown }): Input {
  const change = (value: unknown, name: string): unknown => {
    const record = records[`${served.id}.${name}`] ?? records[name]
    if (record !== undefined) return record
    if (Array.isArray(value)) return value.map((item) => change(item, ''))
    if (!isObject(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner, key)]))
  }
  const { token: _, ...rest } = input
  return change(served.takesToken ? rest : input, '') as Input
}

function bodies(document: OpenApiDocument, { operation, pointer }: Served): ShownInput[] {
  const media = operation.requestBody && follow(document, operation.requestBody as never)
  const content = (media as Served['operation']['requestBody'])?.content['application/json']
  const examples = Object.entries(content?.examples ?? {})
  const at = `${pointer}/requestBody/content/application~1json/examples`
  const shown = examples.map(([name, example]) => ({
    name,
    pointer: `${at}/${escapePointer(name)}`,
    input: (follow(document, example).value ?? {}) as Input,
  }))
  return shown.length > 0 ? shown : [{ name: 'nothing', pointer, input: {} }]
}

/** For a call by GET, one for each choice between parameters, without and with those that may be left out. */
function queries(document: OpenApiDocument, { operation, pointer }: Served): ShownInput[] {
  const parameters = (operation.parameters ?? []).map((one) => follow(document, one) as Parameter)
  const shown = new Map(
    parameters.filter(({ example }) => example !== undefined).map((one) => [one.name, shownValue(one)]),
  )
  const needed = parameters.filter(({ name, required }) => required && shown.has(name)).map(({ name }) => name)
  const rules = operation['x-parameter-rules']
  const choices = (rules?.oneOf ?? [rules ?? {}]).map((branch) => branch.required ?? [])
  const chosen = new Set(choices.flat())
  const rest = [...shown.keys()].filter((name) => !chosen.has(name) && !needed.includes(name))
  return choices.flatMap((choice) =>
    [[], ...rest.map((one) => [one])].map((more) => {
      const names = [...needed, ...choice, ...more]
      return {
        name: names.join(', ') || 'nothing',
        pointer: `${pointer}/parameters`,
        input: Object.fromEntries(names.map((name) => [name, shown.get(name)])),
      }
    }),
  )
}

/** An example as a value: identifiers are shown as they are written in a query. */
function shownValue({ example, 'x-identifier': identifier }: Parameter): unknown {
  if (identifier === undefined || typeof example !== 'string') return example
  const at = example.indexOf('=')
  return { [example.slice(0, at)]: example.slice(at + 1) }
}
