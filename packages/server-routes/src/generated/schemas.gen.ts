// Generated from the contract by `npm run generate`. Do not edit: change openapi/ (or tools/codegen) instead.
import { z } from '@hono/zod-openapi'
import { codePoints, dependentRequired, exactlyOneOf, integer, noneOf, propertyCount } from '../rules.js'
import { raw } from '../raw.js'

export const UserReference = z.union([z.looseObject({
  id: z.string().optional(),
  username: z.string().optional(),
  person_name: z.union([z.string(), z.null()]).optional(),
  email: z.union([z.string(), z.null()]).optional(),
}), z.null()]).openapi('UserReference', raw({
  type: ['object', 'null'],
  description: 'A user, as far as other records show it. Any field may be missing.',
  'x-evidence': 'documented',
  properties: {
    id: {
      type: 'string',
      description: 'ID of the user.',
    },
    username: {
      type: 'string',
      description: 'Login name of the user.',
    },
    person_name: {
      type: ['string', 'null'],
      description: 'Full name of the user.\n\nIt comes back empty when the legacy compatibility setting is off.',
    },
    email: {
      type: ['string', 'null'],
      description: 'Email address of the user.\n\nIt comes back empty when the legacy compatibility setting is off.',
    },
  },
}))

export const AccessTokenClassification = z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
}), z.null()]).openapi('AccessTokenClassification', raw({
  type: ['object', 'null'],
  description: 'Classification of an access token.',
  'x-evidence': 'documented',
  properties: {
    id: {
      type: 'string',
      description: 'ID of the classification.',
    },
    name: {
      type: ['string', 'null'],
      description: 'Name of the classification.',
    },
    alternative_code: {
      type: ['string', 'null'],
      description: 'Alternative code of the classification.',
    },
  },
}))

export const AccountOwner = z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  last_name: z.union([z.string(), z.null()]).optional(),
  company_name: z.union([z.string(), z.null()]).optional(),
  company_profile: z.union([z.looseObject({}), z.null()]).optional(),
  life_cycle_state: z.union([z.string(), z.null()]).optional(),
}), z.null()]).openapi('AccountOwner', raw({
  type: ['object', 'null'],
  description: 'Contact that owns an accounts receivable. Any field may be missing.',
  'x-evidence': 'sample',
  'x-note': 'The sample is partly visible, so the contact may carry more fields.',
  properties: {
    id: {
      type: 'string',
      description: 'ID of the contact.',
    },
    name: {
      type: ['string', 'null'],
      description: 'Full name of the contact.',
    },
    last_name: {
      type: ['string', 'null'],
      description: 'Surname of the contact.',
    },
    company_name: {
      type: ['string', 'null'],
      description: 'Name of the company, or null for a person.',
    },
    company_profile: {
      type: ['object', 'null'],
      description: 'Profile of the company. Null in the sample, so its fields are not known.',
      additionalProperties: true,
    },
    life_cycle_state: {
      type: ['string', 'null'],
      description: 'State of the contact. The sample shows FINANCIAL; other values are not known here.',
    },
  },
}))

export const AccountsReceivableReference = z.union([z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  life_cycle_state: z.union([z.string(), z.null()]).optional(),
  account_owner: AccountOwner.optional(),
}), z.null()]).openapi('AccountsReceivableReference', raw({
  type: ['object', 'null'],
  description: 'An accounts receivable, as far as other records show it. Any field may be missing.',
  'x-evidence': 'sample',
  properties: {
    id: {
      type: 'string',
      description: 'ID of the accounts receivable.',
    },
    number: {
      type: 'string',
      description: 'Number of the accounts receivable.',
    },
    name: {
      type: ['string', 'null'],
      description: 'Name of the accounts receivable.',
    },
    life_cycle_state: {
      type: ['string', 'null'],
      description: 'State of the accounts receivable. The sample shows ACTIVE; other values are not known here.',
    },
    account_owner: {
      $ref: '#/components/schemas/AccountOwner',
    },
  },
}))

export const Unit = z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  group_name: z.union([z.string(), z.null()]).optional(),
  community_name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
}), z.null()]).openapi('Unit', raw({
  type: ['object', 'null'],
  description: 'A unit of the organisation. Any field may be missing.',
  'x-evidence': 'documented',
  properties: {
    id: {
      type: 'string',
      description: 'ID of the unit.',
    },
    name: {
      type: ['string', 'null'],
      description: 'Name of the unit.',
    },
    group_name: {
      type: ['string', 'null'],
      description: 'Name of the group the unit belongs to.\n\nIt comes back empty when the legacy compatibility setting is off.',
    },
    community_name: {
      type: ['string', 'null'],
      description: 'Name of the community the unit belongs to.\n\nIt comes back empty when the legacy compatibility setting is off.',
    },
    alternative_code: {
      type: ['string', 'null'],
      description: 'Alternative code of the unit.',
      'x-evidence': 'sample',
    },
    description: {
      type: ['string', 'null'],
      description: 'Description of the unit.',
      'x-evidence': 'sample',
    },
  },
}))

export const BusinessUnit = z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  code: z.union([z.string(), z.null()]).optional(),
}), z.null()]).openapi('BusinessUnit', raw({
  type: ['object', 'null'],
  description: 'A business unit of the organisation. Any field may be missing.',
  'x-evidence': 'documented',
  'x-note': 'The access token pages type it as a unit object; these fields are the ones listed where it is spelled out.',
  properties: {
    id: {
      type: 'string',
      description: 'ID of the business unit.',
    },
    name: {
      type: ['string', 'null'],
      description: 'Name of the business unit.',
    },
    code: {
      type: ['string', 'null'],
      description: 'Code of the business unit.',
    },
  },
}))

export const LogInformation = z.looseObject({
  created_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  updated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  created_by_unit: Unit.optional(),
  created_by_business_unit: BusinessUnit.optional(),
  created_by_user: UserReference.optional(),
  updated_by_unit: Unit.optional(),
  updated_by_business_unit: BusinessUnit.optional(),
  updated_by_user: UserReference.optional(),
}).openapi('LogInformation', raw({
  type: 'object',
  description: 'Who made and last changed the record, and when. Any field may be missing.',
  'x-evidence': 'documented',
  properties: {
    created_date: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'Date and time when the record was made, without a time zone.',
      'x-note': 'Documented as a date; the samples carry a date and time.',
    },
    updated_date: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'Date and time of the last change, without a time zone.',
      'x-note': 'Documented as a date; the samples carry a date and time.',
    },
    created_by_unit: {
      $ref: '#/components/schemas/Unit',
      description: 'Unit in which the record was made.',
      'x-deprecated-from': ['R18.0.0'],
      'x-replaced-by': 'created_by_business_unit',
      deprecated: true,
    },
    created_by_business_unit: {
      $ref: '#/components/schemas/BusinessUnit',
      description: 'Business unit in which the record was made.',
      'x-available-from': ['R18.0.0'],
    },
    created_by_user: {
      $ref: '#/components/schemas/UserReference',
      description: 'User who made the record.',
    },
    updated_by_unit: {
      $ref: '#/components/schemas/Unit',
      description: 'Unit in which the record was last changed.',
      'x-deprecated-from': ['R18.0.0'],
      'x-replaced-by': 'updated_by_business_unit',
      deprecated: true,
    },
    updated_by_business_unit: {
      $ref: '#/components/schemas/BusinessUnit',
      description: 'Business unit in which the record was last changed.',
      'x-available-from': ['R18.0.0'],
      'x-note': 'Its mark is not known on every page; it is the mark of created_by_business_unit.',
    },
    updated_by_user: {
      $ref: '#/components/schemas/UserReference',
      description: 'User who last changed the record.',
    },
  },
}))

export const AccessToken = z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  card_masked_number: z.union([z.string(), z.null()]).optional(),
  card_last_4_digits: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  verified_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  verified_by_user: UserReference.optional(),
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
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  classification: AccessTokenClassification.optional(),
  accounts_receivable: AccountsReceivableReference.optional(),
  rewards_participant: z.union([z.looseObject({}), z.null()]).optional(),
  log_information: LogInformation.optional(),
}).openapi('AccessToken', raw({
  type: 'object',
  description: 'An access token with all its fields. Any field may be missing, since the caller can choose the fields.',
  'x-evidence': 'documented',
  'x-note': 'The page\'s own table is known down to udf_string_6, the shared one down to udf_float_4. What follows rests on samples and on the short form of the object, as marked. An early version of the shared table also lists pass_code and reward_participant (decisions/0109).',
  properties: {
    id: {
      type: 'string',
      description: 'ID of the access token.',
    },
    number: {
      type: 'string',
      description: 'Number of the access token.',
    },
    life_cycle_state: {
      type: 'string',
      description: 'State of the access token.',
      enum: ['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION'],
      'x-enum-marks': {
        PENDING_VERIFICATION: {
          'x-available-from': ['R9.0.0'],
          'x-note': 'The value bears no mark; R9.0.0 is the mark of the verification calls.',
        },
      },
    },
    authentication_code: {
      type: 'string',
      description: 'Authentication code of the access token.',
      'x-sensitive': true,
    },
    identifier: {
      type: ['string', 'null'],
      description: 'Identifier of the access token, such as a username, an email address or a number.',
    },
    card_masked_number: {
      type: ['string', 'null'],
      description: 'Masked card number. Filled only when the authentication code belongs to a credit card.',
      'x-available-from': ['R16.2.0'],
    },
    card_last_4_digits: {
      type: ['string', 'null'],
      description: 'Last four digits of the card. Filled only when the authentication code belongs to a credit card.',
      'x-available-from': ['R15.0.0'],
      'x-deprecated-from': ['R16.2.0'],
      'x-replaced-by': 'card_masked_number',
      deprecated: true,
    },
    verification_code: {
      type: ['string', 'null'],
      description: 'Code by which the access token is verified.',
      'x-available-from': ['R9.0.0'],
      'x-sensitive': true,
      'x-note': 'Whether it is hidden here too where the answer of reset_verification_code deprecates it is not said.',
    },
    verified_date: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'Date and time of the verification, without a time zone.',
      'x-available-from': ['R9.0.0'],
    },
    verified_by_user: {
      $ref: '#/components/schemas/UserReference',
      description: 'User who verified the access token.',
      'x-evidence': 'sample',
      'x-note': 'Known by its name only, from a sample of fields_set of another call.',
    },
    udf_string_1: {
      type: ['string', 'null'],
      description: 'User-defined text 1.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_2: {
      type: ['string', 'null'],
      description: 'User-defined text 2.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_3: {
      type: ['string', 'null'],
      description: 'User-defined text 3.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_4: {
      type: ['string', 'null'],
      description: 'User-defined text 4.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_5: {
      type: ['string', 'null'],
      description: 'User-defined text 5.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_6: {
      type: ['string', 'null'],
      description: 'User-defined text 6.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_7: {
      type: ['string', 'null'],
      description: 'User-defined text 7.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_8: {
      type: ['string', 'null'],
      description: 'User-defined text 8.',
      'x-available-from': ['R10.1.0'],
    },
    udf_float_1: {
      type: ['number', 'null'],
      description: 'User-defined number 1.',
      'x-available-from': ['R10.1.0'],
    },
    udf_float_2: {
      type: ['number', 'null'],
      description: 'User-defined number 2.',
      'x-available-from': ['R10.1.0'],
    },
    udf_float_3: {
      type: ['number', 'null'],
      description: 'User-defined number 3.',
      'x-available-from': ['R10.1.0'],
    },
    udf_float_4: {
      type: ['number', 'null'],
      description: 'User-defined number 4.',
      'x-available-from': ['R10.1.0'],
    },
    udf_date_1: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 1, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Listed for the short form of the object only; the mark is that of the other user-defined fields.',
    },
    udf_date_2: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 2, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Listed for the short form of the object only; the mark is that of the other user-defined fields.',
    },
    udf_date_3: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 3, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Listed for the short form of the object only; the mark is that of the other user-defined fields.',
    },
    udf_date_4: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 4, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Listed for the short form of the object only; the mark is that of the other user-defined fields.',
    },
    classification: {
      $ref: '#/components/schemas/AccessTokenClassification',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.0.0'],
      'x-note': 'Listed for the short form of the object only.',
    },
    accounts_receivable: {
      $ref: '#/components/schemas/AccountsReceivableReference',
      description: 'Accounts receivable that owns the access token.',
      'x-evidence': 'sample',
    },
    rewards_participant: {
      type: ['object', 'null'],
      description: 'Rewards participant that owns the access token. Its fields are not known.',
      'x-evidence': 'sample',
      'x-note': 'Known by its name only, from a sample of fields_set of another call.',
      additionalProperties: true,
    },
    log_information: {
      $ref: '#/components/schemas/LogInformation',
    },
  },
}))

