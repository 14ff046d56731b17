import {
  anyText,
  by,
  compared,
  eachItem,
  flag,
  kind,
  made,
  maybe,
  or,
  owned,
  type RecordOf,
  ref,
  refs,
  text,
  unique,
} from './define.js'
import { log, udfs } from './shared.js'

export const user = kind({
  fields: {
    ...owned,
    username: text,
    password: compared(text),
    person_name: text,
    email: maybe(anyText),
    /** One that is not active cannot log in. */
    active: or(flag, true),
    domain: maybe(anyText),
    developer: or(flag, false),
    super_user: or(flag, false),
    system_user: or(flag, false),
    cti_enabled: or(flag, false),
    cti_phone_extension_number: maybe(anyText),
    ip_address: maybe(anyText),
    /** The units the user may work in. */
    units: refs('unit'),
    default_unit: ref('unit'),
    security_profile: maybe(ref('securityProfile')),
    udfs,
    log_information: log,
  },
  indexes: {
    username: unique('username'),
    unit: made(eachItem('units')),
    security_profile: made(by('security_profile')),
  },
})
export interface User extends RecordOf<typeof user> {}
