import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** What a program has printed, and how it ended. */
export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

/** The server as a process of its own. */
export class Program {
  private static readonly running = new Set<Program>()
  private readonly child: ChildProcess
  readonly ended: Promise<Ended>
  stdout = ''
  stderr = ''

  constructor(args: readonly string[], environment: { [name: string]: string } = {}, file = cli) {
    const env = { PATH: process.env['PATH'] ?? '', ...environment }
    this.child = spawn(process.execPath, [file, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    this.child.stdout?.on('data', (chunk) => {
      this.stdout += chunk
    })
    this.child.stderr?.on('data', (chunk) => {
      this.stderr += chunk
    })
    this.ended = once(this.child, 'close').then(([code, signal]) => {
      Program.running.delete(this)
      return { code, signal, stdout: this.stdout, stderr: this.stderr }
    })
    Program.running.add(this)
  }

  /** Waits until it prints something on stdout that fits. */
  async prints(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = pattern.exec(this.stdout)
      if (found) return found
      const more = this.child.stdout ? once(this.child.stdout, 'data') : Promise.reject(new Error('no stdout'))
      const ended = await Promise.race([more.then(() => false), this.ended.then(() => true)])
      if (ended && !pattern.test(this.stdout)) throw new Error(`it ended first: ${this.stdout}${this.stderr}`)
    }
  }

  /** The address it listens on, once the banner is out in full. */
  async address(): Promise<string> {
    const [, address] = await this.prints(/API +(http:\S+)\/crmapi\/rest\/v2[\s\S]*Stop it with Ctrl-C/)
    return address as string
  }

  send(signal: NodeJS.Signals): void {
    this.child.kill(signal)
  }

  /** Stops it as Ctrl-C does. */
  async stop(): Promise<Ended> {
    this.send('SIGINT')
    return this.ended
  }

  static async killAll(): Promise<void> {
    const left = [...Program.running]
    for (const program of left) program.send('SIGKILL')
    await Promise.all(left.map(({ ended }) => ended))
  }
}

/** Runs the program on a free port. */
export const serve = (...args: string[]): Program => new Program(['--port', '0', ...args])

/** Runs the program until it ends by itself. */
export const run = (args: readonly string[], environment?: { [name: string]: string }): Promise<Ended> =>
  new Program(args, environment).ended

export const user = { username: 'integrator', password: 'open-sesame', organisation: 'DEMO' }

/** Calls an operation over the wire. */
export async function call(
  address: string,
  path: string,
  body: unknown,
  headers: { [name: string]: string } = {},
): Promise<{ http: number; code: string; data: { token: string } & { [name: string]: unknown } }> {
  const response = await fetch(`${address}/crmapi/rest/v2/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  const { status, data } = (await response.json()) as { status: { code: string }; data: { token: string } }
  return { http: response.status, code: status.code, data }
}
