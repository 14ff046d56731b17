import { readyCall, type SampleCall } from '../../src/samples/call.ts'
import { type Json, MixedText, piecesOf, readJson, WrittenNumber } from '../../src/samples/json.ts'
import { environment, type Program, type RunLanguage, runPrograms } from './programs.ts'
import { basic, type Place, type SampleServer, type SeenRequest, type Visit } from './sample-server.ts'

/** A call whose sample is to be run, and what it is to meet. */
export interface RunCall {
  /** Names the programs that are compiled together: no two of them make the same operation. */
  folder: string
  call: SampleCall
  behind: Place['behind']
  /** The code that the program has to fail with; without one it has to end well. */
  failsWith?: string
}

/**
 * Writes calls in a language, runs them, and says what is wrong: a program that fails, a request that is not the one
 * meant, or a failure that is not noticed.
 */
export async function runCalls(
  id: RunLanguage,
  write: (call: SampleCall, values: { server: string }) => string,
  calls: readonly RunCall[],
  server: SampleServer,
): Promise<string[]> {
  const opened = calls.map(({ folder, call, behind, failsWith }) => {
    const { address, visits } = server.open(`${id}/${folder}/${call.operationId}`, behind)
    const name = call.operationId.charAt(0).toUpperCase() + call.operationId.slice(1)
    const program: Program = { folder, name, text: write(call, { server: address }) }
    return { call, failsWith, visits, program }
  })
  const endings = await runPrograms(
    id,
    opened.map(({ program }) => program),
  )
  const problems = [...endings].filter(([name]) => name === 'compiler').map(([, { text }]) => text)
  for (const { call, failsWith, visits, program } of opened) {
    const name = `${program.folder}/${program.name}`
    const ending = endings.get(name)
    const say = (problem: string) => problems.push(`${name}: ${problem}`)
    if (!ending) say('was not run')
    else if (failsWith !== undefined) {
      if (!ending.hasFailed) say('does not notice a failure')
      else if (!ending.text.includes(failsWith)) say(`does not say ${failsWith}, but ${ending.text}`)
    } else if (ending.hasFailed) say(`fails with ${ending.text}`)
    const [visit, ...more] = visits
    if (!visit || more.length > 0) say(`makes ${visits.length} requests`)
    else for (const difference of differences(call, visit)) say(difference)
    if (failsWith === undefined && visit && !hasCode(visit, 'OK')) say(`is answered ${visit.answer}`)
  }
  return problems
}

function hasCode({ answer }: Visit, code: string): boolean {
  return (JSON.parse(answer) as { status?: { code?: string } }).status?.code === code
}

/** In what a request is not the one meant. */
function differences(call: SampleCall, { request }: Visit): string[] {
  const { key, query, body } = readyCall(call, {})
  const wanted: { [part in keyof SeenRequest]: unknown } = {
    method: call.method,
    path: call.path,
    query: query.map(([name, value]) => [name, written(value)]),
    type: body === undefined ? null : 'application/json',
    authorization: key ? basic(environment.WEB_API_KEY) : null,
    body: body === undefined ? '' : canonical(body),
  }
  const seen: typeof wanted = {
    ...request,
    type: body === undefined ? null : (request.type?.replace(/;.*/, '') ?? null),
    body: request.body === '' ? '' : canonicalText(request.body),
  }
  return (Object.keys(wanted) as Array<keyof SeenRequest>)
    .filter((part) => JSON.stringify(wanted[part]) !== JSON.stringify(seen[part]))
    .map((part) => `sends as ${part} ${JSON.stringify(seen[part])}, not ${JSON.stringify(wanted[part])}`)
}

/** A text with what the environment holds for its variables. */
function written(text: string | MixedText): string {
  return piecesOf(text)
    .map((piece) => (typeof piece === 'string' ? piece : environment[piece.name as keyof typeof environment]))
    .join('')
}

function canonicalText(json: string): string {
  try {
    return canonical(readJson(json))
  } catch {
    return json
  }
}

/** A value as text that is the same for the same value, to the last digit of a number. */
function canonical(value: Json): string {
  if (value instanceof WrittenNumber) return plainNumber(value.text)
  if (typeof value === 'string' || value instanceof MixedText) return JSON.stringify(written(value))
  if (value instanceof Map) {
    const members = [...value].map(([name, entry]) => `${JSON.stringify(name)}:${canonical(entry)}`)
    return `{${members.sort().join(',')}}`
  }
  return Array.isArray(value) ? `[${value.map(canonical).join(',')}]` : String(value)
}

/** `1.50e2` and `150` are one number: its digits, and the power of ten of the last. */
function plainNumber(text: string): string {
  const [, sign = '', whole = '', fraction = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? []
  const digits = `${whole}${fraction}`.replace(/^0+(?=\d)/, '')
  const short = digits.replace(/0+$/, '')
  if (short === '') return '0'
  return `${sign}${short}e${Number(power) - fraction.length + digits.length - short.length}`
}
