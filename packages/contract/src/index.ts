export { bundle } from './bundle.js'
export type {
  Components,
  Evidence,
  Example,
  Marked,
  MediaType,
  Method,
  OpenApiDocument,
  Operation,
  Parameter,
  PathItem,
  PlacedOperation,
  ReleaseNote,
  RequestBody,
  Response,
  Schema,
  SecurityRequirement,
} from './document.js'
export { listOperations, methods, resolveRef } from './document.js'
export { isRequiredOnly, ProjectionError, project } from './project.js'
export type { ReleaseState } from './releases.js'
export { listReleases, newestRelease, resolveRelease } from './releases.js'
