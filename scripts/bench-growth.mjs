// What grows how: a contract of more operations and more releases beside the one of today, in everything that is made
// of it. Nothing may grow faster than the operations, give or take the share in `allowed`; a row that does fails.
// Seconds are those of the processor, which hold beside other work; those of
// tests are as their runner counts them. BENCH_OPERATIONS=300 BENCH_RELEASES=60 name the size, else it follows from today's;
// BENCH_ONLY=documents,tests the parts to measure.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { grown } from './bench/grown.mjs'
import { binary, ended, node, root } from './run.mjs'

const only = process.env.BENCH_ONLY?.split(',')
const allowed = 1.3
/** What packages/contract/test/documents.test.ts holds those of today to; a grown contract may have its share more. */
const mostDownloads = 45e6

const { bundle: today, listOperations, listReleases } = await import('@crmcom-webapi/contract')
const [operations, releases] = [
  wanted('BENCH_OPERATIONS', listOperations(today).length, 1.6),
  wanted('BENCH_RELEASES', listReleases(today).length, 1.3),
]
const sizes = [
  { contract: today, name: 'today' },
  { contract: grown(operations, releases), name: 'grown' },
].map(({ contract, name }) => ({
  contract,
  name,
  operations: listOperations(contract).length,
  releases: listReleases(contract).length,
}))
const parts = {
  contract: measureContract,
  generated: measureGenerated,
  documents: measureDocuments,
  docs: measureDocs,
  tests: measureTests,
}

