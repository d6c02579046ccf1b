// The texts of every page that depends on the moment. The build and the edge fill the same slots from this one function.
import type { Moment } from '../cycle/phase.ts';
import { closedSentence, deadlineInWords, nextSentence, noticeOf, promise } from '../cycle/sentences.ts';
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

/** The states (`data-when`) of a page that depends on the moment. */
export type MomentState = 'open' | 'closed';

/** Whether applications are taken. */
export function momentState(moment: Moment): MomentState {
  return moment.open ? 'open' : 'closed';
}

/** The text of every slot. Those that speak of the other state are empty: their element is hidden or gone. */
export function momentTexts(moment: Moment, program: Pick<Program, 'timeZoneName'>): Readonly<Record<MomentSlot, string>> {
  const { open, latest, next } = moment;
  const notice = noticeOf(moment, program.timeZoneName);
  return {
    'notice-headline': notice.headline,
    'notice-detail': notice.detail,
    'cycle-title': open?.title ?? '',
    deadline: open ? deadlineInWords(open, program.timeZoneName) : '',
    promise: open ? promise(open) : '',
    'closed-sentence': open ? '' : latest ? closedSentence(latest.cycle) : notice.headline,
    'next-sentence': open ? '' : nextSentence(next),
  };
}
