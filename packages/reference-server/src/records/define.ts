/**
 * What becomes of a secret: it is only ever *compared*, so a hash of it would do; records are *looked up* by it, so
 * a keyed digest would do; or it is *given back*, to a caller or to whom it is for, so it must be kept as it is.
 */
export type SecretSort = 'compared' | 'looked up' | 'given back'

/** What a value is, besides whether it may be null. */
export type Form =
  | { is: 'text'; empty: boolean; bytes?: number }
  | { is: 'boolean' | 'instant' | 'time zone' | 'null' }
  | { is: 'number'; whole?: true; least?: number }
  | { is: 'decimal'; positive?: true }
  | { is: 'choice'; values: readonly string[] }
  | { is: 'object'; fields: Fields }
  | { is: 'list'; item: Form; least: number }
  /** Entries whose names fit `dates` hold dates of the calendar. */
  | { is: 'map'; value: Form; key?: RegExp; dates?: RegExp }
  | { is: 'either'; forms: readonly Form[] }

/**
 * A field of a record, under its name on the wire where it has one. `In` is what stands for it in a seed; one that is
 * or holds a secret is *closed*: no view has it by itself.
 */
export interface Field<T = unknown, In = T, S extends Openness = Openness> {
  form: Form
  nullable?: true
  /** What a seed that leaves it out is read as; without, it has to be there. */
  fallback?: { value: unknown }
  secret?: SecretSort
  /** The kind of the record whose id it is, or whose ids are in it. */
  refers?: string
  /** What it is, with its unit. */
  says?: string
  /** Its name in seeds of before, where that is not its name now in camel case. */
  was?: string
  /** Only for types. */
  readonly types?: { value: T; seed: In; is: S }
}

type Openness = 'open' | 'closed'

/** A field that a seed may leave out. */
export interface Optional<T, In = T, S extends Openness = Openness> extends Field<T, In, S> {
  fallback: { value: unknown }
}

export interface Fields {
  readonly [name: string]: Field
}

/** The type of the values of some fields. */
export type ValuesOf<F extends Fields> = { [N in keyof F]: F[N] extends Field<infer T, infer _> ? T : never }

/** The names of the fields that neither are nor hold a secret. */
export type OpenNames<F extends Fields> = keyof {
  [N in keyof F as F[N] extends Field<infer _, infer _, infer S> ? ('closed' extends S ? never : N) : never]: N
}
type Holds<F extends Fields> = [keyof F] extends [OpenNames<F>] ? 'open' : 'closed'

/** The type of what a seed gives for some fields. */
export type SeedOf<F extends Fields> = {
  [N in keyof F as F[N] extends { fallback: object } ? never : N]: SeedValue<F[N]>
} & { [N in keyof F as F[N] extends { fallback: object } ? N : never]?: SeedValue<F[N]> | undefined }
type SeedValue<F> = F extends Field<infer _, infer In> ? In : never

/** A text of one character or more. */
export const text: Field<string, string, 'open'> = { form: { is: 'text', empty: false } }
/** A text that may be empty. */
export const anyText: Field<string, string, 'open'> = { form: { is: 'text', empty: true } }
export const flag: Field<boolean, boolean, 'open'> = { form: { is: 'boolean' } }
/** A whole number, zero or more. */
export const count: Field<number, number, 'open'> = { form: { is: 'number', whole: true, least: 0 } }
/** A whole number, below zero, too. */
export const whole: Field<number, number, 'open'> = { form: { is: 'number', whole: true } }
/** A number, zero or more, that need not be whole. */
export const measure: Field<number, number, 'open'> = { form: { is: 'number', least: 0 } }
/** A decimal number that is kept exactly, as text; what calculates with it is `kernel/amount.ts`. */
export const amount: Field<string, number | string, 'open'> = { form: { is: 'decimal' } }
/** The same above zero. */
export const rate: Field<string, number | string, 'open'> = { form: { is: 'decimal', positive: true } }
/** A moment in milliseconds since 1970. */
export const instant: Field<number, number | string, 'open'> = { form: { is: 'instant' } }
/** A time zone by its name in the IANA database, such as Europe/Nicosia. */
export const timeZone: Field<string, string, 'open'> = { form: { is: 'time zone' } }
export const choice = <const V extends string>(...values: readonly V[]): Field<V, V, 'open'> => ({
  form: { is: 'choice', values },
})
export const object = <F extends Fields>(fields: F): Field<ValuesOf<F>, SeedOf<F>, Holds<F>> => ({
  form: { is: 'object', fields },
})
/** Texts by names that nobody lists. */
export const texts: Field<{ [name: string]: string }, { [name: string]: string }, 'open'> = {
  form: { is: 'map', value: anyText.form },
}

/** Values of one field, none included. */
export const list = <T, In, S extends Openness>(item: Field<T, In, S>): Optional<T[], In[], S> => ({
  form: { is: 'list', item: item.form, least: 0 },
  ...(item.refers === undefined ? {} : { refers: item.refers }),
  fallback: { value: [] },
})

