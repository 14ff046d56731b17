// Generated from the contract by `npm run generate`. Do not edit: change openapi/ (or tools/codegen) instead.
import { createRoute, z } from '@hono/zod-openapi'
import { raw } from '../raw.js'
import * as schemas from './schemas.gen.js'

/** Every release at which the contract may change, oldest first. */
export const releases = [
  'R4.0.0',
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R13.0.0',
  'R14.0.0',
  'R14.1.0',
  'R15.0.0',
  'R16.0.0',
  'R16.2.0',
  'R17.0.0',
  'R18.0.0',
] as const

export const authenticateTucanoSubscriber = createRoute({
  method: 'post',
  path: '/tucano/subscriber/authenticate',
  operationId: 'authenticateTucanoSubscriber',
  tags: ['tucano'],
  summary: 'Authenticate a Tucano subscriber',
  description: 'Finds one subscription that runs on the AlphaNetworks Tucano television platform and hands back its ID\nwith a signed JSON Web Token that vouches for the subscriber.\n\nThe subscription is named by exactly one identifier; none or more than one is refused. The token in the\nanswer is proof for the platform and opens no session here.\n\nA search by an access token can be narrowed to one subscription type.',
  'x-available-from': ['R11.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491889&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=496033&pageId=511344',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=511346',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=523257',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=523257&pageId=532721',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532721&pageId=532983',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532983&pageId=533150',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=2&pageId=490727&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=490727&revisedVersion=6',
  ],
  'x-note': 'The resource URL is blank on every page version; the path is the title of the page. No page states a condition on the state of the subscription, a lifetime or a key of the token; the sample token lives 300 seconds (decisions/0107). Which failures the call knows is on no page; the codes are ours.',
  security: [],
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.TucanoSubscriberLookup,
            examples: {
              'by-subscription': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-subscription',
              },
              'by-subscription-id': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-subscription-id',
              },
              'by-access-token': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token',
              },
              'by-access-token-identifier': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token-identifier',
              },
              'by-access-token-and-type': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token-and-type',
              },
              'by-access-token-and-type-id': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token-and-type-id',
              },
              'by-access-token-and-type-code': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token-and-type-code',
              },
              'by-installed-item': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-installed-item',
              },
              'by-installed-item-code': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-installed-item-code',
              },
              'by-installed-item-id': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-installed-item-id',
              },
              'by-identification-medium': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-identification-medium',
              },
            },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The subscription with its proof, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: z.xor([schemas.TucanoAuthenticationEnvelope, schemas.Failure]).openapi(raw({
        type: 'object',
        oneOf: [
          {
            $ref: '#/components/schemas/TucanoAuthenticationEnvelope',
          },
          {
            $ref: '#/components/schemas/Failure',
          },
        ],
      })),
            examples: {
              found: {
                $ref: '#/components/examples/authenticateTucanoSubscriber.found',
              },
              'not-found': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.not-found',
              },
              'several-found': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.several-found',
              },
            },
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              'invalid-parameters': {
                $ref: '#/components/examples/failure.invalid-parameters',
              },
            },
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              unexpected: {
                $ref: '#/components/examples/failure.unexpected',
              },
            },
        },
      },
    },
  },
})

export const authenticateTucanoSubscriber_R11_0_0 = createRoute({
  method: 'post',
  path: '/tucano/subscriber/authenticate',
  operationId: 'authenticateTucanoSubscriber',
  tags: ['tucano'],
  summary: 'Authenticate a Tucano subscriber',
  description: 'Finds one subscription that runs on the AlphaNetworks Tucano television platform and hands back its ID\nwith a signed JSON Web Token that vouches for the subscriber.\n\nThe subscription is named by exactly one identifier; none or more than one is refused. The token in the\nanswer is proof for the platform and opens no session here.',
  'x-available-from': ['R11.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491889&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=496033&pageId=511344',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=511346',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=523257',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=523257&pageId=532721',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532721&pageId=532983',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532983&pageId=533150',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=2&pageId=490727&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=490727&revisedVersion=6',
  ],
  'x-note': 'The resource URL is blank on every page version; the path is the title of the page. No page states a condition on the state of the subscription, a lifetime or a key of the token; the sample token lives 300 seconds (decisions/0107). Which failures the call knows is on no page; the codes are ours.',
  security: [],
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.TucanoSubscriberLookup_R11_0_0,
            examples: {
              'by-subscription-opaque': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-subscription-opaque',
              },
              'by-subscription-id-opaque': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-subscription-id-opaque',
              },
              'by-access-token-opaque': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token-opaque',
              },
              'by-access-token-identifier-opaque': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token-identifier-opaque',
              },
              'by-installed-item-opaque': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-installed-item-opaque',
              },
              'by-installed-item-code-opaque': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-installed-item-code-opaque',
              },
              'by-installed-item-id-opaque': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-installed-item-id-opaque',
              },
            },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The subscription with its proof, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: z.xor([schemas.TucanoAuthenticationEnvelope, schemas.Failure]).openapi(raw({
        type: 'object',
        oneOf: [
          {
            $ref: '#/components/schemas/TucanoAuthenticationEnvelope',
          },
          {
            $ref: '#/components/schemas/Failure',
          },
        ],
      })),
            examples: {
              found: {
                $ref: '#/components/examples/authenticateTucanoSubscriber.found',
              },
              'not-found': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.not-found',
              },
              'several-found': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.several-found',
              },
            },
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              'invalid-parameters': {
                $ref: '#/components/examples/failure.invalid-parameters',
              },
            },
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              unexpected: {
                $ref: '#/components/examples/failure.unexpected',
              },
            },
        },
      },
    },
  },
})

export const authenticateTucanoSubscriber_R12_0_0 = createRoute({
  method: 'post',
  path: '/tucano/subscriber/authenticate',
  operationId: 'authenticateTucanoSubscriber',
  tags: ['tucano'],
  summary: 'Authenticate a Tucano subscriber',
  description: 'Finds one subscription that runs on the AlphaNetworks Tucano television platform and hands back its ID\nwith a signed JSON Web Token that vouches for the subscriber.\n\nThe subscription is named by exactly one identifier; none or more than one is refused. The token in the\nanswer is proof for the platform and opens no session here.',
  'x-available-from': ['R11.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491889&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=496033&pageId=511344',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=511346',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=523257',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=523257&pageId=532721',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532721&pageId=532983',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532983&pageId=533150',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=2&pageId=490727&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=490727&revisedVersion=6',
  ],
  'x-note': 'The resource URL is blank on every page version; the path is the title of the page. No page states a condition on the state of the subscription, a lifetime or a key of the token; the sample token lives 300 seconds (decisions/0107). Which failures the call knows is on no page; the codes are ours.',
  security: [],
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.TucanoSubscriberLookup_R11_0_0,
            examples: {
              'by-subscription': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-subscription',
              },
              'by-subscription-id': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-subscription-id',
              },
              'by-access-token': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token',
              },
              'by-access-token-identifier': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token-identifier',
              },
              'by-installed-item': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-installed-item',
              },
              'by-installed-item-code': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-installed-item-code',
              },
              'by-installed-item-id': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-installed-item-id',
              },
            },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The subscription with its proof, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: z.xor([schemas.TucanoAuthenticationEnvelope, schemas.Failure]).openapi(raw({
        type: 'object',
        oneOf: [
          {
            $ref: '#/components/schemas/TucanoAuthenticationEnvelope',
          },
          {
            $ref: '#/components/schemas/Failure',
          },
        ],
      })),
            examples: {
              found: {
                $ref: '#/components/examples/authenticateTucanoSubscriber.found',
              },
              'not-found': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.not-found',
              },
              'several-found': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.several-found',
              },
            },
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              'invalid-parameters': {
                $ref: '#/components/examples/failure.invalid-parameters',
              },
            },
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              unexpected: {
                $ref: '#/components/examples/failure.unexpected',
              },
            },
        },
      },
    },
  },
})

