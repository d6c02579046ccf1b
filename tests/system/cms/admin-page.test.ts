import { expect, inject, test } from 'vitest';
import { useBrowser } from '../use-browser.ts';
import { openCms } from './open-cms.ts';

const browser = useBrowser();

test('an editor signs in, finds every collection and opens an entry, and nothing leaves the site', async () => {
  const cms = await openCms(browser(), inject('readersSiteUrl'));
  const { page } = cms;
  const names = await page.getByRole('complementary').getByRole('link').allTextContents();
  expect(names.map((name) => name.trim())).toEqual([
    'Cycles',
    'Forms',
    'Pages',
    'News',
    'Suggested activities',
    'Mentoring resources',
    'Questions and answers',
    'Glossary',
    'Competency areas',
    'Mentoring forum',
    'Captions',
    'Mails',
    'Program, menus and addresses',
    'Guide for editors',
  ]);
  await cms.openEntry('cycles', '2015-spring');
  await page.frameLocator('iframe').getByText('Applications for Spring 2015 are not open yet.').first().waitFor();
  expect(await cms.file('cycles/2015-spring.yml')).toContain('title: Spring 2015');
  expect(cms.complaints).toEqual([]);
});
