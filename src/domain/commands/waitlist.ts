import { moveCommand } from './move-command.ts';

/** `/waitlist`: suitable, and without a match for now. */
export const waitlist = moveCommand({
  verb: 'waitlist',
  usage: '/waitlist',
  summary: 'Put it on the waiting list. You can add why, for the committee. The applicant hears at the release.',
  alsoTyped: ['wait', 'waiting', 'waiting-list', 'hold'],
  to: 'waiting list',
});
