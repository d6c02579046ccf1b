/** Where Pagefind's interface finds the search (src/scripts/search-engine.ts), beside Pagefind's own files. */
export const engineFolder = 'pagefind/every-form/';

/** What the engine dispatches on the window after each search: the forms of the words that it sought, as its `detail`. */
export const soughtFormsEvent = 'sought-forms';
