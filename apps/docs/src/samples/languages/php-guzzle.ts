import type { Language } from '../language.ts'
import { environment, exactBody, phpSyntax, phpText, phpValue, readingLines } from './php-values.ts'

/** A script with Guzzle 7, which is told not to throw on a status: what failed stands in the envelope. */
export const language: Language = {
  write: ({ method, url, query, key, body }) => {
    const exact = body === undefined ? undefined : exactBody(body)
    const options = [
      ...(key ? [`    'auth' => [${environment(key)}, ''],`] : []),
      ...(query.length > 0 ? [`    'query' => ${phpValue(new Map(query), 4, 15, true)},`] : []),
      ...(exact === undefined
        ? []
        : [`    'headers' => ['Content-Type' => 'application/json'],`, `    'body' => ${exact},`]),
      ...(body === undefined || exact !== undefined ? [] : [`    'json' => ${phpValue(body, 4, 14, true)},`]),
    ]
    const address = phpText(url)
    return [
      '<?php',
      '// composer require guzzlehttp/guzzle',
      `require 'vendor/autoload.php';`,
      '',
      `$client = new GuzzleHttp\\Client(['http_errors' => false, 'timeout' => 30]);`,
      ...(options.length === 0
        ? [`$response = $client->${method.toLowerCase()}(${address});`]
        : [`$response = $client->${method.toLowerCase()}(${address}, [`, ...options, ']);']),
      ...readingLines('(string) $response->getBody()'),
    ].join('\n')
  },
  syntax: phpSyntax,
}
