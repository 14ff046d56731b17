import { bundle } from '@crmcom-webapi/contract'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { isThere } from '@crmcom-webapi/test-support/reached'
import { slicesWithAbsences } from '@crmcom-webapi/test-support/release-classes'
import { Validator } from '@crmcom-webapi/test-support/validator'
import { describe, expect, it } from 'vitest'
import { byKey, send } from '../support/server.js'
import { codesIn, valuesAt } from './support/answers.js'
import { inputWith, namedInputs } from './support/inputs.js'
import { listMarked, listPlaces, type Place, thereIn } from './support/marked-nodes.js'
import { descriptorOf, type Input, keyFor, pathOf, takesSession } from './support/requests.js'
import { codesOf, worldOf } from './support/scenario-worlds.js'
import { scenarios } from './support/scenarios/index.js'
import { requestOf } from './support/scenarios/request.js'
import { type Unreachable, unreachable } from './support/unreachable.js'
import { type Unserved, unserved, unservedAt } from './support/unserved.js'
import { type ReusedServer, startReused } from './support/world.js'
import { fillEverything, furtherCalls, letEverythingWait } from './support/worlds.js'

/*
 * Every marked node of the bundle, in each release in which anything of its operation changes and in the last,
 * and its operation where it is not there yet or any more. The cases come from a walk over the marks;
 * what a mark means is restated in reached.ts of the shared test support, so nothing is taken from the server.
 */

const slices = slicesWithAbsences()
const nodes = listMarked(bundle)
const places = listPlaces(bundle)
const requestPlaces = places.filter(({ side }) => side === 'request')
const responsePlaces = places.filter(({ side }) => side === 'response')
const operationIds = [...new Set(places.map(({ operationId }) => operationId))]
const union = new Validator(bundle)
/** The documented calls that give a code that is not in every release. */
const withMarkedCodes = Object.entries(scenarios).flatMap(([operationId, all]) => {
  const marked = new Set<unknown>(responsePlaces.flatMap(({ kind, value }) => (kind === 'code' ? [value] : [])))
  return all
    .filter((scenario) => codesOf(operationId, scenario).some((code) => marked.has(code)))
    .map((scenario) => ({ operationId, scenario }))
})

const nameOf = ({ operationId, pointer, path }: Place) => `${operationId} ${path.join('.')} (${pointer})`

interface Given {
  code: string
  description: string
  status: { code: string }
  data: unknown
}

/** Starts over and sends an input with a session of its own. The server checks the answer against its contract. */
async function play(
  server: ReusedServer,
  operationId: string,
  input: Input,
  ...worlds: readonly (World | undefined)[]
): Promise<Given> {
  await server.startOver()
  const token = await server.session()
  for (const world of worlds) await world?.(server, token)
  const sent = takesSession(operationId) ? { ...input, token } : input
  const path = pathOf(operationId)
  const key = keyFor(operationId, input)
  const headers = { 'content-type': 'application/json', ...(key === undefined ? {} : byKey(key)) }
  const response =
    descriptorOf(operationId).method === 'GET'
      ? await send(server, `${path}?${new URLSearchParams(sent as Record<string, string>)}`, { method: 'GET' })
      : await send(server, path, { headers, body: JSON.stringify(sent) })
  const answer = await response.json()
  const code = String(answer.status.code).replace(/^COM\.CRM\.EXCEPTION\.(.*)EXCEPTION$/, '$1')
  return { ...answer, code, description: answer.status.description }
}

type World = (server: ReusedServer, token: string) => Promise<unknown>

