import { join } from 'node:path'
import { ended, node, root } from './run.mjs'

/**
 * Starts the built server on a free port for as long as something is done with it.
 *
 * @param {string[]} args Its options besides the port.
 * @param {(server: { address: string, banner: string }) => Promise<T>} use
 * @template T
 */
export async function withServer(args, use) {
  const server = node([join(root, 'apps/server/dist/cli.js'), '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const over = ended(server)
  try {
    let banner = ''
    const address = await new Promise((resolve, reject) => {
      server.stdout.on('data', (chunk) => {
        banner += chunk
        const [, found] = /API +(http:\S+)\/crmapi\/rest\/v2\s[\s\S]*Stop it with/.exec(banner) ?? []
        if (found) resolve(found)
      })
      over.then((code) => reject(new Error(`the server with ${args.join(' ')} ended with ${code}`)))
    })
    return await use({ address, banner })
  } finally {
    server.kill()
    await over
  }
}
