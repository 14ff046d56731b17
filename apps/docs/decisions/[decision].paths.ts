import { listDecisions } from '../src/decisions.ts'

export default {
  paths: () =>
    listDecisions().map(({ number, title, markdown }) => ({ params: { decision: number, title }, content: markdown })),
}
