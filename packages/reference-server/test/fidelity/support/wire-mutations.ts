import { mutate, type Pool, pick, type Random } from '@crmcom-webapi/test-support/mutate'
import { byKey } from '../../support/server.js'
import { descriptorOf, type Input, pathOf } from './requests.js'
import { strangeJson } from './strange-json.js'

/** A request as it goes over the wire, before anybody has looked at it. */
export interface Wire {
  method: string
  /** Below the base path, with the query. */
  path: string
  headers: { [name: string]: string }
  body?: string | Uint8Array<ArrayBuffer>
}

/** A good call to start from. */
export interface Base {
  operationId: string
  input: Input
  /** The fields that good calls of the operation send. */
  siblings: readonly string[]
  token?: string
  key?: string
}

/** What a call was turned into, to count by. */
export type Sort = 'as it is' | 'other values' | 'fields' | 'text' | 'token' | 'headers' | 'method' | 'path' | 'query'

/** Makes a request of a good call and spoils it in one way. The same random numbers make the same request. */
export function spoil(random: Random, base: Base, pool: Pool & { byKey: ReadonlyMap<string, readonly unknown[]> }) {
  const sort = pick(random, hundred)
  const input = sort === 'other values' ? otherValues(random, base.input, pool.byKey, base.siblings) : base.input
  const fields = sort === 'fields' ? spoilFields(random, input, pool) : input
  const token = sort === 'token' ? spoilToken(random, base.token ?? '') : base.token
  const wire = write({ ...base, ...(token === undefined ? {} : { token }) }, fields)
  return { sort, wire: (spoilers[sort] ?? ((_: Random, same: Wire) => same))(random, wire) }
}

/** How many of a hundred requests are spoilt in which way. */
const shares: readonly (readonly [Sort, number])[] = [
  ['as it is', 5],
  ['other values', 30],
  ['fields', 33],
  ['text', 12],
  ['token', 4],
  ['headers', 4],
  ['method', 2],
  ['path', 3],
  ['query', 7],
]
const hundred = shares.flatMap(([sort, share]) => Array.from({ length: share }, () => sort))

function write({ operationId, token, key }: Base, fields: unknown): Wire {
  const path = pathOf(operationId)
  const sent = isFields(fields) && token !== undefined ? withToken(fields, token) : fields
  if (descriptorOf(operationId).method === 'GET')
    return { method: 'GET', path: `${path}?${queryOf(sent)}`, headers: {} }
  const headers = { 'content-type': 'application/json', ...(key === undefined ? {} : byKey(key)) }
  return { method: 'POST', path, headers, body: JSON.stringify(sent) }
}

const isFields = (value: unknown): value is Input =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Like a spread, which would lose a key `__proto__`. */
const withToken = (fields: Input, token: string): Input =>
  Object.fromEntries([...Object.entries(fields), ['token', token]])

function queryOf(fields: unknown): string {
  const entries = isFields(fields) ? Object.entries(fields) : [['x', fields] as const]
  return entries
    .flatMap(([name, value]) => [value].flat().map((item) => `${encode(name)}=${encode(textOf(item))}`))
    .join('&')
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))

/** A text that is no well-formed Unicode cannot be encoded; its replacement can. */
const encode = (text: string): string => encodeURIComponent(Buffer.from(text).toString())

/** Puts values that other examples have under the same names: mostly well-formed, seldom what belongs together. */
function otherValues(
  random: Random,
  value: unknown,
  byKey: ReadonlyMap<string, readonly unknown[]>,
  siblings: readonly string[] = [],
): Input {
  const entries = Object.entries(value as Input).map(([name, entry]) => {
    const others = byKey.get(name) ?? []
    if (random() < 0.35 && others.length > 0) return [name, pick(random, others)]
    return [name, isFields(entry) ? otherValues(random, entry, byKey) : entry]
  })
  const more = random() < 0.3 && siblings.length > 0 ? pick(random, siblings) : undefined
  const values = more === undefined ? [] : (byKey.get(more) ?? [])
  return Object.fromEntries([...entries, ...(values.length > 0 ? [[more, pick(random, values)]] : [])])
}

