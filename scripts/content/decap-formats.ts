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

const isInDecap = /\/node_modules\/decap-cms-[\w-]+\/dist\/esm\//;
const endings = ['', '.js', '/index.js'] as const;

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (!isInDecap.test(context.parentURL ?? '')) return nextResolve(specifier, context);
    const [first, ...others] = endings.map((ending) => () => nextResolve(specifier + ending, context));
    return others.reduce((attempt, next) => () => orElse(attempt, next), first ?? (() => nextResolve(specifier, context)))();
  },
});

function orElse<Result>(attempt: () => Result, next: () => Result): Result {
  try {
    return attempt();
  } catch {
    return next(); // not found under this name; the last attempt says so
  }
}

const modules = 'decap-cms-core/dist/esm/formats';

/** Decap's YAML, and its front matter with a text below. */
export async function decapFormats(): Promise<{ readonly yaml: DecapFormat; readonly frontmatter: DecapFormat }> {
  const yaml: unknown = await import(`${modules}/yaml.js`);
  const frontmatter: unknown = await import(`${modules}/frontmatter.js`);
  const { default: yamlFormat } = z.looseObject({ default: formatSchema }).parse(yaml);
  const { frontmatterYAML } = z.looseObject({ frontmatterYAML: z.custom<() => DecapFormat>() }).parse(frontmatter);
  return { yaml: yamlFormat, frontmatter: frontmatterYAML() };
}
