import { isObject } from '@crmcom-webapi/contract'
import type { Mutant } from './mutant.js'
import { answered, asked, during, type Envelope, readAs, readEnvelope, without, written } from './seams.js'

const year = 365 * 86_400_000

/** Faults of logins, passwords and locks. */
export const loginMutants: readonly Mutant[] = [
  {
    name: 'ignores-unit',
    breaks: 'the unit of a login is ignored',
    release: 'R12.5.0',
    plant: () => ({ operation: asked((sent) => without(sent, 'unit')) }),
  },
  {
    name: 'accepts-any-password',
    breaks: 'a user logs in with a wrong password',
    release: 'R18.0.0',
    plant: () => ({
      operation: during(['createSessionToken'], ({ password }) =>
        readAs('user', (user) => ({ ...user, password: typeof password === 'string' ? password : user.password })),
      ),
    }),
  },
  {
    name: 'accepts-inactive-user',
    breaks: 'a user who is not active logs in',
    release: 'R9.0.0',
    plant: () => ({ records: readAs('user', (user) => ({ ...user, active: true })) }),
  },
  {
    name: 'accepts-any-web-api-key',
    breaks: 'a login by Web API key takes a key of another classification',
    release: 'R12.5.0',
    plant: () => ({
      operation: during(['createSessionTokenByWebApiKey'], () =>
        readAs('webApiKey', (key) => ({ ...key, classification: 'SYSTEMIC_KEY' })),
      ),
    }),
  },
  {
    name: 'forgets-new-password',
    breaks: 'a changed password changes nothing',
    release: 'R14.26.0',
    plant: () => ({
      records: written('user', (user, before) => ({ ...user, password: before?.password ?? user.password })),
    }),
  },
  {
    name: 'never-locks',
    breaks: 'passwords can be guessed without end',
    release: 'R18.0.0',
    plant: () => ({ world: (world) => ({ ...world, lockout: null }) }),
  },
  {
    name: 'locks-for-ever',
    breaks: 'a lock does not end',
    release: 'R18.0.0',
    plant: () => ({
      records: written('failedAttempts', (one) => ({
        ...one,
        locked_until: one.locked_until === null ? null : one.locked_until + 100 * year,
      })),
    }),
  },
  {
    name: 'locks-late',
    breaks: 'a user is locked one wrong password late',
    release: 'R18.0.0',
    plant: () => ({
      world: (world) => ({
        ...world,
        lockout: world.lockout && { ...world.lockout, attempts: world.lockout.attempts + 1 },
      }),
    }),
  },
  {
    name: 'tells-which-credential-is-wrong',
    breaks: 'a login says whether it was the user name or the password that is wrong',
    release: 'R18.0.0',
    plant: () => ({
      fetch: (fetch) => async (request) => {
        const sent = await request.clone().text()
        const response = await fetch(request)
        const answer = readEnvelope(await response.clone().text())
        if (!String(answer?.status['code']).endsWith('AUTHENTICATION.INVALIDCREDENTIALSEXCEPTION')) return response
        const known = ['integrator', 'administrator', 'trainee'].some((name) => sent.includes(JSON.stringify(name)))
        const message = known ? 'The password is wrong' : 'There is no such user'
        return Response.json({ ...answer, status: { ...answer?.status, message } }, response)
      },
    }),
  },
  {
    name: 'puts-password-into-answer',
    breaks: 'the answer to a login repeats the password',
    release: 'R18.0.0',
    plant: () => ({
      operation: (operation) => ({
        ...operation,
        answer: async (world, caller, input) => {
          const answer = (await operation.answer(world, caller, input)) as Envelope
          const { password } = (input ?? {}) as { password?: string }
          if (operation.id !== 'createSessionToken' || password === undefined || !isObject(answer.data)) return answer
          return { ...answer, data: { ...answer.data, password } }
        },
      }),
    }),
  },
  {
    name: 'opens-session-without-token',
    breaks: 'a login is answered OK with an empty token',
    release: 'R12.5.0',
    plant: () => ({
      operation: answered(({ status, data }, { operation }) =>
        operation.startsWith('createSessionToken') && isObject(data)
          ? { status, data: { ...data, token: '' } }
          : undefined,
      ),
    }),
  },
]
