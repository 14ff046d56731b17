import type { OpenApiDocument } from '@crmcom-webapi/contract'

/** Makes something of a part of a contract, unless it was made of the same part in another release. */
export type Once<Made> = (id: string, part: unknown, make: () => Made) => Made

/**
 * Most parts are the same in most releases. Two are the same when they read alike, and so does every component that they
 * refer to, however many steps away, and what a contract says for all of its operations.
 */
export function onceForAll<Made>(): (contract: OpenApiDocument) => Once<Made> {
  const numbers = new Map<string, number>()
  const made = new Map<string, Made>()
  const numberOf = (text: string) => {
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    return number
  }
  const read = (node: unknown): Text => {
    const text = JSON.stringify(node)
    return { number: numberOf(text), refs: [...text.matchAll(reference)].map(([, ref]) => ref as string) }
  }
  return (contract) => {
    const { components = {}, paths: _paths, info: _info, ...rest } = contract
    const texts = new Map<string, Text>()
    for (const [kind, entries] of Object.entries(components))
      for (const [name, node] of Object.entries(entries as object)) texts.set(`${kind}/${name}`, read(node))
    const common = read([rest, components.securitySchemes]).number
    return (id, part, make) => {
      const own = read(part)
      const seen = new Set(own.refs)
      for (const ref of seen) for (const next of texts.get(ref)?.refs ?? []) seen.add(next)
      const key = [id, common, own.number, ...[...seen].map((ref) => texts.get(ref)?.number)].join(' ')
      const known = made.get(key) ?? make()
      made.set(key, known)
      return known
    }
  }
}

/** A text that was read before has the number it had then. */
interface Text {
  number: number
  refs: string[]
}

const reference = /"\$ref":"#\/components\/(\w+\/[^"/]+)/g
