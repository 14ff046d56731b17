import { camel } from './address.js'

/** The words of a path, each by the sign that stands for it in a short name. */
export interface PathWords {
  readonly [sign: string]: string
}

/**
 * What names of operations take over from their paths: of `access_tokens/configuration/classifications/get_all`
 *
 * - `<` the first word of the last part, `get`, and `>` the others, `All`,
 * - `%` the first part, `AccessTokens`, and `&` one of it, `AccessToken`,
 * - `^` the part before the last, `Classifications`, and `*` one of it, `Classification`.
 *
 * So `<>&^` is short for `getAllAccessTokenClassifications`. A client carries names of operations this way, since the
 * paths have to be there anyway.
 *
 * @param path Path below the root of the API, without a slash at its beginning.
 */
export function pathWords(path: string): PathWords {
  const parts = path.split('/')
  const [verb, ...others] = (parts.at(-1) as string).split('_') as [string, ...string[]]
  const [first, before] = [parts[0], parts.at(-2)]
  return {
    '<': verb,
    '>': big(others.join('_')),
    '%': big(first),
    '&': one(first),
    '^': big(before),
    '*': one(before),
  }
}

/** Writes a short name out. */
export function spellOut(short: string, words: PathWords): string {
  return short.replace(/[<>%&^*]/g, (sign) => words[sign] as string)
}

const big = (part = '') => camel(`_${part}`)

const one = (part?: string) => big(part).replace(/ies$/, 'y').replace(/s$/, '')
