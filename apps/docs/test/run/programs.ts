import { execFile, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** A program to be run. */
export interface Program {
  /** Names it among those of its folder, as a class would be. */
  name: string
  /** Programs of one folder are compiled together. */
  folder: string
  text: string
}

/** How a program ended. */
export interface Ending {
  hasFailed: boolean
  /** What it printed, or what it failed with. */
  text: string
}

/** A language whose programs are run here, many in one process. */
export interface Runner {
  /** Ending of the names of its files. */
  extension: string
  /** The packages of Debian that have it. */
  packages: readonly string[]
  isThere(): boolean
  /** Runs the programs in a folder of folders, and gives what the runner says. */
  run(folder: string, work: string): Promise<string>
}

const runnerFile = (name: string) => fileURLToPath(new URL(`runners/${name}`, import.meta.url))
const works = (command: string, ...args: string[]) => spawnSync(command, args).status === 0
const jars = ['databind', 'core', 'annotations'].map((part) => `/usr/share/java/jackson-${part}.jar`)
/** The library that reads JSON in Java. */
export const classPath = jars.join(delimiter)
/** The folder of the library that reads JSON in C#. */
export const newtonsoft = '/usr/lib/cli/Newtonsoft.Json-5.0'
const guzzle = '/usr/share/php/GuzzleHttp/autoload.php'

/** What samples leave to their environment. The server puts what is meant in its place. */
export const environment = { TOKEN: 'sample-token', JWT: 'sample-jwt', WEB_API_KEY: 'sample-key' }

const execute = promisify(execFile)

async function output(command: string, args: readonly string[], variables: NodeJS.ProcessEnv = {}): Promise<string> {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], LANG: 'C.UTF-8', ...environment, ...variables }
  const { stdout } = await execute(command, args, { env, maxBuffer: 2 ** 28 })
  return stdout
}

/** The Python that has `requests`: Debian's, where another comes first in the path. */
export const python = ['python3', '/usr/bin/python3'].find((command) => works(command, '-c', 'import requests'))

const php: Runner = {
  extension: 'php',
  packages: ['php-cli', 'php-curl'],
  isThere: () => works('php', '-r', 'exit(function_exists("curl_init") ? 0 : 1);'),
  run: (folder) => {
    mkdirSync(join(folder, 'vendor'))
    writeFileSync(join(folder, 'vendor/autoload.php'), `<?php\nrequire_once '${guzzle}';\n`)
    return output('php', [runnerFile('run.php'), folder])
  },
}

/** Those of the languages whose programs are run, by the names of the languages. */
export const runners = {
  python: {
    extension: 'py',
    packages: ['python3-requests'],
    isThere: () => python !== undefined,
    run: (folder) => output(python as string, [runnerFile('run.py'), folder]),
  },
  php,
  'php-guzzle': {
    ...php,
    packages: [...php.packages, 'php-guzzlehttp-guzzle'],
    isThere: () => php.isThere() && existsSync(guzzle),
  },
  java: {
    extension: 'java',
    packages: ['default-jdk-headless', 'libjackson2-databind-java'],
    isThere: () => works('java', '--version') && jars.every((jar) => existsSync(jar)),
    // Short programs end before a second compiler has earned what it costs.
    run: (folder) =>
      output('java', ['-XX:TieredStopAtLevel=1', '-Xshare:auto', '-cp', classPath, runnerFile('Run.java'), folder]),
  },
  csharp: {
    extension: 'cs',
    packages: ['mono-mcs', 'mono-runtime', 'libmono-system-net-http4.0-cil', 'libnewtonsoft-json5.0-cil'],
    isThere: () => works('mcs', '--version') && works('mono', '--version') && existsSync(newtonsoft),
    run: async (folder, work) => {
      const references = [
        `-r:System.Net.Http,${newtonsoft}/Newtonsoft.Json.dll`,
        '-langversion:7',
        '-warn:0',
        '-nologo',
      ]
      let failed = ''
      for (const name of readdirSync(folder)) {
        const target = [`-out:${join(work, name)}.dll`, '-target:library', `-recurse:${join(folder, name)}/*.cs`]
        failed += await output('mcs', [...references, ...target]).then(
          () => '',
          (error: { stdout: string; stderr: string }) => readErrors(error.stdout + error.stderr, folder),
        )
      }
      await output('mcs', ['-nologo', `-out:${join(work, 'Run.exe')}`, runnerFile('Run.cs')])
      return failed + (await output('mono', [join(work, 'Run.exe'), work], { MONO_PATH: newtonsoft }))
    },
  },
} satisfies { [language: string]: Runner }

export type RunLanguage = keyof typeof runners

/** What the C# compiler says, as the runner would say it. */
function readErrors(text: string, folder: string): string {
  const lines = text.split('\n').filter((line) => line.includes('error CS'))
  return lines
    .map((line) => {
      const name = line.startsWith(folder) ? line.slice(folder.length + 1).replace(/\.cs.*/, '') : 'compiler'
      return `${name}\tfailed\t${Buffer.from(`does not compile: ${line}`).toString('base64')}\n`
    })
    .join('')
}

/**
 * Runs programs of one language.
 *
 * @returns How each ended, under its folder and name; those that could not be run at all are missing.
 */
export async function runPrograms(language: RunLanguage, programs: readonly Program[]): Promise<Map<string, Ending>> {
  const runner: Runner = runners[language]
  const work = mkdtempSync(join(tmpdir(), 'samples-'))
  try {
    for (const { folder, name, text } of programs) {
      const file = join(work, 'programs', folder, `${name}.${runner.extension}`)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
    const said = await runner.run(join(work, 'programs'), work)
    return new Map(
      said
        .split('\n')
        .filter(Boolean)
        .map((line) => {
          const [name = '', end, text = ''] = line.split('\t')
          return [name, { hasFailed: end !== 'ended', text: Buffer.from(text, 'base64').toString() }]
        }),
    )
  } finally {
    rmSync(work, { recursive: true })
  }
}
