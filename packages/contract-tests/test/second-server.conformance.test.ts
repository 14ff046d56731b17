// Server and judge were made from one contract, and might share their errors. The model of the server's tests was not.
import { bundle, listOperations, project } from '@crmcom-webapi/contract'
import { expect, test } from 'vitest'
import { type Check, kinds, runContractTests } from '../src/index.js'
import { isModelled, ModelServer, modelCredentials, modelProfile } from './support/model-server.js'
import { overHttp } from './support/over-http.js'

/** What is in the contract and not in the model, besides whole operations. */
const notInModel = {
  passCodeByMail: 'no mail was sent in its world',
  transferBetweenWallets: 'it leaves open in which order the halves of a transfer come',
}

/** Documented calls with members that the model does not read, and takes for strangers. */
const notRead: { readonly [operation: string]: RegExp } = {
  createAccountsReceivable: /^with-(?:card-by-last-digits|opt-ins)/,
  updateAccountsReceivablePaymentPreferences: /^card-by-last-digits/,
  addAccountsReceivablePresentmentPreferences: /^by-sms-country-/,
  createContactInformation: /^person-with-everything/,
  updateContactInformation: /^phones-and-emails/,
  createWalletTransaction: /^reserved/,
}
const isRead = ({ kind, operationId, name }: Check) =>
  kind !== 'example' || !notRead[operationId]?.test(name.replace(/^example /, ''))

test.each(['R18.0.0', 'R12.0.0', 'R4.0.0'])('the model of %s fails nothing where it is complete', async (release) => {
  const model = new ModelServer(release)
  const http = await overHttp((request) => model.fetch(request))
  const unknown = listOperations(project(bundle, release)).filter((one) => !isModelled(one))
  const profile = modelProfile(release)
  try {
    const report = await runContractTests({
      ...{ baseUrl: http.baseUrl, release, seed: 1, rate: 1e9, guesses: 1000, allowWrites: true, depth: 30 },
      kinds: kinds.filter((kind) => kind !== 'negative'),
      credentials: modelCredentials,
      profile: {
        ...profile,
        skip: {
          ...notInModel,
          ...Object.fromEntries(unknown.map(({ operation }) => [operation.operationId, 'not in the model'])),
        },
      },
      clock: { advance: async (seconds) => model.advance(seconds) },
      reset: async () => model.reset(),
    })
    const failed = report.checks.filter((check) => check.verdict === 'FAIL' && isRead(check))
    const { accepted, all } = report.coverage.operations
    console.info(
      `the model of ${release}: ${report.requests} calls over HTTP, ${report.checks.length} checks, ${failed.length} FAIL; ${all - unknown.length} of ${all} operations are in it, ${accepted} accepted`,
    )
    expect(failed.map(({ id, words }) => `${id}: ${words}`)).toEqual([])
  } finally {
    await http.close()
  }
})
