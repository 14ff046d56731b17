import { createReferenceServer } from '@crmcom-webapi/reference-server'
import { describe, expect, it } from 'vitest'
import { HandClock, login, seconds, startServer, use } from '../support/server.js'

describe('the clock of a world', () => {
  it.each(['R10.0.0', 'R11.0.0', 'R12.0.0', 'R18.0.0'])('ends a session of %s by being advanced', async (release) => {
    const server = await startServer({ release, keep: 'all' })
    const token = await login(server)
    expect(await use(server, token)).toBe('OK')
    server.control.clock.advance('10y')
    expect(await use(server, token)).toBe('AUTHENTICATION.SESSIONEXPIRED')
  })

  it('goes with the clock it follows, from wherever it was set', async () => {
    const server = await startServer()
    const { clock } = server.control
    const start = server.clock.now()
    expect(clock.now()).toBe(start)
    clock.set('2030-01-01T00:00:00Z')
    server.clock.advance(seconds(5))
    expect(new Date(clock.now()).toISOString()).toBe('2030-01-01T00:00:05.000Z')
    clock.set(new Date(start))
    expect(clock.now()).toBe(start)
  })

  it('stands still while it is frozen, but can be set and advanced', async () => {
    const server = await startServer()
    const { clock } = server.control
    clock.freeze()
    const at = clock.now()
    server.clock.advance(seconds(5))
    expect([clock.now(), clock.frozen]).toEqual([at, true])
    clock.advance('1h30m')
    expect(clock.now()).toBe(at + seconds(5400))
    clock.resume()
    server.clock.advance(seconds(5))
    expect([clock.now(), clock.frozen]).toEqual([at + seconds(5405), false])
  })

  it('tells the time that answers carry', async () => {
    const server = await startServer({ release: 'R18.0.0' })
    server.control.clock.set('2031-02-03T04:05:06.789Z')
    const [, claims] = (await login(server)).split('.') as [string, string]
    expect(JSON.parse(atob(claims)).iat).toBe(String(Date.parse('2031-02-03T04:05:06Z') / 1000))
  })

  it.each<[string | number, number]>([
    [0, 0],
    [1500, 1500],
    ['250ms', 250],
    ['90s', 90_000],
    ['15m', 900_000],
    ['2h', 7_200_000],
    ['1d', 86_400_000],
    ['2w', 1_209_600_000],
    ['10y', 315_360_000_000],
    ['1h30m5s', 5_405_000],
  ])('is advanced by %s', async (duration, milliseconds) => {
    const { control } = await createReferenceServer({ clock: new HandClock() })
    const before = control.clock.now()
    control.clock.advance(duration)
    expect(control.clock.now() - before).toBe(milliseconds)
  })

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, '', '2', 'h', '-2h', '1.5h', '2 h', '2H', '9000y'])(
    'is not moved by %s',
    async (duration) => {
      const { control } = await createReferenceServer({ clock: new HandClock() })
      const before = control.clock.now()
      expect(() => control.clock.advance(duration)).toThrow(RangeError)
      expect(control.clock.now()).toBe(before)
    },
  )

  it.each(['', 'tomorrow', '1969-12-31T23:59:59Z', Number.NaN, 1e15])('is not set to %s', async (instant) => {
    const { control } = await createReferenceServer({ clock: new HandClock() })
    const before = control.clock.now()
    expect(() => control.clock.set(instant)).toThrow(RangeError)
    expect(control.clock.now()).toBe(before)
  })
})
