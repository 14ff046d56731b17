import type { CallOptions } from './call.js'
import type { CrmHttpError, CrmStatusError } from './errors.js'

/** The session of a client. */
export interface Session {
  /**
   * Gives the current token, signing in first when there is none or it is about to end.
   *
   * @throws {CrmSessionError} When the sign-in is refused, or was a moment ago.
   */
  token(options?: CallOptions): Promise<string>
  /**
   * Ends the session at the server, where its release has a call for that, and forgets the token, in the token store
   * too. The next call signs in anew. Does nothing when there is no session, or it is over already.
   */
  release(): Promise<void>
  /**
   * Forgets the token without telling the server, and a failed sign-in, so that the next call tries at once. A sign-in
   * under way is not waited for and does not come back. The token store keeps its own.
   */
  forget(): void
}

/** Tells whether a failure means that the session token is no longer good. */
export type IsSessionGone = (error: CrmStatusError | CrmHttpError) => boolean

/**
 * The default of the option of the same name: HTTP 401, or one of the codes of the reference server. What a
 * system in the field answers is not documented; combine this with what yours does.
 */
export function isSessionGone(error: CrmStatusError | CrmHttpError): boolean {
  return (
    error.httpStatus === 401 ||
    (error.code === 'CRM_STATUS' &&
      /\.(INVALIDSESSIONTOKEN|SESSION(EXPIRED|RELEASED))EXCEPTION$/.test(error.statusCode))
  )
}
