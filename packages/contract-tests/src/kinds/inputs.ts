import type { Schema } from '@crmcom-webapi/contract'
import { listOperations } from '@crmcom-webapi/contract'
import { isOurs, type Judgement } from '@crmcom-webapi/judge'
import { type Answer, type Bench, isRequestCode } from '../bench.js'
import { type ShownInput, shownInputs } from '../inputs.js'
import type { CheckedClause } from '../report.js'
import { type Input, type Served, serve } from '../served.js'
import { type Variant, Variants } from '../variants.js'
import { checkDocumented } from './documented.js'
import { checkFilled, checkKept, showNow, showOf } from './records.js'
import { logIn, tokenIn } from './sessions.js'

/** Examples, right and wrong inputs of one operation. */
export async function checkInputs(bench: Bench, served: Served): Promise<void> {
  const wants = (kind: 'example' | 'positive' | 'negative') => bench.options.kinds?.includes(kind) ?? true
  const shown = shownInputs(bench.document, served, bench.profileFor(served))
  const good: ShownInput[] = []
  for (const one of shown) {
    if (bench.foretell(served, one.input).some(({ breaks }) => breaks)) continue
    if (!maySend(bench, served, one.input)) continue
    const before = await recordBefore(bench, served, one.input)
    let answer = await bench.call(served, one.input)
    const hasOtherWay =
      served.takesKey && (served.operation.security ?? []).some((way) => Object.keys(way).length === 0)
    if (hasOtherWay && isRequestCode(answer.code)) {
      answer = await bench.call(served, one.input, { keyless: true })
      one.keyless = true
    }
    if (answer.outcome === 'accepted') {
      good.push(one)
      if (!bench.goodInputs.has(served.id)) bench.goodInputs.set(served.id, one.input)
      if (!served.isRead) await afterWrite(bench, served, one.input, answer, before)
    }
    if (wants('example')) {
      noteRight(bench, 'example', served, `example ${one.name}`, one.pointer, answer)
      if (answer.outcome === 'accepted') checkDocumented(bench, served, one, answer)
    }
  }
  const [first] = good
  if (first && !served.isRead && /\/update$/.test(served.path)) {
    await bench.options.reset?.()
    if (bench.options.reset) bench.token = tokenIn(await logIn(bench)) ?? bench.token
    await checkFilled(bench, served, first.input)
  }
  if (!wants('positive') && !wants('negative')) return
  const bases = good.length > 0 ? good : shown.slice(0, 1)
  const variants = new Variants(bench.document, bench.bundle, bench.options.seed)
  const plan = planOf(bench, served, variants, bases)
  for (const { variant, wrong, base } of chosen(
    plan,
    bench.options.depth ?? 200,
    bench.options.seed,
    isOfAnotherRelease,
  )) {
    if (!wants(wrong ? 'negative' : 'positive')) continue
    if (!maySend(bench, served, variant.input)) continue
    if (!wrong && served.isRead === false && good.length === 0) continue
    const answer = await bench.call(served, variant.input)
    if (answer.outcome === 'accepted' && !served.isRead)
      await afterWrite(bench, served, variant.input, answer, undefined)
    if (wrong) await noteWrong(bench, served, variant, wrong, answer)
    else await noteVariant(bench, served, variant, base, answer)
  }
}

async function recordBefore(bench: Bench, served: Served, input: Input) {
  const show = served.isRead ? undefined : showOf(bench, served)
  if (!show || !/\/update$/.test(served.path)) return undefined
  const before = await showNow(bench, show, input)
  // Later, so that the time of a change can be told from that of the one before.
  await bench.options.clock?.advance(61)
  return before
}

async function afterWrite(
  bench: Bench,
  served: Served,
  input: Input,
  answer: Answer,
  before: { [name: string]: unknown } | undefined,
): Promise<void> {
  // What is put back needs not be taken away.
  if (/\/create$/.test(served.path) && !bench.options.reset) bench.made.push({ served, input, data: answer.data })
  if (/\/(?:create|update)$/.test(served.path)) await checkKept(bench, served, input, answer, before)
}

