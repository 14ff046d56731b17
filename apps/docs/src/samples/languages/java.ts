import { className, type ReadyCall } from '../call.ts'
import { hasVariable, type Json, joinText, type MixedText, type Variable, writeJson } from '../json.ts'
import { doubleQuoted, escapes, type Language } from '../language.ts'

/** A class with `java.net.http` for Java 17, which reads the answer with Jackson. */
export const language: Language = {
  write: (call) => {
    const { method, query, key, body } = call
    const imports = [
      'com.fasterxml.jackson.databind.JsonNode',
      'com.fasterxml.jackson.databind.ObjectMapper',
      'java.net.URI',
      ...(query.length > 0 ? ['java.net.URLEncoder'] : []),
      'java.net.http.HttpClient',
      'java.net.http.HttpRequest',
      'java.net.http.HttpResponse',
      ...(query.length > 0 || key ? ['java.nio.charset.StandardCharsets'] : []),
      'java.time.Duration',
      ...(key ? ['java.util.Base64'] : []),
    ]
    const publisher = body === undefined ? 'noBody()' : 'ofString(body)'
    const verb =
      method === 'GET' ? 'GET()' : method === 'POST' ? `POST(HttpRequest.BodyPublishers.${publisher})` : undefined
    const statements = [
      ...(body === undefined ? [] : bodyLines(body)),
      ...(key
        ? [
            `String key = ${environment(key)};`,
            'String basic = Base64.getEncoder().encodeToString((key + ":").getBytes(StandardCharsets.UTF_8));',
          ]
        : []),
      ...addressLines(call),
      ...(key ? ['    .header("Authorization", "Basic " + basic)'] : []),
      ...(body === undefined ? [] : ['    .header("Content-Type", "application/json")']),
      '    .timeout(Duration.ofSeconds(30))',
      `    .${verb ?? `method("${method}", HttpRequest.BodyPublishers.${publisher})`}`,
      '    .build();',
      'HttpResponse<String> response = HttpClient.newHttpClient()',
      '    .send(request, HttpResponse.BodyHandlers.ofString());',
      'JsonNode answer = new ObjectMapper().readTree(response.body());',
      'JsonNode status = answer.path("status");',
      'if (!status.path("code").asText().equals("OK")) {',
      '    throw new IllegalStateException("HTTP " + response.statusCode() + ": " + status);',
      '}',
      'System.out.println(answer.path("data").toPrettyString());',
    ]
    return [
      '// Java 17, with com.fasterxml.jackson.core:jackson-databind.',
      ...imports.map((name) => `import ${name};`),
      '',
      `public class ${className(call)} {`,
      '    public static void main(String[] args) throws Exception {',
      ...statements.flatMap((text) => text.split('\n')).map((line) => (line === '' ? '' : `        ${line}`)),
      '    }',
      '}',
    ].join('\n')
  },
  syntax: {
    fence: 'java',
    comment: String.raw`//[^\n]*`,
    text: `"""[^]*?"""|${doubleQuoted}`,
    variable: String.raw`System\.getenv\("\w+"\)`,
    keywords: ['import', 'public', 'class', 'static', 'void', 'throws', 'throw', 'new', 'if', 'for', 'while', 'return'],
  },
}

const environment = ({ name }: Variable) => `System.getenv("${name}")`

/** The body is the JSON it is, to the last digit. */
function bodyLines(body: Json): string[] {
  const used: Variable[] = []
  const json = writeJson(body, (variable) => {
    used.push(variable)
    return variable.placeholder
  }).replaceAll('\\', '\\\\')
  // Per cent signs are those of texts, so the places of variables are put in behind.
  const text = used.reduce(
    (written, { placeholder }) => written.replace(placeholder, '%s'),
    used.length > 0 ? json.replaceAll('%', '%%') : json,
  )
  const end = used.length > 0 ? `""".formatted(${used.map(environment).join(', ')});` : '""";'
  return ['String body = """', ...text.split('\n').map((line) => `    ${line}`)].join('\n').concat(end).split('\n')
}

function addressLines({ url, query }: ReadyCall): string[] {
  if (query.length === 0) return [`HttpRequest request = HttpRequest.newBuilder(URI.create(${literal(url)}))`]
  const pairs = query.map(([name, value], index) => {
    const start = `${index === 0 ? '?' : '&'}${encodeURIComponent(name)}=`
    return hasVariable(value)
      ? `    + ${literal(start)} + URLEncoder.encode(${text(value)}, StandardCharsets.UTF_8)`
      : `    + ${literal(start + encodeURIComponent(value as string))}`
  })
  return [
    `String url = ${literal(url)}`,
    ...pairs.map((line, index) => (index === pairs.length - 1 ? `${line};` : line)),
    'HttpRequest request = HttpRequest.newBuilder(URI.create(url))',
  ]
}

function literal(plain: string): string {
  const escaped = plain
    .replace(/["\\]/g, '\\$&')
    // A `\u` is read before anything else, so that of a line feed would end the line.
    .replace(/\p{Cc}/gu, (char) => escapes[char] ?? `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`)
  return `"${escaped}"`
}

const text = (value: string | MixedText): string => joinText(value, literal, environment)
