import { known } from './expected.js'
import type { Call, Model } from './model.js'

/** What was good at some time: names, one-time passwords and codes that were changed, used or deleted since. */
export class Past {
  readonly names = new Map<string, object>()
  readonly flatNames = new Map<string, object>()
  readonly oneTimePasswords = new Set<string>()
  readonly verificationCodes = new Set<string>()
  readonly proofs = new Set<string>()
  /** The call before. */
  last: Call | undefined
  /** The subscription that a call named last, whatever was called since. */
  subscription: object | undefined

  /** Remembers what the world holds now. */
  look(model: Model): void {
    for (const { tokens } of model.world.organisations)
      for (const { code, identifier, passCode, oneTimePassword, verificationCode } of tokens) {
        const name = known(code)
        const pass_code = known(passCode)
        if (name !== undefined) this.names.set(name, { authentication_code: name })
        if (name !== undefined) this.flatNames.set(name, { authentication_code: name })
        if (identifier !== null) this.flatNames.set(identifier, { identifier })
        if (identifier !== null && pass_code !== undefined)
          this.names.set(JSON.stringify([identifier, pass_code]), { identifier, pass_code })
        const password = known(oneTimePassword?.password)
        if (password !== undefined) this.oneTimePasswords.add(password)
        const verification = known(verificationCode)
        if (verification !== undefined) this.verificationCodes.add(verification)
      }
  }
}
