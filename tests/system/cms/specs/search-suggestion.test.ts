// After decap-cms, cypress/e2e/search_suggestion_spec.js (3 tests, all here).
import { expect, test } from 'vitest';
import { useEditor } from './use-admin.ts';

const editor = useEditor();

/** Types into the search and chooses where to look. */
async function search(term: string, place: string): Promise<readonly string[]> {
  const { page } = editor();
  const box = page.getByPlaceholder('Search all');
  await box.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(term);
  await page.getByRole('complementary').getByText('Search in').locator('..').getByText(place, { exact: true }).click();
  const where = place === 'All Collections' ? '' : ` in ${place}`;
  await page.getByRole('heading', { name: `Search Results for "${term}"${where}`, exact: true }).waitFor();
  const titles = page.getByRole('main').getByRole('link').getByRole('heading');
  await titles.first().waitFor();
  return titles.allTextContents();
}

const inGlossary = 'Goal sheet';
const inQuestions = /Who sends the goal sheet\?/;

test('everything can be searched', async () => {
  const found = await search('goal sheet', 'All Collections');
  expect(found).toContainEqual(expect.stringContaining(inGlossary));
  expect(found).toContainEqual(expect.stringMatching(inQuestions));
});

test('the glossary alone can be searched', async () => {
  const found = await search('goal sheet', 'Glossary');
  expect(found).toContainEqual(expect.stringContaining(inGlossary));
  expect(found).not.toContainEqual(expect.stringMatching(inQuestions));
});

test('the questions alone can be searched', async () => {
  const found = await search('goal sheet', 'Questions and answers');
  expect(found).toContainEqual(expect.stringMatching(inQuestions));
  expect(found.filter((title) => title === inGlossary)).toEqual([]);
});
