/** Thrown when a document holds something for which no OpenAPI 3.0.3 form is known. */
export class DownLevelError extends Error {
  override readonly name = 'DownLevelError'
  readonly code = 'DOWN_LEVEL_IMPOSSIBLE'

  constructor(
    /** JSON pointer into the document. */
    readonly pointer: string,
    readonly reason: string,
  ) {
    super(`${pointer}: ${reason}`)
  }
}
