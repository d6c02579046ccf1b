// What the program's editors do each autumn, in one go: the next cycle opens, for mentors first, and its form asks something new.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startSystem } from '../../../scripts/local/start-system.ts';
import { sampleAnswers } from '../../../scripts/samples/sample-answers.ts';
import { controlId } from '../../../src/domain/form/page.ts';
import { fillIn, formNamed } from '../../system/applicant.ts';
import { Board } from '../../system/cms/board.ts';
import { showPage, showScreen } from '../../system/cms/show-screen.ts';
import { type SignedInEditor, signIn } from '../../system/cms/signed-in-editor.ts';
import { SiteRepository } from '../../system/site-repository.ts';
import { useBrowser } from '../../system/use-browser.ts';
import { WholeSystem } from '../../system/whole-system.ts';

const patience = { timeout: 30_000, interval: 100 };
const question = { name: 'favorite-picture-book', label: 'Your favorite picture book' };

describe('an editor opens Spring 2015 for mentors two weeks early, and has them asked something new', () => {
  const browser = useBrowser();
  let dataDirectory = '';
  let system: WholeSystem;
  let editor: SignedInEditor;
  /** Reviews what the editor wrote. */
  let chair: SignedInEditor;
  /** A mentor who applied before. */
  const earlier = { reference: '', statusUrl: '', page: '', receipt: '', issue: '', mail: '' };

  beforeAll(async () => {
    dataDirectory = await mkdtemp(join(tmpdir(), 'mentoring-show-'));
    system = new WholeSystem(await startSystem({ dataDirectory, deployments: true }));
  });
  afterAll(async () => {
    await system?.local.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  });

  const apply = (answers: object) =>
    fetch(system.url('/api/applications/mentor'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ answers }),
    });
  const issueOf = async (reference: string) =>
    vi.waitUntil(async () => (await system.issues()).find(({ title }) => title.startsWith(reference)), patience);
  const mailOf = async (reference: string) => {
    const mail = await vi.waitUntil(
      async () => (await system.mails()).find(({ subject }) => subject.includes(reference)),
      patience,
    );
    return JSON.stringify(mail);
  };
  const onSite = async <Result>(path: string, look: (page: Page) => Promise<Result>): Promise<Result> => {
    const context = await browser().newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(path.startsWith('http') ? path : system.url(path));
    const result = await look(page);
    await context.close();
    return result;
  };
  const mainText = (page: Page) => page.getByRole('main').innerText();
  const deployed = () =>
    vi.waitUntil(async () => {
      const status = (await new SiteRepository(system.local.githubUrl).statuses('main')).find(
        ({ context }) => context === 'deploy',
      );
      return status?.state === 'success';
    }, patience);

  it('after a mentor applied for Fall 2014, with the form of then', async () => {
    const form = await formNamed('mentor');
    const reply = await apply(sampleAnswers(form));
    expect(reply.status).toBe(201);
    Object.assign(earlier, await reply.json());
    expect(earlier.reference).toMatch(/^MENTOR-2014F-/);
    earlier.issue = (await issueOf(earlier.reference))?.body ?? '';
    earlier.mail = await mailOf(earlier.reference);
    earlier.page = await onSite(earlier.statusUrl, async (page) => {
      await showPage(page, '01-status-of-an-old-application');
      return mainText(page);
    });
    earlier.receipt = await onSite(`${earlier.statusUrl}/receipt`, mainText);
    expect(earlier.page).toContain(earlier.reference);
    expect(earlier.receipt).toContain(earlier.reference);
    expect(earlier.issue).toContain('Story time');
  });

  it('signs in at GitHub and sets the day from which mentors can apply', async () => {
    editor = await signIn(browser(), system.local.siteUrl, 'editor');
    await showScreen(editor.page, '02-signed-in');
    await editor.openEntry('cycles', '2015-spring');
    await editor.write('Open for mentors', '2014-12-18');
    await editor.page.frameLocator('iframe').getByText('Thursday, December 18, 2014').first().waitFor();
    await editor.save();
    expect(await editor.statusShown()).toBe('Draft');
    await showScreen(editor.page, '03-cycle-is-a-draft');
  });

  it('adds a question to the mentor form, and sees it in the preview', async () => {
    await editor.openEntry('forms', 'mentor');
    const { page } = editor;
    const section = page.locator('[class*="SortableListItem"]').filter({ hasText: 'You and children’s librarianship' }).first();
    await section.getByRole('button').first().click();
    await section.getByRole('button', { name: 'Add question' }).click();
    await page.getByRole('menuitem', { name: 'Short text' }).click();
    await editor.write('Permanent name', question.name, section);
    await editor.write('Question', question.label, section);
    await editor.write('Name in messages', 'the picture book that you read most often', section);
    await editor.choose('Who reads the answer', 'The committee', section);
    const isNeeded = section.getByRole('switch', { name: 'Has to be answered' }).last();
    expect(await isNeeded.getAttribute('aria-checked')).toBe('true');
    const shown = page.frameLocator('iframe').getByLabel(question.label);
    await shown.waitFor();
    await shown.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await showScreen(page, '04-new-question-with-its-preview');
    await editor.save();
    await showScreen(page, '05-form-is-a-draft');
  });

  it('sends both for review, from the entry and on the board', async () => {
    await editor.openEntry('cycles', '2015-spring');
    await editor.setStatus('In review');
    await showScreen(editor.page, '06-cycle-in-review');
    const board = new Board(editor);
    await board.open();
    await board.move('Apply to be a mentor', 'In Review');
    await showScreen(editor.page, '08-board-in-review');
    expect(editor.complaints).toEqual([]);
    await editor.context.close();
  });

  it('a colleague reads whose draft the cycle is, approves and publishes it', async () => {
    chair = await signIn(browser(), system.local.siteUrl, 'chair');
    await chair.openEntry('cycles', '2015-spring');
    expect(await chair.statusShown()).toBe('In review');
    await chair.page.getByText(/^Editor began this draft/).waitFor();
    await chair.page.frameLocator('iframe').getByText('Thursday, December 18, 2014').first().waitFor();
    await showScreen(chair.page, '06b-colleague-looks-at-the-cycle');
    await chair.setStatus('Ready');
    await chair.publish();
    expect(chair.asked).toEqual(['Are you sure you want to publish this entry?']);
    await showScreen(chair.page, '07-cycle-is-published');
  });

  it('and the form from the workflow’s board', async () => {
    const board = new Board(chair);
    await board.open();
    await board.move('Apply to be a mentor', 'Ready');
    await showScreen(chair.page, '09-board-ready');
    await board.publish('Apply to be a mentor');
    await showScreen(chair.page, '10-board-is-empty');
    await deployed();
    expect(await onSite('/apply/mentor/', mainText)).toContain(question.label);
    expect(chair.complaints).toEqual([]);
    await chair.context.close();
  });

  it('on December 20 mentors can apply, and mentees read when they can', async () => {
    const port = (address: string) => Number(new URL(address).port);
    const { siteUrl, githubUrl, mailUrl } = system.local;
    const ports = { site: port(siteUrl), github: port(githubUrl), mail: port(mailUrl) };
    await system.local.stop();
    system = new WholeSystem(await startSystem({ dataDirectory, deployments: true, now: '2014-12-20', ports }));
    await onSite('/', async (page) => {
      expect(await mainText(page)).toContain('Applications for Spring 2015 are open for mentors.');
      await showPage(page, '11-home-on-december-20');
    });
    await onSite('/apply/mentor/', async (page) => {
      expect(await page.locator('form[data-form]').count()).toBe(1);
      await showPage(page, '12-mentor-form-asks-it', page.getByLabel(question.label));
    });
    await onSite('/apply/mentee/', async (page) => {
      expect(await page.locator('form[data-form]').count()).toBe(0);
      expect(await mainText(page)).toMatch(/Mentees can apply from January 2015/);
      await showPage(page, '13-mentee-form-is-closed');
    });
  });

  it('a script that does not know the question is refused, and told which one it is', async () => {
    const reply = await apply(sampleAnswers(await formNamed('mentor'), { email: 'script@example.org' }));
    expect(reply.status).toBe(422);
    expect(await reply.json()).toMatchObject({
      code: 'invalid',
      fields: [{ field: question.name, message: expect.stringContaining('the picture book that you read most often') }],
    });
    const mentee = await fetch(system.url('/api/applications/mentee'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ answers: sampleAnswers(await formNamed('mentee')) }),
    });
    expect([mentee.status, await mentee.json()]).toMatchObject([403, { code: 'closed' }]);
  });

  it('a mentor answers it, and the issue shows question and answer', async () => {
    const form = await formNamed('mentor');
    const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
    const reference = await onSite('/apply/mentor/', async (page) => {
      await fillIn(page, form, { email: 'new.mentor@example.org' });
      await press(page, 'Check your answers');
      const told = page.locator('#error-summary').getByRole('link');
      await told.first().waitFor();
      expect(await told.allTextContents()).toEqual([expect.stringContaining('the picture book that you read most often')]);
      await showPage(page, '14-form-without-the-answer');
      await page.locator(`#${controlId(question.name)}`).fill('The Snowy Day');
      await press(page, 'Check your answers');
      await page.getByRole('main').getByText('The Snowy Day').waitFor();
      await press(page, 'Send your application');
      await page.waitForURL(/receipt$/);
      await showPage(page, '15-receipt');
      return page.locator('.reference').innerText();
    });
    expect(reference).toMatch(/^MENTOR-2015SP-/);
    const issue = await issueOf(reference);
    expect(issue?.body).toContain(question.label);
    expect(issue?.body).toContain('The Snowy Day');
    expect(issue?.milestone?.title).toBe('Spring 2015');
    await onSite(`${system.local.githubUrl}/alsc/mentoring-applications/issues/${issue?.number}`, async (page) => {
      await showScreen(page, '16-issue', { fullPage: true });
    });
  });

  it('what was sent before reads as it was sent', async () => {
    expect((await issueOf(earlier.reference))?.body).toBe(earlier.issue);
    expect(await mailOf(earlier.reference)).toBe(earlier.mail);
    expect(await onSite(earlier.statusUrl, mainText)).toBe(earlier.page);
    expect(await onSite(`${earlier.statusUrl}/receipt`, mainText)).toBe(earlier.receipt);
    expect(earlier.issue + earlier.page + earlier.receipt).not.toContain(question.label);
    await onSite(earlier.statusUrl, (page) => showPage(page, '17-old-application-afterwards'));
  });
});
