import { pathWords, spellOut } from '@crmcom-webapi/release-marks'
import { type OperationForms, operationTable } from './generated/operations.gen.js'

/** Name of an operation in the contract. */
export type OperationId = keyof OperationForms

/** What the client knows of an operation at run time. */
export interface Operation {
  readonly id: OperationId
  /** What tells its method from that of an older operation of the same path, such as `_by_post`. */
  readonly apart: string | undefined
  /** Path below the root of the Web API, such as `access_tokens/show`. */
  readonly path: string
  readonly method: 'GET' | 'POST'
  readonly takesToken: boolean
  /** Whether a key signs the call, if the client has one. */
  readonly takesKey: boolean
  /** Whether the call cannot be made without a key. */
  readonly needsKey: boolean
  readonly mayBeEmpty: boolean
  /** Whether the contract says that calling twice does no more than calling once. */
  readonly isSafeToRepeat: boolean
  readonly availableFrom: readonly string[]
  readonly deprecatedFrom: readonly string[]
  readonly removedFrom: readonly string[]
  readonly replacedBy: string
}

/** The words of a line of the table. A group has but the first. */
type Line = [place: string, short: string, traits: string, ...marks: (string | undefined)[]]

/** Every operation of the contract, whatever the release. */
export function readOperations(): Operation[] {
  let group = ''
  return operationTable
    .trim()
    .split('\n')
    .flatMap((line): Operation | [] => {
      const [place, short, traits, from, deprecated, removed, ...replacedBy] = line.split(' ') as Line
      if (!short) {
        group = line
        return []
      }
      const [path, apart] = (group + place).split('#') as [string, string?]
      const has = (letter: string) => traits.includes(letter)
      return {
        id: spellOut(short, pathWords(path)) as OperationId,
        apart,
        path,
        method: has('g') ? 'GET' : 'POST',
        takesToken: has('t'),
        takesKey: has('k'),
        needsKey: has('k') && !has('o'),
        mayBeEmpty: has('e'),
        isSafeToRepeat: has('r'),
        availableFrom: readPoints(from),
        deprecatedFrom: readPoints(deprecated),
        removedFrom: readPoints(removed),
        replacedBy: replacedBy.join(' '),
      }
    })
}

function readPoints(text = '-'): string[] {
  return text === '-' ? [] : text.split(',').map((point) => `R${point}.0.0`.split('.', 3).join('.'))
}
