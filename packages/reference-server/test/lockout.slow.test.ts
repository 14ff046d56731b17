import type { Transaction } from '@crmcom-webapi/reference-server'
import { MemoryStore, seedDemoWorld } from '@crmcom-webapi/reference-server'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newestContract } from './support/broken-stores.js'
import { MeddledStore } from './support/records.js'
import {
  type Answer,
  byKey,
  call,
  consumerApplicationKey,
  login,
  type Subject,
  seconds,
  startServer,
  user,
} from './support/server.js'
import { twoOrganisations } from './support/two-organisations.js'

const locked = 'AUTHENTICATION.TOOMANYATTEMPTS'
const maria = { identifier: 'maria@demo.example', pass_code: 'maria-7391' }
const wrongMaria = { ...maria, pass_code: 'wrong' }
const enter = (server: Subject, body: object = {}) => call(server, 'authentication/token', { ...user, ...body })
const enterCustomer = (server: Subject, identifier: object) => {
  const body = { access_token_identifier: identifier }
  return call(server, 'authentication/consumer_application_key/token', body, byKey(consumerApplicationKey))
}

/** A secret that is checked somewhere: how it is tried, and what a wrong one is answered. */
interface Way {
  release?: string
  wrong: string
  attempt: (server: Subject, token: string, right: boolean) => Promise<Answer>
}

const account = (identifier: object) => ({
  accounts_receivable_identifier: { access_token_identifier: identifier },
  subscription_identifier: { number: 'S0000000042' },
})
const passCode = (right: boolean) => (right ? maria : wrongMaria)

const ways: { [secret: string]: Way } = {
  'the password of a user': {
    wrong: 'AUTHENTICATION.INVALIDCREDENTIALS',
    attempt: (server, _, right) => enter(server, right ? {} : { password: 'wrong' }),
  },
  'the old password at a change': {
    wrong: 'USERS.INVALIDOLDPASSWORD',
    attempt: (server, token, right) =>
      call(server, 'users/change_password', {
        ...{ token, user_identifier: { id: '4' }, old_password: right ? 'first-week-here' : 'wrong' },
        ...{ password: 'first-week-here', password_confirmation: 'first-week-here' },
      }),
  },
  'the pass code at a login of a customer': {
    release: 'R6.0.0',
    wrong: 'AUTHENTICATION.INVALIDCREDENTIALS',
    attempt: (server, _, right) =>
      call(server, 'authentication/token', { organisation: 'DEMO', access_token_identifier: passCode(right) }),
  },
  'the pass code at a login of a customer by an application': {
    wrong: 'AUTHENTICATION.INVALIDCREDENTIALS',
    attempt: (server, _, right) => enterCustomer(server, passCode(right)),
  },
  'the pass code at access_tokens/show': {
    wrong: 'ACCESSTOKENS.ACCESSTOKENNOTFOUND',
    attempt: (server, token, right) =>
      call(server, 'access_tokens/show', { token, access_token_identifier: passCode(right) }),
  },
  'the pass code at the proof for Tucano': {
    wrong: 'SUBSCRIPTIONS.SUBSCRIPTIONNOTFOUND',
    attempt: (server, token, right) =>
      call(server, 'tucano/subscriber/authenticate', {
        ...{ token, access_token_identifier: passCode(right) },
        subscription_type_identifier: { id: 'ST01' },
      }),
  },
  'the pass code at the proof for Nagra': {
    wrong: 'ACCOUNTSRECEIVABLE.ACCOUNTSRECEIVABLENOTFOUND',
    attempt: (server, token, right) =>
      call(server, 'nagra_media_platform/authenticate', { token, ...account(passCode(right)) }),
  },
  'the pass code at the proof for Perception': {
    wrong: 'PROVISIONING.SUBSCRIBERNOTFOUND',
    attempt: (server, token, right) =>
      call(server, 'perception/subscriber/authenticate', {
        ...{ token, identifier: 'nikos@demo.example' },
        pass_code: right ? 'nikos-6170' : 'wrong',
      }),
  },
  'a one-time password': {
    wrong: 'ACCOUNTSRECEIVABLE.ACCOUNTSRECEIVABLENOTFOUND',
    // Each one is good once, and all have six digits.
    attempt: async (server, token, right) => {
      const card = { token, access_token_identifier: { authentication_code: 'CARD-0001' } }
      const { one_time_password } = (await call(server, 'access_tokens/generate_otp', card)).data
      return call(server, 'nagra_media_platform/authenticate', {
        ...{ token, ...account({ one_time_password: right ? one_time_password : '58213' }) },
      })
    },
  },
}

