import { DuplicateError } from '../store/store.js'
import type { World } from './world.js'

/** What gets numbers, and what they begin with. */
const prefixes = { accessToken: 'AT' } as const

/** Takes the next number. No two callers get the same one; one that is not used after all is lost. */
export async function nextNumber(world: World, organisation: string, kind: keyof typeof prefixes): Promise<string> {
  for (;;) {
    const found = await world.store.get('counter', organisation, kind)
    const last = (found?.value.last ?? 0) + 1
    if (
      await (found
        ? world.store.replace('counter', found, { ...found.value, last })
        : started(world, organisation, kind))
    )
      return `${prefixes[kind]}${String(last).padStart(10, '0')}`
  }
}

async function started(world: World, organisation: string, id: string): Promise<boolean> {
  try {
    await world.store.insert('counter', { id, organisation, last: 1 })
    return true
  } catch (error) {
    if (error instanceof DuplicateError) return false
    throw error
  }
}
