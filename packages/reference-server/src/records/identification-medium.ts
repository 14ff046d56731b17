import { eachEntry, kind, owned, type RecordOf, ref, texts } from './define.js'

export const identificationMedium = kind({
  fields: {
    ...owned,
    /** The fields a caller may name it by. Their names are not documented. */
    fields: texts,
    accounts_receivable: ref('accountsReceivable'),
  },
  indexes: { field: eachEntry('fields') },
})
export interface IdentificationMedium extends RecordOf<typeof identificationMedium> {}
