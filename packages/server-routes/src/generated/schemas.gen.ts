// Generated from the contract by `npm run generate`. Do not edit: change openapi/ (or tools/codegen) instead.
import { of, z } from '../builder.js'
import { codePoints, dateTimeLocal, dependentRequired, exactlyOneOf, integer, noneOf, propertyCount, requestMembers, requestText } from '../rules.js'
import { SchemaForm } from '../schema-form.js'
import type { components } from './schema.gen.js'

type Types = components['schemas']

export const AccessToken = new SchemaForm<Types['AccessToken']>('AccessToken', ['R18.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  card_masked_number: z.union([z.string(), z.null()]).optional(),
  card_last_4_digits: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  verified_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  verified_by_user: of(UserReference).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  classification: of(AccessTokenClassification).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  rewards_participant: of(RewardsParticipantReference).optional(),
  log_information: of(LogInformation).optional(),
}))

export const AccessTokenActivation = new SchemaForm<Types['AccessTokenActivation']>('AccessTokenActivation', [
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  access_token_identifier: of(AccessTokenIdentifier),
  fields_set: of(FieldsSet).optional(),
}))

export const AccessTokenAwaitingVerification = new SchemaForm<Types['AccessTokenAwaitingVerification']>('AccessTokenAwaitingVerification', ['R18.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal('PENDING_VERIFICATION').optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  log_information: of(LogInformation).optional(),
}))

export const AccessTokenAwaitingVerificationEnvelope = new SchemaForm<Types['AccessTokenAwaitingVerificationEnvelope']>('AccessTokenAwaitingVerificationEnvelope', ['R18.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(AccessTokenAwaitingVerification),
}))

export const AccessTokenAwaitingVerificationEnvelope_R12_0_0 = new SchemaForm<Types['AccessTokenAwaitingVerificationEnvelope_R12_0_0']>('AccessTokenAwaitingVerificationEnvelope', ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0', 'R14.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(AccessTokenAwaitingVerification_R12_0_0),
}))

export const AccessTokenAwaitingVerificationEnvelope_R14_1_0 = new SchemaForm<Types['AccessTokenAwaitingVerificationEnvelope_R14_1_0']>('AccessTokenAwaitingVerificationEnvelope', ['R14.1.0', 'R14.26.0', 'R15.0.0'], () => of(AccessTokenAwaitingVerificationEnvelope_R12_0_0))

export const AccessTokenAwaitingVerificationEnvelope_R16_0_0 = new SchemaForm<Types['AccessTokenAwaitingVerificationEnvelope_R16_0_0']>('AccessTokenAwaitingVerificationEnvelope', ['R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], () => of(AccessTokenAwaitingVerificationEnvelope_R12_0_0))

export const AccessTokenAwaitingVerification_R12_0_0 = new SchemaForm<Types['AccessTokenAwaitingVerification_R12_0_0']>('AccessTokenAwaitingVerification', ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0', 'R14.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal('PENDING_VERIFICATION').optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  log_information: of(LogInformation_R4_0_0).optional(),
}))

export const AccessTokenAwaitingVerification_R14_1_0 = new SchemaForm<Types['AccessTokenAwaitingVerification_R14_1_0']>('AccessTokenAwaitingVerification', ['R14.1.0', 'R14.26.0', 'R15.0.0'], () => of(AccessTokenAwaitingVerification_R12_0_0))

export const AccessTokenAwaitingVerification_R16_0_0 = new SchemaForm<Types['AccessTokenAwaitingVerification_R16_0_0']>('AccessTokenAwaitingVerification', ['R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], () => of(AccessTokenAwaitingVerification_R12_0_0))

export const AccessTokenClassification = new SchemaForm<Types['AccessTokenClassification']>('AccessTokenClassification', [
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
}), z.null()]))

export const AccessTokenClassificationDetails = new SchemaForm<Types['AccessTokenClassificationDetails']>('AccessTokenClassificationDetails', ['R18.0.0'], () => z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  log_information: of(LogInformation).optional(),
}))

export const AccessTokenClassificationDetails_R10_0_0 = new SchemaForm<Types['AccessTokenClassificationDetails_R10_0_0']>('AccessTokenClassificationDetails', ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0', 'R14.0.0'], () => z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  log_information: of(LogInformation_R4_0_0).optional(),
}))

export const AccessTokenClassificationDetails_R14_1_0 = new SchemaForm<Types['AccessTokenClassificationDetails_R14_1_0']>('AccessTokenClassificationDetails', ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], () => of(AccessTokenClassificationDetails_R10_0_0))

export const AccessTokenClassificationIdentifier = new SchemaForm<Types['AccessTokenClassificationIdentifier']>('AccessTokenClassificationIdentifier', [
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(propertyCount(1, Infinity)))

export const AccessTokenClassificationListEnvelope = new SchemaForm<Types['AccessTokenClassificationListEnvelope']>('AccessTokenClassificationListEnvelope', ['R18.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(AccessTokenClassificationDetails)),
}))

export const AccessTokenClassificationListEnvelope_R10_0_0 = new SchemaForm<Types['AccessTokenClassificationListEnvelope_R10_0_0']>('AccessTokenClassificationListEnvelope', ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0', 'R14.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(AccessTokenClassificationDetails_R10_0_0)),
}))

export const AccessTokenClassificationListEnvelope_R14_1_0 = new SchemaForm<Types['AccessTokenClassificationListEnvelope_R14_1_0']>('AccessTokenClassificationListEnvelope', ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], () => of(AccessTokenClassificationListEnvelope_R10_0_0))

export const AccessTokenCreation = new SchemaForm<Types['AccessTokenCreation']>('AccessTokenCreation', ['R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], () => z.looseObject({
  token: z.string().min(1).check(requestText),
  authentication_code: z.string().min(1).check(requestText).optional(),
  identifier: z.string().min(1).check(requestText).optional(),
  pass_code: z.string().min(1).check(requestText).optional(),
  card_masked_number: z.string().min(1).check(requestText).optional(),
  accounts_receivable_identifier: of(AccountsReceivableIdentifier).optional(),
  rewards_participant_identifier: of(RewardsParticipantIdentifier).optional(),
  classification_identifier: of(AccessTokenClassificationIdentifier).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
  udf_float_1: z.number().optional(),
  udf_float_2: z.number().optional(),
  udf_float_3: z.number().optional(),
  udf_float_4: z.number().optional(),
  udf_date_1: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_2: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_3: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_4: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  fields_set: of(FieldsSet).optional(),
}).check(dependentRequired({
  identifier: ['pass_code'],
})))

export const AccessTokenCreation_R10_0_0 = new SchemaForm<Types['AccessTokenCreation_R10_0_0']>('AccessTokenCreation', ['R10.0.0'], () => z.looseObject({
  token: z.string().min(1).check(requestText),
  authentication_code: z.string().min(1).check(requestText).optional(),
  identifier: z.string().min(1).check(requestText).optional(),
  pass_code: z.string().min(1).check(requestText).optional(),
  accounts_receivable_identifier: of(AccountsReceivableIdentifier).optional(),
  rewards_participant_identifier: of(RewardsParticipantIdentifier).optional(),
  classification_identifier: of(AccessTokenClassificationIdentifier).optional(),
  fields_set: of(FieldsSet).optional(),
}).check(dependentRequired({
  identifier: ['pass_code'],
})))

export const AccessTokenCreation_R10_1_0 = new SchemaForm<Types['AccessTokenCreation_R10_1_0']>('AccessTokenCreation', ['R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  token: z.string().min(1).check(requestText),
  authentication_code: z.string().min(1).check(requestText).optional(),
  identifier: z.string().min(1).check(requestText).optional(),
  pass_code: z.string().min(1).check(requestText).optional(),
  accounts_receivable_identifier: of(AccountsReceivableIdentifier).optional(),
  rewards_participant_identifier: of(RewardsParticipantIdentifier).optional(),
  classification_identifier: of(AccessTokenClassificationIdentifier).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
  udf_float_1: z.number().optional(),
  udf_float_2: z.number().optional(),
  udf_float_3: z.number().optional(),
  udf_float_4: z.number().optional(),
  udf_date_1: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_2: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_3: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_4: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  fields_set: of(FieldsSet).optional(),
}).check(dependentRequired({
  identifier: ['pass_code'],
})))

export const AccessTokenCreation_R14_0_0 = new SchemaForm<Types['AccessTokenCreation_R14_0_0']>('AccessTokenCreation', ['R14.0.0', 'R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0'], () => of(AccessTokenCreation_R10_1_0))

export const AccessTokenCreation_R5_0_0 = new SchemaForm<Types['AccessTokenCreation_R5_0_0']>('AccessTokenCreation', ['R5.0.0', 'R6.0.0', 'R7.0.0'], () => z.looseObject({
  token: z.string().min(1).check(requestText),
  authentication_code: z.string().min(1).check(requestText).optional(),
  identifier: z.string().min(1).check(requestText).optional(),
  pass_code: z.string().min(1).check(requestText).optional(),
  rewards_participant_identifier: of(RewardsParticipantIdentifier).optional(),
  fields_set: of(FieldsSet).optional(),
}).check(dependentRequired({
  identifier: ['pass_code'],
})))

export const AccessTokenCreation_R8_0_0 = new SchemaForm<Types['AccessTokenCreation_R8_0_0']>('AccessTokenCreation', ['R8.0.0', 'R9.0.0', 'R9.1.0'], () => z.looseObject({
  token: z.string().min(1).check(requestText),
  authentication_code: z.string().min(1).check(requestText).optional(),
  identifier: z.string().min(1).check(requestText).optional(),
  pass_code: z.string().min(1).check(requestText).optional(),
  accounts_receivable_identifier: of(AccountsReceivableIdentifier).optional(),
  rewards_participant_identifier: of(RewardsParticipantIdentifier).optional(),
  fields_set: of(FieldsSet).optional(),
}).check(dependentRequired({
  identifier: ['pass_code'],
})))

export const AccessTokenDeactivation = new SchemaForm<Types['AccessTokenDeactivation']>('AccessTokenDeactivation', [
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  access_token_identifier: of(AccessTokenIdentifier),
  fields_set: of(FieldsSet).optional(),
}))

export const AccessTokenDeletion = new SchemaForm<Types['AccessTokenDeletion']>('AccessTokenDeletion', ['R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  access_token_identifier: of(AccessTokenIdentifier),
  fields_set: of(FieldsSet).optional(),
}))

export const AccessTokenEnvelope = new SchemaForm<Types['AccessTokenEnvelope']>('AccessTokenEnvelope', ['R18.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(AccessToken),
}))

export const AccessTokenEnvelope_R10_0_0 = new SchemaForm<Types['AccessTokenEnvelope_R10_0_0']>('AccessTokenEnvelope', ['R10.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(AccessToken_R10_0_0),
}))

export const AccessTokenEnvelope_R10_1_0 = new SchemaForm<Types['AccessTokenEnvelope_R10_1_0']>('AccessTokenEnvelope', ['R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0', 'R14.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(AccessToken_R10_1_0),
}))

export const AccessTokenEnvelope_R14_1_0 = new SchemaForm<Types['AccessTokenEnvelope_R14_1_0']>('AccessTokenEnvelope', ['R14.1.0', 'R14.26.0'], () => of(AccessTokenEnvelope_R10_1_0))

export const AccessTokenEnvelope_R15_0_0 = new SchemaForm<Types['AccessTokenEnvelope_R15_0_0']>('AccessTokenEnvelope', ['R15.0.0', 'R16.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(AccessToken_R15_0_0),
}))

export const AccessTokenEnvelope_R16_2_0 = new SchemaForm<Types['AccessTokenEnvelope_R16_2_0']>('AccessTokenEnvelope', ['R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(AccessToken_R16_2_0),
}))

export const AccessTokenEnvelope_R5_0_0 = new SchemaForm<Types['AccessTokenEnvelope_R5_0_0']>('AccessTokenEnvelope', ['R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(AccessToken_R5_0_0),
}))

export const AccessTokenEnvelope_R9_0_0 = new SchemaForm<Types['AccessTokenEnvelope_R9_0_0']>('AccessTokenEnvelope', ['R9.0.0', 'R9.1.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(AccessToken_R9_0_0),
}))

export const AccessTokenIdentifier = new SchemaForm<Types['AccessTokenIdentifier']>('AccessTokenIdentifier', [
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  authentication_code: z.string().min(1).check(requestText).optional(),
  identifier: z.string().min(1).check(requestText).optional(),
  pass_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['authentication_code'],
  ['identifier'],
])).check(dependentRequired({
  identifier: ['pass_code'],
  pass_code: ['identifier'],
})))

export const AccessTokenListEnvelope = new SchemaForm<Types['AccessTokenListEnvelope']>('AccessTokenListEnvelope', ['R18.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(AccessToken)),
}))

export const AccessTokenListEnvelope_R10_0_0 = new SchemaForm<Types['AccessTokenListEnvelope_R10_0_0']>('AccessTokenListEnvelope', ['R10.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(AccessToken_R10_0_0)),
}))

export const AccessTokenListEnvelope_R10_1_0 = new SchemaForm<Types['AccessTokenListEnvelope_R10_1_0']>('AccessTokenListEnvelope', ['R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0', 'R14.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(AccessToken_R10_1_0)),
}))

export const AccessTokenListEnvelope_R14_1_0 = new SchemaForm<Types['AccessTokenListEnvelope_R14_1_0']>('AccessTokenListEnvelope', ['R14.1.0', 'R14.26.0'], () => of(AccessTokenListEnvelope_R10_1_0))

export const AccessTokenListEnvelope_R15_0_0 = new SchemaForm<Types['AccessTokenListEnvelope_R15_0_0']>('AccessTokenListEnvelope', ['R15.0.0', 'R16.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(AccessToken_R15_0_0)),
}))

export const AccessTokenListEnvelope_R16_2_0 = new SchemaForm<Types['AccessTokenListEnvelope_R16_2_0']>('AccessTokenListEnvelope', ['R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(AccessToken_R16_2_0)),
}))

export const AccessTokenListEnvelope_R5_0_0 = new SchemaForm<Types['AccessTokenListEnvelope_R5_0_0']>('AccessTokenListEnvelope', ['R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(AccessToken_R5_0_0)),
}))

export const AccessTokenListEnvelope_R9_0_0 = new SchemaForm<Types['AccessTokenListEnvelope_R9_0_0']>('AccessTokenListEnvelope', ['R9.0.0', 'R9.1.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(AccessToken_R9_0_0)),
}))

export const AccessTokenLogin = new SchemaForm<Types['AccessTokenLogin']>('AccessTokenLogin', ['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => z.strictObject({
  access_token_identifier: of(AccessTokenIdentifier),
  organisation: z.string().min(1).check(requestText),
  unit: z.string().min(1).check(requestText).optional(),
}))

export const AccessTokenLookup = new SchemaForm<Types['AccessTokenLookup']>('AccessTokenLookup', [
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  access_token_identifier: of(AccessTokenIdentifier),
  fields_set: of(FieldsSet).optional(),
}))

export const AccessTokenOrOtpIdentifier = new SchemaForm<Types['AccessTokenOrOtpIdentifier']>('AccessTokenOrOtpIdentifier', [
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  authentication_code: z.string().min(1).check(requestText).optional(),
  identifier: z.string().min(1).check(requestText).optional(),
  pass_code: z.string().min(1).check(requestText).optional(),
  one_time_password: z.union([z.string().regex(/^[0-9]+$/u).check(requestText), z.number().check(integer).gte(0)]).optional(),
}).check(exactlyOneOf([
  ['authentication_code'],
  ['identifier'],
  ['one_time_password'],
])).check(dependentRequired({
  identifier: ['pass_code'],
  pass_code: ['identifier'],
})))

export const AccessTokenOrOtpIdentifier_R8_0_0 = new SchemaForm<Types['AccessTokenOrOtpIdentifier_R8_0_0']>('AccessTokenOrOtpIdentifier', ['R8.0.0', 'R9.0.0', 'R9.1.0', 'R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], () => z.strictObject({
  authentication_code: z.string().min(1).check(requestText).optional(),
  identifier: z.string().min(1).check(requestText).optional(),
  pass_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['authentication_code'],
  ['identifier'],
])).check(dependentRequired({
  identifier: ['pass_code'],
  pass_code: ['identifier'],
})))

export const AccessTokenUpdate = new SchemaForm<Types['AccessTokenUpdate']>('AccessTokenUpdate', ['R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], () => z.looseObject({
  token: z.string().min(1).check(requestText),
  access_token_identifier: of(AccessTokenIdentifier),
  authentication_code: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  identifier: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  pass_code: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  card_masked_number: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  udf_string_1: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_2: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_3: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_4: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_5: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_6: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_7: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_8: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  classification_identifier: of(AccessTokenClassificationIdentifier).optional(),
  fields_set: of(FieldsSet).optional(),
}).check(dependentRequired({
  identifier: ['pass_code'],
})))

export const AccessTokenUpdate_R10_0_0 = new SchemaForm<Types['AccessTokenUpdate_R10_0_0']>('AccessTokenUpdate', ['R10.0.0'], () => z.looseObject({
  token: z.string().min(1).check(requestText),
  access_token_identifier: of(AccessTokenIdentifier),
  authentication_code: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  identifier: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  pass_code: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  classification_identifier: of(AccessTokenClassificationIdentifier).optional(),
  fields_set: of(FieldsSet).optional(),
}).check(dependentRequired({
  identifier: ['pass_code'],
})))

export const AccessTokenUpdate_R10_1_0 = new SchemaForm<Types['AccessTokenUpdate_R10_1_0']>('AccessTokenUpdate', [
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
], () => z.looseObject({
  token: z.string().min(1).check(requestText),
  access_token_identifier: of(AccessTokenIdentifier),
  authentication_code: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  identifier: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  pass_code: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  udf_string_1: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_2: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_3: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_4: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_5: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_6: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_7: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_8: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  classification_identifier: of(AccessTokenClassificationIdentifier).optional(),
  fields_set: of(FieldsSet).optional(),
}).check(dependentRequired({
  identifier: ['pass_code'],
})))

export const AccessTokenUpdate_R5_0_0 = new SchemaForm<Types['AccessTokenUpdate_R5_0_0']>('AccessTokenUpdate', ['R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => z.looseObject({
  token: z.string().min(1).check(requestText),
  access_token_identifier: of(AccessTokenIdentifier),
  authentication_code: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  identifier: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  pass_code: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  fields_set: of(FieldsSet).optional(),
}).check(dependentRequired({
  identifier: ['pass_code'],
})))

export const AccessTokenVerification = new SchemaForm<Types['AccessTokenVerification']>('AccessTokenVerification', [
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  access_token_identifier: of(AccessTokenIdentifier),
  verification_code: z.string().min(1).check(requestText),
  pass_code: z.string().min(1).check(requestText).optional(),
  fields_set: of(FieldsSet).optional(),
}))

