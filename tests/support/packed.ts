import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * A project outside the repository that has the client as npm would install it: packed, unpacked, and nothing else of
 * this repository in reach.
 */
export class Consumer {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'packed-client-')))
  readonly tarball: string

  constructor() {
    this.tarball = this.install('client')
    this.install('release-marks')
    for (const name of ['openapi-fetch', 'openapi-typescript-helpers'])
      cpSync(join(root, 'node_modules', name), join(this.folder, 'node_modules', name), { recursive: true })
    cpSync(join(root, 'tests/packed/suite'), this.folder, { recursive: true })
    writeFileSync(join(this.folder, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }')
  }

  /** Packs a package of the repository and unpacks it where npm would. */
  private install(name: string): string {
    const args = ['pack', join(root, 'packages', name), '--pack-destination', this.folder, '--json', '--ignore-scripts']
    const printed = execFileSync('npm', args, {
      cwd: this.folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const [{ filename }] = JSON.parse(printed) as [{ filename: string }]
    const target = join(this.folder, 'node_modules/@crmcom-webapi', name)
    mkdirSync(target, { recursive: true })
    execFileSync('tar', ['-xzf', join(this.folder, filename), '-C', target, '--strip-components=1'])
    return join(this.folder, filename)
  }

  /** Puts a package of the repository in reach as it is, with all it needs. */
  link(name: string): void {
    const target = join(this.folder, 'node_modules', name)
    mkdirSync(dirname(target), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), target)
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.folder, path), text)
  }

  /** Runs a program in the folder; gives what it printed, and shows it when it fails. */
  run(program: string, args: string[]): string {
    try {
      const env = { PATH: process.env['PATH'], HOME: this.folder, NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1' }
      return execFileSync(program, args, { cwd: this.folder, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] })
    } catch (error) {
      const { stdout, stderr, message } = error as { stdout: string; stderr: string; message: string }
      throw new Error(`${message}\n${stdout}\n${stderr}`)
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
