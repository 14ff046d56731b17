/** How many trials are under way, in which nothing is learned. */
let trials = 0

/** Where an answer would differ from what is expected, without learning anything of it. */
export function tried(expected: unknown, actual: unknown, path: string): string[] {
  trials++
  try {
    return differences(expected, actual, path)
  } finally {
    trials--
  }
}

/**
 * A text the server draws: any that has the form the first time it is seen, the very same ever after.
 *
 * @example
 * `new Drawn(/^\d{6}$/)` stands for a one-time password that no answer has shown yet.
 */
export class Drawn {
  value: string | undefined

  /**
   * @param form What the text has to look like.
   * @param seen Where all texts stand that may not be drawn twice; this one joins them.
   */
  constructor(
    readonly form: RegExp,
    readonly seen?: Set<string>,
  ) {}

  /** Says why a text cannot be the one that was drawn; learns it when it can. */
  problem(text: unknown): string | undefined {
    if (this.value !== undefined) return text === this.value ? undefined : `is not ${show(this.value)}, as before`
    if (typeof text !== 'string' || !this.form.test(text)) return `has not the form ${this.form}`
    if (this.seen?.has(text)) return 'was drawn before'
    if (trials > 0) return undefined
    this.seen?.add(text)
    this.value = text
    return undefined
  }
}

/** A JSON Web Token with these claims and no other. */
export class Jwt extends Drawn {
  constructor(readonly claims: { [name: string]: unknown }) {
    super(/^[\w-]+\.[\w-]+\.[\w-]+$/)
  }

  override problem(text: unknown): string | undefined {
    const first = this.value === undefined
    const problem = super.problem(text)
    if (problem !== undefined || !first) return problem
    const payload = JSON.parse(Buffer.from(String(text).split('.')[1] ?? '', 'base64url').toString())
    return differences(this.claims, payload, 'claims')[0]
  }
}

/** A text that is known from the start, or drawn. */
export type Text = string | Drawn

/** What a text is, as far as answers have shown it. */
export function known(text: Text | null | undefined): string | undefined {
  return text instanceof Drawn ? text.value : (text ?? undefined)
}

/** A field that may be missing. */
export class Maybe {
  constructor(readonly expected: unknown) {}
}

/** An object that may have more fields than these: the sheets do not list them all. */
export class Having {
  constructor(readonly fields: { [name: string]: unknown }) {}
}

/** Something that is one of several: the sheets leave open which. The likeliest comes first. */
export class Either {
  constructor(readonly allowed: readonly unknown[]) {}
}

/** Something of which the sheets say no more than this. */
export class Such {
  /** @param problem Says why a value cannot be it. */
  constructor(readonly problem: (value: unknown) => string | undefined) {}
}

/** What nothing is said of. */
export const anything = new Such(() => undefined)

/** Where an answer differs from what is expected; empty when it does not. */
export function differences(expected: unknown, actual: unknown, path = 'data'): string[] {
  if (expected instanceof Maybe) return actual === undefined ? [] : differences(expected.expected, actual, path)
  if (expected instanceof Drawn) {
    const problem = expected.problem(actual)
    return problem === undefined ? [] : [`${path} ${problem}, but ${show(actual)}`]
  }
  if (expected instanceof Either) {
    const [likeliest] = expected.allowed
    const right = expected.allowed.find((one) => tried(one, actual, path).length === 0)
    return differences(right === undefined ? likeliest : right, actual, path)
  }
  if (expected instanceof Such) {
    const problem = expected.problem(actual)
    return problem === undefined ? [] : [`${path} ${problem}, but ${show(actual)}`]
  }
  if (expected instanceof Having) return fieldDifferences(expected.fields, actual, path, false)
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return [`${path} is no list, but ${show(actual)}`]
    if (actual.length !== expected.length) return [`${path} has ${actual.length} entries, not ${expected.length}`]
    return expected.flatMap((entry, index) => differences(entry, actual[index], `${path}[${index}]`))
  }
  if (typeof expected === 'object' && expected !== null)
    return fieldDifferences(expected as { [name: string]: unknown }, actual, path, true)
  return expected === actual ? [] : [`${path} is ${show(actual)}, not ${show(expected)}`]
}

function fieldDifferences(
  fields: { [name: string]: unknown },
  actual: unknown,
  path: string,
  closed: boolean,
): string[] {
  if (typeof actual !== 'object' || actual === null) return [`${path} is no object, but ${show(actual)}`]
  const found = actual as { [name: string]: unknown }
  const more = closed ? Object.keys(found).filter((name) => !Object.hasOwn(fields, name)) : []
  return [
    ...Object.entries(fields).flatMap(([name, field]) => differences(field, found[name], `${path}.${name}`)),
    ...more.map((name) => `${path}.${name} is too much`),
  ]
}

const show = (value: unknown): string => JSON.stringify(value) ?? 'missing'
