import { findHalfPair, isMistyped, isObject, type Schema } from '@crmcom-webapi/contract'
import { jsonNumber } from '@crmcom-webapi/contract/json-number'
import { below, type JudgedDocument } from './document.js'
import { type Exchange, header, isPlaceholder, mediaType, readBasic } from './exchange.js'
import { bodyOf, type Found, jsonSchemaOf, type Placed, parametersOf, readIdentifier, readQuery } from './operations.js'
import { isUtf8Query } from './unicode.js'
import { judge, type Problem, type Visitor } from './walk.js'

/** A problem of a request, with the part of the request it is in. */
export interface RequestProblem extends Problem {
  part: 'query' | 'body' | 'header'
}

/** What does not fit in a request: its query, its body and how it proves itself. */
export function checkRequest(
  contract: JudgedDocument,
  found: Found,
  exchange: Exchange,
  visitor: Visitor,
  shown: (text: string) => string,
): RequestProblem[] {
  return [
    ...checkQuery(contract, found, exchange, visitor, shown),
    ...checkBody(contract, found, exchange, visitor, shown).map((problem) => ({ ...problem, part: 'body' as const })),
    ...checkFieldsSet(contract, found, exchange, shown),
    ...checkTexts(contract, exchange),
    ...checkLogin(found, exchange).map((problem) => ({ ...problem, part: 'header' as const })),
  ]
}

/** The fields that are asked for are fields of the answer in this release. */
function checkFieldsSet(
  contract: JudgedDocument,
  found: Found,
  { url, request }: Exchange,
  shown: (text: string) => string,
): RequestProblem[] {
  const known = found.operation['x-fields-set']
  const { body } = request
  const asked =
    body.kind === 'json' && isObject(body.value) ? body.value['fields_set'] : url.searchParams.get('fields_set')
  if (!known || typeof asked !== 'string' || asked === '' || isPlaceholder(asked)) return []
  const index = parametersOf(contract.document, found).findIndex(({ node }) => node.name === 'fields_set')
  const parameter = parametersOf(contract.document, found)[index]
  const pointer = parameter?.pointer ?? bodyOf(contract.document, found)?.pointer ?? found.pointer
  const strangers = asked
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !known.includes(name))
  return strangers.slice(0, 1).map((name) => ({
    part: parameter ? ('query' as const) : ('body' as const),
    path: '/fields_set',
    pointer,
    keyword: 'fields-set',
    words: `"${shown(name)}" is no field of the answer`,
  }))
}

/** What holds of every text of a request, whatever its own schema says. */
function checkTexts({ document }: JudgedDocument, { url, request }: Exchange): RequestProblem[] {
  const rule = document['x-request-text']
  const { pattern, maxLength } = isObject(rule) ? rule : {}
  if (typeof pattern !== 'string') return []
  const allowed = textRule(pattern)
  const most = typeof maxLength === 'number' ? maxLength : Number.POSITIVE_INFINITY
  const problems: RequestProblem[] = []
  const look = (text: string, part: RequestProblem['part'], path: string) => {
    const isLong = text.length > most && [...text].length > most
    // Half of a surrogate pair has words of its own.
    if (!isLong && (allowed.test(text) || findHalfPair(text) !== undefined)) return
    problems.push({
      ...{ part, path, keyword: 'text' },
      pointer: isLong ? '#/x-request-text/maxLength' : '#/x-request-text/pattern',
      words: isLong ? `has more than ${most} characters` : 'holds a line break or another character that is no text',
    })
  }
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'string') look(value, 'body', path)
    else if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, below(path, index))
    else if (isObject(value)) for (const [name, inner] of Object.entries(value)) visit(inner, below(path, name))
  }
  if (request.body.kind === 'json') visit(request.body.value, '')
  for (const [name, text] of url.searchParams) look(text, 'query', below('', name))
  return problems
}

const textRules = new Map<string, RegExp>()

function textRule(pattern: string): RegExp {
  const known = textRules.get(pattern) ?? new RegExp(pattern, 'u')
  textRules.set(pattern, known)
  return known
}

function checkQuery(
  contract: JudgedDocument,
  found: Found,
  { url, request }: Exchange,
  visitor: Visitor,
  shown: (text: string) => string,
): RequestProblem[] {
  const problems: RequestProblem[] = []
  const report = (problem: Problem, part: RequestProblem['part'] = 'query') => problems.push({ ...problem, part })
  const parameters = parametersOf(contract.document, found)
  const entries = readQuery(url, parameters)
  if (!isUtf8Query(url.search))
    report({ path: '', pointer: below(found.pointer, 'parameters'), keyword: 'utf-8', words: 'is not UTF-8' })
  for (const { name, parameter } of entries) {
    if (parameter) continue
    // Where knowledge of the parameters ends, others are taken, but for what is a known one mistyped.
    if (found.operation['x-open'] && !parameters.some(({ node }) => isMistyped(name, node.name))) continue
    const isToken = name === 'token'
    report({
      path: '',
      pointer: below(found.pointer, isToken ? 'requestBody' : 'parameters'),
      keyword: isToken ? 'token-place' : 'unknown-parameter',
      words: isToken
        ? 'the token travels in the query, and its place is the body'
        : `"${shown(name)}" is no parameter of the call`,
      field: name,
    })
  }
  const values: { [name: string]: unknown } = {}
  for (const parameter of parameters) {
    const { node, pointer } = parameter
    if (node.in !== 'query') continue
    const texts = entries.filter((entry) => entry.parameter?.pointer === pointer).map(({ text }) => text)
    const path = below('', node.name)
    if (texts.length === 0) {
      if (!node.required) continue
      const inHeader = node['x-token'] === 'session' && header(request, 'authorization') !== undefined
      report({ path, pointer, keyword: 'required', words: `"${node.name}" is missing` })
      if (inHeader)
        report(
          {
            path: '',
            pointer,
            keyword: 'token-place',
            words: 'the token travels in a header, and its place is the query',
          },
          'header',
        )
      continue
    }
    if (texts.length > 1)
      report({ path, pointer, keyword: 'repeated', words: `"${node.name}" is there ${texts.length} times` })
    const text = texts[0] as string
    values[node.name] = text
    const own = checkValue(contract, parameter, text, visitor, shown).map((problem) => ({
      ...problem,
      path: path + problem.path,
      part: 'query' as const,
    }))
    problems.push(...own)
    visitor.node?.({ pointer, schema: node as Schema, value: text, path, problems: own })
  }
  if (found.operation['x-parameter-rules']) {
    const at = below(found.pointer, 'x-parameter-rules')
    for (const problem of judge(contract, at, values, {}, shown)) report(problem)
  }
  return problems
}

