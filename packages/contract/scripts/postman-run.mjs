// What makes a Postman collection one that can be run from the first request to the last: the order of the requests,
// the variables they send, and the scripts that take values from the answers and check their codes.

/** Sample records and credentials of the demo world. A reader with another server puts theirs in. */
const variables = {
  username: ['integrator', 'Who logs in. The values of all variables are those of the demo world.'],
  password: ['open-sesame', 'Their password.'],
  organisation: ['DEMO', 'The organisation they log in to.'],
  webApiKey: ['8D2F6A1B9C3E47F0A5B4C3D2E1F00918', 'Web API key of a back office, for the logins that take one.'],
  consumerApplicationKey: ['1B7E4D90C2A34F58B6E7A8C9D0E1F234', 'Web API key of an application for customers.'],
  serialNumber: ['STB-0042', 'A device that logs in.'],
  middlewareSecret: ['an invented secret for samples 1234', 'Signs the token of a device before it is sent.'],
  unitCode: ['harbour', 'Code of a unit.'],
  accountNumber: ['ACR0000000007', 'Number of an accounts receivable.'],
  subscriptionNumber: ['S0000000042', 'Number of a subscription of that accounts receivable.'],
  accountInCredit: ['ACR0000000021', 'Number of an account that has paid more than it owes.'],
  accountInDebt: ['ACR0000000034', 'Number of one that owes. The subscription to create is for it.'],
  runningSubscription: ['S0000000051', 'Number of a subscription that is effective.'],
  newSubscription: ['S0000000051', 'Number of the subscription to cancel: the created one, once it is there.'],
  perceptionSubscriptionNumber: ['S0000000044', 'Number of a subscription at Perception.'],
  perceptionIdentifier: ['nikos@demo.example', 'Login of its customer.'],
  perceptionPassCode: ['nikos-6170', 'Pass code of its customer.'],
  pinNumber: ['0471', 'PIN to set for it.'],
  customerCard: ['CARD-0001', 'Authentication code of a customer who logs in.'],
  customerIdentifier: ['maria@demo.example', 'Login of a customer who has forgotten the pass code.'],
  passCodeResetToken: ['6C8E0A2F4B1D3F5C7E9A0B2D4F6A8C1D', 'What was mailed to that customer. Good for one use.'],
  customerPassCode: ['maria-9046', 'The pass code the customer sets with it.'],
  pendingCard: ['CARD-0002', 'Authentication code of an access token that waits for its verification.'],
  pendingIdentifier: ['petros@demo.example', 'Login of the same.'],
  verificationCode: ['4815162', 'Its verification code. The request that issues a new one fills it in.'],
  newCard: ['CARD-0018', 'Authentication code of the access token to create.'],
  newIdentifier: ['sofia@demo.example', 'Its login.'],
  newPassCode: ['sofia-6140', 'Its pass code.'],
  notEffectiveCard: ['CARD-0003', 'Authentication code of an access token that is not effective.'],
  card: ['CARD-0003', 'Authentication code of the access token to work on: the created one, once it is there.'],
  changedIdentifier: ['eleni.new@demo.example', 'The login it gets.'],
  changedPassCode: ['eleni-9934', 'The pass code it gets.'],
  userTemplate: ['Shop staff', 'The template a new user is made from.'],
  newUsername: ['cashier', 'Username of the user to create.'],
  newPassword: ['till-and-drawer', 'Password of the user to create.'],
  staffUsername: ['trainee', 'The user to work on: the created one, once it is there.'],
  staffPassword: ['first-week-here', 'Password of the same.'],
  changedPassword: ['second-week-here', 'The password that user gets.'],
  participantNumber: ['32', 'Number of a rewards participant.'],
  otherParticipant: ['31', 'Number of another one, to terminate.'],
  purchaseNumber: ['901', 'Number of a purchase of a customer.'],
  newPurchase: ['901', 'Number of the purchase to cancel: the created one, once it is there.'],
  draftPayment: ['1097', 'Reference number of a payment that is a draft, to change and to post.'],
  otherDraftPayment: ['1094', 'Reference number of another one, to reject.'],
  draftInvoice: ['2295', 'Reference number of an invoice that is a draft, to change and to post.'],
  otherDraftInvoice: ['2292', 'Reference number of another one, to reject.'],
  draftCreditNote: ['3016', 'Reference number of a credit note that is a draft, to post.'],
  otherDraftCreditNote: ['3014', 'Reference number of another one, to reject.'],
  draftRefund: ['4009', 'Reference number of a refund that is a draft, to change.'],
  otherDraftRefund: ['4007', 'Reference number of another one, to reject.'],
}

