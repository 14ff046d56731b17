import {
  type Callback,
  follow,
  type Method,
  methods,
  type OpenApiDocument,
  type Operation,
  type PathItem,
  resolveRef,
} from './document.js'
import { below, isObject } from './walk.js'

/** An operation with what its path item says for it, and where all of that stands. */
export interface Located {
  /** `GET /units`, or `webhook unit_changed POST`. */
  place: string
  operation: Operation
  /** JSON pointer of the operation, in the path item that a reference leads to if there is one. */
  pointer: string
  method: Method
  /** What the path item says for all its operations, and where. */
  item: PathItem
  itemPointer: (key: string) => string
  /** Whether the API calls and its callers answer. */
  callsBack: boolean
}

/** The operations callers call, and the webhooks they are called by, by their place. */
export function locateAll(document: OpenApiDocument): Map<string, Located> {
  const found = new Map<string, Located>()
  const collect = (name: string, item: unknown, pointer: string, callsBack: boolean): void => {
    for (const one of locate(document, name, item as PathItem, pointer, callsBack)) found.set(one.place, one)
  }
  for (const path of Object.keys(document.paths ?? {}).sort())
    if (!path.startsWith('x-')) collect(path, document.paths[path], below('#', 'paths', path), false)
  for (const [name, item] of Object.entries(document.webhooks ?? {}))
    collect(`webhook ${name}`, item, below('#', 'webhooks', name), true)
  return found
}

/** The operations of one path item, references followed. */
export function locate(
  document: OpenApiDocument,
  name: string,
  item: PathItem,
  pointer: string,
  callsBack: boolean,
): Located[] {
  const chain = [{ item, pointer }]
  for (let last = item; last.$ref !== undefined; last = (chain.at(-1) as { item: PathItem }).item)
    chain.push({ item: resolveRef(document, last.$ref) as PathItem, pointer: last.$ref })
  const holderOf = (key: string) => chain.find((link) => link.item[key] !== undefined) ?? chain[0]
  const whole: PathItem = Object.assign({}, ...chain.map((link) => link.item).reverse())
  return methods
    .filter((method) => whole[method] !== undefined)
    .map((method) => ({
      place: callsBack ? `${name} ${method.toUpperCase()}` : `${method.toUpperCase()} ${name}`,
      operation: whole[method] as Operation,
      pointer: `${holderOf(method)?.pointer}/${method}`,
      method,
      item: whole,
      itemPointer: (key) => `${holderOf(key)?.pointer}/${key}`,
      callsBack,
    }))
}

/** The operations of a callback, references followed. */
export function locateCallback(
  document: OpenApiDocument,
  { pointer, place }: Located,
  name: string,
  callback: Callback,
): Located[] {
  const at = callback.$ref ?? below(pointer, 'callbacks', name)
  return Object.entries(follow<Callback>(document, callback)).flatMap(([expression, item]) =>
    expression.startsWith('x-') || !isObject(item)
      ? []
      : locate(document, `${place} callback ${name} ${expression}`, item as PathItem, below(at, expression), true),
  )
}
