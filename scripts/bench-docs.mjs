// What the docs cost as the contract grows: the site is built from the real contract and from copies of it, by default as
// it is and with 300 operations. BENCH_SIZES=190,300 names other sizes; fewer than there are cannot be, since pages link
// to operations.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { bundle, listOperations } from '@crmcom-webapi/contract'
import { grown } from './bench/grown.mjs'
import { ended, npm, root } from './run.mjs'

const count = listOperations(bundle).length
const sizes = (process.env.BENCH_SIZES ?? `${count},300`).split(',').map(Number)
const wrong = sizes.find((size) => !(size >= count))
if (wrong !== undefined) {
  console.error(`BENCH_SIZES: ${wrong} cannot be built; the contract has ${count} operations, and pages link to them`)
  process.exit(2)
}
/** What each column may be with the operations there are. */
const asked = {
  operations: 'asked',
  seconds: 60,
  pages: '',
  'MB without downloads': 45,
  'kB of the largest first load, gzip': 130,
  'kB of the largest HTML, gzip': 25,
  'kB of what the search loads, gzip': 120,
}
const rows = [asked]
for (const size of sizes) rows.push(await measure(size))
const columns = Object.keys(rows[0])
console.log(`\nnode ${process.version}\n`)
console.log(`| ${columns.join(' | ')} |`)
console.log(`|${columns.map(() => '--:').join('|')}|`)
for (const row of rows) console.log(`| ${Object.values(row).join(' | ')} |`)

async function measure(size) {
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true })
  const folder = mkdtempSync(join(root, 'node_modules/.cache/bench-docs-'))
  try {
    const contract = join(folder, 'openapi.json')
    const site = join(folder, 'site')
    writeFileSync(contract, JSON.stringify(grown(size)))
    const started = performance.now()
    const build = npm(['run', 'build', '-w', 'apps/docs', '--', '--outDir', site], {
      env: { ...process.env, CONTRACT_BUNDLE: contract },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if ((await ended(build)) !== 0) throw new Error(`the docs of ${size} operations could not be built`)
    const seconds = (performance.now() - started) / 1000
    console.log(`${size} operations done`)
    return { operations: size, seconds: seconds.toFixed(1), ...sizesOf(site) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function sizesOf(site) {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const own = files.filter((file) => !file.startsWith(join(site, 'documents')))
  const pages = own.filter((file) => file.endsWith('.html'))
  const index = own.find((file) => file.includes('localSearchIndex') && file.endsWith('.js'))
  const reference = pages.filter((file) => file.includes('/reference/'))
  const loads = reference.map((file) => firstLoad(site, file))
  const htmls = reference.map((file) => gzipSync(readFileSync(file)).length)
  return {
    pages: pages.length,
    'MB without downloads': (own.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6).toFixed(1),
    'kB of the largest first load, gzip': Math.round(Math.max(...loads) / 1000),
    'kB of the largest HTML, gzip': Math.round(Math.max(...htmls) / 1000),
    'kB of what the search loads, gzip': Math.round(gzipSync(readFileSync(index)).length / 1000),
  }
}

/** The page with the styles and scripts it names. */
function firstLoad(site, file) {
  const html = readFileSync(file, 'utf8')
  const parts = new Set([...html.matchAll(/(?:href|src)="\/(assets\/[^"]+\.(?:css|js))"/g)].map(([, part]) => part))
  const compressed = (path) => gzipSync(readFileSync(path)).length
  return [...parts].reduce((sum, part) => sum + compressed(join(site, part)), compressed(file))
}
