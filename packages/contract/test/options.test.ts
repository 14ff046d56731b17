import { bundle, compare, project, resolveRelease, toOpenApi30 } from '@crmcom-webapi/contract'
import { expect, it } from 'vitest'

const contract = project(bundle, 'R18')

it.each<[string, () => unknown, string]>([
  [
    'compare of releases',
    () => compare('R11.0.0' as never, 'R12.0.0' as never),
    'the first document of compare must be',
  ],
  ['compare of one document', () => compare(contract, undefined as never), 'the second document of compare must be'],
  ['compare with a word', () => compare(contract, contract, { word: true } as never), 'did you mean words?'],
  ['compare with text', () => compare(contract, contract, { words: 'yes' } as never), 'words must be true or false'],
  ['compare with null', () => compare(contract, contract, null as never), 'options must be an object'],
  ['a bundle that is none', () => resolveRelease({} as never, 'R11'), 'the bundle must be an OpenAPI document'],
  ['toOpenApi30 of text', () => toOpenApi30('R11' as never), 'what toOpenApi30 takes must be'],
])('%s is refused', (_, act, words) => {
  expect(act).toThrow(words)
})
