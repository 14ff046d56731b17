import type { OperationForms } from './generated/operations.gen.js'
import type { OperationId } from './operations.js'
import type { FullRelease, ListedRelease, NewestRelease } from './release.js'

/** What can be said of one call besides its input. */
export interface CallOptions {
  /** Gives the call up when it aborts; the call then rejects with the signal's reason. */
  signal?: AbortSignal
}

/** The method of an operation in release `R`, or, where the release lacks it, a type that cannot be called and says so. */
export type Call<R extends string, Id extends OperationId> = [Form<R, Id>] extends [never]
  ? NotInRelease<Id, R>
  : Method<Form<R, Id>>

/** What an operation takes in release `R`, without the session token. */
export type CallInput<R extends string, Id extends OperationId> = Input<Given<Form<R, Id>>>

/** What an operation gives in release `R`. */
export type CallData<R extends string, Id extends OperationId> = Data<Form<R, Id>>

declare const notInRelease: unique symbol

/** Stands where a method would be, were the operation in the release. Calling it is a compile-time error. */
export interface NotInRelease<Id extends string, R extends string> {
  readonly [notInRelease]: [operation: Id, release: R]
}

/** The types of an operation in one release; `never` when the release lacks it. */
export type Form<R extends string, Id extends OperationId> = InRelease<OperationForms[Id], Known<R>>

/** The listed release that decides the types: the release itself, or the newest for one that is not listed. */
export type Known<R extends string> = FullRelease<R> extends infer Full extends ListedRelease ? Full : NewestRelease

type InRelease<Forms, R extends string> = Forms extends { releases: infer Listed }
  ? R extends Listed
    ? Forms
    : never
  : never

type Given<F> = F extends { input?: infer B }
  ? WithNames<NonNullable<B>, F extends { fields: infer N } ? N : never>
  : never

/** Tells editors which names `fields_set` may begin with, which differ from call to call; any text is taken. */
type WithNames<B, N> = [N] extends [string]
  ? { [Key in keyof B]: Key extends 'fields_set' ? N | `${N & string},` | (string & {}) : B[Key] }
  : B

type Data<F> = F extends { data: infer D } ? D : never

// Key by key, so that the doc comments of the fields stay and each alternative of a choice keeps its rivals out.
type Input<B> = [B] extends [never]
  ? { [field: string]: never }
  : B extends { token: string }
    ? { [Key in keyof B as Key extends 'token' ? never : Key]: B[Key] } & {
        /** Session token to use in place of the client's own session. */
        token?: string
      }
    : B

/** What can be said of one call of an operation besides its input. */
type Options<F> = [F] extends [{ more: infer M }]
  ? CallOptions & {
      /**
       * Members the contract does not have, where it is known that there are more: put into the input as they are, at
       * the places where they stand here. Known members and the token are not to be given this way.
       */
      more?: M
    }
  : CallOptions

type Method<F> = [F] extends [{ input: unknown }]
  ? Record<never, never> extends Input<Given<F>>
    ? (input?: Input<Given<F>>, options?: Options<F>) => Promise<Data<F>>
    : (input: Input<Given<F>>, options?: Options<F>) => Promise<Data<F>>
  : (input?: Input<Given<F>>, options?: Options<F>) => Promise<Data<F>>
