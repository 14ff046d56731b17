// Compiled, never run: what the compiler must accept and what it must refuse.
import type {
  Call,
  CallData,
  CallInput,
  Client,
  Credentials,
  CrmStatusError,
  FailureCode,
  NotInRelease,
} from '../src/index.js'
import { type AnyCrmError, createClient, isCrmError } from '../src/index.js'
import { paginate } from '../src/paginate.js'
import { withRaw } from '../src/raw.js'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
type IsAny<T> = 0 extends 1 & T ? true : false
const yes = <_T extends true>() => {}
const no = <_T extends false>() => {}

const baseUrl = 'http://127.0.0.1:8080'
const user = { username: 'integrator', password: 'open-sesame', organisation: 'DEMO' }
const card = { access_token_identifier: { authentication_code: 'CARD-0001' } }

const newest = createClient({ baseUrl, credentials: user })
const r12 = createClient({ baseUrl, credentials: user, release: 'R12.0.0' })
const r12_4 = createClient({ baseUrl, credentials: user, release: 'R12.4.0' })
const r9 = createClient({ baseUrl, credentials: user, release: 'R9.0.0' })
const between = createClient({ baseUrl, credentials: user, release: 'R14.7.2' })
const r11 = createClient({ baseUrl, credentials: user, release: 'R11' })
const small = createClient({ baseUrl, credentials: user, release: 'r12.4' })

// However short a release is written, it is the one it names.
yes<Equal<typeof r11.release, 'R11.0.0'>>()
yes<Equal<typeof small.release, 'R12.4.0'>>()
yes<Equal<typeof between.release, 'R14.7.2'>>()
yes<Equal<CallInput<'R11', 'showAccessToken'>, CallInput<'R11.0.0', 'showAccessToken'>>>()
yes<Equal<CallData<'r12.4', 'showAccessToken'>, CallData<'R12.4.0', 'showAccessToken'>>>()
yes<Equal<CallData<'R99', 'showAccessToken'>, CallData<'R18.0.0', 'showAccessToken'>>>()
yes<
  Equal<CallInput<'R11', 'resetAccessTokenVerificationCode'>, CallInput<'R11.0.0', 'resetAccessTokenVerificationCode'>>
>()
no<Equal<CallInput<'R11', 'authenticateTucanoSubscriber'>, CallInput<'R18.0.0', 'authenticateTucanoSubscriber'>>>()

// The main types are what they should be, and nothing is secretly any.
yes<Equal<typeof newest, Client<'R18.0.0'>>>()
yes<Equal<typeof r12, Client<'R12.0.0'>>>()
no<IsAny<typeof newest>>()
no<IsAny<typeof newest.accessTokens>>()
no<IsAny<typeof newest.accessTokens.show>>()
no<IsAny<Parameters<typeof newest.accessTokens.show>[0]>>()
no<IsAny<Awaited<ReturnType<typeof newest.accessTokens.show>>>>()
no<IsAny<Credentials>>()
no<IsAny<AnyCrmError>>()
no<IsAny<ReturnType<typeof withRaw<typeof newest>>['raw']>>()
yes<Equal<Parameters<typeof newest.accessTokens.show>[0], CallInput<'R18.0.0', 'showAccessToken'>>>()
yes<Equal<Awaited<ReturnType<typeof r12.accessTokens.show>>, CallData<'R12.0.0', 'showAccessToken'>>>()
yes<Equal<CallData<'R18.0.0', 'createSessionToken'>['token'], string>>()
yes<Equal<(typeof between)['accessTokens']['show'], (typeof newest)['accessTokens']['show']>>()
yes<
  Equal<
    Call<'R11.0.0', 'resetAccessTokenVerificationCode'>,
    NotInRelease<'resetAccessTokenVerificationCode', 'R11.0.0'>
  >
>()

