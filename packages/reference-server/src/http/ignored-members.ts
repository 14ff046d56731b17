import { type MemberPath, memberPath } from '@crmcom-webapi/contract'
import { isMemberName } from '@crmcom-webapi/server-routes'

/** Names the members of a call that were taken and not looked at. */
export const ignoredHeader = 'crmcom-ignored-members'

/** So many are named; how many more there are is said at the end. */
const most = 20
const longest = 128

/**
 * The names of ignored members, for a header and a log: `classification_identifier.code`. A name that is not made of
 * letters, digits and `_`, or is long, or looks like a key or a token, is written `?`: whoever takes a value for a
 * name does not find it in a log.
 */
export function ignoredNames(members: readonly MemberPath[]): string[] {
  const names = members.slice(0, most).map((path) => {
    const shown = memberPath(path.map((part) => (typeof part === 'number' || isMemberName(part) ? part : '?')))
    return shown.length > longest ? '?' : shown
  })
  return members.length > most ? [...names, `and ${members.length - most} more`] : names
}
