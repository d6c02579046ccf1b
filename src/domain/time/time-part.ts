// A text in which some words are a time: a page puts those into `<time>`, everything else reads the text.

/** Words that name a time. */
export interface TimePart {
  /** The machine-readable form that HTML allows in `<time datetime>`. */
  readonly datetime: string;
  readonly text: string;
}

/** A text, in the order in which it is read. */
export type TimeText = readonly (string | TimePart)[];

/** The text alone. */
export function plainText(parts: TimeText): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