export async function accepted(signal: AbortSignal): Promise<void> {
  await newest.accessTokens.show(card)
  await newest.accessTokens.show({ ...card, fields_set: 'id,number' }, { signal })
  await newest.accessTokens.show({
    ...card,
    fields_set: signal.aborted ? 'a name of the server’s own' : String(signal),
  })
  await newest.accessTokens.show({ access_token_identifier: { identifier: 'i', pass_code: 'p' } })
  await newest.accessTokens.show({ ...card, token: 'a token of my own' })
  await newest.tucano.subscriberAuthenticate({ customer_identification_medium_identifier: { id: '1' } })
  await r12.tucano.subscriberAuthenticate({ installed_item_identifier: { serial_number: 'STB-0042' } })
  await r12_4.tucano.subscriberAuthenticate({ ...card, subscription_type_identifier: { id: 'ST01' } })
  await newest.authentication.token(user)
  await newest.authentication.webApiKeyToken()
  await newest.authentication.webApiKeyToken({ unit: '1' })
  await newest.authentication.tokenRelease()
  await newest.authentication.tokenRelease({ token: 'T' })
  const token: string = await newest.session.token({ signal })
  await withRaw(newest).raw.POST('/access_tokens/show', { body: { token, ...card } })
  const { card_masked_number, id } = await newest.accessTokens.show(card)
  const words: (string | null | undefined)[] = [card_masked_number, id]
  await between.accessTokens.resetVerificationCode({ authentication_code: 'CARD-0002' })
  void words
}

export async function refused(): Promise<void> {
  // @ts-expect-error none of the identifiers
  await newest.tucano.subscriberAuthenticate({})
  // @ts-expect-error no input at all
  await newest.tucano.subscriberAuthenticate()
  // @ts-expect-error two identifiers at once
  await newest.tucano.subscriberAuthenticate({
    installed_item_identifier: { serial_number: 'STB-0042' },
    subscription_identifier: { number: 'S0000000042' },
  })
  await newest.accessTokens.show({
    // @ts-expect-error two ways to name the same access token
    access_token_identifier: { authentication_code: 'C', identifier: 'i', pass_code: 'p' },
  })
  // @ts-expect-error an identifier without its pass code
  await newest.accessTokens.show({ access_token_identifier: { identifier: 'i' } })
  // @ts-expect-error a field that nobody knows
  await newest.accessTokens.show({ ...card, field_set: 'id' })
  // @ts-expect-error R12.0.0 lacks the subscription type
  await r12.tucano.subscriberAuthenticate({ ...card, subscription_type_identifier: { id: 'ST01' } })
  // @ts-expect-error R12.0.0 lacks the identification medium
  await r12.tucano.subscriberAuthenticate({ customer_identification_medium_identifier: { id: '1' } })
  // @ts-expect-error the type goes with an access token only
  await newest.tucano.subscriberAuthenticate({
    subscription_identifier: { number: 'S0000000042' },
    subscription_type_identifier: { id: 'ST01' },
  })
  // @ts-expect-error R9.0.0 lacks the operation
  await r9.tucano.subscriberAuthenticate({ subscription_identifier: { number: 'S0000000042' } })
  // @ts-expect-error R9.0.0 lacks the operation
  await r9.authentication.tokenRelease()
  // @ts-expect-error R9.0.0 lacks the field in the answer
  void (await r9.accessTokens.show(card)).card_masked_number
  // @ts-expect-error the token has to be text
  await newest.accessTokens.show({ ...card, token: 7 })
  // @ts-expect-error a signal, not a timeout
  await newest.accessTokens.show(card, { timeout: 7 })
}

const r17 = createClient({ baseUrl, credentials: user, release: 'R17.10.0' })
const r13 = createClient({ baseUrl, credentials: user, release: 'R13.0.0' })
const r8 = createClient({ baseUrl, credentials: user, release: 'R8.0.0' })
const r12_5 = createClient({ baseUrl, credentials: user, release: 'R12.5.0' })

no<IsAny<Parameters<typeof newest.users.list>[0]>>()
no<IsAny<Awaited<ReturnType<typeof newest.users.list>>>>()
yes<Equal<Call<'R13.0.0', 'changeUserPassword'>, NotInRelease<'changeUserPassword', 'R13.0.0'>>>()
yes<undefined extends CallData<'R18.0.0', 'changeUserPassword'> ? true : false>()
no<undefined extends CallData<'R18.0.0', 'showUser'> ? true : false>()

