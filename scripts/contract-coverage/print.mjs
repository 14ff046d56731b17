// Writes the result for people.
import { spans } from './examples.mjs'

const states = ['code', 'map', 'left out', 'open']

/** @param {import('./cover.mjs').Covered[]} covered */
export function table(covered) {
  const rows = new Map()
  for (const { fact, state } of covered) {
    const key = `${fact.sheet}\n${fact.kind}`
    const row = rows.get(key) ?? { sheet: fact.sheet, kind: fact.kind, facts: 0, counts: {} }
    row.facts++
    row.counts[state] = (row.counts[state] ?? 0) + 1
    rows.set(key, row)
  }
  const line = (sheet, kind, facts, counts) => [sheet, kind, facts, ...states.map((state) => counts[state] ?? 0)]
  const sum = (entries) => ({
    facts: entries.length,
    counts: Object.fromEntries(states.map((state) => [state, entries.filter((entry) => entry.state === state).length])),
  })
  const sheets = [...new Set(covered.map(({ fact }) => fact.sheet))]
  const lines = sheets.flatMap((sheet) => {
    const own = [...rows.values()].filter((row) => row.sheet === sheet)
    const total = sum(covered.filter(({ fact }) => fact.sheet === sheet))
    return [
      ...own.map((row) => line(sheet, row.kind, row.facts, row.counts)),
      line(sheet, 'together', total.facts, total.counts),
    ]
  })
  const total = sum(covered)
  return columns([
    ['sheet', 'kind', 'facts', 'by code', 'by map', 'left out', 'open'],
    ...lines,
    line('all sheets', 'together', total.facts, total.counts),
  ])
}

function columns(rows) {
  const widths = rows[0].map((_, index) => Math.max(...rows.map((row) => String(row[index]).length)))
  return rows
    .map((row) =>
      row
        .map((cell, index) =>
          index < 2 ? String(cell).padEnd(widths[index]) : String(cell === 0 ? '-' : cell).padStart(widths[index]),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** One line per fact, with what it says, where it stands or why it does not. */
export function listed(covered) {
  return covered
    .map(({ fact, state, places, differs, reason }) => {
      const more = [reason ?? places.join(' '), differs.length > 0 ? `(${differs.join('; ')})` : ''].filter(Boolean)
      return `${state.padEnd(8)} ${fact.id}: ${oneLine(fact.text)}\n         ${more.join(' ')}`
    })
    .join('\n')
}

/** @param {ReturnType<import('./examples.mjs').droppedExamples>} examples @param {string[]} releases */
export function exampleList({ total, dropped, bare }, releases) {
  return [
    `Examples that some releases do not have, ${dropped.length} of ${total}:`,
    ...dropped.map(({ example, absent, never }) =>
      never ? `${example}: in no release` : `${example}: not in ${spans(absent, releases)}`,
    ),
    ...bare.map((entry) => `${entry.place}: without any example in ${spans(entry.releases, releases)}`),
  ].join('\n')
}

export const oneLine = (text) => text.replace(/\s+/g, ' ').trim()
