// Deliberate errors, to see that the check notices them.

/** Changes the type of what every login gives in a document: no generated client can read the token then. */
export function plantInDocument(document) {
  const copy = structuredClone(document)
  const { SessionTokenData: data } = copy.components.schemas
  if (data?.properties?.token === undefined) throw new Error('the document has no SessionTokenData.token to spoil')
  data.properties.token = { type: 'object', required: ['value'], properties: { value: { type: 'integer' } } }
  return copy
}

/** Injected into a server, it lets every call that shows an access token fail. */
export const plantedFault = {
  operationId: 'showAccessToken',
  effect: { failure: 'COM.CRM.EXCEPTION.ACCESSTOKENS.ACCESSTOKENNOTFOUNDEXCEPTION' },
}
