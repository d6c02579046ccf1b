// What the guide tells of the CMS's fields. cms/guide/ makes it of the content model, and `npm run cms:config` writes it: pages know nothing of
// the CMS.
import reference from './field-reference.json' with { type: 'json' };

/** A field as the guide lists it. */
export interface FieldRow {
  /** With the labels of what it stands in: “Applications › Applications close”. */
  readonly label: string;
  readonly hint: string;
  readonly limits: string;
  readonly isRequired: boolean;
}

/** Fields that a row of some kind has, under the name of the kind. */
export interface FieldKind {
  readonly label: string;
  readonly hint: string;
  readonly rows: readonly FieldRow[];
}

/** One collection, or one file that stands alone, with its fields. */
export interface ReferenceSection {
  /** Its id on the page. */
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly rows: readonly FieldRow[];
  readonly kinds: readonly FieldKind[];
}

/** Everything that the CMS asks, in its order. */
export const fieldReference: readonly ReferenceSection[] = reference;
