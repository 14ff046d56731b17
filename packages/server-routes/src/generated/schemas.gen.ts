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
  log_information: of(LogInformation_R5_0_0).optional(),
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
  log_information: of(LogInformation_R5_0_0).optional(),
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

export const AccessTokenCreation_R8_0_0 = new SchemaForm<Types['AccessTokenCreation_R8_0_0']>('AccessTokenCreation', ['R8.0.0', 'R9.0.0'], () => z.looseObject({
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

export const AccessTokenEnvelope_R9_0_0 = new SchemaForm<Types['AccessTokenEnvelope_R9_0_0']>('AccessTokenEnvelope', ['R9.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(AccessToken_R9_0_0),
}))

export const AccessTokenIdentifier = new SchemaForm<Types['AccessTokenIdentifier']>('AccessTokenIdentifier', [
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

export const AccessTokenListEnvelope_R9_0_0 = new SchemaForm<Types['AccessTokenListEnvelope_R9_0_0']>('AccessTokenListEnvelope', ['R9.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: z.array(of(AccessToken_R9_0_0)),
}))

export const AccessTokenLogin = new SchemaForm<Types['AccessTokenLogin']>('AccessTokenLogin', ['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => z.strictObject({
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

export const AccessTokenOrOtpIdentifier_R8_0_0 = new SchemaForm<Types['AccessTokenOrOtpIdentifier_R8_0_0']>('AccessTokenOrOtpIdentifier', ['R8.0.0', 'R9.0.0', 'R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], () => z.strictObject({
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

export const AccessTokenUpdate_R5_0_0 = new SchemaForm<Types['AccessTokenUpdate_R5_0_0']>('AccessTokenUpdate', ['R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => z.looseObject({
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

export const AccessTokenVerification_R9_0_0 = new SchemaForm<Types['AccessTokenVerification_R9_0_0']>('AccessTokenVerification', ['R9.0.0'], () => z.strictObject({
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

export const AccessTokenWithNewPassCodeEnvelope_R9_0_0 = new SchemaForm<Types['AccessTokenWithNewPassCodeEnvelope_R9_0_0']>('AccessTokenWithNewPassCodeEnvelope', ['R9.0.0', 'R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0'], () => of(AccessTokenWithNewPassCodeEnvelope_R13_1_0))

export const AccessTokenWithNewPassCode_R13_1_0 = new SchemaForm<Types['AccessTokenWithNewPassCode_R13_1_0']>('AccessTokenWithNewPassCode', ['R13.1.0', 'R13.2.0', 'R14.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  random_pass_code: z.string().optional(),
  log_information: of(LogInformation_R5_0_0).optional(),
}))

export const AccessTokenWithNewPassCode_R14_1_0 = new SchemaForm<Types['AccessTokenWithNewPassCode_R14_1_0']>('AccessTokenWithNewPassCode', ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], () => of(AccessTokenWithNewPassCode_R13_1_0))

export const AccessTokenWithNewPassCode_R9_0_0 = new SchemaForm<Types['AccessTokenWithNewPassCode_R9_0_0']>('AccessTokenWithNewPassCode', ['R9.0.0', 'R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0'], () => of(AccessTokenWithNewPassCode_R13_1_0))

export const AccessToken_R10_0_0 = new SchemaForm<Types['AccessToken_R10_0_0']>('AccessToken', ['R10.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  verified_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  verified_by_user: of(UserReference_R5_0_0).optional(),
  classification: of(AccessTokenClassification).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  rewards_participant: of(RewardsParticipantReference).optional(),
  log_information: of(LogInformation_R5_0_0).optional(),
}))

export const AccessToken_R10_1_0 = new SchemaForm<Types['AccessToken_R10_1_0']>('AccessToken', ['R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0', 'R14.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  verified_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  verified_by_user: of(UserReference_R5_0_0).optional(),
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
  log_information: of(LogInformation_R5_0_0).optional(),
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
  verified_by_user: of(UserReference_R5_0_0).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  rewards_participant: of(RewardsParticipantReference).optional(),
  log_information: of(LogInformation_R5_0_0).optional(),
}))

export const AccessToken_R9_0_0 = new SchemaForm<Types['AccessToken_R9_0_0']>('AccessToken', ['R9.0.0'], () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  verified_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  verified_by_user: of(UserReference_R5_0_0).optional(),
  accounts_receivable: of(AccountsReceivableReference).optional(),
  rewards_participant: of(RewardsParticipantReference).optional(),
  log_information: of(LogInformation_R5_0_0).optional(),
}))

export const AccountOwner = new SchemaForm<Types['AccountOwner']>('AccountOwner', [
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
  'R8.0.0',
  'R9.0.0',
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

export const AccountsReceivableIdentifierWithAccessToken_R8_0_0 = new SchemaForm<Types['AccountsReceivableIdentifierWithAccessToken_R8_0_0']>('AccountsReceivableIdentifierWithAccessToken', ['R8.0.0', 'R9.0.0', 'R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], () => z.strictObject({
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

export const AccountsReceivableReference = new SchemaForm<Types['AccountsReceivableReference']>('AccountsReceivableReference', [
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
  life_cycle_state: z.union([z.string(), z.null()]).optional(),
  account_owner: of(AccountOwner).optional(),
}), z.null()]))

export const BusinessUnit = new SchemaForm<Types['BusinessUnit']>('BusinessUnit', ['R18.0.0'], () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  code: z.union([z.string(), z.null()]).optional(),
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
], () => z.looseObject({
  id: z.string().optional(),
  rate: z.number().optional(),
  inverse_rate: z.number().optional(),
  from_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  to_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  currency: of(CurrencyShort).optional(),
}))

export const CurrencyRatePeriodShort_R10_0_0 = new SchemaForm<Types['CurrencyRatePeriodShort_R10_0_0']>('CurrencyRatePeriodShort', ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => z.looseObject({
  id: z.string().optional(),
  rate: z.number().optional(),
  inverse_rate: z.number().optional(),
  from_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  to_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  currency: of(CurrencyShort_R10_0_0).optional(),
}))

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
  log_information: of(LogInformation_R5_0_0).optional(),
}))

export const Currency_R14_0_0 = new SchemaForm<Types['Currency_R14_0_0']>('Currency', ['R14.0.0'], () => z.looseObject({
  id: z.string().optional(),
  code: z.string().optional(),
  prefix: z.union([z.string(), z.null()]).optional(),
  suffix: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE']).optional(),
  integer_part_name: z.union([z.string(), z.null()]).optional(),
  decimal_part_name: z.union([z.string(), z.null()]).optional(),
  log_information: of(LogInformation_R5_0_0).optional(),
}))

export const Currency_R14_1_0 = new SchemaForm<Types['Currency_R14_1_0']>('Currency', ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], () => of(Currency_R14_0_0))

export const CustomerIdentificationMediumIdentifier = new SchemaForm<Types['CustomerIdentificationMediumIdentifier']>('CustomerIdentificationMediumIdentifier', ['R18.0.0'], () => z.looseObject({}).check(requestMembers).check(propertyCount(1, Infinity)))

export const DeviceLogin = new SchemaForm<Types['DeviceLogin']>('DeviceLogin', ['R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], () => z.strictObject({
  installed_item_identifier: of(InstalledItemIdentifier),
  jwt_token: z.string().regex(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/u).check(requestText),
}))

export const EmptyData = new SchemaForm<Types['EmptyData']>('EmptyData', [
  'R9.0.0',
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

export const FailureStatus_R4_0_0 = new SchemaForm<Types['FailureStatus_R4_0_0']>('FailureStatus', [
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
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
], () => of(FailureStatus))

export const Failure_R4_0_0 = new SchemaForm<Types['Failure_R4_0_0']>('Failure', [
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
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
], () => of(Failure))

export const FieldsSet = new SchemaForm<Types['FieldsSet']>('FieldsSet', [
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

export const GroupIdentifier = new SchemaForm<Types['GroupIdentifier']>('GroupIdentifier', [
  'R8.0.0',
  'R9.0.0',
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

export const LogInformation_R5_0_0 = new SchemaForm<Types['LogInformation_R5_0_0']>('LogInformation', [
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

export const Login_R6_0_0 = new SchemaForm<Types['Login_R6_0_0']>('Login', ['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => z.xor([of(UserLogin), of(AccessTokenLogin)]))

export const NagraAuthentication = new SchemaForm<Types['NagraAuthentication']>('NagraAuthentication', [
  'R8.0.0',
  'R9.0.0',
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

export const NagraSubscriptionLookup_R8_0_0 = new SchemaForm<Types['NagraSubscriptionLookup_R8_0_0']>('NagraSubscriptionLookup', ['R8.0.0', 'R9.0.0', 'R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], () => z.strictObject({
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

export const PassCodeReset_R9_0_0 = new SchemaForm<Types['PassCodeReset_R9_0_0']>('PassCodeReset', ['R9.0.0'], () => z.strictObject({
  token: z.string().min(1).check(requestText),
  authentication_code: z.string().min(1).check(requestText).optional(),
  identifier: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['authentication_code'],
  ['identifier'],
])))

export const PerceptionAuthentication = new SchemaForm<Types['PerceptionAuthentication']>('PerceptionAuthentication', [
  'R9.0.0',
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

export const RewardsParticipantIdentifier = new SchemaForm<Types['RewardsParticipantIdentifier']>('RewardsParticipantIdentifier', [
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

export const SessionTokenEnvelope_R4_0_0 = new SchemaForm<Types['SessionTokenEnvelope_R4_0_0']>('SessionTokenEnvelope', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R10.0.0', 'R10.1.0', 'R11.0.0'], () => z.looseObject({
  status: of(SuccessStatus),
  data: of(SessionToken_R4_0_0),
}))

export const SessionTokenValue = new SchemaForm<Types['SessionTokenValue']>('SessionTokenValue', ['R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], () => z.string().check(codePoints(33, Infinity)).regex(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/u))

export const SessionTokenValue_R12_0_0 = new SchemaForm<Types['SessionTokenValue_R12_0_0']>('SessionTokenValue', ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0', 'R14.0.0', 'R14.1.0', 'R14.26.0'], () => of(SessionTokenValue))

export const SessionTokenValue_R4_0_0 = new SchemaForm<Types['SessionTokenValue_R4_0_0']>('SessionTokenValue', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R10.0.0', 'R10.1.0', 'R11.0.0'], () => z.string().regex(/^[0-9A-F]{32}$/u))

export const SessionToken_R12_0_0 = new SchemaForm<Types['SessionToken_R12_0_0']>('SessionToken', ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0', 'R14.0.0', 'R14.1.0', 'R14.26.0'], () => of(SessionToken))

export const SessionToken_R4_0_0 = new SchemaForm<Types['SessionToken_R4_0_0']>('SessionToken', ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R10.0.0', 'R10.1.0', 'R11.0.0'], () => z.looseObject({
  token: of(SessionTokenValue_R4_0_0),
}))

export const SubscriptionIdentifier = new SchemaForm<Types['SubscriptionIdentifier']>('SubscriptionIdentifier', [
  'R8.0.0',
  'R9.0.0',
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

export const Unit_R5_0_0 = new SchemaForm<Types['Unit_R5_0_0']>('Unit', [
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
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
], () => of(Unit))

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
  'R8.0.0',
  'R9.0.0',
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

export const UserReference_R5_0_0 = new SchemaForm<Types['UserReference_R5_0_0']>('UserReference', [
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
