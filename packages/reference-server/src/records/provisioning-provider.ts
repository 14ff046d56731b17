import { by, kind, owned, type RecordOf, text } from './define.js'

/** Who provisions services and equipment. Up to R14 it is called a distributor where it is looked for by. */
export const provisioningProvider = kind({
  fields: { ...owned, name: text, alternative_code: text },
  indexes: { name: by('name'), alternative_code: by('alternative_code') },
})
export interface ProvisioningProvider extends RecordOf<typeof provisioningProvider> {}
