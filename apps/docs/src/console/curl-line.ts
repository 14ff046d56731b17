import { curlCommand, shellWord } from '../curl-command.ts'
import { type Call, writeBody, writeRequest } from './request.ts'
import { hideSecrets, keyName } from './secrets.ts'

/**
 * Writes a call as a curl command that sends the same request.
 *
 * @param sensitive Names of fields whose values become shell variables, such as `$PASS_CODE`; `undefined` writes every
 *   value out.
 */
export function curlLine(root: string, call: Call, sensitive?: ReadonlySet<string>): string {
  const { call: shown, hidden } = sensitive ? hideSecrets(call, sensitive) : { call, hidden: [] }
  const { url, method } = writeRequest(root, shown)
  return curlCommand({
    method,
    address: shellWord(url, hidden),
    key: shown.key && shellWord(`${shown.key}:`, sensitive ? [{ placeholder: keyName, name: keyName }] : []),
    body: writeBody(shown, 2),
    variables: hidden,
  })
}
