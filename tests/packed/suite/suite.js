// What a consumer's program does with the packed client, in whatever runtime and by whatever kind of import. Plain
// JavaScript on web standards: each runner hands in what it imported.
export const lookup = { subscription_identifier: { number: 'S0000000042' } }

/** A server in memory that signs in, revokes when told, and answers everything with the path it was asked for. */
function fakeServer() {
  const live = new Set()
  const seen = []
  const agents = new Set()
  const json = (code, data) => Response.json({ status: { code, message: '', description: '' }, data })
  return {
    seen,
    live,
    agents,
    async fetch(request) {
      const { pathname, searchParams } = new URL(request.url)
      const path = pathname.replace('/crmapi/rest/v2/', '')
      const body = request.method === 'POST' ? JSON.parse((await request.text()) || '{}') : {}
      seen.push(path)
      agents.add(request.headers.get('user-agent'))
      if (path.endsWith('/token')) {
        const token = `token-${seen.length}`
        live.add(token)
        return json('OK', { token })
      }
      if (!live.has(body.token ?? searchParams.get('token')))
        return json('COM.CRM.EXCEPTION.AUTHENTICATION.SESSIONEXPIREDEXCEPTION')
      if (path === 'users/list') {
        const offset = Number(searchParams.get('offset'))
        return json(
          'OK',
          [1, 2, 3].slice(offset, offset + 2).map((id) => ({ id })),
        )
      }
      return path === 'users/show' ? new Response('<html>', { status: 502 }) : json('OK', { subscription_id: path })
    },
  }
}

/** Runs everything; gives the number of checks, and throws at the first that fails. */
export async function runSuite({ createClient, isCrmError, decodeSessionToken, observe, paginate }, { withRaw }) {
  let count = 0
  const equal = (actual, expected) => {
    const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)]
    if (a !== b) throw new Error(`expected ${b}, got ${a}`)
    count++
  }
  const server = fakeServer()
  const events = []
  const crm = withRaw(
    createClient({
      baseUrl: 'http://crm.test',
      credentials: { username: 'integrator', password: 'open-sesame', organisation: 'DEMO' },
      fetch: server.fetch,
      random: () => 0,
      onWarning: () => {},
      observers: [observe({ onResponse: ({ operationId, outcome }) => events.push(`${operationId} ${outcome}`) })],
    }),
  )
  const all = await Promise.all(Array.from({ length: 100 }, () => crm.tucano.subscriberAuthenticate(lookup)))
  equal(all.length, 100)
  equal(server.seen.filter((path) => path === 'authentication/token').length, 1)
  server.live.clear()
  equal((await crm.tucano.subscriberAuthenticate(lookup)).subscription_id, 'tucano/subscriber/authenticate')
  equal(server.seen.filter((path) => path === 'authentication/token').length, 2)

  equal(
    [...server.agents].map((agent) => /^crmcom-webapi-client\/\d+\.\d+\.\d+ \w/.test(agent)),
    [true],
  )
  const whole = await crm.tucano.subscriberAuthenticate(lookup).withResponse()
  equal([whole.data.subscription_id, whole.response.status], ['tucano/subscriber/authenticate', 200])

  const failure = await crm.users.show({ user_identifier: { id: '1' } }).catch((error) => error)
  equal(isCrmError(failure), true)
  equal(
    [failure.name, failure.code, failure.httpStatus, failure.operationId],
    ['CrmHttpError', 'CRM_HTTP', 502, 'showUser'],
  )
  equal(String(failure), 'CrmHttpError: showUser got HTTP 502: the body is not JSON')
  equal(JSON.stringify(failure).includes('open-sesame'), false)
  equal(events.filter((event) => event === 'showUser CRM_HTTP').length, 3)

  const rows = []
  for await (const row of paginate(crm.users.list, { unit_identifier: { id: '1' }, number_of_results: 2 }))
    rows.push(row.id)
  equal(rows, [1, 2, 3])

  const slow = createClient({
    baseUrl: 'http://crm.test',
    credentials: { token: 'T' },
    fetch: () => new Promise(() => {}),
    timeoutMs: 5,
  })
  equal((await slow.tucano.subscriberAuthenticate(lookup).catch((error) => error)).code, 'CRM_TIMEOUT')
  const caller = new AbortController()
  const waiting = slow.accessTokens.update({}, { signal: caller.signal }).catch((reason) => reason)
  caller.abort('enough')
  equal(await waiting, 'enough')

  const { data } = await crm.raw.POST('/tucano/subscriber/authenticate', {
    body: { token: await crm.session.token(), ...lookup },
  })
  equal(data.status.code, 'OK')
  equal(decodeSessionToken(`x.${btoa('{"exp":"1495720582","usr":"integrator"}')}.x`), {
    usr: 'integrator',
    exp: 1495720582,
  })
  let refused
  try {
    createClient({ baseUrl: 'http://crm.test', credentials: {} })
  } catch (error) {
    refused = error.code
  }
  equal(refused, 'CRM_CONFIG')
  return count
}
