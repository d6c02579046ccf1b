// One smoke test for decap-cms, cypress/e2e/markdown_widget_*_spec.js (59 tests of Decap's own editor of texts): what an editor formats stands
// in the file as Markdown, in both of its modes.
import { expect, test } from 'vitest';
import { goToEndOf } from '../round-trip/editor.ts';
import { listOfQuestions } from './question.ts';
import { useEditor } from './use-admin.ts';

const editor = useEditor();

test('bold text and a list reach the file as Markdown, and the Markdown can be edited as well', async () => {
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