export const AccessTokenAwaitingVerification = z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal('PENDING_VERIFICATION').optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  log_information: LogInformation.optional(),
}).openapi('AccessTokenAwaitingVerification', raw({
  type: 'object',
  description: 'An access token that waits for its verification. Any field may be missing, since the caller can choose the fields.',
  'x-evidence': 'documented',
  properties: {
    id: {
      type: 'string',
      description: 'ID of the access token.',
    },
    number: {
      type: 'string',
      description: 'Number of the access token.',
    },
    life_cycle_state: {
      type: 'string',
      description: 'State of the access token, which the call does not change.',
      enum: ['PENDING_VERIFICATION'],
    },
    authentication_code: {
      type: 'string',
      description: 'Authentication code of the access token.',
      'x-sensitive': true,
    },
    identifier: {
      type: ['string', 'null'],
      description: 'Identifier of the access token.',
    },
    verification_code: {
      type: ['string', 'null'],
      description: 'The new verification code.',
      'x-deprecated-from': ['R16.0.0'],
      'x-sensitive': true,
      'x-note': 'Whether a deprecated verification_code is left out or blank is not said. Seven digits in the sample, six in that of another call; the making of codes is a setting.',
      deprecated: true,
    },
    log_information: {
      $ref: '#/components/schemas/LogInformation',
    },
  },
}))

export const SuccessStatus = z.looseObject({
  code: z.literal('OK'),
  message: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
}).openapi('SuccessStatus', raw({
  type: 'object',
  description: 'Says that the call succeeded.',
  'x-evidence': 'documented',
  required: ['code'],
  properties: {
    code: {
      type: 'string',
      const: 'OK',
      description: 'Always OK.',
    },
    message: {
      type: ['string', 'null'],
      description: 'Empty as a rule. Older samples carry null, later ones an empty string.',
    },
    description: {
      type: ['string', 'null'],
      description: 'Empty as a rule. Older samples carry null, later ones an empty string.',
    },
  },
}))

export const AccessTokenAwaitingVerificationEnvelope = z.looseObject({
  status: SuccessStatus,
  data: AccessTokenAwaitingVerification,
}).openapi('AccessTokenAwaitingVerificationEnvelope', raw({
  type: 'object',
  description: 'Answer with the access token that got a new verification code.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      $ref: '#/components/schemas/AccessTokenAwaitingVerification',
    },
  },
}))

export const Unit_R5_0_0 = z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  group_name: z.union([z.string(), z.null()]).optional(),
  community_name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
}), z.null()]).openapi('Unit', raw({
  type: ['object', 'null'],
  description: 'A unit of the organisation. Any field may be missing.',
  'x-evidence': 'documented',
  properties: {
    id: {
      type: 'string',
      description: 'ID of the unit.',
    },
    name: {
      type: ['string', 'null'],
      description: 'Name of the unit.',
    },
    group_name: {
      type: ['string', 'null'],
      description: 'Name of the group the unit belongs to.',
    },
    community_name: {
      type: ['string', 'null'],
      description: 'Name of the community the unit belongs to.',
    },
    alternative_code: {
      type: ['string', 'null'],
      description: 'Alternative code of the unit.',
      'x-evidence': 'sample',
    },
    description: {
      type: ['string', 'null'],
      description: 'Description of the unit.',
      'x-evidence': 'sample',
    },
  },
}))

export const UserReference_R5_0_0 = z.union([z.looseObject({
  id: z.string().optional(),
  username: z.string().optional(),
  person_name: z.union([z.string(), z.null()]).optional(),
  email: z.union([z.string(), z.null()]).optional(),
}), z.null()]).openapi('UserReference', raw({
  type: ['object', 'null'],
  description: 'A user, as far as other records show it. Any field may be missing.',
  'x-evidence': 'documented',
  properties: {
    id: {
      type: 'string',
      description: 'ID of the user.',
    },
    username: {
      type: 'string',
      description: 'Login name of the user.',
    },
    person_name: {
      type: ['string', 'null'],
      description: 'Full name of the user.',
    },
    email: {
      type: ['string', 'null'],
      description: 'Email address of the user.',
    },
  },
}))

export const LogInformation_R5_0_0 = z.looseObject({
  created_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  updated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  created_by_unit: Unit_R5_0_0.optional(),
  created_by_user: UserReference_R5_0_0.optional(),
  updated_by_unit: Unit_R5_0_0.optional(),
  updated_by_user: UserReference_R5_0_0.optional(),
}).openapi('LogInformation', raw({
  type: 'object',
  description: 'Who made and last changed the record, and when. Any field may be missing.',
  'x-evidence': 'documented',
  properties: {
    created_date: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'Date and time when the record was made, without a time zone.',
      'x-note': 'Documented as a date; the samples carry a date and time.',
    },
    updated_date: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'Date and time of the last change, without a time zone.',
      'x-note': 'Documented as a date; the samples carry a date and time.',
    },
    created_by_unit: {
      $ref: '#/components/schemas/Unit',
      description: 'Unit in which the record was made.',
    },
    created_by_user: {
      $ref: '#/components/schemas/UserReference',
      description: 'User who made the record.',
    },
    updated_by_unit: {
      $ref: '#/components/schemas/Unit',
      description: 'Unit in which the record was last changed.',
    },
    updated_by_user: {
      $ref: '#/components/schemas/UserReference',
      description: 'User who last changed the record.',
    },
  },
}))

export const AccessTokenAwaitingVerification_R12_0_0 = z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal('PENDING_VERIFICATION').optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  log_information: LogInformation_R5_0_0.optional(),
}).openapi('AccessTokenAwaitingVerification', raw({
  type: 'object',
  description: 'An access token that waits for its verification. Any field may be missing, since the caller can choose the fields.',
  'x-evidence': 'documented',
  properties: {
    id: {
      type: 'string',
      description: 'ID of the access token.',
    },
    number: {
      type: 'string',
      description: 'Number of the access token.',
    },
    life_cycle_state: {
      type: 'string',
      description: 'State of the access token, which the call does not change.',
      enum: ['PENDING_VERIFICATION'],
    },
    authentication_code: {
      type: 'string',
      description: 'Authentication code of the access token.',
      'x-sensitive': true,
    },
    identifier: {
      type: ['string', 'null'],
      description: 'Identifier of the access token.',
    },
    verification_code: {
      type: ['string', 'null'],
      description: 'The new verification code.',
      'x-sensitive': true,
      'x-note': 'Whether a deprecated verification_code is left out or blank is not said. Seven digits in the sample, six in that of another call; the making of codes is a setting.',
    },
    log_information: {
      $ref: '#/components/schemas/LogInformation',
    },
  },
}))

export const AccessTokenAwaitingVerificationEnvelope_R12_0_0 = z.looseObject({
  status: SuccessStatus,
  data: AccessTokenAwaitingVerification_R12_0_0,
}).openapi('AccessTokenAwaitingVerificationEnvelope', raw({
  type: 'object',
  description: 'Answer with the access token that got a new verification code.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      $ref: '#/components/schemas/AccessTokenAwaitingVerification',
    },
  },
}))

export const LogInformation_R14_1_0 = z.looseObject({
  created_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  updated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  created_by_unit: Unit.optional(),
  created_by_user: UserReference.optional(),
  updated_by_unit: Unit.optional(),
  updated_by_user: UserReference.optional(),
}).openapi('LogInformation', raw({
  type: 'object',
  description: 'Who made and last changed the record, and when. Any field may be missing.',
  'x-evidence': 'documented',
  properties: {
    created_date: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'Date and time when the record was made, without a time zone.',
      'x-note': 'Documented as a date; the samples carry a date and time.',
    },
    updated_date: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'Date and time of the last change, without a time zone.',
      'x-note': 'Documented as a date; the samples carry a date and time.',
    },
    created_by_unit: {
      $ref: '#/components/schemas/Unit',
      description: 'Unit in which the record was made.',
    },
    created_by_user: {
      $ref: '#/components/schemas/UserReference',
      description: 'User who made the record.',
    },
    updated_by_unit: {
      $ref: '#/components/schemas/Unit',
      description: 'Unit in which the record was last changed.',
    },
    updated_by_user: {
      $ref: '#/components/schemas/UserReference',
      description: 'User who last changed the record.',
    },
  },
}))

export const AccessTokenAwaitingVerification_R14_1_0 = z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal('PENDING_VERIFICATION').optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  log_information: LogInformation_R14_1_0.optional(),
}).openapi('AccessTokenAwaitingVerification', raw({
  type: 'object',
  description: 'An access token that waits for its verification. Any field may be missing, since the caller can choose the fields.',
  'x-evidence': 'documented',
  properties: {
    id: {
      type: 'string',
      description: 'ID of the access token.',
    },
    number: {
      type: 'string',
      description: 'Number of the access token.',
    },
    life_cycle_state: {
      type: 'string',
      description: 'State of the access token, which the call does not change.',
      enum: ['PENDING_VERIFICATION'],
    },
    authentication_code: {
      type: 'string',
      description: 'Authentication code of the access token.',
      'x-sensitive': true,
    },
    identifier: {
      type: ['string', 'null'],
      description: 'Identifier of the access token.',
    },
    verification_code: {
      type: ['string', 'null'],
      description: 'The new verification code.',
      'x-sensitive': true,
      'x-note': 'Whether a deprecated verification_code is left out or blank is not said. Seven digits in the sample, six in that of another call; the making of codes is a setting.',
    },
    log_information: {
      $ref: '#/components/schemas/LogInformation',
    },
  },
}))

export const AccessTokenAwaitingVerificationEnvelope_R14_1_0 = z.looseObject({
  status: SuccessStatus,
  data: AccessTokenAwaitingVerification_R14_1_0,
}).openapi('AccessTokenAwaitingVerificationEnvelope', raw({
  type: 'object',
  description: 'Answer with the access token that got a new verification code.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      $ref: '#/components/schemas/AccessTokenAwaitingVerification',
    },
  },
}))

export const AccessTokenAwaitingVerification_R16_0_0 = z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal('PENDING_VERIFICATION').optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  log_information: LogInformation_R14_1_0.optional(),
}).openapi('AccessTokenAwaitingVerification', raw({
  type: 'object',
  description: 'An access token that waits for its verification. Any field may be missing, since the caller can choose the fields.',
  'x-evidence': 'documented',
  properties: {
    id: {
      type: 'string',
      description: 'ID of the access token.',
    },
    number: {
      type: 'string',
      description: 'Number of the access token.',
    },
    life_cycle_state: {
      type: 'string',
      description: 'State of the access token, which the call does not change.',
      enum: ['PENDING_VERIFICATION'],
    },
    authentication_code: {
      type: 'string',
      description: 'Authentication code of the access token.',
      'x-sensitive': true,
    },
    identifier: {
      type: ['string', 'null'],
      description: 'Identifier of the access token.',
    },
    verification_code: {
      type: ['string', 'null'],
      description: 'The new verification code.',
      'x-deprecated-from': ['R16.0.0'],
      'x-sensitive': true,
      'x-note': 'Whether a deprecated verification_code is left out or blank is not said. Seven digits in the sample, six in that of another call; the making of codes is a setting.',
      deprecated: true,
    },
    log_information: {
      $ref: '#/components/schemas/LogInformation',
    },
  },
}))

export const AccessTokenAwaitingVerificationEnvelope_R16_0_0 = z.looseObject({
  status: SuccessStatus,
  data: AccessTokenAwaitingVerification_R16_0_0,
}).openapi('AccessTokenAwaitingVerificationEnvelope', raw({
  type: 'object',
  description: 'Answer with the access token that got a new verification code.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      $ref: '#/components/schemas/AccessTokenAwaitingVerification',
    },
  },
}))

export const AccessTokenEnvelope = z.looseObject({
  status: SuccessStatus,
  data: AccessToken,
}).openapi('AccessTokenEnvelope', raw({
  type: 'object',
  description: 'Answer with one access token.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      $ref: '#/components/schemas/AccessToken',
    },
  },
}))

