/** Puts something else in the place of a node, which others hold already. @param {any} node @param {object} whole */
export function become(node, whole) {
  for (const key of Object.keys(node)) delete node[key]
  Object.assign(node, whole)
}

/** Puts keys in place of others, the rest where they were. @param {any} node @param {(entry: [string, any]) => [string, any][]} change */
export function rewrite(node, change) {
  become(node, Object.fromEntries(Object.entries(node).flatMap(change)))
}
