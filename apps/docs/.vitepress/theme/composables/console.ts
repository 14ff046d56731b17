import { index, parts } from 'virtual:console'
import { computed, type Ref, reactive, shallowRef, watch } from 'vue'
import type { CallPart } from '../../../src/console/call-part.ts'
import type { InPageServer } from '../../../src/console/in-page-server.ts'
import { type Call, writeRequest } from '../../../src/console/request.ts'
import { type Outcome, send } from '../../../src/console/send.ts'
import { readAddress } from '../../../src/console/server-address.ts'
import { type HeldSession, readTab, type TabState, writeTab } from '../../../src/console/tab-store.ts'
import { isSameServer, sampleValues } from '../../../src/reader-values.ts'
import { useReaderValues } from './reader-values.ts'

/** Where calls go. */
export interface Target {
  /** What sessions are kept under: a token goes to the server it came from and to no other. */
  key: string
  /** Address of the API. In the page there is none, and this is that of a reference server on the reader's machine. */
  root: string
  /** Address of the server; `undefined` for the one in the page. */
  server: string | undefined
  isSecure: boolean
}

export { index as consoleIndex }

export const sensitiveNames: ReadonlySet<string> = new Set(index.sensitive)

const tab = tabStorage()

/** What the tab remembers. Shared by all consoles of the page, since sessions outlast the page of an operation. */
const state = reactive<TabState>(readTab(tab))
watch(state, (now) => writeTab(tab, now), { deep: true })

/** Sessions of servers in the page, by their release. They end with the page, so they are not kept. */
const pageSessions = reactive<{ [key: string]: HeldSession }>({})
const pageServers = new Map<string, Promise<InPageServer>>()

/** The server of the reader's choice, the session with it, and the way to call it. */
export function useConsole(release: Ref<string>) {
  const { typed } = useReaderValues()
  const address = computed(() => readAddress(typed.server.trim() || (ownServer() ?? ''), index.basePath))
  const target = computed<Target | undefined>(() => {
    if (!state.useServer)
      return {
        key: `page ${release.value}`,
        root: index.defaultServer + index.basePath,
        server: undefined,
        isSecure: true,
      }
    if ('mistake' in address.value) return undefined
    return { key: address.value.root, ...address.value }
  })
  const session = computed(() => {
    const key = target.value?.key ?? ''
    return target.value?.server === undefined ? pageSessions[key] : state.sessions[key]
  })

  async function perform(call: Call, to: Target, signal: AbortSignal): Promise<Outcome> {
    const request = writeRequest(to.root, call)
    const inPage = to.server === undefined ? await startServer(call.view.release).catch(() => null) : undefined
    if (inPage === null) return { kind: 'blocked', why: 'not-loaded', milliseconds: 0 }
    return send(
      request,
      {
        fetch: (outgoing) => (inPage ? inPage.fetch(outgoing) : fetch(outgoing)),
        isSecurePage: location.protocol === 'https:',
        isSecureServer: to.isSecure,
        isSameOrigin: inPage !== undefined || new URL(to.root).origin === location.origin,
        now: () => performance.now(),
      },
      signal,
    )
  }

  return {
    state,
    target,
    /** What is wrong with the address of the server, if anything. */
    mistake: computed(() => (state.useServer && 'mistake' in address.value ? address.value.mistake : undefined)),
    session,
    perform,
  }
}

/**
 * The reference server that the page came from: it has put its own address into the samples. It is the one meant where
 * nobody names another; `undefined` on a host of static pages.
 */
export function ownServer(): string | undefined {
  return isSameServer(location.origin, sampleValues.server) ? sampleValues.server : undefined
}

/** Keeps a session for the server it came from. */
export function keepSession(target: Target, session: HeldSession): void {
  sessionsOf(target)[target.key] = session
}

/** Forgets the session with one server. */
export function forgetSession(target: Target): void {
  delete sessionsOf(target)[target.key]
}

/** Forgets a session that its server has ended, whatever server is called by now. */
export function forgetToken(target: Target, token: unknown): void {
  if (sessionsOf(target)[target.key]?.token === token) forgetSession(target)
}

/** Forgets every session, and with them the servers in the page: nothing of it is left in the tab. */
export function forgetSessions(): void {
  for (const key of Object.keys(pageSessions)) delete pageSessions[key]
  state.sessions = {}
  pageServers.clear()
}

/** How many sessions the tab holds tokens of. */
export const heldSessions = computed(() => Object.keys(state.sessions).length + Object.keys(pageSessions).length)

/** The server in the page, started when it is first needed. */
export function startServer(release: string): Promise<InPageServer> {
  const running = pageServers.get(release) ?? loadServer(release)
  pageServers.set(release, running)
  // One that could not be loaded is tried again.
  running.catch(() => pageServers.delete(release))
  return running
}

async function loadServer(release: string): Promise<InPageServer> {
  const { startInPageServer } = await import('../../../src/console/in-page-server.ts')
  return startInPageServer(release)
}

/** Loads what the console has to know of an operation; `undefined` until it is there. */
export function usePart(operationId: Ref<string>) {
  const part = shallowRef<CallPart>()
  const hasFailed = shallowRef(false)
  watch(
    operationId,
    async (id) => {
      part.value = undefined
      hasFailed.value = false
      try {
        const loaded = await loadPart(id)
        if (id === operationId.value) part.value = loaded
      } catch {
        hasFailed.value = true
      }
    },
    { immediate: true },
  )
  return { part, hasFailed }
}

/** Loads what the console has to know of an operation. */
export async function loadPart(operationId: string): Promise<CallPart> {
  const load = parts[operationId]
  if (!load) throw new Error(`there is no operation ${operationId}`)
  return (await load()).default
}

function sessionsOf(target: Target): { [key: string]: HeldSession } {
  return target.server === undefined ? pageSessions : state.sessions
}

function tabStorage(): Storage | undefined {
  try {
    return sessionStorage
  } catch {
    return undefined
  }
}
