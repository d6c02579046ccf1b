import { readyToSave } from '../../cms/decap/save.ts';
import type { ImmutableMap } from './decap.ts';

/** What keeps an entry from being saved. It is shown after “Not saved yet.” (decap-words.ts), so it has no name of its own. */
class NotReady extends Error {
  override name = '';
}

/**
 * Asks the whole rule of an entry before it is saved. Decap shows what is thrown here, keeps what was typed and saves nothing.
 * @throws {NotReady} with a sentence for each thing to mend
 */
export function checkBeforeSaving(cms: typeof window.CMS): void {
  cms.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => {
      const data = entry.get('data') as ImmutableMap;
      const saving = readyToSave(String(entry.get('collection')), String(entry.get('slug') ?? ''), data.toJS());
      if ('problems' in saving) throw new NotReady(saving.problems.join('. '));
      return asDecapHolds(data, saving.data);
    },
  });
}

/** Only the outermost level becomes a map again: Decap's maps forget the order of more than eight keys, plain values do not. */
function asDecapHolds(data: ImmutableMap, values: Readonly<Record<string, unknown>>): ImmutableMap {
  return Object.entries(values).reduce((map, [name, value]) => map.set(name, value), data.clear());
}