/** The id of a record of a kind. */
export const ref = (kind: string): Field<string, string, 'open'> => ({ ...text, refers: kind })
/** The ids of records of a kind, one or more. */
export const refs = (kind: string): Field<string[], string[], 'open'> => ({
  form: { is: 'list', item: text.form, least: 1 },
  refers: kind,
})

/** A field that may be null, and is where a seed leaves it out. */
export const maybe = <T, In, S extends Openness>(field: Field<T, In, S>): Optional<T | null, In | null, S> => ({
  ...field,
  nullable: true,
  fallback: { value: null },
})
/** A field that a seed may leave out. */
export const or = <T, In, S extends Openness>(field: Field<T, In, S>, value: NoInfer<In>): Optional<T, In, S> => ({
  ...field,
  fallback: { value },
})
export const said = <F extends Field>(says: string, field: F): F => ({ ...field, says })
export const was = <F extends Field>(name: string, field: F): F => ({ ...field, was: name })

export const compared = <T, In>(field: Field<T, In>): Field<T, In, 'closed'> =>
  ({ ...field, secret: 'compared' }) as Field<T, In, 'closed'>
export const lookedUp = <T, In>(field: Field<T, In>): Field<T, In, 'closed'> =>
  ({ ...field, secret: 'looked up' }) as Field<T, In, 'closed'>
export const givenBack = <T, In>(field: Field<T, In>): Field<T, In, 'closed'> =>
  ({ ...field, secret: 'given back' }) as Field<T, In, 'closed'>

/**
 * An index of one kind of record, as columns: a record stands in it under the values its columns have. Without
 * columns, all records of an organisation stand together.
 */
export interface IndexColumns {
  /** Fields of the record; one inside of an object is named by its path, such as `one_time_password.password`. */
  readonly columns: readonly string[]
  /** Only one record can have the values; one that has null in a column has no values, and stands in it not at all. */
  readonly unique?: true
  /** The lookup is what finds the organisation; without it, an index belongs to one organisation. */
  readonly everywhere?: true
  /**
   * The one column holds a list or named texts, and the record stands under each item or entry. Of a list of objects,
   * the path goes on into each of them.
   */
  readonly each?: 'item' | 'entry'
  /** It can be read by when records were made, too, which is `log_information.created_date`. */
  readonly made?: true
  /**
   * It is read by this column alone, an instant: when what a record stands for is over. One that has null there stands
   * in it not at all. Some time after, the record is swept.
   */
  readonly ends?: string
  /** What is swept is this field of the record, which becomes null; without, the record itself. */
  readonly empties?: string
  /** What is over is not swept: something happens then by itself, and `kernel/due.ts` has it happen. */
  readonly stays?: true
}

export const by = <const C extends readonly string[]>(...columns: C) => ({ columns })
export const unique = <const C extends string>(column: C) => ({ columns: [column], unique: true }) as const
export const everywhere = <const C extends string>(column: C) => ({ columns: [column], everywhere: true }) as const
export const eachItem = <const C extends string>(column: C) => ({ columns: [column], each: 'item' }) as const
export const eachEntry = <const C extends string>(column: C) => ({ columns: [column], each: 'entry' }) as const
/** Has records swept some time after they are over, or one of their fields. */
export const ended = <const C extends string>(column: C, empties?: string) =>
  ({ columns: [], everywhere: true, ends: column, ...(empties === undefined ? {} : { empties }) }) as const
/** Has something happen by itself at the moment a column names; null: nothing will. */
export const due = <const C extends string>(column: C) =>
  ({ columns: [], everywhere: true, ends: column, stays: true }) as const
/** Lets an index be read by when records were made. */
export const made = <const I extends IndexColumns>(index: I) => ({ ...index, made: true }) as const

export interface IndexesOf {
  readonly [name: string]: IndexColumns
}

/** One kind of record. Each belongs to one organisation, unless it is common to all. */
export interface KindOf<F extends Fields = Fields, I extends IndexesOf = IndexesOf> {
  readonly fields: F
  readonly indexes: I
  /** Its ids are looked up before an organisation is known, so they are unique among all organisations. */
  readonly common?: true
  /** Only the server itself has it: no seed and no snapshot holds one. */
  readonly inner?: true
}

/** What each record has. */
export const owned = { id: text, organisation: said('ID of the organisation it belongs to', ref('organisation')) }

/** The columns that fields give an index: their names, and paths into objects. */
type ColumnOf<F extends Fields> = (keyof F & string) | `${keyof F & string}.${string}`

/** Describes a kind: all that types, seeds, snapshots, indexes and references follow from. */
export function kind<
  F extends Fields,
  const I extends { readonly [name: string]: IndexColumns & { columns: readonly ColumnOf<F>[] } },
>(described: { fields: F; indexes: I; common?: true }): KindOf<F, I> {
  return described
}

/** Describes a kind of which only the server knows. Its records are found by their ids, and belong to no organisation. */
export function innerKind<F extends Fields>({
  fields,
}: {
  fields: F
}): KindOf<F, Record<never, IndexColumns>> & { readonly inner: true } {
  return { fields, indexes: {}, common: true, inner: true }
}

/** The type of the records of a kind. */
export type RecordOf<K extends KindOf> = ValuesOf<K['fields']>
