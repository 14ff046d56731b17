import { pathWords, spellOut } from '@crmcom-webapi/release-marks'
import { expect, test } from 'vitest'

test.each([
  ['access_tokens/configuration/classifications/list', '<&^', 'listAccessTokenClassifications'],
  ['access_tokens/reset_pass_code', '<&>', 'resetAccessTokenPassCode'],
  ['reward_transactions/awards/show', '<*&', 'showAwardRewardTransaction'],
  ['currencies/convert_to_default_currency', '<>', 'convertToDefaultCurrency'],
  ['contact_information/verify_kyc_profile', '<%>', 'verifyContactInformationKycProfile'],
  ['currencies/show', '<&', 'showCurrency'],
  ['currencies/list', '<%', 'listCurrencies'],
  ['rewards_participants/terminate', 'endRewardsParticipation', 'endRewardsParticipation'],
  ['status', '<&', 'statusStatu'],
])('of %s, %s is short for %s', (path, short, name) => {
  expect(spellOut(short, pathWords(path))).toBe(name)
})
