/** True only when two types are the same in every position, `any` included. */
export type Equal<A, B> =
  (<T>() => T extends Simplify<A> ? 1 : 2) extends <T>() => T extends Simplify<B> ? 1 : 2 ? true : false

/** True when a value of the first type may stand where the second is asked for; never true for `any`. */
export type Fits<A, B> = IsAny<A> extends true ? false : IsAny<B> extends true ? false : [A] extends [B] ? true : false

export type IsAny<T> = 0 extends 1 & T ? true : false

/** Compiles only when every member is true. */
export type Expect<T extends readonly true[]> = T

/** Writes intersections and nested objects out, so that two spellings of one type compare equal. */
type Simplify<T> = T extends readonly (infer Item)[]
  ? Simplify<Item>[]
  : T extends object
    ? { [K in keyof T]: Simplify<T[K]> }
    : T
