import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { envFile, workerSettings } from '../../../scripts/local/worker-settings.ts';

const secrets = {
  githubAppPrivateKey: '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n',
  githubWebhookSecret: 'w'.repeat(43),
  githubOauthClientSecret: 'o'.repeat(43),
  signingSecret: 's'.repeat(43),
};
const surroundings = {
  now: Temporal.Instant.from('2014-08-15T17:00:00Z'),
  siteUrl: 'http://localhost:8787',
  githubUrl: 'http://localhost:4001',
  mailUrl: 'http://localhost:4002',
  secrets,
  cmsBackendUrl: undefined,
  extra: {},
};

test('an env file gives back every setting as it was, line breaks included', () => {
  const settings = workerSettings(surroundings);
  expect(parseEnv(envFile(settings))).toEqual(settings);
});

test('a value that the file could not carry is refused by its name, without the value', () => {
  expect(() => envFile({ MAIL_FROM: 'a "b"' })).toThrow('The setting MAIL_FROM holds a double quote or a backslash');
});

test('a test’s own settings win', () => {
  expect(workerSettings({ ...surroundings, extra: { SETTLE_SECONDS: '1', MAIL_API_KEY: 'x' } })).toMatchObject({
    SETTLE_SECONDS: '1',
    MAIL_API_KEY: 'x',
  });
});

test('where the CMS edits this machine, the Worker is told so, and only there', () => {
  const cmsBackendUrl = 'http://localhost:8081/api/v1';
  expect(workerSettings({ ...surroundings, cmsBackendUrl })).toMatchObject({ CMS_LOCAL_BACKEND_URL: cmsBackendUrl });
  expect(workerSettings(surroundings)).not.toHaveProperty('CMS_LOCAL_BACKEND_URL');
});

test('every setting that the Worker cannot do without is given', async () => {
  // The names are read from the Worker's own schema: a setting added there and forgotten here fails.
  const source = await readFile(new URL('../../../functions/settings.ts', import.meta.url), 'utf8');
  const schema = /const settingsSchema = z\s*\.object\(\{([\s\S]*?)\n\s*\}\)/.exec(source)?.[1] ?? '';
  const required = schema
    .split('\n')
    .filter((line) => !/\.(optional|default)\(/.test(line))
    .flatMap((line) => /^\s+([A-Z_]+):/.exec(line)?.[1] ?? []);
  expect(required.length).toBeGreaterThan(3);
  expect(Object.keys(workerSettings(surroundings))).toEqual(expect.arrayContaining(required));
});
