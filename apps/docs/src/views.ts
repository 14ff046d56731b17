import type { Evidence } from '@crmcom-webapi/contract'
import type { ChoiceOption } from './choices.ts'
import type { MarkView } from './marks.ts'

/** One line of a field table: a field, or the title of an alternative inside a field. */
export interface FieldRow {
  kind: 'field' | 'alternative'
  name: string
  /** Names from the top of the table down to this one, joined by dots. */
  path: string
  depth: number
  type: string
  limits: string[]
  requirement: string
  description: string[]
  marks: MarkView
  /** Set only where it differs from the evidence of the whole page. */
  evidence?: Evidence
  notes: string[]
  sensitive: boolean
  isSessionToken: boolean
  /** Allowed values with their marks, in the notation of {@link splitInline}. */
  values: string[]
  samples: string[]
  /** How an object is written in a query, by example. */
  wire?: WireSample
  /** The fields inside this one of which exactly one is to be given. */
  choice: ChoiceOption[]
  /** Other rules between the fields inside this one. */
  rules: string[]
  /** True when it is one of the fields of a choice. */
  isRival: boolean
  /** The shared object that has a page of its own and whose fields these are. */
  object?: string
  /** Path of the row that shows the fields of the same object. */
  sameAs?: string
}

/** An identifier as callers write it, as the text it becomes, and as that text stands in a URL. */
export interface WireSample {
  written: string
  text: string
  inUrl: string
}

/** The claims inside a token that one of the fields carries. */
export interface ClaimsView {
  path: string
  description: string[]
  notes: string[]
  rows: FieldRow[]
}

/** One of several groups of fields to choose from. */
export interface AlternativeView {
  title: string
  marks: MarkView
  evidence?: Evidence
  body: ObjectView
}

/** An object as a page shows it: words, rules, alternatives and rows. */
export interface ObjectView {
  description: string[]
  notes: string[]
  /** The fields of which exactly one is to be given. */
  choice: ChoiceOption[]
  /** Other rules between the fields. */
  rules: string[]
  isClosed: boolean
  /** True when it is a list, and the rows are those of each entry. */
  isList: boolean
  rows: FieldRow[]
  alternatives: AlternativeView[]
  claims: ClaimsView[]
}
