import { listWholePrograms, type WholeProgram } from '../whole-programs.ts'

declare const data: WholeProgram[]

export { data }

export default { watch: ['../../../../examples/**'], load: () => listWholePrograms() }
