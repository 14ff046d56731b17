// Another yardstick: Hono with nothing on top. It parses each body and serialises an answer of the same content as the server it is compared with.
import { createRequire } from 'node:module'

const require = createRequire(new URL('../../apps/server/package.json', import.meta.url))
const { serve } = await import(require.resolve('@hono/node-server'))
const { Hono } = await import(require.resolve('hono'))

let answer = { data: { token: 'none' }, status: { code: 'OK', description: '', message: '' } }

const app = new Hono()
app.post('/answer', async (c) => {
  answer = await c.req.json()
  return c.json(answer)
})
app.post('/crmapi/rest/v2/*', async (c) => {
  await c.req.json()
  return c.json(answer)
})
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => console.log(`http://127.0.0.1:${port}`))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0))
