// Finds a compound in every form: together, apart and with a hyphen. Pagefind reads `after-school` as `afterschool`, `after` and `school`, so
// the words apart find what has a hyphen, and nobody finds what is written the other way. The index stays as Pagefind makes it.
import type { FilterCounts, PagefindSearch, ResultData, SearchOptions, SearchResponse, SearchResult } from './pagefind-search.ts';
import { type Compound, compoundsIn, compoundsOf, decimalsOf, hasDecimal, wordsOf, writtenTogether } from './words-of-query.ts';

/** Beyond it a query is a sentence, and is sought as it is. */
const maxWords = 12;

export interface EveryFormResponse extends SearchResponse {
  /** What may be marked on the page that opens, beside the words themselves. */
  readonly forms: readonly string[];
}

/**
 * Pagefind's search, which also finds compounds in their other forms, first the pages that have one in the title, then those that have it
 * elsewhere; and of a number with decimals only the number itself, where there is one. What stands in quotation marks is left alone.
 */
export function searchEveryForm(
  search: PagefindSearch,
): (term: string | null, options?: SearchOptions) => Promise<EveryFormResponse> {
  const asIs = async (term: string | null, options: SearchOptions) => ({ ...(await search(term, options)), forms: [] });
  return async (term, options = {}) => {
    if (term === null || /^\s*".+"\s*$/.test(term)) return asIs(term, options);
    const pagesWith = rememberedPages(search);
    const given = wordsOf(term);
    if (given.length > maxWords) return asIs(term, options);
    const words = await inParts(given, pagesWith);
    const decimals = decimalsOf(term);
    if (words.length < 2 && decimals.length === 0) return asIs(words[0] ?? term, options);

    const compounds = compoundsOf(words);
    const known = new Set<string>();
    for (const { together } of compounds) if ((await pagesWith(together)).size > 0) known.add(together);
    const terms = writtenTogether(words, known).map((form) => form.join(' '));
    const find = async (narrowed: SearchOptions) =>
      withDecimals(union(await Promise.all(terms.map((each) => search(each, narrowed)))), decimals);

    const found = await find(options);
    const isNarrowed = Object.keys(options.filters ?? {}).length > 0;
    const unfiltered = isNarrowed ? await find({ ...options, filters: {} }) : found;
    return {
      results: await ranked(found.results, compounds, pagesWith),
      unfilteredResultCount: unfiltered.results.length,
      filters: await counted(found),
      totalFilters: await counted(unfiltered),
      forms: await formsOnSite(compounds, pagesWith),
    };
  };
}

const bothForms = ({ together, apart }: Compound) => [together, apart];

type PagesWith = (words: string) => Promise<ReadonlySet<string>>;

/** Which pages have these very words side by side (Pagefind's search for a phrase). */
function rememberedPages(search: PagefindSearch): PagesWith {
  const asked = new Map<string, Promise<ReadonlySet<string>>>();
  return (words) => {
    const pages = asked.get(words) ?? search(`"${words}"`).then(({ results }) => new Set(results.map(({ id }) => id)));
    asked.set(words, pages);
    return pages;
  };
}

/** The words with compounds taken apart, and a lone letter put to the word that it belongs to, as in `e book`. */
async function inParts(words: readonly string[], pagesWith: PagesWith): Promise<readonly string[]> {
  const parts: string[] = [];
  for (const word of words) {
    const before = parts.at(-1);
    if (before !== undefined && isLoneLetter(before) && (await pagesWith(before + word)).size > 0)
      parts.splice(-1, 1, before + word);
    else parts.push(...((await twoWords(word, pagesWith)) ?? [word]));
  }
  return parts;
}

/** `a` and `I` are words. */
const isLoneLetter = (word: string) => /^[b-hj-z]$/.test(word);

/** What English puts behind a word. */
const ending = /(?:ings?|ed|ers?|e?s|ly)$/;
/** Shorter words are hardly made of two; asking for their parts would load more of the index for nothing. */
const minLetters = 6;

/**
 * The two words that a word is made of: those that stand side by side somewhere, or else two of three letters and more that both occur. A lone
 * letter, as in `xray`, is looked for where nothing has the word itself.
 */
