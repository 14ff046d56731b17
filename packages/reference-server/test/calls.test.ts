import { describe, expectTypeOf, it } from 'vitest'
import type { Call } from '../src/resources/call.js'
import type { Shown } from '../src/resources/views.js'

describe('the call of an operation', () => {
  it('has a session where a token is sent, and only there', () => {
    expectTypeOf<Call<'showUser'>>().toHaveProperty('session')
    expectTypeOf<Call<'releaseSessionToken'>>().toHaveProperty('session')
    expectTypeOf<Call<'createSessionToken'>>().not.toHaveProperty('session')
    expectTypeOf<Call<'changeAccessTokenPassCode'>>().not.toHaveProperty('session')
  })

  it('has a key where one is sent, which may be missing only where it may be left out', () => {
    expectTypeOf<Call<'createSessionTokenByWebApiKey'>['webApiKey']>().toEqualTypeOf<string>()
    expectTypeOf<Call<'createSessionTokenByConsumerApplicationKey'>['webApiKey']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<Call<'createSessionToken'>>().not.toHaveProperty('webApiKey')
  })

  it('has what it takes in any release, and nothing else', () => {
    expectTypeOf<Call<'createUser'>['input']['username']>().toEqualTypeOf<string>()
    expectTypeOf<Call<'createUser'>['input']>().not.toHaveProperty('offset')
    // Not in every release, so it may be missing.
    expectTypeOf<undefined>().toExtend<Call<'listUsers'>['input']['offset']>()
  })
})

describe('what a record shows by itself', () => {
  it('has no secret, and nothing that holds one', () => {
    expectTypeOf<Shown<'user'>>().toHaveProperty('username')
    expectTypeOf<Shown<'user'>>().not.toHaveProperty('password')
    expectTypeOf<Shown<'accessToken'>>().not.toHaveProperty('pass_code')
    expectTypeOf<Shown<'accessToken'>>().not.toHaveProperty('one_time_password')
    expectTypeOf<Shown<'subscription'>>().not.toHaveProperty('perception')
    expectTypeOf<Shown<'session'>>().not.toHaveProperty('token')
  })
})
