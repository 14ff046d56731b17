/** What public clients do with a method that the contract does not have yet. */
export const toCome: readonly { verb: 'GET' | 'POST'; path: string; clients: string }[] = [
  {
    verb: 'POST',
    path: 'customer_events/purchases/create',
    clients: 'show the customer the message that comes beside code OK',
  },
]
