import type { AccessToken, Udfs } from '@crmcom-webapi/reference-server'
import { changeRecord } from '../../support/broken-stores.js'
import { recordsOf } from '../../support/records.js'
import type { ReusedServer } from './world.js'

const organisation = 'ORG1'
const cards = [
  '3A6F0C1D2E4B4F5A8C7D9E0F1A2B3C4D',
  '5B8E1F2A3C4D4E6F9A0B1C2D3E4F5061',
  '7C0A2B3D4E5F4061B2C3D4E5F6071829',
  '8D1B3C4E5F60417203C4D5E6F708192A',
]

const numbered = <T>(count: number, name: string, value: T) =>
  Array.from({ length: count }, (_, index) => [`${name}_${index + 1}`, value] as const)

const udfs: Udfs = Object.fromEntries([
  ...numbered(8, 'udf_string', 'silver'),
  ...numbered(4, 'udf_float', 12.5),
  ...numbered(4, 'udf_date', '2026-01-05T00:00:00'),
])

async function changeCards({ store }: ReusedServer, fields: Partial<AccessToken>): Promise<void> {
  // A release without verifications does without the access token that waits for one.
  for (const id of cards)
    if (await recordsOf(store).get('accessToken', organisation, id))
      await changeRecord(store, 'accessToken', [organisation, id], fields)
}

/** Gives every access token a value in every field. */
export async function fillEverything(server: ReusedServer): Promise<void> {
  await changeCards(server, {
    card_masked_number: '411111******1111',
    verification_code: '4815162',
    verified_date: Date.parse('2026-01-05T10:05:00Z'),
    verified_by_user: '2',
    classification: 'ATC1',
    udfs,
  })
}

/** Lets every access token wait for its verification, those to come included; where there are verifications. */
export async function letEverythingWait(server: ReusedServer): Promise<void> {
  const states = server.contract.components?.schemas?.['AccessToken']?.properties?.['life_cycle_state']?.enum ?? []
  if (!states.includes('PENDING_VERIFICATION')) return
  await changeCards(server, { life_cycle_state: 'PENDING_VERIFICATION', verification_code: '4815162' })
  const read = await recordsOf(server.store).get('organisation', '', organisation)
  if (!read) throw new Error('the demo world has lost its organisation')
  const accessTokenDefinition = { ...read.access_token_definition, asks_for_verification: true }
  await recordsOf(server.store).replace('organisation', { ...read, access_token_definition: accessTokenDefinition })
}
