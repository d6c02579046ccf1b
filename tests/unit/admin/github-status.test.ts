import { expect, it } from 'vitest';
import { readGitHubStatus } from '../../../cms/admin/backend/github-status.ts';

const backend = { apiRoot: 'https://github.test', getToken: async () => 'a-token' };

/** What Decap is told where GitHub answers so. */
async function statusWhere(answer: () => Promise<Response>) {
  const { auth, api } = await readGitHubStatus(backend, answer);
  return { isSignedIn: auth.status, works: api.status };
}

it('says that a sign-in has ended, and that GitHub has trouble, by what its API answers to the editor', async () => {
  expect(await statusWhere(async () => Response.json({}))).toEqual({ isSignedIn: true, works: true });
  expect(await statusWhere(async () => new Response(null, { status: 401 }))).toEqual({ isSignedIn: false, works: true });
  expect(await statusWhere(async () => new Response(null, { status: 502 }))).toEqual({ isSignedIn: true, works: false });
});

it('knows nothing without an answer: the editor may be without a network', async () => {
  expect(await statusWhere(() => Promise.reject(new TypeError('offline')))).toEqual({ isSignedIn: true, works: true });
});
