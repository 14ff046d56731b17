import { z } from '@hono/zod-openapi'
import type { Kind, Records } from '../store/records.js'

const text = z.string().min(1)
const instant = z
  .union([z.int(), z.iso.datetime({ offset: true }).transform((written) => Date.parse(written))])
  .meta({ description: 'Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z' })
const owned = { id: text, organisation: text.meta({ description: 'ID of the organisation it belongs to' }) }
const named = { ...owned, name: text }
const coded = { ...named, alternativeCode: text }
const udfs = z.record(
  z.string().regex(/^udf_(string_[1-8]|(float|date)_[1-4])$/),
  z.union([z.string(), z.number(), z.null()]),
)
const maybe = <T extends z.ZodType>(schema: T) => schema.nullable().default(null as never)

const log = z
  .strictObject({
    createdAt: instant,
    createdBy: z.string(),
    createdIn: z.string(),
    updatedAt: instant,
    updatedBy: z.string(),
    updatedIn: z.string(),
  })
  .meta({
    description: 'Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970',
  })
  .default({ createdAt: 0, createdBy: '', createdIn: '', updatedAt: 0, updatedBy: '', updatedIn: '' })

const credentialSettings = z.strictObject({
  generatesAuthenticationCode: z.boolean().default(true),
  generatesPassCode: z.boolean().default(true),
  allowsNoIdentifier: z.boolean().default(true),
  passCodeLength: z.int().positive().default(8),
  asksForVerification: z.boolean().default(false),
})

const tokenIssuer = z.strictObject({
  name: z.string().nullable(),
  secret: z.string().refine((secret) => new TextEncoder().encode(secret).length >= 32, 'needs at least 32 bytes'),
})

const lifetime = z.strictObject({ seconds: z.number().nonnegative(), countedFrom: z.enum(['issue', 'last-use']) })

