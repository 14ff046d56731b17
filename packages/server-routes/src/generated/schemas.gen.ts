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
      'x-legacy-only-from': ['R14.1.0'],
    },
    email: {
      type: ['string', 'null'],
      description: 'Email address of the user.\n\nIt comes back empty when the legacy compatibility setting is off.',
      'x-legacy-only-from': ['R14.1.0'],
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
      'x-legacy-only-from': ['R14.1.0'],
    },
    community_name: {
      type: ['string', 'null'],
      description: 'Name of the community the unit belongs to.\n\nIt comes back empty when the legacy compatibility setting is off.',
      'x-legacy-only-from': ['R14.1.0'],
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
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4/pages/952324/web_api_key_complete',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=956070',
  ],
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
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=953888&pageId=969442',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=956070',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=9908185&pageId=9834894',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=17&pageId=9832867&revisedVersion=26',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=21&pageId=9832867&revisedVersion=26',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=9894907&pageId=9894258',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=9836393&pageId=9835680',
    'https://crmdevelopment.atlassian.net/wiki/x/tm2W',
  ],
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
      'x-note': 'By the user manual the state also changes without a call: to NOT_EFFECTIVE when the last owner is taken off, where the system is set up so, and back to EFFECTIVE on conditions that are not known.',
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
  'x-sources': ['https://crmdevelopment.atlassian.net/wiki/spaces/V4/pages/952820/access_token_identifier'],
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

export const FieldsSet = z.string().min(1).regex(/^[a-z][a-z0-9_]*(, ?[a-z][a-z0-9_]*)*$/u).openapi('FieldsSet', raw({
  type: 'string',
  minLength: 1,
  pattern: '^[a-z][a-z0-9_]*(, ?[a-z][a-z0-9_]*)*$',
  description: 'Names of the fields wanted in the answer, separated by commas. Only fields of the top level can be named; nested objects come whole. Without it every field comes back.',
  'x-evidence': 'documented',
  'x-note': 'How a nested field would be named is not shown, and the separator is printed as a comma only; the pattern, with a blank allowed after the comma, is our reading.',
  examples: ['id,number,life_cycle_state'],
}))

export const AccessTokenActivation = z.strictObject({
  token: z.string().min(1),
  access_token_identifier: AccessTokenIdentifier,
  fields_set: FieldsSet.optional(),
}).openapi('AccessTokenActivation', raw({
  type: 'object',
  description: 'Names the access token to make effective.',
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
      'x-note': 'The page marks it R10.0.0, older than the call itself; the mark is taken as copied from other calls.',
    },
  },
  additionalProperties: false,
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
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4/pages/952324/web_api_key_complete',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=956070',
  ],
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
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4/pages/952324/web_api_key_complete',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=956070',
  ],
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

export const AccessTokenClassificationDetails = z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  log_information: LogInformation.optional(),
}).openapi('AccessTokenClassificationDetails', raw({
  type: 'object',
  description: 'A classification of access tokens with all its fields. Any field may be missing, since the caller can choose the fields.',
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
    description: {
      type: ['string', 'null'],
      description: 'Description of the classification.',
    },
    log_information: {
      $ref: '#/components/schemas/LogInformation',
    },
  },
}))

export const AccessTokenClassificationDetails_R10_0_0 = z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  log_information: LogInformation_R5_0_0.optional(),
}).openapi('AccessTokenClassificationDetails', raw({
  type: 'object',
  description: 'A classification of access tokens with all its fields. Any field may be missing, since the caller can choose the fields.',
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
    description: {
      type: ['string', 'null'],
      description: 'Description of the classification.',
    },
    log_information: {
      $ref: '#/components/schemas/LogInformation',
    },
  },
}))

export const AccessTokenClassificationDetails_R14_1_0 = z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
  alternative_code: z.union([z.string(), z.null()]).optional(),
  description: z.union([z.string(), z.null()]).optional(),
  log_information: LogInformation_R14_1_0.optional(),
}).openapi('AccessTokenClassificationDetails', raw({
  type: 'object',
  description: 'A classification of access tokens with all its fields. Any field may be missing, since the caller can choose the fields.',
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
    description: {
      type: ['string', 'null'],
      description: 'Description of the classification.',
    },
    log_information: {
      $ref: '#/components/schemas/LogInformation',
    },
  },
}))

export const AccessTokenClassificationIdentifier = z.strictObject({
  id: z.string().min(1).optional(),
  name: z.string().min(1).optional(),
  alternative_code: z.string().min(1).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['name'],
  ['alternative_code'],
])).openapi('AccessTokenClassificationIdentifier', raw({
  type: 'object',
  description: 'Names one classification of access tokens, by exactly one of its fields.',
  'x-evidence': 'assumed',
  'x-note': 'The pages name this object; the page that lists its fields was not found. The fields are those by which an access token shows its classification (decisions/0114).',
  properties: {
    id: {
      type: 'string',
      minLength: 1,
      description: 'ID of the classification.',
    },
    name: {
      type: 'string',
      minLength: 1,
      description: 'Name of the classification.',
    },
    alternative_code: {
      type: 'string',
      minLength: 1,
      description: 'Alternative code of the classification.',
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

export const AccessTokenClassificationListEnvelope = z.looseObject({
  status: SuccessStatus,
  data: z.array(AccessTokenClassificationDetails),
}).openapi('AccessTokenClassificationListEnvelope', raw({
  type: 'object',
  description: 'Answer with the classifications of access tokens.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      type: 'array',
      description: 'One entry per classification.',
      items: {
        $ref: '#/components/schemas/AccessTokenClassificationDetails',
      },
    },
  },
}))

export const AccessTokenClassificationListEnvelope_R10_0_0 = z.looseObject({
  status: SuccessStatus,
  data: z.array(AccessTokenClassificationDetails_R10_0_0),
}).openapi('AccessTokenClassificationListEnvelope', raw({
  type: 'object',
  description: 'Answer with the classifications of access tokens.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      type: 'array',
      description: 'One entry per classification.',
      items: {
        $ref: '#/components/schemas/AccessTokenClassificationDetails',
      },
    },
  },
}))

export const AccessTokenClassificationListEnvelope_R14_1_0 = z.looseObject({
  status: SuccessStatus,
  data: z.array(AccessTokenClassificationDetails_R14_1_0),
}).openapi('AccessTokenClassificationListEnvelope', raw({
  type: 'object',
  description: 'Answer with the classifications of access tokens.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      type: 'array',
      description: 'One entry per classification.',
      items: {
        $ref: '#/components/schemas/AccessTokenClassificationDetails',
      },
    },
  },
}))

export const AccountsReceivableIdentifier = z.strictObject({
  id: z.string().min(1).optional(),
  number: z.string().min(1).optional(),
  name: z.string().min(1).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
  ['name'],
])).openapi('AccountsReceivableIdentifier', raw({
  type: 'object',
  description: 'Names one accounts receivable, by exactly one of its fields.',
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=513650',
    'https://crmdevelopment.atlassian.net/wiki/x/OX8H',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=511010',
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4/pages/952924/change_accounts_receivable_parameters',
  ],
  properties: {
    id: {
      type: 'string',
      minLength: 1,
      description: 'ID of the accounts receivable.',
    },
    number: {
      type: 'string',
      minLength: 1,
      description: 'Number of the accounts receivable.',
    },
    name: {
      type: 'string',
      minLength: 1,
      description: 'Name of the accounts receivable.',
    },
  },
  oneOf: [
    {
      required: ['id'],
    },
    {
      required: ['number'],
    },
    {
      required: ['name'],
    },
  ],
  additionalProperties: false,
}))

export const RewardsParticipantIdentifier = z.strictObject({
  id: z.string().min(1).optional(),
  number: z.string().min(1).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
])).openapi('RewardsParticipantIdentifier', raw({
  type: 'object',
  description: 'Names one rewards participant, by its ID or its number.',
  'x-evidence': 'assumed',
  'x-note': 'The access token pages name this object; the page that lists its fields was not found. ID and number are those of the object by which other calls name a participant (decisions/0114).',
  properties: {
    id: {
      type: 'string',
      minLength: 1,
      description: 'ID of the rewards participant.',
    },
    number: {
      type: 'string',
      minLength: 1,
      description: 'Number of the rewards participant.',
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

export const AccessTokenCreation = z.strictObject({
  token: z.string().min(1),
  authentication_code: z.string().min(1).optional(),
  identifier: z.string().min(1).optional(),
  pass_code: z.string().min(1).optional(),
  card_masked_number: z.string().min(1).optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifier.optional(),
  rewards_participant_identifier: RewardsParticipantIdentifier.optional(),
  classification_identifier: AccessTokenClassificationIdentifier.optional(),
  udf_string_1: z.string().optional(),
  udf_string_2: z.string().optional(),
  udf_string_3: z.string().optional(),
  udf_string_4: z.string().optional(),
  udf_string_5: z.string().optional(),
  udf_string_6: z.string().optional(),
  udf_string_7: z.string().optional(),
  udf_string_8: z.string().optional(),
  udf_float_1: z.number().optional(),
  udf_float_2: z.number().optional(),
  udf_float_3: z.number().optional(),
  udf_float_4: z.number().optional(),
  udf_date_1: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).optional(),
  udf_date_2: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).optional(),
  udf_date_3: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).optional(),
  udf_date_4: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).optional(),
  fields_set: FieldsSet.optional(),
}).check(dependentRequired({
  identifier: ['pass_code'],
})).openapi('AccessTokenCreation', raw({
  type: 'object',
  description: 'The access token to make, and who owns it.\n\nWhich of the authentication code, the identifier and the pass code have to be sent is a setting of the system:\nof the classification when one is named, else of the active definition of access tokens.',
  'x-evidence': 'documented',
  'x-note': 'The table is known down to classification_identifier; what follows it is our reading (decisions/0115).',
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
      description: 'Authentication code of the access token. Mandatory unless the definition or the classification generates it.',
      'x-sensitive': true,
      'x-note': 'Older page versions call it optional and generated when missing (decisions/0111).',
    },
    identifier: {
      type: 'string',
      minLength: 1,
      description: 'Identifier of the access token. Mandatory unless the system allows access tokens with neither an identifier nor a pass code.',
      'x-note': 'The user manual knows identifiers that are generated too; the page does not say what to send then.',
    },
    pass_code: {
      type: 'string',
      minLength: 1,
      description: 'Pass code of the access token. Mandatory with an identifier; without one, mandatory unless the system allows access tokens with neither an identifier nor a pass code.',
      'x-sensitive': true,
      'x-note': 'The rule on owners knows a pass code that is generated, and none is sent then; how that goes with an identifier that was sent is not said.',
    },
    card_masked_number: {
      type: 'string',
      minLength: 1,
      description: 'Masked card number. Only when the authentication code belongs to a credit card.',
      'x-available-from': ['R16.2.0'],
    },
    accounts_receivable_identifier: {
      $ref: '#/components/schemas/AccountsReceivableIdentifier',
      description: 'Accounts receivable that is to own the access token.\n\nWhere the pass code is generated, this or rewards_participant_identifier is mandatory.',
      'x-available-from': ['R8.0.0'],
    },
    rewards_participant_identifier: {
      $ref: '#/components/schemas/RewardsParticipantIdentifier',
      description: 'Rewards participant that is to own the access token. Beside an accounts receivable it must be a participant of that accounts receivable.\n\nWhere the pass code is generated, this or accounts_receivable_identifier is mandatory.',
      'x-note': 'No release mark of it is known. The two owners may come together (decisions/0112). That it is the object of access_tokens/list is our reading.',
    },
    classification_identifier: {
      $ref: '#/components/schemas/AccessTokenClassificationIdentifier',
      description: 'Classification the access token is to carry. Its settings then count in place of those of the definition.',
      'x-available-from': ['R10.0.0'],
      'x-note': 'It bears no mark here; R10.0.0 is the mark of classifications elsewhere.',
    },
    udf_string_1: {
      type: 'string',
      description: 'User-defined text 1.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_string_2: {
      type: 'string',
      description: 'User-defined text 2.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_string_3: {
      type: 'string',
      description: 'User-defined text 3.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_string_4: {
      type: 'string',
      description: 'User-defined text 4.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_string_5: {
      type: 'string',
      description: 'User-defined text 5.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_string_6: {
      type: 'string',
      description: 'User-defined text 6.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_string_7: {
      type: 'string',
      description: 'User-defined text 7.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_string_8: {
      type: 'string',
      description: 'User-defined text 8.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_float_1: {
      type: 'number',
      description: 'User-defined number 1.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_float_2: {
      type: 'number',
      description: 'User-defined number 2.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_float_3: {
      type: 'number',
      description: 'User-defined number 3.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_float_4: {
      type: 'number',
      description: 'User-defined number 4.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_date_1: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 1, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_date_2: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 2, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_date_3: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 3, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_date_4: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 4, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    fields_set: {
      $ref: '#/components/schemas/FieldsSet',
      'x-evidence': 'assumed',
      'x-note': 'The end of the table is not known; most calls on access tokens have it.',
    },
  },
  dependentRequired: {
    identifier: ['pass_code'],
  },
  additionalProperties: false,
}))

export const AccessTokenCreation_R10_0_0 = z.strictObject({
  token: z.string().min(1),
  authentication_code: z.string().min(1).optional(),
  identifier: z.string().min(1).optional(),
  pass_code: z.string().min(1).optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifier.optional(),
  rewards_participant_identifier: RewardsParticipantIdentifier.optional(),
  classification_identifier: AccessTokenClassificationIdentifier.optional(),
  fields_set: FieldsSet.optional(),
}).check(dependentRequired({
  identifier: ['pass_code'],
})).openapi('AccessTokenCreation', raw({
  type: 'object',
  description: 'The access token to make, and who owns it.\n\nWhich of the authentication code, the identifier and the pass code have to be sent is a setting of the system:\nof the classification when one is named, else of the active definition of access tokens.',
  'x-evidence': 'documented',
  'x-note': 'The table is known down to classification_identifier; what follows it is our reading (decisions/0115).',
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
      description: 'Authentication code of the access token. Mandatory unless the definition or the classification generates it.',
      'x-sensitive': true,
      'x-note': 'Older page versions call it optional and generated when missing (decisions/0111).',
    },
    identifier: {
      type: 'string',
      minLength: 1,
      description: 'Identifier of the access token. Mandatory unless the system allows access tokens with neither an identifier nor a pass code.',
      'x-note': 'The user manual knows identifiers that are generated too; the page does not say what to send then.',
    },
    pass_code: {
      type: 'string',
      minLength: 1,
      description: 'Pass code of the access token. Mandatory with an identifier; without one, mandatory unless the system allows access tokens with neither an identifier nor a pass code.',
      'x-sensitive': true,
      'x-note': 'The rule on owners knows a pass code that is generated, and none is sent then; how that goes with an identifier that was sent is not said.',
    },
    accounts_receivable_identifier: {
      $ref: '#/components/schemas/AccountsReceivableIdentifier',
      description: 'Accounts receivable that is to own the access token.\n\nIt is optional.',
      'x-available-from': ['R8.0.0'],
    },
    rewards_participant_identifier: {
      $ref: '#/components/schemas/RewardsParticipantIdentifier',
      description: 'Rewards participant that is to own the access token. Beside an accounts receivable it must be a participant of that accounts receivable.\n\nIt is optional.',
      'x-note': 'No release mark of it is known. The two owners may come together (decisions/0112). That it is the object of access_tokens/list is our reading.',
    },
    classification_identifier: {
      $ref: '#/components/schemas/AccessTokenClassificationIdentifier',
      description: 'Classification the access token is to carry. Its settings then count in place of those of the definition.',
      'x-available-from': ['R10.0.0'],
      'x-note': 'It bears no mark here; R10.0.0 is the mark of classifications elsewhere.',
    },
    fields_set: {
      $ref: '#/components/schemas/FieldsSet',
      'x-evidence': 'assumed',
      'x-note': 'The end of the table is not known; most calls on access tokens have it.',
    },
  },
  dependentRequired: {
    identifier: ['pass_code'],
  },
  additionalProperties: false,
}))

export const AccessTokenCreation_R10_1_0 = z.strictObject({
  token: z.string().min(1),
  authentication_code: z.string().min(1).optional(),
  identifier: z.string().min(1).optional(),
  pass_code: z.string().min(1).optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifier.optional(),
  rewards_participant_identifier: RewardsParticipantIdentifier.optional(),
  classification_identifier: AccessTokenClassificationIdentifier.optional(),
  udf_string_1: z.string().optional(),
  udf_string_2: z.string().optional(),
  udf_string_3: z.string().optional(),
  udf_string_4: z.string().optional(),
  udf_string_5: z.string().optional(),
  udf_string_6: z.string().optional(),
  udf_string_7: z.string().optional(),
  udf_string_8: z.string().optional(),
  udf_float_1: z.number().optional(),
  udf_float_2: z.number().optional(),
  udf_float_3: z.number().optional(),
  udf_float_4: z.number().optional(),
  udf_date_1: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).optional(),
  udf_date_2: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).optional(),
  udf_date_3: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).optional(),
  udf_date_4: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).optional(),
  fields_set: FieldsSet.optional(),
}).check(dependentRequired({
  identifier: ['pass_code'],
})).openapi('AccessTokenCreation', raw({
  type: 'object',
  description: 'The access token to make, and who owns it.\n\nWhich of the authentication code, the identifier and the pass code have to be sent is a setting of the system:\nof the classification when one is named, else of the active definition of access tokens.',
  'x-evidence': 'documented',
  'x-note': 'The table is known down to classification_identifier; what follows it is our reading (decisions/0115).',
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
      description: 'Authentication code of the access token. Mandatory unless the definition or the classification generates it.',
      'x-sensitive': true,
      'x-note': 'Older page versions call it optional and generated when missing (decisions/0111).',
    },
    identifier: {
      type: 'string',
      minLength: 1,
      description: 'Identifier of the access token. Mandatory unless the system allows access tokens with neither an identifier nor a pass code.',
      'x-note': 'The user manual knows identifiers that are generated too; the page does not say what to send then.',
    },
    pass_code: {
      type: 'string',
      minLength: 1,
      description: 'Pass code of the access token. Mandatory with an identifier; without one, mandatory unless the system allows access tokens with neither an identifier nor a pass code.',
      'x-sensitive': true,
      'x-note': 'The rule on owners knows a pass code that is generated, and none is sent then; how that goes with an identifier that was sent is not said.',
    },
    accounts_receivable_identifier: {
      $ref: '#/components/schemas/AccountsReceivableIdentifier',
      description: 'Accounts receivable that is to own the access token.\n\nIt is optional.',
      'x-available-from': ['R8.0.0'],
    },
    rewards_participant_identifier: {
      $ref: '#/components/schemas/RewardsParticipantIdentifier',
      description: 'Rewards participant that is to own the access token. Beside an accounts receivable it must be a participant of that accounts receivable.\n\nIt is optional.',
      'x-note': 'No release mark of it is known. The two owners may come together (decisions/0112). That it is the object of access_tokens/list is our reading.',
    },
    classification_identifier: {
      $ref: '#/components/schemas/AccessTokenClassificationIdentifier',
      description: 'Classification the access token is to carry. Its settings then count in place of those of the definition.',
      'x-available-from': ['R10.0.0'],
      'x-note': 'It bears no mark here; R10.0.0 is the mark of classifications elsewhere.',
    },
    udf_string_1: {
      type: 'string',
      description: 'User-defined text 1.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_string_2: {
      type: 'string',
      description: 'User-defined text 2.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_string_3: {
      type: 'string',
      description: 'User-defined text 3.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_string_4: {
      type: 'string',
      description: 'User-defined text 4.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_string_5: {
      type: 'string',
      description: 'User-defined text 5.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_string_6: {
      type: 'string',
      description: 'User-defined text 6.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_string_7: {
      type: 'string',
      description: 'User-defined text 7.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_string_8: {
      type: 'string',
      description: 'User-defined text 8.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_float_1: {
      type: 'number',
      description: 'User-defined number 1.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_float_2: {
      type: 'number',
      description: 'User-defined number 2.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_float_3: {
      type: 'number',
      description: 'User-defined number 3.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_float_4: {
      type: 'number',
      description: 'User-defined number 4.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_date_1: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 1, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_date_2: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 2, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_date_3: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 3, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_date_4: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 4, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    fields_set: {
      $ref: '#/components/schemas/FieldsSet',
      'x-evidence': 'assumed',
      'x-note': 'The end of the table is not known; most calls on access tokens have it.',
    },
  },
  dependentRequired: {
    identifier: ['pass_code'],
  },
  additionalProperties: false,
}))

