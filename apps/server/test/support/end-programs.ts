import { afterEach } from 'vitest'
import { Program } from './program.js'

// Set up for each file: a module that files share is run once, and so is what it says of the ends of tests.
afterEach(() => Program.killAll())
