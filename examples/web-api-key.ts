// Signs in with a Web API key, works in another unit than the default one, and reads a failure.
import { pathToFileURL } from 'node:url'
import { createClient, isCrmError } from '@crmcom-webapi/client'

export async function main(baseUrl: string) {
  const crm = createClient({
    baseUrl,
    credentials: {
      webApiKey: process.env['WEB_API_KEY'] ?? '8D2F6A1B9C3E47F0A5B4C3D2E1F00918',
      unit: '7F1C2E9A4B3D4C6E8A0B1C2D3E4F5A6B',
    },
    release: 'R17.0.0',
  })
  try {
    await crm.accessTokens.show({ access_token_identifier: { authentication_code: 'CARD-9999' } })
    return undefined
  } catch (error) {
    if (!isCrmError(error) || error.code !== 'CRM_STATUS') throw error
    console.log(`The server says ${error.statusCode}`)
    return error.statusCode
  } finally {
    await crm.session.release()
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await main(process.env['BASE_URL'] ?? 'http://127.0.0.1:8080')
