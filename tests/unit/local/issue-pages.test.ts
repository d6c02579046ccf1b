// The issue pages of the emulated GitHub: what an account does there goes through the API with its own rights.
import { describe, expect, test } from 'vitest';
import { knock } from './knock.ts';
import { applications, useGithub } from './use-github.ts';

const github = useGithub();
const issuesPath = '/alsc/mentoring-applications/issues';
const form = 'application/x-www-form-urlencoded';

async function opened(): Promise<string> {
  const app = await github().asApp();
  const wished = { ...applications, title: 'MENTEE-2014F-TEST1', body: 'a', labels: ['role: mentee', 'status: received'] };
  return `${issuesPath}/${(await app.rest.issues.create(wished)).data.number}`;
}

/** Sends a form as a browser does, without following where it leads. */
const send = (path: string, account: string, fields: [string, string][], origin?: string) =>
  knock(github().url, {
    method: 'POST',
    path,
    headers: { 'content-type': form, cookie: `acting-as=${account}`, origin: origin ?? github().url },
    body: new URLSearchParams(fields).toString(),
  });
const see = (path: string, account: string) =>
  knock(github().url, { path, headers: { cookie: `acting-as=${account}`, accept: 'text/html' } });

test('a whole turn of a reviewer: comment, edit, labels, assignment, close, open again', async () => {
  const issue = await opened();
  expect(await send(`${issue}/comment`, 'reviewer-1', [['body', '/claim']])).toMatchObject({
    status: 303,
    headers: { location: issue },
  });
  const id = /id="issuecomment-(\d+)"/.exec((await see(issue, 'reviewer-1')).text)?.[1];
  await send(`${issue}/comments/${id}`, 'reviewer-1', [
    ['body', '/claim please'],
    ['do', 'edit'],
  ]);
  await send(`${issue}/labels`, 'reviewer-1', [
    ['shown', 'role: mentee'],
    ['shown', 'status: received'],
    ['chosen', 'role: mentee'],
    ['chosen', 'status: in review'],
  ]);
  await send(`${issue}/assignees`, 'reviewer-1', [['chosen', 'reviewer-1']]);
  await send(`${issue}/state`, 'reviewer-1', [['state', 'closed']]);
  await send(`${issue}/state`, 'reviewer-1', [['state', 'open']]);
  const { text } = await see(issue, 'reviewer-2');
  for (const words of ['set the label “status: in review”', 'took the label “status: received” off', 'assigned reviewer-1']) {
    expect(text).toContain(words);
  }
  expect(text).toMatch(/closed this[\s\S]*opened this again/);
  expect(text).toContain('<dt>Assigned</dt><dd>reviewer-1</dd>');
  expect(text.match(/<div class="text"><p>\/claim.*/g)).toEqual(['<div class="text"><p>/claim please</p></div>']);
  expect(text).not.toContain('took the label “role: mentee” off');
  expect(text).not.toContain('Edit or delete'); // another's comment
  await send(`${issue}/comments/${id}`, 'reviewer-1', [
    ['body', ''],
    ['do', 'delete'],
  ]);
  expect((await see(issue, 'reviewer-1')).text).not.toContain('issuecomment-');
});

test('a label that somebody else set while a page stood open stays', async () => {
  const issue = await opened();
  await send(`${issue}/labels`, 'reviewer-1', [['chosen', 'match']]);
  await send(`${issue}/labels`, 'reviewer-2', [
    ['shown', 'role: mentee'],
    ['shown', 'status: received'],
    ['chosen', 'role: mentee'],
  ]);
  const { data } = await github()
    .as('chair')
    .rest.issues.get({ ...applications, issue_number: Number(issue.split('/').at(-1)) });
  expect(data.labels.map((label) => (typeof label === 'string' ? label : label.name))).toEqual(['role: mentee', 'match']);
});

