// The texts of every page that depends on the moment. The build and the edge fill the same slots from this one function.
import type { Moment } from '../cycle/phase.ts';
import { deadlineInWords, noticeOf, promise, refusalSentences } from '../cycle/sentences.ts';
import type { Program } from '../program/program.ts';

/** The slots (`data-slot`) whose text depends on the moment. */
export const momentSlots = [
  'notice-headline',
  'notice-detail',
  'cycle-title',
  'deadline',
  'promise',
  'closed-sentence',
  'next-sentence',
] as const;
export type MomentSlot = (typeof momentSlots)[number];

/** The text of every slot. Those that speak of a state that does not hold are empty: their element is hidden or gone. */
export function momentTexts(moment: Moment, program: Pick<Program, 'timeZoneName'>): Readonly<Record<MomentSlot, string>> {
  const taking = moment.open ?? moment.openForMentors;
  const [why, next] = moment.open ? ['', ''] : refusalSentences(moment);
  const notice = noticeOf(moment, program.timeZoneName);
  return {
    'notice-headline': notice.headline,
    'notice-detail': notice.detail,
    'cycle-title': taking?.title ?? '',
    deadline: taking ? deadlineInWords(taking, program.timeZoneName) : '',
    promise: taking ? promise(taking) : '',
    'closed-sentence': why,
    'next-sentence': next,
  };
}
