/**
 * Where a client finds an operation: `crm.<group>.<name>()`. The path is the address:
 * `access_tokens/reset_verification_code` is `accessTokens.resetVerificationCode`. Of an operation that shares its path
 * with an older one, what tells it apart comes behind: `subscriptions/list` by `_by_post` is
 * `subscriptions.listByPost`.
 *
 * This is the only place where addresses are made. It stands here since both the client, at run time, and the tools
 * that write the client and the docs have this package.
 *
 * @param path Path below the root of the API, without a slash at its beginning.
 */
export function addressOf(path: string, apart = ''): [group: string, name: string] {
  const [group = '', ...rest] = path.split('/')
  return [camel(group), (camel(rest.join('_')) || 'call') + camel(apart)]
}

/** Writes words in one, each but the first with a capital. */
export function camel(words: string): string {
  return words.replace(/[^\p{L}\d]+(.?)/gu, (_, letter: string) => letter.toUpperCase())
}
