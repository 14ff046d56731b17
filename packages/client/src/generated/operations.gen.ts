// Generated from the contract by `npm run generate`. Do not edit: change openapi/ (or tools/codegen) instead.
import type { components } from './schema.gen.js'

type Schemas = components['schemas']

/** Every release at which the contract may change, oldest first. */
export const releases = [
  'R4.0.0',
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R13.0.0',
  'R14.0.0',
  'R14.1.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R17.0.0',
  'R18.0.0',
] as const

/** The newest release the contract knows. */
export const newestRelease = 'R18.0.0'

type In_R18_0_0_to_R18_0_0 = 'R18.0.0'
type In_R11_0_0_to_R12_0_0 = 'R11.0.0' | 'R12.0.0'
type In_R12_4_0_to_R17_0_0 = 'R12.4.0' | 'R13.0.0' | 'R14.0.0' | 'R14.1.0' | 'R15.0.0' | 'R16.0.0' | 'R16.2.0' | 'R17.0.0'
type In_R15_0_0_to_R18_0_0 = 'R15.0.0' | 'R16.0.0' | 'R16.2.0' | 'R17.0.0' | 'R18.0.0'
type In_R12_0_0_to_R14_1_0 = 'R12.0.0' | 'R12.4.0' | 'R13.0.0' | 'R14.0.0' | 'R14.1.0'
type In_R4_0_0_to_R11_0_0 = 'R4.0.0' | 'R5.0.0' | 'R10.0.0' | 'R10.1.0' | 'R11.0.0'
type In_R6_0_0_to_R9_0_0 = 'R6.0.0' | 'R7.0.0' | 'R8.0.0' | 'R9.0.0'
type In_R10_0_0_to_R11_0_0 = 'R10.0.0' | 'R10.1.0' | 'R11.0.0'
type In_R10_0_0_to_R18_0_0 = 'R10.0.0' | 'R10.1.0' | 'R11.0.0' | 'R12.0.0' | 'R12.4.0' | 'R13.0.0' | 'R14.0.0' | 'R14.1.0' | 'R15.0.0' | 'R16.0.0' | 'R16.2.0' | 'R17.0.0' | 'R18.0.0'
type In_R12_0_0_to_R14_0_0 = 'R12.0.0' | 'R12.4.0' | 'R13.0.0' | 'R14.0.0'
type In_R14_1_0_to_R15_0_0 = 'R14.1.0' | 'R15.0.0'
type In_R16_0_0_to_R17_0_0 = 'R16.0.0' | 'R16.2.0' | 'R17.0.0'
type In_R10_0_0_to_R10_0_0 = 'R10.0.0'
type In_R10_1_0_to_R14_0_0 = 'R10.1.0' | 'R11.0.0' | 'R12.0.0' | 'R12.4.0' | 'R13.0.0' | 'R14.0.0'
type In_R14_1_0_to_R14_1_0 = 'R14.1.0'
type In_R15_0_0_to_R16_0_0 = 'R15.0.0' | 'R16.0.0'
type In_R16_2_0_to_R17_0_0 = 'R16.2.0' | 'R17.0.0'
type In_R5_0_0_to_R8_0_0 = 'R5.0.0' | 'R6.0.0' | 'R7.0.0' | 'R8.0.0'
type In_R9_0_0_to_R9_0_0 = 'R9.0.0'

