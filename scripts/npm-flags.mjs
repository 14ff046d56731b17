// npm keeps options that stand before `--` for itself, and hands on what it took for their values as bare words.

/**
 * Tells what to type instead when npm has kept options of a program; `undefined` when it has not.
 *
 * @param {readonly string[]} flags The options of the program, without dashes.
 * @param {readonly string[]} args What reached the program.
 * @param {{ readonly [name: string]: string | undefined }} environment
 * @returns {string | undefined}
 */
export function keptByNpm(flags, args, environment) {
  const event = environment.npm_lifecycle_event
  if (event === undefined) return undefined
  const given = (flag) => environment[`npm_config_${flag.replaceAll('-', '_')}`]
  const kept = flags.filter((flag) => given(flag) !== undefined)
  const command = event === 'start' ? 'npm start' : `npm run ${event}`
  const words = args.filter((word) => !word.startsWith('-'))
  if (kept.length === 0) {
    // No option of the programs is a bare word: this one followed an option, perhaps a misspelt one, that npm has kept.
    if (args[0] === undefined || args[0] !== words[0]) return undefined
    return `Nothing takes "${args[0]}". npm keeps options before -- for itself: ${command} -- --option value; ${command} -- --help lists them`
  }
  const written = kept.map((flag) => {
    const value = given(flag)
    if (value !== 'true') return `--${flag} ${value}`
    return kept.length === 1 ? [`--${flag}`, ...words].join(' ') : `--${flag}${words.length > 0 ? ' …' : ''}`
  })
  const names = kept.map((flag) => `--${flag}`).join(' and ')
  return `npm has kept ${names} for itself. Put -- before the options: ${command} -- ${written.join(' ')}`
}

/** The options that a help text lists, but for those npm has too. @param {string} help */
export function flagsIn(help) {
  const listed = [...help.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, flag]) => flag)
  return listed.filter((flag) => flag !== 'help' && flag !== 'version')
}

/**
 * Ends the process when npm has kept options of it.
 *
 * @param {readonly string[]} flags
 */
export function refuseKeptByNpm(flags) {
  const problem = keptByNpm(flags, process.argv.slice(2), process.env)
  if (problem === undefined) return
  process.stderr.write(`${problem}\n`)
  process.exit(2)
}