export const AccessTokenVerification_R10_0_0 = new SchemaForm<Types['AccessTokenVerification_R10_0_0']>('AccessTokenVerification', ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  access_token_identifier: of(AccessTokenIdentifier),
  verification_code: z.string().min(1).check(requestText),
  fields_set: of(FieldsSet).optional(),
}))

export const AccessTokenVerification_R9_0_0 = new SchemaForm<Types['AccessTokenVerification_R9_0_0']>('AccessTokenVerification', ['R9.0.0', 'R9.1.0'], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  access_token_identifier: of(AccessTokenIdentifier),
  verification_code: z.string().min(1).check(requestText),
}))

export const AccessTokenWithNewPassCode = new SchemaForm<Types['AccessTokenWithNewPassCode']>('AccessTokenWithNewPassCode', ['R18.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  random_pass_code: z.string().optional(),
  log_information: of(LogInformation).optional(),
}))

export const AccessTokenWithNewPassCodeEnvelope = new SchemaForm<Types['AccessTokenWithNewPassCodeEnvelope']>('AccessTokenWithNewPassCodeEnvelope', ['R18.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(AccessTokenWithNewPassCode),
}))

export const AccessTokenWithNewPassCodeEnvelope_R13_1_0 = new SchemaForm<Types['AccessTokenWithNewPassCodeEnvelope_R13_1_0']>('AccessTokenWithNewPassCodeEnvelope', ['R13.1.0', 'R13.2.0', 'R14.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(AccessTokenWithNewPassCode_R13_1_0),
}))

export const AccessTokenWithNewPassCodeEnvelope_R14_1_0 = new SchemaForm<Types['AccessTokenWithNewPassCodeEnvelope_R14_1_0']>('AccessTokenWithNewPassCodeEnvelope', ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], () => of(AccessTokenWithNewPassCodeEnvelope_R13_1_0))

export const AccessTokenWithNewPassCodeEnvelope_R9_0_0 = new SchemaForm<Types['AccessTokenWithNewPassCodeEnvelope_R9_0_0']>('AccessTokenWithNewPassCodeEnvelope', ['R9.0.0', 'R9.1.0', 'R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0'], () => of(AccessTokenWithNewPassCodeEnvelope_R13_1_0))

export const AccessTokenWithNewPassCode_R13_1_0 = new SchemaForm<Types['AccessTokenWithNewPassCode_R13_1_0']>('AccessTokenWithNewPassCode', ['R13.1.0', 'R13.2.0', 'R14.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  random_pass_code: z.string().optional(),
  log_information: of(LogInformation_R4_0_0).optional(),
}))

export const AccessTokenWithNewPassCode_R14_1_0 = new SchemaForm<Types['AccessTokenWithNewPassCode_R14_1_0']>('AccessTokenWithNewPassCode', ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], () => of(AccessTokenWithNewPassCode_R13_1_0))

export const AccessTokenWithNewPassCode_R9_0_0 = new SchemaForm<Types['AccessTokenWithNewPassCode_R9_0_0']>('AccessTokenWithNewPassCode', ['R9.0.0', 'R9.1.0', 'R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0'], () => of(AccessTokenWithNewPassCode_R13_1_0))

export const AccessToken_R10_0_0 = new SchemaForm<Types['AccessToken_R10_0_0']>('AccessToken', ['R10.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  verified_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  verified_by_user: of(UserReference_R4_0_0).optional(),
  classification: of(AccessTokenClassification).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  rewards_participant: of(RewardsParticipantReference).optional(),
  log_information: of(LogInformation_R4_0_0).optional(),
}))

export const AccessToken_R10_1_0 = new SchemaForm<Types['AccessToken_R10_1_0']>('AccessToken', ['R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0', 'R14.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  verified_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  verified_by_user: of(UserReference_R4_0_0).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  classification: of(AccessTokenClassification).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  rewards_participant: of(RewardsParticipantReference).optional(),
  log_information: of(LogInformation_R4_0_0).optional(),
}))

export const AccessToken_R14_1_0 = new SchemaForm<Types['AccessToken_R14_1_0']>('AccessToken', ['R14.1.0', 'R14.26.0'], () => of(AccessToken_R10_1_0))

export const AccessToken_R15_0_0 = new SchemaForm<Types['AccessToken_R15_0_0']>('AccessToken', ['R15.0.0', 'R16.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  card_last_4_digits: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  verified_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  verified_by_user: of(UserReference).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  classification: of(AccessTokenClassification).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  rewards_participant: of(RewardsParticipantReference).optional(),
  log_information: of(LogInformation_R14_1_0).optional(),
}))

export const AccessToken_R16_2_0 = new SchemaForm<Types['AccessToken_R16_2_0']>('AccessToken', ['R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  card_masked_number: z.union([z.string(), z.null()]).optional(),
  card_last_4_digits: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  verified_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  verified_by_user: of(UserReference).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  classification: of(AccessTokenClassification).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  rewards_participant: of(RewardsParticipantReference).optional(),
  log_information: of(LogInformation_R14_1_0).optional(),
}))

export const AccessToken_R5_0_0 = new SchemaForm<Types['AccessToken_R5_0_0']>('AccessToken', ['R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  verified_by_user: of(UserReference_R4_0_0).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  rewards_participant: of(RewardsParticipantReference).optional(),
  log_information: of(LogInformation_R4_0_0).optional(),
}))

export const AccessToken_R9_0_0 = new SchemaForm<Types['AccessToken_R9_0_0']>('AccessToken', ['R9.0.0', 'R9.1.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  verified_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  verified_by_user: of(UserReference_R4_0_0).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  rewards_participant: of(RewardsParticipantReference).optional(),
  log_information: of(LogInformation_R4_0_0).optional(),
}))

export const AccountOwner = new SchemaForm<Types['AccountOwner']>('AccountOwner', [
  'R4.0.0',
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  last_name: z.union([z.string(), z.null()]).optional(),
  company_name: z.union([z.string(), z.null()]).optional(),
  company_profile: of(CompanyProfile).optional(),
  life_cycle_state: z.union([z.string(), z.null()]).optional(),
}), z.null()]))

export const AccountsReceivableIdentifier = new SchemaForm<Types['AccountsReceivableIdentifier']>('AccountsReceivableIdentifier', [
  'R4.0.0',
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
  ['name'],
])))

export const AccountsReceivableIdentifierWithAccessToken = new SchemaForm<Types['AccountsReceivableIdentifierWithAccessToken']>('AccountsReceivableIdentifierWithAccessToken', ['R18.0.0'], () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  access_token_identifier: of(AccessTokenOrOtpIdentifier).optional(),
  customer_identification_medium_identifier: of(CustomerIdentificationMediumIdentifier).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
  ['name'],
  ['access_token_identifier'],
  ['customer_identification_medium_identifier'],
])))

export const AccountsReceivableIdentifierWithAccessToken_R13_0_0 = new SchemaForm<Types['AccountsReceivableIdentifierWithAccessToken_R13_0_0']>('AccountsReceivableIdentifierWithAccessToken', [
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
], () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  access_token_identifier: of(AccessTokenOrOtpIdentifier).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
  ['name'],
  ['access_token_identifier'],
])))

export const AccountsReceivableIdentifierWithAccessToken_R8_0_0 = new SchemaForm<Types['AccountsReceivableIdentifierWithAccessToken_R8_0_0']>('AccountsReceivableIdentifierWithAccessToken', ['R8.0.0', 'R9.0.0', 'R9.1.0', 'R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  access_token_identifier: of(AccessTokenOrOtpIdentifier_R8_0_0).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
  ['name'],
  ['access_token_identifier'],
])))

export const AccountsReceivablePaymentPreferenceShort = new SchemaForm<Types['AccountsReceivablePaymentPreferenceShort']>('AccountsReceivablePaymentPreferenceShort', ['R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], () => z.union([z.looseObject({
  id: z.string().optional(),
  account_holder: z.union([z.string(), z.null()]).optional(),
  bank_account_number: z.union([z.string(), z.null()]).optional(),
  default: z.boolean().optional(),
  state: z.literal(['ACTIVE', 'INACTIVE']).optional(),
  use_for_recurring_payments: z.boolean().optional(),
  opt_in_for_subscriptions: z.boolean().optional(),
  opt_in_for_purchases: z.boolean().optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  payment_medium_identifier: z.union([z.string(), z.null()]).optional(),
  iban: z.union([z.string(), z.null()]).optional(),
  business_identifier_code: z.union([z.string(), z.null()]).optional(),
  unique_mandate_reference: z.union([z.number(), z.null()]).optional(),
}), z.null()]))

export const AccountsReceivablePaymentPreferenceShort_R10_1_0 = new SchemaForm<Types['AccountsReceivablePaymentPreferenceShort_R10_1_0']>('AccountsReceivablePaymentPreferenceShort', ['R10.1.0'], () => z.union([z.looseObject({
  id: z.string().optional(),
  account_holder: z.union([z.string(), z.null()]).optional(),
  bank_account_number: z.union([z.string(), z.null()]).optional(),
  default: z.boolean().optional(),
  use_for_recurring_payments: z.boolean().optional(),
  notes: z.union([z.string(), z.null()]).optional(),
}), z.null()]))

export const AccountsReceivablePaymentPreferenceShort_R11_0_0 = new SchemaForm<Types['AccountsReceivablePaymentPreferenceShort_R11_0_0']>('AccountsReceivablePaymentPreferenceShort', ['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0'], () => z.union([z.looseObject({
  id: z.string().optional(),
  account_holder: z.union([z.string(), z.null()]).optional(),
  bank_account_number: z.union([z.string(), z.null()]).optional(),
  default: z.boolean().optional(),
  use_for_recurring_payments: z.boolean().optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  payment_medium_identifier: z.union([z.string(), z.null()]).optional(),
}), z.null()]))

export const AccountsReceivablePaymentPreferenceShort_R13_1_0 = new SchemaForm<Types['AccountsReceivablePaymentPreferenceShort_R13_1_0']>('AccountsReceivablePaymentPreferenceShort', ['R13.1.0', 'R13.2.0', 'R14.0.0', 'R14.1.0', 'R14.26.0'], () => z.union([z.looseObject({
  id: z.string().optional(),
  account_holder: z.union([z.string(), z.null()]).optional(),
  bank_account_number: z.union([z.string(), z.null()]).optional(),
  default: z.boolean().optional(),
  use_for_recurring_payments: z.boolean().optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  payment_medium_identifier: z.union([z.string(), z.null()]).optional(),
  iban: z.union([z.string(), z.null()]).optional(),
  business_identifier_code: z.union([z.string(), z.null()]).optional(),
  unique_mandate_reference: z.union([z.number(), z.null()]).optional(),
}), z.null()]))

export const AccountsReceivablePaymentPreferenceShort_R15_0_0 = new SchemaForm<Types['AccountsReceivablePaymentPreferenceShort_R15_0_0']>('AccountsReceivablePaymentPreferenceShort', ['R15.0.0'], () => z.union([z.looseObject({
  id: z.string().optional(),
  account_holder: z.union([z.string(), z.null()]).optional(),
  bank_account_number: z.union([z.string(), z.null()]).optional(),
  default: z.boolean().optional(),
  state: z.literal(['ACTIVE', 'INACTIVE']).optional(),
  use_for_recurring_payments: z.boolean().optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  payment_medium_identifier: z.union([z.string(), z.null()]).optional(),
  iban: z.union([z.string(), z.null()]).optional(),
  business_identifier_code: z.union([z.string(), z.null()]).optional(),
  unique_mandate_reference: z.union([z.number(), z.null()]).optional(),
}), z.null()]))

export const AccountsReceivablePaymentPreferenceShort_R4_0_0 = new SchemaForm<Types['AccountsReceivablePaymentPreferenceShort_R4_0_0']>('AccountsReceivablePaymentPreferenceShort', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0', 'R10.0.0'], () => z.union([z.looseObject({
  id: z.string().optional(),
  account_holder: z.union([z.string(), z.null()]).optional(),
  bank_account_number: z.union([z.string(), z.null()]).optional(),
  default: z.boolean().optional(),
  use_for_recurring_payments: z.boolean().optional(),
}), z.null()]))

export const AccountsReceivableReference = new SchemaForm<Types['AccountsReceivableReference']>('AccountsReceivableReference', [
  'R4.0.0',
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.union([z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['ACTIVE', 'SUSPENDED', 'TERMINATED']).optional(),
  verification_state: z.union([z.string(), z.null()]).optional(),
  contact_information: of(AccountOwner).optional(),
  account_owner: of(AccountOwner).optional(),
}), z.null()]))

export const Bill = new SchemaForm<Types['Bill']>('Bill', [
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['POSTED', 'PRESENTED', 'PRESENTED_CONFIRMED', 'PRESENTED_REJECTED']).optional(),
  from_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  to_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  previous_bill_total_due_amount: z.number().optional(),
  balance_brought_forward: z.number().optional(),
  total_credit_amount_posted_between_bills: z.number().optional(),
  total_billed_amount: z.number().optional(),
  total_amount_to_be_paid: z.number().optional(),
  status: z.literal(['SETTLED', 'UNSETTLED', 'PARTIALLY_SETTLED']).optional(),
  classification: z.literal(['NORMAL', 'MAX_CREDIT_AMOUNT_REACHED', 'MAX_CREDIT_LIMIT_AMOUNT_REACHED']).optional(),
  type: z.literal('NORMAL').optional(),
  outstanding_amount: z.number().optional(),
  unsettled_amount: z.number().optional(),
  due_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  number_of_credit_notes: z.number().optional(),
  number_of_invoices: z.number().optional(),
  total_credit_amount: z.number().optional(),
  total_debit_amount: z.number().optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  currency: of(CurrencyShort).optional(),
}))

export const BillEnvelope = new SchemaForm<Types['BillEnvelope']>('BillEnvelope', [
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(Bill),
}))

export const BillEnvelope_R10_0_0 = new SchemaForm<Types['BillEnvelope_R10_0_0']>('BillEnvelope', ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(Bill_R10_0_0),
}))

export const BillEnvelope_R4_0_0 = new SchemaForm<Types['BillEnvelope_R4_0_0']>('BillEnvelope', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(Bill_R4_0_0),
}))

export const BillEnvelope_R9_0_0 = new SchemaForm<Types['BillEnvelope_R9_0_0']>('BillEnvelope', ['R9.0.0', 'R9.1.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(Bill_R9_0_0),
}))

export const BillIdentifier = new SchemaForm<Types['BillIdentifier']>('BillIdentifier', [
  'R4.0.0',
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
])))

export const BillListEnvelope = new SchemaForm<Types['BillListEnvelope']>('BillListEnvelope', [
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(Bill)),
}))

export const BillListEnvelope_R10_0_0 = new SchemaForm<Types['BillListEnvelope_R10_0_0']>('BillListEnvelope', ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(Bill_R10_0_0)),
}))

export const BillListEnvelope_R4_0_0 = new SchemaForm<Types['BillListEnvelope_R4_0_0']>('BillListEnvelope', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(Bill_R4_0_0)),
}))

export const BillListEnvelope_R9_0_0 = new SchemaForm<Types['BillListEnvelope_R9_0_0']>('BillListEnvelope', ['R9.0.0', 'R9.1.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(Bill_R9_0_0)),
}))

export const BillPayment = new SchemaForm<Types['BillPayment']>('BillPayment', [
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: of(AccountsReceivableIdentifier).optional(),
  wallet_identifier: of(WalletIdentifier).optional(),
  type_identifier: of(FinancialTransactionTypeIdentifier),
  category_identifier: of(FinancialTransactionCategoryIdentifier).optional(),
  payment_method_identifier: of(PaymentMethodIdentifier),
  bill_identifier: of(BillIdentifier),
  received_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  received_by_user_identifier: of(UserIdentifier).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  back_office_code: z.string().min(1).check(requestText).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
  udf_float_1: z.number().optional(),
  udf_float_2: z.number().optional(),
  udf_float_3: z.number().optional(),
  udf_float_4: z.number().optional(),
  udf_date_1: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_2: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_3: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_4: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  fields_set: of(FieldsSet).optional(),
}).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['wallet_identifier'],
])))

export const BillPayment_R4_0_0 = new SchemaForm<Types['BillPayment_R4_0_0']>('BillPayment', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => z.looseObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: of(AccountsReceivableIdentifier),
  type_identifier: of(FinancialTransactionTypeIdentifier),
  category_identifier: of(FinancialTransactionCategoryIdentifier).optional(),
  payment_method_identifier: of(PaymentMethodIdentifier),
  bill_identifier: of(BillIdentifier),
  received_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  received_by_user_identifier: of(UserIdentifier).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
  udf_float_1: z.number().optional(),
  udf_float_2: z.number().optional(),
  udf_float_3: z.number().optional(),
  udf_float_4: z.number().optional(),
  udf_date_1: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_2: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_3: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_4: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  fields_set: of(FieldsSet).optional(),
}))

export const BillPayment_R9_1_0 = new SchemaForm<Types['BillPayment_R9_1_0']>('BillPayment', ['R9.1.0', 'R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: of(AccountsReceivableIdentifier),
  type_identifier: of(FinancialTransactionTypeIdentifier),
  category_identifier: of(FinancialTransactionCategoryIdentifier).optional(),
  payment_method_identifier: of(PaymentMethodIdentifier),
  bill_identifier: of(BillIdentifier),
  received_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  received_by_user_identifier: of(UserIdentifier).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  back_office_code: z.string().min(1).check(requestText).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
  udf_float_1: z.number().optional(),
  udf_float_2: z.number().optional(),
  udf_float_3: z.number().optional(),
  udf_float_4: z.number().optional(),
  udf_date_1: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_2: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_3: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_4: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  fields_set: of(FieldsSet).optional(),
}))

export const BillPresentation = new SchemaForm<Types['BillPresentation']>('BillPresentation', [
  'R4.0.0',
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  bill_identifier: of(BillIdentifier),
  fields_set: of(FieldsSet).optional(),
}))

export const BillShort = new SchemaForm<Types['BillShort']>('BillShort', [
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['POSTED', 'PRESENTED', 'PRESENTED_CONFIRMED', 'PRESENTED_REJECTED']).optional(),
  from_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  to_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  due_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  total_billed_amount: z.number().optional(),
  total_amount_to_be_paid: z.number().optional(),
  bill_status: z.literal(['SETTLED', 'UNSETTLED', 'PARTIALLY_SETTLED']).optional(),
  currency: of(CurrencyShort).optional(),
}))

export const BillShortEnvelope = new SchemaForm<Types['BillShortEnvelope']>('BillShortEnvelope', [
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(BillShort),
}))

export const BillShortEnvelope_R10_0_0 = new SchemaForm<Types['BillShortEnvelope_R10_0_0']>('BillShortEnvelope', ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(BillShort_R10_0_0),
}))

export const BillShortEnvelope_R12_4_0 = new SchemaForm<Types['BillShortEnvelope_R12_4_0']>('BillShortEnvelope', ['R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(BillShort_R12_4_0),
}))

