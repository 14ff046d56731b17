import '../scripts/contract-coverage/open-ends.test.js'
