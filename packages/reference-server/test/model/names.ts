import type { Draws } from './draws.js'
import { known } from './expected.js'
import type { Model } from './model.js'
import type { Past } from './past.js'
import type { Organisation, Session, State } from './world.js'

/** What the making of a call may look at. */
export interface Scene {
  model: Model
  past: Past
  draws: Draws
}

export type Sent = { [name: string]: unknown }

/** Makes the parameters of a call, without the session's token. Most of them are right; some are wrong in one respect. */
export type Maker = (scene: Scene, session: Session) => Sent

/** An identifier with one of the fields of a record, now and then one that names nothing. */
export function naming(draws: Draws, fields: { [name: string]: string | undefined }): Sent {
  const usable = Object.entries(fields).filter(([, value]) => value !== undefined)
  const [name, value] = draws.pickOr(usable, ['id', 'nothing'] as [string, string])
  return { [name]: draws.once(20) ? 'nothing' : value }
}

export const named = (draws: Draws, { id, name, code }: { id: string; name: string; code: string }): Sent =>
  naming(draws, { id, name, alternative_code: code })

/** Names an access token that a call can be meant for, or one of an earlier time, another state or another owner. */
export function tokenName({ draws, past }: Scene, session: Session, state?: State, flat = false, owned = false): Sent {
  const last = past.last?.sent['access_token_identifier']
  if (last && !flat && draws.once(2)) return { ...last }
  if (draws.once(8)) return { ...draws.pick([...(flat ? past.flatNames : past.names).values()]) }
  const { tokens } = session.organisation
  const fitting = tokens.filter(
    (token) => (state === undefined || token.state === state) && (!owned || token.account !== null),
  )
  const token = draws.once(6) ? draws.pickOr(tokens, undefined) : draws.pickOr(fitting, draws.pickOr(tokens, undefined))
  const [code, identifier, pass_code] = [known(token?.code), token?.identifier, known(token?.passCode)]
  const byIdentifier = identifier !== null && identifier !== undefined && draws.once(2)
  if (byIdentifier && flat) return { identifier }
  if (byIdentifier && pass_code !== undefined)
    return { identifier, pass_code: draws.once(12) ? `${pass_code}x` : pass_code }
  return { authentication_code: code ?? 'CARD-9' }
}

export const userName = (draws: Draws, { users }: Organisation): Sent => {
  const { id, username } = draws.pick(users)
  return naming(draws, { id: known(id), username })
}

export const subscriptionName = (draws: Draws, { subscriptions }: Organisation, account?: string | null): Sent => {
  const { id, number } = draws.pick(subscriptions.filter((one) => !account || one.account === account))
  return naming(draws, { id: known(id), number: known(number) })
}

export const item = (draws: Draws, { items }: Organisation): Sent => {
  const { id, serial, code } = draws.pick(items)
  return naming(draws, { id, serial_number: serial, alternative_code: code })
}

export const medium = ({ draws, model }: Scene): Sent => ({
  id: draws.pick(model.world.organisations.flatMap(({ mediums }) => mediums)).value,
})
