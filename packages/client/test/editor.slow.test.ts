// What an editor shows: documentation on hover, and what a release deprecates crossed out there and nowhere else.
import { fileURLToPath } from 'node:url'
import { type Address, addressesOf, callOf } from '@crmcom-webapi/codegen'
import { bundle, project } from '@crmcom-webapi/contract'
import { isDeep } from '@crmcom-webapi/test-support/depth'
import { listExamples } from '@crmcom-webapi/test-support/examples'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'
import { newestRelease } from '../src/index.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const file = `${root}test/editor-program.ts`

const program = `import { createClient, paginate } from '../src/index.js'
const credentials = { token: 'T' }
const newest = createClient({ baseUrl: '', credentials })
const r17_0 = createClient({ baseUrl: '', credentials, release: 'R17.0.0' })
const r17_10 = createClient({ baseUrl: '', credentials, release: 'R17.10.0' })
const r11 = createClient({ baseUrl: '', credentials, release: 'R11.0.0' })
export const program = async () => {
  const card = await newest.accessTokens./*newest show*/show({ access_token_identifier: { authentication_code: 'C' } })
  void card./*answer*/card_masked_number
  await r17_0.accessTokens./*r17.0 reset*/resetPassCode({} as never)
  await r17_10.accessTokens./*r17.10 reset*/resetPassCode({} as never)
  await r17_10.accessTokens./*r17.10 show*/show({} as never)
  await newest.authentication./*newest release*/tokenRelease()
  await r11.authentication./*r11 release*/tokenRelease()
  await newest.users./*newest list*/list({ unit_identifier: { id: '1' } })
  // @ts-expect-error none of the fields
  await newest.tucano.subscriberAuthenticate({ access_token_identifier: {/*field*/} })
  await newest.users.list({ unit_identifier: { id: '1' }, /*parameter*/ })
  await newest.users.show({ user_identifier: { id: '1' }, fields_set: '' })
  await r11.users.show({ user_identifier: { id: '1' }, fields_set: '' })
  // @ts-expect-error no name
  await newest.users.show({ user_identifier: { id: '1' }, fields_set: ['id', ''] })
  // @ts-expect-error no name
  await r11.users.show({ user_identifier: { id: '1' }, fields_set: [''] })
  const rows = paginate(newest.users.list, { unit_identifier: { id: '1' }, fields_set: ['id'] })
}
`

let service: ts.LanguageService
const calls = exampleCalls()
const callsFile = `${root}test/example-calls.ts`
beforeAll(() => {
  const texts = new Map([
    [file, program],
    [callsFile, calls.text],
  ])
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    types: [],
  }
  service = ts.createLanguageService({
    getScriptFileNames: () => [...texts.keys()],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const text = texts.get(path) ?? ts.sys.readFile(path)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => root,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => texts.has(path) || ts.sys.fileExists(path),
    readFile: ts.sys.readFile,
  })
})

/** Calls with the examples of the contract, and where their fields stand: of each call the first, or all of them. */
function exampleCalls(): { text: string; marks: [position: number, place: string][] } {
  const marks: [number, string][] = []
  const addresses = addressesOf(bundle)
  let text = `import { createClient } from '../src/index.js'
const crm = createClient({ baseUrl: '', credentials: { token: 'T' } })
`
  const write = (value: unknown, place: string, operationId: string): void => {
    if (Array.isArray(value)) {
      text += '['
      for (const entry of value) {
        write(entry, place, operationId)
        text += ', '
      }
      text += ']'
    } else if (typeof value === 'object' && value !== null) {
      text += '{ '
      for (const [name, entry] of Object.entries(value)) {
        if (place === '' && name === 'token') continue
        const at = `${place}.${name}`
        marks.push([text.length, `${operationId} ${at}`])
        text += `${name}: `
        write(entry, at, operationId)
        text += ', '
      }
      text += '}'
    } else text += JSON.stringify(value)
  }
  const tried = new Set<string>()
  for (const { of, operationId, value } of listExamples(project(bundle, newestRelease)))
    if (of === 'request' && (isDeep || !tried.has(operationId))) {
      tried.add(operationId)
      text += `${callOf(addresses[operationId] as Address)}(`
      write(value, '', operationId)
      text += ')\n'
    }
  return { text, marks }
}

