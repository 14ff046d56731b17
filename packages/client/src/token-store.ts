/** A session token as it is kept. Plain data: it can be written as JSON. */
export interface StoredToken {
  token: string
  /** When the sign-in began, in milliseconds since 1970-01-01T00:00:00Z. */
  issuedAt: number
  /** When a call last used it, in the same count. Follows the use by up to a minute. */
  usedAt: number
}

/**
 * Keeps the session token where several processes find it, such as a file or a cache. One store is for one server and
 * one set of credentials. What it keeps is a secret.
 *
 * A store that fails or does not answer costs a sign-in and a warning, never a call. Two processes may sign in at the
 * same time; both tokens are good, and the later one stays.
 */
export interface TokenStore {
  /** Gives what was saved last, by any process. */
  load(): Promise<StoredToken | undefined> | StoredToken | undefined
  /** Keeps a token in place of the one before, or nothing when a session was released. */
  save(token: StoredToken | undefined): Promise<void> | void
}
