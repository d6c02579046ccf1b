import { moveCommand } from './move-command.ts';

/** `/review`: the committee begins to read it. */
export const review = moveCommand({
  verb: 'review',
  usage: '/review',
  summary: 'Take it into review. The applicant’s page says so at once.',
  alsoTyped: ['start'],
  to: 'in review',
});