export const authenticateTucanoSubscriber_R12_4_0 = createRoute({
  method: 'post',
  path: '/tucano/subscriber/authenticate',
  operationId: 'authenticateTucanoSubscriber',
  tags: ['tucano'],
  summary: 'Authenticate a Tucano subscriber',
  description: 'Finds one subscription that runs on the AlphaNetworks Tucano television platform and hands back its ID\nwith a signed JSON Web Token that vouches for the subscriber.\n\nThe subscription is named by exactly one identifier; none or more than one is refused. The token in the\nanswer is proof for the platform and opens no session here.\n\nA search by an access token can be narrowed to one subscription type.',
  'x-available-from': ['R11.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491889&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=496033&pageId=511344',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=511346',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=523257',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=523257&pageId=532721',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532721&pageId=532983',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532983&pageId=533150',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=2&pageId=490727&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=490727&revisedVersion=6',
  ],
  'x-note': 'The resource URL is blank on every page version; the path is the title of the page. No page states a condition on the state of the subscription, a lifetime or a key of the token; the sample token lives 300 seconds (decisions/0107). Which failures the call knows is on no page; the codes are ours.',
  security: [],
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.TucanoSubscriberLookup_R12_4_0,
            examples: {
              'by-subscription': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-subscription',
              },
              'by-subscription-id': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-subscription-id',
              },
              'by-access-token': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token',
              },
              'by-access-token-identifier': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token-identifier',
              },
              'by-access-token-and-type': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token-and-type',
              },
              'by-access-token-and-type-id': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token-and-type-id',
              },
              'by-access-token-and-type-code': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-access-token-and-type-code',
              },
              'by-installed-item': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-installed-item',
              },
              'by-installed-item-code': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-installed-item-code',
              },
              'by-installed-item-id': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.by-installed-item-id',
              },
            },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The subscription with its proof, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: z.xor([schemas.TucanoAuthenticationEnvelope, schemas.Failure]).openapi(raw({
        type: 'object',
        oneOf: [
          {
            $ref: '#/components/schemas/TucanoAuthenticationEnvelope',
          },
          {
            $ref: '#/components/schemas/Failure',
          },
        ],
      })),
            examples: {
              found: {
                $ref: '#/components/examples/authenticateTucanoSubscriber.found',
              },
              'not-found': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.not-found',
              },
              'several-found': {
                $ref: '#/components/examples/authenticateTucanoSubscriber.several-found',
              },
            },
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              'invalid-parameters': {
                $ref: '#/components/examples/failure.invalid-parameters',
              },
            },
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              unexpected: {
                $ref: '#/components/examples/failure.unexpected',
              },
            },
        },
      },
    },
  },
})

export const createSessionToken = createRoute({
  method: 'post',
  path: '/authentication/token',
  operationId: 'createSessionToken',
  tags: ['authentication'],
  summary: 'Log in with username and password',
  description: 'Opens a session in one organisation and hands back the token that every other call needs.\n\nThe session acts as the user in one unit, with the rights of that user, and is not narrowed to the data of\none customer. When the session is over, log in again; there is no other way to renew it.\n\nThe token is a JSON Web Token, and the session ends two hours after it was opened, used or not.',
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=501521',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516603&pageId=523631',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=516584',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=523989&pageId=516584',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514128&pageId=532580',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532078&pageId=527020',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522304&pageId=522311',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=494531',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=494540&pageId=494534',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=519035',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=18&pageId=491253&revisedVersion=31',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=21&pageId=491253&revisedVersion=31',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=29&pageId=491253&revisedVersion=31',
  ],
  'x-session-lifetime': {
    seconds: 7200,
    'counted-from': 'issue',
  },
  'x-note': 'No page marks the first release. The login by access token stands on one page version only (decisions/0101). Older page versions spell organisation otherwise (decisions/0102) and say one hour flat (decisions/0103). That a new login leaves earlier sessions alive, and that logging in again is the way to renew, is read from published clients. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.Login,
            examples: {
              'by-user': {
                $ref: '#/components/examples/createSessionToken.by-user',
              },
              'by-user-in-unit': {
                $ref: '#/components/examples/createSessionToken.by-user-in-unit',
              },
            },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The session is open, or the login failed and the code says why.',
      content: {
        'application/json': {
          schema: z.xor([schemas.SessionTokenEnvelope, schemas.Failure]).openapi(raw({
        type: 'object',
        oneOf: [
          {
            $ref: '#/components/schemas/SessionTokenEnvelope',
          },
          {
            $ref: '#/components/schemas/Failure',
          },
        ],
      })),
            examples: {
              opened: {
                $ref: '#/components/examples/createSessionToken.opened',
              },
              refused: {
                $ref: '#/components/examples/createSessionToken.refused',
              },
            },
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              'invalid-parameters': {
                $ref: '#/components/examples/failure.invalid-parameters',
              },
            },
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              unexpected: {
                $ref: '#/components/examples/failure.unexpected',
              },
            },
        },
      },
    },
  },
})

export const createSessionTokenByWebApiKey = createRoute({
  method: 'post',
  path: '/authentication/web_api_key/token',
  operationId: 'createSessionTokenByWebApiKey',
  tags: ['authentication'],
  summary: 'Log in with a Web API key',
  description: 'Opens a session for the user a Web API key belongs to and hands back the token that every other call\nneeds. The vendor recommends this login over username and password.\n\nThe key goes into the username of HTTP Basic, with an empty password. It stands for the organisation too,\nso none is named. The session ends two hours after it was opened, used or not, and is not narrowed to the\ndata of one customer. When it is over, log in again.\n\nThe token is a JSON Web Token.\n\nThe key must be of the classification SYSTEMIC_KEY.',
  'x-available-from': ['R10.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491003/POST+authentication+web_api_key+token',
    'https://crmdevelopment.atlassian.net/wiki/x/1IsH',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491003&revisedVersion=5',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=494531',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=513193&pageId=497802',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=497801&pageId=497954',
  ],
  'x-session-lifetime': {
    seconds: 7200,
    'counted-from': 'issue',
  },
  'x-note': 'The key bears no requirement mark; it is the only credential, so it is mandatory. Whether a call without any body is accepted is not said; published clients send none, so it is read as accepted. When keys got classifications is not marked; R15.0.0 is the mark of the first login that asks for another classification. That a key of another classification is refused is our reading. Which failures the call knows is on no page; the codes are ours.',
  security: [
    {
      WebApiKey: [],
    },
  ],
  request: {
    body: {
      required: false,
      content: {
        'application/json': {
          schema: schemas.WebApiKeyLogin,
            examples: {
              'default-unit': {
                $ref: '#/components/examples/createSessionTokenByWebApiKey.default-unit',
              },
              'in-unit': {
                $ref: '#/components/examples/createSessionTokenByWebApiKey.in-unit',
              },
            },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The session is open, or the login failed and the code says why.',
      content: {
        'application/json': {
          schema: z.xor([schemas.SessionTokenEnvelope, schemas.Failure]).openapi(raw({
        type: 'object',
        oneOf: [
          {
            $ref: '#/components/schemas/SessionTokenEnvelope',
          },
          {
            $ref: '#/components/schemas/Failure',
          },
        ],
      })),
            examples: {
              opened: {
                $ref: '#/components/examples/createSessionTokenByWebApiKey.opened',
              },
              refused: {
                $ref: '#/components/examples/createSessionTokenByWebApiKey.refused',
              },
            },
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              'invalid-parameters': {
                $ref: '#/components/examples/failure.invalid-parameters',
              },
            },
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              unexpected: {
                $ref: '#/components/examples/failure.unexpected',
              },
            },
        },
      },
    },
  },
})

