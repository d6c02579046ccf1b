import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

/** What `npm test` leaves to the night, with `--tags-filter` (scripts/test.ts); test.long.config.ts runs it. */
export const nightly = [{ name: 'nightly', description: 'Another way to what a quicker test sees: for npm run test:long' }];

const root = new URL('..', import.meta.url).pathname;

/** Four heights: pure units; the built pages as files; the Worker in workerd with its network sealed; the whole system in Chromium. */
export default defineConfig({
  root,
  test: {
    silent: 'passed-only',
    tags: nightly,
    maxWorkers: 2, // the cores of CI's machines; Vitest would leave one of them idle
    projects: [
      // Pure, so they share their modules: each file would load Decap, zod and the content again. The limit ends what hangs, on a busy machine too.
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false, testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'site',
          isolate: false,
          include: ['tests/site/**/*.test.ts'],
          experimental: { viteModuleRunner: false }, // as below
          globalSetup: ['tests/site-for-tests.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        plugins: [
          cloudflareTest({
            wrangler: { configPath: `${root}wrangler.jsonc` },
            miniflare: {
              // Sealed: what a test does not answer itself fails loudly, and never leaves this machine.
              outboundService: (request: Request) =>
                new Response(`unexpected request to ${new URL(request.url).host}`, { status: 599 }),
              bindings: {
                ENVIRONMENT: 'development',
                PROGRAM_NOW: '2014-08-15T17:00:00Z',
                GITHUB_API_URL: 'https://github.test',
                GITHUB_WEB_URL: 'https://github-web.test',
                GITHUB_TOKEN: 'test-token',
                APPLICATIONS_REPOSITORY: 'alsc/mentoring-applications',
                SITE_REPOSITORY: 'alsc/mentoring-site',
                COMMITTEE_TEAM: 'alsc/mentoring-committee',
                GITHUB_WEBHOOK_SECRET: 'webhook-secret-for-tests',
                GITHUB_OAUTH_CLIENT_ID: 'Iv1.test',
                GITHUB_OAUTH_CLIENT_SECRET: 'oauth-secret-for-tests',
                MAIL_API_URL: 'https://mail.test',
                MAIL_API_KEY: 'mail-key-for-tests',
                MAIL_FROM: 'ALSC Mentoring Program <mentoring@example.org>',
                SIGNING_SECRET: 'signing-secret-for-tests',
              },
            },
          }),
        ],
        test: {
          name: 'worker',
          isolate: false,
          include: ['tests/worker/**/*.test.ts'],
          setupFiles: ['tests/worker/forget-between-files.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'system',
          isolate: false, // a file is loaded into the process of the one before it: a second each
          include: ['tests/system/**/*.test.ts'],
          expect: { poll: { timeout: 60_000 } }, // a page on a busy machine
          // Node's own loader, as `npm start` has it: the local system finds its emulators by import.meta.resolve.
          experimental: { viteModuleRunner: false },
          globalSetup: ['tests/site-for-tests.ts', 'tests/shared-system.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
