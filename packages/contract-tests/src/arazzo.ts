/** As much of Arazzo 1.0 as our workflows use. */
export interface ArazzoDocument {
  arazzo: string
  info: { title: string; version: string; summary?: string; description?: string }
  sourceDescriptions: { name: string; url: string; type: string }[]
  workflows: Workflow[]
}

export interface Workflow {
  workflowId: string
  summary: string
  /** JSON Schema; an input named like a credential is one, and one without a value of the server takes its
   * `default`, which is of the documented examples. */
  inputs?: {
    type: 'object'
    properties: { [name: string]: { type?: string; default?: unknown } }
  }
  steps: Step[]
  /** Whether it changes records. */
  'x-writes'?: boolean
}

export interface Step {
  stepId: string
  description?: string
  operationId: string
  parameters?: { name: string; in: 'query' | 'header'; value: unknown }[]
  requestBody?: { contentType: 'application/json'; payload: unknown }
  successCriteria?: Criterion[]
  outputs?: { [name: string]: string }
  /** Moves the clock before the step, or waits; for more than a week, where the clock can be moved and put back. */
  'x-wait-seconds'?: number
  /**
   * The same until a date that an answer has, by another one that says when the server gave it, and `x-wait-seconds` more.
   * Such a date may be months ahead, so the clock has to be one that can be moved and put back.
   */
  'x-wait-until'?: { date: string; now: string }
  /** Its outputs take the place of those of this earlier step, as those of a new session do. */
  'x-instead-of'?: string
  /** Left out where the release has not the operation; what would come of it is not looked at either. */
  'x-where-available'?: boolean
  /** The step sends a wrong password, key or code. */
  'x-guess'?: boolean
  /**
   * Further outputs: what the server sends to somebody else because of the call, by its place in an `Outbox`, such as
   * `mails.0.token`. A workflow with it is played where that can be looked at.
   */
  'x-sent'?: { [output: string]: string }
  /**
   * Further outputs that are worked out of an answer, as `x-criteria` are: sums of amounts, and days after a date, such as
   * `$response.body#/data/submitted_on + 3`. Where an answer does not tell one, the workflow ends there.
   */
  'x-outputs'?: { [output: string]: string }
  /** Criteria that Arazzo's simple conditions cannot say: sums, and that objects or lists are the same. */
  'x-criteria'?: Criterion[]
  /** Of these releases on only. */
  'x-available-from'?: string[]
}

export interface Criterion {
  condition: string
  /** The clause it stands on, a JSON pointer into the contract; without it the operation of the step. */
  'x-clause'?: string
  'x-evidence'?: 'documented' | 'sample' | 'field' | 'assumed'
}