export const AccessTokenCreation_R14_0_0 = z.strictObject({
  token: z.string().min(1),
  authentication_code: z.string().min(1).optional(),
  identifier: z.string().min(1).optional(),
  pass_code: z.string().min(1).optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifier.optional(),
  rewards_participant_identifier: RewardsParticipantIdentifier.optional(),
  classification_identifier: AccessTokenClassificationIdentifier.optional(),
  udf_string_1: z.string().optional(),
  udf_string_2: z.string().optional(),
  udf_string_3: z.string().optional(),
  udf_string_4: z.string().optional(),
  udf_string_5: z.string().optional(),
  udf_string_6: z.string().optional(),
  udf_string_7: z.string().optional(),
  udf_string_8: z.string().optional(),
  udf_float_1: z.number().optional(),
  udf_float_2: z.number().optional(),
  udf_float_3: z.number().optional(),
  udf_float_4: z.number().optional(),
  udf_date_1: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).optional(),
  udf_date_2: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).optional(),
  udf_date_3: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).optional(),
  udf_date_4: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).optional(),
  fields_set: FieldsSet.optional(),
}).check(dependentRequired({
  identifier: ['pass_code'],
})).openapi('AccessTokenCreation', raw({
  type: 'object',
  description: 'The access token to make, and who owns it.\n\nWhich of the authentication code, the identifier and the pass code have to be sent is a setting of the system:\nof the classification when one is named, else of the active definition of access tokens.',
  'x-evidence': 'documented',
  'x-note': 'The table is known down to classification_identifier; what follows it is our reading (decisions/0115).',
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
      description: 'Authentication code of the access token. Mandatory unless the definition or the classification generates it.',
      'x-sensitive': true,
      'x-note': 'Older page versions call it optional and generated when missing (decisions/0111).',
    },
    identifier: {
      type: 'string',
      minLength: 1,
      description: 'Identifier of the access token. Mandatory unless the system allows access tokens with neither an identifier nor a pass code.',
      'x-note': 'The user manual knows identifiers that are generated too; the page does not say what to send then.',
    },
    pass_code: {
      type: 'string',
      minLength: 1,
      description: 'Pass code of the access token. Mandatory with an identifier; without one, mandatory unless the system allows access tokens with neither an identifier nor a pass code.',
      'x-sensitive': true,
      'x-note': 'The rule on owners knows a pass code that is generated, and none is sent then; how that goes with an identifier that was sent is not said.',
    },
    accounts_receivable_identifier: {
      $ref: '#/components/schemas/AccountsReceivableIdentifier',
      description: 'Accounts receivable that is to own the access token.\n\nWhere the pass code is generated, this or rewards_participant_identifier is mandatory.',
      'x-available-from': ['R8.0.0'],
    },
    rewards_participant_identifier: {
      $ref: '#/components/schemas/RewardsParticipantIdentifier',
      description: 'Rewards participant that is to own the access token. Beside an accounts receivable it must be a participant of that accounts receivable.\n\nWhere the pass code is generated, this or accounts_receivable_identifier is mandatory.',
      'x-note': 'No release mark of it is known. The two owners may come together (decisions/0112). That it is the object of access_tokens/list is our reading.',
    },
    classification_identifier: {
      $ref: '#/components/schemas/AccessTokenClassificationIdentifier',
      description: 'Classification the access token is to carry. Its settings then count in place of those of the definition.',
      'x-available-from': ['R10.0.0'],
      'x-note': 'It bears no mark here; R10.0.0 is the mark of classifications elsewhere.',
    },
    udf_string_1: {
      type: 'string',
      description: 'User-defined text 1.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_string_2: {
      type: 'string',
      description: 'User-defined text 2.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_string_3: {
      type: 'string',
      description: 'User-defined text 3.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_string_4: {
      type: 'string',
      description: 'User-defined text 4.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_string_5: {
      type: 'string',
      description: 'User-defined text 5.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_string_6: {
      type: 'string',
      description: 'User-defined text 6.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_string_7: {
      type: 'string',
      description: 'User-defined text 7.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_string_8: {
      type: 'string',
      description: 'User-defined text 8.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_float_1: {
      type: 'number',
      description: 'User-defined number 1.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_float_2: {
      type: 'number',
      description: 'User-defined number 2.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_float_3: {
      type: 'number',
      description: 'User-defined number 3.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_float_4: {
      type: 'number',
      description: 'User-defined number 4.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_date_1: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 1, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_date_2: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 2, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_date_3: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 3, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    udf_date_4: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 4, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'The end of the table is not known; the access token has it.',
    },
    fields_set: {
      $ref: '#/components/schemas/FieldsSet',
      'x-evidence': 'assumed',
      'x-note': 'The end of the table is not known; most calls on access tokens have it.',
    },
  },
  dependentRequired: {
    identifier: ['pass_code'],
  },
  additionalProperties: false,
}))

export const AccessTokenCreation_R5_0_0 = z.strictObject({
  token: z.string().min(1),
  authentication_code: z.string().min(1).optional(),
  identifier: z.string().min(1).optional(),
  pass_code: z.string().min(1).optional(),
  rewards_participant_identifier: RewardsParticipantIdentifier.optional(),
  fields_set: FieldsSet.optional(),
}).check(dependentRequired({
  identifier: ['pass_code'],
})).openapi('AccessTokenCreation', raw({
  type: 'object',
  description: 'The access token to make, and who owns it.\n\nWhich of the authentication code, the identifier and the pass code have to be sent is a setting of the system:\nof the classification when one is named, else of the active definition of access tokens.',
  'x-evidence': 'documented',
  'x-note': 'The table is known down to classification_identifier; what follows it is our reading (decisions/0115).',
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
      description: 'Authentication code of the access token. Mandatory unless the definition or the classification generates it.',
      'x-sensitive': true,
      'x-note': 'Older page versions call it optional and generated when missing (decisions/0111).',
    },
    identifier: {
      type: 'string',
      minLength: 1,
      description: 'Identifier of the access token. Mandatory unless the system allows access tokens with neither an identifier nor a pass code.',
      'x-note': 'The user manual knows identifiers that are generated too; the page does not say what to send then.',
    },
    pass_code: {
      type: 'string',
      minLength: 1,
      description: 'Pass code of the access token. Mandatory with an identifier; without one, mandatory unless the system allows access tokens with neither an identifier nor a pass code.',
      'x-sensitive': true,
      'x-note': 'The rule on owners knows a pass code that is generated, and none is sent then; how that goes with an identifier that was sent is not said.',
    },
    rewards_participant_identifier: {
      $ref: '#/components/schemas/RewardsParticipantIdentifier',
      description: 'Rewards participant that is to own the access token. Beside an accounts receivable it must be a participant of that accounts receivable.\n\nIt is optional.',
      'x-note': 'No release mark of it is known. The two owners may come together (decisions/0112). That it is the object of access_tokens/list is our reading.',
    },
    fields_set: {
      $ref: '#/components/schemas/FieldsSet',
      'x-evidence': 'assumed',
      'x-note': 'The end of the table is not known; most calls on access tokens have it.',
    },
  },
  dependentRequired: {
    identifier: ['pass_code'],
  },
  additionalProperties: false,
}))

export const AccessTokenCreation_R8_0_0 = z.strictObject({
  token: z.string().min(1),
  authentication_code: z.string().min(1).optional(),
  identifier: z.string().min(1).optional(),
  pass_code: z.string().min(1).optional(),
  accounts_receivable_identifier: AccountsReceivableIdentifier.optional(),
  rewards_participant_identifier: RewardsParticipantIdentifier.optional(),
  fields_set: FieldsSet.optional(),
}).check(dependentRequired({
  identifier: ['pass_code'],
})).openapi('AccessTokenCreation', raw({
  type: 'object',
  description: 'The access token to make, and who owns it.\n\nWhich of the authentication code, the identifier and the pass code have to be sent is a setting of the system:\nof the classification when one is named, else of the active definition of access tokens.',
  'x-evidence': 'documented',
  'x-note': 'The table is known down to classification_identifier; what follows it is our reading (decisions/0115).',
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
      description: 'Authentication code of the access token. Mandatory unless the definition or the classification generates it.',
      'x-sensitive': true,
      'x-note': 'Older page versions call it optional and generated when missing (decisions/0111).',
    },
    identifier: {
      type: 'string',
      minLength: 1,
      description: 'Identifier of the access token. Mandatory unless the system allows access tokens with neither an identifier nor a pass code.',
      'x-note': 'The user manual knows identifiers that are generated too; the page does not say what to send then.',
    },
    pass_code: {
      type: 'string',
      minLength: 1,
      description: 'Pass code of the access token. Mandatory with an identifier; without one, mandatory unless the system allows access tokens with neither an identifier nor a pass code.',
      'x-sensitive': true,
      'x-note': 'The rule on owners knows a pass code that is generated, and none is sent then; how that goes with an identifier that was sent is not said.',
    },
    accounts_receivable_identifier: {
      $ref: '#/components/schemas/AccountsReceivableIdentifier',
      description: 'Accounts receivable that is to own the access token.\n\nIt is optional.',
      'x-available-from': ['R8.0.0'],
    },
    rewards_participant_identifier: {
      $ref: '#/components/schemas/RewardsParticipantIdentifier',
      description: 'Rewards participant that is to own the access token. Beside an accounts receivable it must be a participant of that accounts receivable.\n\nIt is optional.',
      'x-note': 'No release mark of it is known. The two owners may come together (decisions/0112). That it is the object of access_tokens/list is our reading.',
    },
    fields_set: {
      $ref: '#/components/schemas/FieldsSet',
      'x-evidence': 'assumed',
      'x-note': 'The end of the table is not known; most calls on access tokens have it.',
    },
  },
  dependentRequired: {
    identifier: ['pass_code'],
  },
  additionalProperties: false,
}))

export const AccessTokenDeactivation = z.strictObject({
  token: z.string().min(1),
  access_token_identifier: AccessTokenIdentifier,
  fields_set: FieldsSet.optional(),
}).openapi('AccessTokenDeactivation', raw({
  type: 'object',
  description: 'Names the access token to make not effective.',
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
      'x-note': 'The page marks it R10.0.0, older than the call itself; the mark is taken as copied from other calls.',
    },
  },
  additionalProperties: false,
}))

export const AccessTokenDeletion = z.strictObject({
  token: z.string().min(1),
  access_token_identifier: AccessTokenIdentifier,
  fields_set: FieldsSet.optional(),
}).openapi('AccessTokenDeletion', raw({
  type: 'object',
  description: 'Names the access token to delete.',
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
      'x-note': 'The page marks it R10.0.0, older than the call itself; the mark is taken as copied from other calls.',
    },
  },
  additionalProperties: false,
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
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=953888&pageId=969442',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=956070',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=9908185&pageId=9834894',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=17&pageId=9832867&revisedVersion=26',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=21&pageId=9832867&revisedVersion=26',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=9894907&pageId=9894258',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=9836393&pageId=9835680',
    'https://crmdevelopment.atlassian.net/wiki/x/tm2W',
  ],
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
      'x-note': 'By the user manual the state also changes without a call: to NOT_EFFECTIVE when the last owner is taken off, where the system is set up so, and back to EFFECTIVE on conditions that are not known.',
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
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=953888&pageId=969442',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=956070',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=9908185&pageId=9834894',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=17&pageId=9832867&revisedVersion=26',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=21&pageId=9832867&revisedVersion=26',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=9894907&pageId=9894258',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=9836393&pageId=9835680',
    'https://crmdevelopment.atlassian.net/wiki/x/tm2W',
  ],
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
      'x-note': 'By the user manual the state also changes without a call: to NOT_EFFECTIVE when the last owner is taken off, where the system is set up so, and back to EFFECTIVE on conditions that are not known.',
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
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=953888&pageId=969442',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=956070',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=9908185&pageId=9834894',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=17&pageId=9832867&revisedVersion=26',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=21&pageId=9832867&revisedVersion=26',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=9894907&pageId=9894258',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=9836393&pageId=9835680',
    'https://crmdevelopment.atlassian.net/wiki/x/tm2W',
  ],
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
      'x-note': 'By the user manual the state also changes without a call: to NOT_EFFECTIVE when the last owner is taken off, where the system is set up so, and back to EFFECTIVE on conditions that are not known.',
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
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=953888&pageId=969442',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=956070',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=9908185&pageId=9834894',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=17&pageId=9832867&revisedVersion=26',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=21&pageId=9832867&revisedVersion=26',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=9894907&pageId=9894258',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=9836393&pageId=9835680',
    'https://crmdevelopment.atlassian.net/wiki/x/tm2W',
  ],
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
      'x-note': 'By the user manual the state also changes without a call: to NOT_EFFECTIVE when the last owner is taken off, where the system is set up so, and back to EFFECTIVE on conditions that are not known.',
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
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=953888&pageId=969442',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=956070',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=9908185&pageId=9834894',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=17&pageId=9832867&revisedVersion=26',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=21&pageId=9832867&revisedVersion=26',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=9894907&pageId=9894258',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=9836393&pageId=9835680',
    'https://crmdevelopment.atlassian.net/wiki/x/tm2W',
  ],
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
      'x-note': 'By the user manual the state also changes without a call: to NOT_EFFECTIVE when the last owner is taken off, where the system is set up so, and back to EFFECTIVE on conditions that are not known.',
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
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=953888&pageId=969442',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=956070',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=9908185&pageId=9834894',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=17&pageId=9832867&revisedVersion=26',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=21&pageId=9832867&revisedVersion=26',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=9894907&pageId=9894258',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=9836393&pageId=9835680',
    'https://crmdevelopment.atlassian.net/wiki/x/tm2W',
  ],
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
      'x-note': 'By the user manual the state also changes without a call: to NOT_EFFECTIVE when the last owner is taken off, where the system is set up so, and back to EFFECTIVE on conditions that are not known.',
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
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=953888&pageId=969442',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=956070',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=9908185&pageId=9834894',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=17&pageId=9832867&revisedVersion=26',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=21&pageId=9832867&revisedVersion=26',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=9894907&pageId=9894258',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=9836393&pageId=9835680',
    'https://crmdevelopment.atlassian.net/wiki/x/tm2W',
  ],
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
      'x-note': 'By the user manual the state also changes without a call: to NOT_EFFECTIVE when the last owner is taken off, where the system is set up so, and back to EFFECTIVE on conditions that are not known.',
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

export const AccessTokenListEnvelope = z.looseObject({
  status: SuccessStatus,
  data: z.array(AccessToken),
}).openapi('AccessTokenListEnvelope', raw({
  type: 'object',
  description: 'Answer with several access tokens.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      type: 'array',
      description: 'One entry per access token. Empty when none was found.',
      'x-note': 'That data is a list is documented. The fields of an entry are not; the complete access token is our reading (decisions/0115), and so is the empty list.',
      items: {
        $ref: '#/components/schemas/AccessToken',
      },
    },
  },
}))

export const AccessTokenListEnvelope_R10_0_0 = z.looseObject({
  status: SuccessStatus,
  data: z.array(AccessToken_R10_0_0),
}).openapi('AccessTokenListEnvelope', raw({
  type: 'object',
  description: 'Answer with several access tokens.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      type: 'array',
      description: 'One entry per access token. Empty when none was found.',
      'x-note': 'That data is a list is documented. The fields of an entry are not; the complete access token is our reading (decisions/0115), and so is the empty list.',
      items: {
        $ref: '#/components/schemas/AccessToken',
      },
    },
  },
}))

export const AccessTokenListEnvelope_R10_1_0 = z.looseObject({
  status: SuccessStatus,
  data: z.array(AccessToken_R10_1_0),
}).openapi('AccessTokenListEnvelope', raw({
  type: 'object',
  description: 'Answer with several access tokens.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      type: 'array',
      description: 'One entry per access token. Empty when none was found.',
      'x-note': 'That data is a list is documented. The fields of an entry are not; the complete access token is our reading (decisions/0115), and so is the empty list.',
      items: {
        $ref: '#/components/schemas/AccessToken',
      },
    },
  },
}))

export const AccessTokenListEnvelope_R14_1_0 = z.looseObject({
  status: SuccessStatus,
  data: z.array(AccessToken_R14_1_0),
}).openapi('AccessTokenListEnvelope', raw({
  type: 'object',
  description: 'Answer with several access tokens.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      type: 'array',
      description: 'One entry per access token. Empty when none was found.',
      'x-note': 'That data is a list is documented. The fields of an entry are not; the complete access token is our reading (decisions/0115), and so is the empty list.',
      items: {
        $ref: '#/components/schemas/AccessToken',
      },
    },
  },
}))

export const AccessTokenListEnvelope_R15_0_0 = z.looseObject({
  status: SuccessStatus,
  data: z.array(AccessToken_R15_0_0),
}).openapi('AccessTokenListEnvelope', raw({
  type: 'object',
  description: 'Answer with several access tokens.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      type: 'array',
      description: 'One entry per access token. Empty when none was found.',
      'x-note': 'That data is a list is documented. The fields of an entry are not; the complete access token is our reading (decisions/0115), and so is the empty list.',
      items: {
        $ref: '#/components/schemas/AccessToken',
      },
    },
  },
}))

export const AccessTokenListEnvelope_R16_2_0 = z.looseObject({
  status: SuccessStatus,
  data: z.array(AccessToken_R16_2_0),
}).openapi('AccessTokenListEnvelope', raw({
  type: 'object',
  description: 'Answer with several access tokens.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      type: 'array',
      description: 'One entry per access token. Empty when none was found.',
      'x-note': 'That data is a list is documented. The fields of an entry are not; the complete access token is our reading (decisions/0115), and so is the empty list.',
      items: {
        $ref: '#/components/schemas/AccessToken',
      },
    },
  },
}))

export const AccessTokenListEnvelope_R5_0_0 = z.looseObject({
  status: SuccessStatus,
  data: z.array(AccessToken_R5_0_0),
}).openapi('AccessTokenListEnvelope', raw({
  type: 'object',
  description: 'Answer with several access tokens.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      type: 'array',
      description: 'One entry per access token. Empty when none was found.',
      'x-note': 'That data is a list is documented. The fields of an entry are not; the complete access token is our reading (decisions/0115), and so is the empty list.',
      items: {
        $ref: '#/components/schemas/AccessToken',
      },
    },
  },
}))

