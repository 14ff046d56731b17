// The yardstick: node:http alone. It parses each body and serialises an answer of the same content as the server it is compared with.
import http from 'node:http'

let answer = { data: { token: 'none' }, status: { code: 'OK', description: '', message: '' } }

const server = http.createServer((request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    const body = JSON.parse(Buffer.concat(chunks).toString())
    if (request.url === '/answer') answer = body
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer))
  })
})
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0))