export const createSessionTokenByWebApiKey_R10_0_0 = createRoute({
  method: 'post',
  path: '/authentication/web_api_key/token',
  operationId: 'createSessionTokenByWebApiKey',
  tags: ['authentication'],
  summary: 'Log in with a Web API key',
  description: 'Opens a session for the user a Web API key belongs to and hands back the token that every other call\nneeds. The vendor recommends this login over username and password.\n\nThe key goes into the username of HTTP Basic, with an empty password. It stands for the organisation too,\nso none is named. The session ends two hours after it was opened, used or not, and is not narrowed to the\ndata of one customer. When it is over, log in again.\n\nThe token is opaque.',
  'x-available-from': ['R10.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491003/POST+authentication+web_api_key+token',
    'https://crmdevelopment.atlassian.net/wiki/x/1IsH',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491003&revisedVersion=5',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=494531',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=513193&pageId=497802',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=497801&pageId=497954',
  ],
  'x-session-lifetime': {
    seconds: 7200,
    'counted-from': 'issue',
  },
  'x-note': 'The key bears no requirement mark; it is the only credential, so it is mandatory. Whether a call without any body is accepted is not said; published clients send none, so it is read as accepted. When keys got classifications is not marked; R15.0.0 is the mark of the first login that asks for another classification. That a key of another classification is refused is our reading. Which failures the call knows is on no page; the codes are ours.',
  security: [
    {
      WebApiKey: [],
    },
  ],
  request: {
    body: {
      required: false,
      content: {
        'application/json': {
          schema: schemas.WebApiKeyLogin,
            examples: {
              'default-unit': {
                $ref: '#/components/examples/createSessionTokenByWebApiKey.default-unit',
              },
              'in-unit': {
                $ref: '#/components/examples/createSessionTokenByWebApiKey.in-unit',
              },
            },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The session is open, or the login failed and the code says why.',
      content: {
        'application/json': {
          schema: z.xor([schemas.SessionTokenEnvelope_R4_0_0, schemas.Failure]).openapi(raw({
        type: 'object',
        oneOf: [
          {
            $ref: '#/components/schemas/SessionTokenEnvelope',
          },
          {
            $ref: '#/components/schemas/Failure',
          },
        ],
      })),
            examples: {
              'opened-opaque': {
                $ref: '#/components/examples/createSessionTokenByWebApiKey.opened-opaque',
              },
              refused: {
                $ref: '#/components/examples/createSessionTokenByWebApiKey.refused',
              },
            },
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              'invalid-parameters': {
                $ref: '#/components/examples/failure.invalid-parameters',
              },
            },
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              unexpected: {
                $ref: '#/components/examples/failure.unexpected',
              },
            },
        },
      },
    },
  },
})

export const createSessionTokenByWebApiKey_R12_0_0 = createRoute({
  method: 'post',
  path: '/authentication/web_api_key/token',
  operationId: 'createSessionTokenByWebApiKey',
  tags: ['authentication'],
  summary: 'Log in with a Web API key',
  description: 'Opens a session for the user a Web API key belongs to and hands back the token that every other call\nneeds. The vendor recommends this login over username and password.\n\nThe key goes into the username of HTTP Basic, with an empty password. It stands for the organisation too,\nso none is named. The session ends two hours after it was opened, used or not, and is not narrowed to the\ndata of one customer. When it is over, log in again.\n\nThe token is a JSON Web Token.',
  'x-available-from': ['R10.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/spaces/V4Development/pages/491003/POST+authentication+web_api_key+token',
    'https://crmdevelopment.atlassian.net/wiki/x/1IsH',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491003&revisedVersion=5',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=494531',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=513193&pageId=497802',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=497801&pageId=497954',
  ],
  'x-session-lifetime': {
    seconds: 7200,
    'counted-from': 'issue',
  },
  'x-note': 'The key bears no requirement mark; it is the only credential, so it is mandatory. Whether a call without any body is accepted is not said; published clients send none, so it is read as accepted. When keys got classifications is not marked; R15.0.0 is the mark of the first login that asks for another classification. That a key of another classification is refused is our reading. Which failures the call knows is on no page; the codes are ours.',
  security: [
    {
      WebApiKey: [],
    },
  ],
  request: {
    body: {
      required: false,
      content: {
        'application/json': {
          schema: schemas.WebApiKeyLogin,
            examples: {
              'default-unit': {
                $ref: '#/components/examples/createSessionTokenByWebApiKey.default-unit',
              },
              'in-unit': {
                $ref: '#/components/examples/createSessionTokenByWebApiKey.in-unit',
              },
            },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The session is open, or the login failed and the code says why.',
      content: {
        'application/json': {
          schema: z.xor([schemas.SessionTokenEnvelope_R12_0_0, schemas.Failure]).openapi(raw({
        type: 'object',
        oneOf: [
          {
            $ref: '#/components/schemas/SessionTokenEnvelope',
          },
          {
            $ref: '#/components/schemas/Failure',
          },
        ],
      })),
            examples: {
              opened: {
                $ref: '#/components/examples/createSessionTokenByWebApiKey.opened',
              },
              refused: {
                $ref: '#/components/examples/createSessionTokenByWebApiKey.refused',
              },
            },
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              'invalid-parameters': {
                $ref: '#/components/examples/failure.invalid-parameters',
              },
            },
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              unexpected: {
                $ref: '#/components/examples/failure.unexpected',
              },
            },
        },
      },
    },
  },
})

export const createSessionToken_R12_0_0 = createRoute({
  method: 'post',
  path: '/authentication/token',
  operationId: 'createSessionToken',
  tags: ['authentication'],
  summary: 'Log in with username and password',
  description: 'Opens a session in one organisation and hands back the token that every other call needs.\n\nThe session acts as the user in one unit, with the rights of that user, and is not narrowed to the data of\none customer. When the session is over, log in again; there is no other way to renew it.\n\nThe token is a JSON Web Token, and the session ends two hours after it was opened, used or not.',
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=501521',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516603&pageId=523631',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=516584',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=523989&pageId=516584',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514128&pageId=532580',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532078&pageId=527020',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522304&pageId=522311',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=494531',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=494540&pageId=494534',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=519035',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=18&pageId=491253&revisedVersion=31',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=21&pageId=491253&revisedVersion=31',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=29&pageId=491253&revisedVersion=31',
  ],
  'x-session-lifetime': {
    seconds: 7200,
    'counted-from': 'issue',
  },
  'x-note': 'No page marks the first release. The login by access token stands on one page version only (decisions/0101). Older page versions spell organisation otherwise (decisions/0102) and say one hour flat (decisions/0103). That a new login leaves earlier sessions alive, and that logging in again is the way to renew, is read from published clients. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.Login,
            examples: {
              'by-user': {
                $ref: '#/components/examples/createSessionToken.by-user',
              },
              'by-user-in-unit': {
                $ref: '#/components/examples/createSessionToken.by-user-in-unit',
              },
            },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The session is open, or the login failed and the code says why.',
      content: {
        'application/json': {
          schema: z.xor([schemas.SessionTokenEnvelope_R12_0_0, schemas.Failure]).openapi(raw({
        type: 'object',
        oneOf: [
          {
            $ref: '#/components/schemas/SessionTokenEnvelope',
          },
          {
            $ref: '#/components/schemas/Failure',
          },
        ],
      })),
            examples: {
              opened: {
                $ref: '#/components/examples/createSessionToken.opened',
              },
              refused: {
                $ref: '#/components/examples/createSessionToken.refused',
              },
            },
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              'invalid-parameters': {
                $ref: '#/components/examples/failure.invalid-parameters',
              },
            },
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              unexpected: {
                $ref: '#/components/examples/failure.unexpected',
              },
            },
        },
      },
    },
  },
})

