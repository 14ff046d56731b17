import { className } from '../call.ts'
import {
  isPlainNumber,
  type Json,
  joinText,
  jsonText,
  type MixedText,
  someJson,
  type Variable,
  WrittenNumber,
} from '../json.ts'
import { doubleQuoted, escapes, type Language } from '../language.ts'
import { type ValueStyle, writeValue } from '../values.ts'

/** A class with `HttpClient` and Newtonsoft.Json. It does not ask for a successful status: what failed stands in the envelope. */
export const language: Language = {
  write: (call) => {
    const { method, url, query, key, body } = call
    const verb =
      method === 'GET' ? 'HttpMethod.Get' : method === 'POST' ? 'HttpMethod.Post' : `new HttpMethod("${method}")`
    const statements = [
      ...(query.length > 0 ? queryLines(url, query) : []),
      `var request = new HttpRequestMessage(${verb}, ${query.length > 0 ? 'url' : literal(url)});`,
      ...(key
        ? [
            `var key = Encoding.UTF8.GetBytes(${environment(key)} + ":");`,
            'request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(key));',
          ]
        : []),
      ...(body === undefined ? [] : bodyLines(body)),
      'var response = await Http.SendAsync(request);',
      'var answer = JObject.Parse(await response.Content.ReadAsStringAsync());',
      'var status = answer["status"];',
      'if ((string)status["code"] != "OK")',
      '    throw new Exception(status.ToString());',
      'Console.WriteLine(answer["data"]);',
    ]
    return [
      '// dotnet add package Newtonsoft.Json',
      'using System;',
      'using System.Net.Http;',
      ...(key ? ['using System.Net.Http.Headers;'] : []),
      ...(key || body !== undefined ? ['using System.Text;'] : []),
      'using System.Threading.Tasks;',
      ...(body === undefined || isWrittenAsText(body) ? [] : ['using Newtonsoft.Json;']),
      'using Newtonsoft.Json.Linq;',
      '',
      `public static class ${className(call)}`,
      '{',
      '    static readonly HttpClient Http = new HttpClient();',
      '',
      '    public static async Task Main()',
      '    {',
      ...statements.flatMap((text) => text.split('\n')).map((line) => `        ${line}`),
      '    }',
      '}',
    ].join('\n')
  },
  syntax: {
    fence: 'csharp',
    comment: String.raw`//[^\n]*`,
    text: String.raw`@"(?:[^"]|"")*"|\$?${doubleQuoted}`,
    variable: String.raw`Environment\.GetEnvironmentVariable\("\w+"\)`,
    keywords: [
      'using',
      'public',
      'static',
      'readonly',
      'class',
      'async',
      'await',
      'var',
      'new',
      'throw',
      'if',
      'string',
      'object',
      'true',
      'false',
      'null',
      'foreach',
      'in',
      'while',
      'return',
    ],
  },
}

const environment = ({ name }: Variable) => `Environment.GetEnvironmentVariable("${name}")`

function queryLines(url: string, query: ReadonlyArray<readonly [string, string | MixedText]>): string[] {
  const pairs = query.map(([name, value], index) => {
    const start = `${index === 0 ? '?' : '&'}${encodeURIComponent(name)}=`
    return typeof value === 'string'
      ? `    + ${literal(start + encodeURIComponent(value))}`
      : `    + ${literal(start)} + Uri.EscapeDataString(${text(value)})`
  })
  return [`var url = ${literal(url)}`, `${pairs.join('\n')};`]
}

function bodyLines(body: Json): string[] {
  if (isWrittenAsText(body))
    return [
      `var body = ${text(jsonText(body))};`,
      'request.Content = new StringContent(body, Encoding.UTF8, "application/json");',
    ]
  return [
    `var body = ${writeValue(body, style, { isSplit: true })};`,
    'request.Content = new StringContent(JsonConvert.SerializeObject(body), Encoding.UTF8, "application/json");',
  ]
}

/** An object of no class has names of the language only; a number is one it keeps to the last digit. */
function isWrittenAsText(body: Json): boolean {
  return someJson(body, (value) => {
    if (value instanceof Map) return ![...value.keys()].every((name) => /^[a-z_]\w*$/i.test(name))
    return value instanceof WrittenNumber && !isPlainNumber(value)
  })
}

function literal(plain: string): string {
  const escaped = plain
    .replace(/["\\]/g, '\\$&')
    .replace(
      /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u0085]/gu,
      (char) => escapes[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
  return `"${escaped}"`
}

const text = (value: string | MixedText): string => joinText(value, literal, environment)

/** Words that a name of a member could be taken for. */
const reserved = new Set(
  'abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit extern false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out override params private protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual void volatile while'.split(
    ' ',
  ),
)

const style: ValueStyle = {
  text,
  number: ({ text: digits }) => (/^-?\d+\.\d+$/.test(digits) ? `${digits}m` : digits),
  constant: (value) => (value === null ? '(object)null' : String(value)),
  member: (name) => `${reserved.has(name) ? '@' : ''}${name} = `,
  object: () => ({
    open: 'new { ',
    close: ' }',
    openLines: 'new\n{',
    empty: 'new { }',
    afterLine: ',',
    afterLast: ',',
  }),
  list: (entries) => {
    const type = entries.every((entry) => typeof entry === 'string') ? 'new[]' : 'new object[]'
    return {
      open: `${type} { `,
      close: ' }',
      openLines: `${type}\n{`,
      empty: 'new object[0]',
      afterLine: ',',
      afterLast: ',',
    }
  },
  step: 4,
  width: 90,
}
