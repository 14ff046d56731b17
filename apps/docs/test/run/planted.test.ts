// Whether an error in what writes samples is noticed by running them.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { oddCalls } from './odd-calls.ts'
import { type PlantedFault, plantedWriter } from './planted.ts'
import { type RunLanguage, runners } from './programs.ts'
import { type RunCall, runCalls } from './run-calls.ts'
import { type SampleServer, startSampleServer } from './sample-server.ts'

const quotes = String.raw`.replace(/["\\]/g, '\\$&')`
const backslashes = String.raw`.replace(/\\/g, '\\$&')`
const phpFaults = {
  quote: { file: 'languages/php-values.ts', from: String.raw`.replace(/['\\]/g, '\\$&')`, to: '' },
  boolean: { file: 'languages/php-values.ts', from: 'constant: String', to: `constant: () => 'null'` },
  'large integer': {
    file: 'languages/php-values.ts',
    from: 'value instanceof WrittenNumber && !isPlainNumber(value)',
    to: 'value === undefined',
  },
  envelope: { file: 'languages/php-values.ts', from: `if ($status['code'] !== 'OK')`, to: `if (!isset($status))` },
}

const faults: { [language in RunLanguage]: { [kind: string]: PlantedFault } } = {
  python: {
    quote: { file: 'languages/python.ts', from: quotes, to: backslashes },
    boolean: { file: 'languages/python.ts', from: `value ? 'True' : 'False'`, to: `value ? 'true' : 'false'` },
    'large integer': {
      file: 'languages/python.ts',
      from: 'number: (number) => number.text',
      to: 'number: (number) => String(Number(number.text))',
    },
    envelope: { file: 'languages/python.ts', from: 'if status["code"] != "OK":', to: 'if not response.ok:' },
  },
  php: phpFaults,
  'php-guzzle': phpFaults,
  java: {
    quote: { file: 'languages/java.ts', from: String.raw`.replaceAll('\\', '\\\\')`, to: '' },
    boolean: {
      file: 'json.ts',
      from: 'return JSON.stringify(value)\n',
      to: `return value === true ? '"true"' : JSON.stringify(value)\n`,
    },
    'large integer': {
      file: 'json.ts',
      from: 'if (value instanceof WrittenNumber) return value.text',
      to: 'if (value instanceof WrittenNumber) return String(Number(value.text))',
    },
    envelope: {
      file: 'languages/java.ts',
      from: `'if (!status.path("code").asText().equals("OK")) {'`,
      to: `'if (response.statusCode() >= 400) {'`,
    },
  },
  csharp: {
    quote: { file: 'languages/csharp.ts', from: quotes, to: backslashes },
    boolean: { file: 'languages/csharp.ts', from: 'String(value)', to: "'null'" },
    'large integer': {
      file: 'languages/csharp.ts',
      from: 'return value instanceof WrittenNumber && !isPlainNumber(value)',
      to: 'return value === undefined',
    },
    envelope: {
      file: 'languages/csharp.ts',
      from: `'if ((string)status["code"] != "OK")'`,
      to: `'if (!response.IsSuccessStatusCode)'`,
    },
  },
}

const fine = { status: 200, answer: '{"status":{"code":"OK"}}' }
const refused = { status: 200, answer: '{"status":{"code":"COM.CRM.EXCEPTION.ODD","message":"Refused"}}' }
const well = [oddCalls.fields, oddCalls.numbers].map((call): RunCall => ({ folder: 'planted', call, behind: fine }))
const badly: RunCall[] = [
  { folder: 'planted', call: oddCalls.values, behind: refused, failsWith: 'COM.CRM.EXCEPTION.ODD' },
]

let server: SampleServer
beforeAll(async () => {
  server = await startSampleServer()
})
afterAll(() => server.close())

describe.each(Object.keys(runners) as RunLanguage[])('in %s', (id) => {
  test.each(Object.entries(faults[id]))('an error with %s is noticed', async (kind, fault) => {
    const problems = await runCalls(id, await plantedWriter(id, fault), kind === 'envelope' ? badly : well, server)
    expect(problems.length).toBeGreaterThan(0)
    for (const problem of problems)
      expect(problem).toMatch(
        kind === 'envelope'
          ? /does not notice a failure$/
          : /: (fails with|sends as body|makes 0 requests|was not run)/,
      )
  })
})