export const createSessionToken_R4_0_0 = createRoute({
  method: 'post',
  path: '/authentication/token',
  operationId: 'createSessionToken',
  tags: ['authentication'],
  summary: 'Log in with username and password',
  description: 'Opens a session in one organisation and hands back the token that every other call needs.\n\nThe session acts as the user in one unit, with the rights of that user, and is not narrowed to the data of\none customer. When the session is over, log in again; there is no other way to renew it.\n\nThe token is opaque, and the session ends after one hour without use.',
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=501521',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516603&pageId=523631',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=516584',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=523989&pageId=516584',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514128&pageId=532580',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532078&pageId=527020',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522304&pageId=522311',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=494531',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=494540&pageId=494534',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=519035',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=18&pageId=491253&revisedVersion=31',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=21&pageId=491253&revisedVersion=31',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=29&pageId=491253&revisedVersion=31',
  ],
  'x-session-lifetime': {
    seconds: 3600,
    'counted-from': 'last-use',
  },
  'x-note': 'No page marks the first release. The login by access token stands on one page version only (decisions/0101). Older page versions spell organisation otherwise (decisions/0102) and say one hour flat (decisions/0103). That a new login leaves earlier sessions alive, and that logging in again is the way to renew, is read from published clients. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.Login,
            examples: {
              'by-user': {
                $ref: '#/components/examples/createSessionToken.by-user',
              },
              'by-user-in-unit': {
                $ref: '#/components/examples/createSessionToken.by-user-in-unit',
              },
            },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The session is open, or the login failed and the code says why.',
      content: {
        'application/json': {
          schema: z.xor([schemas.SessionTokenEnvelope_R4_0_0, schemas.Failure]).openapi(raw({
        type: 'object',
        oneOf: [
          {
            $ref: '#/components/schemas/SessionTokenEnvelope',
          },
          {
            $ref: '#/components/schemas/Failure',
          },
        ],
      })),
            examples: {
              'opened-opaque': {
                $ref: '#/components/examples/createSessionToken.opened-opaque',
              },
              refused: {
                $ref: '#/components/examples/createSessionToken.refused',
              },
            },
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              'invalid-parameters': {
                $ref: '#/components/examples/failure.invalid-parameters',
              },
            },
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              unexpected: {
                $ref: '#/components/examples/failure.unexpected',
              },
            },
        },
      },
    },
  },
})

export const createSessionToken_R6_0_0 = createRoute({
  method: 'post',
  path: '/authentication/token',
  operationId: 'createSessionToken',
  tags: ['authentication'],
  summary: 'Log in with username and password',
  description: 'Opens a session in one organisation and hands back the token that every other call needs.\n\nThe session acts as the user in one unit, with the rights of that user, and is not narrowed to the data of\none customer. When the session is over, log in again; there is no other way to renew it.\n\nA customer can log in as well, by an access token in place of username and password.\n\nThe token is opaque, and the session ends after one hour without use.',
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=501521',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=516603&pageId=523631',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=516584',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=523989&pageId=516584',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514128&pageId=532580',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=532078&pageId=527020',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522304&pageId=522311',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=494531',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=494540&pageId=494534',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=519035',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=18&pageId=491253&revisedVersion=31',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=21&pageId=491253&revisedVersion=31',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=29&pageId=491253&revisedVersion=31',
  ],
  'x-session-lifetime': {
    seconds: 3600,
    'counted-from': 'last-use',
  },
  'x-note': 'No page marks the first release. The login by access token stands on one page version only (decisions/0101). Older page versions spell organisation otherwise (decisions/0102) and say one hour flat (decisions/0103). That a new login leaves earlier sessions alive, and that logging in again is the way to renew, is read from published clients. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.Login_R6_0_0,
            examples: {
              'by-user': {
                $ref: '#/components/examples/createSessionToken.by-user',
              },
              'by-user-in-unit': {
                $ref: '#/components/examples/createSessionToken.by-user-in-unit',
              },
              'by-authentication-code': {
                $ref: '#/components/examples/createSessionToken.by-authentication-code',
              },
              'by-access-token': {
                $ref: '#/components/examples/createSessionToken.by-access-token',
              },
            },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The session is open, or the login failed and the code says why.',
      content: {
        'application/json': {
          schema: z.xor([schemas.SessionTokenEnvelope_R4_0_0, schemas.Failure]).openapi(raw({
        type: 'object',
        oneOf: [
          {
            $ref: '#/components/schemas/SessionTokenEnvelope',
          },
          {
            $ref: '#/components/schemas/Failure',
          },
        ],
      })),
            examples: {
              'opened-opaque': {
                $ref: '#/components/examples/createSessionToken.opened-opaque',
              },
              refused: {
                $ref: '#/components/examples/createSessionToken.refused',
              },
            },
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              'invalid-parameters': {
                $ref: '#/components/examples/failure.invalid-parameters',
              },
            },
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              unexpected: {
                $ref: '#/components/examples/failure.unexpected',
              },
            },
        },
      },
    },
  },
})

export const releaseSessionToken = createRoute({
  method: 'post',
  path: '/authentication/token/release',
  operationId: 'releaseSessionToken',
  tags: ['authentication'],
  summary: 'Release a session token',
  description: 'Ends the session of the given token. Every later call refuses the token. Release a token that is no longer needed.\n\nSessions end by themselves two hours after they were opened.',
  'x-available-from': ['R10.0.0'],
  'x-deprecated-from': ['R12.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/x/AX4H',
    'https://crmdevelopment.atlassian.net/wiki/x/5IsH',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=517363',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514128&pageId=532580',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522304&pageId=522311',
  ],
  'x-note': 'Newer versions of the resource page leave the call out, but its own page stays; no page says that it stops answering. It is read as callable and deprecated (decisions/0104). The page still carries the one-hour lifetime of older tokens. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  deprecated: true,
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.TokenRelease,
            examples: {
              release: {
                $ref: '#/components/examples/releaseSessionToken.release',
              },
            },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The session is over, or the release failed and the code says why.',
      content: {
        'application/json': {
          schema: z.xor([schemas.TokenReleaseEnvelope, schemas.Failure]).openapi(raw({
        type: 'object',
        oneOf: [
          {
            $ref: '#/components/schemas/TokenReleaseEnvelope',
          },
          {
            $ref: '#/components/schemas/Failure',
          },
        ],
      })),
            examples: {
              released: {
                $ref: '#/components/examples/releaseSessionToken.released',
              },
              refused: {
                $ref: '#/components/examples/releaseSessionToken.refused',
              },
            },
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              'invalid-parameters': {
                $ref: '#/components/examples/failure.invalid-parameters',
              },
            },
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              unexpected: {
                $ref: '#/components/examples/failure.unexpected',
              },
            },
        },
      },
    },
  },
})

export const releaseSessionToken_R10_0_0 = createRoute({
  method: 'post',
  path: '/authentication/token/release',
  operationId: 'releaseSessionToken',
  tags: ['authentication'],
  summary: 'Release a session token',
  description: 'Ends the session of the given token. Every later call refuses the token. Release a token that is no longer needed.',
  'x-available-from': ['R10.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/x/AX4H',
    'https://crmdevelopment.atlassian.net/wiki/x/5IsH',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=517363',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514128&pageId=532580',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=522304&pageId=522311',
  ],
  'x-note': 'Newer versions of the resource page leave the call out, but its own page stays; no page says that it stops answering. It is read as callable and deprecated (decisions/0104). The page still carries the one-hour lifetime of older tokens. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.TokenRelease,
            examples: {
              'release-opaque': {
                $ref: '#/components/examples/releaseSessionToken.release-opaque',
              },
            },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The session is over, or the release failed and the code says why.',
      content: {
        'application/json': {
          schema: z.xor([schemas.TokenReleaseEnvelope, schemas.Failure]).openapi(raw({
        type: 'object',
        oneOf: [
          {
            $ref: '#/components/schemas/TokenReleaseEnvelope',
          },
          {
            $ref: '#/components/schemas/Failure',
          },
        ],
      })),
            examples: {
              released: {
                $ref: '#/components/examples/releaseSessionToken.released',
              },
              refused: {
                $ref: '#/components/examples/releaseSessionToken.refused',
              },
            },
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              'invalid-parameters': {
                $ref: '#/components/examples/failure.invalid-parameters',
              },
            },
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              unexpected: {
                $ref: '#/components/examples/failure.unexpected',
              },
            },
        },
      },
    },
  },
})

