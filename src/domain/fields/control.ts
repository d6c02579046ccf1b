import type { Field, Fields } from './field.ts';

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
  | { readonly kind: 'list'; readonly item: Field; readonly min: number; readonly max: number; readonly oneIsCalled: string }
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
