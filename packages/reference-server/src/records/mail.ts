import { anyText, by, ended, givenBack, instant, kind, maybe, owned, type RecordOf, said, text } from './define.js'

/** A mail that went out. Nothing delivers it; it is kept for whoever wants to read it. */
export const mail = kind({
  fields: {
    ...owned,
    to: anyText,
    sent_at: instant,
    /** What the mail lets its reader do, once: set a new pass code. */
    pass_code_reset_token: maybe(givenBack(text)),
    scheme_reference_code: said('The code by which its reader can join a reward scheme', maybe(text)),
  },
  indexes: { to: by('to'), sent: ended('sent_at') },
})
export interface Mail extends RecordOf<typeof mail> {}
