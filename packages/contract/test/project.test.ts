import {
  bundle,
  listOperations,
  listReleases,
  newestRelease,
  type OpenApiDocument,
  project,
  resolveRelease,
} from '@crmcom-webapi/contract'
import { compareReleases, parseRelease, ReleaseError } from '@crmcom-webapi/release-marks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const operationIds = (document: OpenApiDocument) =>
  listOperations(document).map(({ operation }) => operation.operationId)
const operation = (release: string, operationId: string) =>
  listOperations(project(bundle, release)).find(({ operation }) => operation.operationId === operationId)?.operation
const schema = (release: string, name: string) => project(bundle, release).components?.schemas?.[name]

describe('what the releases have', () => {
  it.each([
    ['R4.0.0', ['createSessionToken']],
    ['R5.0.0', ['showAccessToken', 'createSessionToken']],
    ['R9.0.0', ['showAccessToken', 'createSessionToken']],
    ['R10.0.0', ['showAccessToken', 'createSessionToken', 'releaseSessionToken', 'createSessionTokenByWebApiKey']],
    [
      'R11.0.0',
      [
        'showAccessToken',
        'createSessionToken',
        'releaseSessionToken',
        'createSessionTokenByWebApiKey',
        'authenticateTucanoSubscriber',
      ],
    ],
    [
      'R12.0.0',
      [
        'resetAccessTokenVerificationCode',
        'showAccessToken',
        'createSessionToken',
        'releaseSessionToken',
        'createSessionTokenByWebApiKey',
        'authenticateTucanoSubscriber',
      ],
    ],
  ])('%s has these operations', (release, expected) => {
    expect(operationIds(project(bundle, release))).toEqual(expected)
  })

  it.each<[string, string[]]>([
    ['R4.0.0', ['UserLogin']],
    ['R5.0.0', ['UserLogin']],
    ['R6.0.0', ['UserLogin', 'AccessTokenLogin']],
    ['R9.0.0', ['UserLogin', 'AccessTokenLogin']],
    ['R10.0.0', ['UserLogin']],
    ['R18.0.0', ['UserLogin']],
  ])('%s takes these logins', (release, expected) => {
    expect(schema(release, 'Login')?.oneOf?.map((branch) => branch.$ref)).toEqual(
      expected.map((name) => `#/components/schemas/${name}`),
    )
    expect(schema(release, 'AccessTokenLogin') === undefined).toBe(!expected.includes('AccessTokenLogin'))
    expect(JSON.stringify(project(bundle, release)).includes('AccessTokenLogin')).toBe(
      expected.includes('AccessTokenLogin'),
    )
  })

  it('R11.0.0 knows opaque tokens only, R12.0.0 signed ones only', () => {
    const [old, young] = [project(bundle, 'R11.0.0'), project(bundle, 'R12.0.0')]
    expect(schema('R11.0.0', 'SessionTokenValue')).toMatchObject({ type: 'string', pattern: '^[0-9A-F]{32}$' })
    expect(schema('R11.0.0', 'SessionTokenClaims')).toBeUndefined()
    const words = ({ paths, components }: OpenApiDocument) =>
      descriptionsIn([paths['/authentication/token'], components?.schemas?.['SessionTokenValue']]).join(' ')
    expect(words(old)).not.toMatch(/JWT|JSON Web Token|two hours after it was opened/)
    expect(words(old)).toMatch(/opaque[\s\S]*one hour without use/)
    expect(words(young)).toMatch(/JSON Web Token[\s\S]*two hours/)
    expect(words(young)).not.toMatch(/opaque|one hour/)
    expect(schema('R12.0.0', 'SessionTokenValue')).toMatchObject({
      type: 'string',
      minLength: 33,
      contentMediaType: 'application/jwt',
    })
    expect(schema('R12.0.0', 'SessionTokenValue')).not.toHaveProperty('oneOf')
    expect(schema('R12.0.0', 'SessionTokenClaims')).toBeDefined()
  })

  it('tells how long a session lives', () => {
    expect(operation('R11.0.0', 'createSessionToken')?.['x-session-lifetime']).toEqual({
      seconds: 3600,
      'counted-from': 'last-use',
    })
    expect(operation('R12.0.0', 'createSessionToken')?.['x-session-lifetime']).toEqual({
      seconds: 7200,
      'counted-from': 'issue',
    })
  })

  it('R12.0.0 deprecates the release of tokens', () => {
    expect(operation('R11.0.0', 'releaseSessionToken')).not.toHaveProperty('deprecated')
    expect(operation('R11.0.0', 'releaseSessionToken')).not.toHaveProperty('x-deprecated-from')
    expect(operation('R12.0.0', 'releaseSessionToken')).toMatchObject({
      deprecated: true,
      'x-deprecated-from': ['R12.0.0'],
    })
  })

  it('R12.4.0 narrows the Tucano search by subscription type', () => {
    expect(schema('R12.0.0', 'TucanoSubscriberLookup')?.properties).not.toHaveProperty('subscription_type_identifier')
    expect(schema('R12.0.0', 'TucanoSubscriberLookup')).not.toHaveProperty('dependentRequired')
    expect(schema('R12.0.0', 'SubscriptionTypeIdentifier')).toBeUndefined()
    expect(schema('R12.4.0', 'TucanoSubscriberLookup')?.properties).toHaveProperty('subscription_type_identifier')
    expect(schema('R12.4.0', 'TucanoSubscriberLookup')?.dependentRequired).toEqual({
      subscription_type_identifier: ['access_token_identifier'],
    })
  })

  it('R18.0.0 brings the identification medium and deprecates the access token', () => {
    const [before, after] = [schema('R17.0.0', 'TucanoSubscriberLookup'), schema('R18.0.0', 'TucanoSubscriberLookup')]
    const medium = 'customer_identification_medium_identifier'
    expect(JSON.stringify(before)).not.toContain(medium)
    expect(before?.properties?.['access_token_identifier']).not.toHaveProperty('deprecated')
    expect(before?.oneOf).toHaveLength(3)
    expect(after?.oneOf).toContainEqual({ required: [medium] })
    expect(after?.oneOf).toHaveLength(4)
    expect(after?.properties?.['access_token_identifier']).toMatchObject({ deprecated: true, 'x-replaced-by': medium })
  })
})

