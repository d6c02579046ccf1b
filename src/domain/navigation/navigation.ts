import { z } from 'zod';

const link = z
  .strictObject({
    to: z
      .string()
      .regex(/^\/(?:[\w-]+\/)*$/, 'Begin and end with /, such as /apply/')
      .describe('The page, as its address on this site.'),
    text: z.string().min(3).max(40).describe('What the link says.'),
  })
  .readonly();

/** What the header and the footer of every page link to, as `content/navigation.yml` gives it. */
export const navigationSchema = z
  .strictObject({
    header: z.array(link).min(1).max(8).describe('The links in the header, in their order.'),
    footer: z
      .array(
        z
          .strictObject({
            title: z.string().min(3).max(40).describe('The heading above the group.'),
            links: z.array(link).min(1).max(10).describe('The links of the group, in their order.'),
          })
          .readonly(),
      )
      .min(1)
      .max(4)
      .describe('The groups of links in the footer. Help comes at the same place on every page.'),
  })
  .readonly();

/** The navigation after validation. */
export type Navigation = z.infer<typeof navigationSchema>;
