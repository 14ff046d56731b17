/** A server a reader named, or what is wrong with the text. */
export type ServerAddress = { root: string; origin: string; isSecure: boolean } | { mistake: string }

/** Reads the address of a server. The path of the API is added unless it is there already. */
export function readServer(text: string, basePath: string): ServerAddress {
  const trimmed = text.trim()
  if (trimmed === '') return { mistake: 'Name the server, for example https://crm.example.com.' }
  const url = URL.canParse(trimmed) ? new URL(trimmed) : undefined
  if (!url || !/^https?:$/.test(url.protocol))
    return { mistake: 'The address must begin with https:// or http://, for example https://crm.example.com.' }
  if (url.username || url.password || url.search || url.hash)
    return { mistake: 'The address must have no user name, password, query or fragment.' }
  const path = url.pathname.replace(/\/+$/, '')
  return {
    root: `${url.origin}${path.endsWith(basePath) ? path : `${path}${basePath}`}`,
    origin: url.origin,
    isSecure: url.protocol === 'https:' || isLoopback(url.hostname),
  }
}

/** This machine: browsers let a secure page call it without TLS. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}
