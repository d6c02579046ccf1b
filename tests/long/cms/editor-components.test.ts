import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { type Cms, openCms } from '../../../scripts/cms/open-cms.ts';
import { goToEndOf, paragraphs, publish } from '../../system/cms/round-trip/editor.ts';
import { axeFaults, bringAxe } from '../../system/faults/axe.ts';
import { useBrowser } from '../../system/use-browser.ts';

const browser = useBrowser();

async function openAnswer(): Promise<Cms> {
  const cms = await openCms(browser(), inject('sharedSystem').siteUrl, { publishMode: 'simple' });
  await cms.openEntry('faq', 'can-i-save-the-form');
  await goToEndOf(paragraphs(cms.page).last());
  return cms;
}

async function insert(page: Page, component: string): Promise<void> {
  await page.getByRole('button', { name: 'Add Component' }).first().click();
  await page.getByRole('menuitem', { name: component }).click();
}

const file = 'faq/can-i-save-the-form.mdx';

test('an editor who goes back from the choice has changed nothing', async () => {
  const cms = await openAnswer();
  await insert(cms.page, 'Fact of the program');
  await cms.page.getByRole('combobox', { name: 'Fact' }).waitFor();
  await bringAxe(cms.page);
  expect(await axeFaults(cms.page)).toEqual([]);
  await cms.page.keyboard.press('Escape');
  await cms.page.getByRole('combobox', { name: 'Fact' }).waitFor({ state: 'detached' });
  expect(await cms.page.locator('.cms-editor-visual .text-component').count()).toBe(0);
  expect(await cms.page.getByText('Unsaved Changes').count()).toBe(0);
});

test('an editor puts a list of requirements below a paragraph, for mentors', async () => {
  const cms = await openAnswer();
  const { page } = cms;
  const before = (await cms.file(file))?.trimEnd();
  await insert(page, 'List of requirements');
  await page.locator('.cms-editor-visual').getByRole('combobox').press('ArrowDown');
  await page.getByRole('option', { name: 'For mentors' }).click();
  await publish(page);
  expect(await cms.file(file)).toBe(`${before}\n\n<Requirements applicant="mentor" />\n`);
  expect(cms.complaints).toEqual([]);
});
