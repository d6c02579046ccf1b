import { z } from 'zod';
import type { Label } from '../../src/domain/labels.ts';

const githubLabelSchema = z.object({ name: z.string(), color: z.string(), description: z.string().nullish() });

/**
 * Parses a label from a reply of GitHub.
 * @throws {z.ZodError} where it is not one
 */
export function parseLabel(reply: unknown): Label {
  const { name, color, description } = githubLabelSchema.parse(reply);
  return { name, color: color.toLowerCase(), description: description ?? '' };
}