export const BillShortEnvelope_R4_0_0 = new SchemaForm<Types['BillShortEnvelope_R4_0_0']>('BillShortEnvelope', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(BillShort_R4_0_0),
}))

export const BillShort_R10_0_0 = new SchemaForm<Types['BillShort_R10_0_0']>('BillShort', ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['POSTED', 'PRESENTED', 'PRESENTED_CONFIRMED', 'PRESENTED_REJECTED']).optional(),
  from_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  to_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  total_billed_amount: z.number().optional(),
  total_amount_to_be_paid: z.number().optional(),
  bill_status: z.literal(['SETTLED', 'UNSETTLED', 'PARTIALLY_SETTLED']).optional(),
  currency: of(CurrencyShort_R10_0_0).optional(),
}))

export const BillShort_R12_4_0 = new SchemaForm<Types['BillShort_R12_4_0']>('BillShort', ['R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['POSTED', 'PRESENTED', 'PRESENTED_CONFIRMED', 'PRESENTED_REJECTED']).optional(),
  from_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  to_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  due_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  total_billed_amount: z.number().optional(),
  total_amount_to_be_paid: z.number().optional(),
  bill_status: z.literal(['SETTLED', 'UNSETTLED', 'PARTIALLY_SETTLED']).optional(),
  currency: of(CurrencyShort_R10_0_0).optional(),
}))

export const BillShort_R4_0_0 = new SchemaForm<Types['BillShort_R4_0_0']>('BillShort', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['POSTED', 'PRESENTED', 'PRESENTED_CONFIRMED', 'PRESENTED_REJECTED']).optional(),
  from_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  to_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  total_billed_amount: z.number().optional(),
  total_amount_to_be_paid: z.number().optional(),
  bill_status: z.literal(['SETTLED', 'UNSETTLED', 'PARTIALLY_SETTLED']).optional(),
}))

export const Bill_R10_0_0 = new SchemaForm<Types['Bill_R10_0_0']>('Bill', ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['POSTED', 'PRESENTED', 'PRESENTED_CONFIRMED', 'PRESENTED_REJECTED']).optional(),
  from_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  to_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  previous_bill_total_due_amount: z.number().optional(),
  balance_brought_forward: z.number().optional(),
  total_credit_amount_posted_between_bills: z.number().optional(),
  total_billed_amount: z.number().optional(),
  total_amount_to_be_paid: z.number().optional(),
  status: z.literal(['SETTLED', 'UNSETTLED', 'PARTIALLY_SETTLED']).optional(),
  classification: z.literal(['NORMAL', 'MAX_CREDIT_AMOUNT_REACHED', 'MAX_CREDIT_LIMIT_AMOUNT_REACHED']).optional(),
  type: z.literal('NORMAL').optional(),
  outstanding_amount: z.number().optional(),
  unsettled_amount: z.number().optional(),
  due_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  number_of_credit_notes: z.number().optional(),
  number_of_invoices: z.number().optional(),
  total_credit_amount: z.number().optional(),
  total_debit_amount: z.number().optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  currency: of(CurrencyShort_R10_0_0).optional(),
}))

export const Bill_R4_0_0 = new SchemaForm<Types['Bill_R4_0_0']>('Bill', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['POSTED', 'PRESENTED', 'PRESENTED_CONFIRMED', 'PRESENTED_REJECTED']).optional(),
  from_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  to_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  previous_bill_total_due_amount: z.number().optional(),
  total_credit_amount_posted_between_bills: z.number().optional(),
  total_billed_amount: z.number().optional(),
  total_amount_to_be_paid: z.number().optional(),
  status: z.literal(['SETTLED', 'UNSETTLED', 'PARTIALLY_SETTLED']).optional(),
  classification: z.literal(['NORMAL', 'MAX_CREDIT_AMOUNT_REACHED', 'MAX_CREDIT_LIMIT_AMOUNT_REACHED']).optional(),
  type: z.literal('NORMAL').optional(),
  outstanding_amount: z.number().optional(),
  unsettled_amount: z.number().optional(),
  due_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  number_of_credit_notes: z.number().optional(),
  number_of_invoices: z.number().optional(),
  total_credit_amount: z.number().optional(),
  total_debit_amount: z.number().optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
}))

export const Bill_R9_0_0 = new SchemaForm<Types['Bill_R9_0_0']>('Bill', ['R9.0.0', 'R9.1.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['POSTED', 'PRESENTED', 'PRESENTED_CONFIRMED', 'PRESENTED_REJECTED']).optional(),
  from_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  to_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  previous_bill_total_due_amount: z.number().optional(),
  balance_brought_forward: z.number().optional(),
  total_credit_amount_posted_between_bills: z.number().optional(),
  total_billed_amount: z.number().optional(),
  total_amount_to_be_paid: z.number().optional(),
  status: z.literal(['SETTLED', 'UNSETTLED', 'PARTIALLY_SETTLED']).optional(),
  classification: z.literal(['NORMAL', 'MAX_CREDIT_AMOUNT_REACHED', 'MAX_CREDIT_LIMIT_AMOUNT_REACHED']).optional(),
  type: z.literal('NORMAL').optional(),
  outstanding_amount: z.number().optional(),
  unsettled_amount: z.number().optional(),
  due_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  number_of_credit_notes: z.number().optional(),
  number_of_invoices: z.number().optional(),
  total_credit_amount: z.number().optional(),
  total_debit_amount: z.number().optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
}))

export const BusinessUnit = new SchemaForm<Types['BusinessUnit']>('BusinessUnit', ['R18.0.0'], () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  code: z.union([z.string(), z.null()]).optional(),
  unified_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  parent_business_unit_name: z.union([z.string(), z.null()]).optional(),
}), z.null()]))

export const BusinessUnitIdentifier = new SchemaForm<Types['BusinessUnitIdentifier']>('BusinessUnitIdentifier', ['R18.0.0'], () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['name'],
  ['code'],
])))

export const CompanyProfile = new SchemaForm<Types['CompanyProfile']>('CompanyProfile', [
  'R4.0.0',
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.union([z.looseObject({}), z.null()]))

export const ConsumerAccessTokenLogin = new SchemaForm<Types['ConsumerAccessTokenLogin']>('ConsumerAccessTokenLogin', ['R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], () => z.strictObject({
  access_token_identifier: of(AccessTokenIdentifier),
  unit: z.string().min(1).check(requestText).optional(),
}))

export const ConsumerIdentityLogin = new SchemaForm<Types['ConsumerIdentityLogin']>('ConsumerIdentityLogin', ['R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], () => z.strictObject({
  jwt: z.string().regex(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/u).check(requestText),
  organisation: z.string().min(1).check(requestText),
}))

export const ConsumerLogin = new SchemaForm<Types['ConsumerLogin']>('ConsumerLogin', ['R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], () => z.xor([of(ConsumerAccessTokenLogin), of(ConsumerIdentityLogin)]))

export const ConsumerLogin_R15_0_0 = new SchemaForm<Types['ConsumerLogin_R15_0_0']>('ConsumerLogin', ['R15.0.0', 'R16.0.0'], () => of(ConsumerAccessTokenLogin))

export const ContactInformationReference = new SchemaForm<Types['ContactInformationReference']>('ContactInformationReference', [
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.union([z.looseObject({}), z.null()]))

export const Conversion = new SchemaForm<Types['Conversion']>('Conversion', [
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  value: z.number().optional(),
  converted_value: z.number().optional(),
  default_currency: of(CurrencyShort).optional(),
  currency_period_rate: of(CurrencyRatePeriodShort).optional(),
}))

export const ConversionEnvelope = new SchemaForm<Types['ConversionEnvelope']>('ConversionEnvelope', [
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(Conversion),
}))

export const ConversionEnvelope_R10_0_0 = new SchemaForm<Types['ConversionEnvelope_R10_0_0']>('ConversionEnvelope', ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(Conversion_R10_0_0),
}))

export const Conversion_R10_0_0 = new SchemaForm<Types['Conversion_R10_0_0']>('Conversion', ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  value: z.number().optional(),
  converted_value: z.number().optional(),
  default_currency: of(CurrencyShort_R10_0_0).optional(),
  currency_period_rate: of(CurrencyRatePeriodShort_R10_0_0).optional(),
}))

export const CreditNote = new SchemaForm<Types['CreditNote']>('CreditNote', ['R18.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  discount_amount: z.number().optional(),
  vat_amount: z.number().optional(),
  tax_amount: z.number().optional(),
  net_amount: z.number().optional(),
  total_amount: z.number().optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  back_office_code: z.union([z.string(), z.null()]).optional(),
  issue_reason: z.union([z.string(), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  type: of(FinancialTransactionTypeReference).optional(),
  category: of(FinancialTransactionCategoryReference).optional(),
  currency_rate_period: of(CurrencyRatePeriodShort).optional(),
  log_information: of(LogInformation).optional(),
}))

export const CreditNoteEnvelope = new SchemaForm<Types['CreditNoteEnvelope']>('CreditNoteEnvelope', ['R18.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(CreditNote),
}))

export const CreditNoteEnvelope_R10_0_0 = new SchemaForm<Types['CreditNoteEnvelope_R10_0_0']>('CreditNoteEnvelope', ['R10.0.0', 'R10.1.0', 'R11.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(CreditNote_R10_0_0),
}))

export const CreditNoteEnvelope_R12_0_0 = new SchemaForm<Types['CreditNoteEnvelope_R12_0_0']>('CreditNoteEnvelope', ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(CreditNote_R12_0_0),
}))

export const CreditNoteEnvelope_R14_0_0 = new SchemaForm<Types['CreditNoteEnvelope_R14_0_0']>('CreditNoteEnvelope', ['R14.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(CreditNote_R14_0_0),
}))

export const CreditNoteEnvelope_R14_1_0 = new SchemaForm<Types['CreditNoteEnvelope_R14_1_0']>('CreditNoteEnvelope', ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0'], () => of(CreditNoteEnvelope_R14_0_0))

export const CreditNoteEnvelope_R17_0_0 = new SchemaForm<Types['CreditNoteEnvelope_R17_0_0']>('CreditNoteEnvelope', ['R17.0.0', 'R17.10.0'], () => of(CreditNoteEnvelope_R14_0_0))

export const CreditNoteEnvelope_R4_0_0 = new SchemaForm<Types['CreditNoteEnvelope_R4_0_0']>('CreditNoteEnvelope', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(CreditNote_R4_0_0),
}))

export const CreditNoteEnvelope_R9_1_0 = new SchemaForm<Types['CreditNoteEnvelope_R9_1_0']>('CreditNoteEnvelope', ['R9.1.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(CreditNote_R9_1_0),
}))

export const CreditNoteIdentifier = new SchemaForm<Types['CreditNoteIdentifier']>('CreditNoteIdentifier', [
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
  reference_number: z.string().min(1).check(requestText).optional(),
  back_office_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
  ['reference_number'],
  ['back_office_code'],
])))

export const CreditNoteIdentifier_R4_0_0 = new SchemaForm<Types['CreditNoteIdentifier_R4_0_0']>('CreditNoteIdentifier', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
  reference_number: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
  ['reference_number'],
])))

export const CreditNoteListEnvelope = new SchemaForm<Types['CreditNoteListEnvelope']>('CreditNoteListEnvelope', ['R18.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(CreditNote)),
}))

export const CreditNoteListEnvelope_R10_0_0 = new SchemaForm<Types['CreditNoteListEnvelope_R10_0_0']>('CreditNoteListEnvelope', ['R10.0.0', 'R10.1.0', 'R11.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(CreditNote_R10_0_0)),
}))

export const CreditNoteListEnvelope_R12_0_0 = new SchemaForm<Types['CreditNoteListEnvelope_R12_0_0']>('CreditNoteListEnvelope', ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(CreditNote_R12_0_0)),
}))

export const CreditNoteListEnvelope_R14_0_0 = new SchemaForm<Types['CreditNoteListEnvelope_R14_0_0']>('CreditNoteListEnvelope', ['R14.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(CreditNote_R14_0_0)),
}))

export const CreditNoteListEnvelope_R14_1_0 = new SchemaForm<Types['CreditNoteListEnvelope_R14_1_0']>('CreditNoteListEnvelope', ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0'], () => of(CreditNoteListEnvelope_R14_0_0))

export const CreditNoteListEnvelope_R17_0_0 = new SchemaForm<Types['CreditNoteListEnvelope_R17_0_0']>('CreditNoteListEnvelope', ['R17.0.0', 'R17.10.0'], () => of(CreditNoteListEnvelope_R14_0_0))

export const CreditNoteListEnvelope_R4_0_0 = new SchemaForm<Types['CreditNoteListEnvelope_R4_0_0']>('CreditNoteListEnvelope', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(CreditNote_R4_0_0)),
}))

export const CreditNoteListEnvelope_R9_1_0 = new SchemaForm<Types['CreditNoteListEnvelope_R9_1_0']>('CreditNoteListEnvelope', ['R9.1.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(CreditNote_R9_1_0)),
}))

export const CreditNotePosting = new SchemaForm<Types['CreditNotePosting']>('CreditNotePosting', [
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  credit_note_identifier: of(CreditNoteIdentifier),
  fields_set: of(FieldsSet).optional(),
}))

export const CreditNotePosting_R4_0_0 = new SchemaForm<Types['CreditNotePosting_R4_0_0']>('CreditNotePosting', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  credit_note_identifier: of(CreditNoteIdentifier_R4_0_0),
  fields_set: of(FieldsSet).optional(),
}))

export const CreditNoteRejection = new SchemaForm<Types['CreditNoteRejection']>('CreditNoteRejection', [
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  credit_note_identifier: of(CreditNoteIdentifier),
  rejection_reason_identifier: of(FinancialTransactionRejectionReasonIdentifier).optional(),
  fields_set: of(FieldsSet).optional(),
}))

export const CreditNoteRejection_R4_0_0 = new SchemaForm<Types['CreditNoteRejection_R4_0_0']>('CreditNoteRejection', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  credit_note_identifier: of(CreditNoteIdentifier_R4_0_0),
  rejection_reason_identifier: of(FinancialTransactionRejectionReasonIdentifier).optional(),
  fields_set: of(FieldsSet).optional(),
}))

export const CreditNoteShort = new SchemaForm<Types['CreditNoteShort']>('CreditNoteShort', [
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  total_amount: z.number().optional(),
  currency_rate_period: of(CurrencyRatePeriodShort).optional(),
}))

export const CreditNoteShortEnvelope = new SchemaForm<Types['CreditNoteShortEnvelope']>('CreditNoteShortEnvelope', [
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(CreditNoteShort),
}))

export const CreditNoteShortEnvelope_R10_0_0 = new SchemaForm<Types['CreditNoteShortEnvelope_R10_0_0']>('CreditNoteShortEnvelope', ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(CreditNoteShort_R10_0_0),
}))

export const CreditNoteShortEnvelope_R4_0_0 = new SchemaForm<Types['CreditNoteShortEnvelope_R4_0_0']>('CreditNoteShortEnvelope', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(CreditNoteShort_R4_0_0),
}))

export const CreditNoteShort_R10_0_0 = new SchemaForm<Types['CreditNoteShort_R10_0_0']>('CreditNoteShort', ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  total_amount: z.number().optional(),
  currency_rate_period: of(CurrencyRatePeriodShort_R10_0_0).optional(),
}))

export const CreditNoteShort_R4_0_0 = new SchemaForm<Types['CreditNoteShort_R4_0_0']>('CreditNoteShort', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  total_amount: z.number().optional(),
}))

export const CreditNote_R10_0_0 = new SchemaForm<Types['CreditNote_R10_0_0']>('CreditNote', ['R10.0.0', 'R10.1.0', 'R11.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  discount_amount: z.number().optional(),
  vat_amount: z.number().optional(),
  net_amount: z.number().optional(),
  total_amount: z.number().optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  back_office_code: z.union([z.string(), z.null()]).optional(),
  issue_reason: z.union([z.string(), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  type: of(FinancialTransactionTypeReference).optional(),
  category: of(FinancialTransactionCategoryReference).optional(),
  currency_rate_period: of(CurrencyRatePeriodShort_R10_0_0).optional(),
  log_information: of(LogInformation_R4_0_0).optional(),
}))

export const CreditNote_R12_0_0 = new SchemaForm<Types['CreditNote_R12_0_0']>('CreditNote', ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  discount_amount: z.number().optional(),
  vat_amount: z.number().optional(),
  tax_amount: z.number().optional(),
  net_amount: z.number().optional(),
  total_amount: z.number().optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  back_office_code: z.union([z.string(), z.null()]).optional(),
  issue_reason: z.union([z.string(), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  type: of(FinancialTransactionTypeReference).optional(),
  category: of(FinancialTransactionCategoryReference).optional(),
  currency_rate_period: of(CurrencyRatePeriodShort_R10_0_0).optional(),
  log_information: of(LogInformation_R4_0_0).optional(),
}))

export const CreditNote_R14_0_0 = new SchemaForm<Types['CreditNote_R14_0_0']>('CreditNote', ['R14.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  discount_amount: z.number().optional(),
  vat_amount: z.number().optional(),
  tax_amount: z.number().optional(),
  net_amount: z.number().optional(),
  total_amount: z.number().optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  back_office_code: z.union([z.string(), z.null()]).optional(),
  issue_reason: z.union([z.string(), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  type: of(FinancialTransactionTypeReference).optional(),
  category: of(FinancialTransactionCategoryReference).optional(),
  currency_rate_period: of(CurrencyRatePeriodShort).optional(),
  log_information: of(LogInformation_R4_0_0).optional(),
}))

export const CreditNote_R14_1_0 = new SchemaForm<Types['CreditNote_R14_1_0']>('CreditNote', ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0'], () => of(CreditNote_R14_0_0))

export const CreditNote_R17_0_0 = new SchemaForm<Types['CreditNote_R17_0_0']>('CreditNote', ['R17.0.0', 'R17.10.0'], () => of(CreditNote_R14_0_0))

export const CreditNote_R4_0_0 = new SchemaForm<Types['CreditNote_R4_0_0']>('CreditNote', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  discount_amount: z.number().optional(),
  vat_amount: z.number().optional(),
  net_amount: z.number().optional(),
  total_amount: z.number().optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  issue_reason: z.union([z.string(), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  type: of(FinancialTransactionTypeReference).optional(),
  category: of(FinancialTransactionCategoryReference).optional(),
  log_information: of(LogInformation_R4_0_0).optional(),
}))

export const CreditNote_R9_1_0 = new SchemaForm<Types['CreditNote_R9_1_0']>('CreditNote', ['R9.1.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  discount_amount: z.number().optional(),
  vat_amount: z.number().optional(),
  net_amount: z.number().optional(),
  total_amount: z.number().optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  back_office_code: z.union([z.string(), z.null()]).optional(),
  issue_reason: z.union([z.string(), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  type: of(FinancialTransactionTypeReference).optional(),
  category: of(FinancialTransactionCategoryReference).optional(),
  log_information: of(LogInformation_R4_0_0).optional(),
}))

export const Currency = new SchemaForm<Types['Currency']>('Currency', ['R18.0.0'], () => z.looseObject({
  id: z.string().optional(),
  code: z.string().optional(),
  prefix: z.union([z.string(), z.null()]).optional(),
  suffix: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE']).optional(),
  integer_part_name: z.union([z.string(), z.null()]).optional(),
  decimal_part_name: z.union([z.string(), z.null()]).optional(),
  log_information: of(LogInformation).optional(),
}))

export const CurrencyEnvelope = new SchemaForm<Types['CurrencyEnvelope']>('CurrencyEnvelope', ['R18.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(Currency),
}))

export const CurrencyEnvelope_R10_0_0 = new SchemaForm<Types['CurrencyEnvelope_R10_0_0']>('CurrencyEnvelope', ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(Currency_R10_0_0),
}))

export const CurrencyEnvelope_R14_0_0 = new SchemaForm<Types['CurrencyEnvelope_R14_0_0']>('CurrencyEnvelope', ['R14.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(Currency_R14_0_0),
}))

