// Written by scripts/workflows.mjs. Do not edit.
import type { ArazzoDocument } from '../arazzo.js'

export const workflows: readonly ArazzoDocument[] = [
  {
    "arazzo": "1.0.1",
    "info": {
      "title": "Access tokens and subscribers",
      "version": "1.0.0",
      "summary": "Cards and logins of customers, from the first to the last day."
    },
    "sourceDescriptions": [
      {
        "name": "crm",
        "url": "../../packages/contract/dist/documents/openapi.R18.0.0.json",
        "type": "openapi"
      }
    ],
    "workflows": [
      {
        "workflowId": "oneTimePassword",
        "summary": "A one-time password works once.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "card": {
              "type": "string",
              "default": "CARD-0001"
            },
            "subscription": {
              "type": "object",
              "default": {
                "number": "S0000000042"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "generate",
            "operationId": "generateAccessTokenOneTimePassword",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "access_token_identifier": {
                  "authentication_code": "$inputs.card"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/one_time_password != null"
              }
            ],
            "outputs": {
              "password": "$response.body#/data/one_time_password"
            }
          },
          {
            "stepId": "use",
            "operationId": "authenticateNagraSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": {
                  "access_token_identifier": {
                    "one_time_password": "$steps.generate.outputs.password"
                  }
                },
                "subscription_identifier": "$inputs.subscription"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "useAgain",
            "operationId": "authenticateNagraSubscription",
            "x-guess": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": {
                  "access_token_identifier": {
                    "one_time_password": "$steps.generate.outputs.password"
                  }
                },
                "subscription_identifier": "$inputs.subscription"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "oneTimePasswordExpires",
        "summary": "A one-time password is over at its end.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "card": {
              "type": "string",
              "default": "CARD-0001"
            },
            "subscription": {
              "type": "object",
              "default": {
                "number": "S0000000042"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "generate",
            "operationId": "generateAccessTokenOneTimePassword",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "access_token_identifier": {
                  "authentication_code": "$inputs.card"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "password": "$response.body#/data/one_time_password"
            }
          },
          {
            "stepId": "useLate",
            "operationId": "authenticateNagraSubscription",
            "x-guess": true,
            "x-wait-seconds": 7100,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": {
                  "access_token_identifier": {
                    "one_time_password": "$steps.generate.outputs.password"
                  }
                },
                "subscription_identifier": "$inputs.subscription"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "verify",
        "summary": "An access token is effective once it was verified, by the code and no other.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "card": {
              "type": "string",
              "default": "CARD-0002"
            },
            "verification_code": {
              "type": "string",
              "default": "4815162"
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "before",
            "operationId": "showAccessToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "access_token_identifier": {
                  "authentication_code": "$inputs.card"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/life_cycle_state != 'EFFECTIVE'"
              }
            ]
          },
          {
            "stepId": "wrongCode",
            "operationId": "verifyAccessToken",
            "x-guess": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "access_token_identifier": {
                  "authentication_code": "$inputs.card"
                },
                "verification_code": "0000001"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          },
          {
            "stepId": "verify",
            "operationId": "verifyAccessToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "access_token_identifier": {
                  "authentication_code": "$inputs.card"
                },
                "verification_code": "$inputs.verification_code"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "after",
            "operationId": "showAccessToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "access_token_identifier": {
                  "authentication_code": "$inputs.card"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/life_cycle_state == 'EFFECTIVE'"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "newVerificationCode",
        "summary": "A new verification code takes the place of the old one.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "card": {
              "type": "string",
              "default": "CARD-0002"
            },
            "verification_code": {
              "type": "string",
              "default": "4815162"
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "renew",
            "operationId": "resetAccessTokenVerificationCode",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "authentication_code": "$inputs.card"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "code": "$response.body#/data/verification_code"
            }
          },
          {
            "stepId": "oldCode",
            "operationId": "verifyAccessToken",
            "x-guess": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "access_token_identifier": {
                  "authentication_code": "$inputs.card"
                },
                "verification_code": "$inputs.verification_code"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          },
          {
            "stepId": "newCode",
            "operationId": "verifyAccessToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "access_token_identifier": {
                  "authentication_code": "$inputs.card"
                },
                "verification_code": "$steps.renew.outputs.code"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "resetPassCode",
        "summary": "A pass code that was reset takes the place of the old one.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "card": {
              "type": "string",
              "default": "CARD-0001"
            },
            "identifier": {
              "type": "string",
              "default": "maria@demo.example"
            },
            "pass_code": {
              "type": "string",
              "default": "maria-7391"
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "before",
            "operationId": "showAccessToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "access_token_identifier": {
                  "identifier": "$inputs.identifier",
                  "pass_code": "$inputs.pass_code"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "wrong",
            "operationId": "showAccessToken",
            "x-guess": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "access_token_identifier": {
                  "identifier": "$inputs.identifier",
                  "pass_code": "no-such-pass-code"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          },
          {
            "stepId": "reset",
            "operationId": "resetAccessTokenPassCode",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "authentication_code": "$inputs.card"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "code": "$response.body#/data/random_pass_code"
            }
          },
          {
            "stepId": "new",
            "operationId": "showAccessToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "access_token_identifier": {
                  "identifier": "$inputs.identifier",
                  "pass_code": "$steps.reset.outputs.code"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "old",
            "operationId": "showAccessToken",
            "x-guess": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "access_token_identifier": {
                  "identifier": "$inputs.identifier",
                  "pass_code": "$inputs.pass_code"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "passCodeByMail",
        "summary": "The token of a mail sets a new pass code once.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "mailed_token": {
              "type": "string",
              "default": "6C8E0A2F4B1D3F5C7E9A0B2D4F6A8C1D"
            },
            "identifier": {
              "type": "string",
              "default": "maria@demo.example"
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "change",
            "operationId": "changeAccessTokenPassCode",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$inputs.mailed_token",
                "pass_code": "maria-9046"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "use",
            "operationId": "showAccessToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "access_token_identifier": {
                  "identifier": "$inputs.identifier",
                  "pass_code": "maria-9046"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "changeAgain",
            "operationId": "changeAccessTokenPassCode",
            "x-guess": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$inputs.mailed_token",
                "pass_code": "maria-9047"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "deactivate",
        "summary": "An access token that was made not effective is shown so, and can be deleted then only.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000007"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "create",
            "operationId": "createAccessToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "authentication_code": "CARD-CT-0043",
                "identifier": "contract-tests@demo.example",
                "pass_code": "contract-4472",
                "accounts_receivable_identifier": "$inputs.account"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "deleteEffective",
            "operationId": "deleteAccessToken",
            "x-where-available": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "access_token_identifier": {
                  "authentication_code": "CARD-CT-0043"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          },
          {
            "stepId": "deactivate",
            "operationId": "setAccessTokenAsNotEffective",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "access_token_identifier": {
                  "authentication_code": "CARD-CT-0043"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "shown",
            "operationId": "showAccessToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "access_token_identifier": {
                  "authentication_code": "CARD-CT-0043"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/life_cycle_state == 'NOT_EFFECTIVE'"
              }
            ]
          },
          {
            "stepId": "activate",
            "operationId": "setAccessTokenAsEffective",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "access_token_identifier": {
                  "authentication_code": "CARD-CT-0043"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "shownAgain",
            "operationId": "showAccessToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "access_token_identifier": {
                  "authentication_code": "CARD-CT-0043"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/life_cycle_state == 'EFFECTIVE'"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "delete",
        "summary": "An access token that was deleted is gone.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000007"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "create",
            "operationId": "createAccessToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "authentication_code": "CARD-CT-0043",
                "identifier": "contract-tests@demo.example",
                "pass_code": "contract-4472",
                "accounts_receivable_identifier": "$inputs.account"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "deactivate",
            "operationId": "setAccessTokenAsNotEffective",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "access_token_identifier": {
                  "authentication_code": "CARD-CT-0043"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "delete",
            "operationId": "deleteAccessToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "access_token_identifier": {
                  "authentication_code": "CARD-CT-0043"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "gone",
            "operationId": "showAccessToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "access_token_identifier": {
                  "authentication_code": "CARD-CT-0043"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "activate",
        "summary": "A new access token is there under what it was made with.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000007"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "create",
            "operationId": "createAccessToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "authentication_code": "CARD-CT-0042",
                "identifier": "contract-test@demo.example",
                "pass_code": "contract-4471",
                "accounts_receivable_identifier": "$inputs.account"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "number": "$response.body#/data/number"
            }
          },
          {
            "stepId": "show",
            "operationId": "showAccessToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "access_token_identifier": {
                  "authentication_code": "CARD-CT-0042"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/number == $steps.create.outputs.number"
              },
              {
                "condition": "$response.body#/data/identifier == 'contract-test@demo.example'"
              }
            ]
          },
          {
            "stepId": "byPassCode",
            "operationId": "showAccessToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "access_token_identifier": {
                  "identifier": "contract-test@demo.example",
                  "pass_code": "contract-4471"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "participantKeepsCard",
        "summary": "The access token of a rewards participant is not made not effective without more.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "participant": {
              "type": "object",
              "default": {
                "number": "31"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "create",
            "operationId": "createAccessToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "authentication_code": "CARD-CT-0043",
                "identifier": "contract-tests@demo.example",
                "pass_code": "contract-4472",
                "rewards_participant_identifier": "$inputs.participant"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "deactivate",
            "operationId": "setAccessTokenAsNotEffective",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "access_token_identifier": {
                  "authentication_code": "CARD-CT-0043"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "changePassword",
        "summary": "A user who changed the password logs in with the new one only.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "user": {
              "type": "object",
              "default": {
                "username": "trainee"
              }
            },
            "user_name": {
              "type": "string",
              "default": "trainee"
            },
            "old_password": {
              "type": "string",
              "default": "first-week-here"
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "change",
            "operationId": "changeUserPassword",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "user_identifier": "$inputs.user",
                "old_password": "$inputs.old_password",
                "password": "second-week-here",
                "password_confirmation": "second-week-here"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "newPassword",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.user_name",
                "password": "second-week-here",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "oldPassword",
            "operationId": "createSessionToken",
            "x-guess": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.user_name",
                "password": "$inputs.old_password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "inactiveUser",
        "summary": "A user who is not active does not log in.",
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "inactive_user": {
              "type": "string",
              "default": "inactive"
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "logInInactive",
            "operationId": "createSessionToken",
            "x-guess": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.inactive_user",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "authenticateSubscriber",
        "summary": "A subscriber is authenticated by name and pass code.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "identifier": {
              "type": "string",
              "default": "nikos@demo.example"
            },
            "pass_code": {
              "type": "string",
              "default": "nikos-6170"
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "authenticate",
            "operationId": "authenticatePerceptionSubscriber",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "identifier": "$inputs.identifier",
                "pass_code": "$inputs.pass_code"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "wrong",
            "operationId": "authenticatePerceptionSubscriber",
            "x-guess": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "identifier": "$inputs.identifier",
                "pass_code": "no-such-pass-code"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "nagraToken",
        "summary": "A platform gives one subscription the same token again.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000007"
              }
            },
            "subscription": {
              "type": "object",
              "default": {
                "number": "S0000000042"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "first",
            "operationId": "authenticateNagraSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "subscription_identifier": "$inputs.subscription"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/nagra_token"
            }
          },
          {
            "stepId": "again",
            "operationId": "authenticateNagraSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "subscription_identifier": "$inputs.subscription"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/nagra_token == $steps.first.outputs.token",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "deactivatedCard",
        "summary": "An access token that is not effective logs no customer in.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "consumerApplicationKey": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000007"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "create",
            "operationId": "createAccessToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "authentication_code": "CARD-CT-0044",
                "accounts_receivable_identifier": "$inputs.account"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "logCustomerIn",
            "operationId": "createSessionTokenByConsumerApplicationKey",
            "parameters": [
              {
                "name": "Authorization",
                "in": "header",
                "value": "$inputs.consumerApplicationKey"
              }
            ],
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "access_token_identifier": {
                  "authentication_code": "CARD-CT-0044"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "deactivate",
            "operationId": "setAccessTokenAsNotEffective",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "access_token_identifier": {
                  "authentication_code": "CARD-CT-0044"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "logInAgain",
            "operationId": "createSessionTokenByConsumerApplicationKey",
            "parameters": [
              {
                "name": "Authorization",
                "in": "header",
                "value": "$inputs.consumerApplicationKey"
              }
            ],
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "access_token_identifier": {
                  "authentication_code": "CARD-CT-0044"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "unverifiedCard",
        "summary": "An access token that waits for its verification is not made effective without it.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "card": {
              "type": "string",
              "default": "CARD-0002"
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "activate",
            "operationId": "setAccessTokenAsEffective",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "access_token_identifier": {
                  "authentication_code": "$inputs.card"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "shown",
            "operationId": "showAccessToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "access_token_identifier": {
                  "authentication_code": "$inputs.card"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/data/life_cycle_state != 'EFFECTIVE'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "arazzo": "1.0.1",
    "info": {
      "title": "Achievements and referrals",
      "version": "1.0.0",
      "summary": "What customers do besides buying, what they are awarded for it, and what a cancellation takes back."
    },
    "sourceDescriptions": [
      {
        "name": "crm",
        "url": "../../packages/contract/dist/documents/openapi.R18.0.0.json",
        "type": "openapi"
      }
    ],
    "workflows": [
      {
        "workflowId": "referral",
        "summary": "A referral rewards who referred the other, once, and a cancellation takes that back.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "referred_account": {
              "type": "object",
              "default": {
                "number": "ACR0000000008"
              }
            },
            "classification": {
              "type": "object",
              "default": {
                "alternative_code": "COUNTER"
              }
            },
            "sold_in": {
              "type": "object",
              "default": {
                "id": "1"
              }
            },
            "performed_on": {
              "type": "string",
              "default": "2026-01-05T10:00:00"
            },
            "award_of_a_referral": {
              "type": "number",
              "default": 5
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "awardsOfReferred",
            "operationId": "listAwardRewardTransactions",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.referred_account"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "all": "$response.body#/data"
            }
          },
          {
            "stepId": "refer",
            "operationId": "createReferral",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "referred_by_accounts_receivable_identifier": "$inputs.account",
                "referred_accounts_receivable_identifier": "$inputs.referred_account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "external_system_reference_number": "CONTRACT-TEST-REFERRAL"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/life_cycle_state == 'POSTED'"
              },
              {
                "condition": "$response.body#/data/total_awarded_amount == $inputs.award_of_a_referral",
                "x-evidence": "assumed"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id"
            }
          },
          {
            "stepId": "award",
            "operationId": "listAwardRewardTransactions",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "referral_customer_event_identifier": {
                  "id": "$steps.refer.outputs.id"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/0/amount == $inputs.award_of_a_referral",
                "x-evidence": "assumed"
              },
              {
                "condition": "$response.body#/data/0/life_cycle_state == 'POSTED'"
              }
            ],
            "outputs": {
              "all": "$response.body#/data"
            }
          },
          {
            "stepId": "nothingForReferred",
            "operationId": "listAwardRewardTransactions",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.referred_account"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data == $steps.awardsOfReferred.outputs.all",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "referAgain",
            "operationId": "createReferral",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "referred_by_accounts_receivable_identifier": "$inputs.account",
                "referred_accounts_receivable_identifier": "$inputs.referred_account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "external_system_reference_number": "CONTRACT-TEST-REFERRAL"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/id == $steps.refer.outputs.id",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "awardedOnce",
            "operationId": "listAwardRewardTransactions",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "referral_customer_event_identifier": {
                  "id": "$steps.refer.outputs.id"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data == $steps.award.outputs.all",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "cancel",
            "operationId": "cancelReferral",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "customer_event_identifier": {
                  "id": "$steps.refer.outputs.id"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/life_cycle_state == 'CANCELLED'"
              }
            ]
          },
          {
            "stepId": "awardCancelled",
            "operationId": "listAwardRewardTransactions",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "referral_customer_event_identifier": {
                  "id": "$steps.refer.outputs.id"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/0/life_cycle_state == 'CANCELLED'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "cancelAgain",
            "operationId": "cancelReferral",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "customer_event_identifier": {
                  "id": "$steps.refer.outputs.id"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "achievement",
        "summary": "An achievement that comes again under its number in the other system is the same, and it is cancelled once.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "referred_account": {
              "type": "object",
              "default": {
                "number": "ACR0000000008"
              }
            },
            "classification": {
              "type": "object",
              "default": {
                "alternative_code": "COUNTER"
              }
            },
            "sold_in": {
              "type": "object",
              "default": {
                "id": "1"
              }
            },
            "performed_on": {
              "type": "string",
              "default": "2026-01-05T10:00:00"
            },
            "award_of_a_referral": {
              "type": "number",
              "default": 5
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "achieve",
            "operationId": "createAchievement",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "external_system_reference_number": "CONTRACT-TEST-ACHIEVEMENT"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/life_cycle_state == 'POSTED'"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id"
            }
          },
          {
            "stepId": "achieveAgain",
            "operationId": "createAchievement",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "external_system_reference_number": "CONTRACT-TEST-ACHIEVEMENT"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/id == $steps.achieve.outputs.id",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "cancel",
            "operationId": "cancelAchievement",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "customer_event_identifier": {
                  "id": "$steps.achieve.outputs.id"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/life_cycle_state == 'CANCELLED'"
              }
            ]
          },
          {
            "stepId": "cancelAgain",
            "operationId": "cancelAchievement",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "customer_event_identifier": {
                  "id": "$steps.achieve.outputs.id"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "isNoReferral",
            "operationId": "cancelReferral",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "customer_event_identifier": {
                  "id": "$steps.achieve.outputs.id"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "arazzo": "1.0.1",
    "info": {
      "title": "Money",
      "version": "1.0.0",
      "summary": "Payments, papers and wallets, and the balances they move."
    },
    "sourceDescriptions": [
      {
        "name": "crm",
        "url": "../../packages/contract/dist/documents/openapi.R18.0.0.json",
        "type": "openapi"
      }
    ],
    "workflows": [
      {
        "workflowId": "payment",
        "summary": "A payment lowers the balance by its amount, and its cancellation takes that back.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "payment_type": {
              "type": "object",
              "default": {
                "name": "Payment"
              }
            },
            "payment_cancellation_type": {
              "type": "object",
              "default": {
                "name": "Payment cancellation"
              }
            },
            "payment_method": {
              "type": "object",
              "default": {
                "name": "Cash"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "before",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            }
          },
          {
            "stepId": "pay",
            "operationId": "createPayment",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "type_identifier": "$inputs.payment_type",
                "payment_method_identifier": "$inputs.payment_method",
                "life_cycle_state": "POSTED",
                "payment_amount": "10.50"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/payment_amount == 10.5"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id",
              "reference": "$response.body#/data/reference_number"
            }
          },
          {
            "stepId": "paid",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            },
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.before.outputs.balance - 10.5",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "cancel",
            "operationId": "cancelPayment",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "payment_identifier": {
                  "id": "$steps.pay.outputs.id"
                },
                "type_identifier": "$inputs.payment_cancellation_type"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "cancelled",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            },
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.before.outputs.balance + 0",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "shown",
            "operationId": "showPayment",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "payment_identifier",
                "in": "query",
                "value": {
                  "id": "$steps.pay.outputs.id"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/life_cycle_state == 'CANCELLED'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "cancelAgain",
            "operationId": "cancelPayment",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "payment_identifier": {
                  "id": "$steps.pay.outputs.id"
                },
                "type_identifier": "$inputs.payment_cancellation_type"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "amounts",
        "summary": "An amount is what was sent, as a number and as a text, and no other.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "payment_type": {
              "type": "object",
              "default": {
                "name": "Payment"
              }
            },
            "payment_method": {
              "type": "object",
              "default": {
                "name": "Cash"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "before",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            }
          },
          {
            "stepId": "number",
            "operationId": "createPayment",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "type_identifier": "$inputs.payment_type",
                "payment_method_identifier": "$inputs.payment_method",
                "life_cycle_state": "POSTED",
                "payment_amount": 25.25
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/payment_amount == 25.25"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id",
              "reference": "$response.body#/data/reference_number"
            }
          },
          {
            "stepId": "afterNumber",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            },
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.before.outputs.balance - 25.25",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "text",
            "operationId": "createPayment",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "type_identifier": "$inputs.payment_type",
                "payment_method_identifier": "$inputs.payment_method",
                "life_cycle_state": "POSTED",
                "payment_amount": "25.25"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/payment_amount == 25.25"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id",
              "reference": "$response.body#/data/reference_number"
            }
          },
          {
            "stepId": "afterText",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            },
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.before.outputs.balance - 50.5",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "zeros",
            "operationId": "createPayment",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "type_identifier": "$inputs.payment_type",
                "payment_method_identifier": "$inputs.payment_method",
                "life_cycle_state": "POSTED",
                "payment_amount": "30.00"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/payment_amount == 30"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id",
              "reference": "$response.body#/data/reference_number"
            }
          },
          {
            "stepId": "tens",
            "operationId": "createPayment",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "type_identifier": "$inputs.payment_type",
                "payment_method_identifier": "$inputs.payment_method",
                "life_cycle_state": "POSTED",
                "payment_amount": "100"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/payment_amount == 100"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id",
              "reference": "$response.body#/data/reference_number"
            }
          },
          {
            "stepId": "afterAll",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            },
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.before.outputs.balance - 180.5",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "tooManyDigits",
            "operationId": "createPayment",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "type_identifier": "$inputs.payment_type",
                "payment_method_identifier": "$inputs.payment_method",
                "life_cycle_state": "POSTED",
                "payment_amount": "25.555"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "tooManyDigitsOfNumber",
            "operationId": "createPayment",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "type_identifier": "$inputs.payment_type",
                "payment_method_identifier": "$inputs.payment_method",
                "life_cycle_state": "POSTED",
                "payment_amount": 25.555
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "negative",
            "operationId": "createPayment",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "type_identifier": "$inputs.payment_type",
                "payment_method_identifier": "$inputs.payment_method",
                "life_cycle_state": "POSTED",
                "payment_amount": "-5"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "negativeNumber",
            "operationId": "createPayment",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "type_identifier": "$inputs.payment_type",
                "payment_method_identifier": "$inputs.payment_method",
                "life_cycle_state": "POSTED",
                "payment_amount": -5
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "draftIsPostedOnce",
        "summary": "A draft is posted once, and a code of the back office is given once.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "payment_type": {
              "type": "object",
              "default": {
                "name": "Payment"
              }
            },
            "payment_method": {
              "type": "object",
              "default": {
                "name": "Cash"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "before",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            }
          },
          {
            "stepId": "draft",
            "operationId": "createPayment",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "type_identifier": "$inputs.payment_type",
                "payment_method_identifier": "$inputs.payment_method",
                "life_cycle_state": "DRAFT",
                "payment_amount": 7.25
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/life_cycle_state == 'DRAFT'"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id"
            }
          },
          {
            "stepId": "drafted",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            },
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.before.outputs.balance + 0",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "post",
            "operationId": "postPayment",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "payment_identifier": {
                  "id": "$steps.draft.outputs.id"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "posted",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            },
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.before.outputs.balance - 7.25",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "postAgain",
            "operationId": "postPayment",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "payment_identifier": {
                  "id": "$steps.draft.outputs.id"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "backOfficeCode",
        "summary": "A code of the back office names one payment.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "payment_type": {
              "type": "object",
              "default": {
                "name": "Payment"
              }
            },
            "payment_method": {
              "type": "object",
              "default": {
                "name": "Cash"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "first",
            "operationId": "createPayment",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "type_identifier": "$inputs.payment_type",
                "payment_method_identifier": "$inputs.payment_method",
                "life_cycle_state": "POSTED",
                "payment_amount": 3,
                "back_office_code": "CONTRACT-TEST-1"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id",
              "reference": "$response.body#/data/reference_number"
            }
          },
          {
            "stepId": "second",
            "operationId": "createPayment",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "type_identifier": "$inputs.payment_type",
                "payment_method_identifier": "$inputs.payment_method",
                "life_cycle_state": "POSTED",
                "payment_amount": 3,
                "back_office_code": "CONTRACT-TEST-1"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "payInvoice",
        "summary": "An invoice that was paid has nothing outstanding, is not paid again, and is open again when the payment is cancelled.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000034"
              }
            },
            "invoice": {
              "type": "object",
              "default": {
                "number": "I0000000294"
              }
            },
            "payment_type": {
              "type": "object",
              "default": {
                "name": "Payment"
              }
            },
            "payment_cancellation_type": {
              "type": "object",
              "default": {
                "name": "Payment cancellation"
              }
            },
            "payment_method": {
              "type": "object",
              "default": {
                "name": "Cash"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "before",
            "operationId": "showInvoice",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "invoice_identifier",
                "in": "query",
                "value": "$inputs.invoice"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/outstanding_amount > 0"
              }
            ],
            "outputs": {
              "outstanding": "$response.body#/data/outstanding_amount"
            }
          },
          {
            "stepId": "balance",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            }
          },
          {
            "stepId": "pay",
            "operationId": "payInvoice",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "type_identifier": "$inputs.payment_type",
                "payment_method_identifier": "$inputs.payment_method",
                "invoice_identifier": "$inputs.invoice"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/payment_amount == $steps.before.outputs.outstanding"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id"
            }
          },
          {
            "stepId": "paid",
            "operationId": "showInvoice",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "invoice_identifier",
                "in": "query",
                "value": "$inputs.invoice"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/outstanding_amount == 0",
                "x-evidence": "assumed"
              }
            ],
            "outputs": {
              "outstanding": "$response.body#/data/outstanding_amount"
            }
          },
          {
            "stepId": "lower",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            },
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.balance.outputs.balance - $steps.before.outputs.outstanding",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "payAgain",
            "operationId": "payInvoice",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "type_identifier": "$inputs.payment_type",
                "payment_method_identifier": "$inputs.payment_method",
                "invoice_identifier": "$inputs.invoice"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "cancel",
            "operationId": "cancelPayment",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "payment_identifier": {
                  "id": "$steps.pay.outputs.id"
                },
                "type_identifier": "$inputs.payment_cancellation_type"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "open",
            "operationId": "showInvoice",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "invoice_identifier",
                "in": "query",
                "value": "$inputs.invoice"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/outstanding_amount == $steps.before.outputs.outstanding",
                "x-evidence": "assumed"
              }
            ],
            "outputs": {
              "outstanding": "$response.body#/data/outstanding_amount"
            }
          }
        ]
      },
      {
        "workflowId": "partOfInvoice",
        "summary": "A payment settles its own amount of what is outstanding and no more.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000034"
              }
            },
            "invoice": {
              "type": "object",
              "default": {
                "number": "I0000000294"
              }
            },
            "payment_type": {
              "type": "object",
              "default": {
                "name": "Payment"
              }
            },
            "payment_method": {
              "type": "object",
              "default": {
                "name": "Cash"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "before",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/outstanding_amount > 5"
              }
            ],
            "outputs": {
              "outstanding": "$response.body#/data/outstanding_amount"
            }
          },
          {
            "stepId": "pay",
            "operationId": "createPayment",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "type_identifier": "$inputs.payment_type",
                "payment_method_identifier": "$inputs.payment_method",
                "life_cycle_state": "POSTED",
                "payment_amount": 5
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "after",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/outstanding_amount == $steps.before.outputs.outstanding - 5",
                "x-evidence": "assumed"
              }
            ],
            "outputs": {
              "outstanding": "$response.body#/data/outstanding_amount"
            }
          }
        ]
      },
      {
        "workflowId": "cancelInvoice",
        "summary": "An invoice that was cancelled counts no more.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000034"
              }
            },
            "invoice": {
              "type": "object",
              "default": {
                "number": "I0000000294"
              }
            },
            "invoice_cancellation_type": {
              "type": "object",
              "default": {
                "name": "Invoice cancellation"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "before",
            "operationId": "showInvoice",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "invoice_identifier",
                "in": "query",
                "value": "$inputs.invoice"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "total": "$response.body#/data/total_amount"
            }
          },
          {
            "stepId": "balance",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            }
          },
          {
            "stepId": "bills",
            "operationId": "listBills",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "billed": "$response.body#/data/0/total_billed_amount"
            }
          },
          {
            "stepId": "cancel",
            "operationId": "cancelInvoice",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "invoice_identifier": "$inputs.invoice",
                "type_identifier": "$inputs.invoice_cancellation_type"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "lower",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            },
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.balance.outputs.balance - $steps.before.outputs.total",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "shown",
            "operationId": "showInvoice",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "invoice_identifier",
                "in": "query",
                "value": "$inputs.invoice"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/life_cycle_state == 'CANCELLED'",
                "x-evidence": "assumed"
              }
            ],
            "outputs": {
              "outstanding": "$response.body#/data/outstanding_amount"
            }
          }
        ]
      },
      {
        "workflowId": "postInvoice",
        "summary": "A draft of an invoice raises the balance once, when it is posted.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000007"
              }
            },
            "draft_invoice": {
              "type": "object",
              "default": {
                "reference_number": "2292"
              }
            },
            "draft_credit_note": {
              "type": "object",
              "default": {
                "reference_number": "3014"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "before",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            }
          },
          {
            "stepId": "post",
            "operationId": "postInvoice",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "invoice_identifier": "$inputs.draft_invoice"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "total": "$response.body#/data/total_amount",
              "id": "$response.body#/data/id"
            }
          },
          {
            "stepId": "after",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            },
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.before.outputs.balance + $steps.post.outputs.total",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "postAgain",
            "operationId": "postInvoice",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "invoice_identifier": {
                  "id": "$steps.post.outputs.id"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "postCreditNote",
        "summary": "A draft of a credit note lowers the balance once, when it is posted.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000007"
              }
            },
            "draft_invoice": {
              "type": "object",
              "default": {
                "reference_number": "2292"
              }
            },
            "draft_credit_note": {
              "type": "object",
              "default": {
                "reference_number": "3014"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "before",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            }
          },
          {
            "stepId": "post",
            "operationId": "postCreditNote",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "credit_note_identifier": "$inputs.draft_credit_note"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "total": "$response.body#/data/total_amount",
              "id": "$response.body#/data/id"
            }
          },
          {
            "stepId": "after",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            },
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.before.outputs.balance - $steps.post.outputs.total",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "postAgain",
            "operationId": "postCreditNote",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "credit_note_identifier": {
                  "id": "$steps.post.outputs.id"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "postGatewayRequest",
        "summary": "A request to a payment gateway is posted once.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "request": {
              "type": "object",
              "default": {
                "number": "PGR0000000031"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "post",
            "operationId": "postPaymentGatewayRequests",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "payment_gateway_requests_set": [
                  {
                    "request_unique_identifier": "1",
                    "payment_gateway_request_identifier": "$inputs.request",
                    "reference_number": "gw-1"
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "postAgain",
            "operationId": "postPaymentGatewayRequests",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "payment_gateway_requests_set": [
                  {
                    "request_unique_identifier": "1",
                    "payment_gateway_request_identifier": "$inputs.request",
                    "reference_number": "gw-1"
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/data/processed_payment_gateway_requests_set/0 == null",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "topUp",
        "summary": "A credit raises the balance of a wallet, and when it is voided, once, it counts no more.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "wallet": {
              "type": "object",
              "default": {
                "number": "W0000000012"
              }
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "credit_type": {
              "type": "object",
              "default": {
                "name": "Top-up"
              }
            },
            "void_type": {
              "type": "object",
              "default": {
                "name": "Correction"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "before",
            "operationId": "showWallet",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "wallet_identifier",
                "in": "query",
                "value": "$inputs.wallet"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            }
          },
          {
            "stepId": "credit",
            "operationId": "createWalletTransaction",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "wallet_identifier": "$inputs.wallet",
                "type_identifier": "$inputs.credit_type",
                "amount": 20.5
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id"
            }
          },
          {
            "stepId": "after",
            "operationId": "showWallet",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "wallet_identifier",
                "in": "query",
                "value": "$inputs.wallet"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            },
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.before.outputs.balance + 20.5",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "void",
            "operationId": "voidWalletTransaction",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "wallet_transaction_identifier": {
                  "id": "$steps.credit.outputs.id"
                },
                "type_identifier": "$inputs.void_type"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "voided",
            "operationId": "showWallet",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "wallet_identifier",
                "in": "query",
                "value": "$inputs.wallet"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            },
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.before.outputs.balance + 0",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "voidAgain",
            "operationId": "voidWalletTransaction",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "wallet_transaction_identifier": {
                  "id": "$steps.credit.outputs.id"
                },
                "type_identifier": "$inputs.void_type"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "purchase",
        "summary": "A purchase lowers the balance of a wallet, which pays no more than it holds.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "wallet": {
              "type": "object",
              "default": {
                "number": "W0000000012"
              }
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "debit_type": {
              "type": "object",
              "default": {
                "name": "Purchase"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "before",
            "operationId": "showWallet",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "wallet_identifier",
                "in": "query",
                "value": "$inputs.wallet"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            }
          },
          {
            "stepId": "buy",
            "operationId": "createWalletTransaction",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "wallet_identifier": "$inputs.wallet",
                "type_identifier": "$inputs.debit_type",
                "amount": 12.25
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id"
            }
          },
          {
            "stepId": "after",
            "operationId": "showWallet",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "wallet_identifier",
                "in": "query",
                "value": "$inputs.wallet"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            },
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.before.outputs.balance - 12.25",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "tooMuch",
            "operationId": "createWalletTransaction",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "wallet_identifier": "$inputs.wallet",
                "type_identifier": "$inputs.debit_type",
                "amount": 100000
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id"
            }
          },
          {
            "stepId": "still",
            "operationId": "showWallet",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "wallet_identifier",
                "in": "query",
                "value": "$inputs.wallet"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            },
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.before.outputs.balance - 12.25",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "walletToAccount",
        "summary": "What is moved from a wallet to an account is in the one and no more in the other.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "wallet": {
              "type": "object",
              "default": {
                "number": "W0000000012"
              }
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "before",
            "operationId": "showWallet",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "wallet_identifier",
                "in": "query",
                "value": "$inputs.wallet"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            }
          },
          {
            "stepId": "balance",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            }
          },
          {
            "stepId": "move",
            "operationId": "transferWalletToAccount",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "wallet_identifier": "$inputs.wallet",
                "amount": 8.5
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "after",
            "operationId": "showWallet",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "wallet_identifier",
                "in": "query",
                "value": "$inputs.wallet"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            },
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.before.outputs.balance - 8.5",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "balanceAfter",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            },
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.balance.outputs.balance - 8.5",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "moveTooMuch",
            "operationId": "transferWalletToAccount",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "wallet_identifier": "$inputs.wallet",
                "amount": 100000
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "payIntoWallet",
        "summary": "A payment into a wallet arrives in it.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "wallet": {
              "type": "object",
              "default": {
                "number": "W0000000012"
              }
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "payment_type": {
              "type": "object",
              "default": {
                "name": "Payment"
              }
            },
            "payment_method": {
              "type": "object",
              "default": {
                "name": "Cash"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "before",
            "operationId": "showWallet",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "wallet_identifier",
                "in": "query",
                "value": "$inputs.wallet"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            }
          },
          {
            "stepId": "pay",
            "operationId": "createPayment",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "type_identifier": "$inputs.payment_type",
                "payment_method_identifier": "$inputs.payment_method",
                "life_cycle_state": "POSTED",
                "payment_amount": 11.5,
                "wallet_identifier": "$inputs.wallet"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id",
              "reference": "$response.body#/data/reference_number"
            }
          },
          {
            "stepId": "after",
            "operationId": "showWallet",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "wallet_identifier",
                "in": "query",
                "value": "$inputs.wallet"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            },
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.before.outputs.balance + 11.5",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "convert",
        "summary": "Twice an amount is twice as much in another currency.",
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "currency": {
              "type": "object",
              "default": {
                "code": "USD"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "once",
            "operationId": "convertToDefaultCurrency",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "value",
                "in": "query",
                "value": "5"
              },
              {
                "name": "currency_identifier",
                "in": "query",
                "value": "$inputs.currency"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "value": "$response.body#/data/converted_value"
            }
          },
          {
            "stepId": "twice",
            "operationId": "convertToDefaultCurrency",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "value",
                "in": "query",
                "value": "10"
              },
              {
                "name": "currency_identifier",
                "in": "query",
                "value": "$inputs.currency"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/converted_value == $steps.once.outputs.value + $steps.once.outputs.value",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "transferBetweenWallets",
        "summary": "A transfer that is voided is taken back on both sides.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "wallet": {
              "type": "object",
              "default": {
                "number": "W0000000012"
              }
            },
            "other_wallet": {
              "type": "object",
              "default": {
                "number": "W0000000013"
              }
            },
            "void_type": {
              "type": "object",
              "default": {
                "name": "Correction"
              }
            },
            "transfer_type": {
              "type": "object",
              "default": {
                "name": "Move"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "from",
            "operationId": "showWallet",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "wallet_identifier",
                "in": "query",
                "value": "$inputs.wallet"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            }
          },
          {
            "stepId": "to",
            "operationId": "showWallet",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "wallet_identifier",
                "in": "query",
                "value": "$inputs.other_wallet"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            }
          },
          {
            "stepId": "move",
            "operationId": "createWalletTransaction",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "wallet_identifier": "$inputs.wallet",
                "to_wallet_identifier": "$inputs.other_wallet",
                "type_identifier": "$inputs.transfer_type",
                "amount": 20
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id"
            }
          },
          {
            "stepId": "fromMoved",
            "operationId": "showWallet",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "wallet_identifier",
                "in": "query",
                "value": "$inputs.wallet"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            },
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.from.outputs.balance - 20",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "toMoved",
            "operationId": "showWallet",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "wallet_identifier",
                "in": "query",
                "value": "$inputs.other_wallet"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            },
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.to.outputs.balance + 20",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "void",
            "operationId": "voidWalletTransaction",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "wallet_transaction_identifier": {
                  "id": "$steps.move.outputs.id"
                },
                "type_identifier": "$inputs.void_type"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "fromVoided",
            "operationId": "showWallet",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "wallet_identifier",
                "in": "query",
                "value": "$inputs.wallet"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            },
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.from.outputs.balance + 0",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "toVoided",
            "operationId": "showWallet",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "wallet_identifier",
                "in": "query",
                "value": "$inputs.other_wallet"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            },
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.to.outputs.balance + 0",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "listed",
            "operationId": "listWalletTransactions",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "wallet_identifier",
                "in": "query",
                "value": "$inputs.other_wallet"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/0/life_cycle_state == 'VOIDED'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "emptyWallet",
        "summary": "A wallet that holds nothing pays no bill, and what was paid into it is not taken back.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "wallet": {
              "type": "object",
              "default": {
                "number": "W0000000012"
              }
            },
            "bill": {
              "type": "object",
              "default": {
                "number": "B0000000123"
              }
            },
            "payment_type": {
              "type": "object",
              "default": {
                "name": "Payment"
              }
            },
            "payment_cancellation_type": {
              "type": "object",
              "default": {
                "name": "Payment cancellation"
              }
            },
            "debit_type": {
              "type": "object",
              "default": {
                "name": "Purchase"
              }
            },
            "payment_method": {
              "type": "object",
              "default": {
                "name": "Cash"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "pay",
            "operationId": "createPayment",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "wallet_identifier": "$inputs.wallet",
                "type_identifier": "$inputs.payment_type",
                "payment_method_identifier": "$inputs.payment_method",
                "life_cycle_state": "POSTED",
                "payment_amount": 11.5
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id"
            }
          },
          {
            "stepId": "full",
            "operationId": "showWallet",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "wallet_identifier",
                "in": "query",
                "value": "$inputs.wallet"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            }
          },
          {
            "stepId": "spend",
            "operationId": "createWalletTransaction",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "wallet_identifier": "$inputs.wallet",
                "type_identifier": "$inputs.debit_type",
                "amount": "$steps.full.outputs.balance"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "payBill",
            "operationId": "payBill",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "wallet_identifier": "$inputs.wallet",
                "type_identifier": "$inputs.payment_type",
                "payment_method_identifier": "$inputs.payment_method",
                "bill_identifier": "$inputs.bill"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "cancel",
            "operationId": "cancelPayment",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "payment_identifier": {
                  "id": "$steps.pay.outputs.id"
                },
                "type_identifier": "$inputs.payment_cancellation_type"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "reservedFunds",
        "summary": "What is reserved for products is spent on nothing else.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "wallet": {
              "type": "object",
              "default": {
                "number": "W0000000012"
              }
            },
            "credit_type": {
              "type": "object",
              "default": {
                "name": "Top-up"
              }
            },
            "debit_type": {
              "type": "object",
              "default": {
                "name": "Purchase"
              }
            },
            "product": {
              "type": "object",
              "default": {
                "code": "FAMILY"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "before",
            "operationId": "showWallet",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "wallet_identifier",
                "in": "query",
                "value": "$inputs.wallet"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/balance > 0",
                "x-evidence": "assumed"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            }
          },
          {
            "stepId": "reserve",
            "operationId": "createWalletTransaction",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "wallet_identifier": "$inputs.wallet",
                "type_identifier": "$inputs.credit_type",
                "amount": 20,
                "credit_allotments_set": [
                  {
                    "amount": 20,
                    "product_conditions_set": [
                      {
                        "product_identifier": "$inputs.product"
                      }
                    ]
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "spendAll",
            "operationId": "createWalletTransaction",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "wallet_identifier": "$inputs.wallet",
                "type_identifier": "$inputs.debit_type",
                "amount": "$steps.before.outputs.balance"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "spendReserved",
            "operationId": "createWalletTransaction",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "wallet_identifier": "$inputs.wallet",
                "type_identifier": "$inputs.debit_type",
                "amount": 5
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "cancelledOnBill",
        "summary": "An invoice that is cancelled stands on its bill no more.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "invoice": {
              "type": "object",
              "default": {
                "number": "I0000000294"
              }
            },
            "bill": {
              "type": "object",
              "default": {
                "number": "B0000000131"
              }
            },
            "invoice_cancellation_type": {
              "type": "object",
              "default": {
                "name": "Invoice cancellation"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "invoice",
            "operationId": "showInvoice",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "invoice_identifier",
                "in": "query",
                "value": "$inputs.invoice"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "total": "$response.body#/data/total_amount"
            }
          },
          {
            "stepId": "before",
            "operationId": "showBill",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "bill_identifier",
                "in": "query",
                "value": "$inputs.bill"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "billed": "$response.body#/data/total_billed_amount"
            }
          },
          {
            "stepId": "cancel",
            "operationId": "cancelInvoice",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "invoice_identifier": "$inputs.invoice",
                "type_identifier": "$inputs.invoice_cancellation_type"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "after",
            "operationId": "showBill",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "bill_identifier",
                "in": "query",
                "value": "$inputs.bill"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_billed_amount == $steps.before.outputs.billed - $steps.invoice.outputs.total",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "resendOnce",
        "summary": "A webhook request that was taken is not sent again.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "request": {
              "type": "object",
              "default": {
                "number": "7"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "resend",
            "operationId": "resendWebhookRequest",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "webhook_request_identifier": "$inputs.request"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "again",
            "operationId": "resendWebhookRequest",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "webhook_request_identifier": "$inputs.request"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "payOut",
        "summary": "What was added to a credit for free is not paid out.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "wallet": {
              "type": "object",
              "default": {
                "number": "W0000000012"
              }
            },
            "credit_type": {
              "type": "object",
              "default": {
                "name": "Top-up"
              }
            },
            "reimbursement_type": {
              "type": "object",
              "default": {
                "name": "Payout"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "credit",
            "operationId": "createWalletTransaction",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "wallet_identifier": "$inputs.wallet",
                "type_identifier": "$inputs.credit_type",
                "amount": 900000,
                "extra_added_amount": 90000
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "payOutAll",
            "operationId": "createWalletTransaction",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "wallet_identifier": "$inputs.wallet",
                "type_identifier": "$inputs.reimbursement_type",
                "amount": 990000
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "payOut",
            "operationId": "createWalletTransaction",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "wallet_identifier": "$inputs.wallet",
                "type_identifier": "$inputs.reimbursement_type",
                "amount": 900000
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "limitPerDay",
        "summary": "The transactions of a day come to no more than the limit of the contact, whichever calls make them, and the next day counts anew.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "limited_wallet": {
              "type": "object"
            },
            "limited_account": {
              "type": "object"
            },
            "limit_per_day": {
              "type": "number"
            },
            "credit_type": {
              "type": "object",
              "default": {
                "name": "Top-up"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "upToLimit",
            "operationId": "createWalletTransaction",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "wallet_identifier": "$inputs.limited_wallet",
                "type_identifier": "$inputs.credit_type",
                "amount": "$inputs.limit_per_day"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "beyondLimit",
            "operationId": "createWalletTransaction",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "wallet_identifier": "$inputs.limited_wallet",
                "type_identifier": "$inputs.credit_type",
                "amount": 1
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "toAccount",
            "operationId": "transferWalletToAccount",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "wallet_identifier": "$inputs.limited_wallet",
                "amount": 1
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "fromAccount",
            "operationId": "transferAccountsReceivableToWallet",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.limited_account",
                "wallet_identifier": "$inputs.limited_wallet",
                "amount": 1
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "logInNextDay",
            "operationId": "createSessionToken",
            "x-wait-seconds": 86400,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "nextDay",
            "operationId": "createWalletTransaction",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logInNextDay.outputs.token",
                "wallet_identifier": "$inputs.limited_wallet",
                "type_identifier": "$inputs.credit_type",
                "amount": 1
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "limitAtOnce",
        "summary": "No transaction is more than the limit of the contact at once.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "limited_wallet": {
              "type": "object"
            },
            "limit_per_day": {
              "type": "number"
            },
            "credit_type": {
              "type": "object",
              "default": {
                "name": "Top-up"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "before",
            "operationId": "createWalletTransaction",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "wallet_identifier": "$inputs.limited_wallet",
                "type_identifier": "$inputs.credit_type",
                "amount": 1
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "atOnce",
            "operationId": "createWalletTransaction",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "wallet_identifier": "$inputs.limited_wallet",
                "type_identifier": "$inputs.credit_type",
                "amount": "$inputs.limit_per_day"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "expiry",
        "summary": "What expires on a day is counted to the end of the day before, by the calendar of the organisation, and then no more.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "expiring_wallet": {
              "type": "object"
            },
            "day_before_expiry": {
              "type": "string"
            },
            "day_of_expiry": {
              "type": "string"
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "notYet",
            "operationId": "getExpiringWalletBalance",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "wallet_identifier": "$inputs.expiring_wallet",
                "threshold_date": "$inputs.day_before_expiry"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/expired_amount == 0",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "then",
            "operationId": "getExpiringWalletBalance",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "wallet_identifier": "$inputs.expiring_wallet",
                "threshold_date": "$inputs.day_of_expiry"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/expired_amount > 0",
                "x-evidence": "assumed"
              },
              {
                "condition": "$response.body#/data/remaining_amount == $response.body#/data/balance - $response.body#/data/expired_amount"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance",
              "remaining": "$response.body#/data/remaining_amount"
            }
          },
          {
            "stepId": "asOfDayBefore",
            "operationId": "getWalletBalance",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "wallet_identifier": "$inputs.expiring_wallet",
                "as_of_date": "$inputs.day_before_expiry"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.then.outputs.balance",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "asOfDay",
            "operationId": "getWalletBalance",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "wallet_identifier": "$inputs.expiring_wallet",
                "as_of_date": "$inputs.day_of_expiry"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.then.outputs.remaining",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "fillGaps",
        "summary": "A synchronisation that does not enforce updates gives a new product what its definition holds, and leaves alone what is filled.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "gap_synchronisation": {
              "type": "object"
            },
            "product_type": {
              "type": "object",
              "default": {
                "name": "Channels"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "make",
            "operationId": "synchroniseProducts",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "synchronisation_definition_identifier": "$inputs.gap_synchronisation",
                "products_set": [
                  {
                    "code": "CONTRACT-TEST",
                    "description": "As it was made",
                    "type_identifier": "$inputs.product_type"
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "made",
            "operationId": "showProduct",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "product_identifier",
                "in": "query",
                "value": {
                  "code": "CONTRACT-TEST"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/description == 'As it was made'"
              },
              {
                "condition": "$response.body#/data/brand != null && $response.body#/data/family != null",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "again",
            "operationId": "synchroniseProducts",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "synchronisation_definition_identifier": "$inputs.gap_synchronisation",
                "products_set": [
                  {
                    "code": "CONTRACT-TEST",
                    "description": "As it was made anew",
                    "type_identifier": "$inputs.product_type"
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "kept",
            "operationId": "showProduct",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "product_identifier",
                "in": "query",
                "value": {
                  "code": "CONTRACT-TEST"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/description == 'As it was made'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "arazzo": "1.0.1",
    "info": {
      "title": "Purchases",
      "version": "1.0.0",
      "summary": "What purchases award, what is spent on them, and what a cancellation takes back."
    },
    "sourceDescriptions": [
      {
        "name": "crm",
        "url": "../../packages/contract/dist/documents/openapi.R18.0.0.json",
        "type": "openapi"
      }
    ],
    "workflows": [
      {
        "workflowId": "offerGives",
        "summary": "An offer gives what it says, and what a preview tells is what the purchase awards.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "participant": {
              "type": "object",
              "default": {
                "number": "32"
              }
            },
            "classification": {
              "type": "object",
              "default": {
                "alternative_code": "COUNTER"
              }
            },
            "sold_in": {
              "type": "object",
              "default": {
                "id": "1"
              }
            },
            "product": {
              "type": "object",
              "default": {
                "code": "REMOTE"
              }
            },
            "performed_on": {
              "type": "string",
              "default": "2026-01-05T10:00:00"
            },
            "award_of_a_hundred": {
              "type": "number",
              "default": 10
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "preview",
            "operationId": "previewPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_award_amount == $inputs.award_of_a_hundred",
                "x-evidence": "assumed"
              }
            ],
            "outputs": {
              "award": "$response.body#/data/total_award_amount",
              "further": "$response.body#/data/total_additional_spend_amount"
            }
          },
          {
            "stepId": "buy",
            "operationId": "createPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "reference_number": "CONTRACT-TEST-1",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_amount == 100"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id",
              "number": "$response.body#/data/number",
              "awarded": "$response.body#/data/total_awarded_amount",
              "at": "$response.body#/data/log_information/created_date"
            }
          },
          {
            "stepId": "bought",
            "operationId": "showPurchase",
            "x-where-available": true,
            "x-available-from": [
              "R13.1.0"
            ],
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "customer_event_identifier",
                "in": "query",
                "value": {
                  "id": "$steps.buy.outputs.id"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_awarded_amount == $steps.preview.outputs.award",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "spendable",
            "operationId": "previewPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_additional_spend_amount == $steps.preview.outputs.further + $steps.preview.outputs.award",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "offerIsOver",
        "summary": "An offer that is over rewards what was bought while it lasted, and nothing that was bought afterwards.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "classification": {
              "type": "object",
              "default": {
                "alternative_code": "COUNTER"
              }
            },
            "sold_in": {
              "type": "object",
              "default": {
                "id": "1"
              }
            },
            "product": {
              "type": "object",
              "default": {
                "code": "REMOTE"
              }
            },
            "last_moment_of_offer": {
              "type": "string"
            },
            "after_offer": {
              "type": "string"
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "previewInTime",
            "operationId": "previewPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.last_moment_of_offer",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "award": "$response.body#/data/total_award_amount"
            }
          },
          {
            "stepId": "previewTooLate",
            "operationId": "previewPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.after_offer",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_award_amount < $steps.previewInTime.outputs.award",
                "x-evidence": "assumed"
              }
            ],
            "outputs": {
              "award": "$response.body#/data/total_award_amount"
            }
          },
          {
            "stepId": "buyInTime",
            "operationId": "createPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.last_moment_of_offer",
                "reference_number": "CONTRACT-TEST-1",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id"
            }
          },
          {
            "stepId": "boughtInTime",
            "operationId": "showPurchase",
            "x-where-available": true,
            "x-available-from": [
              "R13.1.0"
            ],
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "customer_event_identifier",
                "in": "query",
                "value": {
                  "id": "$steps.buyInTime.outputs.id"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_awarded_amount == $steps.previewInTime.outputs.award",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "buyTooLate",
            "operationId": "createPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.after_offer",
                "reference_number": "CONTRACT-TEST-2",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id"
            }
          },
          {
            "stepId": "boughtTooLate",
            "operationId": "showPurchase",
            "x-where-available": true,
            "x-available-from": [
              "R13.1.0"
            ],
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "customer_event_identifier",
                "in": "query",
                "value": {
                  "id": "$steps.buyTooLate.outputs.id"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_awarded_amount == $steps.previewTooLate.outputs.award",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "offerOfProducts",
        "summary": "An offer for some products rewards these, and no others.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "classification": {
              "type": "object",
              "default": {
                "alternative_code": "COUNTER"
              }
            },
            "sold_in": {
              "type": "object",
              "default": {
                "id": "1"
              }
            },
            "product": {
              "type": "object",
              "default": {
                "code": "REMOTE"
              }
            },
            "product_of_offer": {
              "type": "object"
            },
            "performed_on": {
              "type": "string",
              "default": "2026-01-05T10:00:00"
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "previewMeant",
            "operationId": "previewPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product_of_offer",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "award": "$response.body#/data/total_award_amount"
            }
          },
          {
            "stepId": "previewOther",
            "operationId": "previewPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_award_amount < $steps.previewMeant.outputs.award",
                "x-evidence": "assumed"
              }
            ],
            "outputs": {
              "award": "$response.body#/data/total_award_amount"
            }
          },
          {
            "stepId": "buyMeant",
            "operationId": "createPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "reference_number": "CONTRACT-TEST-1",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product_of_offer",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id"
            }
          },
          {
            "stepId": "boughtMeant",
            "operationId": "showPurchase",
            "x-where-available": true,
            "x-available-from": [
              "R13.1.0"
            ],
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "customer_event_identifier",
                "in": "query",
                "value": {
                  "id": "$steps.buyMeant.outputs.id"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_awarded_amount == $steps.previewMeant.outputs.award",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "buy",
            "operationId": "createPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "reference_number": "CONTRACT-TEST-1",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_amount == 100"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id",
              "number": "$response.body#/data/number",
              "awarded": "$response.body#/data/total_awarded_amount",
              "at": "$response.body#/data/log_information/created_date"
            }
          },
          {
            "stepId": "boughtOther",
            "operationId": "showPurchase",
            "x-where-available": true,
            "x-available-from": [
              "R13.1.0"
            ],
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "customer_event_identifier",
                "in": "query",
                "value": {
                  "id": "$steps.buy.outputs.id"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_awarded_amount == $steps.previewOther.outputs.award",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "purchaseComesAgain",
        "summary": "A purchase that comes again under its number in the other system is the same, and another one under that number is refused.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "participant": {
              "type": "object",
              "default": {
                "number": "32"
              }
            },
            "classification": {
              "type": "object",
              "default": {
                "alternative_code": "COUNTER"
              }
            },
            "sold_in": {
              "type": "object",
              "default": {
                "id": "1"
              }
            },
            "product": {
              "type": "object",
              "default": {
                "code": "REMOTE"
              }
            },
            "performed_on": {
              "type": "string",
              "default": "2026-01-05T10:00:00"
            },
            "award_of_a_hundred": {
              "type": "number",
              "default": 10
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "buy",
            "operationId": "createPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "reference_number": "CONTRACT-TEST-1",
                "external_system_reference_number": "CONTRACT-TEST-PURCHASE",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id"
            }
          },
          {
            "stepId": "sums",
            "operationId": "calculateRewardsParticipantAwards",
            "x-where-available": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "rewards_participant_identifier": "$inputs.participant"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "awarded": "$response.body#/data/total_awarded_amount"
            }
          },
          {
            "stepId": "buyAgain",
            "operationId": "createPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "reference_number": "CONTRACT-TEST-1",
                "external_system_reference_number": "CONTRACT-TEST-PURCHASE",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'",
                "x-evidence": "assumed"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/id == $steps.buy.outputs.id",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "buyAgainInBulk",
            "operationId": "createPurchasesInBulk",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "purchase_customer_events_set": [
                  {
                    "request_unique_identifier": "A",
                    "accounts_receivable_identifier": "$inputs.account",
                    "classification_identifier": "$inputs.classification",
                    "performed_by_unit_identifier": "$inputs.sold_in",
                    "performed_on": "$inputs.performed_on",
                    "reference_number": "CONTRACT-TEST-1",
                    "external_system_reference_number": "CONTRACT-TEST-PURCHASE",
                    "products_set": [
                      {
                        "product_identifier": "$inputs.product",
                        "net_amount": 100,
                        "vat_amount": 0,
                        "total_amount": 100
                      }
                    ]
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'",
                "x-evidence": "assumed"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/processed_customer_events_set/0/id == $steps.buy.outputs.id",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "sumsAgain",
            "operationId": "calculateRewardsParticipantAwards",
            "x-where-available": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "rewards_participant_identifier": "$inputs.participant"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_awarded_amount == $steps.sums.outputs.awarded",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "buyOther",
            "operationId": "createPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "reference_number": "CONTRACT-TEST-1",
                "external_system_reference_number": "CONTRACT-TEST-PURCHASE",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 200,
                    "vat_amount": 0,
                    "total_amount": 200
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "purchasesOfOneName",
        "summary": "Two purchases under one name of a call in bulk are one, and a third under that name that is another one is not made.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "participant": {
              "type": "object",
              "default": {
                "number": "32"
              }
            },
            "classification": {
              "type": "object",
              "default": {
                "alternative_code": "COUNTER"
              }
            },
            "sold_in": {
              "type": "object",
              "default": {
                "id": "1"
              }
            },
            "product": {
              "type": "object",
              "default": {
                "code": "REMOTE"
              }
            },
            "performed_on": {
              "type": "string",
              "default": "2026-01-05T10:00:00"
            },
            "award_of_a_hundred": {
              "type": "number",
              "default": 10
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "buy",
            "operationId": "createPurchasesInBulk",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "purchase_customer_events_set": [
                  {
                    "request_unique_identifier": "A",
                    "accounts_receivable_identifier": "$inputs.account",
                    "classification_identifier": "$inputs.classification",
                    "performed_by_unit_identifier": "$inputs.sold_in",
                    "performed_on": "$inputs.performed_on",
                    "reference_number": "CONTRACT-TEST-1",
                    "products_set": [
                      {
                        "product_identifier": "$inputs.product",
                        "net_amount": 100,
                        "vat_amount": 0,
                        "total_amount": 100
                      }
                    ]
                  },
                  {
                    "request_unique_identifier": "A",
                    "accounts_receivable_identifier": "$inputs.account",
                    "classification_identifier": "$inputs.classification",
                    "performed_by_unit_identifier": "$inputs.sold_in",
                    "performed_on": "$inputs.performed_on",
                    "reference_number": "CONTRACT-TEST-1",
                    "products_set": [
                      {
                        "product_identifier": "$inputs.product",
                        "net_amount": 100,
                        "vat_amount": 0,
                        "total_amount": 100
                      }
                    ]
                  },
                  {
                    "request_unique_identifier": "A",
                    "accounts_receivable_identifier": "$inputs.account",
                    "classification_identifier": "$inputs.classification",
                    "performed_by_unit_identifier": "$inputs.sold_in",
                    "performed_on": "$inputs.performed_on",
                    "reference_number": "CONTRACT-TEST-2",
                    "products_set": [
                      {
                        "product_identifier": "$inputs.product",
                        "net_amount": 100,
                        "vat_amount": 0,
                        "total_amount": 100
                      }
                    ]
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/processed_customer_events_set/0/id != null"
              },
              {
                "condition": "$response.body#/data/processed_customer_events_set/1/id == $response.body#/data/processed_customer_events_set/0/id",
                "x-evidence": "assumed"
              },
              {
                "condition": "$response.body#/data/unprocessed_customer_events_set/0/request_unique_identifier == 'A'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "previewMakesNothing",
        "summary": "A preview makes nothing, and the purchases before and after it have numbers that follow each other.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "participant": {
              "type": "object",
              "default": {
                "number": "32"
              }
            },
            "classification": {
              "type": "object",
              "default": {
                "alternative_code": "COUNTER"
              }
            },
            "sold_in": {
              "type": "object",
              "default": {
                "id": "1"
              }
            },
            "product": {
              "type": "object",
              "default": {
                "code": "REMOTE"
              }
            },
            "performed_on": {
              "type": "string",
              "default": "2026-01-05T10:00:00"
            },
            "award_of_a_hundred": {
              "type": "number",
              "default": 10
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "buy",
            "operationId": "createPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "reference_number": "CONTRACT-TEST-1",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_amount == 100"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id",
              "number": "$response.body#/data/number",
              "awarded": "$response.body#/data/total_awarded_amount",
              "at": "$response.body#/data/log_information/created_date"
            }
          },
          {
            "stepId": "schemes",
            "operationId": "listRewardsParticipantRewardSchemes",
            "x-where-available": true,
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "all": "$response.body#/data"
            }
          },
          {
            "stepId": "account",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "all": "$response.body#/data"
            }
          },
          {
            "stepId": "participant",
            "operationId": "showRewardsParticipant",
            "x-where-available": true,
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "rewards_participant_identifier",
                "in": "query",
                "value": "$inputs.participant"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "all": "$response.body#/data"
            }
          },
          {
            "stepId": "awards",
            "operationId": "listAwardRewardTransactions",
            "x-where-available": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "all": "$response.body#/data"
            }
          },
          {
            "stepId": "purchases",
            "operationId": "listPurchases",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "all": "$response.body#/data"
            }
          },
          {
            "stepId": "preview",
            "operationId": "previewPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "all": "$response.body#/data"
            }
          },
          {
            "stepId": "previewAgain",
            "operationId": "previewPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data == $steps.preview.outputs.all"
              }
            ]
          },
          {
            "stepId": "schemesAfter",
            "operationId": "listRewardsParticipantRewardSchemes",
            "x-where-available": true,
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data == $steps.schemes.outputs.all"
              }
            ]
          },
          {
            "stepId": "accountAfter",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data == $steps.account.outputs.all"
              }
            ]
          },
          {
            "stepId": "participantAfter",
            "operationId": "showRewardsParticipant",
            "x-where-available": true,
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "rewards_participant_identifier",
                "in": "query",
                "value": "$inputs.participant"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data == $steps.participant.outputs.all"
              }
            ]
          },
          {
            "stepId": "awardsAfter",
            "operationId": "listAwardRewardTransactions",
            "x-where-available": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data == $steps.awards.outputs.all"
              }
            ]
          },
          {
            "stepId": "purchasesAfter",
            "operationId": "listPurchases",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data == $steps.purchases.outputs.all"
              }
            ]
          },
          {
            "stepId": "buyAfterwards",
            "operationId": "createPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "reference_number": "CONTRACT-TEST-1",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/number == $steps.buy.outputs.number + 1",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "spendOnce",
        "summary": "What is spent of awards is spent once, and can be spent again when its request is cancelled.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "participant": {
              "type": "object",
              "default": {
                "number": "32"
              }
            },
            "classification": {
              "type": "object",
              "default": {
                "alternative_code": "COUNTER"
              }
            },
            "sold_in": {
              "type": "object",
              "default": {
                "id": "1"
              }
            },
            "product": {
              "type": "object",
              "default": {
                "code": "REMOTE"
              }
            },
            "performed_on": {
              "type": "string",
              "default": "2026-01-05T10:00:00"
            },
            "award_of_a_hundred": {
              "type": "number",
              "default": 10
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "buyMuch",
            "operationId": "createPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "reference_number": "CONTRACT-TEST-1",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 1000,
                    "vat_amount": 0,
                    "total_amount": 1000
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id",
              "awarded": "$response.body#/data/total_awarded_amount"
            }
          },
          {
            "stepId": "spendable",
            "operationId": "previewPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 1000,
                    "vat_amount": 0,
                    "total_amount": 1000
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_additional_spend_amount > 5",
                "x-evidence": "assumed"
              }
            ],
            "outputs": {
              "amount": "$response.body#/data/total_additional_spend_amount"
            }
          },
          {
            "stepId": "spend",
            "operationId": "createSpendRequest",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "purchase_customer_request_identifier": {
                  "id": "$steps.buyMuch.outputs.id"
                },
                "spend_amount": 5
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id",
              "amount": "$response.body#/data/spend_amount"
            }
          },
          {
            "stepId": "left",
            "operationId": "previewPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 1000,
                    "vat_amount": 0,
                    "total_amount": 1000
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_additional_spend_amount == $steps.spendable.outputs.amount - 5",
                "x-evidence": "assumed"
              }
            ],
            "outputs": {
              "amount": "$response.body#/data/total_additional_spend_amount"
            }
          },
          {
            "stepId": "bought",
            "operationId": "showPurchase",
            "x-where-available": true,
            "x-available-from": [
              "R13.1.0"
            ],
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "customer_event_identifier",
                "in": "query",
                "value": {
                  "id": "$steps.buyMuch.outputs.id"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_spend_amount == 5"
              }
            ]
          },
          {
            "stepId": "spendTheRest",
            "operationId": "createSpendRequest",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "purchase_customer_request_identifier": {
                  "id": "$steps.buyMuch.outputs.id"
                },
                "spend_amount": "$steps.left.outputs.amount"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "nothingLeft",
            "operationId": "previewPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 1000,
                    "vat_amount": 0,
                    "total_amount": 1000
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_additional_spend_amount == 0",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "spendMore",
            "operationId": "createSpendRequest",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "purchase_customer_request_identifier": {
                  "id": "$steps.buyMuch.outputs.id"
                },
                "spend_amount": 1
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "cancelSpend",
            "operationId": "cancelSpendRequest",
            "x-where-available": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "customer_event_identifier": {
                  "id": "$steps.spend.outputs.id"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id"
            }
          },
          {
            "stepId": "givenBack",
            "operationId": "previewPurchase",
            "x-available-from": [
              "R9.0.0"
            ],
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 1000,
                    "vat_amount": 0,
                    "total_amount": 1000
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_additional_spend_amount == 5",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "spendWithinBounds",
        "summary": "No more is spent on a purchase than was bought, nor of the awards of somebody else, and what is spent is given back once.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "other_account": {
              "type": "object",
              "default": {
                "number": "ACR0000000008"
              }
            },
            "classification": {
              "type": "object",
              "default": {
                "alternative_code": "COUNTER"
              }
            },
            "sold_in": {
              "type": "object",
              "default": {
                "id": "1"
              }
            },
            "product": {
              "type": "object",
              "default": {
                "code": "REMOTE"
              }
            },
            "performed_on": {
              "type": "string",
              "default": "2026-01-05T10:00:00"
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "buy",
            "operationId": "createPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "reference_number": "CONTRACT-TEST-1",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_amount == 100"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id",
              "number": "$response.body#/data/number",
              "awarded": "$response.body#/data/total_awarded_amount",
              "at": "$response.body#/data/log_information/created_date"
            }
          },
          {
            "stepId": "spendable",
            "operationId": "previewPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 1000,
                    "vat_amount": 0,
                    "total_amount": 1000
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_additional_spend_amount > 5",
                "x-evidence": "assumed"
              }
            ],
            "outputs": {
              "amount": "$response.body#/data/total_additional_spend_amount"
            }
          },
          {
            "stepId": "buyLittle",
            "operationId": "createPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "reference_number": "CONTRACT-TEST-2",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 3,
                    "vat_amount": 0,
                    "total_amount": 3
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id"
            }
          },
          {
            "stepId": "spendMoreThanWasBought",
            "operationId": "createSpendRequest",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "purchase_customer_request_identifier": {
                  "id": "$steps.buyLittle.outputs.id"
                },
                "spend_amount": 4
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "spendForOther",
            "operationId": "createSpendRequest",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.other_account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "purchase_customer_request_identifier": {
                  "id": "$steps.buyLittle.outputs.id"
                },
                "spend_amount": 1
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "spend",
            "operationId": "createSpendRequest",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "purchase_customer_request_identifier": {
                  "id": "$steps.buyLittle.outputs.id"
                },
                "spend_amount": 3
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id"
            }
          },
          {
            "stepId": "spendOnceMore",
            "operationId": "createSpendRequest",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "purchase_customer_request_identifier": {
                  "id": "$steps.buyLittle.outputs.id"
                },
                "spend_amount": 1
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "cancel",
            "operationId": "cancelSpendRequest",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "customer_event_identifier": {
                  "id": "$steps.spend.outputs.id"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/life_cycle_state == 'CANCELLED'"
              }
            ]
          },
          {
            "stepId": "cancelAgain",
            "operationId": "cancelSpendRequest",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "customer_event_identifier": {
                  "id": "$steps.spend.outputs.id"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "spendOnRequest",
        "summary": "What a purchase asks to be spent is spent on it.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "participant": {
              "type": "object",
              "default": {
                "number": "32"
              }
            },
            "classification": {
              "type": "object",
              "default": {
                "alternative_code": "COUNTER"
              }
            },
            "sold_in": {
              "type": "object",
              "default": {
                "id": "1"
              }
            },
            "product": {
              "type": "object",
              "default": {
                "code": "REMOTE"
              }
            },
            "performed_on": {
              "type": "string",
              "default": "2026-01-05T10:00:00"
            },
            "award_of_a_hundred": {
              "type": "number",
              "default": 10
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "spendable",
            "operationId": "previewPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 1000,
                    "vat_amount": 0,
                    "total_amount": 1000
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_additional_spend_amount > 5",
                "x-evidence": "assumed"
              }
            ],
            "outputs": {
              "amount": "$response.body#/data/total_additional_spend_amount"
            }
          },
          {
            "stepId": "buy",
            "operationId": "createPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "reference_number": "CONTRACT-TEST-1",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ],
                "requested_spend_amount": 5
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/requested_spend_amount == 5"
              },
              {
                "condition": "$response.body#/data/total_spend_amount == 5"
              }
            ],
            "outputs": {
              "awarded": "$response.body#/data/total_awarded_amount"
            }
          },
          {
            "stepId": "left",
            "operationId": "previewPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 1000,
                    "vat_amount": 0,
                    "total_amount": 1000
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_additional_spend_amount == $steps.spendable.outputs.amount + $steps.buy.outputs.awarded - 5",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "cancelPurchase",
        "summary": "With a purchase its awards are cancelled, so that they count and can be spent no more; and it is cancelled once.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "participant": {
              "type": "object",
              "default": {
                "number": "32"
              }
            },
            "classification": {
              "type": "object",
              "default": {
                "alternative_code": "COUNTER"
              }
            },
            "sold_in": {
              "type": "object",
              "default": {
                "id": "1"
              }
            },
            "product": {
              "type": "object",
              "default": {
                "code": "REMOTE"
              }
            },
            "performed_on": {
              "type": "string",
              "default": "2026-01-05T10:00:00"
            },
            "award_of_a_hundred": {
              "type": "number",
              "default": 10
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "buyMuch",
            "operationId": "createPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "reference_number": "CONTRACT-TEST-1",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 1000,
                    "vat_amount": 0,
                    "total_amount": 1000
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id",
              "awarded": "$response.body#/data/total_awarded_amount"
            }
          },
          {
            "stepId": "before",
            "operationId": "previewPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 1000,
                    "vat_amount": 0,
                    "total_amount": 1000
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "amount": "$response.body#/data/total_additional_spend_amount"
            }
          },
          {
            "stepId": "sums",
            "operationId": "calculateRewardsParticipantAwards",
            "x-where-available": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "rewards_participant_identifier": "$inputs.participant"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "all": "$response.body#/data"
            }
          },
          {
            "stepId": "buy",
            "operationId": "createPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "reference_number": "CONTRACT-TEST-1",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_amount == 100"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id",
              "number": "$response.body#/data/number",
              "awarded": "$response.body#/data/total_awarded_amount",
              "at": "$response.body#/data/log_information/created_date"
            }
          },
          {
            "stepId": "with",
            "operationId": "previewPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 1000,
                    "vat_amount": 0,
                    "total_amount": 1000
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_additional_spend_amount > $steps.before.outputs.amount",
                "x-evidence": "assumed"
              }
            ],
            "outputs": {
              "amount": "$response.body#/data/total_additional_spend_amount"
            }
          },
          {
            "stepId": "award",
            "operationId": "listAwardRewardTransactions",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "purchase_customer_event_identifier": {
                  "id": "$steps.buy.outputs.id"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/0/life_cycle_state == 'POSTED'"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/0/id",
              "amount": "$response.body#/data/0/amount"
            }
          },
          {
            "stepId": "cancel",
            "operationId": "cancelPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "customer_event_identifier": {
                  "id": "$steps.buy.outputs.id"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/life_cycle_state == 'CANCELLED'"
              }
            ]
          },
          {
            "stepId": "cancelled",
            "operationId": "showPurchase",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "customer_event_identifier",
                "in": "query",
                "value": {
                  "id": "$steps.buy.outputs.id"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/life_cycle_state == 'CANCELLED'"
              }
            ]
          },
          {
            "stepId": "awardCancelled",
            "operationId": "showAwardRewardTransaction",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "reward_award_transaction_identifier",
                "in": "query",
                "value": {
                  "id": "$steps.award.outputs.id"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/life_cycle_state == 'CANCELLED'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "sumsAfterwards",
            "operationId": "calculateRewardsParticipantAwards",
            "x-where-available": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "rewards_participant_identifier": "$inputs.participant"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data == $steps.sums.outputs.all",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "after",
            "operationId": "previewPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 1000,
                    "vat_amount": 0,
                    "total_amount": 1000
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_additional_spend_amount == $steps.before.outputs.amount + 0",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "spendCancelled",
            "operationId": "createSpendRequest",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "purchase_customer_request_identifier": {
                  "id": "$steps.buyMuch.outputs.id"
                },
                "spend_amount": "$steps.with.outputs.amount"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "spendOnCancelled",
            "operationId": "createSpendRequest",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "purchase_customer_request_identifier": {
                  "id": "$steps.buy.outputs.id"
                },
                "spend_amount": 1
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "cancelAgain",
            "operationId": "cancelPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "customer_event_identifier": {
                  "id": "$steps.buy.outputs.id"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "cancelWhatIsSpent",
        "summary": "A purchase whose awards are spent on another cannot be cancelled until the other is, which gives back what was spent on it.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "participant": {
              "type": "object",
              "default": {
                "number": "32"
              }
            },
            "classification": {
              "type": "object",
              "default": {
                "alternative_code": "COUNTER"
              }
            },
            "sold_in": {
              "type": "object",
              "default": {
                "id": "1"
              }
            },
            "product": {
              "type": "object",
              "default": {
                "code": "REMOTE"
              }
            },
            "performed_on": {
              "type": "string",
              "default": "2026-01-05T10:00:00"
            },
            "award_of_a_hundred": {
              "type": "number",
              "default": 10
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "buy",
            "operationId": "createPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "reference_number": "CONTRACT-TEST-1",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_amount == 100"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id",
              "number": "$response.body#/data/number",
              "awarded": "$response.body#/data/total_awarded_amount",
              "at": "$response.body#/data/log_information/created_date"
            }
          },
          {
            "stepId": "award",
            "operationId": "listAwardRewardTransactions",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "purchase_customer_event_identifier": {
                  "id": "$steps.buy.outputs.id"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/0/life_cycle_state == 'POSTED'"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/0/id",
              "amount": "$response.body#/data/0/amount"
            }
          },
          {
            "stepId": "before",
            "operationId": "previewPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 1000,
                    "vat_amount": 0,
                    "total_amount": 1000
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "amount": "$response.body#/data/total_additional_spend_amount"
            }
          },
          {
            "stepId": "buyMuch",
            "operationId": "createPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "reference_number": "CONTRACT-TEST-1",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 1000,
                    "vat_amount": 0,
                    "total_amount": 1000
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id",
              "awarded": "$response.body#/data/total_awarded_amount"
            }
          },
          {
            "stepId": "spendable",
            "operationId": "previewPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 1000,
                    "vat_amount": 0,
                    "total_amount": 1000
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_additional_spend_amount > 5",
                "x-evidence": "assumed"
              }
            ],
            "outputs": {
              "amount": "$response.body#/data/total_additional_spend_amount"
            }
          },
          {
            "stepId": "spendAll",
            "operationId": "createSpendRequest",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "purchase_customer_request_identifier": {
                  "id": "$steps.buyMuch.outputs.id"
                },
                "spend_amount": "$steps.spendable.outputs.amount"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id"
            }
          },
          {
            "stepId": "cancelTooEarly",
            "operationId": "cancelPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "customer_event_identifier": {
                  "id": "$steps.buy.outputs.id"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "stillPosted",
            "operationId": "showPurchase",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "customer_event_identifier",
                "in": "query",
                "value": {
                  "id": "$steps.buy.outputs.id"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/life_cycle_state == 'POSTED'"
              }
            ]
          },
          {
            "stepId": "cancelOther",
            "operationId": "cancelPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "customer_event_identifier": {
                  "id": "$steps.buyMuch.outputs.id"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "requestCancelled",
            "operationId": "showSpendRequest",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "customer_event_identifier",
                "in": "query",
                "value": {
                  "id": "$steps.spendAll.outputs.id"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/life_cycle_state == 'CANCELLED'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "givenBack",
            "operationId": "previewPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 1000,
                    "vat_amount": 0,
                    "total_amount": 1000
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_additional_spend_amount == $steps.before.outputs.amount + 0",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "cancel",
            "operationId": "cancelPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "customer_event_identifier": {
                  "id": "$steps.buy.outputs.id"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "settlePurchase",
        "summary": "A purchase is settled once, what the merchant contributes is charged to the merchant, and a settled purchase stays.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "classification": {
              "type": "object",
              "default": {
                "alternative_code": "COUNTER"
              }
            },
            "sold_in": {
              "type": "object",
              "default": {
                "id": "1"
              }
            },
            "product": {
              "type": "object",
              "default": {
                "code": "REMOTE"
              }
            },
            "performed_on": {
              "type": "string",
              "default": "2026-01-05T10:00:00"
            },
            "merchant": {
              "type": "object",
              "default": {
                "number": "ACR0000000034"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "before",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.merchant"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            }
          },
          {
            "stepId": "buy",
            "operationId": "createPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "reference_number": "CONTRACT-TEST-1",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_amount == 100"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id",
              "number": "$response.body#/data/number",
              "awarded": "$response.body#/data/total_awarded_amount",
              "at": "$response.body#/data/log_information/created_date"
            }
          },
          {
            "stepId": "award",
            "operationId": "listAwardRewardTransactions",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "purchase_customer_event_identifier": {
                  "id": "$steps.buy.outputs.id"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/0/life_cycle_state == 'POSTED'"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/0/id",
              "amount": "$response.body#/data/0/amount"
            }
          },
          {
            "stepId": "settle",
            "operationId": "applyPurchaseSettlement",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "customer_event_identifier": {
                  "id": "$steps.buy.outputs.id"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_awarded_amount == $steps.award.outputs.amount + 0",
                "x-evidence": "assumed"
              },
              {
                "condition": "$response.body#/data/total_contribution_amount <= $response.body#/data/total_awarded_amount",
                "x-evidence": "assumed"
              }
            ],
            "outputs": {
              "contribution": "$response.body#/data/total_contribution_amount"
            }
          },
          {
            "stepId": "charged",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.merchant"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.before.outputs.balance + $steps.settle.outputs.contribution",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "settleAgain",
            "operationId": "applyPurchaseSettlement",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "customer_event_identifier": {
                  "id": "$steps.buy.outputs.id"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "cancelSettled",
            "operationId": "cancelPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "customer_event_identifier": {
                  "id": "$steps.buy.outputs.id"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "chargedOnce",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.merchant"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.before.outputs.balance + $steps.settle.outputs.contribution",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "arazzo": "1.0.1",
    "info": {
      "title": "Rewards",
      "version": "1.0.0",
      "summary": "What becomes of awards when their time is over, and who takes part in schemes."
    },
    "sourceDescriptions": [
      {
        "name": "crm",
        "url": "../../packages/contract/dist/documents/openapi.R18.0.0.json",
        "type": "openapi"
      }
    ],
    "workflows": [
      {
        "workflowId": "awardExpires",
        "summary": "An award can be spent to its end, then what is left of it expires, and what is spent of it or cancelled does not.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "participant": {
              "type": "object",
              "default": {
                "number": "32"
              }
            },
            "classification": {
              "type": "object",
              "default": {
                "alternative_code": "COUNTER"
              }
            },
            "sold_in": {
              "type": "object",
              "default": {
                "id": "1"
              }
            },
            "product": {
              "type": "object",
              "default": {
                "code": "REMOTE"
              }
            },
            "performed_on": {
              "type": "string",
              "default": "2026-01-05T10:00:00"
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "buy",
            "operationId": "createPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "reference_number": "CONTRACT-TEST-1",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id",
              "at": "$response.body#/data/log_information/created_date",
              "awarded": "$response.body#/data/total_awarded_amount"
            }
          },
          {
            "stepId": "buyOther",
            "operationId": "createPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "reference_number": "CONTRACT-TEST-1",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id"
            }
          },
          {
            "stepId": "award",
            "operationId": "listAwardRewardTransactions",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "purchase_customer_event_identifier": {
                  "id": "$steps.buy.outputs.id"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/0/id"
            }
          },
          {
            "stepId": "otherAward",
            "operationId": "listAwardRewardTransactions",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "purchase_customer_event_identifier": {
                  "id": "$steps.buyOther.outputs.id"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/0/id"
            }
          },
          {
            "stepId": "cancelOther",
            "operationId": "cancelPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "customer_event_identifier": {
                  "id": "$steps.buyOther.outputs.id"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "spend",
            "operationId": "createSpendRequest",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "purchase_customer_request_identifier": {
                  "id": "$steps.buy.outputs.id"
                },
                "spend_amount": 5
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "spent",
            "operationId": "getAllocatedSpends",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "reward_award_transaction_identifier",
                "in": "query",
                "value": {
                  "id": "$steps.award.outputs.id"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "amount": "$response.body#/data/0/allocated_amount"
            }
          },
          {
            "stepId": "made",
            "operationId": "showAwardRewardTransaction",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "reward_award_transaction_identifier",
                "in": "query",
                "value": {
                  "id": "$steps.award.outputs.id"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/expiration_date != null",
                "x-evidence": "assumed"
              },
              {
                "condition": "$response.body#/data/award_expiration_transaction == null",
                "x-evidence": "assumed"
              }
            ],
            "outputs": {
              "end": "$response.body#/data/expiration_date",
              "amount": "$response.body#/data/amount"
            }
          },
          {
            "stepId": "logInBefore",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            },
            "x-instead-of": "logIn",
            "x-wait-until": {
              "date": "$steps.made.outputs.end",
              "now": "$steps.buy.outputs.at"
            },
            "x-wait-seconds": -3600
          },
          {
            "stepId": "before",
            "operationId": "previewPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "amount": "$response.body#/data/total_additional_spend_amount"
            }
          },
          {
            "stepId": "notYet",
            "operationId": "showAwardRewardTransaction",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "reward_award_transaction_identifier",
                "in": "query",
                "value": {
                  "id": "$steps.award.outputs.id"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/award_expiration_transaction == null",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "logInAfterwards",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            },
            "x-instead-of": "logIn",
            "x-wait-seconds": 7200
          },
          {
            "stepId": "expired",
            "operationId": "showAwardRewardTransaction",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "reward_award_transaction_identifier",
                "in": "query",
                "value": {
                  "id": "$steps.award.outputs.id"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/award_expiration_transaction/amount == $steps.made.outputs.amount - $steps.spent.outputs.amount",
                "x-evidence": "assumed"
              }
            ],
            "outputs": {
              "amount": "$response.body#/data/award_expiration_transaction/amount"
            }
          },
          {
            "stepId": "cancelledDidNot",
            "operationId": "showAwardRewardTransaction",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "reward_award_transaction_identifier",
                "in": "query",
                "value": {
                  "id": "$steps.otherAward.outputs.id"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/award_expiration_transaction == null",
                "x-evidence": "assumed"
              },
              {
                "condition": "$response.body#/data/life_cycle_state == 'CANCELLED'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "after",
            "operationId": "previewPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_additional_spend_amount == $steps.before.outputs.amount - $steps.expired.outputs.amount",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "spendExpired",
            "operationId": "createSpendRequest",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "purchase_customer_request_identifier": {
                  "id": "$steps.buy.outputs.id"
                },
                "spend_amount": "$steps.before.outputs.amount"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "leaveScheme",
        "summary": "Who has left a scheme is rewarded by its offers for what came between, and for nothing before or after.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "participant": {
              "type": "object",
              "default": {
                "number": "32"
              }
            },
            "classification": {
              "type": "object",
              "default": {
                "alternative_code": "COUNTER"
              }
            },
            "sold_in": {
              "type": "object",
              "default": {
                "id": "1"
              }
            },
            "product": {
              "type": "object",
              "default": {
                "code": "REMOTE"
              }
            },
            "sign_up_on": {
              "type": "string",
              "default": "2025-12-01T00:00:00"
            },
            "sign_off_on": {
              "type": "string",
              "default": "2026-01-01T00:00:00"
            },
            "before_joining": {
              "type": "string",
              "default": "2025-11-30T10:00:00"
            },
            "before_leaving": {
              "type": "string",
              "default": "2025-12-31T10:00:00"
            },
            "after_leaving": {
              "type": "string",
              "default": "2026-01-01T10:00:00"
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "participant",
            "operationId": "showRewardsParticipant",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "rewards_participant_identifier",
                "in": "query",
                "value": "$inputs.participant"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "participation": "$response.body#/data/participating_schemes_set/0/id"
            }
          },
          {
            "stepId": "leave",
            "operationId": "updateRewardsParticipant",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "rewards_participant_identifier": "$inputs.participant",
                "participating_schemes_set": [
                  {
                    "action": "UPDATE",
                    "rewards_participant_scheme_identifier": {
                      "id": "$steps.participant.outputs.participation"
                    },
                    "sign_up_on": "$inputs.sign_up_on",
                    "sign_up_by_unit_identifier": "$inputs.sold_in",
                    "sign_off_on": "$inputs.sign_off_on"
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/participating_schemes_set/0/sign_off_on == $inputs.sign_off_on"
              }
            ]
          },
          {
            "stepId": "previewTooEarly",
            "operationId": "previewPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.before_joining",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_award_amount == 0",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "buyTooEarly",
            "operationId": "createPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.before_joining",
                "reference_number": "CONTRACT-TEST-0",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/award_reward_transactions_set/0 == null",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "previewBefore",
            "operationId": "previewPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.before_leaving",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_award_amount > 0",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "previewAfter",
            "operationId": "previewPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.after_leaving",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_award_amount == 0",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "buyBefore",
            "operationId": "createPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.before_leaving",
                "reference_number": "CONTRACT-TEST-1",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/award_reward_transactions_set/0 != null",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "buyAfter",
            "operationId": "createPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.after_leaving",
                "reference_number": "CONTRACT-TEST-2",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/award_reward_transactions_set/0 == null",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "joinByCode",
        "summary": "A scheme that needs a reference code is joined by the right one only, once.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "participant": {
              "type": "object",
              "default": {
                "number": "31"
              }
            },
            "sold_in": {
              "type": "object",
              "default": {
                "id": "1"
              }
            },
            "scheme": {
              "type": "object",
              "default": {
                "alternative_code": "STAFF"
              }
            },
            "reference_code": {
              "type": "string",
              "default": "STAFF-2026"
            },
            "sign_up_on": {
              "type": "string",
              "default": "2026-01-05T00:00:00"
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "withoutCode",
            "operationId": "updateRewardsParticipant",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "rewards_participant_identifier": "$inputs.participant",
                "participating_schemes_set": [
                  {
                    "action": "ADD",
                    "reward_scheme_identifier": "$inputs.scheme",
                    "sign_up_on": "$inputs.sign_up_on",
                    "sign_up_by_unit_identifier": "$inputs.sold_in"
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "byCode",
            "operationId": "updateRewardsParticipant",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "rewards_participant_identifier": "$inputs.participant",
                "participating_schemes_set": [
                  {
                    "action": "ADD",
                    "reward_scheme_identifier": "$inputs.scheme",
                    "sign_up_on": "$inputs.sign_up_on",
                    "sign_up_by_unit_identifier": "$inputs.sold_in",
                    "reference_code": "$inputs.reference_code"
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/participating_schemes_set/0/reference_code == $inputs.reference_code"
              }
            ]
          },
          {
            "stepId": "again",
            "operationId": "updateRewardsParticipant",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "rewards_participant_identifier": "$inputs.participant",
                "participating_schemes_set": [
                  {
                    "action": "ADD",
                    "reward_scheme_identifier": "$inputs.scheme",
                    "sign_up_on": "$inputs.sign_up_on",
                    "sign_up_by_unit_identifier": "$inputs.sold_in",
                    "reference_code": "$inputs.reference_code"
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "soonestSpentFirst",
        "summary": "What is spent is taken out of awards, of those first that expire first, and comes to what was asked for.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "participant": {
              "type": "object",
              "default": {
                "number": "32"
              }
            },
            "classification": {
              "type": "object",
              "default": {
                "alternative_code": "COUNTER"
              }
            },
            "sold_in": {
              "type": "object",
              "default": {
                "id": "1"
              }
            },
            "product": {
              "type": "object",
              "default": {
                "code": "REMOTE"
              }
            },
            "performed_on": {
              "type": "string",
              "default": "2026-01-05T10:00:00"
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "buy",
            "operationId": "createPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "reference_number": "CONTRACT-TEST-1",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id",
              "at": "$response.body#/data/log_information/created_date",
              "awarded": "$response.body#/data/total_awarded_amount"
            }
          },
          {
            "stepId": "spend",
            "operationId": "createSpendRequest",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "purchase_customer_request_identifier": {
                  "id": "$steps.buy.outputs.id"
                },
                "spend_amount": 5
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "spend": "$response.body#/data/spend_reward_transaction/id"
            }
          },
          {
            "stepId": "awards",
            "operationId": "getAllocatedAwards",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "reward_spend_transaction_identifier",
                "in": "query",
                "value": {
                  "id": "$steps.spend.outputs.spend"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/0/allocated_amount + $response.body#/data/1/allocated_amount == 5",
                "x-evidence": "assumed"
              }
            ],
            "outputs": {
              "first": "$response.body#/data/0/award_reward_transaction/id",
              "last": "$response.body#/data/1/award_reward_transaction/id"
            }
          },
          {
            "stepId": "first",
            "operationId": "showAwardRewardTransaction",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "reward_award_transaction_identifier",
                "in": "query",
                "value": {
                  "id": "$steps.awards.outputs.first"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "end": "$response.body#/data/expiration_date"
            }
          },
          {
            "stepId": "last",
            "operationId": "showAwardRewardTransaction",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "reward_award_transaction_identifier",
                "in": "query",
                "value": {
                  "id": "$steps.awards.outputs.last"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'",
                "x-evidence": "assumed"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/expiration_date > $steps.first.outputs.end",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "spendAutomatically",
        "summary": "Automatic spending spends no more than the most that is set, and nothing below the least that a wallet has to hold.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "participant": {
              "type": "object",
              "default": {
                "number": "32"
              }
            },
            "classification": {
              "type": "object",
              "default": {
                "alternative_code": "COUNTER"
              }
            },
            "sold_in": {
              "type": "object",
              "default": {
                "id": "1"
              }
            },
            "product": {
              "type": "object",
              "default": {
                "code": "REMOTE"
              }
            },
            "performed_on": {
              "type": "string",
              "default": "2026-01-05T10:00:00"
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "authorise",
            "operationId": "updateRewardsParticipant",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "rewards_participant_identifier": "$inputs.participant",
                "enable_automatic_spend": true,
                "maximum_spend_amount": 2
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/auto_spend_authorisation/enabled == true",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "preview",
            "operationId": "previewPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_automatic_spend_amount == 2",
                "x-evidence": "assumed"
              }
            ],
            "outputs": {
              "award": "$response.body#/data/total_award_amount"
            }
          },
          {
            "stepId": "spendable",
            "operationId": "previewPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 10000,
                    "vat_amount": 0,
                    "total_amount": 10000
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "amount": "$response.body#/data/total_additional_spend_amount"
            }
          },
          {
            "stepId": "buy",
            "operationId": "createPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "reference_number": "CONTRACT-TEST-1",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id"
            }
          },
          {
            "stepId": "bought",
            "operationId": "showPurchase",
            "x-available-from": [
              "R13.1.0"
            ],
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "customer_event_identifier",
                "in": "query",
                "value": {
                  "id": "$steps.buy.outputs.id"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_automatic_spend_amount == 2",
                "x-evidence": "assumed"
              },
              {
                "condition": "$response.body#/data/total_spend_amount == 2",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "spendableAfterwards",
            "operationId": "previewPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 10000,
                    "vat_amount": 0,
                    "total_amount": 10000
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "amount": "$response.body#/data/total_additional_spend_amount"
            },
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_additional_spend_amount == $steps.spendable.outputs.amount + $steps.preview.outputs.award - 2",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "limit",
            "operationId": "updateRewardsParticipant",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "rewards_participant_identifier": "$inputs.participant",
                "minimum_wallet_balance": 100000
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "previewBelow",
            "operationId": "previewPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_automatic_spend_amount == 0",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "buyBelow",
            "operationId": "createPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "reference_number": "CONTRACT-TEST-1",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/automatic_spend_request == null",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "endParticipation",
        "summary": "Whose participation has ended is rewarded no more, and keeps the awards of before.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "participant": {
              "type": "object",
              "default": {
                "number": "32"
              }
            },
            "classification": {
              "type": "object",
              "default": {
                "alternative_code": "COUNTER"
              }
            },
            "sold_in": {
              "type": "object",
              "default": {
                "id": "1"
              }
            },
            "product": {
              "type": "object",
              "default": {
                "code": "REMOTE"
              }
            },
            "performed_on": {
              "type": "string",
              "default": "2026-01-05T10:00:00"
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "buy",
            "operationId": "createPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "reference_number": "CONTRACT-TEST-1",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id",
              "at": "$response.body#/data/log_information/created_date",
              "awarded": "$response.body#/data/total_awarded_amount"
            }
          },
          {
            "stepId": "sums",
            "operationId": "listAwardRewardTransactions",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "fields_set": "id,amount,life_cycle_state"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "all": "$response.body#/data"
            }
          },
          {
            "stepId": "end",
            "operationId": "endRewardsParticipation",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "rewards_participant_identifier": "$inputs.participant",
                "termination_reason": "CUSTOMER_REQUEST"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/life_cycle_state == 'TERMINATED'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "preview",
            "operationId": "previewPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/total_award_amount == 0",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "buyUnrewarded",
            "operationId": "createPurchase",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "classification_identifier": "$inputs.classification",
                "performed_by_unit_identifier": "$inputs.sold_in",
                "performed_on": "$inputs.performed_on",
                "reference_number": "CONTRACT-TEST-1",
                "products_set": [
                  {
                    "product_identifier": "$inputs.product",
                    "net_amount": 100,
                    "vat_amount": 0,
                    "total_amount": 100
                  }
                ]
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/award_reward_transactions_set/0 == null",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "sumsAfterwards",
            "operationId": "listAwardRewardTransactions",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account",
                "fields_set": "id,amount,life_cycle_state"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data == $steps.sums.outputs.all",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "endAgain",
            "operationId": "endRewardsParticipation",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "rewards_participant_identifier": "$inputs.participant",
                "termination_reason": "CUSTOMER_REQUEST"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "arazzo": "1.0.1",
    "info": {
      "title": "What is sent to others",
      "version": "1.0.0",
      "summary": "Mails, and what platforms are told. Only a player that sees them plays this."
    },
    "sourceDescriptions": [
      {
        "name": "crm",
        "url": "../../packages/contract/dist/documents/openapi.R18.0.0.json",
        "type": "openapi"
      }
    ],
    "workflows": [
      {
        "workflowId": "mailedPassCode",
        "summary": "Whoever forgot a pass code gets a mail, and its token sets a new one.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "identifier": {
              "type": "string",
              "default": "maria@demo.example"
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "forget",
            "operationId": "forgetAccessTokenPassCode",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "identifier": "$inputs.identifier"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-sent": {
              "mailed": "mails.0.token",
              "to": "mails.0.to"
            },
            "x-criteria": [
              {
                "condition": "$steps.forget.outputs.to == $inputs.identifier"
              }
            ]
          },
          {
            "stepId": "change",
            "operationId": "changeAccessTokenPassCode",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.forget.outputs.mailed",
                "pass_code": "contract-4475"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "use",
            "operationId": "showAccessToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "access_token_identifier": {
                  "identifier": "$inputs.identifier",
                  "pass_code": "contract-4475"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "mailedPassCodeExpires",
        "summary": "The token of a mail about a forgotten pass code is over after a week.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "identifier": {
              "type": "string",
              "default": "maria@demo.example"
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "forget",
            "operationId": "forgetAccessTokenPassCode",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "identifier": "$inputs.identifier"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-sent": {
              "mailed": "mails.0.token"
            },
            "x-criteria": [
              {
                "condition": "$steps.forget.outputs.mailed != null"
              }
            ]
          },
          {
            "stepId": "changeLate",
            "operationId": "changeAccessTokenPassCode",
            "x-guess": true,
            "x-wait-seconds": 604800,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.forget.outputs.mailed",
                "pass_code": "contract-4476"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "pinReachesPlatform",
        "summary": "A new PIN reaches the platform of the subscription.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "subscription": {
              "type": "object",
              "default": {
                "number": "S0000000044"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "set",
            "operationId": "setPerceptionSubscriberPinNumber",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": "$inputs.subscription",
                "pin_number": "2580"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-sent": {
              "pin": "provisioning.0.pin"
            },
            "x-criteria": [
              {
                "condition": "$steps.set.outputs.pin == '2580'"
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "arazzo": "1.0.1",
    "info": {
      "title": "Sessions",
      "version": "1.0.0",
      "summary": "Logging in by each way, using the session, and ending it."
    },
    "sourceDescriptions": [
      {
        "name": "crm",
        "url": "../../packages/contract/dist/documents/openapi.R18.0.0.json",
        "type": "openapi"
      }
    ],
    "workflows": [
      {
        "workflowId": "logInByUser",
        "summary": "A user logs in twice, uses both sessions, and wrong credentials are refused.",
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000007"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "first",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/token != null && $response.body#/data/token != ''"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "second",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/token != $steps.first.outputs.token"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "useFirst",
            "operationId": "showAccountsReceivableByPost",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.first.outputs.token",
                "accounts_receivable_identifier": "$inputs.account"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'",
                "x-evidence": "field"
              }
            ]
          },
          {
            "stepId": "useSecond",
            "operationId": "showAccountsReceivableByPost",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.second.outputs.token",
                "accounts_receivable_identifier": "$inputs.account"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "wrongPassword",
            "operationId": "createSessionToken",
            "x-guess": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "{$inputs.password}-and-more",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ],
            "outputs": {
              "message": "$response.body#/status/message",
              "code": "$response.body#/status/code"
            }
          },
          {
            "stepId": "unknownUser",
            "operationId": "createSessionToken",
            "x-guess": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "nobody-of-this-name",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              },
              {
                "condition": "$response.body#/status/code == $steps.wrongPassword.outputs.code && $response.body#/status/message == $steps.wrongPassword.outputs.message",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "logInInUnit",
        "summary": "A login in a unit that does not exist is refused.",
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000007"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "unknownUnit",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation",
                "unit": "no-such-unit"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "logInByKey",
        "summary": "A back office key logs in without a user, and any other key is refused.",
        "inputs": {
          "type": "object",
          "properties": {
            "webApiKey": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000007"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionTokenByWebApiKey",
            "parameters": [
              {
                "name": "Authorization",
                "in": "header",
                "value": "$inputs.webApiKey"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/token != null && $response.body#/data/token != ''"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "use",
            "operationId": "showAccountsReceivableByPost",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "wrongKey",
            "operationId": "createSessionTokenByWebApiKey",
            "x-guess": true,
            "parameters": [
              {
                "name": "Authorization",
                "in": "header",
                "value": 0
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "keyOfAnotherKind",
        "summary": "The key of a consumer application does not log the back office in.",
        "inputs": {
          "type": "object",
          "properties": {
            "consumerApplicationKey": {
              "type": "string"
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionTokenByWebApiKey",
            "x-guess": true,
            "parameters": [
              {
                "name": "Authorization",
                "in": "header",
                "value": "$inputs.consumerApplicationKey"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "releaseSession",
        "summary": "A session that was released is refused, and another one of the same user is not.",
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000007"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "another",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "release",
            "operationId": "releaseSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "useReleased",
            "operationId": "showAccountsReceivableByPost",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-clause": "#/paths/~1authentication~1token~1release/post"
              },
              {
                "condition": "$response.body#/status/code == 'COM.CRM.EXCEPTION.AUTHENTICATION.SESSIONRELEASEDEXCEPTION'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "useAnother",
            "operationId": "showAccountsReceivableByPost",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.another.outputs.token",
                "accounts_receivable_identifier": "$inputs.account"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "lock",
        "summary": "After ten wrong passwords the right one is refused, for a quarter of an hour.",
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000007"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "wrong1",
            "operationId": "createSessionToken",
            "x-guess": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "no-such-password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          },
          {
            "stepId": "wrong2",
            "operationId": "createSessionToken",
            "x-guess": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "no-such-password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          },
          {
            "stepId": "wrong3",
            "operationId": "createSessionToken",
            "x-guess": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "no-such-password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          },
          {
            "stepId": "wrong4",
            "operationId": "createSessionToken",
            "x-guess": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "no-such-password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          },
          {
            "stepId": "wrong5",
            "operationId": "createSessionToken",
            "x-guess": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "no-such-password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          },
          {
            "stepId": "wrong6",
            "operationId": "createSessionToken",
            "x-guess": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "no-such-password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          },
          {
            "stepId": "wrong7",
            "operationId": "createSessionToken",
            "x-guess": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "no-such-password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          },
          {
            "stepId": "wrong8",
            "operationId": "createSessionToken",
            "x-guess": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "no-such-password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          },
          {
            "stepId": "wrong9",
            "operationId": "createSessionToken",
            "x-guess": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "no-such-password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          },
          {
            "stepId": "wrong10",
            "operationId": "createSessionToken",
            "x-guess": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "no-such-password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          },
          {
            "stepId": "locked",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "open",
            "operationId": "createSessionToken",
            "x-wait-seconds": 902,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "arazzo": "1.0.1",
    "info": {
      "title": "Charges of subscriptions",
      "version": "1.0.0",
      "summary": "What subscriptions cost their account, when, and what is given back."
    },
    "sourceDescriptions": [
      {
        "name": "crm",
        "url": "../../packages/contract/dist/documents/openapi.R18.0.0.json",
        "type": "openapi"
      }
    ],
    "workflows": [
      {
        "workflowId": "subscriptionFirstPeriod",
        "summary": "An activation costs what its rates say, once for a period, and a regret gives it back.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "subscription_type": {
              "type": "object",
              "default": {
                "alternative_code": "FAMILY"
              }
            },
            "billing_term_scheme": {
              "type": "object",
              "default": {
                "code": "MONTHLY"
              }
            },
            "price_plan": {
              "type": "object",
              "default": {
                "code": "STANDARD"
              }
            },
            "billing_frequency": {
              "type": "string",
              "default": "MONTHLY"
            },
            "service": {
              "type": "object",
              "default": {
                "code": "FAMILY"
              }
            },
            "further_service": {
              "type": "object",
              "default": {
                "code": "SPORTS"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "make",
            "description": "A draft with two services, of an account that is there.",
            "operationId": "createSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "business_classification_code": "CREATE_DRAFT_SUBSCRIPTION",
                "accounts_receivable": {
                  "action": "EXISTING",
                  "accounts_receivable_identifier": "$inputs.account"
                },
                "subscription": {
                  "type_identifier": "$inputs.subscription_type",
                  "billing_terms": {
                    "billing_term_scheme_identifier": "$inputs.billing_term_scheme",
                    "price_plan_identifier": "$inputs.price_plan",
                    "agreement_date": "2026-01-05T00:00:00",
                    "billing_frequency": "$inputs.billing_frequency"
                  },
                  "services_set": [
                    {
                      "service_identifier": "$inputs.service"
                    },
                    {
                      "service_identifier": "$inputs.further_service"
                    }
                  ]
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "number": "$response.body#/data/subscription/number"
            },
            "x-outputs": {
              "thirtySecondDay": "$response.body#/data/submitted_on + 32"
            }
          },
          {
            "stepId": "rates",
            "operationId": "calculateSubscriptionRates",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "mode": "RATE_ACTIVATE_SUBSCRIPTIONS",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                },
                "number_of_additional_periods": 1
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "first": "$response.body#/data/upcoming_rates/total_amount",
              "next": "$response.body#/data/additional_period_rates_set/0/total_amount"
            }
          },
          {
            "stepId": "before",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            }
          },
          {
            "stepId": "activate",
            "operationId": "activateSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "charged",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.before.outputs.balance + $steps.rates.outputs.first",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "deactivate",
            "operationId": "deactivateSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "activateAgain",
            "operationId": "activateSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "chargedOnce",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.before.outputs.balance + $steps.rates.outputs.first",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "regret",
            "operationId": "regretSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "givenBack",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.before.outputs.balance + 0",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "regretAgain",
            "operationId": "regretSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          },
          {
            "stepId": "givenBackOnce",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.before.outputs.balance + 0",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "subscriptionActiveFromTheStart",
        "summary": "A subscription that is made active costs what its rates said before it was there, and what a regret gives back.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "subscription_type": {
              "type": "object",
              "default": {
                "alternative_code": "FAMILY"
              }
            },
            "billing_term_scheme": {
              "type": "object",
              "default": {
                "code": "MONTHLY"
              }
            },
            "price_plan": {
              "type": "object",
              "default": {
                "code": "STANDARD"
              }
            },
            "billing_frequency": {
              "type": "string",
              "default": "MONTHLY"
            },
            "service": {
              "type": "object",
              "default": {
                "code": "FAMILY"
              }
            },
            "further_service": {
              "type": "object",
              "default": {
                "code": "SPORTS"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "before",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            }
          },
          {
            "stepId": "rates",
            "operationId": "calculateSubscriptionRates",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "mode": "RATE_BECOME_SUBSCRIBER",
                "accounts_receivable": {
                  "action": "EXISTING",
                  "accounts_receivable_identifier": "$inputs.account"
                },
                "subscription": {
                  "type_identifier": "$inputs.subscription_type",
                  "billing_terms": {
                    "billing_term_scheme_identifier": "$inputs.billing_term_scheme",
                    "price_plan_identifier": "$inputs.price_plan",
                    "agreement_date": "2026-01-05T00:00:00",
                    "billing_frequency": "$inputs.billing_frequency"
                  },
                  "services_set": [
                    {
                      "service_identifier": "$inputs.service"
                    },
                    {
                      "service_identifier": "$inputs.further_service"
                    }
                  ]
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "first": "$response.body#/data/upcoming_rates/total_amount"
            }
          },
          {
            "stepId": "nothingChargedByRates",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.before.outputs.balance + 0",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "make",
            "operationId": "createSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "business_classification_code": "CREATE_ACTIVATE_SUBSCRIPTION",
                "accounts_receivable": {
                  "action": "EXISTING",
                  "accounts_receivable_identifier": "$inputs.account"
                },
                "subscription": {
                  "type_identifier": "$inputs.subscription_type",
                  "billing_terms": {
                    "billing_term_scheme_identifier": "$inputs.billing_term_scheme",
                    "price_plan_identifier": "$inputs.price_plan",
                    "agreement_date": "2026-01-05T00:00:00",
                    "billing_frequency": "$inputs.billing_frequency"
                  },
                  "services_set": [
                    {
                      "service_identifier": "$inputs.service"
                    },
                    {
                      "service_identifier": "$inputs.further_service"
                    }
                  ]
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "number": "$response.body#/data/subscription/number"
            }
          },
          {
            "stepId": "active",
            "operationId": "showSubscription",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "subscription_identifier",
                "in": "query",
                "value": {
                  "number": "$steps.make.outputs.number"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/life_cycle_state == 'EFFECTIVE'"
              },
              {
                "condition": "$response.body#/data/termed_services_set/1/life_cycle_state == 'EFFECTIVE'",
                "x-evidence": "assumed"
              },
              {
                "condition": "$response.body#/data/termed_services_set/2 == null",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "charged",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.before.outputs.balance + $steps.rates.outputs.first",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "regret",
            "operationId": "regretSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "givenBack",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.before.outputs.balance + 0",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "subscriptionOfNewAccount",
        "summary": "A subscription of a new account is all that this one is charged for, and all that its next bill will hold.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "subscription_type": {
              "type": "object",
              "default": {
                "alternative_code": "FAMILY"
              }
            },
            "billing_term_scheme": {
              "type": "object",
              "default": {
                "code": "MONTHLY"
              }
            },
            "price_plan": {
              "type": "object",
              "default": {
                "code": "STANDARD"
              }
            },
            "billing_frequency": {
              "type": "string",
              "default": "MONTHLY"
            },
            "service": {
              "type": "object",
              "default": {
                "code": "FAMILY"
              }
            },
            "further_service": {
              "type": "object",
              "default": {
                "code": "SPORTS"
              }
            },
            "account_classification": {
              "type": "object",
              "default": {
                "alternative_code": "RES"
              }
            },
            "contact": {
              "type": "object",
              "default": {
                "id": "C3A1F0E29B4D4C5E8F7A6B5C4D3E2F10"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "make",
            "operationId": "createSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "business_classification_code": "CREATE_DRAFT_SUBSCRIPTION",
                "accounts_receivable": {
                  "action": "NEW",
                  "name": "Contract tests",
                  "classification_identifier": "$inputs.account_classification",
                  "contact_information_identifier": "$inputs.contact"
                },
                "subscription": {
                  "type_identifier": "$inputs.subscription_type",
                  "billing_terms": {
                    "billing_term_scheme_identifier": "$inputs.billing_term_scheme",
                    "price_plan_identifier": "$inputs.price_plan",
                    "agreement_date": "2026-01-05T00:00:00",
                    "billing_frequency": "$inputs.billing_frequency"
                  },
                  "services_set": [
                    {
                      "service_identifier": "$inputs.service"
                    },
                    {
                      "service_identifier": "$inputs.further_service"
                    }
                  ]
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "number": "$response.body#/data/subscription/number"
            }
          },
          {
            "stepId": "made",
            "operationId": "showSubscription",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "subscription_identifier",
                "in": "query",
                "value": {
                  "number": "$steps.make.outputs.number"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/life_cycle_state == 'DRAFT'"
              }
            ],
            "outputs": {
              "account": "$response.body#/data/accounts_receivable/number"
            }
          },
          {
            "stepId": "rates",
            "operationId": "calculateSubscriptionRates",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "mode": "RATE_ACTIVATE_SUBSCRIPTIONS",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                },
                "number_of_additional_periods": 1
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "first": "$response.body#/data/upcoming_rates/total_amount",
              "next": "$response.body#/data/additional_period_rates_set/0/total_amount"
            }
          },
          {
            "stepId": "new",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": {
                  "number": "$steps.made.outputs.account"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == 0",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "activate",
            "operationId": "activateSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "charged",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": {
                  "number": "$steps.made.outputs.account"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.rates.outputs.first",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "previewed",
            "operationId": "previewBill",
            "x-where-available": true,
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": {
                  "number": "$steps.made.outputs.account"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/bill_preview/total_billed_amount == $steps.rates.outputs.next",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "cancel",
            "operationId": "cancelSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "previewedAfterTheEnd",
            "operationId": "previewBill",
            "x-where-available": true,
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": {
                  "number": "$steps.made.outputs.account"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/bill_preview/total_billed_amount == 0",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "subscriptionFurtherPeriods",
        "summary": "A subscription is charged for each period when it begins, by what a preview said, less what a promo code takes off; by then it is too late to regret, and what is inactive or has ended costs nothing.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "subscription_type": {
              "type": "object",
              "default": {
                "alternative_code": "FAMILY"
              }
            },
            "billing_term_scheme": {
              "type": "object",
              "default": {
                "code": "MONTHLY"
              }
            },
            "price_plan": {
              "type": "object",
              "default": {
                "code": "STANDARD"
              }
            },
            "billing_frequency": {
              "type": "string",
              "default": "MONTHLY"
            },
            "service": {
              "type": "object",
              "default": {
                "code": "FAMILY"
              }
            },
            "further_service": {
              "type": "object",
              "default": {
                "code": "SPORTS"
              }
            },
            "promo_code": {
              "type": "string",
              "default": "SPRING-2026"
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "make",
            "description": "A draft with two services, of an account that is there.",
            "operationId": "createSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "business_classification_code": "CREATE_DRAFT_SUBSCRIPTION",
                "accounts_receivable": {
                  "action": "EXISTING",
                  "accounts_receivable_identifier": "$inputs.account"
                },
                "subscription": {
                  "type_identifier": "$inputs.subscription_type",
                  "billing_terms": {
                    "billing_term_scheme_identifier": "$inputs.billing_term_scheme",
                    "price_plan_identifier": "$inputs.price_plan",
                    "agreement_date": "2026-01-05T00:00:00",
                    "billing_frequency": "$inputs.billing_frequency"
                  },
                  "services_set": [
                    {
                      "service_identifier": "$inputs.service"
                    },
                    {
                      "service_identifier": "$inputs.further_service"
                    }
                  ]
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "number": "$response.body#/data/subscription/number"
            },
            "x-outputs": {
              "thirtySecondDay": "$response.body#/data/submitted_on + 32"
            }
          },
          {
            "stepId": "rates",
            "operationId": "calculateSubscriptionRates",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "mode": "RATE_ACTIVATE_SUBSCRIPTIONS",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                },
                "number_of_additional_periods": 1
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "first": "$response.body#/data/upcoming_rates/total_amount",
              "next": "$response.body#/data/additional_period_rates_set/0/total_amount"
            }
          },
          {
            "stepId": "before",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            }
          },
          {
            "stepId": "activate",
            "operationId": "activateSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "charged",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.before.outputs.balance + $steps.rates.outputs.first",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "previewed",
            "operationId": "previewSubscriptionBill",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                },
                "as_of_date": "$steps.make.outputs.thirtySecondDay"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/bill_preview/total_billed_amount == $steps.rates.outputs.next",
                "x-evidence": "assumed"
              }
            ],
            "outputs": {
              "billed": "$response.body#/data/bill_preview/total_billed_amount"
            }
          },
          {
            "stepId": "chargedNothingByAPreview",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.before.outputs.balance + $steps.rates.outputs.first",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "applyUnknownPromoCode",
            "operationId": "applyPromoCode",
            "x-where-available": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                },
                "promo_code": "CONTRACT-TESTS-NONE"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "applyPromoCode",
            "operationId": "applyPromoCode",
            "x-where-available": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                },
                "promo_code": "$inputs.promo_code"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "previewedCheaper",
            "operationId": "previewSubscriptionBill",
            "x-available-from": [
              "R14.2.0"
            ],
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                },
                "as_of_date": "$steps.make.outputs.thirtySecondDay"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/bill_preview/total_billed_amount < $steps.previewed.outputs.billed",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "previewedAtLast",
            "operationId": "previewSubscriptionBill",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                },
                "as_of_date": "$steps.make.outputs.thirtySecondDay"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "billed": "$response.body#/data/bill_preview/total_billed_amount"
            }
          },
          {
            "stepId": "logInInTheNext",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            },
            "x-instead-of": "logIn",
            "x-wait-seconds": 2764800
          },
          {
            "stepId": "chargedForTheNext",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.before.outputs.balance + $steps.rates.outputs.first + $steps.previewedAtLast.outputs.billed",
                "x-evidence": "assumed"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            }
          },
          {
            "stepId": "regretTooLate",
            "operationId": "regretSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "deactivate",
            "operationId": "deactivateSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "logInWhileInactive",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            },
            "x-instead-of": "logIn",
            "x-wait-seconds": 2764800
          },
          {
            "stepId": "chargedNothingWhileInactive",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.chargedForTheNext.outputs.balance + 0",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "activateAgain",
            "operationId": "activateSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "chargedForANewPeriod",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.chargedForTheNext.outputs.balance + $steps.previewedAtLast.outputs.billed",
                "x-evidence": "assumed"
              }
            ],
            "x-instead-of": "chargedForTheNext",
            "outputs": {
              "balance": "$response.body#/data/balance"
            }
          },
          {
            "stepId": "cancel",
            "operationId": "cancelSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "applyPromoCodeTooLate",
            "operationId": "applyPromoCode",
            "x-where-available": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                },
                "promo_code": "$inputs.promo_code"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "logInLater",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            },
            "x-instead-of": "logIn",
            "x-wait-seconds": 2764800
          },
          {
            "stepId": "chargedNothingAfterTheEnd",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.chargedForTheNext.outputs.balance + 0",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "arazzo": "1.0.1",
    "info": {
      "title": "Subscriptions",
      "version": "1.0.0",
      "summary": "The states of subscriptions and their services, and what is done on a later day."
    },
    "sourceDescriptions": [
      {
        "name": "crm",
        "url": "../../packages/contract/dist/documents/openapi.R18.0.0.json",
        "type": "openapi"
      }
    ],
    "workflows": [
      {
        "workflowId": "subscriptionStates",
        "summary": "A subscription and its services go from draft to active, to inactive and back, and end with a cancellation.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "subscription_type": {
              "type": "object",
              "default": {
                "alternative_code": "FAMILY"
              }
            },
            "billing_term_scheme": {
              "type": "object",
              "default": {
                "code": "MONTHLY"
              }
            },
            "price_plan": {
              "type": "object",
              "default": {
                "code": "STANDARD"
              }
            },
            "billing_frequency": {
              "type": "string",
              "default": "MONTHLY"
            },
            "service": {
              "type": "object",
              "default": {
                "code": "FAMILY"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "make",
            "description": "A draft with one service, of an account that is there.",
            "operationId": "createSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "business_classification_code": "CREATE_DRAFT_SUBSCRIPTION",
                "accounts_receivable": {
                  "action": "EXISTING",
                  "accounts_receivable_identifier": "$inputs.account"
                },
                "subscription": {
                  "type_identifier": "$inputs.subscription_type",
                  "notes": "Made by contract tests",
                  "billing_terms": {
                    "billing_term_scheme_identifier": "$inputs.billing_term_scheme",
                    "price_plan_identifier": "$inputs.price_plan",
                    "agreement_date": "2026-01-05T00:00:00",
                    "billing_frequency": "$inputs.billing_frequency"
                  },
                  "services_set": [
                    {
                      "service_identifier": "$inputs.service"
                    }
                  ]
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "number": "$response.body#/data/subscription/number"
            }
          },
          {
            "stepId": "made",
            "operationId": "showSubscription",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "subscription_identifier",
                "in": "query",
                "value": {
                  "number": "$steps.make.outputs.number"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/life_cycle_state == 'DRAFT'"
              },
              {
                "condition": "$response.body#/data/notes == 'Made by contract tests'",
                "x-evidence": "assumed"
              },
              {
                "condition": "$response.body#/data/termed_services_set/0/life_cycle_state == 'DRAFT'",
                "x-evidence": "assumed"
              },
              {
                "condition": "$response.body#/data/termed_services_set/1 == null",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "cancelDraft",
            "operationId": "cancelSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "deactivateDraft",
            "operationId": "deactivateSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "activate",
            "operationId": "activateSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "active",
            "operationId": "showSubscription",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "subscription_identifier",
                "in": "query",
                "value": {
                  "number": "$steps.make.outputs.number"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/life_cycle_state == 'EFFECTIVE'"
              },
              {
                "condition": "$response.body#/data/termed_services_set/0/life_cycle_state == 'EFFECTIVE'"
              }
            ]
          },
          {
            "stepId": "activateActive",
            "operationId": "activateSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          },
          {
            "stepId": "deactivate",
            "operationId": "deactivateSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "inactive",
            "operationId": "showSubscription",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "subscription_identifier",
                "in": "query",
                "value": {
                  "number": "$steps.make.outputs.number"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/life_cycle_state == 'NOT_EFFECTIVE'",
                "x-evidence": "assumed"
              },
              {
                "condition": "$response.body#/data/termed_services_set/0/life_cycle_state == 'NOT_EFFECTIVE'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "deactivateInactive",
            "operationId": "deactivateSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "activateAgain",
            "operationId": "activateSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "activeAgain",
            "operationId": "showSubscription",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "subscription_identifier",
                "in": "query",
                "value": {
                  "number": "$steps.make.outputs.number"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/life_cycle_state == 'EFFECTIVE'"
              },
              {
                "condition": "$response.body#/data/termed_services_set/0/life_cycle_state == 'EFFECTIVE'"
              }
            ]
          },
          {
            "stepId": "cancel",
            "operationId": "cancelSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "cancelled",
            "operationId": "showSubscription",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "subscription_identifier",
                "in": "query",
                "value": {
                  "number": "$steps.make.outputs.number"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/life_cycle_state == 'CANCELLED'"
              },
              {
                "condition": "$response.body#/data/termed_services_set/0/life_cycle_state == 'CANCELLED'"
              }
            ]
          },
          {
            "stepId": "activateCancelled",
            "operationId": "activateSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          },
          {
            "stepId": "deactivateCancelled",
            "operationId": "deactivateSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "regretCancelled",
            "operationId": "regretSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          },
          {
            "stepId": "cancelCancelled",
            "operationId": "cancelSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "letInByTucano",
            "operationId": "authenticateTucanoSubscriber",
            "x-where-available": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "letInByNagra",
            "operationId": "authenticateNagraSubscription",
            "x-where-available": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                },
                "accounts_receivable_identifier": "$inputs.account"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "useCancelled",
            "operationId": "createUsageAuthorisation",
            "x-where-available": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                },
                "authorisation_amount": 1
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "nothingCanBeDone",
            "operationId": "listSubscriptionBehaviours",
            "x-where-available": true,
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "subscription_identifier",
                "in": "query",
                "value": {
                  "number": "$steps.make.outputs.number"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/0 == null",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "subscriptionOfPerception",
        "summary": "A subscription that is cancelled is no more served by Perception.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "ending_perception_subscription": {
              "type": "object"
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "served",
            "operationId": "resetPerceptionSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": "$inputs.ending_perception_subscription"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "cancel",
            "operationId": "cancelSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": "$inputs.ending_perception_subscription"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "servedNoMore",
            "operationId": "resetPerceptionSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": "$inputs.ending_perception_subscription"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "changedNoMore",
            "operationId": "setPerceptionSubscriberPinNumber",
            "x-where-available": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": "$inputs.ending_perception_subscription",
                "pin_number": "4711"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "resetNoMore",
            "operationId": "resetPerceptionSubscriberPinNumber",
            "x-where-available": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": "$inputs.ending_perception_subscription"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "subscriptionServices",
        "summary": "A subscription has services of its type, each once, those that it must have, and no equipment of another one.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "subscription_type": {
              "type": "object",
              "default": {
                "alternative_code": "FAMILY"
              }
            },
            "billing_term_scheme": {
              "type": "object",
              "default": {
                "code": "MONTHLY"
              }
            },
            "price_plan": {
              "type": "object",
              "default": {
                "code": "STANDARD"
              }
            },
            "billing_frequency": {
              "type": "string",
              "default": "MONTHLY"
            },
            "service": {
              "type": "object",
              "default": {
                "code": "FAMILY"
              }
            },
            "optional_service": {
              "type": "object",
              "default": {
                "code": "SPORTS"
              }
            },
            "other_subscription_type": {
              "type": "object",
              "default": {
                "alternative_code": "SPORTS"
              }
            },
            "taken_item": {
              "type": "object",
              "default": {
                "serial_number": "STB-0051"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "twice",
            "operationId": "createSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "business_classification_code": "CREATE_DRAFT_SUBSCRIPTION",
                "accounts_receivable": {
                  "action": "EXISTING",
                  "accounts_receivable_identifier": "$inputs.account"
                },
                "subscription": {
                  "type_identifier": "$inputs.subscription_type",
                  "billing_terms": {
                    "billing_term_scheme_identifier": "$inputs.billing_term_scheme",
                    "price_plan_identifier": "$inputs.price_plan",
                    "agreement_date": "2026-01-05T00:00:00",
                    "billing_frequency": "$inputs.billing_frequency"
                  },
                  "services_set": [
                    {
                      "service_identifier": "$inputs.service"
                    },
                    {
                      "service_identifier": "$inputs.service"
                    }
                  ]
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "withoutTheMandatory",
            "operationId": "createSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "business_classification_code": "CREATE_DRAFT_SUBSCRIPTION",
                "accounts_receivable": {
                  "action": "EXISTING",
                  "accounts_receivable_identifier": "$inputs.account"
                },
                "subscription": {
                  "type_identifier": "$inputs.subscription_type",
                  "billing_terms": {
                    "billing_term_scheme_identifier": "$inputs.billing_term_scheme",
                    "price_plan_identifier": "$inputs.price_plan",
                    "agreement_date": "2026-01-05T00:00:00",
                    "billing_frequency": "$inputs.billing_frequency"
                  },
                  "services_set": [
                    {
                      "service_identifier": "$inputs.optional_service"
                    }
                  ]
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "ofAnotherType",
            "operationId": "createSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "business_classification_code": "CREATE_DRAFT_SUBSCRIPTION",
                "accounts_receivable": {
                  "action": "EXISTING",
                  "accounts_receivable_identifier": "$inputs.account"
                },
                "subscription": {
                  "type_identifier": "$inputs.other_subscription_type",
                  "billing_terms": {
                    "billing_term_scheme_identifier": "$inputs.billing_term_scheme",
                    "price_plan_identifier": "$inputs.price_plan",
                    "agreement_date": "2026-01-05T00:00:00",
                    "billing_frequency": "$inputs.billing_frequency"
                  },
                  "services_set": [
                    {
                      "service_identifier": "$inputs.optional_service"
                    },
                    {
                      "service_identifier": "$inputs.service"
                    }
                  ]
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "withTakenEquipment",
            "operationId": "createSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "business_classification_code": "CREATE_DRAFT_SUBSCRIPTION",
                "accounts_receivable": {
                  "action": "EXISTING",
                  "accounts_receivable_identifier": "$inputs.account"
                },
                "subscription": {
                  "type_identifier": "$inputs.subscription_type",
                  "billing_terms": {
                    "billing_term_scheme_identifier": "$inputs.billing_term_scheme",
                    "price_plan_identifier": "$inputs.price_plan",
                    "agreement_date": "2026-01-05T00:00:00",
                    "billing_frequency": "$inputs.billing_frequency"
                  },
                  "services_set": [
                    {
                      "service_identifier": "$inputs.service"
                    }
                  ],
                  "installed_items_set": [
                    {
                      "installed_item_identifier": "$inputs.taken_item"
                    }
                  ]
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "subscriptionMeant",
        "summary": "An account names its subscription where it has no other, and a reference names one action.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "subscription_type": {
              "type": "object",
              "default": {
                "alternative_code": "FAMILY"
              }
            },
            "billing_term_scheme": {
              "type": "object",
              "default": {
                "code": "MONTHLY"
              }
            },
            "price_plan": {
              "type": "object",
              "default": {
                "code": "STANDARD"
              }
            },
            "billing_frequency": {
              "type": "string",
              "default": "MONTHLY"
            },
            "service": {
              "type": "object",
              "default": {
                "code": "FAMILY"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "make",
            "description": "A draft with one service, of an account that is there.",
            "operationId": "createSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "business_classification_code": "CREATE_DRAFT_SUBSCRIPTION",
                "accounts_receivable": {
                  "action": "EXISTING",
                  "accounts_receivable_identifier": "$inputs.account"
                },
                "subscription": {
                  "type_identifier": "$inputs.subscription_type",
                  "notes": "Made by contract tests",
                  "billing_terms": {
                    "billing_term_scheme_identifier": "$inputs.billing_term_scheme",
                    "price_plan_identifier": "$inputs.price_plan",
                    "agreement_date": "2026-01-05T00:00:00",
                    "billing_frequency": "$inputs.billing_frequency"
                  },
                  "services_set": [
                    {
                      "service_identifier": "$inputs.service"
                    }
                  ]
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "number": "$response.body#/data/subscription/number"
            }
          },
          {
            "stepId": "makeAnother",
            "description": "A draft with one service, of an account that is there.",
            "operationId": "createSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "business_classification_code": "CREATE_DRAFT_SUBSCRIPTION",
                "accounts_receivable": {
                  "action": "EXISTING",
                  "accounts_receivable_identifier": "$inputs.account"
                },
                "subscription": {
                  "type_identifier": "$inputs.subscription_type",
                  "notes": "Made by contract tests",
                  "billing_terms": {
                    "billing_term_scheme_identifier": "$inputs.billing_term_scheme",
                    "price_plan_identifier": "$inputs.price_plan",
                    "agreement_date": "2026-01-05T00:00:00",
                    "billing_frequency": "$inputs.billing_frequency"
                  },
                  "services_set": [
                    {
                      "service_identifier": "$inputs.service"
                    }
                  ]
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "number": "$response.body#/data/subscription/number"
            }
          },
          {
            "stepId": "activateByAccount",
            "operationId": "activateSubscription",
            "x-available-from": [
              "R13.0.0"
            ],
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "accounts_receivable_identifier": "$inputs.account"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "activateOne",
            "operationId": "activateSubscription",
            "x-available-from": [
              "R13.0.0"
            ],
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                },
                "transaction_reference_number": "CONTRACT-TESTS-{$steps.make.outputs.number}"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "otherStaysDraft",
            "operationId": "showSubscription",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "subscription_identifier",
                "in": "query",
                "value": {
                  "number": "$steps.makeAnother.outputs.number"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/life_cycle_state == 'DRAFT'"
              }
            ]
          },
          {
            "stepId": "activateOtherUnderOneReference",
            "operationId": "activateSubscription",
            "x-available-from": [
              "R13.0.0"
            ],
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.makeAnother.outputs.number"
                },
                "transaction_reference_number": "CONTRACT-TESTS-{$steps.make.outputs.number}"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          },
          {
            "stepId": "regretOne",
            "operationId": "regretSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "regretOther",
            "operationId": "regretSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.makeAnother.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "subscriptionOfInactiveAccount",
        "summary": "A subscription is activated only for an account that is active.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "subscription_type": {
              "type": "object",
              "default": {
                "alternative_code": "FAMILY"
              }
            },
            "billing_term_scheme": {
              "type": "object",
              "default": {
                "code": "MONTHLY"
              }
            },
            "price_plan": {
              "type": "object",
              "default": {
                "code": "STANDARD"
              }
            },
            "billing_frequency": {
              "type": "string",
              "default": "MONTHLY"
            },
            "service": {
              "type": "object",
              "default": {
                "code": "FAMILY"
              }
            },
            "inactive_account": {
              "type": "object"
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "make",
            "operationId": "createSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "business_classification_code": "CREATE_DRAFT_SUBSCRIPTION",
                "accounts_receivable": {
                  "action": "EXISTING",
                  "accounts_receivable_identifier": "$inputs.inactive_account"
                },
                "subscription": {
                  "type_identifier": "$inputs.subscription_type",
                  "billing_terms": {
                    "billing_term_scheme_identifier": "$inputs.billing_term_scheme",
                    "price_plan_identifier": "$inputs.price_plan",
                    "agreement_date": "2026-01-05T00:00:00",
                    "billing_frequency": "$inputs.billing_frequency"
                  },
                  "services_set": [
                    {
                      "service_identifier": "$inputs.service"
                    }
                  ]
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'",
                "x-evidence": "assumed"
              }
            ],
            "outputs": {
              "number": "$response.body#/data/subscription/number"
            }
          },
          {
            "stepId": "activate",
            "operationId": "activateSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          },
          {
            "stepId": "stillDraft",
            "operationId": "showSubscription",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "subscription_identifier",
                "in": "query",
                "value": {
                  "number": "$steps.make.outputs.number"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/life_cycle_state == 'DRAFT'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "makeActive",
            "operationId": "createSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "business_classification_code": "CREATE_ACTIVATE_SUBSCRIPTION",
                "accounts_receivable": {
                  "action": "EXISTING",
                  "accounts_receivable_identifier": "$inputs.inactive_account"
                },
                "subscription": {
                  "type_identifier": "$inputs.subscription_type",
                  "billing_terms": {
                    "billing_term_scheme_identifier": "$inputs.billing_term_scheme",
                    "price_plan_identifier": "$inputs.price_plan",
                    "agreement_date": "2026-01-05T00:00:00",
                    "billing_frequency": "$inputs.billing_frequency"
                  },
                  "services_set": [
                    {
                      "service_identifier": "$inputs.service"
                    }
                  ]
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "shortTermOfInactiveAccount",
        "summary": "A state for a short time is ended by a call only while the account is active.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "short_term_active_of_inactive_account": {
              "type": "object"
            },
            "short_term_inactive_of_inactive_account": {
              "type": "object"
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "endActivation",
            "operationId": "endShortTermActivation",
            "x-where-available": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": "$inputs.short_term_active_of_inactive_account"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "endDeactivation",
            "operationId": "endShortTermDeactivation",
            "x-where-available": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": "$inputs.short_term_inactive_of_inactive_account"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "subscriptionActionsOnADay",
        "summary": "What is put off to a day waits until that day, is done when it begins, and does not wait any longer.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "subscription_type": {
              "type": "object",
              "default": {
                "alternative_code": "FAMILY"
              }
            },
            "billing_term_scheme": {
              "type": "object",
              "default": {
                "code": "MONTHLY"
              }
            },
            "price_plan": {
              "type": "object",
              "default": {
                "code": "STANDARD"
              }
            },
            "billing_frequency": {
              "type": "string",
              "default": "MONTHLY"
            },
            "service": {
              "type": "object",
              "default": {
                "code": "FAMILY"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "make",
            "description": "A draft with one service, of an account that is there.",
            "operationId": "createSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "business_classification_code": "CREATE_DRAFT_SUBSCRIPTION",
                "accounts_receivable": {
                  "action": "EXISTING",
                  "accounts_receivable_identifier": "$inputs.account"
                },
                "subscription": {
                  "type_identifier": "$inputs.subscription_type",
                  "notes": "Made by contract tests",
                  "billing_terms": {
                    "billing_term_scheme_identifier": "$inputs.billing_term_scheme",
                    "price_plan_identifier": "$inputs.price_plan",
                    "agreement_date": "2026-01-05T00:00:00",
                    "billing_frequency": "$inputs.billing_frequency"
                  },
                  "services_set": [
                    {
                      "service_identifier": "$inputs.service"
                    }
                  ]
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "number": "$response.body#/data/subscription/number"
            },
            "x-outputs": {
              "thirdDay": "$response.body#/data/submitted_on + 3",
              "fortiethDay": "$response.body#/data/submitted_on + 40"
            }
          },
          {
            "stepId": "activate",
            "operationId": "activateSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "previewed",
            "operationId": "previewSubscriptionBill",
            "x-where-available": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                },
                "as_of_date": "$steps.make.outputs.fortiethDay"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "billed": "$response.body#/data/bill_preview/total_billed_amount"
            }
          },
          {
            "stepId": "deactivateOnADay",
            "operationId": "deactivateSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                },
                "scheduled_date": "$steps.make.outputs.thirdDay"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/life_cycle_state == 'SCHEDULED'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "stillActive",
            "operationId": "showSubscription",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "subscription_identifier",
                "in": "query",
                "value": {
                  "number": "$steps.make.outputs.number"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/life_cycle_state == 'EFFECTIVE'"
              }
            ]
          },
          {
            "stepId": "waiting",
            "operationId": "getScheduledSubscriptionActions",
            "x-where-available": true,
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "subscription_identifier",
                "in": "query",
                "value": {
                  "number": "$steps.make.outputs.number"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/0/life_cycle_state == 'SCHEDULED'"
              },
              {
                "condition": "$response.body#/data/0/behavior_code == 'DEACTIVATE_SUBSCRIPTION'"
              },
              {
                "condition": "$response.body#/data/1 == null"
              }
            ]
          },
          {
            "stepId": "previewedWithoutIt",
            "description": "A subscription that will not be active is not billed.",
            "operationId": "previewSubscriptionBill",
            "x-where-available": true,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                },
                "as_of_date": "$steps.make.outputs.fortiethDay"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/bill_preview/total_billed_amount < $steps.previewed.outputs.billed",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "logInTheDayBefore",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            },
            "x-instead-of": "logIn",
            "x-wait-seconds": 172800
          },
          {
            "stepId": "activeTheDayBefore",
            "operationId": "showSubscription",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "subscription_identifier",
                "in": "query",
                "value": {
                  "number": "$steps.make.outputs.number"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/life_cycle_state == 'EFFECTIVE'"
              }
            ]
          },
          {
            "stepId": "logInOnTheDay",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            },
            "x-instead-of": "logIn",
            "x-wait-seconds": 86400
          },
          {
            "stepId": "inactive",
            "operationId": "showSubscription",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "subscription_identifier",
                "in": "query",
                "value": {
                  "number": "$steps.make.outputs.number"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/life_cycle_state == 'NOT_EFFECTIVE'",
                "x-evidence": "assumed"
              },
              {
                "condition": "$response.body#/data/termed_services_set/0/life_cycle_state == 'NOT_EFFECTIVE'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "nothingWaits",
            "operationId": "getScheduledSubscriptionActions",
            "x-where-available": true,
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "subscription_identifier",
                "in": "query",
                "value": {
                  "number": "$steps.make.outputs.number"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/0 == null"
              }
            ]
          },
          {
            "stepId": "again",
            "description": "Gives the day of today, by what it answers.",
            "operationId": "activateSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-outputs": {
              "dayBeforeYesterday": "$response.body#/data/submitted_on - 2",
              "thirdDay": "$response.body#/data/submitted_on + 3",
              "fourthDay": "$response.body#/data/submitted_on + 4"
            }
          },
          {
            "stepId": "deactivateOnADayThatIsOver",
            "operationId": "deactivateSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                },
                "scheduled_date": "$steps.again.outputs.dayBeforeYesterday"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "deactivateThen",
            "operationId": "deactivateSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                },
                "scheduled_date": "$steps.again.outputs.thirdDay"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/life_cycle_state == 'SCHEDULED'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "activateThen",
            "operationId": "activateSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                },
                "scheduled_date": "$steps.again.outputs.thirdDay"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/life_cycle_state == 'SCHEDULED'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "cancelTheDayAfter",
            "operationId": "cancelSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                },
                "scheduled_date": "$steps.again.outputs.fourthDay"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/life_cycle_state == 'SCHEDULED'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "active",
            "operationId": "showSubscription",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "subscription_identifier",
                "in": "query",
                "value": {
                  "number": "$steps.make.outputs.number"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/life_cycle_state == 'EFFECTIVE'"
              },
              {
                "condition": "$response.body#/data/termed_services_set/0/life_cycle_state == 'EFFECTIVE'"
              }
            ]
          },
          {
            "stepId": "logInOnTheNextDay",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            },
            "x-instead-of": "logIn",
            "x-wait-seconds": 259200
          },
          {
            "stepId": "doneInOrder",
            "description": "All of a day are done, in the order in which they were asked for.",
            "operationId": "showSubscription",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "subscription_identifier",
                "in": "query",
                "value": {
                  "number": "$steps.make.outputs.number"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/life_cycle_state == 'EFFECTIVE'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "logInAtLast",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            },
            "x-instead-of": "logIn",
            "x-wait-seconds": 86400
          },
          {
            "stepId": "cancelledAtLast",
            "operationId": "showSubscription",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "subscription_identifier",
                "in": "query",
                "value": {
                  "number": "$steps.make.outputs.number"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/life_cycle_state == 'CANCELLED'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "nothingWaitsAtLast",
            "operationId": "getScheduledSubscriptionActions",
            "x-where-available": true,
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "subscription_identifier",
                "in": "query",
                "value": {
                  "number": "$steps.make.outputs.number"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/0 == null"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "subscriptionRegretEndsWhatWaits",
        "summary": "What was put off on a subscription does not wait once that is regretted.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "subscription_type": {
              "type": "object",
              "default": {
                "alternative_code": "FAMILY"
              }
            },
            "billing_term_scheme": {
              "type": "object",
              "default": {
                "code": "MONTHLY"
              }
            },
            "price_plan": {
              "type": "object",
              "default": {
                "code": "STANDARD"
              }
            },
            "billing_frequency": {
              "type": "string",
              "default": "MONTHLY"
            },
            "service": {
              "type": "object",
              "default": {
                "code": "FAMILY"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "make",
            "description": "A draft with one service, of an account that is there.",
            "operationId": "createSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "business_classification_code": "CREATE_DRAFT_SUBSCRIPTION",
                "accounts_receivable": {
                  "action": "EXISTING",
                  "accounts_receivable_identifier": "$inputs.account"
                },
                "subscription": {
                  "type_identifier": "$inputs.subscription_type",
                  "notes": "Made by contract tests",
                  "billing_terms": {
                    "billing_term_scheme_identifier": "$inputs.billing_term_scheme",
                    "price_plan_identifier": "$inputs.price_plan",
                    "agreement_date": "2026-01-05T00:00:00",
                    "billing_frequency": "$inputs.billing_frequency"
                  },
                  "services_set": [
                    {
                      "service_identifier": "$inputs.service"
                    }
                  ]
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "number": "$response.body#/data/subscription/number"
            },
            "x-outputs": {
              "thirdDay": "$response.body#/data/submitted_on + 3",
              "fortiethDay": "$response.body#/data/submitted_on + 40"
            }
          },
          {
            "stepId": "activateOnADay",
            "operationId": "activateSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                },
                "scheduled_date": "$steps.make.outputs.thirdDay"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/life_cycle_state == 'SCHEDULED'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "regret",
            "operationId": "regretSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "regretted",
            "operationId": "showSubscription",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "subscription_identifier",
                "in": "query",
                "value": {
                  "number": "$steps.make.outputs.number"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/life_cycle_state == 'REGRETTED'"
              },
              {
                "condition": "$response.body#/data/termed_services_set/0/life_cycle_state == 'REGRETTED'"
              }
            ]
          },
          {
            "stepId": "calledOff",
            "operationId": "getScheduledSubscriptionActions",
            "x-where-available": true,
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "subscription_identifier",
                "in": "query",
                "value": {
                  "number": "$steps.make.outputs.number"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/0 == null",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "subscriptionCancellationEndsWhatWaits",
        "summary": "What was put off on a subscription does not wait once that is cancelled.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "subscription_type": {
              "type": "object",
              "default": {
                "alternative_code": "FAMILY"
              }
            },
            "billing_term_scheme": {
              "type": "object",
              "default": {
                "code": "MONTHLY"
              }
            },
            "price_plan": {
              "type": "object",
              "default": {
                "code": "STANDARD"
              }
            },
            "billing_frequency": {
              "type": "string",
              "default": "MONTHLY"
            },
            "service": {
              "type": "object",
              "default": {
                "code": "FAMILY"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "make",
            "description": "A draft with one service, of an account that is there.",
            "operationId": "createSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "business_classification_code": "CREATE_DRAFT_SUBSCRIPTION",
                "accounts_receivable": {
                  "action": "EXISTING",
                  "accounts_receivable_identifier": "$inputs.account"
                },
                "subscription": {
                  "type_identifier": "$inputs.subscription_type",
                  "notes": "Made by contract tests",
                  "billing_terms": {
                    "billing_term_scheme_identifier": "$inputs.billing_term_scheme",
                    "price_plan_identifier": "$inputs.price_plan",
                    "agreement_date": "2026-01-05T00:00:00",
                    "billing_frequency": "$inputs.billing_frequency"
                  },
                  "services_set": [
                    {
                      "service_identifier": "$inputs.service"
                    }
                  ]
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "number": "$response.body#/data/subscription/number"
            },
            "x-outputs": {
              "thirdDay": "$response.body#/data/submitted_on + 3",
              "fortiethDay": "$response.body#/data/submitted_on + 40"
            }
          },
          {
            "stepId": "activate",
            "operationId": "activateSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "deactivateOnADay",
            "operationId": "deactivateSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                },
                "scheduled_date": "$steps.make.outputs.thirdDay"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/life_cycle_state == 'SCHEDULED'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "cancel",
            "operationId": "cancelSubscription",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "subscription_identifier": {
                  "number": "$steps.make.outputs.number"
                }
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "calledOff",
            "operationId": "getScheduledSubscriptionActions",
            "x-where-available": true,
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "subscription_identifier",
                "in": "query",
                "value": {
                  "number": "$steps.make.outputs.number"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/0 == null",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "arazzo": "1.0.1",
    "info": {
      "title": "Vouchers",
      "version": "1.0.0",
      "summary": "What can be used, once, where and while it may be used."
    },
    "sourceDescriptions": [
      {
        "name": "crm",
        "url": "../../packages/contract/dist/documents/openapi.R18.0.0.json",
        "type": "openapi"
      }
    ],
    "workflows": [
      {
        "workflowId": "voucherOnce",
        "summary": "A payment voucher is used once and for good, and pays what it is worth with what is added to that.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "voucher": {
              "type": "object",
              "default": {
                "number": "V0000000701"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "before",
            "operationId": "showAccountsReceivable",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            }
          },
          {
            "stepId": "secret",
            "operationId": "showVoucherSecretNumber",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "voucher_identifier",
                "in": "query",
                "value": "$inputs.voucher"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "number": "$response.body#/data/secret_number"
            }
          },
          {
            "stepId": "use",
            "operationId": "useVoucher",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "secret_number": "$steps.secret.outputs.number",
                "accounts_receivable_identifier": "$inputs.account"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/life_cycle_state == 'USED'",
                "x-evidence": "assumed"
              }
            ],
            "outputs": {
              "value": "$response.body#/data/value",
              "added": "$response.body#/data/extra_added_value"
            }
          },
          {
            "stepId": "paid",
            "operationId": "showAccountsReceivable",
            "x-available-from": [
              "R13.1.0"
            ],
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "accounts_receivable_identifier",
                "in": "query",
                "value": "$inputs.account"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/balance == $steps.before.outputs.balance - $steps.use.outputs.value - $steps.use.outputs.added",
                "x-evidence": "assumed"
              }
            ],
            "outputs": {
              "balance": "$response.body#/data/balance"
            }
          },
          {
            "stepId": "useAgain",
            "operationId": "useVoucher",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "secret_number": "$steps.secret.outputs.number",
                "accounts_receivable_identifier": "$inputs.account"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'"
              }
            ]
          },
          {
            "stepId": "still",
            "operationId": "showVoucher",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "voucher_identifier",
                "in": "query",
                "value": "$inputs.voucher"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/life_cycle_state == 'USED'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "voucherCancelled",
        "summary": "A voucher that is cancelled cannot be used, nor cancelled again, and stays as it is.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "voucher": {
              "type": "object",
              "default": {
                "number": "V0000000704"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "secret",
            "operationId": "showVoucherSecretNumber",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "voucher_identifier",
                "in": "query",
                "value": "$inputs.voucher"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "number": "$response.body#/data/secret_number"
            }
          },
          {
            "stepId": "cancel",
            "operationId": "cancelVoucher",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "voucher_identifier": "$inputs.voucher",
                "cancellation_reason": "VOUCHER_LOSS"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/life_cycle_state == 'CANCELLED'"
              }
            ]
          },
          {
            "stepId": "refused",
            "operationId": "useVoucher",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "secret_number": "$steps.secret.outputs.number",
                "accounts_receivable_identifier": "$inputs.account"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "cancelAgain",
            "operationId": "cancelVoucher",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "voucher_identifier": "$inputs.voucher",
                "cancellation_reason": "VOUCHER_LOSS"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "still",
            "operationId": "showVoucher",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "voucher_identifier",
                "in": "query",
                "value": "$inputs.voucher"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/life_cycle_state == 'CANCELLED'"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "voucherUsedIsNotCancelled",
        "summary": "A voucher that is used cannot be cancelled.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "voucher": {
              "type": "object",
              "default": {
                "number": "V0000000704"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "secret",
            "operationId": "showVoucherSecretNumber",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "voucher_identifier",
                "in": "query",
                "value": "$inputs.voucher"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "number": "$response.body#/data/secret_number"
            }
          },
          {
            "stepId": "use",
            "operationId": "useVoucher",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "secret_number": "$steps.secret.outputs.number",
                "accounts_receivable_identifier": "$inputs.account"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ]
          },
          {
            "stepId": "cancel",
            "operationId": "cancelVoucher",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "voucher_identifier": "$inputs.voucher",
                "cancellation_reason": "VOUCHER_LOSS"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "voucherIsOver",
        "summary": "A voucher that is past its end cannot be used.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "voucher": {
              "type": "object",
              "default": {
                "number": "V0000000705"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "secret",
            "operationId": "showVoucherSecretNumber",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "voucher_identifier",
                "in": "query",
                "value": "$inputs.voucher"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "number": "$response.body#/data/secret_number"
            }
          },
          {
            "stepId": "refused",
            "operationId": "useVoucher",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "secret_number": "$steps.secret.outputs.number",
                "accounts_receivable_identifier": "$inputs.account"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "voucherEnds",
        "summary": "An hour behind its end a voucher cannot be used any more.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "lot": {
              "type": "object",
              "default": {
                "number": "LOT-7"
              }
            },
            "voucher": {
              "type": "object",
              "default": {
                "number": "V0000000701"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "secret",
            "operationId": "showVoucherSecretNumber",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "voucher_identifier",
                "in": "query",
                "value": "$inputs.voucher"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "number": "$response.body#/data/secret_number"
            }
          },
          {
            "stepId": "activate",
            "operationId": "getVoucherForActivation",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "lot_identifier",
                "in": "query",
                "value": "$inputs.lot"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "at": "$response.body#/data/log_information/updated_date"
            }
          },
          {
            "stepId": "shown",
            "operationId": "showVoucher",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "voucher_identifier",
                "in": "query",
                "value": "$inputs.voucher"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              },
              {
                "condition": "$response.body#/data/expiration_date != null",
                "x-evidence": "assumed"
              }
            ],
            "outputs": {
              "end": "$response.body#/data/expiration_date"
            }
          },
          {
            "stepId": "logInAfterwards",
            "operationId": "createSessionToken",
            "x-wait-until": {
              "date": "$steps.shown.outputs.end",
              "now": "$steps.activate.outputs.at"
            },
            "x-wait-seconds": 3600,
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "use",
            "operationId": "useVoucher",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logInAfterwards.outputs.token",
                "secret_number": "$steps.secret.outputs.number",
                "accounts_receivable_identifier": "$inputs.account"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "voucherElsewhere",
        "summary": "A voucher for some units is used in one of these, and in no other.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "voucher_elsewhere": {
              "type": "object"
            },
            "unit_elsewhere": {
              "type": "string"
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "secret",
            "operationId": "showVoucherSecretNumber",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "voucher_identifier",
                "in": "query",
                "value": "$inputs.voucher_elsewhere"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "number": "$response.body#/data/secret_number"
            }
          },
          {
            "stepId": "refused",
            "operationId": "useVoucher",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "secret_number": "$steps.secret.outputs.number",
                "accounts_receivable_identifier": "$inputs.account"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "logInElsewhere",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation",
                "unit": "$inputs.unit_elsewhere"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "useElsewhere",
            "operationId": "useVoucher",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logInElsewhere.outputs.token",
                "secret_number": "$steps.secret.outputs.number",
                "accounts_receivable_identifier": "$inputs.account"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "voucherIsNotYet",
        "summary": "A voucher that is not in effect yet cannot be used.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "account": {
              "type": "object",
              "default": {
                "number": "ACR0000000021"
              }
            },
            "voucher_not_yet": {
              "type": "object"
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "secret",
            "operationId": "showVoucherSecretNumber",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "voucher_identifier",
                "in": "query",
                "value": "$inputs.voucher_not_yet"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "number": "$response.body#/data/secret_number"
            }
          },
          {
            "stepId": "refused",
            "operationId": "useVoucher",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "token": "$steps.logIn.outputs.token",
                "secret_number": "$steps.secret.outputs.number",
                "accounts_receivable_identifier": "$inputs.account"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code != 'OK'",
                "x-evidence": "assumed"
              }
            ]
          }
        ]
      },
      {
        "workflowId": "voucherForOne",
        "summary": "A voucher that waits for activation is given to one, and is activated then.",
        "x-writes": true,
        "inputs": {
          "type": "object",
          "properties": {
            "username": {
              "type": "string"
            },
            "password": {
              "type": "string"
            },
            "organisation": {
              "type": "string"
            },
            "lot": {
              "type": "object",
              "default": {
                "number": "LOT-7"
              }
            }
          }
        },
        "steps": [
          {
            "stepId": "logIn",
            "operationId": "createSessionToken",
            "requestBody": {
              "contentType": "application/json",
              "payload": {
                "username": "$inputs.username",
                "password": "$inputs.password",
                "organisation": "$inputs.organisation"
              }
            },
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "outputs": {
              "token": "$response.body#/data/token"
            }
          },
          {
            "stepId": "activate",
            "operationId": "getVoucherForActivation",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "lot_identifier",
                "in": "query",
                "value": "$inputs.lot"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/life_cycle_state == 'ACTIVATED'",
                "x-evidence": "assumed"
              }
            ],
            "outputs": {
              "id": "$response.body#/data/id"
            }
          },
          {
            "stepId": "shown",
            "operationId": "showVoucher",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "voucher_identifier",
                "in": "query",
                "value": {
                  "id": "$steps.activate.outputs.id"
                }
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/status/code == 'OK'"
              }
            ],
            "x-criteria": [
              {
                "condition": "$response.body#/data/life_cycle_state == 'ACTIVATED'",
                "x-evidence": "assumed"
              }
            ]
          },
          {
            "stepId": "activateAnother",
            "operationId": "getVoucherForActivation",
            "parameters": [
              {
                "name": "token",
                "in": "query",
                "value": "$steps.logIn.outputs.token"
              },
              {
                "name": "lot_identifier",
                "in": "query",
                "value": "$inputs.lot"
              }
            ],
            "successCriteria": [
              {
                "condition": "$response.body#/data/id != $steps.activate.outputs.id",
                "x-evidence": "assumed"
              }
            ],
            "x-criteria": [],
            "outputs": {}
          }
        ]
      }
    ]
  }
]
