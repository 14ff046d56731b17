// Goes through all users of a unit, page by page, and could go on where it broke off.
import { pathToFileURL } from 'node:url'
import { createClient, paginate } from '@crmcom-webapi/client'

export async function main(baseUrl: string, offset = 0) {
  const crm = createClient({
    baseUrl,
    credentials: { username: 'integrator', password: 'open-sesame', organisation: 'DEMO' },
    release: 'R17.10.0',
  })
  const users = paginate(crm.users.list, { unit_identifier: { id: '1' }, number_of_results: 2, offset })
  const names: string[] = []
  for await (const user of users) names.push(user.username ?? '')
  console.log(`${names.length} users up to offset ${users.offset}, among them ${names.sort()[0]}`)
  await crm.session.release()
  return names
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await main(process.env['BASE_URL'] ?? 'http://127.0.0.1:8080')
