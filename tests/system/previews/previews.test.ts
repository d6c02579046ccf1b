// What an editor is shown is what the site will be: every real entry, previewed in a browser, against the page that was built.

import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readBuiltPages } from '../../../src/integrations/built-pages.ts';
import { useBrowser } from '../use-browser.ts';
import { pageOf, withoutWhatIsNotPreviewed } from './page-of.ts';
import { openPreviewPage, type PreviewPage } from './preview-page.ts';
import { type RealEntry, realEntries, welcome } from './real-entries.ts';

describe('previews', () => {
  const browser = useBrowser();
  let preview: PreviewPage;
  let pages: ReadonlyMap<string, string> = new Map();
  const entry = (collection: string, slug: string) => {
    const found = realEntries.find((one) => one.collection === collection && one.slug === slug);
    if (!found) throw new Error(`content/${collection}/${slug} is missing`);
    return found;
  };

  /** Whether the preview of an entry is what its page says, where it has one. */
  const isAsBuilt = (one: RealEntry, html: string) => {
    const shown = pageOf(one);
    if (!shown) return true;
    const page = withoutWhatIsNotPreviewed(pages.get(shown.path) ?? '');
    const previewed = withoutWhatIsNotPreviewed(html);
    const part = shown.part?.exec(previewed)?.[0].trim() ?? '';
    return shown.part ? part !== '' && page.includes(part) : page === previewed;
  };

  beforeAll(async () => {
    preview = await openPreviewPage(browser(), inject('siteDirectory'));
    const built = await readBuiltPages(pathToFileURL(`${inject('siteDirectory')}/`));
    pages = new Map(built.map(({ path, html }) => [path, html]));
  });
  afterAll(() => preview.page.close());

  it('are the same as the built page for every entry that has one, have no problem with any, and say nothing in the console', async () => {
    const rendered = await preview.renderAll(realEntries);
    const wrong = realEntries.flatMap((one, index) => {
      const html = rendered[index] ?? '';
      const isShown = !html.includes('preview-problems') && html.length >= 40 && isAsBuilt(one, html);
      return isShown ? [] : [`${one.collection}/${one.slug}`];
    });
    expect(wrong).toEqual([]);
    expect(realEntries.length).toBeGreaterThan(150);
    expect(realEntries.filter(pageOf).length).toBeGreaterThan(80);
    expect(preview.said).toEqual([]);
  });

  it.each([
    ['', 'pages', 'home'],
    ['goal-sheet', 'forms', 'goal-sheet'],
  ])('look like the page /%s', async (path, collection, slug) => {
    const shown = await browser().newPage({ viewport: { width: 900, height: 700 } });
    await shown.setContent(pages.get(`/${path}${path && '/'}`) ?? '');
    await shown.evaluate(() => {
      document.body.replaceChildren(document.querySelector('main') ?? '');
      document.querySelector('.page-foot')?.remove();
    });
    const expected = await shown.locator('main').screenshot();
    await shown.close();
    await preview.page.setViewportSize({ width: 900, height: 700 });
    await preview.show(await preview.render(entry(collection, slug)));
    expect((await preview.page.locator('main').screenshot()).equals(expected)).toBe(true);
  });

  it('show the banner in each phase of a cycle, each with its day', async () => {
    await preview.show(await preview.render(entry('cycles', '2014-fall')));
    expect(await preview.page.locator('.preview-caption').allTextContents()).toEqual([
      'Open, such as on Saturday, August 23, 2014:',
      'Last day, such as on Friday, August 29, 2014:',
      'Closed, such as on Saturday, August 30, 2014:',
      'Review, such as on Monday, September 1, 2014:',
      'Notified, such as on Saturday, October 11, 2014:',
      'Orientation, such as on Wednesday, October 15, 2014:',
      'Running, such as on Sunday, November 16, 2014:',
      'Ended, such as on Monday, November 16, 2015:',
    ]);
    const headlines = await preview.page.locator('.notice-headline').allTextContents();
    expect(headlines.slice(0, 3)).toEqual([
      'Applications for Fall 2014 are open. Apply by Friday, August 29, 2014.',
      'Applications for Fall 2014 are open. Today, Friday, August 29, 2014, is the last day to apply.',
      'Applications for Fall 2014 closed on Friday, August 29, 2014.',
    ]);
  });

  it('say what is not yet right above the entry as it was before, in fields and in texts', async () => {
    const contact = entry('pages', 'contact');
    const typed = { ...contact, data: { ...contact.data, title: 'Write to us' } };
    expect(await preview.render(typed)).toContain('<h1>Write to us</h1>');
    for (const [wrong, sentence] of [
      [{ ...typed, data: { ...typed.data, title: 'Wr' } }, 'Title: This is too short. Write 3 characters or more'],
      [{ ...typed, body: 'One.\n\nWrite to <Contact' }, '(line 3): The text cannot be read from here on.'],
    ] as const) {
      const html = await preview.render(wrong);
      expect(html).toContain(sentence);
      expect(html).toContain('Below is the entry as it was before.');
      expect(html).toContain('<h1>Write to us</h1>');
    }
  });

  it('begin with the saved entry where the draft was never right, and with sentences alone where there is none', async () => {
    const accessibility = entry('pages', 'accessibility');
    expect(await preview.render({ ...accessibility, data: {} })).toContain('<h1>Accessibility');
    const html = await preview.render({ collection: 'activities', slug: '', data: { title: '' }, body: '' });
    expect(html).toContain('Title: There is nothing here. Fill it in');
    expect(html).toContain('The preview appears once this is put right.');
    expect(preview.said).toEqual([]);
  });

  it('show captions as the transcript that is made from them, and say where a line is wrong', async () => {
    await preview.show(await preview.render(welcome));
    expect(await preview.page.locator('.passage').innerText()).toContain('Ana Example: Welcome to the forum.');
    const wrong = await preview.render({ ...welcome, body: `${welcome.body}\nnonsense` });
    expect(wrong).toMatch(/line \d+ \(line \d+ of the file\), “nonsense”: This is not WebVTT/);
  });

  it('run nothing that a draft brings along', async () => {
    const one = entry('news', realEntries.find(({ collection }) => collection === 'news')?.slug ?? '');
    const html = await preview.render({ ...one, body: 'One.\n\n<img src="/nothing.png" onerror="alert(1)">' });
    expect(html).toContain('(line 3): This HTML would run');
    expect(html).not.toMatch(/<[^>]*onerror/); // the sentence quotes it, as text
  });

  // Those of the other collections: tests/long/cms/previews.test.ts.
  it.each([
    ['cycles', '2014-fall'],
    ['forms', 'mentee'],
  ])('have no finding of axe: %s/%s', { tags: 'nightly' }, async (collection, slug) => {
    await preview.show(await preview.render(entry(collection, slug)));
    expect(await preview.axeFaults()).toEqual([]);
  });
});
