import { choice, everywhere, kind, lookedUp, owned, type RecordOf, ref, text } from './define.js'

export const webApiKey = kind({
  fields: {
    ...owned,
    key: lookedUp(text),
    classification: choice('SYSTEMIC_KEY', 'CONSUMER_APPLICATION_KEY'),
    user: ref('user'),
  },
  indexes: { key: everywhere('key') },
})
export interface WebApiKey extends RecordOf<typeof webApiKey> {}
