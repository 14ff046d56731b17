// Says of every fact where it stands: found by code, named by a map, left out, or open.
import { atPointer, Contract } from './contract.mjs'
import { evidenceProblems } from './evidence.mjs'
import { listFacts } from './facts.mjs'
import { limitProblems } from './limits.mjs'
import { leftOutFor, mapProblems } from './maps.mjs'
import { Matcher, namedComponent } from './match.mjs'
import { openEndProblems } from './open-ends.mjs'
import { sentenceProblems } from './sentences.mjs'

/**
 * @typedef {object} Covered
 * @property {import('./facts.mjs').Fact} fact
 * @property {'code' | 'map' | 'left out' | 'open'} state
 * @property {string[]} places
 * @property {string[]} differs in what the contract differs from the sheet, as far as code can tell
 * @property {string} [reason] why it was left out
 */

/**
 * @param {{ sheets: any[], maps: import('./maps.mjs').Maps, bundle: any, decisions: string, conventions?: string }} input
 * @returns {{ covered: Covered[], problems: string[] }}
 */
export function cover({ sheets, maps, bundle, decisions, conventions = '' }) {
  const facts = listFacts(sheets)
  const contract = new Contract(bundle)
  const problems = mapProblems(maps, { facts, bundle, decisions })
  const matcher = new Matcher(
    contract,
    facts,
    (id) => maps.stands[id]?.[0],
    (id) => maps.stands[id] === undefined && leftOutFor(maps, id) !== undefined,
  )
  const needed = new Set()
  const covered = facts.map((fact) => {
    const mapped = maps.stands[fact.id]
    const left = leftOutFor(maps, fact.id)
    const match = matcher.match(fact)
    // The place of an object is what its fields are looked up under, so a map may name it.
    const found = match !== undefined && match.problems.length === 0 && !(mapped && fact.kind === 'object')
    if (found) {
      if (mapped) problems.push(`stands.yaml: ${fact.id} is found by code already`)
      if (left?.entry === fact.id) problems.push(`left-out.yaml: ${fact.id} is found by code`)
      return { fact, state: 'code', places: match.places, differs: [] }
    }
    const differs = match?.problems ?? []
    if (fact.kind === 'object') problems.push(...objectProblems(fact, mapped, left, bundle))
    if (mapped) {
      const otherwise =
        match === undefined || fact.kind === 'object' ? [] : [...differs, ...matcher.marksAt(fact, mapped[0], match)]
      problems.push(...differenceProblems(fact.id, otherwise, maps.differs?.[fact.id] ?? []))
      return { fact, state: 'map', places: mapped, differs: otherwise }
    }
    if (left) {
      needed.add(left.entry)
      return { fact, state: 'left out', places: [], differs: [], reason: left.reason.trim() }
    }
    return { fact, state: 'open', places: match?.places ?? [], differs }
  })
  const listed = maps.leftOut.flatMap(({ facts: entries }) => entries ?? [])
  for (const entry of listed.filter((entry) => entry.endsWith('.*') && !needed.has(entry)))
    if (!problems.some((problem) => problem.includes(`no fact ${entry}`)))
      problems.push(`left-out.yaml: ${entry} leaves nothing out`)
  problems.push(
    ...openEndProblems(covered, bundle),
    ...evidenceProblems(covered, bundle),
    ...limitProblems(covered, bundle, conventions),
    ...sentenceProblems(covered, bundle, decisions),
  )
  return { covered, problems }
}

/** A map says in what a fact differs from where it stands, so that nothing else comes to differ unseen. */
function differenceProblems(id, differs, said) {
  return [
    ...differs
      .filter((one) => !said.includes(one))
      .map((one) => `stands.yaml: ${id} differs in what it does not say: ${one}`),
    ...said
      .filter((one) => !differs.includes(one))
      .map((one) => `stands.yaml: ${id} does not differ as it says: ${one}`),
  ]
}

/** A map is to say nothing of an object whose component has its name. */
function objectProblems({ id, entry }, mapped, left, bundle) {
  const named = namedComponent(entry.name)
  if (mapped?.[0] === named) return [`stands.yaml: ${id} is found by code already`]
  if (!mapped && left && atPointer(bundle, named) !== undefined)
    return [`left-out.yaml: ${id} is left out, yet there is ${named}`]
  return []
}
