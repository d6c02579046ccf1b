import { expect, test } from 'vitest';
import { configFile } from '../../../../cms/decap/config-file.ts';
import { configText } from './config.ts';

test('the committed configuration is what the content model makes: `npm run cms:config` writes it', () => {
  expect(configText).toBe(configFile());
});
