export { bundle } from './bundle.js'
export { type CompareOptions, compare } from './compare.js'
export type { Change, ChangeKind, ChangeSide, ChangeSubject } from './compare-change.js'
export { findMovedMarks, type MovedMark } from './compare-marks.js'
export type {
  Components,
  Evidence,
  Example,
  Marked,
  MediaType,
  Method,
  OpenApiDocument,
  OpenEnd,
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
export type { DownLevelNote, OpenApi30Document } from './down-level.js'
export { DownLevelError, toOpenApi30 } from './down-level.js'
export type { InputReader, InputReading, MemberPath, RefusedMember } from './input.js'
export { inputReader, memberPath } from './input.js'
export { isRequiredOnly, ProjectionError, project } from './project.js'
export type { ReleaseState } from './releases.js'
export { listReleases, newestRelease, resolveRelease } from './releases.js'
