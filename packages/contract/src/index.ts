export { bundle } from './bundle.js'
export { checkDocument, DocumentError } from './check.js'
export type { Change, ChangeKind, ChangeSide, ChangeSubject } from './compare/change.js'
export { type CompareOptions, compare } from './compare/compare.js'
export { findMovedMarks, type MovedMark } from './compare/marks.js'
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
export { follow, listOperations, methods, pathItemOf, resolveRef } from './document.js'
export type { DownLevelNote, OpenApi30Document } from './down-level/down-level.js'
export { DownLevelError, toOpenApi30 } from './down-level/down-level.js'
export { forGenerators } from './down-level/for-generators.js'
export type { Child, Kind, Shape } from './grammar.js'
export { grammar, shapeOf } from './grammar.js'
export type { InputReader, InputReading, MemberPath, RefusedMember } from './input.js'
export { findHalfPair, inputReader, isMistyped, memberPath } from './input.js'
export { isRequiredOnly, ProjectionError, project, projector } from './project.js'
export { referredFrom } from './referred.js'
export type { ReleaseState } from './releases.js'
export { listReleases, newestRelease, resolveRelease } from './releases.js'
export { sensitiveNames } from './sensitive.js'
export { successBranch, successData } from './success.js'
export type { Reference, Spot } from './walk.js'
export { below, eachChild, escapePointer, isObject, pathTo, referencesOf, unescapePointer, walk } from './walk.js'