export const AccessToken_R10_0_0 = z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  verified_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  verified_by_user: UserReference_R5_0_0.optional(),
  classification: AccessTokenClassification.optional(),
  accounts_receivable: AccountsReceivableReference.optional(),
  rewards_participant: z.union([z.looseObject({}), z.null()]).optional(),
  log_information: LogInformation_R5_0_0.optional(),
}).openapi('AccessToken', raw({
  type: 'object',
  description: 'An access token with all its fields. Any field may be missing, since the caller can choose the fields.',
  'x-evidence': 'documented',
  'x-note': 'The page\'s own table is known down to udf_string_6, the shared one down to udf_float_4. What follows rests on samples and on the short form of the object, as marked. An early version of the shared table also lists pass_code and reward_participant (decisions/0109).',
  properties: {
    id: {
      type: 'string',
      description: 'ID of the access token.',
    },
    number: {
      type: 'string',
      description: 'Number of the access token.',
    },
    life_cycle_state: {
      type: 'string',
      description: 'State of the access token.',
      enum: ['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION'],
      'x-enum-marks': {
        PENDING_VERIFICATION: {
          'x-available-from': ['R9.0.0'],
          'x-note': 'The value bears no mark; R9.0.0 is the mark of the verification calls.',
        },
      },
    },
    authentication_code: {
      type: 'string',
      description: 'Authentication code of the access token.',
      'x-sensitive': true,
    },
    identifier: {
      type: ['string', 'null'],
      description: 'Identifier of the access token, such as a username, an email address or a number.',
    },
    verification_code: {
      type: ['string', 'null'],
      description: 'Code by which the access token is verified.',
      'x-available-from': ['R9.0.0'],
      'x-sensitive': true,
      'x-note': 'Whether it is hidden here too where the answer of reset_verification_code deprecates it is not said.',
    },
    verified_date: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'Date and time of the verification, without a time zone.',
      'x-available-from': ['R9.0.0'],
    },
    verified_by_user: {
      $ref: '#/components/schemas/UserReference',
      description: 'User who verified the access token.',
      'x-evidence': 'sample',
      'x-note': 'Known by its name only, from a sample of fields_set of another call.',
    },
    classification: {
      $ref: '#/components/schemas/AccessTokenClassification',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.0.0'],
      'x-note': 'Listed for the short form of the object only.',
    },
    accounts_receivable: {
      $ref: '#/components/schemas/AccountsReceivableReference',
      description: 'Accounts receivable that owns the access token.',
      'x-evidence': 'sample',
    },
    rewards_participant: {
      type: ['object', 'null'],
      description: 'Rewards participant that owns the access token. Its fields are not known.',
      'x-evidence': 'sample',
      'x-note': 'Known by its name only, from a sample of fields_set of another call.',
      additionalProperties: true,
    },
    log_information: {
      $ref: '#/components/schemas/LogInformation',
    },
  },
}))

export const AccessTokenEnvelope_R10_0_0 = z.looseObject({
  status: SuccessStatus,
  data: AccessToken_R10_0_0,
}).openapi('AccessTokenEnvelope', raw({
  type: 'object',
  description: 'Answer with one access token.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      $ref: '#/components/schemas/AccessToken',
    },
  },
}))

export const AccessToken_R10_1_0 = z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  verified_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  verified_by_user: UserReference_R5_0_0.optional(),
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
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  classification: AccessTokenClassification.optional(),
  accounts_receivable: AccountsReceivableReference.optional(),
  rewards_participant: z.union([z.looseObject({}), z.null()]).optional(),
  log_information: LogInformation_R5_0_0.optional(),
}).openapi('AccessToken', raw({
  type: 'object',
  description: 'An access token with all its fields. Any field may be missing, since the caller can choose the fields.',
  'x-evidence': 'documented',
  'x-note': 'The page\'s own table is known down to udf_string_6, the shared one down to udf_float_4. What follows rests on samples and on the short form of the object, as marked. An early version of the shared table also lists pass_code and reward_participant (decisions/0109).',
  properties: {
    id: {
      type: 'string',
      description: 'ID of the access token.',
    },
    number: {
      type: 'string',
      description: 'Number of the access token.',
    },
    life_cycle_state: {
      type: 'string',
      description: 'State of the access token.',
      enum: ['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION'],
      'x-enum-marks': {
        PENDING_VERIFICATION: {
          'x-available-from': ['R9.0.0'],
          'x-note': 'The value bears no mark; R9.0.0 is the mark of the verification calls.',
        },
      },
    },
    authentication_code: {
      type: 'string',
      description: 'Authentication code of the access token.',
      'x-sensitive': true,
    },
    identifier: {
      type: ['string', 'null'],
      description: 'Identifier of the access token, such as a username, an email address or a number.',
    },
    verification_code: {
      type: ['string', 'null'],
      description: 'Code by which the access token is verified.',
      'x-available-from': ['R9.0.0'],
      'x-sensitive': true,
      'x-note': 'Whether it is hidden here too where the answer of reset_verification_code deprecates it is not said.',
    },
    verified_date: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'Date and time of the verification, without a time zone.',
      'x-available-from': ['R9.0.0'],
    },
    verified_by_user: {
      $ref: '#/components/schemas/UserReference',
      description: 'User who verified the access token.',
      'x-evidence': 'sample',
      'x-note': 'Known by its name only, from a sample of fields_set of another call.',
    },
    udf_string_1: {
      type: ['string', 'null'],
      description: 'User-defined text 1.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_2: {
      type: ['string', 'null'],
      description: 'User-defined text 2.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_3: {
      type: ['string', 'null'],
      description: 'User-defined text 3.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_4: {
      type: ['string', 'null'],
      description: 'User-defined text 4.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_5: {
      type: ['string', 'null'],
      description: 'User-defined text 5.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_6: {
      type: ['string', 'null'],
      description: 'User-defined text 6.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_7: {
      type: ['string', 'null'],
      description: 'User-defined text 7.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_8: {
      type: ['string', 'null'],
      description: 'User-defined text 8.',
      'x-available-from': ['R10.1.0'],
    },
    udf_float_1: {
      type: ['number', 'null'],
      description: 'User-defined number 1.',
      'x-available-from': ['R10.1.0'],
    },
    udf_float_2: {
      type: ['number', 'null'],
      description: 'User-defined number 2.',
      'x-available-from': ['R10.1.0'],
    },
    udf_float_3: {
      type: ['number', 'null'],
      description: 'User-defined number 3.',
      'x-available-from': ['R10.1.0'],
    },
    udf_float_4: {
      type: ['number', 'null'],
      description: 'User-defined number 4.',
      'x-available-from': ['R10.1.0'],
    },
    udf_date_1: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 1, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Listed for the short form of the object only; the mark is that of the other user-defined fields.',
    },
    udf_date_2: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 2, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Listed for the short form of the object only; the mark is that of the other user-defined fields.',
    },
    udf_date_3: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 3, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Listed for the short form of the object only; the mark is that of the other user-defined fields.',
    },
    udf_date_4: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 4, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Listed for the short form of the object only; the mark is that of the other user-defined fields.',
    },
    classification: {
      $ref: '#/components/schemas/AccessTokenClassification',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.0.0'],
      'x-note': 'Listed for the short form of the object only.',
    },
    accounts_receivable: {
      $ref: '#/components/schemas/AccountsReceivableReference',
      description: 'Accounts receivable that owns the access token.',
      'x-evidence': 'sample',
    },
    rewards_participant: {
      type: ['object', 'null'],
      description: 'Rewards participant that owns the access token. Its fields are not known.',
      'x-evidence': 'sample',
      'x-note': 'Known by its name only, from a sample of fields_set of another call.',
      additionalProperties: true,
    },
    log_information: {
      $ref: '#/components/schemas/LogInformation',
    },
  },
}))

export const AccessTokenEnvelope_R10_1_0 = z.looseObject({
  status: SuccessStatus,
  data: AccessToken_R10_1_0,
}).openapi('AccessTokenEnvelope', raw({
  type: 'object',
  description: 'Answer with one access token.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      $ref: '#/components/schemas/AccessToken',
    },
  },
}))

export const AccessToken_R14_1_0 = z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  verified_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  verified_by_user: UserReference.optional(),
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
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  classification: AccessTokenClassification.optional(),
  accounts_receivable: AccountsReceivableReference.optional(),
  rewards_participant: z.union([z.looseObject({}), z.null()]).optional(),
  log_information: LogInformation_R14_1_0.optional(),
}).openapi('AccessToken', raw({
  type: 'object',
  description: 'An access token with all its fields. Any field may be missing, since the caller can choose the fields.',
  'x-evidence': 'documented',
  'x-note': 'The page\'s own table is known down to udf_string_6, the shared one down to udf_float_4. What follows rests on samples and on the short form of the object, as marked. An early version of the shared table also lists pass_code and reward_participant (decisions/0109).',
  properties: {
    id: {
      type: 'string',
      description: 'ID of the access token.',
    },
    number: {
      type: 'string',
      description: 'Number of the access token.',
    },
    life_cycle_state: {
      type: 'string',
      description: 'State of the access token.',
      enum: ['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION'],
      'x-enum-marks': {
        PENDING_VERIFICATION: {
          'x-available-from': ['R9.0.0'],
          'x-note': 'The value bears no mark; R9.0.0 is the mark of the verification calls.',
        },
      },
    },
    authentication_code: {
      type: 'string',
      description: 'Authentication code of the access token.',
      'x-sensitive': true,
    },
    identifier: {
      type: ['string', 'null'],
      description: 'Identifier of the access token, such as a username, an email address or a number.',
    },
    verification_code: {
      type: ['string', 'null'],
      description: 'Code by which the access token is verified.',
      'x-available-from': ['R9.0.0'],
      'x-sensitive': true,
      'x-note': 'Whether it is hidden here too where the answer of reset_verification_code deprecates it is not said.',
    },
    verified_date: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'Date and time of the verification, without a time zone.',
      'x-available-from': ['R9.0.0'],
    },
    verified_by_user: {
      $ref: '#/components/schemas/UserReference',
      description: 'User who verified the access token.',
      'x-evidence': 'sample',
      'x-note': 'Known by its name only, from a sample of fields_set of another call.',
    },
    udf_string_1: {
      type: ['string', 'null'],
      description: 'User-defined text 1.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_2: {
      type: ['string', 'null'],
      description: 'User-defined text 2.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_3: {
      type: ['string', 'null'],
      description: 'User-defined text 3.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_4: {
      type: ['string', 'null'],
      description: 'User-defined text 4.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_5: {
      type: ['string', 'null'],
      description: 'User-defined text 5.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_6: {
      type: ['string', 'null'],
      description: 'User-defined text 6.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_7: {
      type: ['string', 'null'],
      description: 'User-defined text 7.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_8: {
      type: ['string', 'null'],
      description: 'User-defined text 8.',
      'x-available-from': ['R10.1.0'],
    },
    udf_float_1: {
      type: ['number', 'null'],
      description: 'User-defined number 1.',
      'x-available-from': ['R10.1.0'],
    },
    udf_float_2: {
      type: ['number', 'null'],
      description: 'User-defined number 2.',
      'x-available-from': ['R10.1.0'],
    },
    udf_float_3: {
      type: ['number', 'null'],
      description: 'User-defined number 3.',
      'x-available-from': ['R10.1.0'],
    },
    udf_float_4: {
      type: ['number', 'null'],
      description: 'User-defined number 4.',
      'x-available-from': ['R10.1.0'],
    },
    udf_date_1: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 1, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Listed for the short form of the object only; the mark is that of the other user-defined fields.',
    },
    udf_date_2: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 2, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Listed for the short form of the object only; the mark is that of the other user-defined fields.',
    },
    udf_date_3: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 3, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Listed for the short form of the object only; the mark is that of the other user-defined fields.',
    },
    udf_date_4: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 4, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Listed for the short form of the object only; the mark is that of the other user-defined fields.',
    },
    classification: {
      $ref: '#/components/schemas/AccessTokenClassification',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.0.0'],
      'x-note': 'Listed for the short form of the object only.',
    },
    accounts_receivable: {
      $ref: '#/components/schemas/AccountsReceivableReference',
      description: 'Accounts receivable that owns the access token.',
      'x-evidence': 'sample',
    },
    rewards_participant: {
      type: ['object', 'null'],
      description: 'Rewards participant that owns the access token. Its fields are not known.',
      'x-evidence': 'sample',
      'x-note': 'Known by its name only, from a sample of fields_set of another call.',
      additionalProperties: true,
    },
    log_information: {
      $ref: '#/components/schemas/LogInformation',
    },
  },
}))

