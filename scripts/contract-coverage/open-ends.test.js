import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../run.mjs'
import { cover } from './cover.mjs'
import { readSheets } from './facts.mjs'
import { readMaps } from './maps.mjs'
import { openEndProblems } from './open-ends.mjs'

const folder = join(root, 'openapi/facts')
const bundle = readFileSync(join(root, 'packages/contract/bundle/openapi.json'), 'utf8')
// Looking up every fact in every release takes seconds, so it is done once; no edit below changes what it finds.
const { covered, problems } = cover({
  sheets: readSheets(folder),
  maps: readMaps(folder),
  bundle: JSON.parse(bundle),
  decisions: join(root, 'decisions'),
  conventions: readFileSync(join(folder, 'conventions.md'), 'utf8'),
})

/** @param {(schemas: any, maps: any) => void} edit */
function problemsAfter(edit) {
  const [changed, maps] = [JSON.parse(bundle), readMaps(folder)]
  edit(changed.components.schemas, maps)
  return openEndProblems(
    covered.map((one) => (one.state === 'map' ? { ...one, places: maps.stands[one.fact.id] } : one)),
    changed,
  )
}

describe('what sheets call cut, guessed or partly visible', () => {
  test('is open in the contract, and nothing else is', () => {
    expect(problems).toEqual([])
  })

  test.each([
    ['AccessTokenCreation', 'access_tokens.create.uncertain.1'],
    ['AccessTokenUpdate', 'access_tokens.update.uncertain.1'],
    ['UserCreation', 'users.create.uncertain.1'],
    ['SecurityProfileIdentifier', 'users.list.uncertain.2'],
    ['RewardsParticipantIdentifier', 'access_tokens.schemas.access_token_rewards_participants_identifier.uncertain.1'],
  ])('is missed where %s does not say so', (name, id) => {
    const problems = problemsAfter((schemas, { stands }) => {
      delete schemas[name]['x-open']
      for (const places of Object.values(stands))
        for (const end of places.filter((place) => place === `#/components/schemas/${name}/x-open`))
          places.splice(places.indexOf(end), 1, `#/components/schemas/${name}`)
    })
    expect(problems).toContain(`stands.yaml: ${id} says that there is more; name the x-open that says so`)
  })

  test('ends where the sheet ends', () => {
    expect(problemsAfter((schemas) => (schemas.UserCreation['x-open'].after = 'email'))).toEqual([
      '#/components/schemas/UserCreation/x-open has after email, and users.create.uncertain.1 knows the table down to udf_date_4',
    ])
  })

  test.each(['UserLogin', 'GroupIdentifier'])('is not said of %s', (name) => {
    const open = { note: 'There may be more.' }
    expect(problemsAfter((schemas) => (schemas[name]['x-open'] = open))).toEqual([
      `#/components/schemas/${name}/x-open: no sheet says that there is more, or stands.yaml does not name it there`,
    ])
  })
})
