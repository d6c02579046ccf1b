// What this site asks of an entry before Decap may save it or take it away.
import { isNeeded } from '../../../src/domain/page/needed-pages.ts';
import { readyToSave } from '../../decap/save.ts';
import { asString } from '../as-string.ts';
import type { ImmutableMap } from '../decap.ts';
import { UserFacingError } from './user-facing-error.ts';

/**
 * The fields as they go into the file, once the whole rule of the entry is kept. Decap shows what is thrown, keeps what was typed and saves nothing.
 * @throws {UserFacingError} with a sentence for each thing to mend
 */
export function validData(entry: ImmutableMap): ImmutableMap {
  const data = entry.get('data') as ImmutableMap;
  const saving = readyToSave(asString(entry.get('collection')), asString(entry.get('slug')), data.toJS());
  if ('problems' in saving) throw new UserFacingError(saving.problems.join('. '));
  // Only the outermost level becomes a map again: Decap's maps forget the order of more than eight keys, plain values do not.
  return Object.entries(saving.data).reduce((map, [name, value]) => map.set(name, value), data.clear());
}

/**
 * Refuses to delete or unpublish an entry that the site cannot do without. Decap does both at once, on the branch that the site is built from:
 * nobody reviews it, and the next build would fail.
 */
export function refuseToRemoveNeeded(entry: ImmutableMap): void {
  if (!isNeeded(asString(entry.get('collection')), asString(entry.get('slug')))) return;
  throw new UserFacingError('The site cannot do without this page: forms, menus or other pages need it. Change its text instead');
}
