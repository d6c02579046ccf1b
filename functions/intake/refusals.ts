// Why a submission is not taken, whether it comes from the page or as JSON.
import type { Moment } from '../../src/domain/cycle/phase.ts';
import { menteesNotYet, refusalSentences } from '../../src/domain/cycle/sentences.ts';
import type { Form } from '../../src/domain/form/form.ts';
import { formTraits } from '../../src/domain/form/form-traits.ts';
import type { Refusal } from '../refusal.ts';
import { words } from '../words.ts';

/** No cycle takes this form now: when it closed, or for whom it is open, and what comes next. */
export function closedRefusal(form: Form, moment: Moment): Refusal {
  if (!formTraits[form.name].needsOpenCycle) return { status: 403, code: 'closed', words: words.noCycle() };
  const headline = moment.openForMentors ? menteesNotYet : words.applicationsAreClosed;
  return { status: 403, code: 'closed', words: words.closed(headline, refusalSentences(moment)) };
}