export const resetAccessTokenVerificationCode = createRoute({
  method: 'post',
  path: '/access_tokens/reset_verification_code',
  operationId: 'resetAccessTokenVerificationCode',
  tags: ['access_tokens'],
  summary: 'Issue a new verification code',
  description: 'Replaces the verification code of one access token that waits for its verification. The state of the\naccess token stays as it is; the date, the user and the unit of its last change move.\n\nOne call takes one access token, named by exactly one of its authentication code and its identifier. Only\nan access token in state PENDING_VERIFICATION is taken.\n\nThe new code is meant to reach the customer another way than through this answer.',
  'x-available-from': ['R12.0.0'],
  'x-deprecated-from': ['R18.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=520304&pageId=532957',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514812&pageId=520304',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491049&revisedVersion=7',
    'https://crmdevelopment.atlassian.net/wiki/x/cPAH',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=522891',
  ],
  'x-note': 'The R18.0.0 deprecation stands on the newest page version only. That the last change moves, that the old code stops working at once and that the code reaches the customer another way from R16.0.0 is our reading; whether the call itself sends the code is not said. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  deprecated: true,
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.VerificationCodeReset,
            examples: {
              'by-identifier': {
                $ref: '#/components/examples/resetAccessTokenVerificationCode.by-identifier',
              },
              'by-authentication-code': {
                $ref: '#/components/examples/resetAccessTokenVerificationCode.by-authentication-code',
              },
              'chosen-fields': {
                $ref: '#/components/examples/resetAccessTokenVerificationCode.chosen-fields',
              },
            },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token with its new code, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: z.xor([schemas.AccessTokenAwaitingVerificationEnvelope, schemas.Failure]).openapi(raw({
        type: 'object',
        oneOf: [
          {
            $ref: '#/components/schemas/AccessTokenAwaitingVerificationEnvelope',
          },
          {
            $ref: '#/components/schemas/Failure',
          },
        ],
      })),
            examples: {
              reset: {
                $ref: '#/components/examples/resetAccessTokenVerificationCode.reset',
              },
              'reset-some-fields': {
                $ref: '#/components/examples/resetAccessTokenVerificationCode.reset-some-fields',
              },
              refused: {
                $ref: '#/components/examples/resetAccessTokenVerificationCode.refused',
              },
            },
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              'invalid-parameters': {
                $ref: '#/components/examples/failure.invalid-parameters',
              },
            },
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              unexpected: {
                $ref: '#/components/examples/failure.unexpected',
              },
            },
        },
      },
    },
  },
})

export const resetAccessTokenVerificationCode_R12_0_0 = createRoute({
  method: 'post',
  path: '/access_tokens/reset_verification_code',
  operationId: 'resetAccessTokenVerificationCode',
  tags: ['access_tokens'],
  summary: 'Issue a new verification code',
  description: 'Replaces the verification code of one access token that waits for its verification. The state of the\naccess token stays as it is; the date, the user and the unit of its last change move.\n\nOne call takes one access token, named by exactly one of its authentication code and its identifier. Only\nan access token in state PENDING_VERIFICATION is taken.',
  'x-available-from': ['R12.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=520304&pageId=532957',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514812&pageId=520304',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491049&revisedVersion=7',
    'https://crmdevelopment.atlassian.net/wiki/x/cPAH',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=522891',
  ],
  'x-note': 'The R18.0.0 deprecation stands on the newest page version only. That the last change moves, that the old code stops working at once and that the code reaches the customer another way from R16.0.0 is our reading; whether the call itself sends the code is not said. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.VerificationCodeReset,
            examples: {
              'by-identifier': {
                $ref: '#/components/examples/resetAccessTokenVerificationCode.by-identifier',
              },
              'by-authentication-code': {
                $ref: '#/components/examples/resetAccessTokenVerificationCode.by-authentication-code',
              },
              'chosen-fields': {
                $ref: '#/components/examples/resetAccessTokenVerificationCode.chosen-fields',
              },
            },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token with its new code, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: z.xor([schemas.AccessTokenAwaitingVerificationEnvelope_R12_0_0, schemas.Failure]).openapi(raw({
        type: 'object',
        oneOf: [
          {
            $ref: '#/components/schemas/AccessTokenAwaitingVerificationEnvelope',
          },
          {
            $ref: '#/components/schemas/Failure',
          },
        ],
      })),
            examples: {
              reset: {
                $ref: '#/components/examples/resetAccessTokenVerificationCode.reset',
              },
              'reset-some-fields': {
                $ref: '#/components/examples/resetAccessTokenVerificationCode.reset-some-fields',
              },
              refused: {
                $ref: '#/components/examples/resetAccessTokenVerificationCode.refused',
              },
            },
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              'invalid-parameters': {
                $ref: '#/components/examples/failure.invalid-parameters',
              },
            },
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              unexpected: {
                $ref: '#/components/examples/failure.unexpected',
              },
            },
        },
      },
    },
  },
})

export const resetAccessTokenVerificationCode_R14_1_0 = createRoute({
  method: 'post',
  path: '/access_tokens/reset_verification_code',
  operationId: 'resetAccessTokenVerificationCode',
  tags: ['access_tokens'],
  summary: 'Issue a new verification code',
  description: 'Replaces the verification code of one access token that waits for its verification. The state of the\naccess token stays as it is; the date, the user and the unit of its last change move.\n\nOne call takes one access token, named by exactly one of its authentication code and its identifier. Only\nan access token in state PENDING_VERIFICATION is taken.',
  'x-available-from': ['R12.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=520304&pageId=532957',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514812&pageId=520304',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491049&revisedVersion=7',
    'https://crmdevelopment.atlassian.net/wiki/x/cPAH',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=522891',
  ],
  'x-note': 'The R18.0.0 deprecation stands on the newest page version only. That the last change moves, that the old code stops working at once and that the code reaches the customer another way from R16.0.0 is our reading; whether the call itself sends the code is not said. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.VerificationCodeReset,
            examples: {
              'by-identifier': {
                $ref: '#/components/examples/resetAccessTokenVerificationCode.by-identifier',
              },
              'by-authentication-code': {
                $ref: '#/components/examples/resetAccessTokenVerificationCode.by-authentication-code',
              },
              'chosen-fields': {
                $ref: '#/components/examples/resetAccessTokenVerificationCode.chosen-fields',
              },
            },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token with its new code, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: z.xor([schemas.AccessTokenAwaitingVerificationEnvelope_R14_1_0, schemas.Failure]).openapi(raw({
        type: 'object',
        oneOf: [
          {
            $ref: '#/components/schemas/AccessTokenAwaitingVerificationEnvelope',
          },
          {
            $ref: '#/components/schemas/Failure',
          },
        ],
      })),
            examples: {
              reset: {
                $ref: '#/components/examples/resetAccessTokenVerificationCode.reset',
              },
              'reset-some-fields': {
                $ref: '#/components/examples/resetAccessTokenVerificationCode.reset-some-fields',
              },
              refused: {
                $ref: '#/components/examples/resetAccessTokenVerificationCode.refused',
              },
            },
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              'invalid-parameters': {
                $ref: '#/components/examples/failure.invalid-parameters',
              },
            },
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              unexpected: {
                $ref: '#/components/examples/failure.unexpected',
              },
            },
        },
      },
    },
  },
})

