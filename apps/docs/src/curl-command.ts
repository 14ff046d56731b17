/** A variable of the shell, and what stands for it in the texts of a call until they are written. */
export interface ShellVariable {
  /** Needs no escaping in JSON, in a URL or in a shell. */
  placeholder: string
  /** Such as `PASS_CODE`. */
  name: string
  /** Whether its value is a number, and so bare in JSON. */
  isNumber?: boolean
}

/** A call as curl makes it. */
export interface CurlCall {
  method: string
  /** The address, as one word of a shell. */
  address: string
  /** The Web API key that signs the call and a colon, as one word of a shell. */
  key?: string | undefined
  /** Parameters that curl writes into the query, each as `name=value`. */
  query?: readonly string[]
  /** JSON. */
  body?: string | undefined
  variables: readonly ShellVariable[]
}

/** Writes a call of curl: the one way in which samples and the console do. */
export function curlCommand({ method, address, key, query = [], body, variables }: CurlCall): string {
  const verb = method.toUpperCase()
  const start = [
    'curl',
    ...(query.length > 0 ? ['-G'] : []),
    ...(verb === (body === undefined ? 'GET' : 'POST') ? [] : ['-X', verb]),
    address,
  ]
  const lines = [start.join(' ')]
  if (key !== undefined) lines.push(`-u ${key}`)
  lines.push(...query.map((pair) => `--data-urlencode ${shellWord(pair, variables)}`))
  if (body === undefined) return lines.join(' \\\n  ')
  lines.push(`-H 'Content-Type: application/json'`)
  if (!holdsOne(body, variables)) return [...lines, `-d ${single(body)}`].join(' \\\n  ')
  const text = reveal(escaped(bare(body, variables), /[\\$`]/g), variables)
  return `${[...lines, '-d @- <<END'].join(' \\\n  ')}\n${text}\nEND`
}

/** Quotes a text for a shell, with the variables that stand in it. */
export function shellWord(text: string, variables: readonly ShellVariable[]): string {
  return holdsOne(text, variables) ? `"${reveal(escaped(text, /[\\$`"]/g), variables)}"` : single(text)
}

function holdsOne(text: string, variables: readonly ShellVariable[]): boolean {
  return variables.some(({ placeholder }) => text.includes(placeholder))
}

/** Takes the quotes of JSON away from what is a number. */
function bare(json: string, variables: readonly ShellVariable[]): string {
  return variables
    .filter(({ isNumber }) => isNumber)
    .reduce((text, { placeholder }) => text.replaceAll(`"${placeholder}"`, placeholder), json)
}

/** Writes `$NAME` where nothing that follows could be read as a part of it, else `${NAME}`. */
function reveal(text: string, variables: readonly ShellVariable[]): string {
  return variables.reduce(
    (line, { placeholder, name }) =>
      line.replaceAll(placeholder, (_, at: number) =>
        /^(?:["&]|:?$)/.test(line.slice(at + placeholder.length)) ? `$${name}` : `\${${name}}`,
      ),
    text,
  )
}

function escaped(text: string, special: RegExp): string {
  return text.replace(special, '\\$&')
}

function single(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
