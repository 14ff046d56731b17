// What a call costs beside what it cost in another checkout of the repository, built: `npm run bench:paired -- FOLDER`.
// Two processes in turns, milliseconds of processor, the least of the rounds and their median: what else the machine does
// comes on top of both. BENCH_NOW names another checkout in the place of this one: the same as FOLDER shows the noise.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { root } from './run.mjs'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('name the folder of a checkout whose reference server is built')
const rounds = Number(process.env.BENCH_ROUNDS ?? 25)
const count = Number(process.env.BENCH_CALLS ?? 60)

const sides = [resolve(folder), resolve(process.env.BENCH_NOW ?? root)].map((checkout) =>
  fork(new URL('bench/paired-side.mjs', import.meta.url), [checkout]),
)
const ask = async (side, what) => {
  side.send(what)
  return (await once(side, 'message'))[0]
}
try {
  for (const side of sides) await once(side, 'message')
  const names = await ask(sides[0], {})
  console.log(`node ${process.version}, ${rounds} rounds of ${count} calls, ms of processor a call\n`)
  console.log('| call | before | now | least | median |\n|---|--:|--:|--:|--:|')
  for (const name of names) {
    const [before, now] = [[], []]
    for (let round = -3; round < rounds; round++)
      for (const [index, list] of [before, now].entries()) {
        const { code, each } = await ask(sides[index], { name, count })
        if ((code === 'OK') === name.startsWith('refused')) throw new Error(`${name}: ${code}`)
        // The first rounds are slower than all others.
        if (round >= 0) list.push(each)
      }
    for (const list of [before, now]) list.sort((a, b) => a - b)
    const middle = (list) => list[list.length >> 1]
    const ratio = (a, b) => (b / a).toFixed(2)
    console.log(
      `| ${name} | ${before[0].toFixed(3)} | ${now[0].toFixed(3)} | ${ratio(before[0], now[0])} | ${ratio(middle(before), middle(now))} |`,
    )
  }
} finally {
  for (const side of sides) side.kill()
}