export const CurrencyEnvelope_R14_1_0 = new SchemaForm<Types['CurrencyEnvelope_R14_1_0']>('CurrencyEnvelope', ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], () => of(CurrencyEnvelope_R14_0_0))

export const CurrencyIdentifier = new SchemaForm<Types['CurrencyIdentifier']>('CurrencyIdentifier', [
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['code'],
])))

export const CurrencyListEnvelope = new SchemaForm<Types['CurrencyListEnvelope']>('CurrencyListEnvelope', ['R18.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(Currency)),
}))

export const CurrencyListEnvelope_R10_0_0 = new SchemaForm<Types['CurrencyListEnvelope_R10_0_0']>('CurrencyListEnvelope', ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(Currency_R10_0_0)),
}))

export const CurrencyListEnvelope_R14_0_0 = new SchemaForm<Types['CurrencyListEnvelope_R14_0_0']>('CurrencyListEnvelope', ['R14.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(Currency_R14_0_0)),
}))

export const CurrencyListEnvelope_R14_1_0 = new SchemaForm<Types['CurrencyListEnvelope_R14_1_0']>('CurrencyListEnvelope', ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], () => of(CurrencyListEnvelope_R14_0_0))

export const CurrencyRatePeriodShort = new SchemaForm<Types['CurrencyRatePeriodShort']>('CurrencyRatePeriodShort', [
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.union([z.looseObject({
  id: z.string().optional(),
  rate: z.number().optional(),
  inverse_rate: z.number().optional(),
  from_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  to_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  currency: of(CurrencyShort).optional(),
}), z.null()]))

export const CurrencyRatePeriodShort_R10_0_0 = new SchemaForm<Types['CurrencyRatePeriodShort_R10_0_0']>('CurrencyRatePeriodShort', ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.union([z.looseObject({
  id: z.string().optional(),
  rate: z.number().optional(),
  inverse_rate: z.number().optional(),
  from_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  to_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  currency: of(CurrencyShort_R10_0_0).optional(),
}), z.null()]))

export const CurrencyShort = new SchemaForm<Types['CurrencyShort']>('CurrencyShort', [
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.union([z.looseObject({
  id: z.string().optional(),
  code: z.string().optional(),
  prefix_symbol: z.union([z.string(), z.null()]).optional(),
  suffix_symbol: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE']).optional(),
  integer_part_name: z.union([z.string(), z.null()]).optional(),
  decimal_part_name: z.union([z.string(), z.null()]).optional(),
}), z.null()]))

export const CurrencyShort_R10_0_0 = new SchemaForm<Types['CurrencyShort_R10_0_0']>('CurrencyShort', ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.union([z.looseObject({
  id: z.string().optional(),
  code: z.string().optional(),
  prefix_symbol: z.union([z.string(), z.null()]).optional(),
  suffix_symbol: z.union([z.string(), z.null()]).optional(),
  integer_part_name: z.union([z.string(), z.null()]).optional(),
  decimal_part_name: z.union([z.string(), z.null()]).optional(),
}), z.null()]))

export const Currency_R10_0_0 = new SchemaForm<Types['Currency_R10_0_0']>('Currency', ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  id: z.string().optional(),
  code: z.string().optional(),
  prefix: z.union([z.string(), z.null()]).optional(),
  suffix: z.union([z.string(), z.null()]).optional(),
  integer_part_name: z.union([z.string(), z.null()]).optional(),
  decimal_part_name: z.union([z.string(), z.null()]).optional(),
  log_information: of(LogInformation_R4_0_0).optional(),
}))

export const Currency_R14_0_0 = new SchemaForm<Types['Currency_R14_0_0']>('Currency', ['R14.0.0'], () => z.looseObject({
  id: z.string().optional(),
  code: z.string().optional(),
  prefix: z.union([z.string(), z.null()]).optional(),
  suffix: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE']).optional(),
  integer_part_name: z.union([z.string(), z.null()]).optional(),
  decimal_part_name: z.union([z.string(), z.null()]).optional(),
  log_information: of(LogInformation_R4_0_0).optional(),
}))

export const Currency_R14_1_0 = new SchemaForm<Types['Currency_R14_1_0']>('Currency', ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], () => of(Currency_R14_0_0))

export const CustomerIdentificationMediumIdentifier = new SchemaForm<Types['CustomerIdentificationMediumIdentifier']>('CustomerIdentificationMediumIdentifier', ['R18.0.0'], () => z.looseObject({}).check(requestMembers).check(propertyCount(1, Infinity)))

export const DeviceLogin = new SchemaForm<Types['DeviceLogin']>('DeviceLogin', ['R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], () => z.strictObject({
  installed_item_identifier: of(InstalledItemIdentifier),
  jwt_token: z.string().regex(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/u).check(requestText),
}))

export const EmptyData = new SchemaForm<Types['EmptyData']>('EmptyData', [
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({}))

export const EmptyEnvelope = new SchemaForm<Types['EmptyEnvelope']>('EmptyEnvelope', [
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(EmptyData).optional(),
}))

export const Failure = new SchemaForm<Types['Failure']>('Failure', [
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  status: of(FailureStatus),
  data: z.unknown().optional(),
}))

export const FailureStatus = new SchemaForm<Types['FailureStatus']>('FailureStatus', [
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  code: z.string().min(1).check(noneOf(['OK'])),
  message: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
}))

export const FailureStatus_R10_0_0 = new SchemaForm<Types['FailureStatus_R10_0_0']>('FailureStatus', ['R10.0.0', 'R10.1.0'], () => of(FailureStatus))

export const FailureStatus_R11_0_0 = new SchemaForm<Types['FailureStatus_R11_0_0']>('FailureStatus', ['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => of(FailureStatus))

export const FailureStatus_R4_0_0 = new SchemaForm<Types['FailureStatus_R4_0_0']>('FailureStatus', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => of(FailureStatus))

export const Failure_R10_0_0 = new SchemaForm<Types['Failure_R10_0_0']>('Failure', ['R10.0.0', 'R10.1.0'], () => of(Failure))

export const Failure_R11_0_0 = new SchemaForm<Types['Failure_R11_0_0']>('Failure', ['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => of(Failure))

export const Failure_R4_0_0 = new SchemaForm<Types['Failure_R4_0_0']>('Failure', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => of(Failure))

export const FieldsSet = new SchemaForm<Types['FieldsSet']>('FieldsSet', [
  'R4.0.0',
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.string().min(1).regex(/^[a-z][a-z0-9_]*(, ?[a-z][a-z0-9_]*)*$/u).check(requestText))

export const FinancialTransactionCategoryIdentifier = new SchemaForm<Types['FinancialTransactionCategoryIdentifier']>('FinancialTransactionCategoryIdentifier', [
  'R4.0.0',
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['name'],
  ['code'],
])))

export const FinancialTransactionCategoryReference = new SchemaForm<Types['FinancialTransactionCategoryReference']>('FinancialTransactionCategoryReference', [
  'R4.0.0',
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  code: z.union([z.string(), z.null()]).optional(),
}), z.null()]))

export const FinancialTransactionRejectionReason = new SchemaForm<Types['FinancialTransactionRejectionReason']>('FinancialTransactionRejectionReason', [
  'R4.0.0',
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
}), z.null()]))

export const FinancialTransactionRejectionReasonChoice = new SchemaForm<Types['FinancialTransactionRejectionReasonChoice']>('FinancialTransactionRejectionReasonChoice', [
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  default: z.boolean().optional(),
  rejection_reason: of(FinancialTransactionRejectionReason).optional(),
}))

export const FinancialTransactionRejectionReasonIdentifier = new SchemaForm<Types['FinancialTransactionRejectionReasonIdentifier']>('FinancialTransactionRejectionReasonIdentifier', [
  'R4.0.0',
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['name'],
  ['alternative_code'],
])))

export const FinancialTransactionRejectionReasonListEnvelope = new SchemaForm<Types['FinancialTransactionRejectionReasonListEnvelope']>('FinancialTransactionRejectionReasonListEnvelope', [
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(FinancialTransactionRejectionReasonChoice)),
}))

export const FinancialTransactionType = new SchemaForm<Types['FinancialTransactionType']>('FinancialTransactionType', ['R18.0.0'], () => z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  classification: z.union([z.string(), z.null()]).optional(),
  log_information: of(LogInformation).optional(),
}))

export const FinancialTransactionTypeIdentifier = new SchemaForm<Types['FinancialTransactionTypeIdentifier']>('FinancialTransactionTypeIdentifier', [
  'R4.0.0',
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['name'],
  ['alternative_code'],
])))

export const FinancialTransactionTypeListEnvelope = new SchemaForm<Types['FinancialTransactionTypeListEnvelope']>('FinancialTransactionTypeListEnvelope', ['R18.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(FinancialTransactionType)),
}))

export const FinancialTransactionTypeListEnvelope_R14_1_0 = new SchemaForm<Types['FinancialTransactionTypeListEnvelope_R14_1_0']>('FinancialTransactionTypeListEnvelope', ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(FinancialTransactionType_R14_1_0)),
}))

export const FinancialTransactionTypeListEnvelope_R9_0_0 = new SchemaForm<Types['FinancialTransactionTypeListEnvelope_R9_0_0']>('FinancialTransactionTypeListEnvelope', [
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
], () => of(FinancialTransactionTypeListEnvelope_R14_1_0))

export const FinancialTransactionTypeReference = new SchemaForm<Types['FinancialTransactionTypeReference']>('FinancialTransactionTypeReference', [
  'R4.0.0',
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
}), z.null()]))

export const FinancialTransactionType_R14_1_0 = new SchemaForm<Types['FinancialTransactionType_R14_1_0']>('FinancialTransactionType', ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], () => z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  classification: z.union([z.string(), z.null()]).optional(),
  log_information: of(LogInformation_R14_1_0).optional(),
}))

export const FinancialTransactionType_R9_0_0 = new SchemaForm<Types['FinancialTransactionType_R9_0_0']>('FinancialTransactionType', [
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
], () => of(FinancialTransactionType_R14_1_0))

export const GroupIdentifier = new SchemaForm<Types['GroupIdentifier']>('GroupIdentifier', [
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['name'],
  ['alternative_code'],
])))

export const InstalledItemIdentifier = new SchemaForm<Types['InstalledItemIdentifier']>('InstalledItemIdentifier', [
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  serial_number: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['serial_number'],
  ['alternative_code'],
])))

export const Invoice = new SchemaForm<Types['Invoice']>('Invoice', ['R18.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  discount_amount: z.number().optional(),
  vat_amount: z.number().optional(),
  tax_amount: z.number().optional(),
  net_amount: z.number().optional(),
  total_amount: z.number().optional(),
  outstanding_amount: z.number().optional(),
  unsettled_amount: z.number().optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  due_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  back_office_code: z.union([z.string(), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  type: of(FinancialTransactionTypeReference).optional(),
  category: of(FinancialTransactionCategoryReference).optional(),
  currency_rate_period: of(CurrencyRatePeriodShort).optional(),
  log_information: of(LogInformation).optional(),
}))

export const InvoiceCancellation = new SchemaForm<Types['InvoiceCancellation']>('InvoiceCancellation', [
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  token: z.string().min(1).check(requestText),
  invoice_identifier: of(InvoiceIdentifier),
  type_identifier: of(FinancialTransactionTypeIdentifier),
  category_identifier: of(FinancialTransactionCategoryIdentifier).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  back_office_code: z.string().min(1).check(requestText).optional(),
  issue_reason: z.string().min(1).check(requestText).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
  udf_float_1: z.number().optional(),
  udf_float_2: z.number().optional(),
  udf_float_3: z.number().optional(),
  udf_float_4: z.number().optional(),
  udf_date_1: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_2: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_3: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_4: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  fields_set: of(FieldsSet).optional(),
}))

export const InvoiceCancellationEnvelope = new SchemaForm<Types['InvoiceCancellationEnvelope']>('InvoiceCancellationEnvelope', [
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(InvoiceCancellationShort),
}))

export const InvoiceCancellationEnvelope_R10_0_0 = new SchemaForm<Types['InvoiceCancellationEnvelope_R10_0_0']>('InvoiceCancellationEnvelope', ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(InvoiceCancellationShort_R10_0_0),
}))

export const InvoiceCancellationEnvelope_R4_0_0 = new SchemaForm<Types['InvoiceCancellationEnvelope_R4_0_0']>('InvoiceCancellationEnvelope', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(InvoiceCancellationShort_R4_0_0),
}))

export const InvoiceCancellationShort = new SchemaForm<Types['InvoiceCancellationShort']>('InvoiceCancellationShort', [
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  total_amount: z.number().optional(),
  currency_rate_period: of(CurrencyRatePeriodShort).optional(),
}))

export const InvoiceCancellationShort_R10_0_0 = new SchemaForm<Types['InvoiceCancellationShort_R10_0_0']>('InvoiceCancellationShort', ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  total_amount: z.number().optional(),
  currency_rate_period: of(CurrencyRatePeriodShort_R10_0_0).optional(),
}))

export const InvoiceCancellationShort_R4_0_0 = new SchemaForm<Types['InvoiceCancellationShort_R4_0_0']>('InvoiceCancellationShort', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  total_amount: z.number().optional(),
}))

export const InvoiceCancellation_R4_0_0 = new SchemaForm<Types['InvoiceCancellation_R4_0_0']>('InvoiceCancellation', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => z.looseObject({
  token: z.string().min(1).check(requestText),
  invoice_identifier: of(InvoiceIdentifier_R4_0_0),
  type_identifier: of(FinancialTransactionTypeIdentifier),
  category_identifier: of(FinancialTransactionCategoryIdentifier).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  issue_reason: z.string().min(1).check(requestText).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
  udf_float_1: z.number().optional(),
  udf_float_2: z.number().optional(),
  udf_float_3: z.number().optional(),
  udf_float_4: z.number().optional(),
  udf_date_1: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_2: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_3: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_4: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  fields_set: of(FieldsSet).optional(),
}))

export const InvoiceEnvelope = new SchemaForm<Types['InvoiceEnvelope']>('InvoiceEnvelope', ['R18.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(Invoice),
}))

export const InvoiceEnvelope_R10_0_0 = new SchemaForm<Types['InvoiceEnvelope_R10_0_0']>('InvoiceEnvelope', ['R10.0.0', 'R10.1.0', 'R11.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(Invoice_R10_0_0),
}))

export const InvoiceEnvelope_R12_0_0 = new SchemaForm<Types['InvoiceEnvelope_R12_0_0']>('InvoiceEnvelope', ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(Invoice_R12_0_0),
}))

export const InvoiceEnvelope_R14_0_0 = new SchemaForm<Types['InvoiceEnvelope_R14_0_0']>('InvoiceEnvelope', ['R14.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(Invoice_R14_0_0),
}))

export const InvoiceEnvelope_R14_1_0 = new SchemaForm<Types['InvoiceEnvelope_R14_1_0']>('InvoiceEnvelope', ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0'], () => of(InvoiceEnvelope_R14_0_0))

export const InvoiceEnvelope_R17_0_0 = new SchemaForm<Types['InvoiceEnvelope_R17_0_0']>('InvoiceEnvelope', ['R17.0.0', 'R17.10.0'], () => of(InvoiceEnvelope_R14_0_0))

export const InvoiceEnvelope_R4_0_0 = new SchemaForm<Types['InvoiceEnvelope_R4_0_0']>('InvoiceEnvelope', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(Invoice_R4_0_0),
}))

export const InvoiceEnvelope_R9_1_0 = new SchemaForm<Types['InvoiceEnvelope_R9_1_0']>('InvoiceEnvelope', ['R9.1.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(Invoice_R9_1_0),
}))

export const InvoiceIdentifier = new SchemaForm<Types['InvoiceIdentifier']>('InvoiceIdentifier', [
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
  reference_number: z.string().min(1).check(requestText).optional(),
  back_office_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
  ['reference_number'],
  ['back_office_code'],
])))

export const InvoiceIdentifier_R4_0_0 = new SchemaForm<Types['InvoiceIdentifier_R4_0_0']>('InvoiceIdentifier', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
  reference_number: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
  ['reference_number'],
])))

export const InvoiceListEnvelope = new SchemaForm<Types['InvoiceListEnvelope']>('InvoiceListEnvelope', ['R18.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(Invoice)),
}))

export const InvoiceListEnvelope_R10_0_0 = new SchemaForm<Types['InvoiceListEnvelope_R10_0_0']>('InvoiceListEnvelope', ['R10.0.0', 'R10.1.0', 'R11.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(Invoice_R10_0_0)),
}))

export const InvoiceListEnvelope_R12_0_0 = new SchemaForm<Types['InvoiceListEnvelope_R12_0_0']>('InvoiceListEnvelope', ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(Invoice_R12_0_0)),
}))

export const InvoiceListEnvelope_R14_0_0 = new SchemaForm<Types['InvoiceListEnvelope_R14_0_0']>('InvoiceListEnvelope', ['R14.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(Invoice_R14_0_0)),
}))

export const InvoiceListEnvelope_R14_1_0 = new SchemaForm<Types['InvoiceListEnvelope_R14_1_0']>('InvoiceListEnvelope', ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0'], () => of(InvoiceListEnvelope_R14_0_0))

export const InvoiceListEnvelope_R17_0_0 = new SchemaForm<Types['InvoiceListEnvelope_R17_0_0']>('InvoiceListEnvelope', ['R17.0.0', 'R17.10.0'], () => of(InvoiceListEnvelope_R14_0_0))

export const InvoiceListEnvelope_R4_0_0 = new SchemaForm<Types['InvoiceListEnvelope_R4_0_0']>('InvoiceListEnvelope', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(Invoice_R4_0_0)),
}))

export const InvoiceListEnvelope_R9_1_0 = new SchemaForm<Types['InvoiceListEnvelope_R9_1_0']>('InvoiceListEnvelope', ['R9.1.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(Invoice_R9_1_0)),
}))

