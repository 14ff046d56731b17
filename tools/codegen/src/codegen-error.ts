/** Thrown when the contract says something the emitters cannot carry on. Nothing is written in that case. */
export class CodegenError extends Error {
  override readonly name = 'CodegenError'

  constructor(
    /** JSON pointer of the place in the contract. */
    readonly pointer: string,
    readonly reason: string,
  ) {
    super(`${pointer}: ${reason}`)
  }
}
