// The files of a commit, or of the work tree where no commit is named.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../run.mjs'

const git = (...given) => execFileSync('git', given, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 })

/** The paths of the files in a folder. @param {string | undefined} ref */
export function filesIn(ref, folder) {
  const listed =
    ref === undefined
      ? git('ls-files', '-co', '--exclude-standard', folder)
      : git('ls-tree', '-r', '--name-only', ref, folder)
  return [...new Set(listed.split('\n'))].filter((path) => path !== '')
}

/** How many lines a file has. @param {string | undefined} ref */
export const linesOf = (ref, path) => read(ref, path).split('\n').length - 1

/** How many operations the contract has. @param {string | undefined} ref */
export function countOperations(ref) {
  const { paths } = JSON.parse(read(ref, 'packages/contract/bundle/openapi.json'))
  return Object.values(paths).flatMap((item) => Object.keys(item)).length
}

function read(ref, path) {
  if (ref !== undefined) return git('show', `${ref}:${path}`)
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    // Listed, and taken out of the work tree.
    return ''
  }
}
