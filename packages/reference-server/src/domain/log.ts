import type { Log, Session } from '../store/records.js'
import type { OpenWorld } from './open-world.js'

/** The log of a record that is made now. */
export function firstLog(world: Pick<OpenWorld, 'clock'>, session: Session): Log {
  const now = world.clock.now()
  return {
    createdAt: now,
    createdBy: session.user,
    createdIn: session.unit,
    updatedAt: now,
    updatedBy: session.user,
    updatedIn: session.unit,
  }
}

/** The log of a record that is changed now. */
export function touched(log: Log, world: Pick<OpenWorld, 'clock'>, by: Pick<Session, 'user' | 'unit'>): Log {
  return { ...log, updatedAt: world.clock.now(), updatedBy: by.user, updatedIn: by.unit }
}
