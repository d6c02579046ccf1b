import type { z } from 'zod';
import { entrySchema, group } from '../fields/group.ts';
import { list } from '../fields/list.ts';
import { text } from '../fields/text.ts';

const redirect = group({
  label: 'Address that moved',
  hint: 'One address that moved.',
  fields: {
    from: text({
      label: 'Former address',
      hint: 'The former path, without a slash at its end: both spellings are sent on.',
      min: 2,
      max: 200,
      pattern: {
        source: '^(?:/[\\w.~-]+)+$',
        message: 'Begin with / and leave out the slash at the end, such as /alsc/mentoring',
      },
    }),
    to: text({
      label: 'Page that took its place',
      hint: 'The page that took its place.',
      min: 1,
      max: 200,
      pattern: {
        source: '^/(?:[\\w.~-]+/)*[\\w.~-]*(?:#[\\w-]+)?$',
        message: 'Begin with / and use a path of this site, such as /apply/',
      },
    }),
  },
});

/** Addresses that moved, as `content/redirects.yml` gives them. */
export const redirectsFields = {
  redirects: list({
    label: 'Addresses that moved',
    hint: 'One row for each address that moved.',
    item: redirect,
    min: 1,
    max: 500,
    singularLabel: 'address',
  }),
} as const;

export const redirectsSchema = entrySchema(redirectsFields);

/** The redirects after validation. */
export type Redirects = z.infer<typeof redirectsSchema>;

/** One address that moved. */
export type Redirect = Redirects['redirects'][number];

/** Where a redirect leads, without the part of the page. */
export function targetPath({ to }: Redirect): string {
  return to.replace(/#.*/, '');
}
