import { anyText, by, kind, or, owned, type RecordOf, ref, text } from './define.js'

export const unit = kind({
  fields: {
    ...owned,
    name: text,
    alternative_code: text,
    group: ref('group'),
    group_name: or(anyText, ''),
    community_name: or(anyText, ''),
    description: or(anyText, ''),
  },
  indexes: { name: by('name'), alternative_code: by('alternative_code'), group: by('group') },
})
export interface Unit extends RecordOf<typeof unit> {}
