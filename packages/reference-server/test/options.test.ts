import { createReferenceServer, type ReferenceServer } from '@crmcom-webapi/reference-server'
import { createControlApi } from '@crmcom-webapi/reference-server/control-api'
import { createControlClient } from '@crmcom-webapi/reference-server/control-client'
import { beforeAll, describe, expect, it } from 'vitest'

describe('an option of a server', () => {
  const wrong: [option: string, values: unknown[], must: string][] = [
    ['release', [null, 11, ['R11']], 'a text such as R12.4.0'],
    ['clock', [null, 5, {}, { now: 5 }], 'an object with now()'],
    ['seed', [null, 7], 'a text'],
    ['secret', [null, 'x'.repeat(32), Array(32).fill(1)], 'a Uint8Array, or a list of some'],
    ['store', [null, {}, new Map()], 'an object with read() and transact() and close()'],
    ['failureStatus', [null, 'OK', 200], "'ok' or 'mapped'"],
    ['checkResponses', [null, 'true', 1], 'true or false'],
    ['legacyCompatibility', [null, 'off', 0], 'true or false'],
    ['lockout', [null, true, 10], 'an object, or false'],
    ['numericDates', [null, true, 'texts'], "'text' or 'number'"],
    ['cors', [null, 'https://docs.example', true, [null]], "a list, each entry a text that is not empty, or '*'"],
    ['control', [null, 'on', 1], 'true or false'],
    ['worlds', [null, 10], 'an object'],
    ['wait', [null, 5], 'a function'],
    ['mutant', [null, '', true], 'a text that is not empty'],
    ['onRequest', [null, console], 'a function'],
    ['onFault', [null, true], 'a function'],
  ]

  it.each(wrong.flatMap(([option, values, must]) => values.map((value) => ({ option, value, must }))))(
    '$option: $value is refused',
    async ({ option, value, must }) => {
      const message = `createReferenceServer: ${option} must be ${must}`
      await expect(createReferenceServer({ [option]: value } as never)).rejects.toThrow(new RangeError(message))
    },
  )

  it.each([
    [{ lockout: { attempts: Number.NaN } }, 'lockout: attempts must be a whole number from 1 to 1000000000'],
    [{ lockout: { attempts: 0 } }, 'lockout: attempts must be a whole number'],
    [{ lockout: { seconds: Number.POSITIVE_INFINITY } }, 'lockout: seconds must be a whole number'],
    [{ lockout: { attempt: 3 } }, 'lockout: there is no option attempt; did you mean attempts?'],
    [{ worlds: { limit: -1 } }, 'worlds: limit must be a whole number from 0'],
    [{ worlds: { idleMs: Number.NaN } }, 'worlds: idleMs must be milliseconds from 0 on'],
    [{ worlds: { idle: 5 } }, 'worlds: there is no option idle'],
    [{ relase: 'R11' }, 'createReferenceServer: there is no option relase; did you mean release?'],
    [{ failurestatus: 'ok' }, 'did you mean failureStatus?'],
    [{ onrequest: () => {} }, 'did you mean onRequest?'],
    [{ port: 8080 }, 'there is no option port; there are release, clock, '],
    [{ release: 'R12.x' }, '"R12.x" is not a CRM.COM release'],
  ])('%j is refused in words', async (options, words) => {
    await expect(createReferenceServer(options as never)).rejects.toThrow(words)
  })

  it.each([null, 'R11', 7])('%j is no object of options', async (options) => {
    await expect(createReferenceServer(options as never)).rejects.toThrow('options must be an object')
  })

  it('may be left undefined, and be at its bounds', async () => {
    const undefinedOnes = Object.fromEntries(wrong.map(([option]) => [option, undefined]))
    await createReferenceServer({ ...undefinedOnes, worlds: { idleMs: Number.POSITIVE_INFINITY, limit: 0 } } as never)
  })
})

describe('a control', () => {
  let server: ReferenceServer
  beforeAll(async () => {
    server = await createReferenceServer()
  })

  it.each<[string, (server: ReferenceServer) => unknown, string]>([
    [
      'an old word',
      ({ control }) => control.faults.add({ operation: 'showUser', latency: 1 } as never),
      'did you mean operationId?',
    ],
    [
      'an option too many',
      ({ control }) => control.faults.add({ latency: 1, time: 2 } as never),
      'did you mean times?',
    ],
    [
      'an effect of another kind',
      ({ control }) => control.faults.add({ effect: { status: 500 } } as never),
      'effect: there is no option status',
    ],
    [
      'two effects',
      ({ control }) => control.faults.add({ effect: { httpStatus: 500, failure: 'x' } } as never),
      'not both',
    ],
    ['no fault', ({ control }) => control.faults.add(null as never), 'options must be an object'],
    ['a clock set to null', ({ control }) => control.clock.set(null as never), 'an instant from 1970'],
    ['a clock set to true', ({ control }) => control.clock.set(true as never), 'an instant from 1970'],
    ['a clock moved by NaN', ({ control }) => control.clock.advance(Number.NaN), 'is no duration'],
    ['a clock moved by nothing', ({ control }) => control.clock.advance(undefined as never), 'is no duration'],
    ['a reset to null', ({ control }) => control.reset({ release: null } as never), 'release must be'],
    ['a reset by text', ({ control }) => control.reset('R11' as never), 'options must be an object'],
    ['a reset with another word', ({ control }) => control.reset({ relase: 'R11' } as never), 'did you mean release?'],
    ['nothing locked', ({ control }) => control.lock({} as never), 'one of user, webApiKey and accessToken'],
    ['two things locked', ({ control }) => control.lock({ webApiKey: 'a', user: {} } as never), 'one of user'],
    ['an unknown thing locked', ({ control }) => control.lock({ webapikey: 'a' } as never), 'did you mean webApiKey?'],
    ['a world without a name', (one) => one.world(undefined as never), 'the name of a world'],
  ])('%s is refused', async (_, act, words) => {
    await expect((async () => act(server))()).rejects.toThrow(words)
  })

  it.each([
    [{}, 'needs a secret'],
    [{ secret: '', hosts: ['localhost'] }, 'secret must be a text that is not empty'],
    [{ secret: 'a secret of a test', hosts: 'localhost' }, 'hosts must be a list'],
    [{ secret: 'a secret of a test', host: ['localhost'] }, 'did you mean hosts?'],
  ])('an API of it with %j is refused', (options, words) => {
    expect(() => createControlApi(server, options as never)).toThrow(words)
  })

  it.each([
    [{}, 'needs a baseUrl'],
    [{ baseUrl: 'localhost:8080', secret: 'x' }, 'baseUrl must be an http or https URL'],
    [{ baseUrl: 'http://localhost', secret: 7 }, 'secret must be a text'],
    [{ baseUrl: 'http://localhost', secret: 'x', word: 'a' }, 'did you mean world?'],
  ])('a client of it with %j is refused, and the secret is not repeated', (options, words) => {
    expect(() => createControlClient(options as never)).toThrow(words)
  })
})

it('a world that cannot be had names the request too', async () => {
  const server = await createReferenceServer({ worlds: { limit: 0 } })
  const ask = (headers: object) =>
    server.fetch(new Request('http://localhost/', { headers: { 'x-crmcom-world': 'a', ...headers } }))
  expect((await ask({})).headers.get('x-request-id')).toMatch(/^[0-9A-F]{32}$/)
  expect((await ask({ 'x-request-id': 'mine-1' })).headers.get('x-request-id')).toBe('mine-1')
})