const columns = []
for (const size of sizes) {
  // Outside of node_modules, where no tests are looked for.
  mkdirSync(join(root, '.cache'), { recursive: true })
  const folder = mkdtempSync(join(root, '.cache/bench-growth-'))
  try {
    const bundle = join(folder, 'openapi.json')
    writeFileSync(bundle, JSON.stringify(size.contract))
    const column = {}
    for (const [part, measure] of Object.entries(parts)) {
      if (only && !only.includes(part)) continue
      Object.assign(column, await measure(size.contract, bundle, folder))
      console.log(`${size.name}: ${part} done`)
    }
    columns.push(column)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
report()

function report() {
  const [before, after] = sizes
  const share = after.operations / before.operations
  const [first, second] = columns
  const named = ({ operations, releases }) => `${operations} operations, ${releases} releases`
  console.log(
    `\nnode ${process.version}; operations ${share.toFixed(2)} ×, operations times releases ${((share * after.releases) / before.releases).toFixed(2)} ×\n`,
  )
  console.log(`| | ${named(before)} | ${named(after)} | growth | to that of operations |`)
  console.log('|---|--:|--:|--:|--:|')
  const over = []
  for (const [name, value] of Object.entries(first)) {
    const growth = second[name] / value
    if (growth / share > allowed)
      over.push(`${name} grows ${(growth / share).toFixed(2)} times as fast as the operations`)
    const shown = (number) => (name.endsWith(', s') ? number.toFixed(1) : Math.round(number).toLocaleString('en'))
    console.log(
      `| ${name} | ${shown(value)} | ${shown(second[name])} | ${growth.toFixed(2)} × | ${(growth / share).toFixed(2)} |`,
    )
  }
  const downloads = first['downloads, bytes']
  if (downloads > mostDownloads) over.push(`the downloads of today have ${downloads} bytes, more than ${mostDownloads}`)
  for (const line of over) console.log(`\n${line}`)
  process.exitCode = over.length > 0 ? 1 : 0
}

/** How many are asked for: as the variable says, else so many times as many as today. */
function wanted(variable, now, times) {
  const number = Number(process.env[variable] ?? Math.round(now * times))
  if (!(number >= now))
    throw new Error(`${variable} is ${process.env[variable]}, and there are ${now} today: it can only be more`)
  return number
}

function measureContract(contract) {
  return { 'bundle, bytes': Buffer.byteLength(JSON.stringify(contract)) }
}

async function measureGenerated(contract) {
  const codegen = await import('@crmcom-webapi/codegen')
  const forms = codegen.collectForms(contract)
  const union = codegen.unionOperations(contract)
  const types = await codegen.emitTypes(forms, { ...codegen.forClients, paths: codegen.newestPaths(forms) })
  const client = [
    codegen.emitClientOperations(forms, union),
    codegen.emitFieldReleases(forms),
    codegen.emitMethods(forms, union),
  ]
  return {
    'types, bytes': Buffer.byteLength(types),
    'validators, bytes': Buffer.byteLength(codegen.emitSchemas(forms)),
    'routes, bytes': Buffer.byteLength(codegen.emitRoutes(forms)),
    'tables of the client, bytes': Buffer.byteLength(client.join('')),
  }
}

async function measureDocuments(_, bundle, folder) {
  const target = join(folder, 'documents')
  const seconds = await run([join(root, 'packages/contract/scripts/emit-documents.mjs'), bundle, target], root)
  const files = filesIn(target)
  const [inWhole, inParts] = ['whole/', ''].map((place) => (pattern) => {
    const at = join(target, place, 'openapi.')
    return bytesOf(files.filter((file) => file.startsWith(at) && pattern.test(file)))
  })
  return {
    'downloads, bytes': bytesOf(files),
    'of them OpenAPI 3.1': inParts(/R[\d.]+\.json$/) - inParts(/3\.0\.3\.json$/),
    'of them OpenAPI 3.0.3': inParts(/3\.0\.3\.json$/),
    'of them complete 3.0.3': inWhole(/3\.0\.3\.json$/),
    'making the documents, processor s': seconds,
  }
}

async function measureDocs(_, bundle, folder) {
  const site = join(folder, 'site')
  const env = { CONTRACT_BUNDLE: bundle, CONTRACT_DOCUMENTS: join(folder, 'documents') }
  const seconds = await run([binary('vitepress'), 'build', '--outDir', site], join(root, 'apps/docs'), env)
  const own = filesIn(site).filter((file) => !file.startsWith(join(site, 'documents')))
  return { 'docs without downloads, bytes': bytesOf(own), 'building the docs, processor s': seconds }
}

/** The tests of `packages/contract` that go through the releases, on a copy of the package with another bundle. */
async function measureTests(_, bundle, folder) {
  const copy = join(folder, 'packages/contract')
  cpSync(join(root, 'packages/contract'), copy, {
    recursive: true,
    filter: (path) => !path.includes('/dist/documents') && !path.includes('/node_modules'),
  })
  cpSync(bundle, join(copy, 'bundle/openapi.json'))
  const support = join(folder, 'tools/test-support')
  cpSync(join(root, 'tools/test-support'), support, { recursive: true })
  for (const file of ['vitest.base.ts', 'tsconfig.base.json']) cpSync(join(root, file), join(folder, file))
  const scope = join(folder, 'node_modules/@crmcom-webapi')
  mkdirSync(scope, { recursive: true })
  symlinkSync(copy, join(scope, 'contract'))
  symlinkSync(support, join(scope, 'test-support'))
  symlinkSync(join(root, 'openapi'), join(folder, 'openapi'))
  await run([join(copy, 'scripts/emit-bundle-module.mjs')], copy)
  const tests = ['lint', 'leftovers', 'fields-set', 'examples', 'input', 'down-level-releases'].map(
    (name) => `test/${name}.`,
  )
  const result = join(folder, 'tests.json')
  await run([binary('vitest'), 'run', ...tests, '--reporter=json', `--outputFile=${result}`], copy, {}, [0, 1])
  const { testResults } = JSON.parse(readFileSync(result, 'utf8'))
  for (const { name, message, assertionResults } of testResults)
    if (assertionResults.length === 0) throw new Error(`${name} did not run: ${message}`)
  const inReleases = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ fullName }) => /\bR\d+\.\d+\.\d+\b/.test(fullName))
  const failed = inReleases.filter(({ status }) => status !== 'passed')
  for (const { fullName, failureMessages } of failed.slice(0, 3))
    console.log(`${fullName}\n${failureMessages[0]?.slice(0, 500)}`)
  if (failed.length > 0) console.log(`${failed.length} of ${inReleases.length} tests fail on this contract`)
  return { 'release part of the tests, s': inReleases.reduce((sum, { duration }) => sum + (duration ?? 0), 0) / 1000 }
}

/** Runs a program of node, and gives the seconds of processor that it and all it started took. */
async function run(args, cwd, env = {}, codes = [0]) {
  const spent = join(mkdtempSync(join(tmpdir(), 'bench-growth-')), 'cpu')
  const options = [process.env.NODE_OPTIONS, `--import=${new URL('bench/report-cpu.mjs', import.meta.url)}`]
  const measured = { BENCH_CPU_FILE: spent, NODE_OPTIONS: options.filter(Boolean).join(' ') }
  const child = node(args, {
    cwd,
    env: { ...process.env, ...env, ...measured },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (!codes.includes(await ended(child))) throw new Error(`${args[0]} failed`)
  const seconds = readFileSync(spent, 'utf8').trim().split('\n').map(Number)
  rmSync(dirname(spent), { recursive: true })
  return seconds.reduce((sum, one) => sum + one, 0)
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

function bytesOf(files) {
  return files.reduce((sum, file) => sum + statSync(file).size, 0)
}
