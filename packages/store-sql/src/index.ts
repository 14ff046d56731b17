export { SecretError } from './vault.js'
export { openSqlStore, type SqlStoreOptions } from './open.js'
