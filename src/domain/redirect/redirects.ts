import { z } from 'zod';

const path = z.string().regex(/^\/(?:[\w.~-]+\/?)*(?:#[\w-]+)?$/, 'Begin with / and use a path of this site, such as /apply/');

/** Addresses that moved, as `content/redirects.yml` gives them. */
export const redirectsSchema = z
  .strictObject({
    redirects: z
      .array(
        z
          .strictObject({
            from: path.describe('The former path, without a slash at its end: both spellings are sent on.'),
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
