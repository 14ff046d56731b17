// The generators: how each makes a client of a document, compiles it where its language has a compiler, and runs a
// program with it. A step that fails throws.
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './run.mjs'
import { cache, here, jsonForDotNet, maven, oapiCodegen, openapiGenerator, python } from './tools.mjs'

/** Where a client is made: the document and its address, an empty folder, and what the program needs to know. */
/** @typedef {{ document: object, address: string, folder: string, env: { [name: string]: string }, openapiGenerator?: string }} Work */

const programs = join(here, 'programs')

/** Each generator by its name, as a function that resolves with what the program printed. */
export const generators = {
  'java native': (work) => java('native', work),
  'java okhttp-gson': (work) => java('okhttp-gson', work),
  csharp: csharp,
  php: php,
  python: pythonByOpenapiGenerator,
  'openapi-python-client': openapiPythonClient,
  'oapi-codegen': go,
}

async function generate(name, work, ...more) {
  const jar = await openapiGenerator(work.openapiGenerator)
  const names = ['--global-property', 'apiTests=false,modelTests=false,apiDocs=false,modelDocs=false']
  await run('java', ['-jar', jar, 'generate', '-i', work.address, '-g', name, '-o', work.folder, ...names, ...more])
}

async function java(library, work) {
  const packages = 'invokerPackage=crm,apiPackage=crm.api,modelPackage=crm.model'
  await generate('java', work, '--library', library, '--additional-properties', packages)
  const classpath = join(work.folder, 'classpath.txt')
  const resolve = ['dependency:build-classpath', '-DincludeScope=compile', `-Dmdep.outputFile=${classpath}`]
  await run('mvn', [...maven, '-f', join(work.folder, 'pom.xml'), ...resolve])
  // Parameters that a call leaves out are null in Java, and each release has its own.
  const [, ...parameters] = work.document.paths['/users/list'].get.parameters
  const passed = parameters.map(({ name }) => (name === 'unit_identifier' ? ', env("CRM_UNIT")' : ', null')).join('')
  const program = readFileSync(join(programs, 'java/Program.java'), 'utf8').replaceAll('/* parameters */', passed)
  writeFileSync(join(work.folder, 'Program.java'), program)
  cpSync(join(programs, 'java', library, 'Settings.java'), join(work.folder, 'Settings.java'))
  const out = join(work.folder, 'classes')
  const jars = readFileSync(classpath, 'utf8').trim()
  const sources = [...filesOf(join(work.folder, 'src/main/java'), '.java'), 'Program.java', 'Settings.java']
  await run('javac', ['-nowarn', '-proc:none', '-d', out, '-cp', jars, ...sources], { cwd: work.folder })
  return run('java', ['-cp', [out, jars].join(delimiter), 'Program'], { env: work.env, seconds: 60 })
}

/** Mono compiles and runs the client for .NET Framework 4.7; there is no SDK of .NET in Debian. */
async function csharp(work) {
  await generate('csharp', work, '--library', 'httpclient', '--additional-properties', 'targetFramework=net47')
  const json = await jsonForDotNet()
  const system = ['System.Net.Http', 'System.Web', 'System.Runtime.Serialization', 'System.Configuration']
  const references = [...system, 'System.ComponentModel.DataAnnotations', json].map((name) => `-r:${name}`)
  const sources = filesOf(join(work.folder, 'src/Org.OpenAPITools'), '.cs')
  const own = ['Program.cs', 'Polly.cs'].map((name) => join(programs, 'csharp', name))
  const program = join(work.folder, 'program.exe')
  await run('mcs', [
    '-langversion:latest',
    '-nowarn:0219,0168,0612,8632',
    `-out:${program}`,
    ...references,
    ...sources,
    ...own,
  ])
  cpSync(json, join(work.folder, 'Newtonsoft.Json.dll'))
  return run('mono', [program], { env: work.env, seconds: 60 })
}

async function php(work) {
  await generate('php', work)
  cpSync(join(programs, 'php/program.php'), join(work.folder, 'program.php'))
  return run('php', ['-d', 'include_path=/usr/share/php', join(work.folder, 'program.php')], {
    env: work.env,
    seconds: 60,
  })
}

async function pythonByOpenapiGenerator(work) {
  await generate('python', work)
  const venv = await python()
  cpSync(join(programs, 'python/program.py'), join(work.folder, 'program.py'))
  return run(join(venv, 'bin/python'), ['-W', 'ignore', 'program.py'], { cwd: work.folder, env: work.env, seconds: 60 })
}

async function openapiPythonClient(work) {
  const venv = await python()
  const settings = join(work.folder, 'settings.json')
  writeFileSync(settings, JSON.stringify({ post_hooks: [] }))
  const out = join(work.folder, 'crm')
  const options = ['--meta', 'none', '--config', settings, '--output-path', out]
  // A schema or an operation that it cannot make is only a warning, and is missing in the client.
  const command = join(venv, 'bin/openapi-python-client')
  await run(command, ['generate', '--url', work.address, '--fail-on-warning', ...options])
  cpSync(join(programs, 'openapi-python-client/program.py'), join(work.folder, 'program.py'))
  return run(join(venv, 'bin/python'), ['program.py'], { cwd: work.folder, env: work.env, seconds: 60 })
}

async function go(work) {
  const command = await oapiCodegen()
  cpSync(join(programs, 'go'), work.folder, { recursive: true })
  mkdirSync(join(work.folder, 'crm'))
  const out = join(work.folder, 'crm/crm.gen.go')
  await run(command, ['-generate', 'types,client', '-package', 'crm', '-o', out, work.address])
  const env = { GOFLAGS: '-mod=readonly', GOCACHE: join(cache, 'gocache') }
  await run('go', ['build', '-o', 'program', '.'], { cwd: work.folder, env })
  return run(join(work.folder, 'program'), [], { env: work.env, seconds: 60 })
}

function filesOf(folder, ending) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith(ending) && statSync(path).isFile())
}
