import { z } from 'zod';

const formerPath = z
  .string()
  .regex(/^(?:\/[\w.~-]+)+$/, 'Begin with / and leave out the slash at the end, such as /alsc/mentoring');
const path = z
  .string()
  .regex(/^\/(?:[\w.~-]+\/)*[\w.~-]*(?:#[\w-]+)?$/, 'Begin with / and use a path of this site, such as /apply/');

/** Addresses that moved, as `content/redirects.yml` gives them. */
export const redirectsSchema = z
  .strictObject({
    redirects: z
      .array(
        z
          .strictObject({
            from: formerPath.describe('The former path, without a slash at its end: both spellings are sent on.'),
            to: path.describe('The page that took its place.'),
          })
          .readonly(),
      )
      .readonly()
      .describe('One row for each address that moved.'),
  })
  .readonly();

/** The redirects after validation. */
export type Redirects = z.infer<typeof redirectsSchema>;

/** One address that moved. */
export type Redirect = Redirects['redirects'][number];

/** Where a redirect leads, without the part of the page. */
export function targetPath({ to }: Redirect): string {
  return to.replace(/#.*/, '');
}
