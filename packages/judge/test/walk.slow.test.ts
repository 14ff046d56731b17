import { listOperations, type OpenApiDocument, resolveRef } from '@crmcom-webapi/contract'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { below, JudgedDocument } from '../src/document.js'
import { walk } from '../src/walk.js'

/** Every example of a body or an answer, with the place of its schema. */
function examples(document: OpenApiDocument): Array<{ pointer: string; value: unknown }> {
  return listOperations(document).flatMap(({ path, method, operation }) => {
    const at = below('#/paths', path, method)
    const holders = [
      ...(operation.requestBody ? [below(at, 'requestBody')] : []),
      ...Object.keys(operation.responses).map((status) => below(at, 'responses', status)),
    ]
    return holders.flatMap((holder) => {
      const { $ref } = resolveRef(document, holder)
      const pointer = below($ref ?? holder, 'content', 'application/json')
      const { examples } = resolveRef(document, pointer) as {
        examples?: { [name: string]: { $ref?: string; value?: unknown } }
      }
      return Object.values(examples ?? {}).map((example) => {
        const { value } =
          example.$ref === undefined ? example : (resolveRef(document, example.$ref) as { value?: unknown })
        return { pointer: below(pointer, 'schema'), value }
      })
    })
  })
}

/** Changes one place of a value, chosen by a number. */
function mutate(value: unknown, seed: number, by: unknown): unknown {
  const places: Array<Array<string | number>> = []
  const visit = (node: unknown, path: Array<string | number>) => {
    places.push(path)
    if (typeof node === 'object' && node !== null)
      for (const key of Object.keys(node)) visit((node as { [key: string]: unknown })[key], [...path, key])
  }
  visit(value, [])
  const path = places[seed % places.length] ?? []
  if (path.length === 0) return by
  const copy = structuredClone(value)
  let holder = copy as { [key: string]: unknown }
  for (const key of path.slice(0, -1)) holder = holder[key] as { [key: string]: unknown }
  const last = path.at(-1) as string
  if (seed % 5 === 0) delete holder[last]
  else if (seed % 5 === 1) holder[`${last}_2`] = by
  else holder[last] = by
  return copy
}

test.each(['R4.0.0', 'R9.0.0', 'R12.4.0', 'R14.1.0', 'R18.0.0'])('the walk and ajv agree in %s', (release) => {
  const contract = new JudgedDocument(contractIn(release))
  const given = examples(contract.document)
  expect(given.length).toBeGreaterThan(0)
  const outcomes = { fits: 0, not: 0 }
  // Claims are judged by the walk only: ajv looks at a token as a text.
  const agree = (pointer: string, value: unknown) => {
    const fits =
      walk(contract, pointer, value).filter(
        ({ path, keyword }) => !path.includes(' claims') && keyword !== 'contentSchema',
      ).length === 0
    expect({ pointer, value, fits }).toEqual({ pointer, value, fits: contract.accepts(pointer, value) })
    outcomes[fits ? 'fits' : 'not']++
  }
  for (const { pointer, value } of given) agree(pointer, value)
  fc.assert(
    fc.property(
      fc.constantFrom(...given),
      fc.nat(),
      fc.nat(),
      fc.jsonValue(),
      ({ pointer, value }, first, second, by) => {
        agree(pointer, mutate(value, first, by))
        agree(pointer, mutate(mutate(value, first, by), second, null))
      },
    ),
    { numRuns: 1500 },
  )
  expect(Math.min(outcomes.fits, outcomes.not)).toBeGreaterThan(50)
})
