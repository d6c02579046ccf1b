import { moveCommand } from './move-command.ts';

/** `/accept`: from review, or in place of another decision. */
export const accept = moveCommand({
  verb: 'accept',
  usage: '/accept',
  summary: 'Accept it. You can add why, for the committee: `/accept REASON`. The applicant hears at the release.',
  alsoTyped: ['approve', 'approved', 'yes', 'lgtm'],
  to: 'accepted',
});
