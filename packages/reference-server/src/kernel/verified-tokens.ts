/** Enough for the callers of a test server; the oldest goes first. */
const most = 1_000

/**
 * Remembers which tokens are genuine, by their whole text, so that the signature and the claims of a session in use
 * are looked at once and not on every call. Whether the session still lives is never remembered.
 */
export class VerifiedTokens {
  private readonly sessions = new Map<string, string>()

  /** The session a token stands for; undefined for one that was not seen before. */
  sessionOf(token: string): string | undefined {
    return this.sessions.get(token)
  }

  remember(token: string, session: string): void {
    if (this.sessions.size >= most) this.sessions.delete(this.sessions.keys().next().value as string)
    this.sessions.set(token, session)
  }
}
