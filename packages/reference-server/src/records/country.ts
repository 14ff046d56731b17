import { by, kind, maybe, owned, type RecordOf, text } from './define.js'

export const country = kind({
  fields: {
    ...owned,
    name: text,
    alternative_code: text,
    two_character_code: text,
    three_character_code: text,
    /** What a number has to look like: 9 stands for any digit, A for any letter, all else for itself. Null: any will do. */
    post_code_format: maybe(text),
    id_number_format: maybe(text),
    passport_number_format: maybe(text),
  },
  indexes: {
    name: by('name'),
    alternative_code: by('alternative_code'),
    two_character_code: by('two_character_code'),
    three_character_code: by('three_character_code'),
  },
})
export interface Country extends RecordOf<typeof country> {}
