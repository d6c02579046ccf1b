import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { entryModel, schemaOf } from '../../../../cms/model/entry-model.ts';
import { asSaved, saved } from '../../../../scripts/content/as-saved.ts';
import { captionsParts } from '../../../../src/domain/captions/captions-file.ts';
import { splitFrontmatter } from '../../../../src/site/frontmatter.ts';
import { brokenAcrossFields } from './across-fields.ts';
import { configEntries } from './config.ts';
import { dataFor } from './random-entry.ts';

const runs = Number(process.env['RANDOM_ENTRIES'] ?? 1000);

/** The fields of a file as the site reads them. */
function asTheSiteReads(file: string, text: string): unknown {
  if (file.endsWith('.vtt')) return captionsParts(text);
  return parse(file.endsWith('.yml') ? text : splitFrontmatter(text).frontmatter);
}

describe.each(configEntries)('$collection, $slug', ({ collection, slug, file, fields }) => {
  const model = entryModel(collection, slug);
  if (model === undefined) throw new Error(`The model knows no ${collection}`);
  const entry = { collection, slug, file, model };

  test(`${runs} random entries that Decap lets an editor save are taken by the site, after Decap wrote them`, () => {
    fc.assert(
      fc.property(dataFor(fields), (data) => {
        fc.pre(!brokenAcrossFields(collection, data));
        const text = saved(entry, data);
        const result = schemaOf(model).safeParse(asTheSiteReads(file, text));
        expect(result.error?.issues).toBeUndefined();
        expect(asSaved(entry, text)).toBe(text); // opened and saved again, nothing changes
      }),
      { numRuns: runs, seed: 4 },
    );
  });
});
