import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'

/** The programs the samples for a shell call. They are not part of the project, so a machine may lack them. */
export const shellIsThere = ['bash', 'curl', 'jq'].every((tool) => spawnSync(tool, ['--version']).status === 0)

/** Runs a script and gives what it printed. Any failing line, and any variable not set, fails the whole. */
export async function runScript(script: string, variables: { [name: string]: string } = {}): Promise<string> {
  const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', script], {
    env: { PATH: process.env['PATH'] ?? '', ...variables },
  })
  return stdout
}
