import type { OperationForms } from './generated/operations.gen.js'
import type { OperationId } from './operations.js'
import type { FullRelease, ListedRelease, NewestRelease } from './release.js'

/** What can be said of one call besides its input. */
export interface CallOptions {
  /** Gives the call up when it aborts; the call then rejects with the signal's reason. */
  signal?: AbortSignal
}

/** A call under way, which gives its data. */
export interface Calling<D> extends Promise<D> {
  /** Gives the data with the answer they came in. The call is the same one, and fails alike. */
  withResponse(): Promise<WithResponse<D>>
}

/** Data, and the answer they came in. */
export interface WithResponse<D> {
  readonly data: D
  /** What the server calls the request, by its header X-Request-Id; null when it sent none. */
  readonly requestId: string | null
  /** Status and headers as they came. The body is read. */
  readonly response: Response
}

/** The method of an operation in release `R`, or, where the release lacks it, a type that cannot be called and says so. */
export type Call<R extends string, Id extends OperationId> = [Form<R, Id>] extends [never]
  ? NotInRelease<Id, R>
  : Method<Form<R, Id>>

/** What an operation takes in release `R`, without the session token. */
export type CallInput<R extends string, Id extends OperationId> = Input<Form<R, Id>, Names<FieldNames<Form<R, Id>>>>

/** What an operation gives in release `R` where no `fields_set` asks for less. */
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

/** What types an answer when it stands in `fields_set`. */
export type Names<N extends string> = readonly N[] | undefined

/** A text in `fields_set`: editors are told which names it may begin with, and any is taken. */
export type FieldsText<N extends string> = N | `${N},` | (string & {})

/** The names that `fields_set` of an operation takes; `never` where it is not known which, or takes none. */
export type FieldNames<F> = F extends { fields: infer N extends string } ? N : never

/** What an operation takes, its `fields_set` being the names `S` or a text. */
export type Input<F, S> = F extends { input?: infer B }
  ? [NonNullable<B>] extends [never]
    ? { [field: string]: never }
    : Fill<NonNullable<B>, F extends { fields: infer N extends string } ? S | FieldsText<N> : never>
  : never

// Key by key, so that the doc comments of the fields stay and each alternative of a choice keeps its rivals out.
type Fill<B, S> = B extends { token: string }
  ? { [Key in keyof B as Key extends 'token' ? never : Key]: Field<B, Key, S> } & {
      /** Session token to use in place of the client's own session. */
      token?: string
    }
  : { [Key in keyof B]: Field<B, Key, S> }

type Field<B, Key extends keyof B, S> = Key extends 'fields_set' ? ([S] extends [never] ? B[Key] : S) : B[Key]

type Data<F> = F extends { data: infer D } ? D : never

/**
 * What an operation gives where its `fields_set` is `S`: of a list the fields it names, and of a text any of them.
 * Without either there are those that are always given.
 */
export type Answer<F, S> = [S] extends [readonly (infer N)[]]
  ? Chosen<Data<F>, N, number extends S['length'] ? 'some' : 'each'>
  : [S] extends [undefined]
    ? Data<F>
    : Some<Data<F>>

type Some<D> = D extends readonly (infer Row)[] ? Some<Row>[] : D extends object ? Partial<D> : D

/** Of a list that is not known to its end, only some of the names may be in it. */
type Chosen<D, N, Which> = D extends readonly (infer Row)[]
  ? Chosen<Row, N, Which>[]
  : D extends object
    ? Which extends 'each'
      ? { [Key in keyof D as Key extends N ? Key : never]: D[Key] }
      : { [Key in keyof D as Key extends N ? Key : never]?: D[Key] }
    : D

/** What can be said of one call of an operation besides its input. */
export type Options<F> = CallOptions &
  ([F] extends [{ more: infer M }]
    ? {
        /**
         * Members the contract does not have, where it is known that there are more: put into the input as they are, at
         * the places where they stand here. Known members and the token are not to be given this way.
         */
        more?: M
      }
    : unknown)

declare const form: unique symbol

/** Says of a method which list it is of, for `paginate`; there is no such member. */
export interface OfList<F> {
  readonly [form]?: F
}

type Method<F> = [F] extends [{ fields: infer N extends string }]
  ? [F] extends [{ input: { offset?: unknown } }]
    ? Asking<F, N> & OfList<F>
    : Asking<F, N>
  : Plain<F, Input<F, never>>

type Plain<F, I> =
  Record<never, never> extends I
    ? (input?: I, options?: Options<F>) => Calling<Data<F>>
    : (input: I, options?: Options<F>) => Calling<Data<F>>

type Asking<F, N extends string> =
  Record<never, never> extends Input<F, undefined>
    ? <const S extends Names<N> = undefined>(input?: Input<F, S>, options?: Options<F>) => Calling<Answer<F, S>>
    : <const S extends Names<N> = undefined>(input: Input<F, S>, options?: Options<F>) => Calling<Answer<F, S>>