export async function queries(signal: AbortSignal): Promise<void> {
  const unit_identifier = { alternative_code: 'harbour' }
  await newest.users.list({ unit_identifier })
  await newest.users.list({ business_unit_identifier: { code: 'harbour' }, offset: 0, number_of_results: 10 })
  await newest.users.list({ unit_identifier, token: 'a token of my own', fields_set: 'id' }, { signal })
  await newest.users.show({ user_identifier: { username: 'integrator' } })
  await newest.accessTokens.configurationClassificationsList()
  await newest.accessTokens.list({ accounts_receivable_identifier: { number: 'ACR0000000007' } })
  await newest.accessTokens.getNotAssociated({ number: 10, life_cycle_state: 'NOT_EFFECTIVE' })
  await r8.users.list({ unit_identifier })
  // @ts-expect-error none of the identifiers
  await newest.users.list({ number_of_results: 10 })
  // @ts-expect-error no input at all
  await newest.users.list()
  // @ts-expect-error two identifiers
  await newest.users.list({ unit_identifier, security_profile_identifier: { id: '1' } })
  // @ts-expect-error two identifiers, one of them the newest
  await newest.users.list({ unit_identifier, business_unit_identifier: { id: '1' } })
  // @ts-expect-error an identifier with two fields
  await newest.users.show({ user_identifier: { id: '2', username: 'integrator' } })
  // @ts-expect-error an identifier without a field
  await newest.users.show({ user_identifier: {} })
  // @ts-expect-error the text on the wire
  await newest.users.show({ user_identifier: 'id=2' })
  // @ts-expect-error a number as a text
  await newest.accessTokens.getNotAssociated({ number: '10' })
  // @ts-expect-error two owners
  await newest.accessTokens.list({
    accounts_receivable_identifier: { id: '1' },
    rewards_participant_identifier: { id: '1' },
  })
  // @ts-expect-error R17.10.0 lacks the business unit
  await r17.users.list({ business_unit_identifier: { id: '1' } })
  // @ts-expect-error R8.0.0 has no paging
  await r8.users.list({ unit_identifier, offset: 0 })
  // @ts-expect-error R13.0.0 lacks the operation, though R12.5.0 has it
  await r13.users.changePassword({})
  // @ts-expect-error the data of a change of password may be missing
  void (await r12_5.users.changePassword({} as never)).anything
}

export function credentials(): void {
  createClient({ baseUrl, credentials: { webApiKey: 'K', unit: '1' } })
  createClient({ baseUrl, credentials: { token: 'T' } })
  createClient({ baseUrl, credentials: { ...user, unit: '1' } })
  const access = { accessToken: { authentication_code: 'CARD-0001' }, organisation: 'DEMO' }
  createClient({ baseUrl, credentials: access, release: 'R6.0.0' })
  createClient({ baseUrl, credentials: access, release: 'R9.0.0' })
  // @ts-expect-error no credentials
  createClient({ baseUrl })
  // @ts-expect-error of no kind
  createClient({ baseUrl, credentials: {} })
  // @ts-expect-error of two kinds
  createClient({ baseUrl, credentials: { ...user, webApiKey: 'K' } })
  // @ts-expect-error of two kinds
  createClient({ baseUrl, credentials: { webApiKey: 'K', token: 'T' } })
  // @ts-expect-error half a kind
  createClient({ baseUrl, credentials: { username: 'integrator', organisation: 'DEMO' } })
  // @ts-expect-error a key names the organisation already
  createClient({ baseUrl, credentials: { webApiKey: 'K', organisation: 'DEMO' } })
  // @ts-expect-error the newest release has no sign-in by access token
  createClient({ baseUrl, credentials: access })
  // @ts-expect-error neither has R5.0.0
  createClient({ baseUrl, credentials: access, release: 'R5.0.0' })
  // @ts-expect-error nor R10.0.0
  createClient({ baseUrl, credentials: access, release: 'R10.0.0' })
  createClient({
    baseUrl,
    release: 'R6.0.0',
    // @ts-expect-error an access token named in two ways
    credentials: { accessToken: { authentication_code: 'C', identifier: 'i', pass_code: 'p' }, organisation: 'DEMO' },
  })
  // @ts-expect-error R9.0.0 has no sign-in by key
  createClient({ baseUrl, credentials: { webApiKey: 'K' }, release: 'R9.0.0' })
  // @ts-expect-error not a release
  createClient({ baseUrl, credentials: user, release: '12.0.0' })
  // @ts-expect-error nor is this
  createClient({ baseUrl, credentials: user, release: 'R12.x' })
  // @ts-expect-error R9, written short, has no sign-in by key
  createClient({ baseUrl, credentials: { webApiKey: 'K' }, release: 'R9' })
}

