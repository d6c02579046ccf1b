import { isDecision } from '../application/moves.ts';
import type { Phase } from '../cycle/phase.ts';
import { type ApplicationFacts, type Command, type CommandResult, type CycleFacts, refused } from './command.ts';

/** The phases in which a cycle's decisions can be told: nobody can apply any more, and it is not over. */
const releasePhases: readonly Phase[] = ['closed', 'review', 'notified', 'orientation', 'running'];

/** `/release`, then `/release confirm`: on a cycle's issue the whole round; on an application's, after that, one late or corrected decision. */
export const release: Command = {
  verb: 'release',
  usage: '/release',
  summary:
    'Tell applicants. It shows first what would be sent, and waits for `/release confirm`. On the cycle’s issue: the whole round. On an application’s issue: a decision made or corrected later.',
  on: ['cycle', 'application'],
  by: 'chair',
  alsoTyped: ['publish', 'send'],
  isOffered: (facts) => (facts.kind === 'cycle' ? whyNotCycle(facts) : whyNotOne(facts)) === undefined,
  run: ({ facts, text }) => {
    const step = { '': 'preview', confirm: 'confirm' } as const;
    const asked = Object.hasOwn(step, text.toLowerCase()) ? step[text.toLowerCase() as keyof typeof step] : undefined;
    if (asked === undefined) return refused('Write `/release` to see what would be sent, then `/release confirm`.');
    return facts.kind === 'cycle' ? releaseCycle(facts, asked) : releaseOne(facts, asked);
  },
};

function releaseCycle(facts: CycleFacts, step: 'preview' | 'confirm'): CommandResult {
  const why = whyNotCycle(facts);
  if (why !== undefined) return refused(why);
  // What follows is for whoever releases to say: whether it is still what was shown is known there alone.
  return { changes: [{ kind: 'release', step }], reply: step === 'preview' ? 'What a release would send:' : 'About the release:' };
}

function whyNotCycle({ isReleased, phase }: CycleFacts): string | undefined {
  if (isReleased) return 'This cycle was released. A later decision is told on its own issue, with `/release` there.';
  if (releasePhases.includes(phase)) return undefined;
  return phase === 'ended'
    ? 'This cycle is over, and nothing is released any more.'
    : 'People can still apply. Release it when applications have closed.';
}

function releaseOne(facts: ApplicationFacts, step: 'preview' | 'confirm'): CommandResult {
  const why = whyNotOne(facts);
  if (why !== undefined) return refused(why);
  const { status, publishedStatus } = facts;
  if (step === 'confirm') {
    return { changes: [{ kind: 'publish' }], reply: `The applicant reads *${status}* now, and is written to.` };
  }
  const mail = isDecision(publishedStatus) ? 'a mail says that the decision was corrected' : 'a mail says so';
  return {
    changes: [],
    reply: `Nothing is sent yet. The applicant reads *${publishedStatus}* now and would read *${status}*, and ${mail}. To go on, write \`/release confirm\`.`,
  };
}

function whyNotOne({ status, publishedStatus, isReleased, phase }: ApplicationFacts): string | undefined {
  if (!isDecision(status)) {
    return status === 'withdrawn'
      ? 'It is withdrawn, and the applicant knows.'
      : `It is *${status}*: there is no decision to tell yet.`;
  }
  if (!isReleased) return 'The cycle is not released yet. `/release` on the cycle’s own issue tells everybody together.';
  if (status === publishedStatus) return `The applicant knows already that it is *${status}*.`;
  return releasePhases.includes(phase) ? undefined : 'This cycle is over, and nothing is released any more.';
}
