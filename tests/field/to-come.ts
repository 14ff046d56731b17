/** What public clients do with a method that the contract does not have yet. */
export const toCome: readonly { verb: 'GET' | 'POST'; path: string; clients: string }[] = [
  {
    verb: 'GET',
    path: 'subscriptions/list',
    clients: 'write a slash before the query and name the account by accounts_receivable_identifier=number=…',
  },
  {
    verb: 'POST',
    path: 'customer_events/purchases/create',
    clients: 'show the customer the message that comes beside code OK',
  },
  {
    verb: 'POST',
    path: 'subscriptions/update',
    clients: 'let two failures pass by their codes: nothing would change, and the service is there already',
  },
]
