// Decap's own code for reading and writing files, for Node: the modules that its bundle is made from. They are published for bundlers, and
// leave out the endings of their neighbours' names.
import { registerHooks } from 'node:module';
import { z } from 'zod';

/** Reads and writes one kind of file as Decap does. */
export interface DecapFormat {
  fromFile(text: string): Record<string, unknown>;
  /** @param sortedKeys the fields in the order in which the file has them */
  toFile(data: object, sortedKeys: readonly string[]): string;
}

const formatSchema = z.custom<DecapFormat>((value) => value !== null && typeof value === 'object' && 'toFile' in value);

/** `./helpers` or `@iarna/toml/parse-string`, not `gray-matter`. */
const namesAFile = /^(?:\.|@[^/]+\/[^/]+\/|[^@/.][^/]*\/)/;
const isInDecap = /\/node_modules\/decap-cms-[\w-]+\/dist\/esm\//;

registerHooks({
  resolve(specifier, context, nextResolve) {
    const lacksEnding = namesAFile.test(specifier) && !/\.c?js$/.test(specifier) && isInDecap.test(context.parentURL ?? '');
    return nextResolve(lacksEnding ? `${specifier}.js` : specifier, context);
  },
});

const modules = 'decap-cms-core/dist/esm/formats';

/** Decap's YAML, and its front matter with a text below. */
export async function decapFormats(): Promise<{ readonly yaml: DecapFormat; readonly frontmatter: DecapFormat }> {
  const yaml: unknown = await import(`${modules}/yaml.js`);
  const frontmatter: unknown = await import(`${modules}/frontmatter.js`);
  const { default: yamlFormat } = z.looseObject({ default: formatSchema }).parse(yaml);
  const { frontmatterYAML } = z.looseObject({ frontmatterYAML: z.custom<() => DecapFormat>() }).parse(frontmatter);
  return { yaml: yamlFormat, frontmatter: frontmatterYAML() };
}