describe.each(Object.entries(ways))('%s', (_, { release = 'R18.0.0', wrong, attempt }) => {
  const start = async () => {
    const lockout = { attemptsByCaller: 10 }
    const server = await startServer({ release, failureStatus: 'mapped', lockout })
    const token = await login(server)
    return { server, attempt: (right: boolean) => attempt(server, token, right) }
  }
  const fail = async (subject: Awaited<ReturnType<typeof start>>, times: number) => {
    for (let time = 0; time < times; time++) expect((await subject.attempt(false)).code).toBe(wrong)
  }

  it('may be wrong nine times in a row, as often as one likes', async () => {
    const subject = await start()
    for (let row = 0; row < 3; row++) {
      await fail(subject, 9)
      expect((await subject.attempt(true)).code).toBe('OK')
    }
  })

  it('is not looked at after ten times, until a quarter of an hour has passed', async () => {
    const subject = await start()
    await fail(subject, 10)
    subject.server.clock.advance(seconds(899))
    const [right, other] = [await subject.attempt(true), await subject.attempt(false)]
    expect(right).toMatchObject({ code: locked, http: 429, description: 'Try again in 1 seconds' })
    expect(right.headers['retry-after']).toBe('1')
    expect(other).toEqual(right)
    subject.server.clock.advance(seconds(1) - 1)
    expect((await subject.attempt(true)).code).toBe(locked)
    subject.server.clock.advance(1)
    expect((await subject.attempt(true)).code).toBe('OK')
    // The row that led to the lock is over.
    await fail(subject, 9)
    expect((await subject.attempt(true)).code).toBe('OK')
  })

  it('forgets wrong tries after a quarter of an hour without one', async () => {
    const subject = await start()
    await fail(subject, 9)
    subject.server.clock.advance(seconds(900))
    await fail(subject, 9)
    subject.server.clock.advance(seconds(899))
    await fail(subject, 1)
    expect((await subject.attempt(true)).code).toBe(locked)
  })

  it('may be guessed for ever without a lock-out', async () => {
    const server = await startServer({ release, lockout: false })
    const token = await login(server)
    for (let time = 0; time < 30; time++) expect((await attempt(server, token, false)).code).toBe(wrong)
    expect((await attempt(server, token, true)).code).toBe('OK')
  })
})