export async function more(): Promise<void> {
  const crm = createClient({ baseUrl, credentials: user })
  const guessed = { user_template_identifier: { id: 'UT01' }, username: 'u', password: 'p' }
  const person = { ...guessed, password_confirmation: 'p', first_name: 'F', last_name: 'L' }
  await crm.users.create(person, { more: { units: [{ unit_identifier: { id: '1' }, default: true }] } })
  await crm.users.create(person, { more: { user_template_identifier: { realm: 'x' } } })
  await crm.users.create(
    { ...person, user_template_identifier: {} },
    { more: { user_template_identifier: { code: 'X' } } },
  )
  await crm.users.list({ security_profile_identifier: {} }, { more: { security_profile_identifier: { code: 'X' } } })
  await crm.accessTokens.update(
    { access_token_identifier: { authentication_code: 'C' } },
    { more: { udf_string_9: null } },
  )
  // @ts-expect-error an unknown member in the input itself
  await crm.users.create({ ...person, units: [] })
  // @ts-expect-error an unknown field of an identifier in the input itself
  await crm.users.list({ security_profile_identifier: { code: 'X' } })
  // @ts-expect-error a known member does not go in this way
  await crm.users.create(person, { more: { username: 'other' } })
  // @ts-expect-error nor one that was left out
  await crm.users.create(person, { more: { email: 'u@mail.example' } })
  // @ts-expect-error nor does the token
  await crm.users.create(person, { more: { token: 'T' } })
  // @ts-expect-error nor a known field of an identifier
  await crm.users.create(person, { more: { user_template_identifier: { name: 'N' } } })
  // @ts-expect-error an identifier gets fields
  await crm.users.create(person, { more: { user_template_identifier: 'UT01' } })
  // @ts-expect-error a query takes no more parameters: only its identifier goes on
  await crm.users.list({ security_profile_identifier: { id: '1' } }, { more: { colour: 'red' } })
  // @ts-expect-error nor does an identifier that is known to its end
  await crm.users.list({ unit_identifier: { id: '1' } }, { more: { unit_identifier: { code: 'X' } } })
  // @ts-expect-error what is known to its end takes no more
  await crm.users.show({ user_identifier: { id: '1' } }, { more: {} })
  // @ts-expect-error null is not offered where it means absent
  await crm.users.create({ ...person, email: null })
  // @ts-expect-error nor in an identifier
  await crm.users.show({ user_identifier: { id: '1', username: null } })
  const r5 = createClient({ baseUrl, credentials: user, release: 'R5.0.0' })
  await r5.accessTokens.create({}, { more: { colour: 'red' } })
}

export async function asked(signal: AbortSignal): Promise<void> {
  const user_identifier = { id: '1' }
  const two = await newest.users.show({ user_identifier, fields_set: ['id', 'username'] })
  yes<Equal<keyof typeof two, 'id' | 'username'>>()
  yes<Equal<(typeof two)['username'], CallData<'R18.0.0', 'showUser'>['username']>>()
  // @ts-expect-error it was not asked for
  void two.email
  // @ts-expect-error the answer has no such field
  await newest.users.show({ user_identifier, fields_set: ['id', 'user_name'] })
  // @ts-expect-error one of the names is no name
  await newest.users.list({ unit_identifier: { id: '1' }, fields_set: ['id', 'life_cycle_state'] })
  // @ts-expect-error R11.0.0 has no such field
  await r11.users.show({ user_identifier, fields_set: ['system_user'] })
  await newest.users.show({ user_identifier, fields_set: ['system_user'] })
  // @ts-expect-error a name and no list
  await newest.users.show({ user_identifier, fields_set: { id: true } })
  const rows = await newest.users.list({ unit_identifier: { id: '1' }, fields_set: ['id'] })
  yes<Equal<keyof (typeof rows)[number], 'id'>>()
  // Nested objects come whole.
  const { units_set } = await newest.users.show({ user_identifier, fields_set: ['units_set'] })
  yes<Equal<typeof units_set, CallData<'R18.0.0', 'showUser'>['units_set']>>()
  // Names that come from elsewhere: any of them may be missing.
  const names: ('id' | 'username')[] = signal.aborted ? ['id'] : ['username']
  const some = await newest.users.show({ user_identifier, fields_set: names })
  yes<Equal<keyof typeof some, 'id' | 'username'>>()
  yes<Record<never, never> extends typeof some ? true : false>()
  // Of a text, nothing is known.
  yes<Equal<Awaited<ReturnType<typeof newest.users.show>>, CallData<'R18.0.0', 'showUser'>>>()
  const all = await newest.users.show({ user_identifier, fields_set: 'id,username' })
  yes<Equal<typeof all, CallData<'R18.0.0', 'showUser'>>>()
  for await (const row of paginate(newest.users.list, { unit_identifier: { id: '1' }, fields_set: ['username'] }))
    yes<Equal<keyof typeof row, 'username'>>()
  // @ts-expect-error the answer has no such field
  paginate(newest.users.list, { unit_identifier: { id: '1' }, fields_set: ['user_name'] })
  // @ts-expect-error neither of a list is one
  paginate(newest.users.show, { user_identifier, fields_set: ['id'] })
  // @ts-expect-error R8.0.0 has no paging
  paginate(r8.users.list, { unit_identifier: { id: '1' }, fields_set: ['id'] })
}

