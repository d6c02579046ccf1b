/** The way to a field, from the outside in: `['steps', 1]`, `['applications', 'closes']`; `['body']` is the text below the fields. */
export type FieldPath = readonly (string | number)[];

/** What a check or a warning has found in one entry. */
export interface Finding {
  /** The entry's file, by its path below `content/`; a folder where the file itself is missing. */
  readonly file: string;
  /** The field, where it is in one. */
  readonly path?: FieldPath;
  /** What is wrong and what to do, in sentences, in an editor's words. It names neither file nor field: those stand beside it. */
  readonly message: string;
}

/** A finding with the rule that it breaks: “Ensure …”. */
export type RuleBroken = Finding & { readonly rule: string };
