import { mutants as all } from './find.js'

/** Every deliberate fault the server can have. A release between those named here may not show it. */
// A value of its own, and not handed on: so a bundler can load the mutants later, for who wants one.
export const mutants = all
