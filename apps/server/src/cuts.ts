import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { breaksOff, ConnectionCut } from '@crmcom-webapi/reference-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'

/** Closes the connection where an injected fault wants it closed: instead of an answer, or in the middle of one. */
export async function withCuts(
  answer: Response | Promise<Response>,
  connection: Socket,
  outgoing: ServerResponse,
): Promise<Response> {
  try {
    const response = await answer
    if (!breaksOff(response)) return response
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    for await (const chunk of response.body ?? []) if (!outgoing.write(chunk)) await once(outgoing, 'drain')
  } catch (error) {
    if (!(error instanceof ConnectionCut)) throw error
  }
  // What was written goes out before the connection is closed.
  connection.destroySoon()
  return RESPONSE_ALREADY_SENT
}