export const AccessTokenListEnvelope_R9_0_0 = z.looseObject({
  status: SuccessStatus,
  data: z.array(AccessToken_R9_0_0),
}).openapi('AccessTokenListEnvelope', raw({
  type: 'object',
  description: 'Answer with several access tokens.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      type: 'array',
      description: 'One entry per access token. Empty when none was found.',
      'x-note': 'That data is a list is documented. The fields of an entry are not; the complete access token is our reading (decisions/0115), and so is the empty list.',
      items: {
        $ref: '#/components/schemas/AccessToken',
      },
    },
  },
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

export const AccessTokenOrOtpIdentifier = z.strictObject({
  authentication_code: z.string().min(1).optional(),
  identifier: z.string().min(1).optional(),
  pass_code: z.string().min(1).optional(),
  one_time_password: z.union([z.string().regex(/^[0-9]+$/u), z.number().check(integer).gte(0)]).optional(),
}).check(exactlyOneOf([
  ['authentication_code'],
  ['identifier'],
  ['one_time_password'],
])).check(dependentRequired({
  identifier: ['pass_code'],
  pass_code: ['identifier'],
})).openapi('AccessTokenOrOtpIdentifier', raw({
  type: 'object',
  description: 'Names one access token, by its authentication code, by its identifier and pass code together, or by a one-time password.',
  'x-evidence': 'documented',
  'x-sources': ['https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=506723'],
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
    one_time_password: {
      type: ['string', 'integer'],
      pattern: '^[0-9]+$',
      minimum: 0,
      description: 'One-time password of the access token. Send it as a string, since it may begin with zeros.',
      'x-available-from': ['R13.0.0'],
      'x-sensitive': true,
      'x-note': 'Documented as an integer; the call that makes one shows a string of six digits with a leading zero. That it holds digits only and stands alone is our reading (decisions/0131).',
    },
  },
  oneOf: [
    {
      required: ['authentication_code'],
    },
    {
      required: ['identifier'],
    },
    {
      required: ['one_time_password'],
    },
  ],
  dependentRequired: {
    identifier: ['pass_code'],
    pass_code: ['identifier'],
  },
  additionalProperties: false,
}))

export const AccessTokenOrOtpIdentifier_R8_0_0 = z.strictObject({
  authentication_code: z.string().min(1).optional(),
  identifier: z.string().min(1).optional(),
  pass_code: z.string().min(1).optional(),
}).check(exactlyOneOf([
  ['authentication_code'],
  ['identifier'],
])).check(dependentRequired({
  identifier: ['pass_code'],
  pass_code: ['identifier'],
})).openapi('AccessTokenOrOtpIdentifier', raw({
  type: 'object',
  description: 'Names one access token, by its authentication code, by its identifier and pass code together, or by a one-time password.',
  'x-evidence': 'documented',
  'x-sources': ['https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=506723'],
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

export const AccessTokenUpdate = z.strictObject({
  token: z.string().min(1),
  access_token_identifier: AccessTokenIdentifier,
  authentication_code: z.union([z.string().min(1), z.null()]).optional(),
  identifier: z.union([z.string().min(1), z.null()]).optional(),
  pass_code: z.union([z.string().min(1), z.null()]).optional(),
  card_masked_number: z.union([z.string().min(1), z.null()]).optional(),
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
  classification_identifier: AccessTokenClassificationIdentifier.optional(),
  fields_set: FieldsSet.optional(),
}).check(dependentRequired({
  identifier: ['pass_code'],
})).openapi('AccessTokenUpdate', raw({
  type: 'object',
  description: 'Names the access token to change and carries its new values. A field that is left out stays as it is; a field\nsent as null is emptied.\n\nWhich of the authentication code, the identifier and the pass code an access token must have is a setting of\nthe system: of its classification when it has one, else of the active definition of access tokens.',
  'x-evidence': 'documented',
  'x-note': 'The table is known down to udf_string_8; what follows it is our reading (decisions/0115). The page marks the new credentials as mandatory on conditions, which would undo a partial change: they are read as mandatory only where the access token would be left without them (decisions/0116).',
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
      description: 'Access token to change, by its present values.',
    },
    authentication_code: {
      type: ['string', 'null'],
      minLength: 1,
      description: 'New authentication code. Mandatory unless the definition or the classification generates it; null asks for a generated one.',
      'x-sensitive': true,
      'x-note': 'Older page versions call it optional, with null for a new one that is generated; newer ones say mandatory unless generated (decisions/0111).',
    },
    identifier: {
      type: ['string', 'null'],
      minLength: 1,
      description: 'New identifier. Mandatory unless the system allows access tokens with neither an identifier nor a pass code.',
    },
    pass_code: {
      type: ['string', 'null'],
      minLength: 1,
      description: 'New pass code. Mandatory with an identifier; without one, mandatory unless the system allows access tokens with neither an identifier nor a pass code.',
      'x-sensitive': true,
    },
    card_masked_number: {
      type: ['string', 'null'],
      minLength: 1,
      description: 'Masked card number. Only when the authentication code belongs to a credit card.',
      'x-available-from': ['R16.2.0'],
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
      'x-note': 'Its own mark is not known; it is the mark of the six texts before it.',
    },
    udf_string_8: {
      type: ['string', 'null'],
      description: 'User-defined text 8.',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Its own mark is not known; it is the mark of the six texts before it.',
    },
    udf_float_1: {
      type: ['number', 'null'],
      description: 'User-defined number 1.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Not in the part of the table that is known; the access token has it.',
    },
    udf_float_2: {
      type: ['number', 'null'],
      description: 'User-defined number 2.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Not in the part of the table that is known; the access token has it.',
    },
    udf_float_3: {
      type: ['number', 'null'],
      description: 'User-defined number 3.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Not in the part of the table that is known; the access token has it.',
    },
    udf_float_4: {
      type: ['number', 'null'],
      description: 'User-defined number 4.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Not in the part of the table that is known; the access token has it.',
    },
    udf_date_1: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 1, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Not in the part of the table that is known; the access token has it.',
    },
    udf_date_2: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 2, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Not in the part of the table that is known; the access token has it.',
    },
    udf_date_3: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 3, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Not in the part of the table that is known; the access token has it.',
    },
    udf_date_4: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 4, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Not in the part of the table that is known; the access token has it.',
    },
    classification_identifier: {
      $ref: '#/components/schemas/AccessTokenClassificationIdentifier',
      description: 'New classification of the access token.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.0.0'],
      'x-note': 'Not in the part of the table that is known. Whether a classification can be taken off by null is not said.',
    },
    fields_set: {
      $ref: '#/components/schemas/FieldsSet',
      'x-evidence': 'assumed',
      'x-note': 'The end of the table is not known; most calls on access tokens have it.',
    },
  },
  dependentRequired: {
    identifier: ['pass_code'],
  },
  additionalProperties: false,
}))

export const AccessTokenUpdate_R10_0_0 = z.strictObject({
  token: z.string().min(1),
  access_token_identifier: AccessTokenIdentifier,
  authentication_code: z.union([z.string().min(1), z.null()]).optional(),
  identifier: z.union([z.string().min(1), z.null()]).optional(),
  pass_code: z.union([z.string().min(1), z.null()]).optional(),
  classification_identifier: AccessTokenClassificationIdentifier.optional(),
  fields_set: FieldsSet.optional(),
}).check(dependentRequired({
  identifier: ['pass_code'],
})).openapi('AccessTokenUpdate', raw({
  type: 'object',
  description: 'Names the access token to change and carries its new values. A field that is left out stays as it is; a field\nsent as null is emptied.\n\nWhich of the authentication code, the identifier and the pass code an access token must have is a setting of\nthe system: of its classification when it has one, else of the active definition of access tokens.',
  'x-evidence': 'documented',
  'x-note': 'The table is known down to udf_string_8; what follows it is our reading (decisions/0115). The page marks the new credentials as mandatory on conditions, which would undo a partial change: they are read as mandatory only where the access token would be left without them (decisions/0116).',
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
      description: 'Access token to change, by its present values.',
    },
    authentication_code: {
      type: ['string', 'null'],
      minLength: 1,
      description: 'New authentication code. Mandatory unless the definition or the classification generates it; null asks for a generated one.',
      'x-sensitive': true,
      'x-note': 'Older page versions call it optional, with null for a new one that is generated; newer ones say mandatory unless generated (decisions/0111).',
    },
    identifier: {
      type: ['string', 'null'],
      minLength: 1,
      description: 'New identifier. Mandatory unless the system allows access tokens with neither an identifier nor a pass code.',
    },
    pass_code: {
      type: ['string', 'null'],
      minLength: 1,
      description: 'New pass code. Mandatory with an identifier; without one, mandatory unless the system allows access tokens with neither an identifier nor a pass code.',
      'x-sensitive': true,
    },
    classification_identifier: {
      $ref: '#/components/schemas/AccessTokenClassificationIdentifier',
      description: 'New classification of the access token.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.0.0'],
      'x-note': 'Not in the part of the table that is known. Whether a classification can be taken off by null is not said.',
    },
    fields_set: {
      $ref: '#/components/schemas/FieldsSet',
      'x-evidence': 'assumed',
      'x-note': 'The end of the table is not known; most calls on access tokens have it.',
    },
  },
  dependentRequired: {
    identifier: ['pass_code'],
  },
  additionalProperties: false,
}))

export const AccessTokenUpdate_R10_1_0 = z.strictObject({
  token: z.string().min(1),
  access_token_identifier: AccessTokenIdentifier,
  authentication_code: z.union([z.string().min(1), z.null()]).optional(),
  identifier: z.union([z.string().min(1), z.null()]).optional(),
  pass_code: z.union([z.string().min(1), z.null()]).optional(),
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
  classification_identifier: AccessTokenClassificationIdentifier.optional(),
  fields_set: FieldsSet.optional(),
}).check(dependentRequired({
  identifier: ['pass_code'],
})).openapi('AccessTokenUpdate', raw({
  type: 'object',
  description: 'Names the access token to change and carries its new values. A field that is left out stays as it is; a field\nsent as null is emptied.\n\nWhich of the authentication code, the identifier and the pass code an access token must have is a setting of\nthe system: of its classification when it has one, else of the active definition of access tokens.',
  'x-evidence': 'documented',
  'x-note': 'The table is known down to udf_string_8; what follows it is our reading (decisions/0115). The page marks the new credentials as mandatory on conditions, which would undo a partial change: they are read as mandatory only where the access token would be left without them (decisions/0116).',
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
      description: 'Access token to change, by its present values.',
    },
    authentication_code: {
      type: ['string', 'null'],
      minLength: 1,
      description: 'New authentication code. Mandatory unless the definition or the classification generates it; null asks for a generated one.',
      'x-sensitive': true,
      'x-note': 'Older page versions call it optional, with null for a new one that is generated; newer ones say mandatory unless generated (decisions/0111).',
    },
    identifier: {
      type: ['string', 'null'],
      minLength: 1,
      description: 'New identifier. Mandatory unless the system allows access tokens with neither an identifier nor a pass code.',
    },
    pass_code: {
      type: ['string', 'null'],
      minLength: 1,
      description: 'New pass code. Mandatory with an identifier; without one, mandatory unless the system allows access tokens with neither an identifier nor a pass code.',
      'x-sensitive': true,
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
      'x-note': 'Its own mark is not known; it is the mark of the six texts before it.',
    },
    udf_string_8: {
      type: ['string', 'null'],
      description: 'User-defined text 8.',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Its own mark is not known; it is the mark of the six texts before it.',
    },
    udf_float_1: {
      type: ['number', 'null'],
      description: 'User-defined number 1.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Not in the part of the table that is known; the access token has it.',
    },
    udf_float_2: {
      type: ['number', 'null'],
      description: 'User-defined number 2.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Not in the part of the table that is known; the access token has it.',
    },
    udf_float_3: {
      type: ['number', 'null'],
      description: 'User-defined number 3.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Not in the part of the table that is known; the access token has it.',
    },
    udf_float_4: {
      type: ['number', 'null'],
      description: 'User-defined number 4.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Not in the part of the table that is known; the access token has it.',
    },
    udf_date_1: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 1, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Not in the part of the table that is known; the access token has it.',
    },
    udf_date_2: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 2, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Not in the part of the table that is known; the access token has it.',
    },
    udf_date_3: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 3, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Not in the part of the table that is known; the access token has it.',
    },
    udf_date_4: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 4, without a time zone.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.1.0'],
      'x-note': 'Not in the part of the table that is known; the access token has it.',
    },
    classification_identifier: {
      $ref: '#/components/schemas/AccessTokenClassificationIdentifier',
      description: 'New classification of the access token.',
      'x-evidence': 'assumed',
      'x-available-from': ['R10.0.0'],
      'x-note': 'Not in the part of the table that is known. Whether a classification can be taken off by null is not said.',
    },
    fields_set: {
      $ref: '#/components/schemas/FieldsSet',
      'x-evidence': 'assumed',
      'x-note': 'The end of the table is not known; most calls on access tokens have it.',
    },
  },
  dependentRequired: {
    identifier: ['pass_code'],
  },
  additionalProperties: false,
}))

export const AccessTokenUpdate_R5_0_0 = z.strictObject({
  token: z.string().min(1),
  access_token_identifier: AccessTokenIdentifier,
  authentication_code: z.union([z.string().min(1), z.null()]).optional(),
  identifier: z.union([z.string().min(1), z.null()]).optional(),
  pass_code: z.union([z.string().min(1), z.null()]).optional(),
  fields_set: FieldsSet.optional(),
}).check(dependentRequired({
  identifier: ['pass_code'],
})).openapi('AccessTokenUpdate', raw({
  type: 'object',
  description: 'Names the access token to change and carries its new values. A field that is left out stays as it is; a field\nsent as null is emptied.\n\nWhich of the authentication code, the identifier and the pass code an access token must have is a setting of\nthe system: of its classification when it has one, else of the active definition of access tokens.',
  'x-evidence': 'documented',
  'x-note': 'The table is known down to udf_string_8; what follows it is our reading (decisions/0115). The page marks the new credentials as mandatory on conditions, which would undo a partial change: they are read as mandatory only where the access token would be left without them (decisions/0116).',
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
      description: 'Access token to change, by its present values.',
    },
    authentication_code: {
      type: ['string', 'null'],
      minLength: 1,
      description: 'New authentication code. Mandatory unless the definition or the classification generates it; null asks for a generated one.',
      'x-sensitive': true,
      'x-note': 'Older page versions call it optional, with null for a new one that is generated; newer ones say mandatory unless generated (decisions/0111).',
    },
    identifier: {
      type: ['string', 'null'],
      minLength: 1,
      description: 'New identifier. Mandatory unless the system allows access tokens with neither an identifier nor a pass code.',
    },
    pass_code: {
      type: ['string', 'null'],
      minLength: 1,
      description: 'New pass code. Mandatory with an identifier; without one, mandatory unless the system allows access tokens with neither an identifier nor a pass code.',
      'x-sensitive': true,
    },
    fields_set: {
      $ref: '#/components/schemas/FieldsSet',
      'x-evidence': 'assumed',
      'x-note': 'The end of the table is not known; most calls on access tokens have it.',
    },
  },
  dependentRequired: {
    identifier: ['pass_code'],
  },
  additionalProperties: false,
}))

export const AccessTokenVerification = z.strictObject({
  token: z.string().min(1),
  access_token_identifier: AccessTokenIdentifier,
  verification_code: z.string().min(1),
  pass_code: z.string().min(1).optional(),
  fields_set: FieldsSet.optional(),
}).openapi('AccessTokenVerification', raw({
  type: 'object',
  description: 'Names the access token to verify and carries its verification code.',
  'x-evidence': 'documented',
  required: ['token', 'access_token_identifier', 'verification_code'],
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
    verification_code: {
      type: 'string',
      minLength: 1,
      description: 'Code the access token got when it was made, or from the latest issue of a new code.',
      'x-sensitive': true,
    },
    pass_code: {
      type: 'string',
      minLength: 1,
      description: 'Pass code the access token has from now on.',
      'x-sensitive': true,
      'x-available-from': ['R14.0.0'],
      'x-note': 'An access token named by its identifier needs its present pass code for that, beside this new one. Whether the pages mean both at once is not said; naming it by the authentication code avoids the question.',
    },
    fields_set: {
      $ref: '#/components/schemas/FieldsSet',
      'x-available-from': ['R10.0.0'],
    },
  },
  additionalProperties: false,
}))

export const AccessTokenVerification_R10_0_0 = z.strictObject({
  token: z.string().min(1),
  access_token_identifier: AccessTokenIdentifier,
  verification_code: z.string().min(1),
  fields_set: FieldsSet.optional(),
}).openapi('AccessTokenVerification', raw({
  type: 'object',
  description: 'Names the access token to verify and carries its verification code.',
  'x-evidence': 'documented',
  required: ['token', 'access_token_identifier', 'verification_code'],
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
    verification_code: {
      type: 'string',
      minLength: 1,
      description: 'Code the access token got when it was made, or from the latest issue of a new code.',
      'x-sensitive': true,
    },
    fields_set: {
      $ref: '#/components/schemas/FieldsSet',
      'x-available-from': ['R10.0.0'],
    },
  },
  additionalProperties: false,
}))

export const AccessTokenVerification_R9_0_0 = z.strictObject({
  token: z.string().min(1),
  access_token_identifier: AccessTokenIdentifier,
  verification_code: z.string().min(1),
}).openapi('AccessTokenVerification', raw({
  type: 'object',
  description: 'Names the access token to verify and carries its verification code.',
  'x-evidence': 'documented',
  required: ['token', 'access_token_identifier', 'verification_code'],
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
    verification_code: {
      type: 'string',
      minLength: 1,
      description: 'Code the access token got when it was made, or from the latest issue of a new code.',
      'x-sensitive': true,
    },
  },
  additionalProperties: false,
}))

export const AccessTokenWithNewPassCode = z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  random_pass_code: z.string().optional(),
  log_information: LogInformation.optional(),
}).openapi('AccessTokenWithNewPassCode', raw({
  type: 'object',
  description: 'An access token that got a new pass code. Any field may be missing, since the caller can choose the fields.',
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
      enum: ['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION'],
      'x-note': 'The page lists three values, yet takes an access token in state EFFECTIVE only.',
    },
    authentication_code: {
      type: 'string',
      description: 'Authentication code of the access token.',
      'x-sensitive': true,
    },
    identifier: {
      type: ['string', 'null'],
      description: 'Identifier of the access token.',
      'x-note': 'That it may be null is our reading, as for the other answers with an access token.',
    },
    random_pass_code: {
      type: 'string',
      description: 'The new pass code, in clear.\n\nIt is made by the pass code settings of the classification or the definition of the access token.',
      'x-sensitive': true,
    },
    log_information: {
      $ref: '#/components/schemas/LogInformation',
    },
  },
}))

export const AccessTokenWithNewPassCodeEnvelope = z.looseObject({
  status: SuccessStatus,
  data: AccessTokenWithNewPassCode,
}).openapi('AccessTokenWithNewPassCodeEnvelope', raw({
  type: 'object',
  description: 'Answer with the access token that got a new pass code.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      $ref: '#/components/schemas/AccessTokenWithNewPassCode',
    },
  },
}))

export const AccessTokenWithNewPassCode_R13_1_0 = z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  random_pass_code: z.string().optional(),
  log_information: LogInformation_R5_0_0.optional(),
}).openapi('AccessTokenWithNewPassCode', raw({
  type: 'object',
  description: 'An access token that got a new pass code. Any field may be missing, since the caller can choose the fields.',
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
      enum: ['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION'],
      'x-note': 'The page lists three values, yet takes an access token in state EFFECTIVE only.',
    },
    authentication_code: {
      type: 'string',
      description: 'Authentication code of the access token.',
      'x-sensitive': true,
    },
    identifier: {
      type: ['string', 'null'],
      description: 'Identifier of the access token.',
      'x-note': 'That it may be null is our reading, as for the other answers with an access token.',
    },
    random_pass_code: {
      type: 'string',
      description: 'The new pass code, in clear.\n\nIt is made by the pass code settings of the classification or the definition of the access token.',
      'x-sensitive': true,
    },
    log_information: {
      $ref: '#/components/schemas/LogInformation',
    },
  },
}))