export const InvoicePayment = new SchemaForm<Types['InvoicePayment']>('InvoicePayment', [
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: of(AccountsReceivableIdentifier).optional(),
  wallet_identifier: of(WalletIdentifier).optional(),
  type_identifier: of(FinancialTransactionTypeIdentifier),
  category_identifier: of(FinancialTransactionCategoryIdentifier).optional(),
  payment_method_identifier: of(PaymentMethodIdentifier),
  invoice_identifier: of(InvoiceIdentifier),
  received_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  received_by_user_identifier: of(UserIdentifier).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  back_office_code: z.string().min(1).check(requestText).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
  udf_float_1: z.number().optional(),
  udf_float_2: z.number().optional(),
  udf_float_3: z.number().optional(),
  udf_float_4: z.number().optional(),
  udf_date_1: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_2: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_3: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_4: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  fields_set: of(FieldsSet).optional(),
}).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['wallet_identifier'],
])))

export const InvoicePayment_R4_0_0 = new SchemaForm<Types['InvoicePayment_R4_0_0']>('InvoicePayment', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => z.looseObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: of(AccountsReceivableIdentifier),
  type_identifier: of(FinancialTransactionTypeIdentifier),
  category_identifier: of(FinancialTransactionCategoryIdentifier).optional(),
  payment_method_identifier: of(PaymentMethodIdentifier),
  invoice_identifier: of(InvoiceIdentifier_R4_0_0),
  received_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  received_by_user_identifier: of(UserIdentifier).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
  udf_float_1: z.number().optional(),
  udf_float_2: z.number().optional(),
  udf_float_3: z.number().optional(),
  udf_float_4: z.number().optional(),
  udf_date_1: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_2: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_3: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_4: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  fields_set: of(FieldsSet).optional(),
}))

export const InvoicePayment_R9_1_0 = new SchemaForm<Types['InvoicePayment_R9_1_0']>('InvoicePayment', ['R9.1.0', 'R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: of(AccountsReceivableIdentifier),
  type_identifier: of(FinancialTransactionTypeIdentifier),
  category_identifier: of(FinancialTransactionCategoryIdentifier).optional(),
  payment_method_identifier: of(PaymentMethodIdentifier),
  invoice_identifier: of(InvoiceIdentifier),
  received_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  received_by_user_identifier: of(UserIdentifier).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  back_office_code: z.string().min(1).check(requestText).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
  udf_float_1: z.number().optional(),
  udf_float_2: z.number().optional(),
  udf_float_3: z.number().optional(),
  udf_float_4: z.number().optional(),
  udf_date_1: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_2: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_3: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_4: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  fields_set: of(FieldsSet).optional(),
}))

export const InvoicePosting = new SchemaForm<Types['InvoicePosting']>('InvoicePosting', [
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  invoice_identifier: of(InvoiceIdentifier),
  fields_set: of(FieldsSet).optional(),
}))

export const InvoicePosting_R4_0_0 = new SchemaForm<Types['InvoicePosting_R4_0_0']>('InvoicePosting', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  invoice_identifier: of(InvoiceIdentifier_R4_0_0),
  fields_set: of(FieldsSet).optional(),
}))

export const InvoiceRejection = new SchemaForm<Types['InvoiceRejection']>('InvoiceRejection', [
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  invoice_identifier: of(InvoiceIdentifier),
  rejection_reason_identifier: of(FinancialTransactionRejectionReasonIdentifier).optional(),
  fields_set: of(FieldsSet).optional(),
}))

export const InvoiceRejection_R4_0_0 = new SchemaForm<Types['InvoiceRejection_R4_0_0']>('InvoiceRejection', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  invoice_identifier: of(InvoiceIdentifier_R4_0_0),
  rejection_reason_identifier: of(FinancialTransactionRejectionReasonIdentifier).optional(),
  fields_set: of(FieldsSet).optional(),
}))

export const InvoiceShort = new SchemaForm<Types['InvoiceShort']>('InvoiceShort', [
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  due_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  total_amount: z.number().optional(),
  outstanding_amount: z.number().optional(),
  unsettled_amount: z.number().optional(),
  currency_rate_period: of(CurrencyRatePeriodShort).optional(),
}))

export const InvoiceShortEnvelope = new SchemaForm<Types['InvoiceShortEnvelope']>('InvoiceShortEnvelope', [
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(InvoiceShort),
}))

export const InvoiceShortEnvelope_R10_0_0 = new SchemaForm<Types['InvoiceShortEnvelope_R10_0_0']>('InvoiceShortEnvelope', ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(InvoiceShort_R10_0_0),
}))

export const InvoiceShortEnvelope_R4_0_0 = new SchemaForm<Types['InvoiceShortEnvelope_R4_0_0']>('InvoiceShortEnvelope', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(InvoiceShort_R4_0_0),
}))

export const InvoiceShort_R10_0_0 = new SchemaForm<Types['InvoiceShort_R10_0_0']>('InvoiceShort', ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  due_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  total_amount: z.number().optional(),
  outstanding_amount: z.number().optional(),
  unsettled_amount: z.number().optional(),
  currency_rate_period: of(CurrencyRatePeriodShort_R10_0_0).optional(),
}))

export const InvoiceShort_R4_0_0 = new SchemaForm<Types['InvoiceShort_R4_0_0']>('InvoiceShort', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  due_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  total_amount: z.number().optional(),
  outstanding_amount: z.number().optional(),
  unsettled_amount: z.number().optional(),
}))

export const InvoiceUpdate = new SchemaForm<Types['InvoiceUpdate']>('InvoiceUpdate', [
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  token: z.string().min(1).check(requestText),
  invoice_identifier: of(InvoiceIdentifier),
  accounts_receivable_identifier: of(AccountsReceivableIdentifier).optional(),
  type_identifier: of(FinancialTransactionTypeIdentifier).optional(),
  category_identifier: of(FinancialTransactionCategoryIdentifier).optional(),
  member_accounts_receivable_identifier: of(AccountsReceivableIdentifier).optional(),
  intended_currency_identifier: of(CurrencyIdentifier).optional(),
  due_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  notes: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  back_office_code: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  udf_string_1: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_2: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_3: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_4: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_5: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_6: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_7: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_8: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  fields_set: of(FieldsSet).optional(),
}))

export const Invoice_R10_0_0 = new SchemaForm<Types['Invoice_R10_0_0']>('Invoice', ['R10.0.0', 'R10.1.0', 'R11.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  discount_amount: z.number().optional(),
  vat_amount: z.number().optional(),
  net_amount: z.number().optional(),
  total_amount: z.number().optional(),
  outstanding_amount: z.number().optional(),
  unsettled_amount: z.number().optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  due_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  back_office_code: z.union([z.string(), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  type: of(FinancialTransactionTypeReference).optional(),
  category: of(FinancialTransactionCategoryReference).optional(),
  currency_rate_period: of(CurrencyRatePeriodShort_R10_0_0).optional(),
  log_information: of(LogInformation_R4_0_0).optional(),
}))

export const Invoice_R12_0_0 = new SchemaForm<Types['Invoice_R12_0_0']>('Invoice', ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  discount_amount: z.number().optional(),
  vat_amount: z.number().optional(),
  tax_amount: z.number().optional(),
  net_amount: z.number().optional(),
  total_amount: z.number().optional(),
  outstanding_amount: z.number().optional(),
  unsettled_amount: z.number().optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  due_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  back_office_code: z.union([z.string(), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  type: of(FinancialTransactionTypeReference).optional(),
  category: of(FinancialTransactionCategoryReference).optional(),
  currency_rate_period: of(CurrencyRatePeriodShort_R10_0_0).optional(),
  log_information: of(LogInformation_R4_0_0).optional(),
}))

export const Invoice_R14_0_0 = new SchemaForm<Types['Invoice_R14_0_0']>('Invoice', ['R14.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  discount_amount: z.number().optional(),
  vat_amount: z.number().optional(),
  tax_amount: z.number().optional(),
  net_amount: z.number().optional(),
  total_amount: z.number().optional(),
  outstanding_amount: z.number().optional(),
  unsettled_amount: z.number().optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  due_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  back_office_code: z.union([z.string(), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  type: of(FinancialTransactionTypeReference).optional(),
  category: of(FinancialTransactionCategoryReference).optional(),
  currency_rate_period: of(CurrencyRatePeriodShort).optional(),
  log_information: of(LogInformation_R4_0_0).optional(),
}))

export const Invoice_R14_1_0 = new SchemaForm<Types['Invoice_R14_1_0']>('Invoice', ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0'], () => of(Invoice_R14_0_0))

export const Invoice_R17_0_0 = new SchemaForm<Types['Invoice_R17_0_0']>('Invoice', ['R17.0.0', 'R17.10.0'], () => of(Invoice_R14_0_0))

export const Invoice_R4_0_0 = new SchemaForm<Types['Invoice_R4_0_0']>('Invoice', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  discount_amount: z.number().optional(),
  vat_amount: z.number().optional(),
  net_amount: z.number().optional(),
  total_amount: z.number().optional(),
  outstanding_amount: z.number().optional(),
  unsettled_amount: z.number().optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  due_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  type: of(FinancialTransactionTypeReference).optional(),
  category: of(FinancialTransactionCategoryReference).optional(),
  log_information: of(LogInformation_R4_0_0).optional(),
}))

export const Invoice_R9_1_0 = new SchemaForm<Types['Invoice_R9_1_0']>('Invoice', ['R9.1.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  discount_amount: z.number().optional(),
  vat_amount: z.number().optional(),
  net_amount: z.number().optional(),
  total_amount: z.number().optional(),
  outstanding_amount: z.number().optional(),
  unsettled_amount: z.number().optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  due_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  back_office_code: z.union([z.string(), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  type: of(FinancialTransactionTypeReference).optional(),
  category: of(FinancialTransactionCategoryReference).optional(),
  log_information: of(LogInformation_R4_0_0).optional(),
}))

export const LogInformation = new SchemaForm<Types['LogInformation']>('LogInformation', ['R18.0.0'], () => z.looseObject({
  created_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  updated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  created_by_unit: of(Unit).optional(),
  created_by_business_unit: of(BusinessUnit).optional(),
  created_by_user: of(UserReference).optional(),
  updated_by_unit: of(Unit).optional(),
  updated_by_business_unit: of(BusinessUnit).optional(),
  updated_by_user: of(UserReference).optional(),
}))

export const LogInformation_R14_1_0 = new SchemaForm<Types['LogInformation_R14_1_0']>('LogInformation', ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], () => z.looseObject({
  created_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  updated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  created_by_unit: of(Unit).optional(),
  created_by_user: of(UserReference).optional(),
  updated_by_unit: of(Unit).optional(),
  updated_by_user: of(UserReference).optional(),
}))

export const LogInformation_R4_0_0 = new SchemaForm<Types['LogInformation_R4_0_0']>('LogInformation', [
  'R4.0.0',
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
], () => of(LogInformation_R14_1_0))

export const Login = new SchemaForm<Types['Login']>('Login', [
  'R4.0.0',
  'R5.0.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => of(UserLogin))

export const Login_R6_0_0 = new SchemaForm<Types['Login_R6_0_0']>('Login', ['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => z.xor([of(UserLogin), of(AccessTokenLogin)]))

export const NagraAuthentication = new SchemaForm<Types['NagraAuthentication']>('NagraAuthentication', [
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  nagra_token: z.string().optional(),
  subscription: of(SubscriptionReference).optional(),
}))

export const NagraAuthenticationEnvelope = new SchemaForm<Types['NagraAuthenticationEnvelope']>('NagraAuthenticationEnvelope', [
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(NagraAuthentication),
}))

export const NagraSubscriptionLookup = new SchemaForm<Types['NagraSubscriptionLookup']>('NagraSubscriptionLookup', ['R18.0.0'], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: of(AccountsReceivableIdentifierWithAccessToken),
  subscription_identifier: of(SubscriptionIdentifier),
  fields_set: of(FieldsSet).optional(),
}))

export const NagraSubscriptionLookup_R13_0_0 = new SchemaForm<Types['NagraSubscriptionLookup_R13_0_0']>('NagraSubscriptionLookup', [
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: of(AccountsReceivableIdentifierWithAccessToken_R13_0_0),
  subscription_identifier: of(SubscriptionIdentifier),
  fields_set: of(FieldsSet).optional(),
}))

export const NagraSubscriptionLookup_R8_0_0 = new SchemaForm<Types['NagraSubscriptionLookup_R8_0_0']>('NagraSubscriptionLookup', ['R8.0.0', 'R9.0.0', 'R9.1.0', 'R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: of(AccountsReceivableIdentifierWithAccessToken_R8_0_0),
  subscription_identifier: of(SubscriptionIdentifier),
  fields_set: of(FieldsSet).optional(),
}))

export const OneTimePassword = new SchemaForm<Types['OneTimePassword']>('OneTimePassword', [
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  one_time_password: z.union([z.string().regex(/^[0-9]+$/u), z.number().check(integer)]).optional(),
  expiration_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
}))

export const OneTimePasswordEnvelope = new SchemaForm<Types['OneTimePasswordEnvelope']>('OneTimePasswordEnvelope', [
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(OneTimePassword),
}))

export const OneTimePasswordGeneration = new SchemaForm<Types['OneTimePasswordGeneration']>('OneTimePasswordGeneration', [
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  access_token_identifier: of(AccessTokenIdentifier),
  fields_set: of(FieldsSet).optional(),
}))

export const PassCodeChange = new SchemaForm<Types['PassCodeChange']>('PassCodeChange', ['R16.12.0', 'R17.10.0', 'R18.0.0'], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  pass_code: z.string().min(1).check(requestText),
}))

export const PassCodeRecovery = new SchemaForm<Types['PassCodeRecovery']>('PassCodeRecovery', ['R16.12.0', 'R17.10.0', 'R18.0.0'], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  identifier: z.string().regex(/^[^\s@]+@[^\s@]+$/u).check(requestText),
}))

export const PassCodeReset = new SchemaForm<Types['PassCodeReset']>('PassCodeReset', [
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  authentication_code: z.string().min(1).check(requestText).optional(),
  identifier: z.string().min(1).check(requestText).optional(),
  fields_set: of(FieldsSet).optional(),
}).check(exactlyOneOf([
  ['authentication_code'],
  ['identifier'],
])))

export const PassCodeReset_R9_0_0 = new SchemaForm<Types['PassCodeReset_R9_0_0']>('PassCodeReset', ['R9.0.0', 'R9.1.0'], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  authentication_code: z.string().min(1).check(requestText).optional(),
  identifier: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['authentication_code'],
  ['identifier'],
])))

export const Payment = new SchemaForm<Types['Payment']>('Payment', ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  payment_amount: z.number().optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  received_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  processed_by_payment_gateway: z.union([z.string(), z.null()]).optional(),
  payment_gateway_reference_number: z.union([z.string(), z.null()]).optional(),
  back_office_code: z.union([z.string(), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  type: of(FinancialTransactionTypeReference).optional(),
  category: of(FinancialTransactionCategoryReference).optional(),
  payment_method: of(PaymentMethodReference).optional(),
  received_by_user: of(UserReference).optional(),
  received_by_unit: of(Unit).optional(),
  invoices_to_pay_set: z.array(of(InvoiceShort)).optional(),
}))

export const PaymentCancellation = new SchemaForm<Types['PaymentCancellation']>('PaymentCancellation', [
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  token: z.string().min(1).check(requestText),
  payment_identifier: of(PaymentIdentifier),
  type_identifier: of(FinancialTransactionTypeIdentifier),
  category_identifier: of(FinancialTransactionCategoryIdentifier).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  back_office_code: z.string().min(1).check(requestText).optional(),
  issue_reason: z.string().min(1).check(requestText).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
  udf_float_1: z.number().optional(),
  udf_float_2: z.number().optional(),
  udf_float_3: z.number().optional(),
  udf_float_4: z.number().optional(),
  udf_date_1: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_2: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_3: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_4: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  fields_set: of(FieldsSet).optional(),
}))

export const PaymentCancellationEnvelope = new SchemaForm<Types['PaymentCancellationEnvelope']>('PaymentCancellationEnvelope', [
  'R4.0.0',
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(PaymentCancellationShort),
}))

export const PaymentCancellationShort = new SchemaForm<Types['PaymentCancellationShort']>('PaymentCancellationShort', [
  'R4.0.0',
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal('POSTED').optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  payment_amount: z.number().optional(),
  processed_by_payment_gateway: z.union([z.string(), z.null()]).optional(),
  payment_gateway_reference_number: z.union([z.string(), z.null()]).optional(),
}))

export const PaymentCancellation_R4_0_0 = new SchemaForm<Types['PaymentCancellation_R4_0_0']>('PaymentCancellation', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => z.looseObject({
  token: z.string().min(1).check(requestText),
  payment_identifier: of(PaymentIdentifier_R4_0_0),
  type_identifier: of(FinancialTransactionTypeIdentifier),
  category_identifier: of(FinancialTransactionCategoryIdentifier).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  issue_reason: z.string().min(1).check(requestText).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
  udf_float_1: z.number().optional(),
  udf_float_2: z.number().optional(),
  udf_float_3: z.number().optional(),
  udf_float_4: z.number().optional(),
  udf_date_1: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_2: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_3: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_4: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  fields_set: of(FieldsSet).optional(),
}))

export const PaymentCreation = new SchemaForm<Types['PaymentCreation']>('PaymentCreation', [
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: of(AccountsReceivableIdentifier).optional(),
  wallet_identifier: of(WalletIdentifier).optional(),
  type_identifier: of(FinancialTransactionTypeIdentifier),
  life_cycle_state: z.literal(['DRAFT', 'POSTED']),
  payment_method_identifier: of(PaymentMethodIdentifier),
  payment_amount: z.union([z.number(), z.string().regex(/^-?[0-9]+(\.[0-9]+)?$/u).check(requestText)]),
  intended_currency_identifier: of(CurrencyIdentifier).optional(),
  category_identifier: of(FinancialTransactionCategoryIdentifier).optional(),
  card_identifier: of(PaymentGatewayCardIdentifier).optional(),
  received_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  received_by_user_identifier: of(UserIdentifier).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  back_office_code: z.string().min(1).check(requestText).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
  udf_float_1: z.number().optional(),
  udf_float_2: z.number().optional(),
  udf_float_3: z.number().optional(),
  udf_float_4: z.number().optional(),
  udf_date_1: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_2: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_3: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_4: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  fields_set: of(FieldsSet).optional(),
}).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['wallet_identifier'],
])))