interface Planned {
  variant: Variant
  /** What it was made of. */
  base: ShownInput
  /** What is wrong with it; nothing where it is right. */
  wrong?: Judgement
}

/** Each right variant by its name, and each wrong one by the clause it breaks. */
function planOf(bench: Bench, served: Served, variants: Variants, bases: readonly ShownInput[]): Planned[] {
  const planned = new Map<string, Planned>()
  const unionPlaced = listOperations(bench.bundle).find(({ operation }) => operation.operationId === served.id)
  const union: Schema | undefined = unionPlaced && serve(bench.bundle, unionPlaced).schema
  const { depth = 200, seed } = bench.options
  const all = bases.flatMap((base) =>
    variants
      .of(served.schema, union, base.input, served.operation['x-fields-set'])
      .map((variant) => ({ variant, base })),
  )
  // Several variants come to the same in the end, so more are looked at than are sent.
  for (const { variant, base } of chosen(all, 6 * depth, seed, isOfAnotherRelease)) {
    const judgements = bench.foretell(served, variant.input).filter(({ level, breaks }) => breaks || level === 'WARN')
    const [wrong, ...more] = judgements
    const key = wrong ? `${wrong.clause.pointer} ${wrong.at} ${wrong.kind} ${nameOfBreak(variant)}` : variant.name
    // What breaks several clauses at once shows nothing of either.
    if (more.some(({ clause }) => clause.pointer !== wrong?.clause.pointer) || planned.has(key)) continue
    planned.set(key, { variant, base, ...(wrong && { wrong }) })
  }
  return [...planned.values()]
}

/** Texts that are no texts of a request break one clause in several ways, each of which is one of its own. */
const nameOfBreak = ({ name }: Variant): string =>
  /(surrogate|line break|longer than|\d{4}-\d\d-\d\d|is not kept|broken number|as -?\d+)/.exec(name)?.[0] ?? ''

/** What is sent that other releases take: of that, none is left out. */
const isOfAnotherRelease = ({ variant }: { variant: Variant }): boolean => / of another release$/.test(variant.name)

/** So many of a plan as an operation gets, spread over all of it by the seed, besides those that are never left out. */
function chosen<T>(plan: readonly T[], most: number, seed: number, isKept: (one: T) => boolean): readonly T[] {
  if (plan.length <= most) return plan
  const kept = plan.filter(isKept)
  const rest = plan.filter((one) => !isKept(one))
  const step = Math.max(1, rest.length / most)
  const start = (Math.imul(seed, 2654435761) >>> 0) / 2 ** 32
  const spread = Array.from({ length: Math.min(most, rest.length) }, (_, index) => {
    return rest[Math.floor((index + start) * step) % rest.length] as T
  })
  return [...kept, ...spread]
}

/** Whether an input may be sent: a read always, what writes where that is allowed, and what may be a guess while there are any. */
function maySend(bench: Bench, served: Served, input: Input): boolean {
  const { allowWrites = false, dryRun = false } = bench.options
  if (!served.isRead) {
    if (dryRun || !allowWrites) {
      bench.wouldWrite.add(served.id)
      return false
    }
  }
  if (!isGuess(bench, served, input)) return true
  if (bench.mayGuess()) return true
  bench.note('negative', served, 'wrong passwords and codes', 'SKIP', served.pointer, {
    words: 'the limit on guesses is reached',
  })
  return false
}

