import type { FieldPath } from '../findings/finding.ts';
import { entryModel } from '../model/entry-model.ts';
import { labelPath } from '../model/label-path.ts';
import type { EntryName } from './entry-name.ts';

/**
 * How the CMS labels a field, with everything that it stands in: “Steps › 2”.
 * @param path the way to the field; positions in lists count from 0 there, and from 1 in the label
 */
export function fieldLabel({ collection, slug }: Pick<EntryName, 'collection' | 'slug'>, path: FieldPath): string {
  const model = entryModel(collection, slug);
  if (model?.body && path.length === 1 && path[0] === 'body') return model.body.label;
  return labelPath(path, model?.fields ?? {}).join(' › ');
}
