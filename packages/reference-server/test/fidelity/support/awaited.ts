/** What waits for the operations of wallets. Once these are there, all of it has to go. */
export const awaited = {
  /** They move money to wallets: their documented successes, and the refusals that only these have. */
  operations: ['transferAccountsReceivableToWallet'] as readonly string[],
  answers: ['transferred', 'some-fields', 'not-enough'] as readonly string[],
  /** No other operation gives them in every release that has them. */
  codes: [
    'COM.CRM.EXCEPTION.ACCOUNTSRECEIVABLE.INSUFFICIENTBALANCEEXCEPTION',
    'COM.CRM.EXCEPTION.WALLETS.WALLETNOTFOUNDEXCEPTION',
  ] as readonly string[],
}
