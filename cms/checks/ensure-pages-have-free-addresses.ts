import { formNames, formTraits } from '../../src/domain/form/form-traits.ts';
import { templatedPages } from '../../src/domain/page/needed-pages.ts';
import type { TextCheck } from './check.ts';

const templated: readonly string[] = templatedPages;

/** What the machine answers at the top of the site, where a page of that name would never be seen. Tests compare it with what is built and routed. */
export const takenNames: readonly string[] = [
  'admin',
  'api',
  'application',
  'media',
  'og',
  'pagefind',
  'recordings',
  'shells',
  // `/apply/mentee/` takes nothing from the page `apply`, which has a template.
  ...formNames.map((name) => formTraits[name].page.split('/')[1] ?? '').filter((name) => !templated.includes(name)),
];

/** A page gets its address from its file’s name; where something else answers there, nobody could read it. */
export const ensurePagesHaveFreeAddresses: TextCheck = {
  name: 'Ensure every page has an address at which nothing else is',
  problemsIn: (texts) =>
    [...texts.keys()].flatMap((file) => {
      const name = /^pages\/(.+)\.mdx?$/.exec(file)?.[1] ?? '';
      if (!takenNames.includes(name)) return [];
      return [{ file, message: `Something else is at /${name}/ already. Make the page anew under another title.` }];
    }),
};
