import { readFileSync } from 'node:fs'
import {
  bundle,
  listOperations,
  listReleases,
  newestRelease,
  type OpenApiDocument,
  project,
  projector,
  resolveRelease,
} from '@crmcom-webapi/contract'
import { compareReleases, parseRelease, ReleaseError } from '@crmcom-webapi/release-marks'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { isDeep } from '@crmcom-webapi/test-support/depth'
import { chooseSeed } from '@crmcom-webapi/test-support/mutate'
import { releaseClasses } from '@crmcom-webapi/test-support/release-classes'
import { expectSame } from '@crmcom-webapi/test-support/same'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const seed = chooseSeed()
console.log(`SEED=${seed}`)

const operationIds = (document: OpenApiDocument) =>
  listOperations(document).map(({ operation }) => operation.operationId)
const operation = (release: string, operationId: string) =>
  listOperations(contractIn(release)).find(({ operation }) => operation.operationId === operationId)?.operation
const deprecatedIn = (release: string) =>
  listOperations(contractIn(release))
    .filter(({ operation }) => operation.deprecated === true)
    .map(({ operation }) => operation.operationId)
const schema = (release: string, name: string) => contractIn(release).components?.schemas?.[name]

/** A method and its path, as the list of methods has them: what no page prints of either stands there in parentheses. */
const methodOf = ({ method, path }: { method: string; path: string }) => `${method.toUpperCase()} ${path.slice(1)}`
const methods = readFileSync(new URL('../../../openapi/facts/index.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [string, string, string, string, string, string])
  .map(([, verb, path, , availableFrom, deprecatedFrom]) => ({
    ...{
      method: [verb, path].map((cell) => cell.replace(/^\((.*)\)$/, '$1')).join(' '),
      availableFrom,
      deprecatedFrom,
    },
  }))
  .filter(({ method }) => listOperations(bundle).some((one) => methodOf(one) === method))

/** Whether a release has what came with releases of several lines, such as `R16.12.0 & R17.10.0`: R17.0.0 does not. */
function reaches(release: string, marks: string): boolean {
  const [line, ...rest] = release.slice(1).split('.').map(Number) as [number, number, number]
  const from = marks === '' ? [] : marks.split(/[,&]/).map((mark) => mark.trim().slice(1).split('.').map(Number))
  const own = from.find(([major]) => major === line)
  if (own === undefined) return from.some(([major = 0]) => major < line)
  const [, minor = 0, patch = 0] = own
  return minor < (rest[0] as number) || (minor === rest[0] && patch <= (rest[1] as number))
}

describe('what the releases have', () => {
  // Asked of every release the contract lists, and of one between two of them and one beyond.
  it.each([...listReleases(bundle), 'R14.7.2', 'R19.1.0'])(
    '%s has and deprecates what the list of methods says',
    (release) => {
      const there = new Map(listOperations(contractIn(release)).map((one) => [methodOf(one), one.operation]))
      const expected = methods.filter(({ availableFrom }) => availableFrom === '' || reaches(release, availableFrom))
      expect([...there.keys()].sort()).toEqual(expected.map(({ method }) => method).sort())
      const deprecated = expected.filter(({ deprecatedFrom }) => reaches(release, deprecatedFrom))
      const deprecatedThere = [...there].filter(([, { deprecated }]) => deprecated === true)
      expect(deprecatedThere.map(([method]) => method).sort()).toEqual(deprecated.map(({ method }) => method).sort())
    },
  )

  it('has each operation once in the list of methods, and all in the newest release, in one order', () => {
    expect(methods.map(({ method }) => method).sort()).toEqual(listOperations(bundle).map(methodOf).sort())
    expect(operationIds(contractIn('R18.0.0'))).toEqual(operationIds(bundle))
    for (const release of listReleases(bundle)) {
      const there = operationIds(contractIn(release))
      expect(there).toEqual(operationIds(bundle).filter((operationId) => there.includes(operationId)))
    }
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
    expect(JSON.stringify(contractIn(release)).includes('/AccessTokenLogin"')).toBe(
      expected.includes('AccessTokenLogin'),
    )
  })

  it('R11.0.0 knows opaque tokens only, R12.0.0 signed ones only', () => {
    const [old, young] = [contractIn('R11.0.0'), contractIn('R12.0.0')]
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

  it('R11.0.0 knows neither deprecated calls nor a login of consumer applications', () => {
    expect(deprecatedIn('R11.0.0')).toEqual([])
    for (const release of ['R11.0.0', 'R12.0.0', 'R14.26.0']) {
      expect(operation(release, 'createSessionTokenByConsumerApplicationKey')).toBeUndefined()
      expect(JSON.stringify(contractIn(release))).not.toContain('consumer_application_key')
    }
    expect(operation('R15.0.0', 'createSessionTokenByConsumerApplicationKey')).toBeDefined()
  })

  it('R16.2.0 lets a consumer application sign in with a signed token and the organisation', () => {
    const path = 'createSessionTokenByConsumerApplicationKey'
    const branches = (release: string) => {
      const body = operation(release, path)?.requestBody?.content['application/json']?.schema
      const target = body?.$ref ? schema(release, body.$ref.split('/').at(-1) as string) : body
      return target?.oneOf?.length ?? 1
    }
    expect(branches('R15.0.0')).toBe(1)
    expect(branches('R16.0.0')).toBe(1)
    expect(branches('R16.2.0')).toBe(2)
    expect(operation('R16.0.0', path)?.security).toHaveLength(1)
    expect(operation('R16.2.0', path)?.security).toHaveLength(2)
    expect(operation('R16.2.0', path)?.security).toContainEqual({})
  })

  it('R18.0.0 lists users by business unit and deprecates the unit and the group', () => {
    const parameters = (release: string) => operation(release, 'listUsers')?.parameters ?? []
    const rules = (release: string) =>
      operation(release, 'listUsers')?.['x-parameter-rules']?.oneOf?.flatMap(({ required }) => required)
    const old = ['unit_identifier', 'group_identifier', 'security_profile_identifier']
    expect(parameters('R17.10.0').map(({ name }) => name)).not.toContain('business_unit_identifier')
    expect(rules('R17.10.0')).toEqual(old)
    expect(rules('R18.0.0')).toEqual(['business_unit_identifier', ...old])
    const deprecated = (release: string) =>
      parameters(release)
        .filter((parameter) => parameter.deprecated)
        .map(({ name }) => name)
    expect(deprecated('R17.10.0')).toEqual([])
    expect(deprecated('R18.0.0')).toEqual(['unit_identifier', 'group_identifier'])
    expect(parameters('R12.5.0').map(({ name }) => name)).not.toContain('offset')
    expect(parameters('R13.0.0').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['offset', 'number_of_results']),
    )
  })

  it('R14.0.0 brings a failure code, and nobody hears of it before', () => {
    const codes = (release: string) => {
      const known = schema(release, 'FailureStatus')?.properties?.['code']?.['x-known-codes']
      return ((known ?? []) as { code: string }[]).map(({ code }) => code)
    }
    const code = 'COM.CRM.EXCEPTION.ACCESSTOKENS.OWNERREQUIREDEXCEPTION'
    expect(codes('R13.2.0')).not.toContain(code)
    expect(codes('R14.0.0')).toContain(code)
  })

  it('tells what is filled with the legacy compatibility setting only, from R14.1.0', () => {
    const marked = (release: string) =>
      Object.entries(schema(release, 'UserReference')?.properties ?? {})
        .filter(([, property]) => property['x-legacy-only-from'] !== undefined)
        .map(([name]) => name)
    expect(['R12.0.0', 'R14.0.0'].map(marked)).toEqual([[], []])
    expect(['R14.1.0', 'R18.0.0'].map(marked)).toEqual([
      ['person_name', 'email'],
      ['person_name', 'email'],
    ])
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

  it('keeps the evidence of single keys', () => {
    const token = schema('R18.0.0', 'UserCreation')?.properties?.['token']
    expect(token?.['x-evidence-of']).toEqual({ required: 'assumed' })
    expect(contractIn('R18.0.0').paths['/currencies/convert_to_default_currency']?.get).toMatchObject({
      'x-evidence-of': { path: 'assumed' },
    })
    const states = listOperations(contractIn('R18.0.0')).find(
      ({ operation }) => operation.operationId === 'listAccessTokens',
    )
    const offset = states?.operation.parameters?.find(({ name }) => name === 'offset')
    expect(offset?.schema?.['x-evidence-of']).toEqual({ minimum: 'assumed' })
    const number = schema('R18.0.0', 'Payment')?.properties?.['number']
    expect(number?.['x-evidence-of']).toEqual({ type: 'sample' })
    // Behind a reference, and inside of an example.
    const participant = schema('R18.0.0', 'AccessTokenCreation')?.properties?.['rewards_participant_identifier']
    expect(participant).toMatchObject({ $ref: expect.any(String), 'x-evidence-of': { type: 'assumed' } })
    expect(contractIn('R18.0.0').components?.examples?.['showUser.found']?.['x-evidence-of']).toEqual({
      'data.security_profile': 'assumed',
      'data.units_set': 'assumed',
    })
  })

  it('tells how a new pass code is made', () => {
    const made = (release: string) =>
      contractIn(release).components?.schemas?.['AccessTokenWithNewPassCode']?.properties?.['random_pass_code']?.[
        'x-generated-by'
      ]
    expect([made('R9.0.0'), made('R13.0.0')]).toEqual([{ by: 'random' }, { by: 'random' }])
    expect([made('R13.1.0'), made('R16.0.0')]).toEqual([{ by: 'settings' }, { by: 'settings' }])
  })

  it('tells which records a list gives', () => {
    const listed = (release: string) =>
      contractIn(release).components?.schemas?.['CurrencyListEnvelope']?.properties?.['data']?.['x-lists']
    expect([listed('R10.0.0'), listed('R14.0.0')]).toEqual([{ those: 'all' }, { those: 'with-exchange-rate' }])
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
    expect(resolveRelease(bundle, 'R14.7.2')).toEqual({ release: 'R14.7.2', state: 'R14.5.0', beyondKnown: false })
    const { info, ...rest } = project(bundle, 'R14.7.2')
    const { info: stateInfo, ...state } = project(bundle, 'R14.5.0')
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
    for (const none of ['R12.x', '12', null, 12]) expect(() => project(bundle, none as never)).toThrow(ReleaseError)
    expect(project(bundle, 'r11').info['x-release']).toBe('R11.0.0')
    expect(() => project('R11' as never, 'R11')).toThrow('the bundle must be an OpenAPI document')
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
      { numRuns: isDeep ? 60 : 6, seed },
    )
  })
})

const bare = ({ info: _info, ...rest }: OpenApiDocument) => rest

describe('project', () => {
  it('keeps the weaker evidence, and both notes, where the one branch left is folded', () => {
    expect(schema('R11.0.0', 'SessionTokenValue')).toMatchObject({
      'x-evidence': 'sample',
      'x-note': expect.stringMatching(/one hour flat(.|\n)*1351195444/),
    })
    expect(schema('R12.0.0', 'SessionTokenValue')).toMatchObject({ 'x-evidence': 'documented' })
  })

  it('keeps the evidence of single keys as long as they are there', () => {
    expect(schema('R6.0.0', 'Login')?.oneOf?.[1]).not.toHaveProperty('x-evidence-of')
    const { cii } = schema('R15.0.0', 'SessionTokenClaims')?.properties ?? {}
    expect(cii).toMatchObject({ 'x-evidence-of': { 'available-from': 'assumed' } })
    const states = schema('R9.0.0', 'AccessToken')?.properties?.['life_cycle_state']?.['x-enum-marks']
    expect(states).toMatchObject({ PENDING_VERIFICATION: { 'x-evidence-of': { 'available-from': 'assumed' } } })
  })

  it('leaves the bundle as it is', () => {
    const before = JSON.stringify(bundle)
    for (const release of releaseClasses()) project(bundle, release)
    expect(JSON.stringify(bundle)).toBe(before)
  })

  it('works on a frozen bundle', () => {
    const frozen = deepFreeze(structuredClone(bundle))
    const [ofFrozen, ofBundle] = [projector(frozen), projector(bundle)]
    for (const release of releaseClasses()) expectSame(ofFrozen(release), ofBundle(release))
  })

  it('gives the same again when a projection is projected', () => {
    for (const release of releaseClasses()) {
      const once = project(bundle, release)
      expectSame(project({ ...once, 'x-releases': bundle['x-releases'] }, release), once)
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
