// What the emulated GitHub says that an account may do in a repository: Decap lets people in by it.
import { expect, test } from 'vitest';
import { asker, site, useDecapOnGithub } from './decap-on-github.ts';

const { ask, json } = asker(useDecapOnGithub());
const nothing = { admin: false, maintain: false, push: false, triage: false };

test.each([
  ['pull', { ...nothing, pull: true }],
  ['triage', { ...nothing, triage: true, pull: true }],
  ['push', { ...nothing, push: true, triage: true, pull: true }],
  ['maintain', { admin: false, maintain: true, push: true, triage: true, pull: true }],
  ['admin', { admin: true, maintain: true, push: true, triage: true, pull: true }],
])('who was given “%s” may do that and what is below it', async (permission, expected) => {
  expect((await ask('PUT', `${site}/collaborators/outsider`, { permission }, 'chair')).ok).toBe(true);
  const told = await ask('GET', site, undefined, 'outsider');
  expect(await told.json()).toMatchObject({ full_name: 'alsc/mentoring-site', permissions: expected });
});

test('who was given nothing may read, and a member of the organization may do everything', async () => {
  await ask('DELETE', `${site}/collaborators/outsider`, undefined, 'chair');
  const of = async (login: string) =>
    ((await (await ask('GET', site, undefined, login)).json()) as { permissions: unknown }).permissions;
  expect(await of('outsider')).toEqual({ ...nothing, pull: true });
  expect(await of('chair')).toMatchObject({ admin: true });
  expect(await json(site)).toMatchObject({ permissions: { push: true, admin: false } });
});
