// Generated from the contract by `npm run generate`. Do not edit: change openapi/ (or tools/codegen) instead.
import { z } from '@hono/zod-openapi'
import { defineRoute, either } from '../define-route.js'
import { exactlyOneOf, integer } from '../rules.js'
import { wireIdentifier, wireNumber, wireText } from '../wire.js'
import { raw } from '../raw.js'
import * as schemas from './schemas.gen.js'

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
] as const

const inline1 = either([schemas.NagraAuthenticationEnvelope, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/NagraAuthenticationEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline2 = either([schemas.NagraAuthenticationEnvelope, schemas.Failure_R4_0_0], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/NagraAuthenticationEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline3 = either([schemas.PerceptionAuthenticationEnvelope, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/PerceptionAuthenticationEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline4 = either([schemas.PerceptionAuthenticationEnvelope, schemas.Failure_R4_0_0], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/PerceptionAuthenticationEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline5 = either([schemas.TucanoAuthenticationEnvelope, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/TucanoAuthenticationEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline6 = either([schemas.TucanoAuthenticationEnvelope, schemas.Failure_R4_0_0], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/TucanoAuthenticationEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline7 = either([schemas.EmptyEnvelope, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/EmptyEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline8 = either([schemas.EmptyEnvelope, schemas.Failure_R4_0_0], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/EmptyEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline9 = either([schemas.AccessTokenEnvelope, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/AccessTokenEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline10 = either([schemas.AccessTokenEnvelope_R10_0_0, schemas.Failure_R4_0_0], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/AccessTokenEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline11 = either([schemas.AccessTokenEnvelope_R10_1_0, schemas.Failure_R4_0_0], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/AccessTokenEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline12 = either([schemas.AccessTokenEnvelope_R10_1_0, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/AccessTokenEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline13 = either([schemas.AccessTokenEnvelope_R14_1_0, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/AccessTokenEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline14 = either([schemas.AccessTokenEnvelope_R15_0_0, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/AccessTokenEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline15 = either([schemas.AccessTokenEnvelope_R16_2_0, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/AccessTokenEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline16 = either([schemas.AccessTokenEnvelope_R5_0_0, schemas.Failure_R4_0_0], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/AccessTokenEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline17 = either([schemas.AccessTokenEnvelope_R9_0_0, schemas.Failure_R4_0_0], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/AccessTokenEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline18 = either([schemas.SessionTokenEnvelope, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/SessionTokenEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline19 = either([schemas.SessionTokenEnvelope_R4_0_0, schemas.Failure_R4_0_0], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/SessionTokenEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline20 = either([schemas.SessionTokenEnvelope_R12_0_0, schemas.Failure_R4_0_0], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/SessionTokenEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline21 = either([schemas.SessionTokenEnvelope_R12_0_0, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/SessionTokenEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline22 = either([schemas.UserEnvelope, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/UserEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline23 = either([schemas.UserEnvelope_R8_0_0, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/UserEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline24 = either([schemas.UserEnvelope_R14_1_0, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/UserEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline25 = either([schemas.UserEnvelope_R15_0_0, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/UserEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline26 = either([schemas.OneTimePasswordEnvelope, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/OneTimePasswordEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline27 = either([schemas.OneTimePasswordEnvelope, schemas.Failure_R4_0_0], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/OneTimePasswordEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline28 = z.strictObject({
      token: z.string().min(1).openapi(raw({
  type: 'string',
  minLength: 1,
  param: {
    name: 'token',
    in: 'query',
    required: true,
    description: 'Session token from one of the authentication calls. It stands in the URL, so keep such URLs out of logs.',
    'x-token': 'session',
    'x-sensitive': true,
    'x-note': 'The page puts no requirement mark on it; that it is mandatory is our reading.',
    schema: {
      type: 'string',
      minLength: 1,
    },
  },
})),
      number: wireNumber(z.number().check(integer).gte(1)).openapi(raw({
  type: 'integer',
  minimum: 1,
  param: {
    name: 'number',
    in: 'query',
    required: true,
    description: 'How many access tokens to give back at most.',
    'x-note': 'That at least one is to be asked for is our reading; no bound is printed.',
    schema: {
      type: 'integer',
      minimum: 1,
    },
    example: 10,
  },
})),
      life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional().openapi(raw({
  type: 'string',
  enum: ['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION'],
  'x-enum-marks': {
    PENDING_VERIFICATION: {
      'x-available-from': ['R9.0.0'],
      'x-note': 'Older page versions do not list it. The value bears no mark; R9.0.0 is the mark of the verification calls.',
    },
  },
  param: {
    name: 'life_cycle_state',
    in: 'query',
    description: 'Gives only access tokens in this state.',
    schema: {
      type: 'string',
      enum: ['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION'],
      'x-enum-marks': {
        PENDING_VERIFICATION: {
          'x-available-from': ['R9.0.0'],
          'x-note': 'Older page versions do not list it. The value bears no mark; R9.0.0 is the mark of the verification calls.',
        },
      },
    },
    example: 'NOT_EFFECTIVE',
  },
})),
      fields_set: wireText(schemas.FieldsSet).optional().openapi(raw({
  type: 'string',
  param: {
    name: 'fields_set',
    in: 'query',
    description: 'Names of the fields wanted in each entry of the answer, separated by commas. Without it every field comes back.',
    schema: {
      $ref: '#/components/schemas/FieldsSet',
    },
    example: 'number,life_cycle_state',
  },
})),
    })

const inline29 = either([schemas.AccessTokenListEnvelope, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/AccessTokenListEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline30 = either([schemas.AccessTokenListEnvelope_R10_0_0, schemas.Failure_R4_0_0], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/AccessTokenListEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline31 = either([schemas.AccessTokenListEnvelope_R10_1_0, schemas.Failure_R4_0_0], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/AccessTokenListEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline32 = either([schemas.AccessTokenListEnvelope_R10_1_0, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/AccessTokenListEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline33 = either([schemas.AccessTokenListEnvelope_R14_1_0, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/AccessTokenListEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline34 = either([schemas.AccessTokenListEnvelope_R15_0_0, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/AccessTokenListEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline35 = either([schemas.AccessTokenListEnvelope_R16_2_0, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/AccessTokenListEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline36 = z.strictObject({
      token: z.string().min(1).openapi(raw({
  type: 'string',
  minLength: 1,
  param: {
    name: 'token',
    in: 'query',
    required: true,
    description: 'Session token from one of the authentication calls. It stands in the URL, so keep such URLs out of logs.',
    'x-token': 'session',
    'x-sensitive': true,
    'x-note': 'The page puts no requirement mark on it; that it is mandatory is our reading.',
    schema: {
      type: 'string',
      minLength: 1,
    },
  },
})),
      number: wireNumber(z.number().check(integer).gte(1)).openapi(raw({
  type: 'integer',
  minimum: 1,
  param: {
    name: 'number',
    in: 'query',
    required: true,
    description: 'How many access tokens to give back at most.',
    'x-note': 'That at least one is to be asked for is our reading; no bound is printed.',
    schema: {
      type: 'integer',
      minimum: 1,
    },
    example: 10,
  },
})),
      life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE']).optional().openapi(raw({
  type: 'string',
  enum: ['EFFECTIVE', 'NOT_EFFECTIVE'],
  param: {
    name: 'life_cycle_state',
    in: 'query',
    description: 'Gives only access tokens in this state.',
    schema: {
      type: 'string',
      enum: ['EFFECTIVE', 'NOT_EFFECTIVE'],
    },
    example: 'NOT_EFFECTIVE',
  },
})),
      fields_set: wireText(schemas.FieldsSet).optional().openapi(raw({
  type: 'string',
  param: {
    name: 'fields_set',
    in: 'query',
    description: 'Names of the fields wanted in each entry of the answer, separated by commas. Without it every field comes back.',
    schema: {
      $ref: '#/components/schemas/FieldsSet',
    },
    example: 'number,life_cycle_state',
  },
})),
    })

const inline37 = either([schemas.AccessTokenListEnvelope_R5_0_0, schemas.Failure_R4_0_0], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/AccessTokenListEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline38 = either([schemas.AccessTokenListEnvelope_R9_0_0, schemas.Failure_R4_0_0], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/AccessTokenListEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline39 = z.strictObject({
      token: z.string().min(1).openapi(raw({
  type: 'string',
  minLength: 1,
  param: {
    name: 'token',
    in: 'query',
    required: true,
    description: 'Session token from one of the authentication calls. It stands in the URL, so keep such URLs out of logs.',
    'x-token': 'session',
    'x-sensitive': true,
    'x-note': 'The page puts no requirement mark on it; that it is mandatory is our reading.',
    schema: {
      type: 'string',
      minLength: 1,
    },
  },
})),
      fields_set: wireText(schemas.FieldsSet).optional().openapi(raw({
  type: 'string',
  param: {
    name: 'fields_set',
    in: 'query',
    description: 'Names of the fields wanted in each entry of the answer, separated by commas. Without it every field comes back.',
    schema: {
      $ref: '#/components/schemas/FieldsSet',
    },
    example: 'id,name,alternative_code',
  },
})),
    })

const inline40 = either([schemas.AccessTokenClassificationListEnvelope, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/AccessTokenClassificationListEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline41 = either([schemas.AccessTokenClassificationListEnvelope_R10_0_0, schemas.Failure_R4_0_0], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/AccessTokenClassificationListEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline42 = either([schemas.AccessTokenClassificationListEnvelope_R10_0_0, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/AccessTokenClassificationListEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline43 = either([schemas.AccessTokenClassificationListEnvelope_R14_1_0, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/AccessTokenClassificationListEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline44 = z.strictObject({
      token: z.string().min(1).openapi(raw({
  type: 'string',
  minLength: 1,
  param: {
    name: 'token',
    in: 'query',
    required: true,
    description: 'Session token from one of the authentication calls. It stands in the URL, so keep such URLs out of logs.',
    'x-token': 'session',
    'x-sensitive': true,
    'x-note': 'The page puts no requirement mark on it; that it is mandatory is our reading.',
    schema: {
      type: 'string',
      minLength: 1,
    },
  },
})),
      accounts_receivable_identifier: wireIdentifier(schemas.AccountsReceivableIdentifier).optional().openapi(raw({
  type: 'string',
  pattern: '^(id|number|name)=.+$',
  contentSchema: {
    $ref: '#/components/schemas/AccountsReceivableIdentifier',
  },
  param: {
    name: 'accounts_receivable_identifier',
    in: 'query',
    'x-identifier': 'AccountsReceivableIdentifier',
    description: 'Accounts receivable that owns the access tokens.',
    schema: {
      type: 'string',
      pattern: '^(id|number|name)=.+$',
      contentSchema: {
        $ref: '#/components/schemas/AccountsReceivableIdentifier',
      },
    },
    example: 'number=ACR0000000007',
  },
})),
      rewards_participant_identifier: wireIdentifier(schemas.RewardsParticipantIdentifier).optional().openapi(raw({
  type: 'string',
  pattern: '^(id|number)=.+$',
  contentSchema: {
    $ref: '#/components/schemas/RewardsParticipantIdentifier',
  },
  param: {
    name: 'rewards_participant_identifier',
    in: 'query',
    'x-identifier': 'RewardsParticipantIdentifier',
    description: 'Rewards participant that owns the access tokens.',
    'x-deprecated-from': ['R18.0.0'],
    'x-note': 'The fields by which a participant is named are our reading (decisions/0114).',
    schema: {
      type: 'string',
      pattern: '^(id|number)=.+$',
      contentSchema: {
        $ref: '#/components/schemas/RewardsParticipantIdentifier',
      },
    },
    example: 'number=31',
    deprecated: true,
  },
})),
      classification_identifier: wireIdentifier(schemas.AccessTokenClassificationIdentifier).optional().openapi(raw({
  type: 'string',
  pattern: '^(id|name|alternative_code)=.+$',
  contentSchema: {
    $ref: '#/components/schemas/AccessTokenClassificationIdentifier',
  },
  param: {
    name: 'classification_identifier',
    in: 'query',
    'x-identifier': 'AccessTokenClassificationIdentifier',
    description: 'Gives only access tokens of this classification.',
    'x-available-from': ['R10.0.0'],
    'x-note': 'The fields by which a classification is named are our reading (decisions/0114).',
    schema: {
      type: 'string',
      pattern: '^(id|name|alternative_code)=.+$',
      contentSchema: {
        $ref: '#/components/schemas/AccessTokenClassificationIdentifier',
      },
    },
    example: 'alternative_code=FAMILYCARD',
  },
})),
      number_of_results: wireNumber(z.number().check(integer).gte(1)).optional().openapi(raw({
  type: 'integer',
  minimum: 1,
  param: {
    name: 'number_of_results',
    in: 'query',
    description: 'How many access tokens to give back at most.',
    'x-available-from': ['R13.0.0'],
    'x-note': 'That at least one is to be asked for is our reading; neither a bound nor a default is printed.',
    schema: {
      type: 'integer',
      minimum: 1,
    },
    example: 20,
  },
})),
      offset: wireNumber(z.number().check(integer).gte(0)).optional().openapi(raw({
  type: 'integer',
  minimum: 0,
  param: {
    name: 'offset',
    in: 'query',
    description: 'How many access tokens to skip. 0 skips none.',
    'x-available-from': ['R13.0.0'],
    'x-note': 'The lower bound is our reading.',
    schema: {
      type: 'integer',
      minimum: 0,
    },
    example: 0,
  },
})),
      fields_set: wireText(schemas.FieldsSet).optional().openapi(raw({
  type: 'string',
  param: {
    name: 'fields_set',
    in: 'query',
    description: 'Names of the fields wanted in each entry of the answer, separated by commas. Without it every field comes back.',
    schema: {
      $ref: '#/components/schemas/FieldsSet',
    },
    example: 'number,life_cycle_state',
  },
})),
    }).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['rewards_participant_identifier'],
]))

const inline45 = z.strictObject({
      token: z.string().min(1).openapi(raw({
  type: 'string',
  minLength: 1,
  param: {
    name: 'token',
    in: 'query',
    required: true,
    description: 'Session token from one of the authentication calls. It stands in the URL, so keep such URLs out of logs.',
    'x-token': 'session',
    'x-sensitive': true,
    'x-note': 'The page puts no requirement mark on it; that it is mandatory is our reading.',
    schema: {
      type: 'string',
      minLength: 1,
    },
  },
})),
      accounts_receivable_identifier: wireIdentifier(schemas.AccountsReceivableIdentifier).optional().openapi(raw({
  type: 'string',
  pattern: '^(id|number|name)=.+$',
  contentSchema: {
    $ref: '#/components/schemas/AccountsReceivableIdentifier',
  },
  param: {
    name: 'accounts_receivable_identifier',
    in: 'query',
    'x-identifier': 'AccountsReceivableIdentifier',
    description: 'Accounts receivable that owns the access tokens.',
    schema: {
      type: 'string',
      pattern: '^(id|number|name)=.+$',
      contentSchema: {
        $ref: '#/components/schemas/AccountsReceivableIdentifier',
      },
    },
    example: 'number=ACR0000000007',
  },
})),
      rewards_participant_identifier: wireIdentifier(schemas.RewardsParticipantIdentifier).optional().openapi(raw({
  type: 'string',
  pattern: '^(id|number)=.+$',
  contentSchema: {
    $ref: '#/components/schemas/RewardsParticipantIdentifier',
  },
  param: {
    name: 'rewards_participant_identifier',
    in: 'query',
    'x-identifier': 'RewardsParticipantIdentifier',
    description: 'Rewards participant that owns the access tokens.',
    'x-note': 'The fields by which a participant is named are our reading (decisions/0114).',
    schema: {
      type: 'string',
      pattern: '^(id|number)=.+$',
      contentSchema: {
        $ref: '#/components/schemas/RewardsParticipantIdentifier',
      },
    },
    example: 'number=31',
  },
})),
      classification_identifier: wireIdentifier(schemas.AccessTokenClassificationIdentifier).optional().openapi(raw({
  type: 'string',
  pattern: '^(id|name|alternative_code)=.+$',
  contentSchema: {
    $ref: '#/components/schemas/AccessTokenClassificationIdentifier',
  },
  param: {
    name: 'classification_identifier',
    in: 'query',
    'x-identifier': 'AccessTokenClassificationIdentifier',
    description: 'Gives only access tokens of this classification.',
    'x-available-from': ['R10.0.0'],
    'x-note': 'The fields by which a classification is named are our reading (decisions/0114).',
    schema: {
      type: 'string',
      pattern: '^(id|name|alternative_code)=.+$',
      contentSchema: {
        $ref: '#/components/schemas/AccessTokenClassificationIdentifier',
      },
    },
    example: 'alternative_code=FAMILYCARD',
  },
})),
      fields_set: wireText(schemas.FieldsSet).optional().openapi(raw({
  type: 'string',
  param: {
    name: 'fields_set',
    in: 'query',
    description: 'Names of the fields wanted in each entry of the answer, separated by commas. Without it every field comes back.',
    schema: {
      $ref: '#/components/schemas/FieldsSet',
    },
    example: 'number,life_cycle_state',
  },
})),
    }).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['rewards_participant_identifier'],
]))

const inline46 = z.strictObject({
      token: z.string().min(1).openapi(raw({
  type: 'string',
  minLength: 1,
  param: {
    name: 'token',
    in: 'query',
    required: true,
    description: 'Session token from one of the authentication calls. It stands in the URL, so keep such URLs out of logs.',
    'x-token': 'session',
    'x-sensitive': true,
    'x-note': 'The page puts no requirement mark on it; that it is mandatory is our reading.',
    schema: {
      type: 'string',
      minLength: 1,
    },
  },
})),
      accounts_receivable_identifier: wireIdentifier(schemas.AccountsReceivableIdentifier).optional().openapi(raw({
  type: 'string',
  pattern: '^(id|number|name)=.+$',
  contentSchema: {
    $ref: '#/components/schemas/AccountsReceivableIdentifier',
  },
  param: {
    name: 'accounts_receivable_identifier',
    in: 'query',
    'x-identifier': 'AccountsReceivableIdentifier',
    description: 'Accounts receivable that owns the access tokens.',
    schema: {
      type: 'string',
      pattern: '^(id|number|name)=.+$',
      contentSchema: {
        $ref: '#/components/schemas/AccountsReceivableIdentifier',
      },
    },
    example: 'number=ACR0000000007',
  },
})),
      rewards_participant_identifier: wireIdentifier(schemas.RewardsParticipantIdentifier).optional().openapi(raw({
  type: 'string',
  pattern: '^(id|number)=.+$',
  contentSchema: {
    $ref: '#/components/schemas/RewardsParticipantIdentifier',
  },
  param: {
    name: 'rewards_participant_identifier',
    in: 'query',
    'x-identifier': 'RewardsParticipantIdentifier',
    description: 'Rewards participant that owns the access tokens.',
    'x-note': 'The fields by which a participant is named are our reading (decisions/0114).',
    schema: {
      type: 'string',
      pattern: '^(id|number)=.+$',
      contentSchema: {
        $ref: '#/components/schemas/RewardsParticipantIdentifier',
      },
    },
    example: 'number=31',
  },
})),
      classification_identifier: wireIdentifier(schemas.AccessTokenClassificationIdentifier).optional().openapi(raw({
  type: 'string',
  pattern: '^(id|name|alternative_code)=.+$',
  contentSchema: {
    $ref: '#/components/schemas/AccessTokenClassificationIdentifier',
  },
  param: {
    name: 'classification_identifier',
    in: 'query',
    'x-identifier': 'AccessTokenClassificationIdentifier',
    description: 'Gives only access tokens of this classification.',
    'x-available-from': ['R10.0.0'],
    'x-note': 'The fields by which a classification is named are our reading (decisions/0114).',
    schema: {
      type: 'string',
      pattern: '^(id|name|alternative_code)=.+$',
      contentSchema: {
        $ref: '#/components/schemas/AccessTokenClassificationIdentifier',
      },
    },
    example: 'alternative_code=FAMILYCARD',
  },
})),
      number_of_results: wireNumber(z.number().check(integer).gte(1)).optional().openapi(raw({
  type: 'integer',
  minimum: 1,
  param: {
    name: 'number_of_results',
    in: 'query',
    description: 'How many access tokens to give back at most.',
    'x-available-from': ['R13.0.0'],
    'x-note': 'That at least one is to be asked for is our reading; neither a bound nor a default is printed.',
    schema: {
      type: 'integer',
      minimum: 1,
    },
    example: 20,
  },
})),
      offset: wireNumber(z.number().check(integer).gte(0)).optional().openapi(raw({
  type: 'integer',
  minimum: 0,
  param: {
    name: 'offset',
    in: 'query',
    description: 'How many access tokens to skip. 0 skips none.',
    'x-available-from': ['R13.0.0'],
    'x-note': 'The lower bound is our reading.',
    schema: {
      type: 'integer',
      minimum: 0,
    },
    example: 0,
  },
})),
      fields_set: wireText(schemas.FieldsSet).optional().openapi(raw({
  type: 'string',
  param: {
    name: 'fields_set',
    in: 'query',
    description: 'Names of the fields wanted in each entry of the answer, separated by commas. Without it every field comes back.',
    schema: {
      $ref: '#/components/schemas/FieldsSet',
    },
    example: 'number,life_cycle_state',
  },
})),
    }).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['rewards_participant_identifier'],
]))

const inline47 = z.strictObject({
      token: z.string().min(1).openapi(raw({
  type: 'string',
  minLength: 1,
  param: {
    name: 'token',
    in: 'query',
    required: true,
    description: 'Session token from one of the authentication calls. It stands in the URL, so keep such URLs out of logs.',
    'x-token': 'session',
    'x-sensitive': true,
    'x-note': 'The page puts no requirement mark on it; that it is mandatory is our reading.',
    schema: {
      type: 'string',
      minLength: 1,
    },
  },
})),
      accounts_receivable_identifier: wireIdentifier(schemas.AccountsReceivableIdentifier).optional().openapi(raw({
  type: 'string',
  pattern: '^(id|number|name)=.+$',
  contentSchema: {
    $ref: '#/components/schemas/AccountsReceivableIdentifier',
  },
  param: {
    name: 'accounts_receivable_identifier',
    in: 'query',
    'x-identifier': 'AccountsReceivableIdentifier',
    description: 'Accounts receivable that owns the access tokens.',
    schema: {
      type: 'string',
      pattern: '^(id|number|name)=.+$',
      contentSchema: {
        $ref: '#/components/schemas/AccountsReceivableIdentifier',
      },
    },
    example: 'number=ACR0000000007',
  },
})),
      rewards_participant_identifier: wireIdentifier(schemas.RewardsParticipantIdentifier).optional().openapi(raw({
  type: 'string',
  pattern: '^(id|number)=.+$',
  contentSchema: {
    $ref: '#/components/schemas/RewardsParticipantIdentifier',
  },
  param: {
    name: 'rewards_participant_identifier',
    in: 'query',
    'x-identifier': 'RewardsParticipantIdentifier',
    description: 'Rewards participant that owns the access tokens.',
    'x-note': 'The fields by which a participant is named are our reading (decisions/0114).',
    schema: {
      type: 'string',
      pattern: '^(id|number)=.+$',
      contentSchema: {
        $ref: '#/components/schemas/RewardsParticipantIdentifier',
      },
    },
    example: 'number=31',
  },
})),
      fields_set: wireText(schemas.FieldsSet).optional().openapi(raw({
  type: 'string',
  param: {
    name: 'fields_set',
    in: 'query',
    description: 'Names of the fields wanted in each entry of the answer, separated by commas. Without it every field comes back.',
    schema: {
      $ref: '#/components/schemas/FieldsSet',
    },
    example: 'number,life_cycle_state',
  },
})),
    }).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['rewards_participant_identifier'],
]))

const inline48 = z.strictObject({
      token: z.string().min(1).openapi(raw({
  type: 'string',
  minLength: 1,
  param: {
    name: 'token',
    in: 'query',
    required: true,
    description: 'Session token from one of the authentication calls.',
    'x-token': 'session',
    'x-sensitive': true,
    'x-note': 'The page puts no requirement mark on it; that it is mandatory is our reading.',
    schema: {
      type: 'string',
      minLength: 1,
    },
  },
})),
      business_unit_identifier: wireIdentifier(schemas.BusinessUnitIdentifier).optional().openapi(raw({
  type: 'string',
  pattern: '^(id|name|code)=.+$',
  contentSchema: {
    $ref: '#/components/schemas/BusinessUnitIdentifier',
  },
  param: {
    name: 'business_unit_identifier',
    in: 'query',
    description: 'Business unit of the users.',
    'x-identifier': 'BusinessUnitIdentifier',
    'x-available-from': ['R18.0.0'],
    'x-note': 'One page includes the fields of a unit here; the fields taken are those of a business unit everywhere else (decisions/0134).',
    schema: {
      type: 'string',
      pattern: '^(id|name|code)=.+$',
      contentSchema: {
        $ref: '#/components/schemas/BusinessUnitIdentifier',
      },
    },
    example: 'code=harbour',
  },
})),
      unit_identifier: wireIdentifier(schemas.UnitIdentifier).optional().openapi(raw({
  type: 'string',
  pattern: '^(id|name|alternative_code)=.+$',
  contentSchema: {
    $ref: '#/components/schemas/UnitIdentifier',
  },
  param: {
    name: 'unit_identifier',
    in: 'query',
    description: 'Unit of the users.',
    'x-identifier': 'UnitIdentifier',
    'x-deprecated-from': ['R18.0.0'],
    'x-replaced-by': 'business_unit_identifier',
    schema: {
      type: 'string',
      pattern: '^(id|name|alternative_code)=.+$',
      contentSchema: {
        $ref: '#/components/schemas/UnitIdentifier',
      },
    },
    example: 'alternative_code=harbour',
    deprecated: true,
  },
})),
      group_identifier: wireIdentifier(schemas.GroupIdentifier).optional().openapi(raw({
  type: 'string',
  pattern: '^(id|name|alternative_code)=.+$',
  contentSchema: {
    $ref: '#/components/schemas/GroupIdentifier',
  },
  param: {
    name: 'group_identifier',
    in: 'query',
    description: 'Group of the users.',
    'x-identifier': 'GroupIdentifier',
    'x-deprecated-from': ['R18.0.0'],
    'x-note': 'What stands in for it is not said; business_unit_identifier is likely.',
    schema: {
      type: 'string',
      pattern: '^(id|name|alternative_code)=.+$',
      contentSchema: {
        $ref: '#/components/schemas/GroupIdentifier',
      },
    },
    example: 'name=Main Group',
    deprecated: true,
  },
})),
      security_profile_identifier: wireIdentifier(schemas.SecurityProfileIdentifier).optional().openapi(raw({
  type: 'string',
  pattern: '^(id|name)=.+$',
  contentSchema: {
    $ref: '#/components/schemas/SecurityProfileIdentifier',
  },
  param: {
    name: 'security_profile_identifier',
    in: 'query',
    description: 'Security profile the users have.',
    'x-identifier': 'SecurityProfileIdentifier',
    'x-note': 'Its fields are on no page known; they are our reading (decisions/0130).',
    schema: {
      type: 'string',
      pattern: '^(id|name)=.+$',
      contentSchema: {
        $ref: '#/components/schemas/SecurityProfileIdentifier',
      },
    },
    example: 'name=Integrators',
  },
})),
      number_of_results: wireNumber(z.number().check(integer).gte(1)).optional().openapi(raw({
  type: 'integer',
  minimum: 1,
  param: {
    name: 'number_of_results',
    in: 'query',
    description: 'How many users one call may give.',
    'x-available-from': ['R13.0.0'],
    'x-note': 'No default and no largest value are known. That it is at least 1 is our reading.',
    schema: {
      type: 'integer',
      minimum: 1,
    },
    example: 50,
  },
})),
      offset: wireNumber(z.number().check(integer).gte(0)).optional().openapi(raw({
  type: 'integer',
  minimum: 0,
  param: {
    name: 'offset',
    in: 'query',
    description: 'How many users to skip. With 0 none is skipped.',
    'x-available-from': ['R13.0.0'],
    'x-note': 'The order of the list is not said. That it is not negative is our reading.',
    schema: {
      type: 'integer',
      minimum: 0,
    },
    example: 0,
  },
})),
      fields_set: wireText(schemas.FieldsSet).optional().openapi(raw({
  type: 'string',
  param: {
    name: 'fields_set',
    in: 'query',
    description: 'Names of the fields wanted in the answer.',
    schema: {
      $ref: '#/components/schemas/FieldsSet',
    },
    example: 'id,username',
  },
})),
    }).check(exactlyOneOf([
  ['business_unit_identifier'],
  ['unit_identifier'],
  ['group_identifier'],
  ['security_profile_identifier'],
]))

const inline49 = either([schemas.UserListEnvelope, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/UserListEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline50 = z.strictObject({
      token: z.string().min(1).openapi(raw({
  type: 'string',
  minLength: 1,
  param: {
    name: 'token',
    in: 'query',
    required: true,
    description: 'Session token from one of the authentication calls.',
    'x-token': 'session',
    'x-sensitive': true,
    'x-note': 'The page puts no requirement mark on it; that it is mandatory is our reading.',
    schema: {
      type: 'string',
      minLength: 1,
    },
  },
})),
      unit_identifier: wireIdentifier(schemas.UnitIdentifier).optional().openapi(raw({
  type: 'string',
  pattern: '^(id|name|alternative_code)=.+$',
  contentSchema: {
    $ref: '#/components/schemas/UnitIdentifier',
  },
  param: {
    name: 'unit_identifier',
    in: 'query',
    description: 'Unit of the users.',
    'x-identifier': 'UnitIdentifier',
    schema: {
      type: 'string',
      pattern: '^(id|name|alternative_code)=.+$',
      contentSchema: {
        $ref: '#/components/schemas/UnitIdentifier',
      },
    },
    example: 'alternative_code=harbour',
  },
})),
      group_identifier: wireIdentifier(schemas.GroupIdentifier).optional().openapi(raw({
  type: 'string',
  pattern: '^(id|name|alternative_code)=.+$',
  contentSchema: {
    $ref: '#/components/schemas/GroupIdentifier',
  },
  param: {
    name: 'group_identifier',
    in: 'query',
    description: 'Group of the users.',
    'x-identifier': 'GroupIdentifier',
    'x-note': 'What stands in for it is not said; business_unit_identifier is likely.',
    schema: {
      type: 'string',
      pattern: '^(id|name|alternative_code)=.+$',
      contentSchema: {
        $ref: '#/components/schemas/GroupIdentifier',
      },
    },
    example: 'name=Main Group',
  },
})),
      security_profile_identifier: wireIdentifier(schemas.SecurityProfileIdentifier).optional().openapi(raw({
  type: 'string',
  pattern: '^(id|name)=.+$',
  contentSchema: {
    $ref: '#/components/schemas/SecurityProfileIdentifier',
  },
  param: {
    name: 'security_profile_identifier',
    in: 'query',
    description: 'Security profile the users have.',
    'x-identifier': 'SecurityProfileIdentifier',
    'x-note': 'Its fields are on no page known; they are our reading (decisions/0130).',
    schema: {
      type: 'string',
      pattern: '^(id|name)=.+$',
      contentSchema: {
        $ref: '#/components/schemas/SecurityProfileIdentifier',
      },
    },
    example: 'name=Integrators',
  },
})),
      number_of_results: wireNumber(z.number().check(integer).gte(1)).optional().openapi(raw({
  type: 'integer',
  minimum: 1,
  param: {
    name: 'number_of_results',
    in: 'query',
    description: 'How many users one call may give.',
    'x-available-from': ['R13.0.0'],
    'x-note': 'No default and no largest value are known. That it is at least 1 is our reading.',
    schema: {
      type: 'integer',
      minimum: 1,
    },
    example: 50,
  },
})),
      offset: wireNumber(z.number().check(integer).gte(0)).optional().openapi(raw({
  type: 'integer',
  minimum: 0,
  param: {
    name: 'offset',
    in: 'query',
    description: 'How many users to skip. With 0 none is skipped.',
    'x-available-from': ['R13.0.0'],
    'x-note': 'The order of the list is not said. That it is not negative is our reading.',
    schema: {
      type: 'integer',
      minimum: 0,
    },
    example: 0,
  },
})),
      fields_set: wireText(schemas.FieldsSet).optional().openapi(raw({
  type: 'string',
  param: {
    name: 'fields_set',
    in: 'query',
    description: 'Names of the fields wanted in the answer.',
    schema: {
      $ref: '#/components/schemas/FieldsSet',
    },
    example: 'id,username',
  },
})),
    }).check(exactlyOneOf([
  ['unit_identifier'],
  ['group_identifier'],
  ['security_profile_identifier'],
]))

const inline51 = either([schemas.UserListEnvelope_R8_0_0, schemas.Failure_R4_0_0], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/UserListEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline52 = either([schemas.UserListEnvelope_R8_0_0, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/UserListEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline53 = either([schemas.UserListEnvelope_R14_1_0, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/UserListEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline54 = either([schemas.UserListEnvelope_R15_0_0, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/UserListEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline55 = z.strictObject({
      token: z.string().min(1).openapi(raw({
  type: 'string',
  minLength: 1,
  param: {
    name: 'token',
    in: 'query',
    required: true,
    description: 'Session token from one of the authentication calls.',
    'x-token': 'session',
    'x-sensitive': true,
    'x-note': 'The page puts no requirement mark on it; that it is mandatory is our reading.',
    schema: {
      type: 'string',
      minLength: 1,
    },
  },
})),
      unit_identifier: wireIdentifier(schemas.UnitIdentifier).optional().openapi(raw({
  type: 'string',
  pattern: '^(id|name|alternative_code)=.+$',
  contentSchema: {
    $ref: '#/components/schemas/UnitIdentifier',
  },
  param: {
    name: 'unit_identifier',
    in: 'query',
    description: 'Unit of the users.',
    'x-identifier': 'UnitIdentifier',
    schema: {
      type: 'string',
      pattern: '^(id|name|alternative_code)=.+$',
      contentSchema: {
        $ref: '#/components/schemas/UnitIdentifier',
      },
    },
    example: 'alternative_code=harbour',
  },
})),
      group_identifier: wireIdentifier(schemas.GroupIdentifier).optional().openapi(raw({
  type: 'string',
  pattern: '^(id|name|alternative_code)=.+$',
  contentSchema: {
    $ref: '#/components/schemas/GroupIdentifier',
  },
  param: {
    name: 'group_identifier',
    in: 'query',
    description: 'Group of the users.',
    'x-identifier': 'GroupIdentifier',
    'x-note': 'What stands in for it is not said; business_unit_identifier is likely.',
    schema: {
      type: 'string',
      pattern: '^(id|name|alternative_code)=.+$',
      contentSchema: {
        $ref: '#/components/schemas/GroupIdentifier',
      },
    },
    example: 'name=Main Group',
  },
})),
      security_profile_identifier: wireIdentifier(schemas.SecurityProfileIdentifier).optional().openapi(raw({
  type: 'string',
  pattern: '^(id|name)=.+$',
  contentSchema: {
    $ref: '#/components/schemas/SecurityProfileIdentifier',
  },
  param: {
    name: 'security_profile_identifier',
    in: 'query',
    description: 'Security profile the users have.',
    'x-identifier': 'SecurityProfileIdentifier',
    'x-note': 'Its fields are on no page known; they are our reading (decisions/0130).',
    schema: {
      type: 'string',
      pattern: '^(id|name)=.+$',
      contentSchema: {
        $ref: '#/components/schemas/SecurityProfileIdentifier',
      },
    },
    example: 'name=Integrators',
  },
})),
      fields_set: wireText(schemas.FieldsSet).optional().openapi(raw({
  type: 'string',
  param: {
    name: 'fields_set',
    in: 'query',
    description: 'Names of the fields wanted in the answer.',
    schema: {
      $ref: '#/components/schemas/FieldsSet',
    },
    example: 'id,username',
  },
})),
    }).check(exactlyOneOf([
  ['unit_identifier'],
  ['group_identifier'],
  ['security_profile_identifier'],
]))

const inline56 = either([schemas.TokenReleaseEnvelope, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/TokenReleaseEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline57 = either([schemas.TokenReleaseEnvelope, schemas.Failure_R4_0_0], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/TokenReleaseEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline58 = either([schemas.AccessTokenWithNewPassCodeEnvelope, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/AccessTokenWithNewPassCodeEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline59 = either([schemas.AccessTokenWithNewPassCodeEnvelope_R9_0_0, schemas.Failure_R4_0_0], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/AccessTokenWithNewPassCodeEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline60 = either([schemas.AccessTokenWithNewPassCodeEnvelope_R13_1_0, schemas.Failure_R4_0_0], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/AccessTokenWithNewPassCodeEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline61 = either([schemas.AccessTokenWithNewPassCodeEnvelope_R13_1_0, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/AccessTokenWithNewPassCodeEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline62 = either([schemas.AccessTokenWithNewPassCodeEnvelope_R14_1_0, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/AccessTokenWithNewPassCodeEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline63 = either([schemas.AccessTokenAwaitingVerificationEnvelope, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/AccessTokenAwaitingVerificationEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline64 = either([schemas.AccessTokenAwaitingVerificationEnvelope_R12_0_0, schemas.Failure_R4_0_0], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/AccessTokenAwaitingVerificationEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline65 = either([schemas.AccessTokenAwaitingVerificationEnvelope_R12_0_0, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/AccessTokenAwaitingVerificationEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline66 = either([schemas.AccessTokenAwaitingVerificationEnvelope_R14_1_0, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/AccessTokenAwaitingVerificationEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline67 = either([schemas.AccessTokenAwaitingVerificationEnvelope_R16_0_0, schemas.Failure], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/AccessTokenAwaitingVerificationEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

const inline68 = z.strictObject({
      token: z.string().min(1).openapi(raw({
  type: 'string',
  minLength: 1,
  param: {
    name: 'token',
    in: 'query',
    required: true,
    description: 'Session token from one of the authentication calls.',
    'x-token': 'session',
    'x-sensitive': true,
    'x-note': 'The page puts no requirement mark on it; that it is mandatory is our reading.',
    schema: {
      type: 'string',
      minLength: 1,
    },
  },
})),
      user_identifier: wireIdentifier(schemas.UserIdentifier).openapi(raw({
  type: 'string',
  pattern: '^(id|username)=.+$',
  contentSchema: {
    $ref: '#/components/schemas/UserIdentifier',
  },
  param: {
    name: 'user_identifier',
    in: 'query',
    required: true,
    description: 'User to show, by its ID or its username.',
    'x-identifier': 'UserIdentifier',
    schema: {
      type: 'string',
      pattern: '^(id|username)=.+$',
      contentSchema: {
        $ref: '#/components/schemas/UserIdentifier',
      },
    },
    example: 'username=integrator',
  },
})),
      fields_set: wireText(schemas.FieldsSet).optional().openapi(raw({
  type: 'string',
  param: {
    name: 'fields_set',
    in: 'query',
    description: 'Names of the fields wanted in the answer.',
    schema: {
      $ref: '#/components/schemas/FieldsSet',
    },
    example: 'username,active',
  },
})),
    })

const inline69 = either([schemas.UserEnvelope_R8_0_0, schemas.Failure_R4_0_0], raw({
  type: 'object',
  oneOf: [
    {
      $ref: '#/components/schemas/UserEnvelope',
    },
    {
      $ref: '#/components/schemas/Failure',
    },
  ],
}))

export const authenticateNagraSubscription = defineRoute<{
  method: 'post'
  path: '/nagra_media_platform/authenticate'
  body: typeof schemas.NagraSubscriptionLookup
  bodyRequired: true
  answers: { 200: typeof inline1; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/nagra_media_platform/authenticate',
  ...raw({
  operationId: 'authenticateNagraSubscription',
  tags: ['nagra_media_platform'],
  summary: 'Authenticate a subscription at Nagra',
  description: 'Authenticates one subscription at the Nagra Media Live Platform and hands back the token of that platform,\nwith which a third-party system provisions a service.\n\nA portal sends the account and the subscription. Both are checked here, then at the platform, and the token\nof the platform goes back to the portal for playback on demand and pay per view. The subscription must be\nowned by the given accounts receivable.\n\nThe access token of the account can be named by a one-time password.',
  'x-available-from': ['R8.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=489750',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=511000&pageId=489750',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=500726&pageId=510999',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=500702&pageId=500722',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491631&revisedVersion=7',
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Manual/pages/9831035/Provisioning+-+Authenticate',
  ],
  'x-note': 'Samples of older page versions call the token key (decisions/0132). The line on semi-optional parameters can only mean the fields inside the two identifiers. The sample of the answer is partly visible. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.NagraSubscriptionLookup,
          ...raw({
  examples: {
    'by-account-number': {
      $ref: '#/components/examples/authenticateNagraSubscription.by-account-number',
    },
    'by-account-id': {
      $ref: '#/components/examples/authenticateNagraSubscription.by-account-id',
    },
    'by-account-name': {
      $ref: '#/components/examples/authenticateNagraSubscription.by-account-name',
    },
    'by-authentication-code': {
      $ref: '#/components/examples/authenticateNagraSubscription.by-authentication-code',
    },
    'by-access-token': {
      $ref: '#/components/examples/authenticateNagraSubscription.by-access-token',
    },
    'by-one-time-password': {
      $ref: '#/components/examples/authenticateNagraSubscription.by-one-time-password',
    },
    'by-identification-medium': {
      $ref: '#/components/examples/authenticateNagraSubscription.by-identification-medium',
    },
    'chosen-fields': {
      $ref: '#/components/examples/authenticateNagraSubscription.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The token of the platform and the subscription, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline1,
          ...raw({
  examples: {
    authenticated: {
      $ref: '#/components/examples/authenticateNagraSubscription.authenticated',
    },
    'authenticated-some-fields': {
      $ref: '#/components/examples/authenticateNagraSubscription.authenticated-some-fields',
    },
    'not-found': {
      $ref: '#/components/examples/authenticateNagraSubscription.not-found',
    },
    'not-owned': {
      $ref: '#/components/examples/authenticateNagraSubscription.not-owned',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const authenticateNagraSubscription_R12_0_0 = defineRoute<{
  method: 'post'
  path: '/nagra_media_platform/authenticate'
  body: typeof schemas.NagraSubscriptionLookup_R8_0_0
  bodyRequired: true
  answers: { 200: typeof inline2; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/nagra_media_platform/authenticate',
  ...raw({
  operationId: 'authenticateNagraSubscription',
  tags: ['nagra_media_platform'],
  summary: 'Authenticate a subscription at Nagra',
  description: 'Authenticates one subscription at the Nagra Media Live Platform and hands back the token of that platform,\nwith which a third-party system provisions a service.\n\nA portal sends the account and the subscription. Both are checked here, then at the platform, and the token\nof the platform goes back to the portal for playback on demand and pay per view. The subscription must be\nowned by the given accounts receivable.',
  'x-available-from': ['R8.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=489750',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=511000&pageId=489750',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=500726&pageId=510999',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=500702&pageId=500722',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491631&revisedVersion=7',
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Manual/pages/9831035/Provisioning+-+Authenticate',
  ],
  'x-note': 'Samples of older page versions call the token key (decisions/0132). The line on semi-optional parameters can only mean the fields inside the two identifiers. The sample of the answer is partly visible. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.NagraSubscriptionLookup_R8_0_0,
          ...raw({
  examples: {
    'by-account-number': {
      $ref: '#/components/examples/authenticateNagraSubscription.by-account-number',
    },
    'by-account-id': {
      $ref: '#/components/examples/authenticateNagraSubscription.by-account-id',
    },
    'by-account-name': {
      $ref: '#/components/examples/authenticateNagraSubscription.by-account-name',
    },
    'by-authentication-code': {
      $ref: '#/components/examples/authenticateNagraSubscription.by-authentication-code',
    },
    'by-access-token': {
      $ref: '#/components/examples/authenticateNagraSubscription.by-access-token',
    },
    'chosen-fields': {
      $ref: '#/components/examples/authenticateNagraSubscription.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The token of the platform and the subscription, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline2,
          ...raw({
  examples: {
    authenticated: {
      $ref: '#/components/examples/authenticateNagraSubscription.authenticated',
    },
    'authenticated-some-fields': {
      $ref: '#/components/examples/authenticateNagraSubscription.authenticated-some-fields',
    },
    'not-found': {
      $ref: '#/components/examples/authenticateNagraSubscription.not-found',
    },
    'not-owned': {
      $ref: '#/components/examples/authenticateNagraSubscription.not-owned',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const authenticateNagraSubscription_R13_0_0 = defineRoute<{
  method: 'post'
  path: '/nagra_media_platform/authenticate'
  body: typeof schemas.NagraSubscriptionLookup_R13_0_0
  bodyRequired: true
  answers: { 200: typeof inline2; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/nagra_media_platform/authenticate',
  ...raw({
  operationId: 'authenticateNagraSubscription',
  tags: ['nagra_media_platform'],
  summary: 'Authenticate a subscription at Nagra',
  description: 'Authenticates one subscription at the Nagra Media Live Platform and hands back the token of that platform,\nwith which a third-party system provisions a service.\n\nA portal sends the account and the subscription. Both are checked here, then at the platform, and the token\nof the platform goes back to the portal for playback on demand and pay per view. The subscription must be\nowned by the given accounts receivable.\n\nThe access token of the account can be named by a one-time password.',
  'x-available-from': ['R8.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=489750',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=511000&pageId=489750',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=500726&pageId=510999',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=500702&pageId=500722',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491631&revisedVersion=7',
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Manual/pages/9831035/Provisioning+-+Authenticate',
  ],
  'x-note': 'Samples of older page versions call the token key (decisions/0132). The line on semi-optional parameters can only mean the fields inside the two identifiers. The sample of the answer is partly visible. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.NagraSubscriptionLookup_R13_0_0,
          ...raw({
  examples: {
    'by-account-number': {
      $ref: '#/components/examples/authenticateNagraSubscription.by-account-number',
    },
    'by-account-id': {
      $ref: '#/components/examples/authenticateNagraSubscription.by-account-id',
    },
    'by-account-name': {
      $ref: '#/components/examples/authenticateNagraSubscription.by-account-name',
    },
    'by-authentication-code': {
      $ref: '#/components/examples/authenticateNagraSubscription.by-authentication-code',
    },
    'by-access-token': {
      $ref: '#/components/examples/authenticateNagraSubscription.by-access-token',
    },
    'by-one-time-password': {
      $ref: '#/components/examples/authenticateNagraSubscription.by-one-time-password',
    },
    'chosen-fields': {
      $ref: '#/components/examples/authenticateNagraSubscription.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The token of the platform and the subscription, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline2,
          ...raw({
  examples: {
    authenticated: {
      $ref: '#/components/examples/authenticateNagraSubscription.authenticated',
    },
    'authenticated-some-fields': {
      $ref: '#/components/examples/authenticateNagraSubscription.authenticated-some-fields',
    },
    'not-found': {
      $ref: '#/components/examples/authenticateNagraSubscription.not-found',
    },
    'not-owned': {
      $ref: '#/components/examples/authenticateNagraSubscription.not-owned',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const authenticateNagraSubscription_R14_0_0 = defineRoute<{
  method: 'post'
  path: '/nagra_media_platform/authenticate'
  body: typeof schemas.NagraSubscriptionLookup_R13_0_0
  bodyRequired: true
  answers: { 200: typeof inline1; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/nagra_media_platform/authenticate',
  ...raw({
  operationId: 'authenticateNagraSubscription',
  tags: ['nagra_media_platform'],
  summary: 'Authenticate a subscription at Nagra',
  description: 'Authenticates one subscription at the Nagra Media Live Platform and hands back the token of that platform,\nwith which a third-party system provisions a service.\n\nA portal sends the account and the subscription. Both are checked here, then at the platform, and the token\nof the platform goes back to the portal for playback on demand and pay per view. The subscription must be\nowned by the given accounts receivable.\n\nThe access token of the account can be named by a one-time password.',
  'x-available-from': ['R8.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=489750',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=511000&pageId=489750',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=500726&pageId=510999',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=500702&pageId=500722',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491631&revisedVersion=7',
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Manual/pages/9831035/Provisioning+-+Authenticate',
  ],
  'x-note': 'Samples of older page versions call the token key (decisions/0132). The line on semi-optional parameters can only mean the fields inside the two identifiers. The sample of the answer is partly visible. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.NagraSubscriptionLookup_R13_0_0,
          ...raw({
  examples: {
    'by-account-number': {
      $ref: '#/components/examples/authenticateNagraSubscription.by-account-number',
    },
    'by-account-id': {
      $ref: '#/components/examples/authenticateNagraSubscription.by-account-id',
    },
    'by-account-name': {
      $ref: '#/components/examples/authenticateNagraSubscription.by-account-name',
    },
    'by-authentication-code': {
      $ref: '#/components/examples/authenticateNagraSubscription.by-authentication-code',
    },
    'by-access-token': {
      $ref: '#/components/examples/authenticateNagraSubscription.by-access-token',
    },
    'by-one-time-password': {
      $ref: '#/components/examples/authenticateNagraSubscription.by-one-time-password',
    },
    'chosen-fields': {
      $ref: '#/components/examples/authenticateNagraSubscription.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The token of the platform and the subscription, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline1,
          ...raw({
  examples: {
    authenticated: {
      $ref: '#/components/examples/authenticateNagraSubscription.authenticated',
    },
    'authenticated-some-fields': {
      $ref: '#/components/examples/authenticateNagraSubscription.authenticated-some-fields',
    },
    'not-found': {
      $ref: '#/components/examples/authenticateNagraSubscription.not-found',
    },
    'not-owned': {
      $ref: '#/components/examples/authenticateNagraSubscription.not-owned',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const authenticateNagraSubscription_R8_0_0 = defineRoute<{
  method: 'post'
  path: '/nagra_media_platform/authenticate'
  body: typeof schemas.NagraSubscriptionLookup_R8_0_0
  bodyRequired: true
  answers: { 200: typeof inline2; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/nagra_media_platform/authenticate',
  ...raw({
  operationId: 'authenticateNagraSubscription',
  tags: ['nagra_media_platform'],
  summary: 'Authenticate a subscription at Nagra',
  description: 'Authenticates one subscription at the Nagra Media Live Platform and hands back the token of that platform,\nwith which a third-party system provisions a service.\n\nA portal sends the account and the subscription. Both are checked here, then at the platform, and the token\nof the platform goes back to the portal for playback on demand and pay per view. The subscription must be\nowned by the given accounts receivable.',
  'x-available-from': ['R8.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=489750',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=511000&pageId=489750',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=500726&pageId=510999',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=500702&pageId=500722',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491631&revisedVersion=7',
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Manual/pages/9831035/Provisioning+-+Authenticate',
  ],
  'x-note': 'Samples of older page versions call the token key (decisions/0132). The line on semi-optional parameters can only mean the fields inside the two identifiers. The sample of the answer is partly visible. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.NagraSubscriptionLookup_R8_0_0,
          ...raw({
  examples: {
    'by-account-number-opaque': {
      $ref: '#/components/examples/authenticateNagraSubscription.by-account-number-opaque',
    },
    'by-account-id-opaque': {
      $ref: '#/components/examples/authenticateNagraSubscription.by-account-id-opaque',
    },
    'by-account-name-opaque': {
      $ref: '#/components/examples/authenticateNagraSubscription.by-account-name-opaque',
    },
    'by-authentication-code-opaque': {
      $ref: '#/components/examples/authenticateNagraSubscription.by-authentication-code-opaque',
    },
    'by-access-token-opaque': {
      $ref: '#/components/examples/authenticateNagraSubscription.by-access-token-opaque',
    },
    'chosen-fields-opaque': {
      $ref: '#/components/examples/authenticateNagraSubscription.chosen-fields-opaque',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The token of the platform and the subscription, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline2,
          ...raw({
  examples: {
    authenticated: {
      $ref: '#/components/examples/authenticateNagraSubscription.authenticated',
    },
    'authenticated-some-fields': {
      $ref: '#/components/examples/authenticateNagraSubscription.authenticated-some-fields',
    },
    'not-found': {
      $ref: '#/components/examples/authenticateNagraSubscription.not-found',
    },
    'not-owned': {
      $ref: '#/components/examples/authenticateNagraSubscription.not-owned',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const authenticatePerceptionSubscriber = defineRoute<{
  method: 'post'
  path: '/perception/subscriber/authenticate'
  body: typeof schemas.PerceptionSubscriberLookup
  bodyRequired: true
  answers: { 200: typeof inline3; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/perception/subscriber/authenticate',
  ...raw({
  operationId: 'authenticatePerceptionSubscriber',
  tags: ['perception'],
  summary: 'Authenticate a Perception subscriber',
  description: 'Checks the username and the password of a subscriber of the Perception television platform and gives the ID of the subscriber there with the subscription here. No token is handed back.',
  'x-available-from': ['R9.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=490389',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=511200',
  ],
  'x-note': 'The page prints the line on exactly one of the semi-optional parameters, but has none: both fields are mandatory. Username and password look like those of an access token; the pages do not say so. What a wrong password leads to is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.PerceptionSubscriberLookup,
          ...raw({
  examples: {
    'by-pass-code': {
      $ref: '#/components/examples/authenticatePerceptionSubscriber.by-pass-code',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The subscription of the subscriber, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline3,
          ...raw({
  examples: {
    authenticated: {
      $ref: '#/components/examples/authenticatePerceptionSubscriber.authenticated',
    },
    refused: {
      $ref: '#/components/examples/authenticatePerceptionSubscriber.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const authenticatePerceptionSubscriber_R12_0_0 = defineRoute<{
  method: 'post'
  path: '/perception/subscriber/authenticate'
  body: typeof schemas.PerceptionSubscriberLookup
  bodyRequired: true
  answers: { 200: typeof inline4; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/perception/subscriber/authenticate',
  ...raw({
  operationId: 'authenticatePerceptionSubscriber',
  tags: ['perception'],
  summary: 'Authenticate a Perception subscriber',
  description: 'Checks the username and the password of a subscriber of the Perception television platform and gives the ID of the subscriber there with the subscription here. No token is handed back.',
  'x-available-from': ['R9.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=490389',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=511200',
  ],
  'x-note': 'The page prints the line on exactly one of the semi-optional parameters, but has none: both fields are mandatory. Username and password look like those of an access token; the pages do not say so. What a wrong password leads to is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.PerceptionSubscriberLookup,
          ...raw({
  examples: {
    'by-pass-code': {
      $ref: '#/components/examples/authenticatePerceptionSubscriber.by-pass-code',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The subscription of the subscriber, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline4,
          ...raw({
  examples: {
    authenticated: {
      $ref: '#/components/examples/authenticatePerceptionSubscriber.authenticated',
    },
    refused: {
      $ref: '#/components/examples/authenticatePerceptionSubscriber.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const authenticatePerceptionSubscriber_R9_0_0 = defineRoute<{
  method: 'post'
  path: '/perception/subscriber/authenticate'
  body: typeof schemas.PerceptionSubscriberLookup
  bodyRequired: true
  answers: { 200: typeof inline4; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/perception/subscriber/authenticate',
  ...raw({
  operationId: 'authenticatePerceptionSubscriber',
  tags: ['perception'],
  summary: 'Authenticate a Perception subscriber',
  description: 'Checks the username and the password of a subscriber of the Perception television platform and gives the ID of the subscriber there with the subscription here. No token is handed back.',
  'x-available-from': ['R9.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=490389',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=511200',
  ],
  'x-note': 'The page prints the line on exactly one of the semi-optional parameters, but has none: both fields are mandatory. Username and password look like those of an access token; the pages do not say so. What a wrong password leads to is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.PerceptionSubscriberLookup,
          ...raw({
  examples: {
    'by-pass-code-opaque': {
      $ref: '#/components/examples/authenticatePerceptionSubscriber.by-pass-code-opaque',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The subscription of the subscriber, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline4,
          ...raw({
  examples: {
    authenticated: {
      $ref: '#/components/examples/authenticatePerceptionSubscriber.authenticated',
    },
    refused: {
      $ref: '#/components/examples/authenticatePerceptionSubscriber.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const authenticateTucanoSubscriber = defineRoute<{
  method: 'post'
  path: '/tucano/subscriber/authenticate'
  body: typeof schemas.TucanoSubscriberLookup
  bodyRequired: true
  answers: { 200: typeof inline5; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/tucano/subscriber/authenticate',
  ...raw({
  operationId: 'authenticateTucanoSubscriber',
  tags: ['tucano'],
  summary: 'Authenticate a Tucano subscriber',
  description: 'Finds one subscription that runs on the AlphaNetworks Tucano television platform and hands back its ID\nwith a signed JSON Web Token that vouches for the subscriber.\n\nThe subscription is named by exactly one identifier; none or more than one is refused. The token in the\nanswer is proof for the platform and opens no session here.\n\nA search by an access token can be narrowed to one subscription type.',
  'x-available-from': ['R11.0.0'],
  'x-safe-to-repeat': true,
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491889&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=496033&pageId=511344',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=511346',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=523257',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=523257&pageId=532721',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532721&pageId=532983',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532983&pageId=533150',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=2&pageId=490727&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=490727&revisedVersion=6',
  ],
  'x-note': 'The resource URL is blank on every page version; the path is the title of the page. No page states a condition on the state of the subscription, a lifetime or a key of the token; the sample token lives 300 seconds (decisions/0107). Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.TucanoSubscriberLookup,
          ...raw({
  examples: {
    'by-subscription': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-subscription',
    },
    'by-subscription-id': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-subscription-id',
    },
    'by-access-token': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token',
    },
    'by-access-token-identifier': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token-identifier',
    },
    'by-access-token-and-type': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token-and-type',
    },
    'by-access-token-and-type-id': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token-and-type-id',
    },
    'by-access-token-and-type-code': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token-and-type-code',
    },
    'by-installed-item': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-installed-item',
    },
    'by-installed-item-code': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-installed-item-code',
    },
    'by-installed-item-id': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-installed-item-id',
    },
    'by-identification-medium': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-identification-medium',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The subscription with its proof, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline5,
          ...raw({
  examples: {
    found: {
      $ref: '#/components/examples/authenticateTucanoSubscriber.found',
    },
    'not-found': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.not-found',
    },
    'several-found': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.several-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const authenticateTucanoSubscriber_R11_0_0 = defineRoute<{
  method: 'post'
  path: '/tucano/subscriber/authenticate'
  body: typeof schemas.TucanoSubscriberLookup_R11_0_0
  bodyRequired: true
  answers: { 200: typeof inline6; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/tucano/subscriber/authenticate',
  ...raw({
  operationId: 'authenticateTucanoSubscriber',
  tags: ['tucano'],
  summary: 'Authenticate a Tucano subscriber',
  description: 'Finds one subscription that runs on the AlphaNetworks Tucano television platform and hands back its ID\nwith a signed JSON Web Token that vouches for the subscriber.\n\nThe subscription is named by exactly one identifier; none or more than one is refused. The token in the\nanswer is proof for the platform and opens no session here.',
  'x-available-from': ['R11.0.0'],
  'x-safe-to-repeat': true,
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491889&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=496033&pageId=511344',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=511346',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=523257',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=523257&pageId=532721',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532721&pageId=532983',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532983&pageId=533150',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=2&pageId=490727&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=490727&revisedVersion=6',
  ],
  'x-note': 'The resource URL is blank on every page version; the path is the title of the page. No page states a condition on the state of the subscription, a lifetime or a key of the token; the sample token lives 300 seconds (decisions/0107). Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.TucanoSubscriberLookup_R11_0_0,
          ...raw({
  examples: {
    'by-subscription-opaque': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-subscription-opaque',
    },
    'by-subscription-id-opaque': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-subscription-id-opaque',
    },
    'by-access-token-opaque': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token-opaque',
    },
    'by-access-token-identifier-opaque': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token-identifier-opaque',
    },
    'by-installed-item-opaque': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-installed-item-opaque',
    },
    'by-installed-item-code-opaque': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-installed-item-code-opaque',
    },
    'by-installed-item-id-opaque': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-installed-item-id-opaque',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The subscription with its proof, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline6,
          ...raw({
  examples: {
    found: {
      $ref: '#/components/examples/authenticateTucanoSubscriber.found',
    },
    'not-found': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.not-found',
    },
    'several-found': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.several-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const authenticateTucanoSubscriber_R12_0_0 = defineRoute<{
  method: 'post'
  path: '/tucano/subscriber/authenticate'
  body: typeof schemas.TucanoSubscriberLookup_R11_0_0
  bodyRequired: true
  answers: { 200: typeof inline6; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/tucano/subscriber/authenticate',
  ...raw({
  operationId: 'authenticateTucanoSubscriber',
  tags: ['tucano'],
  summary: 'Authenticate a Tucano subscriber',
  description: 'Finds one subscription that runs on the AlphaNetworks Tucano television platform and hands back its ID\nwith a signed JSON Web Token that vouches for the subscriber.\n\nThe subscription is named by exactly one identifier; none or more than one is refused. The token in the\nanswer is proof for the platform and opens no session here.',
  'x-available-from': ['R11.0.0'],
  'x-safe-to-repeat': true,
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491889&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=496033&pageId=511344',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=511346',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=523257',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=523257&pageId=532721',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532721&pageId=532983',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532983&pageId=533150',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=2&pageId=490727&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=490727&revisedVersion=6',
  ],
  'x-note': 'The resource URL is blank on every page version; the path is the title of the page. No page states a condition on the state of the subscription, a lifetime or a key of the token; the sample token lives 300 seconds (decisions/0107). Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.TucanoSubscriberLookup_R11_0_0,
          ...raw({
  examples: {
    'by-subscription': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-subscription',
    },
    'by-subscription-id': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-subscription-id',
    },
    'by-access-token': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token',
    },
    'by-access-token-identifier': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token-identifier',
    },
    'by-installed-item': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-installed-item',
    },
    'by-installed-item-code': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-installed-item-code',
    },
    'by-installed-item-id': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-installed-item-id',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The subscription with its proof, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline6,
          ...raw({
  examples: {
    found: {
      $ref: '#/components/examples/authenticateTucanoSubscriber.found',
    },
    'not-found': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.not-found',
    },
    'several-found': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.several-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const authenticateTucanoSubscriber_R12_4_0 = defineRoute<{
  method: 'post'
  path: '/tucano/subscriber/authenticate'
  body: typeof schemas.TucanoSubscriberLookup_R12_4_0
  bodyRequired: true
  answers: { 200: typeof inline6; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/tucano/subscriber/authenticate',
  ...raw({
  operationId: 'authenticateTucanoSubscriber',
  tags: ['tucano'],
  summary: 'Authenticate a Tucano subscriber',
  description: 'Finds one subscription that runs on the AlphaNetworks Tucano television platform and hands back its ID\nwith a signed JSON Web Token that vouches for the subscriber.\n\nThe subscription is named by exactly one identifier; none or more than one is refused. The token in the\nanswer is proof for the platform and opens no session here.\n\nA search by an access token can be narrowed to one subscription type.',
  'x-available-from': ['R11.0.0'],
  'x-safe-to-repeat': true,
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491889&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=496033&pageId=511344',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=511346',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=523257',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=523257&pageId=532721',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532721&pageId=532983',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532983&pageId=533150',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=2&pageId=490727&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=490727&revisedVersion=6',
  ],
  'x-note': 'The resource URL is blank on every page version; the path is the title of the page. No page states a condition on the state of the subscription, a lifetime or a key of the token; the sample token lives 300 seconds (decisions/0107). Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.TucanoSubscriberLookup_R12_4_0,
          ...raw({
  examples: {
    'by-subscription': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-subscription',
    },
    'by-subscription-id': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-subscription-id',
    },
    'by-access-token': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token',
    },
    'by-access-token-identifier': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token-identifier',
    },
    'by-access-token-and-type': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token-and-type',
    },
    'by-access-token-and-type-id': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token-and-type-id',
    },
    'by-access-token-and-type-code': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token-and-type-code',
    },
    'by-installed-item': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-installed-item',
    },
    'by-installed-item-code': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-installed-item-code',
    },
    'by-installed-item-id': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-installed-item-id',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The subscription with its proof, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline6,
          ...raw({
  examples: {
    found: {
      $ref: '#/components/examples/authenticateTucanoSubscriber.found',
    },
    'not-found': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.not-found',
    },
    'several-found': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.several-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const authenticateTucanoSubscriber_R14_0_0 = defineRoute<{
  method: 'post'
  path: '/tucano/subscriber/authenticate'
  body: typeof schemas.TucanoSubscriberLookup_R12_4_0
  bodyRequired: true
  answers: { 200: typeof inline5; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/tucano/subscriber/authenticate',
  ...raw({
  operationId: 'authenticateTucanoSubscriber',
  tags: ['tucano'],
  summary: 'Authenticate a Tucano subscriber',
  description: 'Finds one subscription that runs on the AlphaNetworks Tucano television platform and hands back its ID\nwith a signed JSON Web Token that vouches for the subscriber.\n\nThe subscription is named by exactly one identifier; none or more than one is refused. The token in the\nanswer is proof for the platform and opens no session here.\n\nA search by an access token can be narrowed to one subscription type.',
  'x-available-from': ['R11.0.0'],
  'x-safe-to-repeat': true,
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491889&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=496033&pageId=511344',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=511346',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=523257',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=523257&pageId=532721',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532721&pageId=532983',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532983&pageId=533150',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=2&pageId=490727&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=490727&revisedVersion=6',
  ],
  'x-note': 'The resource URL is blank on every page version; the path is the title of the page. No page states a condition on the state of the subscription, a lifetime or a key of the token; the sample token lives 300 seconds (decisions/0107). Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.TucanoSubscriberLookup_R12_4_0,
          ...raw({
  examples: {
    'by-subscription': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-subscription',
    },
    'by-subscription-id': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-subscription-id',
    },
    'by-access-token': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token',
    },
    'by-access-token-identifier': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token-identifier',
    },
    'by-access-token-and-type': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token-and-type',
    },
    'by-access-token-and-type-id': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token-and-type-id',
    },
    'by-access-token-and-type-code': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token-and-type-code',
    },
    'by-installed-item': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-installed-item',
    },
    'by-installed-item-code': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-installed-item-code',
    },
    'by-installed-item-id': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.by-installed-item-id',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The subscription with its proof, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline5,
          ...raw({
  examples: {
    found: {
      $ref: '#/components/examples/authenticateTucanoSubscriber.found',
    },
    'not-found': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.not-found',
    },
    'several-found': {
      $ref: '#/components/examples/authenticateTucanoSubscriber.several-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const changeAccessTokenPassCode = defineRoute<{
  method: 'post'
  path: '/access_tokens/change_pass_code'
  body: typeof schemas.PassCodeChange
  bodyRequired: true
  answers: { 200: typeof inline7; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/change_pass_code',
  ...raw({
  operationId: 'changeAccessTokenPassCode',
  tags: ['access_tokens'],
  summary: 'Set a new pass code',
  description: 'Puts a new pass code on one access token, as its owner wishes. It is the second step after a forgotten pass\ncode: the first one mails the token that is sent here.\n\nOne call takes one access token. Only an access token in state EFFECTIVE is taken, and its identifier is\nexpected to be an email address.',
  'x-available-from': ['R16.12.0', 'R17.10.0'],
  'x-deprecated-from': ['R18.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491864/POST+access_tokens+change_pass_code',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=514920',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514920&pageId=491864',
  ],
  'x-note': 'That the token comes from forgot_pass_code, and so that the two calls are steps of one course, is our reading (decisions/0121). The first page version starts the second line at R17.9.0 (decisions/0122). A line on semi-optional parameters stands on the page though it has none. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  deprecated: true,
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.PassCodeChange,
          ...raw({
  examples: {
    change: {
      $ref: '#/components/examples/changeAccessTokenPassCode.change',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The new pass code holds, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline7,
          ...raw({
  examples: {
    changed: {
      $ref: '#/components/examples/changeAccessTokenPassCode.changed',
    },
    refused: {
      $ref: '#/components/examples/changeAccessTokenPassCode.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const changeAccessTokenPassCode_R16_12_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/change_pass_code'
  body: typeof schemas.PassCodeChange
  bodyRequired: true
  answers: { 200: typeof inline7; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/change_pass_code',
  ...raw({
  operationId: 'changeAccessTokenPassCode',
  tags: ['access_tokens'],
  summary: 'Set a new pass code',
  description: 'Puts a new pass code on one access token, as its owner wishes. It is the second step after a forgotten pass\ncode: the first one mails the token that is sent here.\n\nOne call takes one access token. Only an access token in state EFFECTIVE is taken, and its identifier is\nexpected to be an email address.',
  'x-available-from': ['R16.12.0', 'R17.10.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491864/POST+access_tokens+change_pass_code',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=514920',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514920&pageId=491864',
  ],
  'x-note': 'That the token comes from forgot_pass_code, and so that the two calls are steps of one course, is our reading (decisions/0121). The first page version starts the second line at R17.9.0 (decisions/0122). A line on semi-optional parameters stands on the page though it has none. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.PassCodeChange,
          ...raw({
  examples: {
    change: {
      $ref: '#/components/examples/changeAccessTokenPassCode.change',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The new pass code holds, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline7,
          ...raw({
  examples: {
    changed: {
      $ref: '#/components/examples/changeAccessTokenPassCode.changed',
    },
    refused: {
      $ref: '#/components/examples/changeAccessTokenPassCode.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const changeUserPassword = defineRoute<{
  method: 'post'
  path: '/users/change_password'
  body: typeof schemas.UserPasswordChange
  bodyRequired: true
  answers: { 200: typeof inline7; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/users/change_password',
  ...raw({
  operationId: 'changeUserPassword',
  tags: ['users'],
  summary: 'Change the password of a user',
  description: 'Sets a new password for one user. The old one is sent along.',
  'x-available-from': ['R12.5.0', 'R13.2.0', 'R14.0.0'],
  'x-deprecated-from': ['R18.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=7&pageId=491603&revisedVersion=9',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=5&pageId=491603&revisedVersion=9',
    'https://crmdevelopment.atlassian.net/wiki/x/U4AH',
    'https://crmdevelopment.atlassian.net/wiki/x/lZoH',
    'https://crmdevelopment.atlassian.net/wiki/x/q9wH',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=514793',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=515571&pageId=498364',
  ],
  'x-note': 'The first release differs between page versions (decisions/0136). The line on semi-optional parameters can only mean the fields inside user_identifier. The page says that the answer has no data; whether the member is there is not said. What stands in for the call after its deprecation is not said, nor which rules a password has to follow. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  deprecated: true,
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.UserPasswordChange,
          ...raw({
  examples: {
    'by-username': {
      $ref: '#/components/examples/changeUserPassword.by-username',
    },
    'by-id': {
      $ref: '#/components/examples/changeUserPassword.by-id',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The password is changed, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline7,
          ...raw({
  examples: {
    changed: {
      $ref: '#/components/examples/changeUserPassword.changed',
    },
    refused: {
      $ref: '#/components/examples/changeUserPassword.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const changeUserPassword_R12_5_0 = defineRoute<{
  method: 'post'
  path: '/users/change_password'
  body: typeof schemas.UserPasswordChange
  bodyRequired: true
  answers: { 200: typeof inline8; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/users/change_password',
  ...raw({
  operationId: 'changeUserPassword',
  tags: ['users'],
  summary: 'Change the password of a user',
  description: 'Sets a new password for one user. The old one is sent along.',
  'x-available-from': ['R12.5.0', 'R13.2.0', 'R14.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=7&pageId=491603&revisedVersion=9',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=5&pageId=491603&revisedVersion=9',
    'https://crmdevelopment.atlassian.net/wiki/x/U4AH',
    'https://crmdevelopment.atlassian.net/wiki/x/lZoH',
    'https://crmdevelopment.atlassian.net/wiki/x/q9wH',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=514793',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=515571&pageId=498364',
  ],
  'x-note': 'The first release differs between page versions (decisions/0136). The line on semi-optional parameters can only mean the fields inside user_identifier. The page says that the answer has no data; whether the member is there is not said. What stands in for the call after its deprecation is not said, nor which rules a password has to follow. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.UserPasswordChange,
          ...raw({
  examples: {
    'by-username': {
      $ref: '#/components/examples/changeUserPassword.by-username',
    },
    'by-id': {
      $ref: '#/components/examples/changeUserPassword.by-id',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The password is changed, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline8,
          ...raw({
  examples: {
    changed: {
      $ref: '#/components/examples/changeUserPassword.changed',
    },
    refused: {
      $ref: '#/components/examples/changeUserPassword.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const changeUserPassword_R14_0_0 = defineRoute<{
  method: 'post'
  path: '/users/change_password'
  body: typeof schemas.UserPasswordChange
  bodyRequired: true
  answers: { 200: typeof inline7; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/users/change_password',
  ...raw({
  operationId: 'changeUserPassword',
  tags: ['users'],
  summary: 'Change the password of a user',
  description: 'Sets a new password for one user. The old one is sent along.',
  'x-available-from': ['R12.5.0', 'R13.2.0', 'R14.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=7&pageId=491603&revisedVersion=9',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=5&pageId=491603&revisedVersion=9',
    'https://crmdevelopment.atlassian.net/wiki/x/U4AH',
    'https://crmdevelopment.atlassian.net/wiki/x/lZoH',
    'https://crmdevelopment.atlassian.net/wiki/x/q9wH',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=514793',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=515571&pageId=498364',
  ],
  'x-note': 'The first release differs between page versions (decisions/0136). The line on semi-optional parameters can only mean the fields inside user_identifier. The page says that the answer has no data; whether the member is there is not said. What stands in for the call after its deprecation is not said, nor which rules a password has to follow. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.UserPasswordChange,
          ...raw({
  examples: {
    'by-username': {
      $ref: '#/components/examples/changeUserPassword.by-username',
    },
    'by-id': {
      $ref: '#/components/examples/changeUserPassword.by-id',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The password is changed, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline7,
          ...raw({
  examples: {
    changed: {
      $ref: '#/components/examples/changeUserPassword.changed',
    },
    refused: {
      $ref: '#/components/examples/changeUserPassword.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const createAccessToken = defineRoute<{
  method: 'post'
  path: '/access_tokens/create'
  body: typeof schemas.AccessTokenCreation
  bodyRequired: true
  answers: { 200: typeof inline9; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/create',
  ...raw({
  operationId: 'createAccessToken',
  tags: ['access_tokens'],
  summary: 'Create an access token',
  description: 'Makes one access token, with or without an owner.\n\nWhich credentials have to be sent is a setting of the system: the settings of the classification count\nwhen one is named, those of the active definition of access tokens otherwise. Where the system is set up\nso, the new credentials are sent to the owner by email, by SMS or through another system.\n\nWhere the system is set up so, the new access token waits for its verification and has a verification code.\n\nWhere the pass code is generated, an owner has to be named.',
  'x-available-from': ['R5.0.0'],
  'x-deprecated-from': ['R18.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491057',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532952&pageId=491057',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=530122&pageId=522870',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=522870',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=522972',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=511800&pageId=522972',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=494577&pageId=494385',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=495599',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=495599&pageId=530167',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516250&pageId=516253',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'R5.0.0 is the mark of the early page of the whole resource. What the definition, the classification, the verification and the sending of credentials do is in the user manual, not on the page. When the authentication code is mandatory differs between page versions (decisions/0111), and a general line would forbid two owners together (decisions/0112). That a new access token which does not wait for its verification is EFFECTIVE is our reading. One early comparison page still shows fields of rewards participants here (sign_up_on, sign_up_by_unit, user-defined fields): a copied template, left out. Neither a table nor a sample of the answer is known; the complete access token is our reading (decisions/0115). What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  deprecated: true,
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenCreation,
          ...raw({
  examples: {
    'for-account': {
      $ref: '#/components/examples/createAccessToken.for-account',
    },
    'for-account-id': {
      $ref: '#/components/examples/createAccessToken.for-account-id',
    },
    'for-account-name': {
      $ref: '#/components/examples/createAccessToken.for-account-name',
    },
    'for-participant': {
      $ref: '#/components/examples/createAccessToken.for-participant',
    },
    'for-participant-id': {
      $ref: '#/components/examples/createAccessToken.for-participant-id',
    },
    'for-both-owners': {
      $ref: '#/components/examples/createAccessToken.for-both-owners',
    },
    'without-owner': {
      $ref: '#/components/examples/createAccessToken.without-owner',
    },
    'without-identifier': {
      $ref: '#/components/examples/createAccessToken.without-identifier',
    },
    classified: {
      $ref: '#/components/examples/createAccessToken.classified',
    },
    'classified-by-id': {
      $ref: '#/components/examples/createAccessToken.classified-by-id',
    },
    'classified-by-name': {
      $ref: '#/components/examples/createAccessToken.classified-by-name',
    },
    'for-card': {
      $ref: '#/components/examples/createAccessToken.for-card',
    },
    generated: {
      $ref: '#/components/examples/createAccessToken.generated',
    },
    'with-fields-of-your-own': {
      $ref: '#/components/examples/createAccessToken.with-fields-of-your-own',
    },
    'chosen-fields': {
      $ref: '#/components/examples/createAccessToken.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The new access token, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline9,
          ...raw({
  examples: {
    created: {
      $ref: '#/components/examples/createAccessToken.created',
    },
    'created-pending': {
      $ref: '#/components/examples/createAccessToken.created-pending',
    },
    'created-some-fields': {
      $ref: '#/components/examples/createAccessToken.created-some-fields',
    },
    taken: {
      $ref: '#/components/examples/createAccessToken.taken',
    },
    'owner-missing': {
      $ref: '#/components/examples/createAccessToken.owner-missing',
    },
    'owners-differ': {
      $ref: '#/components/examples/createAccessToken.owners-differ',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const createAccessToken_R10_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/create'
  body: typeof schemas.AccessTokenCreation_R10_0_0
  bodyRequired: true
  answers: { 200: typeof inline10; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/access_tokens/create',
  ...raw({
  operationId: 'createAccessToken',
  tags: ['access_tokens'],
  summary: 'Create an access token',
  description: 'Makes one access token, with or without an owner.\n\nWhich credentials have to be sent is a setting of the system: the settings of the classification count\nwhen one is named, those of the active definition of access tokens otherwise. Where the system is set up\nso, the new credentials are sent to the owner by email, by SMS or through another system.\n\nWhere the system is set up so, the new access token waits for its verification and has a verification code.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491057',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532952&pageId=491057',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=530122&pageId=522870',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=522870',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=522972',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=511800&pageId=522972',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=494577&pageId=494385',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=495599',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=495599&pageId=530167',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516250&pageId=516253',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'R5.0.0 is the mark of the early page of the whole resource. What the definition, the classification, the verification and the sending of credentials do is in the user manual, not on the page. When the authentication code is mandatory differs between page versions (decisions/0111), and a general line would forbid two owners together (decisions/0112). That a new access token which does not wait for its verification is EFFECTIVE is our reading. One early comparison page still shows fields of rewards participants here (sign_up_on, sign_up_by_unit, user-defined fields): a copied template, left out. Neither a table nor a sample of the answer is known; the complete access token is our reading (decisions/0115). What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenCreation_R10_0_0,
          ...raw({
  examples: {
    'for-account-opaque': {
      $ref: '#/components/examples/createAccessToken.for-account-opaque',
    },
    'for-account-id-opaque': {
      $ref: '#/components/examples/createAccessToken.for-account-id-opaque',
    },
    'for-account-name-opaque': {
      $ref: '#/components/examples/createAccessToken.for-account-name-opaque',
    },
    'for-participant-opaque': {
      $ref: '#/components/examples/createAccessToken.for-participant-opaque',
    },
    'for-participant-id-opaque': {
      $ref: '#/components/examples/createAccessToken.for-participant-id-opaque',
    },
    'for-both-owners-opaque': {
      $ref: '#/components/examples/createAccessToken.for-both-owners-opaque',
    },
    'without-owner-opaque': {
      $ref: '#/components/examples/createAccessToken.without-owner-opaque',
    },
    'without-identifier-opaque': {
      $ref: '#/components/examples/createAccessToken.without-identifier-opaque',
    },
    'classified-opaque': {
      $ref: '#/components/examples/createAccessToken.classified-opaque',
    },
    'classified-by-id-opaque': {
      $ref: '#/components/examples/createAccessToken.classified-by-id-opaque',
    },
    'classified-by-name-opaque': {
      $ref: '#/components/examples/createAccessToken.classified-by-name-opaque',
    },
    'chosen-fields-opaque': {
      $ref: '#/components/examples/createAccessToken.chosen-fields-opaque',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The new access token, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline10,
          ...raw({
  examples: {
    'created-with-verification': {
      $ref: '#/components/examples/createAccessToken.created-with-verification',
    },
    'created-pending': {
      $ref: '#/components/examples/createAccessToken.created-pending',
    },
    'created-some-fields': {
      $ref: '#/components/examples/createAccessToken.created-some-fields',
    },
    taken: {
      $ref: '#/components/examples/createAccessToken.taken',
    },
    'owners-differ': {
      $ref: '#/components/examples/createAccessToken.owners-differ',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const createAccessToken_R10_1_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/create'
  body: typeof schemas.AccessTokenCreation_R10_1_0
  bodyRequired: true
  answers: { 200: typeof inline11; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/access_tokens/create',
  ...raw({
  operationId: 'createAccessToken',
  tags: ['access_tokens'],
  summary: 'Create an access token',
  description: 'Makes one access token, with or without an owner.\n\nWhich credentials have to be sent is a setting of the system: the settings of the classification count\nwhen one is named, those of the active definition of access tokens otherwise. Where the system is set up\nso, the new credentials are sent to the owner by email, by SMS or through another system.\n\nWhere the system is set up so, the new access token waits for its verification and has a verification code.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491057',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532952&pageId=491057',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=530122&pageId=522870',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=522870',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=522972',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=511800&pageId=522972',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=494577&pageId=494385',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=495599',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=495599&pageId=530167',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516250&pageId=516253',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'R5.0.0 is the mark of the early page of the whole resource. What the definition, the classification, the verification and the sending of credentials do is in the user manual, not on the page. When the authentication code is mandatory differs between page versions (decisions/0111), and a general line would forbid two owners together (decisions/0112). That a new access token which does not wait for its verification is EFFECTIVE is our reading. One early comparison page still shows fields of rewards participants here (sign_up_on, sign_up_by_unit, user-defined fields): a copied template, left out. Neither a table nor a sample of the answer is known; the complete access token is our reading (decisions/0115). What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenCreation_R10_1_0,
          ...raw({
  examples: {
    'for-account-opaque': {
      $ref: '#/components/examples/createAccessToken.for-account-opaque',
    },
    'for-account-id-opaque': {
      $ref: '#/components/examples/createAccessToken.for-account-id-opaque',
    },
    'for-account-name-opaque': {
      $ref: '#/components/examples/createAccessToken.for-account-name-opaque',
    },
    'for-participant-opaque': {
      $ref: '#/components/examples/createAccessToken.for-participant-opaque',
    },
    'for-participant-id-opaque': {
      $ref: '#/components/examples/createAccessToken.for-participant-id-opaque',
    },
    'for-both-owners-opaque': {
      $ref: '#/components/examples/createAccessToken.for-both-owners-opaque',
    },
    'without-owner-opaque': {
      $ref: '#/components/examples/createAccessToken.without-owner-opaque',
    },
    'without-identifier-opaque': {
      $ref: '#/components/examples/createAccessToken.without-identifier-opaque',
    },
    'classified-opaque': {
      $ref: '#/components/examples/createAccessToken.classified-opaque',
    },
    'classified-by-id-opaque': {
      $ref: '#/components/examples/createAccessToken.classified-by-id-opaque',
    },
    'classified-by-name-opaque': {
      $ref: '#/components/examples/createAccessToken.classified-by-name-opaque',
    },
    'with-fields-of-your-own-opaque': {
      $ref: '#/components/examples/createAccessToken.with-fields-of-your-own-opaque',
    },
    'chosen-fields-opaque': {
      $ref: '#/components/examples/createAccessToken.chosen-fields-opaque',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The new access token, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline11,
          ...raw({
  examples: {
    'created-with-fields-of-your-own': {
      $ref: '#/components/examples/createAccessToken.created-with-fields-of-your-own',
    },
    'created-pending': {
      $ref: '#/components/examples/createAccessToken.created-pending',
    },
    'created-some-fields': {
      $ref: '#/components/examples/createAccessToken.created-some-fields',
    },
    taken: {
      $ref: '#/components/examples/createAccessToken.taken',
    },
    'owners-differ': {
      $ref: '#/components/examples/createAccessToken.owners-differ',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const createAccessToken_R12_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/create'
  body: typeof schemas.AccessTokenCreation_R10_1_0
  bodyRequired: true
  answers: { 200: typeof inline11; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/access_tokens/create',
  ...raw({
  operationId: 'createAccessToken',
  tags: ['access_tokens'],
  summary: 'Create an access token',
  description: 'Makes one access token, with or without an owner.\n\nWhich credentials have to be sent is a setting of the system: the settings of the classification count\nwhen one is named, those of the active definition of access tokens otherwise. Where the system is set up\nso, the new credentials are sent to the owner by email, by SMS or through another system.\n\nWhere the system is set up so, the new access token waits for its verification and has a verification code.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491057',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532952&pageId=491057',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=530122&pageId=522870',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=522870',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=522972',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=511800&pageId=522972',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=494577&pageId=494385',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=495599',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=495599&pageId=530167',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516250&pageId=516253',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'R5.0.0 is the mark of the early page of the whole resource. What the definition, the classification, the verification and the sending of credentials do is in the user manual, not on the page. When the authentication code is mandatory differs between page versions (decisions/0111), and a general line would forbid two owners together (decisions/0112). That a new access token which does not wait for its verification is EFFECTIVE is our reading. One early comparison page still shows fields of rewards participants here (sign_up_on, sign_up_by_unit, user-defined fields): a copied template, left out. Neither a table nor a sample of the answer is known; the complete access token is our reading (decisions/0115). What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenCreation_R10_1_0,
          ...raw({
  examples: {
    'for-account': {
      $ref: '#/components/examples/createAccessToken.for-account',
    },
    'for-account-id': {
      $ref: '#/components/examples/createAccessToken.for-account-id',
    },
    'for-account-name': {
      $ref: '#/components/examples/createAccessToken.for-account-name',
    },
    'for-participant': {
      $ref: '#/components/examples/createAccessToken.for-participant',
    },
    'for-participant-id': {
      $ref: '#/components/examples/createAccessToken.for-participant-id',
    },
    'for-both-owners': {
      $ref: '#/components/examples/createAccessToken.for-both-owners',
    },
    'without-owner': {
      $ref: '#/components/examples/createAccessToken.without-owner',
    },
    'without-identifier': {
      $ref: '#/components/examples/createAccessToken.without-identifier',
    },
    classified: {
      $ref: '#/components/examples/createAccessToken.classified',
    },
    'classified-by-id': {
      $ref: '#/components/examples/createAccessToken.classified-by-id',
    },
    'classified-by-name': {
      $ref: '#/components/examples/createAccessToken.classified-by-name',
    },
    'with-fields-of-your-own': {
      $ref: '#/components/examples/createAccessToken.with-fields-of-your-own',
    },
    'chosen-fields': {
      $ref: '#/components/examples/createAccessToken.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The new access token, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline11,
          ...raw({
  examples: {
    'created-with-fields-of-your-own': {
      $ref: '#/components/examples/createAccessToken.created-with-fields-of-your-own',
    },
    'created-pending': {
      $ref: '#/components/examples/createAccessToken.created-pending',
    },
    'created-some-fields': {
      $ref: '#/components/examples/createAccessToken.created-some-fields',
    },
    taken: {
      $ref: '#/components/examples/createAccessToken.taken',
    },
    'owners-differ': {
      $ref: '#/components/examples/createAccessToken.owners-differ',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const createAccessToken_R14_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/create'
  body: typeof schemas.AccessTokenCreation_R14_0_0
  bodyRequired: true
  answers: { 200: typeof inline12; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/create',
  ...raw({
  operationId: 'createAccessToken',
  tags: ['access_tokens'],
  summary: 'Create an access token',
  description: 'Makes one access token, with or without an owner.\n\nWhich credentials have to be sent is a setting of the system: the settings of the classification count\nwhen one is named, those of the active definition of access tokens otherwise. Where the system is set up\nso, the new credentials are sent to the owner by email, by SMS or through another system.\n\nWhere the system is set up so, the new access token waits for its verification and has a verification code.\n\nWhere the pass code is generated, an owner has to be named.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491057',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532952&pageId=491057',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=530122&pageId=522870',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=522870',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=522972',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=511800&pageId=522972',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=494577&pageId=494385',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=495599',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=495599&pageId=530167',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516250&pageId=516253',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'R5.0.0 is the mark of the early page of the whole resource. What the definition, the classification, the verification and the sending of credentials do is in the user manual, not on the page. When the authentication code is mandatory differs between page versions (decisions/0111), and a general line would forbid two owners together (decisions/0112). That a new access token which does not wait for its verification is EFFECTIVE is our reading. One early comparison page still shows fields of rewards participants here (sign_up_on, sign_up_by_unit, user-defined fields): a copied template, left out. Neither a table nor a sample of the answer is known; the complete access token is our reading (decisions/0115). What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenCreation_R14_0_0,
          ...raw({
  examples: {
    'for-account': {
      $ref: '#/components/examples/createAccessToken.for-account',
    },
    'for-account-id': {
      $ref: '#/components/examples/createAccessToken.for-account-id',
    },
    'for-account-name': {
      $ref: '#/components/examples/createAccessToken.for-account-name',
    },
    'for-participant': {
      $ref: '#/components/examples/createAccessToken.for-participant',
    },
    'for-participant-id': {
      $ref: '#/components/examples/createAccessToken.for-participant-id',
    },
    'for-both-owners': {
      $ref: '#/components/examples/createAccessToken.for-both-owners',
    },
    'without-owner': {
      $ref: '#/components/examples/createAccessToken.without-owner',
    },
    'without-identifier': {
      $ref: '#/components/examples/createAccessToken.without-identifier',
    },
    classified: {
      $ref: '#/components/examples/createAccessToken.classified',
    },
    'classified-by-id': {
      $ref: '#/components/examples/createAccessToken.classified-by-id',
    },
    'classified-by-name': {
      $ref: '#/components/examples/createAccessToken.classified-by-name',
    },
    generated: {
      $ref: '#/components/examples/createAccessToken.generated',
    },
    'with-fields-of-your-own': {
      $ref: '#/components/examples/createAccessToken.with-fields-of-your-own',
    },
    'chosen-fields': {
      $ref: '#/components/examples/createAccessToken.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The new access token, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline12,
          ...raw({
  examples: {
    'created-with-fields-of-your-own': {
      $ref: '#/components/examples/createAccessToken.created-with-fields-of-your-own',
    },
    'created-pending': {
      $ref: '#/components/examples/createAccessToken.created-pending',
    },
    'created-some-fields': {
      $ref: '#/components/examples/createAccessToken.created-some-fields',
    },
    taken: {
      $ref: '#/components/examples/createAccessToken.taken',
    },
    'owner-missing': {
      $ref: '#/components/examples/createAccessToken.owner-missing',
    },
    'owners-differ': {
      $ref: '#/components/examples/createAccessToken.owners-differ',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const createAccessToken_R14_1_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/create'
  body: typeof schemas.AccessTokenCreation_R14_0_0
  bodyRequired: true
  answers: { 200: typeof inline13; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/create',
  ...raw({
  operationId: 'createAccessToken',
  tags: ['access_tokens'],
  summary: 'Create an access token',
  description: 'Makes one access token, with or without an owner.\n\nWhich credentials have to be sent is a setting of the system: the settings of the classification count\nwhen one is named, those of the active definition of access tokens otherwise. Where the system is set up\nso, the new credentials are sent to the owner by email, by SMS or through another system.\n\nWhere the system is set up so, the new access token waits for its verification and has a verification code.\n\nWhere the pass code is generated, an owner has to be named.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491057',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532952&pageId=491057',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=530122&pageId=522870',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=522870',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=522972',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=511800&pageId=522972',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=494577&pageId=494385',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=495599',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=495599&pageId=530167',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516250&pageId=516253',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'R5.0.0 is the mark of the early page of the whole resource. What the definition, the classification, the verification and the sending of credentials do is in the user manual, not on the page. When the authentication code is mandatory differs between page versions (decisions/0111), and a general line would forbid two owners together (decisions/0112). That a new access token which does not wait for its verification is EFFECTIVE is our reading. One early comparison page still shows fields of rewards participants here (sign_up_on, sign_up_by_unit, user-defined fields): a copied template, left out. Neither a table nor a sample of the answer is known; the complete access token is our reading (decisions/0115). What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenCreation_R14_0_0,
          ...raw({
  examples: {
    'for-account': {
      $ref: '#/components/examples/createAccessToken.for-account',
    },
    'for-account-id': {
      $ref: '#/components/examples/createAccessToken.for-account-id',
    },
    'for-account-name': {
      $ref: '#/components/examples/createAccessToken.for-account-name',
    },
    'for-participant': {
      $ref: '#/components/examples/createAccessToken.for-participant',
    },
    'for-participant-id': {
      $ref: '#/components/examples/createAccessToken.for-participant-id',
    },
    'for-both-owners': {
      $ref: '#/components/examples/createAccessToken.for-both-owners',
    },
    'without-owner': {
      $ref: '#/components/examples/createAccessToken.without-owner',
    },
    'without-identifier': {
      $ref: '#/components/examples/createAccessToken.without-identifier',
    },
    classified: {
      $ref: '#/components/examples/createAccessToken.classified',
    },
    'classified-by-id': {
      $ref: '#/components/examples/createAccessToken.classified-by-id',
    },
    'classified-by-name': {
      $ref: '#/components/examples/createAccessToken.classified-by-name',
    },
    generated: {
      $ref: '#/components/examples/createAccessToken.generated',
    },
    'with-fields-of-your-own': {
      $ref: '#/components/examples/createAccessToken.with-fields-of-your-own',
    },
    'chosen-fields': {
      $ref: '#/components/examples/createAccessToken.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The new access token, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline13,
          ...raw({
  examples: {
    'created-with-fields-of-your-own': {
      $ref: '#/components/examples/createAccessToken.created-with-fields-of-your-own',
    },
    'created-pending': {
      $ref: '#/components/examples/createAccessToken.created-pending',
    },
    'created-some-fields': {
      $ref: '#/components/examples/createAccessToken.created-some-fields',
    },
    taken: {
      $ref: '#/components/examples/createAccessToken.taken',
    },
    'owner-missing': {
      $ref: '#/components/examples/createAccessToken.owner-missing',
    },
    'owners-differ': {
      $ref: '#/components/examples/createAccessToken.owners-differ',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const createAccessToken_R15_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/create'
  body: typeof schemas.AccessTokenCreation_R14_0_0
  bodyRequired: true
  answers: { 200: typeof inline14; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/create',
  ...raw({
  operationId: 'createAccessToken',
  tags: ['access_tokens'],
  summary: 'Create an access token',
  description: 'Makes one access token, with or without an owner.\n\nWhich credentials have to be sent is a setting of the system: the settings of the classification count\nwhen one is named, those of the active definition of access tokens otherwise. Where the system is set up\nso, the new credentials are sent to the owner by email, by SMS or through another system.\n\nWhere the system is set up so, the new access token waits for its verification and has a verification code.\n\nWhere the pass code is generated, an owner has to be named.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491057',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532952&pageId=491057',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=530122&pageId=522870',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=522870',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=522972',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=511800&pageId=522972',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=494577&pageId=494385',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=495599',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=495599&pageId=530167',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516250&pageId=516253',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'R5.0.0 is the mark of the early page of the whole resource. What the definition, the classification, the verification and the sending of credentials do is in the user manual, not on the page. When the authentication code is mandatory differs between page versions (decisions/0111), and a general line would forbid two owners together (decisions/0112). That a new access token which does not wait for its verification is EFFECTIVE is our reading. One early comparison page still shows fields of rewards participants here (sign_up_on, sign_up_by_unit, user-defined fields): a copied template, left out. Neither a table nor a sample of the answer is known; the complete access token is our reading (decisions/0115). What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenCreation_R14_0_0,
          ...raw({
  examples: {
    'for-account': {
      $ref: '#/components/examples/createAccessToken.for-account',
    },
    'for-account-id': {
      $ref: '#/components/examples/createAccessToken.for-account-id',
    },
    'for-account-name': {
      $ref: '#/components/examples/createAccessToken.for-account-name',
    },
    'for-participant': {
      $ref: '#/components/examples/createAccessToken.for-participant',
    },
    'for-participant-id': {
      $ref: '#/components/examples/createAccessToken.for-participant-id',
    },
    'for-both-owners': {
      $ref: '#/components/examples/createAccessToken.for-both-owners',
    },
    'without-owner': {
      $ref: '#/components/examples/createAccessToken.without-owner',
    },
    'without-identifier': {
      $ref: '#/components/examples/createAccessToken.without-identifier',
    },
    classified: {
      $ref: '#/components/examples/createAccessToken.classified',
    },
    'classified-by-id': {
      $ref: '#/components/examples/createAccessToken.classified-by-id',
    },
    'classified-by-name': {
      $ref: '#/components/examples/createAccessToken.classified-by-name',
    },
    generated: {
      $ref: '#/components/examples/createAccessToken.generated',
    },
    'with-fields-of-your-own': {
      $ref: '#/components/examples/createAccessToken.with-fields-of-your-own',
    },
    'chosen-fields': {
      $ref: '#/components/examples/createAccessToken.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The new access token, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline14,
          ...raw({
  examples: {
    'created-with-fields-of-your-own': {
      $ref: '#/components/examples/createAccessToken.created-with-fields-of-your-own',
    },
    'created-pending': {
      $ref: '#/components/examples/createAccessToken.created-pending',
    },
    'created-some-fields': {
      $ref: '#/components/examples/createAccessToken.created-some-fields',
    },
    taken: {
      $ref: '#/components/examples/createAccessToken.taken',
    },
    'owner-missing': {
      $ref: '#/components/examples/createAccessToken.owner-missing',
    },
    'owners-differ': {
      $ref: '#/components/examples/createAccessToken.owners-differ',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const createAccessToken_R16_2_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/create'
  body: typeof schemas.AccessTokenCreation
  bodyRequired: true
  answers: { 200: typeof inline15; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/create',
  ...raw({
  operationId: 'createAccessToken',
  tags: ['access_tokens'],
  summary: 'Create an access token',
  description: 'Makes one access token, with or without an owner.\n\nWhich credentials have to be sent is a setting of the system: the settings of the classification count\nwhen one is named, those of the active definition of access tokens otherwise. Where the system is set up\nso, the new credentials are sent to the owner by email, by SMS or through another system.\n\nWhere the system is set up so, the new access token waits for its verification and has a verification code.\n\nWhere the pass code is generated, an owner has to be named.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491057',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532952&pageId=491057',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=530122&pageId=522870',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=522870',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=522972',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=511800&pageId=522972',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=494577&pageId=494385',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=495599',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=495599&pageId=530167',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516250&pageId=516253',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'R5.0.0 is the mark of the early page of the whole resource. What the definition, the classification, the verification and the sending of credentials do is in the user manual, not on the page. When the authentication code is mandatory differs between page versions (decisions/0111), and a general line would forbid two owners together (decisions/0112). That a new access token which does not wait for its verification is EFFECTIVE is our reading. One early comparison page still shows fields of rewards participants here (sign_up_on, sign_up_by_unit, user-defined fields): a copied template, left out. Neither a table nor a sample of the answer is known; the complete access token is our reading (decisions/0115). What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenCreation,
          ...raw({
  examples: {
    'for-account': {
      $ref: '#/components/examples/createAccessToken.for-account',
    },
    'for-account-id': {
      $ref: '#/components/examples/createAccessToken.for-account-id',
    },
    'for-account-name': {
      $ref: '#/components/examples/createAccessToken.for-account-name',
    },
    'for-participant': {
      $ref: '#/components/examples/createAccessToken.for-participant',
    },
    'for-participant-id': {
      $ref: '#/components/examples/createAccessToken.for-participant-id',
    },
    'for-both-owners': {
      $ref: '#/components/examples/createAccessToken.for-both-owners',
    },
    'without-owner': {
      $ref: '#/components/examples/createAccessToken.without-owner',
    },
    'without-identifier': {
      $ref: '#/components/examples/createAccessToken.without-identifier',
    },
    classified: {
      $ref: '#/components/examples/createAccessToken.classified',
    },
    'classified-by-id': {
      $ref: '#/components/examples/createAccessToken.classified-by-id',
    },
    'classified-by-name': {
      $ref: '#/components/examples/createAccessToken.classified-by-name',
    },
    'for-card': {
      $ref: '#/components/examples/createAccessToken.for-card',
    },
    generated: {
      $ref: '#/components/examples/createAccessToken.generated',
    },
    'with-fields-of-your-own': {
      $ref: '#/components/examples/createAccessToken.with-fields-of-your-own',
    },
    'chosen-fields': {
      $ref: '#/components/examples/createAccessToken.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The new access token, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline15,
          ...raw({
  examples: {
    'created-with-card': {
      $ref: '#/components/examples/createAccessToken.created-with-card',
    },
    'created-pending': {
      $ref: '#/components/examples/createAccessToken.created-pending',
    },
    'created-some-fields': {
      $ref: '#/components/examples/createAccessToken.created-some-fields',
    },
    taken: {
      $ref: '#/components/examples/createAccessToken.taken',
    },
    'owner-missing': {
      $ref: '#/components/examples/createAccessToken.owner-missing',
    },
    'owners-differ': {
      $ref: '#/components/examples/createAccessToken.owners-differ',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const createAccessToken_R5_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/create'
  body: typeof schemas.AccessTokenCreation_R5_0_0
  bodyRequired: true
  answers: { 200: typeof inline16; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/access_tokens/create',
  ...raw({
  operationId: 'createAccessToken',
  tags: ['access_tokens'],
  summary: 'Create an access token',
  description: 'Makes one access token, with or without an owner.\n\nWhich credentials have to be sent is a setting of the system: the settings of the classification count\nwhen one is named, those of the active definition of access tokens otherwise. Where the system is set up\nso, the new credentials are sent to the owner by email, by SMS or through another system.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491057',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532952&pageId=491057',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=530122&pageId=522870',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=522870',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=522972',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=511800&pageId=522972',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=494577&pageId=494385',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=495599',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=495599&pageId=530167',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516250&pageId=516253',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'R5.0.0 is the mark of the early page of the whole resource. What the definition, the classification, the verification and the sending of credentials do is in the user manual, not on the page. When the authentication code is mandatory differs between page versions (decisions/0111), and a general line would forbid two owners together (decisions/0112). That a new access token which does not wait for its verification is EFFECTIVE is our reading. One early comparison page still shows fields of rewards participants here (sign_up_on, sign_up_by_unit, user-defined fields): a copied template, left out. Neither a table nor a sample of the answer is known; the complete access token is our reading (decisions/0115). What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenCreation_R5_0_0,
          ...raw({
  examples: {
    'for-participant-opaque': {
      $ref: '#/components/examples/createAccessToken.for-participant-opaque',
    },
    'for-participant-id-opaque': {
      $ref: '#/components/examples/createAccessToken.for-participant-id-opaque',
    },
    'without-owner-opaque': {
      $ref: '#/components/examples/createAccessToken.without-owner-opaque',
    },
    'without-identifier-opaque': {
      $ref: '#/components/examples/createAccessToken.without-identifier-opaque',
    },
    'chosen-fields-opaque': {
      $ref: '#/components/examples/createAccessToken.chosen-fields-opaque',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The new access token, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline16,
          ...raw({
  examples: {
    'created-first-form': {
      $ref: '#/components/examples/createAccessToken.created-first-form',
    },
    'created-some-fields': {
      $ref: '#/components/examples/createAccessToken.created-some-fields',
    },
    taken: {
      $ref: '#/components/examples/createAccessToken.taken',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const createAccessToken_R8_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/create'
  body: typeof schemas.AccessTokenCreation_R8_0_0
  bodyRequired: true
  answers: { 200: typeof inline16; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/access_tokens/create',
  ...raw({
  operationId: 'createAccessToken',
  tags: ['access_tokens'],
  summary: 'Create an access token',
  description: 'Makes one access token, with or without an owner.\n\nWhich credentials have to be sent is a setting of the system: the settings of the classification count\nwhen one is named, those of the active definition of access tokens otherwise. Where the system is set up\nso, the new credentials are sent to the owner by email, by SMS or through another system.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491057',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532952&pageId=491057',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=530122&pageId=522870',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=522870',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=522972',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=511800&pageId=522972',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=494577&pageId=494385',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=495599',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=495599&pageId=530167',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516250&pageId=516253',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'R5.0.0 is the mark of the early page of the whole resource. What the definition, the classification, the verification and the sending of credentials do is in the user manual, not on the page. When the authentication code is mandatory differs between page versions (decisions/0111), and a general line would forbid two owners together (decisions/0112). That a new access token which does not wait for its verification is EFFECTIVE is our reading. One early comparison page still shows fields of rewards participants here (sign_up_on, sign_up_by_unit, user-defined fields): a copied template, left out. Neither a table nor a sample of the answer is known; the complete access token is our reading (decisions/0115). What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenCreation_R8_0_0,
          ...raw({
  examples: {
    'for-account-opaque': {
      $ref: '#/components/examples/createAccessToken.for-account-opaque',
    },
    'for-account-id-opaque': {
      $ref: '#/components/examples/createAccessToken.for-account-id-opaque',
    },
    'for-account-name-opaque': {
      $ref: '#/components/examples/createAccessToken.for-account-name-opaque',
    },
    'for-participant-opaque': {
      $ref: '#/components/examples/createAccessToken.for-participant-opaque',
    },
    'for-participant-id-opaque': {
      $ref: '#/components/examples/createAccessToken.for-participant-id-opaque',
    },
    'for-both-owners-opaque': {
      $ref: '#/components/examples/createAccessToken.for-both-owners-opaque',
    },
    'without-owner-opaque': {
      $ref: '#/components/examples/createAccessToken.without-owner-opaque',
    },
    'without-identifier-opaque': {
      $ref: '#/components/examples/createAccessToken.without-identifier-opaque',
    },
    'chosen-fields-opaque': {
      $ref: '#/components/examples/createAccessToken.chosen-fields-opaque',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The new access token, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline16,
          ...raw({
  examples: {
    'created-first-form': {
      $ref: '#/components/examples/createAccessToken.created-first-form',
    },
    'created-some-fields': {
      $ref: '#/components/examples/createAccessToken.created-some-fields',
    },
    taken: {
      $ref: '#/components/examples/createAccessToken.taken',
    },
    'owners-differ': {
      $ref: '#/components/examples/createAccessToken.owners-differ',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const createAccessToken_R9_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/create'
  body: typeof schemas.AccessTokenCreation_R8_0_0
  bodyRequired: true
  answers: { 200: typeof inline17; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/access_tokens/create',
  ...raw({
  operationId: 'createAccessToken',
  tags: ['access_tokens'],
  summary: 'Create an access token',
  description: 'Makes one access token, with or without an owner.\n\nWhich credentials have to be sent is a setting of the system: the settings of the classification count\nwhen one is named, those of the active definition of access tokens otherwise. Where the system is set up\nso, the new credentials are sent to the owner by email, by SMS or through another system.\n\nWhere the system is set up so, the new access token waits for its verification and has a verification code.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491057',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532952&pageId=491057',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=530122&pageId=522870',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=522870',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=522972',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=511800&pageId=522972',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=494577&pageId=494385',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=495599',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=495599&pageId=530167',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516250&pageId=516253',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'R5.0.0 is the mark of the early page of the whole resource. What the definition, the classification, the verification and the sending of credentials do is in the user manual, not on the page. When the authentication code is mandatory differs between page versions (decisions/0111), and a general line would forbid two owners together (decisions/0112). That a new access token which does not wait for its verification is EFFECTIVE is our reading. One early comparison page still shows fields of rewards participants here (sign_up_on, sign_up_by_unit, user-defined fields): a copied template, left out. Neither a table nor a sample of the answer is known; the complete access token is our reading (decisions/0115). What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenCreation_R8_0_0,
          ...raw({
  examples: {
    'for-account-opaque': {
      $ref: '#/components/examples/createAccessToken.for-account-opaque',
    },
    'for-account-id-opaque': {
      $ref: '#/components/examples/createAccessToken.for-account-id-opaque',
    },
    'for-account-name-opaque': {
      $ref: '#/components/examples/createAccessToken.for-account-name-opaque',
    },
    'for-participant-opaque': {
      $ref: '#/components/examples/createAccessToken.for-participant-opaque',
    },
    'for-participant-id-opaque': {
      $ref: '#/components/examples/createAccessToken.for-participant-id-opaque',
    },
    'for-both-owners-opaque': {
      $ref: '#/components/examples/createAccessToken.for-both-owners-opaque',
    },
    'without-owner-opaque': {
      $ref: '#/components/examples/createAccessToken.without-owner-opaque',
    },
    'without-identifier-opaque': {
      $ref: '#/components/examples/createAccessToken.without-identifier-opaque',
    },
    'chosen-fields-opaque': {
      $ref: '#/components/examples/createAccessToken.chosen-fields-opaque',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The new access token, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline17,
          ...raw({
  examples: {
    'created-with-verification': {
      $ref: '#/components/examples/createAccessToken.created-with-verification',
    },
    'created-pending': {
      $ref: '#/components/examples/createAccessToken.created-pending',
    },
    'created-some-fields': {
      $ref: '#/components/examples/createAccessToken.created-some-fields',
    },
    taken: {
      $ref: '#/components/examples/createAccessToken.taken',
    },
    'owners-differ': {
      $ref: '#/components/examples/createAccessToken.owners-differ',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const createSessionToken = defineRoute<{
  method: 'post'
  path: '/authentication/token'
  body: typeof schemas.Login
  bodyRequired: true
  answers: { 200: typeof inline18; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/authentication/token',
  ...raw({
  operationId: 'createSessionToken',
  tags: ['authentication'],
  summary: 'Log in with username and password',
  description: 'Opens a session in one organisation and hands back the token that every other call needs.\n\nThe session acts as the user in one unit, with the rights of that user, and is not narrowed to the data of\none customer. When the session is over, log in again; there is no other way to renew it.\n\nThe token is a JSON Web Token, and the session ends two hours after it was opened, used or not.',
  'x-safe-to-repeat': true,
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=501521',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516603&pageId=523631',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=516584',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=523989&pageId=516584',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514128&pageId=532580',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532078&pageId=527020',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522304&pageId=522311',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=494531',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=494540&pageId=494534',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=519035',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=18&pageId=491253&revisedVersion=31',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=21&pageId=491253&revisedVersion=31',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=29&pageId=491253&revisedVersion=31',
  ],
  'x-session-lifetime': {
    seconds: 7200,
    'counted-from': 'issue',
  },
  'x-note': 'No page marks the first release. The login by access token stands on one page version only (decisions/0101). Older page versions spell organisation otherwise (decisions/0102) and say one hour flat (decisions/0103). That a new login leaves earlier sessions alive, and that logging in again is the way to renew, is read from published clients. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.Login,
          ...raw({
  examples: {
    'by-user': {
      $ref: '#/components/examples/createSessionToken.by-user',
    },
    'by-user-in-unit': {
      $ref: '#/components/examples/createSessionToken.by-user-in-unit',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The session is open, or the login failed and the code says why.',
      content: {
        'application/json': {
          schema: inline18,
          ...raw({
  examples: {
    opened: {
      $ref: '#/components/examples/createSessionToken.opened',
    },
    refused: {
      $ref: '#/components/examples/createSessionToken.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const createSessionTokenByConsumerApplicationKey = defineRoute<{
  method: 'post'
  path: '/authentication/consumer_application_key/token'
  body: typeof schemas.ConsumerLogin
  bodyRequired: true
  answers: { 200: typeof inline18; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/authentication/consumer_application_key/token',
  ...raw({
  operationId: 'createSessionTokenByConsumerApplicationKey',
  tags: ['authentication'],
  summary: 'Log in a customer',
  description: 'Opens a session for one customer and hands back the token that every other call needs. Later calls with\nthis token see only records that the customer owns.\n\nThe customer is known by an access token. The key of the application goes with it, as the username of HTTP\nBasic with an empty password, and must be of the classification CONSUMER_APPLICATION_KEY. The session ends\ntwo hours after it was opened, used or not. When it is over, log in again.\n\nIn place of an access token, a token of the identity management system can name the customer. The organisation is then named too, and no key is sent. The key stays mandatory with an access token.',
  'x-available-from': ['R15.0.0'],
  'x-safe-to-repeat': true,
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/x/7NoH',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514796&pageId=497806',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=497805&pageId=497803',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=529732',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=529732&pageId=530082',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=522743',
    'https://crmdevelopment.atlassian.net/wiki/x/9-kH',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522751&pageId=491552',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=2&pageId=491552&revisedVersion=13',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=498093&pageId=498091',
  ],
  'x-session-lifetime': {
    seconds: 7200,
    'counted-from': 'issue',
  },
  'x-note': 'The pages changed their mind on when the key is needed and on how the two ways relate (decisions/0123). The session belongs to the user of the key; as which user it acts when no key is sent is not said. Whether a key sent with a token of the identity management system is refused is not said either. The guide\'s claim acr is ari in its sample token (decisions/0106). No page shows a request with jwt. Which failures the call knows is on no page; the codes are ours.',
  security: [
    {
      WebApiKey: [],
    },
    {},
  ],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.ConsumerLogin,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/createSessionTokenByConsumerApplicationKey.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/createSessionTokenByConsumerApplicationKey.by-identifier',
    },
    'by-authentication-code-in-unit': {
      $ref: '#/components/examples/createSessionTokenByConsumerApplicationKey.by-authentication-code-in-unit',
    },
    'by-identity-token': {
      $ref: '#/components/examples/createSessionTokenByConsumerApplicationKey.by-identity-token',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The session is open, or the login failed and the code says why.',
      content: {
        'application/json': {
          schema: inline18,
          ...raw({
  examples: {
    opened: {
      $ref: '#/components/examples/createSessionTokenByConsumerApplicationKey.opened',
    },
    refused: {
      $ref: '#/components/examples/createSessionTokenByConsumerApplicationKey.refused',
    },
    'refused-key': {
      $ref: '#/components/examples/createSessionTokenByConsumerApplicationKey.refused-key',
    },
    'refused-identity-token': {
      $ref: '#/components/examples/createSessionTokenByConsumerApplicationKey.refused-identity-token',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const createSessionTokenByConsumerApplicationKey_R15_0_0 = defineRoute<{
  method: 'post'
  path: '/authentication/consumer_application_key/token'
  body: typeof schemas.ConsumerLogin_R15_0_0
  bodyRequired: true
  answers: { 200: typeof inline18; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/authentication/consumer_application_key/token',
  ...raw({
  operationId: 'createSessionTokenByConsumerApplicationKey',
  tags: ['authentication'],
  summary: 'Log in a customer',
  description: 'Opens a session for one customer and hands back the token that every other call needs. Later calls with\nthis token see only records that the customer owns.\n\nThe customer is known by an access token. The key of the application goes with it, as the username of HTTP\nBasic with an empty password, and must be of the classification CONSUMER_APPLICATION_KEY. The session ends\ntwo hours after it was opened, used or not. When it is over, log in again.',
  'x-available-from': ['R15.0.0'],
  'x-safe-to-repeat': true,
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/x/7NoH',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514796&pageId=497806',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=497805&pageId=497803',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=529732',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=529732&pageId=530082',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=522743',
    'https://crmdevelopment.atlassian.net/wiki/x/9-kH',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522751&pageId=491552',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=2&pageId=491552&revisedVersion=13',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=498093&pageId=498091',
  ],
  'x-session-lifetime': {
    seconds: 7200,
    'counted-from': 'issue',
  },
  'x-note': 'The pages changed their mind on when the key is needed and on how the two ways relate (decisions/0123). The session belongs to the user of the key; as which user it acts when no key is sent is not said. Whether a key sent with a token of the identity management system is refused is not said either. The guide\'s claim acr is ari in its sample token (decisions/0106). No page shows a request with jwt. Which failures the call knows is on no page; the codes are ours.',
  security: [
    {
      WebApiKey: [],
    },
  ],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.ConsumerLogin_R15_0_0,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/createSessionTokenByConsumerApplicationKey.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/createSessionTokenByConsumerApplicationKey.by-identifier',
    },
    'by-authentication-code-in-unit': {
      $ref: '#/components/examples/createSessionTokenByConsumerApplicationKey.by-authentication-code-in-unit',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The session is open, or the login failed and the code says why.',
      content: {
        'application/json': {
          schema: inline18,
          ...raw({
  examples: {
    opened: {
      $ref: '#/components/examples/createSessionTokenByConsumerApplicationKey.opened',
    },
    refused: {
      $ref: '#/components/examples/createSessionTokenByConsumerApplicationKey.refused',
    },
    'refused-key': {
      $ref: '#/components/examples/createSessionTokenByConsumerApplicationKey.refused-key',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const createSessionTokenByDeviceApplicationKey = defineRoute<{
  method: 'post'
  path: '/authentication/device_application_key/token'
  body: typeof schemas.DeviceLogin
  bodyRequired: true
  answers: { 200: typeof inline18; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/authentication/device_application_key/token',
  ...raw({
  operationId: 'createSessionTokenByDeviceApplicationKey',
  tags: ['authentication'],
  summary: 'Log in a device',
  description: 'Opens a session for an installed item, such as a set-top box, and hands back the token that every other\ncall needs. Later calls with this token see only data of the accounts receivable that owns the device.\n\nThe session ends two hours after it was opened, used or not. When it is over, log in again.',
  'x-available-from': ['R15.0.0'],
  'x-safe-to-repeat': true,
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/489613/POST+authentication+device_application_key+token',
    'https://crmdevelopment.atlassian.net/wiki/x/X54O',
  ],
  'x-session-lifetime': {
    seconds: 7200,
    'counted-from': 'issue',
  },
  'x-note': 'The path speaks of an application key and the text of an access token, but the page lists neither (decisions/0124). As which user the session acts is not said. Whether its token carries cii is not said; our reading is the accounts receivable alone. No sample is known. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.DeviceLogin,
          ...raw({
  examples: {
    'by-serial-number': {
      $ref: '#/components/examples/createSessionTokenByDeviceApplicationKey.by-serial-number',
    },
    'by-id': {
      $ref: '#/components/examples/createSessionTokenByDeviceApplicationKey.by-id',
    },
    'by-alternative-code': {
      $ref: '#/components/examples/createSessionTokenByDeviceApplicationKey.by-alternative-code',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The session is open, or the login failed and the code says why.',
      content: {
        'application/json': {
          schema: inline18,
          ...raw({
  examples: {
    opened: {
      $ref: '#/components/examples/createSessionTokenByDeviceApplicationKey.opened',
    },
    refused: {
      $ref: '#/components/examples/createSessionTokenByDeviceApplicationKey.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const createSessionTokenByWebApiKey = defineRoute<{
  method: 'post'
  path: '/authentication/web_api_key/token'
  body: typeof schemas.WebApiKeyLogin
  bodyRequired: false
  answers: { 200: typeof inline18; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/authentication/web_api_key/token',
  ...raw({
  operationId: 'createSessionTokenByWebApiKey',
  tags: ['authentication'],
  summary: 'Log in with a Web API key',
  description: 'Opens a session for the user a Web API key belongs to and hands back the token that every other call\nneeds. The vendor recommends this login over username and password.\n\nThe key goes into the username of HTTP Basic, with an empty password. It stands for the organisation too,\nso none is named. The session ends two hours after it was opened, used or not, and is not narrowed to the\ndata of one customer. When it is over, log in again.\n\nThe token is a JSON Web Token.\n\nThe key must be of the classification SYSTEMIC_KEY.',
  'x-available-from': ['R10.0.0'],
  'x-safe-to-repeat': true,
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491003/POST+authentication+web_api_key+token',
    'https://crmdevelopment.atlassian.net/wiki/x/1IsH',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491003&revisedVersion=5',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=494531',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=513193&pageId=497802',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=497801&pageId=497954',
  ],
  'x-session-lifetime': {
    seconds: 7200,
    'counted-from': 'issue',
  },
  'x-note': 'The key bears no requirement mark; it is the only credential, so it is mandatory. Whether a call without any body is accepted is not said; published clients send none, so it is read as accepted. When keys got classifications is not marked; R15.0.0 is the mark of the first login that asks for another classification. That a key of another classification is refused is our reading. Which failures the call knows is on no page; the codes are ours.',
  security: [
    {
      WebApiKey: [],
    },
  ],
}),
  request: {
    body: {
      required: false,
      content: {
        'application/json': {
          schema: schemas.WebApiKeyLogin,
          ...raw({
  examples: {
    'default-unit': {
      $ref: '#/components/examples/createSessionTokenByWebApiKey.default-unit',
    },
    'in-unit': {
      $ref: '#/components/examples/createSessionTokenByWebApiKey.in-unit',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The session is open, or the login failed and the code says why.',
      content: {
        'application/json': {
          schema: inline18,
          ...raw({
  examples: {
    opened: {
      $ref: '#/components/examples/createSessionTokenByWebApiKey.opened',
    },
    refused: {
      $ref: '#/components/examples/createSessionTokenByWebApiKey.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const createSessionTokenByWebApiKey_R10_0_0 = defineRoute<{
  method: 'post'
  path: '/authentication/web_api_key/token'
  body: typeof schemas.WebApiKeyLogin
  bodyRequired: false
  answers: { 200: typeof inline19; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/authentication/web_api_key/token',
  ...raw({
  operationId: 'createSessionTokenByWebApiKey',
  tags: ['authentication'],
  summary: 'Log in with a Web API key',
  description: 'Opens a session for the user a Web API key belongs to and hands back the token that every other call\nneeds. The vendor recommends this login over username and password.\n\nThe key goes into the username of HTTP Basic, with an empty password. It stands for the organisation too,\nso none is named. The session ends two hours after it was opened, used or not, and is not narrowed to the\ndata of one customer. When it is over, log in again.\n\nThe token is opaque.',
  'x-available-from': ['R10.0.0'],
  'x-safe-to-repeat': true,
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491003/POST+authentication+web_api_key+token',
    'https://crmdevelopment.atlassian.net/wiki/x/1IsH',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491003&revisedVersion=5',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=494531',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=513193&pageId=497802',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=497801&pageId=497954',
  ],
  'x-session-lifetime': {
    seconds: 7200,
    'counted-from': 'issue',
  },
  'x-note': 'The key bears no requirement mark; it is the only credential, so it is mandatory. Whether a call without any body is accepted is not said; published clients send none, so it is read as accepted. When keys got classifications is not marked; R15.0.0 is the mark of the first login that asks for another classification. That a key of another classification is refused is our reading. Which failures the call knows is on no page; the codes are ours.',
  security: [
    {
      WebApiKey: [],
    },
  ],
}),
  request: {
    body: {
      required: false,
      content: {
        'application/json': {
          schema: schemas.WebApiKeyLogin,
          ...raw({
  examples: {
    'default-unit': {
      $ref: '#/components/examples/createSessionTokenByWebApiKey.default-unit',
    },
    'in-unit': {
      $ref: '#/components/examples/createSessionTokenByWebApiKey.in-unit',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The session is open, or the login failed and the code says why.',
      content: {
        'application/json': {
          schema: inline19,
          ...raw({
  examples: {
    'opened-opaque': {
      $ref: '#/components/examples/createSessionTokenByWebApiKey.opened-opaque',
    },
    refused: {
      $ref: '#/components/examples/createSessionTokenByWebApiKey.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const createSessionTokenByWebApiKey_R12_0_0 = defineRoute<{
  method: 'post'
  path: '/authentication/web_api_key/token'
  body: typeof schemas.WebApiKeyLogin
  bodyRequired: false
  answers: { 200: typeof inline20; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/authentication/web_api_key/token',
  ...raw({
  operationId: 'createSessionTokenByWebApiKey',
  tags: ['authentication'],
  summary: 'Log in with a Web API key',
  description: 'Opens a session for the user a Web API key belongs to and hands back the token that every other call\nneeds. The vendor recommends this login over username and password.\n\nThe key goes into the username of HTTP Basic, with an empty password. It stands for the organisation too,\nso none is named. The session ends two hours after it was opened, used or not, and is not narrowed to the\ndata of one customer. When it is over, log in again.\n\nThe token is a JSON Web Token.',
  'x-available-from': ['R10.0.0'],
  'x-safe-to-repeat': true,
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491003/POST+authentication+web_api_key+token',
    'https://crmdevelopment.atlassian.net/wiki/x/1IsH',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491003&revisedVersion=5',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=494531',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=513193&pageId=497802',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=497801&pageId=497954',
  ],
  'x-session-lifetime': {
    seconds: 7200,
    'counted-from': 'issue',
  },
  'x-note': 'The key bears no requirement mark; it is the only credential, so it is mandatory. Whether a call without any body is accepted is not said; published clients send none, so it is read as accepted. When keys got classifications is not marked; R15.0.0 is the mark of the first login that asks for another classification. That a key of another classification is refused is our reading. Which failures the call knows is on no page; the codes are ours.',
  security: [
    {
      WebApiKey: [],
    },
  ],
}),
  request: {
    body: {
      required: false,
      content: {
        'application/json': {
          schema: schemas.WebApiKeyLogin,
          ...raw({
  examples: {
    'default-unit': {
      $ref: '#/components/examples/createSessionTokenByWebApiKey.default-unit',
    },
    'in-unit': {
      $ref: '#/components/examples/createSessionTokenByWebApiKey.in-unit',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The session is open, or the login failed and the code says why.',
      content: {
        'application/json': {
          schema: inline20,
          ...raw({
  examples: {
    opened: {
      $ref: '#/components/examples/createSessionTokenByWebApiKey.opened',
    },
    refused: {
      $ref: '#/components/examples/createSessionTokenByWebApiKey.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const createSessionTokenByWebApiKey_R14_0_0 = defineRoute<{
  method: 'post'
  path: '/authentication/web_api_key/token'
  body: typeof schemas.WebApiKeyLogin
  bodyRequired: false
  answers: { 200: typeof inline21; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/authentication/web_api_key/token',
  ...raw({
  operationId: 'createSessionTokenByWebApiKey',
  tags: ['authentication'],
  summary: 'Log in with a Web API key',
  description: 'Opens a session for the user a Web API key belongs to and hands back the token that every other call\nneeds. The vendor recommends this login over username and password.\n\nThe key goes into the username of HTTP Basic, with an empty password. It stands for the organisation too,\nso none is named. The session ends two hours after it was opened, used or not, and is not narrowed to the\ndata of one customer. When it is over, log in again.\n\nThe token is a JSON Web Token.',
  'x-available-from': ['R10.0.0'],
  'x-safe-to-repeat': true,
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491003/POST+authentication+web_api_key+token',
    'https://crmdevelopment.atlassian.net/wiki/x/1IsH',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491003&revisedVersion=5',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=494531',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=513193&pageId=497802',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=497801&pageId=497954',
  ],
  'x-session-lifetime': {
    seconds: 7200,
    'counted-from': 'issue',
  },
  'x-note': 'The key bears no requirement mark; it is the only credential, so it is mandatory. Whether a call without any body is accepted is not said; published clients send none, so it is read as accepted. When keys got classifications is not marked; R15.0.0 is the mark of the first login that asks for another classification. That a key of another classification is refused is our reading. Which failures the call knows is on no page; the codes are ours.',
  security: [
    {
      WebApiKey: [],
    },
  ],
}),
  request: {
    body: {
      required: false,
      content: {
        'application/json': {
          schema: schemas.WebApiKeyLogin,
          ...raw({
  examples: {
    'default-unit': {
      $ref: '#/components/examples/createSessionTokenByWebApiKey.default-unit',
    },
    'in-unit': {
      $ref: '#/components/examples/createSessionTokenByWebApiKey.in-unit',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The session is open, or the login failed and the code says why.',
      content: {
        'application/json': {
          schema: inline21,
          ...raw({
  examples: {
    opened: {
      $ref: '#/components/examples/createSessionTokenByWebApiKey.opened',
    },
    refused: {
      $ref: '#/components/examples/createSessionTokenByWebApiKey.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const createSessionToken_R12_0_0 = defineRoute<{
  method: 'post'
  path: '/authentication/token'
  body: typeof schemas.Login
  bodyRequired: true
  answers: { 200: typeof inline20; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/authentication/token',
  ...raw({
  operationId: 'createSessionToken',
  tags: ['authentication'],
  summary: 'Log in with username and password',
  description: 'Opens a session in one organisation and hands back the token that every other call needs.\n\nThe session acts as the user in one unit, with the rights of that user, and is not narrowed to the data of\none customer. When the session is over, log in again; there is no other way to renew it.\n\nThe token is a JSON Web Token, and the session ends two hours after it was opened, used or not.',
  'x-safe-to-repeat': true,
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=501521',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516603&pageId=523631',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=516584',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=523989&pageId=516584',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514128&pageId=532580',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532078&pageId=527020',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522304&pageId=522311',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=494531',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=494540&pageId=494534',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=519035',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=18&pageId=491253&revisedVersion=31',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=21&pageId=491253&revisedVersion=31',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=29&pageId=491253&revisedVersion=31',
  ],
  'x-session-lifetime': {
    seconds: 7200,
    'counted-from': 'issue',
  },
  'x-note': 'No page marks the first release. The login by access token stands on one page version only (decisions/0101). Older page versions spell organisation otherwise (decisions/0102) and say one hour flat (decisions/0103). That a new login leaves earlier sessions alive, and that logging in again is the way to renew, is read from published clients. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.Login,
          ...raw({
  examples: {
    'by-user': {
      $ref: '#/components/examples/createSessionToken.by-user',
    },
    'by-user-in-unit': {
      $ref: '#/components/examples/createSessionToken.by-user-in-unit',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The session is open, or the login failed and the code says why.',
      content: {
        'application/json': {
          schema: inline20,
          ...raw({
  examples: {
    opened: {
      $ref: '#/components/examples/createSessionToken.opened',
    },
    refused: {
      $ref: '#/components/examples/createSessionToken.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const createSessionToken_R14_0_0 = defineRoute<{
  method: 'post'
  path: '/authentication/token'
  body: typeof schemas.Login
  bodyRequired: true
  answers: { 200: typeof inline21; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/authentication/token',
  ...raw({
  operationId: 'createSessionToken',
  tags: ['authentication'],
  summary: 'Log in with username and password',
  description: 'Opens a session in one organisation and hands back the token that every other call needs.\n\nThe session acts as the user in one unit, with the rights of that user, and is not narrowed to the data of\none customer. When the session is over, log in again; there is no other way to renew it.\n\nThe token is a JSON Web Token, and the session ends two hours after it was opened, used or not.',
  'x-safe-to-repeat': true,
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=501521',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516603&pageId=523631',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=516584',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=523989&pageId=516584',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514128&pageId=532580',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532078&pageId=527020',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522304&pageId=522311',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=494531',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=494540&pageId=494534',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=519035',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=18&pageId=491253&revisedVersion=31',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=21&pageId=491253&revisedVersion=31',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=29&pageId=491253&revisedVersion=31',
  ],
  'x-session-lifetime': {
    seconds: 7200,
    'counted-from': 'issue',
  },
  'x-note': 'No page marks the first release. The login by access token stands on one page version only (decisions/0101). Older page versions spell organisation otherwise (decisions/0102) and say one hour flat (decisions/0103). That a new login leaves earlier sessions alive, and that logging in again is the way to renew, is read from published clients. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.Login,
          ...raw({
  examples: {
    'by-user': {
      $ref: '#/components/examples/createSessionToken.by-user',
    },
    'by-user-in-unit': {
      $ref: '#/components/examples/createSessionToken.by-user-in-unit',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The session is open, or the login failed and the code says why.',
      content: {
        'application/json': {
          schema: inline21,
          ...raw({
  examples: {
    opened: {
      $ref: '#/components/examples/createSessionToken.opened',
    },
    refused: {
      $ref: '#/components/examples/createSessionToken.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const createSessionToken_R4_0_0 = defineRoute<{
  method: 'post'
  path: '/authentication/token'
  body: typeof schemas.Login
  bodyRequired: true
  answers: { 200: typeof inline19; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/authentication/token',
  ...raw({
  operationId: 'createSessionToken',
  tags: ['authentication'],
  summary: 'Log in with username and password',
  description: 'Opens a session in one organisation and hands back the token that every other call needs.\n\nThe session acts as the user in one unit, with the rights of that user, and is not narrowed to the data of\none customer. When the session is over, log in again; there is no other way to renew it.\n\nThe token is opaque, and the session ends after one hour without use.',
  'x-safe-to-repeat': true,
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=501521',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516603&pageId=523631',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=516584',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=523989&pageId=516584',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514128&pageId=532580',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532078&pageId=527020',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522304&pageId=522311',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=494531',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=494540&pageId=494534',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=519035',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=18&pageId=491253&revisedVersion=31',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=21&pageId=491253&revisedVersion=31',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=29&pageId=491253&revisedVersion=31',
  ],
  'x-session-lifetime': {
    seconds: 3600,
    'counted-from': 'last-use',
  },
  'x-note': 'No page marks the first release. The login by access token stands on one page version only (decisions/0101). Older page versions spell organisation otherwise (decisions/0102) and say one hour flat (decisions/0103). That a new login leaves earlier sessions alive, and that logging in again is the way to renew, is read from published clients. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.Login,
          ...raw({
  examples: {
    'by-user': {
      $ref: '#/components/examples/createSessionToken.by-user',
    },
    'by-user-in-unit': {
      $ref: '#/components/examples/createSessionToken.by-user-in-unit',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The session is open, or the login failed and the code says why.',
      content: {
        'application/json': {
          schema: inline19,
          ...raw({
  examples: {
    'opened-opaque': {
      $ref: '#/components/examples/createSessionToken.opened-opaque',
    },
    refused: {
      $ref: '#/components/examples/createSessionToken.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const createSessionToken_R6_0_0 = defineRoute<{
  method: 'post'
  path: '/authentication/token'
  body: typeof schemas.Login_R6_0_0
  bodyRequired: true
  answers: { 200: typeof inline19; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/authentication/token',
  ...raw({
  operationId: 'createSessionToken',
  tags: ['authentication'],
  summary: 'Log in with username and password',
  description: 'Opens a session in one organisation and hands back the token that every other call needs.\n\nThe session acts as the user in one unit, with the rights of that user, and is not narrowed to the data of\none customer. When the session is over, log in again; there is no other way to renew it.\n\nA customer can log in as well, by an access token in place of username and password.\n\nThe token is opaque, and the session ends after one hour without use.',
  'x-safe-to-repeat': true,
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=501521',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516603&pageId=523631',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=516584',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=523989&pageId=516584',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514128&pageId=532580',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532078&pageId=527020',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522304&pageId=522311',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=494531',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=494540&pageId=494534',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=519035',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=18&pageId=491253&revisedVersion=31',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=21&pageId=491253&revisedVersion=31',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=29&pageId=491253&revisedVersion=31',
  ],
  'x-session-lifetime': {
    seconds: 3600,
    'counted-from': 'last-use',
  },
  'x-note': 'No page marks the first release. The login by access token stands on one page version only (decisions/0101). Older page versions spell organisation otherwise (decisions/0102) and say one hour flat (decisions/0103). That a new login leaves earlier sessions alive, and that logging in again is the way to renew, is read from published clients. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.Login_R6_0_0,
          ...raw({
  examples: {
    'by-user': {
      $ref: '#/components/examples/createSessionToken.by-user',
    },
    'by-user-in-unit': {
      $ref: '#/components/examples/createSessionToken.by-user-in-unit',
    },
    'by-authentication-code': {
      $ref: '#/components/examples/createSessionToken.by-authentication-code',
    },
    'by-access-token': {
      $ref: '#/components/examples/createSessionToken.by-access-token',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The session is open, or the login failed and the code says why.',
      content: {
        'application/json': {
          schema: inline19,
          ...raw({
  examples: {
    'opened-opaque': {
      $ref: '#/components/examples/createSessionToken.opened-opaque',
    },
    refused: {
      $ref: '#/components/examples/createSessionToken.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const createUser = defineRoute<{
  method: 'post'
  path: '/users/create'
  body: typeof schemas.UserCreation
  bodyRequired: true
  answers: { 200: typeof inline22; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/users/create',
  ...raw({
  operationId: 'createUser',
  tags: ['users'],
  summary: 'Create a user',
  description: 'Makes one user from a user template and gives it back.',
  'x-available-from': ['R14.0.0'],
  'x-deprecated-from': ['R18.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491582',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=6&pageId=491582&revisedVersion=7',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=517645&pageId=517963',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=517963&pageId=517969',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=519649&pageId=497779',
  ],
  'x-note': 'The end of the parameters and the answer are not known; the answer is taken to be that of users/show (decisions/0135). Older page versions say that the user starts active, newer ones do not. The R18.0.0 deprecation stands from page version 7 on; what stands in for the call after it is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  deprecated: true,
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.UserCreation,
          ...raw({
  examples: {
    'by-template-name': {
      $ref: '#/components/examples/createUser.by-template-name',
    },
    'by-template-id': {
      $ref: '#/components/examples/createUser.by-template-id',
    },
    'by-template-code': {
      $ref: '#/components/examples/createUser.by-template-code',
    },
    'chosen-fields': {
      $ref: '#/components/examples/createUser.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The new user, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline22,
          ...raw({
  examples: {
    created: {
      $ref: '#/components/examples/createUser.created',
    },
    'created-some-fields': {
      $ref: '#/components/examples/createUser.created-some-fields',
    },
    'username-taken': {
      $ref: '#/components/examples/createUser.username-taken',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const createUser_R14_0_0 = defineRoute<{
  method: 'post'
  path: '/users/create'
  body: typeof schemas.UserCreation
  bodyRequired: true
  answers: { 200: typeof inline23; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/users/create',
  ...raw({
  operationId: 'createUser',
  tags: ['users'],
  summary: 'Create a user',
  description: 'Makes one user from a user template and gives it back.',
  'x-available-from': ['R14.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491582',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=6&pageId=491582&revisedVersion=7',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=517645&pageId=517963',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=517963&pageId=517969',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=519649&pageId=497779',
  ],
  'x-note': 'The end of the parameters and the answer are not known; the answer is taken to be that of users/show (decisions/0135). Older page versions say that the user starts active, newer ones do not. The R18.0.0 deprecation stands from page version 7 on; what stands in for the call after it is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.UserCreation,
          ...raw({
  examples: {
    'by-template-name': {
      $ref: '#/components/examples/createUser.by-template-name',
    },
    'by-template-id': {
      $ref: '#/components/examples/createUser.by-template-id',
    },
    'by-template-code': {
      $ref: '#/components/examples/createUser.by-template-code',
    },
    'chosen-fields': {
      $ref: '#/components/examples/createUser.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The new user, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline23,
          ...raw({
  examples: {
    'created-first-form': {
      $ref: '#/components/examples/createUser.created-first-form',
    },
    'created-some-fields': {
      $ref: '#/components/examples/createUser.created-some-fields',
    },
    'username-taken': {
      $ref: '#/components/examples/createUser.username-taken',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const createUser_R14_1_0 = defineRoute<{
  method: 'post'
  path: '/users/create'
  body: typeof schemas.UserCreation
  bodyRequired: true
  answers: { 200: typeof inline24; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/users/create',
  ...raw({
  operationId: 'createUser',
  tags: ['users'],
  summary: 'Create a user',
  description: 'Makes one user from a user template and gives it back.',
  'x-available-from': ['R14.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491582',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=6&pageId=491582&revisedVersion=7',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=517645&pageId=517963',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=517963&pageId=517969',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=519649&pageId=497779',
  ],
  'x-note': 'The end of the parameters and the answer are not known; the answer is taken to be that of users/show (decisions/0135). Older page versions say that the user starts active, newer ones do not. The R18.0.0 deprecation stands from page version 7 on; what stands in for the call after it is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.UserCreation,
          ...raw({
  examples: {
    'by-template-name': {
      $ref: '#/components/examples/createUser.by-template-name',
    },
    'by-template-id': {
      $ref: '#/components/examples/createUser.by-template-id',
    },
    'by-template-code': {
      $ref: '#/components/examples/createUser.by-template-code',
    },
    'chosen-fields': {
      $ref: '#/components/examples/createUser.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The new user, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline24,
          ...raw({
  examples: {
    'created-first-form': {
      $ref: '#/components/examples/createUser.created-first-form',
    },
    'created-some-fields': {
      $ref: '#/components/examples/createUser.created-some-fields',
    },
    'username-taken': {
      $ref: '#/components/examples/createUser.username-taken',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const createUser_R15_0_0 = defineRoute<{
  method: 'post'
  path: '/users/create'
  body: typeof schemas.UserCreation
  bodyRequired: true
  answers: { 200: typeof inline25; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/users/create',
  ...raw({
  operationId: 'createUser',
  tags: ['users'],
  summary: 'Create a user',
  description: 'Makes one user from a user template and gives it back.',
  'x-available-from': ['R14.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491582',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=6&pageId=491582&revisedVersion=7',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=517645&pageId=517963',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=517963&pageId=517969',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=519649&pageId=497779',
  ],
  'x-note': 'The end of the parameters and the answer are not known; the answer is taken to be that of users/show (decisions/0135). Older page versions say that the user starts active, newer ones do not. The R18.0.0 deprecation stands from page version 7 on; what stands in for the call after it is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.UserCreation,
          ...raw({
  examples: {
    'by-template-name': {
      $ref: '#/components/examples/createUser.by-template-name',
    },
    'by-template-id': {
      $ref: '#/components/examples/createUser.by-template-id',
    },
    'by-template-code': {
      $ref: '#/components/examples/createUser.by-template-code',
    },
    'chosen-fields': {
      $ref: '#/components/examples/createUser.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The new user, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline25,
          ...raw({
  examples: {
    'created-with-system-user': {
      $ref: '#/components/examples/createUser.created-with-system-user',
    },
    'created-some-fields': {
      $ref: '#/components/examples/createUser.created-some-fields',
    },
    'username-taken': {
      $ref: '#/components/examples/createUser.username-taken',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const deleteAccessToken = defineRoute<{
  method: 'post'
  path: '/access_tokens/delete'
  body: typeof schemas.AccessTokenDeletion
  bodyRequired: true
  answers: { 200: typeof inline9; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/delete',
  ...raw({
  operationId: 'deleteAccessToken',
  tags: ['access_tokens'],
  summary: 'Delete an access token',
  description: 'Removes one access token and hands it back as it was. Only an access token in state NOT_EFFECTIVE is taken.',
  'x-available-from': ['R14.26.0'],
  'x-deprecated-from': ['R18.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/1284210691/POST+access_tokens+delete',
  ],
  'x-note': 'The line on semi-optional parameters can only mean the fields inside access_token_identifier. The table of the answer is known down to udf_string_1, the rest is taken from the shared table (decisions/0109). No sample of the call is known. The user manual lets the back office delete from R10.0.0, on conditions that are not known. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  deprecated: true,
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenDeletion,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/deleteAccessToken.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/deleteAccessToken.by-identifier',
    },
    'chosen-fields': {
      $ref: '#/components/examples/deleteAccessToken.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token that was deleted, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline9,
          ...raw({
  examples: {
    deleted: {
      $ref: '#/components/examples/deleteAccessToken.deleted',
    },
    'deleted-some-fields': {
      $ref: '#/components/examples/deleteAccessToken.deleted-some-fields',
    },
    refused: {
      $ref: '#/components/examples/deleteAccessToken.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const deleteAccessToken_R14_26_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/delete'
  body: typeof schemas.AccessTokenDeletion
  bodyRequired: true
  answers: { 200: typeof inline13; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/delete',
  ...raw({
  operationId: 'deleteAccessToken',
  tags: ['access_tokens'],
  summary: 'Delete an access token',
  description: 'Removes one access token and hands it back as it was. Only an access token in state NOT_EFFECTIVE is taken.',
  'x-available-from': ['R14.26.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/1284210691/POST+access_tokens+delete',
  ],
  'x-note': 'The line on semi-optional parameters can only mean the fields inside access_token_identifier. The table of the answer is known down to udf_string_1, the rest is taken from the shared table (decisions/0109). No sample of the call is known. The user manual lets the back office delete from R10.0.0, on conditions that are not known. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenDeletion,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/deleteAccessToken.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/deleteAccessToken.by-identifier',
    },
    'chosen-fields': {
      $ref: '#/components/examples/deleteAccessToken.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token that was deleted, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline13,
          ...raw({
  examples: {
    'deleted-with-fields-of-your-own': {
      $ref: '#/components/examples/deleteAccessToken.deleted-with-fields-of-your-own',
    },
    'deleted-some-fields': {
      $ref: '#/components/examples/deleteAccessToken.deleted-some-fields',
    },
    refused: {
      $ref: '#/components/examples/deleteAccessToken.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const deleteAccessToken_R15_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/delete'
  body: typeof schemas.AccessTokenDeletion
  bodyRequired: true
  answers: { 200: typeof inline14; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/delete',
  ...raw({
  operationId: 'deleteAccessToken',
  tags: ['access_tokens'],
  summary: 'Delete an access token',
  description: 'Removes one access token and hands it back as it was. Only an access token in state NOT_EFFECTIVE is taken.',
  'x-available-from': ['R14.26.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/1284210691/POST+access_tokens+delete',
  ],
  'x-note': 'The line on semi-optional parameters can only mean the fields inside access_token_identifier. The table of the answer is known down to udf_string_1, the rest is taken from the shared table (decisions/0109). No sample of the call is known. The user manual lets the back office delete from R10.0.0, on conditions that are not known. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenDeletion,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/deleteAccessToken.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/deleteAccessToken.by-identifier',
    },
    'chosen-fields': {
      $ref: '#/components/examples/deleteAccessToken.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token that was deleted, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline14,
          ...raw({
  examples: {
    'deleted-with-fields-of-your-own': {
      $ref: '#/components/examples/deleteAccessToken.deleted-with-fields-of-your-own',
    },
    'deleted-some-fields': {
      $ref: '#/components/examples/deleteAccessToken.deleted-some-fields',
    },
    refused: {
      $ref: '#/components/examples/deleteAccessToken.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const deleteAccessToken_R16_2_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/delete'
  body: typeof schemas.AccessTokenDeletion
  bodyRequired: true
  answers: { 200: typeof inline15; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/delete',
  ...raw({
  operationId: 'deleteAccessToken',
  tags: ['access_tokens'],
  summary: 'Delete an access token',
  description: 'Removes one access token and hands it back as it was. Only an access token in state NOT_EFFECTIVE is taken.',
  'x-available-from': ['R14.26.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/1284210691/POST+access_tokens+delete',
  ],
  'x-note': 'The line on semi-optional parameters can only mean the fields inside access_token_identifier. The table of the answer is known down to udf_string_1, the rest is taken from the shared table (decisions/0109). No sample of the call is known. The user manual lets the back office delete from R10.0.0, on conditions that are not known. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenDeletion,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/deleteAccessToken.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/deleteAccessToken.by-identifier',
    },
    'chosen-fields': {
      $ref: '#/components/examples/deleteAccessToken.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token that was deleted, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline15,
          ...raw({
  examples: {
    'deleted-with-card': {
      $ref: '#/components/examples/deleteAccessToken.deleted-with-card',
    },
    'deleted-some-fields': {
      $ref: '#/components/examples/deleteAccessToken.deleted-some-fields',
    },
    refused: {
      $ref: '#/components/examples/deleteAccessToken.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const forgetAccessTokenPassCode = defineRoute<{
  method: 'post'
  path: '/access_tokens/forgot_pass_code'
  body: typeof schemas.PassCodeRecovery
  bodyRequired: true
  answers: { 200: typeof inline7; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/forgot_pass_code',
  ...raw({
  operationId: 'forgetAccessTokenPassCode',
  tags: ['access_tokens'],
  summary: 'Ask for a new pass code',
  description: 'Starts the reset of a forgotten pass code: a mail goes to the identifier of the access token, which is an\nemail address.\n\nOne call takes one access token. Only an access token in state EFFECTIVE is taken.',
  'x-available-from': ['R16.12.0', 'R17.10.0'],
  'x-deprecated-from': ['R18.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491862/POST+access_tokens+forgot_pass_code',
  ],
  'x-note': 'What the mail holds, and how long it can be used, is on no page known; our reading is that it holds the token that change_pass_code asks for (decisions/0121). A line on semi-optional parameters stands on the page though it has none. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  deprecated: true,
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.PassCodeRecovery,
          ...raw({
  examples: {
    'by-identifier': {
      $ref: '#/components/examples/forgetAccessTokenPassCode.by-identifier',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The mail is on its way, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline7,
          ...raw({
  examples: {
    sent: {
      $ref: '#/components/examples/forgetAccessTokenPassCode.sent',
    },
    refused: {
      $ref: '#/components/examples/forgetAccessTokenPassCode.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const forgetAccessTokenPassCode_R16_12_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/forgot_pass_code'
  body: typeof schemas.PassCodeRecovery
  bodyRequired: true
  answers: { 200: typeof inline7; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/forgot_pass_code',
  ...raw({
  operationId: 'forgetAccessTokenPassCode',
  tags: ['access_tokens'],
  summary: 'Ask for a new pass code',
  description: 'Starts the reset of a forgotten pass code: a mail goes to the identifier of the access token, which is an\nemail address.\n\nOne call takes one access token. Only an access token in state EFFECTIVE is taken.',
  'x-available-from': ['R16.12.0', 'R17.10.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491862/POST+access_tokens+forgot_pass_code',
  ],
  'x-note': 'What the mail holds, and how long it can be used, is on no page known; our reading is that it holds the token that change_pass_code asks for (decisions/0121). A line on semi-optional parameters stands on the page though it has none. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.PassCodeRecovery,
          ...raw({
  examples: {
    'by-identifier': {
      $ref: '#/components/examples/forgetAccessTokenPassCode.by-identifier',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The mail is on its way, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline7,
          ...raw({
  examples: {
    sent: {
      $ref: '#/components/examples/forgetAccessTokenPassCode.sent',
    },
    refused: {
      $ref: '#/components/examples/forgetAccessTokenPassCode.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const generateAccessTokenOneTimePassword = defineRoute<{
  method: 'post'
  path: '/access_tokens/generate_otp'
  body: typeof schemas.OneTimePasswordGeneration
  bodyRequired: true
  answers: { 200: typeof inline26; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/generate_otp',
  ...raw({
  operationId: 'generateAccessTokenOneTimePassword',
  tags: ['access_tokens'],
  summary: 'Make a one-time password',
  description: 'Makes a one-time password for one access token and tells until when it works. Calls that let an access\ntoken identify somebody take it in place of the authentication code, or of the identifier and the pass\ncode, where they say so. It is good for a single session.',
  'x-available-from': ['R13.0.0'],
  'x-deprecated-from': ['R18.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491051/POST+access_tokens+generate_otp',
    'https://crmdevelopment.atlassian.net/wiki/x/yYcO',
  ],
  'x-note': 'How long a one-time password works is a setting and on no page known. That it is good for a single session stands in the user manual. Which states of the access token are taken is not said; other pages let only an access token in state EFFECTIVE identify anything, so it is read that way here. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  deprecated: true,
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.OneTimePasswordGeneration,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/generateAccessTokenOneTimePassword.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/generateAccessTokenOneTimePassword.by-identifier',
    },
    'chosen-fields': {
      $ref: '#/components/examples/generateAccessTokenOneTimePassword.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The one-time password, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline26,
          ...raw({
  examples: {
    generated: {
      $ref: '#/components/examples/generateAccessTokenOneTimePassword.generated',
    },
    'generated-some-fields': {
      $ref: '#/components/examples/generateAccessTokenOneTimePassword.generated-some-fields',
    },
    refused: {
      $ref: '#/components/examples/generateAccessTokenOneTimePassword.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const generateAccessTokenOneTimePassword_R13_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/generate_otp'
  body: typeof schemas.OneTimePasswordGeneration
  bodyRequired: true
  answers: { 200: typeof inline27; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/access_tokens/generate_otp',
  ...raw({
  operationId: 'generateAccessTokenOneTimePassword',
  tags: ['access_tokens'],
  summary: 'Make a one-time password',
  description: 'Makes a one-time password for one access token and tells until when it works. Calls that let an access\ntoken identify somebody take it in place of the authentication code, or of the identifier and the pass\ncode, where they say so. It is good for a single session.',
  'x-available-from': ['R13.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491051/POST+access_tokens+generate_otp',
    'https://crmdevelopment.atlassian.net/wiki/x/yYcO',
  ],
  'x-note': 'How long a one-time password works is a setting and on no page known. That it is good for a single session stands in the user manual. Which states of the access token are taken is not said; other pages let only an access token in state EFFECTIVE identify anything, so it is read that way here. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.OneTimePasswordGeneration,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/generateAccessTokenOneTimePassword.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/generateAccessTokenOneTimePassword.by-identifier',
    },
    'chosen-fields': {
      $ref: '#/components/examples/generateAccessTokenOneTimePassword.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The one-time password, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline27,
          ...raw({
  examples: {
    generated: {
      $ref: '#/components/examples/generateAccessTokenOneTimePassword.generated',
    },
    'generated-some-fields': {
      $ref: '#/components/examples/generateAccessTokenOneTimePassword.generated-some-fields',
    },
    refused: {
      $ref: '#/components/examples/generateAccessTokenOneTimePassword.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const generateAccessTokenOneTimePassword_R14_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/generate_otp'
  body: typeof schemas.OneTimePasswordGeneration
  bodyRequired: true
  answers: { 200: typeof inline26; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/generate_otp',
  ...raw({
  operationId: 'generateAccessTokenOneTimePassword',
  tags: ['access_tokens'],
  summary: 'Make a one-time password',
  description: 'Makes a one-time password for one access token and tells until when it works. Calls that let an access\ntoken identify somebody take it in place of the authentication code, or of the identifier and the pass\ncode, where they say so. It is good for a single session.',
  'x-available-from': ['R13.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491051/POST+access_tokens+generate_otp',
    'https://crmdevelopment.atlassian.net/wiki/x/yYcO',
  ],
  'x-note': 'How long a one-time password works is a setting and on no page known. That it is good for a single session stands in the user manual. Which states of the access token are taken is not said; other pages let only an access token in state EFFECTIVE identify anything, so it is read that way here. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.OneTimePasswordGeneration,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/generateAccessTokenOneTimePassword.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/generateAccessTokenOneTimePassword.by-identifier',
    },
    'chosen-fields': {
      $ref: '#/components/examples/generateAccessTokenOneTimePassword.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The one-time password, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline26,
          ...raw({
  examples: {
    generated: {
      $ref: '#/components/examples/generateAccessTokenOneTimePassword.generated',
    },
    'generated-some-fields': {
      $ref: '#/components/examples/generateAccessTokenOneTimePassword.generated-some-fields',
    },
    refused: {
      $ref: '#/components/examples/generateAccessTokenOneTimePassword.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const getNotAssociatedAccessTokens = defineRoute<{
  method: 'get'
  path: '/access_tokens/get_not_associated'
  query: typeof inline28
  answers: { 200: typeof inline29; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'get',
  path: '/access_tokens/get_not_associated',
  ...raw({
  operationId: 'getNotAssociatedAccessTokens',
  tags: ['access_tokens'],
  summary: 'Get access tokens that nobody owns',
  description: 'Gives access tokens that belong to no accounts receivable and to no rewards participant, at most as many as asked for.',
  'x-available-from': ['R5.0.0'],
  'x-deprecated-from': ['R18.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491061&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514901&pageId=514904',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=502917&pageId=502915',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491858',
  ],
  'x-note': 'R5.0.0 is the mark of the early page of the whole resource; the newest page of the call prints the deprecation only. The line on semi-optional parameters is a left-over, since the call has none. Of the entries only log_information stands in a sample; the complete access token is our reading (decisions/0115). In which order they come, and so which are left out, is not said. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  deprecated: true,
}),
  request: {
    query: inline28,
  },
  responses: {
    200: {
      description: 'The access tokens, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline29,
          ...raw({
  examples: {
    found: {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.found',
    },
    'found-some-fields': {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.found-some-fields',
    },
    'none-found': {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.none-found',
    },
    refused: {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const getNotAssociatedAccessTokens_R10_0_0 = defineRoute<{
  method: 'get'
  path: '/access_tokens/get_not_associated'
  query: typeof inline28
  answers: { 200: typeof inline30; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'get',
  path: '/access_tokens/get_not_associated',
  ...raw({
  operationId: 'getNotAssociatedAccessTokens',
  tags: ['access_tokens'],
  summary: 'Get access tokens that nobody owns',
  description: 'Gives access tokens that belong to no accounts receivable and to no rewards participant, at most as many as asked for.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491061&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514901&pageId=514904',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=502917&pageId=502915',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491858',
  ],
  'x-note': 'R5.0.0 is the mark of the early page of the whole resource; the newest page of the call prints the deprecation only. The line on semi-optional parameters is a left-over, since the call has none. Of the entries only log_information stands in a sample; the complete access token is our reading (decisions/0115). In which order they come, and so which are left out, is not said. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    query: inline28,
  },
  responses: {
    200: {
      description: 'The access tokens, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline30,
          ...raw({
  examples: {
    'found-with-verification': {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.found-with-verification',
    },
    'found-some-fields': {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.found-some-fields',
    },
    'none-found': {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.none-found',
    },
    refused: {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const getNotAssociatedAccessTokens_R10_1_0 = defineRoute<{
  method: 'get'
  path: '/access_tokens/get_not_associated'
  query: typeof inline28
  answers: { 200: typeof inline31; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'get',
  path: '/access_tokens/get_not_associated',
  ...raw({
  operationId: 'getNotAssociatedAccessTokens',
  tags: ['access_tokens'],
  summary: 'Get access tokens that nobody owns',
  description: 'Gives access tokens that belong to no accounts receivable and to no rewards participant, at most as many as asked for.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491061&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514901&pageId=514904',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=502917&pageId=502915',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491858',
  ],
  'x-note': 'R5.0.0 is the mark of the early page of the whole resource; the newest page of the call prints the deprecation only. The line on semi-optional parameters is a left-over, since the call has none. Of the entries only log_information stands in a sample; the complete access token is our reading (decisions/0115). In which order they come, and so which are left out, is not said. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    query: inline28,
  },
  responses: {
    200: {
      description: 'The access tokens, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline31,
          ...raw({
  examples: {
    'found-with-fields-of-your-own': {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.found-with-fields-of-your-own',
    },
    'found-some-fields': {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.found-some-fields',
    },
    'none-found': {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.none-found',
    },
    refused: {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const getNotAssociatedAccessTokens_R14_0_0 = defineRoute<{
  method: 'get'
  path: '/access_tokens/get_not_associated'
  query: typeof inline28
  answers: { 200: typeof inline32; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'get',
  path: '/access_tokens/get_not_associated',
  ...raw({
  operationId: 'getNotAssociatedAccessTokens',
  tags: ['access_tokens'],
  summary: 'Get access tokens that nobody owns',
  description: 'Gives access tokens that belong to no accounts receivable and to no rewards participant, at most as many as asked for.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491061&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514901&pageId=514904',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=502917&pageId=502915',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491858',
  ],
  'x-note': 'R5.0.0 is the mark of the early page of the whole resource; the newest page of the call prints the deprecation only. The line on semi-optional parameters is a left-over, since the call has none. Of the entries only log_information stands in a sample; the complete access token is our reading (decisions/0115). In which order they come, and so which are left out, is not said. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    query: inline28,
  },
  responses: {
    200: {
      description: 'The access tokens, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline32,
          ...raw({
  examples: {
    'found-with-fields-of-your-own': {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.found-with-fields-of-your-own',
    },
    'found-some-fields': {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.found-some-fields',
    },
    'none-found': {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.none-found',
    },
    refused: {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const getNotAssociatedAccessTokens_R14_1_0 = defineRoute<{
  method: 'get'
  path: '/access_tokens/get_not_associated'
  query: typeof inline28
  answers: { 200: typeof inline33; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'get',
  path: '/access_tokens/get_not_associated',
  ...raw({
  operationId: 'getNotAssociatedAccessTokens',
  tags: ['access_tokens'],
  summary: 'Get access tokens that nobody owns',
  description: 'Gives access tokens that belong to no accounts receivable and to no rewards participant, at most as many as asked for.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491061&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514901&pageId=514904',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=502917&pageId=502915',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491858',
  ],
  'x-note': 'R5.0.0 is the mark of the early page of the whole resource; the newest page of the call prints the deprecation only. The line on semi-optional parameters is a left-over, since the call has none. Of the entries only log_information stands in a sample; the complete access token is our reading (decisions/0115). In which order they come, and so which are left out, is not said. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    query: inline28,
  },
  responses: {
    200: {
      description: 'The access tokens, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline33,
          ...raw({
  examples: {
    'found-with-fields-of-your-own': {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.found-with-fields-of-your-own',
    },
    'found-some-fields': {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.found-some-fields',
    },
    'none-found': {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.none-found',
    },
    refused: {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const getNotAssociatedAccessTokens_R15_0_0 = defineRoute<{
  method: 'get'
  path: '/access_tokens/get_not_associated'
  query: typeof inline28
  answers: { 200: typeof inline34; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'get',
  path: '/access_tokens/get_not_associated',
  ...raw({
  operationId: 'getNotAssociatedAccessTokens',
  tags: ['access_tokens'],
  summary: 'Get access tokens that nobody owns',
  description: 'Gives access tokens that belong to no accounts receivable and to no rewards participant, at most as many as asked for.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491061&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514901&pageId=514904',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=502917&pageId=502915',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491858',
  ],
  'x-note': 'R5.0.0 is the mark of the early page of the whole resource; the newest page of the call prints the deprecation only. The line on semi-optional parameters is a left-over, since the call has none. Of the entries only log_information stands in a sample; the complete access token is our reading (decisions/0115). In which order they come, and so which are left out, is not said. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    query: inline28,
  },
  responses: {
    200: {
      description: 'The access tokens, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline34,
          ...raw({
  examples: {
    'found-with-fields-of-your-own': {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.found-with-fields-of-your-own',
    },
    'found-some-fields': {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.found-some-fields',
    },
    'none-found': {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.none-found',
    },
    refused: {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const getNotAssociatedAccessTokens_R16_2_0 = defineRoute<{
  method: 'get'
  path: '/access_tokens/get_not_associated'
  query: typeof inline28
  answers: { 200: typeof inline35; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'get',
  path: '/access_tokens/get_not_associated',
  ...raw({
  operationId: 'getNotAssociatedAccessTokens',
  tags: ['access_tokens'],
  summary: 'Get access tokens that nobody owns',
  description: 'Gives access tokens that belong to no accounts receivable and to no rewards participant, at most as many as asked for.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491061&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514901&pageId=514904',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=502917&pageId=502915',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491858',
  ],
  'x-note': 'R5.0.0 is the mark of the early page of the whole resource; the newest page of the call prints the deprecation only. The line on semi-optional parameters is a left-over, since the call has none. Of the entries only log_information stands in a sample; the complete access token is our reading (decisions/0115). In which order they come, and so which are left out, is not said. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    query: inline28,
  },
  responses: {
    200: {
      description: 'The access tokens, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline35,
          ...raw({
  examples: {
    'found-with-card': {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.found-with-card',
    },
    'found-some-fields': {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.found-some-fields',
    },
    'none-found': {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.none-found',
    },
    refused: {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const getNotAssociatedAccessTokens_R5_0_0 = defineRoute<{
  method: 'get'
  path: '/access_tokens/get_not_associated'
  query: typeof inline36
  answers: { 200: typeof inline37; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'get',
  path: '/access_tokens/get_not_associated',
  ...raw({
  operationId: 'getNotAssociatedAccessTokens',
  tags: ['access_tokens'],
  summary: 'Get access tokens that nobody owns',
  description: 'Gives access tokens that belong to no accounts receivable and to no rewards participant, at most as many as asked for.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491061&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514901&pageId=514904',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=502917&pageId=502915',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491858',
  ],
  'x-note': 'R5.0.0 is the mark of the early page of the whole resource; the newest page of the call prints the deprecation only. The line on semi-optional parameters is a left-over, since the call has none. Of the entries only log_information stands in a sample; the complete access token is our reading (decisions/0115). In which order they come, and so which are left out, is not said. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    query: inline36,
  },
  responses: {
    200: {
      description: 'The access tokens, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline37,
          ...raw({
  examples: {
    'found-first-form': {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.found-first-form',
    },
    'found-some-fields': {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.found-some-fields',
    },
    'none-found': {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.none-found',
    },
    refused: {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const getNotAssociatedAccessTokens_R9_0_0 = defineRoute<{
  method: 'get'
  path: '/access_tokens/get_not_associated'
  query: typeof inline28
  answers: { 200: typeof inline38; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'get',
  path: '/access_tokens/get_not_associated',
  ...raw({
  operationId: 'getNotAssociatedAccessTokens',
  tags: ['access_tokens'],
  summary: 'Get access tokens that nobody owns',
  description: 'Gives access tokens that belong to no accounts receivable and to no rewards participant, at most as many as asked for.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491061&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514901&pageId=514904',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=502917&pageId=502915',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491858',
  ],
  'x-note': 'R5.0.0 is the mark of the early page of the whole resource; the newest page of the call prints the deprecation only. The line on semi-optional parameters is a left-over, since the call has none. Of the entries only log_information stands in a sample; the complete access token is our reading (decisions/0115). In which order they come, and so which are left out, is not said. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    query: inline28,
  },
  responses: {
    200: {
      description: 'The access tokens, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline38,
          ...raw({
  examples: {
    'found-with-verification': {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.found-with-verification',
    },
    'found-some-fields': {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.found-some-fields',
    },
    'none-found': {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.none-found',
    },
    refused: {
      $ref: '#/components/examples/getNotAssociatedAccessTokens.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const listAccessTokenClassifications = defineRoute<{
  method: 'get'
  path: '/access_tokens/configuration/classifications/list'
  query: typeof inline39
  answers: { 200: typeof inline40; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'get',
  path: '/access_tokens/configuration/classifications/list',
  ...raw({
  operationId: 'listAccessTokenClassifications',
  tags: ['access_tokens'],
  summary: 'List the classifications of access tokens',
  description: 'Gives every classification an access token can carry.',
  'x-available-from': ['R10.0.0'],
  'x-deprecated-from': ['R18.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/490739/GET+access_tokens+configuration+classifications+list',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491858',
  ],
  'x-note': 'No sample of the call is known. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  deprecated: true,
}),
  request: {
    query: inline39,
  },
  responses: {
    200: {
      description: 'The classifications, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline40,
          ...raw({
  examples: {
    found: {
      $ref: '#/components/examples/listAccessTokenClassifications.found',
    },
    'found-some-fields': {
      $ref: '#/components/examples/listAccessTokenClassifications.found-some-fields',
    },
    refused: {
      $ref: '#/components/examples/listAccessTokenClassifications.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const listAccessTokenClassifications_R10_0_0 = defineRoute<{
  method: 'get'
  path: '/access_tokens/configuration/classifications/list'
  query: typeof inline39
  answers: { 200: typeof inline41; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'get',
  path: '/access_tokens/configuration/classifications/list',
  ...raw({
  operationId: 'listAccessTokenClassifications',
  tags: ['access_tokens'],
  summary: 'List the classifications of access tokens',
  description: 'Gives every classification an access token can carry.',
  'x-available-from': ['R10.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/490739/GET+access_tokens+configuration+classifications+list',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491858',
  ],
  'x-note': 'No sample of the call is known. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    query: inline39,
  },
  responses: {
    200: {
      description: 'The classifications, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline41,
          ...raw({
  examples: {
    'found-by-unit': {
      $ref: '#/components/examples/listAccessTokenClassifications.found-by-unit',
    },
    'found-some-fields': {
      $ref: '#/components/examples/listAccessTokenClassifications.found-some-fields',
    },
    refused: {
      $ref: '#/components/examples/listAccessTokenClassifications.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const listAccessTokenClassifications_R14_0_0 = defineRoute<{
  method: 'get'
  path: '/access_tokens/configuration/classifications/list'
  query: typeof inline39
  answers: { 200: typeof inline42; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'get',
  path: '/access_tokens/configuration/classifications/list',
  ...raw({
  operationId: 'listAccessTokenClassifications',
  tags: ['access_tokens'],
  summary: 'List the classifications of access tokens',
  description: 'Gives every classification an access token can carry.',
  'x-available-from': ['R10.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/490739/GET+access_tokens+configuration+classifications+list',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491858',
  ],
  'x-note': 'No sample of the call is known. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    query: inline39,
  },
  responses: {
    200: {
      description: 'The classifications, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline42,
          ...raw({
  examples: {
    'found-by-unit': {
      $ref: '#/components/examples/listAccessTokenClassifications.found-by-unit',
    },
    'found-some-fields': {
      $ref: '#/components/examples/listAccessTokenClassifications.found-some-fields',
    },
    refused: {
      $ref: '#/components/examples/listAccessTokenClassifications.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const listAccessTokenClassifications_R14_1_0 = defineRoute<{
  method: 'get'
  path: '/access_tokens/configuration/classifications/list'
  query: typeof inline39
  answers: { 200: typeof inline43; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'get',
  path: '/access_tokens/configuration/classifications/list',
  ...raw({
  operationId: 'listAccessTokenClassifications',
  tags: ['access_tokens'],
  summary: 'List the classifications of access tokens',
  description: 'Gives every classification an access token can carry.',
  'x-available-from': ['R10.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/490739/GET+access_tokens+configuration+classifications+list',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491858',
  ],
  'x-note': 'No sample of the call is known. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    query: inline39,
  },
  responses: {
    200: {
      description: 'The classifications, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline43,
          ...raw({
  examples: {
    'found-by-unit': {
      $ref: '#/components/examples/listAccessTokenClassifications.found-by-unit',
    },
    'found-some-fields': {
      $ref: '#/components/examples/listAccessTokenClassifications.found-some-fields',
    },
    refused: {
      $ref: '#/components/examples/listAccessTokenClassifications.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const listAccessTokens = defineRoute<{
  method: 'get'
  path: '/access_tokens/list'
  query: typeof inline44
  answers: { 200: typeof inline29; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'get',
  path: '/access_tokens/list',
  ...raw({
  operationId: 'listAccessTokens',
  tags: ['access_tokens'],
  summary: 'List the access tokens of an owner',
  description: 'Gives the access tokens of one owner, which is either an accounts receivable or a rewards participant. Exactly one of the two is named.\n\nThe list can be fetched in parts.',
  'x-available-from': ['R8.0.0'],
  'x-deprecated-from': ['R18.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491007',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=7&pageId=491007&revisedVersion=9',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=21&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'An old version of the resource page heads the call POST (decisions/0113). How an identifier travels in the query is not shown on this page; the form is that of other calls that read. The table of the answer is not known; the complete access token is our reading (decisions/0115). In which order the entries come is not said. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  'x-parameter-rules': {
    type: 'object',
    oneOf: [
      {
        required: ['accounts_receivable_identifier'],
      },
      {
        required: ['rewards_participant_identifier'],
      },
    ],
  },
  deprecated: true,
}),
  request: {
    query: inline44,
  },
  responses: {
    200: {
      description: 'The access tokens of the owner, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline29,
          ...raw({
  examples: {
    found: {
      $ref: '#/components/examples/listAccessTokens.found',
    },
    'found-some-fields': {
      $ref: '#/components/examples/listAccessTokens.found-some-fields',
    },
    'none-found': {
      $ref: '#/components/examples/listAccessTokens.none-found',
    },
    'owner-not-found': {
      $ref: '#/components/examples/listAccessTokens.owner-not-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const listAccessTokens_R10_0_0 = defineRoute<{
  method: 'get'
  path: '/access_tokens/list'
  query: typeof inline45
  answers: { 200: typeof inline30; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'get',
  path: '/access_tokens/list',
  ...raw({
  operationId: 'listAccessTokens',
  tags: ['access_tokens'],
  summary: 'List the access tokens of an owner',
  description: 'Gives the access tokens of one owner, which is either an accounts receivable or a rewards participant. Exactly one of the two is named.',
  'x-available-from': ['R8.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491007',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=7&pageId=491007&revisedVersion=9',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=21&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'An old version of the resource page heads the call POST (decisions/0113). How an identifier travels in the query is not shown on this page; the form is that of other calls that read. The table of the answer is not known; the complete access token is our reading (decisions/0115). In which order the entries come is not said. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  'x-parameter-rules': {
    type: 'object',
    oneOf: [
      {
        required: ['accounts_receivable_identifier'],
      },
      {
        required: ['rewards_participant_identifier'],
      },
    ],
  },
}),
  request: {
    query: inline45,
  },
  responses: {
    200: {
      description: 'The access tokens of the owner, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline30,
          ...raw({
  examples: {
    'found-with-verification': {
      $ref: '#/components/examples/listAccessTokens.found-with-verification',
    },
    'found-some-fields': {
      $ref: '#/components/examples/listAccessTokens.found-some-fields',
    },
    'none-found': {
      $ref: '#/components/examples/listAccessTokens.none-found',
    },
    'owner-not-found': {
      $ref: '#/components/examples/listAccessTokens.owner-not-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const listAccessTokens_R10_1_0 = defineRoute<{
  method: 'get'
  path: '/access_tokens/list'
  query: typeof inline45
  answers: { 200: typeof inline31; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'get',
  path: '/access_tokens/list',
  ...raw({
  operationId: 'listAccessTokens',
  tags: ['access_tokens'],
  summary: 'List the access tokens of an owner',
  description: 'Gives the access tokens of one owner, which is either an accounts receivable or a rewards participant. Exactly one of the two is named.',
  'x-available-from': ['R8.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491007',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=7&pageId=491007&revisedVersion=9',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=21&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'An old version of the resource page heads the call POST (decisions/0113). How an identifier travels in the query is not shown on this page; the form is that of other calls that read. The table of the answer is not known; the complete access token is our reading (decisions/0115). In which order the entries come is not said. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  'x-parameter-rules': {
    type: 'object',
    oneOf: [
      {
        required: ['accounts_receivable_identifier'],
      },
      {
        required: ['rewards_participant_identifier'],
      },
    ],
  },
}),
  request: {
    query: inline45,
  },
  responses: {
    200: {
      description: 'The access tokens of the owner, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline31,
          ...raw({
  examples: {
    'found-with-fields-of-your-own': {
      $ref: '#/components/examples/listAccessTokens.found-with-fields-of-your-own',
    },
    'found-some-fields': {
      $ref: '#/components/examples/listAccessTokens.found-some-fields',
    },
    'none-found': {
      $ref: '#/components/examples/listAccessTokens.none-found',
    },
    'owner-not-found': {
      $ref: '#/components/examples/listAccessTokens.owner-not-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const listAccessTokens_R13_0_0 = defineRoute<{
  method: 'get'
  path: '/access_tokens/list'
  query: typeof inline46
  answers: { 200: typeof inline31; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'get',
  path: '/access_tokens/list',
  ...raw({
  operationId: 'listAccessTokens',
  tags: ['access_tokens'],
  summary: 'List the access tokens of an owner',
  description: 'Gives the access tokens of one owner, which is either an accounts receivable or a rewards participant. Exactly one of the two is named.\n\nThe list can be fetched in parts.',
  'x-available-from': ['R8.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491007',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=7&pageId=491007&revisedVersion=9',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=21&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'An old version of the resource page heads the call POST (decisions/0113). How an identifier travels in the query is not shown on this page; the form is that of other calls that read. The table of the answer is not known; the complete access token is our reading (decisions/0115). In which order the entries come is not said. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  'x-parameter-rules': {
    type: 'object',
    oneOf: [
      {
        required: ['accounts_receivable_identifier'],
      },
      {
        required: ['rewards_participant_identifier'],
      },
    ],
  },
}),
  request: {
    query: inline46,
  },
  responses: {
    200: {
      description: 'The access tokens of the owner, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline31,
          ...raw({
  examples: {
    'found-with-fields-of-your-own': {
      $ref: '#/components/examples/listAccessTokens.found-with-fields-of-your-own',
    },
    'found-some-fields': {
      $ref: '#/components/examples/listAccessTokens.found-some-fields',
    },
    'none-found': {
      $ref: '#/components/examples/listAccessTokens.none-found',
    },
    'owner-not-found': {
      $ref: '#/components/examples/listAccessTokens.owner-not-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const listAccessTokens_R14_0_0 = defineRoute<{
  method: 'get'
  path: '/access_tokens/list'
  query: typeof inline46
  answers: { 200: typeof inline32; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'get',
  path: '/access_tokens/list',
  ...raw({
  operationId: 'listAccessTokens',
  tags: ['access_tokens'],
  summary: 'List the access tokens of an owner',
  description: 'Gives the access tokens of one owner, which is either an accounts receivable or a rewards participant. Exactly one of the two is named.\n\nThe list can be fetched in parts.',
  'x-available-from': ['R8.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491007',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=7&pageId=491007&revisedVersion=9',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=21&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'An old version of the resource page heads the call POST (decisions/0113). How an identifier travels in the query is not shown on this page; the form is that of other calls that read. The table of the answer is not known; the complete access token is our reading (decisions/0115). In which order the entries come is not said. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  'x-parameter-rules': {
    type: 'object',
    oneOf: [
      {
        required: ['accounts_receivable_identifier'],
      },
      {
        required: ['rewards_participant_identifier'],
      },
    ],
  },
}),
  request: {
    query: inline46,
  },
  responses: {
    200: {
      description: 'The access tokens of the owner, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline32,
          ...raw({
  examples: {
    'found-with-fields-of-your-own': {
      $ref: '#/components/examples/listAccessTokens.found-with-fields-of-your-own',
    },
    'found-some-fields': {
      $ref: '#/components/examples/listAccessTokens.found-some-fields',
    },
    'none-found': {
      $ref: '#/components/examples/listAccessTokens.none-found',
    },
    'owner-not-found': {
      $ref: '#/components/examples/listAccessTokens.owner-not-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const listAccessTokens_R14_1_0 = defineRoute<{
  method: 'get'
  path: '/access_tokens/list'
  query: typeof inline46
  answers: { 200: typeof inline33; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'get',
  path: '/access_tokens/list',
  ...raw({
  operationId: 'listAccessTokens',
  tags: ['access_tokens'],
  summary: 'List the access tokens of an owner',
  description: 'Gives the access tokens of one owner, which is either an accounts receivable or a rewards participant. Exactly one of the two is named.\n\nThe list can be fetched in parts.',
  'x-available-from': ['R8.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491007',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=7&pageId=491007&revisedVersion=9',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=21&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'An old version of the resource page heads the call POST (decisions/0113). How an identifier travels in the query is not shown on this page; the form is that of other calls that read. The table of the answer is not known; the complete access token is our reading (decisions/0115). In which order the entries come is not said. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  'x-parameter-rules': {
    type: 'object',
    oneOf: [
      {
        required: ['accounts_receivable_identifier'],
      },
      {
        required: ['rewards_participant_identifier'],
      },
    ],
  },
}),
  request: {
    query: inline46,
  },
  responses: {
    200: {
      description: 'The access tokens of the owner, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline33,
          ...raw({
  examples: {
    'found-with-fields-of-your-own': {
      $ref: '#/components/examples/listAccessTokens.found-with-fields-of-your-own',
    },
    'found-some-fields': {
      $ref: '#/components/examples/listAccessTokens.found-some-fields',
    },
    'none-found': {
      $ref: '#/components/examples/listAccessTokens.none-found',
    },
    'owner-not-found': {
      $ref: '#/components/examples/listAccessTokens.owner-not-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const listAccessTokens_R15_0_0 = defineRoute<{
  method: 'get'
  path: '/access_tokens/list'
  query: typeof inline46
  answers: { 200: typeof inline34; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'get',
  path: '/access_tokens/list',
  ...raw({
  operationId: 'listAccessTokens',
  tags: ['access_tokens'],
  summary: 'List the access tokens of an owner',
  description: 'Gives the access tokens of one owner, which is either an accounts receivable or a rewards participant. Exactly one of the two is named.\n\nThe list can be fetched in parts.',
  'x-available-from': ['R8.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491007',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=7&pageId=491007&revisedVersion=9',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=21&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'An old version of the resource page heads the call POST (decisions/0113). How an identifier travels in the query is not shown on this page; the form is that of other calls that read. The table of the answer is not known; the complete access token is our reading (decisions/0115). In which order the entries come is not said. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  'x-parameter-rules': {
    type: 'object',
    oneOf: [
      {
        required: ['accounts_receivable_identifier'],
      },
      {
        required: ['rewards_participant_identifier'],
      },
    ],
  },
}),
  request: {
    query: inline46,
  },
  responses: {
    200: {
      description: 'The access tokens of the owner, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline34,
          ...raw({
  examples: {
    'found-with-fields-of-your-own': {
      $ref: '#/components/examples/listAccessTokens.found-with-fields-of-your-own',
    },
    'found-some-fields': {
      $ref: '#/components/examples/listAccessTokens.found-some-fields',
    },
    'none-found': {
      $ref: '#/components/examples/listAccessTokens.none-found',
    },
    'owner-not-found': {
      $ref: '#/components/examples/listAccessTokens.owner-not-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const listAccessTokens_R16_2_0 = defineRoute<{
  method: 'get'
  path: '/access_tokens/list'
  query: typeof inline46
  answers: { 200: typeof inline35; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'get',
  path: '/access_tokens/list',
  ...raw({
  operationId: 'listAccessTokens',
  tags: ['access_tokens'],
  summary: 'List the access tokens of an owner',
  description: 'Gives the access tokens of one owner, which is either an accounts receivable or a rewards participant. Exactly one of the two is named.\n\nThe list can be fetched in parts.',
  'x-available-from': ['R8.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491007',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=7&pageId=491007&revisedVersion=9',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=21&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'An old version of the resource page heads the call POST (decisions/0113). How an identifier travels in the query is not shown on this page; the form is that of other calls that read. The table of the answer is not known; the complete access token is our reading (decisions/0115). In which order the entries come is not said. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  'x-parameter-rules': {
    type: 'object',
    oneOf: [
      {
        required: ['accounts_receivable_identifier'],
      },
      {
        required: ['rewards_participant_identifier'],
      },
    ],
  },
}),
  request: {
    query: inline46,
  },
  responses: {
    200: {
      description: 'The access tokens of the owner, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline35,
          ...raw({
  examples: {
    'found-with-card': {
      $ref: '#/components/examples/listAccessTokens.found-with-card',
    },
    'found-some-fields': {
      $ref: '#/components/examples/listAccessTokens.found-some-fields',
    },
    'none-found': {
      $ref: '#/components/examples/listAccessTokens.none-found',
    },
    'owner-not-found': {
      $ref: '#/components/examples/listAccessTokens.owner-not-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const listAccessTokens_R8_0_0 = defineRoute<{
  method: 'get'
  path: '/access_tokens/list'
  query: typeof inline47
  answers: { 200: typeof inline37; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'get',
  path: '/access_tokens/list',
  ...raw({
  operationId: 'listAccessTokens',
  tags: ['access_tokens'],
  summary: 'List the access tokens of an owner',
  description: 'Gives the access tokens of one owner, which is either an accounts receivable or a rewards participant. Exactly one of the two is named.',
  'x-available-from': ['R8.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491007',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=7&pageId=491007&revisedVersion=9',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=21&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'An old version of the resource page heads the call POST (decisions/0113). How an identifier travels in the query is not shown on this page; the form is that of other calls that read. The table of the answer is not known; the complete access token is our reading (decisions/0115). In which order the entries come is not said. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  'x-parameter-rules': {
    type: 'object',
    oneOf: [
      {
        required: ['accounts_receivable_identifier'],
      },
      {
        required: ['rewards_participant_identifier'],
      },
    ],
  },
}),
  request: {
    query: inline47,
  },
  responses: {
    200: {
      description: 'The access tokens of the owner, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline37,
          ...raw({
  examples: {
    'found-first-form': {
      $ref: '#/components/examples/listAccessTokens.found-first-form',
    },
    'found-some-fields': {
      $ref: '#/components/examples/listAccessTokens.found-some-fields',
    },
    'none-found': {
      $ref: '#/components/examples/listAccessTokens.none-found',
    },
    'owner-not-found': {
      $ref: '#/components/examples/listAccessTokens.owner-not-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const listAccessTokens_R9_0_0 = defineRoute<{
  method: 'get'
  path: '/access_tokens/list'
  query: typeof inline47
  answers: { 200: typeof inline38; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'get',
  path: '/access_tokens/list',
  ...raw({
  operationId: 'listAccessTokens',
  tags: ['access_tokens'],
  summary: 'List the access tokens of an owner',
  description: 'Gives the access tokens of one owner, which is either an accounts receivable or a rewards participant. Exactly one of the two is named.',
  'x-available-from': ['R8.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=491007',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=7&pageId=491007&revisedVersion=9',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=21&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'An old version of the resource page heads the call POST (decisions/0113). How an identifier travels in the query is not shown on this page; the form is that of other calls that read. The table of the answer is not known; the complete access token is our reading (decisions/0115). In which order the entries come is not said. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  'x-parameter-rules': {
    type: 'object',
    oneOf: [
      {
        required: ['accounts_receivable_identifier'],
      },
      {
        required: ['rewards_participant_identifier'],
      },
    ],
  },
}),
  request: {
    query: inline47,
  },
  responses: {
    200: {
      description: 'The access tokens of the owner, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline38,
          ...raw({
  examples: {
    'found-with-verification': {
      $ref: '#/components/examples/listAccessTokens.found-with-verification',
    },
    'found-some-fields': {
      $ref: '#/components/examples/listAccessTokens.found-some-fields',
    },
    'none-found': {
      $ref: '#/components/examples/listAccessTokens.none-found',
    },
    'owner-not-found': {
      $ref: '#/components/examples/listAccessTokens.owner-not-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const listUsers = defineRoute<{
  method: 'get'
  path: '/users/list'
  query: typeof inline48
  answers: { 200: typeof inline49; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'get',
  path: '/users/list',
  ...raw({
  operationId: 'listUsers',
  tags: ['users'],
  summary: 'List users',
  description: 'Gives the users that match one criterion: exactly one of the identifiers is sent.',
  'x-available-from': ['R8.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/490579/GET+users+list',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516249&pageId=532929',
  ],
  'x-note': 'The response table of the list is not known; it is taken to be that of users/show, the other table without user-defined fields being possible (decisions/0133). What the answer is when nobody matches is not said; an empty list is our reading. The token travels in the URL, so it may end up in logs on its way. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  'x-parameter-rules': {
    type: 'object',
    oneOf: [
      {
        required: ['business_unit_identifier'],
      },
      {
        required: ['unit_identifier'],
      },
      {
        required: ['group_identifier'],
      },
      {
        required: ['security_profile_identifier'],
      },
    ],
  },
}),
  request: {
    query: inline48,
  },
  responses: {
    200: {
      description: 'The users, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline49,
          ...raw({
  examples: {
    listed: {
      $ref: '#/components/examples/listUsers.listed',
    },
    'listed-some-fields': {
      $ref: '#/components/examples/listUsers.listed-some-fields',
    },
    none: {
      $ref: '#/components/examples/listUsers.none',
    },
    'not-found': {
      $ref: '#/components/examples/listUsers.not-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const listUsers_R13_0_0 = defineRoute<{
  method: 'get'
  path: '/users/list'
  query: typeof inline50
  answers: { 200: typeof inline51; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'get',
  path: '/users/list',
  ...raw({
  operationId: 'listUsers',
  tags: ['users'],
  summary: 'List users',
  description: 'Gives the users that match one criterion: exactly one of the identifiers is sent.',
  'x-available-from': ['R8.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/490579/GET+users+list',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516249&pageId=532929',
  ],
  'x-note': 'The response table of the list is not known; it is taken to be that of users/show, the other table without user-defined fields being possible (decisions/0133). What the answer is when nobody matches is not said; an empty list is our reading. The token travels in the URL, so it may end up in logs on its way. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  'x-parameter-rules': {
    type: 'object',
    oneOf: [
      {
        required: ['unit_identifier'],
      },
      {
        required: ['group_identifier'],
      },
      {
        required: ['security_profile_identifier'],
      },
    ],
  },
}),
  request: {
    query: inline50,
  },
  responses: {
    200: {
      description: 'The users, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline51,
          ...raw({
  examples: {
    'listed-first-form': {
      $ref: '#/components/examples/listUsers.listed-first-form',
    },
    'listed-some-fields': {
      $ref: '#/components/examples/listUsers.listed-some-fields',
    },
    none: {
      $ref: '#/components/examples/listUsers.none',
    },
    'not-found': {
      $ref: '#/components/examples/listUsers.not-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const listUsers_R14_0_0 = defineRoute<{
  method: 'get'
  path: '/users/list'
  query: typeof inline50
  answers: { 200: typeof inline52; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'get',
  path: '/users/list',
  ...raw({
  operationId: 'listUsers',
  tags: ['users'],
  summary: 'List users',
  description: 'Gives the users that match one criterion: exactly one of the identifiers is sent.',
  'x-available-from': ['R8.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/490579/GET+users+list',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516249&pageId=532929',
  ],
  'x-note': 'The response table of the list is not known; it is taken to be that of users/show, the other table without user-defined fields being possible (decisions/0133). What the answer is when nobody matches is not said; an empty list is our reading. The token travels in the URL, so it may end up in logs on its way. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  'x-parameter-rules': {
    type: 'object',
    oneOf: [
      {
        required: ['unit_identifier'],
      },
      {
        required: ['group_identifier'],
      },
      {
        required: ['security_profile_identifier'],
      },
    ],
  },
}),
  request: {
    query: inline50,
  },
  responses: {
    200: {
      description: 'The users, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline52,
          ...raw({
  examples: {
    'listed-first-form': {
      $ref: '#/components/examples/listUsers.listed-first-form',
    },
    'listed-some-fields': {
      $ref: '#/components/examples/listUsers.listed-some-fields',
    },
    none: {
      $ref: '#/components/examples/listUsers.none',
    },
    'not-found': {
      $ref: '#/components/examples/listUsers.not-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const listUsers_R14_1_0 = defineRoute<{
  method: 'get'
  path: '/users/list'
  query: typeof inline50
  answers: { 200: typeof inline53; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'get',
  path: '/users/list',
  ...raw({
  operationId: 'listUsers',
  tags: ['users'],
  summary: 'List users',
  description: 'Gives the users that match one criterion: exactly one of the identifiers is sent.',
  'x-available-from': ['R8.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/490579/GET+users+list',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516249&pageId=532929',
  ],
  'x-note': 'The response table of the list is not known; it is taken to be that of users/show, the other table without user-defined fields being possible (decisions/0133). What the answer is when nobody matches is not said; an empty list is our reading. The token travels in the URL, so it may end up in logs on its way. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  'x-parameter-rules': {
    type: 'object',
    oneOf: [
      {
        required: ['unit_identifier'],
      },
      {
        required: ['group_identifier'],
      },
      {
        required: ['security_profile_identifier'],
      },
    ],
  },
}),
  request: {
    query: inline50,
  },
  responses: {
    200: {
      description: 'The users, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline53,
          ...raw({
  examples: {
    'listed-first-form': {
      $ref: '#/components/examples/listUsers.listed-first-form',
    },
    'listed-some-fields': {
      $ref: '#/components/examples/listUsers.listed-some-fields',
    },
    none: {
      $ref: '#/components/examples/listUsers.none',
    },
    'not-found': {
      $ref: '#/components/examples/listUsers.not-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const listUsers_R15_0_0 = defineRoute<{
  method: 'get'
  path: '/users/list'
  query: typeof inline50
  answers: { 200: typeof inline54; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'get',
  path: '/users/list',
  ...raw({
  operationId: 'listUsers',
  tags: ['users'],
  summary: 'List users',
  description: 'Gives the users that match one criterion: exactly one of the identifiers is sent.',
  'x-available-from': ['R8.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/490579/GET+users+list',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516249&pageId=532929',
  ],
  'x-note': 'The response table of the list is not known; it is taken to be that of users/show, the other table without user-defined fields being possible (decisions/0133). What the answer is when nobody matches is not said; an empty list is our reading. The token travels in the URL, so it may end up in logs on its way. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  'x-parameter-rules': {
    type: 'object',
    oneOf: [
      {
        required: ['unit_identifier'],
      },
      {
        required: ['group_identifier'],
      },
      {
        required: ['security_profile_identifier'],
      },
    ],
  },
}),
  request: {
    query: inline50,
  },
  responses: {
    200: {
      description: 'The users, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline54,
          ...raw({
  examples: {
    'listed-with-system-user': {
      $ref: '#/components/examples/listUsers.listed-with-system-user',
    },
    'listed-some-fields': {
      $ref: '#/components/examples/listUsers.listed-some-fields',
    },
    none: {
      $ref: '#/components/examples/listUsers.none',
    },
    'not-found': {
      $ref: '#/components/examples/listUsers.not-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const listUsers_R8_0_0 = defineRoute<{
  method: 'get'
  path: '/users/list'
  query: typeof inline55
  answers: { 200: typeof inline51; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'get',
  path: '/users/list',
  ...raw({
  operationId: 'listUsers',
  tags: ['users'],
  summary: 'List users',
  description: 'Gives the users that match one criterion: exactly one of the identifiers is sent.',
  'x-available-from': ['R8.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/490579/GET+users+list',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516249&pageId=532929',
  ],
  'x-note': 'The response table of the list is not known; it is taken to be that of users/show, the other table without user-defined fields being possible (decisions/0133). What the answer is when nobody matches is not said; an empty list is our reading. The token travels in the URL, so it may end up in logs on its way. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  'x-parameter-rules': {
    type: 'object',
    oneOf: [
      {
        required: ['unit_identifier'],
      },
      {
        required: ['group_identifier'],
      },
      {
        required: ['security_profile_identifier'],
      },
    ],
  },
}),
  request: {
    query: inline55,
  },
  responses: {
    200: {
      description: 'The users, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline51,
          ...raw({
  examples: {
    'listed-first-form': {
      $ref: '#/components/examples/listUsers.listed-first-form',
    },
    'listed-some-fields': {
      $ref: '#/components/examples/listUsers.listed-some-fields',
    },
    none: {
      $ref: '#/components/examples/listUsers.none',
    },
    'not-found': {
      $ref: '#/components/examples/listUsers.not-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const releaseSessionToken = defineRoute<{
  method: 'post'
  path: '/authentication/token/release'
  body: typeof schemas.TokenRelease
  bodyRequired: true
  answers: { 200: typeof inline56; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/authentication/token/release',
  ...raw({
  operationId: 'releaseSessionToken',
  tags: ['authentication'],
  summary: 'Release a session token',
  description: 'Ends the session of the given token. Every later call refuses the token. Release a token that is no longer needed.\n\nSessions end by themselves two hours after they were opened.',
  'x-available-from': ['R10.0.0'],
  'x-deprecated-from': ['R12.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/x/AX4H',
    'https://crmdevelopment.atlassian.net/wiki/x/5IsH',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=517363',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514128&pageId=532580',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522304&pageId=522311',
  ],
  'x-note': 'Newer versions of the resource page leave the call out, but its own page stays; no page says that it stops answering. It is read as callable and deprecated (decisions/0104). The page still carries the one-hour lifetime of older tokens. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  deprecated: true,
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.TokenRelease,
          ...raw({
  examples: {
    release: {
      $ref: '#/components/examples/releaseSessionToken.release',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The session is over, or the release failed and the code says why.',
      content: {
        'application/json': {
          schema: inline56,
          ...raw({
  examples: {
    released: {
      $ref: '#/components/examples/releaseSessionToken.released',
    },
    refused: {
      $ref: '#/components/examples/releaseSessionToken.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const releaseSessionToken_R10_0_0 = defineRoute<{
  method: 'post'
  path: '/authentication/token/release'
  body: typeof schemas.TokenRelease
  bodyRequired: true
  answers: { 200: typeof inline57; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/authentication/token/release',
  ...raw({
  operationId: 'releaseSessionToken',
  tags: ['authentication'],
  summary: 'Release a session token',
  description: 'Ends the session of the given token. Every later call refuses the token. Release a token that is no longer needed.',
  'x-available-from': ['R10.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/x/AX4H',
    'https://crmdevelopment.atlassian.net/wiki/x/5IsH',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=517363',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514128&pageId=532580',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522304&pageId=522311',
  ],
  'x-note': 'Newer versions of the resource page leave the call out, but its own page stays; no page says that it stops answering. It is read as callable and deprecated (decisions/0104). The page still carries the one-hour lifetime of older tokens. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.TokenRelease,
          ...raw({
  examples: {
    'release-opaque': {
      $ref: '#/components/examples/releaseSessionToken.release-opaque',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The session is over, or the release failed and the code says why.',
      content: {
        'application/json': {
          schema: inline57,
          ...raw({
  examples: {
    released: {
      $ref: '#/components/examples/releaseSessionToken.released',
    },
    refused: {
      $ref: '#/components/examples/releaseSessionToken.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const releaseSessionToken_R12_0_0 = defineRoute<{
  method: 'post'
  path: '/authentication/token/release'
  body: typeof schemas.TokenRelease
  bodyRequired: true
  answers: { 200: typeof inline57; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/authentication/token/release',
  ...raw({
  operationId: 'releaseSessionToken',
  tags: ['authentication'],
  summary: 'Release a session token',
  description: 'Ends the session of the given token. Every later call refuses the token. Release a token that is no longer needed.\n\nSessions end by themselves two hours after they were opened.',
  'x-available-from': ['R10.0.0'],
  'x-deprecated-from': ['R12.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/x/AX4H',
    'https://crmdevelopment.atlassian.net/wiki/x/5IsH',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=517363',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514128&pageId=532580',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522304&pageId=522311',
  ],
  'x-note': 'Newer versions of the resource page leave the call out, but its own page stays; no page says that it stops answering. It is read as callable and deprecated (decisions/0104). The page still carries the one-hour lifetime of older tokens. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  deprecated: true,
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.TokenRelease,
          ...raw({
  examples: {
    release: {
      $ref: '#/components/examples/releaseSessionToken.release',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The session is over, or the release failed and the code says why.',
      content: {
        'application/json': {
          schema: inline57,
          ...raw({
  examples: {
    released: {
      $ref: '#/components/examples/releaseSessionToken.released',
    },
    refused: {
      $ref: '#/components/examples/releaseSessionToken.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const resetAccessTokenPassCode = defineRoute<{
  method: 'post'
  path: '/access_tokens/reset_pass_code'
  body: typeof schemas.PassCodeReset
  bodyRequired: true
  answers: { 200: typeof inline58; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/reset_pass_code',
  ...raw({
  operationId: 'resetAccessTokenPassCode',
  tags: ['access_tokens'],
  summary: 'Reset the pass code',
  description: 'Replaces the pass code of one access token by a generated one and shows it.\n\nOne call takes one access token, named by exactly one of its authentication code and its identifier. Only\nan access token in state EFFECTIVE is taken.\n\nThe new pass code meets the pass code settings of the classification or the definition of the access token.',
  'x-available-from': ['R9.0.0'],
  'x-deprecated-from': ['R16.12.0', 'R17.10.0', 'R18.0.0'],
  'x-replaced-by': 'access_tokens/forgot_pass_code, then access_tokens/change_pass_code',
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491063/POST+access_tokens+reset_pass_code',
  ],
  'x-note': 'No page says what replaces the call; the two named start in the very releases in which it is deprecated, and are deprecated from R18.0.0 themselves. No sample is known. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  deprecated: true,
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.PassCodeReset,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/resetAccessTokenPassCode.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/resetAccessTokenPassCode.by-identifier',
    },
    'chosen-fields': {
      $ref: '#/components/examples/resetAccessTokenPassCode.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token with its new pass code, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline58,
          ...raw({
  examples: {
    reset: {
      $ref: '#/components/examples/resetAccessTokenPassCode.reset',
    },
    'reset-some-fields': {
      $ref: '#/components/examples/resetAccessTokenPassCode.reset-some-fields',
    },
    refused: {
      $ref: '#/components/examples/resetAccessTokenPassCode.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const resetAccessTokenPassCode_R10_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/reset_pass_code'
  body: typeof schemas.PassCodeReset
  bodyRequired: true
  answers: { 200: typeof inline59; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/access_tokens/reset_pass_code',
  ...raw({
  operationId: 'resetAccessTokenPassCode',
  tags: ['access_tokens'],
  summary: 'Reset the pass code',
  description: 'Replaces the pass code of one access token by a generated one and shows it.\n\nOne call takes one access token, named by exactly one of its authentication code and its identifier. Only\nan access token in state EFFECTIVE is taken.\n\nThe new pass code is six random letters and digits.',
  'x-available-from': ['R9.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491063/POST+access_tokens+reset_pass_code',
  ],
  'x-note': 'No page says what replaces the call; the two named start in the very releases in which it is deprecated, and are deprecated from R18.0.0 themselves. No sample is known. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.PassCodeReset,
          ...raw({
  examples: {
    'by-authentication-code-opaque': {
      $ref: '#/components/examples/resetAccessTokenPassCode.by-authentication-code-opaque',
    },
    'by-identifier-opaque': {
      $ref: '#/components/examples/resetAccessTokenPassCode.by-identifier-opaque',
    },
    'chosen-fields-opaque': {
      $ref: '#/components/examples/resetAccessTokenPassCode.chosen-fields-opaque',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token with its new pass code, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline59,
          ...raw({
  examples: {
    'reset-random': {
      $ref: '#/components/examples/resetAccessTokenPassCode.reset-random',
    },
    'reset-some-fields': {
      $ref: '#/components/examples/resetAccessTokenPassCode.reset-some-fields',
    },
    refused: {
      $ref: '#/components/examples/resetAccessTokenPassCode.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const resetAccessTokenPassCode_R12_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/reset_pass_code'
  body: typeof schemas.PassCodeReset
  bodyRequired: true
  answers: { 200: typeof inline59; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/access_tokens/reset_pass_code',
  ...raw({
  operationId: 'resetAccessTokenPassCode',
  tags: ['access_tokens'],
  summary: 'Reset the pass code',
  description: 'Replaces the pass code of one access token by a generated one and shows it.\n\nOne call takes one access token, named by exactly one of its authentication code and its identifier. Only\nan access token in state EFFECTIVE is taken.\n\nThe new pass code is six random letters and digits.',
  'x-available-from': ['R9.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491063/POST+access_tokens+reset_pass_code',
  ],
  'x-note': 'No page says what replaces the call; the two named start in the very releases in which it is deprecated, and are deprecated from R18.0.0 themselves. No sample is known. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.PassCodeReset,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/resetAccessTokenPassCode.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/resetAccessTokenPassCode.by-identifier',
    },
    'chosen-fields': {
      $ref: '#/components/examples/resetAccessTokenPassCode.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token with its new pass code, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline59,
          ...raw({
  examples: {
    'reset-random': {
      $ref: '#/components/examples/resetAccessTokenPassCode.reset-random',
    },
    'reset-some-fields': {
      $ref: '#/components/examples/resetAccessTokenPassCode.reset-some-fields',
    },
    refused: {
      $ref: '#/components/examples/resetAccessTokenPassCode.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const resetAccessTokenPassCode_R13_1_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/reset_pass_code'
  body: typeof schemas.PassCodeReset
  bodyRequired: true
  answers: { 200: typeof inline60; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/access_tokens/reset_pass_code',
  ...raw({
  operationId: 'resetAccessTokenPassCode',
  tags: ['access_tokens'],
  summary: 'Reset the pass code',
  description: 'Replaces the pass code of one access token by a generated one and shows it.\n\nOne call takes one access token, named by exactly one of its authentication code and its identifier. Only\nan access token in state EFFECTIVE is taken.\n\nThe new pass code meets the pass code settings of the classification or the definition of the access token.',
  'x-available-from': ['R9.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491063/POST+access_tokens+reset_pass_code',
  ],
  'x-note': 'No page says what replaces the call; the two named start in the very releases in which it is deprecated, and are deprecated from R18.0.0 themselves. No sample is known. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.PassCodeReset,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/resetAccessTokenPassCode.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/resetAccessTokenPassCode.by-identifier',
    },
    'chosen-fields': {
      $ref: '#/components/examples/resetAccessTokenPassCode.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token with its new pass code, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline60,
          ...raw({
  examples: {
    reset: {
      $ref: '#/components/examples/resetAccessTokenPassCode.reset',
    },
    'reset-some-fields': {
      $ref: '#/components/examples/resetAccessTokenPassCode.reset-some-fields',
    },
    refused: {
      $ref: '#/components/examples/resetAccessTokenPassCode.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const resetAccessTokenPassCode_R14_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/reset_pass_code'
  body: typeof schemas.PassCodeReset
  bodyRequired: true
  answers: { 200: typeof inline61; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/reset_pass_code',
  ...raw({
  operationId: 'resetAccessTokenPassCode',
  tags: ['access_tokens'],
  summary: 'Reset the pass code',
  description: 'Replaces the pass code of one access token by a generated one and shows it.\n\nOne call takes one access token, named by exactly one of its authentication code and its identifier. Only\nan access token in state EFFECTIVE is taken.\n\nThe new pass code meets the pass code settings of the classification or the definition of the access token.',
  'x-available-from': ['R9.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491063/POST+access_tokens+reset_pass_code',
  ],
  'x-note': 'No page says what replaces the call; the two named start in the very releases in which it is deprecated, and are deprecated from R18.0.0 themselves. No sample is known. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.PassCodeReset,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/resetAccessTokenPassCode.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/resetAccessTokenPassCode.by-identifier',
    },
    'chosen-fields': {
      $ref: '#/components/examples/resetAccessTokenPassCode.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token with its new pass code, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline61,
          ...raw({
  examples: {
    reset: {
      $ref: '#/components/examples/resetAccessTokenPassCode.reset',
    },
    'reset-some-fields': {
      $ref: '#/components/examples/resetAccessTokenPassCode.reset-some-fields',
    },
    refused: {
      $ref: '#/components/examples/resetAccessTokenPassCode.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const resetAccessTokenPassCode_R14_1_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/reset_pass_code'
  body: typeof schemas.PassCodeReset
  bodyRequired: true
  answers: { 200: typeof inline62; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/reset_pass_code',
  ...raw({
  operationId: 'resetAccessTokenPassCode',
  tags: ['access_tokens'],
  summary: 'Reset the pass code',
  description: 'Replaces the pass code of one access token by a generated one and shows it.\n\nOne call takes one access token, named by exactly one of its authentication code and its identifier. Only\nan access token in state EFFECTIVE is taken.\n\nThe new pass code meets the pass code settings of the classification or the definition of the access token.',
  'x-available-from': ['R9.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491063/POST+access_tokens+reset_pass_code',
  ],
  'x-note': 'No page says what replaces the call; the two named start in the very releases in which it is deprecated, and are deprecated from R18.0.0 themselves. No sample is known. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.PassCodeReset,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/resetAccessTokenPassCode.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/resetAccessTokenPassCode.by-identifier',
    },
    'chosen-fields': {
      $ref: '#/components/examples/resetAccessTokenPassCode.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token with its new pass code, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline62,
          ...raw({
  examples: {
    reset: {
      $ref: '#/components/examples/resetAccessTokenPassCode.reset',
    },
    'reset-some-fields': {
      $ref: '#/components/examples/resetAccessTokenPassCode.reset-some-fields',
    },
    refused: {
      $ref: '#/components/examples/resetAccessTokenPassCode.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const resetAccessTokenPassCode_R16_12_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/reset_pass_code'
  body: typeof schemas.PassCodeReset
  bodyRequired: true
  answers: { 200: typeof inline62; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/reset_pass_code',
  ...raw({
  operationId: 'resetAccessTokenPassCode',
  tags: ['access_tokens'],
  summary: 'Reset the pass code',
  description: 'Replaces the pass code of one access token by a generated one and shows it.\n\nOne call takes one access token, named by exactly one of its authentication code and its identifier. Only\nan access token in state EFFECTIVE is taken.\n\nThe new pass code meets the pass code settings of the classification or the definition of the access token.',
  'x-available-from': ['R9.0.0'],
  'x-deprecated-from': ['R16.12.0', 'R17.10.0', 'R18.0.0'],
  'x-replaced-by': 'access_tokens/forgot_pass_code, then access_tokens/change_pass_code',
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491063/POST+access_tokens+reset_pass_code',
  ],
  'x-note': 'No page says what replaces the call; the two named start in the very releases in which it is deprecated, and are deprecated from R18.0.0 themselves. No sample is known. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  deprecated: true,
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.PassCodeReset,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/resetAccessTokenPassCode.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/resetAccessTokenPassCode.by-identifier',
    },
    'chosen-fields': {
      $ref: '#/components/examples/resetAccessTokenPassCode.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token with its new pass code, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline62,
          ...raw({
  examples: {
    reset: {
      $ref: '#/components/examples/resetAccessTokenPassCode.reset',
    },
    'reset-some-fields': {
      $ref: '#/components/examples/resetAccessTokenPassCode.reset-some-fields',
    },
    refused: {
      $ref: '#/components/examples/resetAccessTokenPassCode.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const resetAccessTokenPassCode_R9_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/reset_pass_code'
  body: typeof schemas.PassCodeReset_R9_0_0
  bodyRequired: true
  answers: { 200: typeof inline59; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/access_tokens/reset_pass_code',
  ...raw({
  operationId: 'resetAccessTokenPassCode',
  tags: ['access_tokens'],
  summary: 'Reset the pass code',
  description: 'Replaces the pass code of one access token by a generated one and shows it.\n\nOne call takes one access token, named by exactly one of its authentication code and its identifier. Only\nan access token in state EFFECTIVE is taken.\n\nThe new pass code is six random letters and digits.',
  'x-available-from': ['R9.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491063/POST+access_tokens+reset_pass_code',
  ],
  'x-note': 'No page says what replaces the call; the two named start in the very releases in which it is deprecated, and are deprecated from R18.0.0 themselves. No sample is known. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.PassCodeReset_R9_0_0,
          ...raw({
  examples: {
    'by-authentication-code-opaque': {
      $ref: '#/components/examples/resetAccessTokenPassCode.by-authentication-code-opaque',
    },
    'by-identifier-opaque': {
      $ref: '#/components/examples/resetAccessTokenPassCode.by-identifier-opaque',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token with its new pass code, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline59,
          ...raw({
  examples: {
    'reset-random': {
      $ref: '#/components/examples/resetAccessTokenPassCode.reset-random',
    },
    refused: {
      $ref: '#/components/examples/resetAccessTokenPassCode.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const resetAccessTokenVerificationCode = defineRoute<{
  method: 'post'
  path: '/access_tokens/reset_verification_code'
  body: typeof schemas.VerificationCodeReset
  bodyRequired: true
  answers: { 200: typeof inline63; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/reset_verification_code',
  ...raw({
  operationId: 'resetAccessTokenVerificationCode',
  tags: ['access_tokens'],
  summary: 'Issue a new verification code',
  description: 'Replaces the verification code of one access token that waits for its verification. The state of the\naccess token stays as it is; the date, the user and the unit of its last change move.\n\nOne call takes one access token, named by exactly one of its authentication code and its identifier. Only\nan access token in state PENDING_VERIFICATION is taken.\n\nThe new code is meant to reach the customer another way than through this answer.',
  'x-available-from': ['R12.0.0'],
  'x-deprecated-from': ['R18.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=520304&pageId=532957',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514812&pageId=520304',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491049&revisedVersion=7',
    'https://crmdevelopment.atlassian.net/wiki/x/cPAH',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=522891',
  ],
  'x-note': 'The R18.0.0 deprecation stands on the newest page version only. That the last change moves, that the old code stops working at once and that the code reaches the customer another way from R16.0.0 is our reading; whether the call itself sends the code is not said. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  deprecated: true,
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.VerificationCodeReset,
          ...raw({
  examples: {
    'by-identifier': {
      $ref: '#/components/examples/resetAccessTokenVerificationCode.by-identifier',
    },
    'by-authentication-code': {
      $ref: '#/components/examples/resetAccessTokenVerificationCode.by-authentication-code',
    },
    'chosen-fields': {
      $ref: '#/components/examples/resetAccessTokenVerificationCode.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token with its new code, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline63,
          ...raw({
  examples: {
    reset: {
      $ref: '#/components/examples/resetAccessTokenVerificationCode.reset',
    },
    'reset-some-fields': {
      $ref: '#/components/examples/resetAccessTokenVerificationCode.reset-some-fields',
    },
    refused: {
      $ref: '#/components/examples/resetAccessTokenVerificationCode.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const resetAccessTokenVerificationCode_R12_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/reset_verification_code'
  body: typeof schemas.VerificationCodeReset
  bodyRequired: true
  answers: { 200: typeof inline64; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/access_tokens/reset_verification_code',
  ...raw({
  operationId: 'resetAccessTokenVerificationCode',
  tags: ['access_tokens'],
  summary: 'Issue a new verification code',
  description: 'Replaces the verification code of one access token that waits for its verification. The state of the\naccess token stays as it is; the date, the user and the unit of its last change move.\n\nOne call takes one access token, named by exactly one of its authentication code and its identifier. Only\nan access token in state PENDING_VERIFICATION is taken.',
  'x-available-from': ['R12.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=520304&pageId=532957',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514812&pageId=520304',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491049&revisedVersion=7',
    'https://crmdevelopment.atlassian.net/wiki/x/cPAH',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=522891',
  ],
  'x-note': 'The R18.0.0 deprecation stands on the newest page version only. That the last change moves, that the old code stops working at once and that the code reaches the customer another way from R16.0.0 is our reading; whether the call itself sends the code is not said. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.VerificationCodeReset,
          ...raw({
  examples: {
    'by-identifier': {
      $ref: '#/components/examples/resetAccessTokenVerificationCode.by-identifier',
    },
    'by-authentication-code': {
      $ref: '#/components/examples/resetAccessTokenVerificationCode.by-authentication-code',
    },
    'chosen-fields': {
      $ref: '#/components/examples/resetAccessTokenVerificationCode.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token with its new code, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline64,
          ...raw({
  examples: {
    reset: {
      $ref: '#/components/examples/resetAccessTokenVerificationCode.reset',
    },
    'reset-some-fields': {
      $ref: '#/components/examples/resetAccessTokenVerificationCode.reset-some-fields',
    },
    refused: {
      $ref: '#/components/examples/resetAccessTokenVerificationCode.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const resetAccessTokenVerificationCode_R14_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/reset_verification_code'
  body: typeof schemas.VerificationCodeReset
  bodyRequired: true
  answers: { 200: typeof inline65; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/reset_verification_code',
  ...raw({
  operationId: 'resetAccessTokenVerificationCode',
  tags: ['access_tokens'],
  summary: 'Issue a new verification code',
  description: 'Replaces the verification code of one access token that waits for its verification. The state of the\naccess token stays as it is; the date, the user and the unit of its last change move.\n\nOne call takes one access token, named by exactly one of its authentication code and its identifier. Only\nan access token in state PENDING_VERIFICATION is taken.',
  'x-available-from': ['R12.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=520304&pageId=532957',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514812&pageId=520304',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491049&revisedVersion=7',
    'https://crmdevelopment.atlassian.net/wiki/x/cPAH',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=522891',
  ],
  'x-note': 'The R18.0.0 deprecation stands on the newest page version only. That the last change moves, that the old code stops working at once and that the code reaches the customer another way from R16.0.0 is our reading; whether the call itself sends the code is not said. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.VerificationCodeReset,
          ...raw({
  examples: {
    'by-identifier': {
      $ref: '#/components/examples/resetAccessTokenVerificationCode.by-identifier',
    },
    'by-authentication-code': {
      $ref: '#/components/examples/resetAccessTokenVerificationCode.by-authentication-code',
    },
    'chosen-fields': {
      $ref: '#/components/examples/resetAccessTokenVerificationCode.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token with its new code, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline65,
          ...raw({
  examples: {
    reset: {
      $ref: '#/components/examples/resetAccessTokenVerificationCode.reset',
    },
    'reset-some-fields': {
      $ref: '#/components/examples/resetAccessTokenVerificationCode.reset-some-fields',
    },
    refused: {
      $ref: '#/components/examples/resetAccessTokenVerificationCode.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const resetAccessTokenVerificationCode_R14_1_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/reset_verification_code'
  body: typeof schemas.VerificationCodeReset
  bodyRequired: true
  answers: { 200: typeof inline66; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/reset_verification_code',
  ...raw({
  operationId: 'resetAccessTokenVerificationCode',
  tags: ['access_tokens'],
  summary: 'Issue a new verification code',
  description: 'Replaces the verification code of one access token that waits for its verification. The state of the\naccess token stays as it is; the date, the user and the unit of its last change move.\n\nOne call takes one access token, named by exactly one of its authentication code and its identifier. Only\nan access token in state PENDING_VERIFICATION is taken.',
  'x-available-from': ['R12.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=520304&pageId=532957',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514812&pageId=520304',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491049&revisedVersion=7',
    'https://crmdevelopment.atlassian.net/wiki/x/cPAH',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=522891',
  ],
  'x-note': 'The R18.0.0 deprecation stands on the newest page version only. That the last change moves, that the old code stops working at once and that the code reaches the customer another way from R16.0.0 is our reading; whether the call itself sends the code is not said. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.VerificationCodeReset,
          ...raw({
  examples: {
    'by-identifier': {
      $ref: '#/components/examples/resetAccessTokenVerificationCode.by-identifier',
    },
    'by-authentication-code': {
      $ref: '#/components/examples/resetAccessTokenVerificationCode.by-authentication-code',
    },
    'chosen-fields': {
      $ref: '#/components/examples/resetAccessTokenVerificationCode.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token with its new code, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline66,
          ...raw({
  examples: {
    reset: {
      $ref: '#/components/examples/resetAccessTokenVerificationCode.reset',
    },
    'reset-some-fields': {
      $ref: '#/components/examples/resetAccessTokenVerificationCode.reset-some-fields',
    },
    refused: {
      $ref: '#/components/examples/resetAccessTokenVerificationCode.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const resetAccessTokenVerificationCode_R16_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/reset_verification_code'
  body: typeof schemas.VerificationCodeReset
  bodyRequired: true
  answers: { 200: typeof inline67; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/reset_verification_code',
  ...raw({
  operationId: 'resetAccessTokenVerificationCode',
  tags: ['access_tokens'],
  summary: 'Issue a new verification code',
  description: 'Replaces the verification code of one access token that waits for its verification. The state of the\naccess token stays as it is; the date, the user and the unit of its last change move.\n\nOne call takes one access token, named by exactly one of its authentication code and its identifier. Only\nan access token in state PENDING_VERIFICATION is taken.\n\nThe new code is meant to reach the customer another way than through this answer.',
  'x-available-from': ['R12.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=520304&pageId=532957',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514812&pageId=520304',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491049&revisedVersion=7',
    'https://crmdevelopment.atlassian.net/wiki/x/cPAH',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=522891',
  ],
  'x-note': 'The R18.0.0 deprecation stands on the newest page version only. That the last change moves, that the old code stops working at once and that the code reaches the customer another way from R16.0.0 is our reading; whether the call itself sends the code is not said. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.VerificationCodeReset,
          ...raw({
  examples: {
    'by-identifier': {
      $ref: '#/components/examples/resetAccessTokenVerificationCode.by-identifier',
    },
    'by-authentication-code': {
      $ref: '#/components/examples/resetAccessTokenVerificationCode.by-authentication-code',
    },
    'chosen-fields': {
      $ref: '#/components/examples/resetAccessTokenVerificationCode.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token with its new code, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline67,
          ...raw({
  examples: {
    reset: {
      $ref: '#/components/examples/resetAccessTokenVerificationCode.reset',
    },
    'reset-some-fields': {
      $ref: '#/components/examples/resetAccessTokenVerificationCode.reset-some-fields',
    },
    refused: {
      $ref: '#/components/examples/resetAccessTokenVerificationCode.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const resetPerceptionSubscriberPinNumber = defineRoute<{
  method: 'post'
  path: '/perception/provisioning_requests/reset_subscriber_pin_number'
  body: typeof schemas.PerceptionPinReset
  bodyRequired: true
  answers: { 200: typeof inline7; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/perception/provisioning_requests/reset_subscriber_pin_number',
  ...raw({
  operationId: 'resetPerceptionSubscriberPinNumber',
  tags: ['perception'],
  summary: 'Reset the PIN of a Perception subscriber',
  description: 'Puts the PIN of one subscription back to the default. The subscription must be provisioned by Perception.',
  'x-available-from': ['R9.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=511629',
    'https://crmdevelopment.atlassian.net/wiki/x/3MwH',
  ],
  'x-note': 'The line on semi-optional parameters can only mean the fields inside subscription_identifier. The sample sends a pin_number too, which the page does not list (decisions/0131). What the default PIN is is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.PerceptionPinReset,
          ...raw({
  examples: {
    'by-subscription': {
      $ref: '#/components/examples/resetPerceptionSubscriberPinNumber.by-subscription',
    },
    'by-subscription-id': {
      $ref: '#/components/examples/resetPerceptionSubscriberPinNumber.by-subscription-id',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The PIN is back to the default, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline7,
          ...raw({
  examples: {
    reset: {
      $ref: '#/components/examples/resetPerceptionSubscriberPinNumber.reset',
    },
    'not-provisioned': {
      $ref: '#/components/examples/resetPerceptionSubscriberPinNumber.not-provisioned',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const resetPerceptionSubscriberPinNumber_R12_0_0 = defineRoute<{
  method: 'post'
  path: '/perception/provisioning_requests/reset_subscriber_pin_number'
  body: typeof schemas.PerceptionPinReset
  bodyRequired: true
  answers: { 200: typeof inline8; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/perception/provisioning_requests/reset_subscriber_pin_number',
  ...raw({
  operationId: 'resetPerceptionSubscriberPinNumber',
  tags: ['perception'],
  summary: 'Reset the PIN of a Perception subscriber',
  description: 'Puts the PIN of one subscription back to the default. The subscription must be provisioned by Perception.',
  'x-available-from': ['R9.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=511629',
    'https://crmdevelopment.atlassian.net/wiki/x/3MwH',
  ],
  'x-note': 'The line on semi-optional parameters can only mean the fields inside subscription_identifier. The sample sends a pin_number too, which the page does not list (decisions/0131). What the default PIN is is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.PerceptionPinReset,
          ...raw({
  examples: {
    'by-subscription': {
      $ref: '#/components/examples/resetPerceptionSubscriberPinNumber.by-subscription',
    },
    'by-subscription-id': {
      $ref: '#/components/examples/resetPerceptionSubscriberPinNumber.by-subscription-id',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The PIN is back to the default, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline8,
          ...raw({
  examples: {
    reset: {
      $ref: '#/components/examples/resetPerceptionSubscriberPinNumber.reset',
    },
    'not-provisioned': {
      $ref: '#/components/examples/resetPerceptionSubscriberPinNumber.not-provisioned',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const resetPerceptionSubscriberPinNumber_R9_0_0 = defineRoute<{
  method: 'post'
  path: '/perception/provisioning_requests/reset_subscriber_pin_number'
  body: typeof schemas.PerceptionPinReset
  bodyRequired: true
  answers: { 200: typeof inline8; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/perception/provisioning_requests/reset_subscriber_pin_number',
  ...raw({
  operationId: 'resetPerceptionSubscriberPinNumber',
  tags: ['perception'],
  summary: 'Reset the PIN of a Perception subscriber',
  description: 'Puts the PIN of one subscription back to the default. The subscription must be provisioned by Perception.',
  'x-available-from': ['R9.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=511629',
    'https://crmdevelopment.atlassian.net/wiki/x/3MwH',
  ],
  'x-note': 'The line on semi-optional parameters can only mean the fields inside subscription_identifier. The sample sends a pin_number too, which the page does not list (decisions/0131). What the default PIN is is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.PerceptionPinReset,
          ...raw({
  examples: {
    'by-subscription-opaque': {
      $ref: '#/components/examples/resetPerceptionSubscriberPinNumber.by-subscription-opaque',
    },
    'by-subscription-id-opaque': {
      $ref: '#/components/examples/resetPerceptionSubscriberPinNumber.by-subscription-id-opaque',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The PIN is back to the default, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline8,
          ...raw({
  examples: {
    reset: {
      $ref: '#/components/examples/resetPerceptionSubscriberPinNumber.reset',
    },
    'not-provisioned': {
      $ref: '#/components/examples/resetPerceptionSubscriberPinNumber.not-provisioned',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const resetPerceptionSubscription = defineRoute<{
  method: 'post'
  path: '/perception/provisioning_requests/reset_subscription'
  body: typeof schemas.PerceptionSubscriptionReset
  bodyRequired: true
  answers: { 200: typeof inline7; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/perception/provisioning_requests/reset_subscription',
  ...raw({
  operationId: 'resetPerceptionSubscription',
  tags: ['perception'],
  summary: 'Bring a Perception subscription back in step',
  description: 'Pushes one subscription that is out of step to Perception again. The subscription must be provisioned by Perception.',
  'x-available-from': ['R9.0.0'],
  'x-evidence': 'documented',
  'x-sources': ['https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=511639'],
  'x-note': 'The line on semi-optional parameters can only mean the fields inside subscription_identifier. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.PerceptionSubscriptionReset,
          ...raw({
  examples: {
    'by-subscription': {
      $ref: '#/components/examples/resetPerceptionSubscription.by-subscription',
    },
    'by-subscription-id': {
      $ref: '#/components/examples/resetPerceptionSubscription.by-subscription-id',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The subscription was pushed to Perception, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline7,
          ...raw({
  examples: {
    reset: {
      $ref: '#/components/examples/resetPerceptionSubscription.reset',
    },
    'not-provisioned': {
      $ref: '#/components/examples/resetPerceptionSubscription.not-provisioned',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const resetPerceptionSubscription_R12_0_0 = defineRoute<{
  method: 'post'
  path: '/perception/provisioning_requests/reset_subscription'
  body: typeof schemas.PerceptionSubscriptionReset
  bodyRequired: true
  answers: { 200: typeof inline8; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/perception/provisioning_requests/reset_subscription',
  ...raw({
  operationId: 'resetPerceptionSubscription',
  tags: ['perception'],
  summary: 'Bring a Perception subscription back in step',
  description: 'Pushes one subscription that is out of step to Perception again. The subscription must be provisioned by Perception.',
  'x-available-from': ['R9.0.0'],
  'x-evidence': 'documented',
  'x-sources': ['https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=511639'],
  'x-note': 'The line on semi-optional parameters can only mean the fields inside subscription_identifier. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.PerceptionSubscriptionReset,
          ...raw({
  examples: {
    'by-subscription': {
      $ref: '#/components/examples/resetPerceptionSubscription.by-subscription',
    },
    'by-subscription-id': {
      $ref: '#/components/examples/resetPerceptionSubscription.by-subscription-id',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The subscription was pushed to Perception, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline8,
          ...raw({
  examples: {
    reset: {
      $ref: '#/components/examples/resetPerceptionSubscription.reset',
    },
    'not-provisioned': {
      $ref: '#/components/examples/resetPerceptionSubscription.not-provisioned',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const resetPerceptionSubscription_R9_0_0 = defineRoute<{
  method: 'post'
  path: '/perception/provisioning_requests/reset_subscription'
  body: typeof schemas.PerceptionSubscriptionReset
  bodyRequired: true
  answers: { 200: typeof inline8; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/perception/provisioning_requests/reset_subscription',
  ...raw({
  operationId: 'resetPerceptionSubscription',
  tags: ['perception'],
  summary: 'Bring a Perception subscription back in step',
  description: 'Pushes one subscription that is out of step to Perception again. The subscription must be provisioned by Perception.',
  'x-available-from': ['R9.0.0'],
  'x-evidence': 'documented',
  'x-sources': ['https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=511639'],
  'x-note': 'The line on semi-optional parameters can only mean the fields inside subscription_identifier. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.PerceptionSubscriptionReset,
          ...raw({
  examples: {
    'by-subscription-opaque': {
      $ref: '#/components/examples/resetPerceptionSubscription.by-subscription-opaque',
    },
    'by-subscription-id-opaque': {
      $ref: '#/components/examples/resetPerceptionSubscription.by-subscription-id-opaque',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The subscription was pushed to Perception, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline8,
          ...raw({
  examples: {
    reset: {
      $ref: '#/components/examples/resetPerceptionSubscription.reset',
    },
    'not-provisioned': {
      $ref: '#/components/examples/resetPerceptionSubscription.not-provisioned',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const setAccessTokenAsEffective = defineRoute<{
  method: 'post'
  path: '/access_tokens/set_as_effective'
  body: typeof schemas.AccessTokenActivation
  bodyRequired: true
  answers: { 200: typeof inline9; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/set_as_effective',
  ...raw({
  operationId: 'setAccessTokenAsEffective',
  tags: ['access_tokens'],
  summary: 'Make an access token effective',
  description: 'Turns one access token from NOT_EFFECTIVE to EFFECTIVE.\n\nOne call takes one access token. Only an access token in state NOT_EFFECTIVE is taken.',
  'x-available-from': ['R13.1.0'],
  'x-deprecated-from': ['R18.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491339/POST+access_tokens+set_as_effective',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=1&pageId=491339&revisedVersion=4',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=499483&pageId=532960',
  ],
  'x-note': 'The first page version describes the identifier in the words for one-time passwords, a slip that a later one corrects. The line on semi-optional parameters can only mean the fields inside access_token_identifier. The page\'s own table is known down to card_last_4_digits; the rest is that of the shared object. Whether id is answered when fields_set leaves it out is not said; it is read as left out. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  deprecated: true,
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenActivation,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/setAccessTokenAsEffective.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/setAccessTokenAsEffective.by-identifier',
    },
    'chosen-fields': {
      $ref: '#/components/examples/setAccessTokenAsEffective.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token in its new state, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline9,
          ...raw({
  examples: {
    'effective-with-business-units': {
      $ref: '#/components/examples/setAccessTokenAsEffective.effective-with-business-units',
    },
    'effective-some-fields': {
      $ref: '#/components/examples/setAccessTokenAsEffective.effective-some-fields',
    },
    refused: {
      $ref: '#/components/examples/setAccessTokenAsEffective.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const setAccessTokenAsEffective_R13_1_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/set_as_effective'
  body: typeof schemas.AccessTokenActivation
  bodyRequired: true
  answers: { 200: typeof inline11; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/access_tokens/set_as_effective',
  ...raw({
  operationId: 'setAccessTokenAsEffective',
  tags: ['access_tokens'],
  summary: 'Make an access token effective',
  description: 'Turns one access token from NOT_EFFECTIVE to EFFECTIVE.\n\nOne call takes one access token. Only an access token in state NOT_EFFECTIVE is taken.',
  'x-available-from': ['R13.1.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491339/POST+access_tokens+set_as_effective',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=1&pageId=491339&revisedVersion=4',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=499483&pageId=532960',
  ],
  'x-note': 'The first page version describes the identifier in the words for one-time passwords, a slip that a later one corrects. The line on semi-optional parameters can only mean the fields inside access_token_identifier. The page\'s own table is known down to card_last_4_digits; the rest is that of the shared object. Whether id is answered when fields_set leaves it out is not said; it is read as left out. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenActivation,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/setAccessTokenAsEffective.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/setAccessTokenAsEffective.by-identifier',
    },
    'chosen-fields': {
      $ref: '#/components/examples/setAccessTokenAsEffective.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token in its new state, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline11,
          ...raw({
  examples: {
    effective: {
      $ref: '#/components/examples/setAccessTokenAsEffective.effective',
    },
    'effective-some-fields': {
      $ref: '#/components/examples/setAccessTokenAsEffective.effective-some-fields',
    },
    refused: {
      $ref: '#/components/examples/setAccessTokenAsEffective.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const setAccessTokenAsEffective_R14_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/set_as_effective'
  body: typeof schemas.AccessTokenActivation
  bodyRequired: true
  answers: { 200: typeof inline12; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/set_as_effective',
  ...raw({
  operationId: 'setAccessTokenAsEffective',
  tags: ['access_tokens'],
  summary: 'Make an access token effective',
  description: 'Turns one access token from NOT_EFFECTIVE to EFFECTIVE.\n\nOne call takes one access token. Only an access token in state NOT_EFFECTIVE is taken.',
  'x-available-from': ['R13.1.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491339/POST+access_tokens+set_as_effective',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=1&pageId=491339&revisedVersion=4',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=499483&pageId=532960',
  ],
  'x-note': 'The first page version describes the identifier in the words for one-time passwords, a slip that a later one corrects. The line on semi-optional parameters can only mean the fields inside access_token_identifier. The page\'s own table is known down to card_last_4_digits; the rest is that of the shared object. Whether id is answered when fields_set leaves it out is not said; it is read as left out. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenActivation,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/setAccessTokenAsEffective.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/setAccessTokenAsEffective.by-identifier',
    },
    'chosen-fields': {
      $ref: '#/components/examples/setAccessTokenAsEffective.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token in its new state, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline12,
          ...raw({
  examples: {
    effective: {
      $ref: '#/components/examples/setAccessTokenAsEffective.effective',
    },
    'effective-some-fields': {
      $ref: '#/components/examples/setAccessTokenAsEffective.effective-some-fields',
    },
    refused: {
      $ref: '#/components/examples/setAccessTokenAsEffective.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const setAccessTokenAsEffective_R14_1_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/set_as_effective'
  body: typeof schemas.AccessTokenActivation
  bodyRequired: true
  answers: { 200: typeof inline13; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/set_as_effective',
  ...raw({
  operationId: 'setAccessTokenAsEffective',
  tags: ['access_tokens'],
  summary: 'Make an access token effective',
  description: 'Turns one access token from NOT_EFFECTIVE to EFFECTIVE.\n\nOne call takes one access token. Only an access token in state NOT_EFFECTIVE is taken.',
  'x-available-from': ['R13.1.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491339/POST+access_tokens+set_as_effective',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=1&pageId=491339&revisedVersion=4',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=499483&pageId=532960',
  ],
  'x-note': 'The first page version describes the identifier in the words for one-time passwords, a slip that a later one corrects. The line on semi-optional parameters can only mean the fields inside access_token_identifier. The page\'s own table is known down to card_last_4_digits; the rest is that of the shared object. Whether id is answered when fields_set leaves it out is not said; it is read as left out. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenActivation,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/setAccessTokenAsEffective.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/setAccessTokenAsEffective.by-identifier',
    },
    'chosen-fields': {
      $ref: '#/components/examples/setAccessTokenAsEffective.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token in its new state, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline13,
          ...raw({
  examples: {
    effective: {
      $ref: '#/components/examples/setAccessTokenAsEffective.effective',
    },
    'effective-some-fields': {
      $ref: '#/components/examples/setAccessTokenAsEffective.effective-some-fields',
    },
    refused: {
      $ref: '#/components/examples/setAccessTokenAsEffective.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const setAccessTokenAsEffective_R15_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/set_as_effective'
  body: typeof schemas.AccessTokenActivation
  bodyRequired: true
  answers: { 200: typeof inline14; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/set_as_effective',
  ...raw({
  operationId: 'setAccessTokenAsEffective',
  tags: ['access_tokens'],
  summary: 'Make an access token effective',
  description: 'Turns one access token from NOT_EFFECTIVE to EFFECTIVE.\n\nOne call takes one access token. Only an access token in state NOT_EFFECTIVE is taken.',
  'x-available-from': ['R13.1.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491339/POST+access_tokens+set_as_effective',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=1&pageId=491339&revisedVersion=4',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=499483&pageId=532960',
  ],
  'x-note': 'The first page version describes the identifier in the words for one-time passwords, a slip that a later one corrects. The line on semi-optional parameters can only mean the fields inside access_token_identifier. The page\'s own table is known down to card_last_4_digits; the rest is that of the shared object. Whether id is answered when fields_set leaves it out is not said; it is read as left out. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenActivation,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/setAccessTokenAsEffective.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/setAccessTokenAsEffective.by-identifier',
    },
    'chosen-fields': {
      $ref: '#/components/examples/setAccessTokenAsEffective.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token in its new state, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline14,
          ...raw({
  examples: {
    effective: {
      $ref: '#/components/examples/setAccessTokenAsEffective.effective',
    },
    'effective-some-fields': {
      $ref: '#/components/examples/setAccessTokenAsEffective.effective-some-fields',
    },
    refused: {
      $ref: '#/components/examples/setAccessTokenAsEffective.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const setAccessTokenAsEffective_R16_2_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/set_as_effective'
  body: typeof schemas.AccessTokenActivation
  bodyRequired: true
  answers: { 200: typeof inline15; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/set_as_effective',
  ...raw({
  operationId: 'setAccessTokenAsEffective',
  tags: ['access_tokens'],
  summary: 'Make an access token effective',
  description: 'Turns one access token from NOT_EFFECTIVE to EFFECTIVE.\n\nOne call takes one access token. Only an access token in state NOT_EFFECTIVE is taken.',
  'x-available-from': ['R13.1.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491339/POST+access_tokens+set_as_effective',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=1&pageId=491339&revisedVersion=4',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=499483&pageId=532960',
  ],
  'x-note': 'The first page version describes the identifier in the words for one-time passwords, a slip that a later one corrects. The line on semi-optional parameters can only mean the fields inside access_token_identifier. The page\'s own table is known down to card_last_4_digits; the rest is that of the shared object. Whether id is answered when fields_set leaves it out is not said; it is read as left out. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenActivation,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/setAccessTokenAsEffective.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/setAccessTokenAsEffective.by-identifier',
    },
    'chosen-fields': {
      $ref: '#/components/examples/setAccessTokenAsEffective.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token in its new state, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline15,
          ...raw({
  examples: {
    effective: {
      $ref: '#/components/examples/setAccessTokenAsEffective.effective',
    },
    'effective-some-fields': {
      $ref: '#/components/examples/setAccessTokenAsEffective.effective-some-fields',
    },
    refused: {
      $ref: '#/components/examples/setAccessTokenAsEffective.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const setAccessTokenAsNotEffective = defineRoute<{
  method: 'post'
  path: '/access_tokens/set_as_not_effective'
  body: typeof schemas.AccessTokenDeactivation
  bodyRequired: true
  answers: { 200: typeof inline9; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/set_as_not_effective',
  ...raw({
  operationId: 'setAccessTokenAsNotEffective',
  tags: ['access_tokens'],
  summary: 'Make an access token not effective',
  description: 'Turns one access token from EFFECTIVE to NOT_EFFECTIVE.\n\nOne call takes one access token. Only an access token in state EFFECTIVE is taken, and none that a rewards\nparticipant owns who is not terminated.',
  'x-available-from': ['R13.1.0'],
  'x-deprecated-from': ['R18.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491341/POST+access_tokens+set_as_not_effective',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=2&pageId=491341&revisedVersion=4',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=517152',
  ],
  'x-note': 'The rule on the owner stands in the user manual only; that it holds for the call is our reading (decisions/0125). The line on semi-optional parameters can only mean the fields inside access_token_identifier. The page\'s own table is known down to udf_string_5; the rest is that of the shared object. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  deprecated: true,
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenDeactivation,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.by-identifier',
    },
    'chosen-fields': {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token in its new state, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline9,
          ...raw({
  examples: {
    'not-effective-with-business-units': {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.not-effective-with-business-units',
    },
    'not-effective-some-fields': {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.not-effective-some-fields',
    },
    refused: {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.refused',
    },
    owned: {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.owned',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const setAccessTokenAsNotEffective_R13_1_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/set_as_not_effective'
  body: typeof schemas.AccessTokenDeactivation
  bodyRequired: true
  answers: { 200: typeof inline11; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/access_tokens/set_as_not_effective',
  ...raw({
  operationId: 'setAccessTokenAsNotEffective',
  tags: ['access_tokens'],
  summary: 'Make an access token not effective',
  description: 'Turns one access token from EFFECTIVE to NOT_EFFECTIVE.\n\nOne call takes one access token. Only an access token in state EFFECTIVE is taken, and none that a rewards\nparticipant owns who is not terminated.',
  'x-available-from': ['R13.1.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491341/POST+access_tokens+set_as_not_effective',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=2&pageId=491341&revisedVersion=4',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=517152',
  ],
  'x-note': 'The rule on the owner stands in the user manual only; that it holds for the call is our reading (decisions/0125). The line on semi-optional parameters can only mean the fields inside access_token_identifier. The page\'s own table is known down to udf_string_5; the rest is that of the shared object. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenDeactivation,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.by-identifier',
    },
    'chosen-fields': {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token in its new state, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline11,
          ...raw({
  examples: {
    'not-effective': {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.not-effective',
    },
    'not-effective-some-fields': {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.not-effective-some-fields',
    },
    refused: {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.refused',
    },
    owned: {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.owned',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const setAccessTokenAsNotEffective_R14_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/set_as_not_effective'
  body: typeof schemas.AccessTokenDeactivation
  bodyRequired: true
  answers: { 200: typeof inline12; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/set_as_not_effective',
  ...raw({
  operationId: 'setAccessTokenAsNotEffective',
  tags: ['access_tokens'],
  summary: 'Make an access token not effective',
  description: 'Turns one access token from EFFECTIVE to NOT_EFFECTIVE.\n\nOne call takes one access token. Only an access token in state EFFECTIVE is taken, and none that a rewards\nparticipant owns who is not terminated.',
  'x-available-from': ['R13.1.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491341/POST+access_tokens+set_as_not_effective',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=2&pageId=491341&revisedVersion=4',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=517152',
  ],
  'x-note': 'The rule on the owner stands in the user manual only; that it holds for the call is our reading (decisions/0125). The line on semi-optional parameters can only mean the fields inside access_token_identifier. The page\'s own table is known down to udf_string_5; the rest is that of the shared object. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenDeactivation,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.by-identifier',
    },
    'chosen-fields': {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token in its new state, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline12,
          ...raw({
  examples: {
    'not-effective': {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.not-effective',
    },
    'not-effective-some-fields': {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.not-effective-some-fields',
    },
    refused: {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.refused',
    },
    owned: {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.owned',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const setAccessTokenAsNotEffective_R14_1_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/set_as_not_effective'
  body: typeof schemas.AccessTokenDeactivation
  bodyRequired: true
  answers: { 200: typeof inline13; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/set_as_not_effective',
  ...raw({
  operationId: 'setAccessTokenAsNotEffective',
  tags: ['access_tokens'],
  summary: 'Make an access token not effective',
  description: 'Turns one access token from EFFECTIVE to NOT_EFFECTIVE.\n\nOne call takes one access token. Only an access token in state EFFECTIVE is taken, and none that a rewards\nparticipant owns who is not terminated.',
  'x-available-from': ['R13.1.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491341/POST+access_tokens+set_as_not_effective',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=2&pageId=491341&revisedVersion=4',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=517152',
  ],
  'x-note': 'The rule on the owner stands in the user manual only; that it holds for the call is our reading (decisions/0125). The line on semi-optional parameters can only mean the fields inside access_token_identifier. The page\'s own table is known down to udf_string_5; the rest is that of the shared object. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenDeactivation,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.by-identifier',
    },
    'chosen-fields': {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token in its new state, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline13,
          ...raw({
  examples: {
    'not-effective': {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.not-effective',
    },
    'not-effective-some-fields': {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.not-effective-some-fields',
    },
    refused: {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.refused',
    },
    owned: {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.owned',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const setAccessTokenAsNotEffective_R15_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/set_as_not_effective'
  body: typeof schemas.AccessTokenDeactivation
  bodyRequired: true
  answers: { 200: typeof inline14; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/set_as_not_effective',
  ...raw({
  operationId: 'setAccessTokenAsNotEffective',
  tags: ['access_tokens'],
  summary: 'Make an access token not effective',
  description: 'Turns one access token from EFFECTIVE to NOT_EFFECTIVE.\n\nOne call takes one access token. Only an access token in state EFFECTIVE is taken, and none that a rewards\nparticipant owns who is not terminated.',
  'x-available-from': ['R13.1.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491341/POST+access_tokens+set_as_not_effective',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=2&pageId=491341&revisedVersion=4',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=517152',
  ],
  'x-note': 'The rule on the owner stands in the user manual only; that it holds for the call is our reading (decisions/0125). The line on semi-optional parameters can only mean the fields inside access_token_identifier. The page\'s own table is known down to udf_string_5; the rest is that of the shared object. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenDeactivation,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.by-identifier',
    },
    'chosen-fields': {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token in its new state, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline14,
          ...raw({
  examples: {
    'not-effective': {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.not-effective',
    },
    'not-effective-some-fields': {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.not-effective-some-fields',
    },
    refused: {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.refused',
    },
    owned: {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.owned',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const setAccessTokenAsNotEffective_R16_2_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/set_as_not_effective'
  body: typeof schemas.AccessTokenDeactivation
  bodyRequired: true
  answers: { 200: typeof inline15; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/set_as_not_effective',
  ...raw({
  operationId: 'setAccessTokenAsNotEffective',
  tags: ['access_tokens'],
  summary: 'Make an access token not effective',
  description: 'Turns one access token from EFFECTIVE to NOT_EFFECTIVE.\n\nOne call takes one access token. Only an access token in state EFFECTIVE is taken, and none that a rewards\nparticipant owns who is not terminated.',
  'x-available-from': ['R13.1.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491341/POST+access_tokens+set_as_not_effective',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=2&pageId=491341&revisedVersion=4',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=517152',
  ],
  'x-note': 'The rule on the owner stands in the user manual only; that it holds for the call is our reading (decisions/0125). The line on semi-optional parameters can only mean the fields inside access_token_identifier. The page\'s own table is known down to udf_string_5; the rest is that of the shared object. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenDeactivation,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.by-identifier',
    },
    'chosen-fields': {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token in its new state, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline15,
          ...raw({
  examples: {
    'not-effective': {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.not-effective',
    },
    'not-effective-some-fields': {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.not-effective-some-fields',
    },
    refused: {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.refused',
    },
    owned: {
      $ref: '#/components/examples/setAccessTokenAsNotEffective.owned',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const setPerceptionSubscriberPinNumber = defineRoute<{
  method: 'post'
  path: '/perception/provisioning_requests/set_subscriber_pin_number'
  body: typeof schemas.PerceptionPinAssignment
  bodyRequired: true
  answers: { 200: typeof inline7; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/perception/provisioning_requests/set_subscriber_pin_number',
  ...raw({
  operationId: 'setPerceptionSubscriberPinNumber',
  tags: ['perception'],
  summary: 'Set the PIN of a Perception subscriber',
  description: 'Sets the PIN of one subscription to a given value. The subscription must be provisioned by Perception.',
  'x-available-from': ['R9.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/490399/POST+perception+provisioning_requests+set_subscriber_pin_number',
  ],
  'x-note': 'The line on semi-optional parameters can only mean the fields inside subscription_identifier. The PIN is documented as an integer and sent as a string (decisions/0131). Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.PerceptionPinAssignment,
          ...raw({
  examples: {
    'by-subscription': {
      $ref: '#/components/examples/setPerceptionSubscriberPinNumber.by-subscription',
    },
    'by-subscription-id': {
      $ref: '#/components/examples/setPerceptionSubscriberPinNumber.by-subscription-id',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The PIN is set, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline7,
          ...raw({
  examples: {
    set: {
      $ref: '#/components/examples/setPerceptionSubscriberPinNumber.set',
    },
    'not-provisioned': {
      $ref: '#/components/examples/setPerceptionSubscriberPinNumber.not-provisioned',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const setPerceptionSubscriberPinNumber_R12_0_0 = defineRoute<{
  method: 'post'
  path: '/perception/provisioning_requests/set_subscriber_pin_number'
  body: typeof schemas.PerceptionPinAssignment
  bodyRequired: true
  answers: { 200: typeof inline8; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/perception/provisioning_requests/set_subscriber_pin_number',
  ...raw({
  operationId: 'setPerceptionSubscriberPinNumber',
  tags: ['perception'],
  summary: 'Set the PIN of a Perception subscriber',
  description: 'Sets the PIN of one subscription to a given value. The subscription must be provisioned by Perception.',
  'x-available-from': ['R9.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/490399/POST+perception+provisioning_requests+set_subscriber_pin_number',
  ],
  'x-note': 'The line on semi-optional parameters can only mean the fields inside subscription_identifier. The PIN is documented as an integer and sent as a string (decisions/0131). Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.PerceptionPinAssignment,
          ...raw({
  examples: {
    'by-subscription': {
      $ref: '#/components/examples/setPerceptionSubscriberPinNumber.by-subscription',
    },
    'by-subscription-id': {
      $ref: '#/components/examples/setPerceptionSubscriberPinNumber.by-subscription-id',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The PIN is set, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline8,
          ...raw({
  examples: {
    set: {
      $ref: '#/components/examples/setPerceptionSubscriberPinNumber.set',
    },
    'not-provisioned': {
      $ref: '#/components/examples/setPerceptionSubscriberPinNumber.not-provisioned',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const setPerceptionSubscriberPinNumber_R9_0_0 = defineRoute<{
  method: 'post'
  path: '/perception/provisioning_requests/set_subscriber_pin_number'
  body: typeof schemas.PerceptionPinAssignment
  bodyRequired: true
  answers: { 200: typeof inline8; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/perception/provisioning_requests/set_subscriber_pin_number',
  ...raw({
  operationId: 'setPerceptionSubscriberPinNumber',
  tags: ['perception'],
  summary: 'Set the PIN of a Perception subscriber',
  description: 'Sets the PIN of one subscription to a given value. The subscription must be provisioned by Perception.',
  'x-available-from': ['R9.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/490399/POST+perception+provisioning_requests+set_subscriber_pin_number',
  ],
  'x-note': 'The line on semi-optional parameters can only mean the fields inside subscription_identifier. The PIN is documented as an integer and sent as a string (decisions/0131). Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.PerceptionPinAssignment,
          ...raw({
  examples: {
    'by-subscription-opaque': {
      $ref: '#/components/examples/setPerceptionSubscriberPinNumber.by-subscription-opaque',
    },
    'by-subscription-id-opaque': {
      $ref: '#/components/examples/setPerceptionSubscriberPinNumber.by-subscription-id-opaque',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The PIN is set, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline8,
          ...raw({
  examples: {
    set: {
      $ref: '#/components/examples/setPerceptionSubscriberPinNumber.set',
    },
    'not-provisioned': {
      $ref: '#/components/examples/setPerceptionSubscriberPinNumber.not-provisioned',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const showAccessToken = defineRoute<{
  method: 'post'
  path: '/access_tokens/show'
  body: typeof schemas.AccessTokenLookup
  bodyRequired: true
  answers: { 200: typeof inline9; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/show',
  ...raw({
  operationId: 'showAccessToken',
  tags: ['access_tokens'],
  summary: 'Show an access token',
  description: 'Gives one access token. The call is a POST so that the authentication code and the pass code stay out of the URL.',
  'x-available-from': ['R5.0.0'],
  'x-deprecated-from': ['R18.0.0'],
  'x-safe-to-repeat': true,
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=496721',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=5&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=513658&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=502915&pageId=502811',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514962&pageId=515030',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=527229',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=48&pageId=491858&revisedVersion=53',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'The first page versions head it GET (decisions/0110). R5.0.0 stands on an older version of the page, the newest prints the deprecation only. What stands in for it after the deprecation is not said. The line on semi-optional parameters can only mean the fields inside access_token_identifier. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  deprecated: true,
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenLookup,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/showAccessToken.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/showAccessToken.by-identifier',
    },
    'chosen-fields': {
      $ref: '#/components/examples/showAccessToken.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline9,
          ...raw({
  examples: {
    found: {
      $ref: '#/components/examples/showAccessToken.found',
    },
    'some-fields': {
      $ref: '#/components/examples/showAccessToken.some-fields',
    },
    'not-found': {
      $ref: '#/components/examples/showAccessToken.not-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const showAccessToken_R10_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/show'
  body: typeof schemas.AccessTokenLookup
  bodyRequired: true
  answers: { 200: typeof inline10; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/access_tokens/show',
  ...raw({
  operationId: 'showAccessToken',
  tags: ['access_tokens'],
  summary: 'Show an access token',
  description: 'Gives one access token. The call is a POST so that the authentication code and the pass code stay out of the URL.',
  'x-available-from': ['R5.0.0'],
  'x-safe-to-repeat': true,
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=496721',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=5&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=513658&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=502915&pageId=502811',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514962&pageId=515030',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=527229',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=48&pageId=491858&revisedVersion=53',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'The first page versions head it GET (decisions/0110). R5.0.0 stands on an older version of the page, the newest prints the deprecation only. What stands in for it after the deprecation is not said. The line on semi-optional parameters can only mean the fields inside access_token_identifier. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenLookup,
          ...raw({
  examples: {
    'by-authentication-code-opaque': {
      $ref: '#/components/examples/showAccessToken.by-authentication-code-opaque',
    },
    'by-identifier-opaque': {
      $ref: '#/components/examples/showAccessToken.by-identifier-opaque',
    },
    'chosen-fields-opaque': {
      $ref: '#/components/examples/showAccessToken.chosen-fields-opaque',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline10,
          ...raw({
  examples: {
    'found-verified': {
      $ref: '#/components/examples/showAccessToken.found-verified',
    },
    'some-fields': {
      $ref: '#/components/examples/showAccessToken.some-fields',
    },
    'not-found': {
      $ref: '#/components/examples/showAccessToken.not-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const showAccessToken_R10_1_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/show'
  body: typeof schemas.AccessTokenLookup
  bodyRequired: true
  answers: { 200: typeof inline11; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/access_tokens/show',
  ...raw({
  operationId: 'showAccessToken',
  tags: ['access_tokens'],
  summary: 'Show an access token',
  description: 'Gives one access token. The call is a POST so that the authentication code and the pass code stay out of the URL.',
  'x-available-from': ['R5.0.0'],
  'x-safe-to-repeat': true,
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=496721',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=5&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=513658&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=502915&pageId=502811',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514962&pageId=515030',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=527229',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=48&pageId=491858&revisedVersion=53',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'The first page versions head it GET (decisions/0110). R5.0.0 stands on an older version of the page, the newest prints the deprecation only. What stands in for it after the deprecation is not said. The line on semi-optional parameters can only mean the fields inside access_token_identifier. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenLookup,
          ...raw({
  examples: {
    'by-authentication-code-opaque': {
      $ref: '#/components/examples/showAccessToken.by-authentication-code-opaque',
    },
    'by-identifier-opaque': {
      $ref: '#/components/examples/showAccessToken.by-identifier-opaque',
    },
    'chosen-fields-opaque': {
      $ref: '#/components/examples/showAccessToken.chosen-fields-opaque',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline11,
          ...raw({
  examples: {
    'found-with-fields-of-your-own': {
      $ref: '#/components/examples/showAccessToken.found-with-fields-of-your-own',
    },
    'some-fields': {
      $ref: '#/components/examples/showAccessToken.some-fields',
    },
    'not-found': {
      $ref: '#/components/examples/showAccessToken.not-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const showAccessToken_R12_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/show'
  body: typeof schemas.AccessTokenLookup
  bodyRequired: true
  answers: { 200: typeof inline11; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/access_tokens/show',
  ...raw({
  operationId: 'showAccessToken',
  tags: ['access_tokens'],
  summary: 'Show an access token',
  description: 'Gives one access token. The call is a POST so that the authentication code and the pass code stay out of the URL.',
  'x-available-from': ['R5.0.0'],
  'x-safe-to-repeat': true,
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=496721',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=5&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=513658&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=502915&pageId=502811',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514962&pageId=515030',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=527229',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=48&pageId=491858&revisedVersion=53',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'The first page versions head it GET (decisions/0110). R5.0.0 stands on an older version of the page, the newest prints the deprecation only. What stands in for it after the deprecation is not said. The line on semi-optional parameters can only mean the fields inside access_token_identifier. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenLookup,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/showAccessToken.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/showAccessToken.by-identifier',
    },
    'chosen-fields': {
      $ref: '#/components/examples/showAccessToken.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline11,
          ...raw({
  examples: {
    'found-with-fields-of-your-own': {
      $ref: '#/components/examples/showAccessToken.found-with-fields-of-your-own',
    },
    'some-fields': {
      $ref: '#/components/examples/showAccessToken.some-fields',
    },
    'not-found': {
      $ref: '#/components/examples/showAccessToken.not-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const showAccessToken_R14_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/show'
  body: typeof schemas.AccessTokenLookup
  bodyRequired: true
  answers: { 200: typeof inline12; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/show',
  ...raw({
  operationId: 'showAccessToken',
  tags: ['access_tokens'],
  summary: 'Show an access token',
  description: 'Gives one access token. The call is a POST so that the authentication code and the pass code stay out of the URL.',
  'x-available-from': ['R5.0.0'],
  'x-safe-to-repeat': true,
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=496721',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=5&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=513658&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=502915&pageId=502811',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514962&pageId=515030',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=527229',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=48&pageId=491858&revisedVersion=53',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'The first page versions head it GET (decisions/0110). R5.0.0 stands on an older version of the page, the newest prints the deprecation only. What stands in for it after the deprecation is not said. The line on semi-optional parameters can only mean the fields inside access_token_identifier. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenLookup,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/showAccessToken.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/showAccessToken.by-identifier',
    },
    'chosen-fields': {
      $ref: '#/components/examples/showAccessToken.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline12,
          ...raw({
  examples: {
    'found-with-fields-of-your-own': {
      $ref: '#/components/examples/showAccessToken.found-with-fields-of-your-own',
    },
    'some-fields': {
      $ref: '#/components/examples/showAccessToken.some-fields',
    },
    'not-found': {
      $ref: '#/components/examples/showAccessToken.not-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const showAccessToken_R14_1_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/show'
  body: typeof schemas.AccessTokenLookup
  bodyRequired: true
  answers: { 200: typeof inline13; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/show',
  ...raw({
  operationId: 'showAccessToken',
  tags: ['access_tokens'],
  summary: 'Show an access token',
  description: 'Gives one access token. The call is a POST so that the authentication code and the pass code stay out of the URL.',
  'x-available-from': ['R5.0.0'],
  'x-safe-to-repeat': true,
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=496721',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=5&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=513658&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=502915&pageId=502811',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514962&pageId=515030',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=527229',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=48&pageId=491858&revisedVersion=53',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'The first page versions head it GET (decisions/0110). R5.0.0 stands on an older version of the page, the newest prints the deprecation only. What stands in for it after the deprecation is not said. The line on semi-optional parameters can only mean the fields inside access_token_identifier. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenLookup,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/showAccessToken.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/showAccessToken.by-identifier',
    },
    'chosen-fields': {
      $ref: '#/components/examples/showAccessToken.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline13,
          ...raw({
  examples: {
    'found-with-fields-of-your-own': {
      $ref: '#/components/examples/showAccessToken.found-with-fields-of-your-own',
    },
    'some-fields': {
      $ref: '#/components/examples/showAccessToken.some-fields',
    },
    'not-found': {
      $ref: '#/components/examples/showAccessToken.not-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const showAccessToken_R15_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/show'
  body: typeof schemas.AccessTokenLookup
  bodyRequired: true
  answers: { 200: typeof inline14; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/show',
  ...raw({
  operationId: 'showAccessToken',
  tags: ['access_tokens'],
  summary: 'Show an access token',
  description: 'Gives one access token. The call is a POST so that the authentication code and the pass code stay out of the URL.',
  'x-available-from': ['R5.0.0'],
  'x-safe-to-repeat': true,
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=496721',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=5&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=513658&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=502915&pageId=502811',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514962&pageId=515030',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=527229',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=48&pageId=491858&revisedVersion=53',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'The first page versions head it GET (decisions/0110). R5.0.0 stands on an older version of the page, the newest prints the deprecation only. What stands in for it after the deprecation is not said. The line on semi-optional parameters can only mean the fields inside access_token_identifier. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenLookup,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/showAccessToken.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/showAccessToken.by-identifier',
    },
    'chosen-fields': {
      $ref: '#/components/examples/showAccessToken.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline14,
          ...raw({
  examples: {
    'found-with-fields-of-your-own': {
      $ref: '#/components/examples/showAccessToken.found-with-fields-of-your-own',
    },
    'some-fields': {
      $ref: '#/components/examples/showAccessToken.some-fields',
    },
    'not-found': {
      $ref: '#/components/examples/showAccessToken.not-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const showAccessToken_R16_2_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/show'
  body: typeof schemas.AccessTokenLookup
  bodyRequired: true
  answers: { 200: typeof inline15; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/show',
  ...raw({
  operationId: 'showAccessToken',
  tags: ['access_tokens'],
  summary: 'Show an access token',
  description: 'Gives one access token. The call is a POST so that the authentication code and the pass code stay out of the URL.',
  'x-available-from': ['R5.0.0'],
  'x-safe-to-repeat': true,
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=496721',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=5&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=513658&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=502915&pageId=502811',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514962&pageId=515030',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=527229',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=48&pageId=491858&revisedVersion=53',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'The first page versions head it GET (decisions/0110). R5.0.0 stands on an older version of the page, the newest prints the deprecation only. What stands in for it after the deprecation is not said. The line on semi-optional parameters can only mean the fields inside access_token_identifier. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenLookup,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/showAccessToken.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/showAccessToken.by-identifier',
    },
    'chosen-fields': {
      $ref: '#/components/examples/showAccessToken.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline15,
          ...raw({
  examples: {
    'found-with-card': {
      $ref: '#/components/examples/showAccessToken.found-with-card',
    },
    'some-fields': {
      $ref: '#/components/examples/showAccessToken.some-fields',
    },
    'not-found': {
      $ref: '#/components/examples/showAccessToken.not-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const showAccessToken_R5_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/show'
  body: typeof schemas.AccessTokenLookup
  bodyRequired: true
  answers: { 200: typeof inline16; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/access_tokens/show',
  ...raw({
  operationId: 'showAccessToken',
  tags: ['access_tokens'],
  summary: 'Show an access token',
  description: 'Gives one access token. The call is a POST so that the authentication code and the pass code stay out of the URL.',
  'x-available-from': ['R5.0.0'],
  'x-safe-to-repeat': true,
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=496721',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=5&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=513658&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=502915&pageId=502811',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514962&pageId=515030',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=527229',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=48&pageId=491858&revisedVersion=53',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'The first page versions head it GET (decisions/0110). R5.0.0 stands on an older version of the page, the newest prints the deprecation only. What stands in for it after the deprecation is not said. The line on semi-optional parameters can only mean the fields inside access_token_identifier. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenLookup,
          ...raw({
  examples: {
    'by-authentication-code-opaque': {
      $ref: '#/components/examples/showAccessToken.by-authentication-code-opaque',
    },
    'by-identifier-opaque': {
      $ref: '#/components/examples/showAccessToken.by-identifier-opaque',
    },
    'chosen-fields-opaque': {
      $ref: '#/components/examples/showAccessToken.chosen-fields-opaque',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline16,
          ...raw({
  examples: {
    'found-first-form': {
      $ref: '#/components/examples/showAccessToken.found-first-form',
    },
    'some-fields': {
      $ref: '#/components/examples/showAccessToken.some-fields',
    },
    'not-found': {
      $ref: '#/components/examples/showAccessToken.not-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const showAccessToken_R9_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/show'
  body: typeof schemas.AccessTokenLookup
  bodyRequired: true
  answers: { 200: typeof inline17; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/access_tokens/show',
  ...raw({
  operationId: 'showAccessToken',
  tags: ['access_tokens'],
  summary: 'Show an access token',
  description: 'Gives one access token. The call is a POST so that the authentication code and the pass code stay out of the URL.',
  'x-available-from': ['R5.0.0'],
  'x-safe-to-repeat': true,
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=496721',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=5&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=513658&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=502915&pageId=502811',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514962&pageId=515030',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=527229',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=48&pageId=491858&revisedVersion=53',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'The first page versions head it GET (decisions/0110). R5.0.0 stands on an older version of the page, the newest prints the deprecation only. What stands in for it after the deprecation is not said. The line on semi-optional parameters can only mean the fields inside access_token_identifier. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenLookup,
          ...raw({
  examples: {
    'by-authentication-code-opaque': {
      $ref: '#/components/examples/showAccessToken.by-authentication-code-opaque',
    },
    'by-identifier-opaque': {
      $ref: '#/components/examples/showAccessToken.by-identifier-opaque',
    },
    'chosen-fields-opaque': {
      $ref: '#/components/examples/showAccessToken.chosen-fields-opaque',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline17,
          ...raw({
  examples: {
    'found-verified': {
      $ref: '#/components/examples/showAccessToken.found-verified',
    },
    'some-fields': {
      $ref: '#/components/examples/showAccessToken.some-fields',
    },
    'not-found': {
      $ref: '#/components/examples/showAccessToken.not-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const showUser = defineRoute<{
  method: 'get'
  path: '/users/show'
  query: typeof inline68
  answers: { 200: typeof inline22; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'get',
  path: '/users/show',
  ...raw({
  operationId: 'showUser',
  tags: ['users'],
  summary: 'Show a user',
  description: 'Gives one user.',
  'x-available-from': ['R8.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=511522',
    'https://crmdevelopment.atlassian.net/wiki/x/0OQH',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=532934',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=2&pageId=951797&revisedVersion=10',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=1&pageId=952718&revisedVersion=3',
  ],
  'x-note': 'The line on semi-optional parameters can only mean the fields inside user_identifier. Two tables describe a user (decisions/0133). The token travels in the URL, so it may end up in logs on its way. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    query: inline68,
  },
  responses: {
    200: {
      description: 'The user, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline22,
          ...raw({
  examples: {
    found: {
      $ref: '#/components/examples/showUser.found',
    },
    'some-fields': {
      $ref: '#/components/examples/showUser.some-fields',
    },
    'not-found': {
      $ref: '#/components/examples/showUser.not-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const showUser_R14_0_0 = defineRoute<{
  method: 'get'
  path: '/users/show'
  query: typeof inline68
  answers: { 200: typeof inline23; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'get',
  path: '/users/show',
  ...raw({
  operationId: 'showUser',
  tags: ['users'],
  summary: 'Show a user',
  description: 'Gives one user.',
  'x-available-from': ['R8.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=511522',
    'https://crmdevelopment.atlassian.net/wiki/x/0OQH',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=532934',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=2&pageId=951797&revisedVersion=10',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=1&pageId=952718&revisedVersion=3',
  ],
  'x-note': 'The line on semi-optional parameters can only mean the fields inside user_identifier. Two tables describe a user (decisions/0133). The token travels in the URL, so it may end up in logs on its way. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    query: inline68,
  },
  responses: {
    200: {
      description: 'The user, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline23,
          ...raw({
  examples: {
    'found-first-form': {
      $ref: '#/components/examples/showUser.found-first-form',
    },
    'some-fields': {
      $ref: '#/components/examples/showUser.some-fields',
    },
    'not-found': {
      $ref: '#/components/examples/showUser.not-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const showUser_R14_1_0 = defineRoute<{
  method: 'get'
  path: '/users/show'
  query: typeof inline68
  answers: { 200: typeof inline24; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'get',
  path: '/users/show',
  ...raw({
  operationId: 'showUser',
  tags: ['users'],
  summary: 'Show a user',
  description: 'Gives one user.',
  'x-available-from': ['R8.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=511522',
    'https://crmdevelopment.atlassian.net/wiki/x/0OQH',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=532934',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=2&pageId=951797&revisedVersion=10',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=1&pageId=952718&revisedVersion=3',
  ],
  'x-note': 'The line on semi-optional parameters can only mean the fields inside user_identifier. Two tables describe a user (decisions/0133). The token travels in the URL, so it may end up in logs on its way. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    query: inline68,
  },
  responses: {
    200: {
      description: 'The user, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline24,
          ...raw({
  examples: {
    'found-first-form': {
      $ref: '#/components/examples/showUser.found-first-form',
    },
    'some-fields': {
      $ref: '#/components/examples/showUser.some-fields',
    },
    'not-found': {
      $ref: '#/components/examples/showUser.not-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const showUser_R15_0_0 = defineRoute<{
  method: 'get'
  path: '/users/show'
  query: typeof inline68
  answers: { 200: typeof inline25; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'get',
  path: '/users/show',
  ...raw({
  operationId: 'showUser',
  tags: ['users'],
  summary: 'Show a user',
  description: 'Gives one user.',
  'x-available-from': ['R8.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=511522',
    'https://crmdevelopment.atlassian.net/wiki/x/0OQH',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=532934',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=2&pageId=951797&revisedVersion=10',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=1&pageId=952718&revisedVersion=3',
  ],
  'x-note': 'The line on semi-optional parameters can only mean the fields inside user_identifier. Two tables describe a user (decisions/0133). The token travels in the URL, so it may end up in logs on its way. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    query: inline68,
  },
  responses: {
    200: {
      description: 'The user, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline25,
          ...raw({
  examples: {
    'found-with-system-user': {
      $ref: '#/components/examples/showUser.found-with-system-user',
    },
    'some-fields': {
      $ref: '#/components/examples/showUser.some-fields',
    },
    'not-found': {
      $ref: '#/components/examples/showUser.not-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const showUser_R8_0_0 = defineRoute<{
  method: 'get'
  path: '/users/show'
  query: typeof inline68
  answers: { 200: typeof inline69; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'get',
  path: '/users/show',
  ...raw({
  operationId: 'showUser',
  tags: ['users'],
  summary: 'Show a user',
  description: 'Gives one user.',
  'x-available-from': ['R8.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=511522',
    'https://crmdevelopment.atlassian.net/wiki/x/0OQH',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=532934',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=2&pageId=951797&revisedVersion=10',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=1&pageId=952718&revisedVersion=3',
  ],
  'x-note': 'The line on semi-optional parameters can only mean the fields inside user_identifier. Two tables describe a user (decisions/0133). The token travels in the URL, so it may end up in logs on its way. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    query: inline68,
  },
  responses: {
    200: {
      description: 'The user, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline69,
          ...raw({
  examples: {
    'found-first-form': {
      $ref: '#/components/examples/showUser.found-first-form',
    },
    'some-fields': {
      $ref: '#/components/examples/showUser.some-fields',
    },
    'not-found': {
      $ref: '#/components/examples/showUser.not-found',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const updateAccessToken = defineRoute<{
  method: 'post'
  path: '/access_tokens/update'
  body: typeof schemas.AccessTokenUpdate
  bodyRequired: true
  answers: { 200: typeof inline9; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/update',
  ...raw({
  operationId: 'updateAccessToken',
  tags: ['access_tokens'],
  summary: 'Update an access token',
  description: 'Changes the credentials and the user-defined fields of one access token. What is not sent stays as it is;\nwhat is sent as null is emptied.\n\nNew credentials have to fit the settings of the classification, or of the active definition of access\ntokens. The owner is not changed here.',
  'x-available-from': ['R5.0.0'],
  'x-deprecated-from': ['R18.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=530162&pageId=530114',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=496769&pageId=530162',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522871&pageId=532965',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532965&pageId=491059',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=530162',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=532965',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516253&pageId=516258',
  ],
  'x-note': 'R5.0.0 is the mark of the early page of the whole resource. That new values are checked and that an owner cannot be changed through the access token is in the user manual. When the authentication code is mandatory differs between page versions (decisions/0111); how that goes with a partial change is our reading (decisions/0116). Neither a table nor a sample of the answer is known; the complete access token is our reading (decisions/0115). In which states an access token can be changed is not said; any is taken. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  deprecated: true,
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenUpdate,
          ...raw({
  examples: {
    'new-identifier': {
      $ref: '#/components/examples/updateAccessToken.new-identifier',
    },
    'new-pass-code': {
      $ref: '#/components/examples/updateAccessToken.new-pass-code',
    },
    'new-authentication-code': {
      $ref: '#/components/examples/updateAccessToken.new-authentication-code',
    },
    'generated-authentication-code': {
      $ref: '#/components/examples/updateAccessToken.generated-authentication-code',
    },
    'without-identifier': {
      $ref: '#/components/examples/updateAccessToken.without-identifier',
    },
    'fields-of-your-own': {
      $ref: '#/components/examples/updateAccessToken.fields-of-your-own',
    },
    'more-fields-of-your-own': {
      $ref: '#/components/examples/updateAccessToken.more-fields-of-your-own',
    },
    'for-card': {
      $ref: '#/components/examples/updateAccessToken.for-card',
    },
    classified: {
      $ref: '#/components/examples/updateAccessToken.classified',
    },
    'classified-by-id': {
      $ref: '#/components/examples/updateAccessToken.classified-by-id',
    },
    'classified-by-name': {
      $ref: '#/components/examples/updateAccessToken.classified-by-name',
    },
    'chosen-fields': {
      $ref: '#/components/examples/updateAccessToken.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The changed access token, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline9,
          ...raw({
  examples: {
    updated: {
      $ref: '#/components/examples/updateAccessToken.updated',
    },
    'updated-some-fields': {
      $ref: '#/components/examples/updateAccessToken.updated-some-fields',
    },
    'not-found': {
      $ref: '#/components/examples/updateAccessToken.not-found',
    },
    'credentials-refused': {
      $ref: '#/components/examples/updateAccessToken.credentials-refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const updateAccessToken_R10_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/update'
  body: typeof schemas.AccessTokenUpdate_R10_0_0
  bodyRequired: true
  answers: { 200: typeof inline10; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/access_tokens/update',
  ...raw({
  operationId: 'updateAccessToken',
  tags: ['access_tokens'],
  summary: 'Update an access token',
  description: 'Changes the credentials and the user-defined fields of one access token. What is not sent stays as it is;\nwhat is sent as null is emptied.\n\nNew credentials have to fit the settings of the classification, or of the active definition of access\ntokens. The owner is not changed here.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=530162&pageId=530114',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=496769&pageId=530162',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522871&pageId=532965',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532965&pageId=491059',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=530162',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=532965',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516253&pageId=516258',
  ],
  'x-note': 'R5.0.0 is the mark of the early page of the whole resource. That new values are checked and that an owner cannot be changed through the access token is in the user manual. When the authentication code is mandatory differs between page versions (decisions/0111); how that goes with a partial change is our reading (decisions/0116). Neither a table nor a sample of the answer is known; the complete access token is our reading (decisions/0115). In which states an access token can be changed is not said; any is taken. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenUpdate_R10_0_0,
          ...raw({
  examples: {
    'new-identifier-opaque': {
      $ref: '#/components/examples/updateAccessToken.new-identifier-opaque',
    },
    'new-pass-code-opaque': {
      $ref: '#/components/examples/updateAccessToken.new-pass-code-opaque',
    },
    'new-authentication-code-opaque': {
      $ref: '#/components/examples/updateAccessToken.new-authentication-code-opaque',
    },
    'generated-authentication-code-opaque': {
      $ref: '#/components/examples/updateAccessToken.generated-authentication-code-opaque',
    },
    'without-identifier-opaque': {
      $ref: '#/components/examples/updateAccessToken.without-identifier-opaque',
    },
    'classified-opaque': {
      $ref: '#/components/examples/updateAccessToken.classified-opaque',
    },
    'classified-by-id-opaque': {
      $ref: '#/components/examples/updateAccessToken.classified-by-id-opaque',
    },
    'classified-by-name-opaque': {
      $ref: '#/components/examples/updateAccessToken.classified-by-name-opaque',
    },
    'chosen-fields-opaque': {
      $ref: '#/components/examples/updateAccessToken.chosen-fields-opaque',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The changed access token, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline10,
          ...raw({
  examples: {
    'updated-with-verification': {
      $ref: '#/components/examples/updateAccessToken.updated-with-verification',
    },
    'updated-some-fields': {
      $ref: '#/components/examples/updateAccessToken.updated-some-fields',
    },
    'not-found': {
      $ref: '#/components/examples/updateAccessToken.not-found',
    },
    'credentials-refused': {
      $ref: '#/components/examples/updateAccessToken.credentials-refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const updateAccessToken_R10_1_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/update'
  body: typeof schemas.AccessTokenUpdate_R10_1_0
  bodyRequired: true
  answers: { 200: typeof inline11; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/access_tokens/update',
  ...raw({
  operationId: 'updateAccessToken',
  tags: ['access_tokens'],
  summary: 'Update an access token',
  description: 'Changes the credentials and the user-defined fields of one access token. What is not sent stays as it is;\nwhat is sent as null is emptied.\n\nNew credentials have to fit the settings of the classification, or of the active definition of access\ntokens. The owner is not changed here.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=530162&pageId=530114',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=496769&pageId=530162',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522871&pageId=532965',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532965&pageId=491059',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=530162',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=532965',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516253&pageId=516258',
  ],
  'x-note': 'R5.0.0 is the mark of the early page of the whole resource. That new values are checked and that an owner cannot be changed through the access token is in the user manual. When the authentication code is mandatory differs between page versions (decisions/0111); how that goes with a partial change is our reading (decisions/0116). Neither a table nor a sample of the answer is known; the complete access token is our reading (decisions/0115). In which states an access token can be changed is not said; any is taken. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenUpdate_R10_1_0,
          ...raw({
  examples: {
    'new-identifier-opaque': {
      $ref: '#/components/examples/updateAccessToken.new-identifier-opaque',
    },
    'new-pass-code-opaque': {
      $ref: '#/components/examples/updateAccessToken.new-pass-code-opaque',
    },
    'new-authentication-code-opaque': {
      $ref: '#/components/examples/updateAccessToken.new-authentication-code-opaque',
    },
    'generated-authentication-code-opaque': {
      $ref: '#/components/examples/updateAccessToken.generated-authentication-code-opaque',
    },
    'without-identifier-opaque': {
      $ref: '#/components/examples/updateAccessToken.without-identifier-opaque',
    },
    'fields-of-your-own-opaque': {
      $ref: '#/components/examples/updateAccessToken.fields-of-your-own-opaque',
    },
    'more-fields-of-your-own-opaque': {
      $ref: '#/components/examples/updateAccessToken.more-fields-of-your-own-opaque',
    },
    'classified-opaque': {
      $ref: '#/components/examples/updateAccessToken.classified-opaque',
    },
    'classified-by-id-opaque': {
      $ref: '#/components/examples/updateAccessToken.classified-by-id-opaque',
    },
    'classified-by-name-opaque': {
      $ref: '#/components/examples/updateAccessToken.classified-by-name-opaque',
    },
    'chosen-fields-opaque': {
      $ref: '#/components/examples/updateAccessToken.chosen-fields-opaque',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The changed access token, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline11,
          ...raw({
  examples: {
    'updated-with-fields-of-your-own': {
      $ref: '#/components/examples/updateAccessToken.updated-with-fields-of-your-own',
    },
    'updated-some-fields': {
      $ref: '#/components/examples/updateAccessToken.updated-some-fields',
    },
    'not-found': {
      $ref: '#/components/examples/updateAccessToken.not-found',
    },
    'credentials-refused': {
      $ref: '#/components/examples/updateAccessToken.credentials-refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const updateAccessToken_R12_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/update'
  body: typeof schemas.AccessTokenUpdate_R10_1_0
  bodyRequired: true
  answers: { 200: typeof inline11; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/access_tokens/update',
  ...raw({
  operationId: 'updateAccessToken',
  tags: ['access_tokens'],
  summary: 'Update an access token',
  description: 'Changes the credentials and the user-defined fields of one access token. What is not sent stays as it is;\nwhat is sent as null is emptied.\n\nNew credentials have to fit the settings of the classification, or of the active definition of access\ntokens. The owner is not changed here.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=530162&pageId=530114',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=496769&pageId=530162',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522871&pageId=532965',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532965&pageId=491059',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=530162',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=532965',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516253&pageId=516258',
  ],
  'x-note': 'R5.0.0 is the mark of the early page of the whole resource. That new values are checked and that an owner cannot be changed through the access token is in the user manual. When the authentication code is mandatory differs between page versions (decisions/0111); how that goes with a partial change is our reading (decisions/0116). Neither a table nor a sample of the answer is known; the complete access token is our reading (decisions/0115). In which states an access token can be changed is not said; any is taken. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenUpdate_R10_1_0,
          ...raw({
  examples: {
    'new-identifier': {
      $ref: '#/components/examples/updateAccessToken.new-identifier',
    },
    'new-pass-code': {
      $ref: '#/components/examples/updateAccessToken.new-pass-code',
    },
    'new-authentication-code': {
      $ref: '#/components/examples/updateAccessToken.new-authentication-code',
    },
    'generated-authentication-code': {
      $ref: '#/components/examples/updateAccessToken.generated-authentication-code',
    },
    'without-identifier': {
      $ref: '#/components/examples/updateAccessToken.without-identifier',
    },
    'fields-of-your-own': {
      $ref: '#/components/examples/updateAccessToken.fields-of-your-own',
    },
    'more-fields-of-your-own': {
      $ref: '#/components/examples/updateAccessToken.more-fields-of-your-own',
    },
    classified: {
      $ref: '#/components/examples/updateAccessToken.classified',
    },
    'classified-by-id': {
      $ref: '#/components/examples/updateAccessToken.classified-by-id',
    },
    'classified-by-name': {
      $ref: '#/components/examples/updateAccessToken.classified-by-name',
    },
    'chosen-fields': {
      $ref: '#/components/examples/updateAccessToken.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The changed access token, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline11,
          ...raw({
  examples: {
    'updated-with-fields-of-your-own': {
      $ref: '#/components/examples/updateAccessToken.updated-with-fields-of-your-own',
    },
    'updated-some-fields': {
      $ref: '#/components/examples/updateAccessToken.updated-some-fields',
    },
    'not-found': {
      $ref: '#/components/examples/updateAccessToken.not-found',
    },
    'credentials-refused': {
      $ref: '#/components/examples/updateAccessToken.credentials-refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const updateAccessToken_R14_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/update'
  body: typeof schemas.AccessTokenUpdate_R10_1_0
  bodyRequired: true
  answers: { 200: typeof inline12; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/update',
  ...raw({
  operationId: 'updateAccessToken',
  tags: ['access_tokens'],
  summary: 'Update an access token',
  description: 'Changes the credentials and the user-defined fields of one access token. What is not sent stays as it is;\nwhat is sent as null is emptied.\n\nNew credentials have to fit the settings of the classification, or of the active definition of access\ntokens. The owner is not changed here.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=530162&pageId=530114',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=496769&pageId=530162',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522871&pageId=532965',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532965&pageId=491059',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=530162',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=532965',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516253&pageId=516258',
  ],
  'x-note': 'R5.0.0 is the mark of the early page of the whole resource. That new values are checked and that an owner cannot be changed through the access token is in the user manual. When the authentication code is mandatory differs between page versions (decisions/0111); how that goes with a partial change is our reading (decisions/0116). Neither a table nor a sample of the answer is known; the complete access token is our reading (decisions/0115). In which states an access token can be changed is not said; any is taken. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenUpdate_R10_1_0,
          ...raw({
  examples: {
    'new-identifier': {
      $ref: '#/components/examples/updateAccessToken.new-identifier',
    },
    'new-pass-code': {
      $ref: '#/components/examples/updateAccessToken.new-pass-code',
    },
    'new-authentication-code': {
      $ref: '#/components/examples/updateAccessToken.new-authentication-code',
    },
    'generated-authentication-code': {
      $ref: '#/components/examples/updateAccessToken.generated-authentication-code',
    },
    'without-identifier': {
      $ref: '#/components/examples/updateAccessToken.without-identifier',
    },
    'fields-of-your-own': {
      $ref: '#/components/examples/updateAccessToken.fields-of-your-own',
    },
    'more-fields-of-your-own': {
      $ref: '#/components/examples/updateAccessToken.more-fields-of-your-own',
    },
    classified: {
      $ref: '#/components/examples/updateAccessToken.classified',
    },
    'classified-by-id': {
      $ref: '#/components/examples/updateAccessToken.classified-by-id',
    },
    'classified-by-name': {
      $ref: '#/components/examples/updateAccessToken.classified-by-name',
    },
    'chosen-fields': {
      $ref: '#/components/examples/updateAccessToken.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The changed access token, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline12,
          ...raw({
  examples: {
    'updated-with-fields-of-your-own': {
      $ref: '#/components/examples/updateAccessToken.updated-with-fields-of-your-own',
    },
    'updated-some-fields': {
      $ref: '#/components/examples/updateAccessToken.updated-some-fields',
    },
    'not-found': {
      $ref: '#/components/examples/updateAccessToken.not-found',
    },
    'credentials-refused': {
      $ref: '#/components/examples/updateAccessToken.credentials-refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const updateAccessToken_R14_1_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/update'
  body: typeof schemas.AccessTokenUpdate_R10_1_0
  bodyRequired: true
  answers: { 200: typeof inline13; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/update',
  ...raw({
  operationId: 'updateAccessToken',
  tags: ['access_tokens'],
  summary: 'Update an access token',
  description: 'Changes the credentials and the user-defined fields of one access token. What is not sent stays as it is;\nwhat is sent as null is emptied.\n\nNew credentials have to fit the settings of the classification, or of the active definition of access\ntokens. The owner is not changed here.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=530162&pageId=530114',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=496769&pageId=530162',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522871&pageId=532965',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532965&pageId=491059',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=530162',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=532965',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516253&pageId=516258',
  ],
  'x-note': 'R5.0.0 is the mark of the early page of the whole resource. That new values are checked and that an owner cannot be changed through the access token is in the user manual. When the authentication code is mandatory differs between page versions (decisions/0111); how that goes with a partial change is our reading (decisions/0116). Neither a table nor a sample of the answer is known; the complete access token is our reading (decisions/0115). In which states an access token can be changed is not said; any is taken. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenUpdate_R10_1_0,
          ...raw({
  examples: {
    'new-identifier': {
      $ref: '#/components/examples/updateAccessToken.new-identifier',
    },
    'new-pass-code': {
      $ref: '#/components/examples/updateAccessToken.new-pass-code',
    },
    'new-authentication-code': {
      $ref: '#/components/examples/updateAccessToken.new-authentication-code',
    },
    'generated-authentication-code': {
      $ref: '#/components/examples/updateAccessToken.generated-authentication-code',
    },
    'without-identifier': {
      $ref: '#/components/examples/updateAccessToken.without-identifier',
    },
    'fields-of-your-own': {
      $ref: '#/components/examples/updateAccessToken.fields-of-your-own',
    },
    'more-fields-of-your-own': {
      $ref: '#/components/examples/updateAccessToken.more-fields-of-your-own',
    },
    classified: {
      $ref: '#/components/examples/updateAccessToken.classified',
    },
    'classified-by-id': {
      $ref: '#/components/examples/updateAccessToken.classified-by-id',
    },
    'classified-by-name': {
      $ref: '#/components/examples/updateAccessToken.classified-by-name',
    },
    'chosen-fields': {
      $ref: '#/components/examples/updateAccessToken.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The changed access token, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline13,
          ...raw({
  examples: {
    'updated-with-fields-of-your-own': {
      $ref: '#/components/examples/updateAccessToken.updated-with-fields-of-your-own',
    },
    'updated-some-fields': {
      $ref: '#/components/examples/updateAccessToken.updated-some-fields',
    },
    'not-found': {
      $ref: '#/components/examples/updateAccessToken.not-found',
    },
    'credentials-refused': {
      $ref: '#/components/examples/updateAccessToken.credentials-refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const updateAccessToken_R15_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/update'
  body: typeof schemas.AccessTokenUpdate_R10_1_0
  bodyRequired: true
  answers: { 200: typeof inline14; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/update',
  ...raw({
  operationId: 'updateAccessToken',
  tags: ['access_tokens'],
  summary: 'Update an access token',
  description: 'Changes the credentials and the user-defined fields of one access token. What is not sent stays as it is;\nwhat is sent as null is emptied.\n\nNew credentials have to fit the settings of the classification, or of the active definition of access\ntokens. The owner is not changed here.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=530162&pageId=530114',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=496769&pageId=530162',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522871&pageId=532965',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532965&pageId=491059',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=530162',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=532965',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516253&pageId=516258',
  ],
  'x-note': 'R5.0.0 is the mark of the early page of the whole resource. That new values are checked and that an owner cannot be changed through the access token is in the user manual. When the authentication code is mandatory differs between page versions (decisions/0111); how that goes with a partial change is our reading (decisions/0116). Neither a table nor a sample of the answer is known; the complete access token is our reading (decisions/0115). In which states an access token can be changed is not said; any is taken. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenUpdate_R10_1_0,
          ...raw({
  examples: {
    'new-identifier': {
      $ref: '#/components/examples/updateAccessToken.new-identifier',
    },
    'new-pass-code': {
      $ref: '#/components/examples/updateAccessToken.new-pass-code',
    },
    'new-authentication-code': {
      $ref: '#/components/examples/updateAccessToken.new-authentication-code',
    },
    'generated-authentication-code': {
      $ref: '#/components/examples/updateAccessToken.generated-authentication-code',
    },
    'without-identifier': {
      $ref: '#/components/examples/updateAccessToken.without-identifier',
    },
    'fields-of-your-own': {
      $ref: '#/components/examples/updateAccessToken.fields-of-your-own',
    },
    'more-fields-of-your-own': {
      $ref: '#/components/examples/updateAccessToken.more-fields-of-your-own',
    },
    classified: {
      $ref: '#/components/examples/updateAccessToken.classified',
    },
    'classified-by-id': {
      $ref: '#/components/examples/updateAccessToken.classified-by-id',
    },
    'classified-by-name': {
      $ref: '#/components/examples/updateAccessToken.classified-by-name',
    },
    'chosen-fields': {
      $ref: '#/components/examples/updateAccessToken.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The changed access token, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline14,
          ...raw({
  examples: {
    'updated-with-fields-of-your-own': {
      $ref: '#/components/examples/updateAccessToken.updated-with-fields-of-your-own',
    },
    'updated-some-fields': {
      $ref: '#/components/examples/updateAccessToken.updated-some-fields',
    },
    'not-found': {
      $ref: '#/components/examples/updateAccessToken.not-found',
    },
    'credentials-refused': {
      $ref: '#/components/examples/updateAccessToken.credentials-refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const updateAccessToken_R16_2_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/update'
  body: typeof schemas.AccessTokenUpdate
  bodyRequired: true
  answers: { 200: typeof inline15; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/update',
  ...raw({
  operationId: 'updateAccessToken',
  tags: ['access_tokens'],
  summary: 'Update an access token',
  description: 'Changes the credentials and the user-defined fields of one access token. What is not sent stays as it is;\nwhat is sent as null is emptied.\n\nNew credentials have to fit the settings of the classification, or of the active definition of access\ntokens. The owner is not changed here.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=530162&pageId=530114',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=496769&pageId=530162',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522871&pageId=532965',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532965&pageId=491059',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=530162',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=532965',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516253&pageId=516258',
  ],
  'x-note': 'R5.0.0 is the mark of the early page of the whole resource. That new values are checked and that an owner cannot be changed through the access token is in the user manual. When the authentication code is mandatory differs between page versions (decisions/0111); how that goes with a partial change is our reading (decisions/0116). Neither a table nor a sample of the answer is known; the complete access token is our reading (decisions/0115). In which states an access token can be changed is not said; any is taken. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenUpdate,
          ...raw({
  examples: {
    'new-identifier': {
      $ref: '#/components/examples/updateAccessToken.new-identifier',
    },
    'new-pass-code': {
      $ref: '#/components/examples/updateAccessToken.new-pass-code',
    },
    'new-authentication-code': {
      $ref: '#/components/examples/updateAccessToken.new-authentication-code',
    },
    'generated-authentication-code': {
      $ref: '#/components/examples/updateAccessToken.generated-authentication-code',
    },
    'without-identifier': {
      $ref: '#/components/examples/updateAccessToken.without-identifier',
    },
    'fields-of-your-own': {
      $ref: '#/components/examples/updateAccessToken.fields-of-your-own',
    },
    'more-fields-of-your-own': {
      $ref: '#/components/examples/updateAccessToken.more-fields-of-your-own',
    },
    'for-card': {
      $ref: '#/components/examples/updateAccessToken.for-card',
    },
    classified: {
      $ref: '#/components/examples/updateAccessToken.classified',
    },
    'classified-by-id': {
      $ref: '#/components/examples/updateAccessToken.classified-by-id',
    },
    'classified-by-name': {
      $ref: '#/components/examples/updateAccessToken.classified-by-name',
    },
    'chosen-fields': {
      $ref: '#/components/examples/updateAccessToken.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The changed access token, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline15,
          ...raw({
  examples: {
    'updated-with-card': {
      $ref: '#/components/examples/updateAccessToken.updated-with-card',
    },
    'updated-some-fields': {
      $ref: '#/components/examples/updateAccessToken.updated-some-fields',
    },
    'not-found': {
      $ref: '#/components/examples/updateAccessToken.not-found',
    },
    'credentials-refused': {
      $ref: '#/components/examples/updateAccessToken.credentials-refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const updateAccessToken_R5_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/update'
  body: typeof schemas.AccessTokenUpdate_R5_0_0
  bodyRequired: true
  answers: { 200: typeof inline16; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/access_tokens/update',
  ...raw({
  operationId: 'updateAccessToken',
  tags: ['access_tokens'],
  summary: 'Update an access token',
  description: 'Changes the credentials and the user-defined fields of one access token. What is not sent stays as it is;\nwhat is sent as null is emptied.\n\nNew credentials have to fit the settings of the classification, or of the active definition of access\ntokens. The owner is not changed here.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=530162&pageId=530114',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=496769&pageId=530162',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522871&pageId=532965',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532965&pageId=491059',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=530162',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=532965',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516253&pageId=516258',
  ],
  'x-note': 'R5.0.0 is the mark of the early page of the whole resource. That new values are checked and that an owner cannot be changed through the access token is in the user manual. When the authentication code is mandatory differs between page versions (decisions/0111); how that goes with a partial change is our reading (decisions/0116). Neither a table nor a sample of the answer is known; the complete access token is our reading (decisions/0115). In which states an access token can be changed is not said; any is taken. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenUpdate_R5_0_0,
          ...raw({
  examples: {
    'new-identifier-opaque': {
      $ref: '#/components/examples/updateAccessToken.new-identifier-opaque',
    },
    'new-pass-code-opaque': {
      $ref: '#/components/examples/updateAccessToken.new-pass-code-opaque',
    },
    'new-authentication-code-opaque': {
      $ref: '#/components/examples/updateAccessToken.new-authentication-code-opaque',
    },
    'generated-authentication-code-opaque': {
      $ref: '#/components/examples/updateAccessToken.generated-authentication-code-opaque',
    },
    'without-identifier-opaque': {
      $ref: '#/components/examples/updateAccessToken.without-identifier-opaque',
    },
    'chosen-fields-opaque': {
      $ref: '#/components/examples/updateAccessToken.chosen-fields-opaque',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The changed access token, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline16,
          ...raw({
  examples: {
    'updated-first-form': {
      $ref: '#/components/examples/updateAccessToken.updated-first-form',
    },
    'updated-some-fields': {
      $ref: '#/components/examples/updateAccessToken.updated-some-fields',
    },
    'not-found': {
      $ref: '#/components/examples/updateAccessToken.not-found',
    },
    'credentials-refused': {
      $ref: '#/components/examples/updateAccessToken.credentials-refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const updateAccessToken_R9_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/update'
  body: typeof schemas.AccessTokenUpdate_R5_0_0
  bodyRequired: true
  answers: { 200: typeof inline17; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/access_tokens/update',
  ...raw({
  operationId: 'updateAccessToken',
  tags: ['access_tokens'],
  summary: 'Update an access token',
  description: 'Changes the credentials and the user-defined fields of one access token. What is not sent stays as it is;\nwhat is sent as null is emptied.\n\nNew credentials have to fit the settings of the classification, or of the active definition of access\ntokens. The owner is not changed here.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=530162&pageId=530114',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=496769&pageId=530162',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522871&pageId=532965',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532965&pageId=491059',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=530162',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=532965',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516253&pageId=516258',
  ],
  'x-note': 'R5.0.0 is the mark of the early page of the whole resource. That new values are checked and that an owner cannot be changed through the access token is in the user manual. When the authentication code is mandatory differs between page versions (decisions/0111); how that goes with a partial change is our reading (decisions/0116). Neither a table nor a sample of the answer is known; the complete access token is our reading (decisions/0115). In which states an access token can be changed is not said; any is taken. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenUpdate_R5_0_0,
          ...raw({
  examples: {
    'new-identifier-opaque': {
      $ref: '#/components/examples/updateAccessToken.new-identifier-opaque',
    },
    'new-pass-code-opaque': {
      $ref: '#/components/examples/updateAccessToken.new-pass-code-opaque',
    },
    'new-authentication-code-opaque': {
      $ref: '#/components/examples/updateAccessToken.new-authentication-code-opaque',
    },
    'generated-authentication-code-opaque': {
      $ref: '#/components/examples/updateAccessToken.generated-authentication-code-opaque',
    },
    'without-identifier-opaque': {
      $ref: '#/components/examples/updateAccessToken.without-identifier-opaque',
    },
    'chosen-fields-opaque': {
      $ref: '#/components/examples/updateAccessToken.chosen-fields-opaque',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The changed access token, or the call failed and the code says why.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: inline17,
          ...raw({
  examples: {
    'updated-with-verification': {
      $ref: '#/components/examples/updateAccessToken.updated-with-verification',
    },
    'updated-some-fields': {
      $ref: '#/components/examples/updateAccessToken.updated-some-fields',
    },
    'not-found': {
      $ref: '#/components/examples/updateAccessToken.not-found',
    },
    'credentials-refused': {
      $ref: '#/components/examples/updateAccessToken.credentials-refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const verifyAccessToken = defineRoute<{
  method: 'post'
  path: '/access_tokens/verify'
  body: typeof schemas.AccessTokenVerification
  bodyRequired: true
  answers: { 200: typeof inline9; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/verify',
  ...raw({
  operationId: 'verifyAccessToken',
  tags: ['access_tokens'],
  summary: 'Verify an access token',
  description: 'Verifies one access token by its verification code and makes it usable. Only an access token in state PENDING_VERIFICATION is taken, one per call.\n\nA new pass code can be set along with it.',
  'x-available-from': ['R9.0.0'],
  'x-deprecated-from': ['R18.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491065/POST+access_tokens+verify',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=1&pageId=491065&revisedVersion=5',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491065&revisedVersion=5',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522976&pageId=532969',
  ],
  'x-note': 'That the access token is EFFECTIVE afterwards, and that verified_date and verified_by_user are set, is our reading. How a wrong code is answered, how many tries there are and how long a code lives is not said. The line on semi-optional parameters can only mean the fields inside access_token_identifier. The table of the answer is known down to card_last_4_digits, the rest is taken from the shared table (decisions/0109). What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  deprecated: true,
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenVerification,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/verifyAccessToken.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/verifyAccessToken.by-identifier',
    },
    'with-new-pass-code': {
      $ref: '#/components/examples/verifyAccessToken.with-new-pass-code',
    },
    'chosen-fields': {
      $ref: '#/components/examples/verifyAccessToken.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The verified access token, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline9,
          ...raw({
  examples: {
    verified: {
      $ref: '#/components/examples/verifyAccessToken.verified',
    },
    'verified-some-fields': {
      $ref: '#/components/examples/verifyAccessToken.verified-some-fields',
    },
    'wrong-code': {
      $ref: '#/components/examples/verifyAccessToken.wrong-code',
    },
    refused: {
      $ref: '#/components/examples/verifyAccessToken.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const verifyAccessToken_R10_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/verify'
  body: typeof schemas.AccessTokenVerification_R10_0_0
  bodyRequired: true
  answers: { 200: typeof inline10; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/access_tokens/verify',
  ...raw({
  operationId: 'verifyAccessToken',
  tags: ['access_tokens'],
  summary: 'Verify an access token',
  description: 'Verifies one access token by its verification code and makes it usable. Only an access token in state PENDING_VERIFICATION is taken, one per call.',
  'x-available-from': ['R9.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491065/POST+access_tokens+verify',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=1&pageId=491065&revisedVersion=5',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491065&revisedVersion=5',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522976&pageId=532969',
  ],
  'x-note': 'That the access token is EFFECTIVE afterwards, and that verified_date and verified_by_user are set, is our reading. How a wrong code is answered, how many tries there are and how long a code lives is not said. The line on semi-optional parameters can only mean the fields inside access_token_identifier. The table of the answer is known down to card_last_4_digits, the rest is taken from the shared table (decisions/0109). What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenVerification_R10_0_0,
          ...raw({
  examples: {
    'by-authentication-code-opaque': {
      $ref: '#/components/examples/verifyAccessToken.by-authentication-code-opaque',
    },
    'by-identifier-opaque': {
      $ref: '#/components/examples/verifyAccessToken.by-identifier-opaque',
    },
    'chosen-fields-opaque': {
      $ref: '#/components/examples/verifyAccessToken.chosen-fields-opaque',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The verified access token, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline10,
          ...raw({
  examples: {
    'verified-first-form': {
      $ref: '#/components/examples/verifyAccessToken.verified-first-form',
    },
    'verified-some-fields': {
      $ref: '#/components/examples/verifyAccessToken.verified-some-fields',
    },
    'wrong-code': {
      $ref: '#/components/examples/verifyAccessToken.wrong-code',
    },
    refused: {
      $ref: '#/components/examples/verifyAccessToken.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const verifyAccessToken_R10_1_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/verify'
  body: typeof schemas.AccessTokenVerification_R10_0_0
  bodyRequired: true
  answers: { 200: typeof inline11; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/access_tokens/verify',
  ...raw({
  operationId: 'verifyAccessToken',
  tags: ['access_tokens'],
  summary: 'Verify an access token',
  description: 'Verifies one access token by its verification code and makes it usable. Only an access token in state PENDING_VERIFICATION is taken, one per call.',
  'x-available-from': ['R9.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491065/POST+access_tokens+verify',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=1&pageId=491065&revisedVersion=5',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491065&revisedVersion=5',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522976&pageId=532969',
  ],
  'x-note': 'That the access token is EFFECTIVE afterwards, and that verified_date and verified_by_user are set, is our reading. How a wrong code is answered, how many tries there are and how long a code lives is not said. The line on semi-optional parameters can only mean the fields inside access_token_identifier. The table of the answer is known down to card_last_4_digits, the rest is taken from the shared table (decisions/0109). What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenVerification_R10_0_0,
          ...raw({
  examples: {
    'by-authentication-code-opaque': {
      $ref: '#/components/examples/verifyAccessToken.by-authentication-code-opaque',
    },
    'by-identifier-opaque': {
      $ref: '#/components/examples/verifyAccessToken.by-identifier-opaque',
    },
    'chosen-fields-opaque': {
      $ref: '#/components/examples/verifyAccessToken.chosen-fields-opaque',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The verified access token, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline11,
          ...raw({
  examples: {
    'verified-with-fields-of-your-own': {
      $ref: '#/components/examples/verifyAccessToken.verified-with-fields-of-your-own',
    },
    'verified-some-fields': {
      $ref: '#/components/examples/verifyAccessToken.verified-some-fields',
    },
    'wrong-code': {
      $ref: '#/components/examples/verifyAccessToken.wrong-code',
    },
    refused: {
      $ref: '#/components/examples/verifyAccessToken.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const verifyAccessToken_R12_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/verify'
  body: typeof schemas.AccessTokenVerification_R10_0_0
  bodyRequired: true
  answers: { 200: typeof inline11; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/access_tokens/verify',
  ...raw({
  operationId: 'verifyAccessToken',
  tags: ['access_tokens'],
  summary: 'Verify an access token',
  description: 'Verifies one access token by its verification code and makes it usable. Only an access token in state PENDING_VERIFICATION is taken, one per call.',
  'x-available-from': ['R9.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491065/POST+access_tokens+verify',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=1&pageId=491065&revisedVersion=5',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491065&revisedVersion=5',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522976&pageId=532969',
  ],
  'x-note': 'That the access token is EFFECTIVE afterwards, and that verified_date and verified_by_user are set, is our reading. How a wrong code is answered, how many tries there are and how long a code lives is not said. The line on semi-optional parameters can only mean the fields inside access_token_identifier. The table of the answer is known down to card_last_4_digits, the rest is taken from the shared table (decisions/0109). What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenVerification_R10_0_0,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/verifyAccessToken.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/verifyAccessToken.by-identifier',
    },
    'chosen-fields': {
      $ref: '#/components/examples/verifyAccessToken.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The verified access token, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline11,
          ...raw({
  examples: {
    'verified-with-fields-of-your-own': {
      $ref: '#/components/examples/verifyAccessToken.verified-with-fields-of-your-own',
    },
    'verified-some-fields': {
      $ref: '#/components/examples/verifyAccessToken.verified-some-fields',
    },
    'wrong-code': {
      $ref: '#/components/examples/verifyAccessToken.wrong-code',
    },
    refused: {
      $ref: '#/components/examples/verifyAccessToken.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const verifyAccessToken_R14_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/verify'
  body: typeof schemas.AccessTokenVerification
  bodyRequired: true
  answers: { 200: typeof inline12; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/verify',
  ...raw({
  operationId: 'verifyAccessToken',
  tags: ['access_tokens'],
  summary: 'Verify an access token',
  description: 'Verifies one access token by its verification code and makes it usable. Only an access token in state PENDING_VERIFICATION is taken, one per call.\n\nA new pass code can be set along with it.',
  'x-available-from': ['R9.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491065/POST+access_tokens+verify',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=1&pageId=491065&revisedVersion=5',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491065&revisedVersion=5',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522976&pageId=532969',
  ],
  'x-note': 'That the access token is EFFECTIVE afterwards, and that verified_date and verified_by_user are set, is our reading. How a wrong code is answered, how many tries there are and how long a code lives is not said. The line on semi-optional parameters can only mean the fields inside access_token_identifier. The table of the answer is known down to card_last_4_digits, the rest is taken from the shared table (decisions/0109). What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenVerification,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/verifyAccessToken.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/verifyAccessToken.by-identifier',
    },
    'with-new-pass-code': {
      $ref: '#/components/examples/verifyAccessToken.with-new-pass-code',
    },
    'chosen-fields': {
      $ref: '#/components/examples/verifyAccessToken.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The verified access token, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline12,
          ...raw({
  examples: {
    'verified-with-fields-of-your-own': {
      $ref: '#/components/examples/verifyAccessToken.verified-with-fields-of-your-own',
    },
    'verified-some-fields': {
      $ref: '#/components/examples/verifyAccessToken.verified-some-fields',
    },
    'wrong-code': {
      $ref: '#/components/examples/verifyAccessToken.wrong-code',
    },
    refused: {
      $ref: '#/components/examples/verifyAccessToken.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const verifyAccessToken_R14_1_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/verify'
  body: typeof schemas.AccessTokenVerification
  bodyRequired: true
  answers: { 200: typeof inline13; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/verify',
  ...raw({
  operationId: 'verifyAccessToken',
  tags: ['access_tokens'],
  summary: 'Verify an access token',
  description: 'Verifies one access token by its verification code and makes it usable. Only an access token in state PENDING_VERIFICATION is taken, one per call.\n\nA new pass code can be set along with it.',
  'x-available-from': ['R9.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491065/POST+access_tokens+verify',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=1&pageId=491065&revisedVersion=5',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491065&revisedVersion=5',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522976&pageId=532969',
  ],
  'x-note': 'That the access token is EFFECTIVE afterwards, and that verified_date and verified_by_user are set, is our reading. How a wrong code is answered, how many tries there are and how long a code lives is not said. The line on semi-optional parameters can only mean the fields inside access_token_identifier. The table of the answer is known down to card_last_4_digits, the rest is taken from the shared table (decisions/0109). What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenVerification,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/verifyAccessToken.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/verifyAccessToken.by-identifier',
    },
    'with-new-pass-code': {
      $ref: '#/components/examples/verifyAccessToken.with-new-pass-code',
    },
    'chosen-fields': {
      $ref: '#/components/examples/verifyAccessToken.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The verified access token, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline13,
          ...raw({
  examples: {
    'verified-with-fields-of-your-own': {
      $ref: '#/components/examples/verifyAccessToken.verified-with-fields-of-your-own',
    },
    'verified-some-fields': {
      $ref: '#/components/examples/verifyAccessToken.verified-some-fields',
    },
    'wrong-code': {
      $ref: '#/components/examples/verifyAccessToken.wrong-code',
    },
    refused: {
      $ref: '#/components/examples/verifyAccessToken.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const verifyAccessToken_R15_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/verify'
  body: typeof schemas.AccessTokenVerification
  bodyRequired: true
  answers: { 200: typeof inline14; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/verify',
  ...raw({
  operationId: 'verifyAccessToken',
  tags: ['access_tokens'],
  summary: 'Verify an access token',
  description: 'Verifies one access token by its verification code and makes it usable. Only an access token in state PENDING_VERIFICATION is taken, one per call.\n\nA new pass code can be set along with it.',
  'x-available-from': ['R9.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491065/POST+access_tokens+verify',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=1&pageId=491065&revisedVersion=5',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491065&revisedVersion=5',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522976&pageId=532969',
  ],
  'x-note': 'That the access token is EFFECTIVE afterwards, and that verified_date and verified_by_user are set, is our reading. How a wrong code is answered, how many tries there are and how long a code lives is not said. The line on semi-optional parameters can only mean the fields inside access_token_identifier. The table of the answer is known down to card_last_4_digits, the rest is taken from the shared table (decisions/0109). What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenVerification,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/verifyAccessToken.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/verifyAccessToken.by-identifier',
    },
    'with-new-pass-code': {
      $ref: '#/components/examples/verifyAccessToken.with-new-pass-code',
    },
    'chosen-fields': {
      $ref: '#/components/examples/verifyAccessToken.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The verified access token, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline14,
          ...raw({
  examples: {
    'verified-with-fields-of-your-own': {
      $ref: '#/components/examples/verifyAccessToken.verified-with-fields-of-your-own',
    },
    'verified-some-fields': {
      $ref: '#/components/examples/verifyAccessToken.verified-some-fields',
    },
    'wrong-code': {
      $ref: '#/components/examples/verifyAccessToken.wrong-code',
    },
    refused: {
      $ref: '#/components/examples/verifyAccessToken.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const verifyAccessToken_R16_2_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/verify'
  body: typeof schemas.AccessTokenVerification
  bodyRequired: true
  answers: { 200: typeof inline15; '4XX': typeof schemas.Failure; '5XX': typeof schemas.Failure }
}>({
  method: 'post',
  path: '/access_tokens/verify',
  ...raw({
  operationId: 'verifyAccessToken',
  tags: ['access_tokens'],
  summary: 'Verify an access token',
  description: 'Verifies one access token by its verification code and makes it usable. Only an access token in state PENDING_VERIFICATION is taken, one per call.\n\nA new pass code can be set along with it.',
  'x-available-from': ['R9.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491065/POST+access_tokens+verify',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=1&pageId=491065&revisedVersion=5',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491065&revisedVersion=5',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522976&pageId=532969',
  ],
  'x-note': 'That the access token is EFFECTIVE afterwards, and that verified_date and verified_by_user are set, is our reading. How a wrong code is answered, how many tries there are and how long a code lives is not said. The line on semi-optional parameters can only mean the fields inside access_token_identifier. The table of the answer is known down to card_last_4_digits, the rest is taken from the shared table (decisions/0109). What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenVerification,
          ...raw({
  examples: {
    'by-authentication-code': {
      $ref: '#/components/examples/verifyAccessToken.by-authentication-code',
    },
    'by-identifier': {
      $ref: '#/components/examples/verifyAccessToken.by-identifier',
    },
    'with-new-pass-code': {
      $ref: '#/components/examples/verifyAccessToken.with-new-pass-code',
    },
    'chosen-fields': {
      $ref: '#/components/examples/verifyAccessToken.chosen-fields',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The verified access token, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline15,
          ...raw({
  examples: {
    'verified-with-card': {
      $ref: '#/components/examples/verifyAccessToken.verified-with-card',
    },
    'verified-some-fields': {
      $ref: '#/components/examples/verifyAccessToken.verified-some-fields',
    },
    'wrong-code': {
      $ref: '#/components/examples/verifyAccessToken.wrong-code',
    },
    refused: {
      $ref: '#/components/examples/verifyAccessToken.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

export const verifyAccessToken_R9_0_0 = defineRoute<{
  method: 'post'
  path: '/access_tokens/verify'
  body: typeof schemas.AccessTokenVerification_R9_0_0
  bodyRequired: true
  answers: { 200: typeof inline17; '4XX': typeof schemas.Failure_R4_0_0; '5XX': typeof schemas.Failure_R4_0_0 }
}>({
  method: 'post',
  path: '/access_tokens/verify',
  ...raw({
  operationId: 'verifyAccessToken',
  tags: ['access_tokens'],
  summary: 'Verify an access token',
  description: 'Verifies one access token by its verification code and makes it usable. Only an access token in state PENDING_VERIFICATION is taken, one per call.',
  'x-available-from': ['R9.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491065/POST+access_tokens+verify',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=1&pageId=491065&revisedVersion=5',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491065&revisedVersion=5',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522976&pageId=532969',
  ],
  'x-note': 'That the access token is EFFECTIVE afterwards, and that verified_date and verified_by_user are set, is our reading. How a wrong code is answered, how many tries there are and how long a code lives is not said. The line on semi-optional parameters can only mean the fields inside access_token_identifier. The table of the answer is known down to card_last_4_digits, the rest is taken from the shared table (decisions/0109). What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
}),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenVerification_R9_0_0,
          ...raw({
  examples: {
    'by-authentication-code-opaque': {
      $ref: '#/components/examples/verifyAccessToken.by-authentication-code-opaque',
    },
    'by-identifier-opaque': {
      $ref: '#/components/examples/verifyAccessToken.by-identifier-opaque',
    },
  },
}),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The verified access token, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: inline17,
          ...raw({
  examples: {
    'verified-first-form': {
      $ref: '#/components/examples/verifyAccessToken.verified-first-form',
    },
    'wrong-code': {
      $ref: '#/components/examples/verifyAccessToken.wrong-code',
    },
    refused: {
      $ref: '#/components/examples/verifyAccessToken.refused',
    },
  },
}),
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    'invalid-parameters': {
      $ref: '#/components/examples/failure.invalid-parameters',
    },
  },
}),
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure_R4_0_0,
          ...raw({
  examples: {
    unexpected: {
      $ref: '#/components/examples/failure.unexpected',
    },
  },
}),
        },
      },
    },
  },
})

/** Which form of an operation each release has. A release that is listed nowhere does not have the operation. */
export const routeForms = {
  authenticateNagraSubscription: [
    { releases: ['R18.0.0'], route: authenticateNagraSubscription },
    { releases: ['R12.0.0', 'R12.4.0', 'R12.5.0'], route: authenticateNagraSubscription_R12_0_0 },
    { releases: ['R13.0.0', 'R13.1.0', 'R13.2.0'], route: authenticateNagraSubscription_R13_0_0 },
    { releases: ['R14.0.0', 'R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], route: authenticateNagraSubscription_R14_0_0 },
    { releases: ['R8.0.0', 'R9.0.0', 'R10.0.0', 'R10.1.0', 'R11.0.0'], route: authenticateNagraSubscription_R8_0_0 },
  ],
  authenticatePerceptionSubscriber: [
    { releases: [
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
    ], route: authenticatePerceptionSubscriber },
    { releases: ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], route: authenticatePerceptionSubscriber_R12_0_0 },
    { releases: ['R9.0.0', 'R10.0.0', 'R10.1.0', 'R11.0.0'], route: authenticatePerceptionSubscriber_R9_0_0 },
  ],
  authenticateTucanoSubscriber: [
    { releases: ['R18.0.0'], route: authenticateTucanoSubscriber },
    { releases: ['R11.0.0'], route: authenticateTucanoSubscriber_R11_0_0 },
    { releases: ['R12.0.0'], route: authenticateTucanoSubscriber_R12_0_0 },
    { releases: ['R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], route: authenticateTucanoSubscriber_R12_4_0 },
    { releases: ['R14.0.0', 'R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], route: authenticateTucanoSubscriber_R14_0_0 },
  ],
  changeAccessTokenPassCode: [
    { releases: ['R18.0.0'], route: changeAccessTokenPassCode },
    { releases: ['R16.12.0', 'R17.10.0'], route: changeAccessTokenPassCode_R16_12_0 },
  ],
  changeUserPassword: [
    { releases: ['R18.0.0'], route: changeUserPassword },
    { releases: ['R12.5.0', 'R13.2.0'], route: changeUserPassword_R12_5_0 },
    { releases: ['R14.0.0', 'R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], route: changeUserPassword_R14_0_0 },
  ],
  createAccessToken: [
    { releases: ['R18.0.0'], route: createAccessToken },
    { releases: ['R10.0.0'], route: createAccessToken_R10_0_0 },
    { releases: ['R10.1.0', 'R11.0.0'], route: createAccessToken_R10_1_0 },
    { releases: ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], route: createAccessToken_R12_0_0 },
    { releases: ['R14.0.0'], route: createAccessToken_R14_0_0 },
    { releases: ['R14.1.0', 'R14.26.0'], route: createAccessToken_R14_1_0 },
    { releases: ['R15.0.0', 'R16.0.0'], route: createAccessToken_R15_0_0 },
    { releases: ['R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], route: createAccessToken_R16_2_0 },
    { releases: ['R5.0.0', 'R6.0.0', 'R7.0.0'], route: createAccessToken_R5_0_0 },
    { releases: ['R8.0.0'], route: createAccessToken_R8_0_0 },
    { releases: ['R9.0.0'], route: createAccessToken_R9_0_0 },
  ],
  createSessionToken: [
    { releases: ['R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], route: createSessionToken },
    { releases: ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], route: createSessionToken_R12_0_0 },
    { releases: ['R14.0.0', 'R14.1.0', 'R14.26.0'], route: createSessionToken_R14_0_0 },
    { releases: ['R4.0.0', 'R5.0.0', 'R10.0.0', 'R10.1.0', 'R11.0.0'], route: createSessionToken_R4_0_0 },
    { releases: ['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], route: createSessionToken_R6_0_0 },
  ],
  createSessionTokenByConsumerApplicationKey: [
    { releases: ['R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], route: createSessionTokenByConsumerApplicationKey },
    { releases: ['R15.0.0', 'R16.0.0'], route: createSessionTokenByConsumerApplicationKey_R15_0_0 },
  ],
  createSessionTokenByDeviceApplicationKey: [
    { releases: ['R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], route: createSessionTokenByDeviceApplicationKey },
  ],
  createSessionTokenByWebApiKey: [
    { releases: ['R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], route: createSessionTokenByWebApiKey },
    { releases: ['R10.0.0', 'R10.1.0', 'R11.0.0'], route: createSessionTokenByWebApiKey_R10_0_0 },
    { releases: ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], route: createSessionTokenByWebApiKey_R12_0_0 },
    { releases: ['R14.0.0', 'R14.1.0', 'R14.26.0'], route: createSessionTokenByWebApiKey_R14_0_0 },
  ],
  createUser: [
    { releases: ['R18.0.0'], route: createUser },
    { releases: ['R14.0.0'], route: createUser_R14_0_0 },
    { releases: ['R14.1.0', 'R14.26.0'], route: createUser_R14_1_0 },
    { releases: ['R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], route: createUser_R15_0_0 },
  ],
  deleteAccessToken: [
    { releases: ['R18.0.0'], route: deleteAccessToken },
    { releases: ['R14.26.0'], route: deleteAccessToken_R14_26_0 },
    { releases: ['R15.0.0', 'R16.0.0'], route: deleteAccessToken_R15_0_0 },
    { releases: ['R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], route: deleteAccessToken_R16_2_0 },
  ],
  forgetAccessTokenPassCode: [
    { releases: ['R18.0.0'], route: forgetAccessTokenPassCode },
    { releases: ['R16.12.0', 'R17.10.0'], route: forgetAccessTokenPassCode_R16_12_0 },
  ],
  generateAccessTokenOneTimePassword: [
    { releases: ['R18.0.0'], route: generateAccessTokenOneTimePassword },
    { releases: ['R13.0.0', 'R13.1.0', 'R13.2.0'], route: generateAccessTokenOneTimePassword_R13_0_0 },
    { releases: ['R14.0.0', 'R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], route: generateAccessTokenOneTimePassword_R14_0_0 },
  ],
  getNotAssociatedAccessTokens: [
    { releases: ['R18.0.0'], route: getNotAssociatedAccessTokens },
    { releases: ['R10.0.0'], route: getNotAssociatedAccessTokens_R10_0_0 },
    { releases: ['R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], route: getNotAssociatedAccessTokens_R10_1_0 },
    { releases: ['R14.0.0'], route: getNotAssociatedAccessTokens_R14_0_0 },
    { releases: ['R14.1.0', 'R14.26.0'], route: getNotAssociatedAccessTokens_R14_1_0 },
    { releases: ['R15.0.0', 'R16.0.0'], route: getNotAssociatedAccessTokens_R15_0_0 },
    { releases: ['R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], route: getNotAssociatedAccessTokens_R16_2_0 },
    { releases: ['R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0'], route: getNotAssociatedAccessTokens_R5_0_0 },
    { releases: ['R9.0.0'], route: getNotAssociatedAccessTokens_R9_0_0 },
  ],
  listAccessTokenClassifications: [
    { releases: ['R18.0.0'], route: listAccessTokenClassifications },
    { releases: ['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], route: listAccessTokenClassifications_R10_0_0 },
    { releases: ['R14.0.0'], route: listAccessTokenClassifications_R14_0_0 },
    { releases: ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], route: listAccessTokenClassifications_R14_1_0 },
  ],
  listAccessTokens: [
    { releases: ['R18.0.0'], route: listAccessTokens },
    { releases: ['R10.0.0'], route: listAccessTokens_R10_0_0 },
    { releases: ['R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], route: listAccessTokens_R10_1_0 },
    { releases: ['R13.0.0', 'R13.1.0', 'R13.2.0'], route: listAccessTokens_R13_0_0 },
    { releases: ['R14.0.0'], route: listAccessTokens_R14_0_0 },
    { releases: ['R14.1.0', 'R14.26.0'], route: listAccessTokens_R14_1_0 },
    { releases: ['R15.0.0', 'R16.0.0'], route: listAccessTokens_R15_0_0 },
    { releases: ['R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], route: listAccessTokens_R16_2_0 },
    { releases: ['R8.0.0'], route: listAccessTokens_R8_0_0 },
    { releases: ['R9.0.0'], route: listAccessTokens_R9_0_0 },
  ],
  listUsers: [
    { releases: ['R18.0.0'], route: listUsers },
    { releases: ['R13.0.0', 'R13.1.0', 'R13.2.0'], route: listUsers_R13_0_0 },
    { releases: ['R14.0.0'], route: listUsers_R14_0_0 },
    { releases: ['R14.1.0', 'R14.26.0'], route: listUsers_R14_1_0 },
    { releases: ['R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], route: listUsers_R15_0_0 },
    { releases: ['R8.0.0', 'R9.0.0', 'R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], route: listUsers_R8_0_0 },
  ],
  releaseSessionToken: [
    { releases: [
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
    ], route: releaseSessionToken },
    { releases: ['R10.0.0', 'R10.1.0', 'R11.0.0'], route: releaseSessionToken_R10_0_0 },
    { releases: ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], route: releaseSessionToken_R12_0_0 },
  ],
  resetAccessTokenPassCode: [
    { releases: ['R18.0.0'], route: resetAccessTokenPassCode },
    { releases: ['R10.0.0', 'R10.1.0', 'R11.0.0'], route: resetAccessTokenPassCode_R10_0_0 },
    { releases: ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0'], route: resetAccessTokenPassCode_R12_0_0 },
    { releases: ['R13.1.0', 'R13.2.0'], route: resetAccessTokenPassCode_R13_1_0 },
    { releases: ['R14.0.0'], route: resetAccessTokenPassCode_R14_0_0 },
    { releases: ['R14.1.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R17.0.0'], route: resetAccessTokenPassCode_R14_1_0 },
    { releases: ['R16.12.0', 'R17.10.0'], route: resetAccessTokenPassCode_R16_12_0 },
    { releases: ['R9.0.0'], route: resetAccessTokenPassCode_R9_0_0 },
  ],
  resetAccessTokenVerificationCode: [
    { releases: ['R18.0.0'], route: resetAccessTokenVerificationCode },
    { releases: ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], route: resetAccessTokenVerificationCode_R12_0_0 },
    { releases: ['R14.0.0'], route: resetAccessTokenVerificationCode_R14_0_0 },
    { releases: ['R14.1.0', 'R14.26.0', 'R15.0.0'], route: resetAccessTokenVerificationCode_R14_1_0 },
    { releases: ['R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], route: resetAccessTokenVerificationCode_R16_0_0 },
  ],
  resetPerceptionSubscriberPinNumber: [
    { releases: [
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
    ], route: resetPerceptionSubscriberPinNumber },
    { releases: ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], route: resetPerceptionSubscriberPinNumber_R12_0_0 },
    { releases: ['R9.0.0', 'R10.0.0', 'R10.1.0', 'R11.0.0'], route: resetPerceptionSubscriberPinNumber_R9_0_0 },
  ],
  resetPerceptionSubscription: [
    { releases: [
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
    ], route: resetPerceptionSubscription },
    { releases: ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], route: resetPerceptionSubscription_R12_0_0 },
    { releases: ['R9.0.0', 'R10.0.0', 'R10.1.0', 'R11.0.0'], route: resetPerceptionSubscription_R9_0_0 },
  ],
  setAccessTokenAsEffective: [
    { releases: ['R18.0.0'], route: setAccessTokenAsEffective },
    { releases: ['R13.1.0', 'R13.2.0'], route: setAccessTokenAsEffective_R13_1_0 },
    { releases: ['R14.0.0'], route: setAccessTokenAsEffective_R14_0_0 },
    { releases: ['R14.1.0', 'R14.26.0'], route: setAccessTokenAsEffective_R14_1_0 },
    { releases: ['R15.0.0', 'R16.0.0'], route: setAccessTokenAsEffective_R15_0_0 },
    { releases: ['R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], route: setAccessTokenAsEffective_R16_2_0 },
  ],
  setAccessTokenAsNotEffective: [
    { releases: ['R18.0.0'], route: setAccessTokenAsNotEffective },
    { releases: ['R13.1.0', 'R13.2.0'], route: setAccessTokenAsNotEffective_R13_1_0 },
    { releases: ['R14.0.0'], route: setAccessTokenAsNotEffective_R14_0_0 },
    { releases: ['R14.1.0', 'R14.26.0'], route: setAccessTokenAsNotEffective_R14_1_0 },
    { releases: ['R15.0.0', 'R16.0.0'], route: setAccessTokenAsNotEffective_R15_0_0 },
    { releases: ['R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], route: setAccessTokenAsNotEffective_R16_2_0 },
  ],
  setPerceptionSubscriberPinNumber: [
    { releases: [
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
    ], route: setPerceptionSubscriberPinNumber },
    { releases: ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], route: setPerceptionSubscriberPinNumber_R12_0_0 },
    { releases: ['R9.0.0', 'R10.0.0', 'R10.1.0', 'R11.0.0'], route: setPerceptionSubscriberPinNumber_R9_0_0 },
  ],
  showAccessToken: [
    { releases: ['R18.0.0'], route: showAccessToken },
    { releases: ['R10.0.0'], route: showAccessToken_R10_0_0 },
    { releases: ['R10.1.0', 'R11.0.0'], route: showAccessToken_R10_1_0 },
    { releases: ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], route: showAccessToken_R12_0_0 },
    { releases: ['R14.0.0'], route: showAccessToken_R14_0_0 },
    { releases: ['R14.1.0', 'R14.26.0'], route: showAccessToken_R14_1_0 },
    { releases: ['R15.0.0', 'R16.0.0'], route: showAccessToken_R15_0_0 },
    { releases: ['R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], route: showAccessToken_R16_2_0 },
    { releases: ['R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0'], route: showAccessToken_R5_0_0 },
    { releases: ['R9.0.0'], route: showAccessToken_R9_0_0 },
  ],
  showUser: [
    { releases: ['R18.0.0'], route: showUser },
    { releases: ['R14.0.0'], route: showUser_R14_0_0 },
    { releases: ['R14.1.0', 'R14.26.0'], route: showUser_R14_1_0 },
    { releases: ['R15.0.0', 'R16.0.0', 'R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], route: showUser_R15_0_0 },
    { releases: [
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
    ], route: showUser_R8_0_0 },
  ],
  updateAccessToken: [
    { releases: ['R18.0.0'], route: updateAccessToken },
    { releases: ['R10.0.0'], route: updateAccessToken_R10_0_0 },
    { releases: ['R10.1.0', 'R11.0.0'], route: updateAccessToken_R10_1_0 },
    { releases: ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], route: updateAccessToken_R12_0_0 },
    { releases: ['R14.0.0'], route: updateAccessToken_R14_0_0 },
    { releases: ['R14.1.0', 'R14.26.0'], route: updateAccessToken_R14_1_0 },
    { releases: ['R15.0.0', 'R16.0.0'], route: updateAccessToken_R15_0_0 },
    { releases: ['R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], route: updateAccessToken_R16_2_0 },
    { releases: ['R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0'], route: updateAccessToken_R5_0_0 },
    { releases: ['R9.0.0'], route: updateAccessToken_R9_0_0 },
  ],
  verifyAccessToken: [
    { releases: ['R18.0.0'], route: verifyAccessToken },
    { releases: ['R10.0.0'], route: verifyAccessToken_R10_0_0 },
    { releases: ['R10.1.0', 'R11.0.0'], route: verifyAccessToken_R10_1_0 },
    { releases: ['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], route: verifyAccessToken_R12_0_0 },
    { releases: ['R14.0.0'], route: verifyAccessToken_R14_0_0 },
    { releases: ['R14.1.0', 'R14.26.0'], route: verifyAccessToken_R14_1_0 },
    { releases: ['R15.0.0', 'R16.0.0'], route: verifyAccessToken_R15_0_0 },
    { releases: ['R16.2.0', 'R16.12.0', 'R17.0.0', 'R17.10.0'], route: verifyAccessToken_R16_2_0 },
    { releases: ['R9.0.0'], route: verifyAccessToken_R9_0_0 },
  ],
} as const
