import { describe, expect, it } from 'vitest'
import { call, get, login, startServer } from './support/server.js'

/** What the fields are filled with in all objects of the answers that have them. */
async function fields(release: string, legacyCompatibility?: boolean): Promise<{ [name: string]: unknown[] }> {
  const server = await startServer({ release, ...(legacyCompatibility === undefined ? {} : { legacyCompatibility }) })
  const token = await login(server)
  const answers = [
    await call(server, 'access_tokens/show', { token, access_token_identifier: { authentication_code: 'CARD-0001' } }),
    await get(server, 'users/show', { token, user_identifier: { username: 'integrator' } }),
  ]
  const found: { [name: string]: unknown[] } = { group_name: [], community_name: [], person_name: [], email: [] }
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [name, inner] of Object.entries(value)) {
      if (Object.hasOwn(found, name)) found[name]?.push(inner)
      look(inner)
    }
  }
  // The user that is shown has a name and an address of his own, which the setting says nothing about.
  for (const { data } of answers) look({ ...data, person_name: undefined, email: undefined })
  return Object.fromEntries(
    Object.entries(found).map(([name, values]) => [name, values.filter((v) => v !== undefined)]),
  )
}

const filled = (values: unknown[]) => values.length > 0 && values.every((value) => value !== null)
const empty = (values: unknown[]) => values.length > 0 && values.every((value) => value === null)

describe('the legacy compatibility setting', () => {
  it.each(['R14.1.0', 'R16.0.0', 'R18.0.0'])('empties four fields in %s when it is off', async (release) => {
    for (const values of Object.values(await fields(release, false))) expect(values).toSatisfy(empty)
    for (const on of [undefined, true])
      for (const values of Object.values(await fields(release, on))) expect(values).toSatisfy(filled)
  })

  it.each(['R12.0.0', 'R13.2.0', 'R14.0.0'])('does nothing in %s, which does not have it', async (release) => {
    expect(await fields(release, false)).toEqual(await fields(release, true))
    for (const values of Object.values(await fields(release, false))) expect(values).toSatisfy(filled)
  })

  it('leaves the name and the address of a user who is asked for', async () => {
    const server = await startServer({ legacyCompatibility: false })
    const answer = await get(server, 'users/show', { token: await login(server), user_identifier: { id: '4' } })
    expect(answer.data).toMatchObject({ person_name: 'Tara Inee', email: 'trainee@demo.example' })
  })
})
