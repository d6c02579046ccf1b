import { z } from 'zod';

/** A name that stands in an address: lower-case letters, digits and single hyphens. It never changes once it is published. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use lower-case letters, digits and single hyphens, such as “book-list”');
