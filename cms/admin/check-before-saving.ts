import { readyToSave } from '../decap/save.ts';
import type { ImmutableMap } from './decap.ts';
import { Refused } from './refused.ts';
import type { IsTakenOff } from './unpublishing.ts';

/**
 * Asks the whole rule of an entry before it is saved. Decap shows what is thrown here, keeps what was typed and saves nothing.
 * @throws {Refused} with a sentence for each thing to mend
 */
export function checkBeforeSaving(cms: typeof window.CMS, isTakenOff: IsTakenOff): void {
  cms.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => {
      if (isTakenOff(entry)) return undefined; // its file is deleted by now: what was published may be kept, whatever it is
      const data = entry.get('data') as ImmutableMap;
      const saving = readyToSave(String(entry.get('collection')), String(entry.get('slug') ?? ''), data.toJS());
      if ('problems' in saving) throw new Refused(saving.problems.join('. '));
      return asDecapHolds(data, saving.data);
    },
  });
}

/** Only the outermost level becomes a map again: Decap's maps forget the order of more than eight keys, plain values do not. */
function asDecapHolds(data: ImmutableMap, values: Readonly<Record<string, unknown>>): ImmutableMap {
  return Object.entries(values).reduce((map, [name, value]) => map.set(name, value), data.clear());
}
