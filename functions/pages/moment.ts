import type { Temporal } from 'temporal-polyfill';
import { momentState } from '../../src/domain/cycle/applicants.ts';
import type { Moment } from '../../src/domain/cycle/phase.ts';
import { stateTexts, stepsAt } from '../../src/domain/cycle/steps.ts';
import { stateSlot } from '../../src/domain/form/page.ts';
import { momentTexts } from '../../src/domain/page/moment-texts.ts';
import { programData } from '../program-data.ts';
import type { Filling } from './fill.ts';

/** The filling of every page that depends on the moment: the texts that the build puts there too, for the moment of the request. */
export function momentFilling(moment: Moment): Filling {
  return { when: [momentState(moment)], text: momentTexts(moment, programData.program) };
}

/** What a timeline adds: the state of every cycle's steps at `now`. */
export function stepsFilling(now: Temporal.Instant): Required<Pick<Filling, 'steps' | 'text'>> {
  const steps = programData.cycles.flatMap((cycle) => stepsAt(cycle, now, programData.program.timeZone));
  return { steps, text: Object.fromEntries(steps.map(({ step, state }) => [stateSlot(step.id), stateTexts[state]])) };
}
