import type { Log, Session } from '../records/index.js'
import type { OpenWorld } from './open-world.js'

/** The log of a record that is made now. */
export function firstLog(world: Pick<OpenWorld, 'clock'>, session: Pick<Session, 'user' | 'unit'>): Log {
  const now = world.clock.now()
  return {
    created_date: now,
    created_by_user: session.user,
    created_by_unit: session.unit,
    updated_date: now,
    updated_by_user: session.user,
    updated_by_unit: session.unit,
  }
}

/** The log of a record that is changed now. */
export function touched(log: Log, world: Pick<OpenWorld, 'clock'>, by: Pick<Session, 'user' | 'unit'>): Log {
  return { ...log, updated_date: world.clock.now(), updated_by_user: by.user, updated_by_unit: by.unit }
}
