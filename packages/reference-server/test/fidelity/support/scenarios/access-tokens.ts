import {
  card,
  changed,
  each,
  familyCard,
  forms,
  fullForms,
  nikos,
  organisation,
  participant,
  type Scenarios,
  settings,
} from './scenario.js'

/** The answers of an update show one that changes the identifier. */
const unchanged = { identifier: 'eleni@demo.example' }

/** Making, showing and changing access tokens. */
export const accessTokens: Scenarios = {
  showAccessToken: [
    ...each(
      ['by-authentication-code', 'by-identifier'],
      ['found', 'found-with-card', 'found-with-fields-of-your-own', 'found-verified', 'found-first-form'],
    ),
    { request: 'chosen-fields', answers: ['some-fields'] },
    {
      request: 'by-authentication-code',
      answers: ['not-found'],
      world: changed('accessToken', card.maria, { authentication_code: 'another one' }),
    },
  ],
  createAccessToken: [
    ...each(['for-account', 'for-account-id', 'for-account-name', 'for-card'], forms('created', ...fullForms), {
      at: '10:30',
    }),
    ...each(['for-participant', 'for-participant-id'], forms('created', ...fullForms), {
      at: '10:30',
      says: { accounts_receivable: null, rewards_participant: participant },
    }),
    {
      request: 'for-both-owners',
      answers: forms('created', ...fullForms),
      at: '10:30',
      says: { rewards_participant: participant },
    },
    ...each(['without-owner', 'with-fields-of-your-own'], forms('created', ...fullForms), {
      at: '10:30',
      says: { accounts_receivable: null },
    }),
    {
      request: 'without-identifier',
      answers: forms('created', ...fullForms),
      at: '10:30',
      says: { identifier: null, accounts_receivable: null },
    },
    ...each(['classified', 'classified-by-id', 'classified-by-name'], forms('created', ...fullForms), {
      at: '10:30',
      says: { classification: familyCard },
    }),
    { request: 'generated', answers: forms('created', ...fullForms), at: '10:30', says: { identifier: null } },
    { request: 'chosen-fields', answers: ['created-some-fields'] },
    {
      request: 'for-account',
      answers: ['created-pending'],
      showsPart: true,
      world: changed('organisation', organisation, {
        access_token_definition: { ...settings, asks_for_verification: true },
      }),
    },
    {
      request: 'without-owner',
      answers: ['taken'],
      world: changed('accessToken', card.eleni, { authentication_code: 'CARD-0010' }),
    },
    { request: 'generated', answers: ['owner-missing'], edit: ({ token }) => ({ token }) },
    {
      request: 'for-both-owners',
      answers: ['owners-differ'],
      world: changed('rewardsParticipant', participant.id, { accounts_receivable: nikos }),
    },
  ],
  updateAccessToken: [
    ...each(['new-identifier', 'without-identifier'], forms('updated', ...fullForms), { at: '10:40' }),
    ...each(
      ['new-pass-code', 'new-authentication-code', 'fields-of-your-own', 'more-fields-of-your-own', 'for-card'],
      forms('updated', ...fullForms),
      { at: '10:40', says: unchanged },
    ),
    {
      request: 'generated-authentication-code',
      answers: forms('updated', ...fullForms),
      at: '10:40',
      says: { ...unchanged, authentication_code: 'made anew' },
    },
    ...each(['classified', 'classified-by-id', 'classified-by-name'], forms('updated', ...fullForms), {
      at: '10:40',
      says: { ...unchanged, classification: familyCard },
    }),
    { request: 'chosen-fields', answers: ['updated-some-fields'] },
    {
      request: 'new-identifier',
      answers: ['not-found'],
      world: changed('accessToken', card.eleni, { authentication_code: 'another', identifier: 'another' }),
    },
    {
      request: 'new-pass-code',
      answers: ['credentials-refused'],
      world: changed('organisation', organisation, { access_token_definition: { ...settings, pass_code_length: 40 } }),
    },
  ],
}
