// Checked by `npm run typecheck`; there is nothing to run.
import type { components, FailureCode, OperationForms, OperationId } from '@crmcom-webapi/server-routes'
import type { Equal, Expect, Fits, IsAny } from './type-equality.js'

type Not<T extends boolean> = T extends true ? false : true
/** `any`, which may not be written here. */
type Any = ReturnType<typeof JSON.parse>

/** The helpers of the type proof refuse what they have to refuse. */
export type Helpers = [
  Expect<
    [
      IsAny<Any>,
      Not<IsAny<unknown>>,
      Not<IsAny<never>>,
      Not<Equal<Any, string>>,
      Not<Equal<string, Any>>,
      Not<Equal<{ a: Any }, { a: string }>>,
      Not<Equal<{ a: string }, { a: Any }>>,
      Not<Equal<{ a: { b: Any } }, { a: { b: string } }>>,
      Not<Equal<{ a: Any[] }, { a: string[] }>>,
      Not<Equal<Any, unknown>>,
    ]
  >,
  Expect<
    [
      Equal<{ a: 1 } & { b?: 2 }, { a: 1; b?: 2 }>,
      Not<Equal<{ a: 1; b?: 2 }, { a: 1; b: 2 }>>,
      Not<Equal<{ a: 1 }, { a: 1; b?: 2 }>>,
      Not<Equal<{ a: string }, { a: string | null }>>,
      Not<Equal<'a', 'a' | 'b'>>,
      Not<Equal<string, 'a'>>,
      Not<Equal<never, string>>,
      Not<Equal<string[], number[]>>,
    ]
  >,
  Expect<
    [
      Fits<{ a: 1; b: 2 }, { a: 1 }>,
      Not<Fits<{ a?: 1 }, { a: 1 }>>,
      Not<Fits<Any, string>>,
      Not<Fits<string, Any>>,
      Not<Fits<string | number, string>>,
    ]
  >,
]

type Body<Id extends OperationId> = Extract<OperationForms[Id], { input?: unknown }>['input']
type Newest<Id extends OperationId> =
  Extract<OperationForms[Id], { releases: string }> extends infer Form
    ? Form extends { releases: infer R; input?: infer B }
      ? 'R18.0.0' extends R
        ? B
        : never
      : never
    : never

/** What the package says of the operations. */
export type Operations = [
  Expect<
    [
      Equal<OperationId, keyof OperationForms>,
      Equal<Newest<'createSessionToken'>, components['schemas']['Login']>,
      Not<IsAny<Body<'showAccessToken'>>>,
      Fits<'COM.CRM.EXCEPTION.REQUEST.MALFORMEDJSONEXCEPTION', FailureCode>,
      Not<Fits<'OK', FailureCode>>,
    ]
  >,
]

type Search = components['schemas']['TucanoSubscriberLookup']
const token = 't'
const subscription = { number: 'S0000000042' }
const card = { identifier: 'maria@demo.example', pass_code: 'maria-7391' }
const family = { name: 'Family TV' }

/** Bodies a program may send. */
export const right: Search[] = [
  { token, subscription_identifier: subscription },
  { token, access_token_identifier: card },
  { token, access_token_identifier: { authentication_code: 'CARD-0001' }, subscription_type_identifier: family },
  { token, installed_item_identifier: { serial_number: 'STB-0042' } },
]

/** Bodies the compiler has to refuse, one line each. */
export const wrong: Search[] = [
  // @ts-expect-error two identifiers
  { token, subscription_identifier: subscription, access_token_identifier: card },
  // @ts-expect-error no identifier
  { token },
  // @ts-expect-error no token
  { subscription_identifier: subscription },
  // @ts-expect-error an identifier without its pass code
  { token, access_token_identifier: { identifier: 'maria@demo.example' } },
  // @ts-expect-error a stray pass code
  { token, access_token_identifier: { authentication_code: 'CARD-0001', pass_code: 'maria-7391' } },
  // @ts-expect-error a subscription type without the access token it narrows
  { token, subscription_identifier: subscription, subscription_type_identifier: family },
  // @ts-expect-error two fields in an identifier that takes one
  { token, subscription_identifier: { number: 'S0000000042', id: 'A12C4D5E6F708192B3C4D5E6F7081920' } },
  // @ts-expect-error an unknown key
  { token, subscription_identifier: subscription, stray: 1 },
  // @ts-expect-error a number where a text is asked for
  { token, subscription_identifier: { number: 42 } },
]

/** A form of R11.0.0 does not know what later releases bring. */
export const early: components['schemas']['TucanoSubscriberLookup_R11_0_0'] = {
  token,
  access_token_identifier: card,
  // @ts-expect-error comes with R12.4.0
  subscription_type_identifier: family,
}
