import type { FieldPath } from '../findings/finding.ts';

/** In which way something is written differently, although a reader of the page is told the same. */
export const driftKinds = [
  'quotation marks',
  'line breaks',
  'indentation',
  'notation',
  'order',
  'lost note',
  'changed note',
  'blank lines',
  'spacing',
  'list marks',
  'backslashes',
  'characters',
  'marks',
  'shown marks',
] as const;
export type DriftKind = (typeof driftKinds)[number];

/** Lines of an entry that changed although nobody changed what they say. */
export interface Drift {
  /** The field; empty where it is the entry as a whole. */
  readonly path: FieldPath;
  readonly kind: DriftKind;
  /** The line of the new file, from 1. */
  readonly line: number;
}

/** The line of `offset` in `text`, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
