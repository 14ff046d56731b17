import { listOperations, type OpenApiDocument } from '@crmcom-webapi/contract'
import { type LifeCycle, lifeCycles, type Transition } from '@crmcom-webapi/reference-server'
import { asCode, componentInWords, joinWords, shortFailure } from './words.ts'

/** What leads from states to the next one. */
export interface LifeCycleRow {
  /** Names of states as code, or what the record is before it has one. */
  from: string
  /** The page of the operation, where one does it. */
  operationId?: string
  /** Path of the operation, or what does it besides calls. */
  by: string
  to: string
  condition: string | null
  /** The code a call is answered with where the condition does not hold. */
  otherwise: string | null
  evidence: Transition<string>['evidence'] | null
}

/** The life cycle of one kind of record, as a page shows it. */
export interface LifeCycleView {
  kind: string
  title: string
  /** The code of calls that may not be made in the state of a record; none where no call changes one. */
  refusal: string | null
  rows: LifeCycleRow[]
}

/** Every life cycle that the reference server goes by. */
export function listLifeCycles(bundle: OpenApiDocument): LifeCycleView[] {
  const paths = new Map(listOperations(bundle).map(({ path, operation }) => [operation.operationId, path.slice(1)]))
  return Object.entries(lifeCycles).map(([kind, lifeCycle]) => viewLifeCycle(kind, lifeCycle, paths))
}

/** A row for each transition, and for each state that nothing leads to. Where a test puts records is said in words. */
export function viewLifeCycle(
  kind: string,
  { states, transitions, refusal }: LifeCycle<string>,
  paths: ReadonlyMap<string, string>,
): LifeCycleView {
  const happening = transitions.filter(({ by }) => by !== 'control')
  const unreached = states.filter((state) => !happening.some(({ to }) => to === state))
  return {
    ...{ kind, title: componentInWords(kind.charAt(0).toUpperCase() + kind.slice(1)), refusal: refusal ?? null },
    rows: [
      ...happening.map((transition) => rowOf(transition, paths)),
      ...unreached.map((to) => ({
        ...{ from: 'any state', to, condition: null, otherwise: null, evidence: null },
        by: transitions.some((one) => one.by === 'control' && one.to === to)
          ? 'no call that is known; a test can, by control'
          : 'no call that is known; a seed may say so',
      })),
    ],
  }
}

function rowOf(
  { by, from, to, condition, otherwise, evidence }: Transition<string>,
  paths: ReadonlyMap<string, string>,
): LifeCycleRow {
  const path = paths.get(by)
  return {
    from: from.length === 0 ? 'a new record' : joinWords(from.map(asCode), 'or'),
    ...(path !== undefined && { operationId: by }),
    ...{ by: path ?? 'its time', to, condition, otherwise: otherwise ?? null, evidence },
  }
}

/** The whole of a life cycle as a table of Markdown. */
export function lifeCycleMarkdown({ rows, refusal }: LifeCycleView): string {
  const lines = rows.map(({ from, operationId, by, to, condition, otherwise, evidence }) => {
    const call = operationId === undefined ? by : `[${by}](/reference/${operationId})`
    const only = [condition, otherwise && `otherwise ${failureLink(otherwise)}`].filter(Boolean).join('; ')
    return `| ${[from, call, asCode(to), only, evidence ?? ''].join(' | ')} |`
  })
  const head = ['| From | By | To | Only where | Evidence |', '| --- | --- | --- | --- | --- |']
  const rest = refusal === null ? [] : ['', `In any other state a call is refused with ${failureLink(refusal)}.`]
  return [...head, ...lines, ...rest].join('\n')
}

const failureLink = (code: string) => `[${asCode(shortFailure(code))}](/reference/failures#${code})`
