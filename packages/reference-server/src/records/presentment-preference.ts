import { by, choice, kind, made, maybe, owned, type RecordOf, text } from './define.js'
import { log } from './shared.js'

/** A way in which bills reach their payer, which the account definition allows. */
export const presentmentPreference = kind({
  fields: {
    ...owned,
    name: text,
    alternative_code: text,
    /** What of the owner it is tied to; null where bills go out otherwise. */
    reaches: maybe(choice('email', 'phone')),
    log_information: log,
  },
  indexes: { all: made(by()), name: by('name'), alternative_code: by('alternative_code') },
})
export interface PresentmentPreference extends RecordOf<typeof presentmentPreference> {}
