/** Words that readers use for one another: who searches one is shown the others too. */
export const synonyms: ReadonlyArray<readonly string[]> = [
  ['pagination', 'paging', 'page', 'offset', 'number_of_results', 'limit'],
  ['login', 'log in', 'sign in', 'signin', 'authenticate', 'authentication', 'session token'],
  ['logout', 'log out', 'sign out', 'release a session token'],
  ['changelog', 'releases', 'release notes', 'what each release changed'],
  ['error', 'errors', 'exception', 'failure', 'failure codes'],
  ['customer', 'client', 'contact_information', 'contact'],
  ['account', 'accounts_receivable'],
  ['card', 'access_token', 'access token'],
  ['balance', 'wallet balance'],
  ['coupon', 'voucher', 'promo code'],
  ['loyalty', 'loyalty points', 'points', 'reward', 'award', 'rewards_participant'],
  ['password', 'pass_code', 'credentials'],
  ['api key', 'apikey', 'web api key', 'web_api_key'],
  ['filter', 'fields_set', 'projection', 'partial response'],
  ['sdk', 'library', 'typed client'],
  ['php', 'guzzle', 'java', 'jackson', 'maven', 'c#', 'csharp', 'dotnet', 'python', 'requests', 'a whole task'],
  ['wrong password', 'login failed', 'invalidcredentials'],
  ['mock', 'mock server', 'sandbox', 'test server', 'fake', 'test your integration', 'reference server'],
  ['webhook', 'callback', 'webhook_request'],
  ['device', 'set-top box', 'stb', 'installed_item'],
  ['plan', 'package', 'subscription', 'service'],
  ['charge', 'payment', 'pay'],
  ['refund', 'credit note', 'chargeback'],
  ['custom field', 'custom fields', 'user-defined field', 'user-defined fields', 'udf'],
  ['id', 'identifier'],
  ['timeout', 'lifetime'],
  ['retry', 'retries', 'try again', 'what to repeat'],
  ['token expired', 'session expired', 'expired token', 'session tokens end', 'lifetime'],
  ['rate limit', 'throttling', 'too many requests', 'what to repeat'],
  ['swagger', 'openapi', 'specification', 'downloads'],
  ['upgrade', 'migrate', 'migration', 'compare two releases'],
]

/** What else to look for when somebody searches these words; each without what was typed. */
export function otherWords(typed: string): string[] {
  const text = ` ${typed.toLowerCase().replaceAll(/[^\p{L}\p{N}_-]+/gu, ' ')} `
  const typedOf = (words: readonly string[]) => words.filter((word) => text.includes(` ${word} `))
  const all = synonyms.flatMap(typedOf)
  // Of a wrong password is said what a wrong password is, and not what else a password is called.
  const isPart = (word: string) => all.some((longer) => longer !== word && ` ${longer} `.includes(` ${word} `))
  const found = synonyms.filter((words) => typedOf(words).some((word) => !isPart(word)))
  return [...new Set(found.flat())].filter((word) => !text.includes(` ${word} `))
}

/**
 * What somebody who pastes an address, or a call with its verb, looks for: `https://crm.example/crmapi/rest/v2/users/list/?token=…`
 * is `users/list`.
 */
export function readQuery(typed: string): string {
  const address =
    /^(?:(?:GET|POST|PUT|PATCH|DELETE)\s+)?(?:https?:\/\/[^\s/]+)?\/?(?:crmapi\/rest\/(?:v\d+|\$version)\/)?([a-z_]+(?:\/[a-z_]+)+)\/?(?:[?#]\S*)?$/i
  return address.exec(typed.trim())?.[1] ?? typed
}
