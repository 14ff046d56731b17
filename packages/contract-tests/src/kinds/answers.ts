import { follow, isObject, type Schema, successData } from '@crmcom-webapi/contract'
import type { Answer, Bench } from '../bench.js'
import { type Input, isFreeText, type Served } from '../served.js'

/** What an operation says it does with what it is asked: the fields, the part of a list, the records of a filter. */
export async function checkAnswers(bench: Bench, served: Served): Promise<void> {
  const input = bench.goodInputs.get(served.id)
  if (!input || served.isLogin) return
  if (!served.isRead) return checkBytes(bench, served, input)
  const names = Object.keys(served.schema.properties ?? {})
  if (served.operation['x-fields-set'] && names.includes('fields_set')) await checkFields(bench, served, input)
  if (names.includes('number_of_results') && names.includes('offset')) await checkPages(bench, served, input)
  if (names.includes('number') && served.path.includes('latest')) await checkNumber(bench, served, input)
  for (const name of names) await checkFilter(bench, served, input, name)
  await checkWire(bench, served, input)
}

function say(
  bench: Bench,
  served: Served,
  name: string,
  pointer: string,
  problem: string | undefined,
  answer: Answer,
): void {
  if (problem === undefined) bench.note('positive', served, name, 'PASS', pointer)
  else
    bench.note('positive', served, name, bench.warnOr('FAIL', pointer), pointer, {
      words: problem,
      curl: bench.curlOf(answer),
    })
}

async function checkFields(bench: Bench, served: Served, input: Input): Promise<void> {
  const fields = served.operation['x-fields-set'] ?? []
  const pointer = parameterAt(served, 'fields_set')
  const spread = [0, Math.floor(fields.length / 2), fields.length - 1]
    .map((index) => fields[index])
    .filter((one) => one !== undefined)
  for (const chosen of [...new Set(spread.map(String)), spread.slice(0, 2).join(',')]) {
    const answer = await bench.call(served, { ...input, fields_set: chosen })
    if (answer.outcome !== 'accepted') continue
    const shown = new Set(rowsOf(bench, served, answer.data).flatMap((row) => (isObject(row) ? Object.keys(row) : [])))
    const more = [...shown].filter((name) => !chosen.split(',').includes(name))
    say(
      bench,
      served,
      'shows the fields that were asked for',
      pointer,
      more.length > 0 ? `shows ${more.length} others besides` : undefined,
      answer,
    )
  }
  const answer = await bench.call(served, { ...input, fields_set: 'not_in_the_contract' })
  say(
    bench,
    served,
    'refuses a field there is none of',
    pointer,
    answer.outcome === 'accepted' ? 'accepted' : undefined,
    answer,
  )
}

async function checkPages(bench: Bench, served: Served, input: Input): Promise<void> {
  const rest = without(input, 'number_of_results', 'offset', 'fields_set')
  const whole = await bench.call(served, { ...rest, number_of_results: 50, offset: 0 })
  if (whole.outcome !== 'accepted') return
  const all = rowsOf(bench, served, whole.data).map((row) => JSON.stringify(row))
  const at = (name: string) => parameterAt(served, name)
  const paged: string[] = []
  for (let offset = 0; offset < Math.min(all.length, 6); offset += 2) {
    const answer = await bench.call(served, { ...rest, number_of_results: 2, offset })
    if (answer.outcome !== 'accepted') return
    const rows = rowsOf(bench, served, answer.data)
    say(
      bench,
      served,
      'gives no more results than were asked for',
      at('number_of_results'),
      rows.length > 2 ? `${rows.length} for 2` : undefined,
      answer,
    )
    paged.push(...rows.map((row) => JSON.stringify(row)))
  }
  if (all.length === 0) return
  const expected = all.slice(0, paged.length)
  const holds = paged.length >= Math.min(all.length, 6) && expected.every((row, index) => row === paged[index])
  say(
    bench,
    served,
    'pages that are the list',
    at('offset'),
    holds ? undefined : 'pages of two are not the list in its order',
    whole,
  )
}

async function checkNumber(bench: Bench, served: Served, input: Input): Promise<void> {
  for (const number of [1, 2]) {
    const answer = await bench.call(served, { ...input, number })
    if (answer.outcome !== 'accepted') continue
    const count = rowsOf(bench, served, answer.data).length
    say(
      bench,
      served,
      'gives no more of the latest than were asked for',
      parameterAt(served, 'number'),
      count > number ? `${count} for ${number}` : undefined,
      answer,
    )
    const dates = rowsOf(bench, served, answer.data).map(
      (row) =>
        Object.entries(row as object).find(
          ([name, value]) => /date$/.test(name) && typeof value === 'string',
        )?.[1] as string,
    )
    const sorted = [...dates].sort().reverse()
    say(
      bench,
      served,
      'gives the latest first',
      served.pointer,
      sorted.join() === dates.join() ? undefined : 'an older one comes first',
      answer,
    )
  }
}

