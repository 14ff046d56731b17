// Fetches the generators, each in one version, into a folder that git ignores, and only when they are not there.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../run.mjs'
import { run } from './run.mjs'

export const here = join(root, 'scripts/check-generators')
export const cache = join(root, '.cache/check-generators')

/** Newer versions are taken over by hand, with a look at what they generate. */
export const versions = {
  openapiGenerator: '7.25.0',
  openapiPythonClient: '0.29.1',
  oapiCodegen: 'v2.8.2',
  jsonForDotNet: '12.0.101',
}

/** Arguments of mvn that keep what it fetches in the cache. */
export const maven = ['-q', '-B', `-Dmaven.repo.local=${join(cache, 'm2')}`]

/** The jar of openapi-generator-cli. */
export const openapiGenerator = (version = versions.openapiGenerator) =>
  once(`openapi-generator-${version}.jar`, async (path) => {
    const artifact = `org.openapitools:openapi-generator-cli:${version}`
    await run('mvn', [...maven, 'dependency:get', `-Dartifact=${artifact}`, '-Dtransitive=false'])
    const folder = join(cache, 'm2/org/openapitools/openapi-generator-cli', version)
    writeFileSync(path, readFileSync(join(folder, `openapi-generator-cli-${version}.jar`)))
  })

/** A Python environment with openapi-python-client and what the two Python clients need. */
export const python = () => {
  const requirements = join(here, 'requirements.txt')
  return once(
    'venv',
    async (path) => {
      const venv = path.replace(/\.part$/, '')
      rmSync(venv, { recursive: true, force: true })
      await run('python3', ['-m', 'venv', venv])
      await run(join(venv, 'bin/pip'), ['install', '-q', '--disable-pip-version-check', '-r', requirements])
      writeFileSync(join(venv, 'requirements.txt'), readFileSync(requirements))
    },
    (path) => existsSync(join(path, 'requirements.txt')) && same(join(path, 'requirements.txt'), requirements),
  )
}

/** Json.NET for the C# client. This package holds the builds of it that Mono runs. */
export const jsonForDotNet = async () => {
  const name = `jillejr.newtonsoft.json-for-unity@${versions.jsonForDotNet}`
  const folder = await once(`json-for-dotnet-${versions.jsonForDotNet}`, async (path) => {
    mkdirSync(path)
    const archive = (await run('npm', ['pack', '--silent', name], { cwd: path })).trim()
    await run('tar', ['xzf', archive], { cwd: path })
  })
  return join(folder, 'package/Plugins/Newtonsoft.Json Editor/Newtonsoft.Json.dll')
}

/** The command oapi-codegen. */
export const oapiCodegen = () =>
  once(`oapi-codegen-${versions.oapiCodegen}`, async (path) => {
    const bin = join(cache, 'gobin')
    const source = `github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@${versions.oapiCodegen}`
    await run('go', ['install', source], { env: { GOBIN: bin } })
    renameSync(join(bin, 'oapi-codegen'), path)
  })

/**
 * Makes a file or a folder of the cache, once even when several ask at a time. It is written under another name
 * first, so that an interrupted run leaves nothing that looks whole.
 */
const making = new Map()
function once(name, make, isThere = existsSync) {
  const path = join(cache, name)
  if (!making.has(name))
    making.set(
      name,
      (async () => {
        if (isThere(path)) return path
        mkdirSync(cache, { recursive: true })
        const part = `${path}.part`
        rmSync(part, { recursive: true, force: true })
        await make(part)
        if (existsSync(part)) renameSync(part, path)
        return path
      })(),
    )
  return making.get(name)
}

function same(one, other) {
  return readFileSync(one, 'utf8') === readFileSync(other, 'utf8')
}
