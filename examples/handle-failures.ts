// Tells the kinds of failure apart, and what may be done about each.
import { pathToFileURL } from 'node:url'
import { createClient, isCrmError } from '@crmcom-webapi/client'

/** What to tell the person at the counter. */
function advice(error: unknown): string {
  if (!isCrmError(error)) throw error
  switch (error.code) {
    case 'CRM_STATUS':
      return `refused: ${error.statusMessage || error.statusCode}`
    case 'CRM_SESSION':
      return 'nobody is signed in: check the credentials'
    case 'CRM_TIMEOUT':
    case 'CRM_NETWORK':
      return 'no answer: look whether it was done before trying again'
    case 'CRM_HTTP':
      return `something between here and the server answered HTTP ${error.httpStatus}`
    case 'CRM_CONFIG':
      return `a mistake of this program: ${error.message}`
  }
}

export async function main(baseUrl: string) {
  const user = { username: 'integrator', password: 'open-sesame', organisation: 'DEMO' }
  const release = 'R17.10.0'
  const crm = createClient({ baseUrl, credentials: user, release })
  const stranger = createClient({ baseUrl, credentials: { ...user, password: 'guessed' }, release })
  const nowhere = createClient({ baseUrl: 'http://127.0.0.1:1', credentials: user, release, retries: 0 })
  const card = { access_token_identifier: { authentication_code: 'CARD-9999' } }

  const heard: string[] = []
  for (const client of [crm, stranger, nowhere])
    heard.push(await client.accessTokens.show(card).then(() => 'done', advice))
  console.log(heard.join('\n'))
  return heard
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await main(process.env['BASE_URL'] ?? 'http://127.0.0.1:8080')
