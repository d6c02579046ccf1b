import { type ApplicationFacts, applicationCommand, type CommandRequest, type CommandResult, refused } from './command.ts';
import { hasLogin, isSameLogin, loginsInWords, readLogins, withoutLogin } from './logins.ts';

/** `/conflict`: the actor takes no part in this one. Only the chair can lift that, and nobody lifts their own. */
export const conflict = applicationCommand({
  verb: 'conflict',
  usage: '/conflict',
  summary:
    'You know this person, or cannot judge freely: you take no part in this application. The chair can lift it: `/conflict lift @name`.',
  alsoTyped: ['coi', 'recuse'],
  isForConflicted: true,
  isOffered: ({ conflicts }, { login }) => !hasLogin(conflicts, login),
  run: (request) => {
    const { text, facts, actor } = request;
    if (/^lift\b/i.test(text)) return lift(request);
    if (text.includes('@')) return refused('A conflict is declared by the person who has it: `/conflict`, and no name.');
    if (hasLogin(facts.conflicts, actor.login)) {
      return refused('You have declared a conflict of interest here already. Only the chair can lift it.');
    }
    return {
      changes: [
        { kind: 'conflicts', logins: [...facts.conflicts, actor.login] },
        ...(hasLogin(facts.reviewers, actor.login)
          ? [{ kind: 'reviewers', logins: withoutLogin(facts.reviewers, actor.login) } as const]
          : []),
      ],
      reply: 'Noted: you take no part in this application. Thank you for saying so.',
    };
  },
});

function lift({ text, facts: { conflicts }, actor }: CommandRequest<ApplicationFacts>): CommandResult {
  const [who, ...others] = readLogins(text.replace(/^lift/i, '')) ?? [];
  if (actor.role !== 'chair') return refused('Only the chair can lift a conflict of interest.');
  if (who === undefined || others.length > 0) return refused('Name the person whose conflict is lifted: `/conflict lift @name`.');
  if (isSameLogin(who, actor.login) || hasLogin(conflicts, actor.login)) {
    return refused('Somebody with a conflict here cannot lift one. Ask another chair.');
  }
  if (!hasLogin(conflicts, who)) return refused(`${loginsInWords([who])} has declared no conflict here.`);
  return {
    changes: [{ kind: 'conflicts', logins: withoutLogin(conflicts, who) }],
    reply: `${loginsInWords([who])} can take part again.`,
  };
}