describe('a lock', () => {
  const times = async (count: number, attempt: () => Promise<Answer>): Promise<Answer[]> => {
    const answers: Answer[] = []
    for (let time = 0; time < count; time++) answers.push(await attempt())
    return answers
  }

  it('does not tell who is there', async () => {
    const tries = async (body: object) => times(12, () => enter(server, { password: 'wrong', ...body }))
    const server = await startServer({ failureStatus: 'mapped' })
    const known = await tries({})
    expect(known.map(({ http }) => http)).toEqual([...Array(10).fill(401), 429, 429])
    expect(await tries({ username: 'nobody' })).toEqual(known)
    expect(await tries({ organisation: 'NOWHERE' })).toEqual(known)
    const customer = await times(12, () => enterCustomer(server, wrongMaria))
    expect(await times(12, () => enterCustomer(server, { ...wrongMaria, identifier: 'x' }))).toEqual(customer)
  })

  it('is of one user: others, the key of the user and his sessions go on', async () => {
    const server = await startServer()
    const token = await login(server)
    await times(10, () => enter(server, { password: 'wrong' }))
    expect((await enter(server)).code).toBe(locked)
    expect((await enter(server, { username: 'trainee', password: 'first-week-here' })).code).toBe('OK')
    expect((await call(server, 'authentication/web_api_key/token', {}, byKey())).code).toBe('OK')
    expect((await call(server, 'access_tokens/show', { token, access_token_identifier: maria })).code).toBe('OK')
  })

  it('is of one organisation', async () => {
    const server = await startServer({ store: await twoOrganisations() })
    await times(10, () => enter(server, { password: 'wrong' }))
    expect((await enter(server)).code).toBe(locked)
    expect((await enter(server, { organisation: 'OTHER' })).code).toBe('OK')
  })

  it('counts the tries at a password wherever it is asked for', async () => {
    const server = await startServer()
    const token = await login(server)
    const trainee = { username: 'trainee', password: 'wrong' }
    const change = {
      token,
      user_identifier: { id: '4' },
      old_password: 'wrong',
      password: 'a',
      password_confirmation: 'a',
    }
    await times(5, () => enter(server, trainee))
    await times(5, () => call(server, 'users/change_password', change))
    expect((await enter(server, { ...trainee, password: 'first-week-here' })).code).toBe(locked)
  })

  it('counts the tries at the pass code and the verification code of an access token together', async () => {
    const server = await startServer()
    const token = await login(server)
    const by = (access_token_identifier: object, rest = {}) => ({ token, access_token_identifier, ...rest })
    const petros = { identifier: 'petros@demo.example' }
    await times(5, () => call(server, 'access_tokens/show', by({ ...petros, pass_code: 'wrong' })))
    const card = { authentication_code: 'CARD-0002' }
    await times(5, () => call(server, 'access_tokens/verify', by(card, { verification_code: 'wrong' })))
    const right = by(card, { verification_code: '4815162' })
    expect((await call(server, 'access_tokens/verify', right)).code).toBe(locked)
    expect((await call(server, 'access_tokens/show', by({ ...petros, pass_code: 'petros-2846' }))).code).toBe(locked)
    // Who names the access token by its code guesses nothing.
    expect((await call(server, 'access_tokens/show', by(card))).code).toBe('OK')
    server.clock.advance(seconds(900))
    expect((await call(server, 'access_tokens/verify', right)).data.life_cycle_state).toBe('EFFECTIVE')
  })

  it('of a Web API key counts the customers it is used for together', async () => {
    const server = await startServer({ lockout: { attemptsByCaller: 12 } })
    for (const name of ['maria', 'nikos', 'nobody'])
      await times(4, () => enterCustomer(server, { identifier: `${name}@demo.example`, pass_code: 'wrong' }))
    expect((await enterCustomer(server, maria)).code).toBe(locked)
    expect((await call(server, 'authentication/web_api_key/token', {}, byKey())).code).toBe('OK')
  })

  it('of a caller at one-time passwords is his alone', async () => {
    const server = await startServer({ lockout: { attemptsByCaller: 3 } })
    const proof = (token: string, password: string) =>
      call(server, 'nagra_media_platform/authenticate', { token, ...account({ one_time_password: password }) })
    const token = await login(server)
    await times(3, () => proof(token, '000000'))
    expect((await proof(await login(server), '058213')).code).toBe(locked)
    const customer = (await enterCustomer(server, maria)).data.token
    expect((await proof(customer, '058213')).code).toBe('OK')
  })

  it('comes as well where the right secret is of no use to the caller', async () => {
    const server = await startServer({ failureStatus: 'mapped' })
    const { token } = (await enterCustomer(server, { identifier: 'nikos@demo.example', pass_code: 'nikos-6170' })).data
    const show = (identifier: object) =>
      call(server, 'access_tokens/show', { token, access_token_identifier: identifier })
    // The right pass code of somebody else must not end the row: it would tell that it is right.
    const codes = await times(11, () => show(maria))
    expect(codes.map(({ http }) => http)).toEqual([...Array(10).fill(404), 429])
    const effective = await times(11, () =>
      enterCustomer(server, { identifier: 'eleni@demo.example', pass_code: 'eleni-5502' }),
    )
    expect(effective.map(({ http }) => http)).toEqual([...Array(10).fill(401), 429])
  })
})

/** A store whose every call takes a while, so that calls made at the same time overlap in all sorts of ways. */
class BusyStore extends MeddledStore {
  attempts = 0

  private async wait(): Promise<void> {
    for (let turns = this.attempts++ % 7; turns >= 0; turns--) await Promise.resolve()
  }

  protected meddle(within: Transaction): Partial<Transaction> {
    return {
      get: async (...args) => {
        await this.wait()
        const read = await within.get(...args)
        await this.wait()
        return read
      },
    }
  }
}

