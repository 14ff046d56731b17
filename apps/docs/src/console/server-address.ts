import { isLoopback, readServer } from '../reader-values.ts'

/** A server a reader named, or what is wrong with the text. */
export type ServerAddress =
  | {
      /** Address of the server, without the path of the API. */
      server: string
      /** Address of the API. */
      root: string
      /** Whether a page that was loaded securely may call it. */
      isSecure: boolean
    }
  | { mistake: string }

/**
 * Reads the address of a server. The path of the API is added. Where no scheme is written `https` is meant, and `http`
 * for a name of this machine.
 */
export function readAddress(typed: string, basePath: string): ServerAddress {
  if (typed.trim() === '') return { mistake: 'Name the server, for example https://crm.example.com.' }
  const server = readServer(typed)
  if (server === undefined)
    return { mistake: 'That is no address of a server. One looks like https://crm.example.com.' }
  const { protocol, hostname } = new URL(server)
  // A secure page may call this machine without TLS.
  return { server, root: server + basePath, isSecure: protocol === 'https:' || isLoopback(hostname) }
}
