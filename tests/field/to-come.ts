/** What public clients do with a method that the contract does not have yet. */
export const toCome: readonly { verb: 'GET' | 'POST'; path: string; clients: string }[] = [
  {
    verb: 'POST',
    path: 'contact_information/create',
    clients: 'send gender and date_of_birth as null, and dates of birth split into day, month and year',
  },
  {
    verb: 'GET',
    path: 'contact_information/show',
    clients: 'name a contact by contact_information_identifier=id=…',
  },
  {
    verb: 'GET',
    path: 'subscriptions/list',
    clients: 'write a slash before the query and name the account by accounts_receivable_identifier=number=…',
  },
  { verb: 'POST', path: 'payments/create', clients: 'send payment_amount as a text that holds a number' },
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
