// The search: nothing of Pagefind is loaded before somebody means to search (the focus on a search link, `/`, Ctrl-K or ⌘K).
// Without this script the search link leads to the site index, which is a page.

import { engineFolder, soughtFormsEvent } from '../site/search/engine.ts';

interface Modal extends HTMLElement {
  open(): void;
}

const bundle = '/pagefind/';
const engine = `/${engineFolder}`;
const interfaceFiles = {
  script: `${bundle}pagefind-component-ui.js`,
  styles: [`${bundle}pagefind-component-ui.css`, '/search.css'],
};

/** The words that were sought, for the page that a result opens. They stay in this browser: an address would take them to the server. */
const soughtKey = 'search-words';
/** What Pagefind's highlighter reads the words from: an address that it alone sees. */
const highlightParameter = 'highlight';

/** No worker: it would be 11 kB more to the first result, and an index of this size is searched in a few milliseconds. */
const components = {
  config: `<pagefind-config bundle-path="${engine}" excerpt-length="20" no-worker></pagefind-config>`,
  results: '<pagefind-summary></pagefind-summary><pagefind-results max-results="40"></pagefind-results>',
  filters: '<pagefind-filter-pane sort="alphabetical"></pagefind-filter-pane>',
};
const modalMarkup = `${components.config}<pagefind-modal reset-on-close></pagefind-modal>`;
/** For whoever does not find it. */
const wayOn = '<p><a href="/search/">See everything on this site</a></p>';
const pageMarkup = `${components.config}<pagefind-input></pagefind-input>
<div class="search-columns"><div>${components.filters}</div><div>${components.results}</div></div>`;

let loading: Promise<unknown> | undefined;

function load(): Promise<unknown> {
  loading ??= (() => {
    for (const href of interfaceFiles.styles)
      document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
    return import(/* @vite-ignore */ interfaceFiles.script);
  })();
  loading.catch(() => {
    loading = undefined; // the next try may reach the server
  });
  return loading;
}

/** Whoever comes near does not wait for it; a failure shows when it is needed. */
function loadAhead(): void {
  load().catch(() => undefined);
}

async function openSearch(): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('[data-search-here] input');
  if (field) return field.focus();
  try {
    await load();
  } catch {
    return location.assign('/search/'); // the index of the site is a page, and needs none of this
  }
  let modal = document.querySelector<Modal>('pagefind-modal');
  if (!modal) {
    const place = document.createElement('div');
    place.innerHTML = modalMarkup;
    document.body.append(place);
    modal = document.querySelector<Modal>('pagefind-modal');
    modal?.querySelector('pagefind-modal-footer')?.insertAdjacentHTML('afterbegin', wayOn);
  }
  modal?.open();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

document.addEventListener('keydown', (event) => {
  const isCombination = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  if (!isCombination && !isSlash) return;
  event.preventDefault();
  void openSearch();
});

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-search]')) {
  link.addEventListener('focus', loadAhead);
  link.addEventListener('pointerdown', loadAhead);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return; // a new tab or window is wanted
    event.preventDefault();
    void openSearch();
  });
}

/** On the search page itself the field stands in the page, with filters beside the results. What was typed before it came is kept. */
const here = document.querySelector<HTMLElement>('[data-search-here]');
const plainField = here?.querySelector('input');
if (here && plainField) {
  const begin = async () => {
    try {
      await load();
    } catch {
      here.dataset['failed'] = '';
      here.hidden = true; // the list below stays
      return;
    }
    if (!plainField.isConnected) return;
    const words = plainField.value;
    here.innerHTML = pageMarkup;
    const field = here.querySelector('input');
    if (!field) return;
    field.focus();
    field.value = words;
    if (words !== '') field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  here.hidden = false;
  plainField.addEventListener('focus', loadAhead);
  plainField.addEventListener('input', () => void begin());
  const asked = new URLSearchParams(location.search).get('q');
  if (asked !== null) {
    plainField.value = asked;
    void begin();
  }
}

let soughtForms: readonly string[] = [];
addEventListener(soughtFormsEvent, (event) => {
  soughtForms = (event as CustomEvent<readonly string[]>).detail;
});

document.addEventListener(
  'click',
  ({ target }) => {
    const result = target instanceof Element ? target.closest('pagefind-results a') : null;
    const words = document.querySelector<HTMLInputElement>('pagefind-input input')?.value.trim();
    if (result && words) sessionStorage.setItem(soughtKey, JSON.stringify(toMark(words.split(/\s+/))));
  },
  { capture: true },
);

/** The words, and the forms of them that these do not mark already. */
function toMark(words: readonly string[]): readonly string[] {
  return [...words, ...soughtForms.filter((form) => !form.split(/[ -]/).every((part) => words.includes(part)))];
}

interface HighlightWindow extends Window {
  PagefindHighlight?: new (options: object) => unknown;
}

const sought = sessionStorage.getItem(soughtKey);
sessionStorage.removeItem(soughtKey);
if (sought) {
  const highlighter: string = `${bundle}pagefind-highlight.js`;
  import(/* @vite-ignore */ highlighter).then(
    () => mark(JSON.parse(sought) as readonly string[]),
    () => undefined, // the page is complete without marks
  );
}

/** Marks the words in the page, and shows the first, unless the address names its own place. */
function mark(words: readonly string[]): void {
  const { PagefindHighlight } = window as HighlightWindow;
  if (!PagefindHighlight) return;
  const address = location.href;
  const withWords = new URL(address);
  for (const word of words) withWords.searchParams.append(highlightParameter, word);
  history.replaceState(history.state, '', withWords);
  new PagefindHighlight({ highlightParam: highlightParameter, addStyles: false, markContext: 'main' });
  history.replaceState(history.state, '', address);
  if (location.hash === '') document.querySelector('main mark')?.scrollIntoView({ block: 'center' });
}