export const PaymentCreation_R11_0_0 = new SchemaForm<Types['PaymentCreation_R11_0_0']>('PaymentCreation', ['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: of(AccountsReceivableIdentifier),
  type_identifier: of(FinancialTransactionTypeIdentifier),
  life_cycle_state: z.literal(['DRAFT', 'POSTED']),
  payment_method_identifier: of(PaymentMethodIdentifier),
  payment_amount: z.union([z.number(), z.string().regex(/^-?[0-9]+(\.[0-9]+)?$/u).check(requestText)]),
  intended_currency_identifier: of(CurrencyIdentifier).optional(),
  category_identifier: of(FinancialTransactionCategoryIdentifier).optional(),
  card_identifier: of(PaymentGatewayCardIdentifier).optional(),
  received_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  received_by_user_identifier: of(UserIdentifier).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  back_office_code: z.string().min(1).check(requestText).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
  udf_float_1: z.number().optional(),
  udf_float_2: z.number().optional(),
  udf_float_3: z.number().optional(),
  udf_float_4: z.number().optional(),
  udf_date_1: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_2: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_3: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_4: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  fields_set: of(FieldsSet).optional(),
}))

export const PaymentCreation_R4_0_0 = new SchemaForm<Types['PaymentCreation_R4_0_0']>('PaymentCreation', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => z.looseObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: of(AccountsReceivableIdentifier),
  type_identifier: of(FinancialTransactionTypeIdentifier),
  life_cycle_state: z.literal(['DRAFT', 'POSTED']),
  payment_method_identifier: of(PaymentMethodIdentifier),
  payment_amount: z.union([z.number(), z.string().regex(/^-?[0-9]+(\.[0-9]+)?$/u).check(requestText)]),
  category_identifier: of(FinancialTransactionCategoryIdentifier).optional(),
  card_identifier: of(PaymentGatewayCardIdentifier).optional(),
  received_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  received_by_user_identifier: of(UserIdentifier).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
  udf_float_1: z.number().optional(),
  udf_float_2: z.number().optional(),
  udf_float_3: z.number().optional(),
  udf_float_4: z.number().optional(),
  udf_date_1: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_2: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_3: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_4: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  fields_set: of(FieldsSet).optional(),
}))

export const PaymentCreation_R9_1_0 = new SchemaForm<Types['PaymentCreation_R9_1_0']>('PaymentCreation', ['R9.1.0', 'R10.0.0', 'R10.1.0'], () => z.looseObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: of(AccountsReceivableIdentifier),
  type_identifier: of(FinancialTransactionTypeIdentifier),
  life_cycle_state: z.literal(['DRAFT', 'POSTED']),
  payment_method_identifier: of(PaymentMethodIdentifier),
  payment_amount: z.union([z.number(), z.string().regex(/^-?[0-9]+(\.[0-9]+)?$/u).check(requestText)]),
  category_identifier: of(FinancialTransactionCategoryIdentifier).optional(),
  card_identifier: of(PaymentGatewayCardIdentifier).optional(),
  received_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  received_by_user_identifier: of(UserIdentifier).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  back_office_code: z.string().min(1).check(requestText).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
  udf_float_1: z.number().optional(),
  udf_float_2: z.number().optional(),
  udf_float_3: z.number().optional(),
  udf_float_4: z.number().optional(),
  udf_date_1: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_2: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_3: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_4: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  fields_set: of(FieldsSet).optional(),
}))

export const PaymentEnvelope = new SchemaForm<Types['PaymentEnvelope']>('PaymentEnvelope', ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(Payment),
}))

export const PaymentEnvelope_R10_0_0 = new SchemaForm<Types['PaymentEnvelope_R10_0_0']>('PaymentEnvelope', ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(Payment_R10_0_0),
}))

export const PaymentEnvelope_R14_0_0 = new SchemaForm<Types['PaymentEnvelope_R14_0_0']>('PaymentEnvelope', ['R14.0.0'], () => of(PaymentEnvelope))

export const PaymentEnvelope_R4_0_0 = new SchemaForm<Types['PaymentEnvelope_R4_0_0']>('PaymentEnvelope', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(Payment_R4_0_0),
}))

export const PaymentEnvelope_R9_1_0 = new SchemaForm<Types['PaymentEnvelope_R9_1_0']>('PaymentEnvelope', ['R9.1.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(Payment_R9_1_0),
}))

export const PaymentGatewayCardIdentifier = new SchemaForm<Types['PaymentGatewayCardIdentifier']>('PaymentGatewayCardIdentifier', [
  'R4.0.0',
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  payment_gateway_reference_number: z.string().min(1).check(requestText).optional(),
  last_digits: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['payment_gateway_reference_number'],
  ['last_digits'],
])))

export const PaymentGatewayProviderReference = new SchemaForm<Types['PaymentGatewayProviderReference']>('PaymentGatewayProviderReference', [
  'R4.0.0',
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
}), z.null()]))

export const PaymentGatewayRequest = new SchemaForm<Types['PaymentGatewayRequest']>('PaymentGatewayRequest', ['R18.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['PENDING', 'POSTED', 'REJECTED']).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  type: z.literal(['PAYMENT', 'PAYMENT_CANCELLATION', 'REFUND']).optional(),
  execution_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  error_code: z.union([z.string(), z.null()]).optional(),
  error_description: z.union([z.string(), z.null()]).optional(),
  payment_gateway_provider: of(PaymentGatewayProviderReference).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  payment_preference: of(AccountsReceivablePaymentPreferenceShort).optional(),
  payment: of(PaymentShort).optional(),
  payment_cancellation: of(PaymentCancellationShort).optional(),
  refund: of(RefundShort).optional(),
  bill: of(BillShort).optional(),
  wallet: of(WalletShort).optional(),
  log_information: of(LogInformation).optional(),
}))

export const PaymentGatewayRequestBatch = new SchemaForm<Types['PaymentGatewayRequestBatch']>('PaymentGatewayRequestBatch', [
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  payment_gateway_requests_set: z.array(of(PaymentGatewayRequestElement)).max(1000),
  fields_set: of(FieldsSet).optional(),
}))

export const PaymentGatewayRequestBatchOutcome = new SchemaForm<Types['PaymentGatewayRequestBatchOutcome']>('PaymentGatewayRequestBatchOutcome', [
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  processed_payment_gateway_requests_set: z.array(of(ProcessedPaymentGatewayRequest)).optional(),
  unprocessed_payment_gateway_requests_set: z.array(of(UnprocessedPaymentGatewayRequest)).optional(),
}))

export const PaymentGatewayRequestBatchOutcomeEnvelope = new SchemaForm<Types['PaymentGatewayRequestBatchOutcomeEnvelope']>('PaymentGatewayRequestBatchOutcomeEnvelope', [
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(PaymentGatewayRequestBatchOutcome),
}))

export const PaymentGatewayRequestElement = new SchemaForm<Types['PaymentGatewayRequestElement']>('PaymentGatewayRequestElement', [
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  request_unique_identifier: z.string().min(1).check(requestText),
  payment_gateway_request_identifier: of(PaymentGatewayRequestIdentifier),
  reference_number: z.string().min(1).check(requestText).optional(),
}))

export const PaymentGatewayRequestIdentifier = new SchemaForm<Types['PaymentGatewayRequestIdentifier']>('PaymentGatewayRequestIdentifier', [
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
])))

export const PaymentGatewayRequestListEnvelope = new SchemaForm<Types['PaymentGatewayRequestListEnvelope']>('PaymentGatewayRequestListEnvelope', ['R18.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(PaymentGatewayRequest)),
}))

export const PaymentGatewayRequestListEnvelope_R10_0_0 = new SchemaForm<Types['PaymentGatewayRequestListEnvelope_R10_0_0']>('PaymentGatewayRequestListEnvelope', ['R10.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(PaymentGatewayRequest_R10_0_0)),
}))

export const PaymentGatewayRequestListEnvelope_R10_1_0 = new SchemaForm<Types['PaymentGatewayRequestListEnvelope_R10_1_0']>('PaymentGatewayRequestListEnvelope', ['R10.1.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(PaymentGatewayRequest_R10_1_0)),
}))

export const PaymentGatewayRequestListEnvelope_R11_0_0 = new SchemaForm<Types['PaymentGatewayRequestListEnvelope_R11_0_0']>('PaymentGatewayRequestListEnvelope', ['R11.0.0', 'R12.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(PaymentGatewayRequest_R11_0_0)),
}))

export const PaymentGatewayRequestListEnvelope_R12_4_0 = new SchemaForm<Types['PaymentGatewayRequestListEnvelope_R12_4_0']>('PaymentGatewayRequestListEnvelope', ['R12.4.0', 'R12.5.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(PaymentGatewayRequest_R12_4_0)),
}))

export const PaymentGatewayRequestListEnvelope_R13_0_0 = new SchemaForm<Types['PaymentGatewayRequestListEnvelope_R13_0_0']>('PaymentGatewayRequestListEnvelope', ['R13.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(PaymentGatewayRequest_R13_0_0)),
}))

export const PaymentGatewayRequestListEnvelope_R13_1_0 = new SchemaForm<Types['PaymentGatewayRequestListEnvelope_R13_1_0']>('PaymentGatewayRequestListEnvelope', ['R13.1.0', 'R13.2.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(PaymentGatewayRequest_R13_1_0)),
}))

export const PaymentGatewayRequestListEnvelope_R14_0_0 = new SchemaForm<Types['PaymentGatewayRequestListEnvelope_R14_0_0']>('PaymentGatewayRequestListEnvelope', ['R14.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(PaymentGatewayRequest_R14_0_0)),
}))

export const PaymentGatewayRequestListEnvelope_R14_1_0 = new SchemaForm<Types['PaymentGatewayRequestListEnvelope_R14_1_0']>('PaymentGatewayRequestListEnvelope', ['R14.1.0', 'R14.26.0'], () => of(PaymentGatewayRequestListEnvelope_R14_0_0))

export const PaymentGatewayRequestListEnvelope_R15_0_0 = new SchemaForm<Types['PaymentGatewayRequestListEnvelope_R15_0_0']>('PaymentGatewayRequestListEnvelope', ['R15.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(PaymentGatewayRequest_R15_0_0)),
}))

export const PaymentGatewayRequestListEnvelope_R16_0_0 = new SchemaForm<Types['PaymentGatewayRequestListEnvelope_R16_0_0']>('PaymentGatewayRequestListEnvelope', ['R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(PaymentGatewayRequest_R16_0_0)),
}))

export const PaymentGatewayRequestListEnvelope_R4_0_0 = new SchemaForm<Types['PaymentGatewayRequestListEnvelope_R4_0_0']>('PaymentGatewayRequestListEnvelope', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(PaymentGatewayRequest_R4_0_0)),
}))

export const PaymentGatewayRequest_R10_0_0 = new SchemaForm<Types['PaymentGatewayRequest_R10_0_0']>('PaymentGatewayRequest', ['R10.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['PENDING', 'POSTED', 'REJECTED']).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  execution_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  error_code: z.union([z.string(), z.null()]).optional(),
  error_description: z.union([z.string(), z.null()]).optional(),
  payment_gateway_provider: of(PaymentGatewayProviderReference).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  payment_preference: of(AccountsReceivablePaymentPreferenceShort_R4_0_0).optional(),
  payment: of(PaymentShort_R10_0_0).optional(),
  payment_cancellation: of(PaymentCancellationShort).optional(),
  bill: of(BillShort_R10_0_0).optional(),
  wallet: of(WalletShort).optional(),
  log_information: of(LogInformation_R4_0_0).optional(),
}))

export const PaymentGatewayRequest_R10_1_0 = new SchemaForm<Types['PaymentGatewayRequest_R10_1_0']>('PaymentGatewayRequest', ['R10.1.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['PENDING', 'POSTED', 'REJECTED']).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  execution_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  error_code: z.union([z.string(), z.null()]).optional(),
  error_description: z.union([z.string(), z.null()]).optional(),
  payment_gateway_provider: of(PaymentGatewayProviderReference).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  payment_preference: of(AccountsReceivablePaymentPreferenceShort_R10_1_0).optional(),
  payment: of(PaymentShort_R10_0_0).optional(),
  payment_cancellation: of(PaymentCancellationShort).optional(),
  bill: of(BillShort_R10_0_0).optional(),
  wallet: of(WalletShort).optional(),
  log_information: of(LogInformation_R4_0_0).optional(),
}))

export const PaymentGatewayRequest_R11_0_0 = new SchemaForm<Types['PaymentGatewayRequest_R11_0_0']>('PaymentGatewayRequest', ['R11.0.0', 'R12.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['PENDING', 'POSTED', 'REJECTED']).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  execution_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  error_code: z.union([z.string(), z.null()]).optional(),
  error_description: z.union([z.string(), z.null()]).optional(),
  payment_gateway_provider: of(PaymentGatewayProviderReference).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  payment_preference: of(AccountsReceivablePaymentPreferenceShort_R11_0_0).optional(),
  payment: of(PaymentShort_R10_0_0).optional(),
  payment_cancellation: of(PaymentCancellationShort).optional(),
  bill: of(BillShort_R10_0_0).optional(),
  wallet: of(WalletShort).optional(),
  log_information: of(LogInformation_R4_0_0).optional(),
}))

export const PaymentGatewayRequest_R12_4_0 = new SchemaForm<Types['PaymentGatewayRequest_R12_4_0']>('PaymentGatewayRequest', ['R12.4.0', 'R12.5.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['PENDING', 'POSTED', 'REJECTED']).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  execution_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  error_code: z.union([z.string(), z.null()]).optional(),
  error_description: z.union([z.string(), z.null()]).optional(),
  payment_gateway_provider: of(PaymentGatewayProviderReference).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  payment_preference: of(AccountsReceivablePaymentPreferenceShort_R11_0_0).optional(),
  payment: of(PaymentShort_R10_0_0).optional(),
  payment_cancellation: of(PaymentCancellationShort).optional(),
  bill: of(BillShort_R12_4_0).optional(),
  wallet: of(WalletShort).optional(),
  log_information: of(LogInformation_R4_0_0).optional(),
}))

export const PaymentGatewayRequest_R13_0_0 = new SchemaForm<Types['PaymentGatewayRequest_R13_0_0']>('PaymentGatewayRequest', ['R13.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['PENDING', 'POSTED', 'REJECTED']).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  type: z.literal(['PAYMENT', 'PAYMENT_CANCELLATION', 'REFUND']).optional(),
  execution_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  error_code: z.union([z.string(), z.null()]).optional(),
  error_description: z.union([z.string(), z.null()]).optional(),
  payment_gateway_provider: of(PaymentGatewayProviderReference).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  payment_preference: of(AccountsReceivablePaymentPreferenceShort_R11_0_0).optional(),
  payment: of(PaymentShort_R10_0_0).optional(),
  payment_cancellation: of(PaymentCancellationShort).optional(),
  refund: of(RefundShort_R10_0_0).optional(),
  bill: of(BillShort_R12_4_0).optional(),
  wallet: of(WalletShort).optional(),
  log_information: of(LogInformation_R4_0_0).optional(),
}))

export const PaymentGatewayRequest_R13_1_0 = new SchemaForm<Types['PaymentGatewayRequest_R13_1_0']>('PaymentGatewayRequest', ['R13.1.0', 'R13.2.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['PENDING', 'POSTED', 'REJECTED']).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  type: z.literal(['PAYMENT', 'PAYMENT_CANCELLATION', 'REFUND']).optional(),
  execution_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  error_code: z.union([z.string(), z.null()]).optional(),
  error_description: z.union([z.string(), z.null()]).optional(),
  payment_gateway_provider: of(PaymentGatewayProviderReference).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  payment_preference: of(AccountsReceivablePaymentPreferenceShort_R13_1_0).optional(),
  payment: of(PaymentShort_R10_0_0).optional(),
  payment_cancellation: of(PaymentCancellationShort).optional(),
  refund: of(RefundShort_R10_0_0).optional(),
  bill: of(BillShort_R12_4_0).optional(),
  wallet: of(WalletShort).optional(),
  log_information: of(LogInformation_R4_0_0).optional(),
}))

export const PaymentGatewayRequest_R14_0_0 = new SchemaForm<Types['PaymentGatewayRequest_R14_0_0']>('PaymentGatewayRequest', ['R14.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['PENDING', 'POSTED', 'REJECTED']).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  type: z.literal(['PAYMENT', 'PAYMENT_CANCELLATION', 'REFUND']).optional(),
  execution_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  error_code: z.union([z.string(), z.null()]).optional(),
  error_description: z.union([z.string(), z.null()]).optional(),
  payment_gateway_provider: of(PaymentGatewayProviderReference).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  payment_preference: of(AccountsReceivablePaymentPreferenceShort_R13_1_0).optional(),
  payment: of(PaymentShort).optional(),
  payment_cancellation: of(PaymentCancellationShort).optional(),
  refund: of(RefundShort).optional(),
  bill: of(BillShort).optional(),
  wallet: of(WalletShort).optional(),
  log_information: of(LogInformation_R4_0_0).optional(),
}))

export const PaymentGatewayRequest_R14_1_0 = new SchemaForm<Types['PaymentGatewayRequest_R14_1_0']>('PaymentGatewayRequest', ['R14.1.0', 'R14.26.0'], () => of(PaymentGatewayRequest_R14_0_0))

export const PaymentGatewayRequest_R15_0_0 = new SchemaForm<Types['PaymentGatewayRequest_R15_0_0']>('PaymentGatewayRequest', ['R15.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['PENDING', 'POSTED', 'REJECTED']).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  type: z.literal(['PAYMENT', 'PAYMENT_CANCELLATION', 'REFUND']).optional(),
  execution_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  error_code: z.union([z.string(), z.null()]).optional(),
  error_description: z.union([z.string(), z.null()]).optional(),
  payment_gateway_provider: of(PaymentGatewayProviderReference).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  payment_preference: of(AccountsReceivablePaymentPreferenceShort_R15_0_0).optional(),
  payment: of(PaymentShort).optional(),
  payment_cancellation: of(PaymentCancellationShort).optional(),
  refund: of(RefundShort).optional(),
  bill: of(BillShort).optional(),
  wallet: of(WalletShort).optional(),
  log_information: of(LogInformation_R14_1_0).optional(),
}))

export const PaymentGatewayRequest_R16_0_0 = new SchemaForm<Types['PaymentGatewayRequest_R16_0_0']>('PaymentGatewayRequest', ['R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['PENDING', 'POSTED', 'REJECTED']).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  type: z.literal(['PAYMENT', 'PAYMENT_CANCELLATION', 'REFUND']).optional(),
  execution_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  error_code: z.union([z.string(), z.null()]).optional(),
  error_description: z.union([z.string(), z.null()]).optional(),
  payment_gateway_provider: of(PaymentGatewayProviderReference).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  payment_preference: of(AccountsReceivablePaymentPreferenceShort).optional(),
  payment: of(PaymentShort).optional(),
  payment_cancellation: of(PaymentCancellationShort).optional(),
  refund: of(RefundShort).optional(),
  bill: of(BillShort).optional(),
  wallet: of(WalletShort).optional(),
  log_information: of(LogInformation_R14_1_0).optional(),
}))

