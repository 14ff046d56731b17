// Generated from the contract by `npm run generate`. Do not edit: change openapi/ (or tools/codegen) instead.
import type { z } from '@hono/zod-openapi'
import type { components as exclusive } from '../../src/generated/schema.gen.js'
import type * as schemas from '../../src/generated/schemas.gen.js'
import type { components as plain } from './plain.gen.js'
import type { Equal, Expect, Fits } from '../type-equality.js'

type Plain = plain['schemas']
type Exclusive = exclusive['schemas']

export type Agreement = [
  Expect<[Fits<Plain['AccessToken'], z.infer<typeof schemas.AccessToken>>, Fits<Exclusive['AccessToken'], z.infer<typeof schemas.AccessToken>>]>, // AccessToken
  Expect<[Fits<Plain['AccessTokenAwaitingVerification'], z.infer<typeof schemas.AccessTokenAwaitingVerification>>, Fits<Exclusive['AccessTokenAwaitingVerification'], z.infer<typeof schemas.AccessTokenAwaitingVerification>>]>, // AccessTokenAwaitingVerification
  Expect<[Fits<Plain['AccessTokenAwaitingVerificationEnvelope'], z.infer<typeof schemas.AccessTokenAwaitingVerificationEnvelope>>, Fits<Exclusive['AccessTokenAwaitingVerificationEnvelope'], z.infer<typeof schemas.AccessTokenAwaitingVerificationEnvelope>>]>, // AccessTokenAwaitingVerificationEnvelope
  Expect<[Fits<Plain['AccessTokenAwaitingVerificationEnvelope_R12_0_0'], z.infer<typeof schemas.AccessTokenAwaitingVerificationEnvelope_R12_0_0>>, Fits<Exclusive['AccessTokenAwaitingVerificationEnvelope_R12_0_0'], z.infer<typeof schemas.AccessTokenAwaitingVerificationEnvelope_R12_0_0>>]>, // AccessTokenAwaitingVerificationEnvelope_R12_0_0
  Expect<[Fits<Plain['AccessTokenAwaitingVerificationEnvelope_R14_1_0'], z.infer<typeof schemas.AccessTokenAwaitingVerificationEnvelope_R14_1_0>>, Fits<Exclusive['AccessTokenAwaitingVerificationEnvelope_R14_1_0'], z.infer<typeof schemas.AccessTokenAwaitingVerificationEnvelope_R14_1_0>>]>, // AccessTokenAwaitingVerificationEnvelope_R14_1_0
  Expect<[Fits<Plain['AccessTokenAwaitingVerificationEnvelope_R16_0_0'], z.infer<typeof schemas.AccessTokenAwaitingVerificationEnvelope_R16_0_0>>, Fits<Exclusive['AccessTokenAwaitingVerificationEnvelope_R16_0_0'], z.infer<typeof schemas.AccessTokenAwaitingVerificationEnvelope_R16_0_0>>]>, // AccessTokenAwaitingVerificationEnvelope_R16_0_0
  Expect<[Fits<Plain['AccessTokenAwaitingVerification_R12_0_0'], z.infer<typeof schemas.AccessTokenAwaitingVerification_R12_0_0>>, Fits<Exclusive['AccessTokenAwaitingVerification_R12_0_0'], z.infer<typeof schemas.AccessTokenAwaitingVerification_R12_0_0>>]>, // AccessTokenAwaitingVerification_R12_0_0
  Expect<[Fits<Plain['AccessTokenAwaitingVerification_R14_1_0'], z.infer<typeof schemas.AccessTokenAwaitingVerification_R14_1_0>>, Fits<Exclusive['AccessTokenAwaitingVerification_R14_1_0'], z.infer<typeof schemas.AccessTokenAwaitingVerification_R14_1_0>>]>, // AccessTokenAwaitingVerification_R14_1_0
  Expect<[Fits<Plain['AccessTokenAwaitingVerification_R16_0_0'], z.infer<typeof schemas.AccessTokenAwaitingVerification_R16_0_0>>, Fits<Exclusive['AccessTokenAwaitingVerification_R16_0_0'], z.infer<typeof schemas.AccessTokenAwaitingVerification_R16_0_0>>]>, // AccessTokenAwaitingVerification_R16_0_0
  Expect<[Fits<Plain['AccessTokenClassification'], z.infer<typeof schemas.AccessTokenClassification>>, Fits<Exclusive['AccessTokenClassification'], z.infer<typeof schemas.AccessTokenClassification>>]>, // AccessTokenClassification
  Expect<[Fits<Plain['AccessTokenEnvelope'], z.infer<typeof schemas.AccessTokenEnvelope>>, Fits<Exclusive['AccessTokenEnvelope'], z.infer<typeof schemas.AccessTokenEnvelope>>]>, // AccessTokenEnvelope
  Expect<[Fits<Plain['AccessTokenEnvelope_R10_0_0'], z.infer<typeof schemas.AccessTokenEnvelope_R10_0_0>>, Fits<Exclusive['AccessTokenEnvelope_R10_0_0'], z.infer<typeof schemas.AccessTokenEnvelope_R10_0_0>>]>, // AccessTokenEnvelope_R10_0_0
  Expect<[Fits<Plain['AccessTokenEnvelope_R10_1_0'], z.infer<typeof schemas.AccessTokenEnvelope_R10_1_0>>, Fits<Exclusive['AccessTokenEnvelope_R10_1_0'], z.infer<typeof schemas.AccessTokenEnvelope_R10_1_0>>]>, // AccessTokenEnvelope_R10_1_0
  Expect<[Fits<Plain['AccessTokenEnvelope_R14_1_0'], z.infer<typeof schemas.AccessTokenEnvelope_R14_1_0>>, Fits<Exclusive['AccessTokenEnvelope_R14_1_0'], z.infer<typeof schemas.AccessTokenEnvelope_R14_1_0>>]>, // AccessTokenEnvelope_R14_1_0
  Expect<[Fits<Plain['AccessTokenEnvelope_R15_0_0'], z.infer<typeof schemas.AccessTokenEnvelope_R15_0_0>>, Fits<Exclusive['AccessTokenEnvelope_R15_0_0'], z.infer<typeof schemas.AccessTokenEnvelope_R15_0_0>>]>, // AccessTokenEnvelope_R15_0_0
  Expect<[Fits<Plain['AccessTokenEnvelope_R16_2_0'], z.infer<typeof schemas.AccessTokenEnvelope_R16_2_0>>, Fits<Exclusive['AccessTokenEnvelope_R16_2_0'], z.infer<typeof schemas.AccessTokenEnvelope_R16_2_0>>]>, // AccessTokenEnvelope_R16_2_0
  Expect<[Fits<Plain['AccessTokenEnvelope_R5_0_0'], z.infer<typeof schemas.AccessTokenEnvelope_R5_0_0>>, Fits<Exclusive['AccessTokenEnvelope_R5_0_0'], z.infer<typeof schemas.AccessTokenEnvelope_R5_0_0>>]>, // AccessTokenEnvelope_R5_0_0
  Expect<[Fits<Plain['AccessTokenEnvelope_R9_0_0'], z.infer<typeof schemas.AccessTokenEnvelope_R9_0_0>>, Fits<Exclusive['AccessTokenEnvelope_R9_0_0'], z.infer<typeof schemas.AccessTokenEnvelope_R9_0_0>>]>, // AccessTokenEnvelope_R9_0_0
  Expect<[Equal<Plain['AccessTokenIdentifier'], z.infer<typeof schemas.AccessTokenIdentifier>>, Fits<Exclusive['AccessTokenIdentifier'], z.infer<typeof schemas.AccessTokenIdentifier>>]>, // AccessTokenIdentifier
  Expect<[Equal<Plain['AccessTokenLogin'], z.infer<typeof schemas.AccessTokenLogin>>, Fits<Exclusive['AccessTokenLogin'], z.infer<typeof schemas.AccessTokenLogin>>]>, // AccessTokenLogin
  Expect<[Equal<Plain['AccessTokenLookup'], z.infer<typeof schemas.AccessTokenLookup>>, Fits<Exclusive['AccessTokenLookup'], z.infer<typeof schemas.AccessTokenLookup>>]>, // AccessTokenLookup
  Expect<[Fits<Plain['AccessToken_R10_0_0'], z.infer<typeof schemas.AccessToken_R10_0_0>>, Fits<Exclusive['AccessToken_R10_0_0'], z.infer<typeof schemas.AccessToken_R10_0_0>>]>, // AccessToken_R10_0_0
  Expect<[Fits<Plain['AccessToken_R10_1_0'], z.infer<typeof schemas.AccessToken_R10_1_0>>, Fits<Exclusive['AccessToken_R10_1_0'], z.infer<typeof schemas.AccessToken_R10_1_0>>]>, // AccessToken_R10_1_0
  Expect<[Fits<Plain['AccessToken_R14_1_0'], z.infer<typeof schemas.AccessToken_R14_1_0>>, Fits<Exclusive['AccessToken_R14_1_0'], z.infer<typeof schemas.AccessToken_R14_1_0>>]>, // AccessToken_R14_1_0
  Expect<[Fits<Plain['AccessToken_R15_0_0'], z.infer<typeof schemas.AccessToken_R15_0_0>>, Fits<Exclusive['AccessToken_R15_0_0'], z.infer<typeof schemas.AccessToken_R15_0_0>>]>, // AccessToken_R15_0_0
  Expect<[Fits<Plain['AccessToken_R16_2_0'], z.infer<typeof schemas.AccessToken_R16_2_0>>, Fits<Exclusive['AccessToken_R16_2_0'], z.infer<typeof schemas.AccessToken_R16_2_0>>]>, // AccessToken_R16_2_0
  Expect<[Fits<Plain['AccessToken_R5_0_0'], z.infer<typeof schemas.AccessToken_R5_0_0>>, Fits<Exclusive['AccessToken_R5_0_0'], z.infer<typeof schemas.AccessToken_R5_0_0>>]>, // AccessToken_R5_0_0
  Expect<[Fits<Plain['AccessToken_R9_0_0'], z.infer<typeof schemas.AccessToken_R9_0_0>>, Fits<Exclusive['AccessToken_R9_0_0'], z.infer<typeof schemas.AccessToken_R9_0_0>>]>, // AccessToken_R9_0_0
  Expect<[Fits<Plain['AccountOwner'], z.infer<typeof schemas.AccountOwner>>, Fits<Exclusive['AccountOwner'], z.infer<typeof schemas.AccountOwner>>]>, // AccountOwner
  Expect<[Fits<Plain['AccountsReceivableReference'], z.infer<typeof schemas.AccountsReceivableReference>>, Fits<Exclusive['AccountsReceivableReference'], z.infer<typeof schemas.AccountsReceivableReference>>]>, // AccountsReceivableReference
  Expect<[Fits<Plain['BusinessUnit'], z.infer<typeof schemas.BusinessUnit>>, Fits<Exclusive['BusinessUnit'], z.infer<typeof schemas.BusinessUnit>>]>, // BusinessUnit
  Expect<[Fits<Plain['CustomerIdentificationMediumIdentifier'], z.infer<typeof schemas.CustomerIdentificationMediumIdentifier>>, Fits<Exclusive['CustomerIdentificationMediumIdentifier'], z.infer<typeof schemas.CustomerIdentificationMediumIdentifier>>]>, // CustomerIdentificationMediumIdentifier
  Expect<[Fits<Plain['Failure'], z.infer<typeof schemas.Failure>>, Fits<Exclusive['Failure'], z.infer<typeof schemas.Failure>>]>, // Failure
  Expect<[Fits<Plain['FailureStatus'], z.infer<typeof schemas.FailureStatus>>, Fits<Exclusive['FailureStatus'], z.infer<typeof schemas.FailureStatus>>]>, // FailureStatus
  Expect<[Fits<Plain['FieldsSet'], z.infer<typeof schemas.FieldsSet>>, Fits<Exclusive['FieldsSet'], z.infer<typeof schemas.FieldsSet>>]>, // FieldsSet
  Expect<[Equal<Plain['InstalledItemIdentifier'], z.infer<typeof schemas.InstalledItemIdentifier>>, Fits<Exclusive['InstalledItemIdentifier'], z.infer<typeof schemas.InstalledItemIdentifier>>]>, // InstalledItemIdentifier
  Expect<[Fits<Plain['LogInformation'], z.infer<typeof schemas.LogInformation>>, Fits<Exclusive['LogInformation'], z.infer<typeof schemas.LogInformation>>]>, // LogInformation
  Expect<[Fits<Plain['LogInformation_R14_1_0'], z.infer<typeof schemas.LogInformation_R14_1_0>>, Fits<Exclusive['LogInformation_R14_1_0'], z.infer<typeof schemas.LogInformation_R14_1_0>>]>, // LogInformation_R14_1_0
  Expect<[Fits<Plain['LogInformation_R5_0_0'], z.infer<typeof schemas.LogInformation_R5_0_0>>, Fits<Exclusive['LogInformation_R5_0_0'], z.infer<typeof schemas.LogInformation_R5_0_0>>]>, // LogInformation_R5_0_0
  Expect<[Fits<Plain['Login'], z.infer<typeof schemas.Login>>, Fits<Exclusive['Login'], z.infer<typeof schemas.Login>>]>, // Login
  Expect<[Fits<Plain['Login_R6_0_0'], z.infer<typeof schemas.Login_R6_0_0>>, Fits<Exclusive['Login_R6_0_0'], z.infer<typeof schemas.Login_R6_0_0>>]>, // Login_R6_0_0
  Expect<[Fits<Plain['SessionToken'], z.infer<typeof schemas.SessionToken>>, Fits<Exclusive['SessionToken'], z.infer<typeof schemas.SessionToken>>]>, // SessionToken
  Expect<[Fits<Plain['SessionTokenClaims'], z.infer<typeof schemas.SessionTokenClaims>>, Fits<Exclusive['SessionTokenClaims'], z.infer<typeof schemas.SessionTokenClaims>>]>, // SessionTokenClaims
  Expect<[Fits<Plain['SessionTokenClaims_R12_0_0'], z.infer<typeof schemas.SessionTokenClaims_R12_0_0>>, Fits<Exclusive['SessionTokenClaims_R12_0_0'], z.infer<typeof schemas.SessionTokenClaims_R12_0_0>>]>, // SessionTokenClaims_R12_0_0
  Expect<[Fits<Plain['SessionTokenEnvelope'], z.infer<typeof schemas.SessionTokenEnvelope>>, Fits<Exclusive['SessionTokenEnvelope'], z.infer<typeof schemas.SessionTokenEnvelope>>]>, // SessionTokenEnvelope
  Expect<[Fits<Plain['SessionTokenEnvelope_R12_0_0'], z.infer<typeof schemas.SessionTokenEnvelope_R12_0_0>>, Fits<Exclusive['SessionTokenEnvelope_R12_0_0'], z.infer<typeof schemas.SessionTokenEnvelope_R12_0_0>>]>, // SessionTokenEnvelope_R12_0_0
  Expect<[Fits<Plain['SessionTokenEnvelope_R4_0_0'], z.infer<typeof schemas.SessionTokenEnvelope_R4_0_0>>, Fits<Exclusive['SessionTokenEnvelope_R4_0_0'], z.infer<typeof schemas.SessionTokenEnvelope_R4_0_0>>]>, // SessionTokenEnvelope_R4_0_0
  Expect<[Fits<Plain['SessionTokenValue'], z.infer<typeof schemas.SessionTokenValue>>, Fits<Exclusive['SessionTokenValue'], z.infer<typeof schemas.SessionTokenValue>>]>, // SessionTokenValue
  Expect<[Fits<Plain['SessionTokenValue_R12_0_0'], z.infer<typeof schemas.SessionTokenValue_R12_0_0>>, Fits<Exclusive['SessionTokenValue_R12_0_0'], z.infer<typeof schemas.SessionTokenValue_R12_0_0>>]>, // SessionTokenValue_R12_0_0
  Expect<[Fits<Plain['SessionTokenValue_R4_0_0'], z.infer<typeof schemas.SessionTokenValue_R4_0_0>>, Fits<Exclusive['SessionTokenValue_R4_0_0'], z.infer<typeof schemas.SessionTokenValue_R4_0_0>>]>, // SessionTokenValue_R4_0_0
  Expect<[Fits<Plain['SessionToken_R12_0_0'], z.infer<typeof schemas.SessionToken_R12_0_0>>, Fits<Exclusive['SessionToken_R12_0_0'], z.infer<typeof schemas.SessionToken_R12_0_0>>]>, // SessionToken_R12_0_0
  Expect<[Fits<Plain['SessionToken_R4_0_0'], z.infer<typeof schemas.SessionToken_R4_0_0>>, Fits<Exclusive['SessionToken_R4_0_0'], z.infer<typeof schemas.SessionToken_R4_0_0>>]>, // SessionToken_R4_0_0
  Expect<[Equal<Plain['SubscriptionIdentifier'], z.infer<typeof schemas.SubscriptionIdentifier>>, Fits<Exclusive['SubscriptionIdentifier'], z.infer<typeof schemas.SubscriptionIdentifier>>]>, // SubscriptionIdentifier
  Expect<[Equal<Plain['SubscriptionTypeIdentifier'], z.infer<typeof schemas.SubscriptionTypeIdentifier>>, Fits<Exclusive['SubscriptionTypeIdentifier'], z.infer<typeof schemas.SubscriptionTypeIdentifier>>]>, // SubscriptionTypeIdentifier
  Expect<[Fits<Plain['SuccessStatus'], z.infer<typeof schemas.SuccessStatus>>, Fits<Exclusive['SuccessStatus'], z.infer<typeof schemas.SuccessStatus>>]>, // SuccessStatus
  Expect<[Equal<Plain['TokenRelease'], z.infer<typeof schemas.TokenRelease>>, Fits<Exclusive['TokenRelease'], z.infer<typeof schemas.TokenRelease>>]>, // TokenRelease
  Expect<[Fits<Plain['TokenReleaseEnvelope'], z.infer<typeof schemas.TokenReleaseEnvelope>>, Fits<Exclusive['TokenReleaseEnvelope'], z.infer<typeof schemas.TokenReleaseEnvelope>>]>, // TokenReleaseEnvelope
  Expect<[Fits<Plain['TucanoAuthentication'], z.infer<typeof schemas.TucanoAuthentication>>, Fits<Exclusive['TucanoAuthentication'], z.infer<typeof schemas.TucanoAuthentication>>]>, // TucanoAuthentication
  Expect<[Fits<Plain['TucanoAuthenticationEnvelope'], z.infer<typeof schemas.TucanoAuthenticationEnvelope>>, Fits<Exclusive['TucanoAuthenticationEnvelope'], z.infer<typeof schemas.TucanoAuthenticationEnvelope>>]>, // TucanoAuthenticationEnvelope
  Expect<[Equal<Plain['TucanoSubscriberLookup'], z.infer<typeof schemas.TucanoSubscriberLookup>>, Fits<Exclusive['TucanoSubscriberLookup'], z.infer<typeof schemas.TucanoSubscriberLookup>>]>, // TucanoSubscriberLookup
  Expect<[Equal<Plain['TucanoSubscriberLookup_R11_0_0'], z.infer<typeof schemas.TucanoSubscriberLookup_R11_0_0>>, Fits<Exclusive['TucanoSubscriberLookup_R11_0_0'], z.infer<typeof schemas.TucanoSubscriberLookup_R11_0_0>>]>, // TucanoSubscriberLookup_R11_0_0
  Expect<[Equal<Plain['TucanoSubscriberLookup_R12_4_0'], z.infer<typeof schemas.TucanoSubscriberLookup_R12_4_0>>, Fits<Exclusive['TucanoSubscriberLookup_R12_4_0'], z.infer<typeof schemas.TucanoSubscriberLookup_R12_4_0>>]>, // TucanoSubscriberLookup_R12_4_0
  Expect<[Fits<Plain['TucanoTokenClaims'], z.infer<typeof schemas.TucanoTokenClaims>>, Fits<Exclusive['TucanoTokenClaims'], z.infer<typeof schemas.TucanoTokenClaims>>]>, // TucanoTokenClaims
  Expect<[Fits<Plain['Unit'], z.infer<typeof schemas.Unit>>, Fits<Exclusive['Unit'], z.infer<typeof schemas.Unit>>]>, // Unit
  Expect<[Fits<Plain['Unit_R5_0_0'], z.infer<typeof schemas.Unit_R5_0_0>>, Fits<Exclusive['Unit_R5_0_0'], z.infer<typeof schemas.Unit_R5_0_0>>]>, // Unit_R5_0_0
  Expect<[Equal<Plain['UserLogin'], z.infer<typeof schemas.UserLogin>>, Fits<Exclusive['UserLogin'], z.infer<typeof schemas.UserLogin>>]>, // UserLogin
  Expect<[Fits<Plain['UserReference'], z.infer<typeof schemas.UserReference>>, Fits<Exclusive['UserReference'], z.infer<typeof schemas.UserReference>>]>, // UserReference
  Expect<[Fits<Plain['UserReference_R5_0_0'], z.infer<typeof schemas.UserReference_R5_0_0>>, Fits<Exclusive['UserReference_R5_0_0'], z.infer<typeof schemas.UserReference_R5_0_0>>]>, // UserReference_R5_0_0
  Expect<[Equal<Plain['VerificationCodeReset'], z.infer<typeof schemas.VerificationCodeReset>>, Fits<Exclusive['VerificationCodeReset'], z.infer<typeof schemas.VerificationCodeReset>>]>, // VerificationCodeReset
  Expect<[Equal<Plain['WebApiKeyLogin'], z.infer<typeof schemas.WebApiKeyLogin>>, Fits<Exclusive['WebApiKeyLogin'], z.infer<typeof schemas.WebApiKeyLogin>>]>, // WebApiKeyLogin
]
