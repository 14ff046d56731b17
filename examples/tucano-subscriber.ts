// Finds the subscription of a set-top box on the Tucano platform and gets the proof for its subscriber.
import { pathToFileURL } from 'node:url'
import { createClient } from '@crmcom-webapi/client'

export async function main(baseUrl: string) {
  const crm = createClient({
    baseUrl,
    credentials: { webApiKey: process.env['WEB_API_KEY'] ?? '8D2F6A1B9C3E47F0A5B4C3D2E1F00918' },
  })
  const found = await crm.tucano.subscriberAuthenticate({
    installed_item_identifier: { serial_number: 'STB-0042' },
  })
  // The proof itself, found.jwt, is a secret between the subscriber's device and the platform.
  console.log(`Subscription ${found.subscription_id} is vouched for`)
  await crm.session.release()
  return found
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await main(process.env['BASE_URL'] ?? 'http://127.0.0.1:8080')
