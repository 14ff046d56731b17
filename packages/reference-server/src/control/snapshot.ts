import type { Seed } from './seed-schema.js'
import type { ClockState } from './world-clock.js'

/** All that a world holds at one time. It is plain JSON, is a seed too, and holds passwords and codes as they are. */
export interface Snapshot extends Seed {
  release: string
  clock: ClockState
}
