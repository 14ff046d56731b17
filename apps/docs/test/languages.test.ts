// How each language writes what is easily written wrong. Those that Debian has are run by `npm run test:samples`.
import { describe, expect, test } from 'vitest'
import type { SampleCall } from '../src/samples/call.ts'
import { codePieces } from '../src/samples/colours.ts'
import { isPlainNumber, type Json, readJson, WrittenNumber, writeJson } from '../src/samples/json.ts'
import { type LanguageId, languages, loadLanguage, readLanguage, writeSample } from '../src/samples/languages.ts'
import { oddCalls } from './run/odd-calls.ts'
import { operationForms } from './support/operations.ts'

const all = await Promise.all(languages.map(async ({ id }) => [id, (await loadLanguage[id]()).language] as const))
function write(id: LanguageId, call: SampleCall): string {
  const [, language] = all.find(([name]) => name === id) ?? []
  if (!language) throw new Error(`no language ${id}`)
  return writeSample(call, language)
}

describe.each(all)('%s', (_, language) => {
  test('takes the token from its environment, and reads the code of the envelope', () => {
    for (const call of Object.values(oddCalls)) {
      const text = writeSample(call, language)
      expect(text).not.toMatch(/<session token>|<[A-Z_]+>/)
      expect(text).not.toMatch(/undefined|\[object/)
    }
  })

  test('is coloured without losing a character', () => {
    for (const call of Object.values(oddCalls)) {
      const text = writeSample(call, language)
      const pieces = codePieces(text, language.syntax)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      expect(pieces.length).toBeGreaterThan(1)
    }
  })
})

test.each([
  ['python', ['"yes": True', '"no": False', '"none": None', '"nothing": {}', '"nobody": []', '"amount": 10.50']],
  ['php', [`'yes' => true`, `'none' => null`, `'nothing' => new stdClass()`, `'nobody' => []`, `'amount' => 10.50`]],
  ['php-guzzle', [`'numbered' => (object) ['0' => 'a', '1' => 'b']`, `'http_errors' => false`]],
  ['java', ['"nothing": {}', '"nobody": []', '"amount": 10.50', '"token": "%s"', '.formatted(System.getenv("TOKEN"))']],
  ['powershell', ['yes = $true', 'none = $null', 'nothing = @{}', 'nobody = @()', 'token = $env:TOKEN']],
] as const)('%s writes values as people of it do', (id, lines) => {
  const text = write(id, oddCalls.values)
  for (const line of lines) expect(text).toContain(line)
})

test('C# writes an object of no class where its names allow, and text where they do not', () => {
  const text = write('csharp', oddCalls.fields)
  for (const line of [
    'yes = true',
    'none = (object)null',
    '@class = "it\'s \\"so\\"',
    'amount = 10.50m',
    'nothing = new { }',
  ])
    expect(text).toContain(line)
  expect(write('csharp', oddCalls.values)).toContain('var body = "{ \\"token\\": \\"" + Environment')
})

test.each(all.map(([id]) => id).filter((id) => id !== 'client'))('%s keeps each digit of a number', (id) => {
  const text = write(id, oddCalls.numbers)
  for (const digits of ['9007199254740993', '123456789012345678901234567890', '0.12345678901234567890123'])
    expect(text).toContain(digits)
})

test('JSON is read without losing a digit, and written as it was', () => {
  for (const { body } of Object.values(oddCalls) as SampleCall[]) {
    if (body === undefined) continue
    expect(JSON.parse(writeJson(readJson(body), () => ''))).toEqual(JSON.parse(body))
  }
  const text = writeJson(readJson('[1.50, 12345678901234567890, -0, 1E+2]'), () => '')
  expect(text.replaceAll(/\s/g, '')).toBe('[1.50,12345678901234567890,-0,1E+2]')
  expect(() => readJson('{"a": 01}')).toThrow(SyntaxError)
})

test.each([
  ['9007199254740993', true],
  ['9223372036854775808', false],
  ['10.50', true],
  ['0.1', true],
  ['0.12345678901234567', false],
  ['1e400', false],
  ['-7', true],
])('%s is kept by a program of 64 bits: %s', (text, isKept) => {
  expect(isPlainNumber(new WrittenNumber(text))).toBe(isKept)
})

test('a language is known by its name only', () => {
  expect(readLanguage('php')).toBe('php')
  for (const text of [null, '', 'cobol', '__proto__']) expect(readLanguage(text)).toBeUndefined()
})

// No PowerShell is at hand: what is written for it is read by its rules of quoting, and has to be what was meant.
describe('PowerShell', () => {
  test.each(Object.values(oddCalls).filter((call) => 'body' in call))('says the body of %o', (call) => {
    const { body } = call as SampleCall
    const text = write('powershell', call)
    const value = /\n {4}Body = ([\s\S]*)\n {4}SkipHttpErrorCheck/.exec(text)?.[1] ?? ''
    const read = readPowerShell(value.replace(/ \| ConvertTo-Json -Depth 20$/, ''))
    const sent = typeof read === 'string' ? readJson(read) : read
    expect(plain(sent)).toEqual(plain(readJson((body as string).replaceAll('<session token>', '$env:TOKEN'))))
  })

  test('says the body of each operation', () => {
    for (const { page } of operationForms) {
      const { sample } = page
      if (sample.body === undefined) continue
      const value = /\n {4}Body = ([\s\S]*) \| ConvertTo-Json -Depth 20\n/.exec(write('powershell', sample))?.[1] ?? ''
      const body = sample.body.replaceAll('<session token>', '$env:TOKEN').replaceAll('<JSON Web Token>', '$env:JWT')
      expect(plain(readPowerShell(value))).toEqual(plain(readJson(body)))
    }
  })
})

/** A value as plain data, numbers as texts of their digits. */
function plain(value: Json): unknown {
  if (value instanceof WrittenNumber) return { number: value.text }
  if (value instanceof Map) return Object.fromEntries([...value].map(([name, entry]) => [name, plain(entry)]))
  return Array.isArray(value) ? value.map(plain) : value
}

/** Reads a value of PowerShell: tables, lists, texts in both quotes, numbers, and variables as what they are called. */
function readPowerShell(text: string): Json {
  let at = 0
  const take = (pattern: RegExp): string | undefined => {
    const found = new RegExp(pattern.source, 'uy')
    found.lastIndex = at
    const match = found.exec(text)
    if (match) at = found.lastIndex
    return match?.[0]
  }
  const space = () => take(/\s*/)
  const quoted = (): string | undefined => {
    const single = take(/['‘-‛](?:[^'‘-‛]|['‘-‛]{2})*['‘-‛]/)
    if (single !== undefined) return single.slice(1, -1).replace(/(['‘-‛])['‘-‛]/gu, '$1')
    const double = take(/["“-„](?:[^"“-„`]|`[\s\S])*["“-„]/)
    return double?.slice(1, -1).replace(/\$\{(env:\w+)\}|`([\s\S])/gu, (_, name, char) => (name ? `$${name}` : char))
  }
  const read = (): Json => {
    if (take(/(?:\[ordered\])?@\{/) !== undefined) {
      const members = new Map<string, Json>()
      for (space(); take(/\}/) === undefined; ) {
        const name = quoted() ?? take(/[a-z_]\w*/i) ?? fail()
        if (take(/ = /) === undefined) fail()
        members.set(name, read())
        if (take(/\s*;\s*|\s*\n\s*|(?= \})/) === undefined) fail()
        space()
      }
      return members
    }
    if (take(/@\(/) !== undefined) {
      const list: Json[] = []
      for (space(); take(/\)/) === undefined; space()) {
        list.push(read())
        if (take(/,\s*|(?=\s*\))/) === undefined) fail()
      }
      return list
    }
    const word = take(/\$(?:true|false|null)\b/)
    if (word !== undefined) return JSON.parse(word.slice(1)) as boolean | null
    const digits = take(/-?\d[\d.e+]*/)
    return digits === undefined ? (quoted() ?? take(/\$env:\w+/) ?? fail()) : new WrittenNumber(digits)
  }
  const fail = (): never => {
    throw new Error(`not read from here: ${text.slice(at, at + 60)}`)
  }
  const value = read()
  if (at !== text.length) fail()
  return value
}
