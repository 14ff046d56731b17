const ownServer = 'a feature of the reference server, of which the contract says nothing'
const mail = 'it is seen in a mail, and no call shows one'
const limits = 'it shows with a limit on a contact only, which no known call sets and the demo world has none of'
const definition = 'it shows with another definition of a synchronisation than the demo world has'

/** Mutants that no check over the wire can tell from a server that keeps to the contract, each with the reason. */
const cannotBeSeen = {
  'hides-ignored-member': ownServer,
  'loses-request-id': ownServer,
  'answers-under-any-name': ownServer,
  'lets-strangers-fill-worlds': ownServer,
  'sends-no-mail': mail,
  'accepts-expired-pass-code-mail': mail,
  'passes-no-pin-on': 'it is seen at the provider only',
  'claims-name-of-unit': 'the pages say the one and the other of the claim',
  'believes-token-from-the-future': 'it takes the key of another system, which no caller has',
}

/** Mutants that show over the wire, and not with what these tests have or do. */
const notTried = {
  'ignores-limits-of-transactions': limits,
  'ignores-limits-of-transfers': limits,
  'forgets-what-was-made-today': limits,
  'overwrites-what-is-filled': definition,
  'ignores-defaults-of-the-definition': definition,
  'ends-days-in-utc': 'it shows in an organisation of another time zone only',
  'counts-what-has-expired': 'it shows with funds that expire, which no workflow makes yet',
  'keeps-halves-of-transfers': 'it shows in the list of the transactions of a wallet, which no workflow searches',
  'pays-from-wallets-of-others': 'it takes a bill of the customer who logs in, and the demo world has none',
  'processes-more-than-a-thousand': 'it takes a thousand requests of one account that can be posted',
}

/** All that the conformance tests do not find. */
export const unseen: { readonly [name: string]: string } = { ...cannotBeSeen, ...notTried }
