export { openSqlStore, type SqlStoreOptions } from './open.js'
export { DatabaseError } from './set-up.js'
export { SecretError } from './vault.js'
