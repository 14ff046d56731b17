/** When guessing is stopped, and for how long. No page of the vendor speaks of it; the defaults are ours. */
export interface Lockout {
  /**
   * Wrong tries in a row at one user's password, or at the pass code and the verification code of one
   * access token, after which no try at it is looked at.
   *
   * @default 10
   */
  attempts: number
  /**
   * Wrong tries in a row by one caller, whoever they are at: logins of customers under one Web API key,
   * and one-time passwords sent by one user or one customer.
   *
   * @default 100
   */
  attemptsByCaller: number
  /** How long a lock lasts, and after how long without a wrong try the earlier ones are forgotten. @default 900 */
  seconds: number
}

export const defaultLockout: Lockout = { attempts: 10, attemptsByCaller: 100, seconds: 900 }
