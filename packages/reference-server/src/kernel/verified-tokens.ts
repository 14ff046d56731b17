/** Enough for the callers of a test server; the oldest goes first. */
const most = 1_000

/**
 * Remembers which tokens a key has signed, by their whole text, so that the signature of a session in use is
 * worked out once and not on every call. Whether the session still lives is never remembered.
 */
export class VerifiedTokens {
  private readonly sessions = new Map<string, string>()

  /** The session a token stands for; `verify` says so for one that was not seen before, `undefined` when it is not genuine. */
  sessionOf(token: string, verify: () => string | undefined): string | undefined {
    const known = this.sessions.get(token)
    if (known !== undefined) return known
    const session = verify()
    if (session === undefined) return undefined
    if (this.sessions.size >= most) this.sessions.delete(this.sessions.keys().next().value as string)
    this.sessions.set(token, session)
    return session
  }
}
