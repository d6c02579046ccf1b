import type { Temporal } from 'temporal-polyfill';
import { type Moment, momentOf } from '../src/domain/cycle/phase.ts';
import { programData } from './program-data.ts';

/** Where the program stands at a time of its clock. */
export function momentAt(now: Temporal.Instant): Moment {
  return momentOf(programData.cycles, now, programData.program.timeZone);
}
