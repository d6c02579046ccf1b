import type {
  Actor,
  ApplicationFacts,
  CommandResult,
  CycleFacts,
  Facts,
  Surroundings,
} from '../../../../src/domain/commands/command.ts';
import { readCommands } from '../../../../src/domain/commands/read-commands.ts';
import { runCommands } from '../../../../src/domain/commands/run-commands.ts';

export const reviewer: Actor = { login: 'reviewer-1', role: 'committee' };
export const chair: Actor = { login: 'chair', role: 'chair' };

export const declineReasons = [
  { code: 'no-place', meaning: 'There are more mentees than mentors.', sentence: 'There were more applications than places.' },
  { code: 'incomplete', meaning: 'Too little was written to judge it.', sentence: 'We could not tell enough from the answers.' },
];

export const surroundings: Surroundings = {
  isMember: (login) => /^(?:chair|reviewer-[1-6])$/i.test(login),
  isKnownReference: (reference) => reference === otherReference,
  declineReasons,
};

export const ownReference = 'MENTEE-2014F-7K3QF';
export const otherReference = 'MENTEE-2014F-00000';

/** An application in review, before its cycle's release. */
export function application(given: Partial<ApplicationFacts> = {}): ApplicationFacts {
  return {
    kind: 'application',
    reference: ownReference,
    form: 'mentee',
    status: 'in review',
    publishedStatus: 'in review',
    isReleased: false,
    reviewers: [],
    conflicts: [],
    sameAs: undefined,
    phase: 'review',
    ...given,
  };
}

export function cycle(given: Partial<CycleFacts> = {}): CycleFacts {
  return { kind: 'cycle', title: 'Fall 2014', phase: 'review', isReleased: false, ...given };
}

/** What a comment does, written by a reviewer where nobody is named. */
export function comment(body: string, facts: Facts = application(), actor: Actor = reviewer): CommandResult {
  return runCommands(facts, actor, readCommands(body), surroundings);
}

/** The reply without the name that it begins with. */
export function replyTo(body: string, facts?: Facts, actor?: Actor): string {
  return comment(body, facts, actor).reply.replace(/^@<!-- -->[\w-]+:\s+/, '');
}
