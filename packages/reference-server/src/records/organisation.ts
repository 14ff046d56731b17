import {
  anyText,
  everywhere,
  type Field,
  givenBack,
  kind,
  maybe,
  object,
  or,
  type RecordOf,
  ref,
  said,
  text,
  timeZone,
  type ValuesOf,
} from './define.js'
import { credentialSettings } from './shared.js'

const issuer = {
  /** What its tokens have to carry as `iss`; null when they may not carry it. */
  name: { ...anyText, nullable: true } as Field<string | null, string | null, 'open'>,
  /** The secret it signs with by HS256, at least 32 bytes. */
  secret: givenBack<string, string>({ form: { is: 'text', empty: false, bytes: 32 } }),
}

/** Another system whose JSON Web Tokens are taken. */
export interface TokenIssuer extends ValuesOf<typeof issuer> {}

export const organisation = kind({
  common: true,
  fields: {
    id: text,
    name: text,
    /** Prices and rates are in it; without one nothing can be converted. */
    default_currency: maybe(ref('currency')),
    /** By the calendar of which time zone a day ends, as IANA names it: until when amounts are valid, and limits of a day. */
    time_zone: or(timeZone, 'UTC'),
    /** The account of the system that receives what cannot be told apart. */
    suspense_account: maybe(ref('accountsReceivable')),
    customer_user: said('ID of the user that sessions of customers act as', ref('user')),
    /** What the Tucano proof carries as `apip`; the pages name the claim without saying what it holds. */
    tucano_apip: or(anyText, ''),
    /** The active definition of access tokens: what counts for those without a classification. */
    access_token_definition: credentialSettings,
    /** Who issues the tokens by which customers log in. */
    identity_system: maybe(object(issuer)),
    /** Who issues the tokens by which devices log in. */
    middleware: maybe(object(issuer)),
    /** The PIN a reset goes back to; the pages do not say what it is. */
    default_pin: or(givenBack(anyText), '0000'),
  },
  indexes: { name: everywhere('name') },
})
export interface Organisation extends RecordOf<typeof organisation> {}
