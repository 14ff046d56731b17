// Generated from the contract by `npm run generate`. Do not edit: change openapi/ (or tools/codegen) instead.

/** The failure codes the contract knows of; `http` is the status of the answer when failures are mapped to HTTP. */
export const failureCodes = [
  {
    code: 'COM.CRM.EXCEPTION.AUTHENTICATION.INVALIDCREDENTIALSEXCEPTION',
    when: 'The username, the password, the organisation or the access token of a login is wrong. It is not said which.',
    http: 401,
  },
  {
    code: 'COM.CRM.EXCEPTION.AUTHENTICATION.UNITNOTALLOWEDEXCEPTION',
    when: 'The unit of a login does not exist or is none of the units of the user.',
    http: 403,
  },
  {
    code: 'COM.CRM.EXCEPTION.AUTHENTICATION.INVALIDSESSIONTOKENEXCEPTION',
    when: 'The session token is missing, or no session was ever opened under it.',
    http: 401,
  },
  {
    code: 'COM.CRM.EXCEPTION.AUTHENTICATION.SESSIONEXPIREDEXCEPTION',
    when: 'The session has come to the end of its life.',
    http: 401,
  },
  {
    code: 'COM.CRM.EXCEPTION.AUTHENTICATION.SESSIONRELEASEDEXCEPTION',
    when: 'The session was ended by a release of its token.',
    http: 401,
  },
  {
    code: 'COM.CRM.EXCEPTION.AUTHENTICATION.INVALIDWEBAPIKEYEXCEPTION',
    when: 'No Web API key was sent, or nobody knows the one sent.',
    http: 401,
  },
  {
    code: 'COM.CRM.EXCEPTION.AUTHENTICATION.WEBAPIKEYCLASSIFICATIONNOTALLOWEDEXCEPTION',
    when: 'The Web API key exists, but its classification does not allow this login.',
    http: 403,
  },
  {
    code: 'COM.CRM.EXCEPTION.REQUEST.INVALIDPARAMETERSEXCEPTION',
    when: 'A parameter is missing, superfluous or malformed, or the number of alternative parameters sent is not one.',
    http: 400,
  },
  {
    code: 'COM.CRM.EXCEPTION.REQUEST.PARAMETERNOTINRELEASEEXCEPTION',
    when: 'A parameter was sent that the release of the system does not have.',
    http: 400,
  },
  {
    code: 'COM.CRM.EXCEPTION.REQUEST.METHODNOTINRELEASEEXCEPTION',
    when: 'The release of the system does not have the method that was called.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.REQUEST.UNKNOWNFIELDSSETFIELDEXCEPTION',
    when: 'A name in fields_set is not a field of the answer.',
    http: 400,
  },
  {
    code: 'COM.CRM.EXCEPTION.REQUEST.MALFORMEDJSONEXCEPTION',
    when: 'The body is not JSON.',
    http: 400,
  },
  {
    code: 'COM.CRM.EXCEPTION.REQUEST.UNSUPPORTEDMEDIATYPEEXCEPTION',
    when: 'The body was sent under another media type than JSON.',
    http: 415,
  },
  {
    code: 'COM.CRM.EXCEPTION.REQUEST.BODYTOOLARGEEXCEPTION',
    when: 'The body is larger than the system accepts.',
    http: 413,
  },
  {
    code: 'COM.CRM.EXCEPTION.REQUEST.UNKNOWNPATHEXCEPTION',
    when: 'No method has this path.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.REQUEST.HTTPMETHODNOTALLOWEDEXCEPTION',
    when: 'The path exists, but not with this HTTP method.',
    http: 405,
  },
  {
    code: 'COM.CRM.EXCEPTION.ACCESSTOKENS.ACCESSTOKENNOTFOUNDEXCEPTION',
    when: 'No access token has the authentication code or the identifier sent, or the pass code is wrong. It is not said which.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.ACCESSTOKENS.INVALIDLIFECYCLESTATEEXCEPTION',
    when: 'The access token is not in the state the call needs.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.SUBSCRIPTIONNOTFOUNDEXCEPTION',
    when: 'No subscription matches what was sent.',
    http: 404,
  },
  {
    code: 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.SEVERALSUBSCRIPTIONSFOUNDEXCEPTION',
    when: 'More than one subscription matches what was sent.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.ATLEASTONEOFTHEFIELDSMUSTBEAMENDEDEXCEPTION',
    when: 'A change of a subscription would change nothing.',
    http: 400,
  },
  {
    code: 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.SERVICEALREADYEXISTSONSUBSCRIPTIONEXCEPTION',
    when: 'A service is to be added that the subscription already has.',
    http: 409,
  },
  {
    code: 'COM.CRM.EXCEPTION.SYSTEM.UNEXPECTEDEXCEPTION',
    when: 'The system failed in a way it did not foresee.',
    http: 500,
  },
] as const

/** A failure code the contract knows of. Real systems may answer others. */
export type FailureCode = (typeof failureCodes)[number]['code']