export const AccessTokenEnvelope_R14_1_0 = z.looseObject({
  status: SuccessStatus,
  data: AccessToken_R14_1_0,
}).openapi('AccessTokenEnvelope', raw({
  type: 'object',
  description: 'Answer with one access token.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      $ref: '#/components/schemas/AccessToken',
    },
  },
}))

export const AccessToken_R15_0_0 = z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  card_last_4_digits: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  verified_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  verified_by_user: UserReference.optional(),
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
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  classification: AccessTokenClassification.optional(),
  accounts_receivable: AccountsReceivableReference.optional(),
  rewards_participant: z.union([z.looseObject({}), z.null()]).optional(),
  log_information: LogInformation_R14_1_0.optional(),
}).openapi('AccessToken', raw({
  type: 'object',
  description: 'An access token with all its fields. Any field may be missing, since the caller can choose the fields.',
  'x-evidence': 'documented',
  'x-note': 'The page\'s own table is known down to udf_string_6, the shared one down to udf_float_4. What follows rests on samples and on the short form of the object, as marked. An early version of the shared table also lists pass_code and reward_participant (decisions/0109).',
  properties: {
    id: {
      type: 'string',
      description: 'ID of the access token.',
    },
    number: {
      type: 'string',
      description: 'Number of the access token.',
    },
    life_cycle_state: {
      type: 'string',
      description: 'State of the access token.',
      enum: ['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION'],
      'x-enum-marks': {
        PENDING_VERIFICATION: {
          'x-available-from': ['R9.0.0'],
          'x-note': 'The value bears no mark; R9.0.0 is the mark of the verification calls.',
        },
      },
    },
    authentication_code: {
      type: 'string',
      description: 'Authentication code of the access token.',
      'x-sensitive': true,
    },
    identifier: {
      type: ['string', 'null'],
      description: 'Identifier of the access token, such as a username, an email address or a number.',
    },
    card_last_4_digits: {
      type: ['string', 'null'],
      description: 'Last four digits of the card. Filled only when the authentication code belongs to a credit card.',
      'x-available-from': ['R15.0.0'],
    },
    verification_code: {
      type: ['string', 'null'],
      description: 'Code by which the access token is verified.',
      'x-available-from': ['R9.0.0'],
      'x-sensitive': true,
      'x-note': 'Whether it is hidden here too where the answer of reset_verification_code deprecates it is not said.',
    },
    verified_date: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'Date and time of the verification, without a time zone.',
      'x-available-from': ['R9.0.0'],
    },
    verified_by_user: {
      $ref: '#/components/schemas/UserReference',
      description: 'User who verified the access token.',
      'x-evidence': 'sample',
      'x-note': 'Known by its name only, from a sample of fields_set of another call.',
    },
    udf_string_1: {
      type: ['string', 'null'],
      description: 'User-defined text 1.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_2: {
      type: ['string', 'null'],
      description: 'User-defined text 2.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_3: {
      type: ['string', 'null'],
      description: 'User-defined text 3.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_4: {
      type: ['string', 'null'],
      description: 'User-defined text 4.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_5: {
      type: ['string', 'null'],
      description: 'User-defined text 5.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_6: {
      type: ['string', 'null'],
      description: 'User-defined text 6.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_7: {
      type: ['string', 'null'],
      description: 'User-defined text 7.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_8: {
      type: ['string', 'null'],
      description: 'User-defined text 8.',
      'x-available-from': ['R10.1.0'],
    },
    udf_float_1: {
      type: ['number', 'null'],
      description: 'User-defined number 1.',
      'x-available-from': ['R10.1.0'],
    },
    udf_float_2: {
      type: ['number', 'null'],
      description: 'User-defined number 2.',
      'x-available-from': ['R10.1.0'],
    },
    udf_float_3: {
      type: ['number', 'null'],
      description: 'User-defined number 3.',
      'x-available-from': ['R10.1.0'],
    },
    udf_float_4: {
      type: ['number', 'null'],
      description: 'User-defined number 4.',
      'x-available-from': ['R10.1.0'],
    },
    udf_date_1: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 1, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Listed for the short form of the object only; the mark is that of the other user-defined fields.',
    },
    udf_date_2: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 2, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Listed for the short form of the object only; the mark is that of the other user-defined fields.',
    },
    udf_date_3: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 3, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Listed for the short form of the object only; the mark is that of the other user-defined fields.',
    },
    udf_date_4: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 4, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Listed for the short form of the object only; the mark is that of the other user-defined fields.',
    },
    classification: {
      $ref: '#/components/schemas/AccessTokenClassification',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.0.0'],
      'x-note': 'Listed for the short form of the object only.',
    },
    accounts_receivable: {
      $ref: '#/components/schemas/AccountsReceivableReference',
      description: 'Accounts receivable that owns the access token.',
      'x-evidence': 'sample',
    },
    rewards_participant: {
      type: ['object', 'null'],
      description: 'Rewards participant that owns the access token. Its fields are not known.',
      'x-evidence': 'sample',
      'x-note': 'Known by its name only, from a sample of fields_set of another call.',
      additionalProperties: true,
    },
    log_information: {
      $ref: '#/components/schemas/LogInformation',
    },
  },
}))

export const AccessTokenEnvelope_R15_0_0 = z.looseObject({
  status: SuccessStatus,
  data: AccessToken_R15_0_0,
}).openapi('AccessTokenEnvelope', raw({
  type: 'object',
  description: 'Answer with one access token.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      $ref: '#/components/schemas/AccessToken',
    },
  },
}))

export const AccessToken_R16_2_0 = z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  card_masked_number: z.union([z.string(), z.null()]).optional(),
  card_last_4_digits: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  verified_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  verified_by_user: UserReference.optional(),
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
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  classification: AccessTokenClassification.optional(),
  accounts_receivable: AccountsReceivableReference.optional(),
  rewards_participant: z.union([z.looseObject({}), z.null()]).optional(),
  log_information: LogInformation_R14_1_0.optional(),
}).openapi('AccessToken', raw({
  type: 'object',
  description: 'An access token with all its fields. Any field may be missing, since the caller can choose the fields.',
  'x-evidence': 'documented',
  'x-note': 'The page\'s own table is known down to udf_string_6, the shared one down to udf_float_4. What follows rests on samples and on the short form of the object, as marked. An early version of the shared table also lists pass_code and reward_participant (decisions/0109).',
  properties: {
    id: {
      type: 'string',
      description: 'ID of the access token.',
    },
    number: {
      type: 'string',
      description: 'Number of the access token.',
    },
    life_cycle_state: {
      type: 'string',
      description: 'State of the access token.',
      enum: ['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION'],
      'x-enum-marks': {
        PENDING_VERIFICATION: {
          'x-available-from': ['R9.0.0'],
          'x-note': 'The value bears no mark; R9.0.0 is the mark of the verification calls.',
        },
      },
    },
    authentication_code: {
      type: 'string',
      description: 'Authentication code of the access token.',
      'x-sensitive': true,
    },
    identifier: {
      type: ['string', 'null'],
      description: 'Identifier of the access token, such as a username, an email address or a number.',
    },
    card_masked_number: {
      type: ['string', 'null'],
      description: 'Masked card number. Filled only when the authentication code belongs to a credit card.',
      'x-available-from': ['R16.2.0'],
    },
    card_last_4_digits: {
      type: ['string', 'null'],
      description: 'Last four digits of the card. Filled only when the authentication code belongs to a credit card.',
      'x-available-from': ['R15.0.0'],
      'x-deprecated-from': ['R16.2.0'],
      'x-replaced-by': 'card_masked_number',
      deprecated: true,
    },
    verification_code: {
      type: ['string', 'null'],
      description: 'Code by which the access token is verified.',
      'x-available-from': ['R9.0.0'],
      'x-sensitive': true,
      'x-note': 'Whether it is hidden here too where the answer of reset_verification_code deprecates it is not said.',
    },
    verified_date: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'Date and time of the verification, without a time zone.',
      'x-available-from': ['R9.0.0'],
    },
    verified_by_user: {
      $ref: '#/components/schemas/UserReference',
      description: 'User who verified the access token.',
      'x-evidence': 'sample',
      'x-note': 'Known by its name only, from a sample of fields_set of another call.',
    },
    udf_string_1: {
      type: ['string', 'null'],
      description: 'User-defined text 1.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_2: {
      type: ['string', 'null'],
      description: 'User-defined text 2.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_3: {
      type: ['string', 'null'],
      description: 'User-defined text 3.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_4: {
      type: ['string', 'null'],
      description: 'User-defined text 4.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_5: {
      type: ['string', 'null'],
      description: 'User-defined text 5.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_6: {
      type: ['string', 'null'],
      description: 'User-defined text 6.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_7: {
      type: ['string', 'null'],
      description: 'User-defined text 7.',
      'x-available-from': ['R10.1.0'],
    },
    udf_string_8: {
      type: ['string', 'null'],
      description: 'User-defined text 8.',
      'x-available-from': ['R10.1.0'],
    },
    udf_float_1: {
      type: ['number', 'null'],
      description: 'User-defined number 1.',
      'x-available-from': ['R10.1.0'],
    },
    udf_float_2: {
      type: ['number', 'null'],
      description: 'User-defined number 2.',
      'x-available-from': ['R10.1.0'],
    },
    udf_float_3: {
      type: ['number', 'null'],
      description: 'User-defined number 3.',
      'x-available-from': ['R10.1.0'],
    },
    udf_float_4: {
      type: ['number', 'null'],
      description: 'User-defined number 4.',
      'x-available-from': ['R10.1.0'],
    },
    udf_date_1: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 1, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Listed for the short form of the object only; the mark is that of the other user-defined fields.',
    },
    udf_date_2: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 2, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Listed for the short form of the object only; the mark is that of the other user-defined fields.',
    },
    udf_date_3: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 3, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Listed for the short form of the object only; the mark is that of the other user-defined fields.',
    },
    udf_date_4: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 4, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Listed for the short form of the object only; the mark is that of the other user-defined fields.',
    },
    classification: {
      $ref: '#/components/schemas/AccessTokenClassification',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.0.0'],
      'x-note': 'Listed for the short form of the object only.',
    },
    accounts_receivable: {
      $ref: '#/components/schemas/AccountsReceivableReference',
      description: 'Accounts receivable that owns the access token.',
      'x-evidence': 'sample',
    },
    rewards_participant: {
      type: ['object', 'null'],
      description: 'Rewards participant that owns the access token. Its fields are not known.',
      'x-evidence': 'sample',
      'x-note': 'Known by its name only, from a sample of fields_set of another call.',
      additionalProperties: true,
    },
    log_information: {
      $ref: '#/components/schemas/LogInformation',
    },
  },
}))

export const AccessTokenEnvelope_R16_2_0 = z.looseObject({
  status: SuccessStatus,
  data: AccessToken_R16_2_0,
}).openapi('AccessTokenEnvelope', raw({
  type: 'object',
  description: 'Answer with one access token.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      $ref: '#/components/schemas/AccessToken',
    },
  },
}))

export const AccessToken_R5_0_0 = z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  verified_by_user: UserReference_R5_0_0.optional(),
  accounts_receivable: AccountsReceivableReference.optional(),
  rewards_participant: z.union([z.looseObject({}), z.null()]).optional(),
  log_information: LogInformation_R5_0_0.optional(),
}).openapi('AccessToken', raw({
  type: 'object',
  description: 'An access token with all its fields. Any field may be missing, since the caller can choose the fields.',
  'x-evidence': 'documented',
  'x-note': 'The page\'s own table is known down to udf_string_6, the shared one down to udf_float_4. What follows rests on samples and on the short form of the object, as marked. An early version of the shared table also lists pass_code and reward_participant (decisions/0109).',
  properties: {
    id: {
      type: 'string',
      description: 'ID of the access token.',
    },
    number: {
      type: 'string',
      description: 'Number of the access token.',
    },
    life_cycle_state: {
      type: 'string',
      description: 'State of the access token.',
      enum: ['EFFECTIVE', 'NOT_EFFECTIVE'],
    },
    authentication_code: {
      type: 'string',
      description: 'Authentication code of the access token.',
      'x-sensitive': true,
    },
    identifier: {
      type: ['string', 'null'],
      description: 'Identifier of the access token, such as a username, an email address or a number.',
    },
    verified_by_user: {
      $ref: '#/components/schemas/UserReference',
      description: 'User who verified the access token.',
      'x-evidence': 'sample',
      'x-note': 'Known by its name only, from a sample of fields_set of another call.',
    },
    accounts_receivable: {
      $ref: '#/components/schemas/AccountsReceivableReference',
      description: 'Accounts receivable that owns the access token.',
      'x-evidence': 'sample',
    },
    rewards_participant: {
      type: ['object', 'null'],
      description: 'Rewards participant that owns the access token. Its fields are not known.',
      'x-evidence': 'sample',
      'x-note': 'Known by its name only, from a sample of fields_set of another call.',
      additionalProperties: true,
    },
    log_information: {
      $ref: '#/components/schemas/LogInformation',
    },
  },
}))

