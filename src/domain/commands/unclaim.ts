import { applicationCommand, refused } from './command.ts';
import { hasLogin, loginsInWords, readLogins, withoutLogin } from './logins.ts';

/** `/unclaim`: the actor, or somebody named, reads this one no longer. */
export const unclaim = applicationCommand({
  verb: 'unclaim',
  usage: '/unclaim',
  summary: 'You do not read this application any more. With a name, such as `/unclaim @name`: that person does not.',
  alsoTyped: ['unassign', 'drop'],
  isOffered: ({ reviewers }, { login }) => hasLogin(reviewers, login),
  run: ({ facts: { reviewers }, actor: { login }, text }) => {
    const [named, ...others] = readLogins(text) ?? [];
    if (text.includes('@') && (named === undefined || others.length > 0)) return refused('Name one person: `/unclaim @name`.');
    const who = text.includes('@') && named !== undefined ? named : login;
    const isActor = who === login;
    if (!hasLogin(reviewers, who)) {
      return refused(isActor ? 'You were not reading this one.' : `${loginsInWords([who])} was not reading this one.`);
    }
    const reply = isActor ? 'You do not read this one any more.' : `${loginsInWords([who])} does not read this one any more.`;
    return { changes: [{ kind: 'reviewers', logins: withoutLogin(reviewers, who) }], reply };
  },
});
