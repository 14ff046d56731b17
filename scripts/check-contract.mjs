// Holds the contract to what was published: breaking changes need a major changeset, marks and operationIds stay.
// node scripts/check-contract.mjs [--bundle FILE] [--published FOLDER] [--changesets FOLDER]
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { compare, escapePointer, findMovedMarks, listOperations, listReleases, project } from '@crmcom-webapi/contract'
import { refuseKeptByNpm } from './npm-flags.mjs'
import { root } from './run.mjs'

refuseKeptByNpm(['bundle', 'published', 'changesets'])
const packageName = '@crmcom-webapi/contract'
const { values } = parseArgs({
  options: {
    bundle: { type: 'string', default: join(root, 'packages/contract/bundle/openapi.json') },
    published: { type: 'string', default: join(root, 'openapi/published') },
    changesets: { type: 'string', default: join(root, '.changeset') },
  },
})

try {
  process.exitCode = main()
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

function main() {
  const baseline = findBaseline(values.published)
  if (baseline === undefined) {
    process.stdout.write(`Nothing is published yet: ${shown(values.published)} holds no <version>.json.\n`)
    return 0
  }
  const [published, next] = [readDocument(baseline), readDocument(values.bundle)]
  const announced = findMajorChangesets(values.changesets)
  const moved = findMovedMarks(published, next)
  const broken = [
    ...findBreaking(published, next),
    ...moved.filter(({ kind }) => kind === 'vanished').map(({ pointer, text }) => ({ pointer, text })),
  ]
  const fixed = [...findRenamed(published, next), ...moved.filter(({ kind }) => kind === 'moved')]
  for (const { pointer, text } of fixed) complain(pointer, `${text} This stays as it was published.`)
  if (announced.length === 0) for (const { pointer, text } of broken) complain(pointer, text)
  const failures = fixed.length + (announced.length === 0 ? broken.length : 0)
  if (failures > 0) {
    if (broken.length > 0 && announced.length === 0)
      process.stderr.write(
        `${broken.length} breaking against ${shown(baseline)}: take them back, or announce a major of ${packageName} (npx changeset).\n`,
      )
    return 1
  }
  const by = broken.length > 0 ? `, announced by ${announced.map(shown).join(', ')}` : ''
  process.stdout.write(
    `${broken.length} breaking changes against ${shown(baseline)}${by}. Marks and operationIds stand.\n`,
  )
  return 0
}

/** The baseline of the newest version, if there is one. */
function findBaseline(folder) {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
  const versions = names.map((name) => {
    const match = /^(\d+)\.(\d+)\.(\d+)(?:-([\w.-]+))?\.json$/.exec(name)
    if (!match) throw new Error(`${shown(join(folder, name))}: name a baseline after its version, such as 1.2.0.json`)
    return { name, parts: match.slice(1, 4).map(Number), pre: match[4] }
  })
  const newest = versions.sort(byVersion).at(-1)
  return newest && join(folder, newest.name)
}

function byVersion(a, b) {
  for (const [index, part] of a.parts.entries()) if (part !== b.parts[index]) return part - b.parts[index]
  if (a.pre === undefined || b.pre === undefined) return (a.pre === undefined) - (b.pre === undefined)
  return a.pre.localeCompare(b.pre, 'en', { numeric: true })
}

function readDocument(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`${shown(file)}: ${error.message}`)
  }
}

/** Changesets that announce a major version of the contract package. */
function findMajorChangesets(folder) {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^(?!README).+\.md$/.test(name)) : []
  return names
    .sort()
    .map((name) => join(folder, name))
    .filter((file) => {
      const [, matter = ''] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(readFileSync(file, 'utf8')) ?? []
      return matter.split('\n').some((line) => {
        const [, name, level] = /^\s*["']?([^"':]+)["']?\s*:\s*["']?(\w+)["']?\s*$/.exec(line) ?? []
        return name === packageName && level === 'major'
      })
    })
}

/** Breaking changes in any release the baseline lists, each once, with the releases and operations it is met in. */
function findBreaking(published, next) {
  const found = new Map()
  for (const release of listReleases(published)) {
    for (const change of compare(project(published, release), projectNext(next, release))) {
      if (!change.breaking || (change.what === 'operation' && change.kind === 'changed')) continue
      const key = [change.kind, change.what, change.pointer].join()
      const entry = found.get(key) ?? { change, releases: new Set(), operations: new Set() }
      entry.releases.add(release)
      entry.operations.add(change.operationId)
      found.set(key, entry)
    }
  }
  return [...found.values()].map(({ change, releases, operations }) => {
    const [first, ...others] = operations
    const more = others.length > 0 ? ` and ${others.length} more` : ''
    const span = [...releases]
    const when = span.length === 1 ? span[0] : `${span[0]} to ${span.at(-1)}`
    return { pointer: change.pointer, text: `${change.text} (${first}${more}, ${when})` }
  })
}

function projectNext(next, release) {
  try {
    return project(next, release)
  } catch (error) {
    throw new Error(`${shown(values.bundle)}: ${release} was published and cannot be made any more: ${error.message}`)
  }
}

function findRenamed(published, next) {
  const ids = new Map(listOperations(next).map(({ path, method, operation }) => [`${method} ${path}`, operation]))
  return listOperations(published).flatMap(({ path, method, operation }) => {
    const left = ids.get(`${method} ${path}`)
    if (!left || left.operationId === operation.operationId) return []
    const pointer = `#/paths/${escapePointer(path)}/${method}/operationId`
    return [{ pointer, text: `operationId ${operation.operationId} is ${left.operationId} now.` }]
  })
}

function complain(pointer, text) {
  process.stderr.write(`${shown(values.bundle)}${pointer}: ${text}\n`)
}

function shown(file) {
  const near = relative(root, file)
  return near.startsWith('..') ? file : near
}