export const AccessTokenEnvelope_R5_0_0 = z.looseObject({
  status: SuccessStatus,
  data: AccessToken_R5_0_0,
}).openapi('AccessTokenEnvelope', raw({
  type: 'object',
  description: 'Answer with one access token.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      $ref: '#/components/schemas/AccessToken',
    },
  },
}))

export const AccessToken_R9_0_0 = z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  verification_code: z.union([z.string(), z.null()]).optional(),
  verified_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  verified_by_user: UserReference_R5_0_0.optional(),
  accounts_receivable: AccountsReceivableReference.optional(),
  rewards_participant: z.union([z.looseObject({}), z.null()]).optional(),
  log_information: LogInformation_R5_0_0.optional(),
}).openapi('AccessToken', raw({
  type: 'object',
  description: 'An access token with all its fields. Any field may be missing, since the caller can choose the fields.',
  'x-evidence': 'documented',
  'x-note': 'The page\'s own table is known down to udf_string_6, the shared one down to udf_float_4. What follows rests on samples and on the short form of the object, as marked. An early version of the shared table also lists pass_code and reward_participant (decisions/0109).',
  properties: {
    id: {
      type: 'string',
      description: 'ID of the access token.',
    },
    number: {
      type: 'string',
      description: 'Number of the access token.',
    },
    life_cycle_state: {
      type: 'string',
      description: 'State of the access token.',
      enum: ['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION'],
      'x-enum-marks': {
        PENDING_VERIFICATION: {
          'x-available-from': ['R9.0.0'],
          'x-note': 'The value bears no mark; R9.0.0 is the mark of the verification calls.',
        },
      },
    },
    authentication_code: {
      type: 'string',
      description: 'Authentication code of the access token.',
      'x-sensitive': true,
    },
    identifier: {
      type: ['string', 'null'],
      description: 'Identifier of the access token, such as a username, an email address or a number.',
    },
    verification_code: {
      type: ['string', 'null'],
      description: 'Code by which the access token is verified.',
      'x-available-from': ['R9.0.0'],
      'x-sensitive': true,
      'x-note': 'Whether it is hidden here too where the answer of reset_verification_code deprecates it is not said.',
    },
    verified_date: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'Date and time of the verification, without a time zone.',
      'x-available-from': ['R9.0.0'],
    },
    verified_by_user: {
      $ref: '#/components/schemas/UserReference',
      description: 'User who verified the access token.',
      'x-evidence': 'sample',
      'x-note': 'Known by its name only, from a sample of fields_set of another call.',
    },
    accounts_receivable: {
      $ref: '#/components/schemas/AccountsReceivableReference',
      description: 'Accounts receivable that owns the access token.',
      'x-evidence': 'sample',
    },
    rewards_participant: {
      type: ['object', 'null'],
      description: 'Rewards participant that owns the access token. Its fields are not known.',
      'x-evidence': 'sample',
      'x-note': 'Known by its name only, from a sample of fields_set of another call.',
      additionalProperties: true,
    },
    log_information: {
      $ref: '#/components/schemas/LogInformation',
    },
  },
}))

export const AccessTokenEnvelope_R9_0_0 = z.looseObject({
  status: SuccessStatus,
  data: AccessToken_R9_0_0,
}).openapi('AccessTokenEnvelope', raw({
  type: 'object',
  description: 'Answer with one access token.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      $ref: '#/components/schemas/AccessToken',
    },
  },
}))

export const AccessTokenIdentifier = z.strictObject({
  authentication_code: z.string().min(1).optional(),
  identifier: z.string().min(1).optional(),
  pass_code: z.string().min(1).optional(),
}).check(exactlyOneOf([
  ['authentication_code'],
  ['identifier'],
])).check(dependentRequired({
  identifier: ['pass_code'],
  pass_code: ['identifier'],
})).openapi('AccessTokenIdentifier', raw({
  type: 'object',
  description: 'Names one access token, by its authentication code or by its identifier and pass code together.',
  'x-evidence': 'documented',
  properties: {
    authentication_code: {
      type: 'string',
      minLength: 1,
      description: 'Authentication code of the access token.',
      'x-sensitive': true,
    },
    identifier: {
      type: 'string',
      minLength: 1,
      description: 'Identifier of the access token, often an email address. It is checked against the pass code.',
    },
    pass_code: {
      type: 'string',
      minLength: 1,
      description: 'Pass code of the access token. Goes with the identifier only.',
      'x-sensitive': true,
    },
  },
  oneOf: [
    {
      required: ['authentication_code'],
    },
    {
      required: ['identifier'],
    },
  ],
  dependentRequired: {
    identifier: ['pass_code'],
    pass_code: ['identifier'],
  },
  additionalProperties: false,
}))

export const AccessTokenLogin = z.strictObject({
  access_token_identifier: AccessTokenIdentifier,
  organisation: z.string().min(1),
  unit: z.string().min(1).optional(),
}).openapi('AccessTokenLogin', raw({
  type: 'object',
  description: 'Login of a customer by an access token.',
  'x-evidence': 'documented',
  'x-note': 'Stands on one page version only, marked as available from R6.0.0. No page names its end; R10.0.0 is our reading (decisions/0101). Other pages say that only an access token in state EFFECTIVE logs in.',
  required: ['access_token_identifier', 'organisation'],
  properties: {
    access_token_identifier: {
      $ref: '#/components/schemas/AccessTokenIdentifier',
    },
    organisation: {
      type: 'string',
      minLength: 1,
      description: 'Name of the organisation to log in to.',
    },
    unit: {
      type: 'string',
      minLength: 1,
      description: 'ID of the unit to work in. Without it the default unit applies.',
    },
  },
  additionalProperties: false,
}))

export const FieldsSet = z.string().min(1).regex(/^[a-z][a-z0-9_]*(, ?[a-z][a-z0-9_]*)*$/u).openapi('FieldsSet', raw({
  type: 'string',
  minLength: 1,
  pattern: '^[a-z][a-z0-9_]*(, ?[a-z][a-z0-9_]*)*$',
  description: 'Names of the fields wanted in the answer, separated by commas. Only fields of the top level can be named; nested objects come whole. Without it every field comes back.',
  'x-evidence': 'documented',
  'x-note': 'How a nested field would be named is not shown, and the separator is printed as a comma only; the pattern, with a blank allowed after the comma, is our reading.',
  examples: ['id,number,life_cycle_state'],
}))

export const AccessTokenLookup = z.strictObject({
  token: z.string().min(1),
  access_token_identifier: AccessTokenIdentifier,
  fields_set: FieldsSet.optional(),
}).openapi('AccessTokenLookup', raw({
  type: 'object',
  description: 'Names the access token to show.',
  'x-evidence': 'documented',
  required: ['token', 'access_token_identifier'],
  properties: {
    token: {
      type: 'string',
      minLength: 1,
      description: 'Session token from one of the authentication calls.',
      'x-token': 'session',
      'x-sensitive': true,
      'x-note': 'The page puts no requirement mark on it; that it is mandatory is our reading.',
    },
    access_token_identifier: {
      $ref: '#/components/schemas/AccessTokenIdentifier',
    },
    fields_set: {
      $ref: '#/components/schemas/FieldsSet',
    },
  },
  additionalProperties: false,
}))

export const CustomerIdentificationMediumIdentifier = z.looseObject({}).check(propertyCount(1, Infinity)).openapi('CustomerIdentificationMediumIdentifier', raw({
  type: 'object',
  description: 'Names one customer identification medium. Its fields are on no page known, so any field is let through.',
  'x-evidence': 'documented',
  'x-note': 'The pages name this object but the page that lists its fields was not found. That at least one field is sent is our reading.',
  minProperties: 1,
  additionalProperties: true,
}))

export const FailureStatus = z.looseObject({
  code: z.string().min(1).check(noneOf(['OK'])),
  message: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
}).openapi('FailureStatus', raw({
  type: 'object',
  description: 'Says why the call failed.',
  'x-evidence': 'sample',
  required: ['code'],
  properties: {
    code: {
      type: 'string',
      minLength: 1,
      not: {
        const: 'OK',
      },
      description: 'Names the failure. The vendor\'s list of codes is not known, so any text but OK is possible. Expect codes that are not listed here.',
      'x-known-codes': [
        {
          code: 'COM.CRM.EXCEPTION.AUTHENTICATION.INVALIDCREDENTIALSEXCEPTION',
          when: 'The username, the password, the organisation or the access token of a login is wrong. It is not said which.',
          action: 'Check the credentials. Do not repeat the call unchanged.',
          http: 401,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.AUTHENTICATION.UNITNOTALLOWEDEXCEPTION',
          when: 'The unit of a login does not exist or is none of the units of the user.',
          action: 'Leave unit out to get the default unit, or name a unit of the user.',
          http: 403,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.AUTHENTICATION.INVALIDSESSIONTOKENEXCEPTION',
          when: 'The session token is missing, or no session was ever opened under it.',
          action: 'Log in again and repeat the call with the new token.',
          http: 401,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.AUTHENTICATION.SESSIONEXPIREDEXCEPTION',
          when: 'The session has come to the end of its life.',
          action: 'Log in again and repeat the call with the new token.',
          http: 401,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.AUTHENTICATION.SESSIONRELEASEDEXCEPTION',
          when: 'The session was ended by a release of its token.',
          action: 'Log in again and repeat the call with the new token.',
          http: 401,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.AUTHENTICATION.INVALIDWEBAPIKEYEXCEPTION',
          when: 'No Web API key was sent, or nobody knows the one sent.',
          action: 'Send the key as the HTTP Basic username with an empty password, and check the key.',
          http: 401,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.AUTHENTICATION.WEBAPIKEYCLASSIFICATIONNOTALLOWEDEXCEPTION',
          when: 'The Web API key exists, but its classification does not allow this login.',
          action: 'Use a key of the classification the login asks for.',
          http: 403,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.REQUEST.INVALIDPARAMETERSEXCEPTION',
          when: 'A parameter is missing, superfluous or malformed, or the number of alternative parameters sent is not one.',
          action: 'Correct the parameters the message names.',
          http: 400,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.REQUEST.PARAMETERNOTINRELEASEEXCEPTION',
          when: 'A parameter was sent that the release of the system does not have.',
          action: 'Leave the parameter out, or call a system of a release that has it. The message names that release.',
          http: 400,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.REQUEST.METHODNOTINRELEASEEXCEPTION',
          when: 'The release of the system does not have the method that was called.',
          action: 'Call a system of a release that has the method. The message names that release.',
          http: 404,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.REQUEST.UNKNOWNFIELDSSETFIELDEXCEPTION',
          when: 'A name in fields_set is not a field of the answer.',
          action: 'Correct the names in fields_set.',
          http: 400,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.REQUEST.MALFORMEDJSONEXCEPTION',
          when: 'The body is not JSON.',
          action: 'Send a JSON object.',
          http: 400,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.REQUEST.UNSUPPORTEDMEDIATYPEEXCEPTION',
          when: 'The body was sent under another media type than JSON.',
          action: 'Send the header Content-Type with the value application/json.',
          http: 415,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.REQUEST.BODYTOOLARGEEXCEPTION',
          when: 'The body is larger than the system accepts.',
          action: 'Send a smaller body.',
          http: 413,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.REQUEST.UNKNOWNPATHEXCEPTION',
          when: 'No method has this path.',
          action: 'Check the path.',
          http: 404,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.REQUEST.HTTPMETHODNOTALLOWEDEXCEPTION',
          when: 'The path exists, but not with this HTTP method.',
          action: 'Use the HTTP method of the documentation.',
          http: 405,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.ACCESSTOKENS.ACCESSTOKENNOTFOUNDEXCEPTION',
          when: 'No access token has the authentication code or the identifier sent, or the pass code is wrong. It is not said which.',
          action: 'Check what names the access token.',
          http: 404,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.ACCESSTOKENS.INVALIDLIFECYCLESTATEEXCEPTION',
          when: 'The access token is not in the state the call needs.',
          action: 'Look at the state of the access token before the call is repeated.',
          http: 409,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.SUBSCRIPTIONNOTFOUNDEXCEPTION',
          when: 'No subscription matches what was sent.',
          action: 'Check what names the subscription.',
          http: 404,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.SEVERALSUBSCRIPTIONSFOUNDEXCEPTION',
          when: 'More than one subscription matches what was sent.',
          action: 'Narrow the search, by the subscription type for instance.',
          http: 409,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.ATLEASTONEOFTHEFIELDSMUSTBEAMENDEDEXCEPTION',
          when: 'A change of a subscription would change nothing.',
          action: 'Take it as done, or change at least one field.',
          http: 400,
          evidence: 'sample',
        },
        {
          code: 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.SERVICEALREADYEXISTSONSUBSCRIPTIONEXCEPTION',
          when: 'A service is to be added that the subscription already has.',
          action: 'Take it as done.',
          http: 409,
          evidence: 'sample',
        },
        {
          code: 'COM.CRM.EXCEPTION.SYSTEM.UNEXPECTEDEXCEPTION',
          when: 'The system failed in a way it did not foresee.',
          action: 'Repeat the call later.',
          http: 500,
          evidence: 'assumed',
        },
      ],
      'x-note': 'Two codes are seen in published clients, their meaning read from their names; the others follow the same form and are ours. `http` is the status used where failures are mapped to HTTP statuses.',
    },
    message: {
      type: ['string', 'null'],
      description: 'Text on the failure that clients show to people.',
    },
    description: {
      type: ['string', 'null'],
      description: 'More on the failure.',
    },
  },
}))

