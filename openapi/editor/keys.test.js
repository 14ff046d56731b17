import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { houseKeys } from '../rules/marks-well-formed.js'

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const schema = JSON.parse(readFileSync(at('editor/keys.schema.json'), 'utf8'))
const validate = new Ajv.default({ allErrors: true, strict: false }).compile(schema)

/** What is wrong with a file, as places and words. @param {string} text */
function problems(text) {
  validate(parse(text))
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** The files an editor holds to the schema, by the patterns of its settings. */
function filesOfSettings() {
  const settings = JSON.parse(readFileSync(at('../.vscode/settings.json'), 'utf8'))
  const [[path, patterns]] = /** @type {[[string, string[]]]} */ (Object.entries(settings['yaml.schemas']))
  expect(path).toBe('./openapi/editor/keys.schema.json')
  const forms = patterns.map((pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`))
  return readdirSync(at('.'), { recursive: true })
    .map((file) => `openapi/${String(file).replaceAll('\\', '/')}`)
    .filter((file) => forms.some((form) => form.test(file)))
    .map((file) => file.slice('openapi/'.length))
}

describe('what an editor knows of our keys', () => {
  const files = filesOfSettings()

  it('is used for every file of the contract', () => {
    for (const folder of readdirSync(at('.'), { withFileTypes: true }))
      if (folder.isDirectory() && readdirSync(at(folder.name)).includes('paths'))
        for (const part of readdirSync(at(folder.name)))
          for (const file of readdirSync(at(join(folder.name, part))))
            expect(files).toContain(`${folder.name}/${part}/${file}`)
    expect(files.length).toBeGreaterThan(100)
  })

  it.each(files)('takes %s', (file) => {
    expect(problems(readFileSync(at(file), 'utf8'))).toEqual([])
  })

  it('has every key of the house, but those of projections, and says what each means', () => {
    const known = schema.$defs.keys.properties
    const ofProjections = ['x-fields-set', 'x-release']
    expect(houseKeys.filter((key) => !Object.hasOwn(known, key))).toEqual(ofProjections)
    for (const key of Object.keys(known)) expect(known[key].description, key).toEqual(expect.any(String))
    const readme = readFileSync(at('README.md'), 'utf8')
    for (const key of Object.keys(known)) expect(readme, key).toContain(key)
  })

  it.each([
    ['a key that is none', 'properties: {a: {x-availabel-from: [R10.0.0]}}', '/properties/a'],
    ['a mark that is no list', 'x-available-from: R10.0.0', '/x-available-from must be array'],
    ['a mark without releases', 'x-removed-from: []', '/x-removed-from must NOT have fewer than 1 items'],
    ['a release in another form', 'x-removed-from: [10.0]', '/x-removed-from/0 must be string'],
    ['a release with words', 'x-deprecated-from: [from R10.0.0]', '/x-deprecated-from/0 must match pattern'],
    ['no grade', 'x-evidence: certain', '/x-evidence must be equal to one of the allowed values'],
    ['no grade of a key', 'x-evidence-of: {required: ours}', '/x-evidence-of/required must be equal to one'],
    ['a note that is a list', 'x-note: [a]', '/x-note must be string,null'],
    [
      'words that always hold',
      'x-release-notes: [{text: Words.}]',
      "/x-release-notes/0 must have required property 'from'",
    ],
    ['another token', 'x-token: device', '/x-token must be equal to constant'],
    ['an identifier by name', 'x-identifier: UserIdentifier', '/x-identifier must be object'],
    [
      'a block of nothing',
      'properties: {x-include-texts: {x-note: n}}',
      "/properties/x-include-texts must have required property '$ref'",
    ],
    [
      'a mistake deep in a block',
      'properties: {x-include: {$ref: a, x-of-field: {b: {x-evidence: c}}}}',
      '/properties/x-include/x-of-field/b/x-evidence must be equal',
    ],
    ['an open end without words', 'x-open: {after: a}', "/x-open must have required property 'note'"],
    [
      'a lifetime from nowhere',
      'x-session-lifetime: [{seconds: 1, counted-from: start}]',
      '/x-session-lifetime/0/counted-from must be equal',
    ],
    ['another way to generate', 'x-generated-by: [{by: hand}]', '/x-generated-by/0/by must be equal'],
    ['another choice of a list', 'x-lists: [{those: some}]', '/x-lists/0/those must be equal'],
    [
      'a failure with two codes',
      'answer: {a.b: {x-failure: {A: a, B: b}}}',
      '/answer/a.b/x-failure must NOT have more than 1 properties',
    ],
    ['something left out that is no list', 'answer: {a.b: {x-without: data}}', '/answer/a.b/x-without must be array'],
    ['a type in a longer list', 'x-type: [text, "null", number]', '/x-type must'],
    ['a choice of one', 'x-exactly-one-of: [id]', '/x-exactly-one-of must NOT have fewer than 2 items'],
    ['a field to choose twice', 'x-exactly-one-of: [id, id]', '/x-exactly-one-of must NOT have duplicate items'],
    ['no doubt about null', 'x-null-fields: documented', '/x-null-fields must be equal to one'],
    ['a parameter by its name', 'parameters: [{x-parameter: offset}]', '/parameters/0/x-parameter must be object'],
    ['types in place', 'x-types: {text: {type: string}}', "/x-types must have required property '$ref'"],
    ['a body by name', 'post: {x-body: Thing}', '/post/x-body must be object'],
    ['a mistake in a list', 'oneOf: [{x-sensitive: false}]', '/oneOf/0/x-sensitive must be equal to constant'],
  ])('refuses %s', (_, text, problem) => {
    expect(problems(text)).toContainEqual(expect.stringContaining(problem))
  })
})
