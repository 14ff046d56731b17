import { dirname, relative, resolve, sep } from 'node:path'

/** Puts something else in the place of a node, which others hold already. @param {any} node @param {object} whole */
export function become(node, whole) {
  for (const key of Object.keys(node)) delete node[key]
  Object.assign(node, whole)
}

/** Puts keys in place of others, the rest where they were. @param {any} node @param {(entry: [string, any]) => [string, any][]} change */
export function rewrite(node, change) {
  become(node, Object.fromEntries(Object.entries(node).flatMap(change)))
}

/**
 * A copy of a node for another file: what it refers to is named from there.
 *
 * @param {any} node
 * @param {string} from the file it stands in
 * @param {string} to the file it is copied to
 * @param {($ref: string, own: string) => void} named is told each reference, as it was and as it is
 * @returns {any}
 */
export function copyTo(node, from, to, named) {
  if (Array.isArray(node)) return node.map((one) => copyTo(one, from, to, named))
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (key !== '$ref' || typeof value !== 'string') return [key, copyTo(value, from, to, named)]
      const [path, ...pointer] = value.split('#')
      const way = relative(dirname(to), path ? resolve(dirname(from), path) : from)
      const own = [way.startsWith('.') ? way : `./${way}`, ...pointer].join('#').replaceAll(sep, '/')
      named(value, own)
      return [key, own]
    }),
  )
}
