import { card, cardIs, changed, each, participant, type Scenarios } from './scenario.js'

/** A verification code is used up. */
const verified = { verification_code: null }

/** The life cycle and the credentials of access tokens. */
export const accessTokenStates: Scenarios = {
  verifyAccessToken: [
    ...each(
      ['by-authentication-code', 'by-identifier', 'with-new-pass-code'],
      ['verified', 'verified-with-card', 'verified-with-fields-of-your-own', 'verified-first-form'],
      { at: '10:30', says: verified },
    ),
    { request: 'chosen-fields', answers: ['verified-some-fields'], at: '10:30' },
    {
      request: 'by-authentication-code',
      answers: ['wrong-code'],
      world: changed('accessToken', card.petros, { verification_code: '0000000' }),
    },
    { request: 'by-authentication-code', answers: ['refused'], world: cardIs('petros', 'EFFECTIVE') },
  ],
  deleteAccessToken: [
    ...each(
      ['by-authentication-code', 'by-identifier'],
      ['deleted', 'deleted-with-card', 'deleted-with-fields-of-your-own'],
    ),
    { request: 'chosen-fields', answers: ['deleted-some-fields'] },
    { request: 'by-authentication-code', answers: ['refused'], world: cardIs('eleni', 'EFFECTIVE') },
  ],
  setAccessTokenAsEffective: [
    ...each(['by-authentication-code', 'by-identifier'], ['effective', 'effective-with-business-units'], {
      at: '10:20',
    }),
    { request: 'chosen-fields', answers: ['effective-some-fields'] },
    { request: 'by-authentication-code', answers: ['refused'], world: cardIs('eleni', 'EFFECTIVE') },
  ],
  setAccessTokenAsNotEffective: [
    ...each(['by-authentication-code', 'by-identifier'], ['not-effective', 'not-effective-with-business-units'], {
      at: '10:20',
    }),
    { request: 'chosen-fields', answers: ['not-effective-some-fields'] },
    { request: 'by-authentication-code', answers: ['refused'], world: cardIs('maria', 'NOT_EFFECTIVE') },
    {
      request: 'by-authentication-code',
      answers: ['owned'],
      world: changed('accessToken', card.maria, { rewards_participant: participant.id }),
    },
  ],
  generateAccessTokenOneTimePassword: [
    ...each(['by-authentication-code', 'by-identifier'], ['generated'], { at: '10:05' }),
    { request: 'chosen-fields', answers: ['generated-some-fields'], at: '10:05' },
    { request: 'by-authentication-code', answers: ['refused'], world: cardIs('maria', 'NOT_EFFECTIVE') },
  ],
  resetAccessTokenVerificationCode: [
    ...each(['by-authentication-code', 'by-identifier'], ['reset'], { at: '10:20' }),
    { request: 'chosen-fields', answers: ['reset-some-fields'] },
    { request: 'by-authentication-code', answers: ['refused'], world: cardIs('petros', 'EFFECTIVE') },
  ],
  resetAccessTokenPassCode: [
    ...each(['by-authentication-code', 'by-identifier'], ['reset', 'reset-random'], { at: '10:20' }),
    { request: 'chosen-fields', answers: ['reset-some-fields'] },
    { request: 'by-authentication-code', answers: ['refused'], world: cardIs('maria', 'NOT_EFFECTIVE') },
  ],
  forgetAccessTokenPassCode: [
    { request: 'by-identifier', answers: ['sent'] },
    {
      request: 'by-identifier',
      answers: ['refused'],
      world: changed('accessToken', card.maria, { identifier: 'another one' }),
    },
  ],
  changeAccessTokenPassCode: [
    { request: 'change', answers: ['changed'] },
    { request: 'change', answers: ['refused'], world: changed('accessToken', card.maria, { pass_code_reset: null }) },
  ],
}
