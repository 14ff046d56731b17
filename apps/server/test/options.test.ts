import { describe, expect, it } from 'vitest'
import { isLoopback, readOptions, UsageError } from '../src/options.js'

describe('readOptions', () => {
  it('has a default for everything', () => {
    expect(readOptions([], {})).toEqual({
      port: 8080,
      host: '127.0.0.1',
      release: undefined,
      seed: undefined,
      secrets: [],
      db: undefined,
      demo: 'story',
      records: undefined,
      metrics: false,
      failureStatus: 'ok',
      numericDates: 'text',
      legacyCompatibility: true,
      checkResponses: false,
      strict: false,
      lockAfter: 10,
      keep: '24h',
      cors: [],
      log: false,
      docs: undefined,
      hosts: [],
      control: undefined,
      mutant: undefined,
    })
  })

  it('refuses what would be ignored when it is told to', () => {
    expect(readOptions(['--strict'], {})).toMatchObject({ strict: true })
  })

  const CRMCOM_WEBAPI_CONTROL_SECRET = 'sixteen letters!'

  it.each<[string[], { [name: string]: string }, object | undefined, string[]]>([
    [['--control'], {}, { secret: undefined }, []],
    [['--control', '--allow-host', 'tests.example'], {}, { secret: undefined }, ['tests.example']],
    [['--control'], { CRMCOM_WEBAPI_CONTROL_SECRET }, { secret: CRMCOM_WEBAPI_CONTROL_SECRET }, []],
    [['--control'], { CRMCOM_WEBAPI_CONTROL_SECRET: '' }, { secret: undefined }, []],
    [
      ['--control', '--host', '0.0.0.0', '--allow-host', 'server', '--control-host=[::1]'],
      { CRMCOM_WEBAPI_CONTROL_SECRET },
      { secret: CRMCOM_WEBAPI_CONTROL_SECRET },
      ['server', '[::1]'],
    ],
    [['--allow-host', 'server'], {}, undefined, ['server']],
    [[], {}, undefined, []],
  ])('lets tests control the server, under names: %j', (args, environment, control, hosts) => {
    expect(readOptions(args, environment)).toMatchObject({ control, hosts })
  })

  it.each<[string[], { [name: string]: string }]>([
    [['--seed', 'a\ufffd'], {}],
    [[], { CRMCOM_WEBAPI_SECRET: `${'x'.repeat(40)}\ufffd` }],
    [['--control'], { CRMCOM_WEBAPI_CONTROL_SECRET: `${'x'.repeat(40)}\ufffd` }],
  ])('takes no bytes that are not UTF-8: %j %j', (args, environment) => {
    expect(() => readOptions(args, environment)).toThrow('not UTF-8')
    expect(() => readOptions(args, environment)).not.toThrow('xxxx')
  })

  it.each<[string, string[], { [name: string]: string }, string]>([
    ['off loopback', ['--control', '--host', '0.0.0.0'], { CRMCOM_WEBAPI_CONTROL_SECRET }, '--allow-host'],
    ['with a printed secret', ['--control', '--host', '0.0.0.0', '--allow-host', 'a'], {}, 'CONTROL_SECRET'],
    ['with a short secret', ['--control'], { CRMCOM_WEBAPI_CONTROL_SECRET: 'short' }, 'at least 16'],
    ['under a name with a port', ['--control', '--allow-host', 'a:80'], {}, 'without a port'],
    ['under no name', ['--allow-host', 'a b'], {}, 'not "a b"'],
  ])('does not let them %s', (_, args, environment, message) => {
    expect(() => readOptions(args, environment)).toThrow(UsageError)
    expect(() => readOptions(args, environment)).toThrow(message)
    expect(() => readOptions(args, environment)).not.toThrow('short')
  })

  it('knows the mutants', () => {
    expect(readOptions(['--mutant', 'never-locks'], {})).toMatchObject({ mutant: 'never-locks' })
    expect(() => readOptions(['--mutant', 'is-perfect'], {})).toThrow('See --mutants')
    expect(readOptions(['--mutants'], {})).toBe('mutants')
  })

  it.each<[string[], object]>([
    [['--port', '0'], { port: 0 }],
    [['--port=65535'], { port: 65535 }],
    [['--host', '[::1]'], { host: '::1' }],
    [['--host', '::1', '--seed', 'x'], { host: '::1', seed: 'x' }],
    [['--host', 'localhost', '--seed='], { seed: '' }],
    [['--host', '0.0.0.0'], { host: '0.0.0.0' }],
    [['--release', 'R11.0.0'], { release: 'R11.0.0' }],
    [['--failure-status', 'mapped', '--numeric-dates=number'], { failureStatus: 'mapped', numericDates: 'number' }],
    [['--check-responses', '--log', '--docs', 'site'], { checkResponses: true, log: true, docs: 'site' }],
    [['--legacy-compatibility', 'off'], { legacyCompatibility: false }],
    [['--legacy-compatibility=on'], { legacyCompatibility: true }],
    [['--lock-after', '0'], { lockAfter: 0 }],
    [['--lock-after=3'], { lockAfter: 3 }],
    [['--keep', 'all'], { keep: 'all' }],
    [['--keep=1h30m'], { keep: '1h30m' }],
    [['--cors', 'https://docs.example', '--cors=*'], { cors: ['https://docs.example', '*'] }],
    [['--help', '--port', 'x'], 'help' as unknown as object],
    [['-h', '--version'], 'help' as unknown as object],
    [['--version', '--release='], 'version' as unknown as object],
  ])('reads %j', (args, expected) => {
    const options = readOptions(args, {})
    if (typeof expected === 'string') expect(options).toBe(expected)
    else expect(options).toMatchObject(expected)
  })

  it('takes the port from PORT unless --port says otherwise', () => {
    expect(readOptions([], { PORT: '9000' })).toMatchObject({ port: 9000 })
    expect(readOptions([], { PORT: '' })).toMatchObject({ port: 8080 })
    expect(readOptions(['--port', '1'], { PORT: 'nonsense' })).toMatchObject({ port: 1 })
  })

  it.each<[string[], RegExp]>([
    [['-x'], /there is no option -x; there are --release, /],
    [['nonsense'], /'nonsense'/],
    [['--', 'nonsense'], /'nonsense'/],
    [['--no-log'], /there is no option --no-log; there are --release, /],
    [['--port'], /--port/],
    [['--port', '--log'], /--port/],
    [['--port', '-1'], /--port/],
    [['--release', '--log'], /--release/],
    [['--log=yes'], /--log/],
    [['--port', '65536'], /--port must be a port.*"65536"/],
    [['--port=-1'], /--port must be a port.*"-1"/],
    [['--port='], /--port must be a port/],
    [['--port', '8o80'], /"8o80"/],
    [['--port', '80.5'], /"80.5"/],
    [['--port', '0x50'], /"0x50"/],
    [['--seed', '', '--host', '::'], /--seed .* refused on ::/],
    [['--seed', 'x', '--host', '127.0.0.1.example'], /--seed .* refused/],
    [['--host='], /--host needs an address/],
    [['--host', '[]'], /--host needs an address/],
    [['--docs='], /--docs needs a folder/],
    [['--failure-status', 'http'], /--failure-status must be ok or mapped, not "http"/],
    [['--legacy-compatibility', 'no'], /--legacy-compatibility must be on or off, not "no"/],
    [['--lock-after', '-1'], /--lock-after/],
    [['--lock-after=-1'], /--lock-after must be a whole number, not "-1"/],
    [['--lock-after='], /--lock-after must be a whole number/],
    [['--lock-after', '1.5'], /--lock-after must be a whole number, not "1.5"/],
    [['--keep', '24'], /--keep must be all or a time such as 24h or 1h30m, not "24"/],
    [['--keep='], /--keep must be/],
    [['--keep', 'none'], /--keep must be/],
    [['--cors'], /--cors/],
    [['--numeric-dates', 'both'], /--numeric-dates must be text or number, not "both"/],
  ])('refuses %j in one line', (args, words) => {
    let message = ''
    try {
      readOptions(args, {})
    } catch (error) {
      expect(error).toBeInstanceOf(UsageError)
      message = (error as Error).message
    }
    expect(message).toMatch(words)
    expect(message).not.toContain('\n')
  })
})