async function twoWords(word: string, pagesWith: PagesWith): Promise<readonly string[] | undefined> {
  const letters = /^\p{L}{4,}$/u.test(word) ? word.replace(ending, '').length : 0;
  if (letters === 0) return undefined;
  const shortest = (await pagesWith(word)).size === 0 ? 1 : 2;
  const longest = letters < minLetters ? 1 : word.length - 2;
  let apart: readonly string[] | undefined;
  for (let length = shortest; length <= longest; length++) {
    const parts = [word.slice(0, length), word.slice(length)] as const;
    const [first, second] = parts;
    if ((length === 1 && !isLoneLetter(first)) || (await pagesWith(first)).size === 0) continue;
    if ((await pagesWith(`${first} ${second}`)).size > 0) return parts;
    if (first.length > 2 && second.length > 2 && (await pagesWith(second)).size > 0) apart = parts;
  }
  return apart;
}

async function formsOnSite(compounds: readonly Compound[], pagesWith: PagesWith): Promise<readonly string[]> {
  const forms = await Promise.all(
    compounds.map(async ({ together, apart }) => {
      const pages = await Promise.all([together, apart].map(pagesWith));
      return pages.some(({ size }) => size > 0) ? [together, apart, apart.replaceAll(' ', '-')] : [];
    }),
  );
  return forms.flat();
}

/** Results, and how many have each filter: counted by Pagefind, and those that it did not count. */
interface Found {
  readonly results: readonly SearchResult[];
  readonly counts: FilterCounts;
  readonly uncounted: readonly SearchResult[];
}

/** Each page once, by its best form. */
function union(responses: readonly SearchResponse[]): Found {
  const [most] = [...responses].sort((one, other) => other.results.length - one.results.length);
  const best = new Map<string, SearchResult>();
  for (const result of responses.flatMap(({ results }) => results)) {
    const other = best.get(result.id);
    if (!other || other.score < result.score) best.set(result.id, result);
  }
  const counted = new Set(most?.results.map(({ id }) => id));
  const results = [...best.values()];
  return { results, counts: most?.filters ?? {}, uncounted: results.filter(({ id }) => !counted.has(id)) };
}

async function withDecimals(found: Found, decimals: readonly string[]): Promise<Found> {
  if (decimals.length === 0) return found;
  const texts = await Promise.all(
    found.results.map((result) => result.data().then(({ meta, content }) => `${meta['title']} ${content}`)),
  );
  const results = found.results.filter((_, at) => decimals.every((number) => hasDecimal(texts[at] ?? '', number)));
  if (results.length === 0) return found;
  const none = Object.entries(found.counts).map(([name, values]) => [
    name,
    Object.fromEntries(Object.keys(values).map((value) => [value, 0])),
  ]);
  return { results, counts: Object.fromEntries(none), uncounted: results };
}

async function counted({ counts, uncounted }: Found): Promise<FilterCounts> {
  const sum: Record<string, FilterCounts[string]> = { ...counts };
  for (const { filters } of await Promise.all(uncounted.map((result) => result.data()))) {
    for (const [name, values] of Object.entries(filters)) {
      const of: Record<string, number> = { ...sum[name] };
      for (const value of values) of[value] = (of[value] ?? 0) + 1;
      sum[name] = of;
    }
  }
  return sum;
}

/** Titles first, then the pages in which the most compounds stand as such, then Pagefind's own order. */
async function ranked(
  results: readonly SearchResult[],
  compounds: readonly Compound[],
  pagesWith: PagesWith,
): Promise<readonly SearchResult[]> {
  const pages = await Promise.all(compounds.flatMap(bothForms).map(pagesWith));
  const places = await Promise.all(
    results.map(async (result) => {
      const near = pages.filter((having) => having.has(result.id)).length;
      const isInTitle = near > 0 && result.matchedMetaFields?.includes('title');
      const inTitle = isInTitle ? compoundsIn(titleOf(await result.data()), compounds) : 0;
      return { result, inTitle, near };
    }),
  );
  return places
    .sort((one, other) => other.inTitle - one.inTitle || other.near - one.near || other.result.score - one.result.score)
    .map(({ result }) => result);
}

const titleOf = ({ meta }: ResultData) => meta['title'] ?? '';
