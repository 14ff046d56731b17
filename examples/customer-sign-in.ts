// Signs a customer in by an access token and the key of the application, and says whose session it is.
import { pathToFileURL } from 'node:url'
import { createClient, decodeSessionToken } from '@crmcom-webapi/client'

export async function main(baseUrl: string) {
  const crm = createClient({
    baseUrl,
    credentials: {
      applicationKey: process.env['APPLICATION_KEY'] ?? '1B7E4D90C2A34F58B6E7A8C9D0E1F234',
      accessToken: { identifier: 'maria@demo.example', pass_code: 'maria-7391' },
    },
    release: 'R17.10.0',
  })
  // The client does not check the signature, and neither does this: the server does, at every call.
  const claims = decodeSessionToken(await crm.session.token())
  const minutes = ((claims?.exp ?? 0) - (claims?.iat ?? 0)) / 60
  console.log(`Contact ${claims?.cii} of ${claims?.org} is signed in for ${minutes} minutes`)
  await crm.session.release()
  return claims
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await main(process.env['BASE_URL'] ?? 'http://127.0.0.1:8080')
