// Signs in as a user and shows one access token.
import { pathToFileURL } from 'node:url'
import { createClient } from '@crmcom-webapi/client'

export async function main(baseUrl: string) {
  const crm = createClient({
    baseUrl,
    credentials: { username: 'integrator', password: 'open-sesame', organisation: 'DEMO' },
    release: 'R17.0.0',
  })
  const accessToken = await crm.accessTokens.show({
    access_token_identifier: { authentication_code: 'CARD-0001' },
    fields_set: 'id,number,life_cycle_state,identifier',
  })
  console.log(`${accessToken.number} is ${accessToken.life_cycle_state}`)
  await crm.session.release()
  return accessToken
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await main(process.env['BASE_URL'] ?? 'http://127.0.0.1:8080')
