// How options are checked, for all packages: what is wrong is named, and a name that is not known with the nearest one.

/** What the value of an option must be, in words, and whether one is that. */
export type Rule = readonly [must: string, fits: (value: never) => unknown]

const isFunction = (value: unknown) => typeof value === 'function'

/** Of an option that is checked where it is read. */
export const anything: Rule = ['', () => true]
export const aFunction: Rule = ['a function', isFunction]
export const aFlag: Rule = ['true or false', (value) => typeof value === 'boolean']
export const aText: Rule = ['a text that is not empty', (value) => typeof value === 'string' && value !== '']
export const functions: Rule = [
  'a list of functions',
  (value: unknown) => Array.isArray(value) && value.every(isFunction),
]

/** An object with some methods. */
export function having(...methods: readonly string[]): Rule {
  return [`an object with ${methods.join('() and ')}()`, (value) => methods.every((name) => isFunction(value?.[name]))]
}

/** The rules of all options something takes, by name. */
export type Rules = { readonly [name: string]: Rule }

/** A whole number between two others, which are among those allowed. */
export function wholeNumber(least: number, most: number): Rule {
  return [
    `a whole number from ${least} to ${most}`,
    (value) => Number.isInteger(value) && value >= least && value <= most,
  ]
}

/** One of some texts. */
export function oneOf(...values: readonly string[]): Rule {
  return [values.map((value) => `'${value}'`).join(' or '), (value) => values.includes(value)]
}

/** What another rule wants, or one value besides. */
export function orElse(rule: Rule, words: string, other: unknown): Rule {
  const [must, fits] = rule
  return [`${must}, or ${words}`, (value) => value === other || fits(value)]
}

/** A list whose entries all keep to a rule. */
export function listOf([must, fits]: Rule): Rule {
  return [
    `a list, each entry ${must}`,
    (value: unknown) => Array.isArray(value) && value.every((one) => fits(one as never)),
  ]
}

/**
 * Finds what is wrong with options, in words; `undefined` when nothing is. An option that is `undefined` counts as left
 * out. No text that was given is in the words, but for a name that is a plain word: it may be a secret.
 */
export function findOptionProblem(given: unknown, rules: Rules): string | undefined {
  return checkByRules(given, rules, hintOf)
}

/** Does the same, for a program that counts its bytes: without the search for the nearest name, all there are are listed. */
export function checkByRules(
  given: unknown,
  rules: Rules,
  hint: (known: readonly string[], name: string) => string = listOfNames,
): string | undefined {
  if (Object(given) !== given) return 'options must be an object'
  for (const [name, value] of Object.entries(given as object)) {
    if (!Object.hasOwn(rules, name)) return `there is no option ${shown(name)}; ${hint(Object.keys(rules), name)}`
    const [must, fits] = rules[name] as Rule
    if (value !== undefined && !fits(value as never)) return `${name} must be ${must}`
  }
  return undefined
}

/** Says that there is no flag, variable, … of a name, and which one was meant, or which there are. */
export function unknownName(what: string, name: string, known: readonly string[]): string {
  return `there is no ${what} ${shown(name)}; ${hintOf(known, name)}`
}

function shown(name: string): string {
  return /^[a-z_-]{1,30}$/i.test(name) ? name : 'of that name'
}

function hintOf(known: readonly string[], name: string): string {
  const near = nearest(name, known)
  return near ? `did you mean ${near}?` : listOfNames(known)
}

function listOfNames(known: readonly string[]): string {
  return `there are ${known.join(', ')}`
}

/** The known name that is nearest to one that is not known, letters large or small; `undefined` when none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  for (let edits = 0; edits < 4 && edits <= name.length / 3; edits++)
    for (const one of known) if (isWithin(edits, name.toLowerCase(), one.toLowerCase())) return one
  return undefined
}

/** Whether one text can be made of another by putting in, taking out or changing that many letters. */
function isWithin(edits: number, from: string, to: string): boolean {
  if (from === to) return true
  const [a, b] = [from.slice(1), to.slice(1)]
  if (from[0] === to[0]) return isWithin(edits, a, b)
  return edits > 0 && (isWithin(edits - 1, a, to) || isWithin(edits - 1, from, b) || isWithin(edits - 1, a, b))
}

/** Says in one sentence what `parseArgs` of Node found wrong, and which flag was meant by one that is not known. */
export function flagProblem(error: unknown, flags: readonly string[]): string {
  const { message } = error as Error
  const [, unknown] = /^Unknown option '(-[^']*)'/.exec(message) ?? []
  const [sentence = message] = message.split(/\.?\n|\. /)
  const problem =
    unknown === undefined
      ? sentence
      : unknownName(
          'option',
          unknown,
          flags.map((flag) => `--${flag}`),
        )
  return `${problem}${problem.endsWith('?') ? '' : '.'} See --help`
}
