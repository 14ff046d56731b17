// Checked by `npm run typecheck`; there is nothing to run.
import type { components, OperationForms, OperationId } from '@crmcom-webapi/server-routes'
import { routeForms } from '@crmcom-webapi/server-routes'
import { createRoute, OpenAPIHono, type RouteConfig, type RouteConfigToTypedResponse, z } from '@hono/zod-openapi'
import * as inferred from './generated/inferred.gen.js'
import type { Equal, Expect, Fits, IsAny } from './type-equality.js'

type Not<T extends boolean> = T extends true ? false : true
/** The route of the newest release, which is the first of each operation. */
type Newest<Id extends OperationId> = (typeof routeForms)[Id][0]['route']

/*
 * Routes as a person would write them, their types inferred. The routes of the package say their types; both must
 * come to the same wherever a handler looks.
 */
const answers = <Envelope extends z.ZodType>(envelope: Envelope) => ({
  200: {
    description: 'Done.',
    content: { 'application/json': { schema: z.xor([envelope, inferred.Failure()]) } },
  },
  '4XX': { description: 'Failed.', content: { 'application/json': { schema: inferred.Failure() } } },
  '5XX': { description: 'Failed.', content: { 'application/json': { schema: inferred.Failure() } } },
})
const bodyOf = <Body extends z.ZodType>(schema: Body) => ({
  body: { required: true as const, content: { 'application/json': { schema } } },
})

const showAccessToken = createRoute({
  method: 'post',
  path: '/access_tokens/show',
  request: bodyOf(inferred.AccessTokenLookup()),
  responses: answers(inferred.AccessTokenEnvelope()),
})
const createSessionToken = createRoute({
  method: 'post',
  path: '/authentication/token',
  request: bodyOf(inferred.Login()),
  responses: answers(inferred.SessionTokenEnvelope()),
})
const listUsers = createRoute({
  method: 'get',
  path: '/users/list',
  request: { query: z.object({ token: z.string() }) },
  responses: answers(inferred.UserListEnvelope()),
})

/** What a handler answers, as one type: each side must take what the other gives. */
type Answers<Route> = Route extends RouteConfig ? RouteConfigToTypedResponse<Route> : never
type Answer<Route> = Answers<Route>['_data']
type Same<A, B> = [Fits<A, B>, Fits<B, A>] extends [true, true] ? true : false
type Envelope<Route extends { responses: { 200: { content: { 'application/json': { schema: z.ZodType } } } } }> =
  z.infer<Route['responses'][200]['content']['application/json']['schema']>
type Body<Route extends { request: { body: { content: { 'application/json': { schema: z.ZodType } } } } }> = z.infer<
  Route['request']['body']['content']['application/json']['schema']
>
type Query<Route extends { request: { query: z.ZodType } }> = z.infer<Route['request']['query']>

export type RoutesSayWhatWouldBeInferred = [
  Expect<
    [
      Equal<Newest<'showAccessToken'>['path'], '/access_tokens/show'>,
      Equal<Newest<'showAccessToken'>['method'], 'post'>,
      Fits<Body<Newest<'showAccessToken'>>, Body<typeof showAccessToken>>,
      Same<Envelope<Newest<'showAccessToken'>>, Envelope<typeof showAccessToken>>,
      Same<Answer<Newest<'showAccessToken'>>, Answer<typeof showAccessToken>>,
      Same<Answers<Newest<'showAccessToken'>>['_status'], Answers<typeof showAccessToken>['_status']>,
    ]
  >,
  Expect<
    [
      Equal<Body<Newest<'createSessionToken'>>, Body<typeof createSessionToken>>,
      Same<Envelope<Newest<'createSessionToken'>>, Envelope<typeof createSessionToken>>,
      Same<Answer<Newest<'createSessionToken'>>, Answer<typeof createSessionToken>>,
    ]
  >,
  Expect<
    [
      Equal<Query<Newest<'listUsers'>>, components['schemas']['ListUsersQuery']>,
      Same<Envelope<Newest<'listUsers'>>, Envelope<typeof listUsers>>,
      Same<Answer<Newest<'listUsers'>>, Answer<typeof listUsers>>,
    ]
  >,
  // None of them is any, unknown or never, or the lines above would say nothing.
  Expect<
    [
      Not<IsAny<Body<Newest<'showAccessToken'>>>>,
      Not<IsAny<Envelope<Newest<'showAccessToken'>>>>,
      Not<IsAny<Answer<Newest<'showAccessToken'>>>>,
      Not<IsAny<Query<Newest<'listUsers'>>>>,
      Not<Equal<Body<Newest<'showAccessToken'>>, unknown>>,
      Not<Equal<Answer<Newest<'showAccessToken'>>, never>>,
      Not<Equal<Answer<Newest<'showAccessToken'>>, Answer<Newest<'listUsers'>>>>,
      Not<Equal<Query<Newest<'listUsers'>>, Query<Newest<'showUser'>>>>,
    ]
  >,
]

const failed = { status: { code: 'COM.CRM.EXCEPTION.X.YEXCEPTION' } }
const done = { status: { code: 'OK' as const } }

