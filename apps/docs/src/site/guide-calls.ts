import { addressesOf, callOf } from '@crmcom-webapi/codegen'
import {
  listOperations,
  newestRelease,
  type OpenApiDocument,
  type PlacedOperation,
  project,
} from '@crmcom-webapi/contract'
import type { MarkdownRenderer } from 'vitepress'
import { cutPair, identifierObject } from '../identifier.ts'
import { otherVariable, type SampleCall, variables } from '../samples/call.ts'
import { sessionCalls } from '../samples/make-call.ts'
import { fullPath, serverUrl } from '../server-url.ts'

/** Reads a line of curl as the call it makes; `undefined` for any other line of a shell. */
export type CurlReader = (script: string) => SampleCall | undefined

/** Shows each call of a guide in the language of the reader: what is written there is a line of curl. */
export function offerLanguages(markdown: MarkdownRenderer, read: CurlReader): void {
  const fence = markdown.renderer.rules.fence
  markdown.renderer.rules.fence = (tokens, index, options, env, self) => {
    const shown = fence?.(tokens, index, options, env, self) ?? ''
    const token = tokens[index]
    const call = token?.info.trim() === 'sh' ? read(token.content) : undefined
    if (!call) return shown
    const data = markdown.utils.escapeHtml(JSON.stringify(call).replaceAll("'", '&#39;'))
    // What no sample knows of itself is said once on a page, above its first call.
    const isFirst = tokens
      .slice(0, index)
      .every((one) => one.type !== 'fence' || one.info.trim() !== 'sh' || !read(one.content))
    return `${isFirst ? '<LanguageNotes />\n' : ''}<GuideSample call="${data}">${shown}</GuideSample>\n`
  }
}

/** Makes a reader of the lines of curl that call the newest release of a contract. */
export function curlReader(bundle: OpenApiDocument): CurlReader {
  const contract = project(bundle, newestRelease(bundle))
  const addresses = addressesOf(bundle)
  const operations = new Map(
    listOperations(contract).map((placed) => [`${placed.method} ${fullPath(contract, placed.path)}`, placed]),
  )
  const server = new URL(serverUrl(contract)).origin
  return (script) => {
    const curl = readCurl(script)
    if (!curl?.url.startsWith(server)) return undefined
    const path = curl.url.slice(server.length)
    const method = curl.body === undefined ? 'get' : 'post'
    const placed = operations.get(`${method} ${path}`)
    const address = placed && addresses[placed.operation.operationId]
    if (!placed || !address) return undefined
    const { operationId } = placed.operation
    // The client signs in with what it is given, so a login that is to fail is a call like others.
    const session = curl.body?.includes('"wrong"') ? undefined : sessionCalls[operationId]
    const input = curl.body === undefined ? queryInput(placed, curl.query) : (JSON.parse(curl.body) as object)
    return {
      operationId,
      method: method.toUpperCase(),
      path,
      query: curl.query,
      ...(curl.key === undefined ? {} : { key: curl.key }),
      ...(curl.body === undefined ? {} : { body: curl.body }),
      others: curl.variables.filter((name) => name !== variables.token.name),
      client: {
        callee: callOf(address),
        input: JSON.stringify(input, (_, value: unknown) =>
          value === variables.token.placeholder ? undefined : value,
        ),
        ...(session ? { session } : {}),
      },
    }
  }
}

function queryInput({ operation }: PlacedOperation, query: SampleCall['query']): object {
  const parameters = new Map((operation.parameters ?? []).map((parameter) => [parameter.name, parameter]))
  return Object.fromEntries(
    query.map(([name, text]) => {
      const parameter = parameters.get(name)
      if (['integer', 'number'].includes(String(parameter?.schema?.type))) return [name, Number(text)]
      if (parameter?.['x-identifier'] === undefined) return [name, text]
      return [name, identifierObject(text)]
    }),
  )
}

/** What a line of curl sends. */
interface CurlLine {
  url: string
  query: Array<[name: string, value: string]>
  body?: string
  /** The variable of the key. */
  key?: string
  /** Names of all variables in it. */
  variables: string[]
}

/**
 * Reads one line of curl, with its here-document, as the guides have them: alone, below what it takes from its
 * environment, or as the login that `$TOKEN` comes from.
 */
export function readCurl(script: string): CurlLine | undefined {
  const [, line = '', document] =
    /^(curl (?:[^\n]*\\\n)*[^\n]*?)(?: <<END\n([\s\S]*)\nEND)?$/.exec(
      script
        .trim()
        .replace(/^[A-Z_]+=[\dA-F]+\n\n/, '')
        .replace(/^TOKEN=\$\(([\s\S]*) \| jq -r \.data\.token\)$/, '$1'),
    ) ?? []
  const found = new Set<string>()
  const words = readWords(line, found)
  if (!words || /\n/.test(line.replaceAll('\\\n', ''))) return undefined
  const read: CurlLine = { url: '', query: [], variables: [] }
  for (let at = 1; at < words.length; at++) {
    const word = words[at] as string
    const next = () => words[++at] ?? ''
    if (/^-s?G?$/.test(word)) continue
    if (word === '-H' && next() === 'Content-Type: application/json') continue
    if (word === '-u') read.key = /^<(\w+)>:$/.exec(next())?.[1] ?? ''
    else if (word === '-d') read.body = next()
    else if (word === '--data-urlencode') {
      read.query.push(cutPair(next()))
    } else if (word.startsWith('http')) read.url = word
    else return undefined
  }
  if (read.body === '@-')
    read.body = document === undefined ? '' : withVariables(document.replace(/\\([\\$`])/g, '$1'), found)
  if (read.key === '') return undefined
  if (read.body !== undefined && !isJson(read.body)) return undefined
  return { ...read, variables: [...found] }
}

/** Cuts a line of a shell into words; `undefined` where it does more than name words and variables. */
function readWords(line: string, found: Set<string>): string[] | undefined {
  const words: string[] = []
  const word = /\s*(?:\\\n\s*)*(?:'([^']*)'|"((?:[^"\\]|\\.)*)"|([^\s'"\\|;&<>()]+))(?=\s|$)/y
  for (;;) {
    const at = word.lastIndex
    const match = word.exec(line)
    if (!match) return /^(?:\s|\\\n)*$/.test(line.slice(at)) ? words : undefined
    const [, single, double, bare] = match
    if (/\$\(/.test(double ?? bare ?? '')) return undefined
    words.push(single ?? withVariables((double ?? bare ?? '').replace(/\\(["\\$`])/g, '$1'), found))
  }
}

function withVariables(text: string, found: Set<string>): string {
  return text.replace(/\$\{?([A-Z_]+)\}?/g, (_, name: string) => {
    found.add(name)
    return name === variables.token.name ? variables.token.placeholder : otherVariable(name).placeholder
  })
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
