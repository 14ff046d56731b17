import * as z from 'zod'
import { seedSchema } from '../control/seed-schema.js'

/** The JSON Schema of seeds, for editors and other programs. Which records may name which is checked besides. */
export function seedJsonSchema(): object {
  return { title: 'A seed of the reference server', ...z.toJSONSchema(seedSchema, { io: 'input' }) }
}