describe('which releases there are', () => {
  it('lists change points and the first release of every line, in order', () => {
    const listed = listReleases(bundle)
    expect(listed).toEqual(listed.toSorted((a, b) => compareReleases(parseRelease(a), parseRelease(b))))
    expect(new Set(listed).size).toBe(listed.length)
    for (const release of bundle['x-releases'] as string[]) expect(listed).toContain(release)
    for (let major = 4; major <= 18; major++) expect(listed).toContain(`R${major}.0.0`)
    expect(newestRelease(bundle)).toBe('R18.0.0')
  })

  it('takes R14.7.2 for its nearest state', () => {
    expect(resolveRelease(bundle, 'R14.7.2')).toEqual({ release: 'R14.7.2', state: 'R14.1.0', beyondKnown: false })
    const { info, ...rest } = project(bundle, 'R14.7.2')
    const { info: stateInfo, ...state } = project(bundle, 'R14.1.0')
    expect(info).toEqual({ ...stateInfo, 'x-release': 'R14.7.2' })
    expect(rest).toEqual(state)
  })

  it('accepts a release above the newest known one', () => {
    expect(resolveRelease(bundle, 'R19.1.0')).toEqual({ release: 'R19.1.0', state: 'R18.0.0', beyondKnown: true })
    expect(resolveRelease(bundle, 'R18.0.1').beyondKnown).toBe(true)
    expect(resolveRelease(bundle, 'R18.0.0').beyondKnown).toBe(false)
    expect(project(bundle, 'R19.1.0').paths).toEqual(project(bundle, 'R18.0.0').paths)
  })

  it('refuses a release before the oldest, and what is no release', () => {
    expect(() => project(bundle, 'R3.9.9')).toThrow(RangeError)
    expect(() => project(bundle, 'R3.9.9')).toThrow(
      'R3.9.9 is older than R4.0.0, the oldest release the contract knows',
    )
    expect(() => project(bundle, 'R12')).toThrow(ReleaseError)
    expect(() => project(bundle, '')).toThrow(ReleaseError)
  })

  it('gives every release from the oldest on the contract of its state', () => {
    const states = new Map(
      listReleases(bundle).map((release) => [release, JSON.stringify(bare(project(bundle, release)))]),
    )
    const release = fc.tuple(
      fc.integer({ min: 4, max: 21 }),
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 0, max: 3 }),
    )
    fc.assert(
      fc.property(release, ([major, minor, patch]) => {
        const text = `R${major}.${minor}.${patch}`
        expect(JSON.stringify(bare(project(bundle, text)))).toBe(states.get(resolveRelease(bundle, text).state))
      }),
      { numRuns: 60 },
    )
  })
})

const bare = ({ info: _info, ...rest }: OpenApiDocument) => rest

describe('project', () => {
  it('leaves the bundle as it is', () => {
    const before = JSON.stringify(bundle)
    for (const release of listReleases(bundle)) project(bundle, release)
    expect(JSON.stringify(bundle)).toBe(before)
  })

  it('works on a frozen bundle', () => {
    const frozen = deepFreeze(structuredClone(bundle))
    for (const release of listReleases(bundle)) expect(project(frozen, release)).toEqual(project(bundle, release))
  })

  it('gives the same again when a projection is projected', () => {
    for (const release of listReleases(bundle)) {
      const once = project(bundle, release)
      expect(project({ ...once, 'x-releases': bundle['x-releases'] }, release)).toEqual(once)
    }
  })

  it('keeps the order the contract is written in', () => {
    const once = project(bundle, 'R18.0.0')
    expect(Object.keys(once)).toEqual(Object.keys(bundle).filter((key) => key in once))
    const schemas = Object.keys(once.components?.schemas ?? {})
    expect(schemas).toEqual(Object.keys(bundle.components?.schemas ?? {}).filter((name) => schemas.includes(name)))
  })
})

function descriptionsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, entry]) =>
    key === 'description' && typeof entry === 'string' ? [entry] : descriptionsIn(entry),
  )
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze)
  return value
}
