// The text of an entry in Decap's editor: formatted, with a component, with a picture. More of it: tests/long/cms/.
import { expect, test } from 'vitest';
import { addPicture, isWebp, MediaLibrary, photo, storedPicture, whereItWasTaken } from './media.ts';
import { listOfQuestions } from './question.ts';
import { goToEndOf, paragraphs } from './round-trip/editor.ts';
import { goBehind, markdownOf, paste, showMarkdown } from './text/text-editor.ts';
import { useEditor } from './use-editor.ts';

const editor = useEditor();

test('bold text and a list reach the file as Markdown, and the Markdown can be edited as well', { tags: 'nightly' }, async () => {
  const { page } = editor();
  const { keyboard } = page;
  await editor().goToList(listOfQuestions);
  await editor().startNew('Question');
  await editor().write('Question', 'What do we bring?');
  await editor().choose('Group', 'Matching');
  await editor().write('Place in the group', '9');
  await page.getByRole('textbox', { name: 'Answer' }).click();
  await keyboard.type('Bring what you ');
  await keyboard.press('ControlOrMeta+B');
  await keyboard.type('need');
  await keyboard.press('ControlOrMeta+B');
  await keyboard.type(':');
  await keyboard.press('Enter');
  await page.getByRole('button', { name: 'Bulleted List' }).click();
  await keyboard.type('a notebook');
  await keyboard.press('Enter');
  await keyboard.type('a question');
  await editor().preview().locator('li', { hasText: 'a question' }).waitFor();

  await page.getByRole('switch', { name: 'Answer' }).click();
  const written = 'Bring what you **need**:\n\n- a notebook\n- a question';
  const source = page.getByRole('textbox', { name: 'Answer' });
  await expect
    .poll(async () => (await source.innerText()).trim().replaceAll(/[\n\uFEFF]+/g, '\n'))
    .toBe(written.replaceAll(/\n+/g, '\n'));
  expect((await source.boundingBox())?.height).toBeGreaterThan(200);
  await goToEndOf(source.locator('[data-slate-node="element"]').last());
  await keyboard.type(' or two');
  await editor().preview().locator('li', { hasText: 'a question or two' }).waitFor();
  await page.getByRole('switch', { name: 'Answer' }).click();
  await editor().save();
  expect((await editor().draft('faq', 'what-do-we-bring'))?.files).toEqual({
    'content/faq/what-do-we-bring.mdx': `---\nquestion: What do we bring?\ngroup: matching\norder: 9\n---\n\n${written} or two\n`,
  });
});

test('a fact is put into a sentence, is seen in its words, and can be changed for another', { tags: 'nightly' }, async () => {
  const { page } = editor();
  const path = 'faq/can-i-save-the-form.mdx';
  const before = (await editor().file(path))?.trimEnd();
  const saved = async () => (await editor().draft('faq', 'can-i-save-the-form'))?.files[`content/${path}`];
  await editor().openEntry('faq', 'can-i-save-the-form');
  await goToEndOf(paragraphs(page).last());
  await page.getByRole('button', { name: 'Add Component' }).first().click();
  await page.getByRole('menuitem', { name: 'Fact of the program' }).click();
  await page.getByRole('combobox', { name: 'Fact' }).selectOption('How long a match lasts');
  await page.getByRole('button', { name: 'Use it' }).click();
  const fact = page.locator('.cms-editor-visual .text-component');
  await fact.getByText('one year').waitFor();
  await editor().save();
  expect(await saved()).toBe(`${before}<Fact name="length" />\n`);
  await fact.click();
  await page.getByRole('combobox', { name: 'Fact' }).selectOption('Time zone of the program');
  await page.getByRole('button', { name: 'Use it' }).click();
  await editor().save();
  expect(await saved()).toBe(`${before}<Fact name="time-zone" />\n`);
});

test('a photo goes with its entry: what is kept is WebP and does not say where it was taken', async () => {
  await editor().goToList('News');
  await editor().startNew('Piece of news');
  await editor().write('Headline', 'A day with a photo');
  await editor().write('Day', '2014-08-20');
  await editor().write('Summary', 'We have met for a day, and it was good.');
  await editor().write('Text', 'Look at this.');
  const upload = await photo(editor(), 'A Day.jpg');
  expect(upload.buffer.includes(whereItWasTaken)).toBe(true);
  await addPicture(editor(), 'Text', upload, 'a-day.webp', 'Two people read a picture book');
  const picture = editor().preview().getByAltText('Two people read a picture book');
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320);
  await editor().save();
  const draft = await editor().draft('news', 'a-day-with-a-photo');
  expect(draft?.files['content/news/a-day-with-a-photo.md']).toContain('![Two people read a picture book](../media/a-day.webp)');
  expect(draft?.pictures).toEqual(['content/media/a-day.webp']);
  await editor().setStatus('Ready');
  await editor().publish();
  const stored = await storedPicture(editor(), 'a-day.webp');
  expect(isWebp(stored)).toBe(true);
  expect(stored?.includes(whereItWasTaken)).toBe(false);
  const library = new MediaLibrary(editor());
  await library.open();
  expect(await library.names()).toContain('a-day.webp');
  await library.close();
});

test('what is pasted from elsewhere keeps its lists and bold words, and a picture becomes words', async () => {
  const { page } = editor();
  await editor().openEntry('faq', 'can-our-goals-change');
  await showMarkdown(page, 'Before.');
  await goBehind(page, 'Before.');
  await page.keyboard.type(' ');
  await paste(page, '<p>Look at this <img src="https://example.org/x.png" alt="dot"> today</p>');
  await paste(page, '<p>, and:</p><ul><li>one<ul><li><b>deeper</b></li></ul></li></ul>');
  expect(await markdownOf(page)).toBe('Before. Look at this \\[picture: dot] today, and:\n\n- one\n  - **deeper**');
});

test('Backspace takes away a link behind which it stands, and Tab is back where Shift+Tab began', async () => {
  const { page } = editor();
  await editor().openEntry('faq', 'can-our-goals-change');
  await showMarkdown(page, '- pens\n- [paper](/faq/)!\n- glue');
  await goBehind(page, 'paper');
  for (const key of ['Backspace', 'Backspace', 'Backspace']) await page.keyboard.press(key, { delay: 50 });
  expect(await markdownOf(page)).toBe('- pens\n- [pap](/faq/)\n- glue');
  await showMarkdown(page, '- first\n  - a\n  - b');
  await goBehind(page, 'a');
  for (const key of ['Shift+Tab', 'Tab']) await page.keyboard.press(key, { delay: 50 });
  expect(await markdownOf(page)).toBe('- first\n  - a\n  - b');
});
