import { anyText, by, choice, flag, kind, maybe, or, owned, type RecordOf, said, text } from './define.js'

export const productType = kind({
  fields: {
    ...owned,
    name: text,
    alternative_code: text,
    description: maybe(anyText),
    classification: choice('PHYSICALGOODS', 'SERVICES'),
    composition_method: or(anyText, 'FLAT'),
    physical_good_type: said('Of goods only; NONTRACEABLE is seen', maybe(anyText)),
    service_type: said('Of services only; TERMED and USAGE are seen', maybe(anyText)),
    used_for_provisioning: or(flag, false),
  },
  indexes: { name: by('name'), alternative_code: by('alternative_code') },
})
export interface ProductType extends RecordOf<typeof productType> {}
