import { camel } from './address.js'

/** The words of a path, each by the sign that stands for it in a short name. */
export interface PathWords {
  readonly [sign: string]: string
}

/**
 * What names of operations take over from their paths: of `access_tokens/configuration/classifications/list`
 *
 * - `@` the last part, `list`; `<` its first word, `>` the others,
 * - `%` the first part, `AccessTokens`, and `&` one of it, `AccessToken`,
 * - `^` the part before the last, `Classifications`, and `*` one of it, `Classification`.
 *
 * So `@&^` is short for `listAccessTokenClassifications`. A client carries names of operations this way, since the
 * paths have to be there anyway.
 *
 * @param path Path below the root of the API, without a slash at its beginning.
 */
export function pathWords(path: string): PathWords {
  const parts = path.split('/')
  const [first, last, before] = [parts[0], parts.at(-1), parts.at(-2)].map((part = '') => `_${part}`) as Three
  const [, word = '', ...others] = last.split('_')
  return {
    '@': camel(last.slice(1)),
    '<': word,
    '>': camel(`_${others.join('_')}`),
    '%': camel(first),
    '&': one(first),
    '^': camel(before),
    '*': one(before),
  }
}

/** Writes a short name out. */
export function spellOut(short: string, words: PathWords): string {
  return short.replace(/[@<>%&^*]/g, (sign) => words[sign] ?? '')
}

type Three = [string, string, string]

function one(part: string): string {
  return camel(part).replace(/ies$/, 'y').replace(/s$/, '')
}