export const AccessTokenWithNewPassCodeEnvelope_R13_1_0 = z.looseObject({
  status: SuccessStatus,
  data: AccessTokenWithNewPassCode_R13_1_0,
}).openapi('AccessTokenWithNewPassCodeEnvelope', raw({
  type: 'object',
  description: 'Answer with the access token that got a new pass code.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      $ref: '#/components/schemas/AccessTokenWithNewPassCode',
    },
  },
}))

export const AccessTokenWithNewPassCode_R14_1_0 = z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  random_pass_code: z.string().optional(),
  log_information: LogInformation_R14_1_0.optional(),
}).openapi('AccessTokenWithNewPassCode', raw({
  type: 'object',
  description: 'An access token that got a new pass code. Any field may be missing, since the caller can choose the fields.',
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
      enum: ['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION'],
      'x-note': 'The page lists three values, yet takes an access token in state EFFECTIVE only.',
    },
    authentication_code: {
      type: 'string',
      description: 'Authentication code of the access token.',
      'x-sensitive': true,
    },
    identifier: {
      type: ['string', 'null'],
      description: 'Identifier of the access token.',
      'x-note': 'That it may be null is our reading, as for the other answers with an access token.',
    },
    random_pass_code: {
      type: 'string',
      description: 'The new pass code, in clear.\n\nIt is made by the pass code settings of the classification or the definition of the access token.',
      'x-sensitive': true,
    },
    log_information: {
      $ref: '#/components/schemas/LogInformation',
    },
  },
}))

export const AccessTokenWithNewPassCodeEnvelope_R14_1_0 = z.looseObject({
  status: SuccessStatus,
  data: AccessTokenWithNewPassCode_R14_1_0,
}).openapi('AccessTokenWithNewPassCodeEnvelope', raw({
  type: 'object',
  description: 'Answer with the access token that got a new pass code.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      $ref: '#/components/schemas/AccessTokenWithNewPassCode',
    },
  },
}))

export const AccessTokenWithNewPassCode_R9_0_0 = z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  authentication_code: z.string().optional(),
  identifier: z.union([z.string(), z.null()]).optional(),
  random_pass_code: z.string().optional(),
  log_information: LogInformation_R5_0_0.optional(),
}).openapi('AccessTokenWithNewPassCode', raw({
  type: 'object',
  description: 'An access token that got a new pass code. Any field may be missing, since the caller can choose the fields.',
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
      enum: ['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION'],
      'x-note': 'The page lists three values, yet takes an access token in state EFFECTIVE only.',
    },
    authentication_code: {
      type: 'string',
      description: 'Authentication code of the access token.',
      'x-sensitive': true,
    },
    identifier: {
      type: ['string', 'null'],
      description: 'Identifier of the access token.',
      'x-note': 'That it may be null is our reading, as for the other answers with an access token.',
    },
    random_pass_code: {
      type: 'string',
      description: 'The new pass code, in clear.\n\nIt is six random letters and digits.',
      'x-sensitive': true,
    },
    log_information: {
      $ref: '#/components/schemas/LogInformation',
    },
  },
}))

export const AccessTokenWithNewPassCodeEnvelope_R9_0_0 = z.looseObject({
  status: SuccessStatus,
  data: AccessTokenWithNewPassCode_R9_0_0,
}).openapi('AccessTokenWithNewPassCodeEnvelope', raw({
  type: 'object',
  description: 'Answer with the access token that got a new pass code.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      $ref: '#/components/schemas/AccessTokenWithNewPassCode',
    },
  },
}))

export const CustomerIdentificationMediumIdentifier = z.looseObject({}).check(propertyCount(1, Infinity)).openapi('CustomerIdentificationMediumIdentifier', raw({
  type: 'object',
  description: 'Names one customer identification medium. Its fields are on no page known, so any field is let through.',
  'x-evidence': 'documented',
  'x-sources': ['https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=972566&pageId=974164'],
  'x-note': 'The pages name this object but the page that lists its fields was not found. That at least one field is sent is our reading.',
  minProperties: 1,
  additionalProperties: true,
}))

export const AccountsReceivableIdentifierWithAccessToken = z.strictObject({
  id: z.string().min(1).optional(),
  number: z.string().min(1).optional(),
  name: z.string().min(1).optional(),
  access_token_identifier: AccessTokenOrOtpIdentifier.optional(),
  customer_identification_medium_identifier: CustomerIdentificationMediumIdentifier.optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
  ['name'],
  ['access_token_identifier'],
  ['customer_identification_medium_identifier'],
])).openapi('AccountsReceivableIdentifierWithAccessToken', raw({
  type: 'object',
  description: 'Names one accounts receivable, by one of its own fields or by what identifies its customer.',
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=972566&pageId=974164',
    'https://crmdevelopment.atlassian.net/wiki/x/MrkH',
    'https://crmdevelopment.atlassian.net/wiki/x/oBII',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=1&pageId=490062&revisedVersion=4',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=520066&pageId=520006',
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491019/POST+subscriptions+list',
  ],
  'x-note': 'For calls by POST only, so that pass codes and one-time passwords stay out of the URL. That the members of R18.0.0 belong to this object rests on two page versions without a title.',
  properties: {
    id: {
      type: 'string',
      minLength: 1,
      description: 'ID of the accounts receivable.',
    },
    number: {
      type: 'string',
      minLength: 1,
      description: 'Number of the accounts receivable.',
    },
    name: {
      type: 'string',
      minLength: 1,
      description: 'Name of the accounts receivable.',
    },
    access_token_identifier: {
      $ref: '#/components/schemas/AccessTokenOrOtpIdentifier',
      description: 'Access token tied to the accounts receivable. Only one in state EFFECTIVE identifies it.',
      'x-available-from': ['R8.0.0'],
      'x-deprecated-from': ['R18.0.0'],
      'x-replaced-by': 'customer_identification_medium_identifier',
      deprecated: true,
    },
    customer_identification_medium_identifier: {
      $ref: '#/components/schemas/CustomerIdentificationMediumIdentifier',
      description: 'Customer identification medium tied to the accounts receivable.',
      'x-available-from': ['R18.0.0'],
      'x-note': 'An older page version calls it customer_identification_claim_identifier (decisions/0105).',
    },
  },
  oneOf: [
    {
      required: ['id'],
    },
    {
      required: ['number'],
    },
    {
      required: ['name'],
    },
    {
      required: ['access_token_identifier'],
    },
    {
      required: ['customer_identification_medium_identifier'],
    },
  ],
  additionalProperties: false,
}))

export const AccountsReceivableIdentifierWithAccessToken_R13_0_0 = z.strictObject({
  id: z.string().min(1).optional(),
  number: z.string().min(1).optional(),
  name: z.string().min(1).optional(),
  access_token_identifier: AccessTokenOrOtpIdentifier.optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
  ['name'],
  ['access_token_identifier'],
])).openapi('AccountsReceivableIdentifierWithAccessToken', raw({
  type: 'object',
  description: 'Names one accounts receivable, by one of its own fields or by what identifies its customer.',
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=972566&pageId=974164',
    'https://crmdevelopment.atlassian.net/wiki/x/MrkH',
    'https://crmdevelopment.atlassian.net/wiki/x/oBII',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=1&pageId=490062&revisedVersion=4',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=520066&pageId=520006',
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491019/POST+subscriptions+list',
  ],
  'x-note': 'For calls by POST only, so that pass codes and one-time passwords stay out of the URL. That the members of R18.0.0 belong to this object rests on two page versions without a title.',
  properties: {
    id: {
      type: 'string',
      minLength: 1,
      description: 'ID of the accounts receivable.',
    },
    number: {
      type: 'string',
      minLength: 1,
      description: 'Number of the accounts receivable.',
    },
    name: {
      type: 'string',
      minLength: 1,
      description: 'Name of the accounts receivable.',
    },
    access_token_identifier: {
      $ref: '#/components/schemas/AccessTokenOrOtpIdentifier',
      description: 'Access token tied to the accounts receivable. Only one in state EFFECTIVE identifies it.',
      'x-available-from': ['R8.0.0'],
    },
  },
  oneOf: [
    {
      required: ['id'],
    },
    {
      required: ['number'],
    },
    {
      required: ['name'],
    },
    {
      required: ['access_token_identifier'],
    },
  ],
  additionalProperties: false,
}))

export const AccountsReceivableIdentifierWithAccessToken_R8_0_0 = z.strictObject({
  id: z.string().min(1).optional(),
  number: z.string().min(1).optional(),
  name: z.string().min(1).optional(),
  access_token_identifier: AccessTokenOrOtpIdentifier_R8_0_0.optional(),
}).check(exactlyOneOf([
  ['id'],
  ['number'],
  ['name'],
  ['access_token_identifier'],
])).openapi('AccountsReceivableIdentifierWithAccessToken', raw({
  type: 'object',
  description: 'Names one accounts receivable, by one of its own fields or by what identifies its customer.',
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=972566&pageId=974164',
    'https://crmdevelopment.atlassian.net/wiki/x/MrkH',
    'https://crmdevelopment.atlassian.net/wiki/x/oBII',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=1&pageId=490062&revisedVersion=4',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=520066&pageId=520006',
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491019/POST+subscriptions+list',
  ],
  'x-note': 'For calls by POST only, so that pass codes and one-time passwords stay out of the URL. That the members of R18.0.0 belong to this object rests on two page versions without a title.',
  properties: {
    id: {
      type: 'string',
      minLength: 1,
      description: 'ID of the accounts receivable.',
    },
    number: {
      type: 'string',
      minLength: 1,
      description: 'Number of the accounts receivable.',
    },
    name: {
      type: 'string',
      minLength: 1,
      description: 'Name of the accounts receivable.',
    },
    access_token_identifier: {
      $ref: '#/components/schemas/AccessTokenOrOtpIdentifier',
      description: 'Access token tied to the accounts receivable. Only one in state EFFECTIVE identifies it.',
      'x-available-from': ['R8.0.0'],
    },
  },
  oneOf: [
    {
      required: ['id'],
    },
    {
      required: ['number'],
    },
    {
      required: ['name'],
    },
    {
      required: ['access_token_identifier'],
    },
  ],
  additionalProperties: false,
}))

export const BusinessUnitIdentifier = z.strictObject({
  id: z.string().min(1).optional(),
  name: z.string().min(1).optional(),
  code: z.string().min(1).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['name'],
  ['code'],
])).openapi('BusinessUnitIdentifier', raw({
  type: 'object',
  description: 'Names one business unit, by exactly one of its fields.',
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4/pages/952987/subscription_parameters',
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4/pages/953276/rate_calculation_subscription_parameters',
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4/pages/951633/user_unit_parameters',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=952264',
  ],
  properties: {
    id: {
      type: 'string',
      minLength: 1,
      description: 'ID of the business unit.',
    },
    name: {
      type: 'string',
      minLength: 1,
      description: 'Name of the business unit.',
      'x-note': 'The page describes it as the code of the business unit, in the same words as code.',
    },
    code: {
      type: 'string',
      minLength: 1,
      description: 'Code of the business unit.',
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
      required: ['code'],
    },
  ],
  additionalProperties: false,
}))

export const ConsumerAccessTokenLogin = z.strictObject({
  access_token_identifier: AccessTokenIdentifier,
  unit: z.string().min(1).optional(),
}).openapi('ConsumerAccessTokenLogin', raw({
  type: 'object',
  description: 'Login of a customer by an access token. The key of the application goes with it.',
  'x-evidence': 'documented',
  'x-note': 'No page marks the access token as deprecated here, though R18.0.0 replaces it by customer identification mediums in other calls; it is read as valid in every release.',
  required: ['access_token_identifier'],
  properties: {
    access_token_identifier: {
      $ref: '#/components/schemas/AccessTokenIdentifier',
      description: 'Access token of the customer.',
      'x-note': 'Which states of the access token are taken is not said; other pages let only an access token in state EFFECTIVE identify anything, so it is read that way here.',
    },
    unit: {
      type: 'string',
      minLength: 1,
      description: 'ID of the unit to work in. Without it the default unit of the user behind the key applies.',
    },
  },
  additionalProperties: false,
}))

export const ConsumerIdentityLogin = z.strictObject({
  jwt: z.string().regex(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/u),
  organisation: z.string().min(1),
}).openapi('ConsumerIdentityLogin', raw({
  type: 'object',
  description: 'Login of a customer by a token of the identity management system. Nothing else goes with it, no key and no unit either.',
  'x-evidence': 'documented',
  'x-note': 'That a unit beside the token is refused rather than ignored is our reading of the remark that only the organisation is sent with it.',
  required: ['jwt', 'organisation'],
  properties: {
    jwt: {
      type: 'string',
      pattern: '^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$',
      description: 'JSON Web Token that the identity management system of CRM.COM issued for the customer.',
      contentMediaType: 'application/jwt',
      'x-sensitive': true,
      'x-note': 'Its claims, its key and its lifetime are on no page known. An older wording calls the issuer the master partner (decisions/0123).',
    },
    organisation: {
      type: 'string',
      minLength: 1,
      description: 'ID of the organisation to open the session in.',
      'x-note': 'An ID by the page, while the login by username takes a name under the same field name.',
    },
  },
  additionalProperties: false,
}))

export const ConsumerLogin = z.xor([ConsumerAccessTokenLogin, ConsumerIdentityLogin]).openapi('ConsumerLogin', raw({
  type: 'object',
  description: 'Which customer logs in, and how the customer is known.',
  'x-evidence': 'documented',
  'x-note': 'See decisions/0123 for the two ways.',
  oneOf: [
    {
      $ref: '#/components/schemas/ConsumerAccessTokenLogin',
    },
    {
      $ref: '#/components/schemas/ConsumerIdentityLogin',
      'x-available-from': ['R16.2.0'],
    },
  ],
}))

