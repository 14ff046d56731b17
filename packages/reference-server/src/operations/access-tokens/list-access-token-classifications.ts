import { describeClassificationDetails, listClassifications } from '../../domain/access-token-lists.js'
import type { Handler } from '../handler.js'

export const listAccessTokenClassifications: Handler<'listAccessTokenClassifications'> = async ({ world, session }) => {
  const found = await listClassifications(world, session)
  return Promise.all(found.map((classification) => describeClassificationDetails(world, classification)))
}