export const Failure = z.looseObject({
  status: FailureStatus,
  data: z.unknown().optional(),
}).openapi('Failure', raw({
  type: 'object',
  description: 'Answer to a call that failed.',
  'x-evidence': 'sample',
  'x-note': 'No page prints a failed answer. Published clients read the three members of status and compare the code with OK (decisions/0108).',
  required: ['status'],
  properties: {
    status: {
      $ref: '#/components/schemas/FailureStatus',
    },
    data: {
      description: 'Whether a failed answer has data, and of what kind, is not known.',
      'x-evidence': 'assumed',
    },
  },
}))

export const InstalledItemIdentifier = z.strictObject({
  id: z.string().min(1).optional(),
  serial_number: z.string().min(1).optional(),
  alternative_code: z.string().min(1).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['serial_number'],
  ['alternative_code'],
])).openapi('InstalledItemIdentifier', raw({
  type: 'object',
  description: 'Names one installed item, by exactly one of its fields.',
  'x-evidence': 'documented',
  properties: {
    id: {
      type: 'string',
      minLength: 1,
      description: 'ID of the installed item.',
    },
    serial_number: {
      type: 'string',
      minLength: 1,
      description: 'Serial number of the installed item.',
    },
    alternative_code: {
      type: 'string',
      minLength: 1,
      description: 'Alternative code of the installed item.',
    },
  },
  oneOf: [
    {
      required: ['id'],
    },
    {
      required: ['serial_number'],
    },
    {
      required: ['alternative_code'],
    },
  ],
  additionalProperties: false,
}))

export const UserLogin = z.strictObject({
  username: z.string().min(1),
  password: z.string().min(1),
  organisation: z.string().min(1),
  unit: z.string().min(1).optional(),
}).openapi('UserLogin', raw({
  type: 'object',
  description: 'Login of a back-office user by username and password.',
  'x-evidence': 'documented',
  required: ['username', 'password', 'organisation'],
  properties: {
    username: {
      type: 'string',
      minLength: 1,
      description: 'Login name of the user.',
    },
    password: {
      type: 'string',
      minLength: 1,
      description: 'Password of the user.',
      'x-sensitive': true,
    },
    organisation: {
      type: 'string',
      minLength: 1,
      description: 'Name of the organisation to log in to.',
      'x-note': 'One old page version spells it organization; every newer one has organisation (decisions/0102).',
    },
    unit: {
      type: 'string',
      minLength: 1,
      description: 'ID of the unit to work in. Without it the user\'s default unit applies.',
    },
  },
  additionalProperties: false,
}))

export const Login = z.union([UserLogin]).openapi('Login', raw({
  type: 'object',
  description: 'Who logs in, a user or a customer, and where.',
  'x-evidence': 'documented',
  'x-note': 'See decisions/0101 for the end of the login by access token.',
  oneOf: [
    {
      $ref: '#/components/schemas/UserLogin',
    },
  ],
}))

export const Login_R6_0_0 = z.xor([UserLogin, AccessTokenLogin]).openapi('Login', raw({
  type: 'object',
  description: 'Who logs in, a user or a customer, and where.',
  'x-evidence': 'documented',
  'x-note': 'See decisions/0101 for the end of the login by access token.',
  oneOf: [
    {
      $ref: '#/components/schemas/UserLogin',
    },
    {
      $ref: '#/components/schemas/AccessTokenLogin',
      'x-available-from': ['R6.0.0'],
    },
  ],
}))

export const SessionTokenValue = z.string().check(codePoints(33, Infinity)).regex(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/u).openapi('SessionTokenValue', raw({
  type: 'string',
  description: 'Session token, sent with every later call. Callers need not look inside.\n\nIt is a JSON Web Token signed with HS256, longer than 32 characters.\n\nIt ends two hours after it was issued, used or not.',
  'x-evidence': 'documented',
  'x-sensitive': true,
  'x-note': 'Older page versions say one hour flat for user logins; a later edit made it one hour without use (decisions/0103). One sample of the Web API key login shows ten digits, taken as a placeholder.',
  minLength: 33,
  pattern: '^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$',
  contentMediaType: 'application/jwt',
  contentSchema: {
    $ref: '#/components/schemas/SessionTokenClaims',
  },
}))

export const SessionToken = z.looseObject({
  token: SessionTokenValue,
}).openapi('SessionToken', raw({
  type: 'object',
  description: 'A freshly opened session.',
  'x-evidence': 'documented',
  required: ['token'],
  properties: {
    token: {
      $ref: '#/components/schemas/SessionTokenValue',
    },
  },
}))

export const SessionTokenClaims = z.looseObject({
  jti: z.string(),
  usr: z.string(),
  org: z.string(),
  oun: z.string(),
  exp: z.union([z.string().regex(/^[0-9]+$/u), z.number().check(integer)]),
  iat: z.union([z.string().regex(/^[0-9]+$/u), z.number().check(integer)]),
  cii: z.string().optional(),
  ari: z.string().optional(),
  acr: z.string().optional(),
}).openapi('SessionTokenClaims', raw({
  type: 'object',
  description: 'Claims of a session token. Values are case-sensitive; the header is typ JWT and alg HS256.',
  'x-evidence': 'documented',
  'x-available-from': ['R12.0.0'],
  'x-note': 'See decisions/0106 for the claims whose form or name differs between the guide and its samples.',
  required: ['jti', 'usr', 'org', 'oun', 'exp', 'iat'],
  properties: {
    jti: {
      type: 'string',
      description: 'ID of the session.',
    },
    usr: {
      type: 'string',
      description: 'Username of the user the session acts as.',
    },
    org: {
      type: 'string',
      description: 'Name of the organisation.',
    },
    oun: {
      type: 'string',
      description: 'Name of the unit.',
      'x-note': 'The samples carry 1 here, which looks like the ID of a unit.',
    },
    exp: {
      type: ['string', 'integer'],
      pattern: '^[0-9]+$',
      description: 'Time on or after which the token is not accepted, in seconds since 1970-01-01T00:00:00Z.',
      'x-note': 'Documented as a number, a string of digits in every sample.',
    },
    iat: {
      type: ['string', 'integer'],
      pattern: '^[0-9]+$',
      description: 'Time of issue, in seconds since 1970-01-01T00:00:00Z.',
      'x-note': 'Documented as a number, a string of digits in every sample.',
    },
    cii: {
      type: 'string',
      description: 'ID of the customer\'s contact information. In sessions of customers only.',
      'x-available-from': ['R15.0.0'],
      'x-note': 'The claim itself bears no mark; R15.0.0 is the mark of the login that issues it.',
    },
    ari: {
      type: 'string',
      description: 'ID of the customer\'s accounts receivable, as the sample names it. In sessions of customers only.',
      'x-evidence': 'sample',
      'x-available-from': ['R15.0.0'],
      'x-note': 'The guide calls this claim acr; its sample token carries ari.',
    },
    acr: {
      type: 'string',
      description: 'ID of the customer\'s accounts receivable, as the guide names it. In sessions of customers only.',
      'x-available-from': ['R15.0.0'],
      'x-note': 'Not in the sample token, which carries ari.',
    },
  },
}))

export const SessionTokenClaims_R12_0_0 = z.looseObject({
  jti: z.string(),
  usr: z.string(),
  org: z.string(),
  oun: z.string(),
  exp: z.union([z.string().regex(/^[0-9]+$/u), z.number().check(integer)]),
  iat: z.union([z.string().regex(/^[0-9]+$/u), z.number().check(integer)]),
}).openapi('SessionTokenClaims', raw({
  type: 'object',
  description: 'Claims of a session token. Values are case-sensitive; the header is typ JWT and alg HS256.',
  'x-evidence': 'documented',
  'x-available-from': ['R12.0.0'],
  'x-note': 'See decisions/0106 for the claims whose form or name differs between the guide and its samples.',
  required: ['jti', 'usr', 'org', 'oun', 'exp', 'iat'],
  properties: {
    jti: {
      type: 'string',
      description: 'ID of the session.',
    },
    usr: {
      type: 'string',
      description: 'Username of the user the session acts as.',
    },
    org: {
      type: 'string',
      description: 'Name of the organisation.',
    },
    oun: {
      type: 'string',
      description: 'Name of the unit.',
      'x-note': 'The samples carry 1 here, which looks like the ID of a unit.',
    },
    exp: {
      type: ['string', 'integer'],
      pattern: '^[0-9]+$',
      description: 'Time on or after which the token is not accepted, in seconds since 1970-01-01T00:00:00Z.',
      'x-note': 'Documented as a number, a string of digits in every sample.',
    },
    iat: {
      type: ['string', 'integer'],
      pattern: '^[0-9]+$',
      description: 'Time of issue, in seconds since 1970-01-01T00:00:00Z.',
      'x-note': 'Documented as a number, a string of digits in every sample.',
    },
  },
}))

export const SessionTokenEnvelope = z.looseObject({
  status: SuccessStatus,
  data: SessionToken,
}).openapi('SessionTokenEnvelope', raw({
  type: 'object',
  description: 'Answer to a login that succeeded.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      $ref: '#/components/schemas/SessionToken',
    },
  },
}))

export const SessionTokenValue_R12_0_0 = z.string().check(codePoints(33, Infinity)).regex(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/u).openapi('SessionTokenValue', raw({
  type: 'string',
  description: 'Session token, sent with every later call. Callers need not look inside.\n\nIt is a JSON Web Token signed with HS256, longer than 32 characters.\n\nIt ends two hours after it was issued, used or not.',
  'x-evidence': 'documented',
  'x-sensitive': true,
  'x-note': 'Older page versions say one hour flat for user logins; a later edit made it one hour without use (decisions/0103). One sample of the Web API key login shows ten digits, taken as a placeholder.',
  minLength: 33,
  pattern: '^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$',
  contentMediaType: 'application/jwt',
  contentSchema: {
    $ref: '#/components/schemas/SessionTokenClaims',
  },
}))

export const SessionToken_R12_0_0 = z.looseObject({
  token: SessionTokenValue_R12_0_0,
}).openapi('SessionToken', raw({
  type: 'object',
  description: 'A freshly opened session.',
  'x-evidence': 'documented',
  required: ['token'],
  properties: {
    token: {
      $ref: '#/components/schemas/SessionTokenValue',
    },
  },
}))

export const SessionTokenEnvelope_R12_0_0 = z.looseObject({
  status: SuccessStatus,
  data: SessionToken_R12_0_0,
}).openapi('SessionTokenEnvelope', raw({
  type: 'object',
  description: 'Answer to a login that succeeded.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      $ref: '#/components/schemas/SessionToken',
    },
  },
}))

