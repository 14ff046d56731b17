import type { LanguageId } from './languages.ts'

/** What no sample knows of itself, in the words of each language. Code stands in backticks. */
export interface LanguageNote {
  /** Where the session token comes from, and where it goes. */
  token: string
  /** That a failure may come with HTTP status 200. */
  failure: string
  /** How exactly one of several fields is given. */
  oneOf: string
  /** Where the session token would be shown to whoever reads a log, if anywhere. */
  secrets?: string
}

const environment =
  'The login answers the session token in `data.token`. The samples after it take it from the environment variable `TOKEN`: put there what the login printed, such as with `export TOKEN=…`. A program of yours keeps it in memory and sends it in the field or parameter `token` of each call, never in a header.'

export const languageNotes: { readonly [id in LanguageId]: LanguageNote } = {
  curl: {
    token:
      'The login answers the session token in `data.token`; `TOKEN=$(curl … | jq -r .data.token)` keeps it in the shell. It goes into the field or parameter `token` of each call, never into a header.',
    failure:
      'A failure may come with HTTP status 200, so `curl --fail` does not see it: look at `status.code`, such as with `jq -e \'.status.code == "OK"\'`.',
    oneOf:
      'Where exactly one of several fields is to be given, leave the others out of the JSON. `null` counts as given.',
  },
  powershell: {
    token:
      'The login answers the session token in `data.token`; `$env:TOKEN = $answer.data.token` keeps it for the samples after it. It goes into the field or parameter `token` of each call, never into a header.',
    failure:
      'A failure may come with HTTP status 200 or another: `SkipHttpErrorCheck` lets you read `status.code` of either. Windows PowerShell 5.1 does not have it.',
    oneOf:
      'Where exactly one of several fields is to be given, leave the others out of the table. `$null` counts as given.',
  },
  client: {
    token:
      'The client signs in on the first call, puts the token where each call wants it and renews it. You never see it.',
    failure:
      'Whatever the HTTP status, a failure is thrown as a `CrmError` whose `statusCode` is the code of the envelope.',
    oneOf: 'Where exactly one of several fields is to be given, two do not compile.',
  },
  python: {
    token: environment,
    failure:
      'A failure may come with HTTP status 200, so `raise_for_status()` does not see it: look at `answer["status"]["code"]`.',
    oneOf:
      'Where exactly one of several fields is to be given, leave the others out of the dict. `None` counts as given.',
    secrets:
      'What `requests` throws holds the address, and with it the token of a GET: do not log its message. Nor that of `raise_for_status()`.',
  },
  php: {
    token: environment,
    failure:
      "A failure may come with HTTP status 200, and `curl_exec` is fine with either: look at `$answer['status']['code']`.",
    oneOf:
      'Where exactly one of several fields is to be given, leave the others out of the array. `null` counts as given. An empty object is `new stdClass()`, since `[]` becomes a list.',
  },
  'php-guzzle': {
    token: environment,
    failure:
      "A failure may come with HTTP status 200 or another. With `http_errors` off Guzzle does not throw on the status, so one look at `$answer['status']['code']` tells.",
    oneOf:
      'Where exactly one of several fields is to be given, leave the others out of the array. `null` counts as given. An empty object is `new stdClass()`, since `[]` becomes a list.',
    secrets:
      'What Guzzle throws when a server does not answer holds the address, and with it the token of a GET: do not log its message.',
  },
  java: {
    token: environment,
    failure:
      'A failure may come with HTTP status 200, so `response.statusCode()` does not tell: look at `status.code` of the answer.',
    oneOf:
      'Where exactly one of several fields is to be given, leave the others out of the JSON. A mapper that writes `null` for what is not set breaks the rule: use `@JsonInclude(NON_NULL)`.',
  },
  csharp: {
    token: environment,
    failure:
      'A failure may come with HTTP status 200, so `EnsureSuccessStatusCode()` does not see it, and throws before you can read one that comes with another: look at `status.code` of the answer.',
    oneOf:
      'Where exactly one of several fields is to be given, leave the others out. A class that writes `null` for what is not set breaks the rule: use `NullValueHandling.Ignore`.',
  },
}
