/** One page of each kind, with the busiest of its kind where there are several. */
export const pageTypes: { [kind: string]: string } = {
  home: './',
  guide: 'guides/authenticate',
  'list of operations': 'reference/',
  'operation with a body': 'reference/authenticateTucanoSubscriber',
  'operation with a query': 'reference/listUsers',
  login: 'reference/createSessionToken',
  'answers and failures': 'reference/answers',
  'failure codes': 'reference/failures',
  'shared object': 'reference/objects/AccessTokenIdentifier',
  'list of shared objects': 'reference/objects/',
  decision: 'decisions/0101',
}
