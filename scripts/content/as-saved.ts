import { readyToSave } from '../../cms/decap/save.ts';
import type { EntryModel } from '../../cms/model/entry-model.ts';
import { captionsFileOf, captionsParts } from '../../src/domain/captions/captions-file.ts';
import { type DecapFormat, decapFormats } from './decap-formats.ts';

const { yaml, frontmatter } = await decapFormats();

/** Captions as the admin page registers them with Decap. */
const captions: DecapFormat = {
  fromFile: (text) => ({ ...captionsParts(text) }),
  toFile: (data) => captionsFileOf({ title: '', text: '', ...data }),
};

/** The format in which Decap keeps `file`. */
export function formatOf(file: string): DecapFormat {
  if (file.endsWith('.vtt')) return captions;
  return file.endsWith('.yml') ? yaml : frontmatter;
}

/** An entry of the CMS, with its file. */
export interface EntryFile {
  readonly collection: string;
  readonly slug: string;
  /** Below `content/`. */
  readonly file: string;
  readonly model: EntryModel;
}

/**
 * The text of an entry's file after somebody has opened and saved it without a change.
 * @throws where the entry breaks a rule; the message holds every sentence
 */
export function asSaved(entry: EntryFile, text: string): string {
  return saved(entry, formatOf(entry.file).fromFile(text));
}

/**
 * The text of the file of an entry with these fields, as Decap saves it.
 * @throws where the entry breaks a rule
 */
export function saved(entry: EntryFile, data: Record<string, unknown>): string {
  const saving = readyToSave(entry.collection, entry.slug, data);
  if ('problems' in saving) throw new Error(`content/${entry.file}: ${saving.problems.join('. ')}`);
  return written(entry, saving.data);
}

/** The text of the file of an entry whose fields are ready for it, as Decap writes it. */
export function written({ file, model }: EntryFile, data: Readonly<Record<string, unknown>>): string {
  const order = [...Object.keys(model.fields), ...(model.body ? ['body'] : [])];
  const text = formatOf(file).toFile(data, order);
  return text.endsWith('\n') ? text : `${text}\n`; // so does Decap
}