export const resetAccessTokenVerificationCode_R16_0_0 = createRoute({
  method: 'post',
  path: '/access_tokens/reset_verification_code',
  operationId: 'resetAccessTokenVerificationCode',
  tags: ['access_tokens'],
  summary: 'Issue a new verification code',
  description: 'Replaces the verification code of one access token that waits for its verification. The state of the\naccess token stays as it is; the date, the user and the unit of its last change move.\n\nOne call takes one access token, named by exactly one of its authentication code and its identifier. Only\nan access token in state PENDING_VERIFICATION is taken.\n\nThe new code is meant to reach the customer another way than through this answer.',
  'x-available-from': ['R12.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=520304&pageId=532957',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514812&pageId=520304',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=4&pageId=491049&revisedVersion=7',
    'https://crmdevelopment.atlassian.net/wiki/x/cPAH',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=522891',
  ],
  'x-note': 'The R18.0.0 deprecation stands on the newest page version only. That the last change moves, that the old code stops working at once and that the code reaches the customer another way from R16.0.0 is our reading; whether the call itself sends the code is not said. What stands in for the call after its deprecation is not said. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.VerificationCodeReset,
            examples: {
              'by-identifier': {
                $ref: '#/components/examples/resetAccessTokenVerificationCode.by-identifier',
              },
              'by-authentication-code': {
                $ref: '#/components/examples/resetAccessTokenVerificationCode.by-authentication-code',
              },
              'chosen-fields': {
                $ref: '#/components/examples/resetAccessTokenVerificationCode.chosen-fields',
              },
            },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token with its new code, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: z.xor([schemas.AccessTokenAwaitingVerificationEnvelope_R16_0_0, schemas.Failure]).openapi(raw({
        type: 'object',
        oneOf: [
          {
            $ref: '#/components/schemas/AccessTokenAwaitingVerificationEnvelope',
          },
          {
            $ref: '#/components/schemas/Failure',
          },
        ],
      })),
            examples: {
              reset: {
                $ref: '#/components/examples/resetAccessTokenVerificationCode.reset',
              },
              'reset-some-fields': {
                $ref: '#/components/examples/resetAccessTokenVerificationCode.reset-some-fields',
              },
              refused: {
                $ref: '#/components/examples/resetAccessTokenVerificationCode.refused',
              },
            },
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              'invalid-parameters': {
                $ref: '#/components/examples/failure.invalid-parameters',
              },
            },
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              unexpected: {
                $ref: '#/components/examples/failure.unexpected',
              },
            },
        },
      },
    },
  },
})

export const showAccessToken = createRoute({
  method: 'post',
  path: '/access_tokens/show',
  operationId: 'showAccessToken',
  tags: ['access_tokens'],
  summary: 'Show an access token',
  description: 'Gives one access token. The call is a POST so that the authentication code and the pass code stay out of the URL.',
  'x-available-from': ['R5.0.0'],
  'x-deprecated-from': ['R18.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=496721',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=5&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=513658&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=502915&pageId=502811',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514962&pageId=515030',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=527229',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=48&pageId=491858&revisedVersion=53',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'The first page versions head it GET (decisions/0110). R5.0.0 stands on an older version of the page, the newest prints the deprecation only. What stands in for it after the deprecation is not said. The line on semi-optional parameters can only mean the fields inside access_token_identifier. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  deprecated: true,
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenLookup,
            examples: {
              'by-authentication-code': {
                $ref: '#/components/examples/showAccessToken.by-authentication-code',
              },
              'by-identifier': {
                $ref: '#/components/examples/showAccessToken.by-identifier',
              },
              'chosen-fields': {
                $ref: '#/components/examples/showAccessToken.chosen-fields',
              },
            },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: z.xor([schemas.AccessTokenEnvelope, schemas.Failure]).openapi(raw({
        type: 'object',
        oneOf: [
          {
            $ref: '#/components/schemas/AccessTokenEnvelope',
          },
          {
            $ref: '#/components/schemas/Failure',
          },
        ],
      })),
            examples: {
              found: {
                $ref: '#/components/examples/showAccessToken.found',
              },
              'some-fields': {
                $ref: '#/components/examples/showAccessToken.some-fields',
              },
              'not-found': {
                $ref: '#/components/examples/showAccessToken.not-found',
              },
            },
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              'invalid-parameters': {
                $ref: '#/components/examples/failure.invalid-parameters',
              },
            },
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              unexpected: {
                $ref: '#/components/examples/failure.unexpected',
              },
            },
        },
      },
    },
  },
})

export const showAccessToken_R10_0_0 = createRoute({
  method: 'post',
  path: '/access_tokens/show',
  operationId: 'showAccessToken',
  tags: ['access_tokens'],
  summary: 'Show an access token',
  description: 'Gives one access token. The call is a POST so that the authentication code and the pass code stay out of the URL.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=496721',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=5&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=513658&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=502915&pageId=502811',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514962&pageId=515030',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=527229',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=48&pageId=491858&revisedVersion=53',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'The first page versions head it GET (decisions/0110). R5.0.0 stands on an older version of the page, the newest prints the deprecation only. What stands in for it after the deprecation is not said. The line on semi-optional parameters can only mean the fields inside access_token_identifier. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenLookup,
            examples: {
              'by-authentication-code-opaque': {
                $ref: '#/components/examples/showAccessToken.by-authentication-code-opaque',
              },
              'by-identifier-opaque': {
                $ref: '#/components/examples/showAccessToken.by-identifier-opaque',
              },
              'chosen-fields-opaque': {
                $ref: '#/components/examples/showAccessToken.chosen-fields-opaque',
              },
            },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: z.xor([schemas.AccessTokenEnvelope_R10_0_0, schemas.Failure]).openapi(raw({
        type: 'object',
        oneOf: [
          {
            $ref: '#/components/schemas/AccessTokenEnvelope',
          },
          {
            $ref: '#/components/schemas/Failure',
          },
        ],
      })),
            examples: {
              'found-verified': {
                $ref: '#/components/examples/showAccessToken.found-verified',
              },
              'some-fields': {
                $ref: '#/components/examples/showAccessToken.some-fields',
              },
              'not-found': {
                $ref: '#/components/examples/showAccessToken.not-found',
              },
            },
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              'invalid-parameters': {
                $ref: '#/components/examples/failure.invalid-parameters',
              },
            },
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              unexpected: {
                $ref: '#/components/examples/failure.unexpected',
              },
            },
        },
      },
    },
  },
})

export const showAccessToken_R10_1_0 = createRoute({
  method: 'post',
  path: '/access_tokens/show',
  operationId: 'showAccessToken',
  tags: ['access_tokens'],
  summary: 'Show an access token',
  description: 'Gives one access token. The call is a POST so that the authentication code and the pass code stay out of the URL.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=496721',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=5&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=513658&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=502915&pageId=502811',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514962&pageId=515030',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=527229',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=48&pageId=491858&revisedVersion=53',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'The first page versions head it GET (decisions/0110). R5.0.0 stands on an older version of the page, the newest prints the deprecation only. What stands in for it after the deprecation is not said. The line on semi-optional parameters can only mean the fields inside access_token_identifier. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenLookup,
            examples: {
              'by-authentication-code-opaque': {
                $ref: '#/components/examples/showAccessToken.by-authentication-code-opaque',
              },
              'by-identifier-opaque': {
                $ref: '#/components/examples/showAccessToken.by-identifier-opaque',
              },
              'chosen-fields-opaque': {
                $ref: '#/components/examples/showAccessToken.chosen-fields-opaque',
              },
            },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: z.xor([schemas.AccessTokenEnvelope_R10_1_0, schemas.Failure]).openapi(raw({
        type: 'object',
        oneOf: [
          {
            $ref: '#/components/schemas/AccessTokenEnvelope',
          },
          {
            $ref: '#/components/schemas/Failure',
          },
        ],
      })),
            examples: {
              'found-with-fields-of-your-own': {
                $ref: '#/components/examples/showAccessToken.found-with-fields-of-your-own',
              },
              'some-fields': {
                $ref: '#/components/examples/showAccessToken.some-fields',
              },
              'not-found': {
                $ref: '#/components/examples/showAccessToken.not-found',
              },
            },
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              'invalid-parameters': {
                $ref: '#/components/examples/failure.invalid-parameters',
              },
            },
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              unexpected: {
                $ref: '#/components/examples/failure.unexpected',
              },
            },
        },
      },
    },
  },
})

