/** A source of numbers from 0 up to 1, always the same for the same seed (mulberry32). */
export type Random = () => number

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The seed of a run: `SEED` from the environment, else a new one. Print it, so that a failure can be repeated. */
export function chooseSeed(): number {
  return process.env['SEED'] ? Number(process.env['SEED']) : Math.floor(Math.random() * 2 ** 31)
}

export const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T

/** What mutations can draw on besides what they make up. */
export interface Pool {
  /** Names of fields of the contract: rivals and strangers. */
  keys: readonly string[]
  /** Values that are valid somewhere. */
  values: readonly unknown[]
}

const oddValues: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -0,
  1,
  -1,
  2,
  1.5,
  42,
  1e20,
  '',
  ' ',
  'x',
  '0',
  '007',
  '1.5',
  'OK',
  'null',
  'é',
  '👍',
  'x'.repeat(300),
  '4F6A8C0E2B1D3F5A7C9E0B2D4F6A8C1E',
  '4f6a8c0e2b1d3f5a7c9e0b2d4f6a8c1e',
  '2026-01-05T10:00:00',
  '2026-01-05T10:00:00Z',
  '2026-02-30T10:00:00',
  '2024-02-29T23:59:59',
  '2016-12-31T23:59:60',
  '2026-01-05T24:00:00',
  '0000-01-01T00:00:00',
  '9999-12-31T23:59:59',
  '\ud800',
  'x\udc00y',
  'one\ntwo',
  '\u0000',
  '\u2028',
  'x'.repeat(4000),
  '👍'.repeat(4000),
  'x'.repeat(4001),
  2 ** 53,
  2 ** 53 - 1,
  -(2 ** 53),
  'id,number',
  'id,',
  [],
  [null],
  ['x', 'x'],
  {},
  { id: '1' },
  { code: 'OK' },
]
const oddKeys = ['unknown', '', 'constructor', 'toString', '__proto__', 'hasOwnProperty', '0', 'ID']

/** Changes one place of a copy of a value in one way. */
export function mutate(random: Random, value: unknown, pool: Pool): unknown {
  const places = placesIn(value)
  return changeAt(value, pick(random, places), (target) => changeOne(random, target, pool))
}

type Place = readonly string[]

function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at]
  return [at, ...Object.entries(value).flatMap(([key, entry]) => placesIn(entry, [...at, key]))]
}

function changeAt(value: unknown, place: Place, change: (value: unknown) => unknown): unknown {
  const [key, ...rest] = place
  if (key === undefined) return change(value)
  if (Array.isArray(value))
    return value.map((entry, index) => (String(index) === key ? changeAt(entry, rest, change) : entry))
  return withEntries(
    Object.entries(value as object).map(([name, entry]) => [
      name,
      name === key ? changeAt(entry, rest, change) : entry,
    ]),
  )
}

/** Like `Object.fromEntries`, which also makes `__proto__` a plain key, as JSON.parse does. */
const withEntries = (entries: [string, unknown][]): { [key: string]: unknown } => Object.fromEntries(entries)

function changeOne(random: Random, value: unknown, pool: Pool): unknown {
  if (random() < 0.08) return anyValue(random, pool)
  if (Array.isArray(value)) return changeArray(random, value, pool)
  if (typeof value === 'object' && value !== null) return changeObject(random, Object.entries(value), pool)
  return changeScalar(random, value, pool)
}

function changeArray(random: Random, list: readonly unknown[], pool: Pool): unknown {
  const index = Math.floor(random() * list.length)
  switch (Math.floor(random() * 4)) {
    case 0:
      return list.toSpliced(index, 1)
    case 1:
      return [...list, anyValue(random, pool)]
    case 2:
      return list.length > 0 ? [...list, list[index]] : [anyValue(random, pool)]
    default:
      return list.toReversed()
  }
}

function changeObject(random: Random, entries: [string, unknown][], pool: Pool): unknown {
  const [key] = entries.length > 0 ? pick(random, entries) : ['x']
  const other = pick(random, random() < 0.7 ? pool.keys : oddKeys)
  switch (Math.floor(random() * 6)) {
    case 0:
      return withEntries(entries.filter(([name]) => name !== key))
    case 1:
      return withEntries([...entries, [other, anyValue(random, pool)]])
    case 2: // a rival: another field with a value that was good for this one
      return withEntries([...entries, [other, entries.find(([name]) => name === key)?.[1] ?? 'x']])
    case 3:
      return withEntries(entries.map(([name, entry]) => [name === key ? other : name, entry]))
    case 4:
      return withEntries(entries.map(([name, entry]) => [name, name === key ? anyValue(random, pool) : entry]))
    default:
      return withEntries(entries.toReversed())
  }
}

function changeScalar(random: Random, value: unknown, pool: Pool): unknown {
  const text = String(value)
  switch (Math.floor(random() * 8)) {
    case 0:
      return text
    case 1:
      return Number.isFinite(Number(text)) && text.trim() !== '' ? Number(text) : text.slice(0, -1)
    case 2:
      return `${text}x`
    case 3:
      return text.toLowerCase() === text ? text.toUpperCase() : text.toLowerCase()
    case 4:
      return text.replaceAll(/\d/g, (digit) => String((Number(digit) + 1) % 10))
    case 5:
      return [value]
    case 6:
      return typeof value === 'number' ? value + pick(random, [-1, 1, 0.5, 10]) : text.repeat(2)
    default:
      return anyValue(random, pool)
  }
}

function anyValue(random: Random, pool: Pool): unknown {
  return structuredClone(random() < 0.5 ? pick(random, oddValues) : pick(random, pool.values))
}
