import { execFile, execFileSync } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { call, Program, run, serve, user } from './support/program.js'

/** The printed command, run as a shell runs what is pasted; by `fetch` where there is no curl. */
async function paste(command: string): Promise<string> {
  try {
    execFileSync('curl', ['--version'], { stdio: 'ignore' })
  } catch {
    const [, url, header, body] = /^curl -s (\S+) -H '([^']+)' -d '([^']+)'$/.exec(command) ?? []
    const [name, value] = (header ?? '').split(': ') as [string, string]
    return (await fetch(url as string, { method: 'POST', headers: { [name]: value }, body: body as string })).text()
  }
  return (await promisify(execFile)('sh', ['-c', command])).stdout
}

describe('the banner', () => {
  it.each([
    ['R18.0.0', []],
    ['R12.4.0', ['--release', 'R12.4.0']],
    ['R6.0.0', ['--release', 'R6.0.0', '--host', 'localhost']],
    ['R18.0.0', ['--host', '::1']],
    ['R18.0.0', ['--host', '[::1]']],
  ])('of %s %j has a curl line that works when pasted', async (release, args) => {
    const program = serve(...args)
    const address = await program.address()
    expect(program.stdout).toContain(`behaving like ${release}`)
    expect(program.stdout).toMatch(/username integrator, password open-sesame, organisation DEMO/)
    const [command] = /curl .*/.exec(program.stdout) ?? ['']
    const answer = JSON.parse(await paste(command))
    expect(answer.status.code).toBe('OK')
    expect(answer.data.token).toMatch(release === 'R6.0.0' ? /^[0-9A-F]{32}$/ : /^\S+\.\S+\.\S+$/)
    const contract = (await (await fetch(`${address}/openapi.json`)).json()) as { info: { [name: string]: string } }
    expect(contract.info['x-release']).toBe(release)
    expect(await (await fetch(`${address}/healthz`)).json()).toEqual({ status: 'ok', release })
    expect(await program.stop()).toMatchObject({ code: 0, signal: null, stderr: '' })
  })

  it.each(['0.0.0.0', '::'])('shows no credentials on %s, where others can reach it', async (host) => {
    const program = serve('--host', host)
    await program.address()
    const { stdout, stderr } = await program.stop()
    expect(stdout).toContain(`Listening on ${host}`)
    expect(stdout + stderr).not.toMatch(/open-sesame|integrator|8D2F6A1B|curl/)
  })

  it('says that a seed makes tokens that can be forged', async () => {
    const program = serve('--seed', 'x')
    await program.address()
    expect((await program.stop()).stdout).toContain('tokens of this server can be forged')
  })

  it.each([
    ['R11', 'R11.0.0', ''],
    ['r11.0.0', 'R11.0.0', ''],
    ['R14.7.2', 'R14.7.2, which is as R14.5.0 as far as is known', ''],
    [
      'R19.0.0',
      'R18.0.0, the newest release known (R19.0.0 is above it)',
      'Warning: R19.0.0 is above R18.0.0, the newest known, and is served as that.\n',
    ],
  ])('names for --release %s what is served', async (release, served, warning) => {
    const program = serve('--release', release)
    await program.address()
    const { stdout, stderr, code } = await program.stop()
    expect(stdout.split('\n')[0]).toBe(`CRM.COM Web API V4 reference server (unofficial), behaving like ${served}`)
    expect({ stderr, code }).toEqual({ stderr: warning, code: 0 })
  })
})

