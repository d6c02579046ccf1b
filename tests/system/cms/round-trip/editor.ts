// What an editor does in an opened entry, by mouse and keys.
import type { Locator, Page } from 'playwright-core';

/** Publishes, where the site has no editorial workflow, and waits until Decap says that it is done. */
export async function publish(page: Page): Promise<void> {
  await state(page, 'Unsaved Changes').waitFor();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Publish now' }).click();
  await state(page, 'Changes saved').waitFor();
}

/** Where the toolbar says how things stand. The guide's own text has these words too. */
export function state(page: Page, words: 'Unsaved Changes' | 'Changes saved'): Locator {
  return page.getByRole('link', { name: words });
}

/** Types `to` in place of what stands in the first field called `name`. */
export async function retype(page: Page, name: string, to: string): Promise<void> {
  const field = page.locator(`[id^="${name}-field-"]`).first();
  if (!(await field.isVisible())) await openFirstRow(page);
  await field.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(to);
}

async function openFirstRow(page: Page): Promise<void> {
  await page.locator('[class*="StyledListItemTopBar"] button').first().click();
}

/** The paragraphs of the text, as formatted text shows them. */
export function paragraphs(page: Page): Locator {
  return page.locator('.cms-editor-visual [data-slate-editor] p').filter({ has: page.locator('[data-slate-string]') });
}

/** Puts the cursor behind the last character of `paragraph`, and waits until Slate, which looks ten times a second, has seen it. */
export async function goToEndOf(paragraph: Locator): Promise<void> {
  await paragraph.evaluate(async (element) => {
    const seen = new Promise((resolve) => {
      document.addEventListener('selectionchange', () => setTimeout(resolve, 250), { once: true });
    });
    const editor = element.closest<HTMLElement>('[data-slate-editor]');
    editor?.focus();
    const last = [...element.querySelectorAll('[data-slate-node="text"]')].at(-1) ?? element;
    const range = document.createRange();
    range.selectNodeContents(last.querySelector('[data-slate-string], [data-slate-zero-width]') ?? last);
    range.collapse(false);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    await seen;
  });
}

/** Switches to Markdown and back to formatted text. */
export async function toMarkdownAndBack(page: Page): Promise<void> {
  await page.locator('.cms-editor-visual').getByRole('switch').click();
  await page.locator('.cms-editor-raw [data-slate-editor]').waitFor();
  await page.locator('.cms-editor-raw').getByRole('switch').click();
  await page.locator('.cms-editor-visual [data-slate-editor]').waitFor();
}
