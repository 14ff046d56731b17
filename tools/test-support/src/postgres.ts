import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL of a test's own, on a free port, in a temporary folder. */
export interface Postgres {
  /** Makes an empty database, and hands back its address. */
  create(): string
  /** Starts it again where it was ended, on the same port and with what it held. */
  start(): Promise<void>
  /** Ends it: `fast` breaks off what runs, `immediate` lets it recover at its next start, `kill` asks nobody. */
  stop(how?: 'fast' | 'immediate' | 'kill'): Promise<void>
  /** Its own process, for those who want to kill it. */
  readonly process: ChildProcess
  /** Ends it and forgets what it held. */
  end(): Promise<void>
}

/** The folder with the programs of PostgreSQL: POSTGRES_BIN, or where Debian puts them; undefined where there are none. */
export function postgresPrograms(): string | undefined {
  const { POSTGRES_BIN } = process.env
  if (POSTGRES_BIN) return POSTGRES_BIN
  const versions = '/usr/lib/postgresql'
  if (!existsSync(versions)) return undefined
  const newest = readdirSync(versions).sort((a, b) => Number(b) - Number(a))[0]
  return newest === undefined ? undefined : join(versions, newest, 'bin')
}

/** Starts a PostgreSQL. It does not run as root, so there it is run by the user `nobody`. */
export async function startPostgres(settings: readonly string[] = []): Promise<Postgres> {
  const programs = postgresPrograms()
  if (programs === undefined)
    throw new Error('PostgreSQL is not installed; POSTGRES_BIN names the folder with its programs')
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'))
  const owner: { uid?: number; gid?: number } = process.getuid?.() === 0 ? idsOf('nobody') : {}
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(folder, owner.uid, owner.gid)
  chmodSync(folder, 0o700)
  const data = join(folder, 'data')
  const user = 'crm'
  const options = { ...owner, cwd: folder, stdio: 'pipe', encoding: 'utf8' } as const
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', user, '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C'],
    options,
  )
  const port = await freePort()
  let running: ChildProcess | undefined
  let made = 0
  const sql = (statement: string) =>
    execFileSync(
      join(programs, 'psql'),
      ['-h', folder, '-p', String(port), '-U', user, '-d', 'postgres', '-Atc', statement],
      options,
    )
  const ended = (child: ChildProcess) =>
    child.exitCode !== null || child.signalCode !== null
      ? Promise.resolve()
      : new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const postgres: Postgres = {
    create() {
      const name = `test_${++made}`
      sql(`create database ${name}`)
      return `postgres://${user}@127.0.0.1:${port}/${name}`
    },
    async start() {
      const given = [
        '-c',
        `port=${port}`,
        '-c',
        `unix_socket_directories=${folder}`,
        '-c',
        'listen_addresses=127.0.0.1',
      ]
      const more = settings.flatMap((setting) => ['-c', setting])
      const run = () => {
        running = spawn(join(programs, 'postgres'), ['-D', data, ...given, ...more], {
          ...owner,
          cwd: folder,
          stdio: 'ignore',
        })
        return running
      }
      let child = run()
      let tries = 0
      for (;;) {
        // Processes of one that was killed may live a moment longer, and keep the next one from its files.
        if (child.exitCode !== null && ++tries > 50)
          throw new Error(`PostgreSQL ended with ${child.exitCode} at its start`)
        if (child.exitCode !== null) child = run()
        try {
          execFileSync(join(programs, 'pg_isready'), ['-q', '-h', folder, '-p', String(port)], options)
          return
        } catch {
          await new Promise((resolve) => setTimeout(resolve, 50))
        }
      }
    },
    async stop(how = 'fast') {
      const child = postgres.process
      child.kill(({ fast: 'SIGINT', immediate: 'SIGQUIT', kill: 'SIGKILL' } as const)[how])
      await ended(child)
    },
    get process() {
      if (running === undefined) throw new Error('PostgreSQL was not started')
      return running
    },
    async end() {
      await postgres.stop('immediate')
      rmSync(folder, { recursive: true, force: true })
    },
  }
  await postgres.start()
  return postgres
}

function idsOf(user: string): { uid: number; gid: number } {
  const id = (flag: string) => Number(execFileSync('id', [flag, user], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
