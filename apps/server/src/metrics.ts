import type { ReferenceServer, ReferenceServerOptions, Store } from '@crmcom-webapi/reference-server'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** What a server counts, in the text form of Prometheus. No label holds anything that was sent: operations, releases and codes only. */
export interface Metrics {
  /** Told what the server tells of each call and of each sweep. */
  hooks: Required<Pick<ReferenceServerOptions, 'onRequest' | 'onSweep'>>
  /** Lets it tell of a server and its store, too. */
  watch(server: Pick<ReferenceServer, 'sessions'>, store: Store | undefined): void
  /** All that was counted. */
  text(): Promise<string>
  readonly contentType: string
}

export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const calls = new Counter({
    name: 'crmcom_webapi_calls_total',
    help: 'Calls that were answered, by operation, release and the code of the answer.',
    labelNames: ['operation', 'release', 'code'],
    registers,
  })
  const durations = new Histogram({
    name: 'crmcom_webapi_call_duration_seconds',
    help: 'How long calls took, by operation.',
    labelNames: ['operation'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  })
  const sweeps = new Counter({
    name: 'crmcom_webapi_sweeps_total',
    help: 'How often what is over was looked for here.',
    registers,
  })
  const swept = new Counter({
    name: 'crmcom_webapi_swept_records_total',
    help: 'Records that were taken out because they were over, and those of which a part was, by kind.',
    labelNames: ['kind'],
    registers,
  })
  return {
    hooks: {
      onRequest: ({ operationId, release, code, durationMs }) => {
        const operation = operationId ?? 'none'
        calls.inc({ operation, release, code })
        durations.observe({ operation }, durationMs / 1000)
      },
      onSweep: (taken) => {
        sweeps.inc()
        for (const [kind, count] of taken) swept.inc({ kind }, count)
      },
    },
    watch(server, store) {
      new Gauge({
        name: 'crmcom_webapi_sessions',
        help: 'Sessions that are alive.',
        registers,
        async collect() {
          const alive = await server.sessions()
          if (alive !== undefined) this.set(alive)
        },
      })
      if (store?.figures) watchStore(registry, store)
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}

function watchStore(registry: Registry, store: Store): void {
  const registers = [registry]
  const counted = (name: string, help: string, read: () => number) =>
    new Counter({
      name,
      help,
      registers,
      collect() {
        this.reset()
        this.inc(read())
      },
    })
  counted(
    'crmcom_webapi_store_reruns_total',
    'Transactions that met a conflict with another one and were run again.',
    () => store.figures?.reruns ?? 0,
  )
  counted(
    'crmcom_webapi_store_conflicts_given_up_total',
    'Transactions that met a conflict in each of their runs, and failed.',
    () => store.figures?.givenUp ?? 0,
  )
  new Gauge({
    name: 'crmcom_webapi_store_connections',
    help: 'Connections to the database: open, idle, and calls that wait for one.',
    labelNames: ['state'],
    registers,
    collect() {
      for (const [state, count] of Object.entries(store.figures?.connections ?? {})) this.set({ state }, count)
    },
  })
}
