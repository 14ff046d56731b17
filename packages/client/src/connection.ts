import type { Fetch } from './transport.js'

/** Where `withRaw` finds the server of a client. The same in every copy of the package. */
export const connection = Symbol.for('@crmcom-webapi/client')

/** The server of a client. */
export interface Connection {
  readonly root: string
  readonly fetch: Fetch
  /** Tells whoever wrote the program something, once. */
  readonly warn: (message: string) => void
}