function spoilFields(random: Random, input: Input, pool: Pool): unknown {
  let spoilt: unknown = input
  for (let times = pick(random, [1, 1, 1, 2, 3]); times > 0; times--) spoilt = mutate(random, spoilt, pool)
  return spoilt
}

function spoilToken(random: Random, token: string): string {
  const [head = '', claims = '', signature = ''] = token.split('.')
  const none = Buffer.from('{"typ":"JWT","alg":"none"}').toString('base64url')
  return pick(random, [
    '',
    'made-up',
    token.slice(0, -1),
    `${token}=`,
    `${token} `,
    token.toLowerCase(),
    `${none}.${claims}.`,
    `${none}.${claims}.${signature}`,
    `${head}.${claims}`,
    `${head}..${signature}`,
    `.${'.'.repeat(1000)}`,
    'A'.repeat(32),
    '\u0000',
    '../../etc/passwd',
    "' OR 1=1 --",
  ])
}

/** Spoils the text of a body, or of a query where there is no body. */
function spoilText(random: Random, wire: Wire): Wire {
  const body = wire.body as string | undefined
  if (body === undefined) return spoilQuery(random, wire)
  const at = Math.floor(random() * body.length)
  const bytes = () => {
    const spoilt = new TextEncoder().encode(body)
    spoilt[at] = pick(random, [0x00, 0x80, 0xc0, 0xed, 0xff])
    return spoilt
  }
  const values = [...body.matchAll(/:("[^"]*"|[\d.]+|null)/g)]
  const value = values.length > 0 ? pick(random, values) : undefined
  const strange = pick(random, strangeJson)
  return {
    ...wire,
    body: pick<() => string | Uint8Array<ArrayBuffer>>(random, [
      () => body.slice(0, at),
      () => body.slice(at),
      () =>
        body.slice(0, at) + pick(random, ['"', '\\', '{', '}', ',', '\u0000', '\ud800', ' ', '/**/']) + body.slice(at),
      bytes,
      () => `\ufeff${body}`,
      () => `${body}${pick(random, [body, ',', ' ', '\u0000', '//'])}`,
      () => strange,
      () => body.replace('{', () => `{"token":${strange},`),
      () => body.replace('{', () => `{"__proto__":${strange},`),
      () => body.replace('}', () => `,"fields_set":${strange}}`),
      () => (value ? body.replace(value[0], () => `:${strange}`) : strange),
      () => (value ? body.replace(value[0], () => `:${strange}`) : strange),
      () => (value ? body.replace(value[0], () => `${value[0]},"x":1`) : `[${body}]`),
      // The same once more: the last of two equal keys counts.
      () => (body.length > 2 ? body.replace('{', () => `{${body.slice(1, -1)},`) : body),
      () => body.replaceAll(',', pick(random, [' , ', ',,', ';', '\n,\t'])),
    ])(),
  }
}

function spoilHeaders(random: Random, wire: Wire): Wire {
  const more = pick<{ [name: string]: string }>(random, [
    { 'content-type': '' },
    { 'content-type': 'text/plain' },
    { 'content-type': 'application/x-www-form-urlencoded' },
    { 'content-type': 'multipart/form-data; boundary=x' },
    { 'content-type': 'multipart/form-data' },
    { 'content-type': 'application/json; charset=utf-16' },
    { 'content-type': 'application/json, text/plain' },
    { 'content-type': 'application/problem+json' },
    { 'content-type': `application/${'x'.repeat(2000)}` },
    { 'content-length': '0' },
    { 'content-length': '-1' },
    { 'content-length': '1e309' },
    { 'transfer-encoding': 'chunked' },
    { authorization: 'Basic' },
    { authorization: 'Basic ====' },
    { authorization: 'Basic /w==' },
    { authorization: `Basic ${'A'.repeat(3000)}` },
    { authorization: 'Basic Og==' },
    { authorization: 'Bearer x' },
    { authorization: 'Digest username="x"' },
    { authorization: 'Basic OEQyRjZBMUI5QzNFNDdGMEE1QjRDM0QyRTFGMDA5MTg6OjpY' },
    { origin: 'null' },
    { accept: 'text/html' },
    { 'accept-encoding': 'x'.repeat(1000) },
    { 'x-http-method-override': 'DELETE' },
    { expect: '100-continue' },
    { 'if-none-match': '*' },
    { range: 'bytes=0-0' },
  ])
  return { ...wire, headers: { ...wire.headers, ...more } }
}

function spoilMethod(random: Random, { body, ...wire }: Wire): Wire {
  const method = pick(random, [
    'GET',
    'HEAD',
    'POST',
    'PUT',
    'PATCH',
    'DELETE',
    'OPTIONS',
    'PROPFIND',
    'get',
    'Post',
    'X',
  ])
  return { ...wire, method, ...(body === undefined || /^(get|head)$/i.test(method) ? {} : { body }) }
}

function spoilPath(random: Random, wire: Wire): Wire {
  const [path = '', query] = wire.path.split(/\?(.*)/s)
  const spoilt = pick<() => string>(random, [
    () => `${path}/`,
    () => `${path}//`,
    () => `/${path}`,
    () => path.replace('/', '//'),
    () => path.replace('/', '%2f'),
    () => path.replace('/', '/./'),
    () => `../v2/${path}`,
    () => `../../../../${path}`,
    () => `${path}/..`,
    () => `${path}%00`,
    () => `${path}%`,
    () => `${path}%zz`,
    () => `${path}%ff%fe`,
    () => `${path};x=1`,
    () => `${path}.json`,
    () => `${path}*`,
    () => path.toUpperCase(),
    () => path.slice(0, -1),
    () => `${path}/${'x'.repeat(4000)}`,
    () => '',
    () => '__proto__',
    () => 'constructor',
    () => 'authentication/:x',
    () => `${path}\u{1f4a9}`,
  ])()
  return { ...wire, path: query === undefined ? spoilt : `${spoilt}?${query}` }
}

function spoilQuery(random: Random, wire: Wire): Wire {
  const [path = '', query = ''] = wire.path.split(/\?(.*)/s)
  const parts = query.split('&')
  const part = pick(random, parts)
  const [name = '', value = ''] = part.split(/=(.*)/s)
  const others = parts.filter((one) => one !== part)
  const spoilt = pick<() => string[]>(random, [
    () => [...parts, part],
    () => [...parts, `${name}=`],
    () => [...others, name],
    () => [...others, `${name}=`],
    () => [...others, `=${value}`],
    () => [...others, `${name}[]=${value}`],
    () => [...others, `${name}[id]=${value}`],
    () => [...others, `${name}.id=${value}`],
    () => [...others, `${name}=%ff%c0%80`],
    () => [...others, `${name}=%`],
    () => [...others, `${name}=%00`],
    () => [...others, `${name}=%ed%a0%80`],
    () => [...others, `${name}=${value}%0d%0aset-cookie:x`],
    () => [...others, `${name}=${'9'.repeat(400)}`],
    () => [...others, `${name}=1e400`],
    () => [...others, `${name}=-1`],
    () => [...others, `${name}=${'a%3D'.repeat(500)}`],
    () => [...others, `${name}=id%3D`],
    () => [...others, `${name}=id%3D1%3D2`],
    () => [...others, `${name}=__proto__%3D1`],
    () => [...parts, '__proto__=1', 'constructor=1', '__proto__[x]=1'],
    () => [...parts, 'x=1'],
    () => [...parts, ''],
    () => [...parts, '&&&==&='],
    () => Array.from({ length: 300 }, (_, index) => `p${index}=${index}`),
    () => [query.replaceAll('&', ';')],
    () => [query.toUpperCase()],
  ])()
  return { ...wire, path: `${path}?${spoilt.join('&')}` }
}

const spoilers: { readonly [S in Sort]?: (random: Random, wire: Wire) => Wire } = {
  text: spoilText,
  headers: spoilHeaders,
  method: spoilMethod,
  path: spoilPath,
  query: spoilQuery,
}
