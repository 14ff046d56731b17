import { readServer } from '../reader-values.ts'

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

/** Reads the address of a server. The path of the API is added; `https` is meant where no scheme is written. */
export function readAddress(typed: string, basePath: string): ServerAddress {
  if (typed.trim() === '') return { mistake: 'Name the server, for example https://crm.example.com.' }
  const server = readServer(typed)
  if (server === undefined || !URL.canParse(server))
    return { mistake: 'That is no address of a server. One looks like https://crm.example.com.' }
  const { protocol, hostname } = new URL(server)
  return { server, root: server + basePath, isSecure: protocol === 'https:' || isLoopback(hostname) }
}

/** This machine: browsers let a secure page call it without TLS. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}
