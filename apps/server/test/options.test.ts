import { describe, expect, it } from 'vitest'
import { isLoopback, readOptions, UsageError } from '../src/options.js'

describe('readOptions', () => {
  it('has a default for everything', () => {
    expect(readOptions([], {})).toEqual({
      port: 8080,
      host: '127.0.0.1',
      release: undefined,
      seed: undefined,
      failureStatus: 'ok',
      numericDates: 'text',
      checkResponses: false,
      log: false,
      docs: undefined,
    })
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
    [['-x'], /'-x'/],
    [['nonsense'], /'nonsense'/],
    [['--', 'nonsense'], /'nonsense'/],
    [['--no-log'], /'--no-log'/],
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