/** What is shown on hover right behind a mark of the program. */
function hover(mark: string): { words: string; tags: string[] } {
  const position = program.indexOf(`/*${mark}*/`) + mark.length + 4
  const info = service.getQuickInfoAtPosition(file, position)
  return {
    words: wordsOf(info),
    tags: (info?.tags ?? []).map(({ name }) => name),
  }
}

/** What is said of a field when it is offered right behind a mark of the program. */
function offered(mark: string, field: string): string {
  const position = program.indexOf(`/*${mark}*/`) + mark.length + 4
  return wordsOf(service.getCompletionEntryDetails(file, position, field, {}, undefined, {}, undefined))
}

/** Everything that is said, whether it stands in the text or behind a tag such as `@description`. */
function wordsOf(info: Pick<ts.QuickInfo, 'documentation' | 'tags'> | undefined): string {
  const texts = [info?.documentation, ...(info?.tags ?? []).map(({ text }) => text)]
  return texts.map(ts.displayPartsToString).join('\n').trim()
}

test('the program is well-typed', () => {
  const problems = service.getSemanticDiagnostics(file).map(({ messageText }) => messageText)
  expect(problems).toEqual([])
})

describe('hover', () => {
  test('says of a method what it does and since when, deprecated or not', () => {
    for (const mark of ['newest show', 'r17.10 show']) {
      expect(hover(mark).words).toMatch(/^Show an access token\./)
      expect(hover(mark).words).toMatch(/Available from R5\.0\.0\. Deprecated from R18\.0\.0\./)
      expect(hover(mark).words.match(/Deprecated from/g)).toHaveLength(1)
      expect(hover(mark).words).toMatch(/http:\/\/127\.0\.0\.1:8080\/reference\/showAccessToken$/)
    }
    expect(hover('r17.10 reset').words).toMatch(/Use access_tokens\/forgot_pass_code, then/)
    expect(hover('r17.0 reset').words).not.toMatch(/forgot_pass_code/)
    expect(hover('newest list').words).toMatch(/^List users\./)
  })

  test('says of a field or a parameter what it is and since when', () => {
    expect(offered('field', 'authentication_code')).toMatch(/authentication code/i)
    expect(offered('parameter', 'offset')).toMatch(/Available from R13\.0\.0/)
    expect(hover('answer').words).toMatch(/Available from R16\.2\.0/)
  })
})

test('every field of every request is described, and nothing twice', () => {
  const silent = new Set<string>()
  for (const [position, place] of calls.marks) {
    const info = service.getQuickInfoAtPosition(callsFile, position)
    const texts = [info?.documentation, ...(info?.tags ?? []).map(({ text }) => text)]
      .map((part) => ts.displayPartsToString(part))
      .filter((part) => part !== '')
    if (texts.length === 0) silent.add(place)
    expect(new Set(texts).size, place).toBe(texts.length)
  }
  // Several alternatives fit while an access token is described, and of a few objects no page has the fields.
  expect(
    [...silent].filter(
      (place) =>
        !/^(create|update)AccessToken |\.customer_identification_medium_identifier\.|_distribution_set/.test(place),
    ),
  ).toEqual([])
})

test.each([
  ['a text', /fields_set: '/g],
  ['a list', /fields_set: \[(?:'id', )?'(?=')/g],
])('the names of fields_set are offered in %s, those of the call and the release', (_, place) => {
  const [newest, r11] = [...program.matchAll(place)].map(({ 0: text, index }) =>
    (service.getCompletionsAtPosition(file, index + text.length, {})?.entries ?? []).map(({ name }) => name),
  )
  expect(newest).toEqual(expect.arrayContaining(['id', 'username', 'system_user']))
  expect(r11).toEqual(expect.arrayContaining(['id', 'username']))
  for (const names of [newest, r11]) expect(names).not.toContain('life_cycle_state')
  expect(r11).not.toContain('system_user')
})

test('a method is crossed out in the releases that deprecate it, and in no other', () => {
  const marks = [...program.matchAll(/\/\*([^*]+)\*\//g)].map(([, mark]) => mark as string)
  const deprecated = marks.filter((mark) => hover(mark).tags.includes('deprecated'))
  expect(deprecated).toEqual(['newest show', 'r17.10 reset', 'newest release'])
  const crossedOut = service
    .getSuggestionDiagnostics(file)
    .filter(({ reportsDeprecated }) => reportsDeprecated)
    .map(({ start = 0 }) => /\/\*([^*]+)\*\/$/.exec(program.slice(0, start))?.[1])
  expect(crossedOut).toEqual(deprecated)
})
