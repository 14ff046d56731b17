import { execFile, execFileSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * A copy of this repository to change things in. What it installs is shared; what it builds is its own. It lies where
 * tools lose their way: below a folder that begins with a dot and is named as caches are, with a blank and an umlaut.
 */
export class Copy {
  private readonly parent = mkdtempSync(join(tmpdir(), 'edit-loop-'))
  readonly folder = join(this.parent, '.cache', 'größe 1')

  constructor() {
    mkdirSync(this.folder, { recursive: true })
    const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root })
    for (const path of new Set(listed.toString().split('\0'))) {
      if (path === '' || !existsSync(join(root, path))) continue
      mkdirSync(dirname(join(this.folder, path)), { recursive: true })
      copyFileSync(join(root, path), join(this.folder, path))
    }
    this.install('')
    for (const workspace of this.workspaces()) if (workspace !== '') this.install(workspace)
  }

  /** Links what is installed, and the packages of the repository to those of the copy. */
  private install(workspace: string): void {
    const [from, to] = [join(root, workspace, 'node_modules'), join(this.folder, workspace, 'node_modules')]
    if (!existsSync(from)) return
    mkdirSync(to, { recursive: true })
    for (const name of readdirSync(from)) {
      const own = name.startsWith('.') && name !== '.bin'
      if (own || name === '@crmcom-webapi' || !existsSync(join(from, name))) continue
      // To where it lies: a link that a build of the docs makes here is gone when that has ended.
      symlinkSync(realpathSync(join(from, name)), join(to, name))
    }
    if (workspace !== '') return
    mkdirSync(join(to, '@crmcom-webapi'))
    for (const place of this.workspaces()) {
      const { name } = JSON.parse(this.read(join(place, 'package.json'))) as { name: string }
      symlinkSync(join(this.folder, place), join(to, name))
    }
  }

  private workspaces(): string[] {
    const { workspaces } = JSON.parse(this.read('package.json')) as { workspaces: string[] }
    return workspaces
      .flatMap((pattern) => {
        if (!pattern.endsWith('/*')) return [pattern]
        const parent = pattern.slice(0, -2)
        return readdirSync(join(this.folder, parent)).map((name) => join(parent, name))
      })
      .filter((place) => existsSync(join(this.folder, place, 'package.json')))
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8')
  }

  /** Replaces a text that stands in a file exactly once. */
  edit(path: string, old: string, text: string): void {
    const parts = this.read(path).split(old)
    if (parts.length !== 2) throw new Error(`${path} has ${parts.length - 1} times: ${old}`)
    writeFileSync(join(this.folder, path), parts.join(text))
  }

  /** Runs an npm script of the root, as a person would type it. */
  npm(...args: string[]): Promise<string> {
    return this.run('npm', ['run', '--silent', ...args])
  }

  /** Looks at format and lint as `npm test` does. */
  lint(): Promise<string> {
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
    return this.run(process.execPath, [biome, 'ci', '.', '--error-on-warnings', '--vcs-enabled=false'])
  }

  /** Runs a module as if it stood in the root, and hands back what it printed as JSON. */
  async evaluate(module: string): Promise<unknown> {
    return JSON.parse(await this.run(process.execPath, ['--input-type=module', '--eval', module]))
  }

  private async run(command: string, args: string[]): Promise<string> {
    // Nothing of the run of the tests themselves: a turbo inside a turbo has a cache and a graph of its own.
    const kept = Object.entries(process.env).filter(([name]) => !/^(TURBO|npm_|VITEST|NODE_)/.test(name))
    const env = { ...Object.fromEntries(kept), TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' }
    try {
      return (await promisify(execFile)(command, args, { cwd: this.folder, env, maxBuffer: 2 ** 26 })).stdout
    } catch (error) {
      const { stdout, stderr } = error as { stdout?: string; stderr?: string }
      throw new Error(`${command} ${args.slice(0, 4).join(' ')}\n${stdout}\n${stderr}`, { cause: error })
    }
  }

  remove(): void {
    rmSync(this.parent, { recursive: true, force: true })
  }
}
