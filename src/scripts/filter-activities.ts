// Turns the lists of facets on the index of activities into a filter. Without it, each list leads to a page for every value.
// The choices stand in the address, so that Back undoes one, and a filtered list can be bookmarked or sent to one's match.
import { fits } from '../domain/activity/fits.ts';
import { foundInWords } from '../domain/activity/sentences.ts';

const filter = document.querySelector<HTMLElement>('[data-filter]');
const facets = document.querySelector<HTMLElement>('[data-facets]');
const found = document.querySelector<HTMLElement>('[data-found]');

if (filter && facets && found) {
  const selects = [...filter.querySelectorAll('select')];
  const groups = [...document.querySelectorAll<HTMLElement>('[data-activity-group]')].map((group) => ({
    group,
    items: [...group.querySelectorAll('li')],
  }));

  /** Hides what does not fit, and says how much is left. */
  const show = () => {
    const choices = Object.fromEntries(selects.map(({ name, value }) => [name, value]));
    for (const { group, items } of groups) {
      for (const item of items) item.hidden = !fits((facet) => (item.dataset[facet] ?? '').split(' '), choices);
      group.hidden = items.every(({ hidden }) => hidden);
    }
    const items = groups.flatMap((group) => group.items);
    found.textContent = foundInWords(items.filter(({ hidden }) => !hidden).length, items.length);
  };

  /** Sets the choices to those of the address; a value that does not exist is “any”. */
  const readAddress = () => {
    const query = new URLSearchParams(location.search);
    for (const select of selects) {
      select.value = query.get(select.name) ?? '';
      if (select.selectedIndex < 0) select.value = '';
    }
    show();
  };

  const remember = () => {
    const query = new URLSearchParams(selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]));
    history.pushState(null, '', query.size > 0 ? `?${query}` : location.pathname);
    show();
  };

  filter.addEventListener('change', remember);
  filter.querySelector('[data-clear]')?.addEventListener('click', () => {
    for (const select of selects) select.value = '';
    remember();
  });
  addEventListener('popstate', readAddress);

  readAddress();
  facets.hidden = true;
  filter.hidden = false;
}