function checkValue(
  contract: JudgedDocument,
  { node, pointer }: Placed<{ schema?: Schema; 'x-identifier'?: unknown }>,
  text: string,
  visitor: Visitor,
  shown: (text: string) => string,
): Problem[] {
  if (!node.schema || isPlaceholder(text)) return []
  const at = below(pointer, 'schema')
  if (node['x-identifier'] !== undefined && node.schema.contentSchema) {
    const identifier = readIdentifier(text)
    if (!identifier)
      return [{ path: '', pointer: at, keyword: 'identifier', words: 'an identifier is written field=value' }]
    const value = { [identifier.field]: identifier.value }
    return judge(contract, below(at, 'contentSchema'), value, visitor, shown)
  }
  return judge(contract, at, typed(contract, at, text), visitor, shown)
}

/** Query values are texts; a number is one when its schema asks for a number and the text is one. */
function typed(contract: JudgedDocument, pointer: string, text: string): unknown {
  const schema = contract.at(pointer)
  if (schema.$ref !== undefined) return typed(contract, schema.$ref, text)
  const types = [schema.type ?? []].flat()
  if (types.includes('string')) return text
  if ((types.includes('integer') || types.includes('number')) && jsonNumber.test(text)) return Number(text)
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

function checkBody(
  contract: JudgedDocument,
  found: Found,
  { request }: Exchange,
  visitor: Visitor,
  shown: (text: string) => string,
): Problem[] {
  const body = bodyOf(contract.document, found)
  const at = body?.pointer ?? found.pointer
  const { body: sent } = request
  const unrecorded =
    sent.kind === 'unrecorded' ||
    (sent.kind === 'none' && Number(header(request, 'content-length') ?? 0) > 0) ||
    (sent.kind === 'text' && isPlaceholder(sent.text) && sent.text.includes('not recorded'))
  if (unrecorded)
    return [{ path: '', pointer: at, keyword: 'unrecorded', words: 'the body was sent, but is not in the recording' }]
  if (sent.kind === 'none')
    return body?.node.required ? [{ path: '', pointer: at, keyword: 'no-body', words: 'there is no body' }] : []
  if (!body) return [{ path: '', pointer: at, keyword: 'unknown-body', words: 'the call takes no body' }]
  if (sent.kind === 'text') return [{ path: '', pointer: at, keyword: 'not-json', words: 'is not JSON' }]
  const problems: Problem[] = []
  const type = mediaType(request)
  if (type !== undefined && type !== 'application/json')
    problems.push({ path: '', pointer: below(at, 'content'), keyword: 'media-type', words: 'is not sent as JSON' })
  const schema = jsonSchemaOf(body)
  if (schema !== undefined) problems.push(...judge(contract, schema, sent.value, visitor, shown))
  const half = findHalfPair(sent.value)
  if (half)
    problems.push({
      path: half.reduce((path, key) => below(path, key), ''),
      pointer: below(at, 'content'),
      keyword: 'unicode',
      words: 'holds half of a surrogate pair, which is no character',
    })
  const missing = problems.find(({ keyword, field }) => keyword === 'required' && field === 'token')
  if (missing && header(request, 'authorization') !== undefined && isObject(sent.value))
    problems.push({
      ...missing,
      keyword: 'token-place',
      words: 'the token travels in a header, and its place is the body',
    })
  return problems
}

/** HTTP Basic, where the contract asks for it. */
function checkLogin(found: Found, { request }: Exchange): Problem[] {
  const ways = found.operation.security ?? []
  if (ways.length === 0 || ways.some((way) => Object.keys(way).length === 0)) return []
  const at = below(found.pointer, 'security')
  const value = header(request, 'authorization')
  if (value === undefined)
    return [
      {
        path: '',
        pointer: at,
        keyword: 'no-login',
        words: 'there is no Authorization header; many recorders leave it out',
      },
    ]
  const login = readBasic(value)
  if (!login)
    return [{ path: '', pointer: at, keyword: 'login', words: 'the Authorization header is not HTTP Basic with a key' }]
  if (login.kind === 'login' && login.username === '')
    return [
      { path: '', pointer: at, keyword: 'login', words: 'the username of HTTP Basic, which is the key, is empty' },
    ]
  if (login.kind === 'login' && login.password !== '')
    return [{ path: '', pointer: at, keyword: 'login', words: 'HTTP Basic has a password, which should be empty' }]
  return []
}
