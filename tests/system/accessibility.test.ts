// axe finds nothing on any page, however its reader has set the browser. no-javascript.test.ts asks it with scripts off.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsOnEveryPage, isEveryPage } from './every-page.ts';
import { axeFaults, bringAxe, colorRule } from './faults/axe.ts';
import { readersUrl } from './readers-url.ts';
import { useBrowser } from './use-browser.ts';

type Mode = NonNullable<Parameters<Page['emulateMedia']>[0]>;

const plain: Mode = {
  media: 'screen',
  colorScheme: 'light',
  forcedColors: 'none',
  reducedMotion: 'no-preference',
  contrast: 'no-preference',
};

/** Every rule of axe runs in these: what is shown differs between them. */
const modes: Readonly<Record<string, Mode>> = {
  light: {},
  ...(isEveryPage && { print: { media: 'print' } }),
};

const rareColors: Readonly<Record<string, Mode>> = {
  'forced colors': { forcedColors: 'active' },
  'dark forced colors': { forcedColors: 'active', colorScheme: 'dark' },
  'more contrast': { contrast: 'more' },
  'more contrast in the dark': { contrast: 'more', colorScheme: 'dark' },
  'print from a dark screen': { media: 'print', colorScheme: 'dark' },
};

/** These change nothing but colors. */
const colorModes: Readonly<Record<string, Mode>> = { dark: { colorScheme: 'dark' }, ...(isEveryPage && rareColors) };

/** A hundred pages in eight modes take their time on a busy machine. */
const patience = { timeout: 360_000 };

describe('pages of every kind', () => {
  const browser = useBrowser();

  it(`has no finding of axe in any mode: ${Object.keys({ ...modes, ...colorModes }).join(', ')}`, patience, async () => {
    const faults = await faultsOnEveryPage({ browser: browser(), url: readersUrl }, async (page) => {
      await bringAxe(page);
      const found: string[] = [];
      const look = async (name: string, mode: Mode, findings: () => Promise<readonly string[]>) => {
        await page.emulateMedia({ ...plain, ...mode });
        found.push(...(await findings()).map((finding) => `${name}: ${finding}`));
      };
      for (const [name, mode] of Object.entries(modes)) await look(name, mode, () => axeFaults(page));
      for (const [name, mode] of Object.entries(colorModes)) await look(name, mode, () => axeFaults(page, colorRule));
      await look('reduced motion', { reducedMotion: 'reduce' }, () => runningAnimations(page));
      return found;
    });
    expect(faults).toEqual({});
  });
});

function runningAnimations(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => document.getAnimations().map((animation) => `moves: ${animation.id || animation.constructor.name}`));
}
