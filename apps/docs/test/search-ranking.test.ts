import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import MiniSearch from 'minisearch'
import { expect, test } from 'vitest'
import { indexOptions, queryOf, readEntries, type SearchEntry } from '../src/search-options.ts'
import { builtSite } from './support/built-pages.ts'

const chunks = join(builtSite, 'assets/chunks')
const file = readdirSync(chunks).find((name) => name.includes('localSearchIndexroot')) as string
const kept = (await import(pathToFileURL(join(chunks, file)).href)) as { default: string }
const index = new MiniSearch<SearchEntry>(indexOptions)
index.addAll(readEntries(kept.default))

const found = (typed: string) => index.search(queryOf(typed)).map(({ id }) => String(id))

test.each([
  ['wrong password', 'reference/failures#COM.CRM.EXCEPTION.AUTHENTICATION.INVALIDCREDENTIALSEXCEPTION'],
  ['login', 'guides/authenticate'],
  ['how to log in', 'reference/createSessionToken'],
  ['sign in with api key', 'guides/authenticate#log-in-with-a-web-api-key'],
  ['logout', 'reference/releaseSessionToken'],
  ['token expired', 'guides/session-tokens#how-long-it-lives'],
  ['pagination', 'guides/fields-and-paging#paging'],
  ['page through a list', 'guides/fields-and-paging#paging'],
  ['error handling', 'guides/errors'],
  ['error codes', 'reference/failures'],
  ['retry', 'guides/errors#what-to-repeat'],
  ['changelog', 'releases/'],
  ['upgrade', 'releases/compare'],
  ['openapi', 'releases/downloads'],
  ['postman', 'releases/downloads#which-one-to-take'],
  ['create customer', 'reference/createContactInformation'],
  ['find customer by phone', 'guides/find-a-customer'],
  ['list users', 'reference/listUsers'],
  ['users/list', 'reference/listUsers'],
  ['refund', 'reference/showRefund'],
  ['cancel subscription', 'reference/cancelSubscription'],
  ['redeem voucher', 'reference/useVoucher'],
  ['loyalty points', 'reference/showRewardsParticipant'],
  ['balance', 'reference/getWalletBalance'],
  ['mock server', 'guides/test-your-integration'],
  ['sandbox', 'guides/test-your-integration'],
  ['php', 'guides/get-started#a-whole-task-in-python-php-java-or-c'],
  ['java example', 'guides/get-started#a-whole-task-in-python-php-java-or-c'],
  ['webhook', 'reference/listWebhookRequests'],
  ['too many requests', 'guides/errors#what-to-repeat'],
])('who searches %s finds %s among the first five', (typed, address) => {
  expect(found(typed).slice(0, 5)).toContain(`/${address}`)
})

test.each([
  // An operation, by its title, its path and its name.
  ['show an access token', 1, /\/reference\/showAccessToken$/],
  ['access_tokens/show', 1, /\/reference\/showAccessToken$/],
  ['createSessionTokenByWebApiKey', 1, /\/reference\/createSessionTokenByWebApiKey$/],
  // A field of an answer, and one of a request.
  ['life_cycle_state', 1, /(fields|answer)-life_cycle_state$/],
  ['subscription_type_identifier', 1, /#[a-z]+-subscription_type_identifier$/],
  ['group_name', 5, /#(fields-group_name|.*unit)$/],
  // A value of an enum.
  ['PENDING_VERIFICATION', 5, /life_cycle_state$/],
  // A failure code, whole and in part.
  ['COM.CRM.EXCEPTION.AUTHENTICATION.SESSIONEXPIREDEXCEPTION', 1, /\/failures#.*SESSIONEXPIREDEXCEPTION$/],
  ['SESSIONEXPIREDEXCEPTION', 1, /\/failures#.*SESSIONEXPIREDEXCEPTION$/],
  // A guide, by what it is about.
  ['how long does a session live', 5, /\/guides\/session-tokens/],
  ['semi-optional', 3, /\/guides\/(identifiers|move-from-the-wiki)/],
  ['web api key', 5, /\/guides\/authenticate|createSessionTokenByWebApiKey/],
  // A field that is in older releases only.
  ['verification_code as in R9', 5, /verification_code$/],
] as const)('who searches %s finds one of these among the first %i', (typed, within, address) => {
  const first = found(typed).slice(0, within)
  expect(
    first.some((id) => address.test(id)),
    first.join(' '),
  ).toBe(true)
})
