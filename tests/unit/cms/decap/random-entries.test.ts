import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readyToSave } from '../../../../cms/decap/save.ts';
import { textFaults } from '../../../../cms/markdown/faults/text-faults.ts';
import { entryModel, schemaOf } from '../../../../cms/model/entry-model.ts';
import { asSaved, saved, written } from '../../../../scripts/content/as-saved.ts';
import { captionsParts } from '../../../../src/domain/captions/captions-file.ts';
import { splitFrontmatter } from '../../../../src/domain/text/frontmatter.ts';
import { propertyRuns } from '../../../property-runs.ts';
import { legalAcrossFields } from './across-fields.ts';
import { configEntries } from './config.ts';
import { dataFor } from './random-entry.ts';

const runs = propertyRuns(1_000);

/** The fields of a file as the site reads them. */
function asTheSiteReads(file: string, text: string): unknown {
  if (file.endsWith('.vtt')) return captionsParts(text.replace(/\n$/, '')); // Decap ends every file with it
  return parse(file.endsWith('.yml') ? text : splitFrontmatter(text).frontmatter);
}

/** An entry as it goes into its file. */
function ready(collection: string, slug: string, data: Record<string, unknown>) {
  const saving = readyToSave(collection, slug, data);
  if ('problems' in saving) throw new Error(saving.problems.join('. '));
  return saving.data;
}

/** The fields as they should be in the file: nothing of them is lost on the way through YAML. */
function fieldsOf(collection: string, data: Readonly<Record<string, unknown>>): unknown {
  const { body: _body, ...fields } = data;
  return collection === 'mails' ? data : fields;
}

function entryFor(collection: string, slug = 'an-entry', file = `${collection}/${slug}.yml`) {
  const model = entryModel(collection, slug);
  if (model === undefined) throw new Error(`The model knows no ${collection}`);
  return { collection, slug, file, model };
}

/** Code in a text is refused at Save, which no rule of Decap's can say. */
function holdsCode({ model }: ReturnType<typeof entryFor>, { body }: Record<string, unknown>): boolean {
  return model.body !== undefined && typeof body === 'string' && textFaults(body, model.textKind).length > 0;
}

describe.each(configEntries)('$collection, $slug', { timeout: 300_000 }, ({ collection, slug, file, fields }) => {
  const entry = entryFor(collection, slug, file);
  const schema = schemaOf(entry.model);

  test(`${runs} random entries that Decap lets an editor save are taken by the site, after Decap wrote them`, () => {
    fc.assert(
      fc.property(dataFor(fields), (drawn) => {
        const data = legalAcrossFields(collection, slug, drawn);
        fc.pre(data !== undefined && !holdsCode(entry, data));
        const saving = ready(collection, slug, data);
        const text = written(entry, saving);
        const read = asTheSiteReads(file, text);
        expect(schema.safeParse(read).error?.issues).toBeUndefined();
        expect(read).toEqual(fieldsOf(collection, saving));
        expect(asSaved(entry, text)).toBe(text); // opened and saved again, nothing changes
      }),
      { numRuns: runs, seed: 4 },
    );
  });
});

test('a text with what nobody sees in it is saved without that, or refused in a sentence, and never half', {
  timeout: 60_000,
}, () => {
  const entry = entryFor('glossary');
  const anything = fc.string({ unit: 'binary', maxLength: 300 });
  const invisible = fc.constantFrom(
    '\u200b',
    '\u0000',
    '\u202e',
    '\ufeff',
    '\t',
    ' ',
    '\r\n',
    '\u0085',
    '\u2028',
    '\u00a0',
    'e\u0301',
  );
  const text = fc
    .array(fc.oneof(anything, invisible, fc.constant('a word or two')), { maxLength: 12 })
    .map((parts) => parts.join(''));
  let taken = 0;
  fc.assert(
    fc.property(text, (meaning) => {
      const saving = readyToSave('glossary', 'an-entry', { term: 'A term', meaning });
      if ('problems' in saving) {
        expect(saving.problems.join(' ')).toMatch(/^Meaning: /);
        return;
      }
      const file = saved(entry, { term: 'A term', meaning });
      expect(asTheSiteReads(entry.file, file)).toEqual(saving.data);
      expect(asSaved(entry, file)).toBe(file);
      taken += 1;
    }),
    { numRuns: propertyRuns(3_000), seed: 4 },
  );
  expect(taken).toBeGreaterThan(propertyRuns(3_000) / 10);
});
