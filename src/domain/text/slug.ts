import { z } from 'zod';

/** What a slug looks like, and what is said where it does not. */
export const slugPattern = {
  source: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
  message: 'Use lower-case letters, digits and single hyphens, such as “book-list”',
} as const;

/** A name that stands in an address: lower-case letters, digits and single hyphens. It never changes once it is published. */
export const slugSchema = z.string().regex(new RegExp(slugPattern.source), slugPattern.message);
