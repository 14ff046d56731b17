/**
 * Mutants that no check over the wire can tell from a server that keeps to the contract, each with the reason. All of them
 * break what the reference server offers besides the API.
 */
export const unseen: { readonly [name: string]: string } = {
  'hides-ignored-member':
    'the header that names what was ignored is one of the reference server; the contract has none',
  'loses-request-id': 'that the id of a request comes back is a feature of the reference server; the contract has none',
  'answers-under-any-name': 'which names a server goes by is set where it is started, and no page says that it looks',
  'lets-strangers-fill-worlds': 'worlds are a feature of the reference server, and a caller is in one of them only',
  'writes-lossy-snapshot': 'a snapshot is taken by whoever controls the server, and no call gives one',
}