/** What a record of each kind has to be like in a seed; what may be left out has a default. */
export const recordSchemas = {
  organisation: z.strictObject({
    id: text,
    name: text,
    customerUser: text.meta({ description: 'ID of the user that sessions of customers act as' }),
    tucanoApip: z.string().default(''),
    accessTokenDefinition: credentialSettings.prefault({}),
    identitySystem: maybe(tokenIssuer),
    middleware: maybe(tokenIssuer),
    defaultPin: z.string().default('0000'),
  }),
  group: z.strictObject(coded),
  unit: z.strictObject({
    ...coded,
    group: text,
    groupName: z.string().default(''),
    communityName: z.string().default(''),
    description: z.string().default(''),
  }),
  securityProfile: z.strictObject(named),
  userTemplate: z.strictObject({
    ...coded,
    securityProfile: text,
    units: z.array(text).min(1),
    defaultUnit: text,
    ctiEnabled: z.boolean().default(false),
  }),
  user: z.strictObject({
    ...owned,
    username: text,
    password: text,
    personName: text,
    email: maybe(z.string()),
    active: z.boolean().default(true),
    domain: maybe(z.string()),
    developer: z.boolean().default(false),
    superUser: z.boolean().default(false),
    systemUser: z.boolean().default(false),
    ctiEnabled: z.boolean().default(false),
    ctiPhoneExtensionNumber: maybe(z.string()),
    ipAddress: maybe(z.string()),
    units: z.array(text).min(1),
    defaultUnit: text,
    securityProfile: maybe(text),
    udfs: udfs.default({}),
    log,
  }),
  webApiKey: z.strictObject({
    ...owned,
    key: text,
    classification: z.enum(['SYSTEMIC_KEY', 'CONSUMER_APPLICATION_KEY']),
    user: text,
  }),
  accountsReceivable: z.strictObject({
    ...named,
    number: text,
    lifeCycleState: z.string().default('ACTIVE'),
    owner: maybe(z.strictObject({ id: text, name: z.string(), last_name: z.string() })),
  }),
  rewardsParticipant: z.strictObject({
    ...owned,
    number: text,
    accountsReceivable: text,
    terminated: z.boolean().default(false),
  }),
  accessTokenClassification: z.strictObject({
    ...coded,
    description: maybe(z.string()),
    settings: credentialSettings.prefault({}),
    log,
  }),
  accessToken: z.strictObject({
    ...owned,
    number: text,
    lifeCycleState: z.enum(['PENDING_VERIFICATION', 'EFFECTIVE', 'NOT_EFFECTIVE']).default('EFFECTIVE'),
    authenticationCode: text,
    identifier: maybe(text),
    passCode: maybe(text),
    cardMaskedNumber: maybe(z.string()),
    verificationCode: maybe(text),
    verifiedAt: maybe(instant),
    verifiedBy: maybe(text),
    accountsReceivable: maybe(text),
    rewardsParticipant: maybe(text),
    classification: maybe(text),
    oneTimePassword: maybe(z.strictObject({ password: text, expiresAt: instant })),
    passCodeReset: maybe(z.strictObject({ token: text, expiresAt: instant })),
    udfs: udfs.default({}),
    log,
  }),
  subscriptionType: z.strictObject(coded),
  subscription: z.strictObject({
    ...owned,
    number: text,
    type: text,
    accountsReceivable: text,
    firstActivatedAt: maybe(instant),
    ratingState: maybe(z.string()),
    perception: maybe(z.strictObject({ subscriberId: text, pin: z.string() })),
    nagraToken: maybe(text),
  }),
  installedItem: z.strictObject({ ...owned, serialNumber: text, alternativeCode: text, subscription: text }),
  identificationMedium: z.strictObject({
    ...owned,
    fields: z.record(z.string(), z.string()),
    accountsReceivable: text,
  }),
  session: z.strictObject({
    ...owned,
    user: text,
    unit: text,
    issuedAt: instant,
    lastUsedAt: instant,
    releasedAt: maybe(instant),
    lifetime,
    accountsReceivable: maybe(text),
  }),
  failedAttempts: z.strictObject({
    id: text,
    organisation: z.string(),
    subject: text,
    failed: z.int().nonnegative(),
    lastFailedAt: instant,
    lockedUntil: maybe(instant),
  }),
  counter: z.strictObject({ ...owned, last: z.int().nonnegative() }),
  mail: z.strictObject({ ...owned, to: z.string(), sentAt: instant, passCodeResetToken: text }),
  provisioningRequest: z.strictObject({
    ...owned,
    provider: z.literal('PERCEPTION'),
    action: z.enum(['SET_SUBSCRIBER_PIN_NUMBER', 'RESET_SUBSCRIBER_PIN_NUMBER', 'RESET_SUBSCRIPTION']),
    subscription: text,
    pin: maybe(z.string()),
    requestedAt: instant,
    requestedBy: z.string(),
    requestedIn: z.string(),
  }),
} as const satisfies { readonly [K in Kind]: z.ZodType<Records[K]> }

/** The kinds, those first that others refer to. */
export const kinds = Object.keys(recordSchemas) as Kind[]

/** What a world can begin with: records, and where clock and random source stand. A snapshot has this form too. */
export const seedSchema = z.strictObject({
  $schema: z.string().optional(),
  release: z
    .string()
    .optional()
    .meta({ description: 'The release the world behaves like; left out, that of the server' }),
  clock: z
    .strictObject({ now: instant, frozen: z.boolean().default(false) })
    .optional()
    .meta({ description: 'What the clock of the world shows; left out, it is left alone' }),
  randomBytesDrawn: z
    .int()
    .nonnegative()
    .optional()
    .meta({ description: 'How many bytes the random source of a server with a seed has given' }),
  records: z
    .strictObject(
      Object.fromEntries(Object.entries(recordSchemas).map(([kind, schema]) => [kind, z.array(schema).optional()])) as {
        [K in Kind]: z.ZodOptional<z.ZodArray<(typeof recordSchemas)[K]>>
      },
    )
    .meta({ description: 'The records of the world by kind, each kind in the order in which they were made' }),
})

/** A seed as it is written. */
export type Seed = z.input<typeof seedSchema>
/** A seed with every default filled in. */
export type ReadSeed = z.output<typeof seedSchema>