/** Filled in by the requests. */
const kept = {
  token: 'Session token. A login of this collection fills it in.',
  deviceToken: 'Token of a device, signed anew before it is sent.',
}

/** Operations in the order in which they are run, within the folder of their tag. */
const order = [
  // The session that the other requests send is that of the last login.
  ...['createSessionTokenByConsumerApplicationKey', 'createSessionTokenByDeviceApplicationKey'],
  ...['createSessionTokenByWebApiKey', 'createSessionToken'],
  ...['listAccessTokenClassifications', 'createAccessToken', 'showAccessToken', 'listAccessTokens'],
  ...['getNotAssociatedAccessTokens', 'updateAccessToken', 'generateAccessTokenOneTimePassword'],
  // Only one that is not effective can be deleted.
  ...['resetAccessTokenPassCode', 'setAccessTokenAsEffective', 'setAccessTokenAsNotEffective'],
  // A code that is issued anew replaces the one before.
  ...['resetAccessTokenVerificationCode', 'verifyAccessToken'],
  ...['changeAccessTokenPassCode', 'forgetAccessTokenPassCode'],
  ...['setPerceptionSubscriberPinNumber', 'resetPerceptionSubscriberPinNumber', 'resetPerceptionSubscription'],
  'createSubscription',
  ...['createUser', 'showUser', 'listUsers', 'changeUserPassword'],
  // Only a draft can be changed.
  ...['createPayment', 'updatePayment', 'updateInvoice', 'updateRefund'],
]

/** What runs last of all, and so stands in a folder of its own. */
const last = 'releaseSessionToken'

/** Works on what was created before, or on a record of its own, where the sample names a record of the demo world. */
const onCreated = {
  ...Object.fromEntries(
    [
      ...['showAccessToken', 'generateAccessTokenOneTimePassword', 'resetAccessTokenPassCode'],
      ...['setAccessTokenAsNotEffective', 'updateAccessToken', 'deleteAccessToken'],
    ].map((id) => [id, { customerCard: 'card', notEffectiveCard: 'card' }]),
  ),
  showUser: { username: 'staffUsername' },
  // Who pays for a subscription has nothing left to move.
  createSubscription: { accountInCredit: 'accountInDebt' },
  // What was cancelled is used by no request that follows.
  cancelSubscription: { runningSubscription: 'newSubscription' },
  // Who takes part no more is awarded nothing.
  endRewardsParticipation: { participantNumber: 'otherParticipant' },
  // A purchase that is settled cannot be cancelled.
  cancelPurchase: { purchaseNumber: 'newPurchase' },
  // A draft that was posted is none to reject.
  rejectPayment: { draftPayment: 'otherDraftPayment' },
  rejectInvoice: { draftInvoice: 'otherDraftInvoice' },
  rejectCreditNote: { draftCreditNote: 'otherDraftCreditNote' },
  rejectRefund: { draftRefund: 'otherDraftRefund' },
}

const set = (name, value) => `  pm.collectionVariables.set('${name}', ${value})`

/** Runs when a request was answered as it should be. */
const onSuccess = {
  createAccessToken: [set('card', 'answer.data.authentication_code')],
  // What was deleted is not worked on again.
  deleteAccessToken: [set('card', `'${variables.card[0]}'`)],
  resetAccessTokenVerificationCode: [set('verificationCode', 'answer.data.verification_code')],
  createSubscription: [set('newSubscription', 'answer.data.subscription.number')],
  createPurchase: [set('newPurchase', 'answer.data.number')],
  createUser: [
    set('staffUsername', 'answer.data.username'),
    set('staffPassword', "pm.collectionVariables.get('newPassword')"),
  ],
  changeUserPassword: [set('staffPassword', "pm.collectionVariables.get('changedPassword')")],
}

