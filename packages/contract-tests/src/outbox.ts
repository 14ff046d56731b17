/** What a server sent to others than its callers, the oldest first. */
export interface Outbox {
  /** Mails about a forgotten pass code, with the token that each holds. */
  mails: readonly { to: string; token: string }[]
  /** What the platform of a subscription was told; the PIN where it is about one. */
  provisioning: readonly { pin: string | null }[]
}

/** What the records in a snapshot of a reference server say that was sent. */
export function sentOut(records: { readonly [kind: string]: readonly unknown[] }): Outbox {
  const { mail = [], provisioningRequest = [] } = records
  return {
    mails: mail.map((one) => {
      const { to, pass_code_reset_token: token } = one as { to: string; pass_code_reset_token: string }
      return { to, token }
    }),
    provisioning: provisioningRequest.map((one) => ({ pin: (one as { pin: string | null }).pin })),
  }
}

/** What was sent between two looks. */
export const sentBetween = (before: Outbox, after: Outbox): Outbox => ({
  mails: after.mails.slice(before.mails.length),
  provisioning: after.provisioning.slice(before.provisioning.length),
})
