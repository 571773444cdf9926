import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build-once.ts'],
    // Every core: whole commands are most of the time, and a core kept free is a third of it.
    maxWorkers: availableParallelism(),
    maxConcurrency: availableParallelism(),
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
