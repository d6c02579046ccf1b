// Takes the place of src/site/program-clock.ts in previews: the clock stands where the preview wants it.
import type { Temporal } from 'temporal-polyfill';
import { type Moment, momentOf } from '../../../src/domain/cycle/phase.ts';
import { readCycles, readProgram } from '../../../src/site/content.ts';
import { currentState } from '../preview-state.ts';

/** The moment that the preview shows. */
export function buildInstant(): Temporal.Instant {
  return currentState().now;
}

/** Where the program stands at that moment. */
export async function buildMoment(): Promise<Moment> {
  const { timeZone } = await readProgram();
  return momentOf(await readCycles(), buildInstant(), timeZone);
}
