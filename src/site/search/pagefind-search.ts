/** What is used of Pagefind's search in the browser, which brings no types (https://pagefind.app/docs/api-reference/). */
export type PagefindSearch = (term: string | null, options?: SearchOptions) => Promise<SearchResponse>;

export interface SearchOptions {
  readonly filters?: Readonly<Record<string, unknown>>;
  readonly sort?: Readonly<Record<string, string>>;
}

/** For each filter, how many results have each of its values. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface SearchResponse {
  readonly results: readonly SearchResult[];
  readonly unfilteredResultCount: number;
  readonly filters: FilterCounts;
  readonly totalFilters: FilterCounts;
}

export interface SearchResult {
  readonly id: string;
  readonly score: number;
  /** The fields of the record in which a word of the query stands. */
  readonly matchedMetaFields?: readonly string[];
  /** Loads what is shown of the result; Pagefind keeps it. */
  data(): Promise<ResultData>;
}

export interface ResultData {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