export const showAccessToken_R12_0_0 = createRoute({
  method: 'post',
  path: '/access_tokens/show',
  operationId: 'showAccessToken',
  tags: ['access_tokens'],
  summary: 'Show an access token',
  description: 'Gives one access token. The call is a POST so that the authentication code and the pass code stay out of the URL.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=496721',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=5&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=513658&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=502915&pageId=502811',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514962&pageId=515030',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=527229',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=48&pageId=491858&revisedVersion=53',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'The first page versions head it GET (decisions/0110). R5.0.0 stands on an older version of the page, the newest prints the deprecation only. What stands in for it after the deprecation is not said. The line on semi-optional parameters can only mean the fields inside access_token_identifier. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenLookup,
            examples: {
              'by-authentication-code': {
                $ref: '#/components/examples/showAccessToken.by-authentication-code',
              },
              'by-identifier': {
                $ref: '#/components/examples/showAccessToken.by-identifier',
              },
              'chosen-fields': {
                $ref: '#/components/examples/showAccessToken.chosen-fields',
              },
            },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: z.xor([schemas.AccessTokenEnvelope_R10_1_0, schemas.Failure]).openapi(raw({
        type: 'object',
        oneOf: [
          {
            $ref: '#/components/schemas/AccessTokenEnvelope',
          },
          {
            $ref: '#/components/schemas/Failure',
          },
        ],
      })),
            examples: {
              'found-with-fields-of-your-own': {
                $ref: '#/components/examples/showAccessToken.found-with-fields-of-your-own',
              },
              'some-fields': {
                $ref: '#/components/examples/showAccessToken.some-fields',
              },
              'not-found': {
                $ref: '#/components/examples/showAccessToken.not-found',
              },
            },
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              'invalid-parameters': {
                $ref: '#/components/examples/failure.invalid-parameters',
              },
            },
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              unexpected: {
                $ref: '#/components/examples/failure.unexpected',
              },
            },
        },
      },
    },
  },
})

export const showAccessToken_R14_1_0 = createRoute({
  method: 'post',
  path: '/access_tokens/show',
  operationId: 'showAccessToken',
  tags: ['access_tokens'],
  summary: 'Show an access token',
  description: 'Gives one access token. The call is a POST so that the authentication code and the pass code stay out of the URL.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=496721',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=5&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=513658&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=502915&pageId=502811',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514962&pageId=515030',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=527229',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=48&pageId=491858&revisedVersion=53',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'The first page versions head it GET (decisions/0110). R5.0.0 stands on an older version of the page, the newest prints the deprecation only. What stands in for it after the deprecation is not said. The line on semi-optional parameters can only mean the fields inside access_token_identifier. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenLookup,
            examples: {
              'by-authentication-code': {
                $ref: '#/components/examples/showAccessToken.by-authentication-code',
              },
              'by-identifier': {
                $ref: '#/components/examples/showAccessToken.by-identifier',
              },
              'chosen-fields': {
                $ref: '#/components/examples/showAccessToken.chosen-fields',
              },
            },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: z.xor([schemas.AccessTokenEnvelope_R14_1_0, schemas.Failure]).openapi(raw({
        type: 'object',
        oneOf: [
          {
            $ref: '#/components/schemas/AccessTokenEnvelope',
          },
          {
            $ref: '#/components/schemas/Failure',
          },
        ],
      })),
            examples: {
              'found-with-fields-of-your-own': {
                $ref: '#/components/examples/showAccessToken.found-with-fields-of-your-own',
              },
              'some-fields': {
                $ref: '#/components/examples/showAccessToken.some-fields',
              },
              'not-found': {
                $ref: '#/components/examples/showAccessToken.not-found',
              },
            },
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              'invalid-parameters': {
                $ref: '#/components/examples/failure.invalid-parameters',
              },
            },
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              unexpected: {
                $ref: '#/components/examples/failure.unexpected',
              },
            },
        },
      },
    },
  },
})

export const showAccessToken_R15_0_0 = createRoute({
  method: 'post',
  path: '/access_tokens/show',
  operationId: 'showAccessToken',
  tags: ['access_tokens'],
  summary: 'Show an access token',
  description: 'Gives one access token. The call is a POST so that the authentication code and the pass code stay out of the URL.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=496721',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=5&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=513658&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=502915&pageId=502811',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514962&pageId=515030',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=527229',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=48&pageId=491858&revisedVersion=53',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'The first page versions head it GET (decisions/0110). R5.0.0 stands on an older version of the page, the newest prints the deprecation only. What stands in for it after the deprecation is not said. The line on semi-optional parameters can only mean the fields inside access_token_identifier. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenLookup,
            examples: {
              'by-authentication-code': {
                $ref: '#/components/examples/showAccessToken.by-authentication-code',
              },
              'by-identifier': {
                $ref: '#/components/examples/showAccessToken.by-identifier',
              },
              'chosen-fields': {
                $ref: '#/components/examples/showAccessToken.chosen-fields',
              },
            },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: z.xor([schemas.AccessTokenEnvelope_R15_0_0, schemas.Failure]).openapi(raw({
        type: 'object',
        oneOf: [
          {
            $ref: '#/components/schemas/AccessTokenEnvelope',
          },
          {
            $ref: '#/components/schemas/Failure',
          },
        ],
      })),
            examples: {
              'found-with-fields-of-your-own': {
                $ref: '#/components/examples/showAccessToken.found-with-fields-of-your-own',
              },
              'some-fields': {
                $ref: '#/components/examples/showAccessToken.some-fields',
              },
              'not-found': {
                $ref: '#/components/examples/showAccessToken.not-found',
              },
            },
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              'invalid-parameters': {
                $ref: '#/components/examples/failure.invalid-parameters',
              },
            },
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              unexpected: {
                $ref: '#/components/examples/failure.unexpected',
              },
            },
        },
      },
    },
  },
})

export const showAccessToken_R16_2_0 = createRoute({
  method: 'post',
  path: '/access_tokens/show',
  operationId: 'showAccessToken',
  tags: ['access_tokens'],
  summary: 'Show an access token',
  description: 'Gives one access token. The call is a POST so that the authentication code and the pass code stay out of the URL.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=496721',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=5&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=513658&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=502915&pageId=502811',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514962&pageId=515030',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=527229',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=48&pageId=491858&revisedVersion=53',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'The first page versions head it GET (decisions/0110). R5.0.0 stands on an older version of the page, the newest prints the deprecation only. What stands in for it after the deprecation is not said. The line on semi-optional parameters can only mean the fields inside access_token_identifier. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenLookup,
            examples: {
              'by-authentication-code': {
                $ref: '#/components/examples/showAccessToken.by-authentication-code',
              },
              'by-identifier': {
                $ref: '#/components/examples/showAccessToken.by-identifier',
              },
              'chosen-fields': {
                $ref: '#/components/examples/showAccessToken.chosen-fields',
              },
            },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: z.xor([schemas.AccessTokenEnvelope_R16_2_0, schemas.Failure]).openapi(raw({
        type: 'object',
        oneOf: [
          {
            $ref: '#/components/schemas/AccessTokenEnvelope',
          },
          {
            $ref: '#/components/schemas/Failure',
          },
        ],
      })),
            examples: {
              'found-with-card': {
                $ref: '#/components/examples/showAccessToken.found-with-card',
              },
              'some-fields': {
                $ref: '#/components/examples/showAccessToken.some-fields',
              },
              'not-found': {
                $ref: '#/components/examples/showAccessToken.not-found',
              },
            },
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              'invalid-parameters': {
                $ref: '#/components/examples/failure.invalid-parameters',
              },
            },
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              unexpected: {
                $ref: '#/components/examples/failure.unexpected',
              },
            },
        },
      },
    },
  },
})

