// What a preview is: one file in cms/previews/collections/ for each collection that editors write in.
import type { z } from 'zod';
import type { World } from './world.ts';

/** An entry as it stands in the editor, once its fields are right. */
export interface Draft<Data> {
  /** Its file's name without the extension. */
  readonly slug: string;
  readonly data: Data;
  /** The text below the fields; empty where there is none. */
  readonly body: string;
}

/** How the entries of one collection are previewed. */
export interface Preview<Schema extends z.ZodType = z.ZodType> {
  /** The schema that the build and the checks hold an entry to. */
  readonly schema: Schema;
  /** The saved content with the draft laid over it. */
  readonly overlay: (world: World, draft: Draft<z.infer<Schema>>) => World;
  /** The HTML, in the world that `overlay` made. */
  readonly render: (draft: Draft<z.infer<Schema>>) => Promise<string>;
}

/** A preview with its schema's type forgotten, as a table of all needs it. Its own schema parses what its own functions are given. */
export function preview<Schema extends z.ZodType>(parts: Preview<Schema>): Preview {
  return parts as unknown as Preview;
}
