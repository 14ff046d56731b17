import { basePath, type Kind, type Records, type Store, type Versioned } from '@crmcom-webapi/reference-server'

/**
 * A deliberate error of a server, put on from outside: what it remembers goes through its store, what it is
 * asked and what it answers through its `fetch`. Nothing in the server knows of it.
 */
export interface PlantedError {
  /** What is wrong, in a few words. */
  name: string
  /** A release in which it shows. */
  release: string
  /** Makes the error anew; what it remembers belongs to one world. */
  plant(): Seams
}

/** What is put around a server. */
export interface Seams {
  store?(store: Store): Store
  fetch?(fetch: Fetch): Fetch
}

export type Fetch = (request: Request) => Promise<Response>

/** A call as it goes over the wire, and its answer. */
export interface WireCall {
  path: string
  // biome-ignore lint/suspicious/noExplicitAny: an error reaches into answers of any shape.
  sent: { [name: string]: any }
}
// biome-ignore lint/suspicious/noExplicitAny: as above.
export type WireAnswer = any

/** Changes what the server is asked; a change that gives nothing back leaves the call as it is. */
export const asked =
  (change: (call: WireCall) => WireCall['sent'] | undefined): NonNullable<Seams['fetch']> =>
  (fetch) =>
  async (request) => {
    const call = await readCall(request)
    const changed = change(call)
    return fetch(changed === undefined ? request : rewrite(request, changed))
  }

/** Changes what the server answers; a change that gives nothing back leaves the answer as it is. */
export const answered =
  (change: (answer: WireAnswer, call: WireCall) => WireAnswer | undefined): NonNullable<Seams['fetch']> =>
  (fetch) =>
  async (request) => {
    const call = await readCall(request)
    const response = await fetch(request)
    const changed = change(await response.clone().json(), call)
    return changed === undefined ? response : Response.json(changed)
  }

/** Changes what is written of one kind: a new record, or one that takes the place of another. */
export const written =
  <K extends Kind>(
    kind: K,
    change: (record: Records[K], before?: Records[K]) => Records[K],
  ): NonNullable<Seams['store']> =>
  (store) => ({
    ...bound(store),
    insert: (given, record) =>
      store.insert(given, (given as Kind) === kind ? (change(record as never) as never) : record),
    replace: (given, read, record) =>
      store.replace(
        given,
        read,
        (given as Kind) === kind ? (change(record as never, read.value as never) as never) : record,
      ),
  })

/** Changes what is read of one kind. */
export const readAs =
  <K extends Kind>(kind: K, change: (record: Records[K]) => Records[K]): NonNullable<Seams['store']> =>
  (store) => {
    const changed = <G extends Kind>(given: G, found: Versioned<Records[G]>): Versioned<Records[G]> =>
      (given as Kind) === kind ? { ...found, value: change(found.value as never) as never } : found
    return {
      ...bound(store),
      get: async (given, organisation, id) => {
        const found = await store.get(given, organisation, id)
        return found && changed(given, found)
      },
      find: async (given, index, key) => (await store.find(given, index, key)).map((found) => changed(given, found)),
    }
  }

/** All of a store as it is. */
export const bound = (store: Store): Store => ({
  get: (...given) => store.get(...given),
  find: (...given) => store.find(...given),
  insert: (...given) => store.insert(...given),
  replace: (...given) => store.replace(...given),
  remove: (...given) => store.remove(...given),
  close: () => store.close(),
})

/** An error that is there only while calls of some path run. */
export function during(
  path: RegExp,
  store: (call: () => WireCall) => NonNullable<Seams['store']>,
): () => Required<Seams> {
  return () => {
    let current: WireCall | undefined
    return {
      fetch: (fetch) => async (request) => {
        const call = await readCall(request)
        current = path.test(call.path) ? call : undefined
        return fetch(request)
      },
      store: (right) => {
        const wrong = store(() => current as WireCall)(right)
        const now = () => (current ? wrong : right)
        return {
          get: (...given) => now().get(...given),
          find: (...given) => now().find(...given),
          insert: (...given) => now().insert(...given),
          replace: (...given) => now().replace(...given),
          remove: (...given) => now().remove(...given),
          close: () => right.close(),
        }
      },
    }
  }
}

export async function readCall(request: Request): Promise<WireCall> {
  const url = new URL(request.url)
  const path = url.pathname.slice(basePath.length + 1)
  const sent = request.method === 'GET' ? Object.fromEntries(url.searchParams) : await request.clone().json()
  return { path, sent }
}

/** The same request with other parameters. */
export function rewrite(request: Request, sent: WireCall['sent']): Request {
  if (request.method === 'POST') return new Request(request, { body: JSON.stringify(sent) })
  const url = new URL(request.url)
  url.search = new URLSearchParams(sent as { [name: string]: string }).toString()
  return new Request(url, { headers: request.headers })
}

/** The parameters of a call but one; nothing where that one was not sent. */
export const without = (sent: WireCall['sent'], name: string): WireCall['sent'] | undefined =>
  name in sent ? Object.fromEntries(Object.entries(sent).filter(([key]) => key !== name)) : undefined
