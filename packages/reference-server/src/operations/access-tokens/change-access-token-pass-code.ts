import { changePassCode } from '../../domain/pass-codes.js'
import type { Handler } from '../handler.js'

export const changeAccessTokenPassCode: Handler<'changeAccessTokenPassCode'> = async ({ world, input }) => {
  await changePassCode(world, input)
  return {}
}