export async function given(): Promise<void> {
  const bill_identifier = { number: '1' }
  // What each sample of a bill has is there, unless less is asked for.
  const { number } = await newest.bills.show({ bill_identifier })
  yes<Equal<typeof number, string>>()
  const { number: asked } = await newest.bills.show({ bill_identifier, fields_set: ['number'] })
  yes<Equal<typeof asked, string>>()
  const { number: perhaps } = await newest.bills.show({ bill_identifier, fields_set: 'id,number' })
  yes<Equal<typeof perhaps, string | undefined>>()
  yes<Equal<CallData<'R18.0.0', 'showBill'>['number'], string>>()
  // What stands in another object comes whole.
  const { log_information } = await newest.accessTokens.show({ ...card, fields_set: 'log_information' })
  yes<Equal<NonNullable<NonNullable<typeof log_information>['created_by_user']>['username'], string>>()
  for await (const bill of paginate(newest.bills.list, { accounts_receivable_identifier: { id: '1' } }))
    yes<Equal<typeof bill.number, string>>()
}

export async function whole(): Promise<void> {
  const { data, requestId, response } = await newest.users
    .show({ user_identifier: { id: '1' }, fields_set: ['id'] })
    .withResponse()
  yes<Equal<keyof typeof data, 'id'>>()
  yes<Equal<typeof requestId, string | null>>()
  yes<Equal<typeof response, Response>>()
  const calling: Promise<CallData<'R18.0.0', 'showAccessToken'>> = newest.accessTokens.show(card)
  // @ts-expect-error of a release that lacks the operation there is no answer either
  r9.authentication.tokenRelease().withResponse()
  await calling
}

export async function open(state: 'EFFECTIVE' | 'NOT_EFFECTIVE', known: FailureCode): Promise<void> {
  const { life_cycle_state } = await newest.accessTokens.show(card)
  // An answer may have a value that came later; editors offer the known ones.
  yes<
    Equal<
      CallData<'R18.0.0', 'showAccessToken'>['life_cycle_state'],
      'EFFECTIVE' | 'NOT_EFFECTIVE' | 'PENDING_VERIFICATION' | (string & {}) | undefined
    >
  >()
  const answered: typeof life_cycle_state = state
  void [answered, life_cycle_state === 'SUSPENDED']
  yes<
    'AAA' extends NonNullable<CallData<'R18.0.0', 'listAccountsReceivableCreditRatings'>[number]['code']> ? true : false
  >()
  const rating = (await newest.accountsReceivable.configurationCreditRatingsList())[0]?.code
  void (rating === 'AAAA')
  // What is sent is what is known.
  await newest.accessTokens.getNotAssociated({ number: 10, life_cycle_state: state })
  // @ts-expect-error no such state
  await newest.accessTokens.getNotAssociated({ number: 10, life_cycle_state: 'SUSPENDED' })
  // @ts-expect-error what an answer has is not all known
  await newest.accessTokens.getNotAssociated({ number: 10, life_cycle_state })
  const text: CrmStatusError['statusCode'] = known
  yes<'COM.CRM.EXCEPTION.AUTHENTICATION.INVALIDCREDENTIALSEXCEPTION' extends FailureCode ? true : false>()
  no<string extends FailureCode ? true : false>()
  void (text === 'COM.CRM.EXCEPTION.OF.ITSOWN')
}

export function errors(error: unknown): string {
  if (!isCrmError(error)) return ''
  switch (error.code) {
    case 'CRM_STATUS':
      return error.statusCode
    case 'CRM_HTTP':
      return error.bodyExcerpt
    case 'CRM_TIMEOUT':
      return String(error.timeoutMs)
    case 'CRM_NETWORK':
    case 'CRM_SESSION':
    case 'CRM_CONFIG':
      // @ts-expect-error only a refusal has the code of the envelope
      return error.statusCode
    default:
      return error satisfies never
  }
}
