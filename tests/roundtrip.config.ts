import { defineConfig } from 'vitest/config';

/** Every entry of content/ through Decap's bundle. It takes ten minutes, so `npm test` has a few entries of each collection instead. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    name: 'roundtrip',
    include: ['tests/roundtrip/**/*.test.ts'],
    experimental: { viteModuleRunner: false }, // as in vitest.config.ts
    globalSetup: ['tests/site-for-tests.ts', 'tests/system-for-readers.ts'],
    testTimeout: 900_000,
    hookTimeout: 120_000,
  },
});
