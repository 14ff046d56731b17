import { expect, it } from 'vitest'
import { call, login, type Subject, startServer } from './support/server.js'

/** Calls that need an access token to be in one state, and the states others are in, by the codes of the demo world. */
const card = { EFFECTIVE: 'CARD-0004', NOT_EFFECTIVE: 'CARD-0003', PENDING_VERIFICATION: 'CARD-0002' } as const
const calls: { path: string; needs: keyof typeof card; body?: object; flat?: true }[] = [
  { path: 'verify', needs: 'PENDING_VERIFICATION', body: { verification_code: '4815162' } },
  { path: 'reset_verification_code', needs: 'PENDING_VERIFICATION', flat: true },
  { path: 'set_as_effective', needs: 'NOT_EFFECTIVE' },
  { path: 'set_as_not_effective', needs: 'EFFECTIVE' },
  { path: 'delete', needs: 'NOT_EFFECTIVE' },
  { path: 'reset_pass_code', needs: 'EFFECTIVE', flat: true },
  { path: 'generate_otp', needs: 'EFFECTIVE' },
]

async function make(server: Subject, token: string, { path, body, flat }: (typeof calls)[number], code: string) {
  const name = { authentication_code: code }
  const named = flat ? name : { access_token_identifier: name }
  return call(server, `access_tokens/${path}`, { token, ...named, ...body })
}

const refused = calls.flatMap((one) =>
  Object.entries(card)
    .filter(([state]) => state !== one.needs)
    .map(([state, code]) => ({ one, path: one.path, state, code })),
)

it.each(refused)(
  '$path of an access token that is $state says so, and what leads on does',
  async ({ one, state, code }) => {
    const server = await startServer({ release: 'R17.10.0' })
    const token = await login(server)
    const answer = await make(server, token, one, code)
    expect(answer.code).toBe('ACCESSTOKENS.INVALIDLIFECYCLESTATE')
    expect(answer.description).toMatch(new RegExp(`^It is ${state}; `))
    const steps = [...answer.description.matchAll(/access_tokens\/(\w+)/g)].map(([, path]) => path)
    if (one.needs === 'PENDING_VERIFICATION') {
      expect(steps).toEqual([])
      expect(answer.description).toContain('where its classification, or the definition of access tokens, asks')
      return
    }
    expect(steps.length).toBeGreaterThan(0)
    for (const step of steps) {
      const found = calls.find(({ path }) => path === step)
      expect(found && (await make(server, token, found, code)).code, step).toBe('OK')
    }
    expect((await make(server, token, one, code)).code).toBe('OK')
  },
)