export const ConsumerLogin_R15_0_0 = z.union([ConsumerAccessTokenLogin]).openapi('ConsumerLogin', raw({
  type: 'object',
  description: 'Which customer logs in, and how the customer is known.',
  'x-evidence': 'documented',
  'x-note': 'See decisions/0123 for the two ways.',
  oneOf: [
    {
      $ref: '#/components/schemas/ConsumerAccessTokenLogin',
    },
  ],
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
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=958047',
    'https://crmdevelopment.atlassian.net/wiki/x/IIgO',
  ],
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

export const DeviceLogin = z.strictObject({
  installed_item_identifier: InstalledItemIdentifier,
  jwt_token: z.string().regex(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/u),
}).openapi('DeviceLogin', raw({
  type: 'object',
  description: 'Which device logs in, and the proof its middleware gave it.',
  'x-evidence': 'documented',
  required: ['installed_item_identifier', 'jwt_token'],
  properties: {
    installed_item_identifier: {
      $ref: '#/components/schemas/InstalledItemIdentifier',
      description: 'Installed item, such as a set-top box, that logs in.',
    },
    jwt_token: {
      type: 'string',
      pattern: '^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$',
      description: 'JSON Web Token that the middleware issued for the device.',
      contentMediaType: 'application/jwt',
      'x-sensitive': true,
      'x-note': 'Its claims, and how it is signed and checked, are on no page known. Our reading is HS256 with a secret that is set per organisation.',
    },
  },
  additionalProperties: false,
}))

export const EmptyEnvelope = z.looseObject({
  status: SuccessStatus,
  data: z.looseObject({}).optional(),
}).openapi('EmptyEnvelope', raw({
  type: 'object',
  description: 'Answer to a call that succeeded and gives nothing back.',
  'x-evidence': 'documented',
  'x-note': 'Samples of some such calls carry an empty object in data, those of others no data at all; so it may be missing.',
  required: ['status'],
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
        {
          code: 'COM.CRM.EXCEPTION.ACCESSTOKENS.ACCESSTOKENALREADYEXISTSEXCEPTION',
          when: 'Another access token has the authentication code or the identifier sent.',
          action: 'Choose another one.',
          http: 409,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.ACCESSTOKENS.INVALIDCREDENTIALSEXCEPTION',
          when: 'Credentials for an access token do not fit the settings of its classification or definition, or one that the settings ask for is missing.',
          action: 'Correct the credentials the message names.',
          http: 422,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.ACCESSTOKENS.INVALIDVERIFICATIONCODEEXCEPTION',
          when: 'The verification code is not that of the access token.',
          action: 'Check the code, or issue a new one.',
          http: 403,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.ACCESSTOKENS.OWNERREQUIREDEXCEPTION',
          when: 'An access token with a generated pass code is to be made without an owner.',
          action: 'Name an accounts receivable or a rewards participant as the owner.',
          http: 422,
          evidence: 'assumed',
          'x-available-from': ['R14.0.0'],
        },
        {
          code: 'COM.CRM.EXCEPTION.ACCESSTOKENS.OWNERSDONOTMATCHEXCEPTION',
          when: 'Two owners are named, and the rewards participant does not belong to the accounts receivable.',
          action: 'Name one owner only, or two that belong together.',
          http: 409,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.ACCESSTOKENS.CLASSIFICATIONNOTFOUNDEXCEPTION',
          when: 'No classification of access tokens matches what was sent.',
          action: 'Check what names the classification.',
          http: 404,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.ACCOUNTSRECEIVABLE.ACCOUNTSRECEIVABLENOTFOUNDEXCEPTION',
          when: 'No accounts receivable matches what was sent.',
          action: 'Check what names the accounts receivable.',
          http: 404,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.REWARDSPARTICIPANTS.REWARDSPARTICIPANTNOTFOUNDEXCEPTION',
          when: 'No rewards participant matches what was sent.',
          action: 'Check what names the rewards participant.',
          http: 404,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.PROVISIONING.SUBSCRIBERNOTFOUNDEXCEPTION',
          when: 'No subscriber has the username sent, or the password is wrong. It is not said which.',
          action: 'Check the username and the password.',
          http: 404,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.PROVISIONING.SUBSCRIPTIONNOTPROVISIONEDBYPROVIDEREXCEPTION',
          when: 'The subscription is not provisioned by the provider the call is made for.',
          action: 'Name a subscription that the provider serves.',
          http: 409,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.SUBSCRIPTIONNOTOWNEDBYACCOUNTSRECEIVABLEEXCEPTION',
          when: 'The subscription is not owned by the accounts receivable sent with it.',
          action: 'Send the accounts receivable that owns the subscription.',
          http: 409,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.USERS.USERNOTFOUNDEXCEPTION',
          when: 'No user matches what was sent.',
          action: 'Check what names the user.',
          http: 404,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.USERS.USERCRITERIONNOTFOUNDEXCEPTION',
          when: 'No unit, group, business unit or security profile matches what users are to be listed by.',
          action: 'Check the identifier.',
          http: 404,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.USERS.USERTEMPLATENOTFOUNDEXCEPTION',
          when: 'No user template matches what was sent.',
          action: 'Check what names the template.',
          http: 404,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.USERS.USERNAMEALREADYEXISTSEXCEPTION',
          when: 'Another user has the username already.',
          action: 'Choose another username.',
          http: 409,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.USERS.PASSWORDSDONOTMATCHEXCEPTION',
          when: 'A password and its confirmation differ.',
          action: 'Send the same text in both.',
          http: 422,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.USERS.INVALIDOLDPASSWORDEXCEPTION',
          when: 'The old password is not the one that holds.',
          action: 'Send the password that holds so far.',
          http: 403,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.AUTHENTICATION.INVALIDJSONWEBTOKENEXCEPTION',
          when: 'The JSON Web Token of a customer or device login is not accepted, or is not for the customer or the device named. It is not said which.',
          action: 'Get a fresh token from the system that issues it, and check what the token is for.',
          http: 401,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.ACCESSTOKENS.INVALIDPASSCODERESETTOKENEXCEPTION',
          when: 'The token of a pass code change leads to no access token, or is used up or too old. It is not said which.',
          action: 'Ask for a new pass code again and use the token of the latest mail.',
          http: 401,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.ACCESSTOKENS.OWNEDBYREWARDSPARTICIPANTEXCEPTION',
          when: 'A rewards participant who is not terminated owns the access token.',
          action: 'Terminate the rewards participant first.',
          http: 409,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.AUTHENTICATION.TOOMANYATTEMPTSEXCEPTION',
          when: 'A user, a Web API key or an access token was tried with wrong credentials too often in a row. Whether those sent now are right is not said.',
          action: 'Wait as long as the header Retry-After says, then send the right credentials.',
          http: 429,
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

export const FailureStatus_R4_0_0 = z.looseObject({
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
        {
          code: 'COM.CRM.EXCEPTION.ACCESSTOKENS.ACCESSTOKENALREADYEXISTSEXCEPTION',
          when: 'Another access token has the authentication code or the identifier sent.',
          action: 'Choose another one.',
          http: 409,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.ACCESSTOKENS.INVALIDCREDENTIALSEXCEPTION',
          when: 'Credentials for an access token do not fit the settings of its classification or definition, or one that the settings ask for is missing.',
          action: 'Correct the credentials the message names.',
          http: 422,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.ACCESSTOKENS.INVALIDVERIFICATIONCODEEXCEPTION',
          when: 'The verification code is not that of the access token.',
          action: 'Check the code, or issue a new one.',
          http: 403,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.ACCESSTOKENS.OWNERSDONOTMATCHEXCEPTION',
          when: 'Two owners are named, and the rewards participant does not belong to the accounts receivable.',
          action: 'Name one owner only, or two that belong together.',
          http: 409,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.ACCESSTOKENS.CLASSIFICATIONNOTFOUNDEXCEPTION',
          when: 'No classification of access tokens matches what was sent.',
          action: 'Check what names the classification.',
          http: 404,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.ACCOUNTSRECEIVABLE.ACCOUNTSRECEIVABLENOTFOUNDEXCEPTION',
          when: 'No accounts receivable matches what was sent.',
          action: 'Check what names the accounts receivable.',
          http: 404,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.REWARDSPARTICIPANTS.REWARDSPARTICIPANTNOTFOUNDEXCEPTION',
          when: 'No rewards participant matches what was sent.',
          action: 'Check what names the rewards participant.',
          http: 404,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.PROVISIONING.SUBSCRIBERNOTFOUNDEXCEPTION',
          when: 'No subscriber has the username sent, or the password is wrong. It is not said which.',
          action: 'Check the username and the password.',
          http: 404,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.PROVISIONING.SUBSCRIPTIONNOTPROVISIONEDBYPROVIDEREXCEPTION',
          when: 'The subscription is not provisioned by the provider the call is made for.',
          action: 'Name a subscription that the provider serves.',
          http: 409,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.SUBSCRIPTIONNOTOWNEDBYACCOUNTSRECEIVABLEEXCEPTION',
          when: 'The subscription is not owned by the accounts receivable sent with it.',
          action: 'Send the accounts receivable that owns the subscription.',
          http: 409,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.USERS.USERNOTFOUNDEXCEPTION',
          when: 'No user matches what was sent.',
          action: 'Check what names the user.',
          http: 404,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.USERS.USERCRITERIONNOTFOUNDEXCEPTION',
          when: 'No unit, group, business unit or security profile matches what users are to be listed by.',
          action: 'Check the identifier.',
          http: 404,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.USERS.USERTEMPLATENOTFOUNDEXCEPTION',
          when: 'No user template matches what was sent.',
          action: 'Check what names the template.',
          http: 404,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.USERS.USERNAMEALREADYEXISTSEXCEPTION',
          when: 'Another user has the username already.',
          action: 'Choose another username.',
          http: 409,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.USERS.PASSWORDSDONOTMATCHEXCEPTION',
          when: 'A password and its confirmation differ.',
          action: 'Send the same text in both.',
          http: 422,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.USERS.INVALIDOLDPASSWORDEXCEPTION',
          when: 'The old password is not the one that holds.',
          action: 'Send the password that holds so far.',
          http: 403,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.AUTHENTICATION.INVALIDJSONWEBTOKENEXCEPTION',
          when: 'The JSON Web Token of a customer or device login is not accepted, or is not for the customer or the device named. It is not said which.',
          action: 'Get a fresh token from the system that issues it, and check what the token is for.',
          http: 401,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.ACCESSTOKENS.INVALIDPASSCODERESETTOKENEXCEPTION',
          when: 'The token of a pass code change leads to no access token, or is used up or too old. It is not said which.',
          action: 'Ask for a new pass code again and use the token of the latest mail.',
          http: 401,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.ACCESSTOKENS.OWNEDBYREWARDSPARTICIPANTEXCEPTION',
          when: 'A rewards participant who is not terminated owns the access token.',
          action: 'Terminate the rewards participant first.',
          http: 409,
          evidence: 'assumed',
        },
        {
          code: 'COM.CRM.EXCEPTION.AUTHENTICATION.TOOMANYATTEMPTSEXCEPTION',
          when: 'A user, a Web API key or an access token was tried with wrong credentials too often in a row. Whether those sent now are right is not said.',
          action: 'Wait as long as the header Retry-After says, then send the right credentials.',
          http: 429,
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

export const Failure_R4_0_0 = z.looseObject({
  status: FailureStatus_R4_0_0,
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

export const GetNotAssociatedAccessTokensQuery = z.strictObject({
  token: z.string().min(1),
  number: z.number().check(integer).gte(1),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
  fields_set: FieldsSet.optional(),
})

export const GetNotAssociatedAccessTokensQuery_R5_0_0 = z.strictObject({
  token: z.string().min(1),
  number: z.number().check(integer).gte(1),
  life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE']).optional(),
  fields_set: FieldsSet.optional(),
})

export const GroupIdentifier = z.strictObject({
  id: z.string().min(1).optional(),
  name: z.string().min(1).optional(),
  alternative_code: z.string().min(1).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['name'],
  ['alternative_code'],
])).openapi('GroupIdentifier', raw({
  type: 'object',
  description: 'Names one group, by exactly one of its fields.',
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4/pages/952987/subscription_parameters',
    'https://crmdevelopment.atlassian.net/wiki/x/o3gH',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=952264',
  ],
  properties: {
    id: {
      type: 'string',
      minLength: 1,
      description: 'ID of the group.',
    },
    name: {
      type: 'string',
      minLength: 1,
      description: 'Name of the group.',
      'x-note': 'The page describes it as the code of the group; a sample of another call sends a name.',
    },
    alternative_code: {
      type: 'string',
      minLength: 1,
      description: 'Alternative code of the group.',
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

export const ListAccessTokenClassificationsQuery = z.strictObject({
  token: z.string().min(1),
  fields_set: FieldsSet.optional(),
})

export const ListAccessTokensQuery = z.strictObject({
  token: z.string().min(1),
  accounts_receivable_identifier: AccountsReceivableIdentifier.optional(),
  rewards_participant_identifier: RewardsParticipantIdentifier.optional(),
  classification_identifier: AccessTokenClassificationIdentifier.optional(),
  number_of_results: z.number().check(integer).gte(1).optional(),
  offset: z.number().check(integer).gte(0).optional(),
  fields_set: FieldsSet.optional(),
}).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['rewards_participant_identifier'],
]))

export const ListAccessTokensQuery_R10_0_0 = z.strictObject({
  token: z.string().min(1),
  accounts_receivable_identifier: AccountsReceivableIdentifier.optional(),
  rewards_participant_identifier: RewardsParticipantIdentifier.optional(),
  classification_identifier: AccessTokenClassificationIdentifier.optional(),
  fields_set: FieldsSet.optional(),
}).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['rewards_participant_identifier'],
]))

export const ListAccessTokensQuery_R13_0_0 = z.strictObject({
  token: z.string().min(1),
  accounts_receivable_identifier: AccountsReceivableIdentifier.optional(),
  rewards_participant_identifier: RewardsParticipantIdentifier.optional(),
  classification_identifier: AccessTokenClassificationIdentifier.optional(),
  number_of_results: z.number().check(integer).gte(1).optional(),
  offset: z.number().check(integer).gte(0).optional(),
  fields_set: FieldsSet.optional(),
}).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['rewards_participant_identifier'],
]))

export const ListAccessTokensQuery_R8_0_0 = z.strictObject({
  token: z.string().min(1),
  accounts_receivable_identifier: AccountsReceivableIdentifier.optional(),
  rewards_participant_identifier: RewardsParticipantIdentifier.optional(),
  fields_set: FieldsSet.optional(),
}).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['rewards_participant_identifier'],
]))

export const UnitIdentifier = z.strictObject({
  id: z.string().min(1).optional(),
  name: z.string().min(1).optional(),
  alternative_code: z.string().min(1).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['name'],
  ['alternative_code'],
])).openapi('UnitIdentifier', raw({
  type: 'object',
  description: 'Names one unit, by exactly one of its fields.',
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4/pages/951633/user_unit_parameters',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=952264',
  ],
  properties: {
    id: {
      type: 'string',
      minLength: 1,
      description: 'ID of the unit.',
    },
    name: {
      type: 'string',
      minLength: 1,
      description: 'Name of the unit.',
    },
    alternative_code: {
      type: 'string',
      minLength: 1,
      description: 'Alternative code of the unit.',
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

export const SecurityProfileIdentifier = z.strictObject({
  id: z.string().min(1).optional(),
  name: z.string().min(1).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['name'],
])).openapi('SecurityProfileIdentifier', raw({
  type: 'object',
  description: 'Names one security profile, by its ID or its name.',
  'x-evidence': 'assumed',
  'x-note': 'The pages name this object but the page that lists its fields was not found. The fields are our reading (decisions/0130).',
  properties: {
    id: {
      type: 'string',
      minLength: 1,
      description: 'ID of the security profile.',
    },
    name: {
      type: 'string',
      minLength: 1,
      description: 'Name of the security profile.',
    },
  },
  oneOf: [
    {
      required: ['id'],
    },
    {
      required: ['name'],
    },
  ],
  additionalProperties: false,
}))

export const ListUsersQuery = z.strictObject({
  token: z.string().min(1),
  business_unit_identifier: BusinessUnitIdentifier.optional(),
  unit_identifier: UnitIdentifier.optional(),
  group_identifier: GroupIdentifier.optional(),
  security_profile_identifier: SecurityProfileIdentifier.optional(),
  number_of_results: z.number().check(integer).gte(1).optional(),
  offset: z.number().check(integer).gte(0).optional(),
  fields_set: FieldsSet.optional(),
}).check(exactlyOneOf([
  ['business_unit_identifier'],
  ['unit_identifier'],
  ['group_identifier'],
  ['security_profile_identifier'],
]))

export const ListUsersQuery_R13_0_0 = z.strictObject({
  token: z.string().min(1),
  unit_identifier: UnitIdentifier.optional(),
  group_identifier: GroupIdentifier.optional(),
  security_profile_identifier: SecurityProfileIdentifier.optional(),
  number_of_results: z.number().check(integer).gte(1).optional(),
  offset: z.number().check(integer).gte(0).optional(),
  fields_set: FieldsSet.optional(),
}).check(exactlyOneOf([
  ['unit_identifier'],
  ['group_identifier'],
  ['security_profile_identifier'],
]))

export const ListUsersQuery_R8_0_0 = z.strictObject({
  token: z.string().min(1),
  unit_identifier: UnitIdentifier.optional(),
  group_identifier: GroupIdentifier.optional(),
  security_profile_identifier: SecurityProfileIdentifier.optional(),
  fields_set: FieldsSet.optional(),
}).check(exactlyOneOf([
  ['unit_identifier'],
  ['group_identifier'],
  ['security_profile_identifier'],
]))

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

export const SubscriptionReference = z.union([z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  life_cycle_state: z.union([z.string(), z.null()]).optional(),
  first_activated_date: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  rating_state: z.union([z.string(), z.null()]).optional(),
  accounts_receivable: AccountsReceivableReference.optional(),
}), z.null()]).openapi('SubscriptionReference', raw({
  type: ['object', 'null'],
  description: 'A subscription, as far as other records show it. Any field may be missing.',
  'x-evidence': 'sample',
  'x-note': 'The sample is partly visible, so the subscription may carry more fields. The short form that other pages show is likely.',
  properties: {
    id: {
      type: 'string',
      description: 'ID of the subscription.',
      'x-evidence': 'assumed',
      'x-note': 'Taken from the short form of the object.',
    },
    number: {
      type: 'string',
      description: 'Number of the subscription.',
    },
    life_cycle_state: {
      type: ['string', 'null'],
      description: 'State of the subscription. Its values are not known here.',
      'x-evidence': 'assumed',
      'x-note': 'Taken from the short form of the object.',
    },
    first_activated_date: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'Date and time of the first activation, without a time zone.',
    },
    rating_state: {
      type: ['string', 'null'],
      description: 'How far the subscription is rated. The sample shows PENDING; other values are not known here.',
    },
    accounts_receivable: {
      $ref: '#/components/schemas/AccountsReceivableReference',
      description: 'Accounts receivable that owns the subscription.',
    },
  },
}))

export const NagraAuthentication = z.looseObject({
  nagra_token: z.string().optional(),
  subscription: SubscriptionReference.optional(),
}).openapi('NagraAuthentication', raw({
  type: 'object',
  description: 'The token of the Nagra platform and the subscription it was issued for. Any field may be missing, since the caller can choose the fields.',
  'x-evidence': 'documented',
  properties: {
    nagra_token: {
      type: 'string',
      description: 'Token issued by the Nagra platform, with which a third-party system provisions a service. It does not open a session here.',
      'x-sensitive': true,
      'x-note': 'Samples of older page versions call it key (decisions/0132). Whether it has a lifetime is not said; a remark the page has on it is not known.',
    },
    subscription: {
      $ref: '#/components/schemas/SubscriptionReference',
      description: 'The subscription that was authenticated.',
    },
  },
}))

export const NagraAuthenticationEnvelope = z.looseObject({
  status: SuccessStatus,
  data: NagraAuthentication,
}).openapi('NagraAuthenticationEnvelope', raw({
  type: 'object',
  description: 'Answer to a subscription that was authenticated at Nagra.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      $ref: '#/components/schemas/NagraAuthentication',
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
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4/pages/952451/job_subscription_update_parameters',
    'https://crmdevelopment.atlassian.net/wiki/x/Vc8H',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=492185',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=6&pageId=491075&revisedVersion=14',
  ],
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

export const NagraSubscriptionLookup = z.strictObject({
  token: z.string().min(1),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken,
  subscription_identifier: SubscriptionIdentifier,
  fields_set: FieldsSet.optional(),
}).openapi('NagraSubscriptionLookup', raw({
  type: 'object',
  description: 'Names the subscription to authenticate and the account that owns it.',
  'x-evidence': 'documented',
  required: ['token', 'accounts_receivable_identifier', 'subscription_identifier'],
  properties: {
    token: {
      type: 'string',
      minLength: 1,
      description: 'Session token from one of the authentication calls.',
      'x-token': 'session',
      'x-sensitive': true,
      'x-note': 'The page puts no requirement mark on it; that it is mandatory is our reading.',
    },
    accounts_receivable_identifier: {
      $ref: '#/components/schemas/AccountsReceivableIdentifierWithAccessToken',
      description: 'Accounts receivable that owns the subscription.',
    },
    subscription_identifier: {
      $ref: '#/components/schemas/SubscriptionIdentifier',
      description: 'The subscription. It must be owned by the given accounts receivable.',
    },
    fields_set: {
      $ref: '#/components/schemas/FieldsSet',
    },
  },
  additionalProperties: false,
}))

export const NagraSubscriptionLookup_R13_0_0 = z.strictObject({
  token: z.string().min(1),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R13_0_0,
  subscription_identifier: SubscriptionIdentifier,
  fields_set: FieldsSet.optional(),
}).openapi('NagraSubscriptionLookup', raw({
  type: 'object',
  description: 'Names the subscription to authenticate and the account that owns it.',
  'x-evidence': 'documented',
  required: ['token', 'accounts_receivable_identifier', 'subscription_identifier'],
  properties: {
    token: {
      type: 'string',
      minLength: 1,
      description: 'Session token from one of the authentication calls.',
      'x-token': 'session',
      'x-sensitive': true,
      'x-note': 'The page puts no requirement mark on it; that it is mandatory is our reading.',
    },
    accounts_receivable_identifier: {
      $ref: '#/components/schemas/AccountsReceivableIdentifierWithAccessToken',
      description: 'Accounts receivable that owns the subscription.',
    },
    subscription_identifier: {
      $ref: '#/components/schemas/SubscriptionIdentifier',
      description: 'The subscription. It must be owned by the given accounts receivable.',
    },
    fields_set: {
      $ref: '#/components/schemas/FieldsSet',
    },
  },
  additionalProperties: false,
}))

export const NagraSubscriptionLookup_R8_0_0 = z.strictObject({
  token: z.string().min(1),
  accounts_receivable_identifier: AccountsReceivableIdentifierWithAccessToken_R8_0_0,
  subscription_identifier: SubscriptionIdentifier,
  fields_set: FieldsSet.optional(),
}).openapi('NagraSubscriptionLookup', raw({
  type: 'object',
  description: 'Names the subscription to authenticate and the account that owns it.',
  'x-evidence': 'documented',
  required: ['token', 'accounts_receivable_identifier', 'subscription_identifier'],
  properties: {
    token: {
      type: 'string',
      minLength: 1,
      description: 'Session token from one of the authentication calls.',
      'x-token': 'session',
      'x-sensitive': true,
      'x-note': 'The page puts no requirement mark on it; that it is mandatory is our reading.',
    },
    accounts_receivable_identifier: {
      $ref: '#/components/schemas/AccountsReceivableIdentifierWithAccessToken',
      description: 'Accounts receivable that owns the subscription.',
    },
    subscription_identifier: {
      $ref: '#/components/schemas/SubscriptionIdentifier',
      description: 'The subscription. It must be owned by the given accounts receivable.',
    },
    fields_set: {
      $ref: '#/components/schemas/FieldsSet',
    },
  },
  additionalProperties: false,
}))

export const OneTimePassword = z.looseObject({
  id: z.string().optional(),
  number: z.string().optional(),
  one_time_password: z.union([z.string().regex(/^[0-9]+$/u), z.number().check(integer)]).optional(),
  expiration_date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).optional(),
}).openapi('OneTimePassword', raw({
  type: 'object',
  description: 'A one-time password and the access token it belongs to. Any field may be missing, since the caller can choose the fields.',
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
    one_time_password: {
      type: ['string', 'integer'],
      pattern: '^[0-9]+$',
      description: 'The one-time password. As a string it keeps its leading zeros.',
      'x-sensitive': true,
      'x-note': 'Documented as an integer; the sample carries a string of six digits that starts with a zero (decisions/0120).',
    },
    expiration_date: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'Date and time at which the one-time password stops working, without a time zone.',
      'x-note': 'Documented as a date; the sample carries a date and time.',
    },
  },
}))

export const OneTimePasswordEnvelope = z.looseObject({
  status: SuccessStatus,
  data: OneTimePassword,
}).openapi('OneTimePasswordEnvelope', raw({
  type: 'object',
  description: 'Answer with a one-time password.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      $ref: '#/components/schemas/OneTimePassword',
    },
  },
}))

