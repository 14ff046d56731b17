// Generated from the contract by `npm run generate`. Do not edit: change openapi/ (or tools/codegen) instead.
import { z } from '@hono/zod-openapi'
import { codePoints, dateTimeLocal, dependentRequired, exactlyOneOf, integer, noneOf, propertyCount, requestMembers, requestText } from '../../src/rules.js'

export const AccessToken = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  card_masked_number: z.union([z.string(), z.null()]).optional(),
  card_last_4_digits: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  verified_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  verified_by_user: UserReference().optional(),
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
  classification: AccessTokenClassification().optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  rewards_participant: RewardsParticipantReference().optional(),
  log_information: LogInformation().optional(),
})

export const AccessTokenActivation = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  access_token_identifier: AccessTokenIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const AccessTokenAwaitingVerification = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal('PENDING_VERIFICATION').optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  log_information: LogInformation().optional(),
})

export const AccessTokenAwaitingVerificationEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: AccessTokenAwaitingVerification(),
})

export const AccessTokenAwaitingVerificationEnvelope_R12_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: AccessTokenAwaitingVerification_R12_0_0(),
})

export const AccessTokenAwaitingVerificationEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: AccessTokenAwaitingVerification_R14_1_0(),
})

export const AccessTokenAwaitingVerificationEnvelope_R16_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: AccessTokenAwaitingVerification_R16_0_0(),
})

export const AccessTokenAwaitingVerification_R12_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal('PENDING_VERIFICATION').optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const AccessTokenAwaitingVerification_R14_1_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal('PENDING_VERIFICATION').optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  log_information: LogInformation_R14_1_0().optional(),
})

export const AccessTokenAwaitingVerification_R16_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal('PENDING_VERIFICATION').optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  log_information: LogInformation_R14_1_0().optional(),
})

export const AccessTokenClassification = () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const AccessTokenClassificationDetails = () => z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  log_information: LogInformation().optional(),
})

export const AccessTokenClassificationDetails_R10_0_0 = () => z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const AccessTokenClassificationDetails_R14_1_0 = () => z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  log_information: LogInformation_R14_1_0().optional(),
})

export const AccessTokenClassificationIdentifier = () => z.looseObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(propertyCount(1, Infinity, ['id', 'name', 'alternative_code']))

export const AccessTokenClassificationListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(AccessTokenClassificationDetails()),
})

export const AccessTokenClassificationListEnvelope_R10_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(AccessTokenClassificationDetails_R10_0_0()),
})

export const AccessTokenClassificationListEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(AccessTokenClassificationDetails_R14_1_0()),
})

export const AccessTokenCreation = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  authentication_code: z.string().min(1).check(requestText).optional(),
  identifier: z.string().min(1).check(requestText).optional(),
  pass_code: z.string().min(1).check(requestText).optional(),
  card_masked_number: z.string().min(1).check(requestText).optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifier().optional(),
  rewards_participant_identifier: RewardsParticipantIdentifier().optional(),
  classification_identifier: AccessTokenClassificationIdentifier().optional(),
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
  fields_set: FieldsSet().optional(),
}).check(dependentRequired({
  identifier: ['pass_code'],
}))

export const AccessTokenCreation_R10_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  authentication_code: z.string().min(1).check(requestText).optional(),
  identifier: z.string().min(1).check(requestText).optional(),
  pass_code: z.string().min(1).check(requestText).optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifier().optional(),
  rewards_participant_identifier: RewardsParticipantIdentifier().optional(),
  classification_identifier: AccessTokenClassificationIdentifier().optional(),
  fields_set: FieldsSet().optional(),
}).check(dependentRequired({
  identifier: ['pass_code'],
}))

export const AccessTokenCreation_R10_1_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  authentication_code: z.string().min(1).check(requestText).optional(),
  identifier: z.string().min(1).check(requestText).optional(),
  pass_code: z.string().min(1).check(requestText).optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifier().optional(),
  rewards_participant_identifier: RewardsParticipantIdentifier().optional(),
  classification_identifier: AccessTokenClassificationIdentifier().optional(),
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
  fields_set: FieldsSet().optional(),
}).check(dependentRequired({
  identifier: ['pass_code'],
}))

export const AccessTokenCreation_R14_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  authentication_code: z.string().min(1).check(requestText).optional(),
  identifier: z.string().min(1).check(requestText).optional(),
  pass_code: z.string().min(1).check(requestText).optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifier().optional(),
  rewards_participant_identifier: RewardsParticipantIdentifier().optional(),
  classification_identifier: AccessTokenClassificationIdentifier().optional(),
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
  fields_set: FieldsSet().optional(),
}).check(dependentRequired({
  identifier: ['pass_code'],
}))

export const AccessTokenCreation_R5_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  authentication_code: z.string().min(1).check(requestText).optional(),
  identifier: z.string().min(1).check(requestText).optional(),
  pass_code: z.string().min(1).check(requestText).optional(),
  rewards_participant_identifier: RewardsParticipantIdentifier().optional(),
  fields_set: FieldsSet().optional(),
}).check(dependentRequired({
  identifier: ['pass_code'],
}))

export const AccessTokenCreation_R8_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  authentication_code: z.string().min(1).check(requestText).optional(),
  identifier: z.string().min(1).check(requestText).optional(),
  pass_code: z.string().min(1).check(requestText).optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifier().optional(),
  rewards_participant_identifier: RewardsParticipantIdentifier().optional(),
  fields_set: FieldsSet().optional(),
}).check(dependentRequired({
  identifier: ['pass_code'],
}))

export const AccessTokenDeactivation = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  access_token_identifier: AccessTokenIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const AccessTokenDeletion = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  access_token_identifier: AccessTokenIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const AccessTokenEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: AccessToken(),
})

export const AccessTokenEnvelope_R10_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: AccessToken_R10_0_0(),
})

export const AccessTokenEnvelope_R10_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: AccessToken_R10_1_0(),
})

export const AccessTokenEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: AccessToken_R14_1_0(),
})

export const AccessTokenEnvelope_R15_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: AccessToken_R15_0_0(),
})

export const AccessTokenEnvelope_R16_2_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: AccessToken_R16_2_0(),
})

export const AccessTokenEnvelope_R5_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: AccessToken_R5_0_0(),
})

export const AccessTokenEnvelope_R9_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: AccessToken_R9_0_0(),
})

export const AccessTokenIdentifier = () => z.strictObject({
  authentication_code: z.string().min(1).check(requestText).optional(),
  identifier: z.string().min(1).check(requestText).optional(),
  pass_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['authentication_code'],
  ['identifier'],
])).check(dependentRequired({
  identifier: ['pass_code'],
  pass_code: ['identifier'],
}))

export const AccessTokenListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(AccessToken()),
})

export const AccessTokenListEnvelope_R10_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(AccessToken_R10_0_0()),
})

export const AccessTokenListEnvelope_R10_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(AccessToken_R10_1_0()),
})

export const AccessTokenListEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(AccessToken_R14_1_0()),
})

export const AccessTokenListEnvelope_R15_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(AccessToken_R15_0_0()),
})

export const AccessTokenListEnvelope_R16_2_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(AccessToken_R16_2_0()),
})

export const AccessTokenListEnvelope_R5_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(AccessToken_R5_0_0()),
})

export const AccessTokenListEnvelope_R9_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(AccessToken_R9_0_0()),
})

export const AccessTokenLogin = () => z.strictObject({
  access_token_identifier: AccessTokenIdentifier(),
  organisation: z.string().min(1).check(requestText),
  unit: z.string().min(1).check(requestText).optional(),
})

export const AccessTokenLookup = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  access_token_identifier: AccessTokenIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const AccessTokenOrOtpIdentifier = () => z.strictObject({
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
}))

export const AccessTokenOrOtpIdentifier_R8_0_0 = () => z.strictObject({
  authentication_code: z.string().min(1).check(requestText).optional(),
  identifier: z.string().min(1).check(requestText).optional(),
  pass_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['authentication_code'],
  ['identifier'],
])).check(dependentRequired({
  identifier: ['pass_code'],
  pass_code: ['identifier'],
}))

export const AccessTokenUpdate = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  access_token_identifier: AccessTokenIdentifier(),
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
  classification_identifier: AccessTokenClassificationIdentifier().optional(),
  fields_set: FieldsSet().optional(),
}).check(dependentRequired({
  identifier: ['pass_code'],
}))

export const AccessTokenUpdate_R10_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  access_token_identifier: AccessTokenIdentifier(),
  authentication_code: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  identifier: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  pass_code: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  classification_identifier: AccessTokenClassificationIdentifier().optional(),
  fields_set: FieldsSet().optional(),
}).check(dependentRequired({
  identifier: ['pass_code'],
}))

export const AccessTokenUpdate_R10_1_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  access_token_identifier: AccessTokenIdentifier(),
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
  classification_identifier: AccessTokenClassificationIdentifier().optional(),
  fields_set: FieldsSet().optional(),
}).check(dependentRequired({
  identifier: ['pass_code'],
}))

export const AccessTokenUpdate_R5_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  access_token_identifier: AccessTokenIdentifier(),
  authentication_code: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  identifier: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  pass_code: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  fields_set: FieldsSet().optional(),
}).check(dependentRequired({
  identifier: ['pass_code'],
}))

export const AccessTokenVerification = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  access_token_identifier: AccessTokenIdentifier(),
  verification_code: z.string().min(1).check(requestText),
  pass_code: z.string().min(1).check(requestText).optional(),
  fields_set: FieldsSet().optional(),
})

export const AccessTokenVerification_R10_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  access_token_identifier: AccessTokenIdentifier(),
  verification_code: z.string().min(1).check(requestText),
  fields_set: FieldsSet().optional(),
})

export const AccessTokenVerification_R9_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  access_token_identifier: AccessTokenIdentifier(),
  verification_code: z.string().min(1).check(requestText),
})

export const AccessTokenWithNewPassCode = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  random_pass_code: z.string().optional(),
  log_information: LogInformation().optional(),
})

export const AccessTokenWithNewPassCodeEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: AccessTokenWithNewPassCode(),
})

export const AccessTokenWithNewPassCodeEnvelope_R13_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: AccessTokenWithNewPassCode_R13_1_0(),
})

export const AccessTokenWithNewPassCodeEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: AccessTokenWithNewPassCode_R14_1_0(),
})

export const AccessTokenWithNewPassCodeEnvelope_R9_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: AccessTokenWithNewPassCode_R9_0_0(),
})

export const AccessTokenWithNewPassCode_R13_1_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  random_pass_code: z.string().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const AccessTokenWithNewPassCode_R14_1_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  random_pass_code: z.string().optional(),
  log_information: LogInformation_R14_1_0().optional(),
})

export const AccessTokenWithNewPassCode_R9_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  random_pass_code: z.string().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const AccessToken_R10_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  verified_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  verified_by_user: UserReference_R4_0_0().optional(),
  classification: AccessTokenClassification().optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  rewards_participant: RewardsParticipantReference().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const AccessToken_R10_1_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  verified_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  verified_by_user: UserReference_R4_0_0().optional(),
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
  classification: AccessTokenClassification().optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  rewards_participant: RewardsParticipantReference().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const AccessToken_R14_1_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  verified_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  verified_by_user: UserReference().optional(),
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
  classification: AccessTokenClassification().optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  rewards_participant: RewardsParticipantReference().optional(),
  log_information: LogInformation_R14_1_0().optional(),
})

export const AccessToken_R15_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  card_last_4_digits: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  verified_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  verified_by_user: UserReference().optional(),
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
  classification: AccessTokenClassification().optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  rewards_participant: RewardsParticipantReference().optional(),
  log_information: LogInformation_R14_1_0().optional(),
})

export const AccessToken_R16_2_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  card_masked_number: z.union([z.string(), z.null()]).optional(),
  card_last_4_digits: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  verified_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  verified_by_user: UserReference().optional(),
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
  classification: AccessTokenClassification().optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  rewards_participant: RewardsParticipantReference().optional(),
  log_information: LogInformation_R14_1_0().optional(),
})

export const AccessToken_R5_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  verified_by_user: UserReference_R4_0_0().optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  rewards_participant: RewardsParticipantReference().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const AccessToken_R9_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  verified_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  verified_by_user: UserReference_R4_0_0().optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  rewards_participant: RewardsParticipantReference().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const AccountsReceivable = () => z.looseObject({
  id: z.string().optional(),
  type: z.literal(['CUSTOMER', 'SYSTEM', 'ORGANISATIONAL']).optional(),
  number: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  balance: z.number().optional(),
  opening_balance: z.union([z.number(), z.null()]).optional(),
  opening_balance_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  outstanding_amount: z.number().optional(),
  credit_limit_status: z.literal(['NOT_EXCEEDED', 'EXCEEDED']).optional(),
  credit_limit: z.union([z.number(), z.null()]).optional(),
  credit_period: z.union([z.number(), z.null()]).optional(),
  life_cycle_state: z.literal(['ACTIVE', 'SUSPENDED', 'TERMINATED']).optional(),
  account_owner: ContactInformationReference().optional(),
  classification: AccountsReceivableClassification().optional(),
  payment_preferences_set: z.union([z.array(AccountsReceivablePaymentPreference()), z.null()]).optional(),
  presentment_preferences_set: z.union([z.array(AccountsReceivablePresentmentPreference()), z.null()]).optional(),
  log_information: LogInformation().optional(),
})

export const AccountsReceivableClassification = () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const AccountsReceivableClassificationIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['name'],
  ['alternative_code'],
]))

export const AccountsReceivableClassificationListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(AccountsReceivableClassification()),
})

export const AccountsReceivableCreation = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  name: z.string().min(1).check(requestText).optional(),
  description: z.string().min(1).check(requestText).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  vat_number: z.string().min(1).check(requestText).optional(),
  credit_limit: z.number().optional(),
  credit_period_operator: z.literal(['PLUS', 'MINUS']).optional(),
  credit_period: z.number().optional(),
  classification_identifier: AccountsReceivableClassificationIdentifier().optional(),
  credit_rating_code: CreditRatingCode().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  owned_by_business_unit_identifier: BusinessUnitIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  contact_information_identifier: ContactInformationIdentifier().optional(),
  currency_identifier: CurrencyIdentifier().optional(),
  account_manager: UserIdentifier().optional(),
  billing_address: BillingAddressParameter().optional(),
  payment_preferences_set: z.array(AccountsReceivablePaymentPreferenceParameter()).optional(),
  presentment_preferences_set: z.array(AccountsReceivablePresentmentPreferenceParameter()).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
})

export const AccountsReceivableCreation_R10_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  name: z.string().min(1).check(requestText).optional(),
  description: z.string().min(1).check(requestText).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  vat_number: z.string().min(1).check(requestText).optional(),
  credit_limit: z.number().optional(),
  credit_period_operator: z.literal(['PLUS', 'MINUS']).optional(),
  credit_period: z.number().optional(),
  classification_identifier: AccountsReceivableClassificationIdentifier().optional(),
  credit_rating_code: CreditRatingCode().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  contact_information_identifier: ContactInformationIdentifier_R4_0_0().optional(),
  currency_identifier: CurrencyIdentifier().optional(),
  billing_address: BillingAddressParameter_R4_0_0().optional(),
  payment_preferences_set: z.array(AccountsReceivablePaymentPreferenceParameter_R5_0_0()).optional(),
  presentment_preferences_set: z.array(AccountsReceivablePresentmentPreferenceParameter_R6_0_0()).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
})

export const AccountsReceivableCreation_R10_1_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  name: z.string().min(1).check(requestText).optional(),
  description: z.string().min(1).check(requestText).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  vat_number: z.string().min(1).check(requestText).optional(),
  credit_limit: z.number().optional(),
  credit_period_operator: z.literal(['PLUS', 'MINUS']).optional(),
  credit_period: z.number().optional(),
  classification_identifier: AccountsReceivableClassificationIdentifier().optional(),
  credit_rating_code: CreditRatingCode().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  contact_information_identifier: ContactInformationIdentifier_R4_0_0().optional(),
  currency_identifier: CurrencyIdentifier().optional(),
  billing_address: BillingAddressParameter_R4_0_0().optional(),
  payment_preferences_set: z.array(AccountsReceivablePaymentPreferenceParameter_R10_1_0()).optional(),
  presentment_preferences_set: z.array(AccountsReceivablePresentmentPreferenceParameter_R6_0_0()).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
})

export const AccountsReceivableCreation_R11_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  name: z.string().min(1).check(requestText).optional(),
  description: z.string().min(1).check(requestText).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  vat_number: z.string().min(1).check(requestText).optional(),
  credit_limit: z.number().optional(),
  credit_period_operator: z.literal(['PLUS', 'MINUS']).optional(),
  credit_period: z.number().optional(),
  classification_identifier: AccountsReceivableClassificationIdentifier().optional(),
  credit_rating_code: CreditRatingCode().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  contact_information_identifier: ContactInformationIdentifier_R4_0_0().optional(),
  currency_identifier: CurrencyIdentifier().optional(),
  billing_address: BillingAddressParameter_R4_0_0().optional(),
  payment_preferences_set: z.array(AccountsReceivablePaymentPreferenceParameter_R11_0_0()).optional(),
  presentment_preferences_set: z.array(AccountsReceivablePresentmentPreferenceParameter_R6_0_0()).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
})

export const AccountsReceivableCreation_R12_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  name: z.string().min(1).check(requestText).optional(),
  description: z.string().min(1).check(requestText).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  vat_number: z.string().min(1).check(requestText).optional(),
  credit_limit: z.number().optional(),
  credit_period_operator: z.literal(['PLUS', 'MINUS']).optional(),
  credit_period: z.number().optional(),
  classification_identifier: AccountsReceivableClassificationIdentifier().optional(),
  credit_rating_code: CreditRatingCode().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  contact_information_identifier: ContactInformationIdentifier_R4_0_0().optional(),
  currency_identifier: CurrencyIdentifier().optional(),
  billing_address: BillingAddressParameter_R4_0_0().optional(),
  payment_preferences_set: z.array(AccountsReceivablePaymentPreferenceParameter_R11_0_0()).optional(),
  presentment_preferences_set: z.array(AccountsReceivablePresentmentPreferenceParameter_R12_0_0()).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
})

export const AccountsReceivableCreation_R13_1_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  name: z.string().min(1).check(requestText).optional(),
  description: z.string().min(1).check(requestText).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  vat_number: z.string().min(1).check(requestText).optional(),
  credit_limit: z.number().optional(),
  credit_period_operator: z.literal(['PLUS', 'MINUS']).optional(),
  credit_period: z.number().optional(),
  classification_identifier: AccountsReceivableClassificationIdentifier().optional(),
  credit_rating_code: CreditRatingCode().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  contact_information_identifier: ContactInformationIdentifier_R4_0_0().optional(),
  currency_identifier: CurrencyIdentifier().optional(),
  billing_address: BillingAddressParameter_R4_0_0().optional(),
  payment_preferences_set: z.array(AccountsReceivablePaymentPreferenceParameter_R13_1_0()).optional(),
  presentment_preferences_set: z.array(AccountsReceivablePresentmentPreferenceParameter_R12_0_0()).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
})

export const AccountsReceivableCreation_R14_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  name: z.string().min(1).check(requestText).optional(),
  description: z.string().min(1).check(requestText).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  vat_number: z.string().min(1).check(requestText).optional(),
  credit_limit: z.number().optional(),
  credit_period_operator: z.literal(['PLUS', 'MINUS']).optional(),
  credit_period: z.number().optional(),
  classification_identifier: AccountsReceivableClassificationIdentifier().optional(),
  credit_rating_code: CreditRatingCode().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  contact_information_identifier: ContactInformationIdentifier().optional(),
  currency_identifier: CurrencyIdentifier().optional(),
  account_manager: UserIdentifier().optional(),
  billing_address: BillingAddressParameter_R4_0_0().optional(),
  payment_preferences_set: z.array(AccountsReceivablePaymentPreferenceParameter_R13_1_0()).optional(),
  presentment_preferences_set: z.array(AccountsReceivablePresentmentPreferenceParameter_R12_0_0()).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
})

export const AccountsReceivableCreation_R14_2_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  name: z.string().min(1).check(requestText).optional(),
  description: z.string().min(1).check(requestText).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  vat_number: z.string().min(1).check(requestText).optional(),
  credit_limit: z.number().optional(),
  credit_period_operator: z.literal(['PLUS', 'MINUS']).optional(),
  credit_period: z.number().optional(),
  classification_identifier: AccountsReceivableClassificationIdentifier().optional(),
  credit_rating_code: CreditRatingCode().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  contact_information_identifier: ContactInformationIdentifier().optional(),
  currency_identifier: CurrencyIdentifier().optional(),
  account_manager: UserIdentifier().optional(),
  billing_address: BillingAddressParameter_R14_2_0().optional(),
  payment_preferences_set: z.array(AccountsReceivablePaymentPreferenceParameter_R14_2_0()).optional(),
  presentment_preferences_set: z.array(AccountsReceivablePresentmentPreferenceParameter_R12_0_0()).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
})

export const AccountsReceivableCreation_R14_3_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  name: z.string().min(1).check(requestText).optional(),
  description: z.string().min(1).check(requestText).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  vat_number: z.string().min(1).check(requestText).optional(),
  credit_limit: z.number().optional(),
  credit_period_operator: z.literal(['PLUS', 'MINUS']).optional(),
  credit_period: z.number().optional(),
  classification_identifier: AccountsReceivableClassificationIdentifier().optional(),
  credit_rating_code: CreditRatingCode().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  contact_information_identifier: ContactInformationIdentifier().optional(),
  currency_identifier: CurrencyIdentifier().optional(),
  account_manager: UserIdentifier().optional(),
  billing_address: BillingAddressParameter_R14_2_0().optional(),
  payment_preferences_set: z.array(AccountsReceivablePaymentPreferenceParameter_R14_3_0()).optional(),
  presentment_preferences_set: z.array(AccountsReceivablePresentmentPreferenceParameter_R12_0_0()).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
})

export const AccountsReceivableCreation_R15_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  name: z.string().min(1).check(requestText).optional(),
  description: z.string().min(1).check(requestText).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  vat_number: z.string().min(1).check(requestText).optional(),
  credit_limit: z.number().optional(),
  credit_period_operator: z.literal(['PLUS', 'MINUS']).optional(),
  credit_period: z.number().optional(),
  classification_identifier: AccountsReceivableClassificationIdentifier().optional(),
  credit_rating_code: CreditRatingCode().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  contact_information_identifier: ContactInformationIdentifier().optional(),
  currency_identifier: CurrencyIdentifier().optional(),
  account_manager: UserIdentifier().optional(),
  billing_address: BillingAddressParameter_R14_2_0().optional(),
  payment_preferences_set: z.array(AccountsReceivablePaymentPreferenceParameter_R15_0_0()).optional(),
  presentment_preferences_set: z.array(AccountsReceivablePresentmentPreferenceParameter_R12_0_0()).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
})

export const AccountsReceivableCreation_R16_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  name: z.string().min(1).check(requestText).optional(),
  description: z.string().min(1).check(requestText).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  vat_number: z.string().min(1).check(requestText).optional(),
  credit_limit: z.number().optional(),
  credit_period_operator: z.literal(['PLUS', 'MINUS']).optional(),
  credit_period: z.number().optional(),
  classification_identifier: AccountsReceivableClassificationIdentifier().optional(),
  credit_rating_code: CreditRatingCode().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  contact_information_identifier: ContactInformationIdentifier().optional(),
  currency_identifier: CurrencyIdentifier().optional(),
  account_manager: UserIdentifier().optional(),
  billing_address: BillingAddressParameter_R14_2_0().optional(),
  payment_preferences_set: z.array(AccountsReceivablePaymentPreferenceParameter_R16_0_0()).optional(),
  presentment_preferences_set: z.array(AccountsReceivablePresentmentPreferenceParameter_R12_0_0()).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
})

export const AccountsReceivableCreation_R16_1_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  name: z.string().min(1).check(requestText).optional(),
  description: z.string().min(1).check(requestText).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  vat_number: z.string().min(1).check(requestText).optional(),
  credit_limit: z.number().optional(),
  credit_period_operator: z.literal(['PLUS', 'MINUS']).optional(),
  credit_period: z.number().optional(),
  classification_identifier: AccountsReceivableClassificationIdentifier().optional(),
  credit_rating_code: CreditRatingCode().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  contact_information_identifier: ContactInformationIdentifier().optional(),
  currency_identifier: CurrencyIdentifier().optional(),
  account_manager: UserIdentifier().optional(),
  billing_address: BillingAddressParameter_R14_2_0().optional(),
  payment_preferences_set: z.array(AccountsReceivablePaymentPreferenceParameter_R16_0_0()).optional(),
  presentment_preferences_set: z.array(AccountsReceivablePresentmentPreferenceParameter()).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
})

export const AccountsReceivableCreation_R16_31_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  name: z.string().min(1).check(requestText).optional(),
  description: z.string().min(1).check(requestText).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  vat_number: z.string().min(1).check(requestText).optional(),
  credit_limit: z.number().optional(),
  credit_period_operator: z.literal(['PLUS', 'MINUS']).optional(),
  credit_period: z.number().optional(),
  classification_identifier: AccountsReceivableClassificationIdentifier().optional(),
  credit_rating_code: CreditRatingCode().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  contact_information_identifier: ContactInformationIdentifier().optional(),
  currency_identifier: CurrencyIdentifier().optional(),
  account_manager: UserIdentifier().optional(),
  billing_address: BillingAddressParameter().optional(),
  payment_preferences_set: z.array(AccountsReceivablePaymentPreferenceParameter_R16_0_0()).optional(),
  presentment_preferences_set: z.array(AccountsReceivablePresentmentPreferenceParameter()).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
})

export const AccountsReceivableCreation_R17_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  name: z.string().min(1).check(requestText).optional(),
  description: z.string().min(1).check(requestText).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  vat_number: z.string().min(1).check(requestText).optional(),
  credit_limit: z.number().optional(),
  credit_period_operator: z.literal(['PLUS', 'MINUS']).optional(),
  credit_period: z.number().optional(),
  classification_identifier: AccountsReceivableClassificationIdentifier().optional(),
  credit_rating_code: CreditRatingCode().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  contact_information_identifier: ContactInformationIdentifier().optional(),
  currency_identifier: CurrencyIdentifier().optional(),
  account_manager: UserIdentifier().optional(),
  billing_address: BillingAddressParameter().optional(),
  payment_preferences_set: z.array(AccountsReceivablePaymentPreferenceParameter()).optional(),
  presentment_preferences_set: z.array(AccountsReceivablePresentmentPreferenceParameter()).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
})

export const AccountsReceivableCreation_R4_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  name: z.string().min(1).check(requestText).optional(),
  description: z.string().min(1).check(requestText).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  vat_number: z.string().min(1).check(requestText).optional(),
  credit_limit: z.number().optional(),
  credit_period_operator: z.literal(['PLUS', 'MINUS']).optional(),
  credit_period: z.number().optional(),
  classification_identifier: AccountsReceivableClassificationIdentifier().optional(),
  credit_rating_code: CreditRatingCode().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  contact_information_identifier: ContactInformationIdentifier_R4_0_0().optional(),
  billing_address: BillingAddressParameter_R4_0_0().optional(),
  payment_preferences_set: z.array(AccountsReceivablePaymentPreferenceParameter_R4_0_0()).optional(),
  presentment_preferences_set: z.array(AccountsReceivablePresentmentPreferenceParameter_R4_0_0()).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
})

export const AccountsReceivableCreation_R5_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  name: z.string().min(1).check(requestText).optional(),
  description: z.string().min(1).check(requestText).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  vat_number: z.string().min(1).check(requestText).optional(),
  credit_limit: z.number().optional(),
  credit_period_operator: z.literal(['PLUS', 'MINUS']).optional(),
  credit_period: z.number().optional(),
  classification_identifier: AccountsReceivableClassificationIdentifier().optional(),
  credit_rating_code: CreditRatingCode().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  contact_information_identifier: ContactInformationIdentifier_R4_0_0().optional(),
  billing_address: BillingAddressParameter_R4_0_0().optional(),
  payment_preferences_set: z.array(AccountsReceivablePaymentPreferenceParameter_R5_0_0()).optional(),
  presentment_preferences_set: z.array(AccountsReceivablePresentmentPreferenceParameter_R4_0_0()).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
})

export const AccountsReceivableCreation_R6_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  name: z.string().min(1).check(requestText).optional(),
  description: z.string().min(1).check(requestText).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  vat_number: z.string().min(1).check(requestText).optional(),
  credit_limit: z.number().optional(),
  credit_period_operator: z.literal(['PLUS', 'MINUS']).optional(),
  credit_period: z.number().optional(),
  classification_identifier: AccountsReceivableClassificationIdentifier().optional(),
  credit_rating_code: CreditRatingCode().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  contact_information_identifier: ContactInformationIdentifier_R4_0_0().optional(),
  billing_address: BillingAddressParameter_R4_0_0().optional(),
  payment_preferences_set: z.array(AccountsReceivablePaymentPreferenceParameter_R5_0_0()).optional(),
  presentment_preferences_set: z.array(AccountsReceivablePresentmentPreferenceParameter_R6_0_0()).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
})

export const AccountsReceivableEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: AccountsReceivable(),
})

export const AccountsReceivableEnvelope_R10_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: AccountsReceivable_R10_0_0(),
})

export const AccountsReceivableEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: AccountsReceivable_R14_1_0(),
})

export const AccountsReceivableEnvelope_R14_2_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: AccountsReceivable_R14_2_0(),
})

export const AccountsReceivableEnvelope_R15_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: AccountsReceivable_R15_0_0(),
})

export const AccountsReceivableEnvelope_R17_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: AccountsReceivable_R17_0_0(),
})

export const AccountsReceivableEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: AccountsReceivable_R4_0_0(),
})

export const AccountsReceivableEnvelope_R6_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: AccountsReceivable_R6_0_0(),
})

export const AccountsReceivableGroupMember = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['ACTIVE', 'SUSPENDED', 'TERMINATED']).optional(),
  funding_scope: z.literal(['FULLY_FUNDED', 'PARTIALLY_FUNDED']).optional(),
})

export const AccountsReceivableGroupMemberListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(AccountsReceivableGroupMember()),
})

export const AccountsReceivableIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
  ['name'],
]))

export const AccountsReceivableIdentifierWithAccessToken = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  access_token_identifier: AccessTokenOrOtpIdentifier().optional(),
  customer_identification_medium_identifier: CustomerIdentificationMediumIdentifier().optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
  ['name'],
  ['access_token_identifier'],
  ['customer_identification_medium_identifier'],
]))

export const AccountsReceivableIdentifierWithAccessToken_R13_0_0 = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  access_token_identifier: AccessTokenOrOtpIdentifier().optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
  ['name'],
  ['access_token_identifier'],
]))

export const AccountsReceivableIdentifierWithAccessToken_R4_0_0 = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
  ['name'],
]))

export const AccountsReceivableIdentifierWithAccessToken_R8_0_0 = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  access_token_identifier: AccessTokenOrOtpIdentifier_R8_0_0().optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
  ['name'],
  ['access_token_identifier'],
]))

export const AccountsReceivableListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(AccountsReceivable()),
})

export const AccountsReceivableListEnvelope_R10_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(AccountsReceivable_R10_0_0()),
})

export const AccountsReceivableListEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(AccountsReceivable_R14_1_0()),
})

export const AccountsReceivableListEnvelope_R14_2_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(AccountsReceivable_R14_2_0()),
})

export const AccountsReceivableListEnvelope_R15_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(AccountsReceivable_R15_0_0()),
})

export const AccountsReceivableListEnvelope_R17_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(AccountsReceivable_R17_0_0()),
})

export const AccountsReceivableListEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(AccountsReceivable_R4_0_0()),
})

export const AccountsReceivableListEnvelope_R6_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(AccountsReceivable_R6_0_0()),
})

export const AccountsReceivableLookup = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken(),
  fields_set: FieldsSet().optional(),
})

export const AccountsReceivableLookup_R13_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0(),
  fields_set: FieldsSet().optional(),
})

export const AccountsReceivableLookup_R4_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R4_0_0(),
  fields_set: FieldsSet().optional(),
})

export const AccountsReceivableLookup_R8_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R8_0_0(),
  fields_set: FieldsSet().optional(),
})

export const AccountsReceivableParameters = () => z.looseObject({
  action: z.literal(['NEW', 'EXISTING']),
  accounts_receivable_identifier: AccountsReceivableIdentifier().optional(),
  name: z.string().min(1).check(requestText).optional(),
  description: z.string().min(1).check(requestText).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  vat_number: z.string().min(1).check(requestText).optional(),
  credit_limit: z.number().optional(),
  credit_period_operator: z.literal(['PLUS', 'MINUS']).optional(),
  credit_period: z.number().optional(),
  classification_identifier: AccountsReceivableClassificationIdentifier().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  owned_by_business_unit_identifier: BusinessUnitIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  contact_information_identifier: ContactInformationIdentifier().optional(),
  currency_identifier: CurrencyIdentifier().optional(),
  account_manager: UserIdentifier().optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
})

export const AccountsReceivableParameters_R10_0_0 = () => z.looseObject({
  action: z.literal(['NEW', 'EXISTING']),
  accounts_receivable_identifier: AccountsReceivableIdentifier().optional(),
  name: z.string().min(1).check(requestText).optional(),
  description: z.string().min(1).check(requestText).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  vat_number: z.string().min(1).check(requestText).optional(),
  credit_limit: z.number().optional(),
  credit_period_operator: z.literal(['PLUS', 'MINUS']).optional(),
  credit_period: z.number().optional(),
  classification_identifier: AccountsReceivableClassificationIdentifier().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  contact_information_identifier: ContactInformationIdentifier_R4_0_0().optional(),
  currency_identifier: CurrencyIdentifier().optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
})

export const AccountsReceivableParameters_R11_0_0 = () => z.looseObject({
  action: z.literal(['NEW', 'EXISTING']),
  accounts_receivable_identifier: AccountsReceivableIdentifier().optional(),
  name: z.string().min(1).check(requestText).optional(),
  description: z.string().min(1).check(requestText).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  vat_number: z.string().min(1).check(requestText).optional(),
  credit_limit: z.number().optional(),
  credit_period_operator: z.literal(['PLUS', 'MINUS']).optional(),
  credit_period: z.number().optional(),
  classification_identifier: AccountsReceivableClassificationIdentifier().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  contact_information_identifier: ContactInformationIdentifier_R4_0_0().optional(),
  currency_identifier: CurrencyIdentifier().optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
})

export const AccountsReceivableParameters_R14_0_0 = () => z.looseObject({
  action: z.literal(['NEW', 'EXISTING']),
  accounts_receivable_identifier: AccountsReceivableIdentifier().optional(),
  name: z.string().min(1).check(requestText).optional(),
  description: z.string().min(1).check(requestText).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  vat_number: z.string().min(1).check(requestText).optional(),
  credit_limit: z.number().optional(),
  credit_period_operator: z.literal(['PLUS', 'MINUS']).optional(),
  credit_period: z.number().optional(),
  classification_identifier: AccountsReceivableClassificationIdentifier().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  contact_information_identifier: ContactInformationIdentifier().optional(),
  currency_identifier: CurrencyIdentifier().optional(),
  account_manager: UserIdentifier().optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
})

export const AccountsReceivableParameters_R4_0_0 = () => z.looseObject({
  action: z.literal(['NEW', 'EXISTING']),
  accounts_receivable_identifier: AccountsReceivableIdentifier().optional(),
  name: z.string().min(1).check(requestText).optional(),
  description: z.string().min(1).check(requestText).optional(),
  notes: z.string().min(1).check(requestText).optional(),
  vat_number: z.string().min(1).check(requestText).optional(),
  credit_limit: z.number().optional(),
  credit_period_operator: z.literal(['PLUS', 'MINUS']).optional(),
  credit_period: z.number().optional(),
  classification_identifier: AccountsReceivableClassificationIdentifier().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  contact_information_identifier: ContactInformationIdentifier_R4_0_0().optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
})

export const AccountsReceivablePaymentPreference = () => z.looseObject({
  payment_preference: PaymentPreferenceShort().optional(),
  is_default: z.boolean().optional(),
  state: z.literal(['ACTIVE', 'INACTIVE']).optional(),
})

export const AccountsReceivablePaymentPreferenceParameter = () => z.looseObject({
  payment_preference_identifier: PaymentPreferenceIdentifier(),
  account_holder: z.string().min(1).check(requestText).optional(),
  is_default: z.boolean().optional(),
  bank_account_number: z.string().min(1).check(requestText).optional(),
  bank_account_type_identifier: BankAccountTypeIdentifier().optional(),
  bank_identifier: BankIdentifier().optional(),
  bank_branch_identifier: BankBranchIdentifier().optional(),
  notes: z.string().min(1).check(requestText).optional(),
  payment_medium_identifier: z.string().min(1).check(requestText).optional(),
  payment_medium_type_identifier: PaymentMediumTypeIdentifier().optional(),
  state: z.literal(['ACTIVE', 'INACTIVE']).optional(),
  use_for_recurring_payments: z.boolean().optional(),
  opt_in_for_subscriptions: z.boolean().optional(),
  opt_in_for_purchases: z.boolean().optional(),
  iban: z.string().min(1).check(requestText).optional(),
  business_identifier_code: z.string().regex(/^[0-9A-Za-z]{8}(?:[0-9A-Za-z]{3})?$/u).check(requestText).optional(),
  unique_mandate_reference: z.union([z.string().check(codePoints(1, 35)).check(requestText), z.number().check(integer).gte(0).lte(9007199254740991)]).optional(),
  mandate_signing_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  cards_set: z.array(PaymentGatewayCardParameters()).optional(),
})

export const AccountsReceivablePaymentPreferenceParameter_R10_1_0 = () => z.looseObject({
  payment_preference_identifier: PaymentPreferenceIdentifier(),
  account_holder: z.string().min(1).check(requestText).optional(),
  is_default: z.boolean().optional(),
  bank_account_number: z.string().min(1).check(requestText).optional(),
  bank_account_type_identifier: BankAccountTypeIdentifier().optional(),
  bank_identifier: BankIdentifier().optional(),
  bank_branch_identifier: BankBranchIdentifier().optional(),
  notes: z.string().min(1).check(requestText).optional(),
  payment_medium_type_identifier: PaymentMediumTypeIdentifier().optional(),
  use_for_recurring_payments: z.boolean().optional(),
  cards_set: z.array(PaymentGatewayCardParameters_R4_0_0()).optional(),
})

export const AccountsReceivablePaymentPreferenceParameter_R11_0_0 = () => z.looseObject({
  payment_preference_identifier: PaymentPreferenceIdentifier(),
  account_holder: z.string().min(1).check(requestText).optional(),
  is_default: z.boolean().optional(),
  bank_account_number: z.string().min(1).check(requestText).optional(),
  bank_account_type_identifier: BankAccountTypeIdentifier().optional(),
  bank_identifier: BankIdentifier().optional(),
  bank_branch_identifier: BankBranchIdentifier().optional(),
  notes: z.string().min(1).check(requestText).optional(),
  payment_medium_identifier: z.string().min(1).check(requestText).optional(),
  payment_medium_type_identifier: PaymentMediumTypeIdentifier().optional(),
  use_for_recurring_payments: z.boolean().optional(),
  cards_set: z.array(PaymentGatewayCardParameters_R4_0_0()).optional(),
})

export const AccountsReceivablePaymentPreferenceParameter_R13_1_0 = () => z.looseObject({
  payment_preference_identifier: PaymentPreferenceIdentifier(),
  account_holder: z.string().min(1).check(requestText).optional(),
  is_default: z.boolean().optional(),
  bank_account_number: z.string().min(1).check(requestText).optional(),
  bank_account_type_identifier: BankAccountTypeIdentifier().optional(),
  bank_identifier: BankIdentifier().optional(),
  bank_branch_identifier: BankBranchIdentifier().optional(),
  notes: z.string().min(1).check(requestText).optional(),
  payment_medium_identifier: z.string().min(1).check(requestText).optional(),
  payment_medium_type_identifier: PaymentMediumTypeIdentifier().optional(),
  use_for_recurring_payments: z.boolean().optional(),
  iban: z.string().min(1).check(requestText).optional(),
  business_identifier_code: z.string().regex(/^[0-9A-Za-z]{8}(?:[0-9A-Za-z]{3})?$/u).check(requestText).optional(),
  unique_mandate_reference: z.union([z.string().check(codePoints(1, 35)).check(requestText), z.number().check(integer).gte(0).lte(9007199254740991)]).optional(),
  mandate_signing_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  cards_set: z.array(PaymentGatewayCardParameters_R4_0_0()).optional(),
})

export const AccountsReceivablePaymentPreferenceParameter_R14_2_0 = () => z.looseObject({
  payment_preference_identifier: PaymentPreferenceIdentifier(),
  account_holder: z.string().min(1).check(requestText).optional(),
  is_default: z.boolean().optional(),
  bank_account_number: z.string().min(1).check(requestText).optional(),
  bank_account_type_identifier: BankAccountTypeIdentifier().optional(),
  bank_identifier: BankIdentifier().optional(),
  bank_branch_identifier: BankBranchIdentifier().optional(),
  notes: z.string().min(1).check(requestText).optional(),
  payment_medium_identifier: z.string().min(1).check(requestText).optional(),
  payment_medium_type_identifier: PaymentMediumTypeIdentifier().optional(),
  use_for_recurring_payments: z.boolean().optional(),
  iban: z.string().min(1).check(requestText).optional(),
  business_identifier_code: z.string().regex(/^[0-9A-Za-z]{8}(?:[0-9A-Za-z]{3})?$/u).check(requestText).optional(),
  unique_mandate_reference: z.union([z.string().check(codePoints(1, 35)).check(requestText), z.number().check(integer).gte(0).lte(9007199254740991)]).optional(),
  mandate_signing_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  cards_set: z.array(PaymentGatewayCardParameters_R14_2_0()).optional(),
})

export const AccountsReceivablePaymentPreferenceParameter_R14_3_0 = () => z.looseObject({
  payment_preference_identifier: PaymentPreferenceIdentifier(),
  account_holder: z.string().min(1).check(requestText).optional(),
  is_default: z.boolean().optional(),
  bank_account_number: z.string().min(1).check(requestText).optional(),
  bank_account_type_identifier: BankAccountTypeIdentifier().optional(),
  bank_identifier: BankIdentifier().optional(),
  bank_branch_identifier: BankBranchIdentifier().optional(),
  notes: z.string().min(1).check(requestText).optional(),
  payment_medium_identifier: z.string().min(1).check(requestText).optional(),
  payment_medium_type_identifier: PaymentMediumTypeIdentifier().optional(),
  use_for_recurring_payments: z.boolean().optional(),
  iban: z.string().min(1).check(requestText).optional(),
  business_identifier_code: z.string().regex(/^[0-9A-Za-z]{8}(?:[0-9A-Za-z]{3})?$/u).check(requestText).optional(),
  unique_mandate_reference: z.union([z.string().check(codePoints(1, 35)).check(requestText), z.number().check(integer).gte(0).lte(9007199254740991)]).optional(),
  mandate_signing_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  cards_set: z.array(PaymentGatewayCardParameters()).optional(),
})

export const AccountsReceivablePaymentPreferenceParameter_R15_0_0 = () => z.looseObject({
  payment_preference_identifier: PaymentPreferenceIdentifier(),
  account_holder: z.string().min(1).check(requestText).optional(),
  is_default: z.boolean().optional(),
  bank_account_number: z.string().min(1).check(requestText).optional(),
  bank_account_type_identifier: BankAccountTypeIdentifier().optional(),
  bank_identifier: BankIdentifier().optional(),
  bank_branch_identifier: BankBranchIdentifier().optional(),
  notes: z.string().min(1).check(requestText).optional(),
  payment_medium_identifier: z.string().min(1).check(requestText).optional(),
  payment_medium_type_identifier: PaymentMediumTypeIdentifier().optional(),
  state: z.literal(['ACTIVE', 'INACTIVE']).optional(),
  use_for_recurring_payments: z.boolean().optional(),
  iban: z.string().min(1).check(requestText).optional(),
  business_identifier_code: z.string().regex(/^[0-9A-Za-z]{8}(?:[0-9A-Za-z]{3})?$/u).check(requestText).optional(),
  unique_mandate_reference: z.union([z.string().check(codePoints(1, 35)).check(requestText), z.number().check(integer).gte(0).lte(9007199254740991)]).optional(),
  mandate_signing_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  cards_set: z.array(PaymentGatewayCardParameters()).optional(),
})

export const AccountsReceivablePaymentPreferenceParameter_R16_0_0 = () => z.looseObject({
  payment_preference_identifier: PaymentPreferenceIdentifier(),
  account_holder: z.string().min(1).check(requestText).optional(),
  is_default: z.boolean().optional(),
  bank_account_number: z.string().min(1).check(requestText).optional(),
  bank_account_type_identifier: BankAccountTypeIdentifier().optional(),
  bank_identifier: BankIdentifier().optional(),
  bank_branch_identifier: BankBranchIdentifier().optional(),
  notes: z.string().min(1).check(requestText).optional(),
  payment_medium_identifier: z.string().min(1).check(requestText).optional(),
  payment_medium_type_identifier: PaymentMediumTypeIdentifier().optional(),
  state: z.literal(['ACTIVE', 'INACTIVE']).optional(),
  use_for_recurring_payments: z.boolean().optional(),
  opt_in_for_subscriptions: z.boolean().optional(),
  opt_in_for_purchases: z.boolean().optional(),
  iban: z.string().min(1).check(requestText).optional(),
  business_identifier_code: z.string().regex(/^[0-9A-Za-z]{8}(?:[0-9A-Za-z]{3})?$/u).check(requestText).optional(),
  unique_mandate_reference: z.union([z.string().check(codePoints(1, 35)).check(requestText), z.number().check(integer).gte(0).lte(9007199254740991)]).optional(),
  mandate_signing_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  cards_set: z.array(PaymentGatewayCardParameters()).optional(),
})

export const AccountsReceivablePaymentPreferenceParameter_R4_0_0 = () => z.looseObject({
  payment_preference_identifier: PaymentPreferenceIdentifier(),
  account_holder: z.string().min(1).check(requestText).optional(),
  is_default: z.boolean().optional(),
  bank_account_number: z.string().min(1).check(requestText).optional(),
  bank_account_type_identifier: BankAccountTypeIdentifier().optional(),
  bank_identifier: BankIdentifier().optional(),
  bank_branch_identifier: BankBranchIdentifier().optional(),
  payment_medium_type_identifier: PaymentMediumTypeIdentifier().optional(),
  cards_set: z.array(PaymentGatewayCardParameters_R4_0_0()).optional(),
})

export const AccountsReceivablePaymentPreferenceParameter_R5_0_0 = () => z.looseObject({
  payment_preference_identifier: PaymentPreferenceIdentifier(),
  account_holder: z.string().min(1).check(requestText).optional(),
  is_default: z.boolean().optional(),
  bank_account_number: z.string().min(1).check(requestText).optional(),
  bank_account_type_identifier: BankAccountTypeIdentifier().optional(),
  bank_identifier: BankIdentifier().optional(),
  bank_branch_identifier: BankBranchIdentifier().optional(),
  payment_medium_type_identifier: PaymentMediumTypeIdentifier().optional(),
  use_for_recurring_payments: z.boolean().optional(),
  cards_set: z.array(PaymentGatewayCardParameters_R4_0_0()).optional(),
})

export const AccountsReceivablePaymentPreferenceShort = () => z.union([z.looseObject({
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
}), z.null()])

export const AccountsReceivablePaymentPreferenceShort_R10_1_0 = () => z.union([z.looseObject({
  id: z.string().optional(),
  account_holder: z.union([z.string(), z.null()]).optional(),
  bank_account_number: z.union([z.string(), z.null()]).optional(),
  default: z.boolean().optional(),
  use_for_recurring_payments: z.boolean().optional(),
  notes: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const AccountsReceivablePaymentPreferenceShort_R11_0_0 = () => z.union([z.looseObject({
  id: z.string().optional(),
  account_holder: z.union([z.string(), z.null()]).optional(),
  bank_account_number: z.union([z.string(), z.null()]).optional(),
  default: z.boolean().optional(),
  use_for_recurring_payments: z.boolean().optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  payment_medium_identifier: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const AccountsReceivablePaymentPreferenceShort_R13_1_0 = () => z.union([z.looseObject({
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
}), z.null()])

export const AccountsReceivablePaymentPreferenceShort_R15_0_0 = () => z.union([z.looseObject({
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
}), z.null()])

export const AccountsReceivablePaymentPreferenceShort_R4_0_0 = () => z.union([z.looseObject({
  id: z.string().optional(),
  account_holder: z.union([z.string(), z.null()]).optional(),
  bank_account_number: z.union([z.string(), z.null()]).optional(),
  default: z.boolean().optional(),
  use_for_recurring_payments: z.boolean().optional(),
}), z.null()])

export const AccountsReceivablePaymentPreference_R14_2_0 = () => z.looseObject({
  payment_preference: PaymentPreferenceShort_R14_2_0().optional(),
  is_default: z.boolean().optional(),
})

export const AccountsReceivablePaymentPreference_R15_0_0 = () => z.looseObject({
  payment_preference: PaymentPreferenceShort_R14_2_0().optional(),
  is_default: z.boolean().optional(),
  state: z.literal(['ACTIVE', 'INACTIVE']).optional(),
})

export const AccountsReceivablePaymentPreference_R6_0_0 = () => z.looseObject({
  payment_preference: PaymentPreferenceShort_R6_0_0().optional(),
  is_default: z.boolean().optional(),
})

export const AccountsReceivablePresentmentPreference = () => z.looseObject({
  presentment_preference: PresentmentPreference().optional(),
  state: z.literal(['ACTIVE', 'INACTIVE']).optional(),
})

export const AccountsReceivablePresentmentPreferenceParameter = () => z.strictObject({
  presentment_preference_identifier: PresentmentPreferenceIdentifier(),
  state: z.literal(['ACTIVE', 'INACTIVE']).optional(),
  email: PresentmentPreferenceEmailParameter().optional(),
  phone: PresentmentPreferencePhoneParameter().optional(),
})

export const AccountsReceivablePresentmentPreferenceParameter_R12_0_0 = () => z.strictObject({
  presentment_preference_identifier: PresentmentPreferenceIdentifier(),
  state: z.literal(['ACTIVE', 'INACTIVE']).optional(),
  email: PresentmentPreferenceEmailParameter().optional(),
  phone: PresentmentPreferencePhoneParameter_R6_0_0().optional(),
})

export const AccountsReceivablePresentmentPreferenceParameter_R4_0_0 = () => z.strictObject({
  presentment_preference_identifier: PresentmentPreferenceIdentifier(),
  state: z.literal(['ACTIVE', 'INACTIVE']).optional(),
})

export const AccountsReceivablePresentmentPreferenceParameter_R6_0_0 = () => z.strictObject({
  presentment_preference_identifier: PresentmentPreferenceIdentifier(),
  state: z.literal(['ACTIVE', 'INACTIVE']).optional(),
  email: PresentmentPreferenceEmailParameter().optional(),
  phone: PresentmentPreferencePhoneParameter_R6_0_0().optional(),
})

export const AccountsReceivableReference = () => z.union([z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['ACTIVE', 'SUSPENDED', 'TERMINATED']).optional(),
  verification_state: z.union([z.string(), z.null()]).optional(),
  contact_information: ContactInformationReference().optional(),
  account_owner: ContactInformationReference().optional(),
}), z.null()])

export const AccountsReceivableUpdate = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken(),
  name: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  description: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  notes: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  vat_number: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  credit_limit: z.union([z.number(), z.null()]).optional(),
  credit_period: z.union([z.number(), z.null()]).optional(),
  classification_identifier: AccountsReceivableClassificationIdentifier().optional(),
  credit_rating_identifier: CreditRatingIdentifier().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  owned_by_business_unit_identifier: BusinessUnitIdentifier().optional(),
})

export const AccountsReceivableUpdate_R11_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R8_0_0(),
  name: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  description: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  notes: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  vat_number: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  credit_limit: z.union([z.number(), z.null()]).optional(),
  credit_period: z.union([z.number(), z.null()]).optional(),
  classification_identifier: AccountsReceivableClassificationIdentifier().optional(),
  credit_rating_identifier: CreditRatingIdentifier().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
})

export const AccountsReceivableUpdate_R13_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0(),
  name: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  description: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  notes: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  vat_number: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  credit_limit: z.union([z.number(), z.null()]).optional(),
  credit_period: z.union([z.number(), z.null()]).optional(),
  classification_identifier: AccountsReceivableClassificationIdentifier().optional(),
  credit_rating_identifier: CreditRatingIdentifier().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
})

export const AccountsReceivableUpdate_R14_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0(),
  name: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  description: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  notes: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  vat_number: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  credit_limit: z.union([z.number(), z.null()]).optional(),
  credit_period: z.union([z.number(), z.null()]).optional(),
  classification_identifier: AccountsReceivableClassificationIdentifier().optional(),
  credit_rating_identifier: CreditRatingIdentifier().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
})

export const AccountsReceivableUpdate_R4_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R4_0_0(),
  name: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  description: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  notes: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  vat_number: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  credit_limit: z.union([z.number(), z.null()]).optional(),
  credit_period: z.union([z.number(), z.null()]).optional(),
  classification_identifier: AccountsReceivableClassificationIdentifier().optional(),
  credit_rating_identifier: CreditRatingIdentifier().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
})

export const AccountsReceivableUpdate_R8_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R8_0_0(),
  name: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  description: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  notes: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  vat_number: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  credit_limit: z.union([z.number(), z.null()]).optional(),
  credit_period: z.union([z.number(), z.null()]).optional(),
  classification_identifier: AccountsReceivableClassificationIdentifier().optional(),
  credit_rating_identifier: CreditRatingIdentifier().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
})

export const AccountsReceivable_R10_0_0 = () => z.looseObject({
  id: z.string().optional(),
  type: z.literal(['CUSTOMER', 'SYSTEM']).optional(),
  number: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  balance: z.number().optional(),
  opening_balance: z.union([z.number(), z.null()]).optional(),
  opening_balance_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  outstanding_amount: z.number().optional(),
  credit_limit_status: z.literal(['NOT_EXCEEDED', 'EXCEEDED']).optional(),
  credit_limit: z.union([z.number(), z.null()]).optional(),
  credit_period: z.union([z.number(), z.null()]).optional(),
  life_cycle_state: z.literal(['ACTIVE', 'SUSPENDED', 'TERMINATED']).optional(),
  account_owner: ContactInformationReference().optional(),
  classification: AccountsReceivableClassification().optional(),
  payment_preferences_set: z.union([z.array(AccountsReceivablePaymentPreference_R6_0_0()), z.null()]).optional(),
  presentment_preferences_set: z.union([z.array(AccountsReceivablePresentmentPreference()), z.null()]).optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const AccountsReceivable_R14_1_0 = () => z.looseObject({
  id: z.string().optional(),
  type: z.literal(['CUSTOMER', 'SYSTEM']).optional(),
  number: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  balance: z.number().optional(),
  opening_balance: z.union([z.number(), z.null()]).optional(),
  opening_balance_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  outstanding_amount: z.number().optional(),
  credit_limit_status: z.literal(['NOT_EXCEEDED', 'EXCEEDED']).optional(),
  credit_limit: z.union([z.number(), z.null()]).optional(),
  credit_period: z.union([z.number(), z.null()]).optional(),
  life_cycle_state: z.literal(['ACTIVE', 'SUSPENDED', 'TERMINATED']).optional(),
  account_owner: ContactInformationReference().optional(),
  classification: AccountsReceivableClassification().optional(),
  payment_preferences_set: z.union([z.array(AccountsReceivablePaymentPreference_R6_0_0()), z.null()]).optional(),
  presentment_preferences_set: z.union([z.array(AccountsReceivablePresentmentPreference()), z.null()]).optional(),
  log_information: LogInformation_R14_1_0().optional(),
})

export const AccountsReceivable_R14_2_0 = () => z.looseObject({
  id: z.string().optional(),
  type: z.literal(['CUSTOMER', 'SYSTEM']).optional(),
  number: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  balance: z.number().optional(),
  opening_balance: z.union([z.number(), z.null()]).optional(),
  opening_balance_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  outstanding_amount: z.number().optional(),
  credit_limit_status: z.literal(['NOT_EXCEEDED', 'EXCEEDED']).optional(),
  credit_limit: z.union([z.number(), z.null()]).optional(),
  credit_period: z.union([z.number(), z.null()]).optional(),
  life_cycle_state: z.literal(['ACTIVE', 'SUSPENDED', 'TERMINATED']).optional(),
  account_owner: ContactInformationReference().optional(),
  classification: AccountsReceivableClassification().optional(),
  payment_preferences_set: z.union([z.array(AccountsReceivablePaymentPreference_R14_2_0()), z.null()]).optional(),
  presentment_preferences_set: z.union([z.array(AccountsReceivablePresentmentPreference()), z.null()]).optional(),
  log_information: LogInformation_R14_1_0().optional(),
})

export const AccountsReceivable_R15_0_0 = () => z.looseObject({
  id: z.string().optional(),
  type: z.literal(['CUSTOMER', 'SYSTEM', 'ORGANISATIONAL']).optional(),
  number: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  balance: z.number().optional(),
  opening_balance: z.union([z.number(), z.null()]).optional(),
  opening_balance_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  outstanding_amount: z.number().optional(),
  credit_limit_status: z.literal(['NOT_EXCEEDED', 'EXCEEDED']).optional(),
  credit_limit: z.union([z.number(), z.null()]).optional(),
  credit_period: z.union([z.number(), z.null()]).optional(),
  life_cycle_state: z.literal(['ACTIVE', 'SUSPENDED', 'TERMINATED']).optional(),
  account_owner: ContactInformationReference().optional(),
  classification: AccountsReceivableClassification().optional(),
  payment_preferences_set: z.union([z.array(AccountsReceivablePaymentPreference_R15_0_0()), z.null()]).optional(),
  presentment_preferences_set: z.union([z.array(AccountsReceivablePresentmentPreference()), z.null()]).optional(),
  log_information: LogInformation_R14_1_0().optional(),
})

export const AccountsReceivable_R17_0_0 = () => z.looseObject({
  id: z.string().optional(),
  type: z.literal(['CUSTOMER', 'SYSTEM', 'ORGANISATIONAL']).optional(),
  number: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  balance: z.number().optional(),
  opening_balance: z.union([z.number(), z.null()]).optional(),
  opening_balance_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  outstanding_amount: z.number().optional(),
  credit_limit_status: z.literal(['NOT_EXCEEDED', 'EXCEEDED']).optional(),
  credit_limit: z.union([z.number(), z.null()]).optional(),
  credit_period: z.union([z.number(), z.null()]).optional(),
  life_cycle_state: z.literal(['ACTIVE', 'SUSPENDED', 'TERMINATED']).optional(),
  account_owner: ContactInformationReference().optional(),
  classification: AccountsReceivableClassification().optional(),
  payment_preferences_set: z.union([z.array(AccountsReceivablePaymentPreference()), z.null()]).optional(),
  presentment_preferences_set: z.union([z.array(AccountsReceivablePresentmentPreference()), z.null()]).optional(),
  log_information: LogInformation_R14_1_0().optional(),
})

export const AccountsReceivable_R4_0_0 = () => z.looseObject({
  id: z.string().optional(),
  type: z.literal(['CUSTOMER', 'SYSTEM']).optional(),
  number: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  balance: z.number().optional(),
  outstanding_amount: z.number().optional(),
  credit_limit_status: z.literal(['NOT_EXCEEDED', 'EXCEEDED']).optional(),
  credit_limit: z.union([z.number(), z.null()]).optional(),
  credit_period: z.union([z.number(), z.null()]).optional(),
  life_cycle_state: z.literal(['ACTIVE', 'SUSPENDED', 'TERMINATED']).optional(),
  account_owner: ContactInformationReference().optional(),
  classification: AccountsReceivableClassification().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const AccountsReceivable_R6_0_0 = () => z.looseObject({
  id: z.string().optional(),
  type: z.literal(['CUSTOMER', 'SYSTEM']).optional(),
  number: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  balance: z.number().optional(),
  outstanding_amount: z.number().optional(),
  credit_limit_status: z.literal(['NOT_EXCEEDED', 'EXCEEDED']).optional(),
  credit_limit: z.union([z.number(), z.null()]).optional(),
  credit_period: z.union([z.number(), z.null()]).optional(),
  life_cycle_state: z.literal(['ACTIVE', 'SUSPENDED', 'TERMINATED']).optional(),
  account_owner: ContactInformationReference().optional(),
  classification: AccountsReceivableClassification().optional(),
  payment_preferences_set: z.union([z.array(AccountsReceivablePaymentPreference_R6_0_0()), z.null()]).optional(),
  presentment_preferences_set: z.union([z.array(AccountsReceivablePresentmentPreference()), z.null()]).optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const AddressIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  type: AddressType().optional(),
}).check(exactlyOneOf([
  ['id'],
  ['type'],
]))

export const AddressParameters = () => z.looseObject({
  type: AddressType(),
  is_primary: z.boolean().optional(),
  postal_code: z.string().min(1).check(requestText).optional(),
  street_name: z.string().min(1).check(requestText).optional(),
  street_number: z.string().min(1).check(requestText).optional(),
  floor: z.number().check(integer).gte(-9007199254740991).lte(9007199254740991).optional(),
  apartment_number: z.string().min(1).check(requestText).optional(),
  area: z.string().min(1).check(requestText).optional(),
  town_city: z.string().min(1).check(requestText).optional(),
  district: z.string().min(1).check(requestText).optional(),
  municipality: z.string().min(1).check(requestText).optional(),
  country_identifier: CountryIdentifier().optional(),
  address_line_1: z.string().min(1).check(requestText).optional(),
  po_box: z.string().min(1).check(requestText).optional(),
  po_box_postal_code: z.string().min(1).check(requestText).optional(),
  care_of: z.string().min(1).check(requestText).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
  udf_string_9: z.string().check(requestText).optional(),
  udf_string_10: z.string().check(requestText).optional(),
})

export const AddressParameters_R14_2_0 = () => z.looseObject({
  type: AddressType(),
  postal_code: z.string().min(1).check(requestText).optional(),
  street_name: z.string().min(1).check(requestText).optional(),
  street_number: z.string().min(1).check(requestText).optional(),
  floor: z.number().check(integer).gte(-9007199254740991).lte(9007199254740991).optional(),
  apartment_number: z.string().min(1).check(requestText).optional(),
  area: z.string().min(1).check(requestText).optional(),
  town_city: z.string().min(1).check(requestText).optional(),
  district: z.string().min(1).check(requestText).optional(),
  municipality: z.string().min(1).check(requestText).optional(),
  country_identifier: CountryIdentifier().optional(),
  address_line_1: z.string().min(1).check(requestText).optional(),
  po_box: z.string().min(1).check(requestText).optional(),
  po_box_postal_code: z.string().min(1).check(requestText).optional(),
  care_of: z.string().min(1).check(requestText).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
  udf_string_9: z.string().check(requestText).optional(),
  udf_string_10: z.string().check(requestText).optional(),
})

export const AddressParameters_R4_0_0 = () => z.looseObject({
  type: AddressType(),
  postal_code: z.string().min(1).check(requestText).optional(),
  street_name: z.string().min(1).check(requestText).optional(),
  street_number: z.string().min(1).check(requestText).optional(),
  floor: z.number().check(integer).gte(-9007199254740991).lte(9007199254740991).optional(),
  apartment_number: z.string().min(1).check(requestText).optional(),
  area: z.string().min(1).check(requestText).optional(),
  town_city: z.string().min(1).check(requestText).optional(),
  district: z.string().min(1).check(requestText).optional(),
  municipality: z.string().min(1).check(requestText).optional(),
  country_identifier: CountryIdentifier().optional(),
  po_box: z.string().min(1).check(requestText).optional(),
  po_box_postal_code: z.string().min(1).check(requestText).optional(),
  care_of: z.string().min(1).check(requestText).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
  udf_string_9: z.string().check(requestText).optional(),
  udf_string_10: z.string().check(requestText).optional(),
})

export const AddressType = () => z.literal(['HOME', 'BUSINESS', 'POBOX', 'CUSTOM1', 'CUSTOM2', 'CUSTOM3', 'CUSTOM4', 'CUSTOM5'])

export const AddressUpdateParameters = () => z.looseObject({
  action: z.literal(['ADD', 'UPDATE', 'REMOVE']),
  address_identifier: AddressIdentifier().optional(),
  type: AddressType().optional(),
  postal_code: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  street_name: z.string().min(1).check(requestText).optional(),
  street_number: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  floor: z.union([z.number().check(integer).gte(-9007199254740991).lte(9007199254740991), z.null()]).optional(),
  apartment_number: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  area: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  town_city: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  district: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  municipality: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  country_identifier: CountryIdentifier().optional(),
  po_box: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  po_box_postal_code: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  care_of: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  udf_string_1: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_2: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_3: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_4: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_5: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_6: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_7: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_8: z.union([z.string().check(requestText), z.null()]).optional(),
}).check(exactlyOneOf([
  ['address_identifier'],
  ['type'],
]))

export const AddressUpdateParameters_R4_0_0 = () => z.looseObject({
  action: z.literal(['ADD', 'UPDATE', 'REMOVE']),
  address_identifier: AddressIdentifier().optional(),
  type: AddressType().optional(),
  postal_code: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  street_name: z.string().min(1).check(requestText).optional(),
  street_number: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  floor: z.union([z.number().check(integer).gte(-9007199254740991).lte(9007199254740991), z.null()]).optional(),
  apartment_number: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  area: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  town_city: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  district: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  municipality: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  country_identifier: CountryIdentifier().optional(),
  po_box: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  po_box_postal_code: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  care_of: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  udf_string_1: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_2: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_3: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_4: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_5: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_6: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_7: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_8: z.union([z.string().check(requestText), z.null()]).optional(),
}).check(exactlyOneOf([
  ['address_identifier'],
  ['type'],
]))

export const AllotmentDateCondition = () => z.union([z.looseObject({}), z.null()])

export const AllotmentGroupReference = () => z.union([z.looseObject({
  community_name: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const AllotmentProductCondition = () => z.union([z.looseObject({}), z.null()])

export const AllotmentTimeCondition = () => z.union([z.looseObject({}), z.null()])

export const AllotmentUnitCondition = () => z.looseObject({
  id: z.string().optional(),
  unit: Unit().optional(),
  group: AllotmentGroupReference().optional(),
})

export const AllotmentUnitCondition_R4_0_0 = () => z.looseObject({
  id: z.string().optional(),
  unit: Unit_R4_0_0().optional(),
  group: AllotmentGroupReference().optional(),
})

export const BankAccountTypeIdentifier = () => z.looseObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(propertyCount(1, Infinity, ['id', 'name', 'alternative_code']))

export const BankBranchIdentifier = () => z.looseObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(propertyCount(1, Infinity, ['id', 'name', 'alternative_code']))

export const BankIdentifier = () => z.looseObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(propertyCount(1, Infinity, ['id', 'name', 'alternative_code']))

export const Bill = () => z.looseObject({
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
  accounts_receivable: AccountsReceivableReference().optional(),
  currency: CurrencyShort().optional(),
})

export const BillEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: Bill(),
})

export const BillEnvelope_R10_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Bill_R10_0_0(),
})

export const BillEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Bill_R4_0_0(),
})

export const BillEnvelope_R9_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Bill_R9_0_0(),
})

export const BillIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
]))

export const BillListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Bill()),
})

export const BillListEnvelope_R10_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Bill_R10_0_0()),
})

export const BillListEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Bill_R4_0_0()),
})

export const BillListEnvelope_R9_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Bill_R9_0_0()),
})

export const BillPayment = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier().optional(),
  wallet_identifier: WalletIdentifier().optional(),
  type_identifier: FinancialTransactionTypeIdentifier(),
  category_identifier: FinancialTransactionCategoryIdentifier().optional(),
  payment_method_identifier: PaymentMethodIdentifier(),
  bill_identifier: BillIdentifier(),
  received_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  received_by_user_identifier: UserIdentifier().optional(),
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
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['wallet_identifier'],
]))

export const BillPayment_R4_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier(),
  type_identifier: FinancialTransactionTypeIdentifier(),
  category_identifier: FinancialTransactionCategoryIdentifier().optional(),
  payment_method_identifier: PaymentMethodIdentifier(),
  bill_identifier: BillIdentifier(),
  received_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  received_by_user_identifier: UserIdentifier().optional(),
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
  fields_set: FieldsSet().optional(),
})

export const BillPayment_R9_1_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier(),
  type_identifier: FinancialTransactionTypeIdentifier(),
  category_identifier: FinancialTransactionCategoryIdentifier().optional(),
  payment_method_identifier: PaymentMethodIdentifier(),
  bill_identifier: BillIdentifier(),
  received_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  received_by_user_identifier: UserIdentifier().optional(),
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
  fields_set: FieldsSet().optional(),
})

export const BillPresentation = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  bill_identifier: BillIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const BillPreview = () => z.looseObject({
  bill_preview: BillPreviewShort().optional(),
})

export const BillPreviewEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: BillPreview(),
})

export const BillPreviewEnvelope_R10_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: BillPreview_R10_0_0(),
})

export const BillPreviewEnvelope_R12_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: BillPreview_R12_0_0(),
})

export const BillPreviewEnvelope_R12_3_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: BillPreview_R12_3_0(),
})

export const BillPreviewEnvelope_R13_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: BillPreview_R13_0_0(),
})

export const BillPreviewEnvelope_R14_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: BillPreview_R14_0_0(),
})

export const BillPreviewEnvelope_R15_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: BillPreview_R15_0_0(),
})

export const BillPreviewEnvelope_R6_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: BillPreview_R6_0_0(),
})

export const BillPreviewProductShort = () => z.looseObject({
  product: ProductShort().optional(),
})

export const BillPreviewProductShort_R12_3_0 = () => z.looseObject({
  product: ProductShort_R12_3_0().optional(),
})

export const BillPreviewProductShort_R6_0_0 = () => z.looseObject({
  product: ProductShort_R4_0_0().optional(),
})

export const BillPreviewShort = () => z.looseObject({
  from_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  to_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  total_billed_amount: z.number().optional(),
  total_amount_to_be_paid: z.number().optional(),
  total_vat_amount: z.number().optional(),
  total_tax_amount: z.number().optional(),
  total_billed_amount_of_parent: z.number().optional(),
  total_billed_amount_of_member: z.number().optional(),
  total_amount_to_be_paid_by_parent: z.number().optional(),
  total_amount_to_be_paid_by_member: z.number().optional(),
  total_vat_amount_of_parent: z.number().optional(),
  total_vat_amount_of_member: z.number().optional(),
  currency: CurrencyShort().optional(),
  product_set: z.array(BillPreviewProductShort()).optional(),
})

export const BillPreviewShort_R10_0_0 = () => z.looseObject({
  from_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  to_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  total_billed_amount: z.number().optional(),
  total_amount_to_be_paid: z.number().optional(),
  total_tax_amount: z.number().optional(),
  currency: CurrencyShort_R10_0_0().optional(),
  product_set: z.array(BillPreviewProductShort_R6_0_0()).optional(),
})

export const BillPreviewShort_R12_0_0 = () => z.looseObject({
  from_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  to_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  total_billed_amount: z.number().optional(),
  total_amount_to_be_paid: z.number().optional(),
  total_vat_amount: z.number().optional(),
  total_tax_amount: z.number().optional(),
  currency: CurrencyShort_R10_0_0().optional(),
  product_set: z.array(BillPreviewProductShort_R6_0_0()).optional(),
})

export const BillPreviewShort_R12_3_0 = () => z.looseObject({
  from_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  to_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  total_billed_amount: z.number().optional(),
  total_amount_to_be_paid: z.number().optional(),
  total_vat_amount: z.number().optional(),
  total_tax_amount: z.number().optional(),
  currency: CurrencyShort_R10_0_0().optional(),
  product_set: z.array(BillPreviewProductShort_R12_3_0()).optional(),
})

export const BillPreviewShort_R13_0_0 = () => z.looseObject({
  from_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  to_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  total_billed_amount: z.number().optional(),
  total_amount_to_be_paid: z.number().optional(),
  total_vat_amount: z.number().optional(),
  total_tax_amount: z.number().optional(),
  total_billed_amount_of_parent: z.number().optional(),
  total_billed_amount_of_member: z.number().optional(),
  total_amount_to_be_paid_by_parent: z.number().optional(),
  total_amount_to_be_paid_by_member: z.number().optional(),
  total_vat_amount_of_parent: z.number().optional(),
  total_vat_amount_of_member: z.number().optional(),
  currency: CurrencyShort_R10_0_0().optional(),
  product_set: z.array(BillPreviewProductShort_R12_3_0()).optional(),
})

export const BillPreviewShort_R14_0_0 = () => z.looseObject({
  from_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  to_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  total_billed_amount: z.number().optional(),
  total_amount_to_be_paid: z.number().optional(),
  total_vat_amount: z.number().optional(),
  total_tax_amount: z.number().optional(),
  total_billed_amount_of_parent: z.number().optional(),
  total_billed_amount_of_member: z.number().optional(),
  total_amount_to_be_paid_by_parent: z.number().optional(),
  total_amount_to_be_paid_by_member: z.number().optional(),
  total_vat_amount_of_parent: z.number().optional(),
  total_vat_amount_of_member: z.number().optional(),
  currency: CurrencyShort().optional(),
  product_set: z.array(BillPreviewProductShort_R12_3_0()).optional(),
})

export const BillPreviewShort_R15_0_0 = () => z.looseObject({
  from_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  to_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  total_billed_amount: z.number().optional(),
  total_amount_to_be_paid: z.number().optional(),
  total_vat_amount: z.number().optional(),
  total_tax_amount: z.number().optional(),
  total_billed_amount_of_parent: z.number().optional(),
  total_billed_amount_of_member: z.number().optional(),
  total_amount_to_be_paid_by_parent: z.number().optional(),
  total_amount_to_be_paid_by_member: z.number().optional(),
  total_vat_amount_of_parent: z.number().optional(),
  total_vat_amount_of_member: z.number().optional(),
  currency: CurrencyShort().optional(),
  product_set: z.array(BillPreviewProductShort()).optional(),
})

export const BillPreviewShort_R6_0_0 = () => z.looseObject({
  from_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  to_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  total_billed_amount: z.number().optional(),
  total_amount_to_be_paid: z.number().optional(),
  total_tax_amount: z.number().optional(),
  product_set: z.array(BillPreviewProductShort_R6_0_0()).optional(),
})

export const BillPreview_R10_0_0 = () => z.looseObject({
  bill_preview: BillPreviewShort_R10_0_0().optional(),
})

export const BillPreview_R12_0_0 = () => z.looseObject({
  bill_preview: BillPreviewShort_R12_0_0().optional(),
})

export const BillPreview_R12_3_0 = () => z.looseObject({
  bill_preview: BillPreviewShort_R12_3_0().optional(),
})

export const BillPreview_R13_0_0 = () => z.looseObject({
  bill_preview: BillPreviewShort_R13_0_0().optional(),
})

export const BillPreview_R14_0_0 = () => z.looseObject({
  bill_preview: BillPreviewShort_R14_0_0().optional(),
})

export const BillPreview_R15_0_0 = () => z.looseObject({
  bill_preview: BillPreviewShort_R15_0_0().optional(),
})

export const BillPreview_R6_0_0 = () => z.looseObject({
  bill_preview: BillPreviewShort_R6_0_0().optional(),
})

export const BillShort = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['POSTED', 'PRESENTED', 'PRESENTED_CONFIRMED', 'PRESENTED_REJECTED']).optional(),
  from_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  to_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  due_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  total_billed_amount: z.number().optional(),
  total_amount_to_be_paid: z.number().optional(),
  bill_status: z.literal(['SETTLED', 'UNSETTLED', 'PARTIALLY_SETTLED']).optional(),
  currency: CurrencyShort().optional(),
})

export const BillShortEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: BillShort(),
})

export const BillShortEnvelope_R10_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: BillShort_R10_0_0(),
})

export const BillShortEnvelope_R12_4_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: BillShort_R12_4_0(),
})

export const BillShortEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: BillShort_R4_0_0(),
})

export const BillShort_R10_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['POSTED', 'PRESENTED', 'PRESENTED_CONFIRMED', 'PRESENTED_REJECTED']).optional(),
  from_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  to_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  total_billed_amount: z.number().optional(),
  total_amount_to_be_paid: z.number().optional(),
  bill_status: z.literal(['SETTLED', 'UNSETTLED', 'PARTIALLY_SETTLED']).optional(),
  currency: CurrencyShort_R10_0_0().optional(),
})

export const BillShort_R12_4_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['POSTED', 'PRESENTED', 'PRESENTED_CONFIRMED', 'PRESENTED_REJECTED']).optional(),
  from_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  to_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  due_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  total_billed_amount: z.number().optional(),
  total_amount_to_be_paid: z.number().optional(),
  bill_status: z.literal(['SETTLED', 'UNSETTLED', 'PARTIALLY_SETTLED']).optional(),
  currency: CurrencyShort_R10_0_0().optional(),
})

export const BillShort_R4_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['POSTED', 'PRESENTED', 'PRESENTED_CONFIRMED', 'PRESENTED_REJECTED']).optional(),
  from_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  to_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  total_billed_amount: z.number().optional(),
  total_amount_to_be_paid: z.number().optional(),
  bill_status: z.literal(['SETTLED', 'UNSETTLED', 'PARTIALLY_SETTLED']).optional(),
})

export const Bill_R10_0_0 = () => z.looseObject({
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
  accounts_receivable: AccountsReceivableReference().optional(),
  currency: CurrencyShort_R10_0_0().optional(),
})

export const Bill_R4_0_0 = () => z.looseObject({
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
  accounts_receivable: AccountsReceivableReference().optional(),
})

export const Bill_R9_0_0 = () => z.looseObject({
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
  accounts_receivable: AccountsReceivableReference().optional(),
})

export const BillingAddressParameter = () => z.strictObject({
  action: z.literal(['NEW', 'EXISTING', 'EXISTINGUPDATED']),
  type: AddressType().optional(),
  address: AddressParameters().optional(),
})

export const BillingAddressParameter_R14_2_0 = () => z.strictObject({
  action: z.literal(['NEW', 'EXISTING', 'EXISTINGUPDATED']),
  type: AddressType().optional(),
  address: AddressParameters_R14_2_0().optional(),
})

export const BillingAddressParameter_R4_0_0 = () => z.strictObject({
  action: z.literal(['NEW', 'EXISTING', 'EXISTINGUPDATED']),
  type: AddressType().optional(),
  address: AddressParameters_R4_0_0().optional(),
})

export const BillingFrequency = () => z.union([z.looseObject({
  name: z.string().optional(),
  code: z.string().optional(),
  default: z.boolean().optional(),
  time_period: TimePeriod().optional(),
}), z.null()])

export const BillingTermScheme = () => z.looseObject({
  id: z.string().optional(),
  code: z.string().optional(),
  name: z.string().optional(),
  life_cycle_state: z.literal(['DRAFT', 'EFFECTIVE', 'TERMINATED']).optional(),
  classification: z.literal(['SUBSCRIPTIONS', 'JOBS']).optional(),
  billing_type: z.literal(['NORMAL', 'PREPAID']).optional(),
  billing_type_classification: z.literal(['PRE_BILL', 'POST_BILL', 'PRE_RATED', 'POST_RATED']).optional(),
  discount_option: z.literal([
    'FIXED_PRICE',
    'FLEXIBLE_PRICE',
    null,
  ]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  billing_method: z.literal(['ANNIVERSARY', 'PERIOD']).optional(),
  billing_terms_auto_renewed: z.boolean().optional(),
  concurrent_usage_allowed: z.boolean().optional(),
  allowed_cycle_day: z.union([z.number(), z.null()]).optional(),
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
  billing_frequencies_set: z.array(BillingFrequency()).optional(),
  log_information: LogInformation().optional(),
})

export const BillingTermSchemeIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['code'],
]))

export const BillingTermSchemeListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(BillingTermScheme()),
})

export const BillingTermSchemeListEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(BillingTermScheme_R14_1_0()),
})

export const BillingTermSchemeListEnvelope_R15_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(BillingTermScheme_R15_0_0()),
})

export const BillingTermSchemeListEnvelope_R6_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(BillingTermScheme_R6_0_0()),
})

export const BillingTermSchemeShort = () => z.union([z.looseObject({
  id: z.string().optional(),
  code: z.string().optional(),
  name: z.string().optional(),
  life_cycle_state: z.literal(['DRAFT', 'EFFECTIVE', 'TERMINATED']).optional(),
  classification: z.literal(['NORMAL', 'PREPAID']).optional(),
  billing_type: z.literal(['PRE_BILL', 'POST_BILL', 'PRE_RATED', 'POST_RATED']).optional(),
  billing_method: z.literal(['ANNIVERSARY', 'PERIOD']).optional(),
}), z.null()])

export const BillingTermSchemeShort_R4_0_0 = () => z.union([z.looseObject({
  id: z.string().optional(),
  code: z.string().optional(),
  name: z.string().optional(),
  life_cycle_state: z.literal(['DRAFT', 'EFFECTIVE', 'TERMINATED']).optional(),
  classification: z.literal(['SUBSCRIPTIONS', 'JOBS']).optional(),
  billing_type: z.literal(['NORMAL', 'PREPAID']).optional(),
  billing_method: z.literal(['ANNIVERSARY', 'PERIOD']).optional(),
}), z.null()])

export const BillingTermScheme_R14_1_0 = () => z.looseObject({
  id: z.string().optional(),
  code: z.string().optional(),
  name: z.string().optional(),
  life_cycle_state: z.literal(['DRAFT', 'EFFECTIVE', 'TERMINATED']).optional(),
  classification: z.literal(['SUBSCRIPTIONS', 'JOBS']).optional(),
  billing_type: z.literal(['NORMAL', 'PREPAID']).optional(),
  discount_option: z.literal([
    'FIXED_PRICE',
    'FLEXIBLE_PRICE',
    null,
  ]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  billing_method: z.literal(['ANNIVERSARY', 'PERIOD']).optional(),
  concurrent_usage_allowed: z.boolean().optional(),
  allowed_cycle_day: z.union([z.number(), z.null()]).optional(),
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
  billing_frequencies_set: z.array(BillingFrequency()).optional(),
  log_information: LogInformation_R14_1_0().optional(),
})

export const BillingTermScheme_R15_0_0 = () => z.looseObject({
  id: z.string().optional(),
  code: z.string().optional(),
  name: z.string().optional(),
  life_cycle_state: z.literal(['DRAFT', 'EFFECTIVE', 'TERMINATED']).optional(),
  classification: z.literal(['SUBSCRIPTIONS', 'JOBS']).optional(),
  billing_type: z.literal(['NORMAL', 'PREPAID']).optional(),
  billing_type_classification: z.literal(['PRE_BILL', 'POST_BILL', 'PRE_RATED', 'POST_RATED']).optional(),
  discount_option: z.literal([
    'FIXED_PRICE',
    'FLEXIBLE_PRICE',
    null,
  ]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  billing_method: z.literal(['ANNIVERSARY', 'PERIOD']).optional(),
  billing_terms_auto_renewed: z.boolean().optional(),
  concurrent_usage_allowed: z.boolean().optional(),
  allowed_cycle_day: z.union([z.number(), z.null()]).optional(),
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
  billing_frequencies_set: z.array(BillingFrequency()).optional(),
  log_information: LogInformation_R14_1_0().optional(),
})

export const BillingTermScheme_R6_0_0 = () => z.looseObject({
  id: z.string().optional(),
  code: z.string().optional(),
  name: z.string().optional(),
  life_cycle_state: z.literal(['DRAFT', 'EFFECTIVE', 'TERMINATED']).optional(),
  classification: z.literal(['SUBSCRIPTIONS', 'JOBS']).optional(),
  billing_type: z.literal(['NORMAL', 'PREPAID']).optional(),
  discount_option: z.literal([
    'FIXED_PRICE',
    'FLEXIBLE_PRICE',
    null,
  ]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  billing_method: z.literal(['ANNIVERSARY', 'PERIOD']).optional(),
  concurrent_usage_allowed: z.boolean().optional(),
  allowed_cycle_day: z.union([z.number(), z.null()]).optional(),
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
  billing_frequencies_set: z.array(BillingFrequency()).optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const BillingTermsParameters = () => z.strictObject({
  billing_term_scheme_identifier: BillingTermSchemeIdentifier().optional(),
  price_plan_identifier: PricePlanIdentifier().optional(),
  billing_cycle_day: z.number().optional(),
  billing_cycle_last_day_of_month: z.boolean().optional(),
  agreement_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText),
  billing_frequency: z.literal([
    'DAILY',
    'WEEKLY',
    'MONTHLY',
    'QUARTERLY',
    'BIANNUAL',
    'ANNUAL',
    'TWOYEARS',
    'CUSTOM1',
    'CUSTOM2',
    'CUSTOM3',
    'CUSTOM4',
    'CUSTOM5',
  ]).optional(),
  binding_information: BindingInformationParameters().optional(),
  concurrent_usage_based_pricing: ConcurrentUsageBasedPricingParameters().optional(),
})

export const BillingTermsParameters_R11_2_0 = () => z.strictObject({
  billing_term_scheme_identifier: BillingTermSchemeIdentifier().optional(),
  price_plan_identifier: PricePlanIdentifier().optional(),
  billing_cycle_day: z.number().optional(),
  agreement_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText),
  billing_frequency: z.literal([
    'DAILY',
    'WEEKLY',
    'MONTHLY',
    'QUARTERLY',
    'BIANNUAL',
    'ANNUAL',
    'TWOYEARS',
    'CUSTOM1',
    'CUSTOM2',
    'CUSTOM3',
    'CUSTOM4',
    'CUSTOM5',
  ]).optional(),
  binding_information: BindingInformationParameters_R4_0_0().optional(),
  concurrent_usage_based_pricing: ConcurrentUsageBasedPricingParameters_R4_0_0().optional(),
})

export const BillingTermsParameters_R12_0_0 = () => z.strictObject({
  billing_term_scheme_identifier: BillingTermSchemeIdentifier().optional(),
  price_plan_identifier: PricePlanIdentifier().optional(),
  billing_cycle_day: z.number().optional(),
  billing_cycle_last_day_of_month: z.boolean().optional(),
  agreement_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText),
  billing_frequency: z.literal([
    'DAILY',
    'WEEKLY',
    'MONTHLY',
    'QUARTERLY',
    'BIANNUAL',
    'ANNUAL',
    'TWOYEARS',
    'CUSTOM1',
    'CUSTOM2',
    'CUSTOM3',
    'CUSTOM4',
    'CUSTOM5',
  ]).optional(),
  binding_information: BindingInformationParameters_R4_0_0().optional(),
  concurrent_usage_based_pricing: ConcurrentUsageBasedPricingParameters_R4_0_0().optional(),
})

export const BillingTermsParameters_R14_0_0 = () => z.strictObject({
  billing_term_scheme_identifier: BillingTermSchemeIdentifier().optional(),
  price_plan_identifier: PricePlanIdentifier().optional(),
  billing_cycle_day: z.number().optional(),
  billing_cycle_last_day_of_month: z.boolean().optional(),
  agreement_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText),
  billing_frequency: z.literal([
    'DAILY',
    'WEEKLY',
    'MONTHLY',
    'QUARTERLY',
    'BIANNUAL',
    'ANNUAL',
    'TWOYEARS',
    'CUSTOM1',
    'CUSTOM2',
    'CUSTOM3',
    'CUSTOM4',
    'CUSTOM5',
  ]).optional(),
  binding_information: BindingInformationParameters_R14_0_0().optional(),
  concurrent_usage_based_pricing: ConcurrentUsageBasedPricingParameters_R4_0_0().optional(),
})

export const BillingTermsParameters_R15_0_0 = () => z.strictObject({
  billing_term_scheme_identifier: BillingTermSchemeIdentifier().optional(),
  price_plan_identifier: PricePlanIdentifier().optional(),
  billing_cycle_day: z.number().optional(),
  billing_cycle_last_day_of_month: z.boolean().optional(),
  agreement_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText),
  billing_frequency: z.literal([
    'DAILY',
    'WEEKLY',
    'MONTHLY',
    'QUARTERLY',
    'BIANNUAL',
    'ANNUAL',
    'TWOYEARS',
    'CUSTOM1',
    'CUSTOM2',
    'CUSTOM3',
    'CUSTOM4',
    'CUSTOM5',
  ]).optional(),
  binding_information: BindingInformationParameters_R14_0_0().optional(),
  concurrent_usage_based_pricing: ConcurrentUsageBasedPricingParameters().optional(),
})

export const BillingTermsParameters_R4_0_0 = () => z.strictObject({
  billing_term_scheme_identifier: BillingTermSchemeIdentifier().optional(),
  price_plan_identifier: PricePlanIdentifier().optional(),
  billing_cycle_day: z.number().optional(),
  agreement_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText),
  billing_frequency: z.literal([
    'DAILY',
    'WEEKLY',
    'MONTHLY',
    'QUARTERLY',
    'BIANNUAL',
    'ANNUAL',
    'TWOYEARS',
    'CUSTOM1',
    'CUSTOM2',
    'CUSTOM3',
    'CUSTOM4',
    'CUSTOM5',
  ]).optional(),
  binding_information: BindingInformationParameters_R4_0_0().optional(),
  concurrent_usage_based_pricing: ConcurrentUsageBasedPricingParameters_R4_0_0().optional(),
})

export const BillingTermsShort = () => z.union([z.looseObject({
  id: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'TERMINATED']).optional(),
  is_auto_renewed: z.boolean().optional(),
  next_renewal_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  expires_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  billing_cycle_day: z.union([z.number(), z.null()]).optional(),
  billing_cycle_last_day_of_month: z.union([z.boolean(), z.null()]).optional(),
  agreement_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  allowed_cancel_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  effective_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  expiration_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  concurrent_usage_based_pricing: ConcurrentUsageBasedPricing().optional(),
  billing_term_scheme: BillingTermSchemeShort().optional(),
  price_plan: PricePlanShort().optional(),
  billing_frequency: BillingFrequency().optional(),
  binding_information: BindingInformation().optional(),
}), z.null()])

export const BillingTermsShort_R12_0_0 = () => z.union([z.looseObject({
  id: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'TERMINATED']).optional(),
  billing_cycle_day: z.union([z.number(), z.null()]).optional(),
  billing_cycle_last_day_of_month: z.union([z.boolean(), z.null()]).optional(),
  agreement_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  allowed_cancel_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  effective_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  expiration_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  concurrent_usage_based_pricing: ConcurrentUsageBasedPricing().optional(),
  billing_term_scheme: BillingTermSchemeShort_R4_0_0().optional(),
  price_plan: PricePlanShort().optional(),
  billing_frequency: BillingFrequency().optional(),
  binding_information: BindingInformation().optional(),
}), z.null()])

export const BillingTermsShort_R15_0_0 = () => z.union([z.looseObject({
  id: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'TERMINATED']).optional(),
  is_auto_renewed: z.boolean().optional(),
  billing_cycle_day: z.union([z.number(), z.null()]).optional(),
  billing_cycle_last_day_of_month: z.union([z.boolean(), z.null()]).optional(),
  agreement_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  allowed_cancel_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  effective_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  expiration_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  concurrent_usage_based_pricing: ConcurrentUsageBasedPricing().optional(),
  billing_term_scheme: BillingTermSchemeShort().optional(),
  price_plan: PricePlanShort().optional(),
  billing_frequency: BillingFrequency().optional(),
  binding_information: BindingInformation().optional(),
}), z.null()])

export const BillingTermsShort_R4_0_0 = () => z.union([z.looseObject({
  id: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'TERMINATED']).optional(),
  billing_cycle_day: z.union([z.number(), z.null()]).optional(),
  agreement_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  allowed_cancel_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  effective_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  expiration_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  concurrent_usage_based_pricing: ConcurrentUsageBasedPricing().optional(),
  billing_term_scheme: BillingTermSchemeShort_R4_0_0().optional(),
  price_plan: PricePlanShort().optional(),
  billing_frequency: BillingFrequency().optional(),
  binding_information: BindingInformation().optional(),
}), z.null()])

export const BindingInformation = () => z.union([z.looseObject({
  state: z.union([z.string(), z.null()]).optional(),
  start_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  end_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  binding_period: BindingPeriod().optional(),
}), z.null()])

export const BindingInformationParameters = () => z.strictObject({
  binding_period: z.literal([
    'WEEK',
    'MONTH',
    'QUARTER',
    'BIANNUAL',
    'ANNUAL',
    'TWOYEARS',
    'CUSTOM1',
    'CUSTOM2',
    'CUSTOM3',
    'CUSTOM4',
    'CUSTOM5',
  ]).optional(),
  start_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
})

export const BindingInformationParameters_R14_0_0 = () => z.strictObject({
  binding_period: z.literal([
    'WEEK',
    'MONTH',
    'QUARTER',
    'BIANNUAL',
    'ANNUAL',
    'TWOYEARS',
    'CUSTOM1',
    'CUSTOM2',
    'CUSTOM3',
    'CUSTOM4',
    'CUSTOM5',
  ]).optional(),
  start_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
})

export const BindingInformationParameters_R4_0_0 = () => z.strictObject({
  binding_period: z.literal([
    'WEEK',
    'MONTH',
    'QUARTER',
    'BIANNUAL',
    'ANNUAL',
    'TWOYEARS',
    'CUSTOM1',
    'CUSTOM2',
    'CUSTOM3',
    'CUSTOM4',
    'CUSTOM5',
  ]).optional(),
  start_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
})

export const BindingPeriod = () => z.union([z.looseObject({
  name: z.union([z.string(), z.null()]).optional(),
  code: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const BirthDate = () => z.union([z.looseObject({
  day: z.union([z.number().check(integer), z.null()]).optional(),
  month: z.union([z.number().check(integer), z.null()]).optional(),
  year: z.union([z.number().check(integer), z.null()]).optional(),
}), z.null()])

export const BirthDateParameters = () => z.union([z.strictObject({
  day: z.number().check(integer).gte(1).lte(31).optional(),
  month: z.number().check(integer).gte(1).lte(12).optional(),
  year: z.number().check(integer).gte(1).lte(9999).optional(),
}), z.null()])

export const BusinessClassificationCode = () => z.looseObject({
  business_classification_code: z.string().optional(),
})

export const BusinessUnit = () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  code: z.union([z.string(), z.null()]).optional(),
  unified_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  parent_business_unit_name: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const BusinessUnitIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['name'],
  ['code'],
]))

export const BuyInAdvanceRequest = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  duration: z.number().optional(),
  unit_of_time: z.literal(['DAYS', 'WEEKS', 'MONTHS', 'YEARS']).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'CANCELLED']).optional(),
  billing_state: z.literal(['RATED', 'NOT_RATED']).optional(),
  billing_effective_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.literal(['PENDING', 'COMPLETED']).optional(),
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
  subscription: SubscriptionShort().optional(),
})

export const BuyInAdvanceRequestEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: BuyInAdvanceRequest(),
})

export const BuyInAdvanceRequestEnvelope_R14_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: BuyInAdvanceRequest_R14_0_0(),
})

export const BuyInAdvanceRequestEnvelope_R15_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: BuyInAdvanceRequest_R15_0_0(),
})

export const BuyInAdvanceRequestEnvelope_R6_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: BuyInAdvanceRequest_R6_0_0(),
})

export const BuyInAdvanceRequestEnvelope_R9_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: BuyInAdvanceRequest_R9_0_0(),
})

export const BuyInAdvanceRequestIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
]))

export const BuyInAdvanceRequestListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(BuyInAdvanceRequest()),
})

export const BuyInAdvanceRequestListEnvelope_R14_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(BuyInAdvanceRequest_R14_0_0()),
})

export const BuyInAdvanceRequestListEnvelope_R15_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(BuyInAdvanceRequest_R15_0_0()),
})

export const BuyInAdvanceRequestListEnvelope_R6_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(BuyInAdvanceRequest_R6_0_0()),
})

export const BuyInAdvanceRequestListEnvelope_R9_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(BuyInAdvanceRequest_R9_0_0()),
})

export const BuyInAdvanceRequestParameters = () => z.strictObject({
  duration: z.number(),
  unit_of_time: z.literal(['DAYS', 'WEEKS', 'MONTHS', 'YEARS']),
  description: z.string().min(1).check(requestText).optional(),
  billing_effective_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
})

export const BuyInAdvanceRequest_R14_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  duration: z.number().optional(),
  unit_of_time: z.literal(['DAYS', 'WEEKS', 'MONTHS', 'YEARS']).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'CANCELLED']).optional(),
  billing_state: z.literal(['RATED', 'NOT_RATED']).optional(),
  billing_effective_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.literal(['PENDING', 'COMPLETED']).optional(),
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
  subscription: SubscriptionShort_R14_0_0().optional(),
})

export const BuyInAdvanceRequest_R15_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  duration: z.number().optional(),
  unit_of_time: z.literal(['DAYS', 'WEEKS', 'MONTHS', 'YEARS']).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'CANCELLED']).optional(),
  billing_state: z.literal(['RATED', 'NOT_RATED']).optional(),
  billing_effective_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.literal(['PENDING', 'COMPLETED']).optional(),
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
  subscription: SubscriptionShort_R15_0_0().optional(),
})

export const BuyInAdvanceRequest_R6_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  duration: z.number().optional(),
  unit_of_time: z.literal(['DAYS', 'WEEKS', 'MONTHS', 'YEARS']).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'CANCELLED']).optional(),
  billing_state: z.literal(['RATED', 'NOT_RATED']).optional(),
  billing_effective_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
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
  subscription: SubscriptionShort_R4_0_0().optional(),
})

export const BuyInAdvanceRequest_R9_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  duration: z.number().optional(),
  unit_of_time: z.literal(['DAYS', 'WEEKS', 'MONTHS', 'YEARS']).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'CANCELLED']).optional(),
  billing_state: z.literal(['RATED', 'NOT_RATED']).optional(),
  billing_effective_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.literal(['PENDING', 'COMPLETED']).optional(),
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
  subscription: SubscriptionShort_R9_0_0().optional(),
})

export const CalculatedAdditionalPeriodRatesShort = () => z.looseObject({
  period_number: z.number().optional(),
  total_amount: z.number().optional(),
  total_discount_amount: z.number().optional(),
  total_vat_amount: z.number().optional(),
  total_tax_amount: z.number().optional(),
  as_of_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  currency: CurrencyShort().optional(),
  service_rates_set: z.array(CalculatedAdditionalPeriodServiceRatesShort()).optional(),
})

export const CalculatedAdditionalPeriodRatesShort_R10_0_0 = () => z.looseObject({
  period_number: z.number().optional(),
  total_amount: z.number().optional(),
  total_discount_amount: z.number().optional(),
  as_of_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  currency: CurrencyShort_R10_0_0().optional(),
  service_rates_set: z.array(CalculatedAdditionalPeriodServiceRatesShort_R10_0_0()).optional(),
})

export const CalculatedAdditionalPeriodRatesShort_R12_0_0 = () => z.looseObject({
  period_number: z.number().optional(),
  total_amount: z.number().optional(),
  total_discount_amount: z.number().optional(),
  total_vat_amount: z.number().optional(),
  total_tax_amount: z.number().optional(),
  as_of_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  currency: CurrencyShort_R10_0_0().optional(),
  service_rates_set: z.array(CalculatedAdditionalPeriodServiceRatesShort_R10_0_0()).optional(),
})

export const CalculatedAdditionalPeriodRatesShort_R12_3_0 = () => z.looseObject({
  period_number: z.number().optional(),
  total_amount: z.number().optional(),
  total_discount_amount: z.number().optional(),
  total_vat_amount: z.number().optional(),
  total_tax_amount: z.number().optional(),
  as_of_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  currency: CurrencyShort_R10_0_0().optional(),
  service_rates_set: z.array(CalculatedAdditionalPeriodServiceRatesShort_R12_3_0()).optional(),
})

export const CalculatedAdditionalPeriodRatesShort_R14_0_0 = () => z.looseObject({
  period_number: z.number().optional(),
  total_amount: z.number().optional(),
  total_discount_amount: z.number().optional(),
  total_vat_amount: z.number().optional(),
  total_tax_amount: z.number().optional(),
  as_of_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  currency: CurrencyShort().optional(),
  service_rates_set: z.array(CalculatedAdditionalPeriodServiceRatesShort_R14_0_0()).optional(),
})

export const CalculatedAdditionalPeriodRatesShort_R9_1_0 = () => z.looseObject({
  period_number: z.number().optional(),
  total_amount: z.number().optional(),
  total_discount_amount: z.number().optional(),
  as_of_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  service_rates_set: z.array(CalculatedAdditionalPeriodServiceRatesShort_R9_1_0()).optional(),
})

export const CalculatedAdditionalPeriodServiceRatesShort = () => z.looseObject({
  total_amount: z.number().optional(),
  total_discount_amount: z.number().optional(),
  currency: CurrencyShort().optional(),
  time_period: TimePeriod().optional(),
  service: ProductShort().optional(),
})

export const CalculatedAdditionalPeriodServiceRatesShort_R10_0_0 = () => z.looseObject({
  total_amount: z.number().optional(),
  total_discount_amount: z.number().optional(),
  currency: CurrencyShort_R10_0_0().optional(),
  time_period: TimePeriod().optional(),
  service: ProductShort_R4_0_0().optional(),
})

export const CalculatedAdditionalPeriodServiceRatesShort_R12_3_0 = () => z.looseObject({
  total_amount: z.number().optional(),
  total_discount_amount: z.number().optional(),
  currency: CurrencyShort_R10_0_0().optional(),
  time_period: TimePeriod().optional(),
  service: ProductShort_R12_3_0().optional(),
})

export const CalculatedAdditionalPeriodServiceRatesShort_R14_0_0 = () => z.looseObject({
  total_amount: z.number().optional(),
  total_discount_amount: z.number().optional(),
  currency: CurrencyShort().optional(),
  time_period: TimePeriod().optional(),
  service: ProductShort_R12_3_0().optional(),
})

export const CalculatedAdditionalPeriodServiceRatesShort_R9_1_0 = () => z.looseObject({
  total_amount: z.number().optional(),
  total_discount_amount: z.number().optional(),
  time_period: TimePeriod().optional(),
  service: ProductShort_R4_0_0().optional(),
})

export const CalculatedRates = () => z.looseObject({
  upcoming_rates: CalculatedUpcomingRatesShort().optional(),
  additional_period_rates_set: z.array(CalculatedAdditionalPeriodRatesShort()).optional(),
})

export const CalculatedRatesEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: CalculatedRates(),
})

export const CalculatedRatesEnvelope_R10_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: CalculatedRates_R10_0_0(),
})

export const CalculatedRatesEnvelope_R12_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: CalculatedRates_R12_0_0(),
})

export const CalculatedRatesEnvelope_R12_3_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: CalculatedRates_R12_3_0(),
})

export const CalculatedRatesEnvelope_R14_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: CalculatedRates_R14_0_0(),
})

export const CalculatedRatesEnvelope_R9_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: CalculatedRates_R9_1_0(),
})

export const CalculatedRates_R10_0_0 = () => z.looseObject({
  upcoming_rates: CalculatedUpcomingRatesShort_R10_0_0().optional(),
  additional_period_rates_set: z.array(CalculatedAdditionalPeriodRatesShort_R10_0_0()).optional(),
})

export const CalculatedRates_R12_0_0 = () => z.looseObject({
  upcoming_rates: CalculatedUpcomingRatesShort_R12_0_0().optional(),
  additional_period_rates_set: z.array(CalculatedAdditionalPeriodRatesShort_R12_0_0()).optional(),
})

export const CalculatedRates_R12_3_0 = () => z.looseObject({
  upcoming_rates: CalculatedUpcomingRatesShort_R12_3_0().optional(),
  additional_period_rates_set: z.array(CalculatedAdditionalPeriodRatesShort_R12_3_0()).optional(),
})

export const CalculatedRates_R14_0_0 = () => z.looseObject({
  upcoming_rates: CalculatedUpcomingRatesShort_R14_0_0().optional(),
  additional_period_rates_set: z.array(CalculatedAdditionalPeriodRatesShort_R14_0_0()).optional(),
})

export const CalculatedRates_R9_1_0 = () => z.looseObject({
  upcoming_rates: CalculatedUpcomingRatesShort_R9_1_0().optional(),
  additional_period_rates_set: z.array(CalculatedAdditionalPeriodRatesShort_R9_1_0()).optional(),
})

export const CalculatedUpcomingRatesShort = () => z.looseObject({
  total_amount: z.number().optional(),
  total_discount_amount: z.number().optional(),
  total_vat_amount: z.number().optional(),
  total_tax_amount: z.number().optional(),
  as_of_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  currency: CurrencyShort().optional(),
  amount_to_be_paid: z.number().optional(),
  service_rates_set: z.array(CalculatedUpcomingServiceRatesShort()).optional(),
})

export const CalculatedUpcomingRatesShort_R10_0_0 = () => z.looseObject({
  total_amount: z.number().optional(),
  total_discount_amount: z.number().optional(),
  as_of_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  currency: CurrencyShort_R10_0_0().optional(),
  amount_to_be_paid: z.number().optional(),
  service_rates_set: z.array(CalculatedUpcomingServiceRatesShort_R10_0_0()).optional(),
})

export const CalculatedUpcomingRatesShort_R12_0_0 = () => z.looseObject({
  total_amount: z.number().optional(),
  total_discount_amount: z.number().optional(),
  total_vat_amount: z.number().optional(),
  total_tax_amount: z.number().optional(),
  as_of_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  currency: CurrencyShort_R10_0_0().optional(),
  amount_to_be_paid: z.number().optional(),
  service_rates_set: z.array(CalculatedUpcomingServiceRatesShort_R10_0_0()).optional(),
})

export const CalculatedUpcomingRatesShort_R12_3_0 = () => z.looseObject({
  total_amount: z.number().optional(),
  total_discount_amount: z.number().optional(),
  total_vat_amount: z.number().optional(),
  total_tax_amount: z.number().optional(),
  as_of_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  currency: CurrencyShort_R10_0_0().optional(),
  amount_to_be_paid: z.number().optional(),
  service_rates_set: z.array(CalculatedUpcomingServiceRatesShort_R12_3_0()).optional(),
})

export const CalculatedUpcomingRatesShort_R14_0_0 = () => z.looseObject({
  total_amount: z.number().optional(),
  total_discount_amount: z.number().optional(),
  total_vat_amount: z.number().optional(),
  total_tax_amount: z.number().optional(),
  as_of_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  currency: CurrencyShort().optional(),
  amount_to_be_paid: z.number().optional(),
  service_rates_set: z.array(CalculatedUpcomingServiceRatesShort_R14_0_0()).optional(),
})

export const CalculatedUpcomingRatesShort_R9_1_0 = () => z.looseObject({
  total_amount: z.number().optional(),
  total_discount_amount: z.number().optional(),
  as_of_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  amount_to_be_paid: z.number().optional(),
  service_rates_set: z.array(CalculatedUpcomingServiceRatesShort_R9_1_0()).optional(),
})

export const CalculatedUpcomingServiceRatesShort = () => z.looseObject({
  total_amount: z.number().optional(),
  total_discount_amount: z.number().optional(),
  currency: CurrencyShort().optional(),
  from_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  to_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  service: ProductShort().optional(),
})

export const CalculatedUpcomingServiceRatesShort_R10_0_0 = () => z.looseObject({
  total_amount: z.number().optional(),
  total_discount_amount: z.number().optional(),
  currency: CurrencyShort_R10_0_0().optional(),
  from_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  to_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  service: ProductShort_R4_0_0().optional(),
})

export const CalculatedUpcomingServiceRatesShort_R12_3_0 = () => z.looseObject({
  total_amount: z.number().optional(),
  total_discount_amount: z.number().optional(),
  currency: CurrencyShort_R10_0_0().optional(),
  from_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  to_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  service: ProductShort_R12_3_0().optional(),
})

export const CalculatedUpcomingServiceRatesShort_R14_0_0 = () => z.looseObject({
  total_amount: z.number().optional(),
  total_discount_amount: z.number().optional(),
  currency: CurrencyShort().optional(),
  from_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  to_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  service: ProductShort_R12_3_0().optional(),
})

export const CalculatedUpcomingServiceRatesShort_R9_1_0 = () => z.looseObject({
  total_amount: z.number().optional(),
  total_discount_amount: z.number().optional(),
  from_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  to_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  service: ProductShort_R4_0_0().optional(),
})

export const CompanyProfile = () => z.union([z.looseObject({}), z.null()])

export const ConcurrentUsageBasedPricing = () => z.union([z.looseObject({}), z.null()])

export const ConcurrentUsageBasedPricingParameters = () => z.xor([ConcurrentUsageRate(), ConcurrentUsageMethod()])

export const ConcurrentUsageBasedPricingParameters_R4_0_0 = () => ConcurrentUsageRate()

export const ConcurrentUsageMethod = () => z.strictObject({
  number_of_installed_items: z.number().optional(),
  concurrent_usage_billing_method: z.string().min(1).check(requestText),
})

export const ConcurrentUsageRate = () => z.strictObject({
  concurrent_usage: z.number(),
  rate_percentage: z.number(),
})

export const ConsumerAccessTokenLogin = () => z.strictObject({
  access_token_identifier: AccessTokenIdentifier(),
  unit: z.string().min(1).check(requestText).optional(),
})

export const ConsumerIdentityLogin = () => z.strictObject({
  jwt: z.string().regex(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/u).check(requestText),
  organisation: z.string().min(1).check(requestText),
})

export const ConsumerLogin = () => z.xor([ConsumerAccessTokenLogin(), ConsumerIdentityLogin()])

export const ConsumerLogin_R15_0_0 = () => ConsumerAccessTokenLogin()

export const ContactCategoryIdentifier = () => z.looseObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(propertyCount(1, Infinity, ['id', 'name', 'alternative_code']))

export const ContactEmail = () => z.looseObject({
  type: EmailType().optional(),
  email: z.string().optional(),
})

export const ContactInformation = () => z.looseObject({
  id: z.string().optional(),
  type: z.literal(['PERSON', 'COMPANY']).optional(),
  life_cycle_state: z.literal(['MARKETING', 'FINANCIAL']).optional(),
  name: z.union([z.string(), z.null()]).optional(),
  title: z.union([z.string(), z.null()]).optional(),
  first_name: z.union([z.string(), z.null()]).optional(),
  middle_name: z.union([z.string(), z.null()]).optional(),
  last_name: z.union([z.string(), z.null()]).optional(),
  company_name: z.union([z.string(), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  organizational_unit: z.union([z.number().check(integer), z.null()]).optional(),
  preferred_language: z.union([z.string(), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_string_9: z.union([z.string(), z.null()]).optional(),
  udf_string_10: z.union([z.string(), z.null()]).optional(),
  udf_string_11: z.union([z.string(), z.null()]).optional(),
  udf_string_12: z.union([z.string(), z.null()]).optional(),
  udf_string_13: z.union([z.string(), z.null()]).optional(),
  udf_string_14: z.union([z.string(), z.null()]).optional(),
  udf_string_15: z.union([z.string(), z.null()]).optional(),
  udf_string_16: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_float_5: z.union([z.number(), z.null()]).optional(),
  udf_float_6: z.union([z.number(), z.null()]).optional(),
  udf_float_7: z.union([z.number(), z.null()]).optional(),
  privacy_level: PrivacyLevel().optional(),
  demographics: Demographics().optional(),
  emails_set: z.union([z.array(ContactEmail()), z.null()]).optional(),
  phones_set: z.union([z.array(ContactPhone()), z.null()]).optional(),
  log_information: LogInformation().optional(),
})

export const ContactInformationCreation = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  type: z.literal(['PERSON', 'COMPANY']),
  title: z.string().min(1).check(requestText).optional(),
  first_name: z.string().min(1).check(requestText).optional(),
  middle_name: z.string().min(1).check(requestText).optional(),
  last_name: z.string().min(1).check(requestText).optional(),
  company_name: z.string().min(1).check(requestText).optional(),
  category_identifier: ContactCategoryIdentifier().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  notes: z.string().min(1).check(requestText).optional(),
  demographics: DemographicsParameters().optional(),
})

export const ContactInformationCreation_R14_2_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  type: z.literal(['PERSON', 'COMPANY']),
  title: z.string().min(1).check(requestText).optional(),
  first_name: z.string().min(1).check(requestText).optional(),
  middle_name: z.string().min(1).check(requestText).optional(),
  last_name: z.string().min(1).check(requestText).optional(),
  company_name: z.string().min(1).check(requestText).optional(),
  category_identifier: ContactCategoryIdentifier().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  notes: z.string().min(1).check(requestText).optional(),
  demographics: DemographicsParameters_R14_2_0().optional(),
})

export const ContactInformationCreation_R16_1_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  type: z.literal(['PERSON', 'COMPANY']),
  title: z.string().min(1).check(requestText).optional(),
  first_name: z.string().min(1).check(requestText).optional(),
  middle_name: z.string().min(1).check(requestText).optional(),
  last_name: z.string().min(1).check(requestText).optional(),
  company_name: z.string().min(1).check(requestText).optional(),
  category_identifier: ContactCategoryIdentifier().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  notes: z.string().min(1).check(requestText).optional(),
  demographics: DemographicsParameters_R16_1_0().optional(),
})

export const ContactInformationCreation_R4_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  type: z.literal(['PERSON', 'COMPANY']),
  title: z.string().min(1).check(requestText).optional(),
  first_name: z.string().min(1).check(requestText).optional(),
  middle_name: z.string().min(1).check(requestText).optional(),
  last_name: z.string().min(1).check(requestText).optional(),
  company_name: z.string().min(1).check(requestText).optional(),
  category_identifier: ContactCategoryIdentifier().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  notes: z.string().min(1).check(requestText).optional(),
  demographics: DemographicsParameters_R4_0_0().optional(),
})

export const ContactInformationEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: ContactInformation(),
})

export const ContactInformationEnvelope_R12_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: ContactInformation_R12_0_0(),
})

export const ContactInformationEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: ContactInformation_R14_1_0(),
})

export const ContactInformationEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: ContactInformation_R4_0_0(),
})

export const ContactInformationIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  id_number: z.string().min(1).check(requestText).optional(),
  passport_number: z.string().min(1).check(requestText).optional(),
  social_security_number: z.string().min(1).check(requestText).optional(),
  vat_registration_number: z.string().min(1).check(requestText).optional(),
  registration_number: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['id_number'],
  ['passport_number'],
  ['social_security_number'],
  ['vat_registration_number'],
  ['registration_number'],
  ['number'],
]))

export const ContactInformationIdentifier_R4_0_0 = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  id_number: z.string().min(1).check(requestText).optional(),
  passport_number: z.string().min(1).check(requestText).optional(),
  social_security_number: z.string().min(1).check(requestText).optional(),
  vat_registration_number: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['id_number'],
  ['passport_number'],
  ['social_security_number'],
  ['vat_registration_number'],
  ['number'],
]))

export const ContactInformationReference = () => z.union([z.looseObject({
  id: z.string().optional(),
  type: z.literal(['PERSON', 'COMPANY']).optional(),
  life_cycle_state: z.literal(['MARKETING', 'FINANCIAL']).optional(),
  name: z.union([z.string(), z.null()]).optional(),
  first_name: z.union([z.string(), z.null()]).optional(),
  middle_name: z.union([z.string(), z.null()]).optional(),
  last_name: z.union([z.string(), z.null()]).optional(),
  title: z.union([z.string(), z.null()]).optional(),
  company_name: z.union([z.string(), z.null()]).optional(),
  demographics: Demographics().optional(),
  company_profile: CompanyProfile().optional(),
}), z.null()])

export const ContactInformationUpdate = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  contact_information_identifier: ContactInformationIdentifier(),
  title: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  first_name: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  middle_name: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  last_name: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  company_name: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  category_identifier: ContactCategoryIdentifier().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  notes: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  demographics: DemographicsUpdateParameters().optional(),
})

export const ContactInformationUpdate_R14_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  contact_information_identifier: ContactInformationIdentifier(),
  title: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  first_name: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  middle_name: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  last_name: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  company_name: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  category_identifier: ContactCategoryIdentifier().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  notes: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  demographics: DemographicsUpdateParameters_R4_0_0().optional(),
})

export const ContactInformationUpdate_R4_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  contact_information_identifier: ContactInformationIdentifier_R4_0_0(),
  title: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  first_name: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  middle_name: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  last_name: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  company_name: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  category_identifier: ContactCategoryIdentifier().optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  notes: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  demographics: DemographicsUpdateParameters_R4_0_0().optional(),
})

export const ContactInformation_R12_0_0 = () => z.looseObject({
  id: z.string().optional(),
  type: z.literal(['PERSON', 'COMPANY']).optional(),
  life_cycle_state: z.literal(['MARKETING', 'FINANCIAL']).optional(),
  name: z.union([z.string(), z.null()]).optional(),
  title: z.union([z.string(), z.null()]).optional(),
  first_name: z.union([z.string(), z.null()]).optional(),
  middle_name: z.union([z.string(), z.null()]).optional(),
  last_name: z.union([z.string(), z.null()]).optional(),
  company_name: z.union([z.string(), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  organizational_unit: z.union([z.number().check(integer), z.null()]).optional(),
  preferred_language: z.union([z.string(), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_string_9: z.union([z.string(), z.null()]).optional(),
  udf_string_10: z.union([z.string(), z.null()]).optional(),
  udf_string_11: z.union([z.string(), z.null()]).optional(),
  udf_string_12: z.union([z.string(), z.null()]).optional(),
  udf_string_13: z.union([z.string(), z.null()]).optional(),
  udf_string_14: z.union([z.string(), z.null()]).optional(),
  udf_string_15: z.union([z.string(), z.null()]).optional(),
  udf_string_16: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_float_5: z.union([z.number(), z.null()]).optional(),
  udf_float_6: z.union([z.number(), z.null()]).optional(),
  udf_float_7: z.union([z.number(), z.null()]).optional(),
  privacy_level: PrivacyLevel().optional(),
  demographics: Demographics().optional(),
  emails_set: z.union([z.array(ContactEmail()), z.null()]).optional(),
  phones_set: z.union([z.array(ContactPhone()), z.null()]).optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const ContactInformation_R14_1_0 = () => z.looseObject({
  id: z.string().optional(),
  type: z.literal(['PERSON', 'COMPANY']).optional(),
  life_cycle_state: z.literal(['MARKETING', 'FINANCIAL']).optional(),
  name: z.union([z.string(), z.null()]).optional(),
  title: z.union([z.string(), z.null()]).optional(),
  first_name: z.union([z.string(), z.null()]).optional(),
  middle_name: z.union([z.string(), z.null()]).optional(),
  last_name: z.union([z.string(), z.null()]).optional(),
  company_name: z.union([z.string(), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  organizational_unit: z.union([z.number().check(integer), z.null()]).optional(),
  preferred_language: z.union([z.string(), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_string_9: z.union([z.string(), z.null()]).optional(),
  udf_string_10: z.union([z.string(), z.null()]).optional(),
  udf_string_11: z.union([z.string(), z.null()]).optional(),
  udf_string_12: z.union([z.string(), z.null()]).optional(),
  udf_string_13: z.union([z.string(), z.null()]).optional(),
  udf_string_14: z.union([z.string(), z.null()]).optional(),
  udf_string_15: z.union([z.string(), z.null()]).optional(),
  udf_string_16: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_float_5: z.union([z.number(), z.null()]).optional(),
  udf_float_6: z.union([z.number(), z.null()]).optional(),
  udf_float_7: z.union([z.number(), z.null()]).optional(),
  privacy_level: PrivacyLevel().optional(),
  demographics: Demographics().optional(),
  emails_set: z.union([z.array(ContactEmail()), z.null()]).optional(),
  phones_set: z.union([z.array(ContactPhone()), z.null()]).optional(),
  log_information: LogInformation_R14_1_0().optional(),
})

export const ContactInformation_R4_0_0 = () => z.looseObject({
  id: z.string().optional(),
  type: z.literal(['PERSON', 'COMPANY']).optional(),
  life_cycle_state: z.literal(['MARKETING', 'FINANCIAL']).optional(),
  name: z.union([z.string(), z.null()]).optional(),
  title: z.union([z.string(), z.null()]).optional(),
  first_name: z.union([z.string(), z.null()]).optional(),
  middle_name: z.union([z.string(), z.null()]).optional(),
  last_name: z.union([z.string(), z.null()]).optional(),
  company_name: z.union([z.string(), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  organizational_unit: z.union([z.number().check(integer), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_string_9: z.union([z.string(), z.null()]).optional(),
  udf_string_10: z.union([z.string(), z.null()]).optional(),
  udf_string_11: z.union([z.string(), z.null()]).optional(),
  udf_string_12: z.union([z.string(), z.null()]).optional(),
  udf_string_13: z.union([z.string(), z.null()]).optional(),
  udf_string_14: z.union([z.string(), z.null()]).optional(),
  udf_string_15: z.union([z.string(), z.null()]).optional(),
  udf_string_16: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_float_5: z.union([z.number(), z.null()]).optional(),
  udf_float_6: z.union([z.number(), z.null()]).optional(),
  udf_float_7: z.union([z.number(), z.null()]).optional(),
  privacy_level: PrivacyLevel().optional(),
  demographics: Demographics().optional(),
  emails_set: z.union([z.array(ContactEmail()), z.null()]).optional(),
  phones_set: z.union([z.array(ContactPhone()), z.null()]).optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const ContactPhone = () => z.looseObject({
  type: PhoneType().optional(),
  number: z.string().optional(),
})

export const Conversion = () => z.looseObject({
  value: z.number().optional(),
  converted_value: z.number().optional(),
  default_currency: CurrencyShort().optional(),
  currency_period_rate: CurrencyRatePeriodShort().optional(),
})

export const ConversionEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: Conversion(),
})

export const ConversionEnvelope_R10_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Conversion_R10_0_0(),
})

export const Conversion_R10_0_0 = () => z.looseObject({
  value: z.number().optional(),
  converted_value: z.number().optional(),
  default_currency: CurrencyShort_R10_0_0().optional(),
  currency_period_rate: CurrencyRatePeriodShort_R10_0_0().optional(),
})

export const ConvertFromDefaultCurrencyQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  value: z.number(),
  currency_identifier: CurrencyIdentifier(),
})

export const ConvertToDefaultCurrencyQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  value: z.number(),
  currency_identifier: CurrencyIdentifier(),
})

export const Country = () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  two_character_code: z.union([z.string(), z.null()]).optional(),
  three_character_code: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const CountryIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
  two_character_code: z.string().min(1).check(requestText).optional(),
  three_character_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['name'],
  ['alternative_code'],
  ['two_character_code'],
  ['three_character_code'],
]))

export const CreditNote = () => z.looseObject({
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
  accounts_receivable: AccountsReceivableReference().optional(),
  type: FinancialTransactionTypeReference().optional(),
  category: FinancialTransactionCategoryReference().optional(),
  currency_rate_period: CurrencyRatePeriodShort().optional(),
  log_information: LogInformation().optional(),
})

export const CreditNoteEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: CreditNote(),
})

export const CreditNoteEnvelope_R10_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: CreditNote_R10_0_0(),
})

export const CreditNoteEnvelope_R12_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: CreditNote_R12_0_0(),
})

export const CreditNoteEnvelope_R14_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: CreditNote_R14_0_0(),
})

export const CreditNoteEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: CreditNote_R14_1_0(),
})

export const CreditNoteEnvelope_R17_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: CreditNote_R17_0_0(),
})

export const CreditNoteEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: CreditNote_R4_0_0(),
})

export const CreditNoteEnvelope_R9_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: CreditNote_R9_1_0(),
})

export const CreditNoteIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
  reference_number: z.string().min(1).check(requestText).optional(),
  back_office_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
  ['reference_number'],
  ['back_office_code'],
]))

export const CreditNoteIdentifier_R4_0_0 = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
  reference_number: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
  ['reference_number'],
]))

export const CreditNoteListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(CreditNote()),
})

export const CreditNoteListEnvelope_R10_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(CreditNote_R10_0_0()),
})

export const CreditNoteListEnvelope_R12_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(CreditNote_R12_0_0()),
})

export const CreditNoteListEnvelope_R14_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(CreditNote_R14_0_0()),
})

export const CreditNoteListEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(CreditNote_R14_1_0()),
})

export const CreditNoteListEnvelope_R17_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(CreditNote_R17_0_0()),
})

export const CreditNoteListEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(CreditNote_R4_0_0()),
})

export const CreditNoteListEnvelope_R9_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(CreditNote_R9_1_0()),
})

export const CreditNotePosting = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  credit_note_identifier: CreditNoteIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const CreditNotePosting_R4_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  credit_note_identifier: CreditNoteIdentifier_R4_0_0(),
  fields_set: FieldsSet().optional(),
})

export const CreditNoteRejection = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  credit_note_identifier: CreditNoteIdentifier(),
  rejection_reason_identifier: FinancialTransactionRejectionReasonIdentifier().optional(),
  fields_set: FieldsSet().optional(),
})

export const CreditNoteRejection_R4_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  credit_note_identifier: CreditNoteIdentifier_R4_0_0(),
  rejection_reason_identifier: FinancialTransactionRejectionReasonIdentifier().optional(),
  fields_set: FieldsSet().optional(),
})

export const CreditNoteShort = () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  total_amount: z.number().optional(),
  currency_rate_period: CurrencyRatePeriodShort().optional(),
})

export const CreditNoteShortEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: CreditNoteShort(),
})

export const CreditNoteShortEnvelope_R10_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: CreditNoteShort_R10_0_0(),
})

export const CreditNoteShortEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: CreditNoteShort_R4_0_0(),
})

export const CreditNoteShort_R10_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  total_amount: z.number().optional(),
  currency_rate_period: CurrencyRatePeriodShort_R10_0_0().optional(),
})

export const CreditNoteShort_R4_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  total_amount: z.number().optional(),
})

export const CreditNote_R10_0_0 = () => z.looseObject({
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
  accounts_receivable: AccountsReceivableReference().optional(),
  type: FinancialTransactionTypeReference().optional(),
  category: FinancialTransactionCategoryReference().optional(),
  currency_rate_period: CurrencyRatePeriodShort_R10_0_0().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const CreditNote_R12_0_0 = () => z.looseObject({
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
  accounts_receivable: AccountsReceivableReference().optional(),
  type: FinancialTransactionTypeReference().optional(),
  category: FinancialTransactionCategoryReference().optional(),
  currency_rate_period: CurrencyRatePeriodShort_R10_0_0().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const CreditNote_R14_0_0 = () => z.looseObject({
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
  accounts_receivable: AccountsReceivableReference().optional(),
  type: FinancialTransactionTypeReference().optional(),
  category: FinancialTransactionCategoryReference().optional(),
  currency_rate_period: CurrencyRatePeriodShort().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const CreditNote_R14_1_0 = () => z.looseObject({
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
  accounts_receivable: AccountsReceivableReference().optional(),
  type: FinancialTransactionTypeReference().optional(),
  category: FinancialTransactionCategoryReference().optional(),
  currency_rate_period: CurrencyRatePeriodShort().optional(),
  log_information: LogInformation_R14_1_0().optional(),
})

export const CreditNote_R17_0_0 = () => z.looseObject({
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
  accounts_receivable: AccountsReceivableReference().optional(),
  type: FinancialTransactionTypeReference().optional(),
  category: FinancialTransactionCategoryReference().optional(),
  currency_rate_period: CurrencyRatePeriodShort().optional(),
  log_information: LogInformation_R14_1_0().optional(),
})

export const CreditNote_R4_0_0 = () => z.looseObject({
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
  accounts_receivable: AccountsReceivableReference().optional(),
  type: FinancialTransactionTypeReference().optional(),
  category: FinancialTransactionCategoryReference().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const CreditNote_R9_1_0 = () => z.looseObject({
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
  accounts_receivable: AccountsReceivableReference().optional(),
  type: FinancialTransactionTypeReference().optional(),
  category: FinancialTransactionCategoryReference().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const CreditRating = () => z.looseObject({
  code: CreditRatingCode().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  label: z.union([z.string(), z.null()]).optional(),
  credit_limit_type: z.literal([
    'USER_DEFINED',
    'NUMERIC_VALUE',
    null,
  ]).optional(),
  credit_limit_amount: z.union([z.number(), z.null()]).optional(),
  default: z.boolean().optional(),
})

export const CreditRatingCode = () => z.literal(['AAA', 'AA', 'A', 'BAA', 'BA', 'B', 'CAA', 'CA', 'C'])

export const CreditRatingIdentifier = () => z.looseObject({
  code: z.string().min(1).check(requestText).optional(),
}).check(propertyCount(1, Infinity, ['code']))

export const CreditRatingListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(CreditRating()),
})

export const CreditRatingListEnvelope_R6_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(CreditRating_R6_0_0()),
})

export const CreditRating_R6_0_0 = () => z.looseObject({
  code: CreditRatingCode().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  label: z.union([z.string(), z.null()]).optional(),
  credit_limit_type: z.literal([
    'USER_DEFINED',
    'NUMERIC_VALUE',
    null,
  ]).optional(),
  credit_limit_amount: z.union([z.number(), z.null()]).optional(),
  default: z.boolean().optional(),
})

export const CreditWalletTransactionAllotmentsParameter = () => z.strictObject({
  amount: z.number().optional(),
  alternative_amount: z.number().optional(),
  consumption_validity_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  product_conditions_set: z.array(WalletTransactionAllotmentProductParameter()).optional(),
  date_conditions_set: z.array(WalletTransactionAllotmentDateParameter()).optional(),
  time_conditions_set: z.array(WalletTransactionAllotmentTimeParameter()).optional(),
  organisational_conditions_set: z.array(WalletTransactionAllotmentOrganisationalParameter()).optional(),
}).check(exactlyOneOf([
  ['amount'],
  ['alternative_amount'],
]))

export const CreditWalletTransactionAllotmentsParameter_R10_0_0 = () => z.strictObject({
  amount: z.number(),
  consumption_validity_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  product_conditions_set: z.array(WalletTransactionAllotmentProductParameter_R10_0_0()).optional(),
  date_conditions_set: z.array(WalletTransactionAllotmentDateParameter()).optional(),
  time_conditions_set: z.array(WalletTransactionAllotmentTimeParameter()).optional(),
  organisational_conditions_set: z.array(WalletTransactionAllotmentOrganisationalParameter()).optional(),
})

export const CreditWalletTransactionAllotmentsParameter_R14_2_0 = () => z.strictObject({
  amount: z.number().optional(),
  alternative_amount: z.number().optional(),
  consumption_validity_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  product_conditions_set: z.array(WalletTransactionAllotmentProductParameter_R10_0_0()).optional(),
  date_conditions_set: z.array(WalletTransactionAllotmentDateParameter()).optional(),
  time_conditions_set: z.array(WalletTransactionAllotmentTimeParameter()).optional(),
  organisational_conditions_set: z.array(WalletTransactionAllotmentOrganisationalParameter()).optional(),
}).check(exactlyOneOf([
  ['amount'],
  ['alternative_amount'],
]))

export const CreditWalletTransactionAllotmentsParameter_R4_0_0 = () => z.strictObject({
  amount: z.number(),
  consumption_validity_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  product_conditions_set: z.array(WalletTransactionAllotmentProductParameter_R4_0_0()).optional(),
  date_conditions_set: z.array(WalletTransactionAllotmentDateParameter()).optional(),
  time_conditions_set: z.array(WalletTransactionAllotmentTimeParameter()).optional(),
  organisational_conditions_set: z.array(WalletTransactionAllotmentOrganisationalParameter()).optional(),
})

export const Currency = () => z.looseObject({
  id: z.string().optional(),
  code: z.string().optional(),
  prefix: z.union([z.string(), z.null()]).optional(),
  suffix: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE']).optional(),
  integer_part_name: z.union([z.string(), z.null()]).optional(),
  decimal_part_name: z.union([z.string(), z.null()]).optional(),
  log_information: LogInformation().optional(),
})

export const CurrencyEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: Currency(),
})

export const CurrencyEnvelope_R10_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Currency_R10_0_0(),
})

export const CurrencyEnvelope_R14_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Currency_R14_0_0(),
})

export const CurrencyEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Currency_R14_1_0(),
})

export const CurrencyIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['code'],
]))

export const CurrencyListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Currency()),
})

export const CurrencyListEnvelope_R10_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Currency_R10_0_0()),
})

export const CurrencyListEnvelope_R14_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Currency_R14_0_0()),
})

export const CurrencyListEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Currency_R14_1_0()),
})

export const CurrencyRatePeriodShort = () => z.union([z.looseObject({
  id: z.string().optional(),
  rate: z.number().optional(),
  inverse_rate: z.number().optional(),
  from_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  to_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  currency: CurrencyShort().optional(),
}), z.null()])

export const CurrencyRatePeriodShort_R10_0_0 = () => z.union([z.looseObject({
  id: z.string().optional(),
  rate: z.number().optional(),
  inverse_rate: z.number().optional(),
  from_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  to_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  currency: CurrencyShort_R10_0_0().optional(),
}), z.null()])

export const CurrencyShort = () => z.union([z.looseObject({
  id: z.string().optional(),
  code: z.string().optional(),
  prefix_symbol: z.union([z.string(), z.null()]).optional(),
  suffix_symbol: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE']).optional(),
  integer_part_name: z.union([z.string(), z.null()]).optional(),
  decimal_part_name: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const CurrencyShort_R10_0_0 = () => z.union([z.looseObject({
  id: z.string().optional(),
  code: z.string().optional(),
  prefix_symbol: z.union([z.string(), z.null()]).optional(),
  suffix_symbol: z.union([z.string(), z.null()]).optional(),
  integer_part_name: z.union([z.string(), z.null()]).optional(),
  decimal_part_name: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const Currency_R10_0_0 = () => z.looseObject({
  id: z.string().optional(),
  code: z.string().optional(),
  prefix: z.union([z.string(), z.null()]).optional(),
  suffix: z.union([z.string(), z.null()]).optional(),
  integer_part_name: z.union([z.string(), z.null()]).optional(),
  decimal_part_name: z.union([z.string(), z.null()]).optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const Currency_R14_0_0 = () => z.looseObject({
  id: z.string().optional(),
  code: z.string().optional(),
  prefix: z.union([z.string(), z.null()]).optional(),
  suffix: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE']).optional(),
  integer_part_name: z.union([z.string(), z.null()]).optional(),
  decimal_part_name: z.union([z.string(), z.null()]).optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const Currency_R14_1_0 = () => z.looseObject({
  id: z.string().optional(),
  code: z.string().optional(),
  prefix: z.union([z.string(), z.null()]).optional(),
  suffix: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE']).optional(),
  integer_part_name: z.union([z.string(), z.null()]).optional(),
  decimal_part_name: z.union([z.string(), z.null()]).optional(),
  log_information: LogInformation_R14_1_0().optional(),
})

export const CustomerIdentificationMediumIdentifier = () => z.looseObject({}).check(requestMembers).check(propertyCount(1, Infinity))

export const DebitWalletTransactionAllotmentsParameter = () => z.strictObject({
  consumption_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  product_identifier: ProductIdentifier().optional(),
  business_unit_identifier: BusinessUnitIdentifier().optional(),
  unit_identifier: UnitIdentifier().optional(),
  group_identifier: GroupIdentifier().optional(),
})

export const DebitWalletTransactionAllotmentsParameter_R4_0_0 = () => z.strictObject({
  consumption_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  product_identifier: ProductIdentifier().optional(),
  unit_identifier: UnitIdentifier().optional(),
  group_identifier: GroupIdentifier().optional(),
})

export const Demographics = () => z.union([z.looseObject({
  gender: z.literal([
    'MALE',
    'FEMALE',
    null,
  ]).optional(),
  id_number: z.union([z.string(), z.null()]).optional(),
  id_number_expiration_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  id_issued_by_country: Country().optional(),
  passport_number: z.union([z.string(), z.null()]).optional(),
  passport_issued_by_country: Country().optional(),
  social_security_number: z.union([z.string(), z.null()]).optional(),
  date_of_birth: BirthDate().optional(),
  name_day: NameDay().optional(),
  industry: Industry().optional(),
  industry_sector: IndustrySector().optional(),
}), z.null()])

export const DemographicsParameters = () => z.looseObject({
  gender: z.literal(['MALE', 'FEMALE']).optional(),
  id_number: z.string().min(1).check(requestText).optional(),
  passport_number: z.string().min(1).check(requestText).optional(),
  social_security_number: z.string().min(1).check(requestText).optional(),
  country_of_residence_identifier: CountryIdentifier().optional(),
  id_issued_by_country_identifier: CountryIdentifier().optional(),
  passport_issued_by_country_identifier: CountryIdentifier().optional(),
  industry_identifier: IndustryIdentifier().optional(),
  industry_sector_identifier: IndustrySectorIdentifier().optional(),
  date_of_birth: BirthDateParameters().optional(),
  phone_set: z.array(PhoneParameters()).optional(),
  email_set: z.array(EmailParameters()).optional(),
  address_set: z.array(AddressParameters()).optional(),
})

export const DemographicsParameters_R14_2_0 = () => z.looseObject({
  gender: z.literal(['MALE', 'FEMALE']).optional(),
  id_number: z.string().min(1).check(requestText).optional(),
  passport_number: z.string().min(1).check(requestText).optional(),
  social_security_number: z.string().min(1).check(requestText).optional(),
  country_of_residence_identifier: CountryIdentifier().optional(),
  id_issued_by_country_identifier: CountryIdentifier().optional(),
  passport_issued_by_country_identifier: CountryIdentifier().optional(),
  industry_identifier: IndustryIdentifier().optional(),
  industry_sector_identifier: IndustrySectorIdentifier().optional(),
  date_of_birth: BirthDateParameters().optional(),
  phone_set: z.array(PhoneParameters_R4_0_0()).optional(),
  email_set: z.array(EmailParameters()).optional(),
  address_set: z.array(AddressParameters_R14_2_0()).optional(),
})

export const DemographicsParameters_R16_1_0 = () => z.looseObject({
  gender: z.literal(['MALE', 'FEMALE']).optional(),
  id_number: z.string().min(1).check(requestText).optional(),
  passport_number: z.string().min(1).check(requestText).optional(),
  social_security_number: z.string().min(1).check(requestText).optional(),
  country_of_residence_identifier: CountryIdentifier().optional(),
  id_issued_by_country_identifier: CountryIdentifier().optional(),
  passport_issued_by_country_identifier: CountryIdentifier().optional(),
  industry_identifier: IndustryIdentifier().optional(),
  industry_sector_identifier: IndustrySectorIdentifier().optional(),
  date_of_birth: BirthDateParameters().optional(),
  phone_set: z.array(PhoneParameters()).optional(),
  email_set: z.array(EmailParameters()).optional(),
  address_set: z.array(AddressParameters_R14_2_0()).optional(),
})

export const DemographicsParameters_R4_0_0 = () => z.looseObject({
  gender: z.literal(['MALE', 'FEMALE']).optional(),
  id_number: z.string().min(1).check(requestText).optional(),
  passport_number: z.string().min(1).check(requestText).optional(),
  social_security_number: z.string().min(1).check(requestText).optional(),
  country_of_residence_identifier: CountryIdentifier().optional(),
  id_issued_by_country_identifier: CountryIdentifier().optional(),
  passport_issued_by_country_identifier: CountryIdentifier().optional(),
  industry_identifier: IndustryIdentifier().optional(),
  industry_sector_identifier: IndustrySectorIdentifier().optional(),
  date_of_birth: BirthDateParameters().optional(),
  phone_set: z.array(PhoneParameters_R4_0_0()).optional(),
  email_set: z.array(EmailParameters()).optional(),
  address_set: z.array(AddressParameters_R4_0_0()).optional(),
})

export const DemographicsUpdateParameters = () => z.looseObject({
  gender: z.literal([
    'MALE',
    'FEMALE',
    null,
  ]).optional(),
  id_number: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  passport_number: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  social_security_number: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  country_of_residence_identifier: CountryIdentifier().optional(),
  id_issued_by_country_identifier: CountryIdentifier().optional(),
  passport_issued_by_country_identifier: CountryIdentifier().optional(),
  industry_identifier: IndustryIdentifier().optional(),
  industry_sector_identifier: IndustrySectorIdentifier().optional(),
  date_of_birth: BirthDateParameters().optional(),
  phone_set: z.array(PhoneUpdateParameters()).optional(),
  email_set: z.array(EmailUpdateParameters()).optional(),
  address_set: z.array(AddressUpdateParameters()).optional(),
})

export const DemographicsUpdateParameters_R4_0_0 = () => z.looseObject({
  gender: z.literal([
    'MALE',
    'FEMALE',
    null,
  ]).optional(),
  id_number: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  passport_number: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  social_security_number: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  country_of_residence_identifier: CountryIdentifier().optional(),
  id_issued_by_country_identifier: CountryIdentifier().optional(),
  passport_issued_by_country_identifier: CountryIdentifier().optional(),
  industry_identifier: IndustryIdentifier().optional(),
  industry_sector_identifier: IndustrySectorIdentifier().optional(),
  date_of_birth: BirthDateParameters().optional(),
  phone_set: z.array(PhoneUpdateParameters()).optional(),
  email_set: z.array(EmailUpdateParameters()).optional(),
  address_set: z.array(AddressUpdateParameters_R4_0_0()).optional(),
})

export const DeviceLogin = () => z.strictObject({
  installed_item_identifier: InstalledItemIdentifier(),
  jwt_token: z.string().regex(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/u).check(requestText),
})

export const EffectiveWalletLookup = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  rewards_participant_identifier: RewardsParticipantIdentifierWithAccessToken().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken().optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['rewards_participant_identifier'],
  ['accounts_receivable_identifier'],
]))

export const EffectiveWalletLookup_R10_1_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  rewards_participant_identifier: RewardsParticipantIdentifierWithAccessToken_R10_1_0().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R8_0_0().optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['rewards_participant_identifier'],
  ['accounts_receivable_identifier'],
]))

export const EffectiveWalletLookup_R13_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  rewards_participant_identifier: RewardsParticipantIdentifierWithAccessToken().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0().optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['rewards_participant_identifier'],
  ['accounts_receivable_identifier'],
]))

export const EffectiveWalletLookup_R17_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  rewards_participant_identifier: RewardsParticipantIdentifierWithAccessToken().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0().optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['rewards_participant_identifier'],
  ['accounts_receivable_identifier'],
]))

export const EmailIdentifier = () => z.looseObject({
  id: z.string().min(1).check(requestText).optional(),
  type: EmailType().optional(),
}).check(propertyCount(1, Infinity, ['id', 'type']))

export const EmailParameters = () => z.looseObject({
  type: EmailType(),
  email_address: z.string().min(1).check(requestText),
  notes: z.string().min(1).check(requestText).optional(),
})

export const EmailType = () => z.literal(['PERSONAL', 'BUSINESS', 'CUSTOM1', 'CUSTOM2', 'CUSTOM3', 'CUSTOM4', 'CUSTOM5'])

export const EmailUpdateParameters = () => z.strictObject({
  action: z.literal(['ADD', 'UPDATE', 'REMOVE']),
  email_identifier: EmailIdentifier().optional(),
  type: EmailType().optional(),
  email_address: z.string().min(1).check(requestText).optional(),
  notes: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
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
}).check(exactlyOneOf([
  ['email_identifier'],
  ['type'],
]))

export const EmptyData = () => z.looseObject({})

export const EmptyEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: EmptyData().optional(),
})

export const ExpiringWalletBalanceLookup = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  wallet_identifier: WalletIdentifier().optional(),
  rewards_participant_identifier: RewardsParticipantIdentifierWithAccessToken().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken().optional(),
  threshold_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['wallet_identifier'],
  ['rewards_participant_identifier'],
  ['accounts_receivable_identifier'],
]))

export const ExpiringWalletBalanceLookup_R10_1_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  wallet_identifier: WalletIdentifier().optional(),
  rewards_participant_identifier: RewardsParticipantIdentifierWithAccessToken_R10_1_0().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R8_0_0().optional(),
  threshold_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['wallet_identifier'],
  ['rewards_participant_identifier'],
  ['accounts_receivable_identifier'],
]))

export const ExpiringWalletBalanceLookup_R13_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  wallet_identifier: WalletIdentifier().optional(),
  rewards_participant_identifier: RewardsParticipantIdentifierWithAccessToken().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0().optional(),
  threshold_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['wallet_identifier'],
  ['rewards_participant_identifier'],
  ['accounts_receivable_identifier'],
]))

export const ExpiringWalletBalanceLookup_R17_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  wallet_identifier: WalletIdentifier().optional(),
  rewards_participant_identifier: RewardsParticipantIdentifierWithAccessToken().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0().optional(),
  threshold_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['wallet_identifier'],
  ['rewards_participant_identifier'],
  ['accounts_receivable_identifier'],
]))

export const Failure = () => z.looseObject({
  status: FailureStatus(),
  data: z.unknown().optional(),
})

export const FailureStatus = () => z.looseObject({
  code: z.string().min(1).check(noneOf(['OK'])),
  message: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
})

export const FailureStatus_R10_1_0 = () => z.looseObject({
  code: z.string().min(1).check(noneOf(['OK'])),
  message: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
})

export const FailureStatus_R11_0_0 = () => z.looseObject({
  code: z.string().min(1).check(noneOf(['OK'])),
  message: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
})

export const FailureStatus_R12_0_0 = () => z.looseObject({
  code: z.string().min(1).check(noneOf(['OK'])),
  message: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
})

export const FailureStatus_R13_0_0 = () => z.looseObject({
  code: z.string().min(1).check(noneOf(['OK'])),
  message: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
})

export const FailureStatus_R14_0_0 = () => z.looseObject({
  code: z.string().min(1).check(noneOf(['OK'])),
  message: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
})

export const FailureStatus_R14_2_0 = () => z.looseObject({
  code: z.string().min(1).check(noneOf(['OK'])),
  message: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
})

export const FailureStatus_R4_0_0 = () => z.looseObject({
  code: z.string().min(1).check(noneOf(['OK'])),
  message: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
})

export const FailureStatus_R6_0_0 = () => z.looseObject({
  code: z.string().min(1).check(noneOf(['OK'])),
  message: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
})

export const FailureStatus_R9_0_0 = () => z.looseObject({
  code: z.string().min(1).check(noneOf(['OK'])),
  message: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
})

export const FailureStatus_R9_1_0 = () => z.looseObject({
  code: z.string().min(1).check(noneOf(['OK'])),
  message: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
})

export const Failure_R10_1_0 = () => z.looseObject({
  status: FailureStatus_R10_1_0(),
  data: z.unknown().optional(),
})

export const Failure_R11_0_0 = () => z.looseObject({
  status: FailureStatus_R11_0_0(),
  data: z.unknown().optional(),
})

export const Failure_R12_0_0 = () => z.looseObject({
  status: FailureStatus_R12_0_0(),
  data: z.unknown().optional(),
})

export const Failure_R13_0_0 = () => z.looseObject({
  status: FailureStatus_R13_0_0(),
  data: z.unknown().optional(),
})

export const Failure_R14_0_0 = () => z.looseObject({
  status: FailureStatus_R14_0_0(),
  data: z.unknown().optional(),
})

export const Failure_R14_2_0 = () => z.looseObject({
  status: FailureStatus_R14_2_0(),
  data: z.unknown().optional(),
})

export const Failure_R4_0_0 = () => z.looseObject({
  status: FailureStatus_R4_0_0(),
  data: z.unknown().optional(),
})

export const Failure_R6_0_0 = () => z.looseObject({
  status: FailureStatus_R6_0_0(),
  data: z.unknown().optional(),
})

export const Failure_R9_0_0 = () => z.looseObject({
  status: FailureStatus_R9_0_0(),
  data: z.unknown().optional(),
})

export const Failure_R9_1_0 = () => z.looseObject({
  status: FailureStatus_R9_1_0(),
  data: z.unknown().optional(),
})

export const FieldsSet = () => z.string().min(1).regex(/^[a-z][a-z0-9_]*(, ?[a-z][a-z0-9_]*)*$/u).check(requestText)

export const FinancialTransactionCategoryIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['name'],
  ['code'],
]))

export const FinancialTransactionCategoryReference = () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  code: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const FinancialTransactionRejectionReason = () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const FinancialTransactionRejectionReasonChoice = () => z.looseObject({
  default: z.boolean().optional(),
  rejection_reason: FinancialTransactionRejectionReason().optional(),
})

export const FinancialTransactionRejectionReasonIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['name'],
  ['alternative_code'],
]))

export const FinancialTransactionRejectionReasonListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(FinancialTransactionRejectionReasonChoice()),
})

export const FinancialTransactionType = () => z.looseObject({
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
  log_information: LogInformation().optional(),
})

export const FinancialTransactionTypeIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['name'],
  ['alternative_code'],
]))

export const FinancialTransactionTypeListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(FinancialTransactionType()),
})

export const FinancialTransactionTypeListEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(FinancialTransactionType_R14_1_0()),
})

export const FinancialTransactionTypeListEnvelope_R9_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(FinancialTransactionType_R9_0_0()),
})

export const FinancialTransactionTypeReference = () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const FinancialTransactionType_R14_1_0 = () => z.looseObject({
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
  log_information: LogInformation_R14_1_0().optional(),
})

export const FinancialTransactionType_R9_0_0 = () => z.looseObject({
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
  log_information: LogInformation_R4_0_0().optional(),
})

export const FormatValidation = () => z.looseObject({
  is_valid: z.boolean().optional(),
})

export const FormatValidationEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: FormatValidation(),
})

export const GetCurrentBalancePeriodTransactionsQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  wallet_identifier: WalletIdentifier(),
  number: z.number().check(integer).gte(1).lte(9007199254740991).optional(),
  fields_set: FieldsSet().optional(),
})

export const GetLatestBillsQuery = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier(),
  number: z.number().check(integer).gte(1).lte(9007199254740991),
  fields_set: FieldsSet().optional(),
})

export const GetLatestPaymentsQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier(),
  type_identifier: FinancialTransactionTypeIdentifier().optional(),
  category_identifier: FinancialTransactionCategoryIdentifier().optional(),
  payment_method_identifier: PaymentMethodIdentifier().optional(),
  number: z.number().check(integer).gte(1).lte(9007199254740991),
  fields_set: FieldsSet().optional(),
})

export const GetNotAssociatedAccessTokensQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  number: z.number().check(integer).gte(1).lte(9007199254740991),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  fields_set: FieldsSet().optional(),
})

export const GetNotAssociatedAccessTokensQuery_R5_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  number: z.number().check(integer).gte(1).lte(9007199254740991),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE']).optional(),
  fields_set: FieldsSet().optional(),
})

export const GetPackageInformationQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  type_identifier: SubscriptionTypeIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const GetPendingPaymentGatewayRequestsQuery = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  number_of_results: z.number().check(integer).gte(1).lte(50).optional(),
  offset: z.number().check(integer).gte(0).lte(9007199254740991).optional(),
  fields_set: FieldsSet().optional(),
})

export const GetPendingPaymentGatewayRequestsQuery_R4_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  fields_set: FieldsSet().optional(),
})

export const GetScheduledSubscriptionActionsQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier(),
  behavior_code: z.literal([
    'ACTIVATE_SUBSCRIPTION',
    'ADD_SERVICE',
    'AMEND_BILLING_TERMS',
    'CHANGE_SUBSCRIBER_ACCOUNT',
    'CHANGE_SUBSCRIPTION_LOCATION',
    'DEACTIVATE_SUBSCRIPTION',
    'END_SUBSCRIPTION_RESTING',
    'EXTEND_GRACE_PERIOD',
    'REMOVE_SERVICE',
    'REST_SUBSCRIPTION',
    'START_SERVICE',
    'STOP_SERVICE',
    'SWAP_SERVICE',
    'TERMINATE_SUBSCRIPTION',
    'REPLACE_SUBSCRIPTION',
    'SWAP_PACKAGE',
  ]).optional(),
  business_classification_code: z.string().min(1).check(requestText).optional(),
  fields_set: FieldsSet().optional(),
})

export const GetScheduledSubscriptionActionsQuery_R5_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier(),
  behavior_code: z.literal([
    'ACTIVATE_SUBSCRIPTION',
    'ADD_SERVICE',
    'AMEND_BILLING_TERMS',
    'CHANGE_SUBSCRIBER_ACCOUNT',
    'CHANGE_SUBSCRIPTION_LOCATION',
    'DEACTIVATE_SUBSCRIPTION',
    'END_SUBSCRIPTION_RESTING',
    'EXTEND_GRACE_PERIOD',
    'REMOVE_SERVICE',
    'REST_SUBSCRIPTION',
    'START_SERVICE',
    'STOP_SERVICE',
    'SWAP_SERVICE',
    'TERMINATE_SUBSCRIPTION',
  ]).optional(),
  business_classification_code: z.string().min(1).check(requestText).optional(),
  fields_set: FieldsSet().optional(),
})

export const GetSegmentMembersQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  segmentation_identifier: SegmentationIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const GlobalRateParameter = () => z.looseObject({}).check(requestMembers).check(propertyCount(1, Infinity))

export const GlobalRateReference = () => z.union([z.looseObject({}), z.null()])

export const GroupIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['name'],
  ['alternative_code'],
]))

export const Industry = () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const IndustryIdentifier = () => z.looseObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(propertyCount(1, Infinity, ['id', 'name', 'alternative_code']))

export const IndustrySector = () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const IndustrySectorIdentifier = () => z.looseObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(propertyCount(1, Infinity, ['id', 'name', 'alternative_code']))

export const InstalledItem = () => z.union([z.looseObject({
  id: z.string().optional(),
  serial_number: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE']).optional(),
  state_classification: InstalledItemStateClassification().optional(),
  product: ProductShort().optional(),
}), z.null()])

export const InstalledItemIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  serial_number: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['serial_number'],
  ['alternative_code'],
]))

export const InstalledItemStateClassification = () => z.union([z.looseObject({}), z.null()])

export const InstalledItem_R12_3_0 = () => z.union([z.looseObject({
  id: z.string().optional(),
  serial_number: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE']).optional(),
  product: ProductShort_R12_3_0().optional(),
}), z.null()])

export const InstalledItem_R14_10_0 = () => z.union([z.looseObject({
  id: z.string().optional(),
  serial_number: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE']).optional(),
  state_classification: InstalledItemStateClassification().optional(),
  product: ProductShort_R12_3_0().optional(),
}), z.null()])

export const InstalledItem_R4_0_0 = () => z.union([z.looseObject({
  id: z.string().optional(),
  serial_number: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE']).optional(),
  product: ProductShort_R4_0_0().optional(),
}), z.null()])

export const Invoice = () => z.looseObject({
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
  accounts_receivable: AccountsReceivableReference().optional(),
  type: FinancialTransactionTypeReference().optional(),
  category: FinancialTransactionCategoryReference().optional(),
  currency_rate_period: CurrencyRatePeriodShort().optional(),
  log_information: LogInformation().optional(),
})

export const InvoiceCancellation = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  invoice_identifier: InvoiceIdentifier(),
  type_identifier: FinancialTransactionTypeIdentifier(),
  category_identifier: FinancialTransactionCategoryIdentifier().optional(),
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
  fields_set: FieldsSet().optional(),
})

export const InvoiceCancellationEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: InvoiceCancellationShort(),
})

export const InvoiceCancellationEnvelope_R10_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: InvoiceCancellationShort_R10_0_0(),
})

export const InvoiceCancellationEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: InvoiceCancellationShort_R4_0_0(),
})

export const InvoiceCancellationShort = () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  total_amount: z.number().optional(),
  currency_rate_period: CurrencyRatePeriodShort().optional(),
})

export const InvoiceCancellationShort_R10_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  total_amount: z.number().optional(),
  currency_rate_period: CurrencyRatePeriodShort_R10_0_0().optional(),
})

export const InvoiceCancellationShort_R4_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  total_amount: z.number().optional(),
})

export const InvoiceCancellation_R4_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  invoice_identifier: InvoiceIdentifier_R4_0_0(),
  type_identifier: FinancialTransactionTypeIdentifier(),
  category_identifier: FinancialTransactionCategoryIdentifier().optional(),
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
  fields_set: FieldsSet().optional(),
})

export const InvoiceEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: Invoice(),
})

export const InvoiceEnvelope_R10_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Invoice_R10_0_0(),
})

export const InvoiceEnvelope_R12_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Invoice_R12_0_0(),
})

export const InvoiceEnvelope_R14_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Invoice_R14_0_0(),
})

export const InvoiceEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Invoice_R14_1_0(),
})

export const InvoiceEnvelope_R17_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Invoice_R17_0_0(),
})

export const InvoiceEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Invoice_R4_0_0(),
})

export const InvoiceEnvelope_R9_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Invoice_R9_1_0(),
})

export const InvoiceIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
  reference_number: z.string().min(1).check(requestText).optional(),
  back_office_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
  ['reference_number'],
  ['back_office_code'],
]))

export const InvoiceIdentifier_R4_0_0 = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
  reference_number: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
  ['reference_number'],
]))

export const InvoiceListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Invoice()),
})

export const InvoiceListEnvelope_R10_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Invoice_R10_0_0()),
})

export const InvoiceListEnvelope_R12_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Invoice_R12_0_0()),
})

export const InvoiceListEnvelope_R14_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Invoice_R14_0_0()),
})

export const InvoiceListEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Invoice_R14_1_0()),
})

export const InvoiceListEnvelope_R17_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Invoice_R17_0_0()),
})

export const InvoiceListEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Invoice_R4_0_0()),
})

export const InvoiceListEnvelope_R9_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Invoice_R9_1_0()),
})

export const InvoicePayment = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier().optional(),
  wallet_identifier: WalletIdentifier().optional(),
  type_identifier: FinancialTransactionTypeIdentifier(),
  category_identifier: FinancialTransactionCategoryIdentifier().optional(),
  payment_method_identifier: PaymentMethodIdentifier(),
  invoice_identifier: InvoiceIdentifier(),
  received_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  received_by_user_identifier: UserIdentifier().optional(),
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
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['wallet_identifier'],
]))

export const InvoicePayment_R4_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier(),
  type_identifier: FinancialTransactionTypeIdentifier(),
  category_identifier: FinancialTransactionCategoryIdentifier().optional(),
  payment_method_identifier: PaymentMethodIdentifier(),
  invoice_identifier: InvoiceIdentifier_R4_0_0(),
  received_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  received_by_user_identifier: UserIdentifier().optional(),
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
  fields_set: FieldsSet().optional(),
})

export const InvoicePayment_R9_1_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier(),
  type_identifier: FinancialTransactionTypeIdentifier(),
  category_identifier: FinancialTransactionCategoryIdentifier().optional(),
  payment_method_identifier: PaymentMethodIdentifier(),
  invoice_identifier: InvoiceIdentifier(),
  received_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  received_by_user_identifier: UserIdentifier().optional(),
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
  fields_set: FieldsSet().optional(),
})

export const InvoicePosting = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  invoice_identifier: InvoiceIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const InvoicePosting_R4_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  invoice_identifier: InvoiceIdentifier_R4_0_0(),
  fields_set: FieldsSet().optional(),
})

export const InvoiceRejection = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  invoice_identifier: InvoiceIdentifier(),
  rejection_reason_identifier: FinancialTransactionRejectionReasonIdentifier().optional(),
  fields_set: FieldsSet().optional(),
})

export const InvoiceRejection_R4_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  invoice_identifier: InvoiceIdentifier_R4_0_0(),
  rejection_reason_identifier: FinancialTransactionRejectionReasonIdentifier().optional(),
  fields_set: FieldsSet().optional(),
})

export const InvoiceShort = () => z.looseObject({
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
  currency_rate_period: CurrencyRatePeriodShort().optional(),
})

export const InvoiceShortEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: InvoiceShort(),
})

export const InvoiceShortEnvelope_R10_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: InvoiceShort_R10_0_0(),
})

export const InvoiceShortEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: InvoiceShort_R4_0_0(),
})

export const InvoiceShort_R10_0_0 = () => z.looseObject({
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
  currency_rate_period: CurrencyRatePeriodShort_R10_0_0().optional(),
})

export const InvoiceShort_R4_0_0 = () => z.looseObject({
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
})

export const InvoiceUpdate = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  invoice_identifier: InvoiceIdentifier(),
  accounts_receivable_identifier: AccountsReceivableIdentifier().optional(),
  type_identifier: FinancialTransactionTypeIdentifier().optional(),
  category_identifier: FinancialTransactionCategoryIdentifier().optional(),
  member_accounts_receivable_identifier: AccountsReceivableIdentifier().optional(),
  intended_currency_identifier: CurrencyIdentifier().optional(),
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
  fields_set: FieldsSet().optional(),
})

export const Invoice_R10_0_0 = () => z.looseObject({
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
  accounts_receivable: AccountsReceivableReference().optional(),
  type: FinancialTransactionTypeReference().optional(),
  category: FinancialTransactionCategoryReference().optional(),
  currency_rate_period: CurrencyRatePeriodShort_R10_0_0().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const Invoice_R12_0_0 = () => z.looseObject({
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
  accounts_receivable: AccountsReceivableReference().optional(),
  type: FinancialTransactionTypeReference().optional(),
  category: FinancialTransactionCategoryReference().optional(),
  currency_rate_period: CurrencyRatePeriodShort_R10_0_0().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const Invoice_R14_0_0 = () => z.looseObject({
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
  accounts_receivable: AccountsReceivableReference().optional(),
  type: FinancialTransactionTypeReference().optional(),
  category: FinancialTransactionCategoryReference().optional(),
  currency_rate_period: CurrencyRatePeriodShort().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const Invoice_R14_1_0 = () => z.looseObject({
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
  accounts_receivable: AccountsReceivableReference().optional(),
  type: FinancialTransactionTypeReference().optional(),
  category: FinancialTransactionCategoryReference().optional(),
  currency_rate_period: CurrencyRatePeriodShort().optional(),
  log_information: LogInformation_R14_1_0().optional(),
})

export const Invoice_R17_0_0 = () => z.looseObject({
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
  accounts_receivable: AccountsReceivableReference().optional(),
  type: FinancialTransactionTypeReference().optional(),
  category: FinancialTransactionCategoryReference().optional(),
  currency_rate_period: CurrencyRatePeriodShort().optional(),
  log_information: LogInformation_R14_1_0().optional(),
})

export const Invoice_R4_0_0 = () => z.looseObject({
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
  accounts_receivable: AccountsReceivableReference().optional(),
  type: FinancialTransactionTypeReference().optional(),
  category: FinancialTransactionCategoryReference().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const Invoice_R9_1_0 = () => z.looseObject({
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
  accounts_receivable: AccountsReceivableReference().optional(),
  type: FinancialTransactionTypeReference().optional(),
  category: FinancialTransactionCategoryReference().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const KycVerification = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  contact_information_identifier: ContactInformationIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const ListAccessTokenClassificationsQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  fields_set: FieldsSet().optional(),
})

export const ListAccessTokensQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier().optional(),
  rewards_participant_identifier: RewardsParticipantIdentifier().optional(),
  classification_identifier: AccessTokenClassificationIdentifier().optional(),
  number_of_results: z.number().check(integer).gte(1).lte(50).optional(),
  offset: z.number().check(integer).gte(0).lte(9007199254740991).optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['rewards_participant_identifier'],
]))

export const ListAccessTokensQuery_R10_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier().optional(),
  rewards_participant_identifier: RewardsParticipantIdentifier().optional(),
  classification_identifier: AccessTokenClassificationIdentifier().optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['rewards_participant_identifier'],
]))

export const ListAccessTokensQuery_R13_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier().optional(),
  rewards_participant_identifier: RewardsParticipantIdentifier().optional(),
  classification_identifier: AccessTokenClassificationIdentifier().optional(),
  number_of_results: z.number().check(integer).gte(1).lte(50).optional(),
  offset: z.number().check(integer).gte(0).lte(9007199254740991).optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['rewards_participant_identifier'],
]))

export const ListAccessTokensQuery_R8_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier().optional(),
  rewards_participant_identifier: RewardsParticipantIdentifier().optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['rewards_participant_identifier'],
]))

export const ListAccountsReceivableClassificationsQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  group_identifier: GroupIdentifier().optional(),
  unit_identifier: UnitIdentifier().optional(),
  business_unit_identifier: BusinessUnitIdentifier().optional(),
  fields_set: FieldsSet().optional(),
})

export const ListAccountsReceivableClassificationsQuery_R6_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  group_identifier: GroupIdentifier().optional(),
  unit_identifier: UnitIdentifier().optional(),
  fields_set: FieldsSet().optional(),
})

export const ListAccountsReceivableCreditRatingsQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  fields_set: FieldsSet().optional(),
})

export const ListAccountsReceivableGroupMembersQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier(),
  funding_scope: z.literal(['FULLY_FUNDED', 'PARTIALLY_FUNDED']).optional(),
  number_of_results: z.number().check(integer).gte(1).lte(50).optional(),
  offset: z.number().check(integer).gte(0).lte(9007199254740991).optional(),
  fields_set: FieldsSet().optional(),
})

export const ListAccountsReceivablePaymentPreferencesQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  fields_set: FieldsSet().optional(),
})

export const ListAccountsReceivablePresentmentPreferencesQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  group_identifier: GroupIdentifier().optional(),
  unit_identifier: UnitIdentifier().optional(),
  fields_set: FieldsSet().optional(),
})

export const ListAccountsReceivableQuery = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  contact_information_identifier: ContactInformationIdentifier().optional(),
  payment_preference_identifier: PaymentPreferenceIdentifier().optional(),
  presentment_preference_identifier: PresentmentPreferenceIdentifier().optional(),
  wallet_identifier: WalletIdentifier().optional(),
  email_address: z.string().min(1).check(requestText).optional(),
  number_of_results: z.number().check(integer).gte(1).lte(50).optional(),
  offset: z.number().check(integer).gte(0).lte(9007199254740991).optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['contact_information_identifier'],
  ['payment_preference_identifier'],
  ['presentment_preference_identifier'],
  ['wallet_identifier'],
  ['email_address'],
]))

export const ListAccountsReceivableQuery_R10_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  contact_information_identifier: ContactInformationIdentifier_R4_0_0().optional(),
  payment_preference_identifier: PaymentPreferenceIdentifier().optional(),
  presentment_preference_identifier: PresentmentPreferenceIdentifier().optional(),
  wallet_identifier: WalletIdentifier().optional(),
  email_address: z.string().min(1).check(requestText).optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['contact_information_identifier'],
  ['payment_preference_identifier'],
  ['presentment_preference_identifier'],
  ['wallet_identifier'],
  ['email_address'],
]))

export const ListAccountsReceivableQuery_R13_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  contact_information_identifier: ContactInformationIdentifier_R4_0_0().optional(),
  payment_preference_identifier: PaymentPreferenceIdentifier().optional(),
  presentment_preference_identifier: PresentmentPreferenceIdentifier().optional(),
  wallet_identifier: WalletIdentifier().optional(),
  email_address: z.string().min(1).check(requestText).optional(),
  number_of_results: z.number().check(integer).gte(1).lte(50).optional(),
  offset: z.number().check(integer).gte(0).lte(9007199254740991).optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['contact_information_identifier'],
  ['payment_preference_identifier'],
  ['presentment_preference_identifier'],
  ['wallet_identifier'],
  ['email_address'],
]))

export const ListAccountsReceivableQuery_R4_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  contact_information_identifier: ContactInformationIdentifier_R4_0_0().optional(),
  payment_preference_identifier: PaymentPreferenceIdentifier().optional(),
  presentment_preference_identifier: PresentmentPreferenceIdentifier().optional(),
  email_address: z.string().min(1).check(requestText).optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['contact_information_identifier'],
  ['payment_preference_identifier'],
  ['presentment_preference_identifier'],
  ['email_address'],
]))

export const ListBillingTermSchemesQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_type_identifier: SubscriptionTypeIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const ListBillsQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier(),
  number_of_results: z.number().check(integer).gte(1).lte(50).optional(),
  offset: z.number().check(integer).gte(0).lte(9007199254740991).optional(),
  fields_set: FieldsSet().optional(),
})

export const ListBillsQuery_R4_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const ListBuyInAdvanceRequestsQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier(),
  number_of_results: z.number().check(integer).gte(1).lte(50).optional(),
  offset: z.number().check(integer).gte(0).lte(9007199254740991).optional(),
  fields_set: FieldsSet().optional(),
})

export const ListBuyInAdvanceRequestsQuery_R6_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const ListCreditNoteRejectionReasonsQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  fields_set: FieldsSet().optional(),
})

export const ListCreditNotesQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier(),
  type_identifier: FinancialTransactionTypeIdentifier().optional(),
  category_identifier: FinancialTransactionCategoryIdentifier().optional(),
  number_of_results: z.number().check(integer).gte(1).lte(50).optional(),
  offset: z.number().check(integer).gte(0).lte(9007199254740991).optional(),
  fields_set: FieldsSet().optional(),
})

export const ListCreditNotesQuery_R4_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier(),
  type_identifier: FinancialTransactionTypeIdentifier().optional(),
  category_identifier: FinancialTransactionCategoryIdentifier().optional(),
  fields_set: FieldsSet().optional(),
})

export const ListCurrenciesQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE']).optional(),
  number_of_results: z.number().check(integer).gte(1).lte(50).optional(),
  offset: z.number().check(integer).gte(0).lte(9007199254740991).optional(),
  fields_set: FieldsSet().optional(),
})

export const ListCurrenciesQuery_R10_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  fields_set: FieldsSet().optional(),
})

export const ListCurrenciesQuery_R13_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  number_of_results: z.number().check(integer).gte(1).lte(50).optional(),
  offset: z.number().check(integer).gte(0).lte(9007199254740991).optional(),
  fields_set: FieldsSet().optional(),
})

export const ListExpensesToAddQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const ListInvoiceTypesQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  group_identifier: GroupIdentifier().optional(),
  unit_identifier: UnitIdentifier().optional(),
  fields_set: FieldsSet().optional(),
})

export const ListInvoicesQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier(),
  type_identifier: FinancialTransactionTypeIdentifier().optional(),
  category_identifier: FinancialTransactionCategoryIdentifier().optional(),
  number_of_results: z.number().check(integer).gte(1).lte(50).optional(),
  offset: z.number().check(integer).gte(0).lte(9007199254740991).optional(),
  fields_set: FieldsSet().optional(),
})

export const ListInvoicesQuery_R4_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier(),
  type_identifier: FinancialTransactionTypeIdentifier().optional(),
  category_identifier: FinancialTransactionCategoryIdentifier().optional(),
  fields_set: FieldsSet().optional(),
})

export const ListPaymentsQuery = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier(),
  type_identifier: FinancialTransactionTypeIdentifier().optional(),
  category_identifier: FinancialTransactionCategoryIdentifier().optional(),
  payment_method_identifier: PaymentMethodIdentifier().optional(),
  number_of_results: z.number().check(integer).gte(1).lte(50).optional(),
  offset: z.number().check(integer).gte(0).lte(9007199254740991).optional(),
  fields_set: FieldsSet().optional(),
})

export const ListPaymentsQuery_R4_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier(),
  type_identifier: FinancialTransactionTypeIdentifier().optional(),
  category_identifier: FinancialTransactionCategoryIdentifier().optional(),
  payment_method_identifier: PaymentMethodIdentifier().optional(),
  fields_set: FieldsSet().optional(),
})

export const ListPhysicalGoodsOfNewSubscriptionQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_type_identifier: SubscriptionTypeIdentifier(),
  provisioning_distributor_identifier: ProvisioningDistributorIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifier().optional(),
  fields_set: FieldsSet().optional(),
})

export const ListProductsQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  type_identifier: ProductTypeIdentifier().optional(),
  brand_identifier: ProductBrandIdentifier().optional(),
  family_identifier: ProductFamilyIdentifier().optional(),
  category_identifier: ProductCategoryIdentifier().optional(),
  as_of_date_valid: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  number_of_results: z.number().check(integer).gte(1).lte(50).optional(),
  offset: z.number().check(integer).gte(0).lte(9007199254740991).optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['type_identifier'],
  ['brand_identifier'],
  ['family_identifier'],
  ['category_identifier'],
]))

export const ListProductsQuery_R4_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  type_identifier: ProductTypeIdentifier().optional(),
  brand_identifier: ProductBrandIdentifier().optional(),
  family_identifier: ProductFamilyIdentifier().optional(),
  category_identifier: ProductCategoryIdentifier().optional(),
  as_of_date_valid: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['type_identifier'],
  ['brand_identifier'],
  ['family_identifier'],
  ['category_identifier'],
]))

export const ListRefundRejectionReasonsQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  fields_set: FieldsSet().optional(),
})

export const ListRefundTypesQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  group_identifier: GroupIdentifier().optional(),
  unit_identifier: UnitIdentifier().optional(),
  fields_set: FieldsSet().optional(),
})

export const ListRefundsQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier(),
  type_identifier: FinancialTransactionTypeIdentifier().optional(),
  category_identifier: FinancialTransactionCategoryIdentifier().optional(),
  number_of_results: z.number().check(integer).gte(1).lte(50).optional(),
  offset: z.number().check(integer).gte(0).lte(9007199254740991).optional(),
  fields_set: FieldsSet().optional(),
})

export const ListRefundsQuery_R4_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier(),
  type_identifier: FinancialTransactionTypeIdentifier().optional(),
  category_identifier: FinancialTransactionCategoryIdentifier().optional(),
  fields_set: FieldsSet().optional(),
})

export const ListSegmentsQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  entity: SegmentEntity(),
  number_of_results: z.number().check(integer).gte(1).lte(50).optional(),
  offset: z.number().check(integer).gte(0).lte(9007199254740991).optional(),
  fields_set: FieldsSet().optional(),
})

export const ListSegmentsQuery_R13_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  entity: SegmentEntity_R4_0_0(),
  number_of_results: z.number().check(integer).gte(1).lte(50).optional(),
  offset: z.number().check(integer).gte(0).lte(9007199254740991).optional(),
  fields_set: FieldsSet().optional(),
})

export const ListSegmentsQuery_R14_2_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  entity: SegmentEntity_R14_2_0(),
  number_of_results: z.number().check(integer).gte(1).lte(50).optional(),
  offset: z.number().check(integer).gte(0).lte(9007199254740991).optional(),
  fields_set: FieldsSet().optional(),
})

export const ListSegmentsQuery_R4_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  entity: SegmentEntity_R4_0_0(),
  fields_set: FieldsSet().optional(),
})

export const ListServicesOfNewSubscriptionQuery = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  subscription_type_identifier: SubscriptionTypeIdentifier(),
  billing_term_scheme_identifier: BillingTermSchemeIdentifier(),
  provisioning_distributor_identifier: ProvisioningDistributorIdentifier().optional(),
  provisioning_provider_identifier: ProvisioningProviderIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifier().optional(),
  fields_set: FieldsSet().optional(),
})

export const ListServicesOfNewSubscriptionQuery_R4_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  subscription_type_identifier: SubscriptionTypeIdentifier(),
  billing_term_scheme_identifier: BillingTermSchemeIdentifier(),
  provisioning_distributor_identifier: ProvisioningDistributorIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifier().optional(),
  fields_set: FieldsSet().optional(),
})

export const ListServicesToAddQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier(),
  provisioning_distributor_identifier: ProvisioningDistributorIdentifier().optional(),
  provisioning_provider_identifier: ProvisioningProviderIdentifier().optional(),
  mandatory: z.boolean().optional(),
  fields_set: FieldsSet().optional(),
})

export const ListServicesToAddQuery_R6_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier(),
  provisioning_distributor_identifier: ProvisioningDistributorIdentifier().optional(),
  mandatory: z.boolean().optional(),
  fields_set: FieldsSet().optional(),
})

export const ListServicesToSwapToQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_service_id: z.string().min(1).check(requestText),
  business_classification_code: z.literal(['UPGRADE_SERVICE', 'DOWNGRADE_SERVICE', 'SWITCH_SERVICE']).optional(),
  fields_set: FieldsSet().optional(),
})

export const ListSubscriptionBehavioursQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  subscription_service_id: z.string().min(1).check(requestText).optional(),
  subscription_installed_item_id: z.string().min(1).check(requestText).optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['subscription_service_id'],
  ['subscription_installed_item_id'],
]))

export const ListSubscriptionTypesQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier().optional(),
  group_identifier: GroupIdentifier().optional(),
  unit_identifier: UnitIdentifier().optional(),
  fields_set: FieldsSet().optional(),
})

export const ListSubscriptionsQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  contact_information_identifier: ContactInformationIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifier().optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['contact_information_identifier'],
  ['accounts_receivable_identifier'],
]))

export const ListSubscriptionsQuery_R4_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const ListUsageAuthorisationsQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const ListUsersQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  business_unit_identifier: BusinessUnitIdentifier().optional(),
  unit_identifier: UnitIdentifier().optional(),
  group_identifier: GroupIdentifier().optional(),
  security_profile_identifier: SecurityProfileIdentifier().optional(),
  number_of_results: z.number().check(integer).gte(1).lte(50).optional(),
  offset: z.number().check(integer).gte(0).lte(9007199254740991).optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['business_unit_identifier'],
  ['unit_identifier'],
  ['group_identifier'],
  ['security_profile_identifier'],
]))

export const ListUsersQuery_R13_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  unit_identifier: UnitIdentifier().optional(),
  group_identifier: GroupIdentifier().optional(),
  security_profile_identifier: SecurityProfileIdentifier().optional(),
  number_of_results: z.number().check(integer).gte(1).lte(50).optional(),
  offset: z.number().check(integer).gte(0).lte(9007199254740991).optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['unit_identifier'],
  ['group_identifier'],
  ['security_profile_identifier'],
]))

export const ListUsersQuery_R8_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  unit_identifier: UnitIdentifier().optional(),
  group_identifier: GroupIdentifier().optional(),
  security_profile_identifier: SecurityProfileIdentifier().optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['unit_identifier'],
  ['group_identifier'],
  ['security_profile_identifier'],
]))

export const ListWalletTransactionTypesQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  classification: z.literal(['CREDIT', 'DEBIT', 'REIMBURSE', 'VOID', 'TRANSFER']),
  group_identifier: GroupIdentifier().optional(),
  unit_identifier: UnitIdentifier().optional(),
  fields_set: FieldsSet().optional(),
})

export const ListWalletTransactionsQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  wallet_identifier: WalletIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifier().optional(),
  type_identifier: WalletTransactionTypeIdentifier().optional(),
  category_identifier: WalletTransactionCategoryIdentifier().optional(),
  number_of_results: z.number().check(integer).gte(1).lte(50).optional(),
  offset: z.number().check(integer).gte(0).lte(9007199254740991).optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['wallet_identifier'],
  ['accounts_receivable_identifier'],
]))

export const ListWalletTransactionsQuery_R13_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  wallet_identifier: WalletIdentifier(),
  type_identifier: WalletTransactionTypeIdentifier().optional(),
  number_of_results: z.number().check(integer).gte(1).lte(50).optional(),
  offset: z.number().check(integer).gte(0).lte(9007199254740991).optional(),
  fields_set: FieldsSet().optional(),
})

export const ListWalletTransactionsQuery_R17_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  wallet_identifier: WalletIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifier().optional(),
  type_identifier: WalletTransactionTypeIdentifier().optional(),
  number_of_results: z.number().check(integer).gte(1).lte(50).optional(),
  offset: z.number().check(integer).gte(0).lte(9007199254740991).optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['wallet_identifier'],
  ['accounts_receivable_identifier'],
]))

export const ListWalletTransactionsQuery_R4_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  wallet_identifier: WalletIdentifier(),
  type_identifier: WalletTransactionTypeIdentifier().optional(),
  fields_set: FieldsSet().optional(),
})

export const ListWalletsQuery = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier().optional(),
  subscription_identifier: SubscriptionIdentifier().optional(),
  number_of_results: z.number().check(integer).gte(1).lte(50).optional(),
  offset: z.number().check(integer).gte(0).lte(9007199254740991).optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['subscription_identifier'],
]))

export const ListWalletsQuery_R4_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier().optional(),
  subscription_identifier: SubscriptionIdentifier().optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['subscription_identifier'],
]))

export const ListWebhookRequestsQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  webhook_definition_identifier: WebhookDefinitionIdentifier().optional(),
  workflow_rule_identifier: WorkflowRuleIdentifier().optional(),
  entity: WebhookEntity().optional(),
  entity_id: z.string().min(1).check(requestText).optional(),
  url: z.string().min(1).check(requestText).optional(),
  life_cycle_state: z.literal(['SUCCESSFUL', 'REJECTED']).optional(),
  created_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  number_of_results: z.number().check(integer).gte(1).lte(50).optional(),
  offset: z.number().check(integer).gte(0).lte(9007199254740991).optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['webhook_definition_identifier'],
  ['workflow_rule_identifier'],
  ['entity'],
  ['entity_id'],
]))

export const ListWebhookRequestsQuery_R13_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  webhook_definition_identifier: WebhookDefinitionIdentifier().optional(),
  workflow_rule_identifier: WorkflowRuleIdentifier().optional(),
  entity: WebhookEntity_R9_0_0().optional(),
  entity_id: z.string().min(1).check(requestText).optional(),
  url: z.string().min(1).check(requestText).optional(),
  life_cycle_state: z.literal(['SUCCESSFUL', 'REJECTED']).optional(),
  created_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  number_of_results: z.number().check(integer).gte(1).lte(50).optional(),
  offset: z.number().check(integer).gte(0).lte(9007199254740991).optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['webhook_definition_identifier'],
  ['workflow_rule_identifier'],
  ['entity'],
  ['entity_id'],
]))

export const ListWebhookRequestsQuery_R14_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  webhook_definition_identifier: WebhookDefinitionIdentifier().optional(),
  workflow_rule_identifier: WorkflowRuleIdentifier().optional(),
  entity: WebhookEntity_R14_0_0().optional(),
  entity_id: z.string().min(1).check(requestText).optional(),
  url: z.string().min(1).check(requestText).optional(),
  life_cycle_state: z.literal(['SUCCESSFUL', 'REJECTED']).optional(),
  created_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  number_of_results: z.number().check(integer).gte(1).lte(50).optional(),
  offset: z.number().check(integer).gte(0).lte(9007199254740991).optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['webhook_definition_identifier'],
  ['workflow_rule_identifier'],
  ['entity'],
  ['entity_id'],
]))

export const ListWebhookRequestsQuery_R9_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  webhook_definition_identifier: WebhookDefinitionIdentifier().optional(),
  workflow_rule_identifier: WorkflowRuleIdentifier().optional(),
  entity: WebhookEntity_R9_0_0().optional(),
  entity_id: z.string().min(1).check(requestText).optional(),
  url: z.string().min(1).check(requestText).optional(),
  life_cycle_state: z.literal(['SUCCESSFUL', 'REJECTED']).optional(),
  created_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['webhook_definition_identifier'],
  ['workflow_rule_identifier'],
  ['entity'],
  ['entity_id'],
]))

export const ListedSubscription = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: SubscriptionState().optional(),
  first_activated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.literal(['PENDING', 'COMPLETED']).optional(),
  rated_up_to: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  free: z.boolean().optional(),
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
  accounts_receivable: AccountsReceivableReference().optional(),
})

export const ListedSubscription_R12_1_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: SubscriptionState_R4_0_0().optional(),
  first_activated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.literal(['PENDING', 'COMPLETED']).optional(),
  rated_up_to: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
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
  accounts_receivable: AccountsReceivableReference().optional(),
})

export const ListedSubscription_R14_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: SubscriptionState_R14_0_0().optional(),
  first_activated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.literal(['PENDING', 'COMPLETED']).optional(),
  rated_up_to: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
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
  accounts_receivable: AccountsReceivableReference().optional(),
})

export const ListedSubscription_R14_2_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: SubscriptionState_R14_0_0().optional(),
  first_activated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.literal(['PENDING', 'COMPLETED']).optional(),
  rated_up_to: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  free: z.boolean().optional(),
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
  accounts_receivable: AccountsReceivableReference().optional(),
})

export const ListedSubscription_R15_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: SubscriptionState_R15_0_0().optional(),
  first_activated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.literal(['PENDING', 'COMPLETED']).optional(),
  rated_up_to: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  free: z.boolean().optional(),
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
  accounts_receivable: AccountsReceivableReference().optional(),
})

export const ListedSubscription_R4_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: SubscriptionState_R4_0_0().optional(),
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
  accounts_receivable: AccountsReceivableReference().optional(),
})

export const ListedSubscription_R9_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: SubscriptionState_R4_0_0().optional(),
  first_activated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.literal(['PENDING', 'COMPLETED']).optional(),
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
  accounts_receivable: AccountsReceivableReference().optional(),
})

export const LogInformation = () => z.looseObject({
  created_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  updated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  created_by_unit: Unit().optional(),
  created_by_business_unit: BusinessUnit().optional(),
  created_by_user: UserReference().optional(),
  updated_by_unit: Unit().optional(),
  updated_by_business_unit: BusinessUnit().optional(),
  updated_by_user: UserReference().optional(),
})

export const LogInformation_R14_1_0 = () => z.looseObject({
  created_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  updated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  created_by_unit: Unit().optional(),
  created_by_user: UserReference().optional(),
  updated_by_unit: Unit().optional(),
  updated_by_user: UserReference().optional(),
})

export const LogInformation_R4_0_0 = () => z.looseObject({
  created_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  updated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  created_by_unit: Unit_R4_0_0().optional(),
  created_by_user: UserReference_R4_0_0().optional(),
  updated_by_unit: Unit_R4_0_0().optional(),
  updated_by_user: UserReference_R4_0_0().optional(),
})

export const Login = () => UserLogin()

export const Login_R6_0_0 = () => z.xor([UserLogin(), AccessTokenLogin()])

export const NagraAuthentication = () => z.looseObject({
  nagra_token: z.string().optional(),
  subscription: SubscriptionReference().optional(),
})

export const NagraAuthenticationEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: NagraAuthentication(),
})

export const NagraSubscriptionLookup = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken(),
  subscription_identifier: SubscriptionIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const NagraSubscriptionLookup_R13_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0(),
  subscription_identifier: SubscriptionIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const NagraSubscriptionLookup_R8_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R8_0_0(),
  subscription_identifier: SubscriptionIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const NameDay = () => z.union([z.looseObject({
  day: z.union([z.number().check(integer), z.null()]).optional(),
  month: z.union([z.number().check(integer), z.null()]).optional(),
}), z.null()])

export const NewSubscriptionInstalledItemParameters = () => z.strictObject({
  installed_item_identifier: InstalledItemIdentifier(),
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
  installed_items_distribution_set: z.array(SubscriptionDistributionParameters()).optional(),
})

export const NewSubscriptionInstalledItemParameters_R4_0_0 = () => z.strictObject({
  installed_item_identifier: InstalledItemIdentifier(),
  installed_items_distribution_set: z.array(SubscriptionDistributionParameters()).optional(),
})

export const NewSubscriptionServiceComponentParameters = () => z.looseObject({}).check(requestMembers).check(propertyCount(1, Infinity))

export const NewSubscriptionServiceParameters = () => z.looseObject({
  service_identifier: ProductIdentifier(),
  period_billed_in_advance: z.number().check(integer).gte(0).lte(9007199254740991).optional(),
  period_billed_in_advance_uot: z.literal(['DAYS', 'WEEKS', 'MONTHS']).optional(),
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
  services_distribution_set: z.array(SubscriptionDistributionParameters()).optional(),
  components_set: z.array(NewSubscriptionServiceComponentParameters()).optional(),
}).check(dependentRequired({
  period_billed_in_advance: ['period_billed_in_advance_uot'],
  period_billed_in_advance_uot: ['period_billed_in_advance'],
}))

export const NewSubscriptionServiceParameters_R14_0_0 = () => z.looseObject({
  service_identifier: ProductIdentifier(),
  period_billed_in_advance: z.number().check(integer).gte(0).lte(9007199254740991).optional(),
  period_billed_in_advance_uot: z.literal(['DAYS', 'WEEKS', 'MONTHS']).optional(),
  services_distribution_set: z.array(SubscriptionDistributionParameters()).optional(),
  components_set: z.array(NewSubscriptionServiceComponentParameters()).optional(),
}).check(dependentRequired({
  period_billed_in_advance: ['period_billed_in_advance_uot'],
  period_billed_in_advance_uot: ['period_billed_in_advance'],
}))

export const NewSubscriptionServiceParameters_R14_3_0 = () => z.looseObject({
  service_identifier: ProductIdentifier(),
  period_billed_in_advance: z.number().check(integer).gte(0).lte(9007199254740991).optional(),
  period_billed_in_advance_uot: z.literal(['DAYS', 'WEEKS', 'MONTHS']).optional(),
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
  services_distribution_set: z.array(SubscriptionDistributionParameters()).optional(),
  components_set: z.array(NewSubscriptionServiceComponentParameters()).optional(),
}).check(dependentRequired({
  period_billed_in_advance: ['period_billed_in_advance_uot'],
  period_billed_in_advance_uot: ['period_billed_in_advance'],
}))

export const NewSubscriptionServiceParameters_R4_0_0 = () => z.looseObject({
  service_identifier: ProductIdentifier(),
  services_distribution_set: z.array(SubscriptionDistributionParameters()).optional(),
  components_set: z.array(NewSubscriptionServiceComponentParameters()).optional(),
})

export const OneTimePassword = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  one_time_password: z.union([z.string().regex(/^[0-9]+$/u), z.number().check(integer)]).optional(),
  expiration_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
})

export const OneTimePasswordEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: OneTimePassword(),
})

export const OneTimePasswordGeneration = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  access_token_identifier: AccessTokenIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const PackageBillingTermsShort = () => z.union([z.looseObject({
  price_plan: PricePlanShort().optional(),
}), z.null()])

export const PackageElement = () => z.looseObject({})

export const PackageInformation = () => z.looseObject({
  id: z.string().optional(),
  name: z.string().optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  subscriptions_model: z.literal(['COMMERCIAL', 'RESIDENTIAL']).optional(),
  base_rate: z.number().optional(),
  base_rate_uot: z.string().optional(),
  billing_terms: PackageBillingTermsShort().optional(),
  mandatory_termed_services_set: z.array(PackageElement()).optional(),
  additional_termed_services_set: z.array(PackageElement()).optional(),
  physical_goods_set: z.array(PackageElement()).optional(),
  expenses_set: z.array(PackageElement()).optional(),
})

export const PackageInformationEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: PackageInformation(),
})

export const PackageInformationEnvelope_R14_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: PackageInformation_R14_0_0(),
})

export const PackageInformation_R14_0_0 = () => z.looseObject({
  base_rate: z.number().optional(),
  base_rate_uot: z.string().optional(),
  billing_terms: PackageBillingTermsShort().optional(),
  mandatory_termed_services_set: z.array(PackageElement()).optional(),
  additional_termed_services_set: z.array(PackageElement()).optional(),
  physical_goods_set: z.array(PackageElement()).optional(),
  expenses_set: z.array(PackageElement()).optional(),
})

export const PassCodeChange = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  pass_code: z.string().min(1).check(requestText),
})

export const PassCodeRecovery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  identifier: z.string().regex(/^[^\s@]+@[^\s@]+$/u).check(requestText),
})

export const PassCodeReset = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  authentication_code: z.string().min(1).check(requestText).optional(),
  identifier: z.string().min(1).check(requestText).optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['authentication_code'],
  ['identifier'],
]))

export const PassCodeReset_R9_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  authentication_code: z.string().min(1).check(requestText).optional(),
  identifier: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['authentication_code'],
  ['identifier'],
]))

export const Payment = () => z.looseObject({
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
  accounts_receivable: AccountsReceivableReference().optional(),
  type: FinancialTransactionTypeReference().optional(),
  category: FinancialTransactionCategoryReference().optional(),
  payment_method: PaymentMethodReference().optional(),
  received_by_user: UserReference().optional(),
  received_by_unit: Unit().optional(),
  invoices_to_pay_set: z.array(InvoiceShort()).optional(),
})

export const PaymentCancellation = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  payment_identifier: PaymentIdentifier(),
  type_identifier: FinancialTransactionTypeIdentifier(),
  category_identifier: FinancialTransactionCategoryIdentifier().optional(),
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
  fields_set: FieldsSet().optional(),
})

export const PaymentCancellationEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: PaymentCancellationShort(),
})

export const PaymentCancellationShort = () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal('POSTED').optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  payment_amount: z.number().optional(),
  processed_by_payment_gateway: z.union([z.string(), z.null()]).optional(),
  payment_gateway_reference_number: z.union([z.string(), z.null()]).optional(),
})

export const PaymentCancellation_R4_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  payment_identifier: PaymentIdentifier_R4_0_0(),
  type_identifier: FinancialTransactionTypeIdentifier(),
  category_identifier: FinancialTransactionCategoryIdentifier().optional(),
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
  fields_set: FieldsSet().optional(),
})

export const PaymentCreation = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier().optional(),
  wallet_identifier: WalletIdentifier().optional(),
  type_identifier: FinancialTransactionTypeIdentifier(),
  life_cycle_state: z.literal(['DRAFT', 'POSTED']),
  payment_method_identifier: PaymentMethodIdentifier(),
  payment_amount: z.union([z.number(), z.string().regex(/^-?[0-9]+(\.[0-9]+)?$/u).check(requestText)]),
  intended_currency_identifier: CurrencyIdentifier().optional(),
  category_identifier: FinancialTransactionCategoryIdentifier().optional(),
  card_identifier: PaymentGatewayCardIdentifier().optional(),
  received_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  received_by_user_identifier: UserIdentifier().optional(),
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
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['wallet_identifier'],
]))

export const PaymentCreation_R11_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier(),
  type_identifier: FinancialTransactionTypeIdentifier(),
  life_cycle_state: z.literal(['DRAFT', 'POSTED']),
  payment_method_identifier: PaymentMethodIdentifier(),
  payment_amount: z.union([z.number(), z.string().regex(/^-?[0-9]+(\.[0-9]+)?$/u).check(requestText)]),
  intended_currency_identifier: CurrencyIdentifier().optional(),
  category_identifier: FinancialTransactionCategoryIdentifier().optional(),
  card_identifier: PaymentGatewayCardIdentifier().optional(),
  received_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  received_by_user_identifier: UserIdentifier().optional(),
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
  fields_set: FieldsSet().optional(),
})

export const PaymentCreation_R4_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier(),
  type_identifier: FinancialTransactionTypeIdentifier(),
  life_cycle_state: z.literal(['DRAFT', 'POSTED']),
  payment_method_identifier: PaymentMethodIdentifier(),
  payment_amount: z.union([z.number(), z.string().regex(/^-?[0-9]+(\.[0-9]+)?$/u).check(requestText)]),
  category_identifier: FinancialTransactionCategoryIdentifier().optional(),
  card_identifier: PaymentGatewayCardIdentifier().optional(),
  received_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  received_by_user_identifier: UserIdentifier().optional(),
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
  fields_set: FieldsSet().optional(),
})

export const PaymentCreation_R9_1_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier(),
  type_identifier: FinancialTransactionTypeIdentifier(),
  life_cycle_state: z.literal(['DRAFT', 'POSTED']),
  payment_method_identifier: PaymentMethodIdentifier(),
  payment_amount: z.union([z.number(), z.string().regex(/^-?[0-9]+(\.[0-9]+)?$/u).check(requestText)]),
  category_identifier: FinancialTransactionCategoryIdentifier().optional(),
  card_identifier: PaymentGatewayCardIdentifier().optional(),
  received_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  received_by_user_identifier: UserIdentifier().optional(),
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
  fields_set: FieldsSet().optional(),
})

export const PaymentEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: Payment(),
})

export const PaymentEnvelope_R10_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Payment_R10_0_0(),
})

export const PaymentEnvelope_R14_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Payment_R14_0_0(),
})

export const PaymentEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Payment_R4_0_0(),
})

export const PaymentEnvelope_R9_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Payment_R9_1_0(),
})

export const PaymentGatewayCardIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  payment_gateway_reference_number: z.string().min(1).check(requestText).optional(),
  last_digits: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['payment_gateway_reference_number'],
  ['last_digits'],
]))

export const PaymentGatewayCardParameters = () => z.strictObject({
  number: z.string().regex(/^[0-9]{16}$/u).check(requestText).optional(),
  last_digits: z.union([z.string().regex(/^[0-9]+$/u).check(requestText), z.number().check(integer).gte(0).lte(9007199254740991)]).optional(),
  expiration_month: z.number().check(integer).gte(1).lte(12),
  expiration_year: z.number().check(integer).gte(1000).lte(9999),
  card_security_code: z.union([z.string().regex(/^[0-9]{3}$/u).check(requestText), z.number().check(integer).gte(0).lte(999)]).optional(),
  card_holder_name: z.string().min(1).check(requestText),
  brand: z.literal(['VISA', 'AMERICAN_EXPRESS', 'MASTER_CARD', 'DISCOVER', 'JCB', 'DINERS_CLUB', 'MAESTRO', 'UNKNOWN']).optional(),
  same_as_billing_address: z.boolean().optional(),
  address_line_1: z.string().min(1).check(requestText).optional(),
  address_line_2: z.string().min(1).check(requestText).optional(),
  address_city: z.string().min(1).check(requestText).optional(),
  address_zip: z.string().min(1).check(requestText).optional(),
  address_state: z.string().min(1).check(requestText).optional(),
  address_country: z.string().min(1).check(requestText).optional(),
  card_token: z.string().min(1).check(requestText).optional(),
  consumer_token: z.string().min(1).check(requestText).optional(),
  default: z.boolean(),
}).check(exactlyOneOf([
  ['number'],
  ['last_digits'],
]))

export const PaymentGatewayCardParameters_R14_2_0 = () => z.strictObject({
  number: z.string().regex(/^[0-9]{16}$/u).check(requestText).optional(),
  last_digits: z.union([z.string().regex(/^[0-9]+$/u).check(requestText), z.number().check(integer).gte(0).lte(9007199254740991)]).optional(),
  expiration_month: z.number().check(integer).gte(1).lte(12),
  expiration_year: z.number().check(integer).gte(1000).lte(9999),
  card_security_code: z.union([z.string().regex(/^[0-9]{3}$/u).check(requestText), z.number().check(integer).gte(0).lte(999)]).optional(),
  card_holder_name: z.string().min(1).check(requestText),
  address_line_1: z.string().min(1).check(requestText).optional(),
  address_line_2: z.string().min(1).check(requestText).optional(),
  address_city: z.string().min(1).check(requestText).optional(),
  address_zip: z.string().min(1).check(requestText).optional(),
  address_state: z.string().min(1).check(requestText).optional(),
  address_country: z.string().min(1).check(requestText).optional(),
  card_token: z.string().min(1).check(requestText).optional(),
  consumer_token: z.string().min(1).check(requestText).optional(),
  default: z.boolean(),
}).check(exactlyOneOf([
  ['number'],
  ['last_digits'],
]))

export const PaymentGatewayCardParameters_R4_0_0 = () => z.strictObject({
  number: z.string().regex(/^[0-9]{16}$/u).check(requestText),
  expiration_month: z.number().check(integer).gte(1).lte(12),
  expiration_year: z.number().check(integer).gte(1000).lte(9999),
  card_security_code: z.union([z.string().regex(/^[0-9]{3}$/u).check(requestText), z.number().check(integer).gte(0).lte(999)]).optional(),
  card_holder_name: z.string().min(1).check(requestText),
  address_line_1: z.string().min(1).check(requestText).optional(),
  address_line_2: z.string().min(1).check(requestText).optional(),
  address_city: z.string().min(1).check(requestText).optional(),
  address_zip: z.string().min(1).check(requestText).optional(),
  address_state: z.string().min(1).check(requestText).optional(),
  address_country: z.string().min(1).check(requestText).optional(),
  consumer_token: z.string().min(1).check(requestText).optional(),
  default: z.boolean(),
})

export const PaymentGatewayProviderReference = () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const PaymentGatewayRequest = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['PENDING', 'POSTED', 'REJECTED']).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  type: z.literal(['PAYMENT', 'PAYMENT_CANCELLATION', 'REFUND']).optional(),
  execution_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  error_code: z.union([z.string(), z.null()]).optional(),
  error_description: z.union([z.string(), z.null()]).optional(),
  payment_gateway_provider: PaymentGatewayProviderReference().optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  payment_preference: AccountsReceivablePaymentPreferenceShort().optional(),
  payment: PaymentShort().optional(),
  payment_cancellation: PaymentCancellationShort().optional(),
  refund: RefundShort().optional(),
  bill: BillShort().optional(),
  wallet: WalletShort().optional(),
  log_information: LogInformation().optional(),
})

export const PaymentGatewayRequestBatch = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  payment_gateway_requests_set: z.array(PaymentGatewayRequestElement()).max(1000),
  fields_set: FieldsSet().optional(),
})

export const PaymentGatewayRequestBatchOutcome = () => z.looseObject({
  processed_payment_gateway_requests_set: z.array(ProcessedPaymentGatewayRequest()).optional(),
  unprocessed_payment_gateway_requests_set: z.array(UnprocessedPaymentGatewayRequest()).optional(),
})

export const PaymentGatewayRequestBatchOutcomeEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: PaymentGatewayRequestBatchOutcome(),
})

export const PaymentGatewayRequestElement = () => z.strictObject({
  request_unique_identifier: z.string().min(1).check(requestText),
  payment_gateway_request_identifier: PaymentGatewayRequestIdentifier(),
  reference_number: z.string().min(1).check(requestText).optional(),
})

export const PaymentGatewayRequestIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
]))

export const PaymentGatewayRequestListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(PaymentGatewayRequest()),
})

export const PaymentGatewayRequestListEnvelope_R10_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(PaymentGatewayRequest_R10_0_0()),
})

export const PaymentGatewayRequestListEnvelope_R10_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(PaymentGatewayRequest_R10_1_0()),
})

export const PaymentGatewayRequestListEnvelope_R11_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(PaymentGatewayRequest_R11_0_0()),
})

export const PaymentGatewayRequestListEnvelope_R12_4_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(PaymentGatewayRequest_R12_4_0()),
})

export const PaymentGatewayRequestListEnvelope_R13_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(PaymentGatewayRequest_R13_0_0()),
})

export const PaymentGatewayRequestListEnvelope_R13_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(PaymentGatewayRequest_R13_1_0()),
})

export const PaymentGatewayRequestListEnvelope_R14_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(PaymentGatewayRequest_R14_0_0()),
})

export const PaymentGatewayRequestListEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(PaymentGatewayRequest_R14_1_0()),
})

export const PaymentGatewayRequestListEnvelope_R15_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(PaymentGatewayRequest_R15_0_0()),
})

export const PaymentGatewayRequestListEnvelope_R16_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(PaymentGatewayRequest_R16_0_0()),
})

export const PaymentGatewayRequestListEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(PaymentGatewayRequest_R4_0_0()),
})

export const PaymentGatewayRequest_R10_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['PENDING', 'POSTED', 'REJECTED']).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  execution_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  error_code: z.union([z.string(), z.null()]).optional(),
  error_description: z.union([z.string(), z.null()]).optional(),
  payment_gateway_provider: PaymentGatewayProviderReference().optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  payment_preference: AccountsReceivablePaymentPreferenceShort_R4_0_0().optional(),
  payment: PaymentShort_R10_0_0().optional(),
  payment_cancellation: PaymentCancellationShort().optional(),
  bill: BillShort_R10_0_0().optional(),
  wallet: WalletShort().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const PaymentGatewayRequest_R10_1_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['PENDING', 'POSTED', 'REJECTED']).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  execution_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  error_code: z.union([z.string(), z.null()]).optional(),
  error_description: z.union([z.string(), z.null()]).optional(),
  payment_gateway_provider: PaymentGatewayProviderReference().optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  payment_preference: AccountsReceivablePaymentPreferenceShort_R10_1_0().optional(),
  payment: PaymentShort_R10_0_0().optional(),
  payment_cancellation: PaymentCancellationShort().optional(),
  bill: BillShort_R10_0_0().optional(),
  wallet: WalletShort().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const PaymentGatewayRequest_R11_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['PENDING', 'POSTED', 'REJECTED']).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  execution_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  error_code: z.union([z.string(), z.null()]).optional(),
  error_description: z.union([z.string(), z.null()]).optional(),
  payment_gateway_provider: PaymentGatewayProviderReference().optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  payment_preference: AccountsReceivablePaymentPreferenceShort_R11_0_0().optional(),
  payment: PaymentShort_R10_0_0().optional(),
  payment_cancellation: PaymentCancellationShort().optional(),
  bill: BillShort_R10_0_0().optional(),
  wallet: WalletShort().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const PaymentGatewayRequest_R12_4_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['PENDING', 'POSTED', 'REJECTED']).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  execution_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  error_code: z.union([z.string(), z.null()]).optional(),
  error_description: z.union([z.string(), z.null()]).optional(),
  payment_gateway_provider: PaymentGatewayProviderReference().optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  payment_preference: AccountsReceivablePaymentPreferenceShort_R11_0_0().optional(),
  payment: PaymentShort_R10_0_0().optional(),
  payment_cancellation: PaymentCancellationShort().optional(),
  bill: BillShort_R12_4_0().optional(),
  wallet: WalletShort().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const PaymentGatewayRequest_R13_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['PENDING', 'POSTED', 'REJECTED']).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  type: z.literal(['PAYMENT', 'PAYMENT_CANCELLATION', 'REFUND']).optional(),
  execution_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  error_code: z.union([z.string(), z.null()]).optional(),
  error_description: z.union([z.string(), z.null()]).optional(),
  payment_gateway_provider: PaymentGatewayProviderReference().optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  payment_preference: AccountsReceivablePaymentPreferenceShort_R11_0_0().optional(),
  payment: PaymentShort_R10_0_0().optional(),
  payment_cancellation: PaymentCancellationShort().optional(),
  refund: RefundShort_R10_0_0().optional(),
  bill: BillShort_R12_4_0().optional(),
  wallet: WalletShort().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const PaymentGatewayRequest_R13_1_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['PENDING', 'POSTED', 'REJECTED']).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  type: z.literal(['PAYMENT', 'PAYMENT_CANCELLATION', 'REFUND']).optional(),
  execution_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  error_code: z.union([z.string(), z.null()]).optional(),
  error_description: z.union([z.string(), z.null()]).optional(),
  payment_gateway_provider: PaymentGatewayProviderReference().optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  payment_preference: AccountsReceivablePaymentPreferenceShort_R13_1_0().optional(),
  payment: PaymentShort_R10_0_0().optional(),
  payment_cancellation: PaymentCancellationShort().optional(),
  refund: RefundShort_R10_0_0().optional(),
  bill: BillShort_R12_4_0().optional(),
  wallet: WalletShort().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const PaymentGatewayRequest_R14_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['PENDING', 'POSTED', 'REJECTED']).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  type: z.literal(['PAYMENT', 'PAYMENT_CANCELLATION', 'REFUND']).optional(),
  execution_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  error_code: z.union([z.string(), z.null()]).optional(),
  error_description: z.union([z.string(), z.null()]).optional(),
  payment_gateway_provider: PaymentGatewayProviderReference().optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  payment_preference: AccountsReceivablePaymentPreferenceShort_R13_1_0().optional(),
  payment: PaymentShort().optional(),
  payment_cancellation: PaymentCancellationShort().optional(),
  refund: RefundShort().optional(),
  bill: BillShort().optional(),
  wallet: WalletShort().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const PaymentGatewayRequest_R14_1_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['PENDING', 'POSTED', 'REJECTED']).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  type: z.literal(['PAYMENT', 'PAYMENT_CANCELLATION', 'REFUND']).optional(),
  execution_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  error_code: z.union([z.string(), z.null()]).optional(),
  error_description: z.union([z.string(), z.null()]).optional(),
  payment_gateway_provider: PaymentGatewayProviderReference().optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  payment_preference: AccountsReceivablePaymentPreferenceShort_R13_1_0().optional(),
  payment: PaymentShort().optional(),
  payment_cancellation: PaymentCancellationShort().optional(),
  refund: RefundShort().optional(),
  bill: BillShort().optional(),
  wallet: WalletShort().optional(),
  log_information: LogInformation_R14_1_0().optional(),
})

export const PaymentGatewayRequest_R15_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['PENDING', 'POSTED', 'REJECTED']).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  type: z.literal(['PAYMENT', 'PAYMENT_CANCELLATION', 'REFUND']).optional(),
  execution_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  error_code: z.union([z.string(), z.null()]).optional(),
  error_description: z.union([z.string(), z.null()]).optional(),
  payment_gateway_provider: PaymentGatewayProviderReference().optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  payment_preference: AccountsReceivablePaymentPreferenceShort_R15_0_0().optional(),
  payment: PaymentShort().optional(),
  payment_cancellation: PaymentCancellationShort().optional(),
  refund: RefundShort().optional(),
  bill: BillShort().optional(),
  wallet: WalletShort().optional(),
  log_information: LogInformation_R14_1_0().optional(),
})

export const PaymentGatewayRequest_R16_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['PENDING', 'POSTED', 'REJECTED']).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  type: z.literal(['PAYMENT', 'PAYMENT_CANCELLATION', 'REFUND']).optional(),
  execution_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  error_code: z.union([z.string(), z.null()]).optional(),
  error_description: z.union([z.string(), z.null()]).optional(),
  payment_gateway_provider: PaymentGatewayProviderReference().optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  payment_preference: AccountsReceivablePaymentPreferenceShort().optional(),
  payment: PaymentShort().optional(),
  payment_cancellation: PaymentCancellationShort().optional(),
  refund: RefundShort().optional(),
  bill: BillShort().optional(),
  wallet: WalletShort().optional(),
  log_information: LogInformation_R14_1_0().optional(),
})

export const PaymentGatewayRequest_R4_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['PENDING', 'POSTED', 'REJECTED']).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  execution_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  error_code: z.union([z.string(), z.null()]).optional(),
  error_description: z.union([z.string(), z.null()]).optional(),
  payment_gateway_provider: PaymentGatewayProviderReference().optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  payment_preference: AccountsReceivablePaymentPreferenceShort_R4_0_0().optional(),
  payment: PaymentShort_R4_0_0().optional(),
  payment_cancellation: PaymentCancellationShort().optional(),
  bill: BillShort_R4_0_0().optional(),
  wallet: WalletShort().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const PaymentIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
  reference_number: z.string().min(1).check(requestText).optional(),
  back_office_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
  ['reference_number'],
  ['back_office_code'],
]))

export const PaymentIdentifier_R4_0_0 = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
  reference_number: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
  ['reference_number'],
]))

export const PaymentListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Payment()),
})

export const PaymentListEnvelope_R10_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Payment_R10_0_0()),
})

export const PaymentListEnvelope_R14_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Payment_R14_0_0()),
})

export const PaymentListEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Payment_R4_0_0()),
})

export const PaymentListEnvelope_R9_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Payment_R9_1_0()),
})

export const PaymentMediumTypeIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['name'],
  ['alternative_code'],
]))

export const PaymentMethodIdentifier = () => z.looseObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(propertyCount(1, Infinity, ['id', 'name', 'alternative_code']))

export const PaymentMethodReference = () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const PaymentPosting = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  payment_identifier: PaymentIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const PaymentPosting_R4_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  payment_identifier: PaymentIdentifier_R4_0_0(),
  fields_set: FieldsSet().optional(),
})

export const PaymentPreference = () => z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  type: PaymentPreferenceType().optional(),
  description: z.union([z.string(), z.null()]).optional(),
  default: z.boolean().optional(),
})

export const PaymentPreferenceIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['name'],
  ['alternative_code'],
]))

export const PaymentPreferenceListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(PaymentPreference()),
})

export const PaymentPreferenceListEnvelope_R14_2_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(PaymentPreference_R14_2_0()),
})

export const PaymentPreferenceListEnvelope_R6_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(PaymentPreference_R6_0_0()),
})

export const PaymentPreferenceShort = () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  type: PaymentPreferenceType().optional(),
  description: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const PaymentPreferenceShort_R14_2_0 = () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  type: PaymentPreferenceType_R14_2_0().optional(),
  description: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const PaymentPreferenceShort_R6_0_0 = () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  type: PaymentPreferenceType_R6_0_0().optional(),
  description: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const PaymentPreferenceToRemove = () => z.strictObject({
  payment_preference_identifier: PaymentPreferenceIdentifier(),
})

export const PaymentPreferenceType = () => z.literal([
  'DIRECT_DEBIT',
  'STRIPE_PAYMENT_GATEWAY',
  'PAYPAL_PAYMENT_GATEWAY',
  'BRAINTREE_PAYMENT_GATEWAY',
  'GENERIC_PAYMENT_GATEWAY',
  'CUSTOM_PAYMENT_GATEWAY',
  'WALLET',
  'OTHER',
  'CUSTOM_1',
  'CUSTOM_2',
  'CUSTOM_3',
  'CUSTOM_4',
  'CUSTOM_5',
])

export const PaymentPreferenceType_R14_2_0 = () => z.literal([
  'DIRECT_DEBIT',
  'STRIPE_PAYMENT_GATEWAY',
  'PAYPAL_PAYMENT_GATEWAY',
  'BRAINTREE_PAYMENT_GATEWAY',
  'GENERIC_PAYMENT_GATEWAY',
  'CUSTOM_PAYMENT_GATEWAY',
  'OTHER',
  'CUSTOM_1',
  'CUSTOM_2',
  'CUSTOM_3',
  'CUSTOM_4',
  'CUSTOM_5',
])

export const PaymentPreferenceType_R6_0_0 = () => z.literal([
  'DIRECT_DEBIT',
  'STRIPE_PAYMENT_GATEWAY',
  'PAYPAL_PAYMENT_GATEWAY',
  'GENERIC_PAYMENT_GATEWAY',
  'OTHER',
  'CUSTOM_1',
  'CUSTOM_2',
  'CUSTOM_3',
  'CUSTOM_4',
  'CUSTOM_5',
])

export const PaymentPreference_R14_2_0 = () => z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  type: PaymentPreferenceType_R14_2_0().optional(),
  description: z.union([z.string(), z.null()]).optional(),
  default: z.boolean().optional(),
})

export const PaymentPreference_R6_0_0 = () => z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  type: PaymentPreferenceType_R6_0_0().optional(),
  description: z.union([z.string(), z.null()]).optional(),
  default: z.boolean().optional(),
})

export const PaymentPreferencesRemoval = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken(),
  payment_preferences_set: z.array(PaymentPreferenceToRemove()).optional(),
  fields_set: FieldsSet().optional(),
})

export const PaymentPreferencesRemoval_R13_1_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0(),
  payment_preferences_set: z.array(PaymentPreferenceToRemove()).optional(),
  fields_set: FieldsSet().optional(),
})

export const PaymentPreferencesUpdate = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken(),
  payment_preferences_set: z.array(AccountsReceivablePaymentPreferenceParameter()).optional(),
  fields_set: FieldsSet().optional(),
})

export const PaymentPreferencesUpdate_R13_1_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0(),
  payment_preferences_set: z.array(AccountsReceivablePaymentPreferenceParameter_R13_1_0()).optional(),
  fields_set: FieldsSet().optional(),
})

export const PaymentPreferencesUpdate_R14_2_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0(),
  payment_preferences_set: z.array(AccountsReceivablePaymentPreferenceParameter_R14_2_0()).optional(),
  fields_set: FieldsSet().optional(),
})

export const PaymentPreferencesUpdate_R14_3_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0(),
  payment_preferences_set: z.array(AccountsReceivablePaymentPreferenceParameter_R14_3_0()).optional(),
  fields_set: FieldsSet().optional(),
})

export const PaymentPreferencesUpdate_R15_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0(),
  payment_preferences_set: z.array(AccountsReceivablePaymentPreferenceParameter_R15_0_0()).optional(),
  fields_set: FieldsSet().optional(),
})

export const PaymentPreferencesUpdate_R16_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0(),
  payment_preferences_set: z.array(AccountsReceivablePaymentPreferenceParameter_R16_0_0()).optional(),
  fields_set: FieldsSet().optional(),
})

export const PaymentPreferencesUpdate_R17_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0(),
  payment_preferences_set: z.array(AccountsReceivablePaymentPreferenceParameter()).optional(),
  fields_set: FieldsSet().optional(),
})

export const PaymentRejection = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  payment_identifier: PaymentIdentifier(),
  rejection_reason_identifier: FinancialTransactionRejectionReasonIdentifier().optional(),
  fields_set: FieldsSet().optional(),
})

export const PaymentRejection_R4_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  payment_identifier: PaymentIdentifier_R4_0_0(),
  rejection_reason_identifier: FinancialTransactionRejectionReasonIdentifier().optional(),
  fields_set: FieldsSet().optional(),
})

export const PaymentShort = () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED', 'PENDING_VERIFICATION']).optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  payment_amount: z.number().optional(),
  processed_by_payment_gateway: z.union([z.string(), z.null()]).optional(),
  payment_gateway_reference_number: z.union([z.string(), z.null()]).optional(),
  currency_rate_period: CurrencyRatePeriodShort().optional(),
})

export const PaymentShortEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: PaymentShort(),
})

export const PaymentShortEnvelope_R10_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: PaymentShort_R10_0_0(),
})

export const PaymentShortEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: PaymentShort_R4_0_0(),
})

export const PaymentShort_R10_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED', 'PENDING_VERIFICATION']).optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  payment_amount: z.number().optional(),
  processed_by_payment_gateway: z.union([z.string(), z.null()]).optional(),
  payment_gateway_reference_number: z.union([z.string(), z.null()]).optional(),
  currency_rate_period: CurrencyRatePeriodShort_R10_0_0().optional(),
})

export const PaymentShort_R4_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED', 'PENDING_VERIFICATION']).optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  payment_amount: z.number().optional(),
  processed_by_payment_gateway: z.union([z.string(), z.null()]).optional(),
  payment_gateway_reference_number: z.union([z.string(), z.null()]).optional(),
})

export const PaymentUpdate = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  payment_identifier: PaymentIdentifier(),
  accounts_receivable_identifier: AccountsReceivableIdentifier().optional(),
  wallet_identifier: WalletIdentifier().optional(),
  type_identifier: FinancialTransactionTypeIdentifier().optional(),
  category_identifier: FinancialTransactionCategoryIdentifier().optional(),
  payment_method_identifier: PaymentMethodIdentifier().optional(),
  card_identifier: PaymentGatewayCardIdentifier().optional(),
  payment_amount: z.number().optional(),
  received_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  received_by_user_identifier: UserIdentifier().optional(),
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
  fields_set: FieldsSet().optional(),
})

export const PaymentUpdate_R9_1_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  payment_identifier: PaymentIdentifier(),
  accounts_receivable_identifier: AccountsReceivableIdentifier().optional(),
  type_identifier: FinancialTransactionTypeIdentifier().optional(),
  category_identifier: FinancialTransactionCategoryIdentifier().optional(),
  payment_method_identifier: PaymentMethodIdentifier().optional(),
  card_identifier: PaymentGatewayCardIdentifier().optional(),
  payment_amount: z.number().optional(),
  received_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  received_by_user_identifier: UserIdentifier().optional(),
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
  fields_set: FieldsSet().optional(),
})

export const Payment_R10_0_0 = () => z.looseObject({
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
  accounts_receivable: AccountsReceivableReference().optional(),
  type: FinancialTransactionTypeReference().optional(),
  category: FinancialTransactionCategoryReference().optional(),
  payment_method: PaymentMethodReference().optional(),
  received_by_user: UserReference_R4_0_0().optional(),
  received_by_unit: Unit_R4_0_0().optional(),
  invoices_to_pay_set: z.array(InvoiceShort_R10_0_0()).optional(),
})

export const Payment_R14_0_0 = () => z.looseObject({
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
  accounts_receivable: AccountsReceivableReference().optional(),
  type: FinancialTransactionTypeReference().optional(),
  category: FinancialTransactionCategoryReference().optional(),
  payment_method: PaymentMethodReference().optional(),
  received_by_user: UserReference_R4_0_0().optional(),
  received_by_unit: Unit_R4_0_0().optional(),
  invoices_to_pay_set: z.array(InvoiceShort()).optional(),
})

export const Payment_R4_0_0 = () => z.looseObject({
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
  accounts_receivable: AccountsReceivableReference().optional(),
  type: FinancialTransactionTypeReference().optional(),
  category: FinancialTransactionCategoryReference().optional(),
  payment_method: PaymentMethodReference().optional(),
  received_by_user: UserReference_R4_0_0().optional(),
  received_by_unit: Unit_R4_0_0().optional(),
  invoices_to_pay_set: z.array(InvoiceShort_R4_0_0()).optional(),
})

export const Payment_R9_1_0 = () => z.looseObject({
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
  accounts_receivable: AccountsReceivableReference().optional(),
  type: FinancialTransactionTypeReference().optional(),
  category: FinancialTransactionCategoryReference().optional(),
  payment_method: PaymentMethodReference().optional(),
  received_by_user: UserReference_R4_0_0().optional(),
  received_by_unit: Unit_R4_0_0().optional(),
  invoices_to_pay_set: z.array(InvoiceShort_R4_0_0()).optional(),
})

export const PerceptionAuthentication = () => z.looseObject({
  subscriber_id: z.string(),
  id: z.string(),
  number: z.string(),
})

export const PerceptionAuthenticationEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: PerceptionAuthentication(),
})

export const PerceptionPinAssignment = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier(),
  pin_number: z.union([z.string().regex(/^[0-9]+$/u).check(requestText), z.number().check(integer).gte(0).lte(9007199254740991)]),
})

export const PerceptionPinReset = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier(),
})

export const PerceptionSubscriberLookup = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  identifier: z.string().min(1).check(requestText),
  pass_code: z.string().min(1).check(requestText),
})

export const PerceptionSubscriptionReset = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier(),
})

export const PhoneIdentifier = () => z.looseObject({
  id: z.string().min(1).check(requestText).optional(),
  type: PhoneType().optional(),
}).check(propertyCount(1, Infinity, ['id', 'type']))

export const PhoneParameters = () => z.strictObject({
  type: PhoneType(),
  is_primary: z.boolean().optional(),
  number: z.string().min(1).check(requestText),
  area_code: z.string().min(1).check(requestText).optional(),
  country_identifier: CountryIdentifier().optional(),
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
})

export const PhoneParameters_R4_0_0 = () => z.strictObject({
  type: PhoneType(),
  number: z.string().min(1).check(requestText),
  area_code: z.string().min(1).check(requestText).optional(),
  country_identifier: CountryIdentifier().optional(),
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
})

export const PhoneType = () => z.literal(['LANDLINE', 'MOBILE', 'FAX', 'CUSTOM1', 'CUSTOM2', 'CUSTOM3', 'CUSTOM4', 'CUSTOM5'])

export const PhoneUpdateParameters = () => z.strictObject({
  action: z.literal(['ADD', 'UPDATE', 'REMOVE']),
  phone_identifier: PhoneIdentifier().optional(),
  type: PhoneType().optional(),
  number: z.string().min(1).check(requestText).optional(),
  area_code: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  country_identifier: CountryIdentifier().optional(),
  notes: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
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
}).check(exactlyOneOf([
  ['phone_identifier'],
  ['type'],
]))

export const PresentmentPreference = () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const PresentmentPreferenceEmailParameter = () => z.looseObject({
  action: z.literal(['NEW', 'EXISTING', 'EXISTINGUPDATED']).optional(),
  type: EmailType().optional(),
  email: EmailParameters().optional(),
})

export const PresentmentPreferenceIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['name'],
  ['alternative_code'],
]))

export const PresentmentPreferenceListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(PresentmentPreference()),
})

export const PresentmentPreferencePhoneParameter = () => z.strictObject({
  action: z.literal(['NEW', 'EXISTING', 'EXISTINGUPDATED']),
  type: PhoneType().optional(),
  phone: PhoneParameters().optional(),
})

export const PresentmentPreferencePhoneParameter_R6_0_0 = () => z.strictObject({
  action: z.literal(['NEW', 'EXISTING', 'EXISTINGUPDATED']),
  type: PhoneType().optional(),
  phone: PhoneParameters_R4_0_0().optional(),
})

export const PresentmentPreferenceToRemove = () => z.strictObject({
  presentment_preference_identifier: PresentmentPreferenceIdentifier(),
})

export const PresentmentPreferencesAddition = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken(),
  presentment_preferences_set: z.array(AccountsReceivablePresentmentPreferenceParameter()),
  fields_set: FieldsSet().optional(),
})

export const PresentmentPreferencesAddition_R13_1_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0(),
  presentment_preferences_set: z.array(AccountsReceivablePresentmentPreferenceParameter_R12_0_0()),
  fields_set: FieldsSet().optional(),
})

export const PresentmentPreferencesAddition_R16_1_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0(),
  presentment_preferences_set: z.array(AccountsReceivablePresentmentPreferenceParameter()),
  fields_set: FieldsSet().optional(),
})

export const PresentmentPreferencesRemoval = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken(),
  presentment_preferences_set: z.array(PresentmentPreferenceToRemove()).optional(),
  fields_set: FieldsSet().optional(),
})

export const PresentmentPreferencesRemoval_R13_1_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0(),
  presentment_preferences_set: z.array(PresentmentPreferenceToRemove()).optional(),
  fields_set: FieldsSet().optional(),
})

export const PreviewBillQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const PricePlanIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['code'],
]))

export const PricePlanShort = () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  type: z.literal(['BASE', 'CONDITIONAL']).optional(),
}), z.null()])

export const PrivacyLevel = () => z.union([z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const PrivacyLevelIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
]))

export const ProcessedPaymentGatewayRequest = () => z.looseObject({
  request_unique_identifier: z.string().optional(),
  id: z.string().optional(),
  number: z.string().optional(),
})

export const ProcessedProduct = () => z.looseObject({
  request_code: z.string().optional(),
  id: z.string().optional(),
  code: z.string().optional(),
  message: z.union([z.string(), z.null()]).optional(),
})

export const ProcessedProduct_R14_0_0 = () => z.looseObject({
  request_code: z.string().optional(),
  id: z.string().optional(),
  code: z.string().optional(),
})

export const Product = () => z.looseObject({
  id: z.string().optional(),
  code: z.string().optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  short_description: z.union([z.string(), z.null()]).optional(),
  long_description: z.union([z.string(), z.null()]).optional(),
  priority_level: z.union([z.number().check(integer), z.null()]).optional(),
  non_stockable: z.union([z.boolean(), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_string_9: z.union([z.string(), z.null()]).optional(),
  udf_string_10: z.union([z.string(), z.null()]).optional(),
  udf_string_11: z.union([z.string(), z.null()]).optional(),
  udf_string_12: z.union([z.string(), z.null()]).optional(),
  udf_string_13: z.union([z.string(), z.null()]).optional(),
  udf_string_14: z.union([z.string(), z.null()]).optional(),
  udf_string_15: z.union([z.string(), z.null()]).optional(),
  udf_string_16: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  type: ProductTypeShort().optional(),
  brand: ProductBrandShort().optional(),
  family: ProductFamilyShort().optional(),
  vat_rate: VatRateShort().optional(),
  log_information: LogInformation().optional(),
})

export const ProductBrandIdentifier = () => z.looseObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(propertyCount(1, Infinity, ['id', 'name', 'alternative_code']))

export const ProductBrandShort = () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const ProductCategoryIdentifier = () => z.looseObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  code: z.string().min(1).check(requestText).optional(),
}).check(propertyCount(1, Infinity, ['id', 'name', 'code']))

export const ProductCreation = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  code: z.string().min(1).check(requestText),
  alternative_code: z.string().min(1).check(requestText),
  description: z.string().min(1).check(requestText),
  short_description: z.string().min(1).check(requestText).optional(),
  long_description: z.string().min(1).check(requestText).optional(),
  priority_level: z.number().check(integer).gte(-9007199254740991).lte(9007199254740991).optional(),
  type_identifier: ProductTypeIdentifier(),
  brand_identifier: ProductBrandIdentifier().optional(),
  family_identifier: ProductFamilyIdentifier().optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
  udf_string_9: z.string().check(requestText).optional(),
  udf_string_10: z.string().check(requestText).optional(),
  udf_string_11: z.string().check(requestText).optional(),
  udf_string_12: z.string().check(requestText).optional(),
  udf_string_13: z.string().check(requestText).optional(),
  udf_string_14: z.string().check(requestText).optional(),
  udf_string_15: z.string().check(requestText).optional(),
  udf_string_16: z.string().check(requestText).optional(),
  udf_float_1: z.number().optional(),
  udf_float_2: z.number().optional(),
  udf_float_3: z.number().optional(),
  udf_float_4: z.number().optional(),
  udf_date_1: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_2: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_3: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_4: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  vat_rate_identifier: VatRateIdentifier().optional(),
  fields_set: FieldsSet().optional(),
})

export const ProductCreation_R14_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  code: z.string().min(1).check(requestText),
  alternative_code: z.string().min(1).check(requestText),
  description: z.string().min(1).check(requestText),
  long_description: z.string().min(1).check(requestText).optional(),
  priority_level: z.number().check(integer).gte(-9007199254740991).lte(9007199254740991).optional(),
  type_identifier: ProductTypeIdentifier(),
  brand_identifier: ProductBrandIdentifier().optional(),
  family_identifier: ProductFamilyIdentifier().optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
  udf_string_9: z.string().check(requestText).optional(),
  udf_string_10: z.string().check(requestText).optional(),
  udf_string_11: z.string().check(requestText).optional(),
  udf_string_12: z.string().check(requestText).optional(),
  udf_string_13: z.string().check(requestText).optional(),
  udf_string_14: z.string().check(requestText).optional(),
  udf_string_15: z.string().check(requestText).optional(),
  udf_string_16: z.string().check(requestText).optional(),
  udf_float_1: z.number().optional(),
  udf_float_2: z.number().optional(),
  udf_float_3: z.number().optional(),
  udf_float_4: z.number().optional(),
  udf_date_1: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_2: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_3: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_4: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  vat_rate_identifier: VatRateIdentifier().optional(),
  fields_set: FieldsSet().optional(),
})

export const ProductEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: Product(),
})

export const ProductEnvelope_R12_3_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Product_R12_3_0(),
})

export const ProductEnvelope_R13_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Product_R13_0_0(),
})

export const ProductEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Product_R14_1_0(),
})

export const ProductEnvelope_R16_3_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Product_R16_3_0(),
})

export const ProductEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Product_R4_0_0(),
})

export const ProductFamilyIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['name'],
  ['code'],
]))

export const ProductFamilyShort = () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const ProductIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  code: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['code'],
  ['alternative_code'],
]))

export const ProductListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Product()),
})

export const ProductListEnvelope_R12_3_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Product_R12_3_0()),
})

export const ProductListEnvelope_R13_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Product_R13_0_0()),
})

export const ProductListEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Product_R14_1_0()),
})

export const ProductListEnvelope_R16_3_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Product_R16_3_0()),
})

export const ProductListEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Product_R4_0_0()),
})

export const ProductShort = () => z.union([z.looseObject({
  id: z.string().optional(),
  code: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  priority_level: z.union([z.number().check(integer), z.null()]).optional(),
  global_rate: GlobalRateReference().optional(),
  product_type: ProductTypeShort().optional(),
}), z.null()])

export const ProductShort_R12_3_0 = () => z.union([z.looseObject({
  id: z.string().optional(),
  code: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  priority_level: z.union([z.number().check(integer), z.null()]).optional(),
  product_type: ProductTypeShort().optional(),
}), z.null()])

export const ProductShort_R4_0_0 = () => z.union([z.looseObject({
  id: z.string().optional(),
  code: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  product_type: ProductTypeShort().optional(),
}), z.null()])

export const ProductSynchronisationParameters = () => z.looseObject({
  code: z.string().min(1).check(requestText),
  alternative_code: z.string().min(1).check(requestText).optional(),
  description: z.string().min(1).check(requestText).optional(),
  long_description: z.string().min(1).check(requestText).optional(),
  priority_level: z.number().check(integer).gte(-9007199254740991).lte(9007199254740991).optional(),
  type_identifier: ProductTypeIdentifier().optional(),
  brand_identifier: ProductBrandIdentifier().optional(),
  family_identifier: ProductFamilyIdentifier().optional(),
  category_identifier: ProductCategoryIdentifier().optional(),
  vat_rate_identifier: VatRateIdentifier().optional(),
  tax_rate_identifier: TaxRateIdentifier().optional(),
  global_rate: GlobalRateParameter().optional(),
  bundle_code: z.string().min(1).check(requestText).optional(),
  component_quantity: z.number().optional(),
  product_validity_from: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  product_validity_to: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
}).check(dependentRequired({
  component_quantity: ['bundle_code'],
}))

export const ProductSynchronisationParameters_R14_0_0 = () => z.looseObject({
  code: z.string().min(1).check(requestText),
  alternative_code: z.string().min(1).check(requestText).optional(),
  description: z.string().min(1).check(requestText).optional(),
  long_description: z.string().min(1).check(requestText).optional(),
  priority_level: z.number().check(integer).gte(-9007199254740991).lte(9007199254740991).optional(),
  type_identifier: ProductTypeIdentifier().optional(),
  brand_identifier: ProductBrandIdentifier().optional(),
  family_identifier: ProductFamilyIdentifier().optional(),
  category_identifier: ProductCategoryIdentifier().optional(),
  vat_rate_identifier: VatRateIdentifier().optional(),
  tax_rate_identifier: TaxRateIdentifier().optional(),
  global_rate: GlobalRateParameter().optional(),
  bundle_code: z.string().min(1).check(requestText).optional(),
  component_quantity: z.number().optional(),
  product_validity_from: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  product_validity_to: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
}).check(dependentRequired({
  component_quantity: ['bundle_code'],
}))

export const ProductTypeIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['name'],
  ['alternative_code'],
]))

export const ProductTypeShort = () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  classification: z.union([z.string(), z.null()]).optional(),
  composition_method: z.union([z.string(), z.null()]).optional(),
  physical_good_type: z.union([z.string(), z.null()]).optional(),
  service_type: z.union([z.string(), z.null()]).optional(),
  used_for_provisioning: z.union([z.boolean(), z.null()]).optional(),
}), z.null()])

export const ProductUpdate = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  product_identifier: ProductIdentifier(),
  code: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
  description: z.string().min(1).check(requestText).optional(),
  short_description: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  long_description: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  priority_level: z.union([z.number().check(integer).gte(-9007199254740991).lte(9007199254740991), z.null()]).optional(),
  non_stockable: z.union([z.boolean(), z.null()]).optional(),
  type_identifier: ProductTypeIdentifier().optional(),
  brand_identifier: ProductBrandIdentifier().optional(),
  family_identifier: ProductFamilyIdentifier().optional(),
  udf_string_1: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_2: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_3: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_4: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_5: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_6: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_7: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_8: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_9: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_10: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_11: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_12: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_13: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_14: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_15: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_16: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  vat_rate_identifier: VatRateIdentifier().optional(),
  fields_set: FieldsSet().optional(),
})

export const ProductUpdate_R14_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  product_identifier: ProductIdentifier(),
  code: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
  description: z.string().min(1).check(requestText).optional(),
  long_description: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  priority_level: z.union([z.number().check(integer).gte(-9007199254740991).lte(9007199254740991), z.null()]).optional(),
  type_identifier: ProductTypeIdentifier().optional(),
  brand_identifier: ProductBrandIdentifier().optional(),
  family_identifier: ProductFamilyIdentifier().optional(),
  udf_string_1: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_2: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_3: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_4: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_5: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_6: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_7: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_8: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_9: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_10: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_11: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_12: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_13: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_14: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_15: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_16: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  vat_rate_identifier: VatRateIdentifier().optional(),
  fields_set: FieldsSet().optional(),
})

export const ProductUpdate_R16_2_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  product_identifier: ProductIdentifier(),
  code: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
  description: z.string().min(1).check(requestText).optional(),
  short_description: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  long_description: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  priority_level: z.union([z.number().check(integer).gte(-9007199254740991).lte(9007199254740991), z.null()]).optional(),
  type_identifier: ProductTypeIdentifier().optional(),
  brand_identifier: ProductBrandIdentifier().optional(),
  family_identifier: ProductFamilyIdentifier().optional(),
  udf_string_1: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_2: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_3: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_4: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_5: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_6: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_7: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_8: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_9: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_10: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_11: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_12: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_13: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_14: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_15: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_string_16: z.union([z.string().check(requestText), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText), z.null()]).optional(),
  vat_rate_identifier: VatRateIdentifier().optional(),
  fields_set: FieldsSet().optional(),
})

export const Product_R12_3_0 = () => z.looseObject({
  id: z.string().optional(),
  code: z.string().optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  long_description: z.union([z.string(), z.null()]).optional(),
  priority_level: z.union([z.number().check(integer), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_string_9: z.union([z.string(), z.null()]).optional(),
  udf_string_10: z.union([z.string(), z.null()]).optional(),
  udf_string_11: z.union([z.string(), z.null()]).optional(),
  udf_string_12: z.union([z.string(), z.null()]).optional(),
  udf_string_13: z.union([z.string(), z.null()]).optional(),
  udf_string_14: z.union([z.string(), z.null()]).optional(),
  udf_string_15: z.union([z.string(), z.null()]).optional(),
  udf_string_16: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  type: ProductTypeShort().optional(),
  brand: ProductBrandShort().optional(),
  family: ProductFamilyShort().optional(),
  vat_rate: VatRateShort().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const Product_R13_0_0 = () => z.looseObject({
  id: z.string().optional(),
  code: z.string().optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  priority_level: z.union([z.number().check(integer), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_string_9: z.union([z.string(), z.null()]).optional(),
  udf_string_10: z.union([z.string(), z.null()]).optional(),
  udf_string_11: z.union([z.string(), z.null()]).optional(),
  udf_string_12: z.union([z.string(), z.null()]).optional(),
  udf_string_13: z.union([z.string(), z.null()]).optional(),
  udf_string_14: z.union([z.string(), z.null()]).optional(),
  udf_string_15: z.union([z.string(), z.null()]).optional(),
  udf_string_16: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  type: ProductTypeShort().optional(),
  brand: ProductBrandShort().optional(),
  family: ProductFamilyShort().optional(),
  vat_rate: VatRateShort().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const Product_R14_1_0 = () => z.looseObject({
  id: z.string().optional(),
  code: z.string().optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  long_description: z.union([z.string(), z.null()]).optional(),
  priority_level: z.union([z.number().check(integer), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_string_9: z.union([z.string(), z.null()]).optional(),
  udf_string_10: z.union([z.string(), z.null()]).optional(),
  udf_string_11: z.union([z.string(), z.null()]).optional(),
  udf_string_12: z.union([z.string(), z.null()]).optional(),
  udf_string_13: z.union([z.string(), z.null()]).optional(),
  udf_string_14: z.union([z.string(), z.null()]).optional(),
  udf_string_15: z.union([z.string(), z.null()]).optional(),
  udf_string_16: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  type: ProductTypeShort().optional(),
  brand: ProductBrandShort().optional(),
  family: ProductFamilyShort().optional(),
  vat_rate: VatRateShort().optional(),
  log_information: LogInformation_R14_1_0().optional(),
})

export const Product_R16_3_0 = () => z.looseObject({
  id: z.string().optional(),
  code: z.string().optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  short_description: z.union([z.string(), z.null()]).optional(),
  long_description: z.union([z.string(), z.null()]).optional(),
  priority_level: z.union([z.number().check(integer), z.null()]).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_string_9: z.union([z.string(), z.null()]).optional(),
  udf_string_10: z.union([z.string(), z.null()]).optional(),
  udf_string_11: z.union([z.string(), z.null()]).optional(),
  udf_string_12: z.union([z.string(), z.null()]).optional(),
  udf_string_13: z.union([z.string(), z.null()]).optional(),
  udf_string_14: z.union([z.string(), z.null()]).optional(),
  udf_string_15: z.union([z.string(), z.null()]).optional(),
  udf_string_16: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  type: ProductTypeShort().optional(),
  brand: ProductBrandShort().optional(),
  family: ProductFamilyShort().optional(),
  vat_rate: VatRateShort().optional(),
  log_information: LogInformation_R14_1_0().optional(),
})

export const Product_R4_0_0 = () => z.looseObject({
  id: z.string().optional(),
  code: z.string().optional(),
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
  udf_string_9: z.union([z.string(), z.null()]).optional(),
  udf_string_10: z.union([z.string(), z.null()]).optional(),
  udf_string_11: z.union([z.string(), z.null()]).optional(),
  udf_string_12: z.union([z.string(), z.null()]).optional(),
  udf_string_13: z.union([z.string(), z.null()]).optional(),
  udf_string_14: z.union([z.string(), z.null()]).optional(),
  udf_string_15: z.union([z.string(), z.null()]).optional(),
  udf_string_16: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  type: ProductTypeShort().optional(),
  brand: ProductBrandShort().optional(),
  family: ProductFamilyShort().optional(),
  vat_rate: VatRateShort().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const ProductsSynchronisation = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  synchronisation_definition_identifier: SynchronisationDefinitionIdentifier(),
  products_set: z.array(ProductSynchronisationParameters()).min(1).max(1000),
  fields_set: FieldsSet().optional(),
})

export const ProductsSynchronisationOutcome = () => z.looseObject({
  processed_products_set: z.array(ProcessedProduct()).optional(),
  unprocessed_products_set: z.array(UnprocessedProduct()).optional(),
})

export const ProductsSynchronisationOutcomeEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: ProductsSynchronisationOutcome(),
})

export const ProductsSynchronisationOutcomeEnvelope_R14_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: ProductsSynchronisationOutcome_R14_0_0(),
})

export const ProductsSynchronisationOutcome_R14_0_0 = () => z.looseObject({
  processed_products_set: z.array(ProcessedProduct_R14_0_0()).optional(),
  unprocessed_products_set: z.array(UnprocessedProduct()).optional(),
})

export const ProductsSynchronisation_R14_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  synchronisation_definition_identifier: SynchronisationDefinitionIdentifier(),
  products_set: z.array(ProductSynchronisationParameters_R14_0_0()).min(1).max(1000),
  fields_set: FieldsSet().optional(),
})

export const PromoCodeApplication = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken().optional(),
  promo_code: z.string().min(1).check(requestText),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['accounts_receivable_identifier'],
]))

export const PromoCodeApplication_R14_2_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0().optional(),
  promo_code: z.string().min(1).check(requestText),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['accounts_receivable_identifier'],
]))

export const ProvisioningDistributorIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['name'],
  ['alternative_code'],
]))

export const ProvisioningProviderIdentifier = () => z.looseObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(propertyCount(1, Infinity, ['id', 'name', 'alternative_code']))

export const RateCalculation = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  mode: z.literal([
    'RATE_BECOME_SUBSCRIBER',
    'RATE_ACTIVATE_SUBSCRIPTIONS',
    'RATE_ADD_SERVICES',
    'RATE_REMOVE_SERVICES',
    'RATE_SWAP_SERVICES',
    'RATE_START_SERVICES',
    'RATE_STOP_SERVICES',
    'RATE_BUY_IN_ADVANCE_REQUESTS',
    'RATE_ADD_EXPENSES',
    'RATE_AMEND_SERVICES_INSTALLED_ITEMS',
    'RATE_BILLING_FREQUENCY_CHANGE',
  ]),
  number_of_additional_periods: z.number().optional(),
  scheduled_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable: AccountsReceivableParameters().optional(),
  subscription: RateCalculationSubscriptionParameters().optional(),
  buy_in_advance_request: BuyInAdvanceRequestParameters().optional(),
})

export const RateCalculationSubscriptionParameters = () => z.strictObject({
  type_identifier: SubscriptionTypeIdentifier(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  owned_by_business_unit_identifier: BusinessUnitIdentifier().optional(),
  billing_terms: BillingTermsParameters(),
  services_set: z.array(NewSubscriptionServiceParameters()).min(1),
  installed_items_set: z.array(NewSubscriptionInstalledItemParameters()).optional(),
})

export const RateCalculationSubscriptionParameters_R11_2_0 = () => z.strictObject({
  type_identifier: SubscriptionTypeIdentifier(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  billing_terms: BillingTermsParameters_R11_2_0(),
  services_set: z.array(NewSubscriptionServiceParameters_R4_0_0()).min(1),
  installed_items_set: z.array(NewSubscriptionInstalledItemParameters_R4_0_0()).optional(),
})

export const RateCalculationSubscriptionParameters_R12_0_0 = () => z.strictObject({
  type_identifier: SubscriptionTypeIdentifier(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  billing_terms: BillingTermsParameters_R12_0_0(),
  services_set: z.array(NewSubscriptionServiceParameters_R4_0_0()).min(1),
  installed_items_set: z.array(NewSubscriptionInstalledItemParameters_R4_0_0()).optional(),
})

export const RateCalculationSubscriptionParameters_R14_0_0 = () => z.strictObject({
  type_identifier: SubscriptionTypeIdentifier(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  billing_terms: BillingTermsParameters_R14_0_0(),
  services_set: z.array(NewSubscriptionServiceParameters_R14_0_0()).min(1),
  installed_items_set: z.array(NewSubscriptionInstalledItemParameters_R4_0_0()).optional(),
})

export const RateCalculationSubscriptionParameters_R14_3_0 = () => z.strictObject({
  type_identifier: SubscriptionTypeIdentifier(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  billing_terms: BillingTermsParameters_R14_0_0(),
  services_set: z.array(NewSubscriptionServiceParameters_R14_3_0()).min(1),
  installed_items_set: z.array(NewSubscriptionInstalledItemParameters()).optional(),
})

export const RateCalculationSubscriptionParameters_R15_0_0 = () => z.strictObject({
  type_identifier: SubscriptionTypeIdentifier(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  billing_terms: BillingTermsParameters_R15_0_0(),
  services_set: z.array(NewSubscriptionServiceParameters()).min(1),
  installed_items_set: z.array(NewSubscriptionInstalledItemParameters()).optional(),
})

export const RateCalculationSubscriptionParameters_R9_1_0 = () => z.strictObject({
  type_identifier: SubscriptionTypeIdentifier(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  billing_terms: BillingTermsParameters_R4_0_0(),
  services_set: z.array(NewSubscriptionServiceParameters_R4_0_0()).min(1),
  installed_items_set: z.array(NewSubscriptionInstalledItemParameters_R4_0_0()).optional(),
})

export const RateCalculation_R10_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  mode: z.literal([
    'RATE_BECOME_SUBSCRIBER',
    'RATE_ACTIVATE_SUBSCRIPTIONS',
    'RATE_ADD_SERVICES',
    'RATE_REMOVE_SERVICES',
    'RATE_SWAP_SERVICES',
    'RATE_START_SERVICES',
    'RATE_STOP_SERVICES',
    'RATE_BUY_IN_ADVANCE_REQUESTS',
    'RATE_ADD_EXPENSES',
  ]),
  number_of_additional_periods: z.number().optional(),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable: AccountsReceivableParameters_R10_0_0().optional(),
  subscription: RateCalculationSubscriptionParameters_R9_1_0().optional(),
  buy_in_advance_request: BuyInAdvanceRequestParameters().optional(),
})

export const RateCalculation_R11_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  mode: z.literal([
    'RATE_BECOME_SUBSCRIBER',
    'RATE_ACTIVATE_SUBSCRIPTIONS',
    'RATE_ADD_SERVICES',
    'RATE_REMOVE_SERVICES',
    'RATE_SWAP_SERVICES',
    'RATE_START_SERVICES',
    'RATE_STOP_SERVICES',
    'RATE_BUY_IN_ADVANCE_REQUESTS',
    'RATE_ADD_EXPENSES',
  ]),
  number_of_additional_periods: z.number().optional(),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable: AccountsReceivableParameters_R11_0_0().optional(),
  subscription: RateCalculationSubscriptionParameters_R9_1_0().optional(),
  buy_in_advance_request: BuyInAdvanceRequestParameters().optional(),
})

export const RateCalculation_R11_2_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  mode: z.literal([
    'RATE_BECOME_SUBSCRIBER',
    'RATE_ACTIVATE_SUBSCRIPTIONS',
    'RATE_ADD_SERVICES',
    'RATE_REMOVE_SERVICES',
    'RATE_SWAP_SERVICES',
    'RATE_START_SERVICES',
    'RATE_STOP_SERVICES',
    'RATE_BUY_IN_ADVANCE_REQUESTS',
    'RATE_ADD_EXPENSES',
  ]),
  number_of_additional_periods: z.number().optional(),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable: AccountsReceivableParameters_R11_0_0().optional(),
  subscription: RateCalculationSubscriptionParameters_R11_2_0().optional(),
  buy_in_advance_request: BuyInAdvanceRequestParameters().optional(),
})

export const RateCalculation_R12_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  mode: z.literal([
    'RATE_BECOME_SUBSCRIBER',
    'RATE_ACTIVATE_SUBSCRIPTIONS',
    'RATE_ADD_SERVICES',
    'RATE_REMOVE_SERVICES',
    'RATE_SWAP_SERVICES',
    'RATE_START_SERVICES',
    'RATE_STOP_SERVICES',
    'RATE_BUY_IN_ADVANCE_REQUESTS',
    'RATE_ADD_EXPENSES',
  ]),
  number_of_additional_periods: z.number().optional(),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable: AccountsReceivableParameters_R11_0_0().optional(),
  subscription: RateCalculationSubscriptionParameters_R12_0_0().optional(),
  buy_in_advance_request: BuyInAdvanceRequestParameters().optional(),
})

export const RateCalculation_R14_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  mode: z.literal([
    'RATE_BECOME_SUBSCRIBER',
    'RATE_ACTIVATE_SUBSCRIPTIONS',
    'RATE_ADD_SERVICES',
    'RATE_REMOVE_SERVICES',
    'RATE_SWAP_SERVICES',
    'RATE_START_SERVICES',
    'RATE_STOP_SERVICES',
    'RATE_BUY_IN_ADVANCE_REQUESTS',
    'RATE_ADD_EXPENSES',
  ]),
  number_of_additional_periods: z.number().optional(),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable: AccountsReceivableParameters_R14_0_0().optional(),
  subscription: RateCalculationSubscriptionParameters_R14_0_0().optional(),
  buy_in_advance_request: BuyInAdvanceRequestParameters().optional(),
})

export const RateCalculation_R14_28_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  mode: z.literal([
    'RATE_BECOME_SUBSCRIBER',
    'RATE_ACTIVATE_SUBSCRIPTIONS',
    'RATE_ADD_SERVICES',
    'RATE_REMOVE_SERVICES',
    'RATE_SWAP_SERVICES',
    'RATE_START_SERVICES',
    'RATE_STOP_SERVICES',
    'RATE_BUY_IN_ADVANCE_REQUESTS',
    'RATE_ADD_EXPENSES',
    'RATE_AMEND_SERVICES_INSTALLED_ITEMS',
    'RATE_BILLING_FREQUENCY_CHANGE',
  ]),
  number_of_additional_periods: z.number().optional(),
  scheduled_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable: AccountsReceivableParameters_R14_0_0().optional(),
  subscription: RateCalculationSubscriptionParameters_R14_3_0().optional(),
  buy_in_advance_request: BuyInAdvanceRequestParameters().optional(),
})

export const RateCalculation_R14_3_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  mode: z.literal([
    'RATE_BECOME_SUBSCRIBER',
    'RATE_ACTIVATE_SUBSCRIPTIONS',
    'RATE_ADD_SERVICES',
    'RATE_REMOVE_SERVICES',
    'RATE_SWAP_SERVICES',
    'RATE_START_SERVICES',
    'RATE_STOP_SERVICES',
    'RATE_BUY_IN_ADVANCE_REQUESTS',
    'RATE_ADD_EXPENSES',
    'RATE_AMEND_SERVICES_INSTALLED_ITEMS',
  ]),
  number_of_additional_periods: z.number().optional(),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable: AccountsReceivableParameters_R14_0_0().optional(),
  subscription: RateCalculationSubscriptionParameters_R14_3_0().optional(),
  buy_in_advance_request: BuyInAdvanceRequestParameters().optional(),
})

export const RateCalculation_R14_5_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  mode: z.literal([
    'RATE_BECOME_SUBSCRIBER',
    'RATE_ACTIVATE_SUBSCRIPTIONS',
    'RATE_ADD_SERVICES',
    'RATE_REMOVE_SERVICES',
    'RATE_SWAP_SERVICES',
    'RATE_START_SERVICES',
    'RATE_STOP_SERVICES',
    'RATE_BUY_IN_ADVANCE_REQUESTS',
    'RATE_ADD_EXPENSES',
    'RATE_AMEND_SERVICES_INSTALLED_ITEMS',
  ]),
  number_of_additional_periods: z.number().optional(),
  scheduled_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable: AccountsReceivableParameters_R14_0_0().optional(),
  subscription: RateCalculationSubscriptionParameters_R14_3_0().optional(),
  buy_in_advance_request: BuyInAdvanceRequestParameters().optional(),
})

export const RateCalculation_R15_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  mode: z.literal([
    'RATE_BECOME_SUBSCRIBER',
    'RATE_ACTIVATE_SUBSCRIPTIONS',
    'RATE_ADD_SERVICES',
    'RATE_REMOVE_SERVICES',
    'RATE_SWAP_SERVICES',
    'RATE_START_SERVICES',
    'RATE_STOP_SERVICES',
    'RATE_BUY_IN_ADVANCE_REQUESTS',
    'RATE_ADD_EXPENSES',
    'RATE_AMEND_SERVICES_INSTALLED_ITEMS',
    'RATE_BILLING_FREQUENCY_CHANGE',
  ]),
  number_of_additional_periods: z.number().optional(),
  scheduled_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable: AccountsReceivableParameters_R14_0_0().optional(),
  subscription: RateCalculationSubscriptionParameters_R15_0_0().optional(),
  buy_in_advance_request: BuyInAdvanceRequestParameters().optional(),
})

export const RateCalculation_R17_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  mode: z.literal([
    'RATE_BECOME_SUBSCRIBER',
    'RATE_ACTIVATE_SUBSCRIPTIONS',
    'RATE_ADD_SERVICES',
    'RATE_REMOVE_SERVICES',
    'RATE_SWAP_SERVICES',
    'RATE_START_SERVICES',
    'RATE_STOP_SERVICES',
    'RATE_BUY_IN_ADVANCE_REQUESTS',
    'RATE_ADD_EXPENSES',
    'RATE_AMEND_SERVICES_INSTALLED_ITEMS',
    'RATE_BILLING_FREQUENCY_CHANGE',
  ]),
  number_of_additional_periods: z.number().optional(),
  scheduled_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable: AccountsReceivableParameters_R14_0_0().optional(),
  subscription: RateCalculationSubscriptionParameters_R15_0_0().optional(),
  buy_in_advance_request: BuyInAdvanceRequestParameters().optional(),
})

export const RateCalculation_R9_1_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  mode: z.literal([
    'RATE_BECOME_SUBSCRIBER',
    'RATE_ACTIVATE_SUBSCRIPTIONS',
    'RATE_ADD_SERVICES',
    'RATE_REMOVE_SERVICES',
    'RATE_SWAP_SERVICES',
    'RATE_START_SERVICES',
    'RATE_STOP_SERVICES',
    'RATE_BUY_IN_ADVANCE_REQUESTS',
    'RATE_ADD_EXPENSES',
  ]),
  number_of_additional_periods: z.number().optional(),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable: AccountsReceivableParameters_R4_0_0().optional(),
  subscription: RateCalculationSubscriptionParameters_R9_1_0().optional(),
  buy_in_advance_request: BuyInAdvanceRequestParameters().optional(),
})

export const Refund = () => z.looseObject({
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
  accounts_receivable: AccountsReceivableReference().optional(),
  type: FinancialTransactionTypeReference().optional(),
  category: FinancialTransactionCategoryReference().optional(),
  rejection_reason: FinancialTransactionRejectionReason().optional(),
  currency_rate_period: CurrencyRatePeriodShort().optional(),
  log_information: LogInformation().optional(),
})

export const RefundEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: Refund(),
})

export const RefundEnvelope_R10_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Refund_R10_0_0(),
})

export const RefundEnvelope_R13_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Refund_R13_0_0(),
})

export const RefundEnvelope_R14_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Refund_R14_0_0(),
})

export const RefundEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Refund_R14_1_0(),
})

export const RefundEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Refund_R4_0_0(),
})

export const RefundEnvelope_R9_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Refund_R9_1_0(),
})

export const RefundIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
  reference_number: z.string().min(1).check(requestText).optional(),
  back_office_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
  ['reference_number'],
  ['back_office_code'],
]))

export const RefundIdentifier_R4_0_0 = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
  reference_number: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
  ['reference_number'],
]))

export const RefundListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Refund()),
})

export const RefundListEnvelope_R10_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Refund_R10_0_0()),
})

export const RefundListEnvelope_R13_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Refund_R13_0_0()),
})

export const RefundListEnvelope_R14_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Refund_R14_0_0()),
})

export const RefundListEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Refund_R14_1_0()),
})

export const RefundListEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Refund_R4_0_0()),
})

export const RefundListEnvelope_R9_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Refund_R9_1_0()),
})

export const RefundRejection = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  refund_identifier: RefundIdentifier(),
  rejection_reason_identifier: FinancialTransactionRejectionReasonIdentifier().optional(),
  fields_set: FieldsSet().optional(),
})

export const RefundRejection_R4_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  refund_identifier: RefundIdentifier_R4_0_0(),
  rejection_reason_identifier: FinancialTransactionRejectionReasonIdentifier().optional(),
  fields_set: FieldsSet().optional(),
})

export const RefundShort = () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  refund_amount: z.number().optional(),
  currency_rate_period: CurrencyRatePeriodShort().optional(),
})

export const RefundShortEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: RefundShort(),
})

export const RefundShortEnvelope_R10_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: RefundShort_R10_0_0(),
})

export const RefundShortEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: RefundShort_R4_0_0(),
})

export const RefundShort_R10_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  refund_amount: z.number().optional(),
  currency_rate_period: CurrencyRatePeriodShort_R10_0_0().optional(),
})

export const RefundShort_R4_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.union([z.string(), z.null()]).optional(),
  reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED']).optional(),
  issued_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  posted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  refund_amount: z.number().optional(),
})

export const RefundUpdate = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  refund_identifier: RefundIdentifier(),
  accounts_receivable_identifier: AccountsReceivableIdentifier().optional(),
  type_identifier: FinancialTransactionTypeIdentifier().optional(),
  refund_amount: z.number().optional(),
  intended_currency_identifier: CurrencyIdentifier().optional(),
  category_identifier: FinancialTransactionCategoryIdentifier().optional(),
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
  fields_set: FieldsSet().optional(),
})

export const Refund_R10_0_0 = () => z.looseObject({
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
  accounts_receivable: AccountsReceivableReference().optional(),
  type: FinancialTransactionTypeReference().optional(),
  category: FinancialTransactionCategoryReference().optional(),
  rejection_reason: FinancialTransactionRejectionReason().optional(),
  currency_rate_period: CurrencyRatePeriodShort_R10_0_0().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const Refund_R13_0_0 = () => z.looseObject({
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
  accounts_receivable: AccountsReceivableReference().optional(),
  type: FinancialTransactionTypeReference().optional(),
  category: FinancialTransactionCategoryReference().optional(),
  rejection_reason: FinancialTransactionRejectionReason().optional(),
  currency_rate_period: CurrencyRatePeriodShort_R10_0_0().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const Refund_R14_0_0 = () => z.looseObject({
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
  accounts_receivable: AccountsReceivableReference().optional(),
  type: FinancialTransactionTypeReference().optional(),
  category: FinancialTransactionCategoryReference().optional(),
  rejection_reason: FinancialTransactionRejectionReason().optional(),
  currency_rate_period: CurrencyRatePeriodShort().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const Refund_R14_1_0 = () => z.looseObject({
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
  accounts_receivable: AccountsReceivableReference().optional(),
  type: FinancialTransactionTypeReference().optional(),
  category: FinancialTransactionCategoryReference().optional(),
  rejection_reason: FinancialTransactionRejectionReason().optional(),
  currency_rate_period: CurrencyRatePeriodShort().optional(),
  log_information: LogInformation_R14_1_0().optional(),
})

export const Refund_R4_0_0 = () => z.looseObject({
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
  accounts_receivable: AccountsReceivableReference().optional(),
  type: FinancialTransactionTypeReference().optional(),
  category: FinancialTransactionCategoryReference().optional(),
  rejection_reason: FinancialTransactionRejectionReason().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const Refund_R9_1_0 = () => z.looseObject({
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
  accounts_receivable: AccountsReceivableReference().optional(),
  type: FinancialTransactionTypeReference().optional(),
  category: FinancialTransactionCategoryReference().optional(),
  rejection_reason: FinancialTransactionRejectionReason().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const RewardOfferShort = () => z.union([z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE']).optional(),
  marketing_information_short_description: z.union([z.string(), z.null()]).optional(),
  reward_scheme: RewardSchemeShort().optional(),
}), z.null()])

export const RewardOfferWalletAllotmentsShort = () => z.looseObject({
  amount: z.number().optional(),
  alternative_amount: z.union([z.number(), z.null()]).optional(),
  reward_offer: RewardOfferShort().optional(),
})

export const RewardSchemeShort = () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE']).optional(),
}), z.null()])

export const RewardsParticipantIdentifier = () => z.looseObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
}).check(propertyCount(1, Infinity, ['id', 'number']))

export const RewardsParticipantIdentifierWithAccessToken = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
  access_token_identifier: AccessTokenOrOtpIdentifier().optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
  ['access_token_identifier'],
]))

export const RewardsParticipantIdentifierWithAccessToken_R10_1_0 = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
  access_token_identifier: AccessTokenOrOtpIdentifier_R8_0_0().optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
  ['access_token_identifier'],
]))

export const RewardsParticipantReference = () => z.union([z.looseObject({}), z.null()])

export const SecurityProfile = () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const SecurityProfileIdentifier = () => z.looseObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
}).check(propertyCount(1, Infinity, ['id', 'name']))

export const Segment = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'POSTED']).optional(),
  criteria: z.union([z.string(), z.null()]).optional(),
  entity: SegmentEntity().optional(),
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
  log_information: LogInformation().optional(),
})

export const SegmentContentEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(SegmentMember()),
})

export const SegmentEntity = () => z.literal([
  'CONTACTINFORMATION',
  'SUBSCRIPTIONS',
  'ACCOUNTSRECEIVABLE',
  'BILLS',
  'ACTIVITIES',
  'JOBS',
  'REWARDPARTICIPANTS',
  'REWARDAWARDTRANSACTIONS',
  'REWARDSPENDTRANSACTIONS',
  'SERVICEREQUESTS',
  'CREDITNOTES',
  'INVOICES',
  'INVOICECANCELLATIONS',
  'LEADS',
  'PAYMENTS',
  'PAYMENTCANCELLATIONS',
  'REFUNDS',
  'REWARDOFFERS',
  'SUBSCRIPTIONACTIONS',
  'WALLETS',
  'WALLETTRANSACTIONS',
  'WRITEOFFS',
  'BUYINADVANCEREQUESTS',
  'PAYMENTGATEWAYCARDS',
  'PAYMENTGATEWAYREQUESTS',
])

export const SegmentEntity_R14_2_0 = () => z.literal([
  'CONTACTINFORMATION',
  'SUBSCRIPTIONS',
  'ACCOUNTSRECEIVABLE',
  'BILLS',
  'ACTIVITIES',
  'JOBS',
  'REWARDPARTICIPANTS',
  'REWARDAWARDTRANSACTIONS',
  'REWARDSPENDTRANSACTIONS',
  'SERVICEREQUESTS',
  'LEADS',
  'PAYMENTS',
  'REFUNDS',
  'SUBSCRIPTIONACTIONS',
  'BUYINADVANCEREQUESTS',
  'PAYMENTGATEWAYCARDS',
  'PAYMENTGATEWAYREQUESTS',
])

export const SegmentEntity_R4_0_0 = () => z.literal([
  'CONTACTINFORMATION',
  'SUBSCRIPTIONS',
  'ACCOUNTSRECEIVABLE',
  'BILLS',
  'ACTIVITIES',
  'JOBS',
  'REWARDPARTICIPANTS',
  'REWARDAWARDTRANSACTIONS',
  'REWARDSPENDTRANSACTIONS',
  'SERVICEREQUESTS',
  'LEADS',
  'PAYMENTS',
  'REFUNDS',
  'BUYINADVANCEREQUESTS',
  'PAYMENTGATEWAYCARDS',
  'PAYMENTGATEWAYREQUESTS',
])

export const SegmentEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: Segment(),
})

export const SegmentEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Segment_R14_1_0(),
})

export const SegmentEnvelope_R14_2_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Segment_R14_2_0(),
})

export const SegmentEnvelope_R15_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Segment_R15_0_0(),
})

export const SegmentEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Segment_R4_0_0(),
})

export const SegmentListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Segment()),
})

export const SegmentListEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Segment_R14_1_0()),
})

export const SegmentListEnvelope_R14_2_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Segment_R14_2_0()),
})

export const SegmentListEnvelope_R15_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Segment_R15_0_0()),
})

export const SegmentListEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Segment_R4_0_0()),
})

export const SegmentMember = () => z.looseObject({
  entity_name: z.union([z.string(), z.null()]).optional(),
  entity_id: z.string().optional(),
  entity_number: z.union([z.string(), z.null()]).optional(),
  entity_alternative_code: z.union([z.string(), z.null()]).optional(),
  entity_description: z.union([z.string(), z.null()]).optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
})

export const Segment_R14_1_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'POSTED']).optional(),
  criteria: z.union([z.string(), z.null()]).optional(),
  entity: SegmentEntity_R4_0_0().optional(),
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
  log_information: LogInformation_R14_1_0().optional(),
})

export const Segment_R14_2_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'POSTED']).optional(),
  criteria: z.union([z.string(), z.null()]).optional(),
  entity: SegmentEntity_R14_2_0().optional(),
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
  log_information: LogInformation_R14_1_0().optional(),
})

export const Segment_R15_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'POSTED']).optional(),
  criteria: z.union([z.string(), z.null()]).optional(),
  entity: SegmentEntity().optional(),
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
  log_information: LogInformation_R14_1_0().optional(),
})

export const Segment_R4_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['DRAFT', 'POSTED']).optional(),
  criteria: z.union([z.string(), z.null()]).optional(),
  entity: SegmentEntity_R4_0_0().optional(),
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
  log_information: LogInformation_R4_0_0().optional(),
})

export const SegmentationIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
]))

export const SessionToken = () => z.looseObject({
  token: SessionTokenValue(),
})

export const SessionTokenClaims = () => z.looseObject({
  jti: z.string(),
  usr: z.string(),
  org: z.string(),
  oun: z.string(),
  exp: z.union([z.string().regex(/^[0-9]+$/u), z.number().check(integer)]),
  iat: z.union([z.string().regex(/^[0-9]+$/u), z.number().check(integer)]),
  cii: z.string().optional(),
  ari: z.string().optional(),
  acr: z.string().optional(),
})

export const SessionTokenClaims_R12_0_0 = () => z.looseObject({
  jti: z.string(),
  usr: z.string(),
  org: z.string(),
  oun: z.string(),
  exp: z.union([z.string().regex(/^[0-9]+$/u), z.number().check(integer)]),
  iat: z.union([z.string().regex(/^[0-9]+$/u), z.number().check(integer)]),
})

export const SessionTokenEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: SessionToken(),
})

export const SessionTokenEnvelope_R12_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: SessionToken_R12_0_0(),
})

export const SessionTokenEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: SessionToken_R4_0_0(),
})

export const SessionTokenValue = () => z.string().check(codePoints(33, Infinity)).regex(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/u)

export const SessionTokenValue_R12_0_0 = () => z.string().check(codePoints(33, Infinity)).regex(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/u)

export const SessionTokenValue_R4_0_0 = () => z.string().regex(/^[0-9A-F]{32}$/u)

export const SessionToken_R12_0_0 = () => z.looseObject({
  token: SessionTokenValue_R12_0_0(),
})

export const SessionToken_R4_0_0 = () => z.looseObject({
  token: SessionTokenValue_R4_0_0(),
})

export const ShortTermActivationEnd = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken().optional(),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  classification_identifier: SubscriptionActionClassificationIdentifier().optional(),
  transaction_reference_number: z.string().min(1).check(requestText).optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_by_unit_identifier: UnitIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
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
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['accounts_receivable_identifier'],
]))

export const ShortTermActivationEnd_R13_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0().optional(),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  transaction_reference_number: z.string().min(1).check(requestText).optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
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
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['accounts_receivable_identifier'],
]))

export const ShortTermActivationEnd_R14_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0().optional(),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  transaction_reference_number: z.string().min(1).check(requestText).optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_by_unit_identifier: UnitIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
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
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['accounts_receivable_identifier'],
]))

export const ShortTermActivationEnd_R15_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0().optional(),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  transaction_reference_number: z.string().min(1).check(requestText).optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_by_unit_identifier: UnitIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
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
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['accounts_receivable_identifier'],
]))

export const ShortTermActivationEnd_R4_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier(),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
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
})

export const ShortTermDeactivationEnd = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken().optional(),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  classification_identifier: SubscriptionActionClassificationIdentifier().optional(),
  transaction_reference_number: z.string().min(1).check(requestText).optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_by_unit_identifier: UnitIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
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
  payment_gateway_card_identifier: PaymentGatewayCardIdentifier().optional(),
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['accounts_receivable_identifier'],
]))

export const ShortTermDeactivationEnd_R13_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0().optional(),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  transaction_reference_number: z.string().min(1).check(requestText).optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
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
  payment_gateway_card_identifier: PaymentGatewayCardIdentifier().optional(),
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['accounts_receivable_identifier'],
]))

export const ShortTermDeactivationEnd_R14_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0().optional(),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  transaction_reference_number: z.string().min(1).check(requestText).optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_by_unit_identifier: UnitIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
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
  payment_gateway_card_identifier: PaymentGatewayCardIdentifier().optional(),
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['accounts_receivable_identifier'],
]))

export const ShortTermDeactivationEnd_R15_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0().optional(),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  transaction_reference_number: z.string().min(1).check(requestText).optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_by_unit_identifier: UnitIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
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
  payment_gateway_card_identifier: PaymentGatewayCardIdentifier().optional(),
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['accounts_receivable_identifier'],
]))

export const ShortTermDeactivationEnd_R4_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier(),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
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
  payment_gateway_card_identifier: PaymentGatewayCardIdentifier().optional(),
})

export const ShowAccountsReceivableQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const ShowBillQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  bill_identifier: BillIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const ShowBuyInAdvanceRequestQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  buy_in_advance_request_identifier: BuyInAdvanceRequestIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const ShowContactInformationQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  contact_information_identifier: ContactInformationIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const ShowContactInformationQuery_R4_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  contact_information_identifier: ContactInformationIdentifier_R4_0_0(),
  fields_set: FieldsSet().optional(),
})

export const ShowCreditNoteQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  credit_note_identifier: CreditNoteIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const ShowCreditNoteQuery_R4_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  credit_note_identifier: CreditNoteIdentifier_R4_0_0(),
  fields_set: FieldsSet().optional(),
})

export const ShowCurrencyQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  currency_identifier: CurrencyIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const ShowInvoiceQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  invoice_identifier: InvoiceIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const ShowInvoiceQuery_R4_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  invoice_identifier: InvoiceIdentifier_R4_0_0(),
  fields_set: FieldsSet().optional(),
})

export const ShowPaymentQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  payment_identifier: PaymentIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const ShowPaymentQuery_R4_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  payment_identifier: PaymentIdentifier_R4_0_0(),
  fields_set: FieldsSet().optional(),
})

export const ShowProductQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  product_identifier: ProductIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const ShowRefundQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  refund_identifier: RefundIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const ShowRefundQuery_R4_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  refund_identifier: RefundIdentifier_R4_0_0(),
  fields_set: FieldsSet().optional(),
})

export const ShowSegmentQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  segmentation_identifier: SegmentationIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const ShowSubscriptionQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const ShowSuspenseAccountsReceivableQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  fields_set: FieldsSet().optional(),
})

export const ShowUsageAuthorisationQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  usage_authorisation_identifier: UsageAuthorisationIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const ShowUserQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  user_identifier: UserIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const ShowWalletQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  wallet_identifier: WalletIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const ShowWebhookRequestQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  webhook_request_identifier: WebhookRequestIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const Subscription = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: SubscriptionState().optional(),
  first_activated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.literal(['PENDING', 'COMPLETED']).optional(),
  rated_up_to: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  free: z.boolean().optional(),
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
  accounts_receivable: AccountsReceivableReference().optional(),
  subscription_type: SubscriptionTypeShort().optional(),
  billing_terms: BillingTermsShort().optional(),
  subscription_address: SubscriptionAddress().optional(),
  owned_by_group: SubscriptionOwnerGroup().optional(),
  owned_by_business_unit: BusinessUnit().optional(),
  privacy_level: PrivacyLevel().optional(),
  log_information: LogInformation().optional(),
  termed_services_set: z.array(TermedSubscriptionService()).optional(),
  usage_services_set: z.array(UsageSubscriptionService()).optional(),
  installed_items_set: z.array(SubscriptionInstalledItem()).optional(),
})

export const SubscriptionAction = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  transaction_reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['PENDING_VERIFICATION', 'EXECUTED', 'SCHEDULED', 'CANCELLED', 'REJECTED']).optional(),
  classification: z.union([z.string(), z.null()]).optional(),
  behavior_code: z.string().optional(),
  business_classification_code: z.union([z.string(), z.null()]).optional(),
  scheduled_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  executed_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  submitted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  performed_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
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
  submitted_by: UserReference().optional(),
  performed_by: UserReference().optional(),
  action_type: SubscriptionActionTypeShort().optional(),
  sub_action_type: SubscriptionActionTypeShort().optional(),
  subscription: SubscriptionShort().optional(),
  job: SubscriptionActionJob().optional(),
})

export const SubscriptionActionClassificationIdentifier = () => z.looseObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(propertyCount(1, Infinity, ['id', 'name', 'alternative_code']))

export const SubscriptionActionEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: SubscriptionAction(),
})

export const SubscriptionActionEnvelope_R13_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: SubscriptionAction_R13_1_0(),
})

export const SubscriptionActionEnvelope_R14_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: SubscriptionAction_R14_0_0(),
})

export const SubscriptionActionEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: SubscriptionAction_R14_1_0(),
})

export const SubscriptionActionEnvelope_R14_2_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: SubscriptionAction_R14_2_0(),
})

export const SubscriptionActionEnvelope_R15_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: SubscriptionAction_R15_0_0(),
})

export const SubscriptionActionEnvelope_R17_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: SubscriptionAction_R17_0_0(),
})

export const SubscriptionActionEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: SubscriptionAction_R4_0_0(),
})

export const SubscriptionActionEnvelope_R5_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: SubscriptionAction_R5_0_0(),
})

export const SubscriptionActionEnvelope_R9_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: SubscriptionAction_R9_0_0(),
})

export const SubscriptionActionJob = () => z.union([z.looseObject({}), z.null()])

export const SubscriptionActionListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(SubscriptionAction()),
})

export const SubscriptionActionListEnvelope_R13_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(SubscriptionAction_R13_1_0()),
})

export const SubscriptionActionListEnvelope_R14_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(SubscriptionAction_R14_0_0()),
})

export const SubscriptionActionListEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(SubscriptionAction_R14_1_0()),
})

export const SubscriptionActionListEnvelope_R14_2_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(SubscriptionAction_R14_2_0()),
})

export const SubscriptionActionListEnvelope_R15_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(SubscriptionAction_R15_0_0()),
})

export const SubscriptionActionListEnvelope_R17_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(SubscriptionAction_R17_0_0()),
})

export const SubscriptionActionListEnvelope_R5_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(SubscriptionAction_R5_0_0()),
})

export const SubscriptionActionListEnvelope_R9_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(SubscriptionAction_R9_0_0()),
})

export const SubscriptionActionTypeIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['name'],
  ['alternative_code'],
]))

export const SubscriptionActionTypeShort = () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const SubscriptionAction_R13_1_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  transaction_reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal([
    'EXECUTED',
    'SCHEDULED',
    'CANCELLED',
    'EXECUTEDWITHERRORS',
    'REJECTEDSYSTEMFAILURE',
    'REJECTEDSYSTEMVALIDATION',
  ]).optional(),
  behavior_code: z.string().optional(),
  business_classification_code: z.union([z.string(), z.null()]).optional(),
  scheduled_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  executed_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  submitted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  performed_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  submitted_by: UserReference_R4_0_0().optional(),
  performed_by: UserReference_R4_0_0().optional(),
  action_type: SubscriptionActionTypeShort().optional(),
  sub_action_type: SubscriptionActionTypeShort().optional(),
  subscription: SubscriptionShort_R9_0_0().optional(),
  job: SubscriptionActionJob().optional(),
})

export const SubscriptionAction_R14_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  transaction_reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal([
    'EXECUTED',
    'SCHEDULED',
    'CANCELLED',
    'EXECUTEDWITHERRORS',
    'REJECTEDSYSTEMFAILURE',
    'REJECTEDSYSTEMVALIDATION',
  ]).optional(),
  behavior_code: z.string().optional(),
  business_classification_code: z.union([z.string(), z.null()]).optional(),
  scheduled_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  executed_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  submitted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  performed_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  submitted_by: UserReference_R4_0_0().optional(),
  performed_by: UserReference_R4_0_0().optional(),
  action_type: SubscriptionActionTypeShort().optional(),
  sub_action_type: SubscriptionActionTypeShort().optional(),
  subscription: SubscriptionShort_R14_0_0().optional(),
  job: SubscriptionActionJob().optional(),
})

export const SubscriptionAction_R14_1_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  transaction_reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal([
    'EXECUTED',
    'SCHEDULED',
    'CANCELLED',
    'EXECUTEDWITHERRORS',
    'REJECTEDSYSTEMFAILURE',
    'REJECTEDSYSTEMVALIDATION',
  ]).optional(),
  behavior_code: z.string().optional(),
  business_classification_code: z.union([z.string(), z.null()]).optional(),
  scheduled_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  executed_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  submitted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  performed_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  submitted_by: UserReference().optional(),
  performed_by: UserReference().optional(),
  action_type: SubscriptionActionTypeShort().optional(),
  sub_action_type: SubscriptionActionTypeShort().optional(),
  subscription: SubscriptionShort_R14_0_0().optional(),
  job: SubscriptionActionJob().optional(),
})

export const SubscriptionAction_R14_2_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  transaction_reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal([
    'EXECUTED',
    'SCHEDULED',
    'CANCELLED',
    'EXECUTEDWITHERRORS',
    'REJECTEDSYSTEMFAILURE',
    'REJECTEDSYSTEMVALIDATION',
  ]).optional(),
  behavior_code: z.string().optional(),
  business_classification_code: z.union([z.string(), z.null()]).optional(),
  scheduled_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  executed_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  submitted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  performed_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
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
  submitted_by: UserReference().optional(),
  performed_by: UserReference().optional(),
  action_type: SubscriptionActionTypeShort().optional(),
  sub_action_type: SubscriptionActionTypeShort().optional(),
  subscription: SubscriptionShort_R14_0_0().optional(),
  job: SubscriptionActionJob().optional(),
})

export const SubscriptionAction_R15_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  transaction_reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['PENDING_VERIFICATION', 'EXECUTED', 'SCHEDULED', 'CANCELLED', 'REJECTED']).optional(),
  behavior_code: z.string().optional(),
  business_classification_code: z.union([z.string(), z.null()]).optional(),
  scheduled_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  executed_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  submitted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  performed_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
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
  submitted_by: UserReference().optional(),
  performed_by: UserReference().optional(),
  action_type: SubscriptionActionTypeShort().optional(),
  sub_action_type: SubscriptionActionTypeShort().optional(),
  subscription: SubscriptionShort_R15_0_0().optional(),
  job: SubscriptionActionJob().optional(),
})

export const SubscriptionAction_R17_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  transaction_reference_number: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['PENDING_VERIFICATION', 'EXECUTED', 'SCHEDULED', 'CANCELLED', 'REJECTED']).optional(),
  classification: z.union([z.string(), z.null()]).optional(),
  behavior_code: z.string().optional(),
  business_classification_code: z.union([z.string(), z.null()]).optional(),
  scheduled_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  executed_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  submitted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  performed_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
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
  submitted_by: UserReference().optional(),
  performed_by: UserReference().optional(),
  action_type: SubscriptionActionTypeShort().optional(),
  sub_action_type: SubscriptionActionTypeShort().optional(),
  subscription: SubscriptionShort_R15_0_0().optional(),
  job: SubscriptionActionJob().optional(),
})

export const SubscriptionAction_R4_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal([
    'EXECUTED',
    'SCHEDULED',
    'CANCELLED',
    'EXECUTEDWITHERRORS',
    'REJECTEDSYSTEMFAILURE',
    'REJECTEDSYSTEMVALIDATION',
  ]).optional(),
  behavior_code: z.string().optional(),
  business_classification_code: z.union([z.string(), z.null()]).optional(),
  executed_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  submitted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  performed_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  submitted_by: UserReference_R4_0_0().optional(),
  performed_by: UserReference_R4_0_0().optional(),
  action_type: SubscriptionActionTypeShort().optional(),
  sub_action_type: SubscriptionActionTypeShort().optional(),
  subscription: SubscriptionShort_R4_0_0().optional(),
})

export const SubscriptionAction_R5_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal([
    'EXECUTED',
    'SCHEDULED',
    'CANCELLED',
    'EXECUTEDWITHERRORS',
    'REJECTEDSYSTEMFAILURE',
    'REJECTEDSYSTEMVALIDATION',
  ]).optional(),
  behavior_code: z.string().optional(),
  business_classification_code: z.union([z.string(), z.null()]).optional(),
  scheduled_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  executed_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  submitted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  performed_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  submitted_by: UserReference_R4_0_0().optional(),
  performed_by: UserReference_R4_0_0().optional(),
  action_type: SubscriptionActionTypeShort().optional(),
  sub_action_type: SubscriptionActionTypeShort().optional(),
  subscription: SubscriptionShort_R4_0_0().optional(),
})

export const SubscriptionAction_R9_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal([
    'EXECUTED',
    'SCHEDULED',
    'CANCELLED',
    'EXECUTEDWITHERRORS',
    'REJECTEDSYSTEMFAILURE',
    'REJECTEDSYSTEMVALIDATION',
  ]).optional(),
  behavior_code: z.string().optional(),
  business_classification_code: z.union([z.string(), z.null()]).optional(),
  scheduled_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  executed_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  submitted_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  performed_on: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  submitted_by: UserReference_R4_0_0().optional(),
  performed_by: UserReference_R4_0_0().optional(),
  action_type: SubscriptionActionTypeShort().optional(),
  sub_action_type: SubscriptionActionTypeShort().optional(),
  subscription: SubscriptionShort_R9_0_0().optional(),
  job: SubscriptionActionJob().optional(),
})

export const SubscriptionActivation = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken().optional(),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  classification_identifier: SubscriptionActionClassificationIdentifier().optional(),
  transaction_reference_number: z.string().min(1).check(requestText).optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_by_unit_identifier: UnitIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
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
  scheduled_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  payment_gateway_card_identifier: PaymentGatewayCardIdentifier().optional(),
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['accounts_receivable_identifier'],
]))

export const SubscriptionActivation_R13_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0().optional(),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  transaction_reference_number: z.string().min(1).check(requestText).optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
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
  scheduled_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  payment_gateway_card_identifier: PaymentGatewayCardIdentifier().optional(),
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['accounts_receivable_identifier'],
]))

export const SubscriptionActivation_R14_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0().optional(),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  transaction_reference_number: z.string().min(1).check(requestText).optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_by_unit_identifier: UnitIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
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
  scheduled_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  payment_gateway_card_identifier: PaymentGatewayCardIdentifier().optional(),
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['accounts_receivable_identifier'],
]))

export const SubscriptionActivation_R15_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0().optional(),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  transaction_reference_number: z.string().min(1).check(requestText).optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_by_unit_identifier: UnitIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
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
  scheduled_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  payment_gateway_card_identifier: PaymentGatewayCardIdentifier().optional(),
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['accounts_receivable_identifier'],
]))

export const SubscriptionActivation_R4_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier(),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
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
  scheduled_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  payment_gateway_card_identifier: PaymentGatewayCardIdentifier().optional(),
})

export const SubscriptionAddress = () => z.union([z.looseObject({
  apartment_number: z.union([z.string(), z.null()]).optional(),
  country: Country().optional(),
}), z.null()])

export const SubscriptionBehaviour = () => z.looseObject({
  behavior_code: z.literal([
    'ACTIVATESUBSCRIPTION',
    'ADDINSTALLEDITEM',
    'ADDSERVICEUSAGE',
    'ADDSERVICE',
    'AMENDBILLINGTERMS',
    'BECOMESUBSCRIBER',
    'BILLASOFDATE',
    'CHANGESUBRIBERACCOUNT',
    'CHANGESUBSCRIPTIONLOCATION',
    'DEACTIVATESUBSCRIPTION',
    'ENDSUBSCRIPTIONRESTING',
    'EXTENDGRACEPERIOD',
    'REMOVEINSTALLEDITEM',
    'REMOVESERVICE',
    'RESTSUBSCRIPTION',
    'STARTSERVICE',
    'STOPSERVICE',
    'SWAPINSTALLEDITEM',
    'SWAPSERVICE',
    'TERMINATESUBSCRIPTION',
    'REPLACESUBSCRIPTION',
    'SWAPPACKAGE',
  ]).optional(),
  business_classification_codes_set: z.array(BusinessClassificationCode()).optional(),
})

export const SubscriptionBehaviourListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(SubscriptionBehaviour()),
})

export const SubscriptionBehaviourListEnvelope_R6_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(SubscriptionBehaviour_R6_0_0()),
})

export const SubscriptionBehaviour_R6_0_0 = () => z.looseObject({
  behavior_code: z.literal([
    'ACTIVATESUBSCRIPTION',
    'ADDINSTALLEDITEM',
    'ADDSERVICEUSAGE',
    'ADDSERVICE',
    'AMENDBILLINGTERMS',
    'BECOMESUBSCRIBER',
    'BILLASOFDATE',
    'CHANGESUBRIBERACCOUNT',
    'CHANGESUBSCRIPTIONLOCATION',
    'DEACTIVATESUBSCRIPTION',
    'ENDSUBSCRIPTIONRESTING',
    'EXTENDGRACEPERIOD',
    'REMOVEINSTALLEDITEM',
    'REMOVESERVICE',
    'RESTSUBSCRIPTION',
    'STARTSERVICE',
    'STOPSERVICE',
    'SWAPINSTALLEDITEM',
    'SWAPSERVICE',
    'TERMINATESUBSCRIPTION',
  ]).optional(),
  business_classification_codes_set: z.array(BusinessClassificationCode()).optional(),
})

export const SubscriptionBillPreviewLookup = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken().optional(),
  as_of_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  classification_identifier: SubscriptionActionClassificationIdentifier().optional(),
  transaction_reference_number: z.string().min(1).check(requestText).optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['accounts_receivable_identifier'],
]))

export const SubscriptionBillPreviewLookup_R10_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier(),
  as_of_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  fields_set: FieldsSet().optional(),
})

export const SubscriptionBillPreviewLookup_R13_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0().optional(),
  as_of_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  transaction_reference_number: z.string().min(1).check(requestText).optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['accounts_receivable_identifier'],
]))

export const SubscriptionBillPreviewLookup_R15_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0().optional(),
  as_of_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  transaction_reference_number: z.string().min(1).check(requestText).optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['accounts_receivable_identifier'],
]))

export const SubscriptionBillPreviewLookup_R6_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier(),
  as_of_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  fields_set: FieldsSet().optional(),
})

export const SubscriptionCancellation = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken().optional(),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  classification_identifier: SubscriptionActionClassificationIdentifier().optional(),
  transaction_reference_number: z.string().min(1).check(requestText).optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_by_unit_identifier: UnitIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
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
  scheduled_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['accounts_receivable_identifier'],
]))

export const SubscriptionCancellation_R13_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0().optional(),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  transaction_reference_number: z.string().min(1).check(requestText).optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
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
  scheduled_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['accounts_receivable_identifier'],
]))

export const SubscriptionCancellation_R14_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0().optional(),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  transaction_reference_number: z.string().min(1).check(requestText).optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_by_unit_identifier: UnitIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
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
  scheduled_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['accounts_receivable_identifier'],
]))

export const SubscriptionCancellation_R15_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0().optional(),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  transaction_reference_number: z.string().min(1).check(requestText).optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_by_unit_identifier: UnitIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
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
  scheduled_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['accounts_receivable_identifier'],
]))

export const SubscriptionCancellation_R4_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier(),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
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
  scheduled_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
})

export const SubscriptionCreation = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  business_classification_code: z.literal(['CREATE_ACTIVATE_SUBSCRIPTION', 'CREATE_DRAFT_SUBSCRIPTION']),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  classification_identifier: SubscriptionActionClassificationIdentifier().optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  payment_gateway_card_identifier: PaymentGatewayCardIdentifier().optional(),
  accounts_receivable: AccountsReceivableParameters(),
  subscription: SubscriptionParameters(),
})

export const SubscriptionCreation_R10_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  business_classification_code: z.literal(['CREATE_ACTIVATE_SUBSCRIPTION', 'CREATE_DRAFT_SUBSCRIPTION']),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  payment_gateway_card_identifier: PaymentGatewayCardIdentifier().optional(),
  accounts_receivable: AccountsReceivableParameters_R10_0_0(),
  subscription: SubscriptionParameters_R4_0_0(),
})

export const SubscriptionCreation_R11_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  business_classification_code: z.literal(['CREATE_ACTIVATE_SUBSCRIPTION', 'CREATE_DRAFT_SUBSCRIPTION']),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  payment_gateway_card_identifier: PaymentGatewayCardIdentifier().optional(),
  accounts_receivable: AccountsReceivableParameters_R11_0_0(),
  subscription: SubscriptionParameters_R4_0_0(),
})

export const SubscriptionCreation_R11_2_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  business_classification_code: z.literal(['CREATE_ACTIVATE_SUBSCRIPTION', 'CREATE_DRAFT_SUBSCRIPTION']),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  payment_gateway_card_identifier: PaymentGatewayCardIdentifier().optional(),
  accounts_receivable: AccountsReceivableParameters_R11_0_0(),
  subscription: SubscriptionParameters_R11_2_0(),
})

export const SubscriptionCreation_R12_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  business_classification_code: z.literal(['CREATE_ACTIVATE_SUBSCRIPTION', 'CREATE_DRAFT_SUBSCRIPTION']),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  payment_gateway_card_identifier: PaymentGatewayCardIdentifier().optional(),
  accounts_receivable: AccountsReceivableParameters_R11_0_0(),
  subscription: SubscriptionParameters_R12_0_0(),
})

export const SubscriptionCreation_R14_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  business_classification_code: z.literal(['CREATE_ACTIVATE_SUBSCRIPTION', 'CREATE_DRAFT_SUBSCRIPTION']),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  payment_gateway_card_identifier: PaymentGatewayCardIdentifier().optional(),
  accounts_receivable: AccountsReceivableParameters_R14_0_0(),
  subscription: SubscriptionParameters_R14_0_0(),
})

export const SubscriptionCreation_R14_3_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  business_classification_code: z.literal(['CREATE_ACTIVATE_SUBSCRIPTION', 'CREATE_DRAFT_SUBSCRIPTION']),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  payment_gateway_card_identifier: PaymentGatewayCardIdentifier().optional(),
  accounts_receivable: AccountsReceivableParameters_R14_0_0(),
  subscription: SubscriptionParameters_R14_3_0(),
})

export const SubscriptionCreation_R15_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  business_classification_code: z.literal(['CREATE_ACTIVATE_SUBSCRIPTION', 'CREATE_DRAFT_SUBSCRIPTION']),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  payment_gateway_card_identifier: PaymentGatewayCardIdentifier().optional(),
  accounts_receivable: AccountsReceivableParameters_R14_0_0(),
  subscription: SubscriptionParameters_R15_0_0(),
})

export const SubscriptionCreation_R4_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  business_classification_code: z.literal(['CREATE_ACTIVATE_SUBSCRIPTION', 'CREATE_DRAFT_SUBSCRIPTION']),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  payment_gateway_card_identifier: PaymentGatewayCardIdentifier().optional(),
  accounts_receivable: AccountsReceivableParameters_R4_0_0(),
  subscription: SubscriptionParameters_R4_0_0(),
})

export const SubscriptionDeactivation = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken().optional(),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  classification_identifier: SubscriptionActionClassificationIdentifier().optional(),
  transaction_reference_number: z.string().min(1).check(requestText).optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_by_unit_identifier: UnitIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
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
  scheduled_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['accounts_receivable_identifier'],
]))

export const SubscriptionDeactivation_R13_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0().optional(),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  transaction_reference_number: z.string().min(1).check(requestText).optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
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
  scheduled_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['accounts_receivable_identifier'],
]))

export const SubscriptionDeactivation_R14_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0().optional(),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  transaction_reference_number: z.string().min(1).check(requestText).optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_by_unit_identifier: UnitIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
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
  scheduled_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['accounts_receivable_identifier'],
]))

export const SubscriptionDeactivation_R15_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0().optional(),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  transaction_reference_number: z.string().min(1).check(requestText).optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_by_unit_identifier: UnitIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
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
  scheduled_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['accounts_receivable_identifier'],
]))

export const SubscriptionDeactivation_R4_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier(),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
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
  scheduled_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
})

export const SubscriptionDistributionParameters = () => z.strictObject({
  provisioning_distributor_identifier: ProvisioningDistributorIdentifier(),
})

export const SubscriptionEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: Subscription(),
})

export const SubscriptionEnvelope_R10_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Subscription_R10_0_0(),
})

export const SubscriptionEnvelope_R12_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Subscription_R12_0_0(),
})

export const SubscriptionEnvelope_R12_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Subscription_R12_1_0(),
})

export const SubscriptionEnvelope_R12_3_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Subscription_R12_3_0(),
})

export const SubscriptionEnvelope_R14_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Subscription_R14_0_0(),
})

export const SubscriptionEnvelope_R14_10_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Subscription_R14_10_0(),
})

export const SubscriptionEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Subscription_R14_1_0(),
})

export const SubscriptionEnvelope_R14_2_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Subscription_R14_2_0(),
})

export const SubscriptionEnvelope_R14_3_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Subscription_R14_3_0(),
})

export const SubscriptionEnvelope_R15_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Subscription_R15_0_0(),
})

export const SubscriptionEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Subscription_R4_0_0(),
})

export const SubscriptionEnvelope_R6_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Subscription_R6_0_0(),
})

export const SubscriptionEnvelope_R9_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Subscription_R9_0_0(),
})

export const SubscriptionIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
]))

export const SubscriptionInstalledItem = () => z.looseObject({
  id: z.string().optional(),
  ownership_status: z.literal([
    'SOLD_TO_CUSTOMER_NOT_INVOICED',
    'SOLD_TO_CUSTOMER_INVOICED',
    'RENTED_TO_CUSTOMER',
    'IN_INTERNAL_WAREHOUSE',
    'IN_EXTERNAL_WAREHOUSE',
    'NOT_IN_WAREHOUSE',
  ]).optional(),
  installed_item: InstalledItem().optional(),
})

export const SubscriptionInstalledItem_R10_0_0 = () => z.looseObject({
  id: z.string().optional(),
  ownership_status: z.literal([
    'SOLD_TO_CUSTOMER_NOT_INVOICED',
    'SOLD_TO_CUSTOMER_INVOICED',
    'RENTED_TO_CUSTOMER',
    'IN_INTERNAL_WAREHOUSE',
    'IN_EXTERNAL_WAREHOUSE',
    'NOT_IN_WAREHOUSE',
  ]).optional(),
  installed_item: InstalledItem_R4_0_0().optional(),
})

export const SubscriptionInstalledItem_R12_3_0 = () => z.looseObject({
  id: z.string().optional(),
  ownership_status: z.literal([
    'SOLD_TO_CUSTOMER_NOT_INVOICED',
    'SOLD_TO_CUSTOMER_INVOICED',
    'RENTED_TO_CUSTOMER',
    'IN_INTERNAL_WAREHOUSE',
    'IN_EXTERNAL_WAREHOUSE',
    'NOT_IN_WAREHOUSE',
  ]).optional(),
  installed_item: InstalledItem_R12_3_0().optional(),
})

export const SubscriptionInstalledItem_R14_10_0 = () => z.looseObject({
  id: z.string().optional(),
  ownership_status: z.literal([
    'SOLD_TO_CUSTOMER_NOT_INVOICED',
    'SOLD_TO_CUSTOMER_INVOICED',
    'RENTED_TO_CUSTOMER',
    'IN_INTERNAL_WAREHOUSE',
    'IN_EXTERNAL_WAREHOUSE',
    'NOT_IN_WAREHOUSE',
  ]).optional(),
  installed_item: InstalledItem_R14_10_0().optional(),
})

export const SubscriptionInstalledItem_R4_0_0 = () => z.looseObject({
  id: z.string().optional(),
  installed_item: InstalledItem_R4_0_0().optional(),
})

export const SubscriptionInstalledItem_R6_0_0 = () => z.looseObject({
  id: z.string().optional(),
  ownership_status: z.literal(['SOLD_TO_CUSTOMER', 'RENTED_TO_CUSTOMER']).optional(),
  installed_item: InstalledItem_R4_0_0().optional(),
})

export const SubscriptionListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(ListedSubscription()),
})

export const SubscriptionListEnvelope_R12_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(ListedSubscription_R12_1_0()),
})

export const SubscriptionListEnvelope_R14_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(ListedSubscription_R14_0_0()),
})

export const SubscriptionListEnvelope_R14_2_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(ListedSubscription_R14_2_0()),
})

export const SubscriptionListEnvelope_R15_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(ListedSubscription_R15_0_0()),
})

export const SubscriptionListEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(ListedSubscription_R4_0_0()),
})

export const SubscriptionListEnvelope_R9_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(ListedSubscription_R9_0_0()),
})

export const SubscriptionListLookup = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  contact_information_identifier: ContactInformationIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken().optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['contact_information_identifier'],
  ['accounts_receivable_identifier'],
]))

export const SubscriptionListLookup_R13_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0(),
  fields_set: FieldsSet().optional(),
})

export const SubscriptionListLookup_R14_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  contact_information_identifier: ContactInformationIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0().optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['contact_information_identifier'],
  ['accounts_receivable_identifier'],
]))

export const SubscriptionOwnerGroup = () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const SubscriptionParameters = () => z.looseObject({
  notes: z.string().min(1).check(requestText).optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  type_identifier: SubscriptionTypeIdentifier(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  owned_by_business_unit_identifier: BusinessUnitIdentifier().optional(),
  billing_terms: BillingTermsParameters(),
  services_set: z.array(NewSubscriptionServiceParameters()).min(1),
  installed_items_set: z.array(NewSubscriptionInstalledItemParameters()).optional(),
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
})

export const SubscriptionParameters_R11_2_0 = () => z.looseObject({
  notes: z.string().min(1).check(requestText).optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  type_identifier: SubscriptionTypeIdentifier(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  billing_terms: BillingTermsParameters_R11_2_0(),
  services_set: z.array(NewSubscriptionServiceParameters_R4_0_0()).min(1),
  installed_items_set: z.array(NewSubscriptionInstalledItemParameters_R4_0_0()).optional(),
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
})

export const SubscriptionParameters_R12_0_0 = () => z.looseObject({
  notes: z.string().min(1).check(requestText).optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  type_identifier: SubscriptionTypeIdentifier(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  billing_terms: BillingTermsParameters_R12_0_0(),
  services_set: z.array(NewSubscriptionServiceParameters_R4_0_0()).min(1),
  installed_items_set: z.array(NewSubscriptionInstalledItemParameters_R4_0_0()).optional(),
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
})

export const SubscriptionParameters_R14_0_0 = () => z.looseObject({
  notes: z.string().min(1).check(requestText).optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  type_identifier: SubscriptionTypeIdentifier(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  billing_terms: BillingTermsParameters_R14_0_0(),
  services_set: z.array(NewSubscriptionServiceParameters_R14_0_0()).min(1),
  installed_items_set: z.array(NewSubscriptionInstalledItemParameters_R4_0_0()).optional(),
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
})

export const SubscriptionParameters_R14_3_0 = () => z.looseObject({
  notes: z.string().min(1).check(requestText).optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  type_identifier: SubscriptionTypeIdentifier(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  billing_terms: BillingTermsParameters_R14_0_0(),
  services_set: z.array(NewSubscriptionServiceParameters_R14_3_0()).min(1),
  installed_items_set: z.array(NewSubscriptionInstalledItemParameters()).optional(),
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
})

export const SubscriptionParameters_R15_0_0 = () => z.looseObject({
  notes: z.string().min(1).check(requestText).optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  type_identifier: SubscriptionTypeIdentifier(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  billing_terms: BillingTermsParameters_R15_0_0(),
  services_set: z.array(NewSubscriptionServiceParameters()).min(1),
  installed_items_set: z.array(NewSubscriptionInstalledItemParameters()).optional(),
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
})

export const SubscriptionParameters_R4_0_0 = () => z.looseObject({
  notes: z.string().min(1).check(requestText).optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
  type_identifier: SubscriptionTypeIdentifier(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  billing_terms: BillingTermsParameters_R4_0_0(),
  services_set: z.array(NewSubscriptionServiceParameters_R4_0_0()).min(1),
  installed_items_set: z.array(NewSubscriptionInstalledItemParameters_R4_0_0()).optional(),
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
})

export const SubscriptionReference = () => z.union([z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.union([z.string(), z.null()]).optional(),
  first_activated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.union([z.string(), z.null()]).optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
}), z.null()])

export const SubscriptionRegret = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken().optional(),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  classification_identifier: SubscriptionActionClassificationIdentifier().optional(),
  transaction_reference_number: z.string().min(1).check(requestText).optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_by_unit_identifier: UnitIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
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
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['accounts_receivable_identifier'],
]))

export const SubscriptionRegret_R13_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0().optional(),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  transaction_reference_number: z.string().min(1).check(requestText).optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
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
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['accounts_receivable_identifier'],
]))

export const SubscriptionRegret_R14_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0().optional(),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  transaction_reference_number: z.string().min(1).check(requestText).optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_by_unit_identifier: UnitIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
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
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['accounts_receivable_identifier'],
]))

export const SubscriptionRegret_R15_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0().optional(),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  transaction_reference_number: z.string().min(1).check(requestText).optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_by_unit_identifier: UnitIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
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
}).check(exactlyOneOf([
  ['subscription_identifier'],
  ['accounts_receivable_identifier'],
]))

export const SubscriptionRegret_R4_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier(),
  action_type_identifier: SubscriptionActionTypeIdentifier().optional(),
  sub_action_type_identifier: SubscriptionSubActionTypeIdentifier().optional(),
  performed_by_user_identifier: UserIdentifier().optional(),
  performed_on: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
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
})

export const SubscriptionShort = () => z.union([z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: SubscriptionState().optional(),
  first_activated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.literal(['PENDING', 'COMPLETED']).optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  type: SubscriptionTypeShort().optional(),
}), z.null()])

export const SubscriptionShortEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: SubscriptionShort(),
})

export const SubscriptionShortEnvelope_R14_2_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: SubscriptionShort_R14_0_0(),
})

export const SubscriptionShortEnvelope_R15_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: SubscriptionShort_R15_0_0(),
})

export const SubscriptionShort_R14_0_0 = () => z.union([z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: SubscriptionState_R14_0_0().optional(),
  first_activated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.literal(['PENDING', 'COMPLETED']).optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  type: SubscriptionTypeShort().optional(),
}), z.null()])

export const SubscriptionShort_R15_0_0 = () => z.union([z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: SubscriptionState_R15_0_0().optional(),
  first_activated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.literal(['PENDING', 'COMPLETED']).optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  type: SubscriptionTypeShort().optional(),
}), z.null()])

export const SubscriptionShort_R4_0_0 = () => z.union([z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: SubscriptionState_R4_0_0().optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  type: SubscriptionTypeShort().optional(),
}), z.null()])

export const SubscriptionShort_R9_0_0 = () => z.union([z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: SubscriptionState_R4_0_0().optional(),
  first_activated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.literal(['PENDING', 'COMPLETED']).optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  type: SubscriptionTypeShort().optional(),
}), z.null()])

export const SubscriptionState = () => z.literal([
  'DRAFT',
  'EFFECTIVE',
  'NOT_EFFECTIVE',
  'SHORT_TERM_EFFECTIVE',
  'SHORT_TERM_NOT_EFFECTIVE',
  'IN_RESTING',
  'CANCELLED',
  'REGRETTED',
  'REPLACED',
  'PENDING_VERIFICATION',
])

export const SubscriptionState_R14_0_0 = () => z.literal([
  'DRAFT',
  'EFFECTIVE',
  'NOT_EFFECTIVE',
  'SHORT_TERM_EFFECTIVE',
  'SHORT_TERM_NOT_EFFECTIVE',
  'IN_RESTING',
  'CANCELLED',
  'REGRETTED',
  'REPLACED',
])

export const SubscriptionState_R15_0_0 = () => z.literal([
  'DRAFT',
  'EFFECTIVE',
  'NOT_EFFECTIVE',
  'SHORT_TERM_EFFECTIVE',
  'SHORT_TERM_NOT_EFFECTIVE',
  'IN_RESTING',
  'CANCELLED',
  'REGRETTED',
  'REPLACED',
  'PENDING_VERIFICATION',
])

export const SubscriptionState_R4_0_0 = () => z.literal([
  'DRAFT',
  'EFFECTIVE',
  'NOT_EFFECTIVE',
  'SHORT_TERM_EFFECTIVE',
  'SHORT_TERM_NOT_EFFECTIVE',
  'IN_RESTING',
  'CANCELLED',
  'REGRETTED',
])

export const SubscriptionSubActionTypeIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['name'],
  ['alternative_code'],
]))

export const SubscriptionType = () => z.looseObject({
  id: z.string().optional(),
  name: z.string().optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  classification: z.literal(['Flexible', 'Package']).optional(),
})

export const SubscriptionTypeExpense = () => z.looseObject({
  id: z.string().optional(),
  mandatory: z.literal(['MANDATORY', 'OPTIONAL']).optional(),
  product: ProductShort().optional(),
  trial_period: TrialPeriod().optional(),
})

export const SubscriptionTypeExpenseListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(SubscriptionTypeExpense()),
})

export const SubscriptionTypeExpenseListEnvelope_R12_3_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(SubscriptionTypeExpense_R12_3_0()),
})

export const SubscriptionTypeExpenseListEnvelope_R14_17_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(SubscriptionTypeExpense_R14_17_0()),
})

export const SubscriptionTypeExpenseListEnvelope_R7_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(SubscriptionTypeExpense_R7_0_0()),
})

export const SubscriptionTypeExpense_R12_3_0 = () => z.looseObject({
  id: z.string().optional(),
  mandatory: z.literal(['MANDATORY', 'OPTIONAL']).optional(),
  product: ProductShort_R12_3_0().optional(),
})

export const SubscriptionTypeExpense_R14_17_0 = () => z.looseObject({
  id: z.string().optional(),
  mandatory: z.literal(['MANDATORY', 'OPTIONAL']).optional(),
  product: ProductShort_R12_3_0().optional(),
  trial_period: TrialPeriod().optional(),
})

export const SubscriptionTypeExpense_R7_0_0 = () => z.looseObject({
  id: z.string().optional(),
  mandatory: z.literal(['MANDATORY', 'OPTIONAL']).optional(),
  product: ProductShort_R4_0_0().optional(),
})

export const SubscriptionTypeIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['name'],
  ['alternative_code'],
]))

export const SubscriptionTypeListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(SubscriptionType()),
})

export const SubscriptionTypeListEnvelope_R14_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(SubscriptionType_R14_0_0()),
})

export const SubscriptionTypeListEnvelope_R6_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(SubscriptionType_R6_0_0()),
})

export const SubscriptionTypePhysicalGood = () => z.looseObject({
  id: z.string().optional(),
  product: ProductShort().optional(),
})

export const SubscriptionTypePhysicalGoodListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(SubscriptionTypePhysicalGood()),
})

export const SubscriptionTypePhysicalGoodListEnvelope_R12_3_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(SubscriptionTypePhysicalGood_R12_3_0()),
})

export const SubscriptionTypePhysicalGoodListEnvelope_R6_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(SubscriptionTypePhysicalGood_R6_0_0()),
})

export const SubscriptionTypePhysicalGood_R12_3_0 = () => z.looseObject({
  id: z.string().optional(),
  product: ProductShort_R12_3_0().optional(),
})

export const SubscriptionTypePhysicalGood_R6_0_0 = () => z.looseObject({
  id: z.string().optional(),
  product: ProductShort_R4_0_0().optional(),
})

export const SubscriptionTypeService = () => z.looseObject({
  id: z.string().optional(),
  mandatory: z.literal(['MANDATORY', 'OPTIONAL']).optional(),
  product: ProductShort().optional(),
  trial_period: TrialPeriod().optional(),
})

export const SubscriptionTypeServiceListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(SubscriptionTypeService()),
})

export const SubscriptionTypeServiceListEnvelope_R12_3_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(SubscriptionTypeService_R12_3_0()),
})

export const SubscriptionTypeServiceListEnvelope_R14_17_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(SubscriptionTypeService_R14_17_0()),
})

export const SubscriptionTypeServiceListEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(SubscriptionTypeService_R4_0_0()),
})

export const SubscriptionTypeService_R12_3_0 = () => z.looseObject({
  id: z.string().optional(),
  mandatory: z.literal(['MANDATORY', 'OPTIONAL']).optional(),
  product: ProductShort_R12_3_0().optional(),
})

export const SubscriptionTypeService_R14_17_0 = () => z.looseObject({
  id: z.string().optional(),
  mandatory: z.literal(['MANDATORY', 'OPTIONAL']).optional(),
  product: ProductShort_R12_3_0().optional(),
  trial_period: TrialPeriod().optional(),
})

export const SubscriptionTypeService_R4_0_0 = () => z.looseObject({
  id: z.string().optional(),
  mandatory: z.literal(['MANDATORY', 'OPTIONAL']).optional(),
  product: ProductShort_R4_0_0().optional(),
})

export const SubscriptionTypeShort = () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const SubscriptionType_R14_0_0 = () => z.looseObject({
  id: z.string().optional(),
  name: z.string().optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  classification: z.literal(['Flexible', 'Package']).optional(),
})

export const SubscriptionType_R6_0_0 = () => z.looseObject({
  id: z.string().optional(),
  name: z.string().optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  classification: z.literal('Flexible').optional(),
})

export const SubscriptionUpdate = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier(),
  notes: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  owned_by_business_unit_identifier: BusinessUnitIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
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
  fields_set: FieldsSet().optional(),
})

export const SubscriptionUpdate_R4_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier(),
  notes: z.union([z.string().min(1).check(requestText), z.null()]).optional(),
  owned_by_group_identifier: GroupIdentifier().optional(),
  privacy_level_identifier: PrivacyLevelIdentifier().optional(),
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
  fields_set: FieldsSet().optional(),
})

export const Subscription_R10_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: SubscriptionState_R4_0_0().optional(),
  first_activated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.literal(['PENDING', 'COMPLETED']).optional(),
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
  accounts_receivable: AccountsReceivableReference().optional(),
  subscription_type: SubscriptionTypeShort().optional(),
  billing_terms: BillingTermsShort_R4_0_0().optional(),
  subscription_address: SubscriptionAddress().optional(),
  owned_by_group: SubscriptionOwnerGroup().optional(),
  privacy_level: PrivacyLevel().optional(),
  log_information: LogInformation_R4_0_0().optional(),
  termed_services_set: z.array(TermedSubscriptionService_R9_0_0()).optional(),
  usage_services_set: z.array(UsageSubscriptionService_R4_0_0()).optional(),
  installed_items_set: z.array(SubscriptionInstalledItem_R10_0_0()).optional(),
})

export const Subscription_R12_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: SubscriptionState_R4_0_0().optional(),
  first_activated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.literal(['PENDING', 'COMPLETED']).optional(),
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
  accounts_receivable: AccountsReceivableReference().optional(),
  subscription_type: SubscriptionTypeShort().optional(),
  billing_terms: BillingTermsShort_R12_0_0().optional(),
  subscription_address: SubscriptionAddress().optional(),
  owned_by_group: SubscriptionOwnerGroup().optional(),
  privacy_level: PrivacyLevel().optional(),
  log_information: LogInformation_R4_0_0().optional(),
  termed_services_set: z.array(TermedSubscriptionService_R9_0_0()).optional(),
  usage_services_set: z.array(UsageSubscriptionService_R4_0_0()).optional(),
  installed_items_set: z.array(SubscriptionInstalledItem_R10_0_0()).optional(),
})

export const Subscription_R12_1_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: SubscriptionState_R4_0_0().optional(),
  first_activated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.literal(['PENDING', 'COMPLETED']).optional(),
  rated_up_to: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
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
  accounts_receivable: AccountsReceivableReference().optional(),
  subscription_type: SubscriptionTypeShort().optional(),
  billing_terms: BillingTermsShort_R12_0_0().optional(),
  subscription_address: SubscriptionAddress().optional(),
  owned_by_group: SubscriptionOwnerGroup().optional(),
  privacy_level: PrivacyLevel().optional(),
  log_information: LogInformation_R4_0_0().optional(),
  termed_services_set: z.array(TermedSubscriptionService_R9_0_0()).optional(),
  usage_services_set: z.array(UsageSubscriptionService_R4_0_0()).optional(),
  installed_items_set: z.array(SubscriptionInstalledItem_R10_0_0()).optional(),
})

export const Subscription_R12_3_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: SubscriptionState_R4_0_0().optional(),
  first_activated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.literal(['PENDING', 'COMPLETED']).optional(),
  rated_up_to: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
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
  accounts_receivable: AccountsReceivableReference().optional(),
  subscription_type: SubscriptionTypeShort().optional(),
  billing_terms: BillingTermsShort_R12_0_0().optional(),
  subscription_address: SubscriptionAddress().optional(),
  owned_by_group: SubscriptionOwnerGroup().optional(),
  privacy_level: PrivacyLevel().optional(),
  log_information: LogInformation_R4_0_0().optional(),
  termed_services_set: z.array(TermedSubscriptionService_R12_3_0()).optional(),
  usage_services_set: z.array(UsageSubscriptionService_R12_3_0()).optional(),
  installed_items_set: z.array(SubscriptionInstalledItem_R12_3_0()).optional(),
})

export const Subscription_R14_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: SubscriptionState_R14_0_0().optional(),
  first_activated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.literal(['PENDING', 'COMPLETED']).optional(),
  rated_up_to: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
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
  accounts_receivable: AccountsReceivableReference().optional(),
  subscription_type: SubscriptionTypeShort().optional(),
  billing_terms: BillingTermsShort_R12_0_0().optional(),
  subscription_address: SubscriptionAddress().optional(),
  owned_by_group: SubscriptionOwnerGroup().optional(),
  privacy_level: PrivacyLevel().optional(),
  log_information: LogInformation_R4_0_0().optional(),
  termed_services_set: z.array(TermedSubscriptionService_R14_0_0()).optional(),
  usage_services_set: z.array(UsageSubscriptionService_R12_3_0()).optional(),
  installed_items_set: z.array(SubscriptionInstalledItem_R12_3_0()).optional(),
})

export const Subscription_R14_10_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: SubscriptionState_R14_0_0().optional(),
  first_activated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.literal(['PENDING', 'COMPLETED']).optional(),
  rated_up_to: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  free: z.boolean().optional(),
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
  accounts_receivable: AccountsReceivableReference().optional(),
  subscription_type: SubscriptionTypeShort().optional(),
  billing_terms: BillingTermsShort_R12_0_0().optional(),
  subscription_address: SubscriptionAddress().optional(),
  owned_by_group: SubscriptionOwnerGroup().optional(),
  privacy_level: PrivacyLevel().optional(),
  log_information: LogInformation_R14_1_0().optional(),
  termed_services_set: z.array(TermedSubscriptionService_R14_0_0()).optional(),
  usage_services_set: z.array(UsageSubscriptionService_R14_3_0()).optional(),
  installed_items_set: z.array(SubscriptionInstalledItem_R14_10_0()).optional(),
})

export const Subscription_R14_1_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: SubscriptionState_R14_0_0().optional(),
  first_activated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.literal(['PENDING', 'COMPLETED']).optional(),
  rated_up_to: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
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
  accounts_receivable: AccountsReceivableReference().optional(),
  subscription_type: SubscriptionTypeShort().optional(),
  billing_terms: BillingTermsShort_R12_0_0().optional(),
  subscription_address: SubscriptionAddress().optional(),
  owned_by_group: SubscriptionOwnerGroup().optional(),
  privacy_level: PrivacyLevel().optional(),
  log_information: LogInformation_R14_1_0().optional(),
  termed_services_set: z.array(TermedSubscriptionService_R14_0_0()).optional(),
  usage_services_set: z.array(UsageSubscriptionService_R12_3_0()).optional(),
  installed_items_set: z.array(SubscriptionInstalledItem_R12_3_0()).optional(),
})

export const Subscription_R14_2_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: SubscriptionState_R14_0_0().optional(),
  first_activated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.literal(['PENDING', 'COMPLETED']).optional(),
  rated_up_to: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  free: z.boolean().optional(),
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
  accounts_receivable: AccountsReceivableReference().optional(),
  subscription_type: SubscriptionTypeShort().optional(),
  billing_terms: BillingTermsShort_R12_0_0().optional(),
  subscription_address: SubscriptionAddress().optional(),
  owned_by_group: SubscriptionOwnerGroup().optional(),
  privacy_level: PrivacyLevel().optional(),
  log_information: LogInformation_R14_1_0().optional(),
  termed_services_set: z.array(TermedSubscriptionService_R14_0_0()).optional(),
  usage_services_set: z.array(UsageSubscriptionService_R12_3_0()).optional(),
  installed_items_set: z.array(SubscriptionInstalledItem_R12_3_0()).optional(),
})

export const Subscription_R14_3_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: SubscriptionState_R14_0_0().optional(),
  first_activated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.literal(['PENDING', 'COMPLETED']).optional(),
  rated_up_to: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  free: z.boolean().optional(),
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
  accounts_receivable: AccountsReceivableReference().optional(),
  subscription_type: SubscriptionTypeShort().optional(),
  billing_terms: BillingTermsShort_R12_0_0().optional(),
  subscription_address: SubscriptionAddress().optional(),
  owned_by_group: SubscriptionOwnerGroup().optional(),
  privacy_level: PrivacyLevel().optional(),
  log_information: LogInformation_R14_1_0().optional(),
  termed_services_set: z.array(TermedSubscriptionService_R14_0_0()).optional(),
  usage_services_set: z.array(UsageSubscriptionService_R14_3_0()).optional(),
  installed_items_set: z.array(SubscriptionInstalledItem_R12_3_0()).optional(),
})

export const Subscription_R15_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: SubscriptionState_R15_0_0().optional(),
  first_activated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.literal(['PENDING', 'COMPLETED']).optional(),
  rated_up_to: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  free: z.boolean().optional(),
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
  accounts_receivable: AccountsReceivableReference().optional(),
  subscription_type: SubscriptionTypeShort().optional(),
  billing_terms: BillingTermsShort_R15_0_0().optional(),
  subscription_address: SubscriptionAddress().optional(),
  owned_by_group: SubscriptionOwnerGroup().optional(),
  privacy_level: PrivacyLevel().optional(),
  log_information: LogInformation_R14_1_0().optional(),
  termed_services_set: z.array(TermedSubscriptionService_R15_0_0()).optional(),
  usage_services_set: z.array(UsageSubscriptionService()).optional(),
  installed_items_set: z.array(SubscriptionInstalledItem()).optional(),
})

export const Subscription_R4_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: SubscriptionState_R4_0_0().optional(),
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
  accounts_receivable: AccountsReceivableReference().optional(),
  subscription_type: SubscriptionTypeShort().optional(),
  billing_terms: BillingTermsShort_R4_0_0().optional(),
  subscription_address: SubscriptionAddress().optional(),
  owned_by_group: SubscriptionOwnerGroup().optional(),
  privacy_level: PrivacyLevel().optional(),
  log_information: LogInformation_R4_0_0().optional(),
  termed_services_set: z.array(TermedSubscriptionService_R4_0_0()).optional(),
  usage_services_set: z.array(UsageSubscriptionService_R4_0_0()).optional(),
  installed_items_set: z.array(SubscriptionInstalledItem_R4_0_0()).optional(),
})

export const Subscription_R6_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: SubscriptionState_R4_0_0().optional(),
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
  accounts_receivable: AccountsReceivableReference().optional(),
  subscription_type: SubscriptionTypeShort().optional(),
  billing_terms: BillingTermsShort_R4_0_0().optional(),
  subscription_address: SubscriptionAddress().optional(),
  owned_by_group: SubscriptionOwnerGroup().optional(),
  privacy_level: PrivacyLevel().optional(),
  log_information: LogInformation_R4_0_0().optional(),
  termed_services_set: z.array(TermedSubscriptionService_R4_0_0()).optional(),
  usage_services_set: z.array(UsageSubscriptionService_R4_0_0()).optional(),
  installed_items_set: z.array(SubscriptionInstalledItem_R6_0_0()).optional(),
})

export const Subscription_R9_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: SubscriptionState_R4_0_0().optional(),
  first_activated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.literal(['PENDING', 'COMPLETED']).optional(),
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
  accounts_receivable: AccountsReceivableReference().optional(),
  subscription_type: SubscriptionTypeShort().optional(),
  billing_terms: BillingTermsShort_R4_0_0().optional(),
  subscription_address: SubscriptionAddress().optional(),
  owned_by_group: SubscriptionOwnerGroup().optional(),
  privacy_level: PrivacyLevel().optional(),
  log_information: LogInformation_R4_0_0().optional(),
  termed_services_set: z.array(TermedSubscriptionService_R9_0_0()).optional(),
  usage_services_set: z.array(UsageSubscriptionService_R4_0_0()).optional(),
  installed_items_set: z.array(SubscriptionInstalledItem_R6_0_0()).optional(),
})

export const SuccessStatus = () => z.looseObject({
  code: z.literal('OK'),
  message: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
})

export const SynchronisationDefinitionIdentifier = () => z.looseObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(propertyCount(1, Infinity, ['id', 'name', 'alternative_code']))

export const SystemAccountsReceivable = () => z.looseObject({
  id: z.string().optional(),
  type: z.literal(['CUSTOMER', 'SYSTEM']).optional(),
  number: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  balance: z.number().optional(),
  opening_balance: z.union([z.number(), z.null()]).optional(),
  opening_balance_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  outstanding_amount: z.number().optional(),
  life_cycle_state: z.literal(['ACTIVE', 'SUSPENDED', 'TERMINATED']).optional(),
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
})

export const SystemAccountsReceivableEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: SystemAccountsReceivable(),
})

export const SystemAccountsReceivableEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: SystemAccountsReceivable_R4_0_0(),
})

export const SystemAccountsReceivable_R4_0_0 = () => z.looseObject({
  id: z.string().optional(),
  type: z.literal(['CUSTOMER', 'SYSTEM']).optional(),
  number: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  balance: z.number().optional(),
  outstanding_amount: z.number().optional(),
  life_cycle_state: z.literal(['ACTIVE', 'SUSPENDED', 'TERMINATED']).optional(),
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
})

export const TaxRateIdentifier = () => z.looseObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(propertyCount(1, Infinity, ['id', 'name', 'alternative_code']))

export const TermedSubscriptionService = () => z.looseObject({
  id: z.string().optional(),
  life_cycle_state: z.literal([
    'DRAFT',
    'EFFECTIVE',
    'NOT_EFFECTIVE',
    'SHORT_TERM_EFFECTIVE',
    'SHORT_TERM_NOT_EFFECTIVE',
    'IN_RESTING',
    'CANCELLED',
    'REGRETTED',
    'SWAPPED',
    'REMOVED',
    'REPLACED',
  ]).optional(),
  first_activated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.literal(['PENDING', 'COMPLETED']).optional(),
  rated_up_to: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  product: ProductShort().optional(),
})

export const TermedSubscriptionService_R12_3_0 = () => z.looseObject({
  id: z.string().optional(),
  life_cycle_state: z.literal([
    'DRAFT',
    'EFFECTIVE',
    'NOT_EFFECTIVE',
    'SHORT_TERM_EFFECTIVE',
    'SHORT_TERM_NOT_EFFECTIVE',
    'IN_RESTING',
    'CANCELLED',
    'REGRETTED',
    'SWAPPED',
    'REMOVED',
  ]).optional(),
  first_activated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.literal(['PENDING', 'COMPLETED']).optional(),
  rated_up_to: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  product: ProductShort_R12_3_0().optional(),
})

export const TermedSubscriptionService_R14_0_0 = () => z.looseObject({
  id: z.string().optional(),
  life_cycle_state: z.literal([
    'DRAFT',
    'EFFECTIVE',
    'NOT_EFFECTIVE',
    'SHORT_TERM_EFFECTIVE',
    'SHORT_TERM_NOT_EFFECTIVE',
    'IN_RESTING',
    'CANCELLED',
    'REGRETTED',
    'SWAPPED',
    'REMOVED',
    'REPLACED',
  ]).optional(),
  first_activated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.literal(['PENDING', 'COMPLETED']).optional(),
  rated_up_to: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  product: ProductShort_R12_3_0().optional(),
})

export const TermedSubscriptionService_R15_0_0 = () => z.looseObject({
  id: z.string().optional(),
  life_cycle_state: z.literal([
    'DRAFT',
    'EFFECTIVE',
    'NOT_EFFECTIVE',
    'SHORT_TERM_EFFECTIVE',
    'SHORT_TERM_NOT_EFFECTIVE',
    'IN_RESTING',
    'CANCELLED',
    'REGRETTED',
    'SWAPPED',
    'REMOVED',
    'REPLACED',
  ]).optional(),
  first_activated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.literal(['PENDING', 'COMPLETED']).optional(),
  rated_up_to: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  product: ProductShort().optional(),
})

export const TermedSubscriptionService_R4_0_0 = () => z.looseObject({
  id: z.string().optional(),
  life_cycle_state: z.literal([
    'DRAFT',
    'EFFECTIVE',
    'NOT_EFFECTIVE',
    'SHORT_TERM_EFFECTIVE',
    'SHORT_TERM_NOT_EFFECTIVE',
    'IN_RESTING',
    'CANCELLED',
    'REGRETTED',
    'SWAPPED',
    'REMOVED',
  ]).optional(),
  product: ProductShort_R4_0_0().optional(),
})

export const TermedSubscriptionService_R9_0_0 = () => z.looseObject({
  id: z.string().optional(),
  life_cycle_state: z.literal([
    'DRAFT',
    'EFFECTIVE',
    'NOT_EFFECTIVE',
    'SHORT_TERM_EFFECTIVE',
    'SHORT_TERM_NOT_EFFECTIVE',
    'IN_RESTING',
    'CANCELLED',
    'REGRETTED',
    'SWAPPED',
    'REMOVED',
  ]).optional(),
  first_activated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  rating_state: z.literal(['PENDING', 'COMPLETED']).optional(),
  rated_up_to: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  product: ProductShort_R4_0_0().optional(),
})

export const TimePeriod = () => z.union([z.looseObject({
  time_period_value: z.number().optional(),
  time_period_uot: z.string().optional(),
}), z.null()])

export const TokenRelease = () => z.strictObject({
  token: z.string().min(1).check(requestText),
})

export const TokenReleaseEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: EmptyData(),
})

export const TransferOfWallet = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  wallet_identifier: WalletIdentifier(),
  accounts_receivable_identifier: AccountsReceivableIdentifier().optional(),
  amount: z.number(),
  fields_set: FieldsSet().optional(),
})

export const TransferOfWallet_R14_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  wallet_identifier: WalletIdentifier(),
  amount: z.number(),
  fields_set: FieldsSet().optional(),
})

export const TransferToAccount = () => z.looseObject({
  wallet_balance: z.number().optional(),
  wallet_alternative_balance: z.union([z.number(), z.null()]).optional(),
  accounts_receivable_balance: z.number().optional(),
  wallet_transaction: WalletTransactionShort().optional(),
  credit_note: CreditNoteShort().optional(),
})

export const TransferToAccountEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: TransferToAccount(),
})

export const TransferToAccountEnvelope_R14_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: TransferToAccount_R14_0_0(),
})

export const TransferToAccount_R14_0_0 = () => z.looseObject({
  wallet_balance: z.number().optional(),
  accounts_receivable_balance: z.number().optional(),
  wallet_transaction: WalletTransactionShort().optional(),
  credit_note: CreditNoteShort().optional(),
})

export const TransferToWallet = () => z.looseObject({
  wallet_balance: z.number().optional(),
  accounts_receivable_balance: z.number().optional(),
  wallet_transaction: WalletTransactionShort().optional(),
  invoice: InvoiceShort().optional(),
})

export const TransferToWalletEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: TransferToWallet(),
})

export const TrialPeriod = () => z.union([z.looseObject({}), z.null()])

export const TucanoAuthentication = () => z.looseObject({
  subscription_id: z.string(),
  jwt: z.string().regex(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/u),
})

export const TucanoAuthenticationEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: TucanoAuthentication(),
})

export const TucanoSubscriberLookup = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  access_token_identifier: AccessTokenIdentifier().optional(),
  customer_identification_medium_identifier: CustomerIdentificationMediumIdentifier().optional(),
  installed_item_identifier: InstalledItemIdentifier().optional(),
  subscription_identifier: SubscriptionIdentifier().optional(),
  subscription_type_identifier: SubscriptionTypeIdentifier().optional(),
}).check(exactlyOneOf([
  ['access_token_identifier'],
  ['customer_identification_medium_identifier'],
  ['installed_item_identifier'],
  ['subscription_identifier'],
])).check(dependentRequired({
  subscription_type_identifier: ['access_token_identifier'],
}))

export const TucanoSubscriberLookup_R11_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  access_token_identifier: AccessTokenIdentifier().optional(),
  installed_item_identifier: InstalledItemIdentifier().optional(),
  subscription_identifier: SubscriptionIdentifier().optional(),
}).check(exactlyOneOf([
  ['access_token_identifier'],
  ['installed_item_identifier'],
  ['subscription_identifier'],
]))

export const TucanoSubscriberLookup_R12_4_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  access_token_identifier: AccessTokenIdentifier().optional(),
  installed_item_identifier: InstalledItemIdentifier().optional(),
  subscription_identifier: SubscriptionIdentifier().optional(),
  subscription_type_identifier: SubscriptionTypeIdentifier().optional(),
}).check(exactlyOneOf([
  ['access_token_identifier'],
  ['installed_item_identifier'],
  ['subscription_identifier'],
])).check(dependentRequired({
  subscription_type_identifier: ['access_token_identifier'],
}))

export const TucanoTokenClaims = () => z.looseObject({
  exp: z.number().check(integer),
  iat: z.number().check(integer).optional(),
  username: z.string().optional(),
  userid: z.string().optional(),
  apip: z.string().optional(),
})

export const Unit = () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  group_name: z.union([z.string(), z.null()]).optional(),
  community_name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const UnitIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['name'],
  ['alternative_code'],
]))

export const Unit_R4_0_0 = () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  group_name: z.union([z.string(), z.null()]).optional(),
  community_name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const UnprocessedPaymentGatewayRequest = () => z.looseObject({
  request_unique_identifier: z.string().optional(),
  error_code: z.string().optional(),
  error_description: z.union([z.string(), z.null()]).optional(),
})

export const UnprocessedProduct = () => z.looseObject({
  request_code: z.string().optional(),
  error_code: z.string().optional(),
  error_description: z.union([z.string(), z.null()]).optional(),
})

export const UsageAllowanceLimitsDeletion = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const UsageAuthorisation = () => z.looseObject({
  id: z.string().optional(),
  usage_authorisation_identifier: z.string().optional(),
  life_cycle_state: z.literal(['BLOCKED', 'EXPIRED', 'CANCELLED', 'COMPLETED']).optional(),
  authorisation_amount: z.number().optional(),
  authorisation_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  expiration_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  completed_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  cancellation_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  subscription: SubscriptionShort().optional(),
  completed_by_action: SubscriptionAction().optional(),
  cancelled_by_user: UserReference().optional(),
  usage_authorisation_services: z.array(UsageAuthorisationServicesShort()).optional(),
})

export const UsageAuthorisationCreation = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken().optional(),
  authorisation_amount: z.number(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['subscription_identifier'],
]))

export const UsageAuthorisationCreation_R13_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  subscription_identifier: SubscriptionIdentifier().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0().optional(),
  authorisation_amount: z.number(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['subscription_identifier'],
]))

export const UsageAuthorisationEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: UsageAuthorisation(),
})

export const UsageAuthorisationEnvelope_R13_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: UsageAuthorisation_R13_0_0(),
})

export const UsageAuthorisationEnvelope_R13_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: UsageAuthorisation_R13_1_0(),
})

export const UsageAuthorisationEnvelope_R14_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: UsageAuthorisation_R14_0_0(),
})

export const UsageAuthorisationEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: UsageAuthorisation_R14_1_0(),
})

export const UsageAuthorisationEnvelope_R14_2_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: UsageAuthorisation_R14_2_0(),
})

export const UsageAuthorisationEnvelope_R15_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: UsageAuthorisation_R15_0_0(),
})

export const UsageAuthorisationEnvelope_R17_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: UsageAuthorisation_R17_0_0(),
})

export const UsageAuthorisationIdentifier = () => z.looseObject({
  id: z.string().min(1).check(requestText).optional(),
  usage_authorisation_identifier: z.string().min(1).check(requestText).optional(),
}).check(propertyCount(1, Infinity, ['id', 'usage_authorisation_identifier']))

export const UsageAuthorisationListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(UsageAuthorisation()),
})

export const UsageAuthorisationListEnvelope_R13_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(UsageAuthorisation_R13_0_0()),
})

export const UsageAuthorisationListEnvelope_R13_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(UsageAuthorisation_R13_1_0()),
})

export const UsageAuthorisationListEnvelope_R14_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(UsageAuthorisation_R14_0_0()),
})

export const UsageAuthorisationListEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(UsageAuthorisation_R14_1_0()),
})

export const UsageAuthorisationListEnvelope_R14_2_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(UsageAuthorisation_R14_2_0()),
})

export const UsageAuthorisationListEnvelope_R15_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(UsageAuthorisation_R15_0_0()),
})

export const UsageAuthorisationListEnvelope_R17_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(UsageAuthorisation_R17_0_0()),
})

export const UsageAuthorisationServicesShort = () => z.looseObject({})

export const UsageAuthorisation_R13_0_0 = () => z.looseObject({
  id: z.string().optional(),
  usage_authorisation_identifier: z.string().optional(),
  life_cycle_state: z.literal(['BLOCKED', 'EXPIRED', 'CANCELLED', 'COMPLETED']).optional(),
  authorisation_amount: z.number().optional(),
  authorisation_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  expiration_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  completed_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  cancellation_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  subscription: SubscriptionShort_R9_0_0().optional(),
  completed_by_action: SubscriptionAction_R9_0_0().optional(),
  cancelled_by_user: UserReference_R4_0_0().optional(),
  usage_authorisation_services: z.array(UsageAuthorisationServicesShort()).optional(),
})

export const UsageAuthorisation_R13_1_0 = () => z.looseObject({
  id: z.string().optional(),
  usage_authorisation_identifier: z.string().optional(),
  life_cycle_state: z.literal(['BLOCKED', 'EXPIRED', 'CANCELLED', 'COMPLETED']).optional(),
  authorisation_amount: z.number().optional(),
  authorisation_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  expiration_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  completed_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  cancellation_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  subscription: SubscriptionShort_R9_0_0().optional(),
  completed_by_action: SubscriptionAction_R13_1_0().optional(),
  cancelled_by_user: UserReference_R4_0_0().optional(),
  usage_authorisation_services: z.array(UsageAuthorisationServicesShort()).optional(),
})

export const UsageAuthorisation_R14_0_0 = () => z.looseObject({
  id: z.string().optional(),
  usage_authorisation_identifier: z.string().optional(),
  life_cycle_state: z.literal(['BLOCKED', 'EXPIRED', 'CANCELLED', 'COMPLETED']).optional(),
  authorisation_amount: z.number().optional(),
  authorisation_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  expiration_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  completed_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  cancellation_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  subscription: SubscriptionShort_R14_0_0().optional(),
  completed_by_action: SubscriptionAction_R14_0_0().optional(),
  cancelled_by_user: UserReference_R4_0_0().optional(),
  usage_authorisation_services: z.array(UsageAuthorisationServicesShort()).optional(),
})

export const UsageAuthorisation_R14_1_0 = () => z.looseObject({
  id: z.string().optional(),
  usage_authorisation_identifier: z.string().optional(),
  life_cycle_state: z.literal(['BLOCKED', 'EXPIRED', 'CANCELLED', 'COMPLETED']).optional(),
  authorisation_amount: z.number().optional(),
  authorisation_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  expiration_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  completed_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  cancellation_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  subscription: SubscriptionShort_R14_0_0().optional(),
  completed_by_action: SubscriptionAction_R14_1_0().optional(),
  cancelled_by_user: UserReference().optional(),
  usage_authorisation_services: z.array(UsageAuthorisationServicesShort()).optional(),
})

export const UsageAuthorisation_R14_2_0 = () => z.looseObject({
  id: z.string().optional(),
  usage_authorisation_identifier: z.string().optional(),
  life_cycle_state: z.literal(['BLOCKED', 'EXPIRED', 'CANCELLED', 'COMPLETED']).optional(),
  authorisation_amount: z.number().optional(),
  authorisation_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  expiration_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  completed_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  cancellation_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  subscription: SubscriptionShort_R14_0_0().optional(),
  completed_by_action: SubscriptionAction_R14_2_0().optional(),
  cancelled_by_user: UserReference().optional(),
  usage_authorisation_services: z.array(UsageAuthorisationServicesShort()).optional(),
})

export const UsageAuthorisation_R15_0_0 = () => z.looseObject({
  id: z.string().optional(),
  usage_authorisation_identifier: z.string().optional(),
  life_cycle_state: z.literal(['BLOCKED', 'EXPIRED', 'CANCELLED', 'COMPLETED']).optional(),
  authorisation_amount: z.number().optional(),
  authorisation_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  expiration_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  completed_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  cancellation_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  subscription: SubscriptionShort_R15_0_0().optional(),
  completed_by_action: SubscriptionAction_R15_0_0().optional(),
  cancelled_by_user: UserReference().optional(),
  usage_authorisation_services: z.array(UsageAuthorisationServicesShort()).optional(),
})

export const UsageAuthorisation_R17_0_0 = () => z.looseObject({
  id: z.string().optional(),
  usage_authorisation_identifier: z.string().optional(),
  life_cycle_state: z.literal(['BLOCKED', 'EXPIRED', 'CANCELLED', 'COMPLETED']).optional(),
  authorisation_amount: z.number().optional(),
  authorisation_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).optional(),
  expiration_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  completed_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  cancellation_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
  subscription: SubscriptionShort_R15_0_0().optional(),
  completed_by_action: SubscriptionAction_R17_0_0().optional(),
  cancelled_by_user: UserReference().optional(),
  usage_authorisation_services: z.array(UsageAuthorisationServicesShort()).optional(),
})

export const UsageSubscriptionService = () => z.looseObject({
  id: z.string().optional(),
  life_cycle_state: z.literal(['DRAFT', 'EFFECTIVE', 'NOT_EFFECTIVE', 'IN_RESTING', 'CANCELLED', 'REGRETTED', 'SWAPPED', 'REMOVED']).optional(),
  billing_effective_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  billable_period_start_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
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
  product: ProductShort().optional(),
})

export const UsageSubscriptionService_R12_3_0 = () => z.looseObject({
  id: z.string().optional(),
  life_cycle_state: z.literal(['DRAFT', 'EFFECTIVE', 'NOT_EFFECTIVE', 'IN_RESTING', 'CANCELLED', 'REGRETTED', 'SWAPPED', 'REMOVED']).optional(),
  billing_effective_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  billable_period_start_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  product: ProductShort_R12_3_0().optional(),
})

export const UsageSubscriptionService_R14_3_0 = () => z.looseObject({
  id: z.string().optional(),
  life_cycle_state: z.literal(['DRAFT', 'EFFECTIVE', 'NOT_EFFECTIVE', 'IN_RESTING', 'CANCELLED', 'REGRETTED', 'SWAPPED', 'REMOVED']).optional(),
  billing_effective_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  billable_period_start_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
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
  product: ProductShort_R12_3_0().optional(),
})

export const UsageSubscriptionService_R4_0_0 = () => z.looseObject({
  id: z.string().optional(),
  life_cycle_state: z.literal(['DRAFT', 'EFFECTIVE', 'NOT_EFFECTIVE', 'IN_RESTING', 'CANCELLED', 'REGRETTED', 'SWAPPED', 'REMOVED']).optional(),
  billing_effective_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  billable_period_start_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  product: ProductShort_R4_0_0().optional(),
})

export const User = () => z.looseObject({
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
  contact_information: ContactInformationReference().optional(),
  log_information: LogInformation().optional(),
  security_profile: SecurityProfile().optional(),
  units_set: z.array(UserUnit()).optional(),
})

export const UserCreation = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  user_template_identifier: UserTemplateIdentifier(),
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
  fields_set: FieldsSet().optional(),
})

export const UserEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: User(),
})

export const UserEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: User_R14_1_0(),
})

export const UserEnvelope_R15_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: User_R15_0_0(),
})

export const UserEnvelope_R8_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: User_R8_0_0(),
})

export const UserIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  username: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['username'],
]))

export const UserListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(User()),
})

export const UserListEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(User_R14_1_0()),
})

export const UserListEnvelope_R15_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(User_R15_0_0()),
})

export const UserListEnvelope_R8_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(User_R8_0_0()),
})

export const UserLogin = () => z.strictObject({
  username: z.string().min(1).check(requestText),
  password: z.string().min(1).check(requestText),
  organisation: z.string().min(1).check(requestText),
  unit: z.string().min(1).check(requestText).optional(),
})

export const UserPasswordChange = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  user_identifier: UserIdentifier(),
  old_password: z.string().min(1).check(requestText),
  password: z.string().min(1).check(requestText),
  password_confirmation: z.string().min(1).check(requestText),
})

export const UserReference = () => z.union([z.looseObject({
  id: z.string().optional(),
  username: z.string().optional(),
  person_name: z.union([z.string(), z.null()]).optional(),
  email: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const UserReference_R4_0_0 = () => z.union([z.looseObject({
  id: z.string().optional(),
  username: z.string().optional(),
  person_name: z.union([z.string(), z.null()]).optional(),
  email: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const UserTemplateIdentifier = () => z.looseObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(propertyCount(1, Infinity, ['id', 'name', 'alternative_code']))

export const UserUnit = () => z.looseObject({
  default: z.boolean().optional(),
  unit: Unit().optional(),
  business_unit: BusinessUnit().optional(),
})

export const UserUnit_R14_1_0 = () => z.looseObject({
  default: z.boolean().optional(),
  unit: Unit().optional(),
})

export const UserUnit_R8_0_0 = () => z.looseObject({
  default: z.boolean().optional(),
  unit: Unit_R4_0_0().optional(),
})

export const User_R14_1_0 = () => z.looseObject({
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
  contact_information: ContactInformationReference().optional(),
  log_information: LogInformation_R14_1_0().optional(),
  security_profile: SecurityProfile().optional(),
  units_set: z.array(UserUnit_R14_1_0()).optional(),
})

export const User_R15_0_0 = () => z.looseObject({
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
  contact_information: ContactInformationReference().optional(),
  log_information: LogInformation_R14_1_0().optional(),
  security_profile: SecurityProfile().optional(),
  units_set: z.array(UserUnit_R14_1_0()).optional(),
})

export const User_R8_0_0 = () => z.looseObject({
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
  contact_information: ContactInformationReference().optional(),
  log_information: LogInformation_R4_0_0().optional(),
  security_profile: SecurityProfile().optional(),
  units_set: z.array(UserUnit_R8_0_0()).optional(),
})

export const ValidateAddressPostCodeQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  address_type: AddressType(),
  country_identifier: CountryIdentifier(),
  post_code_number: z.string().min(1).check(requestText),
})

export const ValidatePassportNumberQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  country_identifier: CountryIdentifier(),
  passport_number: z.string().min(1).check(requestText),
})

export const ValidatePersonIdNumberQuery = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  country_identifier: CountryIdentifier(),
  id_number: z.string().min(1).check(requestText),
})

export const VatRateIdentifier = () => z.looseObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(propertyCount(1, Infinity, ['id', 'name', 'alternative_code']))

export const VatRateShort = () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const VerificationCodeReset = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  authentication_code: z.string().min(1).check(requestText).optional(),
  identifier: z.string().min(1).check(requestText).optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['authentication_code'],
  ['identifier'],
]))

export const Wallet = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  estimated_consumption_days: z.union([z.number(), z.null()]).optional(),
  estimated_consumption_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  estimated_consumption_as_of_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  balance: z.number().optional(),
  alternative_balance: z.union([z.number(), z.null()]).optional(),
  opening_balance: z.union([z.number(), z.null()]).optional(),
  opening_alternative_balance: z.union([z.number(), z.null()]).optional(),
  opening_balance_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'CANCELLED']).optional(),
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
  accounts_receivable: AccountsReceivableReference().optional(),
  currency: CurrencyShort().optional(),
  alternative_currency: CurrencyShort().optional(),
  log_information: LogInformation().optional(),
  product_consumption_set: z.array(WalletProductConsumption()).optional(),
  allotments_set: z.array(WalletAllotment()).optional(),
})

export const WalletAllotment = () => z.looseObject({
  id: z.string().optional(),
  group_condition_id: z.union([z.string(), z.null()]).optional(),
  amount: z.number().optional(),
  alternative_amount: z.union([z.number(), z.null()]).optional(),
  validity_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  wallet_balance_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  wallet_balance_period: WalletBalancePeriodShort().optional(),
  time_conditions_set: z.array(AllotmentTimeCondition()).optional(),
  product_conditions_set: z.array(AllotmentProductCondition()).optional(),
  unit_conditions_set: z.array(AllotmentUnitCondition()).optional(),
  date_conditions_set: z.array(AllotmentDateCondition()).optional(),
})

export const WalletAllotmentGroupCondition = () => z.looseObject({
  id: z.string().optional(),
  number_of_conditions: z.union([z.number(), z.null()]).optional(),
  total_amount: z.union([z.number(), z.null()]).optional(),
  initiated_currency: CurrencyShort().optional(),
  time_conditions_set: z.array(AllotmentTimeCondition()).optional(),
  product_conditions_set: z.array(AllotmentProductCondition()).optional(),
  unit_conditions_set: z.array(AllotmentUnitCondition()).optional(),
  date_conditions_set: z.array(AllotmentDateCondition()).optional(),
})

export const WalletAllotmentGroupCondition_R12_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number_of_conditions: z.union([z.number(), z.null()]).optional(),
  total_amount: z.union([z.number(), z.null()]).optional(),
  initiated_currency: CurrencyShort_R10_0_0().optional(),
  time_conditions_set: z.array(AllotmentTimeCondition()).optional(),
  product_conditions_set: z.array(AllotmentProductCondition()).optional(),
  unit_conditions_set: z.array(AllotmentUnitCondition_R4_0_0()).optional(),
  date_conditions_set: z.array(AllotmentDateCondition()).optional(),
})

export const WalletAllotmentGroupCondition_R14_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number_of_conditions: z.union([z.number(), z.null()]).optional(),
  total_amount: z.union([z.number(), z.null()]).optional(),
  initiated_currency: CurrencyShort().optional(),
  time_conditions_set: z.array(AllotmentTimeCondition()).optional(),
  product_conditions_set: z.array(AllotmentProductCondition()).optional(),
  unit_conditions_set: z.array(AllotmentUnitCondition_R4_0_0()).optional(),
  date_conditions_set: z.array(AllotmentDateCondition()).optional(),
})

export const WalletAllotment_R12_0_0 = () => z.looseObject({
  id: z.string().optional(),
  group_condition_id: z.union([z.string(), z.null()]).optional(),
  amount: z.number().optional(),
  validity_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  wallet_balance_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  wallet_balance_period: WalletBalancePeriodShort().optional(),
  time_conditions_set: z.array(AllotmentTimeCondition()).optional(),
  product_conditions_set: z.array(AllotmentProductCondition()).optional(),
  unit_conditions_set: z.array(AllotmentUnitCondition_R4_0_0()).optional(),
  date_conditions_set: z.array(AllotmentDateCondition()).optional(),
})

export const WalletAllotment_R14_1_0 = () => z.looseObject({
  id: z.string().optional(),
  group_condition_id: z.union([z.string(), z.null()]).optional(),
  amount: z.number().optional(),
  validity_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  wallet_balance_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  wallet_balance_period: WalletBalancePeriodShort().optional(),
  time_conditions_set: z.array(AllotmentTimeCondition()).optional(),
  product_conditions_set: z.array(AllotmentProductCondition()).optional(),
  unit_conditions_set: z.array(AllotmentUnitCondition()).optional(),
  date_conditions_set: z.array(AllotmentDateCondition()).optional(),
})

export const WalletAllotment_R4_0_0 = () => z.looseObject({
  id: z.string().optional(),
  amount: z.number().optional(),
  validity_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  time_conditions_set: z.array(AllotmentTimeCondition()).optional(),
  product_conditions_set: z.array(AllotmentProductCondition()).optional(),
  unit_conditions_set: z.array(AllotmentUnitCondition_R4_0_0()).optional(),
  date_conditions_set: z.array(AllotmentDateCondition()).optional(),
})

export const WalletAllotment_R8_0_0 = () => z.looseObject({
  id: z.string().optional(),
  group_condition_id: z.union([z.string(), z.null()]).optional(),
  amount: z.number().optional(),
  validity_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  time_conditions_set: z.array(AllotmentTimeCondition()).optional(),
  product_conditions_set: z.array(AllotmentProductCondition()).optional(),
  unit_conditions_set: z.array(AllotmentUnitCondition_R4_0_0()).optional(),
  date_conditions_set: z.array(AllotmentDateCondition()).optional(),
})

export const WalletBalance = () => z.looseObject({
  id: z.string().optional(),
  balance: z.number().optional(),
  alternative_balance: z.union([z.number(), z.null()]).optional(),
  conditional_balance: z.union([z.number(), z.null()]).optional(),
  conditional_alternative_balance: z.union([z.number(), z.null()]).optional(),
  unconditional_balance: z.union([z.number(), z.null()]).optional(),
  unconditional_alternative_balance: z.union([z.number(), z.null()]).optional(),
  amount_on_hold: z.union([z.number(), z.null()]).optional(),
  alternative_amount_on_hold: z.union([z.number(), z.null()]).optional(),
  currency: CurrencyShort().optional(),
  alternative_currency: CurrencyShort().optional(),
  allotment_group_conditions_set: z.array(WalletAllotmentGroupCondition()).optional(),
})

export const WalletBalanceBreakdown = () => z.union([z.looseObject({
  conditional_balance: z.union([z.number(), z.null()]).optional(),
  unconditional_balance: z.union([z.number(), z.null()]).optional(),
  amount_on_hold: z.union([z.number(), z.null()]).optional(),
  currency: CurrencyShort().optional(),
  allotment_group_conditions_set: z.array(WalletAllotmentGroupCondition()).optional(),
}), z.null()])

export const WalletBalanceBreakdownLookup = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  wallet_identifier: WalletIdentifier().optional(),
  rewards_participant_identifier: RewardsParticipantIdentifierWithAccessToken().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken().optional(),
  as_of_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  no_allotments_included: z.boolean().optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['wallet_identifier'],
  ['rewards_participant_identifier'],
  ['accounts_receivable_identifier'],
]))

export const WalletBalanceBreakdownLookup_R14_17_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  wallet_identifier: WalletIdentifier().optional(),
  rewards_participant_identifier: RewardsParticipantIdentifierWithAccessToken().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0().optional(),
  as_of_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  no_allotments_included: z.boolean().optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['wallet_identifier'],
  ['rewards_participant_identifier'],
  ['accounts_receivable_identifier'],
]))

export const WalletBalanceBreakdownLookup_R14_2_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  wallet_identifier: WalletIdentifier().optional(),
  rewards_participant_identifier: RewardsParticipantIdentifierWithAccessToken().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0().optional(),
  as_of_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['wallet_identifier'],
  ['rewards_participant_identifier'],
  ['accounts_receivable_identifier'],
]))

export const WalletBalanceBreakdownLookup_R17_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  wallet_identifier: WalletIdentifier().optional(),
  rewards_participant_identifier: RewardsParticipantIdentifierWithAccessToken().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0().optional(),
  as_of_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  no_allotments_included: z.boolean().optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['wallet_identifier'],
  ['rewards_participant_identifier'],
  ['accounts_receivable_identifier'],
]))

export const WalletBalanceEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: WalletBalance(),
})

export const WalletBalanceEnvelope_R12_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: WalletBalance_R12_0_0(),
})

export const WalletBalanceEnvelope_R14_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: WalletBalance_R14_0_0(),
})

export const WalletBalanceEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: WalletBalance_R14_1_0(),
})

export const WalletBalanceLookup = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  wallet_identifier: WalletIdentifier().optional(),
  rewards_participant_identifier: RewardsParticipantIdentifierWithAccessToken().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken().optional(),
  as_of_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['wallet_identifier'],
  ['rewards_participant_identifier'],
  ['accounts_receivable_identifier'],
]))

export const WalletBalanceLookup_R12_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  wallet_identifier: WalletIdentifier().optional(),
  rewards_participant_identifier: RewardsParticipantIdentifierWithAccessToken_R10_1_0().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R8_0_0().optional(),
  as_of_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['wallet_identifier'],
  ['rewards_participant_identifier'],
  ['accounts_receivable_identifier'],
]))

export const WalletBalanceLookup_R13_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  wallet_identifier: WalletIdentifier().optional(),
  rewards_participant_identifier: RewardsParticipantIdentifierWithAccessToken().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0().optional(),
  as_of_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['wallet_identifier'],
  ['rewards_participant_identifier'],
  ['accounts_receivable_identifier'],
]))

export const WalletBalanceLookup_R17_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  wallet_identifier: WalletIdentifier().optional(),
  rewards_participant_identifier: RewardsParticipantIdentifierWithAccessToken().optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0().optional(),
  as_of_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['wallet_identifier'],
  ['rewards_participant_identifier'],
  ['accounts_receivable_identifier'],
]))

export const WalletBalanceParts = () => z.looseObject({
  id: z.string().optional(),
  balance: z.number().optional(),
  alternative_balance: z.union([z.number(), z.null()]).optional(),
  balance_breakdown_in_wallet_currency: WalletBalanceBreakdown().optional(),
  balance_breakdown_in_wallet_alternative_currency: WalletBalanceBreakdown().optional(),
  balance_breakdown_per_reward_offer: z.array(RewardOfferWalletAllotmentsShort()).optional(),
})

export const WalletBalancePartsEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: WalletBalanceParts(),
})

export const WalletBalancePeriodShort = () => z.union([z.looseObject({}), z.null()])

export const WalletBalance_R12_0_0 = () => z.looseObject({
  id: z.string().optional(),
  balance: z.number().optional(),
  conditional_balance: z.union([z.number(), z.null()]).optional(),
  unconditional_balance: z.union([z.number(), z.null()]).optional(),
  amount_on_hold: z.union([z.number(), z.null()]).optional(),
  currency: CurrencyShort_R10_0_0().optional(),
  allotment_group_conditions_set: z.array(WalletAllotmentGroupCondition_R12_0_0()).optional(),
})

export const WalletBalance_R14_0_0 = () => z.looseObject({
  id: z.string().optional(),
  balance: z.number().optional(),
  conditional_balance: z.union([z.number(), z.null()]).optional(),
  unconditional_balance: z.union([z.number(), z.null()]).optional(),
  amount_on_hold: z.union([z.number(), z.null()]).optional(),
  currency: CurrencyShort().optional(),
  allotment_group_conditions_set: z.array(WalletAllotmentGroupCondition_R14_0_0()).optional(),
})

export const WalletBalance_R14_1_0 = () => z.looseObject({
  id: z.string().optional(),
  balance: z.number().optional(),
  conditional_balance: z.union([z.number(), z.null()]).optional(),
  unconditional_balance: z.union([z.number(), z.null()]).optional(),
  amount_on_hold: z.union([z.number(), z.null()]).optional(),
  currency: CurrencyShort().optional(),
  allotment_group_conditions_set: z.array(WalletAllotmentGroupCondition()).optional(),
})

export const WalletConsumption = () => z.looseObject({
  wallet_balance: z.number().optional(),
  wallet_alternative_balance: z.union([z.number(), z.null()]).optional(),
  wallet_transaction: WalletTransactionShort().optional(),
  subscription: SubscriptionShort().optional(),
})

export const WalletConsumptionEnforcement = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  wallet_identifier: WalletIdentifier(),
  subscription_identifier: SubscriptionIdentifier().optional(),
  wallet_consumption_up_to_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  fields_set: FieldsSet().optional(),
})

export const WalletConsumptionEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: WalletConsumption(),
})

export const WalletConsumptionEnvelope_R14_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: WalletConsumption_R14_0_0(),
})

export const WalletConsumptionEnvelope_R14_2_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: WalletConsumption_R14_2_0(),
})

export const WalletConsumptionEnvelope_R15_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: WalletConsumption_R15_0_0(),
})

export const WalletConsumption_R14_0_0 = () => z.looseObject({
  wallet_balance: z.number().optional(),
  wallet_transaction: WalletTransactionShort().optional(),
  subscription: SubscriptionShort_R14_0_0().optional(),
})

export const WalletConsumption_R14_2_0 = () => z.looseObject({
  wallet_balance: z.number().optional(),
  wallet_alternative_balance: z.union([z.number(), z.null()]).optional(),
  wallet_transaction: WalletTransactionShort().optional(),
  subscription: SubscriptionShort_R14_0_0().optional(),
})

export const WalletConsumption_R15_0_0 = () => z.looseObject({
  wallet_balance: z.number().optional(),
  wallet_alternative_balance: z.union([z.number(), z.null()]).optional(),
  wallet_transaction: WalletTransactionShort().optional(),
  subscription: SubscriptionShort_R15_0_0().optional(),
})

export const WalletEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: Wallet(),
})

export const WalletEnvelope_R10_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Wallet_R10_0_0(),
})

export const WalletEnvelope_R12_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Wallet_R12_0_0(),
})

export const WalletEnvelope_R12_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Wallet_R12_1_0(),
})

export const WalletEnvelope_R12_3_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Wallet_R12_3_0(),
})

export const WalletEnvelope_R14_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Wallet_R14_0_0(),
})

export const WalletEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Wallet_R14_1_0(),
})

export const WalletEnvelope_R14_2_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Wallet_R14_2_0(),
})

export const WalletEnvelope_R15_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Wallet_R15_0_0(),
})

export const WalletEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Wallet_R4_0_0(),
})

export const WalletEnvelope_R8_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: Wallet_R8_0_0(),
})

export const WalletExpiringAmountPerDay = () => z.looseObject({
  expired_amount: z.number().optional(),
  expired_alternative_amount: z.union([z.number(), z.null()]).optional(),
  as_of_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
})

export const WalletExpiringAmountPerDay_R11_3_0 = () => z.looseObject({
  expired_amount: z.number().optional(),
  as_of_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
})

export const WalletExpiringBalance = () => z.looseObject({
  balance: z.number().optional(),
  expired_amount: z.number().optional(),
  expired_alternative_amount: z.union([z.number(), z.null()]).optional(),
  remaining_amount: z.number().optional(),
  remaining_alternative_amount: z.union([z.number(), z.null()]).optional(),
  currency: CurrencyShort().optional(),
  alternative_currency: CurrencyShort().optional(),
  expired_amount_per_day_set: z.array(WalletExpiringAmountPerDay()).optional(),
})

export const WalletExpiringBalanceEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: WalletExpiringBalance(),
})

export const WalletExpiringBalanceEnvelope_R10_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: WalletExpiringBalance_R10_1_0(),
})

export const WalletExpiringBalanceEnvelope_R11_3_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: WalletExpiringBalance_R11_3_0(),
})

export const WalletExpiringBalanceEnvelope_R14_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: WalletExpiringBalance_R14_0_0(),
})

export const WalletExpiringBalance_R10_1_0 = () => z.looseObject({
  balance: z.number().optional(),
  expired_amount: z.number().optional(),
  remaining_amount: z.number().optional(),
  currency: CurrencyShort_R10_0_0().optional(),
})

export const WalletExpiringBalance_R11_3_0 = () => z.looseObject({
  balance: z.number().optional(),
  expired_amount: z.number().optional(),
  remaining_amount: z.number().optional(),
  currency: CurrencyShort_R10_0_0().optional(),
  expired_amount_per_day_set: z.array(WalletExpiringAmountPerDay_R11_3_0()).optional(),
})

export const WalletExpiringBalance_R14_0_0 = () => z.looseObject({
  balance: z.number().optional(),
  expired_amount: z.number().optional(),
  remaining_amount: z.number().optional(),
  currency: CurrencyShort().optional(),
  expired_amount_per_day_set: z.array(WalletExpiringAmountPerDay_R11_3_0()).optional(),
})

export const WalletIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
]))

export const WalletListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Wallet()),
})

export const WalletListEnvelope_R10_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Wallet_R10_0_0()),
})

export const WalletListEnvelope_R12_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Wallet_R12_0_0()),
})

export const WalletListEnvelope_R12_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Wallet_R12_1_0()),
})

export const WalletListEnvelope_R12_3_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Wallet_R12_3_0()),
})

export const WalletListEnvelope_R14_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Wallet_R14_0_0()),
})

export const WalletListEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Wallet_R14_1_0()),
})

export const WalletListEnvelope_R14_2_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Wallet_R14_2_0()),
})

export const WalletListEnvelope_R15_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Wallet_R15_0_0()),
})

export const WalletListEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Wallet_R4_0_0()),
})

export const WalletListEnvelope_R8_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(Wallet_R8_0_0()),
})

export const WalletProductConsumption = () => z.looseObject({
  id: z.string().optional(),
  estimated_consumption_days: z.union([z.number(), z.null()]).optional(),
  estimated_consumption_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  estimated_consumption_as_of_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  product: ProductShort().optional(),
})

export const WalletProductConsumptionIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  product_identifier: ProductIdentifier().optional(),
}).check(exactlyOneOf([
  ['id'],
  ['product_identifier'],
]))

export const WalletProductConsumptionUpdateParameter = () => z.strictObject({
  action: z.literal(['ADD', 'UPDATE', 'REMOVE']),
  wallet_product_consumption_identifier: WalletProductConsumptionIdentifier().optional(),
  product_identifier: ProductIdentifier().optional(),
  estimated_consumption_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  estimated_consumption_as_of_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
}).check(exactlyOneOf([
  ['wallet_product_consumption_identifier'],
  ['product_identifier'],
]))

export const WalletProductConsumption_R12_3_0 = () => z.looseObject({
  id: z.string().optional(),
  estimated_consumption_days: z.union([z.number(), z.null()]).optional(),
  estimated_consumption_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  estimated_consumption_as_of_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  product: ProductShort_R12_3_0().optional(),
})

export const WalletProductConsumption_R4_0_0 = () => z.looseObject({
  id: z.string().optional(),
  estimated_consumption_days: z.union([z.number(), z.null()]).optional(),
  estimated_consumption_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  estimated_consumption_as_of_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  product: ProductShort_R4_0_0().optional(),
})

export const WalletShort = () => z.union([z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'CANCELLED']).optional(),
  accounts_receivable: AccountsReceivableReference().optional(),
}), z.null()])

export const WalletTransaction = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  amount: z.number().optional(),
  alternative_amount: z.union([z.number(), z.null()]).optional(),
  extra_added_amount: z.union([z.number(), z.null()]).optional(),
  extra_added_alternative_amount: z.union([z.number(), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'VOIDED']).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_string_9: z.union([z.string(), z.null()]).optional(),
  udf_string_10: z.union([z.string(), z.null()]).optional(),
  udf_string_11: z.union([z.string(), z.null()]).optional(),
  udf_string_12: z.union([z.string(), z.null()]).optional(),
  udf_string_13: z.union([z.string(), z.null()]).optional(),
  udf_string_14: z.union([z.string(), z.null()]).optional(),
  udf_string_15: z.union([z.string(), z.null()]).optional(),
  udf_string_16: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  type: WalletTransactionTypeShort().optional(),
  category: WalletTransactionCategoryShort().optional(),
  wallet: WalletShort().optional(),
  to_wallet: WalletShort().optional(),
  voided_by_wallet_transaction: WalletTransactionShort().optional(),
  transferred_by_wallet_transaction: WalletTransactionShort().optional(),
  log_information: LogInformation().optional(),
})

export const WalletTransactionAllotmentDateParameter = () => z.looseObject({}).check(requestMembers).check(propertyCount(1, Infinity))

export const WalletTransactionAllotmentOrganisationalParameter = () => z.looseObject({}).check(requestMembers).check(propertyCount(1, Infinity))

export const WalletTransactionAllotmentProductParameter = () => z.strictObject({
  product_identifier: ProductIdentifier().optional(),
  product_type_identifier: ProductTypeIdentifier().optional(),
  product_family_identifier: ProductFamilyIdentifier().optional(),
  product_brand_identifier: ProductBrandIdentifier().optional(),
  product_category_identifier: ProductCategoryIdentifier().optional(),
}).check(exactlyOneOf([
  ['product_identifier'],
  ['product_type_identifier'],
  ['product_family_identifier'],
  ['product_brand_identifier'],
  ['product_category_identifier'],
]))

export const WalletTransactionAllotmentProductParameter_R10_0_0 = () => z.strictObject({
  product_identifier: ProductIdentifier().optional(),
  product_type_identifier: ProductTypeIdentifier().optional(),
  product_family_identifier: ProductFamilyIdentifier().optional(),
  product_category_identifier: ProductCategoryIdentifier().optional(),
}).check(exactlyOneOf([
  ['product_identifier'],
  ['product_type_identifier'],
  ['product_family_identifier'],
  ['product_category_identifier'],
]))

export const WalletTransactionAllotmentProductParameter_R4_0_0 = () => z.strictObject({
  product_identifier: ProductIdentifier().optional(),
  product_type_identifier: ProductTypeIdentifier().optional(),
  product_category_identifier: ProductCategoryIdentifier().optional(),
}).check(exactlyOneOf([
  ['product_identifier'],
  ['product_type_identifier'],
  ['product_category_identifier'],
]))

export const WalletTransactionAllotmentTimeParameter = () => z.looseObject({}).check(requestMembers).check(propertyCount(1, Infinity))

export const WalletTransactionCategoryIdentifier = () => z.looseObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  code: z.string().min(1).check(requestText).optional(),
}).check(propertyCount(1, Infinity, ['id', 'name', 'code']))

export const WalletTransactionCategoryShort = () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  code: z.union([z.string(), z.null()]).optional(),
}), z.null()])

export const WalletTransactionCreation = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  wallet_identifier: WalletIdentifier(),
  to_wallet_identifier: WalletIdentifier().optional(),
  type_identifier: WalletTransactionTypeIdentifier(),
  amount: z.number().optional(),
  alternative_amount: z.number().optional(),
  extra_added_amount: z.number().optional(),
  extra_added_atlernative_amount: z.number().optional(),
  notes: z.string().min(1).check(requestText).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
  udf_string_9: z.string().check(requestText).optional(),
  udf_string_10: z.string().check(requestText).optional(),
  udf_string_11: z.string().check(requestText).optional(),
  udf_string_12: z.string().check(requestText).optional(),
  udf_string_13: z.string().check(requestText).optional(),
  udf_string_14: z.string().check(requestText).optional(),
  udf_string_15: z.string().check(requestText).optional(),
  udf_string_16: z.string().check(requestText).optional(),
  udf_float_1: z.number().optional(),
  udf_float_2: z.number().optional(),
  udf_float_3: z.number().optional(),
  udf_float_4: z.number().optional(),
  udf_date_1: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_2: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_3: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_4: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  credit_allotments_set: z.array(CreditWalletTransactionAllotmentsParameter()).optional(),
  debit_allotments: DebitWalletTransactionAllotmentsParameter().optional(),
  products_set: z.array(WalletTransactionProductParameter()).optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['amount'],
  ['alternative_amount'],
]))

export const WalletTransactionCreation_R10_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  wallet_identifier: WalletIdentifier(),
  to_wallet_identifier: WalletIdentifier().optional(),
  type_identifier: WalletTransactionTypeIdentifier(),
  amount: z.number(),
  extra_added_amount: z.number().optional(),
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
  credit_allotments_set: z.array(CreditWalletTransactionAllotmentsParameter_R10_0_0()).optional(),
  debit_allotments: DebitWalletTransactionAllotmentsParameter_R4_0_0().optional(),
  products_set: z.array(WalletTransactionProductParameter_R4_0_0()).optional(),
  fields_set: FieldsSet().optional(),
})

export const WalletTransactionCreation_R11_1_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  wallet_identifier: WalletIdentifier(),
  to_wallet_identifier: WalletIdentifier().optional(),
  type_identifier: WalletTransactionTypeIdentifier(),
  amount: z.number(),
  extra_added_amount: z.number().optional(),
  notes: z.string().min(1).check(requestText).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
  udf_string_9: z.string().check(requestText).optional(),
  udf_string_10: z.string().check(requestText).optional(),
  udf_string_11: z.string().check(requestText).optional(),
  udf_string_12: z.string().check(requestText).optional(),
  udf_string_13: z.string().check(requestText).optional(),
  udf_string_14: z.string().check(requestText).optional(),
  udf_string_15: z.string().check(requestText).optional(),
  udf_string_16: z.string().check(requestText).optional(),
  udf_float_1: z.number().optional(),
  udf_float_2: z.number().optional(),
  udf_float_3: z.number().optional(),
  udf_float_4: z.number().optional(),
  udf_date_1: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_2: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_3: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_4: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  credit_allotments_set: z.array(CreditWalletTransactionAllotmentsParameter_R10_0_0()).optional(),
  debit_allotments: DebitWalletTransactionAllotmentsParameter_R4_0_0().optional(),
  products_set: z.array(WalletTransactionProductParameter_R4_0_0()).optional(),
  fields_set: FieldsSet().optional(),
})

export const WalletTransactionCreation_R14_2_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  wallet_identifier: WalletIdentifier(),
  to_wallet_identifier: WalletIdentifier().optional(),
  type_identifier: WalletTransactionTypeIdentifier(),
  amount: z.number().optional(),
  alternative_amount: z.number().optional(),
  extra_added_amount: z.number().optional(),
  extra_added_atlernative_amount: z.number().optional(),
  notes: z.string().min(1).check(requestText).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
  udf_string_9: z.string().check(requestText).optional(),
  udf_string_10: z.string().check(requestText).optional(),
  udf_string_11: z.string().check(requestText).optional(),
  udf_string_12: z.string().check(requestText).optional(),
  udf_string_13: z.string().check(requestText).optional(),
  udf_string_14: z.string().check(requestText).optional(),
  udf_string_15: z.string().check(requestText).optional(),
  udf_string_16: z.string().check(requestText).optional(),
  udf_float_1: z.number().optional(),
  udf_float_2: z.number().optional(),
  udf_float_3: z.number().optional(),
  udf_float_4: z.number().optional(),
  udf_date_1: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_2: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_3: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_4: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  credit_allotments_set: z.array(CreditWalletTransactionAllotmentsParameter_R14_2_0()).optional(),
  debit_allotments: DebitWalletTransactionAllotmentsParameter_R4_0_0().optional(),
  products_set: z.array(WalletTransactionProductParameter()).optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['amount'],
  ['alternative_amount'],
]))

export const WalletTransactionCreation_R15_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  wallet_identifier: WalletIdentifier(),
  to_wallet_identifier: WalletIdentifier().optional(),
  type_identifier: WalletTransactionTypeIdentifier(),
  amount: z.number().optional(),
  alternative_amount: z.number().optional(),
  extra_added_amount: z.number().optional(),
  extra_added_atlernative_amount: z.number().optional(),
  notes: z.string().min(1).check(requestText).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
  udf_string_9: z.string().check(requestText).optional(),
  udf_string_10: z.string().check(requestText).optional(),
  udf_string_11: z.string().check(requestText).optional(),
  udf_string_12: z.string().check(requestText).optional(),
  udf_string_13: z.string().check(requestText).optional(),
  udf_string_14: z.string().check(requestText).optional(),
  udf_string_15: z.string().check(requestText).optional(),
  udf_string_16: z.string().check(requestText).optional(),
  udf_float_1: z.number().optional(),
  udf_float_2: z.number().optional(),
  udf_float_3: z.number().optional(),
  udf_float_4: z.number().optional(),
  udf_date_1: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_2: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_3: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_4: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  credit_allotments_set: z.array(CreditWalletTransactionAllotmentsParameter()).optional(),
  debit_allotments: DebitWalletTransactionAllotmentsParameter_R4_0_0().optional(),
  products_set: z.array(WalletTransactionProductParameter()).optional(),
  fields_set: FieldsSet().optional(),
}).check(exactlyOneOf([
  ['amount'],
  ['alternative_amount'],
]))

export const WalletTransactionCreation_R4_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  wallet_identifier: WalletIdentifier(),
  type_identifier: WalletTransactionTypeIdentifier(),
  amount: z.number(),
  extra_added_amount: z.number().optional(),
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
  credit_allotments_set: z.array(CreditWalletTransactionAllotmentsParameter_R4_0_0()).optional(),
  debit_allotments: DebitWalletTransactionAllotmentsParameter_R4_0_0().optional(),
  products_set: z.array(WalletTransactionProductParameter_R4_0_0()).optional(),
  fields_set: FieldsSet().optional(),
})

export const WalletTransactionCreation_R9_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  wallet_identifier: WalletIdentifier(),
  to_wallet_identifier: WalletIdentifier().optional(),
  type_identifier: WalletTransactionTypeIdentifier(),
  amount: z.number(),
  extra_added_amount: z.number().optional(),
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
  credit_allotments_set: z.array(CreditWalletTransactionAllotmentsParameter_R4_0_0()).optional(),
  debit_allotments: DebitWalletTransactionAllotmentsParameter_R4_0_0().optional(),
  products_set: z.array(WalletTransactionProductParameter_R4_0_0()).optional(),
  fields_set: FieldsSet().optional(),
})

export const WalletTransactionEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: WalletTransaction(),
})

export const WalletTransactionEnvelope_R11_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: WalletTransaction_R11_1_0(),
})

export const WalletTransactionEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: WalletTransaction_R14_1_0(),
})

export const WalletTransactionEnvelope_R14_2_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: WalletTransaction_R14_2_0(),
})

export const WalletTransactionEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: WalletTransaction_R4_0_0(),
})

export const WalletTransactionEnvelope_R9_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: WalletTransaction_R9_0_0(),
})

export const WalletTransactionIdentifier = () => z.looseObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
}).check(propertyCount(1, Infinity, ['id', 'number']))

export const WalletTransactionListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(WalletTransaction()),
})

export const WalletTransactionListEnvelope_R11_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(WalletTransaction_R11_1_0()),
})

export const WalletTransactionListEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(WalletTransaction_R14_1_0()),
})

export const WalletTransactionListEnvelope_R14_2_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(WalletTransaction_R14_2_0()),
})

export const WalletTransactionListEnvelope_R4_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(WalletTransaction_R4_0_0()),
})

export const WalletTransactionListEnvelope_R9_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(WalletTransaction_R9_0_0()),
})

export const WalletTransactionProductParameter = () => z.strictObject({
  amount: z.number().optional(),
  alternative_amount: z.number().optional(),
  product_identifier: ProductIdentifier(),
}).check(exactlyOneOf([
  ['amount'],
  ['alternative_amount'],
]))

export const WalletTransactionProductParameter_R4_0_0 = () => z.strictObject({
  amount: z.number(),
  product_identifier: ProductIdentifier(),
})

export const WalletTransactionShort = () => z.union([z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  amount: z.number().optional(),
  wallet: WalletShort().optional(),
}), z.null()])

export const WalletTransactionType = () => z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  classification: z.literal(['CREDIT', 'DEBIT', 'REIMBURSE', 'VOID', 'TRANSFER']).optional(),
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
  log_information: LogInformation().optional(),
})

export const WalletTransactionTypeIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['name'],
  ['alternative_code'],
]))

export const WalletTransactionTypeListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(WalletTransactionType()),
})

export const WalletTransactionTypeListEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(WalletTransactionType_R14_1_0()),
})

export const WalletTransactionTypeListEnvelope_R9_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(WalletTransactionType_R9_0_0()),
})

export const WalletTransactionTypeShort = () => z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  classification: z.literal(['CREDIT', 'DEBIT', 'REIMBURSE', 'VOID', 'TRANSFER']).optional(),
}), z.null()])

export const WalletTransactionType_R14_1_0 = () => z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  classification: z.literal(['CREDIT', 'DEBIT', 'REIMBURSE', 'VOID', 'TRANSFER']).optional(),
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
  log_information: LogInformation_R14_1_0().optional(),
})

export const WalletTransactionType_R9_0_0 = () => z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  classification: z.literal(['CREDIT', 'DEBIT', 'REIMBURSE', 'VOID', 'TRANSFER']).optional(),
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
  log_information: LogInformation_R4_0_0().optional(),
})

export const WalletTransactionVoiding = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  wallet_transaction_identifier: WalletTransactionIdentifier(),
  type_identifier: WalletTransactionTypeIdentifier(),
  notes: z.string().min(1).check(requestText).optional(),
  udf_string_1: z.string().check(requestText).optional(),
  udf_string_2: z.string().check(requestText).optional(),
  udf_string_3: z.string().check(requestText).optional(),
  udf_string_4: z.string().check(requestText).optional(),
  udf_string_5: z.string().check(requestText).optional(),
  udf_string_6: z.string().check(requestText).optional(),
  udf_string_7: z.string().check(requestText).optional(),
  udf_string_8: z.string().check(requestText).optional(),
  udf_string_9: z.string().check(requestText).optional(),
  udf_string_10: z.string().check(requestText).optional(),
  udf_string_11: z.string().check(requestText).optional(),
  udf_string_12: z.string().check(requestText).optional(),
  udf_string_13: z.string().check(requestText).optional(),
  udf_string_14: z.string().check(requestText).optional(),
  udf_string_15: z.string().check(requestText).optional(),
  udf_string_16: z.string().check(requestText).optional(),
  udf_float_1: z.number().optional(),
  udf_float_2: z.number().optional(),
  udf_float_3: z.number().optional(),
  udf_float_4: z.number().optional(),
  udf_date_1: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_2: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_3: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  udf_date_4: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal).check(requestText).optional(),
  fields_set: FieldsSet().optional(),
})

export const WalletTransactionVoiding_R4_0_0 = () => z.looseObject({
  token: z.string().min(1).check(requestText),
  wallet_transaction_identifier: WalletTransactionIdentifier(),
  type_identifier: WalletTransactionTypeIdentifier(),
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
  fields_set: FieldsSet().optional(),
})

export const WalletTransaction_R11_1_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  amount: z.number().optional(),
  extra_added_amount: z.union([z.number(), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'VOIDED']).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_string_9: z.union([z.string(), z.null()]).optional(),
  udf_string_10: z.union([z.string(), z.null()]).optional(),
  udf_string_11: z.union([z.string(), z.null()]).optional(),
  udf_string_12: z.union([z.string(), z.null()]).optional(),
  udf_string_13: z.union([z.string(), z.null()]).optional(),
  udf_string_14: z.union([z.string(), z.null()]).optional(),
  udf_string_15: z.union([z.string(), z.null()]).optional(),
  udf_string_16: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  type: WalletTransactionTypeShort().optional(),
  wallet: WalletShort().optional(),
  to_wallet: WalletShort().optional(),
  voided_by_wallet_transaction: WalletTransactionShort().optional(),
  transferred_by_wallet_transaction: WalletTransactionShort().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const WalletTransaction_R14_1_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  amount: z.number().optional(),
  extra_added_amount: z.union([z.number(), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'VOIDED']).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_string_9: z.union([z.string(), z.null()]).optional(),
  udf_string_10: z.union([z.string(), z.null()]).optional(),
  udf_string_11: z.union([z.string(), z.null()]).optional(),
  udf_string_12: z.union([z.string(), z.null()]).optional(),
  udf_string_13: z.union([z.string(), z.null()]).optional(),
  udf_string_14: z.union([z.string(), z.null()]).optional(),
  udf_string_15: z.union([z.string(), z.null()]).optional(),
  udf_string_16: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  type: WalletTransactionTypeShort().optional(),
  wallet: WalletShort().optional(),
  to_wallet: WalletShort().optional(),
  voided_by_wallet_transaction: WalletTransactionShort().optional(),
  transferred_by_wallet_transaction: WalletTransactionShort().optional(),
  log_information: LogInformation_R14_1_0().optional(),
})

export const WalletTransaction_R14_2_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  amount: z.number().optional(),
  alternative_amount: z.union([z.number(), z.null()]).optional(),
  extra_added_amount: z.union([z.number(), z.null()]).optional(),
  extra_added_alternative_amount: z.union([z.number(), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'VOIDED']).optional(),
  udf_string_1: z.union([z.string(), z.null()]).optional(),
  udf_string_2: z.union([z.string(), z.null()]).optional(),
  udf_string_3: z.union([z.string(), z.null()]).optional(),
  udf_string_4: z.union([z.string(), z.null()]).optional(),
  udf_string_5: z.union([z.string(), z.null()]).optional(),
  udf_string_6: z.union([z.string(), z.null()]).optional(),
  udf_string_7: z.union([z.string(), z.null()]).optional(),
  udf_string_8: z.union([z.string(), z.null()]).optional(),
  udf_string_9: z.union([z.string(), z.null()]).optional(),
  udf_string_10: z.union([z.string(), z.null()]).optional(),
  udf_string_11: z.union([z.string(), z.null()]).optional(),
  udf_string_12: z.union([z.string(), z.null()]).optional(),
  udf_string_13: z.union([z.string(), z.null()]).optional(),
  udf_string_14: z.union([z.string(), z.null()]).optional(),
  udf_string_15: z.union([z.string(), z.null()]).optional(),
  udf_string_16: z.union([z.string(), z.null()]).optional(),
  udf_float_1: z.union([z.number(), z.null()]).optional(),
  udf_float_2: z.union([z.number(), z.null()]).optional(),
  udf_float_3: z.union([z.number(), z.null()]).optional(),
  udf_float_4: z.union([z.number(), z.null()]).optional(),
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  type: WalletTransactionTypeShort().optional(),
  wallet: WalletShort().optional(),
  to_wallet: WalletShort().optional(),
  voided_by_wallet_transaction: WalletTransactionShort().optional(),
  transferred_by_wallet_transaction: WalletTransactionShort().optional(),
  log_information: LogInformation_R14_1_0().optional(),
})

export const WalletTransaction_R4_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  amount: z.number().optional(),
  extra_added_amount: z.union([z.number(), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'VOIDED']).optional(),
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
  type: WalletTransactionTypeShort().optional(),
  wallet: WalletShort().optional(),
  voided_by_wallet_transaction: WalletTransactionShort().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const WalletTransaction_R9_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  amount: z.number().optional(),
  extra_added_amount: z.union([z.number(), z.null()]).optional(),
  notes: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'VOIDED']).optional(),
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
  type: WalletTransactionTypeShort().optional(),
  wallet: WalletShort().optional(),
  to_wallet: WalletShort().optional(),
  voided_by_wallet_transaction: WalletTransactionShort().optional(),
  transferred_by_wallet_transaction: WalletTransactionShort().optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const WalletTransfer = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier(),
  wallet_identifier: WalletIdentifier().optional(),
  amount: z.number(),
  fields_set: FieldsSet().optional(),
})

export const WalletTransfer_R14_0_0 = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  accounts_receivable_identifier: AccountsReceivableIdentifier(),
  amount: z.number(),
  fields_set: FieldsSet().optional(),
})

export const WalletUpdate = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  wallet_identifier: WalletIdentifier(),
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
  product_consumption_set: z.union([z.array(WalletProductConsumptionUpdateParameter()), z.null()]).optional(),
  fields_set: FieldsSet().optional(),
})

export const Wallet_R10_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  estimated_consumption_days: z.union([z.number(), z.null()]).optional(),
  estimated_consumption_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  estimated_consumption_as_of_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  balance: z.number().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'CANCELLED']).optional(),
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
  accounts_receivable: AccountsReceivableReference().optional(),
  currency: CurrencyShort_R10_0_0().optional(),
  log_information: LogInformation_R4_0_0().optional(),
  product_consumption_set: z.array(WalletProductConsumption_R4_0_0()).optional(),
  allotments_set: z.array(WalletAllotment_R8_0_0()).optional(),
})

export const Wallet_R12_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  estimated_consumption_days: z.union([z.number(), z.null()]).optional(),
  estimated_consumption_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  estimated_consumption_as_of_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  balance: z.number().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'CANCELLED']).optional(),
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
  accounts_receivable: AccountsReceivableReference().optional(),
  currency: CurrencyShort_R10_0_0().optional(),
  log_information: LogInformation_R4_0_0().optional(),
  product_consumption_set: z.array(WalletProductConsumption_R4_0_0()).optional(),
  allotments_set: z.array(WalletAllotment_R12_0_0()).optional(),
})

export const Wallet_R12_1_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  estimated_consumption_days: z.union([z.number(), z.null()]).optional(),
  estimated_consumption_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  estimated_consumption_as_of_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  balance: z.number().optional(),
  opening_balance: z.union([z.number(), z.null()]).optional(),
  opening_balance_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'CANCELLED']).optional(),
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
  accounts_receivable: AccountsReceivableReference().optional(),
  currency: CurrencyShort_R10_0_0().optional(),
  log_information: LogInformation_R4_0_0().optional(),
  product_consumption_set: z.array(WalletProductConsumption_R4_0_0()).optional(),
  allotments_set: z.array(WalletAllotment_R12_0_0()).optional(),
})

export const Wallet_R12_3_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  estimated_consumption_days: z.union([z.number(), z.null()]).optional(),
  estimated_consumption_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  estimated_consumption_as_of_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  balance: z.number().optional(),
  opening_balance: z.union([z.number(), z.null()]).optional(),
  opening_balance_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'CANCELLED']).optional(),
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
  accounts_receivable: AccountsReceivableReference().optional(),
  currency: CurrencyShort_R10_0_0().optional(),
  log_information: LogInformation_R4_0_0().optional(),
  product_consumption_set: z.array(WalletProductConsumption_R12_3_0()).optional(),
  allotments_set: z.array(WalletAllotment_R12_0_0()).optional(),
})

export const Wallet_R14_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  estimated_consumption_days: z.union([z.number(), z.null()]).optional(),
  estimated_consumption_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  estimated_consumption_as_of_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  balance: z.number().optional(),
  opening_balance: z.union([z.number(), z.null()]).optional(),
  opening_balance_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'CANCELLED']).optional(),
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
  accounts_receivable: AccountsReceivableReference().optional(),
  currency: CurrencyShort().optional(),
  log_information: LogInformation_R4_0_0().optional(),
  product_consumption_set: z.array(WalletProductConsumption_R12_3_0()).optional(),
  allotments_set: z.array(WalletAllotment_R12_0_0()).optional(),
})

export const Wallet_R14_1_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  estimated_consumption_days: z.union([z.number(), z.null()]).optional(),
  estimated_consumption_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  estimated_consumption_as_of_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  balance: z.number().optional(),
  opening_balance: z.union([z.number(), z.null()]).optional(),
  opening_balance_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'CANCELLED']).optional(),
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
  accounts_receivable: AccountsReceivableReference().optional(),
  currency: CurrencyShort().optional(),
  log_information: LogInformation_R14_1_0().optional(),
  product_consumption_set: z.array(WalletProductConsumption_R12_3_0()).optional(),
  allotments_set: z.array(WalletAllotment_R14_1_0()).optional(),
})

export const Wallet_R14_2_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  estimated_consumption_days: z.union([z.number(), z.null()]).optional(),
  estimated_consumption_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  estimated_consumption_as_of_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  balance: z.number().optional(),
  alternative_balance: z.union([z.number(), z.null()]).optional(),
  opening_balance: z.union([z.number(), z.null()]).optional(),
  opening_alternative_balance: z.union([z.number(), z.null()]).optional(),
  opening_balance_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'CANCELLED']).optional(),
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
  accounts_receivable: AccountsReceivableReference().optional(),
  currency: CurrencyShort().optional(),
  alternative_currency: CurrencyShort().optional(),
  log_information: LogInformation_R14_1_0().optional(),
  product_consumption_set: z.array(WalletProductConsumption_R12_3_0()).optional(),
  allotments_set: z.array(WalletAllotment()).optional(),
})

export const Wallet_R15_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  estimated_consumption_days: z.union([z.number(), z.null()]).optional(),
  estimated_consumption_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  estimated_consumption_as_of_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  balance: z.number().optional(),
  alternative_balance: z.union([z.number(), z.null()]).optional(),
  opening_balance: z.union([z.number(), z.null()]).optional(),
  opening_alternative_balance: z.union([z.number(), z.null()]).optional(),
  opening_balance_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'CANCELLED']).optional(),
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
  accounts_receivable: AccountsReceivableReference().optional(),
  currency: CurrencyShort().optional(),
  alternative_currency: CurrencyShort().optional(),
  log_information: LogInformation_R14_1_0().optional(),
  product_consumption_set: z.array(WalletProductConsumption()).optional(),
  allotments_set: z.array(WalletAllotment()).optional(),
})

export const Wallet_R4_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  estimated_consumption_days: z.union([z.number(), z.null()]).optional(),
  estimated_consumption_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  estimated_consumption_as_of_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  balance: z.number().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'CANCELLED']).optional(),
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
  accounts_receivable: AccountsReceivableReference().optional(),
  log_information: LogInformation_R4_0_0().optional(),
  product_consumption_set: z.array(WalletProductConsumption_R4_0_0()).optional(),
  allotments_set: z.array(WalletAllotment_R4_0_0()).optional(),
})

export const Wallet_R8_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  estimated_consumption_days: z.union([z.number(), z.null()]).optional(),
  estimated_consumption_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  estimated_consumption_as_of_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).check(dateTimeLocal), z.null()]).optional(),
  balance: z.number().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'CANCELLED']).optional(),
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
  accounts_receivable: AccountsReceivableReference().optional(),
  log_information: LogInformation_R4_0_0().optional(),
  product_consumption_set: z.array(WalletProductConsumption_R4_0_0()).optional(),
  allotments_set: z.array(WalletAllotment_R8_0_0()).optional(),
})

export const WebApiKeyLogin = () => z.strictObject({
  unit: z.string().min(1).check(requestText).optional(),
})

export const WebhookDefinitionIdentifier = () => z.looseObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(propertyCount(1, Infinity, ['id', 'name', 'alternative_code']))

export const WebhookEntity = () => z.literal([
  'ACCOUNTSRECEIVABLE',
  'ACTIVITIES',
  'CONTACTINFORMATION',
  'CREDITNOTES',
  'INVOICES',
  'INVOICECANCELLATIONS',
  'JOBS',
  'LEADS',
  'PAYMENTS',
  'PAYMENTCANCELLATIONS',
  'REFUNDS',
  'REWARDOFFERS',
  'SERVICEREQUESTS',
  'SUBSCRIPTIONS',
  'WALLETS',
  'WALLETTRANSACTIONS',
  'WRITEOFFS',
])

export const WebhookEntity_R14_0_0 = () => z.literal(['ACTIVITIES', 'JOBS', 'LEADS', 'SERVICEREQUESTS', 'SUBSCRIPTIONS'])

export const WebhookEntity_R9_0_0 = () => z.literal(['ACTIVITIES', 'JOBS', 'SERVICEREQUESTS', 'SUBSCRIPTIONS'])

export const WebhookRequest = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['SUCCESSFUL', 'REJECTED']).optional(),
  entity: WebhookEntity().optional(),
  entity_id: z.string().optional(),
  url: z.string().optional(),
  authentication_code: z.union([z.string(), z.null()]).optional(),
  fields_set: z.union([z.string(), z.null()]).optional(),
  request: z.union([z.string(), z.null()]).optional(),
  response: z.union([z.string(), z.null()]).optional(),
  error_code: z.union([z.string(), z.null()]).optional(),
  error_description: z.union([z.string(), z.null()]).optional(),
  log_information: LogInformation().optional(),
})

export const WebhookRequestDeletion = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  webhook_request_identifier: WebhookRequestIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const WebhookRequestEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: WebhookRequest(),
})

export const WebhookRequestEnvelope_R14_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: WebhookRequest_R14_0_0(),
})

export const WebhookRequestEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: WebhookRequest_R14_1_0(),
})

export const WebhookRequestEnvelope_R15_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: WebhookRequest_R15_0_0(),
})

export const WebhookRequestEnvelope_R9_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: WebhookRequest_R9_0_0(),
})

export const WebhookRequestIdentifier = () => z.strictObject({
  id: z.string().min(1).check(requestText).optional(),
  number: z.string().min(1).check(requestText).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
]))

export const WebhookRequestListEnvelope = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(WebhookRequest()),
})

export const WebhookRequestListEnvelope_R14_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(WebhookRequest_R14_0_0()),
})

export const WebhookRequestListEnvelope_R14_1_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(WebhookRequest_R14_1_0()),
})

export const WebhookRequestListEnvelope_R15_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(WebhookRequest_R15_0_0()),
})

export const WebhookRequestListEnvelope_R9_0_0 = () => z.looseObject({
  status: SuccessStatus(),
  data: z.array(WebhookRequest_R9_0_0()),
})

export const WebhookRequestResending = () => z.strictObject({
  token: z.string().min(1).check(requestText),
  webhook_request_identifier: WebhookRequestIdentifier(),
  fields_set: FieldsSet().optional(),
})

export const WebhookRequest_R14_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['SUCCESSFUL', 'REJECTED']).optional(),
  entity: WebhookEntity_R14_0_0().optional(),
  entity_id: z.string().optional(),
  url: z.string().optional(),
  authentication_code: z.union([z.string(), z.null()]).optional(),
  fields_set: z.union([z.string(), z.null()]).optional(),
  request: z.union([z.string(), z.null()]).optional(),
  response: z.union([z.string(), z.null()]).optional(),
  error_code: z.union([z.string(), z.null()]).optional(),
  error_description: z.union([z.string(), z.null()]).optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const WebhookRequest_R14_1_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['SUCCESSFUL', 'REJECTED']).optional(),
  entity: WebhookEntity_R14_0_0().optional(),
  entity_id: z.string().optional(),
  url: z.string().optional(),
  authentication_code: z.union([z.string(), z.null()]).optional(),
  fields_set: z.union([z.string(), z.null()]).optional(),
  request: z.union([z.string(), z.null()]).optional(),
  response: z.union([z.string(), z.null()]).optional(),
  error_code: z.union([z.string(), z.null()]).optional(),
  error_description: z.union([z.string(), z.null()]).optional(),
  log_information: LogInformation_R14_1_0().optional(),
})

export const WebhookRequest_R15_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['SUCCESSFUL', 'REJECTED']).optional(),
  entity: WebhookEntity().optional(),
  entity_id: z.string().optional(),
  url: z.string().optional(),
  authentication_code: z.union([z.string(), z.null()]).optional(),
  fields_set: z.union([z.string(), z.null()]).optional(),
  request: z.union([z.string(), z.null()]).optional(),
  response: z.union([z.string(), z.null()]).optional(),
  error_code: z.union([z.string(), z.null()]).optional(),
  error_description: z.union([z.string(), z.null()]).optional(),
  log_information: LogInformation_R14_1_0().optional(),
})

export const WebhookRequest_R9_0_0 = () => z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['SUCCESSFUL', 'REJECTED']).optional(),
  entity: WebhookEntity_R9_0_0().optional(),
  entity_id: z.string().optional(),
  url: z.string().optional(),
  authentication_code: z.union([z.string(), z.null()]).optional(),
  fields_set: z.union([z.string(), z.null()]).optional(),
  request: z.union([z.string(), z.null()]).optional(),
  response: z.union([z.string(), z.null()]).optional(),
  error_code: z.union([z.string(), z.null()]).optional(),
  error_description: z.union([z.string(), z.null()]).optional(),
  log_information: LogInformation_R4_0_0().optional(),
})

export const WorkflowRuleIdentifier = () => z.looseObject({
  id: z.string().min(1).check(requestText).optional(),
  name: z.string().min(1).check(requestText).optional(),
  alternative_code: z.string().min(1).check(requestText).optional(),
}).check(propertyCount(1, Infinity, ['id', 'name', 'alternative_code']))
