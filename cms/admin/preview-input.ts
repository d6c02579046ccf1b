import { captionsFileOf } from '../../src/domain/captions/captions-file.ts';
import { asString } from './as-string.ts';
import type { ImmutableMap } from './decap.ts';

/** A draft as previews take it. */
export interface PreviewInput {
  /** Empty for an entry that has no file yet. */
  readonly slug: string;
  readonly data: Record<string, unknown>;
  /** The text below the fields, or the whole captions file. */
  readonly body: string;
}

/** The draft `entry` of the preview `name`. */
export function previewInput(name: string, entry: ImmutableMap): PreviewInput {
  const data = (entry.get('data') as ImmutableMap).toJS();
  const slug = asString(entry.get('slug'));
  if (name !== 'captions') return { slug, data, body: asString(data['body']) };
  return { slug, data, body: captionsFileOf({ title: asString(data['title']), text: asString(data['text']) }) };
}