export const showAccessToken_R5_0_0 = createRoute({
  method: 'post',
  path: '/access_tokens/show',
  operationId: 'showAccessToken',
  tags: ['access_tokens'],
  summary: 'Show an access token',
  description: 'Gives one access token. The call is a POST so that the authentication code and the pass code stay out of the URL.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=496721',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=5&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=513658&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=502915&pageId=502811',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514962&pageId=515030',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=527229',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=48&pageId=491858&revisedVersion=53',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'The first page versions head it GET (decisions/0110). R5.0.0 stands on an older version of the page, the newest prints the deprecation only. What stands in for it after the deprecation is not said. The line on semi-optional parameters can only mean the fields inside access_token_identifier. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenLookup,
            examples: {
              'by-authentication-code-opaque': {
                $ref: '#/components/examples/showAccessToken.by-authentication-code-opaque',
              },
              'by-identifier-opaque': {
                $ref: '#/components/examples/showAccessToken.by-identifier-opaque',
              },
              'chosen-fields-opaque': {
                $ref: '#/components/examples/showAccessToken.chosen-fields-opaque',
              },
            },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: z.xor([schemas.AccessTokenEnvelope_R5_0_0, schemas.Failure]).openapi(raw({
        type: 'object',
        oneOf: [
          {
            $ref: '#/components/schemas/AccessTokenEnvelope',
          },
          {
            $ref: '#/components/schemas/Failure',
          },
        ],
      })),
            examples: {
              'found-first-form': {
                $ref: '#/components/examples/showAccessToken.found-first-form',
              },
              'some-fields': {
                $ref: '#/components/examples/showAccessToken.some-fields',
              },
              'not-found': {
                $ref: '#/components/examples/showAccessToken.not-found',
              },
            },
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              'invalid-parameters': {
                $ref: '#/components/examples/failure.invalid-parameters',
              },
            },
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              unexpected: {
                $ref: '#/components/examples/failure.unexpected',
              },
            },
        },
      },
    },
  },
})

export const showAccessToken_R9_0_0 = createRoute({
  method: 'post',
  path: '/access_tokens/show',
  operationId: 'showAccessToken',
  tags: ['access_tokens'],
  summary: 'Show an access token',
  description: 'Gives one access token. The call is a POST so that the authentication code and the pass code stay out of the URL.',
  'x-available-from': ['R5.0.0'],
  'x-evidence': 'documented',
  'x-sources': [
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?pageId=496721',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=5&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491011&revisedVersion=6',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=513658&pageId=513680',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=502915&pageId=502811',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpages.action?originalId=514962&pageId=515030',
    'https://crmdevelopment.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=527229',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=48&pageId=491858&revisedVersion=53',
    'https://crmdevelopment.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=3&pageId=491858&revisedVersion=53',
  ],
  'x-note': 'The first page versions head it GET (decisions/0110). R5.0.0 stands on an older version of the page, the newest prints the deprecation only. What stands in for it after the deprecation is not said. The line on semi-optional parameters can only mean the fields inside access_token_identifier. Which failures the call knows is on no page; the codes are ours.',
  security: [],
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: schemas.AccessTokenLookup,
            examples: {
              'by-authentication-code-opaque': {
                $ref: '#/components/examples/showAccessToken.by-authentication-code-opaque',
              },
              'by-identifier-opaque': {
                $ref: '#/components/examples/showAccessToken.by-identifier-opaque',
              },
              'chosen-fields-opaque': {
                $ref: '#/components/examples/showAccessToken.chosen-fields-opaque',
              },
            },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The access token, or the call failed and the code says why.',
      content: {
        'application/json': {
          schema: z.xor([schemas.AccessTokenEnvelope_R9_0_0, schemas.Failure]).openapi(raw({
        type: 'object',
        oneOf: [
          {
            $ref: '#/components/schemas/AccessTokenEnvelope',
          },
          {
            $ref: '#/components/schemas/Failure',
          },
        ],
      })),
            examples: {
              'found-verified': {
                $ref: '#/components/examples/showAccessToken.found-verified',
              },
              'some-fields': {
                $ref: '#/components/examples/showAccessToken.some-fields',
              },
              'not-found': {
                $ref: '#/components/examples/showAccessToken.not-found',
              },
            },
        },
      },
    },
    '4XX': {
      description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              'invalid-parameters': {
                $ref: '#/components/examples/failure.invalid-parameters',
              },
            },
        },
      },
    },
    '5XX': {
      description: 'The system failed while it worked on the call.',
      'x-evidence': 'assumed',
      content: {
        'application/json': {
          schema: schemas.Failure,
            examples: {
              unexpected: {
                $ref: '#/components/examples/failure.unexpected',
              },
            },
        },
      },
    },
  },
})

/** Which form of an operation each release has. A release that is listed nowhere does not have the operation. */
export const routeForms = {
  authenticateTucanoSubscriber: [
    { releases: ['R18.0.0'], route: authenticateTucanoSubscriber },
    { releases: ['R11.0.0'], route: authenticateTucanoSubscriber_R11_0_0 },
    { releases: ['R12.0.0'], route: authenticateTucanoSubscriber_R12_0_0 },
    { releases: ['R12.4.0', 'R13.0.0', 'R14.0.0', 'R14.1.0', 'R15.0.0', 'R16.0.0', 'R16.2.0', 'R17.0.0'], route: authenticateTucanoSubscriber_R12_4_0 },
  ],
  createSessionToken: [
    { releases: ['R15.0.0', 'R16.0.0', 'R16.2.0', 'R17.0.0', 'R18.0.0'], route: createSessionToken },
    { releases: ['R12.0.0', 'R12.4.0', 'R13.0.0', 'R14.0.0', 'R14.1.0'], route: createSessionToken_R12_0_0 },
    { releases: ['R4.0.0', 'R5.0.0', 'R10.0.0', 'R10.1.0', 'R11.0.0'], route: createSessionToken_R4_0_0 },
    { releases: ['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], route: createSessionToken_R6_0_0 },
  ],
  createSessionTokenByWebApiKey: [
    { releases: ['R15.0.0', 'R16.0.0', 'R16.2.0', 'R17.0.0', 'R18.0.0'], route: createSessionTokenByWebApiKey },
    { releases: ['R10.0.0', 'R10.1.0', 'R11.0.0'], route: createSessionTokenByWebApiKey_R10_0_0 },
    { releases: ['R12.0.0', 'R12.4.0', 'R13.0.0', 'R14.0.0', 'R14.1.0'], route: createSessionTokenByWebApiKey_R12_0_0 },
  ],
  releaseSessionToken: [
    { releases: [
      'R12.0.0',
      'R12.4.0',
      'R13.0.0',
      'R14.0.0',
      'R14.1.0',
      'R15.0.0',
      'R16.0.0',
      'R16.2.0',
      'R17.0.0',
      'R18.0.0',
    ], route: releaseSessionToken },
    { releases: ['R10.0.0', 'R10.1.0', 'R11.0.0'], route: releaseSessionToken_R10_0_0 },
  ],
  resetAccessTokenVerificationCode: [
    { releases: ['R18.0.0'], route: resetAccessTokenVerificationCode },
    { releases: ['R12.0.0', 'R12.4.0', 'R13.0.0', 'R14.0.0'], route: resetAccessTokenVerificationCode_R12_0_0 },
    { releases: ['R14.1.0', 'R15.0.0'], route: resetAccessTokenVerificationCode_R14_1_0 },
    { releases: ['R16.0.0', 'R16.2.0', 'R17.0.0'], route: resetAccessTokenVerificationCode_R16_0_0 },
  ],
  showAccessToken: [
    { releases: ['R18.0.0'], route: showAccessToken },
    { releases: ['R10.0.0'], route: showAccessToken_R10_0_0 },
    { releases: ['R10.1.0', 'R11.0.0'], route: showAccessToken_R10_1_0 },
    { releases: ['R12.0.0', 'R12.4.0', 'R13.0.0', 'R14.0.0'], route: showAccessToken_R12_0_0 },
    { releases: ['R14.1.0'], route: showAccessToken_R14_1_0 },
    { releases: ['R15.0.0', 'R16.0.0'], route: showAccessToken_R15_0_0 },
    { releases: ['R16.2.0', 'R17.0.0'], route: showAccessToken_R16_2_0 },
    { releases: ['R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0'], route: showAccessToken_R5_0_0 },
    { releases: ['R9.0.0'], route: showAccessToken_R9_0_0 },
  ],
} as const
