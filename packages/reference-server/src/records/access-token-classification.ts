import { anyText, by, kind, made, maybe, owned, type RecordOf, text } from './define.js'
import { credentialSettings, log } from './shared.js'

export const accessTokenClassification = kind({
  fields: {
    ...owned,
    name: text,
    alternative_code: text,
    description: maybe(anyText),
    settings: credentialSettings,
    log_information: log,
  },
  indexes: { all: made(by()), name: by('name'), alternative_code: by('alternative_code') },
})
export interface AccessTokenClassification extends RecordOf<typeof accessTokenClassification> {}
