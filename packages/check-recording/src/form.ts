import type { Exchange } from '@crmcom-webapi/judge'

/** One or several recorded files, read and made alike whatever form they had. */
export interface LoadedRecording {
  /** The name the recording goes by in messages. */
  file: string
  form: 'har' | 'simple'
  /** The entries, each read when it is asked for. */
  exchanges: Iterable<ReadExchange> & { readonly length: number }
}

/** An entry, with what is odd in it, in words. One without a URL could not be read. */
export type ReadExchange = (Exchange | { place: string; url?: never }) & { oddities: string[] }

/**
 * Recorded traffic in our own simple form, one JSON file. Members that are not named here are allowed
 * and left alone, so a recorder may add its own.
 */
export interface Recording {
  exchanges: RecordedExchange[]
}

/** One request with its answer. */
export interface RecordedExchange {
  request: RecordedRequest
  response: RecordedResponse
  /** When the request was sent, such as `2026-01-05T10:00:00Z`. Needed only to judge calls by expired tokens. */
  at?: string
}

export interface RecordedRequest {
  /** The HTTP verb. */
  method: string
  /** The whole URL with its query. */
  url: string
  headers?: RecordedHeaders
  /** The body as a JSON value, or as the text that was sent. Left out (or null) when there was none. */
  body?: unknown
}

export interface RecordedResponse {
  /** The HTTP status. */
  status: number
  headers?: RecordedHeaders
  /** The body as a JSON value, or as the text that came. Left out (or null) when there was none. */
  body?: unknown
}

/** Header values by name, in any case; a header that came several times has a list. */
export interface RecordedHeaders {
  [name: string]: string | string[]
}

const headers = {
  type: 'object',
  additionalProperties: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
} as const

/** The JSON Schema (2020-12) of {@link Recording}. */
export const recordingSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Recording',
  description: 'Recorded calls of CRM.COM’s Web API V4.',
  type: 'object',
  required: ['exchanges'],
  properties: {
    exchanges: {
      type: 'array',
      items: {
        type: 'object',
        required: ['request', 'response'],
        properties: {
          at: { type: 'string', format: 'date-time', description: 'When the request was sent.' },
          request: {
            type: 'object',
            required: ['method', 'url'],
            properties: {
              method: { type: 'string', pattern: '^[A-Za-z]+$' },
              url: { type: 'string', minLength: 1, description: 'The whole URL with its query.' },
              headers,
              body: { description: 'A JSON value, or the text that was sent.' },
            },
          },
          response: {
            type: 'object',
            required: ['status'],
            properties: {
              status: { type: 'integer', minimum: 100, maximum: 599 },
              headers,
              body: { description: 'A JSON value, or the text that came.' },
            },
          },
        },
      },
    },
  },
} as const
