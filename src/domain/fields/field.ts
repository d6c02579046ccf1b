// One field of the content, written once: what it is called, what an editor reads beside it, what it may hold. The rule of the site
// (zod), the form of the CMS (Decap) and the table in the editors' guide are made from it, so that they cannot disagree.
import type { z } from 'zod';

/** A field and everything that is known of it. */
export interface Field<Schema extends z.ZodType = z.ZodType> {
  /** What an editor sees above the control, as a title: “Applications close”. */
  readonly label: string;
  /** One sentence for the person who fills it in. */
  readonly hint: string;
  /** Whether an editor has to fill it in; a file may leave out a switch that has a default. */
  readonly isRequired: boolean;
  /** What the CMS asks with, and the limits that it can express. */
  readonly control: Control;
  /** The whole rule; never weaker than the control. */
  readonly schema: Schema;
  /** True where people read it as sentences, which count for the reading age; `question` where only a question is one. */
  readonly prose?: true | 'question';
}

/** Fields by the name under which a file keeps them, in the order in which they are asked and written. */
export type Fields = Readonly<Record<string, Field>>;

/** What every kind of field is given. */
export interface Wording {
  readonly label: string;
  readonly hint: string;
}

/** The rules of `Fields`, as zod takes them. */
export type ShapeOf<Given extends Fields> = { readonly [Name in keyof Given]: Given[Name]['schema'] };

/** The rules of `fields`, by name. */
export function shapeOf<Given extends Fields>(fields: Given): ShapeOf<Given> {
  return Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema])) as unknown as ShapeOf<Given>;
}

/** A shape that a text must have, with what is said where it has not. */
export interface TextPattern {
  /** A regular expression over the whole text, without flags: the CMS knows none. */
  readonly source: string;
  readonly message: string;
  /** True where whatever fits it has a fitting length as well, and the length need not be told. */
  readonly fixesLength?: true;
}

/** One of several values, as a person reads it. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Another entry, or a row of one, whose name is kept here. */
export interface RelationTarget {
  /** The collection that is chosen from. */
  readonly collection: string;
  /** The one file of it, where the rows of a list are chosen from. */
  readonly file?: string;
  /** What is kept: `{{slug}}`, or a path such as `objectives.*.key`. */
  readonly valueField: string;
  /** What an editor sees and searches. */
  readonly displayField: string;
}

/** How a field is asked for. The CMS, the guide and the tests each have one answer to each kind. */
export type Control =
  | {
      readonly kind: 'text';
      readonly lines: 'one' | 'several';
      readonly min: number;
      readonly max: number;
      readonly patterns: readonly TextPattern[];
    }
  | { readonly kind: 'whole number'; readonly min: number; readonly max: number; readonly byDefault?: number }
  | { readonly kind: 'yes or no'; readonly byDefault?: boolean }
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  | { readonly kind: 'date'; readonly precision: 'day' | 'day or month' }
  | { readonly kind: 'list'; readonly item: Field; readonly min: number; readonly max: number; readonly singularLabel: string }
  | { readonly kind: 'group'; readonly fields: Fields }
  | { readonly kind: 'variants'; readonly by: string; readonly variants: readonly Variant[] }
  | { readonly kind: 'relation'; readonly to: RelationTarget }
  | { readonly kind: 'relations'; readonly to: RelationTarget; readonly min: number; readonly max: number }
  | { readonly kind: 'upload'; readonly accepts: 'picture'; readonly pattern: TextPattern };

/** One of the shapes that a group can have; its `name` stands in the field that tells them apart. */
export interface Variant {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly fields: Fields;
}
