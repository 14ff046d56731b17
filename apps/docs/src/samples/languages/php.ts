import type { Language } from '../language.ts'
import { environment, exactBody, phpSyntax, phpText, phpValue, readingLines } from './php-values.ts'

/** A script with the extension `curl` alone. */
export const language: Language = {
  write: ({ method, url, query, key, body }) => {
    const address =
      query.length === 0
        ? phpText(url)
        : `${phpText(`${url}?`)} . http_build_query(${phpValue(new Map(query), 0, 0, true)})`
    const isPlainVerb = method === (body === undefined ? 'GET' : 'POST')
    return [
      '<?php',
      '',
      `$curl = curl_init(${address});`,
      'curl_setopt_array($curl, [',
      '    CURLOPT_RETURNTRANSFER => true,',
      '    CURLOPT_TIMEOUT => 30,',
      ...(isPlainVerb ? [] : [`    CURLOPT_CUSTOMREQUEST => '${method}',`]),
      ...(key ? [`    CURLOPT_USERPWD => ${environment(key)} . ':',`] : []),
      ...(body === undefined
        ? []
        : [
            `    CURLOPT_HTTPHEADER => ['Content-Type: application/json'],`,
            `    CURLOPT_POSTFIELDS => ${exactBody(body) ?? `json_encode(${phpValue(body, 4, 39, true)}, JSON_THROW_ON_ERROR)`},`,
          ]),
      ']);',
      '$json = curl_exec($curl);',
      'if ($json === false) {',
      '    throw new RuntimeException(curl_error($curl));',
      '}',
      ...readingLines('$json'),
    ].join('\n')
  },
  syntax: phpSyntax,
}
