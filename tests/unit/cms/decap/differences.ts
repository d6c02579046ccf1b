// Compares what the CMS asks with what the site takes, field by field: Decap’s configuration on the one hand, the JSON Schemas of the
// collections on the other.
import { z } from 'zod';
import type { ConfigField } from './config.ts';

/** The parts of a JSON Schema that a form can show. */
export interface JsonSchema {
  readonly type?: string | undefined;
  readonly description?: string | undefined;
  readonly properties?: Readonly<Record<string, JsonSchema>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly items?: JsonSchema | undefined;
  readonly oneOf?: readonly JsonSchema[] | undefined;
  readonly const?: unknown;
  readonly enum?: readonly string[] | undefined;
  readonly default?: unknown;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly minItems?: number | undefined;
  readonly maxItems?: number | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly pattern?: string | undefined;
  readonly allOf?: readonly JsonSchema[] | undefined;
}

export const jsonSchema: z.ZodType<JsonSchema> = z.lazy(() =>
  z.looseObject({
    type: z.string().optional(),
    description: z.string().optional(),
    properties: z.record(z.string(), jsonSchema).optional(),
    required: z.array(z.string()).optional(),
    items: jsonSchema.optional(),
    oneOf: z.array(jsonSchema).optional(),
    enum: z.array(z.string()).optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    minItems: z.number().optional(),
    maxItems: z.number().optional(),
    minLength: z.number().optional(),
    maxLength: z.number().optional(),
    pattern: z.string().optional(),
    allOf: z.array(jsonSchema).optional(),
  }),
);

/** Every difference between the fields of a form and those of a schema, and how many fields were compared. */
export interface Comparison {
  readonly fields: number;
  readonly differences: readonly string[];
}

/** Compares `fields` with the properties of `schema`; the text below the fields is not in a schema. */
export function compare(
  fields: readonly ConfigField[],
  schema: JsonSchema,
  at: string,
  leaveOut: readonly string[] = [],
): Comparison {
  const properties = schema.properties ?? {};
  const asked = fields.filter(({ widget }) => widget !== 'markdown');
  const names = asked.map(({ name }) => name);
  const kept = Object.keys(properties).filter((name) => !leaveOut.includes(name) && name !== '$schema');
  const missing = [
    ...kept.filter((name) => !names.includes(name)).map((name) => `${at}.${name} is not asked`),
    ...names.filter((name) => !kept.includes(name)).map((name) => `${at}.${name} is not kept`),
  ];
  const each = asked.flatMap((field) => {
    const property = properties[field.name];
    const isRequired = (schema.required ?? []).includes(field.name) && property?.default === undefined;
    return property ? [compareField(field, property, isRequired, `${at}.${field.name}`)] : [];
  });
  return sum([{ fields: 0, differences: missing }, ...each]);
}

function compareField(field: ConfigField, schema: JsonSchema, isRequired: boolean, at: string): Comparison {
  const told = (what: string, asked: unknown, kept: unknown) =>
    JSON.stringify(asked) === JSON.stringify(kept)
      ? []
      : [`${at}: ${what} is ${JSON.stringify(asked)} there and ${JSON.stringify(kept)} here`];
  const hint = schema.description === undefined || schema.description === field.hint ? [] : [`${at}: another hint`];
  const own = [...told('required', field.required, field.widget === 'boolean' || isRequired), ...hint];
  const rest = compareKind(field, schema, at, told);
  return { fields: rest.fields + 1, differences: [...own, ...rest.differences] };
}

type Told = (what: string, asked: unknown, kept: unknown) => readonly string[];

function compareKind(field: ConfigField, schema: JsonSchema, at: string, told: Told): Comparison {
  const alone = (differences: readonly string[]): Comparison => ({ fields: 0, differences });
  const rows = [...told('min', field.min, schema.minItems), ...told('max', field.max, schema.maxItems)];
  switch (field.widget) {
    case 'string':
    case 'text':
      return alone([...told('type', 'string', schema.type), ...compareText(field, schema, told)]);
    case 'number':
      return alone([
        ...told('type', 'integer', schema.type),
        ...told('min', field.min, schema.minimum),
        ...told('max', field.max, schema.maximum),
      ]);
    case 'boolean':
      return alone(told('type', 'boolean', schema.type));
    case 'select':
      return alone(
        told(
          'options',
          field.options?.map(({ value }) => value),
          schema.enum,
        ),
      );
    case 'object':
      return compare(field.fields ?? [], schema, at);
    case 'list':
      return sum([alone(rows), compareRows(field, schema.items ?? {}, at)]);
    case 'relation':
      return alone(field.multiple ? [...told('type', 'array', schema.type), ...rows] : told('type', 'string', schema.type));
    default:
      return alone(told('type', 'string', schema.type));
  }
}

function compareRows(field: ConfigField, items: JsonSchema, at: string): Comparison {
  if (field.types) {
    const names = field.types.map(({ name }) => name);
    const kinds = items.oneOf ?? [];
    const key = field.typeKey ?? 'type';
    const kept = kinds.map((kind) => kind.properties?.[key]?.const);
    const differences = JSON.stringify(names) === JSON.stringify(kept) ? [] : [`${at}: other kinds of rows`];
    return sum([
      { fields: 0, differences },
      ...field.types.map(({ name, fields }, index) => compare(fields, kinds[index] ?? {}, `${at}[${name}]`, [key])),
    ]);
  }
  if (field.fields) return compare(field.fields, items, `${at}[]`);
  return field.field ? compareField(field.field, items, true, `${at}[]`) : { fields: 0, differences: [`${at}: rows of nothing`] };
}

/** Decap's one pattern begins with the limits and holds every pattern of the schema. */
function compareText(field: ConfigField, schema: JsonSchema, told: Told): readonly string[] {
  const pattern = field.pattern?.[0] ?? '';
  const [, min, max] = /\{(\d+),(\d+)\}\$\)/.exec(pattern) ?? [];
  const kept = [schema.pattern, ...(schema.allOf ?? []).map((one) => one.pattern)].filter((one) => one !== undefined);
  const unasked = kept.filter((one) => !pattern.includes(one.replace(/^\^/, '').replaceAll('\\/', '/')));
  // An address has no least length of its own: its pattern says it.
  const least = schema.minLength === undefined ? [] : told('min', Number(min), schema.minLength);
  return [...least, ...told('max', Number(max), schema.maxLength), ...told('patterns', [], unasked)];
}

function sum(parts: readonly Comparison[]): Comparison {
  return {
    fields: parts.reduce((total, { fields }) => total + fields, 0),
    differences: parts.flatMap(({ differences }) => differences),
  };
}
