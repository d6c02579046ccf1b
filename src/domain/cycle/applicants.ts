// Whose applications are taken at a moment. The form's page, the banner and the edge ask this file.
import { type FormName, formTraits } from '../form/form-traits.ts';
import type { Cycle } from './cycle.ts';
import type { Moment } from './phase.ts';

/** Where applications stand: everybody can apply, mentors alone can, or nobody. Also the states (`data-when`) of pages. */
export const momentStates = ['open', 'mentors-only', 'closed'] as const;
export type MomentState = (typeof momentStates)[number];

/** Where applications stand at `moment`. */
export function momentState({ open, openForMentors }: Moment): MomentState {
  if (open) return 'open';
  return openForMentors ? 'mentors-only' : 'closed';
}

/** Whether the form is taken in a state. A form that needs no open cycle always is. */
export function isTaken(form: FormName, state: MomentState): boolean {
  if (!formTraits[form].needsOpenCycle) return true;
  return state === 'open' || (state === 'mentors-only' && form === 'mentor');
}

/** The cycle that takes applications from the form at `moment`: the one that is open for everybody, else one that is open for these people. */
export function takingCycle(form: FormName, moment: Moment): Cycle | undefined {
  return isTaken(form, momentState(moment)) ? (moment.open ?? moment.openForMentors) : undefined;
}