export const OneTimePasswordGeneration = z.strictObject({
  token: z.string().min(1),
  access_token_identifier: AccessTokenIdentifier,
  fields_set: FieldsSet.optional(),
}).openapi('OneTimePasswordGeneration', raw({
  type: 'object',
  description: 'Names the access token that gets a one-time password.',
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

export const PassCodeChange = z.strictObject({
  token: z.string().min(1),
  pass_code: z.string().min(1),
}).openapi('PassCodeChange', raw({
  type: 'object',
  description: 'The new pass code, and the token that leads to the access token.',
  'x-evidence': 'documented',
  required: ['token', 'pass_code'],
  properties: {
    token: {
      type: 'string',
      minLength: 1,
      description: 'Token that proves that the caller can be trusted. The access token is found by it.',
      'x-sensitive': true,
      'x-note': 'No other parameter names the access token, so this token must. It is read as the token that forgot_pass_code mails, not as a session token (decisions/0121).',
    },
    pass_code: {
      type: 'string',
      minLength: 1,
      description: 'The new pass code, in clear.',
      'x-sensitive': true,
    },
  },
  additionalProperties: false,
}))

export const PassCodeRecovery = z.strictObject({
  token: z.string().min(1),
  identifier: z.string().regex(/^[^\s@]+@[^\s@]+$/u),
}).openapi('PassCodeRecovery', raw({
  type: 'object',
  description: 'Names the access token whose owner forgot the pass code.',
  'x-evidence': 'documented',
  required: ['token', 'identifier'],
  properties: {
    token: {
      type: 'string',
      minLength: 1,
      description: 'Session token from one of the authentication calls. It proves that the caller can be trusted.',
      'x-token': 'session',
      'x-sensitive': true,
    },
    identifier: {
      type: 'string',
      pattern: '^[^\\s@]+@[^\\s@]+$',
      description: 'Identifier of the access token, in the form of an email address. The mail goes there.',
      'x-note': 'The page asks for the form of an email address; the pattern is our reading.',
    },
  },
  additionalProperties: false,
}))

export const PassCodeReset = z.strictObject({
  token: z.string().min(1),
  authentication_code: z.string().min(1).optional(),
  identifier: z.string().min(1).optional(),
  fields_set: FieldsSet.optional(),
}).check(exactlyOneOf([
  ['authentication_code'],
  ['identifier'],
])).openapi('PassCodeReset', raw({
  type: 'object',
  description: 'Names the access token that gets a new pass code, by exactly one of its two names.',
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
      'x-available-from': ['R10.0.0'],
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

export const PassCodeReset_R9_0_0 = z.strictObject({
  token: z.string().min(1),
  authentication_code: z.string().min(1).optional(),
  identifier: z.string().min(1).optional(),
}).check(exactlyOneOf([
  ['authentication_code'],
  ['identifier'],
])).openapi('PassCodeReset', raw({
  type: 'object',
  description: 'Names the access token that gets a new pass code, by exactly one of its two names.',
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

export const PerceptionAuthentication = z.looseObject({
  subscriber_id: z.string(),
  id: z.string(),
  number: z.string(),
}).openapi('PerceptionAuthentication', raw({
  type: 'object',
  description: 'The subscription of a Perception subscriber.',
  'x-evidence': 'documented',
  required: ['subscriber_id', 'id', 'number'],
  properties: {
    subscriber_id: {
      type: 'string',
      description: 'ID of the subscriber in Perception.',
      'x-note': 'It equals the number of the subscription in the sample; whether it always does is not said.',
    },
    id: {
      type: 'string',
      description: 'ID of the subscription.',
    },
    number: {
      type: 'string',
      description: 'Number of the subscription.',
    },
  },
}))

export const PerceptionAuthenticationEnvelope = z.looseObject({
  status: SuccessStatus,
  data: PerceptionAuthentication,
}).openapi('PerceptionAuthenticationEnvelope', raw({
  type: 'object',
  description: 'Answer to a Perception subscriber that was authenticated.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      $ref: '#/components/schemas/PerceptionAuthentication',
    },
  },
}))

export const PerceptionPinAssignment = z.strictObject({
  token: z.string().min(1),
  subscription_identifier: SubscriptionIdentifier,
  pin_number: z.union([z.string().regex(/^[0-9]+$/u), z.number().check(integer).gte(0)]),
}).openapi('PerceptionPinAssignment', raw({
  type: 'object',
  description: 'The subscription and its new PIN.',
  'x-evidence': 'documented',
  required: ['token', 'subscription_identifier', 'pin_number'],
  properties: {
    token: {
      type: 'string',
      minLength: 1,
      description: 'Session token from one of the authentication calls.',
      'x-token': 'session',
      'x-sensitive': true,
      'x-note': 'The page puts no requirement mark on it; that it is mandatory is our reading.',
    },
    subscription_identifier: {
      $ref: '#/components/schemas/SubscriptionIdentifier',
      description: 'The subscription. It must be provisioned by Perception.',
      'x-note': 'The type column says accounts receivable identifier; its list of fields is that of a subscription.',
    },
    pin_number: {
      type: ['string', 'integer'],
      pattern: '^[0-9]+$',
      minimum: 0,
      description: 'The new PIN. Send it as a string, since it may begin with zeros.',
      'x-sensitive': true,
      'x-note': 'Documented as an integer; the sample sends a string of digits. That it holds digits only is our reading (decisions/0131).',
    },
  },
  additionalProperties: false,
}))

export const PerceptionPinReset = z.strictObject({
  token: z.string().min(1),
  subscription_identifier: SubscriptionIdentifier,
}).openapi('PerceptionPinReset', raw({
  type: 'object',
  description: 'The subscription whose PIN goes back to the default.',
  'x-evidence': 'documented',
  'x-note': 'The sample sends a pin_number too, which the page does not list (decisions/0131).',
  required: ['token', 'subscription_identifier'],
  properties: {
    token: {
      type: 'string',
      minLength: 1,
      description: 'Session token from one of the authentication calls.',
      'x-token': 'session',
      'x-sensitive': true,
      'x-note': 'The page puts no requirement mark on it; that it is mandatory is our reading.',
    },
    subscription_identifier: {
      $ref: '#/components/schemas/SubscriptionIdentifier',
      description: 'The subscription. It must be provisioned by Perception.',
      'x-note': 'The type column says accounts receivable identifier; its list of fields is that of a subscription.',
    },
  },
  additionalProperties: false,
}))

export const PerceptionSubscriberLookup = z.strictObject({
  token: z.string().min(1),
  identifier: z.string().min(1),
  pass_code: z.string().min(1),
}).openapi('PerceptionSubscriberLookup', raw({
  type: 'object',
  description: 'Names a Perception subscriber and proves who it is.',
  'x-evidence': 'documented',
  'x-note': 'Both texts may hold special characters; the sample has `!*/-` in them.',
  required: ['token', 'identifier', 'pass_code'],
  properties: {
    token: {
      type: 'string',
      minLength: 1,
      description: 'Session token from one of the authentication calls.',
      'x-token': 'session',
      'x-sensitive': true,
      'x-note': 'The page puts no requirement mark on it; that it is mandatory is our reading.',
    },
    identifier: {
      type: 'string',
      minLength: 1,
      description: 'Username of the subscriber.',
      'x-note': 'It looks like the identifier of an access token; the pages do not say so.',
    },
    pass_code: {
      type: 'string',
      minLength: 1,
      description: 'Password of the subscriber.',
      'x-sensitive': true,
      'x-note': 'It looks like the pass code of an access token; the pages do not say so.',
    },
  },
  additionalProperties: false,
}))

export const PerceptionSubscriptionReset = z.strictObject({
  token: z.string().min(1),
  subscription_identifier: SubscriptionIdentifier,
}).openapi('PerceptionSubscriptionReset', raw({
  type: 'object',
  description: 'The subscription to bring back in step.',
  'x-evidence': 'documented',
  required: ['token', 'subscription_identifier'],
  properties: {
    token: {
      type: 'string',
      minLength: 1,
      description: 'Session token from one of the authentication calls.',
      'x-token': 'session',
      'x-sensitive': true,
      'x-note': 'The page puts no requirement mark on it; that it is mandatory is our reading.',
    },
    subscription_identifier: {
      $ref: '#/components/schemas/SubscriptionIdentifier',
      description: 'The subscription. It must be provisioned by Perception.',
    },
  },
  additionalProperties: false,
}))

export const SecurityProfile = z.union([z.looseObject({
  id: z.string().optional(),
  name: z.union([z.string(), z.null()]).optional(),
}), z.null()]).openapi('SecurityProfile', raw({
  type: ['object', 'null'],
  description: 'A security profile, the set of rights of a user. Any field may be missing.',
  'x-evidence': 'assumed',
  'x-note': 'The pages name the object; its fields are on no page known (decisions/0130).',
  properties: {
    id: {
      type: 'string',
      description: 'ID of the security profile.',
    },
    name: {
      type: ['string', 'null'],
      description: 'Name of the security profile.',
    },
  },
}))

export const SessionTokenValue = z.string().check(codePoints(33, Infinity)).regex(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/u).openapi('SessionTokenValue', raw({
  type: 'string',
  description: 'Session token, sent with every later call. Callers need not look inside.\n\nIt is a JSON Web Token signed with HS256, longer than 32 characters.\n\nIt ends two hours after it was issued, used or not.',
  'x-evidence': 'documented',
  'x-sensitive': true,
  'x-note': 'Older page versions say one hour flat for user logins; a later edit made it one hour without use (decisions/0103). One sample of the Web API key login shows ten digits, taken as a placeholder. Whether a system tells the two forms apart by their length is not said.',
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
  'x-note': 'Older page versions say one hour flat for user logins; a later edit made it one hour without use (decisions/0103). One sample of the Web API key login shows ten digits, taken as a placeholder. Whether a system tells the two forms apart by their length is not said.',
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
  'x-note': 'Older page versions say one hour flat for user logins; a later edit made it one hour without use (decisions/0103). One sample of the Web API key login shows ten digits, taken as a placeholder. Whether a system tells the two forms apart by their length is not said.',
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

export const UserIdentifier = z.strictObject({
  id: z.string().min(1).optional(),
  username: z.string().min(1).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['username'],
])).openapi('UserIdentifier', raw({
  type: 'object',
  description: 'Names one user, by its ID or its username.',
  'x-evidence': 'documented',
  'x-sources': ['https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=517022&pageId=517016'],
  properties: {
    id: {
      type: 'string',
      minLength: 1,
      description: 'ID of the user.',
    },
    username: {
      type: 'string',
      minLength: 1,
      description: 'Login name of the user.',
    },
  },
  oneOf: [
    {
      required: ['id'],
    },
    {
      required: ['username'],
    },
  ],
  additionalProperties: false,
}))

export const ShowUserQuery = z.strictObject({
  token: z.string().min(1),
  user_identifier: UserIdentifier,
  fields_set: FieldsSet.optional(),
})

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
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4/pages/952987/subscription_parameters',
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4/pages/953276/rate_calculation_subscription_parameters',
  ],
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
      'x-note': 'No page states its lifetime, its key or who checks it. The sample has typ JWT and alg HS256 in its header and lives 300 seconds.',
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

export const UserUnit = z.looseObject({
  default: z.boolean().optional(),
  unit: Unit.optional(),
  business_unit: BusinessUnit.optional(),
}).openapi('UserUnit', raw({
  type: 'object',
  description: 'A unit that a user belongs to. Any field may be missing.',
  'x-evidence': 'assumed',
  'x-note': 'The pages name the object; its fields are on no page known. They are taken from the object by which the units of a user are written (decisions/0130).',
  properties: {
    default: {
      type: 'boolean',
      description: 'Whether this is the default unit of the user. Exactly one unit of a user is.',
    },
    unit: {
      $ref: '#/components/schemas/Unit',
      description: 'The unit.',
      'x-deprecated-from': ['R18.0.0'],
      'x-replaced-by': 'business_unit',
      deprecated: true,
    },
    business_unit: {
      $ref: '#/components/schemas/BusinessUnit',
      description: 'The business unit.',
      'x-available-from': ['R18.0.0'],
    },
  },
}))

export const User = z.looseObject({
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
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  contact_information: z.union([z.looseObject({}), z.null()]).optional(),
  log_information: LogInformation.optional(),
  security_profile: SecurityProfile.optional(),
  units_set: z.array(UserUnit).optional(),
}).openapi('User', raw({
  type: 'object',
  description: 'A user with all its fields. Any field may be missing, since the caller can choose the fields.',
  'x-evidence': 'documented',
  'x-note': 'Two tables of the pages describe a user; the one with the user-defined fields is taken (decisions/0133).',
  properties: {
    id: {
      type: 'string',
      description: 'ID of the user.',
    },
    username: {
      type: 'string',
      description: 'Login name of the user.',
    },
    active: {
      type: 'boolean',
      description: 'Whether the account of the user is active.',
    },
    domain: {
      type: ['string', 'null'],
      description: 'Domain of the user.',
    },
    developer: {
      type: 'boolean',
      description: 'Whether the user is a developer.',
    },
    super_user: {
      type: 'boolean',
      description: 'Whether the user is a super user.',
    },
    system_user: {
      type: 'boolean',
      description: 'Whether the user is a system user.',
      'x-available-from': ['R15.0.0'],
    },
    person_name: {
      type: ['string', 'null'],
      description: 'Full name of the user.',
    },
    cti_enabled: {
      type: 'boolean',
      description: 'Whether telephony integration is on for the user.',
      'x-note': 'An early version of the table types it as a string.',
    },
    cti_phone_extension_number: {
      type: ['string', 'null'],
      description: 'Extension of the phone of the user. Filled only when telephony integration is on.',
    },
    ip_address: {
      type: ['string', 'null'],
      description: 'IP address of the user.',
    },
    email: {
      type: ['string', 'null'],
      description: 'Email address of the user.',
    },
    udf_string_1: {
      type: ['string', 'null'],
      description: 'User-defined text 1.',
    },
    udf_string_2: {
      type: ['string', 'null'],
      description: 'User-defined text 2.',
    },
    udf_string_3: {
      type: ['string', 'null'],
      description: 'User-defined text 3.',
    },
    udf_string_4: {
      type: ['string', 'null'],
      description: 'User-defined text 4.',
    },
    udf_string_5: {
      type: ['string', 'null'],
      description: 'User-defined text 5.',
    },
    udf_string_6: {
      type: ['string', 'null'],
      description: 'User-defined text 6.',
    },
    udf_string_7: {
      type: ['string', 'null'],
      description: 'User-defined text 7.',
    },
    udf_string_8: {
      type: ['string', 'null'],
      description: 'User-defined text 8.',
    },
    udf_float_1: {
      type: ['number', 'null'],
      description: 'User-defined number 1.',
    },
    udf_float_2: {
      type: ['number', 'null'],
      description: 'User-defined number 2.',
    },
    udf_float_3: {
      type: ['number', 'null'],
      description: 'User-defined number 3.',
    },
    udf_float_4: {
      type: ['number', 'null'],
      description: 'User-defined number 4.',
    },
    udf_date_1: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 1, without a time zone.',
      'x-note': 'Documented as a date; the samples of dates elsewhere carry a date and time.',
    },
    udf_date_2: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 2, without a time zone.',
      'x-note': 'Documented as a date; the samples of dates elsewhere carry a date and time.',
    },
    udf_date_3: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 3, without a time zone.',
      'x-note': 'Documented as a date; the samples of dates elsewhere carry a date and time.',
    },
    udf_date_4: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 4, without a time zone.',
      'x-note': 'Documented as a date; the samples of dates elsewhere carry a date and time.',
    },
    contact_information: {
      type: ['object', 'null'],
      description: 'Contact information tied to the user, in its short form. Its fields are not known.',
      additionalProperties: true,
    },
    log_information: {
      $ref: '#/components/schemas/LogInformation',
    },
    security_profile: {
      $ref: '#/components/schemas/SecurityProfile',
      description: 'Security profile of the user.',
      'x-evidence': 'documented',
    },
    units_set: {
      type: 'array',
      description: 'Units the user belongs to.',
      'x-note': 'Whether it gets a form with business units from R18.0.0 is not said.',
      items: {
        $ref: '#/components/schemas/UserUnit',
      },
    },
  },
}))

export const UserTemplateIdentifier = z.strictObject({
  id: z.string().min(1).optional(),
  name: z.string().min(1).optional(),
  alternative_code: z.string().min(1).optional(),
}).check(exactlyOneOf([
  ['id'],
  ['name'],
  ['alternative_code'],
])).openapi('UserTemplateIdentifier', raw({
  type: 'object',
  description: 'Names one user template, by exactly one of its fields.',
  'x-evidence': 'assumed',
  'x-note': 'The pages name this object but the page that lists its fields was not found. The fields are those of other identifiers of this kind (decisions/0130).',
  properties: {
    id: {
      type: 'string',
      minLength: 1,
      description: 'ID of the user template.',
    },
    name: {
      type: 'string',
      minLength: 1,
      description: 'Name of the user template.',
    },
    alternative_code: {
      type: 'string',
      minLength: 1,
      description: 'Alternative code of the user template.',
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

export const UserCreation = z.strictObject({
  token: z.string().min(1),
  user_template_identifier: UserTemplateIdentifier,
  username: z.string().min(1),
  password: z.string().min(1),
  password_confirmation: z.string().min(1),
  first_name: z.string().min(1),
  last_name: z.string().min(1),
  email: z.string().min(1).optional(),
  ip_address: z.string().min(1).optional(),
  cti_phone_extension_number: z.string().min(1).optional(),
  udf_string_1: z.string().optional(),
  udf_string_2: z.string().optional(),
  udf_string_3: z.string().optional(),
  udf_string_4: z.string().optional(),
  udf_string_5: z.string().optional(),
  udf_string_6: z.string().optional(),
  udf_string_7: z.string().optional(),
  udf_string_8: z.string().optional(),
  udf_float_1: z.number().optional(),
  udf_float_2: z.number().optional(),
  udf_float_3: z.number().optional(),
  udf_float_4: z.number().optional(),
  udf_date_1: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).optional(),
  udf_date_2: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).optional(),
  udf_date_3: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).optional(),
  udf_date_4: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u).optional(),
  fields_set: FieldsSet.optional(),
}).openapi('UserCreation', raw({
  type: 'object',
  description: 'A user to make, and the template to make it from.',
  'x-evidence': 'documented',
  'x-note': 'What the table lists after udf_date_4 is not known. The units of the user are likely there, under a name that is not known, so they are left out (decisions/0135).',
  required: [
    'token',
    'user_template_identifier',
    'username',
    'password',
    'password_confirmation',
    'first_name',
    'last_name',
  ],
  properties: {
    token: {
      type: 'string',
      minLength: 1,
      description: 'Session token from one of the authentication calls.',
      'x-token': 'session',
      'x-sensitive': true,
      'x-note': 'The page puts no requirement mark on it; that it is mandatory is our reading.',
    },
    user_template_identifier: {
      $ref: '#/components/schemas/UserTemplateIdentifier',
      description: 'Template the user is made from.',
      'x-note': 'One early page version calls it user_template; every later one has user_template_identifier (decisions/0135).',
    },
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
      'x-note': 'Which rules a password has to follow is not said.',
    },
    password_confirmation: {
      type: 'string',
      minLength: 1,
      description: 'Password once more.',
      'x-sensitive': true,
      'x-note': 'That it must equal password is our reading. A schema cannot say it.',
    },
    first_name: {
      type: 'string',
      minLength: 1,
      description: 'First name of the user.',
    },
    last_name: {
      type: 'string',
      minLength: 1,
      description: 'Surname of the user.',
    },
    email: {
      type: 'string',
      minLength: 1,
      description: 'Email address of the user.',
    },
    ip_address: {
      type: 'string',
      minLength: 1,
      description: 'IP address of the user.',
    },
    cti_phone_extension_number: {
      type: 'string',
      minLength: 1,
      description: 'Extension of the phone of the user. Mandatory when telephony integration is on for the user, and of no use otherwise.',
      'x-note': 'The page says mandatory on conditions. Nothing in the call turns telephony integration on, so the condition lies in the template, as we read it, and a schema cannot say it.',
    },
    udf_string_1: {
      type: 'string',
      description: 'User-defined text 1.',
    },
    udf_string_2: {
      type: 'string',
      description: 'User-defined text 2.',
    },
    udf_string_3: {
      type: 'string',
      description: 'User-defined text 3.',
    },
    udf_string_4: {
      type: 'string',
      description: 'User-defined text 4.',
    },
    udf_string_5: {
      type: 'string',
      description: 'User-defined text 5.',
    },
    udf_string_6: {
      type: 'string',
      description: 'User-defined text 6.',
    },
    udf_string_7: {
      type: 'string',
      description: 'User-defined text 7.',
    },
    udf_string_8: {
      type: 'string',
      description: 'User-defined text 8.',
    },
    udf_float_1: {
      type: 'number',
      description: 'User-defined number 1.',
    },
    udf_float_2: {
      type: 'number',
      description: 'User-defined number 2.',
    },
    udf_float_3: {
      type: 'number',
      description: 'User-defined number 3.',
    },
    udf_float_4: {
      type: 'number',
      description: 'User-defined number 4.',
    },
    udf_date_1: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 1, without a time zone.',
      'x-note': 'Documented as a date; no sample of a date in a request was found, so its form is that of dates in answers.',
    },
    udf_date_2: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 2, without a time zone.',
      'x-note': 'Documented as a date; no sample of a date in a request was found, so its form is that of dates in answers.',
    },
    udf_date_3: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 3, without a time zone.',
      'x-note': 'Documented as a date; no sample of a date in a request was found, so its form is that of dates in answers.',
    },
    udf_date_4: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 4, without a time zone.',
      'x-note': 'Documented as a date; no sample of a date in a request was found, so its form is that of dates in answers.',
    },
    fields_set: {
      $ref: '#/components/schemas/FieldsSet',
      'x-evidence': 'assumed',
      'x-note': 'The end of the table is not known; other calls that answer with a record have it there.',
    },
  },
  additionalProperties: false,
}))

