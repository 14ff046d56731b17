import { code, raw } from './code.ts'

/** A program that makes one call with our client. */
export interface ClientProgram {
  /** Address of the server. */
  server: string
  /** The release that the server has; `undefined` for the newest, which a program need not name. */
  release?: string | undefined
  /** As {@link code} takes them. */
  credentials: unknown
  /** The release of a reference server that the program makes for itself and calls. */
  ownServer?: string | undefined
  /** What it does with the client. */
  use: readonly string[]
}

/** Writes a program in TypeScript: the one way in which samples and the console do. */
export function clientProgram({ server, release, credentials, ownServer, use }: ClientProgram): string {
  const hasOwn = ownServer !== undefined
  return [
    `import { createClient } from '@crmcom-webapi/client'`,
    ...(hasOwn ? [`import { createReferenceServer } from '@crmcom-webapi/reference-server'`] : []),
    '',
    ...(hasOwn ? [`const server = await createReferenceServer({ release: ${code(ownServer)} })`] : []),
    'const crm = createClient({',
    `  baseUrl: ${code(server)},`,
    ...(release === undefined ? [] : [`  release: ${code(release)},`]),
    `  credentials: ${code(credentials, { indent: 2, before: 15 })},`,
    ...(hasOwn ? ['  fetch: (request) => server.fetch(request),'] : []),
    '})',
    '',
    ...use,
  ].join('\n')
}

/** A statement that keeps what a call brings: `const answer = await crm.users.show({ … })`. */
export function callLine(name: string, callee: string, input: object): string {
  const start = `const ${name} = await ${callee}(`
  return `${start}${Object.keys(input).length > 0 ? code(input, { before: start.length }) : ''})`
}

/** A value that a program takes from its environment. */
export function environment(name: string): unknown {
  return raw(`process.env.${name} ?? ''`)
}