export const SessionTokenValue_R4_0_0 = z.string().regex(/^[0-9A-F]{32}$/u).openapi('SessionTokenValue', raw({
  type: 'string',
  description: 'Session token, sent with every later call. Callers need not look inside.\n\nIt is a string of 32 upper-case hexadecimal characters.\n\nThe token of a user login ends after one hour without use; the token of a Web API key login ends two hours after it was issued, used or not.',
  'x-evidence': 'documented',
  'x-sensitive': true,
  'x-note': 'Older page versions say one hour flat for user logins; a later edit made it one hour without use (decisions/0103). One sample of the Web API key login shows ten digits, taken as a placeholder.',
  pattern: '^[0-9A-F]{32}$',
}))

export const SessionToken_R4_0_0 = z.looseObject({
  token: SessionTokenValue_R4_0_0,
}).openapi('SessionToken', raw({
  type: 'object',
  description: 'A freshly opened session.',
  'x-evidence': 'documented',
  required: ['token'],
  properties: {
    token: {
      $ref: '#/components/schemas/SessionTokenValue',
    },
  },
}))

export const SessionTokenEnvelope_R4_0_0 = z.looseObject({
  status: SuccessStatus,
  data: SessionToken_R4_0_0,
}).openapi('SessionTokenEnvelope', raw({
  type: 'object',
  description: 'Answer to a login that succeeded.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      $ref: '#/components/schemas/SessionToken',
    },
  },
}))

export const SubscriptionIdentifier = z.strictObject({
  id: z.string().min(1).optional(),
  number: z.string().min(1).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
])).openapi('SubscriptionIdentifier', raw({
  type: 'object',
  description: 'Names one subscription, by its ID or its number.',
  'x-evidence': 'documented',
  properties: {
    id: {
      type: 'string',
      minLength: 1,
      description: 'ID of the subscription.',
    },
    number: {
      type: 'string',
      minLength: 1,
      description: 'Number of the subscription.',
    },
  },
  oneOf: [
    {
      required: ['id'],
    },
    {
      required: ['number'],
    },
  ],
  additionalProperties: false,
}))

export const SubscriptionTypeIdentifier = z.strictObject({
  id: z.string().min(1).optional(),
  name: z.string().min(1).optional(),
  alternative_code: z.string().min(1).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['name'],
  ['alternative_code'],
])).openapi('SubscriptionTypeIdentifier', raw({
  type: 'object',
  description: 'Names one subscription type, by exactly one of its fields.',
  'x-evidence': 'documented',
  properties: {
    id: {
      type: 'string',
      minLength: 1,
      description: 'ID of the subscription type.',
    },
    name: {
      type: 'string',
      minLength: 1,
      description: 'Name of the subscription type.',
    },
    alternative_code: {
      type: 'string',
      minLength: 1,
      description: 'Alternative code of the subscription type.',
    },
  },
  oneOf: [
    {
      required: ['id'],
    },
    {
      required: ['name'],
    },
    {
      required: ['alternative_code'],
    },
  ],
  additionalProperties: false,
}))

export const TokenRelease = z.strictObject({
  token: z.string().min(1),
}).openapi('TokenRelease', raw({
  type: 'object',
  description: 'The session to end.',
  'x-evidence': 'documented',
  required: ['token'],
  properties: {
    token: {
      type: 'string',
      minLength: 1,
      description: 'Session token to end. It is also the only credential of the call.',
      'x-token': 'session',
      'x-sensitive': true,
    },
  },
  additionalProperties: false,
}))

export const TokenReleaseEnvelope = z.looseObject({
  status: SuccessStatus,
  data: z.looseObject({}),
}).openapi('TokenReleaseEnvelope', raw({
  type: 'object',
  description: 'Answer to a session that was ended.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      type: 'object',
      description: 'Always empty.',
      'x-evidence': 'sample',
      additionalProperties: true,
    },
  },
}))

export const TucanoAuthentication = z.looseObject({
  subscription_id: z.string(),
  jwt: z.string().regex(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/u),
}).openapi('TucanoAuthentication', raw({
  type: 'object',
  description: 'The subscription found and the proof for the Tucano platform.',
  'x-evidence': 'documented',
  required: ['subscription_id', 'jwt'],
  properties: {
    subscription_id: {
      type: 'string',
      description: 'ID of the subscription found.',
    },
    jwt: {
      type: 'string',
      description: 'Signed JSON Web Token that vouches for the subscriber. It is made for the platform and does not open a session here.',
      pattern: '^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$',
      contentMediaType: 'application/jwt',
      contentSchema: {
        $ref: '#/components/schemas/TucanoTokenClaims',
      },
      'x-sensitive': true,
      'x-lifetime-seconds': 300,
      'x-note': 'No page states its lifetime, its key or who checks it. The sample is signed with HS256 and lives 300 seconds.',
    },
  },
}))

export const TucanoAuthenticationEnvelope = z.looseObject({
  status: SuccessStatus,
  data: TucanoAuthentication,
}).openapi('TucanoAuthenticationEnvelope', raw({
  type: 'object',
  description: 'Answer to a subscriber that was found.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      $ref: '#/components/schemas/TucanoAuthentication',
    },
  },
}))

export const TucanoSubscriberLookup = z.strictObject({
  token: z.string().min(1),
  access_token_identifier: AccessTokenIdentifier.optional(),
  customer_identification_medium_identifier: CustomerIdentificationMediumIdentifier.optional(),
  installed_item_identifier: InstalledItemIdentifier.optional(),
  subscription_identifier: SubscriptionIdentifier.optional(),
  subscription_type_identifier: SubscriptionTypeIdentifier.optional(),
}).check(exactlyOneOf([
  ['access_token_identifier'],
  ['customer_identification_medium_identifier'],
  ['installed_item_identifier'],
  ['subscription_identifier'],
])).check(dependentRequired({
  subscription_type_identifier: ['access_token_identifier'],
})).openapi('TucanoSubscriberLookup', raw({
  type: 'object',
  description: 'Names the wanted subscription by exactly one of several identifiers.',
  'x-evidence': 'documented',
  required: ['token'],
  properties: {
    token: {
      type: 'string',
      minLength: 1,
      description: 'Session token from one of the authentication calls.',
      'x-token': 'session',
      'x-sensitive': true,
      'x-note': 'The page puts no requirement mark on it; that it is mandatory is our reading.',
    },
    access_token_identifier: {
      $ref: '#/components/schemas/AccessTokenIdentifier',
      description: 'Access token tied to the wanted subscription.',
      'x-deprecated-from': ['R18.0.0'],
      'x-replaced-by': 'customer_identification_medium_identifier',
      'x-note': 'Other pages say that only an access token in state EFFECTIVE authenticates; this one sets no condition.',
      deprecated: true,
    },
    customer_identification_medium_identifier: {
      $ref: '#/components/schemas/CustomerIdentificationMediumIdentifier',
      description: 'Customer identification medium tied to the wanted subscription.',
      'x-available-from': ['R18.0.0'],
      'x-note': 'One middle page version calls it customer_identification_claim_identifier (decisions/0105).',
    },
    installed_item_identifier: {
      $ref: '#/components/schemas/InstalledItemIdentifier',
      description: 'Installed item, such as a set-top box, on the wanted subscription.',
    },
    subscription_identifier: {
      $ref: '#/components/schemas/SubscriptionIdentifier',
      description: 'The wanted subscription itself.',
    },
    subscription_type_identifier: {
      $ref: '#/components/schemas/SubscriptionTypeIdentifier',
      description: 'Narrows the search by an access token to one subscription type.',
      'x-available-from': ['R12.4.0'],
      'x-note': 'The pages tie it to access_token_identifier only, also after customer identification mediums came; whether it works with those too is not said.',
    },
  },
  oneOf: [
    {
      required: ['access_token_identifier'],
    },
    {
      required: ['customer_identification_medium_identifier'],
    },
    {
      required: ['installed_item_identifier'],
    },
    {
      required: ['subscription_identifier'],
    },
  ],
  dependentRequired: {
    subscription_type_identifier: ['access_token_identifier'],
  },
  additionalProperties: false,
}))

export const TucanoSubscriberLookup_R11_0_0 = z.strictObject({
  token: z.string().min(1),
  access_token_identifier: AccessTokenIdentifier.optional(),
  installed_item_identifier: InstalledItemIdentifier.optional(),
  subscription_identifier: SubscriptionIdentifier.optional(),
}).check(exactlyOneOf([
  ['access_token_identifier'],
  ['installed_item_identifier'],
  ['subscription_identifier'],
])).openapi('TucanoSubscriberLookup', raw({
  type: 'object',
  description: 'Names the wanted subscription by exactly one of several identifiers.',
  'x-evidence': 'documented',
  required: ['token'],
  properties: {
    token: {
      type: 'string',
      minLength: 1,
      description: 'Session token from one of the authentication calls.',
      'x-token': 'session',
      'x-sensitive': true,
      'x-note': 'The page puts no requirement mark on it; that it is mandatory is our reading.',
    },
    access_token_identifier: {
      $ref: '#/components/schemas/AccessTokenIdentifier',
      description: 'Access token tied to the wanted subscription.',
      'x-note': 'Other pages say that only an access token in state EFFECTIVE authenticates; this one sets no condition.',
    },
    installed_item_identifier: {
      $ref: '#/components/schemas/InstalledItemIdentifier',
      description: 'Installed item, such as a set-top box, on the wanted subscription.',
    },
    subscription_identifier: {
      $ref: '#/components/schemas/SubscriptionIdentifier',
      description: 'The wanted subscription itself.',
    },
  },
  oneOf: [
    {
      required: ['access_token_identifier'],
    },
    {
      required: ['installed_item_identifier'],
    },
    {
      required: ['subscription_identifier'],
    },
  ],
  additionalProperties: false,
}))

export const TucanoSubscriberLookup_R12_4_0 = z.strictObject({
  token: z.string().min(1),
  access_token_identifier: AccessTokenIdentifier.optional(),
  installed_item_identifier: InstalledItemIdentifier.optional(),
  subscription_identifier: SubscriptionIdentifier.optional(),
  subscription_type_identifier: SubscriptionTypeIdentifier.optional(),
}).check(exactlyOneOf([
  ['access_token_identifier'],
  ['installed_item_identifier'],
  ['subscription_identifier'],
])).check(dependentRequired({
  subscription_type_identifier: ['access_token_identifier'],
})).openapi('TucanoSubscriberLookup', raw({
  type: 'object',
  description: 'Names the wanted subscription by exactly one of several identifiers.',
  'x-evidence': 'documented',
  required: ['token'],
  properties: {
    token: {
      type: 'string',
      minLength: 1,
      description: 'Session token from one of the authentication calls.',
      'x-token': 'session',
      'x-sensitive': true,
      'x-note': 'The page puts no requirement mark on it; that it is mandatory is our reading.',
    },
    access_token_identifier: {
      $ref: '#/components/schemas/AccessTokenIdentifier',
      description: 'Access token tied to the wanted subscription.',
      'x-note': 'Other pages say that only an access token in state EFFECTIVE authenticates; this one sets no condition.',
    },
    installed_item_identifier: {
      $ref: '#/components/schemas/InstalledItemIdentifier',
      description: 'Installed item, such as a set-top box, on the wanted subscription.',
    },
    subscription_identifier: {
      $ref: '#/components/schemas/SubscriptionIdentifier',
      description: 'The wanted subscription itself.',
    },
    subscription_type_identifier: {
      $ref: '#/components/schemas/SubscriptionTypeIdentifier',
      description: 'Narrows the search by an access token to one subscription type.',
      'x-available-from': ['R12.4.0'],
      'x-note': 'The pages tie it to access_token_identifier only, also after customer identification mediums came; whether it works with those too is not said.',
    },
  },
  oneOf: [
    {
      required: ['access_token_identifier'],
    },
    {
      required: ['installed_item_identifier'],
    },
    {
      required: ['subscription_identifier'],
    },
  ],
  dependentRequired: {
    subscription_type_identifier: ['access_token_identifier'],
  },
  additionalProperties: false,
}))

