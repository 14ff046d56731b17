import { by, kind, owned, type RecordOf, text } from './define.js'

export const securityProfile = kind({
  fields: { ...owned, name: text },
  indexes: { name: by('name') },
})
export interface SecurityProfile extends RecordOf<typeof securityProfile> {}
