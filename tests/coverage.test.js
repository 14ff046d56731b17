import '../scripts/contract-coverage/cover.test.js'