export const PaymentGatewayRequest_R4_0_0 = new SchemaForm<Types['PaymentGatewayRequest_R4_0_0']>('PaymentGatewayRequest', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['PENDING', 'POSTED', 'REJECTED']).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  execution_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  error_code: z.union([z.string(), z.null()]).optional(),
  error_description: z.union([z.string(), z.null()]).optional(),
  payment_gateway_provider: of(PaymentGatewayProviderReference).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  payment_preference: of(AccountsReceivablePaymentPreferenceShort_R4_0_0).optional(),
  payment: of(PaymentShort_R4_0_0).optional(),
  payment_cancellation: of(PaymentCancellationShort).optional(),
  bill: of(BillShort_R4_0_0).optional(),
  wallet: of(WalletShort).optional(),
  log_information: of(LogInformation_R4_0_0).optional(),
}))

export const PaymentIdentifier = new SchemaForm<Types['PaymentIdentifier']>('PaymentIdentifier', [
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
  reference_number: z.string().min(1).check(requestText).optional(),
  back_office_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
  ['reference_number'],
  ['back_office_code'],
])))

export const PaymentIdentifier_R4_0_0 = new SchemaForm<Types['PaymentIdentifier_R4_0_0']>('PaymentIdentifier', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
  reference_number: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
  ['reference_number'],
])))

export const PaymentListEnvelope = new SchemaForm<Types['PaymentListEnvelope']>('PaymentListEnvelope', ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(Payment)),
}))

export const PaymentListEnvelope_R10_0_0 = new SchemaForm<Types['PaymentListEnvelope_R10_0_0']>('PaymentListEnvelope', ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(Payment_R10_0_0)),
}))

export const PaymentListEnvelope_R14_0_0 = new SchemaForm<Types['PaymentListEnvelope_R14_0_0']>('PaymentListEnvelope', ['R14.0.0'], () => of(PaymentListEnvelope))

export const PaymentListEnvelope_R4_0_0 = new SchemaForm<Types['PaymentListEnvelope_R4_0_0']>('PaymentListEnvelope', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(Payment_R4_0_0)),
}))

export const PaymentListEnvelope_R9_1_0 = new SchemaForm<Types['PaymentListEnvelope_R9_1_0']>('PaymentListEnvelope', ['R9.1.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(Payment_R9_1_0)),
}))

export const PaymentMethodIdentifier = new SchemaForm<Types['PaymentMethodIdentifier']>('PaymentMethodIdentifier', [
  'R4.0.0',
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(propertyCount(1, Infinity)))

export const PaymentMethodReference = new SchemaForm<Types['PaymentMethodReference']>('PaymentMethodReference', [
  'R4.0.0',
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
}), z.null()]))

export const PaymentPosting = new SchemaForm<Types['PaymentPosting']>('PaymentPosting', [
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  payment_identifier: of(PaymentIdentifier),
  fields_set: of(FieldsSet).optional(),
}))

export const PaymentPosting_R4_0_0 = new SchemaForm<Types['PaymentPosting_R4_0_0']>('PaymentPosting', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  payment_identifier: of(PaymentIdentifier_R4_0_0),
  fields_set: of(FieldsSet).optional(),
}))

export const PaymentRejection = new SchemaForm<Types['PaymentRejection']>('PaymentRejection', [
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  payment_identifier: of(PaymentIdentifier),
  rejection_reason_identifier: of(FinancialTransactionRejectionReasonIdentifier).optional(),
  fields_set: of(FieldsSet).optional(),
}))

export const PaymentRejection_R4_0_0 = new SchemaForm<Types['PaymentRejection_R4_0_0']>('PaymentRejection', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  payment_identifier: of(PaymentIdentifier_R4_0_0),
  rejection_reason_identifier: of(FinancialTransactionRejectionReasonIdentifier).optional(),
  fields_set: of(FieldsSet).optional(),
}))

export const PaymentShort = new SchemaForm<Types['PaymentShort']>('PaymentShort', [
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED', 'PENDING_VERIFICATION']).optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  payment_amount: z.number().optional(),
  processed_by_payment_gateway: z.union([z.string(), z.null()]).optional(),
  payment_gateway_reference_number: z.union([z.string(), z.null()]).optional(),
  currency_rate_period: of(CurrencyRatePeriodShort).optional(),
}))

export const PaymentShortEnvelope = new SchemaForm<Types['PaymentShortEnvelope']>('PaymentShortEnvelope', [
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(PaymentShort),
}))

export const PaymentShortEnvelope_R10_0_0 = new SchemaForm<Types['PaymentShortEnvelope_R10_0_0']>('PaymentShortEnvelope', ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(PaymentShort_R10_0_0),
}))

export const PaymentShortEnvelope_R4_0_0 = new SchemaForm<Types['PaymentShortEnvelope_R4_0_0']>('PaymentShortEnvelope', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(PaymentShort_R4_0_0),
}))

export const PaymentShort_R10_0_0 = new SchemaForm<Types['PaymentShort_R10_0_0']>('PaymentShort', ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED', 'PENDING_VERIFICATION']).optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  payment_amount: z.number().optional(),
  processed_by_payment_gateway: z.union([z.string(), z.null()]).optional(),
  payment_gateway_reference_number: z.union([z.string(), z.null()]).optional(),
  currency_rate_period: of(CurrencyRatePeriodShort_R10_0_0).optional(),
}))

export const PaymentShort_R4_0_0 = new SchemaForm<Types['PaymentShort_R4_0_0']>('PaymentShort', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED', 'PENDING_VERIFICATION']).optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  payment_amount: z.number().optional(),
  processed_by_payment_gateway: z.union([z.string(), z.null()]).optional(),
  payment_gateway_reference_number: z.union([z.string(), z.null()]).optional(),
}))

export const PaymentUpdate = new SchemaForm<Types['PaymentUpdate']>('PaymentUpdate', [
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  token: z.string().min(1).check(requestText),
  payment_identifier: of(PaymentIdentifier),
  accounts_receivable_identifier: of(AccountsReceivableIdentifier).optional(),
  wallet_identifier: of(WalletIdentifier).optional(),
  type_identifier: of(FinancialTransactionTypeIdentifier).optional(),
  category_identifier: of(FinancialTransactionCategoryIdentifier).optional(),
  payment_method_identifier: of(PaymentMethodIdentifier).optional(),
  card_identifier: of(PaymentGatewayCardIdentifier).optional(),
  payment_amount: z.number().optional(),
  received_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  received_by_user_identifier: of(UserIdentifier).optional(),
  notes: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  back_office_code: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  udf_string_1: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_2: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_3: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_4: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_5: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_6: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_7: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_8: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  fields_set: of(FieldsSet).optional(),
}))

export const PaymentUpdate_R9_1_0 = new SchemaForm<Types['PaymentUpdate_R9_1_0']>('PaymentUpdate', ['R9.1.0', 'R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  token: z.string().min(1).check(requestText),
  payment_identifier: of(PaymentIdentifier),
  accounts_receivable_identifier: of(AccountsReceivableIdentifier).optional(),
  type_identifier: of(FinancialTransactionTypeIdentifier).optional(),
  category_identifier: of(FinancialTransactionCategoryIdentifier).optional(),
  payment_method_identifier: of(PaymentMethodIdentifier).optional(),
  card_identifier: of(PaymentGatewayCardIdentifier).optional(),
  payment_amount: z.number().optional(),
  received_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  received_by_user_identifier: of(UserIdentifier).optional(),
  notes: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  back_office_code: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  udf_string_1: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_2: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_3: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_4: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_5: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_6: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_7: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_8: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  fields_set: of(FieldsSet).optional(),
}))

export const Payment_R10_0_0 = new SchemaForm<Types['Payment_R10_0_0']>('Payment', ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  payment_amount: z.number().optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  received_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  processed_by_payment_gateway: z.union([z.string(), z.null()]).optional(),
  payment_gateway_reference_number: z.union([z.string(), z.null()]).optional(),
  back_office_code: z.union([z.string(), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  type: of(FinancialTransactionTypeReference).optional(),
  category: of(FinancialTransactionCategoryReference).optional(),
  payment_method: of(PaymentMethodReference).optional(),
  received_by_user: of(UserReference_R4_0_0).optional(),
  received_by_unit: of(Unit_R4_0_0).optional(),
  invoices_to_pay_set: z.array(of(InvoiceShort_R10_0_0)).optional(),
}))

export const Payment_R14_0_0 = new SchemaForm<Types['Payment_R14_0_0']>('Payment', ['R14.0.0'], () => of(Payment))

export const Payment_R4_0_0 = new SchemaForm<Types['Payment_R4_0_0']>('Payment', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  payment_amount: z.number().optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  received_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  processed_by_payment_gateway: z.union([z.string(), z.null()]).optional(),
  payment_gateway_reference_number: z.union([z.string(), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  type: of(FinancialTransactionTypeReference).optional(),
  category: of(FinancialTransactionCategoryReference).optional(),
  payment_method: of(PaymentMethodReference).optional(),
  received_by_user: of(UserReference_R4_0_0).optional(),
  received_by_unit: of(Unit_R4_0_0).optional(),
  invoices_to_pay_set: z.array(of(InvoiceShort_R4_0_0)).optional(),
}))

export const Payment_R9_1_0 = new SchemaForm<Types['Payment_R9_1_0']>('Payment', ['R9.1.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  payment_amount: z.number().optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  received_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  processed_by_payment_gateway: z.union([z.string(), z.null()]).optional(),
  payment_gateway_reference_number: z.union([z.string(), z.null()]).optional(),
  back_office_code: z.union([z.string(), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  type: of(FinancialTransactionTypeReference).optional(),
  category: of(FinancialTransactionCategoryReference).optional(),
  payment_method: of(PaymentMethodReference).optional(),
  received_by_user: of(UserReference_R4_0_0).optional(),
  received_by_unit: of(Unit_R4_0_0).optional(),
  invoices_to_pay_set: z.array(of(InvoiceShort_R4_0_0)).optional(),
}))

export const PerceptionAuthentication = new SchemaForm<Types['PerceptionAuthentication']>('PerceptionAuthentication', [
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  subscriber_id: z.string(),
  id: z.string(),
  number: z.string(),
}))

export const PerceptionAuthenticationEnvelope = new SchemaForm<Types['PerceptionAuthenticationEnvelope']>('PerceptionAuthenticationEnvelope', [
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(PerceptionAuthentication),
}))

export const PerceptionPinAssignment = new SchemaForm<Types['PerceptionPinAssignment']>('PerceptionPinAssignment', [
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: of(SubscriptionIdentifier),
  pin_number: z.union([z.string().regex(/^[0-9]+$/u).check(requestText), z.number().check(integer).gte(0).lte(9007199254740991)]),
}))

export const PerceptionPinReset = new SchemaForm<Types['PerceptionPinReset']>('PerceptionPinReset', [
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: of(SubscriptionIdentifier),
}))

export const PerceptionSubscriberLookup = new SchemaForm<Types['PerceptionSubscriberLookup']>('PerceptionSubscriberLookup', [
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  identifier: z.string().min(1).check(requestText),
  pass_code: z.string().min(1).check(requestText),
}))

export const PerceptionSubscriptionReset = new SchemaForm<Types['PerceptionSubscriptionReset']>('PerceptionSubscriptionReset', [
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: of(SubscriptionIdentifier),
}))

export const ProcessedPaymentGatewayRequest = new SchemaForm<Types['ProcessedPaymentGatewayRequest']>('ProcessedPaymentGatewayRequest', [
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  request_unique_identifier: z.string().optional(),
  id: z.string().optional(),
  number: z.string().optional(),
}))

export const Refund = new SchemaForm<Types['Refund']>('Refund', ['R18.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED', 'PENDING_VERIFICATION']).optional(),
  refund_amount: z.number().optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  processed_by_payment_gateway: z.union([z.string(), z.null()]).optional(),
  payment_gateway_reference_number: z.union([z.string(), z.null()]).optional(),
  back_office_code: z.union([z.string(), z.null()]).optional(),
  issue_reason: z.union([z.string(), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  type: of(FinancialTransactionTypeReference).optional(),
  category: of(FinancialTransactionCategoryReference).optional(),
  rejection_reason: of(FinancialTransactionRejectionReason).optional(),
  currency_rate_period: of(CurrencyRatePeriodShort).optional(),
  log_information: of(LogInformation).optional(),
}))

export const RefundEnvelope = new SchemaForm<Types['RefundEnvelope']>('RefundEnvelope', ['R18.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(Refund),
}))

export const RefundEnvelope_R10_0_0 = new SchemaForm<Types['RefundEnvelope_R10_0_0']>('RefundEnvelope', ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(Refund_R10_0_0),
}))

export const RefundEnvelope_R13_0_0 = new SchemaForm<Types['RefundEnvelope_R13_0_0']>('RefundEnvelope', ['R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(Refund_R13_0_0),
}))

export const RefundEnvelope_R14_0_0 = new SchemaForm<Types['RefundEnvelope_R14_0_0']>('RefundEnvelope', ['R14.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(Refund_R14_0_0),
}))

export const RefundEnvelope_R14_1_0 = new SchemaForm<Types['RefundEnvelope_R14_1_0']>('RefundEnvelope', ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], () => of(RefundEnvelope_R14_0_0))

export const RefundEnvelope_R4_0_0 = new SchemaForm<Types['RefundEnvelope_R4_0_0']>('RefundEnvelope', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(Refund_R4_0_0),
}))

export const RefundEnvelope_R9_1_0 = new SchemaForm<Types['RefundEnvelope_R9_1_0']>('RefundEnvelope', ['R9.1.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(Refund_R9_1_0),
}))

export const RefundIdentifier = new SchemaForm<Types['RefundIdentifier']>('RefundIdentifier', [
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
  reference_number: z.string().min(1).check(requestText).optional(),
  back_office_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
  ['reference_number'],
  ['back_office_code'],
])))

export const RefundIdentifier_R4_0_0 = new SchemaForm<Types['RefundIdentifier_R4_0_0']>('RefundIdentifier', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
  reference_number: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
  ['reference_number'],
])))

export const RefundListEnvelope = new SchemaForm<Types['RefundListEnvelope']>('RefundListEnvelope', ['R18.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(Refund)),
}))

export const RefundListEnvelope_R10_0_0 = new SchemaForm<Types['RefundListEnvelope_R10_0_0']>('RefundListEnvelope', ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(Refund_R10_0_0)),
}))

export const RefundListEnvelope_R13_0_0 = new SchemaForm<Types['RefundListEnvelope_R13_0_0']>('RefundListEnvelope', ['R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(Refund_R13_0_0)),
}))

export const RefundListEnvelope_R14_0_0 = new SchemaForm<Types['RefundListEnvelope_R14_0_0']>('RefundListEnvelope', ['R14.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(Refund_R14_0_0)),
}))

export const RefundListEnvelope_R14_1_0 = new SchemaForm<Types['RefundListEnvelope_R14_1_0']>('RefundListEnvelope', ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], () => of(RefundListEnvelope_R14_0_0))

export const RefundListEnvelope_R4_0_0 = new SchemaForm<Types['RefundListEnvelope_R4_0_0']>('RefundListEnvelope', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(Refund_R4_0_0)),
}))

export const RefundListEnvelope_R9_1_0 = new SchemaForm<Types['RefundListEnvelope_R9_1_0']>('RefundListEnvelope', ['R9.1.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(Refund_R9_1_0)),
}))

export const RefundRejection = new SchemaForm<Types['RefundRejection']>('RefundRejection', [
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  refund_identifier: of(RefundIdentifier),
  rejection_reason_identifier: of(FinancialTransactionRejectionReasonIdentifier).optional(),
  fields_set: of(FieldsSet).optional(),
}))

export const RefundRejection_R4_0_0 = new SchemaForm<Types['RefundRejection_R4_0_0']>('RefundRejection', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  refund_identifier: of(RefundIdentifier_R4_0_0),
  rejection_reason_identifier: of(FinancialTransactionRejectionReasonIdentifier).optional(),
  fields_set: of(FieldsSet).optional(),
}))

export const RefundShort = new SchemaForm<Types['RefundShort']>('RefundShort', [
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  refund_amount: z.number().optional(),
  currency_rate_period: of(CurrencyRatePeriodShort).optional(),
}))

export const RefundShortEnvelope = new SchemaForm<Types['RefundShortEnvelope']>('RefundShortEnvelope', [
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(RefundShort),
}))

export const RefundShortEnvelope_R10_0_0 = new SchemaForm<Types['RefundShortEnvelope_R10_0_0']>('RefundShortEnvelope', ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(RefundShort_R10_0_0),
}))

export const RefundShortEnvelope_R4_0_0 = new SchemaForm<Types['RefundShortEnvelope_R4_0_0']>('RefundShortEnvelope', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(RefundShort_R4_0_0),
}))

export const RefundShort_R10_0_0 = new SchemaForm<Types['RefundShort_R10_0_0']>('RefundShort', ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  refund_amount: z.number().optional(),
  currency_rate_period: of(CurrencyRatePeriodShort_R10_0_0).optional(),
}))

export const RefundShort_R4_0_0 = new SchemaForm<Types['RefundShort_R4_0_0']>('RefundShort', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  refund_amount: z.number().optional(),
}))

export const RefundUpdate = new SchemaForm<Types['RefundUpdate']>('RefundUpdate', [
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  token: z.string().min(1).check(requestText),
  refund_identifier: of(RefundIdentifier),
  accounts_receivable_identifier: of(AccountsReceivableIdentifier).optional(),
  type_identifier: of(FinancialTransactionTypeIdentifier).optional(),
  refund_amount: z.number().optional(),
  intended_currency_identifier: of(CurrencyIdentifier).optional(),
  category_identifier: of(FinancialTransactionCategoryIdentifier).optional(),
  notes: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  back_office_code: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  issue_reason: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  udf_string_1: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_2: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_3: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_4: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_5: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_6: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_7: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_8: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  fields_set: of(FieldsSet).optional(),
}))

export const Refund_R10_0_0 = new SchemaForm<Types['Refund_R10_0_0']>('Refund', ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED', 'PENDING_VERIFICATION']).optional(),
  refund_amount: z.number().optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  back_office_code: z.union([z.string(), z.null()]).optional(),
  issue_reason: z.union([z.string(), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  type: of(FinancialTransactionTypeReference).optional(),
  category: of(FinancialTransactionCategoryReference).optional(),
  rejection_reason: of(FinancialTransactionRejectionReason).optional(),
  currency_rate_period: of(CurrencyRatePeriodShort_R10_0_0).optional(),
  log_information: of(LogInformation_R4_0_0).optional(),
}))

export const Refund_R13_0_0 = new SchemaForm<Types['Refund_R13_0_0']>('Refund', ['R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED', 'PENDING_VERIFICATION']).optional(),
  refund_amount: z.number().optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  processed_by_payment_gateway: z.union([z.string(), z.null()]).optional(),
  payment_gateway_reference_number: z.union([z.string(), z.null()]).optional(),
  back_office_code: z.union([z.string(), z.null()]).optional(),
  issue_reason: z.union([z.string(), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  type: of(FinancialTransactionTypeReference).optional(),
  category: of(FinancialTransactionCategoryReference).optional(),
  rejection_reason: of(FinancialTransactionRejectionReason).optional(),
  currency_rate_period: of(CurrencyRatePeriodShort_R10_0_0).optional(),
  log_information: of(LogInformation_R4_0_0).optional(),
}))

