import { by, kind, owned, type RecordOf, ref, said, text } from './define.js'

/** A code by which one account can join a reward scheme. */
export const schemeReferenceCode = kind({
  fields: {
    ...owned,
    code: text,
    scheme: ref('rewardScheme'),
    accounts_receivable: ref('accountsReceivable'),
    email_address: said('Where it went to', text),
  },
  indexes: { code: by('code', 'scheme', 'accounts_receivable') },
})
export interface SchemeReferenceCode extends RecordOf<typeof schemeReferenceCode> {}
