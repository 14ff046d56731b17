import { by, everywhere, kind, owned, type RecordOf, ref, text } from './define.js'

export const installedItem = kind({
  fields: { ...owned, serial_number: text, alternative_code: text, subscription: ref('subscription') },
  indexes: {
    serial_number: by('serial_number'),
    alternative_code: by('alternative_code'),
    // A device that logs in names no organisation.
    id_anywhere: everywhere('id'),
    serial_number_anywhere: everywhere('serial_number'),
    alternative_code_anywhere: everywhere('alternative_code'),
  },
})
export interface InstalledItem extends RecordOf<typeof installedItem> {}
