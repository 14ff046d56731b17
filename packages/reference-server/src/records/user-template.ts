import { by, flag, kind, or, owned, type RecordOf, ref, refs, text } from './define.js'

/** What a new user is made from. */
export const userTemplate = kind({
  fields: {
    ...owned,
    name: text,
    alternative_code: text,
    security_profile: ref('securityProfile'),
    units: refs('unit'),
    default_unit: ref('unit'),
    cti_enabled: or(flag, false),
  },
  indexes: { name: by('name'), alternative_code: by('alternative_code') },
})
export interface UserTemplate extends RecordOf<typeof userTemplate> {}
