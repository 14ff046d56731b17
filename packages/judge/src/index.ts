export { type Clause, clauseAt } from './clause.js'
export { type KnownCode, knownCodes } from './codes.js'
export { below, isFieldChoice, JudgedDocument } from './document.js'
export {
  type BasicLogin,
  type Body,
  bodyOfValue,
  type Exchange,
  header,
  headersOf,
  isPlaceholder,
  type Message,
  mediaType,
  readBasic,
  readBody,
  readClaims,
  readTokenHeader,
} from './exchange.js'
export {
  isOurs,
  Judge,
  type JudgedCall,
  type Judgement,
  type Level,
  type Verdict,
  type Watcher,
  worst,
} from './judge.js'
export { releasesWith } from './marks.js'
export {
  bodyOf,
  type Found,
  findOperation,
  jsonSchemaOf,
  type Match,
  match,
  type Placed,
  parametersOf,
  readIdentifier,
  readQuery,
  responseOf,
} from './operations.js'
export { type Outcome, outcomeOf, statusCode } from './response.js'
export { lastKey, type Node, type Problem, type Visitor, walk } from './walk.js'
export { kindOf } from './words.js'
