// Opens an entry, changes it, publishes it, changes it back and publishes it again; then the file has to be what it was, to the byte.

import type { Cms } from '../../../../scripts/cms/open-cms.ts';
import { type EntryFile, formatOf } from '../../../../scripts/content/as-saved.ts';
import { changedBytes, changedLines, changedValues } from './differences.ts';
import { goToEndOf, paragraphs, publish, retype, state, toMarkdownAndBack } from './editor.ts';
import { smallChange } from './small-change.ts';

/** What a round trip did to a file. All is well where `problems` is empty; then the two counts are 0. */
export interface RoundTrip {
  readonly file: string;
  readonly bytes: number;
  readonly bytesChanged: number;
  readonly valuesChanged: number;
  readonly problems: readonly string[];
}

const word = ' steadily';

/** A field is changed and changed back. */
export async function roundTripOfFields(cms: Cms, entry: EntryFile): Promise<RoundTrip> {
  const before = await read(cms, entry);
  const change = smallChange(entry, formatOf(entry.file).fromFile(before));
  if (change === undefined) throw new Error(`Nothing of ${entry.file} can be changed a little`);
  await cms.openEntry(entry.collection, entry.slug);
  await retype(cms.page, change.name, change.to);
  await publish(cms.page);
  const changed = await read(cms, entry);
  await cms.openEntry(entry.collection, entry.slug); // Decap 3.16 saves nothing that is again what it was when the entry was opened
  await retype(cms.page, change.name, change.from);
  await publish(cms.page);
  return outcome(entry, before, await read(cms, entry), problemsWith(changed, change.changed));
}

/**
 * The text is looked at as Markdown and as formatted text; a word is typed at the end of one paragraph, and taken away again.
 * @param pick chooses one of so many paragraphs
 */
export async function roundTripOfText(cms: Cms, entry: EntryFile, pick: (count: number) => number): Promise<RoundTrip> {
  const { page } = cms;
  const before = await read(cms, entry);
  await cms.openEntry(entry.collection, entry.slug);
  await toMarkdownAndBack(page);
  const problems = (await state(page, 'Unsaved Changes').count()) > 0 ? ['to look at it as Markdown changed it'] : [];
  const paragraph = paragraphs(page).nth(pick(await paragraphs(page).count()));
  await goToEndOf(paragraph);
  await page.keyboard.type(word);
  await publish(page);
  const lines = changedLines(before, await read(cms, entry));
  const [line] = lines;
  if (lines.length !== 1 || line?.to !== line?.from + word) problems.push(`a word changed ${JSON.stringify(lines)}`);
  await cms.openEntry(entry.collection, entry.slug);
  await goToEndOf(paragraph);
  for (const _ of word) await page.keyboard.press('Backspace');
  await publish(page);
  return outcome(entry, before, await read(cms, entry), problems);
}

function problemsWith(changed: string, wished: string): readonly string[] {
  return changed === wished ? [] : [`changed, it has ${JSON.stringify(changedLines(wished, changed))}`];
}

async function read(cms: Cms, { file }: EntryFile): Promise<string> {
  const text = await cms.file(file);
  if (text === undefined) throw new Error(`${file} is gone`);
  return text;
}

function outcome({ file }: EntryFile, before: string, after: string, found: readonly string[]): RoundTrip {
  const format = formatOf(file);
  const bytesChanged = changedBytes(before, after);
  const valuesChanged = changedValues(format.fromFile(before), format.fromFile(after));
  const problems = bytesChanged === 0 ? found : [...found, `changed back, it has ${JSON.stringify(changedLines(before, after))}`];
  return {
    file,
    bytes: Buffer.byteLength(before),
    bytesChanged,
    valuesChanged,
    problems: problems.map((one) => `${file}: ${one}`),
  };
}
