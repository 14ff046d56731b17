// Calls a path by hand, for whatever the methods do not do.
import { pathToFileURL } from 'node:url'
import { createClient } from '@crmcom-webapi/client'
import { withRaw } from '@crmcom-webapi/client/raw'

export async function main(baseUrl: string) {
  const credentials = { username: 'integrator', password: 'open-sesame', organisation: 'DEMO' }
  const crm = withRaw(createClient({ baseUrl, credentials }))
  const token = await crm.session.token()
  const { response, data } = await crm.raw.GET('/users/show', {
    params: { query: { token, user_identifier: 'username=integrator' } },
  })
  console.log(`HTTP ${response.status}, ${data?.status.code}`)
  await crm.session.release()
  return data
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await main(process.env['BASE_URL'] ?? 'http://127.0.0.1:8080')
