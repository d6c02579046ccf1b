// The search over the built index, and over a small one that shows each case alone.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { searchEveryForm } from '../../src/site/search/search-every-form.ts';
import { searchOnDisk } from './search-on-disk.ts';

type Search = ReturnType<typeof searchEveryForm>;

async function addresses(search: Search, words: string): Promise<readonly string[]> {
  const { results } = await search(words);
  return (await Promise.all(results.map((result) => result.data()))).map(({ url }) => url);
}

describe('over this site', () => {
  let search: Search;
  beforeAll(async () => {
    search = searchEveryForm(await searchOnDisk(inject('siteDirectory')));
  });
  afterAll(() => vi.unstubAllGlobals());

  test.each([
    ['storytime', 'story-time', 'story time', '/glossary/#story-time'],
    ['goalsheet', 'goal-sheet', 'goal sheet', '/goal-sheet/'],
    ['booklist', 'book-list', 'book list', '/suggested-activities/make-a-book-list/'],
    ['booktalk', 'book-talk', 'book talk', '/glossary/#booktalk'],
    ['earlyliteracy', 'early-literacy', 'early literacy', '/suggested-activities/take-an-early-literacy-walk/'],
    ['takehome', 'take-home', 'take home', undefined],
    ['checklist', 'check-list', 'check list', undefined],
    ['classroom', 'class-room', 'class room', undefined],
    ['afterschool', 'after-school', 'after school', undefined],
    ['ebooks', 'e-books', 'e books', undefined],
  ])('%s, %s and %s find the same in the same order, a title first', async (together, hyphened, apart, first) => {
    const pages = await addresses(search, apart);
    expect(pages.length).toBeGreaterThan(0);
    if (first !== undefined) expect(pages[0]).toBe(first);
    expect(await addresses(search, together)).toEqual(pages);
    expect(await addresses(search, hyphened)).toEqual(pages);
  });

  test('a number with decimals finds itself', async () => {
    expect(await addresses(search, '2.2')).toEqual(['/accessibility/']);
  });
});

describe('over a small index', () => {
  const records = {
    '/together/': ['Clubs', 'They run an afterschool program with chess.'],
    '/hyphen/': ['Programs', 'Many after-school programs exist here.'],
    '/apart/': ['Days', 'We meet after school on Mondays.'],
    '/title/': ['After-school clubs', 'Things for children.'],
    '/far/': ['School', 'After the storm the school was closed, and after that the school was cold. After it, school.'],
    '/number/': ['Version 2.5', 'It costs $12.75, of 3.14.'],
    '/digits/': ['Twenty-five', 'There are 25 of 314 and 1275, and 2.57, and 12.5.'],
    '/ray/': ['Pictures', 'An x ray of a two-year-old.'],
  };
  let directory: string;
  let search: Search;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'search-forms-'));
    const { index } = await createIndex();
    for (const [url, [title = '', text]] of Object.entries(records)) {
      const filters = { Type: [url.length > 7 ? 'Long' : 'Short'] };
      await index?.addCustomRecord({ url, content: `${title}. ${text}`, language: 'en-us', meta: { title }, filters });
    }
    await index?.writeFiles({ outputPath: join(directory, 'pagefind') });
    await close();
    search = searchEveryForm(await searchOnDisk(directory));
  });
  afterAll(async () => {
    vi.unstubAllGlobals();
    await rm(directory, { recursive: true, force: true });
  });

  test.each(['afterschool', 'after-school', 'after‑school', 'after–school', 'After School', 'after/school', 'after\u00ADschool'])(
    '%s: the title first, then where it stands as such, then where its parts do',
    async (words) => {
      const pages = await addresses(search, words);
      expect(pages[0]).toBe('/title/');
      expect([...pages.slice(1, 4)].sort()).toEqual(['/apart/', '/hyphen/', '/together/']);
      expect(pages.slice(4)).toEqual(['/far/']);
    },
  );

  test('a compound among other words is found in every form', async () => {
    const both = ['/hyphen/', '/together/'];
    for (const words of ['afterschool program', 'after-school program', 'after school program'])
      expect([...(await addresses(search, words))].sort()).toEqual(both);
  });

  test.each([
    ['2.5', ['/number/', '/digits/']], // 2.57 begins with it, as a word may
    ['version 2.5', ['/number/']],
    ['3.14', ['/number/']],
    ['$12.75', ['/number/']],
    ['12.75', ['/number/']],
    ['12.5', ['/digits/']],
    ['xray', ['/ray/']],
    ['x-ray', ['/ray/']],
    ['two year old', ['/ray/']],
    ['two-year-old', ['/ray/']],
    ['"after school"', ['/apart/']],
  ])('%s finds %j', async (words, pages) => {
    expect(await addresses(search, words)).toEqual(pages);
  });

  test.each(['afterschool', 'after school', '2.5', '12.75', 'clubs'])(
    'counts of %s by type are those of its results',
    async (words) => {
      const { results, filters, totalFilters, unfilteredResultCount } = await search(words);
      const types = (await Promise.all(results.map((result) => result.data()))).flatMap((data) => data.filters['Type'] ?? []);
      const count = (type: string) => types.filter((each) => each === type).length;
      expect(filters).toEqual({ Type: { Long: count('Long'), Short: count('Short') } });
      expect(totalFilters).toEqual(filters);
      expect(unfilteredResultCount).toBe(results.length);

      const narrowed = await search(words, { filters: { Type: 'Long' } });
      expect(narrowed.results.length).toBe(count('Long'));
      expect(narrowed.filters).toEqual({ Type: { Long: count('Long'), Short: 0 } });
      expect(narrowed.totalFilters).toEqual(totalFilters);
    },
  );

  test('says which forms of the words a page may have', async () => {
    expect((await search('afterschool')).forms).toEqual(['afterschool', 'after school', 'after-school']);
    expect((await search('clubs')).forms).toEqual([]);
  });
});
