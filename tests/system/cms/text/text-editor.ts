// The editor of a text: what stands in it as Markdown, and what is pasted from elsewhere.
import type { Page } from 'playwright-core';
import { goToEndOf } from '../round-trip/editor.ts';

/** What Slate shows in formatted text. */
const formatted = '.cms-editor-visual [data-slate-editor]';
const raw = '.cms-editor-raw [data-slate-editor]';

/** Writes `markdown` in place of the text of the entry that is open, and shows it formatted. */
export async function showMarkdown(page: Page, markdown: string): Promise<void> {
  await page.locator('.cms-editor-visual').getByRole('switch').click();
  do {
    await select(page, raw);
    await page.keyboard.insertText(markdown);
  } while ((await linesOf(page)) !== markdown); // on a busy machine the text comes beside what was selected
  await page.locator('.cms-editor-raw').getByRole('switch').click();
  await page.locator(formatted).waitFor();
}

/** Selects all that stands in the editor `selector`, and waits until Slate, which looks ten times a second, has seen it. */
async function select(page: Page, selector: string): Promise<void> {
  await page.locator(selector).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.waitForTimeout(250);
}

/** Puts the cursor behind the words of the first block that says `words`. */
export async function goBehind(page: Page, words: string): Promise<void> {
  await goToEndOf(page.locator(formatted).locator('p, h2, h3, h4', { hasText: words }).first());
}

/** Selects the whole text. */
export const selectText = (page: Page): Promise<void> => select(page, formatted);

/** Copies `html` as another program would, and pastes it where the cursor is. */
export async function paste(page: Page, html: string, type = 'text/html'): Promise<void> {
  await page.evaluate(
    ([content, format]) => {
      const copy = (event: ClipboardEvent) => {
        event.clipboardData?.setData(format, content);
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      window.addEventListener('copy', copy, { capture: true, once: true });
    },
    [html, type] as const,
  );
  await page.keyboard.press('ControlOrMeta+C');
  await page.keyboard.press('ControlOrMeta+V');
}

/** The text as Markdown; or what the editor says in its place, where something went wrong. */
export async function markdownOf(page: Page): Promise<string> {
  const failed = page.getByRole('heading', { name: 'Something went wrong' });
  await page.waitForTimeout(250);
  if (await failed.isVisible()) return failed.innerText();
  await page.locator('.cms-editor-visual').getByRole('switch').click();
  await page.locator(raw).waitFor();
  const text = await linesOf(page);
  await page.locator('.cms-editor-raw').getByRole('switch').click();
  await page.locator(formatted).waitFor();
  return text;
}

async function linesOf(page: Page): Promise<string> {
  const lines = await page.locator(`${raw} [data-slate-node="text"]`).allTextContents();
  return lines.join('\n').replaceAll('\uFEFF', '');
}
