import { createHmac } from 'node:crypto'
import { follow, isRequiredOnly, type Schema } from '@crmcom-webapi/contract'
import { readClaims } from '@crmcom-webapi/judge'
import type { Bench } from '../bench.js'
import type { Input, Served } from '../served.js'

const [hour, day] = [3600, 86_400]

/**
 * A login takes a token that another system issued while that holds, and no other. How such a token is signed and what it
 * claims stands on no page, so that is what JSON Web Tokens are by themselves, and nothing is more than a WARN.
 */
export async function checkForeignTokens(bench: Bench): Promise<void> {
  const { identity } = bench.options.credentials
  const login = identity && bench.served.find((served) => served.isLogin && foreignToken(bench, served) !== undefined)
  const name = login && foreignToken(bench, login)
  if (!identity || !login || name === undefined) return
  const now = secondsOf(bench)
  const claims = { iss: identity.issuer, sub: identity.subject, iat: now, exp: now + hour }
  const tokens: [string, string, boolean][] = [
    ['takes a token of another system', signed(claims, identity.secret), true],
    ['refuses one that has expired', signed({ ...claims, iat: now - day, exp: now - hour }, identity.secret), false],
    ['refuses one of tomorrow', signed({ ...claims, iat: now + day, exp: now + day + hour }, identity.secret), false],
    ['refuses one under another key', signed(claims, `${identity.secret}-`), false],
    ['refuses one that nobody signed', `${signed(claims, '', 'none').replace(/[^.]*$/, '')}`, false],
  ]
  for (const [words, token, isRight] of tokens) {
    const input: Input = { [name]: token, organisation: identity.organisation }
    if (!isRight && !bench.mayGuess()) return
    const answer = await bench.call(login, input, { token: null, keyless: true })
    if (answer.outcome !== 'accepted' && answer.outcome !== 'refused') continue
    const holds = (answer.outcome === 'accepted') === isRight
    bench.note('authorization', login, words, holds ? 'PASS' : 'WARN', `${login.pointer}/requestBody`, {
      ...(holds ? {} : { words: answer.outcome, curl: bench.curlOf(answer) }),
    })
    // What is refused though it is right is signed in some other way, so that the rest would show nothing.
    if (isRight && !holds) return
  }
}

/** The member of a login that holds a token of another system, where an organisation is all that goes with it. */
function foreignToken({ document }: Bench, { schema }: Served): string | undefined {
  const written = follow(document, schema)
  const branches = (written.oneOf ?? written.anyOf ?? []).filter((branch) => !isRequiredOnly(branch))
  for (const branch of branches) {
    const { properties = {}, required = [] } = follow(document, branch)
    const names = Object.keys(properties)
    const token = names.find((name) => isJwt(follow(document, properties[name] ?? {})))
    if (token && required.length === 2 && required.includes('organisation')) return token
  }
  return undefined
}

const isJwt = (schema: Schema): boolean => schema['contentMediaType'] === 'application/jwt'

/** The time of the server, which a session that was just opened claims. */
function secondsOf({ token }: Bench): number {
  const { iat } = readClaims(token ?? '') ?? {}
  return iat === undefined ? Math.floor(Date.now() / 1000) : Number(iat)
}

function signed(claims: object, secret: string, alg = 'HS256'): string {
  const parts = [{ typ: 'JWT', alg }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  return `${parts.join('.')}.${createHmac('sha256', secret).update(parts.join('.')).digest('base64url')}`
}
