// The report on a pull request, against the GitHub that `npm start` emulates.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Octokit } from 'octokit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { marker } from '../../../scripts/content-report/comment.ts';
import { planComment, postComment } from '../../../scripts/content-report/post-comment.ts';
import { reportContent } from '../../../scripts/local/deployment/report-content.ts';
import { siteRepository } from '../../../scripts/local/fixed-names.ts';
import { loadLocalSecrets } from '../../../scripts/local/local-secrets.ts';
import { findFreePort } from '../../../scripts/local/ports.ts';
import type { RunningService } from '../../../scripts/local/running-service.ts';
import { startGithub } from '../../../scripts/local/start-github.ts';
import { contentDirectory } from '../domain/fixtures/real-content.ts';
import { alteredCopy } from './altered-copy.ts';

describe('our own report', () => {
  const ours = { id: 7, body: `${marker}\nOld`, author: 'bot' };

  test('is the comment that begins with the mark and is by us', () => {
    const plan = planComment(
      [{ ...ours, id: 3, author: 'editor' }, { id: 5, body: `Look: ${marker}`, author: 'bot' }, ours],
      'bot',
      `${marker}\nNew`,
    );
    expect(plan).toEqual({ kept: ours, doubles: [], isUpToDate: false });
  });

  test('is up to date where only line breaks differ', () => {
    expect(planComment([{ ...ours, body: `${marker}\r\nNew\r\n` }], 'bot', `${marker}\nNew`).isUpToDate).toBe(true);
  });

  test('is the oldest of several', () => {
    expect(planComment([{ ...ours, id: 9 }, ours], 'bot', '')).toMatchObject({ kept: { id: 7 }, doubles: [{ id: 9 }] });
  });

  test('is created where there is none', () => {
    expect(planComment([], 'bot', '')).toEqual({ kept: undefined, doubles: [], isUpToDate: false });
  });
});

describe('on the emulated GitHub', () => {
  const root = new URL('../../..', import.meta.url).pathname;
  let github: RunningService;
  let dataDirectory: string;
  beforeAll(async () => {
    dataDirectory = await mkdtemp(join(tmpdir(), 'github-'));
    const secrets = await loadLocalSecrets(join(dataDirectory, 'secrets.json'));
    const onError = (error: unknown) => expect.fail(String(error));
    const wished = { labels: [], milestones: [] };
    github = await startGithub({
      port: await findFreePort(),
      siteUrl: 'http://localhost:9',
      dataDirectory,
      secrets,
      wished,
      root,
      onError,
    });
  });
  afterAll(async () => {
    await github.stop();
    await rm(dataDirectory, { recursive: true });
  });

  const as = (login: string) =>
    new Octokit({ baseUrl: github.url, auth: `local-${login}`, retry: { enabled: false }, throttle: { enabled: false } });

  async function openIssue(): Promise<number> {
    return (await as('chair').rest.issues.create({ ...siteRepository, title: 'A change' })).data.number;
  }
  const commentsOn = async (issue: number) =>
    (await as('chair').rest.issues.listComments({ ...siteRepository, issue_number: issue })).data.map(({ body, user }) => [
      user?.login,
      body,
    ]);

  test('the report is written once, kept up to date, and nobody else’s comment is touched', async () => {
    const issue = await openIssue();
    const foreign = `${marker}\nI wrote this by hand.`;
    await as('editor').rest.issues.createComment({ ...siteRepository, issue_number: issue, body: foreign });
    const repository = { client: as('chair'), ...siteRepository };
    expect(await postComment(repository, issue, `${marker}\nOne`)).toBe('created');
    expect(await postComment(repository, issue, `${marker}\nOne`)).toBe('unchanged');
    expect(await postComment(repository, issue, `${marker}\nTwo`)).toBe('updated');
    expect(await commentsOn(issue)).toEqual([
      ['editor', foreign],
      ['chair', `${marker}\nTwo`],
    ]);
  });

  test('of two that were left by two runs at the same moment, one stays', async () => {
    const issue = await openIssue();
    const repository = { client: as('chair'), ...siteRepository };
    for (const run of [1, 2, 3]) {
      await as('chair').rest.issues.createComment({ ...siteRepository, issue_number: issue, body: `${marker}\n${run}` });
    }
    await postComment(repository, issue, `${marker}\nLast`);
    expect(await commentsOn(issue)).toEqual([['chair', `${marker}\nLast`]]);
  });

  test('a change is reported on, and whether it can be published', async () => {
    const issue = await openIssue();
    const proposedContent = await alteredCopy({ 'pages/contact.mdx': (text) => `${text}\n![](../media/gone.jpg)\n` });
    const report = () =>
      reportContent({
        number: issue,
        publishedContent: contentDirectory,
        proposedContent,
        siteUrl: 'http://localhost:8787',
        chair: as('chair'),
      });
    expect(await report()).toBe(false);
    expect(await report()).toBe(false);
    expect(await commentsOn(issue)).toEqual([['chair', expect.stringContaining('2 problems to mend')]]);
  }, 30_000);
});