/** What each operation takes and gives, in the releases that have it. */
export interface OperationForms {
  authenticateTucanoSubscriber:
    | { releases: In_R18_0_0_to_R18_0_0; body: Schemas['TucanoSubscriberLookup']; data: Schemas['TucanoAuthenticationEnvelope']['data'] }
    | { releases: In_R11_0_0_to_R12_0_0; body: Schemas['TucanoSubscriberLookup_R11_0_0']; data: Schemas['TucanoAuthenticationEnvelope']['data'] }
    | { releases: In_R12_4_0_to_R17_0_0; body: Schemas['TucanoSubscriberLookup_R12_4_0']; data: Schemas['TucanoAuthenticationEnvelope']['data'] }
  createSessionToken:
    | { releases: In_R15_0_0_to_R18_0_0; body: Schemas['Login']; data: Schemas['SessionTokenEnvelope']['data'] }
    | { releases: In_R12_0_0_to_R14_1_0; body: Schemas['Login']; data: Schemas['SessionTokenEnvelope_R12_0_0']['data'] }
    | { releases: In_R4_0_0_to_R11_0_0; body: Schemas['Login']; data: Schemas['SessionTokenEnvelope_R4_0_0']['data'] }
    | { releases: In_R6_0_0_to_R9_0_0; body: Schemas['Login_R6_0_0']; data: Schemas['SessionTokenEnvelope_R4_0_0']['data'] }
  createSessionTokenByWebApiKey:
    | { releases: In_R15_0_0_to_R18_0_0; body?: Schemas['WebApiKeyLogin']; data: Schemas['SessionTokenEnvelope']['data'] }
    | { releases: In_R10_0_0_to_R11_0_0; body?: Schemas['WebApiKeyLogin']; data: Schemas['SessionTokenEnvelope_R4_0_0']['data'] }
    | { releases: In_R12_0_0_to_R14_1_0; body?: Schemas['WebApiKeyLogin']; data: Schemas['SessionTokenEnvelope_R12_0_0']['data'] }
  releaseSessionToken:
    | { releases: In_R10_0_0_to_R18_0_0; body: Schemas['TokenRelease']; data: Schemas['TokenReleaseEnvelope']['data'] }
  resetAccessTokenVerificationCode:
    | { releases: In_R18_0_0_to_R18_0_0; body: Schemas['VerificationCodeReset']; data: Schemas['AccessTokenAwaitingVerificationEnvelope']['data'] }
    | { releases: In_R12_0_0_to_R14_0_0; body: Schemas['VerificationCodeReset']; data: Schemas['AccessTokenAwaitingVerificationEnvelope_R12_0_0']['data'] }
    | { releases: In_R14_1_0_to_R15_0_0; body: Schemas['VerificationCodeReset']; data: Schemas['AccessTokenAwaitingVerificationEnvelope_R14_1_0']['data'] }
    | { releases: In_R16_0_0_to_R17_0_0; body: Schemas['VerificationCodeReset']; data: Schemas['AccessTokenAwaitingVerificationEnvelope_R16_0_0']['data'] }
  showAccessToken:
    | { releases: In_R18_0_0_to_R18_0_0; body: Schemas['AccessTokenLookup']; data: Schemas['AccessTokenEnvelope']['data'] }
    | { releases: In_R10_0_0_to_R10_0_0; body: Schemas['AccessTokenLookup']; data: Schemas['AccessTokenEnvelope_R10_0_0']['data'] }
    | { releases: In_R10_1_0_to_R14_0_0; body: Schemas['AccessTokenLookup']; data: Schemas['AccessTokenEnvelope_R10_1_0']['data'] }
    | { releases: In_R14_1_0_to_R14_1_0; body: Schemas['AccessTokenLookup']; data: Schemas['AccessTokenEnvelope_R14_1_0']['data'] }
    | { releases: In_R15_0_0_to_R16_0_0; body: Schemas['AccessTokenLookup']; data: Schemas['AccessTokenEnvelope_R15_0_0']['data'] }
    | { releases: In_R16_2_0_to_R17_0_0; body: Schemas['AccessTokenLookup']; data: Schemas['AccessTokenEnvelope_R16_2_0']['data'] }
    | { releases: In_R5_0_0_to_R8_0_0; body: Schemas['AccessTokenLookup']; data: Schemas['AccessTokenEnvelope_R5_0_0']['data'] }
    | { releases: In_R9_0_0_to_R9_0_0; body: Schemas['AccessTokenLookup']; data: Schemas['AccessTokenEnvelope_R9_0_0']['data'] }
}

/** Names of the fields that must never be shown, wherever they stand. */
export const sensitiveFields = ['authentication_code', 'jwt', 'pass_code', 'password', 'token', 'verification_code'] as const

/** Method, path, place of the token and release marks of every operation. */
export const operations = {
  authenticateTucanoSubscriber: {
    method: 'POST',
    path: '/tucano/subscriber/authenticate',
    group: 'tucano',
    name: 'subscriberAuthenticate',
    summary: 'Authenticate a Tucano subscriber',
    token: 'body',
    availableFrom: ['R11.0.0'],
  },
  createSessionToken: {
    method: 'POST',
    path: '/authentication/token',
    group: 'authentication',
    name: 'token',
    summary: 'Log in with username and password',
    sessionLifetime: [
      {
        until: 'R12.0.0',
        seconds: 3600,
        countedFrom: 'last-use',
      },
      {
        from: 'R12.0.0',
        seconds: 7200,
        countedFrom: 'issue',
      },
    ],
    fieldReleases: {
      access_token_identifier: ['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'],
    },
  },
  createSessionTokenByWebApiKey: {
    method: 'POST',
    path: '/authentication/web_api_key/token',
    group: 'authentication',
    name: 'webApiKeyToken',
    summary: 'Log in with a Web API key',
    basic: 'WebApiKey',
    sessionLifetime: [
      {
        seconds: 7200,
        countedFrom: 'issue',
      },
    ],
    availableFrom: ['R10.0.0'],
  },
  releaseSessionToken: {
    method: 'POST',
    path: '/authentication/token/release',
    group: 'authentication',
    name: 'tokenRelease',
    summary: 'Release a session token',
    token: 'body',
    availableFrom: ['R10.0.0'],
    deprecatedFrom: ['R12.0.0'],
  },
  resetAccessTokenVerificationCode: {
    method: 'POST',
    path: '/access_tokens/reset_verification_code',
    group: 'accessTokens',
    name: 'resetVerificationCode',
    summary: 'Issue a new verification code',
    token: 'body',
    availableFrom: ['R12.0.0'],
    deprecatedFrom: ['R18.0.0'],
  },
  showAccessToken: {
    method: 'POST',
    path: '/access_tokens/show',
    group: 'accessTokens',
    name: 'show',
    summary: 'Show an access token',
    token: 'body',
    availableFrom: ['R5.0.0'],
    deprecatedFrom: ['R18.0.0'],
  },
} as const