describe('what an account may not do', () => {
  test('is said in words, and what was typed is still there', async () => {
    const issue = await opened();
    const refused = await send(`${issue}/state`, 'observer', [['state', 'closed']]);
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('observer may read here, and may not do that')]);
    const empty = await send(`${issue}/comment`, 'observer', [['body', ' \n ']]);
    expect(empty.text).toMatch(/role="alert"/);
    const long = await send(`${issue}/comment`, 'observer', [['body', 'a'.repeat(70_000)]]);
    expect(long.text).toContain(`>${'a'.repeat(70_000)}</textarea>`);
    expect((await send(`${issue}/comment`, 'observer', [['body', '/accept']])).status).toBe(303);
  });

  test.each(['outsider', 'editor', 'pending'])('%s sees no issue, and can choose another account', async (account) => {
    const issue = await opened();
    for (const path of [issuesPath, issue]) {
      const page = await see(path, account);
      expect([page.status, page.text]).toEqual([404, expect.stringContaining(`<option selected>${account}</option>`)]);
    }
    expect((await send(`${issue}/comment`, account, [['body', '/accept']])).status).toBe(404);
  });
});

describe('a form', () => {
  test.each(['http://evil.example', 'null', 'http://localhost:9'])('on a page of %s is refused', async (origin) => {
    const issue = await opened();
    expect((await send(`${issue}/comment`, 'chair', [['body', 'x']], origin)).status).toBe(403);
    expect(
      (
        await send(
          '/acting-as',
          'chair',
          [
            ['account', 'outsider'],
            ['return', '/'],
          ],
          origin,
        )
      ).status,
    ).toBe(403);
  });

  test('on a page of the site, which may ask the API, is refused as well', async () => {
    const issue = await opened();
    const site = github().siteUrl;
    expect((await send(`${issue}/comment`, 'chair', [['body', 'x']], site)).status).toBe(403);
  });

  test('chooses an account that there is, and leads back to this server alone', async () => {
    const chosen = await send('/acting-as', 'chair', [
      ['account', 'reviewer-3'],
      ['return', issuesPath],
    ]);
    expect(chosen).toMatchObject({ status: 303, headers: { location: issuesPath } });
    expect(String(chosen.headers['set-cookie'])).toMatch(/^acting-as=reviewer-3; Path=\/; HttpOnly; SameSite=Strict$/);
    for (const elsewhere of ['//evil.example', '/\\evil.example', 'https://evil.example', '']) {
      expect(
        (
          await send('/acting-as', 'chair', [
            ['account', 'chair'],
            ['return', elsewhere],
          ])
        ).status,
        elsewhere,
      ).toBe(400);
    }
    expect(
      (
        await send('/acting-as', 'chair', [
          ['account', 'root'],
          ['return', '/'],
        ])
      ).status,
    ).toBe(400);
  });
});

test('the list shows those of a label, open or closed', async () => {
  const issue = await opened();
  const app = await github().asApp();
  const { data: cycle } = await app.rest.issues.create({ ...applications, title: 'Fall 2014', labels: ['cycle'] });
  const listed = async (query: string) => (await see(`${issuesPath}?${query}`, 'chair')).text.match(/\/issues\/\d+"/g);
  expect(await listed('label=cycle')).toEqual([`/issues/${cycle.number}"`]);
  await send(`${issue}/state`, 'chair', [['state', 'closed']]);
  expect(await listed('state=closed')).toContain(`/issues/${issue.split('/').at(-1)}"`);
  expect(await listed('state=open')).not.toContain(`/issues/${issue.split('/').at(-1)}"`);
});

test('a comment that was edited later says so', async () => {
  const issue = await opened();
  await send(`${issue}/comment`, 'chair', [['body', 'one']]);
  expect((await see(issue, 'chair')).text).not.toContain('(edited');
  const [row] = github().store.collection('github.comments').all().slice(-1);
  Object.assign(row ?? {}, { created_at: '2014-08-15T17:00:00.000Z' });
  expect((await see(issue, 'chair')).text).toContain('(edited');
});
