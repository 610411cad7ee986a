import { defineConfig } from 'vitest/config'
import { writeLetters } from './scripts/letters.mjs'

/** Rules are tested with the letters that they ship with. */
const shippedLetters = {
  name: 'shipped-letters',
  transform: (code, id) =>
    /(?<!\/test)\/(?:src|rules)\/.+\.ts$/.test(id) ? { code: writeLetters(code), map: null } : undefined
}

export default defineConfig({
  plugins: [shippedLetters],
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build.ts'],
    // Vitest leaves a core to whoever waits: on two cores the run would take twice as long.
    maxWorkers: '100%',
    // Modules are loaded once for all files of a worker, not for each: a tenth of the run.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 180_000
  }
})
