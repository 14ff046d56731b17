import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { serve, user } from './support/program.js'

const body = JSON.stringify(user)

/** Opens a connection and sends all of a login but the last byte of its body. */
async function begin(address: string) {
  const { hostname, port, host } = new URL(address)
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  let answer = ''
  socket.setEncoding('utf8').on('data', (chunk) => {
    answer += chunk
  })
  socket.write(
    `POST /crmapi/rest/v2/authentication/token HTTP/1.1\r\nHost: ${host}\r\nExpect: 100-continue\r\n` +
      `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`,
  )
  // The server has the call in hand once it asks for the body.
  await once(socket, 'data')
  socket.write(body.slice(0, -1))
  return {
    finish: async () => {
      socket.write(body.slice(-1))
      await once(socket, 'close')
      return answer
    },
    close: () => socket.destroy(),
  }
}

const refuses = async (address: string): Promise<boolean> =>
  fetch(`${address}/healthz`).then(
    () => false,
    () => true,
  )

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  it('ends it with 0 and nothing on stderr', async () => {
    const program = serve()
    await program.address()
    program.send(signal)
    expect(await program.ended).toMatchObject({ code: 0, signal: null, stderr: '' })
  })

  it('lets a call in flight come to its answer and takes no new one', async () => {
    const program = serve()
    const address = await program.address()
    const flight = await begin(address)
    program.send(signal)
    while (!(await refuses(address)));
    expect(await flight.finish()).toContain('"code":"OK"')
    expect((await program.ended).code).toBe(0)
  })

  it('does not wait for connections that lie idle', async () => {
    const program = serve()
    const address = await program.address()
    const agent = new Agent({ keepAlive: true })
    const call = request(`${address}/healthz`, { agent }).end()
    const [response] = await once(call, 'response')
    await once(response.resume(), 'end')
    program.send(signal)
    expect((await program.ended).code).toBe(0)
    agent.destroy()
  })

  it('a second time does not wait for the calls in flight', async () => {
    const program = serve()
    const address = await program.address()
    const flight = await begin(address)
    program.send(signal)
    while (!(await refuses(address)));
    program.send(signal)
    expect((await program.ended).code).toBe(130)
    flight.close()
  })
})
