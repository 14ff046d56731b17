// Records the calls of a program without their secrets, in the form that crmcom-check-recording reads.
import { pathToFileURL } from 'node:url'
import { createClient, type Exchange, observe } from '@crmcom-webapi/client'

export async function main(baseUrl: string) {
  const exchanges: Exchange[] = []
  const crm = createClient({
    baseUrl,
    credentials: { webApiKey: process.env['WEB_API_KEY'] ?? '8D2F6A1B9C3E47F0A5B4C3D2E1F00918' },
    release: 'R17.10.0',
    observers: [observe({ onExchange: (exchange) => exchanges.push(exchange) })],
  })
  await crm.accessTokens.show({ access_token_identifier: { authentication_code: 'CARD-0001' } })
  // Into a file with it, then: node packages/check-recording/dist/cli.js recording.json --release R17.10.0
  const recording = JSON.stringify({ exchanges })
  console.log(
    `${exchanges.length} calls recorded, ${recording.includes('CARD-0001') ? 'with' : 'without'} their secrets`,
  )
  return recording
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await main(process.env['BASE_URL'] ?? 'http://127.0.0.1:8080')
