/** What is wrong with how a page lies on the screen. Each function runs inside the page and tells what it found. */
import type { Page } from 'playwright-core';

/** A page that is wider than its window has to be scrolled in two directions (WCAG 1.4.10). */
export function overflowFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > room + 0.5);
    const innermost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
    const named = innermost.map((element) => element.outerHTML.slice(0, 120));
    return [`${document.documentElement.scrollWidth} px wide in a window of ${room}: ${named.join(' ')}`];
  });
}

/** Targets under 24 × 24 px, but for links within a sentence, whose line decides their height (WCAG 2.5.8). */
export function targetFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const targets = 'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=tab]';
    const letters = /[\p{L}\p{N}]/u;

    /** Whether words stand beside a link in its block. */
    const isInSentence = (element: Element): boolean => {
      if (getComputedStyle(element).display !== 'inline') return false;
      let block = element.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      const words = document.createTreeWalker(block ?? document.body, NodeFilter.SHOW_TEXT);
      for (let node = words.nextNode(); node; node = words.nextNode())
        if (letters.test(node.nodeValue ?? '') && !node.parentElement?.closest('a[href], button')) return true;
      return false;
    };
    return [...document.querySelectorAll(targets)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ element, box }) => box.width > 0 && (box.width < 24 || box.height < 24) && !isInSentence(element))
      .map(({ element, box }) => `${box.width.toFixed()} × ${box.height.toFixed()} px: ${element.outerHTML.slice(0, 160)}`);
  });
}

/** Text that its own box cuts off. Text for screen readers alone is cut off on purpose, to a pixel. */
export function clippingFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'body *:not(script, style, input, select, textarea, option, video, audio, iframe, svg *)',
      ),
    ]
      .filter((element) => element.checkVisibility() && element.clientWidth > 1 && element.clientHeight > 1)
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        return (
          (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => `cuts its text off: ${element.outerHTML.slice(0, 160)}`),
  );
}

/** Texts of two blocks that lie upon each other by more than a third of a line. */
export function overlapFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    type Piece = { readonly block: Element; readonly text: string; readonly box: DOMRect };
    const pieces: Piece[] = [];
    const hidesText = (element: Element) => element.clientWidth <= 1 && element.clientHeight <= 1;
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      let block = node.parentElement;
      if (!block || !node.nodeValue?.trim() || block.closest('option, script, style, noscript, svg')) continue;
      if (!block.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      while (block?.parentElement && getComputedStyle(block).display === 'inline') block = block.parentElement;
      if (!block || hidesText(block)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        if (box.bottom > 0) pieces.push({ block, text: node.nodeValue.trim().slice(0, 40), box });
    }
    pieces.sort((one, other) => one.box.top - other.box.top);
    const found = new Set<string>();
    for (const [index, one] of pieces.entries()) {
      for (const other of pieces.slice(index + 1)) {
        if (other.box.top >= one.box.bottom) break;
        const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
        const isUpon = width > 2 && height > Math.min(one.box.height, other.box.height) / 3;
        if (isUpon && one.block !== other.block) found.add(`“${one.text}” and “${other.text}” lie upon each other`);
      }
    }
    return [...found];
  });
}

/** The spacing that a reader may ask for and a page must bear (WCAG 1.4.12). */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}