/** Whether an input holds a password or a code that is not known to be right. */
function isGuess(bench: Bench, served: Served, input: Input): boolean {
  const { credentials, profile = {}, reset } = bench.options
  const known = new Set(textsIn([credentials, profile.records ?? {}]))
  // A login that the contract lets through is a guess unless all of it is known.
  if (served.isLogin)
    return (
      !bench.foretell(served, input).some(({ breaks }) => breaks) && textsIn(input).some((text) => !known.has(text))
    )
  const visit = (value: unknown, name: string): boolean => {
    if (typeof value === 'object' && value !== null)
      return Object.entries(value).some(([key, inner]) => visit(inner, Array.isArray(value) ? name : key))
    return bench.words.isSecretName(name) && typeof value === 'string' && value !== '' && !known.has(value)
  }
  // Where everything is put back, nothing gets locked.
  return reset === undefined && visit(input, '')
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** A right call is not refused as a wrong one. What the records say against it is no matter of the contract. */
function noteRight(
  bench: Bench,
  kind: 'example' | 'positive',
  served: Served,
  name: string,
  pointer: string,
  answer: Answer,
  level = bench.warnOr('FAIL', pointer),
): boolean {
  const isRefused = answer.outcome === 'refused' && isRequestCode(answer.code)
  const code = bench.words.clean(answer.code || String(answer.status))
  if (answer.outcome === 'accepted') bench.note(kind, served, name, 'PASS', pointer)
  else if (isRefused)
    bench.note(kind, served, name, level, pointer, { words: `refused with ${code}`, curl: bench.curlOf(answer) })
  else if (answer.outcome === 'refused')
    bench.note(kind, served, name, 'SKIP', pointer, { words: `the records say otherwise: ${code}` })
  return isRefused
}

/**
 * What the contract lets through may still break a rule that no schema can say, so a refusal is a WARN; where the call
 * says the same as one that was accepted, there is no such rule.
 */
async function noteVariant(
  bench: Bench,
  served: Served,
  variant: Variant,
  base: ShownInput,
  answer: Answer,
): Promise<void> {
  const says = bench.goodInputs.has(served.id) && bench.saysTheSame(served, variant.input, base.input)
  const pointer = says
    ? `${served.pointer}/x-null`
    : `${served.pointer}${served.isQuery ? '/parameters' : '/requestBody'}`
  if (!noteRight(bench, 'positive', served, variant.name, pointer, answer, says ? 'FAIL' : 'WARN')) return
  const input = await shrunk(served, variant.input, async (smaller) => {
    if (bench.foretell(served, smaller).some(({ breaks }) => breaks)) return false
    const again = await bench.call(served, smaller)
    return again.outcome === 'refused' && again.code === answer.code
  })
  if (input === variant.input) return
  const last = await bench.call(served, input)
  if (last.code === answer.code) bench.ledger.repeatBy('positive', served.id, variant.name, bench.curlOf(last))
}

async function noteWrong(
  bench: Bench,
  served: Served,
  variant: Variant,
  wrong: Judgement,
  answer: Answer,
): Promise<void> {
  const name = `${wrong.at}, ${variant.name}`
  const clause: CheckedClause = wrong.clause
  if (answer.outcome !== 'accepted') {
    if (answer.outcome === 'refused')
      bench.add({ kind: 'negative', operationId: served.id, name, verdict: 'PASS', clause })
    return
  }
  const input = await shrunk(served, variant.input, async (smaller) => {
    const left = bench.foretell(served, smaller).filter(({ level, breaks }) => breaks || level === 'WARN')
    if (left.length !== 1 || left[0]?.clause.pointer !== clause.pointer) return false
    return (await bench.call(served, smaller)).outcome === 'accepted'
  })
  const last = input === variant.input ? answer : await bench.call(served, input)
  bench.add({
    ...{ kind: 'negative', operationId: served.id, name, clause },
    verdict: wrong.level === 'FAIL' && !isOurs(clause.evidence) ? 'FAIL' : 'WARN',
    words: wrong.words,
    curl: bench.curlOf(last),
  })
}

/** Leaves out of a failing input what it fails without. Calls that write are not repeated for it. */
async function shrunk(served: Served, input: Input, fails: (smaller: Input) => Promise<boolean>): Promise<Input> {
  if (!served.isRead) return input
  let smallest = input
  for (const name of Object.keys(input).slice(0, 12)) {
    const { [name]: _, ...smaller } = smallest
    if (Object.keys(smaller).length > 0 && (await fails(smaller))) smallest = smaller
  }
  return smallest
}
