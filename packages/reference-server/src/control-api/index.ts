export type { ControlApiOptions } from './app.js'
export { createControlApi } from './app.js'
export { controlDocument, controlPath, secretHeader } from './document.js'
export { seedJsonSchema } from './seed-json-schema.js'
