import { type Call, writeBody, writeRequest } from './request.ts'
import { type HiddenSecret, hideSecrets, keyName } from './secrets.ts'

/**
 * Writes a call as a curl command that sends the same request.
 *
 * @param sensitive Names of fields whose values become shell variables, such as `$PASS_CODE`; `undefined` writes every
 *   value out.
 */
export function curlLine(root: string, call: Call, sensitive?: ReadonlySet<string>): string {
  const { call: shown, hidden } = sensitive ? hideSecrets(call, sensitive) : { call, hidden: [] }
  const { url, method } = writeRequest(root, shown)
  const body = writeBody(shown, 2)
  const isPost = body !== undefined
  const verb = method === (isPost ? 'POST' : 'GET') ? '' : `-X ${method} `
  const lines = [`curl ${verb}${quote(url, hidden)}`]
  if (shown.key) lines.push(`-u ${shown.key === keyName && sensitive ? `"$${keyName}:"` : single(`${shown.key}:`)}`)
  if (body === undefined) return lines.join(' \\\n  ')
  lines.push(`-H 'Content-Type: application/json'`)
  if (hidden.length === 0) return [...lines, `-d ${single(body)}`].join(' \\\n  ')
  return `${[...lines, '-d @- <<END'].join(' \\\n  ')}\n${reveal(escapeShell(body, /[\\$`]/g), hidden, true)}\nEND`
}

/** Quotes a text for a shell, with variables where secrets were. */
function quote(text: string, hidden: readonly HiddenSecret[]): string {
  if (!hidden.some(({ placeholder }) => text.includes(placeholder))) return single(text)
  return `"${reveal(escapeShell(text, /[\\$`"]/g), hidden, false)}"`
}

function reveal(text: string, hidden: readonly HiddenSecret[], isJson: boolean): string {
  return hidden.reduce((line, { placeholder, name, isNumber }) => {
    const variable = `\${${name}}`
    return isJson && isNumber ? line.replaceAll(`"${placeholder}"`, variable) : line.replaceAll(placeholder, variable)
  }, text)
}

function escapeShell(text: string, special: RegExp): string {
  return text.replace(special, '\\$&')
}

function single(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
