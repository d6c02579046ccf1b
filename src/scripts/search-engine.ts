// What the search's interface loads as Pagefind (src/integrations/search-index.ts builds it): Pagefind, which finds compounds in every form.
import { soughtFormsEvent } from '../site/search/engine.ts';
import type { PagefindSearch } from '../site/search/pagefind-search.ts';
import { type EveryFormResponse, searchEveryForm } from '../site/search/search-every-form.ts';

interface Instance {
  search: PagefindSearch;
}

/** Pagefind's own file, which its index is written beside. */
const pagefind: string = '../pagefind.js';
const { createInstance: createPagefind } = (await import(/* @vite-ignore */ pagefind)) as {
  createInstance(options?: object): Instance;
};

/** An instance as Pagefind's interface asks for it; each search tells the page which forms of its words it sought. */
export function createInstance(options?: object): Instance {
  const instance = createPagefind(options);
  const search = searchEveryForm(instance.search);
  return {
    ...instance,
    async search(term, searchOptions) {
      const response: EveryFormResponse = await search(term, searchOptions);
      dispatchEvent(new CustomEvent(soughtFormsEvent, { detail: response.forms }));
      return response;
    },
  };
}
