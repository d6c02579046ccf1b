import { applicationCommand, refused } from './command.ts';
import { hasLogin, maxReviewers } from './logins.ts';

/** `/claim`: the actor reads this one. */
export const claim = applicationCommand({
  verb: 'claim',
  usage: '/claim',
  summary: 'You read this application: it is assigned to you.',
  alsoTyped: ['take', 'mine'],
  isOffered: ({ reviewers, status }, { login }) => status !== 'withdrawn' && !hasLogin(reviewers, login),
  run: ({ facts: { reviewers, status }, actor: { login }, text }) => {
    if (text.includes('@')) return refused('`/claim` is for yourself. To name somebody else, write `/assign @name`.');
    if (hasLogin(reviewers, login)) return refused('You read this one already.');
    if (status === 'withdrawn') return refused('It is withdrawn, so nobody needs to read it.');
    if (reviewers.length >= maxReviewers) return refused(`${maxReviewers} people read this one, and GitHub takes no more.`);
    return { changes: [{ kind: 'reviewers', logins: [...reviewers, login] }], reply: 'You read this one now.' };
  },
});
