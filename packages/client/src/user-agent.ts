import { version } from './generated/version.gen.js'

interface Runtime {
  readonly navigator?: { readonly userAgent?: string }
}

// Node has a navigator from its line 21 on; an app on a phone has one without a name.
const { navigator = { userAgent: 'Node.js' } } = globalThis as Runtime
const runtime = `${navigator.userAgent}`

/** Names the client, its version and the runtime to the server. Browsers name themselves, and are left to. */
export const userAgent = !/^(Mozilla|undef)/.test(runtime) && `crmcom-webapi-client/${version} ${runtime}`
