import { call, harbourShop, webApiKey } from '../../../support/server.js'
import { cardIs, changed, each, type Scenarios } from './scenario.js'

/** Logins, and the end of a session. */
export const authentication: Scenarios = {
  createSessionToken: [
    ...each(['by-user', 'by-authentication-code', 'by-access-token'], ['opened', 'opened-opaque']),
    { request: 'by-user-in-unit', answers: ['opened-opaque'] },
    { request: 'by-user-in-unit', answers: ['opened'], says: { token: { claims: { oun: harbourShop } } } },
    { request: 'by-user', answers: ['refused'], world: changed('user', '2', { password: 'another one' }) },
  ],
  createSessionTokenByWebApiKey: [
    { request: 'default-unit', answers: ['opened', 'opened-opaque'] },
    { request: 'in-unit', answers: ['opened-opaque'] },
    { request: 'in-unit', answers: ['opened'], says: { token: { claims: { oun: harbourShop } } } },
    { request: 'default-unit', answers: ['refused'], key: '00000000000000000000000000000000' },
  ],
  createSessionTokenByConsumerApplicationKey: [
    ...each(
      ['by-authentication-code', 'by-identifier', 'by-authentication-code-in-unit', 'by-identity-token'],
      ['opened'],
    ),
    { request: 'by-authentication-code', answers: ['refused'], world: cardIs('maria', 'NOT_EFFECTIVE') },
    { request: 'by-authentication-code', answers: ['refused-key'], key: webApiKey },
    { request: 'by-identity-token', answers: ['refused-identity-token'], at: '10:30' },
  ],
  createSessionTokenByDeviceApplicationKey: [
    ...each(['by-serial-number', 'by-id', 'by-alternative-code'], ['opened']),
    { request: 'by-serial-number', answers: ['refused'], at: '10:30' },
  ],
  releaseSessionToken: [
    { request: 'release', answers: ['released'] },
    {
      request: 'release',
      answers: ['refused'],
      world: (server, token) => call(server, 'authentication/token/release', { token }),
    },
  ],
}
