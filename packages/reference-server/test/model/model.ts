import type { Form } from './checks.js'
import { known, type Text } from './expected.js'
import { formProblems, invalid, operations, type Path } from './forms.js'
import { has } from './releases.js'
import { learn } from './shop/vouchers.js'
import { start } from './start.js'
import { happen } from './subscriptions/course.js'
import type { AccessToken, Organisation, Session, Stamp, World } from './world.js'
import { ownerOf } from './world.js'

/** One call, as it goes over the wire: parameters of the body or the query, and the key of HTTP Basic. */
export interface Call {
  path: Path
  sent: { readonly [name: string]: unknown }
  key?: string
}

/**
 * What a call has to be answered with: data, or a failure of one of the codes. Where the sheets leave open which of the
 * two, the server chooses: `unless` does what the call does and says what the data is.
 */
export type Expected = { data: unknown } | { refused: string[]; unless?: () => Expected }

export const ok = (data: unknown): Expected => ({ data })
export const refuse = (...refused: string[]): Expected => ({ refused })

/** A call that may be refused, or done: the sheets do not say. */
export const perhaps = (refused: string[], unless: () => Expected): Expected => ({ refused, unless })

/** Answers a call that has got past the session and the form. */
export type Operation = (model: Model, call: Call, session: Session) => Expected

/**
 * What a system of one release has to answer, written from the fact sheets and the decisions. It keeps its
 * world in plain lists and is asked one call after the other.
 */
export class Model {
  now = start
  /** Ids, numbers and codes that were drawn; none is drawn twice. */
  readonly drawn = new Set<string>()
  /** What subscriptions went through, and was refused of them, in words that are counted. */
  passed: string[] = []
  /** The numbers that were drawn, by what they number. */
  readonly numbers = new Map<string, Set<string>>()

  constructor(
    readonly release: string,
    readonly world: World,
    private readonly behaviours: { readonly [P in Path]: Operation },
  ) {}

  has(...marks: string[]): boolean {
    return has(this.release, ...marks)
  }

  /** Says what the call has to be answered with, and changes the world as the call does. */
  answer(call: Call): Expected {
    const { path } = call
    happen(this)
    learn(this)
    const { sent } = withoutNulls(call)
    if (!this.has(...operations[path].from)) return refuse('REQUEST.METHODNOTINRELEASE')
    const { token, ...rest } = sent
    const open = isOpen(path)
    const session = open ? nobody : this.sessionOf(token)
    if (Array.isArray(session)) return refuse(...session)
    if (session !== nobody) session.used = this.now
    const problems = formProblems(path, open ? sent : rest, this.release)
    // Who logs in by a key is told first that the key is wrong.
    if (problems.length > 0 && !byKey.has(path)) return refuse(...problems)
    if (problems.length > 0) return refuse(...problems, ...keyProblems)
    return this.behaviours[path](this, { ...call, sent }, session)
  }

  /** The live session of a token, or the failures one of which its caller is told. */
  private sessionOf(token: unknown): Session | string[] {
    const session = this.world.sessions.find((one) => known(one.token) === token && token !== undefined)
    if (!session) return ['AUTHENTICATION.INVALIDSESSIONTOKEN']
    const reasons = [
      ...(session.released ? ['AUTHENTICATION.SESSIONRELEASED'] : []),
      ...(this.now >= endOf(session) ? ['AUTHENTICATION.SESSIONEXPIRED'] : []),
    ]
    return reasons.length > 0 ? reasons : session
  }
}

/** A call without its nulls, which stand for nothing unless a record is changed. */
function withoutNulls(call: Call): Call {
  const form: Form = operations[call.path]
  if (form.changes) return call
  return { ...call, sent: Object.fromEntries(Object.entries(call.sent).filter(([, value]) => value !== null)) }
}

/** When a session ends if nobody uses it any more. */
export const endOf = (session: Session): number =>
  session.idle ? session.used + 3_600_000 : session.issued + 7_200_000

/** Calls that need no session. The pass code change takes a token of a mail under the name of the session's. */
const isOpen = (path: Path): boolean =>
  (path.startsWith('authentication/') && !path.endsWith('release')) || path === 'access_tokens/change_pass_code'

const byKey = new Set<Path>(['authentication/web_api_key/token', 'authentication/consumer_application_key/token'])
const keyProblems = [
  'AUTHENTICATION.INVALIDWEBAPIKEY',
  'AUTHENTICATION.WEBAPIKEYCLASSIFICATIONNOTALLOWED',
  'AUTHENTICATION.INVALIDCREDENTIALS',
]
const nobody = {} as Session

/** Who changed something, and when. */
export const stampOf = (model: Model, session: { user: { id: Text }; unit: string }): Stamp => ({
  at: model.now,
  user: session.user.id,
  unit: session.unit,
})

/** The access tokens a session sees: all of its organisation, or those of its account. */
export function visibleTokens(session: Session): AccessToken[] {
  const { organisation, account } = session
  return organisation.tokens.filter((token) => account === null || ownerOf(organisation, token) === account)
}

/** The access token that an authentication code, or an identifier with its pass code, names among others. */
export function namedToken(tokens: readonly AccessToken[], identifier: unknown): AccessToken | undefined {
  const { authentication_code, identifier: name, pass_code } = identifier as { [name: string]: unknown }
  return tokens.find((token) =>
    authentication_code === undefined
      ? token.identifier === name && token.passCode !== null && known(token.passCode) === pass_code
      : known(token.code) === authentication_code,
  )
}

export const notFound = 'ACCESSTOKENS.ACCESSTOKENNOTFOUND'
export const wrongState = 'ACCESSTOKENS.INVALIDLIFECYCLESTATE'

/** Why `fields_set` is refused: it names what the answer does not have. */
export function fieldsProblems(fields: readonly string[], { sent }: Call): string[] {
  const wanted = fieldsOf(sent)
  return wanted?.some((name) => !fields.includes(name)) ? ['REQUEST.UNKNOWNFIELDSSETFIELD'] : []
}

/** The fields of a record that a call asks for; all of them when it does not say. */
export function chosen(record: { [name: string]: unknown }, { sent }: Call): { [name: string]: unknown } {
  const wanted = fieldsOf(sent)
  return wanted ? Object.fromEntries(wanted.map((name) => [name, record[name]])) : record
}

const fieldsOf = ({ fields_set }: Call['sent']): string[] | undefined =>
  fields_set === undefined ? undefined : String(fields_set).split(/, ?/)

/** The part of a list that a call asks for. */
export function part<T>(list: readonly T[], { sent }: Call): T[] {
  const offset = Number(sent['offset'] ?? 0)
  return list.slice(offset, offset + Number(sent['number_of_results'] ?? list.length))
}

/** Finds the organisation of a name or a key. */
export const organisationBy = (
  model: Model,
  matches: (organisation: Organisation) => boolean,
): Organisation | undefined => model.world.organisations.find(matches)

export { invalid }
