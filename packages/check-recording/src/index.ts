export type { CheckOptions, Progress, ReadThrough } from './check.js'
export { checkRecording, readThrough, redactRecording } from './check.js'
export type { StatementEvidence, Verdict } from './evidence.js'
export type {
  LoadedRecording,
  ReadExchange,
  RecordedExchange,
  RecordedHeaders,
  RecordedRequest,
  RecordedResponse,
  Recording,
} from './form.js'
export { recordingSchema } from './form.js'
export { formatReport } from './format.js'
export { joinRecordings, loadRecording, RecordingError, readRecording } from './read.js'
export type {
  CheckedCall,
  Finding,
  Fit,
  Level,
  Oddity,
  OtherExchange,
  Report,
  SeenCode,
  UnknownField,
} from './report.js'
export { Secrets } from './secrets.js'
export type { SessionFact } from './session.js'
