import {
  type AnyCrmError,
  type Client,
  type components,
  createClient,
  debugLog,
  isCrmError,
  observe,
  paginate,
  type paths,
} from '@crmcom-webapi/client'
import { checkFields } from '@crmcom-webapi/client/development'
import { withRaw } from '@crmcom-webapi/client/raw'
import type { startTestServer } from '@crmcom-webapi/client/testing'

type IsAny<T> = 0 extends 1 & T ? true : false
const no = <_T extends false>() => {}
no<IsAny<Client>>()
no<IsAny<AnyCrmError>>()
no<IsAny<components['schemas']['AccessToken']>>()
no<IsAny<paths['/users/show']>>()
no<IsAny<Awaited<ReturnType<typeof startTestServer>>['release']>>()

const observers = [checkFields(), observe(debugLog(() => {}))]
const credentials = { webApiKey: 'K' }
const crm = withRaw(createClient({ baseUrl: 'http://crm.test', credentials, release: 'R17.10.0', observers }))
no<IsAny<typeof crm.raw>>()

export async function main(): Promise<string> {
  const card = await crm.accessTokens.show({ access_token_identifier: { authentication_code: 'CARD-0001' } })
  for await (const { username } of paginate(crm.users.list, { unit_identifier: { id: '1' } })) void username
  const { data } = await crm.raw.GET('/users/show', { params: { query: { token: 'T', user_identifier: 'id=1' } } })
  void data?.status.code
  const asked = await crm.users.show({ user_identifier: { id: '1' }, fields_set: ['id', 'username'] })
  // @ts-expect-error it was not asked for
  void [asked.username, asked.email]
  // @ts-expect-error the answer has no such field
  await crm.users.show({ user_identifier: { id: '1' }, fields_set: ['user_name'] })
  // @ts-expect-error none of the identifiers
  await crm.tucano.subscriberAuthenticate({})
  // @ts-expect-error the release lacks the field
  await crm.users.list({ business_unit_identifier: { id: '1' } })
  return card.number ?? ''
}

export const codeOf = (error: unknown): string => (isCrmError(error) ? error.code : 'none')
