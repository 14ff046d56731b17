import '../scripts/check-generators/judge.test.js'
