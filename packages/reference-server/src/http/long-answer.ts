import type { OpenWorld } from '../kernel/open-world.js'
import { pageLength } from '../resources/long-list.js'
import type { AnswerHeaders, Envelope } from './answer.js'

/** The answer to a call for a long list, whose envelope is made page by page. */
export class LongAnswer {
  constructor(
    /** How many records the list has. */
    readonly length: number,
    /** Makes an envelope that has the records from one on, up to as many as a page has. */
    readonly page: (world: OpenWorld, from: number) => Promise<Envelope>,
  ) {}

  /** The same with each of its envelopes changed. */
  map(change: (envelope: Envelope, world: OpenWorld) => Envelope): LongAnswer {
    return new LongAnswer(this.length, async (world, from) => change(await this.page(world, from), world))
  }
}

/** How the rest of a long answer comes. */
export interface Rest {
  /** Makes the envelope that has the records from one on. */
  page(from: number): Promise<Envelope>
  /** Told what broke the answer off. */
  onFault(error: unknown): void
}

const longAnswers = new WeakSet<Response>()

/** Tells whether the body of a response is made while it is read. */
export function isLong(response: Response): boolean {
  return longAnswers.has(response)
}

/**
 * Sends one envelope in chunks, a page in each. The next page is made when the reader wants it and others had their
 * turn; a reader who leaves has no more of them made. The first page is there already, so whatever was wrong with the call
 * was told. A fault after that breaks the answer off: the reader gets an error, and never a list that seems whole.
 */
export function respondLong({ length }: LongAnswer, first: Envelope, rest: Rest, headers: AnswerHeaders): Response {
  const chunks = chunksOf(length, first, rest)
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await chunks.next()
          if (done) controller.close()
          else controller.enqueue(encoder.encode(value))
        } catch (error) {
          controller.error(new Error('the answer broke off: the server met an unexpected fault'))
          rest.onFault(error)
        }
      },
      async cancel() {
        await chunks.return()
      },
    },
    { highWaterMark: 0 },
  )
  const response = new Response(body, { status: 200, headers: { 'content-type': 'application/json', ...headers } })
  longAnswers.add(response)
  return response
}

/** Cuts an envelope into the text before its records, the records of each page, and the text behind them. */
async function* chunksOf(length: number, first: Envelope, rest: Rest): AsyncGenerator<string, void, undefined> {
  yield `{"data":[${recordsOf(first)}`
  for (let from = pageLength; from < length; from += pageLength) {
    await othersTurn()
    yield `,${recordsOf(await rest.page(from))}`
  }
  yield `],${JSON.stringify({ ...first, data: undefined }).slice(1)}`
}

function recordsOf({ data }: Envelope): string {
  return JSON.stringify(data).slice(1, -1)
}

/** Lets everything else that waits be done first. No timer: those of a test may stand still. */
function othersTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
