// One field of the content, written once: what it is called, what an editor reads beside it, what it may hold. The rule of the site
// (zod), the form of the CMS (Decap) and the table in the editors' guide are made from it, so that they cannot disagree.
import type { z } from 'zod';
import type { Control } from './control.ts';

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