export const UserEnvelope = z.looseObject({
  status: SuccessStatus,
  data: User,
}).openapi('UserEnvelope', raw({
  type: 'object',
  description: 'Answer with one user.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      $ref: '#/components/schemas/User',
    },
  },
}))

export const UserUnit_R14_1_0 = z.looseObject({
  default: z.boolean().optional(),
  unit: Unit.optional(),
}).openapi('UserUnit', raw({
  type: 'object',
  description: 'A unit that a user belongs to. Any field may be missing.',
  'x-evidence': 'assumed',
  'x-note': 'The pages name the object; its fields are on no page known. They are taken from the object by which the units of a user are written (decisions/0130).',
  properties: {
    default: {
      type: 'boolean',
      description: 'Whether this is the default unit of the user. Exactly one unit of a user is.',
    },
    unit: {
      $ref: '#/components/schemas/Unit',
      description: 'The unit.',
    },
  },
}))

export const User_R14_1_0 = z.looseObject({
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
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  contact_information: z.union([z.looseObject({}), z.null()]).optional(),
  log_information: LogInformation_R14_1_0.optional(),
  security_profile: SecurityProfile.optional(),
  units_set: z.array(UserUnit_R14_1_0).optional(),
}).openapi('User', raw({
  type: 'object',
  description: 'A user with all its fields. Any field may be missing, since the caller can choose the fields.',
  'x-evidence': 'documented',
  'x-note': 'Two tables of the pages describe a user; the one with the user-defined fields is taken (decisions/0133).',
  properties: {
    id: {
      type: 'string',
      description: 'ID of the user.',
    },
    username: {
      type: 'string',
      description: 'Login name of the user.',
    },
    active: {
      type: 'boolean',
      description: 'Whether the account of the user is active.',
    },
    domain: {
      type: ['string', 'null'],
      description: 'Domain of the user.',
    },
    developer: {
      type: 'boolean',
      description: 'Whether the user is a developer.',
    },
    super_user: {
      type: 'boolean',
      description: 'Whether the user is a super user.',
    },
    person_name: {
      type: ['string', 'null'],
      description: 'Full name of the user.',
    },
    cti_enabled: {
      type: 'boolean',
      description: 'Whether telephony integration is on for the user.',
      'x-note': 'An early version of the table types it as a string.',
    },
    cti_phone_extension_number: {
      type: ['string', 'null'],
      description: 'Extension of the phone of the user. Filled only when telephony integration is on.',
    },
    ip_address: {
      type: ['string', 'null'],
      description: 'IP address of the user.',
    },
    email: {
      type: ['string', 'null'],
      description: 'Email address of the user.',
    },
    udf_string_1: {
      type: ['string', 'null'],
      description: 'User-defined text 1.',
    },
    udf_string_2: {
      type: ['string', 'null'],
      description: 'User-defined text 2.',
    },
    udf_string_3: {
      type: ['string', 'null'],
      description: 'User-defined text 3.',
    },
    udf_string_4: {
      type: ['string', 'null'],
      description: 'User-defined text 4.',
    },
    udf_string_5: {
      type: ['string', 'null'],
      description: 'User-defined text 5.',
    },
    udf_string_6: {
      type: ['string', 'null'],
      description: 'User-defined text 6.',
    },
    udf_string_7: {
      type: ['string', 'null'],
      description: 'User-defined text 7.',
    },
    udf_string_8: {
      type: ['string', 'null'],
      description: 'User-defined text 8.',
    },
    udf_float_1: {
      type: ['number', 'null'],
      description: 'User-defined number 1.',
    },
    udf_float_2: {
      type: ['number', 'null'],
      description: 'User-defined number 2.',
    },
    udf_float_3: {
      type: ['number', 'null'],
      description: 'User-defined number 3.',
    },
    udf_float_4: {
      type: ['number', 'null'],
      description: 'User-defined number 4.',
    },
    udf_date_1: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 1, without a time zone.',
      'x-note': 'Documented as a date; the samples of dates elsewhere carry a date and time.',
    },
    udf_date_2: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 2, without a time zone.',
      'x-note': 'Documented as a date; the samples of dates elsewhere carry a date and time.',
    },
    udf_date_3: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 3, without a time zone.',
      'x-note': 'Documented as a date; the samples of dates elsewhere carry a date and time.',
    },
    udf_date_4: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 4, without a time zone.',
      'x-note': 'Documented as a date; the samples of dates elsewhere carry a date and time.',
    },
    contact_information: {
      type: ['object', 'null'],
      description: 'Contact information tied to the user, in its short form. Its fields are not known.',
      additionalProperties: true,
    },
    log_information: {
      $ref: '#/components/schemas/LogInformation',
    },
    security_profile: {
      $ref: '#/components/schemas/SecurityProfile',
      description: 'Security profile of the user.',
      'x-evidence': 'documented',
    },
    units_set: {
      type: 'array',
      description: 'Units the user belongs to.',
      'x-note': 'Whether it gets a form with business units from R18.0.0 is not said.',
      items: {
        $ref: '#/components/schemas/UserUnit',
      },
    },
  },
}))

export const UserEnvelope_R14_1_0 = z.looseObject({
  status: SuccessStatus,
  data: User_R14_1_0,
}).openapi('UserEnvelope', raw({
  type: 'object',
  description: 'Answer with one user.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      $ref: '#/components/schemas/User',
    },
  },
}))

export const User_R15_0_0 = z.looseObject({
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
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  contact_information: z.union([z.looseObject({}), z.null()]).optional(),
  log_information: LogInformation_R14_1_0.optional(),
  security_profile: SecurityProfile.optional(),
  units_set: z.array(UserUnit_R14_1_0).optional(),
}).openapi('User', raw({
  type: 'object',
  description: 'A user with all its fields. Any field may be missing, since the caller can choose the fields.',
  'x-evidence': 'documented',
  'x-note': 'Two tables of the pages describe a user; the one with the user-defined fields is taken (decisions/0133).',
  properties: {
    id: {
      type: 'string',
      description: 'ID of the user.',
    },
    username: {
      type: 'string',
      description: 'Login name of the user.',
    },
    active: {
      type: 'boolean',
      description: 'Whether the account of the user is active.',
    },
    domain: {
      type: ['string', 'null'],
      description: 'Domain of the user.',
    },
    developer: {
      type: 'boolean',
      description: 'Whether the user is a developer.',
    },
    super_user: {
      type: 'boolean',
      description: 'Whether the user is a super user.',
    },
    system_user: {
      type: 'boolean',
      description: 'Whether the user is a system user.',
      'x-available-from': ['R15.0.0'],
    },
    person_name: {
      type: ['string', 'null'],
      description: 'Full name of the user.',
    },
    cti_enabled: {
      type: 'boolean',
      description: 'Whether telephony integration is on for the user.',
      'x-note': 'An early version of the table types it as a string.',
    },
    cti_phone_extension_number: {
      type: ['string', 'null'],
      description: 'Extension of the phone of the user. Filled only when telephony integration is on.',
    },
    ip_address: {
      type: ['string', 'null'],
      description: 'IP address of the user.',
    },
    email: {
      type: ['string', 'null'],
      description: 'Email address of the user.',
    },
    udf_string_1: {
      type: ['string', 'null'],
      description: 'User-defined text 1.',
    },
    udf_string_2: {
      type: ['string', 'null'],
      description: 'User-defined text 2.',
    },
    udf_string_3: {
      type: ['string', 'null'],
      description: 'User-defined text 3.',
    },
    udf_string_4: {
      type: ['string', 'null'],
      description: 'User-defined text 4.',
    },
    udf_string_5: {
      type: ['string', 'null'],
      description: 'User-defined text 5.',
    },
    udf_string_6: {
      type: ['string', 'null'],
      description: 'User-defined text 6.',
    },
    udf_string_7: {
      type: ['string', 'null'],
      description: 'User-defined text 7.',
    },
    udf_string_8: {
      type: ['string', 'null'],
      description: 'User-defined text 8.',
    },
    udf_float_1: {
      type: ['number', 'null'],
      description: 'User-defined number 1.',
    },
    udf_float_2: {
      type: ['number', 'null'],
      description: 'User-defined number 2.',
    },
    udf_float_3: {
      type: ['number', 'null'],
      description: 'User-defined number 3.',
    },
    udf_float_4: {
      type: ['number', 'null'],
      description: 'User-defined number 4.',
    },
    udf_date_1: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 1, without a time zone.',
      'x-note': 'Documented as a date; the samples of dates elsewhere carry a date and time.',
    },
    udf_date_2: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 2, without a time zone.',
      'x-note': 'Documented as a date; the samples of dates elsewhere carry a date and time.',
    },
    udf_date_3: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 3, without a time zone.',
      'x-note': 'Documented as a date; the samples of dates elsewhere carry a date and time.',
    },
    udf_date_4: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 4, without a time zone.',
      'x-note': 'Documented as a date; the samples of dates elsewhere carry a date and time.',
    },
    contact_information: {
      type: ['object', 'null'],
      description: 'Contact information tied to the user, in its short form. Its fields are not known.',
      additionalProperties: true,
    },
    log_information: {
      $ref: '#/components/schemas/LogInformation',
    },
    security_profile: {
      $ref: '#/components/schemas/SecurityProfile',
      description: 'Security profile of the user.',
      'x-evidence': 'documented',
    },
    units_set: {
      type: 'array',
      description: 'Units the user belongs to.',
      'x-note': 'Whether it gets a form with business units from R18.0.0 is not said.',
      items: {
        $ref: '#/components/schemas/UserUnit',
      },
    },
  },
}))

export const UserEnvelope_R15_0_0 = z.looseObject({
  status: SuccessStatus,
  data: User_R15_0_0,
}).openapi('UserEnvelope', raw({
  type: 'object',
  description: 'Answer with one user.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      $ref: '#/components/schemas/User',
    },
  },
}))

export const UserUnit_R8_0_0 = z.looseObject({
  default: z.boolean().optional(),
  unit: Unit_R5_0_0.optional(),
}).openapi('UserUnit', raw({
  type: 'object',
  description: 'A unit that a user belongs to. Any field may be missing.',
  'x-evidence': 'assumed',
  'x-note': 'The pages name the object; its fields are on no page known. They are taken from the object by which the units of a user are written (decisions/0130).',
  properties: {
    default: {
      type: 'boolean',
      description: 'Whether this is the default unit of the user. Exactly one unit of a user is.',
    },
    unit: {
      $ref: '#/components/schemas/Unit',
      description: 'The unit.',
    },
  },
}))

export const User_R8_0_0 = z.looseObject({
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
  udf_date_1: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  udf_date_2: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  udf_date_3: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  udf_date_4: z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u), z.null()]).optional(),
  contact_information: z.union([z.looseObject({}), z.null()]).optional(),
  log_information: LogInformation_R5_0_0.optional(),
  security_profile: SecurityProfile.optional(),
  units_set: z.array(UserUnit_R8_0_0).optional(),
}).openapi('User', raw({
  type: 'object',
  description: 'A user with all its fields. Any field may be missing, since the caller can choose the fields.',
  'x-evidence': 'documented',
  'x-note': 'Two tables of the pages describe a user; the one with the user-defined fields is taken (decisions/0133).',
  properties: {
    id: {
      type: 'string',
      description: 'ID of the user.',
    },
    username: {
      type: 'string',
      description: 'Login name of the user.',
    },
    active: {
      type: 'boolean',
      description: 'Whether the account of the user is active.',
    },
    domain: {
      type: ['string', 'null'],
      description: 'Domain of the user.',
    },
    developer: {
      type: 'boolean',
      description: 'Whether the user is a developer.',
    },
    super_user: {
      type: 'boolean',
      description: 'Whether the user is a super user.',
    },
    person_name: {
      type: ['string', 'null'],
      description: 'Full name of the user.',
    },
    cti_enabled: {
      type: 'boolean',
      description: 'Whether telephony integration is on for the user.',
      'x-note': 'An early version of the table types it as a string.',
    },
    cti_phone_extension_number: {
      type: ['string', 'null'],
      description: 'Extension of the phone of the user. Filled only when telephony integration is on.',
    },
    ip_address: {
      type: ['string', 'null'],
      description: 'IP address of the user.',
    },
    email: {
      type: ['string', 'null'],
      description: 'Email address of the user.',
    },
    udf_string_1: {
      type: ['string', 'null'],
      description: 'User-defined text 1.',
    },
    udf_string_2: {
      type: ['string', 'null'],
      description: 'User-defined text 2.',
    },
    udf_string_3: {
      type: ['string', 'null'],
      description: 'User-defined text 3.',
    },
    udf_string_4: {
      type: ['string', 'null'],
      description: 'User-defined text 4.',
    },
    udf_string_5: {
      type: ['string', 'null'],
      description: 'User-defined text 5.',
    },
    udf_string_6: {
      type: ['string', 'null'],
      description: 'User-defined text 6.',
    },
    udf_string_7: {
      type: ['string', 'null'],
      description: 'User-defined text 7.',
    },
    udf_string_8: {
      type: ['string', 'null'],
      description: 'User-defined text 8.',
    },
    udf_float_1: {
      type: ['number', 'null'],
      description: 'User-defined number 1.',
    },
    udf_float_2: {
      type: ['number', 'null'],
      description: 'User-defined number 2.',
    },
    udf_float_3: {
      type: ['number', 'null'],
      description: 'User-defined number 3.',
    },
    udf_float_4: {
      type: ['number', 'null'],
      description: 'User-defined number 4.',
    },
    udf_date_1: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 1, without a time zone.',
      'x-note': 'Documented as a date; the samples of dates elsewhere carry a date and time.',
    },
    udf_date_2: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 2, without a time zone.',
      'x-note': 'Documented as a date; the samples of dates elsewhere carry a date and time.',
    },
    udf_date_3: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 3, without a time zone.',
      'x-note': 'Documented as a date; the samples of dates elsewhere carry a date and time.',
    },
    udf_date_4: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$',
      description: 'User-defined date 4, without a time zone.',
      'x-note': 'Documented as a date; the samples of dates elsewhere carry a date and time.',
    },
    contact_information: {
      type: ['object', 'null'],
      description: 'Contact information tied to the user, in its short form. Its fields are not known.',
      additionalProperties: true,
    },
    log_information: {
      $ref: '#/components/schemas/LogInformation',
    },
    security_profile: {
      $ref: '#/components/schemas/SecurityProfile',
      description: 'Security profile of the user.',
      'x-evidence': 'documented',
    },
    units_set: {
      type: 'array',
      description: 'Units the user belongs to.',
      'x-note': 'Whether it gets a form with business units from R18.0.0 is not said.',
      items: {
        $ref: '#/components/schemas/UserUnit',
      },
    },
  },
}))

export const UserEnvelope_R8_0_0 = z.looseObject({
  status: SuccessStatus,
  data: User_R8_0_0,
}).openapi('UserEnvelope', raw({
  type: 'object',
  description: 'Answer with one user.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      $ref: '#/components/schemas/User',
    },
  },
}))

export const UserListEnvelope = z.looseObject({
  status: SuccessStatus,
  data: z.array(User),
}).openapi('UserListEnvelope', raw({
  type: 'object',
  description: 'Answer with a list of users.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      type: 'array',
      description: 'The users that match, none included.',
      'x-evidence': 'assumed',
      'x-note': 'The response table of the list is not known; it is taken to be that of one user (decisions/0133).',
      items: {
        $ref: '#/components/schemas/User',
      },
    },
  },
}))

export const UserListEnvelope_R14_1_0 = z.looseObject({
  status: SuccessStatus,
  data: z.array(User_R14_1_0),
}).openapi('UserListEnvelope', raw({
  type: 'object',
  description: 'Answer with a list of users.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      type: 'array',
      description: 'The users that match, none included.',
      'x-evidence': 'assumed',
      'x-note': 'The response table of the list is not known; it is taken to be that of one user (decisions/0133).',
      items: {
        $ref: '#/components/schemas/User',
      },
    },
  },
}))

export const UserListEnvelope_R15_0_0 = z.looseObject({
  status: SuccessStatus,
  data: z.array(User_R15_0_0),
}).openapi('UserListEnvelope', raw({
  type: 'object',
  description: 'Answer with a list of users.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      type: 'array',
      description: 'The users that match, none included.',
      'x-evidence': 'assumed',
      'x-note': 'The response table of the list is not known; it is taken to be that of one user (decisions/0133).',
      items: {
        $ref: '#/components/schemas/User',
      },
    },
  },
}))

export const UserListEnvelope_R8_0_0 = z.looseObject({
  status: SuccessStatus,
  data: z.array(User_R8_0_0),
}).openapi('UserListEnvelope', raw({
  type: 'object',
  description: 'Answer with a list of users.',
  'x-evidence': 'documented',
  required: ['status', 'data'],
  properties: {
    status: {
      $ref: '#/components/schemas/SuccessStatus',
    },
    data: {
      type: 'array',
      description: 'The users that match, none included.',
      'x-evidence': 'assumed',
      'x-note': 'The response table of the list is not known; it is taken to be that of one user (decisions/0133).',
      items: {
        $ref: '#/components/schemas/User',
      },
    },
  },
}))

