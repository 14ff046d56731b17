import type { SampleCall } from '../../src/samples/call.ts'

const call: SampleCall = {
  operationId: 'sendOdd',
  method: 'POST',
  path: '/crmapi/rest/v2/odd/send',
  query: [],
  client: { callee: 'crm.odd.send', input: '{}' },
}

/** Texts that one language or another takes for something else. */
const oddTexts = [
  `it's "quoted" \`so\``,
  'a \\ b \\n c \\u0041 \\',
  '$HOME $'.concat('{HOME} $(id) {$x} #{x} %s %d %% {0} {{}}'),
  'two\nlines\r\nand a\ttab',
  'Δήμος – žluťoučký 🐎 ‘single’ “double”',
  '"""',
  "'''",
  '<?php ?> </script> <!-- */ // # @',
  '\u0001\u2028',
  '',
]

/** Calls that hold what is easily written wrong. No operation takes them. */
export const oddCalls = {
  texts: {
    ...call,
    operationId: 'sendTexts',
    body: JSON.stringify({
      token: '<session token>',
      texts: oddTexts,
      'na\'me "$x" \\': { 'two words': 'one' },
    }),
  },
  values: {
    ...call,
    operationId: 'sendValues',
    body: `{
      "token": "<session token>", "yes": true, "no": false, "none": null, "nothing": {}, "nobody": [],
      "class": "a", "event": "b", "object": {"string": [true, null, 1, "x", {"a": 1}, [], {}]}, "pairs": [{"a": 1}, {"b": "c"}],
      "numbered": {"0": "a", "1": "b"}, "list": ["a", "b"], "zero": 0, "minus": -7, "amount": 10.50, "small": 0.1, "cents": 1234567.89
    }`,
  },
  fields: {
    ...call,
    operationId: 'sendFields',
    body: `{
      "token": "<session token>", "yes": true, "no": false, "none": null, "nothing": {}, "nobody": [], "class": "it's \\"so\\" \\\\ $x",
      "event": "b", "object": {"string": [true, null, 1, "x", {"a": 1}, [], {}]}, "pairs": [{"a": 1}, {"b": "c"}],
      "names": ["a", "b"], "zero": 0, "minus": -7, "great": 9007199254740993, "amount": 10.50, "small": 0.1, "power": 1.5e3
    }`,
  },
  numbers: {
    ...call,
    operationId: 'sendNumbers',
    body: `{
      "token": "<session token>", "note": "it's 100 % \\"so\\" \\\\ $x",
      "integer": 9007199254740993, "greater": 123456789012345678901234567890, "below": -98765432109876543210,
      "decimal": 0.12345678901234567890123, "yes": true
    }`,
  },
  query: {
    ...call,
    operationId: 'listOdd',
    method: 'GET',
    query: [
      ['token', '<session token>'],
      ...oddTexts
        .filter((text) => !text.includes('\u0001'))
        .map((text, index): [string, string] => [`text_${index}`, `a=${text}&b+c`]),
    ],
  },
  key: { ...call, operationId: 'signOdd', key: 'WEB_API_KEY', body: '{}' },
  bare: { ...call, operationId: 'callOdd' },
} satisfies { [name: string]: SampleCall }
