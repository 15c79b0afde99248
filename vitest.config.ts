import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Every stage is pure: files of tests may share one load of the modules, which takes longer than most of the tests.
    isolate: false,
  },
})
