import { dataErrors } from './errors/answers.js'
import { lifeCycleErrors } from './errors/life-cycle.js'
import { sessionErrors } from './errors/sessions.js'
import type { PlantedError } from './seams.js'

/** Errors that a test of the server has to notice. */
export const plantedErrors: readonly PlantedError[] = [...sessionErrors, ...lifeCycleErrors, ...dataErrors]