describe.each(slices)('$release', ({ release, document, absent }) => {
  const isTried = ({ operationId }: Pick<Place, 'operationId'>) =>
    document.paths[`/${pathOf(operationId)}`] !== undefined
  const isAbsent = ({ operationId, kind }: Place) => kind === 'operation' && absent.includes(`/${pathOf(operationId)}`)
  const contract = contractIn(release)
  const answers = new Map<string, Given[]>()
  const keep = (operationId: string, answer: Given) =>
    answers.set(operationId, [...(answers.get(operationId) ?? []), answer])
  let server: ReusedServer

  it('takes what is marked for it, and refuses the rest with the release that brings it', async () => {
    server = await startReused(release)
    const problems: string[] = []
    for (const place of requestPlaces.filter((one) => isTried(one) || isAbsent(one))) {
      const there = thereIn(place, release)
      const named = inputWith(place, there ? contract : bundle, union)
      const answer = await play(
        server,
        place.operationId,
        named.input,
        there ? worldOf(place.operationId, named) : undefined,
      )
      keep(place.operationId, answer)
      const problem = there ? unlessServed(place, answer) : unlessRefused(place, release, answer)
      if (problem) problems.push(`${nameOf(place)}: ${problem}`)
    }
    expect(problems).toEqual([])
  })

  it('answers with what is marked for it, and with nothing else', async () => {
    for (const operationId of operationIds.filter((one) => isTried({ operationId: one })))
      for (const named of namedInputs(contract, operationId))
        for (const world of [fillEverything, letEverythingWait])
          keep(operationId, await play(server, operationId, named.input, world, worldOf(operationId, named)))
    for (const operationId of operationIds.filter((one) => isTried({ operationId: one })))
      for (const { input, world } of furtherCalls(server, operationId))
        keep(operationId, await play(server, operationId, input, world))
    for (const { operationId, scenario } of withMarkedCodes) {
      const request = requestOf(contract, operationId, scenario)
      if (!request) continue
      const input = (scenario.edit ?? ((same) => same))(request.input)
      keep(operationId, await play(server, operationId, input, scenario.world))
    }
    expect(server.faults).toEqual([])

    const codes = new Set([...answers.values()].flat().flatMap(codesIn))
    const problems = responsePlaces.filter(isTried).flatMap((place) => {
      // Any call may fail with a code; one that does is enough.
      const own = answers.get(place.operationId) ?? []
      const values =
        place.kind === 'code'
          ? [place.value].filter((code) => codes.has(code))
          : own.flatMap((answer) => valuesAt(answer, place, union))
      if (values.some((value) => value !== null)) filled.add(place)
      if (values.length > 0) met.add(place)
      if (!thereIn(place, release)) return values.length > 0 ? [`${nameOf(place)} is of another release`] : []
      return values.length > 0 || isUnreachable(place, 'never there') ? [] : [`${nameOf(place)} is not there`]
    })
    expect(problems).toEqual([])
    await server.close()
  })

  it('shows the examples and the components that are marked for it', () => {
    const parts = nodes.filter(({ pointer }) => /^#\/components\/\w+\/[^/]+$/.test(pointer))
    const shown = server.contract.components as { [kind: string]: { [name: string]: unknown } }
    const wrong = parts.filter(({ pointer, marks }) => {
      const [, , kind = '', name = ''] = pointer.split('/')
      // A part that is not marked for a release is not there; one that is marked may have nothing that points at it.
      return !isThere(marks, release) && Object.hasOwn(shown[kind] ?? {}, name)
    })
    expect(wrong).toEqual([])
  })
})

const met = new Set<Place>()
const filled = new Set<Place>()
const refusedThough = new Set<Unserved>()

const isUnreachable = (place: Place, how: (typeof unreachable)[number]['how']) =>
  unreachable.some((one) => one.how === how && isOf(one, place) && one.operations.includes(place.operationId))

const isOf = ({ node, within = '' }: Unreachable, { pointer, path }: Place) =>
  pointer.endsWith(node) && path.join('.').startsWith(within)

function unlessServed(place: Place, { code, description }: Given): string | undefined {
  if (code === 'OK') return undefined
  const known = unservedAt(place, code)
  if (known) refusedThough.add(known)
  return known ? undefined : `should be taken, but: ${code} ${description}`
}

/** Whatever a place stands in may be missing too; the server speaks of the outermost that is. */
function unlessRefused(place: Place, release: string, { code, description }: Given): string | undefined {
  const operation = requestPlaces.find((one) => one.kind === 'operation' && one.operationId === place.operationId)
  const expected = operation && !thereIn(operation, release) ? 'METHODNOTINRELEASE' : 'PARAMETERNOTINRELEASE'
  if (code !== `REQUEST.${expected}`) return `should be refused, but: ${code} ${description}`
  const missing = place.marks.find((marks) => !isThere(marks, release))
  const from = missing?.['x-available-from']?.join(' and ') ?? ''
  return description.includes(`available from ${from}`) ? undefined : `should name ${from}, but: ${description}`
}

describe('the walk over the marks', () => {
  it('finds a place for every marked node', () => {
    const examples = nodes.filter(({ pointer }) => pointer.startsWith('#/components/examples/'))
    const placed = new Set(places.map(({ pointer }) => pointer))
    const others = nodes.filter((node) => !examples.includes(node))
    console.log(
      `${nodes.length} marked nodes: ${examples.length} examples, ${others.length} others in ${requestPlaces.length} places of requests and ${responsePlaces.length} of answers; ${slices.length} releases`,
    )
    expect(others.map(({ pointer }) => pointer).filter((pointer) => !placed.has(pointer))).toEqual([])
  })

  it('meets every node with a value, but for those that are listed', () => {
    const empty = responsePlaces
      .filter((place) =>
        slices.some(
          ({ release, document }) => document.paths[`/${pathOf(place.operationId)}`] && thereIn(place, release),
        ),
      )
      .filter((place) => !filled.has(place))
    const known = (place: Place) => isUnreachable(place, 'always null') || isUnreachable(place, 'never there')
    expect(empty.filter((place) => !known(place)).map(nameOf)).toEqual([])
  })

  it('lists nothing as unserved that is served', () => {
    expect(unserved.filter((one) => !refusedThough.has(one))).toEqual([])
  })

  it('lists nothing as unreachable that is met', () => {
    const stale = unreachable.flatMap((entry) =>
      entry.operations.filter((operationId) => {
        const of = responsePlaces.filter((place) => isOf(entry, place) && place.operationId === operationId)
        return of.length === 0 || of.some((place) => (entry.how === 'never there' ? met : filled).has(place))
      }),
    )
    expect(stale).toEqual([])
  })
})
