// Decap's own code for reading and writing files, for Node.
import { z } from 'zod';
import './decap-modules.ts';

/** Reads and writes one kind of file as Decap does. */
export interface DecapFormat {
  fromFile(text: string): Record<string, unknown>;
  /** @param sortedKeys the fields in the order in which the file has them */
  toFile(data: object, sortedKeys: readonly string[]): string;
}

const formatSchema = z.custom<DecapFormat>((value) => value !== null && typeof value === 'object' && 'toFile' in value);

const modules = 'decap-cms-core/dist/esm/formats';

/** Decap's YAML, and its front matter with a text below. */
export async function decapFormats(): Promise<{ readonly yaml: DecapFormat; readonly frontmatter: DecapFormat }> {
  const yaml: unknown = await import(`${modules}/yaml.js`);
  const frontmatter: unknown = await import(`${modules}/frontmatter.js`);
  const { default: yamlFormat } = z.looseObject({ default: formatSchema }).parse(yaml);
  const { frontmatterYAML } = z.looseObject({ frontmatterYAML: z.custom<() => DecapFormat>() }).parse(frontmatter);
  return { yaml: yamlFormat, frontmatter: frontmatterYAML() };
}
