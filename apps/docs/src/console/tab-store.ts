import { isObject } from '@crmcom-webapi/contract'
import type { Input } from './call-view.ts'

/** A session the console holds a token of. */
export interface HeldSession {
  token: string
  /** How it was opened, in words. */
  title: string
  /** How long it lives, in words, where the contract says so. */
  lifetime?: string
  /** The login and what was sent with it, without any secret, for samples. */
  login?: { operationId: string; input: Input }
}

/** What the console remembers for as long as the tab is open. */
export interface TabState {
  /** Whether calls go to the server the reader named, and not to the one in the page. */
  useServer?: boolean
  /** Sessions by the address of the API they are good for: a token goes to no other server. */
  sessions: { [root: string]: HeldSession }
}

const name = 'crmcom-webapi:console'

/** The storage of a tab, as `sessionStorage` is. */
export type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Reads what the tab remembers; nothing where it remembers nothing readable. */
export function readTab(storage: TabStorage | undefined): TabState {
  try {
    const value: unknown = JSON.parse(storage?.getItem(name) ?? '{}')
    if (!isObject(value)) return { sessions: {} }
    const { useServer, sessions } = value
    return {
      ...(useServer === true ? { useServer } : {}),
      sessions: Object.fromEntries(Object.entries(isObject(sessions) ? sessions : {}).filter(isSession)),
    }
  } catch {
    return { sessions: {} }
  }
}

/** Remembers it in the tab. A browser that keeps no storage forgets it with the page. */
export function writeTab(storage: TabStorage | undefined, state: TabState): void {
  try {
    if (Object.keys(state.sessions).length === 0 && !state.useServer) storage?.removeItem(name)
    else storage?.setItem(name, JSON.stringify(state))
  } catch {
    // Storage is off or full: the page itself still remembers.
  }
}

function isSession(entry: [string, unknown]): entry is [string, HeldSession] {
  const [, session] = entry
  return isObject(session) && typeof session['token'] === 'string' && typeof session['title'] === 'string'
}
