import { isDateTimeLocal } from '@crmcom-webapi/contract/date-time'
import { textFlaw } from '@crmcom-webapi/server-routes'
// By name, as in the validators: the one object with everything is too much for a browser page.
import {
  string as anyText,
  array,
  boolean,
  type input,
  int,
  iso,
  literal,
  null as nothing,
  number,
  enum as oneOf,
  type output,
  record,
  strictObject,
  union,
  type ZodArray,
  type ZodOptional,
  type ZodString,
  type ZodType,
} from 'zod'
import type { Kind, Records } from '../store/records.js'

/** A text that a request could hold too: what no request can name is no use in a record. */
function string(): ZodString {
  return anyText().check(({ value, issues }) => {
    const flaw = textFlaw(value)
    if (flaw !== undefined) issues.push({ code: 'custom', message: flaw, input: value })
  })
}

const text = string().min(1)
const instant = union([int(), iso.datetime({ offset: true }).transform((written) => Date.parse(written))]).meta({
  description: 'Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z',
})
const owned = { id: text, organisation: text.meta({ description: 'ID of the organisation it belongs to' }) }
const named = { ...owned, name: text }
const coded = { ...named, alternativeCode: text }
const udfs = record(
  string().regex(/^udf_(string_[1-8]|(float|date)_[1-4])$/),
  union([string(), number(), nothing()]),
).check(({ value, issues }) => {
  for (const [name, field] of Object.entries(value))
    if (name.startsWith('udf_date') && field !== null && !isDateTimeLocal(String(field)))
      issues.push({
        code: 'custom',
        message: 'must be a date of the calendar, as 2026-01-31T10:15:00',
        path: [name],
        input: field,
      })
})
const maybe = <T extends ZodType>(schema: T) => schema.nullable().default(null as never)

const log = strictObject({
  createdAt: instant,
  createdBy: string(),
  createdIn: string(),
  updatedAt: instant,
  updatedBy: string(),
  updatedIn: string(),
})
  .meta({
    description: 'Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970',
  })
  .default({ createdAt: 0, createdBy: '', createdIn: '', updatedAt: 0, updatedBy: '', updatedIn: '' })

const credentialSettings = strictObject({
  generatesAuthenticationCode: boolean().default(true),
  generatesPassCode: boolean().default(true),
  allowsNoIdentifier: boolean().default(true),
  passCodeLength: int().positive().default(8),
  asksForVerification: boolean().default(false),
})

const tokenIssuer = strictObject({
  name: string().nullable(),
  secret: string().refine((secret) => new TextEncoder().encode(secret).length >= 32, 'needs at least 32 bytes'),
})

const lifetime = strictObject({ seconds: number().nonnegative(), countedFrom: oneOf(['issue', 'last-use']) })

