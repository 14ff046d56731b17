import { strToU8, zipSync } from 'fflate'
import type { WholeProgram } from '../whole-programs.ts'
import type { SiteFiles } from './form-files.ts'

/** A zip of each program, in a folder named after its language. It is the same in every build. */
export function archiveFiles(programs: readonly WholeProgram[]): SiteFiles {
  const noTime = new Date(1980, 0, 1)
  return new Map(
    programs.map(({ folder, archive, files }) => {
      const name = folder.slice(folder.lastIndexOf('/') + 1)
      const entries = files.map((file) => [`${name}/${file.name}`, strToU8(file.text)] as const)
      return [archive, zipSync(Object.fromEntries(entries), { mtime: noTime })]
    }),
  )
}
