import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Brings axe into a page. Where scripts are off, timers never fire: what axe puts off then runs as soon as it can. */
export async function bringAxe(page: Page, { hasTimers = true } = {}): Promise<void> {
  if (!hasTimers) {
    await page.evaluate(() => {
      const soon = (work: (...values: unknown[]) => void, _wait?: number, ...values: unknown[]) => {
        void Promise.resolve().then(() => work(...values));
        return 0;
      };
      Object.assign(window, { setTimeout: soon });
    });
  }
  await page.evaluate(() => {
    // Chromium paints forced colors, and reports this one, which axe asks for first, as if none were forced.
    const read = CSSStyleDeclaration.prototype.getPropertyValue;
    CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
      const isUntrue = name === '-webkit-text-fill-color' && matchMedia('(forced-colors: active)').matches;
      return isUntrue ? '' : read.call(this, name);
    };
  });
  await page.evaluate(source);
}

/** WCAG 2.2 AA, and axe's own best practices. */
export const everyRule = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
} satisfies RunOnly;

/** The one rule whose answer changes with nothing but colors. */
export const colorRule = { type: 'rule', values: ['color-contrast'] } satisfies RunOnly;

/** What axe finds wrong with a page as it stands: the rule, the element and the reason. */
export function axeFaults(page: Page, runOnly: RunOnly = everyRule): Promise<readonly string[]> {
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    // What it would load first are styles and media of other sites: there are none, and it gives up by a timer.
    const { violations } = await axe.run(document, { runOnly: rules, resultTypes: ['violations'], preload: false });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any, all, none }) => {
        const reasons = [...any, ...all, ...none].map(({ message }) => message);
        return `${id}: ${html} (${reasons.join(' ')})`;
      }),
    );
  }, runOnly);
}
