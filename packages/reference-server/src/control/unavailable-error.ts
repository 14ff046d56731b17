/** Thrown when a server cannot do what is asked for, by the way it was started. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError'
}
