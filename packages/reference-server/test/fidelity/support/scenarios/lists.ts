import { card, changed, forms, fullForms, maria, type Scenarios } from './scenario.js'

/** Lists of access tokens. */
export const accessTokenLists: Scenarios = {
  listAccessTokens: [
    { request: ['accounts_receivable_identifier'], answers: forms('found', ...fullForms) },
    {
      request: ['accounts_receivable_identifier', 'number_of_results', 'offset'],
      answers: forms('found', ...fullForms),
    },
    { request: ['accounts_receivable_identifier', 'fields_set'], answers: ['found-some-fields'] },
    { request: ['rewards_participant_identifier'], answers: ['none-found'] },
    { request: ['accounts_receivable_identifier', 'classification_identifier'], answers: ['none-found'] },
    {
      request: ['accounts_receivable_identifier'],
      answers: ['owner-not-found'],
      world: changed('accountsReceivable', maria, { number: 'another one' }),
    },
  ],
  getNotAssociatedAccessTokens: [
    { request: ['number'], answers: forms('found', ...fullForms) },
    { request: ['number', 'life_cycle_state', 'fields_set'], answers: ['found-some-fields'] },
    {
      request: ['number', 'life_cycle_state'],
      answers: ['none-found'],
      world: changed('accessToken', card.eleni, { accounts_receivable: maria }),
    },
    { request: ['number'], answers: ['refused'], edit: (input) => ({ ...input, number: 0 }) },
  ],
  listAccessTokenClassifications: [
    { request: [], answers: ['found', 'found-by-unit'] },
    { request: ['fields_set'], answers: ['found-some-fields'] },
    { request: [], answers: ['refused'], world: async (server) => server.setClock('22:00') },
  ],
}
