import { bundle, type OpenApiDocument, type Schema, sensitiveNames } from '@crmcom-webapi/contract'
import { expect, it } from 'vitest'

const secret: Schema = { type: 'string', 'x-sensitive': true }
const text: Schema = { type: 'string' }
const objectOf = (properties: { [name: string]: Schema }): Schema => ({ type: 'object', properties })
const namesIn = (schemas: { [name: string]: Schema }) =>
  sensitiveNames({ openapi: '3.1.0', info: {}, paths: {}, components: { schemas } } as unknown as OpenApiDocument)

it.each<[string, { [name: string]: Schema }, string[]]>([
  ['a name that is secret everywhere', { A: objectOf({ pin: secret }), B: objectOf({ pin: secret }) }, ['pin']],
  ['a secret by reference', { Pin: secret, A: objectOf({ pin: { $ref: '#/components/schemas/Pin' } }) }, ['pin']],
  [
    'a name that is secret in one object only, in a list and alone',
    {
      Card: objectOf({ number: secret }),
      Account: objectOf({ number: text, cards: { type: 'array', items: { $ref: '#/components/schemas/Card' } } }),
      Payment: objectOf({ card: { oneOf: [{ $ref: '#/components/schemas/Card' }, { type: 'null' }] } }),
    },
    ['card.number', 'cards.number'],
  ],
  [
    'one that nothing holds: nobody can tell the two apart',
    { Card: objectOf({ number: secret }), Account: objectOf({ number: text }) },
    ['number'],
  ],
])('names %s', (_, schemas, expected) => expect(namesIn(schemas)).toEqual(expected))

it('knows the number of a card from all other numbers', () => {
  const names = sensitiveNames(bundle)
  expect(names).toContain('cards_set.number')
  expect(names).toEqual(expect.arrayContaining(['iban', 'pass_code', 'password', 'token']))
  expect(names).not.toContain('number')
})
