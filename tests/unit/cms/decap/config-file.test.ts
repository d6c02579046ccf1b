import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { configFile } from '../../../../cms/decap/config-file.ts';
import { fieldReferenceFile } from '../../../../cms/guide/field-reference.ts';
import { configText } from './config.ts';

test('the committed configuration is what the content model makes: `npm run cms:config` writes it', () => {
  expect(configText).toBe(configFile());
});

test('so is the guide’s list of fields', async () => {
  const file = new URL('../../../../src/site/guide/field-reference.json', import.meta.url);
  expect(await readFile(file, 'utf8')).toBe(fieldReferenceFile());
});
