// What every answer says to browsers and to other sites, whichever part of the Worker gives it.
import { expect, it } from 'vitest';
import { commonHeaders } from '../../src/domain/security/headers.ts';
import { visit } from './site.ts';

const answers = [
  '/',
  '/apply/mentee/',
  '/application/unknown',
  '/api/health',
  '/api/nothing',
  '/api/cms/settings',
  '/recordings/none.webm',
];

it.each(answers)('%s is for this site alone, and is taken for nothing else', async (path) => {
  const { headers } = await visit(path, { headers: { origin: 'https://elsewhere.example.org' } });
  expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('strict-transport-security')).toBe(commonHeaders['strict-transport-security']);
});

it.each(['/api/applications/mentee', '/api/goal-sheets', '/api/health'])(
  '%s promises another site nothing when it asks first',
  async (path) => {
    const headers = { origin: 'https://elsewhere.example.org', 'access-control-request-method': 'POST' };
    const reply = await visit(path, { method: 'OPTIONS', headers });
    expect(reply.status).toBe(405);
    expect(reply.headers.get('access-control-allow-origin')).toBeNull();
  },
);
