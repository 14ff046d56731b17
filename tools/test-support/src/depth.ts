import { chooseSeed } from './mutate.js'

/** Set by `npm run test:deep`: everything is tried in every release, and with more cases. */
export const isDeep = process.env['DEEP'] === '1'

/**
 * Some of many releases, for what takes a whole contract each time: the first, the last and others of a seed. A deep run
 * takes all.
 */
export function someOf<T>(all: readonly T[], count: number, seed: number): T[] {
  if (isDeep || all.length <= count) return [...all]
  const turn = (place: number) => (seed + Math.floor((place * (all.length - 2)) / (count - 2))) % (all.length - 2)
  const between = Array.from({ length: count - 2 }, (_, place) => 1 + turn(place)).sort((a, b) => a - b)
  return [0, ...between, all.length - 1].map((index) => all[index] as T)
}

/**
 * How many cases one of several subjects gets. A suite has a budget, so that it does not take longer with each operation
 * there is; nothing gets less than the least. A deep run has ten times the budget.
 */
export function casesEach(budget: number, subjects: number, least: number): number {
  return Math.max(least, Math.ceil((isDeep ? 10 * budget : budget) / Math.max(subjects, 1)))
}

/**
 * Those of many cases whose turn it is: one of so many parts, another one with another seed. A deep run takes all. Where
 * cases stand in an order, each part has some of all of it.
 *
 * @param seed One that the caller prints; without it one is chosen, and printed here.
 */
export function inTurn<T>(all: readonly T[], parts: number, seed?: number): T[] {
  if (isDeep) return [...all]
  const turn = seed ?? chooseSeed()
  if (seed === undefined) console.log(`one of ${parts} parts: SEED=${turn}`)
  return all.filter((_, place) => (place + turn) % parts === 0)
}
