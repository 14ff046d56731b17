import { anyText, by, kind, made, maybe, owned, type RecordOf, text } from './define.js'
import { log } from './shared.js'

export const accountsReceivableClassification = kind({
  fields: { ...owned, name: text, alternative_code: text, description: maybe(anyText), log_information: log },
  indexes: { all: made(by()), name: by('name'), alternative_code: by('alternative_code') },
})
export interface AccountsReceivableClassification extends RecordOf<typeof accountsReceivableClassification> {}
