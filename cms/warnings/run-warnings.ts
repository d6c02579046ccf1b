import type { Temporal } from 'temporal-polyfill';
import type { Library } from '../../src/domain/library/library.ts';
import { resourcesToReview } from './resources-to-review.ts';
import type { Warning } from './warning.ts';

export const warnings: readonly Warning[] = [resourcesToReview];

/** Every thing in the content that is worth a look on `today`. */
export function runWarnings(library: Library, today: Temporal.PlainDate): readonly string[] {
  return warnings.flatMap(({ warningsIn }) => warningsIn(library, today));
}

/** The warnings as a person reads them in a terminal. */
export function warningsInWords(found: readonly string[]): string {
  return found.map((warning) => `Worth a look: ${warning}`).join('\n');
}
