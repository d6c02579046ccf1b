import { publishedStatusAfter } from '../application/moves.ts';
import type { ApplicationFacts, Change, Facts } from './command.ts';

/** The facts after `changes`, for the next command of the same comment. */
export function factsAfter<Of extends Facts>(facts: Of, changes: readonly Change[]): Of {
  return changes.reduce((now: Facts, change) => applied(now, change), facts) as Of;
}

function applied(facts: Facts, change: Change): Facts {
  // Whether a cycle was released by what was asked, the Registry alone knows.
  return facts.kind === 'cycle' ? facts : appliedToApplication(facts, change);
}

function appliedToApplication(facts: ApplicationFacts, change: Change): ApplicationFacts {
  switch (change.kind) {
    case 'move':
      return { ...facts, status: change.to, publishedStatus: publishedStatusAfter(facts.publishedStatus, change.to) };
    case 'reviewers':
      return { ...facts, reviewers: change.logins };
    case 'conflicts':
      return { ...facts, conflicts: change.logins };
    case 'same as':
      return { ...facts, sameAs: change.reference };
    case 'publish':
      return { ...facts, publishedStatus: facts.status };
    case 'note':
    case 'release':
      return facts;
  }
}
