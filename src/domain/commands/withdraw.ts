import { moveCommand } from './move-command.ts';

/** `/withdraw REASON`: for an applicant who asked by other means than the own page. */
export const withdraw = moveCommand({
  verb: 'withdraw',
  usage: '/withdraw REASON',
  summary: 'Withdraw it because the applicant asked for that. Say when and how they asked. The applicant’s page says so at once.',
  alsoTyped: ['cancel'],
  to: 'withdrawn',
});