export const TucanoTokenClaims = z.looseObject({
  exp: z.number().check(integer),
  iat: z.number().check(integer).optional(),
  username: z.string().optional(),
  userid: z.string().optional(),
  apip: z.string().optional(),
}).openapi('TucanoTokenClaims', raw({
  type: 'object',
  description: 'Claims of the token made for the Tucano platform.',
  'x-evidence': 'documented',
  'x-note': 'Newer pages list exp, userid and apip, the first page version username, iat and exp, and the sample carries the latter (decisions/0107).',
  required: ['exp'],
  properties: {
    exp: {
      type: 'integer',
      description: 'Time on or after which the token is not accepted, in seconds since 1970-01-01T00:00:00Z.',
    },
    iat: {
      type: 'integer',
      description: 'Time of issue, in seconds since 1970-01-01T00:00:00Z.',
      'x-note': 'Listed by the first page version and present in the sample, not on newer pages.',
    },
    username: {
      type: 'string',
      description: 'Number of the subscription.',
      'x-note': 'Listed by the first page version and present in the sample, not on newer pages. That it is the number of the subscription is read from the sample.',
    },
    userid: {
      type: 'string',
      description: 'ID of the subscriber.',
      'x-note': 'Its type and meaning are not described; both are our reading.',
    },
    apip: {
      type: 'string',
      description: 'A claim the pages name without saying what it holds.',
      'x-note': 'Its type is our reading.',
    },
  },
}))

export const VerificationCodeReset = z.strictObject({
  token: z.string().min(1),
  authentication_code: z.string().min(1).optional(),
  identifier: z.string().min(1).optional(),
  fields_set: FieldsSet.optional(),
}).check(exactlyOneOf([
  ['authentication_code'],
  ['identifier'],
])).openapi('VerificationCodeReset', raw({
  type: 'object',
  description: 'Names the access token that gets a new verification code, by exactly one of its two names.',
  'x-evidence': 'documented',
  required: ['token'],
  properties: {
    token: {
      type: 'string',
      minLength: 1,
      description: 'Session token from one of the authentication calls.',
      'x-token': 'session',
      'x-sensitive': true,
      'x-note': 'The page puts no requirement mark on it; that it is mandatory is our reading.',
    },
    authentication_code: {
      type: 'string',
      minLength: 1,
      description: 'Authentication code of the access token.',
      'x-sensitive': true,
    },
    identifier: {
      type: 'string',
      minLength: 1,
      description: 'Identifier of the access token. No pass code goes with it in this call.',
    },
    fields_set: {
      $ref: '#/components/schemas/FieldsSet',
      'x-note': 'Some page versions show a stray word `fields` in this row; fields_set is the name taken.',
    },
  },
  oneOf: [
    {
      required: ['authentication_code'],
    },
    {
      required: ['identifier'],
    },
  ],
  additionalProperties: false,
}))

export const WebApiKeyLogin = z.strictObject({
  unit: z.string().min(1).optional(),
}).openapi('WebApiKeyLogin', raw({
  type: 'object',
  description: 'Where the user behind the Web API key logs in.',
  'x-evidence': 'documented',
  properties: {
    unit: {
      type: 'string',
      minLength: 1,
      description: 'ID of the unit to work in. Without it the default unit of the user behind the key applies.',
    },
  },
  additionalProperties: false,
}))

/** Which form of a component each release has. */
export const schemaForms = [
  { name: 'AccessToken', releases: ['R18.0.0'], schema: AccessToken },
  { name: 'AccessTokenAwaitingVerification', releases: ['R18.0.0'], schema: AccessTokenAwaitingVerification },
  { name: 'AccessTokenAwaitingVerificationEnvelope', releases: ['R18.0.0'], schema: AccessTokenAwaitingVerificationEnvelope },
  { name: 'AccessTokenAwaitingVerificationEnvelope', releases: ['R12.0.0', 'R12.4.0', 'R13.0.0', 'R14.0.0'], schema: AccessTokenAwaitingVerificationEnvelope_R12_0_0 },
  { name: 'AccessTokenAwaitingVerificationEnvelope', releases: ['R14.1.0', 'R15.0.0'], schema: AccessTokenAwaitingVerificationEnvelope_R14_1_0 },
  { name: 'AccessTokenAwaitingVerificationEnvelope', releases: ['R16.0.0', 'R16.2.0', 'R17.0.0'], schema: AccessTokenAwaitingVerificationEnvelope_R16_0_0 },
  { name: 'AccessTokenAwaitingVerification', releases: ['R12.0.0', 'R12.4.0', 'R13.0.0', 'R14.0.0'], schema: AccessTokenAwaitingVerification_R12_0_0 },
  { name: 'AccessTokenAwaitingVerification', releases: ['R14.1.0', 'R15.0.0'], schema: AccessTokenAwaitingVerification_R14_1_0 },
  { name: 'AccessTokenAwaitingVerification', releases: ['R16.0.0', 'R16.2.0', 'R17.0.0'], schema: AccessTokenAwaitingVerification_R16_0_0 },
  { name: 'AccessTokenClassification', releases: [
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
  ], schema: AccessTokenClassification },
  { name: 'AccessTokenEnvelope', releases: ['R18.0.0'], schema: AccessTokenEnvelope },
  { name: 'AccessTokenEnvelope', releases: ['R10.0.0'], schema: AccessTokenEnvelope_R10_0_0 },
  { name: 'AccessTokenEnvelope', releases: ['R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R13.0.0', 'R14.0.0'], schema: AccessTokenEnvelope_R10_1_0 },
  { name: 'AccessTokenEnvelope', releases: ['R14.1.0'], schema: AccessTokenEnvelope_R14_1_0 },
  { name: 'AccessTokenEnvelope', releases: ['R15.0.0', 'R16.0.0'], schema: AccessTokenEnvelope_R15_0_0 },
  { name: 'AccessTokenEnvelope', releases: ['R16.2.0', 'R17.0.0'], schema: AccessTokenEnvelope_R16_2_0 },
  { name: 'AccessTokenEnvelope', releases: ['R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0'], schema: AccessTokenEnvelope_R5_0_0 },
  { name: 'AccessTokenEnvelope', releases: ['R9.0.0'], schema: AccessTokenEnvelope_R9_0_0 },
  { name: 'AccessTokenIdentifier', releases: [
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
  ], schema: AccessTokenIdentifier },
  { name: 'AccessTokenLogin', releases: ['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], schema: AccessTokenLogin },
  { name: 'AccessTokenLookup', releases: [
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
  ], schema: AccessTokenLookup },
  { name: 'AccessToken', releases: ['R10.0.0'], schema: AccessToken_R10_0_0 },
  { name: 'AccessToken', releases: ['R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R13.0.0', 'R14.0.0'], schema: AccessToken_R10_1_0 },
  { name: 'AccessToken', releases: ['R14.1.0'], schema: AccessToken_R14_1_0 },
  { name: 'AccessToken', releases: ['R15.0.0', 'R16.0.0'], schema: AccessToken_R15_0_0 },
  { name: 'AccessToken', releases: ['R16.2.0', 'R17.0.0'], schema: AccessToken_R16_2_0 },
  { name: 'AccessToken', releases: ['R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0'], schema: AccessToken_R5_0_0 },
  { name: 'AccessToken', releases: ['R9.0.0'], schema: AccessToken_R9_0_0 },
  { name: 'AccountOwner', releases: [
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
  ], schema: AccountOwner },
  { name: 'AccountsReceivableReference', releases: [
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
  ], schema: AccountsReceivableReference },
  { name: 'BusinessUnit', releases: ['R18.0.0'], schema: BusinessUnit },
  { name: 'CustomerIdentificationMediumIdentifier', releases: ['R18.0.0'], schema: CustomerIdentificationMediumIdentifier },
  { name: 'Failure', releases: [
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
  ], schema: Failure },
  { name: 'FailureStatus', releases: [
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
  ], schema: FailureStatus },
  { name: 'FieldsSet', releases: [
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
  ], schema: FieldsSet },
  { name: 'InstalledItemIdentifier', releases: [
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
  ], schema: InstalledItemIdentifier },
  { name: 'LogInformation', releases: ['R18.0.0'], schema: LogInformation },
  { name: 'LogInformation', releases: ['R14.1.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R17.0.0'], schema: LogInformation_R14_1_0 },
  { name: 'LogInformation', releases: [
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
  ], schema: LogInformation_R5_0_0 },
  { name: 'Login', releases: [
    'R4.0.0',
    'R5.0.0',
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
  ], schema: Login },
  { name: 'Login', releases: ['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], schema: Login_R6_0_0 },
  { name: 'SessionToken', releases: ['R15.0.0', 'R16.0.0', 'R16.2.0', 'R17.0.0', 'R18.0.0'], schema: SessionToken },
  { name: 'SessionTokenClaims', releases: ['R15.0.0', 'R16.0.0', 'R16.2.0', 'R17.0.0', 'R18.0.0'], schema: SessionTokenClaims },
  { name: 'SessionTokenClaims', releases: ['R12.0.0', 'R12.4.0', 'R13.0.0', 'R14.0.0', 'R14.1.0'], schema: SessionTokenClaims_R12_0_0 },
  { name: 'SessionTokenEnvelope', releases: ['R15.0.0', 'R16.0.0', 'R16.2.0', 'R17.0.0', 'R18.0.0'], schema: SessionTokenEnvelope },
  { name: 'SessionTokenEnvelope', releases: ['R12.0.0', 'R12.4.0', 'R13.0.0', 'R14.0.0', 'R14.1.0'], schema: SessionTokenEnvelope_R12_0_0 },
  { name: 'SessionTokenEnvelope', releases: ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R10.0.0', 'R10.1.0', 'R11.0.0'], schema: SessionTokenEnvelope_R4_0_0 },
  { name: 'SessionTokenValue', releases: ['R15.0.0', 'R16.0.0', 'R16.2.0', 'R17.0.0', 'R18.0.0'], schema: SessionTokenValue },
  { name: 'SessionTokenValue', releases: ['R12.0.0', 'R12.4.0', 'R13.0.0', 'R14.0.0', 'R14.1.0'], schema: SessionTokenValue_R12_0_0 },
  { name: 'SessionTokenValue', releases: ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R10.0.0', 'R10.1.0', 'R11.0.0'], schema: SessionTokenValue_R4_0_0 },
  { name: 'SessionToken', releases: ['R12.0.0', 'R12.4.0', 'R13.0.0', 'R14.0.0', 'R14.1.0'], schema: SessionToken_R12_0_0 },
  { name: 'SessionToken', releases: ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R10.0.0', 'R10.1.0', 'R11.0.0'], schema: SessionToken_R4_0_0 },
  { name: 'SubscriptionIdentifier', releases: [
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
  ], schema: SubscriptionIdentifier },
  { name: 'SubscriptionTypeIdentifier', releases: ['R12.4.0', 'R13.0.0', 'R14.0.0', 'R14.1.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R17.0.0', 'R18.0.0'], schema: SubscriptionTypeIdentifier },
  { name: 'SuccessStatus', releases: [
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
  ], schema: SuccessStatus },
  { name: 'TokenRelease', releases: [
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
  ], schema: TokenRelease },
  { name: 'TokenReleaseEnvelope', releases: [
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
  ], schema: TokenReleaseEnvelope },
  { name: 'TucanoAuthentication', releases: [
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
  ], schema: TucanoAuthentication },
  { name: 'TucanoAuthenticationEnvelope', releases: [
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
  ], schema: TucanoAuthenticationEnvelope },
  { name: 'TucanoSubscriberLookup', releases: ['R18.0.0'], schema: TucanoSubscriberLookup },
  { name: 'TucanoSubscriberLookup', releases: ['R11.0.0', 'R12.0.0'], schema: TucanoSubscriberLookup_R11_0_0 },
  { name: 'TucanoSubscriberLookup', releases: ['R12.4.0', 'R13.0.0', 'R14.0.0', 'R14.1.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R17.0.0'], schema: TucanoSubscriberLookup_R12_4_0 },
  { name: 'TucanoTokenClaims', releases: [
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
  ], schema: TucanoTokenClaims },
  { name: 'Unit', releases: ['R14.1.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R17.0.0', 'R18.0.0'], schema: Unit },
  { name: 'Unit', releases: [
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
  ], schema: Unit_R5_0_0 },
  { name: 'UserLogin', releases: [
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
  ], schema: UserLogin },
  { name: 'UserReference', releases: ['R14.1.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R17.0.0', 'R18.0.0'], schema: UserReference },
  { name: 'UserReference', releases: [
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
  ], schema: UserReference_R5_0_0 },
  { name: 'VerificationCodeReset', releases: [
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
  ], schema: VerificationCodeReset },
  { name: 'WebApiKeyLogin', releases: [
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
  ], schema: WebApiKeyLogin },
] as const
