import { decisionMailNames, decisionValueNames } from '../../src/domain/mail/mail.ts';
import { valuesIn } from '../../src/domain/text/braces.ts';
import type { Finding } from '../findings/finding.ts';
import type { Check } from './check.ts';

/** What only a decision has stays out of receipts; and a mail that says no says why. */
export const ensureMailsNameWhatTheyHave: Check = {
  name: 'Ensure every mail names only what it has, and a mail that declines says why',
  problemsIn: (_data, _texts, { mails }) =>
    [...mails].flatMap(([slug, { subject, body }]) => {
      const file = `mails/${slug}.yml`;
      if ((decisionMailNames as readonly string[]).includes(slug)) return slug === 'not-matched' ? reasonMissing(file, body) : [];
      return Object.entries({ subject, body }).flatMap(([field, text]) =>
        valuesIn(text)
          .filter((name) => (decisionValueNames as readonly string[]).includes(name))
          .map((name) => ({ file, path: [field], message: `This mail tells no decision, so it has no {${name}}. Take it out.` })),
      );
    }),
};

function reasonMissing(file: string, body: string): readonly Finding[] {
  if (valuesIn(body).includes('reason')) return [];
  return [{ file, path: ['body'], message: 'Whoever is declined is told why: write {reason} where the reason should stand.' }];
}
