import { applicationCommand, refused } from './command.ts';
import { hasLogin, loginsInWords, maxReviewers, readLogins } from './logins.ts';

/** `/assign @one @two`: they read this one too. Who cannot is named, and the others are assigned. */
export const assign = applicationCommand({
  verb: 'assign',
  usage: '/assign @name',
  summary: 'That person reads this application too. You can name several: `/assign @one @two`.',
  isOffered: ({ status }) => status !== 'withdrawn',
  run: ({ facts: { reviewers, conflicts, status }, text, isMember }) => {
    const named = readLogins(text);
    if (!named) return refused('Name who should read it: `/assign @name`, or several names.');
    if (status === 'withdrawn') return refused('It is withdrawn, so nobody needs to read it.');
    const strangers = named.filter((login) => !isMember(login));
    const conflicted = named.filter((login) => !strangers.includes(login) && hasLogin(conflicts, login));
    const known = named.filter((login) => hasLogin(reviewers, login));
    const fresh = named.filter((login) => ![...strangers, ...conflicted, ...known].includes(login));
    const taken = fresh.slice(0, Math.max(0, maxReviewers - reviewers.length));
    const sentences = [
      [taken, (who: string, are: string) => `${who} read${are === 'is' ? 's' : ''} this one now.`],
      [known, (who: string, are: string) => `${who} read${are === 'is' ? 's' : ''} it already.`],
      [strangers, (who: string, are: string) => `${who} ${are} not in the committee.`],
      [conflicted, (who: string, are: string) => `${who} ${are === 'is' ? 'has' : 'have'} a conflict of interest here.`],
      [fresh.slice(taken.length), (who: string) => `Not assigned, since GitHub takes ${maxReviewers} people at most: ${who}.`],
    ] as const;
    return {
      changes: taken.length > 0 ? [{ kind: 'reviewers', logins: [...reviewers, ...taken] }] : [],
      reply: sentences
        .filter(([who]) => who.length > 0)
        .map(([who, say]) => say(loginsInWords(who), who.length === 1 ? 'is' : 'are'))
        .join(' '),
    };
  },
});