/** What is asked for by a filter is what comes: where records show the member that the filter is named after. */
async function checkFilter(bench: Bench, served: Served, input: Input, name: string): Promise<void> {
  const isState = name === 'life_cycle_state'
  const member = isState ? name : name.endsWith('_identifier') ? name.slice(0, -'_identifier'.length) : undefined
  if (member === undefined) return
  const whole = await bench.call(served, without(input, name))
  const rows = rowsOf(bench, served, (whole.outcome === 'accepted' ? whole : await bench.call(served, input)).data)
  const seen = new Map<string, unknown>()
  for (const row of rows) {
    const value = isObject(row) ? row[member] : undefined
    if (isState ? typeof value === 'string' : isObject(value) && typeof value['id'] === 'string')
      seen.set(
        JSON.stringify(isState ? value : (value as { id: string }).id),
        isState ? value : { id: (value as { id: string }).id },
      )
  }
  for (const [key, wanted] of [...seen].slice(0, 3)) {
    const asked = { ...without(input, name), [name]: wanted }
    if (bench.foretell(served, asked).some(({ breaks }) => breaks)) continue
    const answer = await bench.call(served, asked)
    if (answer.outcome !== 'accepted') continue
    const strangers = rowsOf(bench, served, answer.data).filter((row) => {
      const value = isObject(row) ? row[member] : undefined
      return value !== undefined && JSON.stringify(isObject(value) ? value['id'] : value) !== key
    })
    say(
      bench,
      served,
      `is narrowed by ${name}`,
      parameterAt(served, name),
      strangers.length > 0 ? `${strangers.length} others come besides` : undefined,
      answer,
    )
  }
}

/** What holds of every call on the wire. */
async function checkWire(bench: Bench, served: Served, input: Input): Promise<void> {
  const other = served.isQuery ? 'DELETE' : 'PUT'
  const wrong = await bench.call(served, input, { method: other })
  const refuse = (name: string, answer: Answer) =>
    bench.note('negative', served, name, answer.outcome === 'accepted' ? 'FAIL' : 'PASS', served.pointer, {
      ...(answer.outcome === 'accepted' ? { words: 'accepted', curl: bench.curlOf(answer) } : {}),
    })
  refuse('answers to its own verb only', wrong)
  const slash = await bench.call(served, input, { suffix: '/' })
  if (slash.outcome !== 'accepted')
    bench.note('positive', served, 'takes a slash at the end of the path', 'WARN', served.pointer, {
      words: 'refused',
      curl: bench.curlOf(slash),
    })
  else bench.note('positive', served, 'takes a slash at the end of the path', 'PASS', served.pointer)
  if (served.isQuery) return
  const body = bench.write(served, input).body
  if (typeof body !== 'string') return
  const content = `${served.pointer}/requestBody/content`
  const plain = await bench.call(served, input, { headers: { 'content-type': 'text/plain' }, body })
  bench.note(
    'negative',
    served,
    'refuses a body that is not announced as JSON',
    plain.outcome === 'accepted' ? 'WARN' : 'PASS',
    content,
    plain.outcome === 'accepted' ? { words: 'accepted, or overlooked', curl: bench.curlOf(plain) } : {},
  )
  refuse('refuses a body that is no JSON', await bench.call(served, input, { body: body.slice(0, -1) }))
  const bytes = Buffer.concat([
    Buffer.from(body.replace(/"\}*$/, '')),
    Buffer.from([0xff]),
    Buffer.from(/"\}*$/.exec(body)?.[0] ?? ''),
  ])
  refuse('refuses a body that is no UTF-8', await bench.call(served, input, { body: new Uint8Array(bytes) }))
}

/** What is no UTF-8 is not taken, and not mended either: where it would be kept as a text. */
async function checkBytes(bench: Bench, served: Served, input: Input): Promise<void> {
  const properties = Object.entries(follow(bench.document, served.schema).properties ?? {})
  const [name] = properties.find(([, written]) => isFreeText(follow(bench.document, written))) ?? []
  if (name === undefined) return
  const { body } = bench.write(served, { ...input, [name]: 'before-after' })
  if (typeof body !== 'string') return
  const [before = '', after = ''] = body.split('before-after')
  const bytes = Buffer.concat([Buffer.from(`${before}x`), Buffer.from([0xff]), Buffer.from(`x${after}`)])
  const answer = await bench.call(served, input, { body: new Uint8Array(bytes) })
  const isTaken = answer.outcome === 'accepted'
  bench.note('negative', served, 'refuses a body that is no UTF-8', isTaken ? 'FAIL' : 'PASS', served.pointer, {
    ...(isTaken ? { words: 'accepted', curl: bench.curlOf(answer) } : {}),
  })
}

function parameterAt(served: Served, name: string): string {
  const index = (served.operation.parameters ?? []).findIndex((one) => one.name === name)
  return index >= 0 ? `${served.pointer}/parameters/${index}` : `${served.pointer}/requestBody`
}

/** The records of an answer: those of a list, or the one. */
function rowsOf(bench: Bench, served: Served, data: unknown): unknown[] {
  if (Array.isArray(data)) return data
  if (!isObject(data)) return []
  const list = listIn(bench, served)
  return list === undefined ? [data] : Array.isArray(data[list]) ? (data[list] as unknown[]) : []
}

/** The member of an answer that holds its list, where that is all it has. */
function listIn({ document }: Bench, { operation }: Served): string | undefined {
  const response = operation.responses['200'] && follow(document, operation.responses['200'])
  const answer = response?.content?.['application/json']?.schema
  const data = answer && successData(answer, (schema) => follow(document, schema))
  const members = Object.entries((data && follow(document, data).properties) ?? {})
  const [only, ...more] = members
  if (!only || more.length > 0) return undefined
  return [(follow(document, only[1]) as Schema).type].flat().includes('array') ? only[0] : undefined
}

function without(input: Input, ...names: readonly string[]): Input {
  return Object.fromEntries(Object.entries(input).filter(([name]) => !names.includes(name)))
}
