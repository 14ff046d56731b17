// How long a test waits for a server in its own process: the first, and one more.
const started = performance.now()
const { createReferenceServer, demoCredentials } = await import('@crmcom-webapi/reference-server')
const imported = performance.now()
const { username, password, organisation } = demoCredentials

async function firstAnswer() {
  const begun = performance.now()
  const server = await createReferenceServer()
  const response = await server.fetch(
    new Request('http://localhost/crmapi/rest/v2/authentication/token', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password, organisation }),
    }),
  )
  const { status } = await response.json()
  if (status.code !== 'OK') throw new Error(status.code)
  return performance.now() - begun
}

const first = await firstAnswer()
const second = await firstAnswer()
console.log(JSON.stringify({ import: imported - started, first, second }))
