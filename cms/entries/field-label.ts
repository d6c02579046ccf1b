import type { FieldPath } from '../findings/finding.ts';
import { entryModel } from '../model/entry-model.ts';
import { labelPath } from '../model/label-path.ts';
import type { EntryName } from './entry-name.ts';

/**
 * How the CMS labels a field, with everything that it stands in: “Sections › Keeping in touch › Questions › Goals › Help”.
 * @param path the way to the field; positions in lists count from 0 there, and from 1 in the label
 * @param data the fields of the entry, for the names of rows; without them, and where a row has no name, it has its number
 */
export function fieldLabel({ collection, slug }: Pick<EntryName, 'collection' | 'slug'>, path: FieldPath, data?: unknown): string {
  const model = entryModel(collection, slug);
  if (model?.body && path.length === 1 && path[0] === 'body') return model.body.label;
  return labelPath(path, model?.fields ?? {}, data).join(' › ');
}
