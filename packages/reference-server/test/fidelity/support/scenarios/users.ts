import { changed, each, forms, type Scenarios } from './scenario.js'

/** The users of the back office. */
export const users: Scenarios = {
  showUser: [
    { request: ['user_identifier'], answers: forms('found', 'with-system-user', 'first-form') },
    { request: ['user_identifier', 'fields_set'], answers: ['some-fields'] },
    {
      request: ['user_identifier'],
      answers: ['not-found'],
      world: changed('user', '2', { username: 'another one' }),
    },
  ],
  listUsers: [
    { request: ['security_profile_identifier'], answers: forms('listed', 'with-system-user', 'first-form') },
    {
      request: ['security_profile_identifier', 'number_of_results', 'offset'],
      answers: forms('listed', 'with-system-user', 'first-form'),
    },
    { request: ['unit_identifier', 'fields_set'], answers: ['listed-some-fields'] },
    { request: ['business_unit_identifier', 'fields_set'], answers: ['listed-some-fields'] },
    {
      request: ['group_identifier'],
      answers: ['none'],
      world: async (server, token) => {
        for (const user of ['1', '2', '3', '4']) await changed('user', user, { units: [] })(server, token)
      },
    },
    {
      request: ['group_identifier'],
      answers: ['not-found'],
      world: changed('group', 'GR01', { name: 'another one' }),
    },
  ],
  createUser: [
    { request: 'by-template-code', answers: forms('created', 'with-system-user', 'first-form'), at: '10:30' },
    ...each(['by-template-id', 'by-template-name'], forms('created', 'with-system-user', 'first-form'), {
      at: '10:30',
      says: { email: null, ip_address: null, udf_string_1: null, udf_float_1: null, udf_date_1: null },
    }),
    { request: 'chosen-fields', answers: ['created-some-fields'] },
    { request: 'by-template-code', answers: ['username-taken'], world: changed('user', '4', { username: 'cashier' }) },
  ],
  changeUserPassword: [
    ...each(['by-username', 'by-id'], ['changed']),
    { request: 'by-id', answers: ['refused'], world: changed('user', '4', { password: 'another one' }) },
  ],
}