export const UserPasswordChange = z.strictObject({
  token: z.string().min(1),
  user_identifier: UserIdentifier,
  old_password: z.string().min(1),
  password: z.string().min(1),
  password_confirmation: z.string().min(1),
}).openapi('UserPasswordChange', raw({
  type: 'object',
  description: 'The user whose password changes, with the old and the new password.',
  'x-evidence': 'documented',
  required: ['token', 'user_identifier', 'old_password', 'password', 'password_confirmation'],
  properties: {
    token: {
      type: 'string',
      minLength: 1,
      description: 'Session token from one of the authentication calls.',
      'x-token': 'session',
      'x-sensitive': true,
      'x-note': 'The page puts no requirement mark on it; that it is mandatory is our reading.',
    },
    user_identifier: {
      $ref: '#/components/schemas/UserIdentifier',
      description: 'User whose password changes.',
    },
    old_password: {
      type: 'string',
      minLength: 1,
      description: 'Password that holds so far.',
      'x-sensitive': true,
    },
    password: {
      type: 'string',
      minLength: 1,
      description: 'New password.',
      'x-sensitive': true,
      'x-note': 'Which rules a password has to follow is not said.',
    },
    password_confirmation: {
      type: 'string',
      minLength: 1,
      description: 'New password once more.',
      'x-sensitive': true,
      'x-note': 'That it must equal password is our reading. A schema cannot say it.',
    },
  },
  additionalProperties: false,
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
  { name: 'AccessTokenActivation', releases: [
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
  ], schema: AccessTokenActivation },
  { name: 'AccessTokenAwaitingVerification', releases: ['R18.0.0'], schema: AccessTokenAwaitingVerification },
  { name: 'AccessTokenAwaitingVerificationEnvelope', releases: ['R18.0.0'], schema: AccessTokenAwaitingVerificationEnvelope },
  { name: 'AccessTokenAwaitingVerificationEnvelope', releases: ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0', 'R14.0.0'], schema: AccessTokenAwaitingVerificationEnvelope_R12_0_0 },
  { name: 'AccessTokenAwaitingVerificationEnvelope', releases: ['R14.1.0', 'R14.26.0', 'R15.0.0'], schema: AccessTokenAwaitingVerificationEnvelope_R14_1_0 },
  { name: 'AccessTokenAwaitingVerificationEnvelope', releases: ['R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], schema: AccessTokenAwaitingVerificationEnvelope_R16_0_0 },
  { name: 'AccessTokenAwaitingVerification', releases: ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0', 'R14.0.0'], schema: AccessTokenAwaitingVerification_R12_0_0 },
  { name: 'AccessTokenAwaitingVerification', releases: ['R14.1.0', 'R14.26.0', 'R15.0.0'], schema: AccessTokenAwaitingVerification_R14_1_0 },
  { name: 'AccessTokenAwaitingVerification', releases: ['R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], schema: AccessTokenAwaitingVerification_R16_0_0 },
  { name: 'AccessTokenClassification', releases: [
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
  ], schema: AccessTokenClassification },
  { name: 'AccessTokenClassificationDetails', releases: ['R18.0.0'], schema: AccessTokenClassificationDetails },
  { name: 'AccessTokenClassificationDetails', releases: [
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
  ], schema: AccessTokenClassificationDetails_R10_0_0 },
  { name: 'AccessTokenClassificationDetails', releases: ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], schema: AccessTokenClassificationDetails_R14_1_0 },
  { name: 'AccessTokenClassificationIdentifier', releases: [
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
  ], schema: AccessTokenClassificationIdentifier },
  { name: 'AccessTokenClassificationListEnvelope', releases: ['R18.0.0'], schema: AccessTokenClassificationListEnvelope },
  { name: 'AccessTokenClassificationListEnvelope', releases: [
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
  ], schema: AccessTokenClassificationListEnvelope_R10_0_0 },
  { name: 'AccessTokenClassificationListEnvelope', releases: ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], schema: AccessTokenClassificationListEnvelope_R14_1_0 },
  { name: 'AccessTokenCreation', releases: ['R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], schema: AccessTokenCreation },
  { name: 'AccessTokenCreation', releases: ['R10.0.0'], schema: AccessTokenCreation_R10_0_0 },
  { name: 'AccessTokenCreation', releases: ['R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], schema: AccessTokenCreation_R10_1_0 },
  { name: 'AccessTokenCreation', releases: ['R14.0.0', 'R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0'], schema: AccessTokenCreation_R14_0_0 },
  { name: 'AccessTokenCreation', releases: ['R5.0.0', 'R6.0.0', 'R7.0.0'], schema: AccessTokenCreation_R5_0_0 },
  { name: 'AccessTokenCreation', releases: ['R8.0.0', 'R9.0.0'], schema: AccessTokenCreation_R8_0_0 },
  { name: 'AccessTokenDeactivation', releases: [
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
  ], schema: AccessTokenDeactivation },
  { name: 'AccessTokenDeletion', releases: ['R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], schema: AccessTokenDeletion },
  { name: 'AccessTokenEnvelope', releases: ['R18.0.0'], schema: AccessTokenEnvelope },
  { name: 'AccessTokenEnvelope', releases: ['R10.0.0'], schema: AccessTokenEnvelope_R10_0_0 },
  { name: 'AccessTokenEnvelope', releases: ['R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0', 'R14.0.0'], schema: AccessTokenEnvelope_R10_1_0 },
  { name: 'AccessTokenEnvelope', releases: ['R14.1.0', 'R14.26.0'], schema: AccessTokenEnvelope_R14_1_0 },
  { name: 'AccessTokenEnvelope', releases: ['R15.0.0', 'R16.0.0'], schema: AccessTokenEnvelope_R15_0_0 },
  { name: 'AccessTokenEnvelope', releases: ['R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], schema: AccessTokenEnvelope_R16_2_0 },
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
  ], schema: AccessTokenIdentifier },
  { name: 'AccessTokenListEnvelope', releases: ['R18.0.0'], schema: AccessTokenListEnvelope },
  { name: 'AccessTokenListEnvelope', releases: ['R10.0.0'], schema: AccessTokenListEnvelope_R10_0_0 },
  { name: 'AccessTokenListEnvelope', releases: ['R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0', 'R14.0.0'], schema: AccessTokenListEnvelope_R10_1_0 },
  { name: 'AccessTokenListEnvelope', releases: ['R14.1.0', 'R14.26.0'], schema: AccessTokenListEnvelope_R14_1_0 },
  { name: 'AccessTokenListEnvelope', releases: ['R15.0.0', 'R16.0.0'], schema: AccessTokenListEnvelope_R15_0_0 },
  { name: 'AccessTokenListEnvelope', releases: ['R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], schema: AccessTokenListEnvelope_R16_2_0 },
  { name: 'AccessTokenListEnvelope', releases: ['R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0'], schema: AccessTokenListEnvelope_R5_0_0 },
  { name: 'AccessTokenListEnvelope', releases: ['R9.0.0'], schema: AccessTokenListEnvelope_R9_0_0 },
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
  ], schema: AccessTokenLookup },
  { name: 'AccessTokenOrOtpIdentifier', releases: [
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
  ], schema: AccessTokenOrOtpIdentifier },
  { name: 'AccessTokenOrOtpIdentifier', releases: ['R8.0.0', 'R9.0.0', 'R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], schema: AccessTokenOrOtpIdentifier_R8_0_0 },
  { name: 'AccessTokenUpdate', releases: ['R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], schema: AccessTokenUpdate },
  { name: 'AccessTokenUpdate', releases: ['R10.0.0'], schema: AccessTokenUpdate_R10_0_0 },
  { name: 'AccessTokenUpdate', releases: [
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
  ], schema: AccessTokenUpdate_R10_1_0 },
  { name: 'AccessTokenUpdate', releases: ['R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], schema: AccessTokenUpdate_R5_0_0 },
  { name: 'AccessTokenVerification', releases: [
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
  ], schema: AccessTokenVerification },
  { name: 'AccessTokenVerification', releases: ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], schema: AccessTokenVerification_R10_0_0 },
  { name: 'AccessTokenVerification', releases: ['R9.0.0'], schema: AccessTokenVerification_R9_0_0 },
  { name: 'AccessTokenWithNewPassCode', releases: ['R18.0.0'], schema: AccessTokenWithNewPassCode },
  { name: 'AccessTokenWithNewPassCodeEnvelope', releases: ['R18.0.0'], schema: AccessTokenWithNewPassCodeEnvelope },
  { name: 'AccessTokenWithNewPassCodeEnvelope', releases: ['R13.1.0', 'R13.2.0', 'R14.0.0'], schema: AccessTokenWithNewPassCodeEnvelope_R13_1_0 },
  { name: 'AccessTokenWithNewPassCodeEnvelope', releases: ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], schema: AccessTokenWithNewPassCodeEnvelope_R14_1_0 },
  { name: 'AccessTokenWithNewPassCodeEnvelope', releases: ['R9.0.0', 'R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0'], schema: AccessTokenWithNewPassCodeEnvelope_R9_0_0 },
  { name: 'AccessTokenWithNewPassCode', releases: ['R13.1.0', 'R13.2.0', 'R14.0.0'], schema: AccessTokenWithNewPassCode_R13_1_0 },
  { name: 'AccessTokenWithNewPassCode', releases: ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], schema: AccessTokenWithNewPassCode_R14_1_0 },
  { name: 'AccessTokenWithNewPassCode', releases: ['R9.0.0', 'R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0'], schema: AccessTokenWithNewPassCode_R9_0_0 },
  { name: 'AccessToken', releases: ['R10.0.0'], schema: AccessToken_R10_0_0 },
  { name: 'AccessToken', releases: ['R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0', 'R14.0.0'], schema: AccessToken_R10_1_0 },
  { name: 'AccessToken', releases: ['R14.1.0', 'R14.26.0'], schema: AccessToken_R14_1_0 },
  { name: 'AccessToken', releases: ['R15.0.0', 'R16.0.0'], schema: AccessToken_R15_0_0 },
  { name: 'AccessToken', releases: ['R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], schema: AccessToken_R16_2_0 },
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
  ], schema: AccountOwner },
  { name: 'AccountsReceivableIdentifier', releases: [
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
  ], schema: AccountsReceivableIdentifier },
  { name: 'AccountsReceivableIdentifierWithAccessToken', releases: ['R18.0.0'], schema: AccountsReceivableIdentifierWithAccessToken },
  { name: 'AccountsReceivableIdentifierWithAccessToken', releases: [
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
  ], schema: AccountsReceivableIdentifierWithAccessToken_R13_0_0 },
  { name: 'AccountsReceivableIdentifierWithAccessToken', releases: ['R8.0.0', 'R9.0.0', 'R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], schema: AccountsReceivableIdentifierWithAccessToken_R8_0_0 },
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
  ], schema: AccountsReceivableReference },
  { name: 'BusinessUnit', releases: ['R18.0.0'], schema: BusinessUnit },
  { name: 'BusinessUnitIdentifier', releases: ['R18.0.0'], schema: BusinessUnitIdentifier },
  { name: 'ConsumerAccessTokenLogin', releases: ['R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], schema: ConsumerAccessTokenLogin },
  { name: 'ConsumerIdentityLogin', releases: ['R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], schema: ConsumerIdentityLogin },
  { name: 'ConsumerLogin', releases: ['R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], schema: ConsumerLogin },
  { name: 'ConsumerLogin', releases: ['R15.0.0', 'R16.0.0'], schema: ConsumerLogin_R15_0_0 },
  { name: 'CustomerIdentificationMediumIdentifier', releases: ['R18.0.0'], schema: CustomerIdentificationMediumIdentifier },
  { name: 'DeviceLogin', releases: ['R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], schema: DeviceLogin },
  { name: 'EmptyEnvelope', releases: [
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
  ], schema: EmptyEnvelope },
  { name: 'Failure', releases: [
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
  ], schema: Failure },
  { name: 'FailureStatus', releases: [
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
  ], schema: FailureStatus },
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
    'R12.5.0',
    'R13.0.0',
    'R13.1.0',
    'R13.2.0',
  ], schema: FailureStatus_R4_0_0 },
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
    'R12.5.0',
    'R13.0.0',
    'R13.1.0',
    'R13.2.0',
  ], schema: Failure_R4_0_0 },
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
  ], schema: FieldsSet },
  { name: 'GroupIdentifier', releases: [
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
  ], schema: GroupIdentifier },
  { name: 'InstalledItemIdentifier', releases: [
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
  ], schema: InstalledItemIdentifier },
  { name: 'LogInformation', releases: ['R18.0.0'], schema: LogInformation },
  { name: 'LogInformation', releases: ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], schema: LogInformation_R14_1_0 },
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
    'R12.5.0',
    'R13.0.0',
    'R13.1.0',
    'R13.2.0',
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
  ], schema: Login },
  { name: 'Login', releases: ['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], schema: Login_R6_0_0 },
  { name: 'NagraAuthentication', releases: [
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
  ], schema: NagraAuthentication },
  { name: 'NagraAuthenticationEnvelope', releases: [
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
  ], schema: NagraAuthenticationEnvelope },
  { name: 'NagraSubscriptionLookup', releases: ['R18.0.0'], schema: NagraSubscriptionLookup },
  { name: 'NagraSubscriptionLookup', releases: [
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
  ], schema: NagraSubscriptionLookup_R13_0_0 },
  { name: 'NagraSubscriptionLookup', releases: ['R8.0.0', 'R9.0.0', 'R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], schema: NagraSubscriptionLookup_R8_0_0 },
  { name: 'OneTimePassword', releases: [
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
  ], schema: OneTimePassword },
  { name: 'OneTimePasswordEnvelope', releases: [
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
  ], schema: OneTimePasswordEnvelope },
  { name: 'OneTimePasswordGeneration', releases: [
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
  ], schema: OneTimePasswordGeneration },
  { name: 'PassCodeChange', releases: ['R16.12.0', 'R17.10.0', 'R18.0.0'], schema: PassCodeChange },
  { name: 'PassCodeRecovery', releases: ['R16.12.0', 'R17.10.0', 'R18.0.0'], schema: PassCodeRecovery },
  { name: 'PassCodeReset', releases: [
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
  ], schema: PassCodeReset },
  { name: 'PassCodeReset', releases: ['R9.0.0'], schema: PassCodeReset_R9_0_0 },
  { name: 'PerceptionAuthentication', releases: [
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
  ], schema: PerceptionAuthentication },
  { name: 'PerceptionAuthenticationEnvelope', releases: [
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
  ], schema: PerceptionAuthenticationEnvelope },
  { name: 'PerceptionPinAssignment', releases: [
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
  ], schema: PerceptionPinAssignment },
  { name: 'PerceptionPinReset', releases: [
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
  ], schema: PerceptionPinReset },
  { name: 'PerceptionSubscriberLookup', releases: [
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
  ], schema: PerceptionSubscriberLookup },
  { name: 'PerceptionSubscriptionReset', releases: [
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
  ], schema: PerceptionSubscriptionReset },
  { name: 'RewardsParticipantIdentifier', releases: [
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
  ], schema: RewardsParticipantIdentifier },
  { name: 'SecurityProfile', releases: [
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
  ], schema: SecurityProfile },
  { name: 'SecurityProfileIdentifier', releases: [
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
  ], schema: SecurityProfileIdentifier },
  { name: 'SessionToken', releases: ['R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], schema: SessionToken },
  { name: 'SessionTokenClaims', releases: ['R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], schema: SessionTokenClaims },
  { name: 'SessionTokenClaims', releases: ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0', 'R14.0.0', 'R14.1.0', 'R14.26.0'], schema: SessionTokenClaims_R12_0_0 },
  { name: 'SessionTokenEnvelope', releases: ['R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], schema: SessionTokenEnvelope },
  { name: 'SessionTokenEnvelope', releases: ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0', 'R14.0.0', 'R14.1.0', 'R14.26.0'], schema: SessionTokenEnvelope_R12_0_0 },
  { name: 'SessionTokenEnvelope', releases: ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R10.0.0', 'R10.1.0', 'R11.0.0'], schema: SessionTokenEnvelope_R4_0_0 },
  { name: 'SessionTokenValue', releases: ['R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], schema: SessionTokenValue },
  { name: 'SessionTokenValue', releases: ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0', 'R14.0.0', 'R14.1.0', 'R14.26.0'], schema: SessionTokenValue_R12_0_0 },
  { name: 'SessionTokenValue', releases: ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R10.0.0', 'R10.1.0', 'R11.0.0'], schema: SessionTokenValue_R4_0_0 },
  { name: 'SessionToken', releases: ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0', 'R14.0.0', 'R14.1.0', 'R14.26.0'], schema: SessionToken_R12_0_0 },
  { name: 'SessionToken', releases: ['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R10.0.0', 'R10.1.0', 'R11.0.0'], schema: SessionToken_R4_0_0 },
  { name: 'SubscriptionIdentifier', releases: [
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
  ], schema: SubscriptionIdentifier },
  { name: 'SubscriptionReference', releases: [
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
  ], schema: SubscriptionReference },
  { name: 'SubscriptionTypeIdentifier', releases: [
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
  ], schema: SubscriptionTypeIdentifier },
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
  ], schema: SuccessStatus },
  { name: 'TokenRelease', releases: [
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
  ], schema: TokenRelease },
  { name: 'TokenReleaseEnvelope', releases: [
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
  ], schema: TokenReleaseEnvelope },
  { name: 'TucanoAuthentication', releases: [
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
  ], schema: TucanoAuthentication },
  { name: 'TucanoAuthenticationEnvelope', releases: [
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
  ], schema: TucanoAuthenticationEnvelope },
  { name: 'TucanoSubscriberLookup', releases: ['R18.0.0'], schema: TucanoSubscriberLookup },
  { name: 'TucanoSubscriberLookup', releases: ['R11.0.0', 'R12.0.0'], schema: TucanoSubscriberLookup_R11_0_0 },
  { name: 'TucanoSubscriberLookup', releases: [
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
  ], schema: TucanoSubscriberLookup_R12_4_0 },
  { name: 'TucanoTokenClaims', releases: [
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
  ], schema: TucanoTokenClaims },
  { name: 'Unit', releases: ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], schema: Unit },
  { name: 'UnitIdentifier', releases: [
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
  ], schema: UnitIdentifier },
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
    'R12.5.0',
    'R13.0.0',
    'R13.1.0',
    'R13.2.0',
    'R14.0.0',
  ], schema: Unit_R5_0_0 },
  { name: 'User', releases: ['R18.0.0'], schema: User },
  { name: 'UserCreation', releases: [
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
  ], schema: UserCreation },
  { name: 'UserEnvelope', releases: ['R18.0.0'], schema: UserEnvelope },
  { name: 'UserEnvelope', releases: ['R14.1.0', 'R14.26.0'], schema: UserEnvelope_R14_1_0 },
  { name: 'UserEnvelope', releases: ['R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], schema: UserEnvelope_R15_0_0 },
  { name: 'UserEnvelope', releases: [
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
  ], schema: UserEnvelope_R8_0_0 },
  { name: 'UserIdentifier', releases: [
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
  ], schema: UserIdentifier },
  { name: 'UserListEnvelope', releases: ['R18.0.0'], schema: UserListEnvelope },
  { name: 'UserListEnvelope', releases: ['R14.1.0', 'R14.26.0'], schema: UserListEnvelope_R14_1_0 },
  { name: 'UserListEnvelope', releases: ['R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], schema: UserListEnvelope_R15_0_0 },
  { name: 'UserListEnvelope', releases: [
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
  ], schema: UserListEnvelope_R8_0_0 },
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
  ], schema: UserLogin },
  { name: 'UserPasswordChange', releases: [
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
  ], schema: UserPasswordChange },
  { name: 'UserReference', releases: ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], schema: UserReference },
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
    'R12.5.0',
    'R13.0.0',
    'R13.1.0',
    'R13.2.0',
    'R14.0.0',
  ], schema: UserReference_R5_0_0 },
  { name: 'UserTemplateIdentifier', releases: [
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
  ], schema: UserTemplateIdentifier },
  { name: 'UserUnit', releases: ['R18.0.0'], schema: UserUnit },
  { name: 'UserUnit', releases: ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], schema: UserUnit_R14_1_0 },
  { name: 'UserUnit', releases: [
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
  ], schema: UserUnit_R8_0_0 },
  { name: 'User', releases: ['R14.1.0', 'R14.26.0'], schema: User_R14_1_0 },
  { name: 'User', releases: ['R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], schema: User_R15_0_0 },
  { name: 'User', releases: [
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
  ], schema: User_R8_0_0 },
  { name: 'VerificationCodeReset', releases: [
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
  ], schema: VerificationCodeReset },
  { name: 'WebApiKeyLogin', releases: [
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
  ], schema: WebApiKeyLogin },
] as const
