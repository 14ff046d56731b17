import type { Block } from './send.ts'

/** A block in words for the reader. */
export interface Explanation {
  title: string
  paragraphs: string[]
}

/**
 * Explains why there is no answer to look at, and what to do.
 *
 * @param call What was tried: the address of the server, that of the page, and whether the browser asks the server
 *   before it makes the call.
 */
export function explain(why: Block, call: { server: string; page: string; isAskedFirst: boolean }): Explanation {
  const curl = 'The curl line below makes the same call outside the browser.'
  if (why === 'mixed-content')
    return {
      title: 'The browser does not let this page call an insecure server',
      paragraphs: [
        `This page came over https, the server ${call.server} is named with http. Browsers stop such calls, so nothing was sent.`,
        `Name the server with https if it has that, or open these docs on your own machine. ${curl}`,
      ],
    }
  if (why === 'cors')
    return {
      title: 'The server does not let this page read its answers (CORS)',
      paragraphs: [
        `${call.server} is there, but it does not say that pages of ${call.page} may call it, so the browser keeps the answer back. Systems in the field most likely say so to nobody.`,
        call.isAskedFirst
          ? 'The browser asked the server first and got no leave, so the call itself was not made.'
          : 'The call itself may have reached the server: a plain GET is sent without asking first.',
        `It is a rule of browsers only. ${curl} Whoever runs the server can allow the origin ${call.page}.`,
      ],
    }
  if (why === 'redirect')
    return {
      title: 'The server points elsewhere',
      paragraphs: [
        'The answer is a redirect. It is not followed, since the call carries secrets. Name the server it points to.',
        'A server that answers http with a redirect to https is named with https here.',
      ],
    }
  if (why === 'not-loaded')
    return {
      title: 'The reference server could not be loaded into this page',
      paragraphs: ['Check the network and send again. Its code comes from these docs when it is first needed.'],
    }
  return {
    title: 'Nobody answered',
    paragraphs: [
      `No connection to ${call.server}: the name or the port may be wrong, the server may be down, its certificate may not be trusted, or the network may be in between.`,
      `A browser does not tell a page which it was. ${curl}`,
    ],
  }
}
