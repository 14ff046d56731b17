export type { CheckOptions } from './check.js'
export { checkRecording, redactRecording } from './check.js'
export type { StatementEvidence, Verdict } from './evidence.js'
export type {
  LoadedRecording,
  RecordedExchange,
  RecordedHeaders,
  RecordedRequest,
  RecordedResponse,
  Recording,
} from './form.js'
export { recordingSchema } from './form.js'
export { formatReport } from './format.js'
export { loadRecording, RecordingError, readRecording } from './read.js'
export type {
  CheckedCall,
  Finding,
  Fit,
  Level,
  OtherExchange,
  Report,
  SeenCode,
  UnknownField,
} from './report.js'
export type { SessionFact } from './session.js'
