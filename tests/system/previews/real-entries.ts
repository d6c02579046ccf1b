// Every entry of content/, as an editor's form would hold it.
import { entryAt } from '../../../src/domain/library/collections.ts';
import { parseEntry } from '../../../src/site/parse-entry.ts';
import { realTexts } from '../../unit/domain/fixtures/real-content.ts';

/** One entry of a collection. */
export interface RealEntry {
  readonly collection: string;
  readonly slug: string;
  readonly data: object;
  readonly body: string;
}

/** Every entry, by collection and name. */
export const realEntries: readonly RealEntry[] = [...realTexts].flatMap(([file, text]) => {
  const place = entryAt(file);
  const { fields, body } = parseEntry(file, text);
  return place ? [{ collection: place.name, slug: place.slug, data: fields as object, body }] : [];
});

/** Captions: no forum of the content has them yet. */
const spoken = 'Chapter: Welcome\n00:00:01.000 --> 00:00:04.000\n<v Ana Example>Welcome to the forum.\n';
export const welcome: RealEntry = {
  collection: 'captions',
  slug: '2013-11-18',
  data: { title: '', text: spoken },
  body: `WEBVTT\n\n${spoken}`,
};