const signDeviceToken = [
  "const { HmacSHA256, enc } = require('crypto-js')",
  'const inUrl = (bytes) =>',
  "  enc.Base64.stringify(bytes).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '')",
  'const part = (value) => inUrl(enc.Utf8.parse(JSON.stringify(value)))',
  'const iat = Math.floor(Date.now() / 1000)',
  "const claims = { sub: pm.collectionVariables.get('serialNumber'), iat, exp: iat + 3600 }",
  "const text = part({ typ: 'JWT', alg: 'HS256' }) + '.' + part(claims)",
  "const signature = HmacSHA256(text, pm.collectionVariables.get('middlewareSecret'))",
  "pm.collectionVariables.set('deviceToken', text + '.' + inUrl(signature))",
]

const consumerLogin = 'createSessionTokenByConsumerApplicationKey'
const deviceLogin = 'createSessionTokenByDeviceApplicationKey'

/** The variables of a collection, as Postman lists them. */
export function listVariables() {
  return [
    ...Object.entries(variables).map(([key, [value, description]]) => ({ key, value, description })),
    ...Object.entries(kept).map(([key, description]) => ({ key, value: '', description })),
  ]
}

/** Names the variables in a request in place of the values they stand for. */
export function sendVariables(request, { operationId }) {
  // Of two variables that start with the same value a sample means the first.
  const names = new Map(
    Object.entries(variables)
      .map(([name, [value]]) => [value, name])
      .reverse(),
  )
  const named = (value) => {
    const name = names.get(value)
    return name === undefined ? value : `{{${onCreated[operationId]?.[name] ?? name}}}`
  }
  const walk = (value, key) => {
    if (operationId === deviceLogin && key === 'jwt_token') return '{{deviceToken}}'
    if (typeof value === 'string') return named(value)
    if (Array.isArray(value)) return value.map((entry) => walk(entry))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, walk(entry, name)]))
  }
  if (request.body?.raw) request.body.raw = JSON.stringify(walk(JSON.parse(request.body.raw)), null, 2)
  for (const query of request.url.query) {
    // An identifier in a query is a field and its value.
    const [, field = '', value] = /^(\w+=)?(.*)$/s.exec(query.value)
    query.value = field + named(value)
  }
  if (request.auth?.type === 'basic') {
    const key = operationId === consumerLogin ? 'consumerApplicationKey' : 'webApiKey'
    request.auth.basic = [
      { key: 'username', value: `{{${key}}}`, type: 'string' },
      { key: 'password', value: '', type: 'string' },
    ]
  }
}

/** The scripts of a request: what it needs before it is sent, the check of its code, and what is kept of the answer. */
export function eventsOf(operation) {
  const { operationId } = operation
  const keeps = operation['x-session-lifetime'] ? [set('token', 'answer.data.token')] : onSuccess[operationId]
  const check = [
    'const answer = pm.response.json()',
    "pm.test('status.code is OK', () => pm.expect(answer.status.code).to.eql('OK'))",
    ...(keeps ? ["if (answer.status.code === 'OK') {", ...keeps, '}'] : []),
  ]
  return [...(operationId === deviceLogin ? [script('prerequest', signDeviceToken)] : []), script('test', check)]
}

/**
 * Brings the folders of a collection into the order of a run: logins first, what creates before what shows, changes
 * and deletes, and the release of the session at the very end.
 *
 * @param operationOf The operation of an entry of the collection.
 */
export function inOrderOfRun(folders, operationOf) {
  const idOf = (entry) => operationOf(entry).operationId
  const sorted = folders.map((folder) => ({
    ...folder,
    item: folder.item.filter((entry) => idOf(entry) !== last).sort((a, b) => rankOf(idOf(a)) - rankOf(idOf(b))),
  }))
  const ends = folders.flatMap((folder) => folder.item).filter((entry) => idOf(entry) === last)
  const logins = (folder) => (folder.item.some((entry) => operationOf(entry)['x-session-lifetime']) ? 0 : 1)
  const whole = sorted.filter(({ item }) => item.length > 0).sort((a, b) => logins(a) - logins(b))
  return ends.length === 0 ? whole : [...whole, { name: 'end of the session', item: ends }]
}

/** Operations without a place of their own come after those with one, and what deletes or removes comes after them. */
function rankOf(operationId) {
  if (/^(delete|cancel|terminate|remove)/.test(operationId)) return order.length + 1
  const place = order.indexOf(operationId)
  return place === -1 ? order.length : place
}

function script(listen, exec) {
  return { listen, script: { type: 'text/javascript', exec } }
}
