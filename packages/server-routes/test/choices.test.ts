import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundle, follow } from '@crmcom-webapi/contract'
import { newestRelease } from '@crmcom-webapi/server-routes'
import type { z } from '@hono/zod-openapi'
import { afterAll, describe, expect, it } from 'vitest'
import * as shipped from '../src/generated/schemas.gen.js'
import * as inferred from './generated/inferred.gen.js'
import { acceptedBy, type Case, casesOf, hasRules, type RequestForm, requestForms } from './support/choices.js'

/*
 * For every exactly-one-of, every only-together-with and every requirement that depends on the release: an accepted
 * and a refused example, agreed by ajv, by the validators and by the compiler. All of it is made from the bundle.
 */

const forms = requestForms()
const ruled = forms.filter(({ schema }) => hasRules(schema))
// As one type: of all of them the compiler would make a union that is too much for it.
const makers = inferred as unknown as { [id: string]: () => z.ZodType }
/** The validators of the package; the objects that queries mean are no components, so the package has none of those. */
const validators = {
  ...Object.fromEntries(Object.entries(makers).map(([id, make]) => [id, { schema: make() }])),
  ...(shipped as unknown as { [id: string]: { schema: z.ZodType } }),
}

/** What ajv and the validator say of an object. */
const verdicts = ({ oracle, pointer, id }: RequestForm, value: unknown) => ({
  ajv: oracle.accepts(pointer, value),
  zod: validators[id]?.schema.safeParse(value).success,
})
const both = (accepted: boolean) => ({ ajv: accepted, zod: accepted })

it('there are rules in bodies, in what they hold, and in queries', () => {
  const names = new Set(ruled.map(({ name }) => name))
  for (const name of ['Login', 'ConsumerLogin', 'TucanoSubscriberLookup', 'AccessTokenIdentifier', 'ListUsersQuery'])
    expect(names).toContain(name)
  expect(names.size).toBeGreaterThan(16)
  // A rule inside a schema that has no name would be passed by.
  for (const { id, schema } of forms)
    for (const [name, property] of Object.entries(schema.properties ?? {}))
      expect([id, name, property.oneOf ?? property.dependentRequired]).toEqual([id, name, undefined])
})

describe('every rule between fields', () => {
  it.each(ruled.map((form) => [form.id, form] as const))('%s', (_, form) => {
    const cases = casesOf(form)
    for (const { words, accepted, value } of cases)
      expect([words, value, verdicts(form, value)]).toEqual([words, value, both(accepted)])
    for (const rule of new Set(cases.map((one) => one.rule)))
      for (const accepted of [true, false])
        expect([rule, accepted, cases.some((one) => one.rule === rule && one.accepted === accepted)]).toEqual([
          rule,
          accepted,
          true,
        ])
    const rules = (form.schema.oneOf ? 1 : 0) + Object.keys(form.schema.dependentRequired ?? {}).length
    expect(new Set(cases.map((one) => one.rule)).size).toBe(rules)
  })
})

/** Forms of one schema in different releases, as far as they differ in what they take. */
const neighbours = forms.flatMap((form) =>
  forms.filter((other) => other.name === form.name && other.id !== form.id).map((other) => [form, other] as const),
)

/** What a form takes at its own level, in one text. */
const levelOf = ({ schema }: RequestForm): string =>
  JSON.stringify([
    [...Object.keys(schema.properties ?? {})].sort(),
    [...(schema.required ?? [])].sort(),
    schema.oneOf?.map(({ required, $ref }) => required ?? $ref),
    schema.dependentRequired,
  ])

/** Examples one form takes and another does not. */
const told = neighbours
  // An object that goes on takes every name; which are of another release, whoever reads the input tells.
  .filter(([form, other]) => levelOf(form) !== levelOf(other) && !form.schema['x-open'] && !other.schema['x-open'])
  .map(([form, other]) => {
    const taken = acceptedBy(form).filter((value) => form.oracle.accepts(form.pointer, value))
    return { form, other, taken, refused: taken.filter((value) => !other.oracle.accepts(other.pointer, value)) }
  })

describe('every requirement that depends on the release', () => {
  it('is there', () => {
    const names = new Set(told.map(({ form }) => form.name))
    for (const name of ['Login', 'ConsumerLogin', 'TucanoSubscriberLookup', 'ListUsersQuery', 'ListAccessTokensQuery'])
      expect(names).toContain(name)
  })

  it.each(told.map((one) => [one.form.id, one.other.id, one] as const))('%s against %s', (_, __, one) => {
    const { form, other, taken, refused } = one
    expect(taken.length).toBeGreaterThan(0)
    for (const value of taken) {
      expect([value, verdicts(form, value)]).toEqual([value, both(true)])
      expect([value, verdicts(other, value)]).toEqual([value, both(!refused.includes(value))])
    }
    // One side of each pair has something the other lacks: a field, a branch or a freedom.
    const back = told.find((pair) => pair.form === other && pair.other === form)
    expect(refused.length + (back?.refused.length ?? 0)).toBeGreaterThan(0)
    const lost = Object.keys(form.schema.properties ?? {}).filter((name) => !(name in (other.schema.properties ?? {})))
    if (other.schema.properties && other.schema.additionalProperties === false)
      for (const name of lost) expect([name, refused.some((value) => name in value)]).toEqual([name, true])
  })
})

/** Identifiers whose fields were guessed, with the fields. */
const guessed = forms.flatMap((form) => {
  const choice = form.schema['x-open']?.['one-of']
  return choice ? [[form.id, form, choice] as const] : []
})

