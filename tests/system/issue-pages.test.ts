// The issue pages of the emulated GitHub in a browser: a round can be played there without scripts, and axe finds nothing.
import { describe, expect, test } from 'vitest';
import { applications, useGithub } from '../unit/local/use-github.ts';
import { axeFaults, bringAxe } from './faults/axe.ts';
import { useBrowser } from './use-browser.ts';

const browser = useBrowser();
const github = useGithub();

async function opened(): Promise<string> {
  const app = await github().asApp();
  const body =
    '### Why do you want a mentor?\n\nTo learn how others plan a story time.\n\n| Question | Answer |\n| - | - |\n| State | Ohio |';
  const wished = { ...applications, title: 'MENTEE-2014F-TEST1', body, labels: ['role: mentee', 'status: received'], milestone: 1 };
  const { data } = await app.rest.issues.create(wished);
  const issue = { ...applications, issue_number: data.number };
  await github()
    .as('reviewer-1')
    .rest.issues.createComment({ ...issue, body: '/claim\n/review' });
  await app.rest.issues.createComment({ ...issue, body: 'Done: **reviewer-1** reviews this application.' });
  return data.html_url;
}

test('a reviewer comments, labels and closes with scripts off, and is told what an observer may not', async () => {
  const address = await opened();
  const context = await browser().newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  const actAs = async (account: string) => {
    await page.getByLabel('Acting as').selectOption(account);
    await page.getByRole('button', { name: 'Change', exact: true }).click();
  };
  await actAs('reviewer-2');
  await page.getByLabel('Comment', { exact: true }).fill('/waitlist');
  await page.getByRole('button', { name: 'Comment' }).click();
  await page.getByLabel('status: in review').check();
  await page.getByRole('button', { name: 'Save labels' }).click();
  await page.getByRole('button', { name: 'Close this issue' }).click();
  const list = await page.getByRole('listitem').allTextContents();
  expect(list.join('\n')).toMatch(
    /reviewer-2 said[\s\S]*\/waitlist[\s\S]*reviewer-2 set the label “status: in review”[\s\S]*reviewer-2 closed this/,
  );
  await actAs('observer');
  await page.getByRole('button', { name: 'Open this issue again' }).click();
  expect(await page.getByRole('alert').textContent()).toContain('observer may read here, and may not do that');
  await context.close();
});

describe('axe finds nothing', () => {
  test.each([
    ['on a desktop', { viewport: { width: 1200, height: 900 }, colorScheme: 'light' }],
    ['on a phone in the dark', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
  ] as const)('%s', async (_, options) => {
    const address = await opened();
    const context = await browser().newContext({ ...options, bypassCSP: true });
    const page = await context.newPage();
    for (const path of [address, `${github().url}/alsc/mentoring-applications/issues`, `${github().url}/`]) {
      await page.goto(path);
      await bringAxe(page);
      expect(await axeFaults(page), path).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow, path).toBe(0);
    }
    await context.close();
  });
});
