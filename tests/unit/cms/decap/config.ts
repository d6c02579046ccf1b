// The configuration as Decap reads it: from the file, not from the model.
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';

const base = z.object({
  name: z.string(),
  label: z.string(),
  hint: z.string(),
  required: z.boolean(),
  pattern: z.tuple([z.string(), z.string()]).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  default: z.union([z.boolean(), z.number()]).optional(),
});

/** A field of `public/admin/config.yml`. */
export interface ConfigField extends z.infer<typeof base> {
  readonly widget: string;
  readonly options?: readonly { readonly label: string; readonly value: string }[] | undefined;
  readonly precision?: string | undefined;
  readonly multiple?: boolean | undefined;
  readonly value_field?: string | undefined;
  readonly typeKey?: string | undefined;
  readonly field?: ConfigField | undefined;
  readonly fields?: readonly ConfigField[] | undefined;
  readonly types?: readonly ConfigType[] | undefined;
}

/** One kind of a list's rows. */
export interface ConfigType {
  readonly name: string;
  readonly fields: readonly ConfigField[];
}

const fieldSchema: z.ZodType<ConfigField> = z.lazy(() =>
  base.extend({
    widget: z.string(),
    options: z.array(z.object({ label: z.string(), value: z.string() })).optional(),
    precision: z.string().optional(),
    multiple: z.boolean().optional(),
    value_field: z.string().optional(),
    typeKey: z.string().optional(),
    field: fieldSchema.optional(),
    fields: z.array(fieldSchema).optional(),
    types: z.array(z.object({ name: z.string(), fields: z.array(fieldSchema) })).optional(),
  }),
);
const fileSchema = z.object({ name: z.string(), file: z.string(), fields: z.array(fieldSchema) });
const collectionSchema = z.object({
  name: z.string(),
  extension: z.string().optional(),
  fields: z.array(fieldSchema).optional(),
  files: z.array(fileSchema).optional(),
});

export const configText = await readFile(new URL('../../../../public/admin/config.yml', import.meta.url), 'utf8');
const config = z.object({ collections: z.array(collectionSchema) }).parse(parse(configText));

/** What one kind of entry asks for. */
export interface ConfigEntry {
  readonly collection: string;
  /** The name of its file, where files stand alone; otherwise a slug for a new entry. */
  readonly slug: string;
  readonly file: string;
  readonly fields: readonly ConfigField[];
}

/** One entry of every collection, and every file that stands alone. */
export const configEntries: readonly ConfigEntry[] = config.collections.flatMap(
  ({ name, extension = '', fields, files }): readonly ConfigEntry[] =>
    fields
      ? [{ collection: name, slug: 'an-entry', file: `${name}/an-entry.${extension}`, fields }]
      : (files ?? []).map((one) => ({
          collection: name,
          slug: one.name,
          file: one.file.replace(/^content\//, ''),
          fields: one.fields,
        })),
);