/** A value that a guessed field takes. */
const guessOf = ({ schema }: RequestForm, name: string) =>
  follow(bundle, schema.properties?.[name] ?? {}).enum?.[0] ?? 'x'

describe('every identifier whose fields were guessed', () => {
  it('is there', () => {
    expect(new Set(guessed.map(([, { name }]) => name)).size).toBeGreaterThan(3)
  })

  it.each(guessed)('%s takes each field alone, another in its place or beside it, and not none', (_, form, choice) => {
    for (const name of choice) {
      const value = guessOf(form, name)
      expect(verdicts(form, { [name]: value })).toEqual(both(true))
      expect(verdicts(form, { [name]: '' })).toEqual(both(false))
      expect(verdicts(form, { [name]: value, unguessed: 7 })).toEqual(both(true))
    }
    expect(verdicts(form, { unguessed: 'x' })).toEqual(both(true))
    expect(verdicts(form, {})).toEqual(both(false))
    expect(verdicts(form, 'x')).toEqual(both(false))
  })
})

describe('the compiler', () => {
  const folder = fileURLToPath(new URL(`../node_modules/.cache/choices-${process.pid}/`, import.meta.url))
  const types = fileURLToPath(new URL('../../client/src/generated/schema.gen.js', import.meta.url))
  const root = fileURLToPath(new URL('../../../', import.meta.url))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** Compiles the cases and gives the words of those of which the compiler says something else. */
  function disagreements(cases: readonly (Case & { id: string })[]): string[] {
    mkdirSync(folder, { recursive: true })
    const lines = cases.map(({ id, accepted, value }, index) => {
      const statement = `export const v${index}: S['${id}'] = ${JSON.stringify(value)}`
      return accepted ? `// accepted\n${statement}` : `// @ts-expect-error\n${statement}`
    })
    const head = `import type { components } from '${types}'\ntype S = components['schemas']\n`
    writeFileSync(`${folder}choices.ts`, `${head}${lines.join('\n')}\n`)
    const options = { noEmit: true, types: [], skipLibCheck: true }
    writeFileSync(
      `${folder}tsconfig.json`,
      JSON.stringify({ extends: `${root}tsconfig.base.json`, compilerOptions: options, include: ['choices.ts'] }),
    )
    try {
      execFileSync(process.execPath, [`${root}node_modules/ts7/bin/tsc`, '-p', `${folder}tsconfig.json`])
      return []
    } catch (error) {
      const output = String((error as { stdout?: Buffer }).stdout)
      return output.split('\n').flatMap((line) => {
        const place = /choices\.ts\((\d+),/.exec(line)
        if (!place) return line.includes('error') ? [line] : []
        const found = cases[Math.floor((Number(place[1]) - 3) / 2)]
        return [
          `${found?.id}: ${found?.rule}: ${found?.words}: ${line.slice(line.indexOf('TS'), line.indexOf('TS') + 100)}`,
        ]
      })
    }
  }

  const chosen = (release: string): (Case & { id: string })[] => {
    const here = forms.filter(({ releases }) => releases.includes(release))
    const rules = here
      .filter(({ schema }) => hasRules(schema))
      .flatMap((form) => casesOf(form).map((one) => ({ ...one, id: form.id })))
    const foreign = told
      .filter(({ other }) => here.includes(other))
      .flatMap(({ form, other, taken, refused }) =>
        taken.map((value) => ({
          id: other.id,
          rule: `what ${form.releases.at(-1)} takes`,
          words: Object.keys(value).join(', '),
          accepted: !refused.includes(value),
          value,
        })),
      )
    // What is known is closed to the compiler: the rest goes in another way.
    const open = here.flatMap((form): (Case & { id: string })[] => {
      const { id } = form
      const choice = form.schema['x-open']?.['one-of'] ?? []
      const rule = 'at most one of the guessed fields'
      const guesses = choice.map((name): { [name: string]: unknown } => ({ [name]: guessOf(form, name) }))
      const one = guesses.map((value) => ({ id, rule, words: Object.keys(value).join(), accepted: true, value }))
      const [first, second] = guesses
      const both = second ? [{ ...first, ...second }] : []
      const wrong = [...both, { unguessed: 'x' }, { ...first, unguessed: 'x' }]
      return choice.length > 0
        ? [...one, ...wrong.map((value) => ({ id, rule, words: Object.keys(value).join(), accepted: false, value }))]
        : []
    })
    return [...rules, ...foreign, ...open]
  }

  it('says the same of all of them, in the newest release and in R12.4.0', () => {
    const cases = [newestRelease, 'R12.4.0'].flatMap(chosen)
    const counts = [true, false].map((accepted) => cases.filter((one) => one.accepted === accepted).length)
    console.log(
      `choices: ${ruled.length} forms with rules, ${told.length} pairs of forms, ${counts.join(' accepted and ')} refused examples compiled`,
    )
    expect(Math.min(...counts)).toBeGreaterThan(50)
    expect(disagreements(cases)).toEqual([])
  })

  it('is asked in earnest: the other way round it disagrees with every one', () => {
    const [accepted] = casesOf(ruled[0] as RequestForm).filter((one) => one.accepted)
    const [refused] = casesOf(ruled[0] as RequestForm).filter((one) => !one.accepted)
    const turned = [accepted, refused].map((one) => ({ ...(one as Case), id: ruled[0]?.id as string }))
    expect(disagreements(turned)).toEqual([])
    expect(disagreements(turned.map((one) => ({ ...one, accepted: !one.accepted })))).toHaveLength(2)
  })
})
