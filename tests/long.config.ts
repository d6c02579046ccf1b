import { defineConfig } from 'vitest/config';
import { nightly } from './vitest.config.ts';

const root = new URL('..', import.meta.url).pathname;

/** What `npm test` has a short version of: every entry through Decap's bundle (ten minutes), every page in every mode, Decap without our patches. */
export default defineConfig({
  root,
  test: {
    tags: nightly,
    maxWorkers: 2, // as in vitest.config.ts
    env: { EVERY_PAGE: 'yes', FULL_PROPERTIES: 'yes' }, // tests/system/every-page.ts, tests/property-runs.ts
    include: [
      'tests/long/**/*.test.ts',
      'tests/unit/{admin/markdown/random-texts,cms/decap/random-entries,cms/decap/save,cms/text-faults,previews/parse-body}.test.ts',
      'tests/unit/domain/{cycle/agreement,delivery/absence,text/clean-text}.test.ts',
      'tests/system/**/*.test.ts',
    ],
    experimental: { viteModuleRunner: false }, // as in vitest.config.ts
    expect: { poll: { timeout: 60_000 } },
    globalSetup: ['tests/site-for-tests.ts', 'tests/shared-system.ts'],
    testTimeout: 900_000,
    hookTimeout: 120_000,
  },
});
