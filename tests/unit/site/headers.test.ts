import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { securityHeaders } from '../../../functions/security-headers.ts';

it('gives static files the same security headers as the Worker’s own responses', async () => {
  const file = await readFile(new URL('../../../public/_headers', import.meta.url), 'utf8');
  const everywhere = /^\/\*\n((?: {2}.+\n)+)/m.exec(file)?.[1] ?? '';
  const pairs = everywhere
    .trim()
    .split('\n')
    .map((line) =>
      line
        .trim()
        .split(/: (.*)/)
        .slice(0, 2),
    );
  expect(Object.fromEntries(pairs.map(([name = '', value]) => [name.toLowerCase(), value]))).toEqual(securityHeaders);
});
