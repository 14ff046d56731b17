import '../scripts/contract-coverage/cover.test.js'
import '../scripts/contract-coverage/open-ends.test.js'
