import type { FieldPath } from '../findings/finding.ts';
import { wordsOf } from './words-of.ts';

/**
 * How the CMS labels a field, with everything that it stands in: “Steps › 2”.
 * @param _collection the collection's name; labels will come from the collection's content model
 * @param path the way to the field; positions in lists count from 0 there, and from 1 in the label
 */
export function fieldLabel(_collection: string, path: FieldPath): string {
  return path.map((part) => (typeof part === 'number' ? String(part + 1) : part === 'body' ? 'Text' : wordsOf(part))).join(' › ');
}
