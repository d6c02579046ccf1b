import { moveCommand } from './move-command.ts';

/** `/reopen`: a decision is taken back. */
export const reopen = moveCommand({
  verb: 'reopen',
  usage: '/reopen',
  summary: 'Take a decision back: it is in review again. After the release only the chair can, with a reason.',
  alsoTyped: ['undo', 'revert'],
  to: 'in review',
});