/** What a record of each kind has to be like in a seed; what may be left out has a default. */
export const recordSchemas = {
  organisation: strictObject({
    id: text,
    name: text,
    customerUser: text.meta({ description: 'ID of the user that sessions of customers act as' }),
    tucanoApip: string().default(''),
    accessTokenDefinition: credentialSettings.prefault({}),
    identitySystem: maybe(tokenIssuer),
    middleware: maybe(tokenIssuer),
    defaultPin: string().default('0000'),
  }),
  group: strictObject(coded),
  unit: strictObject({
    ...coded,
    group: text,
    groupName: string().default(''),
    communityName: string().default(''),
    description: string().default(''),
  }),
  securityProfile: strictObject(named),
  userTemplate: strictObject({
    ...coded,
    securityProfile: text,
    units: array(text).min(1),
    defaultUnit: text,
    ctiEnabled: boolean().default(false),
  }),
  user: strictObject({
    ...owned,
    username: text,
    password: text,
    personName: text,
    email: maybe(string()),
    active: boolean().default(true),
    domain: maybe(string()),
    developer: boolean().default(false),
    superUser: boolean().default(false),
    systemUser: boolean().default(false),
    ctiEnabled: boolean().default(false),
    ctiPhoneExtensionNumber: maybe(string()),
    ipAddress: maybe(string()),
    units: array(text).min(1),
    defaultUnit: text,
    securityProfile: maybe(text),
    udfs: udfs.default({}),
    log,
  }),
  webApiKey: strictObject({
    ...owned,
    key: text,
    classification: oneOf(['SYSTEMIC_KEY', 'CONSUMER_APPLICATION_KEY']),
    user: text,
  }),
  accountsReceivable: strictObject({
    ...named,
    number: text,
    lifeCycleState: string().default('ACTIVE'),
    owner: maybe(strictObject({ id: text, name: string(), last_name: string() })),
  }),
  rewardsParticipant: strictObject({
    ...owned,
    number: text,
    accountsReceivable: text,
    terminated: boolean().default(false),
  }),
  accessTokenClassification: strictObject({
    ...coded,
    description: maybe(string()),
    settings: credentialSettings.prefault({}),
    log,
  }),
  accessToken: strictObject({
    ...owned,
    number: text,
    lifeCycleState: oneOf(['PENDING_VERIFICATION', 'EFFECTIVE', 'NOT_EFFECTIVE']).default('EFFECTIVE'),
    authenticationCode: text,
    identifier: maybe(text),
    passCode: maybe(text),
    cardMaskedNumber: maybe(string()),
    verificationCode: maybe(text),
    verifiedAt: maybe(instant),
    verifiedBy: maybe(text),
    accountsReceivable: maybe(text),
    rewardsParticipant: maybe(text),
    classification: maybe(text),
    oneTimePassword: maybe(strictObject({ password: text, expiresAt: instant })),
    passCodeReset: maybe(strictObject({ token: text, expiresAt: instant })),
    udfs: udfs.default({}),
    log,
  }),
  subscriptionType: strictObject(coded),
  subscription: strictObject({
    ...owned,
    number: text,
    type: text,
    accountsReceivable: text,
    firstActivatedAt: maybe(instant),
    ratingState: maybe(string()),
    perception: maybe(strictObject({ subscriberId: text, pin: string() })),
    nagraToken: maybe(text),
  }),
  installedItem: strictObject({ ...owned, serialNumber: text, alternativeCode: text, subscription: text }),
  identificationMedium: strictObject({
    ...owned,
    fields: record(string(), string()),
    accountsReceivable: text,
  }),
  session: strictObject({
    ...owned,
    user: text,
    unit: text,
    issuedAt: instant,
    lastUsedAt: instant,
    releasedAt: maybe(instant),
    lifetime,
    accountsReceivable: maybe(text),
    names: strictObject({ user: text, organisation: text, unit: text }).optional(),
  }),
  failedAttempts: strictObject({
    id: text,
    organisation: string(),
    subject: text,
    failed: int().nonnegative(),
    lastFailedAt: instant,
    lockedUntil: maybe(instant),
  }),
  counter: strictObject({ ...owned, last: int().nonnegative() }),
  mail: strictObject({ ...owned, to: string(), sentAt: instant, passCodeResetToken: text }),
  provisioningRequest: strictObject({
    ...owned,
    provider: literal('PERCEPTION'),
    action: oneOf(['SET_SUBSCRIBER_PIN_NUMBER', 'RESET_SUBSCRIBER_PIN_NUMBER', 'RESET_SUBSCRIPTION']),
    subscription: text,
    pin: maybe(string()),
    requestedAt: instant,
    requestedBy: string(),
    requestedIn: string(),
  }),
} as const satisfies { readonly [K in Kind]: ZodType<Records[K]> }

/** The kinds, those first that others refer to. */
export const kinds = Object.keys(recordSchemas) as Kind[]

/** What a world can begin with: records, and where clock and random source stand. A snapshot has this form too. */
export const seedSchema = strictObject({
  $schema: string().optional(),
  release: string()
    .optional()
    .meta({ description: 'The release the world behaves like; left out, that of the server' }),
  clock: strictObject({ now: instant, frozen: boolean().default(false) })
    .optional()
    .meta({ description: 'What the clock of the world shows; left out, it is left alone' }),
  randomBytesDrawn: int()
    .nonnegative()
    .optional()
    .meta({ description: 'How many bytes the random source of a server with a seed has given' }),
  records: strictObject(
    Object.fromEntries(Object.entries(recordSchemas).map(([kind, schema]) => [kind, array(schema).optional()])) as {
      [K in Kind]: ZodOptional<ZodArray<(typeof recordSchemas)[K]>>
    },
  ).meta({ description: 'The records of the world by kind, each kind in the order in which they were made' }),
})

/** A seed as it is written. */
export type Seed = input<typeof seedSchema>
/** A seed with every default filled in. */
export type ReadSeed = output<typeof seedSchema>
