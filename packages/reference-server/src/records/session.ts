import {
  choice,
  ended,
  everywhere,
  type Field,
  instant,
  kind,
  lookedUp,
  maybe,
  measure,
  object,
  or,
  owned,
  type RecordOf,
  ref,
  text,
} from './define.js'

const lifetime = object({ seconds: measure, counted_from: choice('issue', 'last-use') })
export type Lifetime = typeof lifetime extends Field<infer L> ? L : never

export const session = kind({
  common: true,
  fields: {
    ...owned,
    /** The token itself where it is opaque; a JSON Web Token has the id as `jti`. */
    token: maybe(lookedUp(text)),
    user: ref('user'),
    unit: ref('unit'),
    issued_at: instant,
    last_used_at: instant,
    released_at: maybe(instant),
    lifetime,
    /** When it was released, or else when its life is over. Worked out; what a seed says is not looked at. */
    ends_at: or(instant, 0),
    /** There when a customer logged in: the one account this session may see. */
    accounts_receivable: maybe(ref('accountsReceivable')),
    /** What they were called at the login, as the token says for as long as it lives; sessions of older seeds lack it. */
    names: maybe(object({ user: text, organisation: text, unit: text })),
  },
  indexes: { token: { ...everywhere('token'), unique: true }, ended: ended('ends_at') },
})
export interface Session extends RecordOf<typeof session> {}