/** Handlers a program may write, and what the compiler has to refuse in them. */
export function handlers(): OpenAPIHono {
  const app = new OpenAPIHono()

  app.openapi(routeForms.showAccessToken[0].route, (context) => {
    const body = context.req.valid('json')
    const token: string = body.token
    const code: string | undefined = body.access_token_identifier.authentication_code
    // @ts-expect-error no such field
    void body.access_token_identifer
    // @ts-expect-error the operation has no query
    context.req.valid('query')
    if (code === undefined) return context.json(failed, 200)
    if (token === '') return context.json(failed, 403)
    return context.json({ ...done, data: { id: token, life_cycle_state: 'EFFECTIVE' } }, 200)
  })
  app.openapi(
    routeForms.showAccessToken[0].route,
    // @ts-expect-error the code is a text
    (context) => context.json({ status: { code: 200 } }, 200),
  )
  app.openapi(
    routeForms.showAccessToken[0].route,
    // @ts-expect-error a status nobody documents
    (context) => context.json(failed, 201),
  )
  app.openapi(
    routeForms.showAccessToken[0].route,
    // @ts-expect-error a text is no envelope
    (context) => context.text('OK', 200),
  )
  app.openapi(
    routeForms.showAccessToken[0].route,
    // @ts-expect-error an envelope without a status
    (context) => context.json({ data: { id: '7' } }, 200),
  )
  app.openapi(
    routeForms.showAccessToken[0].route,
    // @ts-expect-error no answer at all
    () => undefined,
  )

  app.openapi(routeForms.listUsers[0].route, (context) => {
    const query = context.req.valid('query')
    const unit: { id?: string; name?: string; alternative_code?: string } | undefined = query.unit_identifier
    const most: number | undefined = query.number_of_results
    const fields: string | undefined = query.fields_set
    // @ts-expect-error an identifier is an object by now
    const text: string | undefined = query.unit_identifier
    // @ts-expect-error a number is a number by now
    const digits: string | undefined = query.number_of_results
    // @ts-expect-error no such parameter
    void query.accounts_receivable_identifier
    // @ts-expect-error the operation has no body
    context.req.valid('json')
    void [unit, most, fields, text, digits]
    return context.json({ ...done, data: { users: [] } } as never, 200)
  })
  return app
}

/*
 * A failure may carry anything, and its code is any text, so the type of a whole answer cannot refuse wrong data
 * beside OK. The data alone can.
 */
type Data = Extract<OperationForms['showAccessToken'], { releases: string }>['data']
export const data: Data[] = [
  { id: '1', life_cycle_state: 'EFFECTIVE' },
  // @ts-expect-error none of the states an access token has
  { life_cycle_state: 'LOST' },
  // @ts-expect-error an ID is a text
  { id: 7 },
]

type Users = components['schemas']['ListUsersQuery']
type Tokens = components['schemas']['ListAccessTokensQuery']
const token = 't'
const byId = { id: '1' }

/** Queries with exactly one of the identifiers. */
export const right: (Users | Tokens)[] = [
  { token, business_unit_identifier: { code: 'harbour' } },
  { token, unit_identifier: { alternative_code: 'harbour' }, fields_set: 'id,username' },
  { token, group_identifier: byId, number_of_results: 10, offset: 0 },
  { token, security_profile_identifier: { name: 'Integrators' } },
  { token, accounts_receivable_identifier: { number: 'ACR0000000007' } },
  { token, rewards_participant_identifier: byId, classification_identifier: byId },
]

/** Queries the compiler has to refuse, one line each. */
export const wrongUsers: Users[] = [
  // @ts-expect-error none of the identifiers
  { token },
  // @ts-expect-error two identifiers
  { token, unit_identifier: byId, group_identifier: byId },
  // @ts-expect-error two identifiers, the newest among them
  { token, business_unit_identifier: byId, unit_identifier: byId },
  // @ts-expect-error all identifiers
  {
    token,
    business_unit_identifier: byId,
    unit_identifier: byId,
    group_identifier: byId,
    security_profile_identifier: byId,
  },
  // @ts-expect-error no token
  { unit_identifier: byId },
  // @ts-expect-error two fields in an identifier that takes one
  { token, unit_identifier: { id: '1', name: 'Head Office' } },
  // @ts-expect-error no field in an identifier
  { token, unit_identifier: {} },
  // @ts-expect-error the text on the wire in place of the object
  { token, unit_identifier: 'id=1' },
  // @ts-expect-error a text in place of a number
  { token, unit_identifier: byId, offset: '0' },
  // @ts-expect-error an unknown parameter
  { token, unit_identifier: byId, stray: 1 },
]
export const wrongTokens: Tokens[] = [
  // @ts-expect-error none of the owners
  { token, classification_identifier: byId },
  // @ts-expect-error two owners
  { token, accounts_receivable_identifier: byId, rewards_participant_identifier: byId },
]

/** A form of R13.0.0 does not know what R18.0.0 brings; one of R8.0.0 knows no paging. */
export const early: [components['schemas']['ListUsersQuery_R13_0_0'], components['schemas']['ListUsersQuery_R8_0_0']] =
  [
    // @ts-expect-error comes with R18.0.0
    { token, business_unit_identifier: byId },
    // @ts-expect-error comes with R13.0.0
    { token, unit_identifier: byId, offset: 0 },
  ]
