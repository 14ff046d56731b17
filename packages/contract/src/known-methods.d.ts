/** How far a method of V4 has come on its way into this contract. */
export type KnownMethodState = 'in' | 'sheet ready, not yet' | 'by name'

/** A method of V4 that is known, in this contract or not. It has a path, an inferred path or a title. */
export interface KnownMethod {
  readonly resource: string
  /** The HTTP verbs it is called by; absent where no page prints one. */
  readonly verbs?: readonly ('GET' | 'POST')[]
  /** The path below the root of the API, as the vendor's pages or public clients show it. */
  readonly path?: string
  /** The path as concluded from sister paths: nothing shows it. */
  readonly inferred?: string
  /** What it is called where not even an inferred path is known. */
  readonly title?: string
  readonly purpose: string
  readonly availableFrom?: readonly string[]
  readonly deprecatedFrom?: readonly string[]
  /** Address of the page it was read from. */
  readonly page: string
  /** What is known: all, the main of it with tables cut, or little more than the name. */
  readonly completeness: 'whole' | 'core' | 'name-only'
  /** The sheet with its facts. */
  readonly sheet?: string
  readonly state: KnownMethodState
}

/** Every method of V4 that is known, by resource and path. */
export declare const knownMethods: readonly KnownMethod[]
