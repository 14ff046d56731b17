import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server of a test's own behind a port of this machine. */
export interface Listening {
  baseUrl: string
  close(): Promise<void>
}

export async function listening(listener: RequestListener): Promise<Listening> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** Hands requests to something that answers them in process. */
export const answering =
  (answer: (request: Request) => Promise<Response>): RequestListener =>
  async (incoming, outgoing) => {
    const chunks: Uint8Array[] = []
    for await (const chunk of incoming) chunks.push(chunk as Uint8Array)
    const { method = 'GET', url = '/' } = incoming
    const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]))
    const body = method === 'GET' ? {} : { body: Buffer.concat(chunks) }
    const answered = await answer(new Request(`http://localhost${url}`, { method, headers, ...body }))
    outgoing.writeHead(answered.status, Object.fromEntries(answered.headers)).end(await answered.text())
  }

/** Puts something that answers in process behind a port. */
export const overHttp = (answer: (request: Request) => Promise<Response>): Promise<Listening> =>
  listening(answering(answer))
