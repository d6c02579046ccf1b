import type { Temporal } from 'temporal-polyfill';
import type { Library } from '../../src/domain/library/library.ts';
import type { ProgramData } from '../../src/domain/program/program-data.ts';
import { resourcesToReview } from './resources-to-review.ts';
import { securityContactToRenew } from './security-contact-to-renew.ts';
import type { Warning } from './warning.ts';

export const warnings: readonly Warning[] = [resourcesToReview, securityContactToRenew];

/** Every thing in the content that is worth a look on `today`. */
export function runWarnings(data: ProgramData, library: Library, today: Temporal.PlainDate): readonly string[] {
  return warnings.flatMap(({ warningsIn }) => warningsIn(data, library, today));
}

/** The warnings as a person reads them in a terminal. */
export function warningsInWords(found: readonly string[]): string {
  return found.map((warning) => `Worth a look: ${warning}`).join('\n');
}