describe('of wrong tries made at the same time', () => {
  const start = async () => {
    const store = new BusyStore()
    await seedDemoWorld(store, newestContract)
    return startServer({ store, failureStatus: 'mapped' })
  }
  const tally = (answers: Answer[]) => {
    const codes = answers.map(({ http }) => http)
    return Object.fromEntries([...new Set(codes)].sort().map((code) => [code, codes.filter((c) => c === code).length]))
  }
  const together = (count: number, attempt: (index: number) => Promise<Answer>) =>
    Promise.all(Array.from({ length: count }, (_, index) => attempt(index)))

  it.each([0, 1, 9])('each counts: %i at once and the rest one by one', async (count) => {
    const server = await start()
    const wrong = () => enter(server, { password: 'wrong' })
    await together(count, wrong)
    for (let time = count; time < 9; time++) await wrong()
    expect((await enter(server)).http).toBe(200)
    await together(9, wrong)
    expect((await wrong()).http).toBe(401)
    expect((await enter(server)).http).toBe(429)
  })

  it.each([10, 11, 25, 200])('ten of %i are answered as wrong and the others as too many', async (count) => {
    const server = await start()
    const answers = await together(count, () => enter(server, { password: 'wrong' }))
    expect(tally(answers)).toEqual(count > 10 ? { 401: 10, 429: count - 10 } : { 401: 10 })
    expect((await enter(server)).http).toBe(429)
  })

  it('a right one among many wrong ones is not told', async () => {
    const server = await start()
    const answers = await together(100, (index) => enter(server, index === 99 ? {} : { password: 'wrong' }))
    expect(tally(answers)).toEqual({ 401: 10, 429: 90 })
    expect((await together(10, () => enter(server))).map(({ code }) => code)).toEqual(Array(10).fill(locked))
  })

  it('those at two servers on one store count together', async () => {
    const store = new BusyStore()
    await seedDemoWorld(store, newestContract)
    const [one, two] = [await startServer({ store, failureStatus: 'mapped' }), await startServer({ store })]
    const answers = await together(60, (index) => enter(index % 2 ? one : two, { password: 'wrong' }))
    expect(answers.filter(({ code }) => code === 'AUTHENTICATION.INVALIDCREDENTIALS')).toHaveLength(10)
    expect([(await enter(one)).code, (await enter(two)).code]).toEqual([locked, locked])
  })

  it('right ones do not lock', async () => {
    const server = await start()
    expect(tally(await together(100, () => enter(server)))).toEqual({ 200: 100 })
  })
})

it('the server agrees with a plain model of the rule', async () => {
  const step = fc.oneof(
    { weight: 6, arbitrary: fc.constant('wrong' as const) },
    { weight: 1, arbitrary: fc.constant('right' as const) },
    { weight: 2, arbitrary: fc.constantFrom(1, 30, 59, 60, 61, 200).map((count) => ({ wait: count })) },
  )
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.array(step, { maxLength: 40 }), async (attempts, steps) => {
      const server = await startServer({ failureStatus: 'mapped', lockout: { attempts, seconds: 60 } })
      let [time, failed, last, lockedUntil] = [0, 0, 0, 0]
      for (const next of steps) {
        if (typeof next === 'object') {
          time += next.wait
          server.clock.advance(seconds(next.wait))
          continue
        }
        let expected = next === 'right' ? 200 : 401
        if (time < lockedUntil) expected = 429
        else if (next === 'right') failed = 0
        else {
          failed = time - last < 60 ? failed + 1 : 1
          last = time
          if (failed === attempts) [failed, lockedUntil] = [0, time + 60]
        }
        expect((await enter(server, next === 'right' ? {} : { password: 'wrong' })).http).toBe(expected)
      }
    }),
    { numRuns: 60 },
  )
})

/** Counts the counters. */
class CountingStore extends MemoryStore {
  get counters(): number {
    return this.image().list().failedAttempts?.length ?? 0
  }
}

describe('the counters', () => {
  const start = async () => {
    const store = new CountingStore()
    await seedDemoWorld(store, newestContract)
    return { store, server: await startServer({ store, checkResponses: false }) }
  }

  it('do not grow with the names that are tried', async () => {
    const { store, server } = await start()
    const counted: number[] = []
    for (let round = 0; round < 2; round++) {
      for (let index = 0; index < 6000; index++)
        await server.fetch(
          new Request('http://localhost/crmapi/rest/v2/authentication/token', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ ...user, username: `nobody-${round}-${index}` }),
          }),
        )
      counted.push(store.counters)
    }
    expect(counted[0]).toBeGreaterThan(2000)
    expect(counted[1]).toBeLessThanOrEqual(4096)
    expect(server.faults).toEqual([])
  })

  it('go when the row ends, and with what they are about', async () => {
    const { store, server } = await start()
    await enter(server, { password: 'wrong' })
    expect(store.counters).toBe(1)
    await enter(server)
    expect(store.counters).toBe(0)
    const token = await login(server)
    const eleni = { token, access_token_identifier: { identifier: 'eleni@demo.example', pass_code: 'wrong' } }
    await call(server, 'access_tokens/show', eleni)
    expect(store.counters).toBe(1)
    const card = { token, access_token_identifier: { authentication_code: 'CARD-0003' } }
    expect((await call(server, 'access_tokens/delete', card)).code).toBe('OK')
    expect(store.counters).toBe(0)
  })
})