describe('CRMCOM_WEBAPI_SECRET', () => {
  const secret = 'an invented secret for samples 1234'

  it('is what tokens are signed with', () => {
    const read = readOptions([], { CRMCOM_WEBAPI_SECRET: secret })
    expect(read).toMatchObject({ secrets: [new TextEncoder().encode(secret)] })
    expect(readOptions([], { CRMCOM_WEBAPI_SECRET: '' })).toMatchObject({ secrets: [] })
    expect(readOptions([], { CRMCOM_WEBAPI_SECRET: `${secret}5\n${secret}\n` })).toMatchObject({
      secrets: [`${secret}5`, secret].map((line) => new TextEncoder().encode(line)),
    })
    expect(readOptions(['--host', '0.0.0.0'], { CRMCOM_WEBAPI_SECRET: secret })).toMatchObject({ host: '0.0.0.0' })
  })

  it.each<[string[], string, RegExp]>([
    [[], secret.slice(0, 31), /CRMCOM_WEBAPI_SECRET needs at least 32 bytes/],
    [['--seed', 'x'], secret, /--seed makes the secret, and CRMCOM_WEBAPI_SECRET holds another/],
  ])('is refused with %j when it is %j, without being shown', (args, value, words) => {
    const read = () => readOptions(args, { CRMCOM_WEBAPI_SECRET: value })
    expect(read).toThrow(UsageError)
    expect(read).toThrow(words)
    expect(read).not.toThrow(/invented/)
  })
})

it.each<[string, boolean]>([
  ['127.0.0.1', true],
  ['127.1.2.3', true],
  ['localhost', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['::', false],
  ['', false],
  ['192.168.0.1', false],
  ['127.0.0.1.example', false],
  ['localhost.example', false],
  ['::ffff:192.168.0.1', false],
  ['1270.0.0.1', false],
])('isLoopback(%j) is %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected)
})

describe('a slip', () => {
  it.each<[string[], { [name: string]: string }, string]>([
    [['--relase', 'R11'], {}, 'there is no option --relase; did you mean --release? See --help'],
    [['--failure-statuss', 'ok'], {}, 'did you mean --failure-status?'],
    [['--mutant', 'accepts-expired-sessions'], {}, 'did you mean accepts-expired-session?'],
    [['--release', ''], {}, '--release needs a release'],
    [
      [],
      { CRMCOM_WEBAPI_SECRETS: 'x'.repeat(40) },
      'there is no variable CRMCOM_WEBAPI_SECRETS; did you mean CRMCOM_WEBAPI_SECRET?',
    ],
    [[], { PORT: '80a' }, 'PORT must be a port'],
    [[], { PORT: 'Infinity' }, 'PORT must be a port'],
  ])('%j %j is refused in words', (args, environment, words) => {
    const read = () => readOptions(args, environment)
    expect(read).toThrow(words)
    expect(read).not.toThrow('xxxx')
  })
})