export const Refund_R14_0_0 = new SchemaForm<Types['Refund_R14_0_0']>('Refund', ['R14.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED', 'PENDING_VERIFICATION']).optional(),
  refund_amount: z.number().optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  processed_by_payment_gateway: z.union([z.string(), z.null()]).optional(),
  payment_gateway_reference_number: z.union([z.string(), z.null()]).optional(),
  back_office_code: z.union([z.string(), z.null()]).optional(),
  issue_reason: z.union([z.string(), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  type: of(FinancialTransactionTypeReference).optional(),
  category: of(FinancialTransactionCategoryReference).optional(),
  rejection_reason: of(FinancialTransactionRejectionReason).optional(),
  currency_rate_period: of(CurrencyRatePeriodShort).optional(),
  log_information: of(LogInformation_R4_0_0).optional(),
}))

export const Refund_R14_1_0 = new SchemaForm<Types['Refund_R14_1_0']>('Refund', ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], () => of(Refund_R14_0_0))

export const Refund_R4_0_0 = new SchemaForm<Types['Refund_R4_0_0']>('Refund', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED', 'PENDING_VERIFICATION']).optional(),
  refund_amount: z.number().optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  issue_reason: z.union([z.string(), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  type: of(FinancialTransactionTypeReference).optional(),
  category: of(FinancialTransactionCategoryReference).optional(),
  rejection_reason: of(FinancialTransactionRejectionReason).optional(),
  log_information: of(LogInformation_R4_0_0).optional(),
}))

export const Refund_R9_1_0 = new SchemaForm<Types['Refund_R9_1_0']>('Refund', ['R9.1.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED', 'PENDING_VERIFICATION']).optional(),
  refund_amount: z.number().optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  back_office_code: z.union([z.string(), z.null()]).optional(),
  issue_reason: z.union([z.string(), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  type: of(FinancialTransactionTypeReference).optional(),
  category: of(FinancialTransactionCategoryReference).optional(),
  rejection_reason: of(FinancialTransactionRejectionReason).optional(),
  log_information: of(LogInformation_R4_0_0).optional(),
}))

export const RewardsParticipantIdentifier = new SchemaForm<Types['RewardsParticipantIdentifier']>('RewardsParticipantIdentifier', [
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
}).check(propertyCount(1, Infinity)))

export const RewardsParticipantReference = new SchemaForm<Types['RewardsParticipantReference']>('RewardsParticipantReference', [
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.union([z.looseObject({}), z.null()]))

export const SecurityProfile = new SchemaForm<Types['SecurityProfile']>('SecurityProfile', [
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
}), z.null()]))

export const SecurityProfileIdentifier = new SchemaForm<Types['SecurityProfileIdentifier']>('SecurityProfileIdentifier', [
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
}).check(propertyCount(1, Infinity)))

export const SessionToken = new SchemaForm<Types['SessionToken']>('SessionToken', ['R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], () => z.looseObject({
  token: of(SessionTokenValue),
}))

export const SessionTokenClaims = new SchemaForm<Types['SessionTokenClaims']>('SessionTokenClaims', ['R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], () => z.looseObject({
  jti: z.string(),
  usr: z.string(),
  org: z.string(),
  oun: z.string(),
  exp: z.union([z.string().regex(/^[0-9]+$/u), z.number().check(integer)]),
  iat: z.union([z.string().regex(/^[0-9]+$/u), z.number().check(integer)]),
  cii: z.string().optional(),
  ari: z.string().optional(),
  acr: z.string().optional(),
}))

export const SessionTokenClaims_R12_0_0 = new SchemaForm<Types['SessionTokenClaims_R12_0_0']>('SessionTokenClaims', ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0', 'R14.0.0', 'R14.1.0', 'R14.26.0'], () => z.looseObject({
  jti: z.string(),
  usr: z.string(),
  org: z.string(),
  oun: z.string(),
  exp: z.union([z.string().regex(/^[0-9]+$/u), z.number().check(integer)]),
  iat: z.union([z.string().regex(/^[0-9]+$/u), z.number().check(integer)]),
}))

export const SessionTokenEnvelope = new SchemaForm<Types['SessionTokenEnvelope']>('SessionTokenEnvelope', ['R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(SessionToken),
}))

export const SessionTokenEnvelope_R12_0_0 = new SchemaForm<Types['SessionTokenEnvelope_R12_0_0']>('SessionTokenEnvelope', ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0', 'R14.0.0', 'R14.1.0', 'R14.26.0'], () => of(SessionTokenEnvelope))

export const SessionTokenEnvelope_R4_0_0 = new SchemaForm<Types['SessionTokenEnvelope_R4_0_0']>('SessionTokenEnvelope', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0', 'R10.0.0', 'R10.1.0', 'R11.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(SessionToken_R4_0_0),
}))

export const SessionTokenValue = new SchemaForm<Types['SessionTokenValue']>('SessionTokenValue', ['R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], () => z.string().check(codePoints(33, Infinity)).regex(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/u))

export const SessionTokenValue_R12_0_0 = new SchemaForm<Types['SessionTokenValue_R12_0_0']>('SessionTokenValue', ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0', 'R14.0.0', 'R14.1.0', 'R14.26.0'], () => of(SessionTokenValue))

export const SessionTokenValue_R4_0_0 = new SchemaForm<Types['SessionTokenValue_R4_0_0']>('SessionTokenValue', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0', 'R10.0.0', 'R10.1.0', 'R11.0.0'], () => z.string().regex(/^[0-9A-F]{32}$/u))

export const SessionToken_R12_0_0 = new SchemaForm<Types['SessionToken_R12_0_0']>('SessionToken', ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0', 'R14.0.0', 'R14.1.0', 'R14.26.0'], () => of(SessionToken))

export const SessionToken_R4_0_0 = new SchemaForm<Types['SessionToken_R4_0_0']>('SessionToken', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0', 'R10.0.0', 'R10.1.0', 'R11.0.0'], () => z.looseObject({
  token: of(SessionTokenValue_R4_0_0),
}))

export const SubscriptionIdentifier = new SchemaForm<Types['SubscriptionIdentifier']>('SubscriptionIdentifier', [
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
])))

export const SubscriptionReference = new SchemaForm<Types['SubscriptionReference']>('SubscriptionReference', [
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.union([z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.union([z.string(), z.null()]).optional(),
  first_activated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.union([z.string(), z.null()]).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
}), z.null()]))

export const SubscriptionTypeIdentifier = new SchemaForm<Types['SubscriptionTypeIdentifier']>('SubscriptionTypeIdentifier', [
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['name'],
  ['alternative_code'],
])))

export const SuccessStatus = new SchemaForm<Types['SuccessStatus']>('SuccessStatus', [
  'R4.0.0',
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  code: z.literal('OK'),
  message: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
}))

export const TokenRelease = new SchemaForm<Types['TokenRelease']>('TokenRelease', [
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  token: z.string().min(1).check(requestText),
}))

export const TokenReleaseEnvelope = new SchemaForm<Types['TokenReleaseEnvelope']>('TokenReleaseEnvelope', [
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(EmptyData),
}))

export const TucanoAuthentication = new SchemaForm<Types['TucanoAuthentication']>('TucanoAuthentication', [
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  subscription_id: z.string(),
  jwt: z.string().regex(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/u),
}))

export const TucanoAuthenticationEnvelope = new SchemaForm<Types['TucanoAuthenticationEnvelope']>('TucanoAuthenticationEnvelope', [
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(TucanoAuthentication),
}))

export const TucanoSubscriberLookup = new SchemaForm<Types['TucanoSubscriberLookup']>('TucanoSubscriberLookup', ['R18.0.0'], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  access_token_identifier: of(AccessTokenIdentifier).optional(),
  customer_identification_medium_identifier: of(CustomerIdentificationMediumIdentifier).optional(),
  installed_item_identifier: of(InstalledItemIdentifier).optional(),
  subscription_identifier: of(SubscriptionIdentifier).optional(),
  subscription_type_identifier: of(SubscriptionTypeIdentifier).optional(),
}).check(exactlyOneOf([
  ['access_token_identifier'],
  ['customer_identification_medium_identifier'],
  ['installed_item_identifier'],
  ['subscription_identifier'],
])).check(dependentRequired({
  subscription_type_identifier: ['access_token_identifier'],
})))

export const TucanoSubscriberLookup_R11_0_0 = new SchemaForm<Types['TucanoSubscriberLookup_R11_0_0']>('TucanoSubscriberLookup', ['R11.0.0', 'R12.0.0'], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  access_token_identifier: of(AccessTokenIdentifier).optional(),
  installed_item_identifier: of(InstalledItemIdentifier).optional(),
  subscription_identifier: of(SubscriptionIdentifier).optional(),
}).check(exactlyOneOf([
  ['access_token_identifier'],
  ['installed_item_identifier'],
  ['subscription_identifier'],
])))

export const TucanoSubscriberLookup_R12_4_0 = new SchemaForm<Types['TucanoSubscriberLookup_R12_4_0']>('TucanoSubscriberLookup', [
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  access_token_identifier: of(AccessTokenIdentifier).optional(),
  installed_item_identifier: of(InstalledItemIdentifier).optional(),
  subscription_identifier: of(SubscriptionIdentifier).optional(),
  subscription_type_identifier: of(SubscriptionTypeIdentifier).optional(),
}).check(exactlyOneOf([
  ['access_token_identifier'],
  ['installed_item_identifier'],
  ['subscription_identifier'],
])).check(dependentRequired({
  subscription_type_identifier: ['access_token_identifier'],
})))

export const TucanoTokenClaims = new SchemaForm<Types['TucanoTokenClaims']>('TucanoTokenClaims', [
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  exp: z.number().check(integer),
  iat: z.number().check(integer).optional(),
  username: z.string().optional(),
  userid: z.string().optional(),
  apip: z.string().optional(),
}))

export const Unit = new SchemaForm<Types['Unit']>('Unit', ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  group_name: z.union([z.string(), z.null()]).optional(),
  community_name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
}), z.null()]))

export const UnitIdentifier = new SchemaForm<Types['UnitIdentifier']>('UnitIdentifier', [
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['name'],
  ['alternative_code'],
])))

export const Unit_R4_0_0 = new SchemaForm<Types['Unit_R4_0_0']>('Unit', [
  'R4.0.0',
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
], () => of(Unit))

export const UnprocessedPaymentGatewayRequest = new SchemaForm<Types['UnprocessedPaymentGatewayRequest']>('UnprocessedPaymentGatewayRequest', [
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  request_unique_identifier: z.string().optional(),
  error_code: z.string().optional(),
  error_description: z.union([z.string(), z.null()]).optional(),
}))

export const User = new SchemaForm<Types['User']>('User', ['R18.0.0'], () => z.looseObject({
  id: z.string().optional(),
  username: z.string().optional(),
  active: z.boolean().optional(),
  domain: z.union([z.string(), z.null()]).optional(),
  developer: z.boolean().optional(),
  super_user: z.boolean().optional(),
  system_user: z.boolean().optional(),
  person_name: z.union([z.string(), z.null()]).optional(),
  cti_enabled: z.boolean().optional(),
  cti_phone_extension_number: z.union([z.string(), z.null()]).optional(),
  ip_address: z.union([z.string(), z.null()]).optional(),
  email: z.union([z.string(), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  contact_information: of(ContactInformationReference).optional(),
  log_information: of(LogInformation).optional(),
  security_profile: of(SecurityProfile).optional(),
  units_set: z.array(of(UserUnit)).optional(),
}))

export const UserCreation = new SchemaForm<Types['UserCreation']>('UserCreation', [
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  token: z.string().min(1).check(requestText),
  user_template_identifier: of(UserTemplateIdentifier),
  username: z.string().min(1).check(requestText),
  password: z.string().min(1).check(requestText),
  password_confirmation: z.string().min(1).check(requestText),
  first_name: z.string().min(1).check(requestText),
  last_name: z.string().min(1).check(requestText),
  email: z.string().min(1).check(requestText).optional(),
  ip_address: z.string().min(1).check(requestText).optional(),
  cti_phone_extension_number: z.string().min(1).check(requestText).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
  udf_float_1: z.number().optional(),
  udf_float_2: z.number().optional(),
  udf_float_3: z.number().optional(),
  udf_float_4: z.number().optional(),
  udf_date_1: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_2: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_3: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_4: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  fields_set: of(FieldsSet).optional(),
}))

export const UserEnvelope = new SchemaForm<Types['UserEnvelope']>('UserEnvelope', ['R18.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(User),
}))

export const UserEnvelope_R14_1_0 = new SchemaForm<Types['UserEnvelope_R14_1_0']>('UserEnvelope', ['R14.1.0', 'R14.26.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(User_R14_1_0),
}))

export const UserEnvelope_R15_0_0 = new SchemaForm<Types['UserEnvelope_R15_0_0']>('UserEnvelope', ['R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(User_R15_0_0),
}))

export const UserEnvelope_R8_0_0 = new SchemaForm<Types['UserEnvelope_R8_0_0']>('UserEnvelope', [
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
], () => of(UserEnvelope_R14_1_0))

export const UserIdentifier = new SchemaForm<Types['UserIdentifier']>('UserIdentifier', [
  'R4.0.0',
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  username: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['username'],
])))

export const UserListEnvelope = new SchemaForm<Types['UserListEnvelope']>('UserListEnvelope', ['R18.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(User)),
}))

export const UserListEnvelope_R14_1_0 = new SchemaForm<Types['UserListEnvelope_R14_1_0']>('UserListEnvelope', ['R14.1.0', 'R14.26.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(User_R14_1_0)),
}))

export const UserListEnvelope_R15_0_0 = new SchemaForm<Types['UserListEnvelope_R15_0_0']>('UserListEnvelope', ['R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(User_R15_0_0)),
}))

export const UserListEnvelope_R8_0_0 = new SchemaForm<Types['UserListEnvelope_R8_0_0']>('UserListEnvelope', [
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
], () => of(UserListEnvelope_R14_1_0))

export const UserLogin = new SchemaForm<Types['UserLogin']>('UserLogin', [
  'R4.0.0',
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  username: z.string().min(1).check(requestText),
  password: z.string().min(1).check(requestText),
  organisation: z.string().min(1).check(requestText),
  unit: z.string().min(1).check(requestText).optional(),
}))

export const UserPasswordChange = new SchemaForm<Types['UserPasswordChange']>('UserPasswordChange', [
  'R12.5.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  user_identifier: of(UserIdentifier),
  old_password: z.string().min(1).check(requestText),
  password: z.string().min(1).check(requestText),
  password_confirmation: z.string().min(1).check(requestText),
}))

export const UserReference = new SchemaForm<Types['UserReference']>('UserReference', ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], () => z.union([z.looseObject({
  id: z.string().optional(),
  username: z.string().optional(),
  person_name: z.union([z.string(), z.null()]).optional(),
  email: z.union([z.string(), z.null()]).optional(),
}), z.null()]))

export const UserReference_R4_0_0 = new SchemaForm<Types['UserReference_R4_0_0']>('UserReference', [
  'R4.0.0',
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
], () => of(UserReference))

export const UserTemplateIdentifier = new SchemaForm<Types['UserTemplateIdentifier']>('UserTemplateIdentifier', [
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.looseObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(propertyCount(1, Infinity)))

export const UserUnit = new SchemaForm<Types['UserUnit']>('UserUnit', ['R18.0.0'], () => z.looseObject({
  default: z.boolean().optional(),
  unit: of(Unit).optional(),
  business_unit: of(BusinessUnit).optional(),
}))

export const UserUnit_R14_1_0 = new SchemaForm<Types['UserUnit_R14_1_0']>('UserUnit', ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], () => z.looseObject({
  default: z.boolean().optional(),
  unit: of(Unit).optional(),
}))

export const UserUnit_R8_0_0 = new SchemaForm<Types['UserUnit_R8_0_0']>('UserUnit', [
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
], () => of(UserUnit_R14_1_0))

export const User_R14_1_0 = new SchemaForm<Types['User_R14_1_0']>('User', ['R14.1.0', 'R14.26.0'], () => z.looseObject({
  id: z.string().optional(),
  username: z.string().optional(),
  active: z.boolean().optional(),
  domain: z.union([z.string(), z.null()]).optional(),
  developer: z.boolean().optional(),
  super_user: z.boolean().optional(),
  person_name: z.union([z.string(), z.null()]).optional(),
  cti_enabled: z.boolean().optional(),
  cti_phone_extension_number: z.union([z.string(), z.null()]).optional(),
  ip_address: z.union([z.string(), z.null()]).optional(),
  email: z.union([z.string(), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  contact_information: of(ContactInformationReference).optional(),
  log_information: of(LogInformation_R14_1_0).optional(),
  security_profile: of(SecurityProfile).optional(),
  units_set: z.array(of(UserUnit_R14_1_0)).optional(),
}))

export const User_R15_0_0 = new SchemaForm<Types['User_R15_0_0']>('User', ['R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], () => z.looseObject({
  id: z.string().optional(),
  username: z.string().optional(),
  active: z.boolean().optional(),
  domain: z.union([z.string(), z.null()]).optional(),
  developer: z.boolean().optional(),
  super_user: z.boolean().optional(),
  system_user: z.boolean().optional(),
  person_name: z.union([z.string(), z.null()]).optional(),
  cti_enabled: z.boolean().optional(),
  cti_phone_extension_number: z.union([z.string(), z.null()]).optional(),
  ip_address: z.union([z.string(), z.null()]).optional(),
  email: z.union([z.string(), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  contact_information: of(ContactInformationReference).optional(),
  log_information: of(LogInformation_R14_1_0).optional(),
  security_profile: of(SecurityProfile).optional(),
  units_set: z.array(of(UserUnit_R14_1_0)).optional(),
}))

export const User_R8_0_0 = new SchemaForm<Types['User_R8_0_0']>('User', [
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
], () => of(User_R14_1_0))

export const VerificationCodeReset = new SchemaForm<Types['VerificationCodeReset']>('VerificationCodeReset', [
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  authentication_code: z.string().min(1).check(requestText).optional(),
  identifier: z.string().min(1).check(requestText).optional(),
  fields_set: of(FieldsSet).optional(),
}).check(exactlyOneOf([
  ['authentication_code'],
  ['identifier'],
])))

export const WalletIdentifier = new SchemaForm<Types['WalletIdentifier']>('WalletIdentifier', [
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
])))

export const WalletShort = new SchemaForm<Types['WalletShort']>('WalletShort', [
  'R4.0.0',
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.union([z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'CANCELLED']).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
}), z.null()]))

export const WebApiKeyLogin = new SchemaForm<Types['WebApiKeyLogin']>('WebApiKeyLogin', [
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R16.12.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => z.strictObject({
  unit: z.string().min(1).check(requestText).optional(),
}))
