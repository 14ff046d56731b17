// Compiled, never run: what tests beside this one put to ajv, zod and a server, put to the compiler.
import { createClient } from '@crmcom-webapi/client'
import type { components } from '@crmcom-webapi/server-routes'

const options = {
  baseUrl: 'http://127.0.0.1:8080',
  credentials: { username: 'integrator', password: 'open-sesame', organisation: 'DEMO' },
}
const newest = createClient(options)
const r12 = createClient({ ...options, release: 'R12.0.0' })
const r12_4 = createClient({ ...options, release: 'R12.4.0' })

const card = { authentication_code: 'CARD-0001' }
const family = { number: 'S0000000042' }
const box = { serial_number: 'STB-0042' }

export async function one(): Promise<void> {
  await newest.accessTokens.show({ access_token_identifier: card })
  await newest.accessTokens.show({ access_token_identifier: { identifier: 'i', pass_code: 'p' } })
  await newest.accessTokens.resetVerificationCode({ identifier: 'i' })
  await newest.tucano.subscriberAuthenticate({ subscription_identifier: family })
  await newest.tucano.subscriberAuthenticate({ customer_identification_medium_identifier: { id: 'x' } })
  await r12_4.tucano.subscriberAuthenticate({
    access_token_identifier: card,
    subscription_type_identifier: { id: 'x' },
  })
}

export async function two(): Promise<void> {
  // @ts-expect-error Both names of an access token.
  await newest.accessTokens.show({ access_token_identifier: { ...card, identifier: 'i', pass_code: 'p' } })
  // @ts-expect-error A code with half of the other name.
  await newest.accessTokens.show({ access_token_identifier: { ...card, pass_code: 'p' } })
  // @ts-expect-error Both names of an access token.
  await newest.accessTokens.resetVerificationCode({ ...card, identifier: 'i' })
  // @ts-expect-error Two identifiers.
  await newest.tucano.subscriberAuthenticate({ subscription_identifier: family, installed_item_identifier: box })
  // @ts-expect-error Two names of a subscription.
  await newest.tucano.subscriberAuthenticate({ subscription_identifier: { ...family, id: 'x' } })
  // @ts-expect-error A type without an access token.
  await r12_4.tucano.subscriberAuthenticate({
    subscription_identifier: family,
    subscription_type_identifier: { id: 'x' },
  })
}

export async function none(): Promise<void> {
  // @ts-expect-error No name of an access token.
  await newest.accessTokens.show({ access_token_identifier: {} })
  // @ts-expect-error An identifier without its pass code.
  await newest.accessTokens.show({ access_token_identifier: { identifier: 'i' } })
  // @ts-expect-error No access token.
  await newest.accessTokens.show({})
  // @ts-expect-error No name of an access token.
  await newest.accessTokens.resetVerificationCode({})
  // @ts-expect-error No identifier.
  await newest.tucano.subscriberAuthenticate({})
  // @ts-expect-error A type alone.
  await r12_4.tucano.subscriberAuthenticate({ subscription_type_identifier: { id: 'x' } })
}

export async function ofAnotherRelease(): Promise<void> {
  // @ts-expect-error Subscription types came with R12.4.0.
  await r12.tucano.subscriberAuthenticate({ access_token_identifier: card, subscription_type_identifier: { id: 'x' } })
  // @ts-expect-error Identification media came with R18.0.0.
  await r12_4.tucano.subscriberAuthenticate({ customer_identification_medium_identifier: { id: 'x' } })
}

type Body<Name extends keyof components['schemas']> = components['schemas'][Name]

/** The same holds for the types a server gets. */
export const bodies: Body<'TucanoSubscriberLookup'>[] = [
  { token: 't', subscription_identifier: family },
  // @ts-expect-error Two identifiers.
  { token: 't', subscription_identifier: family, installed_item_identifier: box },
  // @ts-expect-error No identifier.
  { token: 't' },
]