describe('a mistake on the command line gets one line on stderr and exit code 2:', () => {
  const oneLine = /^crmcom-webapi-server: [^\n]+\n$/

  it.each<[string[], RegExp]>([
    [['--nonsense'], /there is no option --nonsense; there are --release, /],
    [['--port', '--log'], /--port/],
    [['--release', 'nonsense'], /"nonsense" is not a CRM.COM release/],
    [['--release', 'R3.0.0'], /R3.0.0 is older than R4.0.0/],
    [['--seed', 'x', '--host', '0.0.0.0'], /--seed .* refused on 0.0.0.0/],
    [['--cors', 'docs.example'], /"docs.example" is no origin/],
    [['--host', 'nowhere.invalid', '--port', '0'], /nowhere.invalid is no address of this machine/],
  ])('%j', async (args, words) => {
    const { code, stdout, stderr } = await run(args)
    expect(stderr).toMatch(oneLine)
    expect(stderr).toMatch(words)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  it('a port in PORT that is none', async () => {
    const { code, stdout, stderr } = await run([], { PORT: 'http' })
    expect(stderr).toBe('crmcom-webapi-server: PORT must be a port from 0 to 65535, not "http"\n')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  it('a port that is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as AddressInfo
    const ended = [await run(['--port', String(port)]), await run([], { PORT: String(port) })]
    other.close()
    for (const { code, stdout, stderr } of ended) {
      expect(stderr).toMatch(oneLine)
      expect(stderr).toContain(`port ${port} on 127.0.0.1 is in use`)
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    }
  })
})

describe('the program', () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

  it.each([['--help'], ['-h'], ['--help', '--port', 'x'], ['--version', '--help']])(
    'explains itself: %j',
    async (...args) => {
      const { code, stdout, stderr } = await run(args.flat())
      expect(stdout).toMatch(/^Usage: crmcom-webapi-server \[options\]\n/)
      for (const flag of [
        'release',
        'port',
        'host',
        'seed',
        'failure-status',
        'numeric-dates',
        'legacy-compatibility',
        'lock-after',
        'keep',
        'cors',
        'check-responses',
        'docs',
        'log',
      ])
        expect(stdout).toContain(`--${flag} `)
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    },
  )

  it('says its version', async () => {
    expect(await run(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('takes its port from PORT, and from --port first', async () => {
    const program = new Program([], { PORT: '0' })
    expect(await program.address()).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    const other = new Program(['--port', '0'], { PORT: 'nonsense' })
    expect(await other.address()).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  })

  it('gives the same answers to the same calls with --seed', async () => {
    const token = async (seed: string) => {
      const program = serve('--seed', seed, '--release', 'R11.0.0')
      const answer = await call(await program.address(), 'authentication/token', user)
      await program.stop()
      return answer.data.token
    }
    const [one, same, other] = await Promise.all([token('a'), token('a'), token('b')])
    expect(one).toBe(same)
    expect(one).not.toBe(other)
  })

  it('maps failures to HTTP and writes dates as numbers when asked to', async () => {
    const program = serve('--failure-status', 'mapped', '--numeric-dates', 'number', '--check-responses')
    const address = await program.address()
    expect((await call(address, 'authentication/token', { ...user, password: 'x' })).http).toBe(401)
    const { token } = (await call(address, 'authentication/token', user)).data
    expect(JSON.parse(atob(token.split('.')[1] as string)).exp).toEqual(expect.any(Number))
  })

  it('lets pages of the origins of --cors in, to the API and to the contract', async () => {
    const address = await serve('--cors', 'https://docs.example', '--cors', 'http://localhost:5173').address()
    const allowed = async (path: string, origin: string, init: RequestInit = {}) => {
      const response = await fetch(`${address}${path}`, { ...init, headers: { ...init.headers, origin } })
      return response.headers.get('access-control-allow-origin')
    }
    for (const path of ['/crmapi/rest/v2/nothing', '/openapi.json', '/healthz']) {
      for (const origin of ['https://docs.example', 'http://localhost:5173'])
        expect(await allowed(path, origin)).toBe(origin)
      expect(await allowed(path, 'https://other.example')).toBeNull()
    }
    const asks = { method: 'OPTIONS', headers: { 'access-control-request-method': 'POST' } }
    const token = '/crmapi/rest/v2/authentication/token'
    expect(await allowed(token, 'https://docs.example', asks)).toBe('https://docs.example')
  })

  it('says when every page may call it', async () => {
    const program = serve('--cors', '*')
    const address = await program.address()
    expect(program.stdout).toContain('Every page a browser shows may call this server')
    for (const path of ['/crmapi/rest/v2/nothing', '/openapi.json'])
      expect((await fetch(`${address}${path}`)).headers.get('access-control-allow-origin')).toBe('*')
  })

  it('lets no page in without --cors', async () => {
    const address = await serve().address()
    for (const path of ['/crmapi/rest/v2/nothing', '/openapi.json', '/healthz']) {
      const { headers } = await fetch(`${address}${path}`, { headers: { origin: 'https://docs.example' } })
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
      expect(headers.get('vary') ?? '').not.toMatch(/origin/i)
    }
  })

  it('gives each answer an id, and takes the one of the client', async () => {
    const address = await serve().address()
    for (const path of ['/crmapi/rest/v2/nothing', '/openapi.json', '/healthz']) {
      const id = async (headers = {}) => (await fetch(`${address}${path}`, { headers })).headers.get('x-request-id')
      expect(await id()).toMatch(/^[\w-]+$/)
      expect(await id({ 'x-request-id': 'mine' })).toBe('mine')
    }
  })

  it('locks after the number of wrong tries it is told', async () => {
    const codes = async (...args: string[]) => {
      const address = await serve('--failure-status', 'mapped', ...args).address()
      const answers = []
      for (const password of ['x', 'x', 'open-sesame', 'x', 'x', 'x', 'open-sesame'])
        answers.push((await call(address, 'authentication/token', { ...user, password })).http)
      return answers
    }
    expect(await codes('--lock-after', '3')).toEqual([401, 401, 200, 401, 401, 401, 429])
    expect(await codes('--lock-after', '0')).toEqual([401, 401, 200, 401, 401, 401, 200])
  })

  it('signs with the secret of the environment, and shows it nowhere', async () => {
    const secret = 'an invented secret for samples 1234'
    const programs = [0, 1].map(() => new Program(['--port', '0', '--log'], { CRMCOM_WEBAPI_SECRET: secret }))
    const addresses = await Promise.all(programs.map((program) => program.address()))
    const [one, two] = addresses as [string, string]
    const { token } = (await call(one, 'authentication/token', user)).data
    // The other one knows no such session, but it does know the signature.
    const [head, payload, signature] = token.split('.') as [string, string, string]
    const key = createHmac('sha256', secret).update('session').digest()
    expect(createHmac('sha256', key).update(`${head}.${payload}`).digest('base64url')).toBe(signature)
    expect((await call(two, 'access_tokens/show', { token })).code).toContain('INVALIDSESSIONTOKEN')
    for (const program of programs) {
      const { stdout, stderr } = await program.stop()
      expect(stdout + stderr).not.toContain('invented')
    }
  })

  it('answers at / when it has no docs', async () => {
    const address = await serve().address()
    expect(await (await fetch(address)).json()).toMatchObject({ api: '/crmapi/rest/v2', contract: '/openapi.json' })
    expect((await fetch(`${address}/nothing`)).status).toBe(404)
  })
})

it('names every request in one form, and takes the name a caller gives', async () => {
  const program = serve('--control')
  const address = await program.address()
  for (const path of ['/openapi.json', '/healthz', '/', '/_control/world', '/nothing', '/crmapi/rest/v2/users/list']) {
    const drawn = await fetch(address + path)
    expect(drawn.headers.get('x-request-id'), path).toMatch(/^[0-9A-F]{32}$/)
    const given = await fetch(address + path, { headers: { 'x-request-id': 'mine.1:2' } })
    expect(given.headers.get('x-request-id'), path).toBe('mine.1:2')
  }
})
