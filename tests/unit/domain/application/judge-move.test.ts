import { describe, expect, it, test } from 'vitest';
import { canMove, judgeMove } from '../../../../src/domain/application/judge-move.ts';
import {
  isDecision,
  isTold,
  type Mover,
  movers,
  publishedStatusAfter,
  type Standing,
} from '../../../../src/domain/application/moves.ts';
import { type Status, statuses, statusNames } from '../../../../src/domain/application/status.ts';
import { type Phase, phases } from '../../../../src/domain/cycle/phase.ts';
import { standings } from './standings.ts';

const cases = standings.flatMap((standing) => statusNames.flatMap((to) => movers.map((by) => ({ standing, to, by }))));
const inWords = ({ status, publishedStatus, isReleased, phase }: Standing) =>
  `${status} (seen: ${publishedStatus}) ${isReleased ? 'released' : 'not released'}, ${phase}`;

/** The state machine in plain words, written apart from the table: from → to, and who may before anybody was told, and after. */
const staff = 'committee chair';
const untold: Readonly<Record<string, string>> = {
  'received → in review': staff,
  'in review → accepted': staff,
  'in review → waiting list': staff,
  'in review → declined': staff,
  'accepted → waiting list': staff,
  'accepted → declined': staff,
  'accepted → in review': staff,
  'waiting list → accepted': staff,
  'waiting list → declined': staff,
  'waiting list → in review': staff,
  'declined → accepted': staff,
  'declined → waiting list': staff,
  'declined → declined': staff,
  'declined → in review': staff,
  'received → withdrawn': `applicant ${staff}`,
  'in review → withdrawn': `applicant ${staff}`,
  'accepted → withdrawn': `applicant ${staff}`,
  'waiting list → withdrawn': `applicant ${staff}`,
  'declined → withdrawn': `applicant ${staff}`,
  'withdrawn → received': 'applicant',
  'withdrawn → in review': 'applicant',
};
const told: Readonly<Record<string, string>> = {
  'received → in review': staff,
  'in review → accepted': staff,
  'in review → waiting list': staff,
  'in review → declined': staff,
  'accepted → waiting list': 'chair',
  'accepted → declined': 'chair',
  'accepted → in review': 'chair',
  'waiting list → accepted': 'chair',
  'waiting list → declined': 'chair',
  'waiting list → in review': 'chair',
  'declined → accepted': 'chair',
  'declined → waiting list': 'chair',
  'declined → in review': 'chair',
  'received → withdrawn': `applicant ${staff}`,
  'in review → withdrawn': `applicant ${staff}`,
  'accepted → withdrawn': `applicant ${staff}`,
  'waiting list → withdrawn': `applicant ${staff}`,
  'matched → withdrawn': `applicant ${staff}`,
  'accepted → matched': 'system',
  'waiting list → matched': 'system',
};

function phasesOf(from: Status, to: Status): readonly Phase[] {
  if (to === 'withdrawn') return phases;
  if (from === 'withdrawn') return ['open for mentors', 'open', 'closed', 'review', 'notified'];
  if (to === 'matched') return ['closed', 'review', 'notified', 'orientation', 'running'];
  return phases.filter((phase) => phase !== 'before opening' && phase !== 'ended');
}

function mayBe(standing: Standing, to: Status, by: Mover): boolean {
  if (by === 'applicant') {
    const seen = standing.publishedStatus;
    if (to === 'withdrawn') return seen !== 'declined' && seen !== 'withdrawn';
    return (
      seen === 'withdrawn' &&
      !standing.isReleased &&
      (untold[`${seen} → ${to}`] ?? '') !== '' &&
      phasesOf(seen, to).includes(standing.phase)
    );
  }
  const { status, publishedStatus, phase } = standing;
  if (to === 'matched' && status !== publishedStatus) return false;
  const who = (isTold(standing) ? told : untold)[`${status} → ${to}`] ?? '';
  return who.split(' ').includes(by) && phasesOf(status, to).includes(phase);
}

test('there are enough standings for a proof: every status, both faces, released or not, every phase', () => {
  expect(cases.length).toBeGreaterThan(5000);
  expect(new Set(standings.map(({ status }) => status)).size).toBe(statusNames.length);
});

describe.each(statusNames)('from %s', (status) => {
  test.each(statusNames)('to %s: whoever may, may, given a reason; nobody else', (to) => {
    const wrong = cases
      .filter((one) => one.standing.status === status && one.to === to)
      .filter(
        ({ standing, by }) => (judgeMove(standing, { to, by, reason: 'any' }).outcome === 'allowed') !== mayBe(standing, to, by),
      );
    expect(wrong.map(({ standing, by }) => `${by}: ${inWords(standing)}`)).toEqual([]);
  });
});

test('a late decision that nobody was told is changed as before the release; one that was told is not', () => {
  const late: Standing = { status: 'declined', publishedStatus: 'in review', isReleased: true, phase: 'notified' };
  expect(isTold(late)).toBe(false);
  expect(judgeMove(late, { to: 'accepted', by: 'committee' }).outcome).toBe('allowed');
  const told: Standing = { ...late, publishedStatus: 'accepted' };
  expect(isTold(told)).toBe(true);
  expect(judgeMove(told, { to: 'accepted', by: 'committee', reason: 'any' }).outcome).toBe('refused');
  expect(isTold({ status: 'withdrawn', publishedStatus: 'withdrawn', isReleased: true, phase: 'notified' })).toBe(true);
});

describe('without a reason', () => {
  const outcome = (standing: Standing, to: Status, by: Mover) => judgeMove(standing, { to, by, reason: ' ' }).outcome;

  it('nobody declines, withdraws for an applicant or changes what was told; everything else goes', () => {
    const wrong = cases
      .filter(({ standing, to, by }) => canMove(standing, to, by))
      .filter(({ standing, to, by }) => {
        const takesOne =
          by !== 'applicant' &&
          by !== 'system' &&
          (to === 'declined' || to === 'withdrawn' || (isDecision(standing.status) && isTold(standing)));
        const expected = standing.status === to && by !== 'applicant' ? 'already so' : takesOne ? 'refused' : 'allowed';
        return outcome(standing, to, by) !== expected;
      });
    expect(wrong.map(({ standing, to, by }) => `${by} → ${to}: ${inWords(standing)}`)).toEqual([]);
  });
});

describe('an answer', () => {
  it('that nothing needs doing comes where it is so already, and only there', () => {
    const wrong = cases.filter(({ standing, to, by }) => {
      const from = by === 'applicant' ? standing.publishedStatus : standing.status;
      return (judgeMove(standing, { to, by }).outcome === 'already so') !== (from === to);
    });
    expect(wrong).toEqual([]);
  });

  it('that refuses is one or two plain sentences', () => {
    const sentences = new Set(
      cases.flatMap(({ standing, to, by }) => {
        const judgement = judgeMove(standing, { to, by });
        return judgement.outcome === 'refused' ? [judgement.sentence] : [];
      }),
    );
    expect(sentences.size).toBeGreaterThan(15);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^{}]{20,170}[.`)]$/);
    expect([...sentences].filter((sentence) => sentence.includes('undefined'))).toEqual([]);
  });

  it('never names a command that would be refused for the same reason', () => {
    const wrong = cases.filter(({ standing, to, by }) => {
      const judgement = judgeMove(standing, { to, by });
      return (
        judgement.outcome === 'refused' &&
        /`\/review` first/.test(judgement.sentence) &&
        !canMove({ ...standing, phase: 'review' }, 'in review', by)
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('what an applicant is answered', () => {
  it('is the same whatever the committee has decided, to the byte', () => {
    const answers = Map.groupBy(
      cases.filter(({ by }) => by === 'applicant'),
      ({ standing: { publishedStatus, isReleased, phase }, to }) => `${publishedStatus} ${isReleased} ${phase} ${to}`,
    );
    const differing = [...answers].filter(
      ([, group]) => new Set(group.map(({ standing, to, by }) => JSON.stringify(judgeMove(standing, { to, by })))).size > 1,
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('lets withdraw whoever can according to the published status', () => {
    for (const { standing } of cases) {
      expect(canMove(standing, 'withdrawn', 'applicant')).toBe(statuses[standing.publishedStatus].canWithdraw);
    }
  });
});

test('the chair may whatever the committee may', () => {
  const wrong = cases.filter(
    ({ standing, to, by }) => by === 'committee' && canMove(standing, to, by) && !canMove(standing, to, 'chair'),
  );
  expect(wrong).toEqual([]);
});

describe('the published status', () => {
  it('shows no decision but one that was released, whatever moves are made', () => {
    for (const { standing, to, by } of cases.filter((one) => canMove(one.standing, one.to, one.by))) {
      const after = publishedStatusAfter(standing.publishedStatus, to);
      if (isDecision(after) && after !== standing.publishedStatus) {
        expect([to, by, isTold(standing)]).toEqual(['matched', 'system', true]);
      }
    }
  });

  it('comes, after any move, to a standing that there can be', () => {
    const known = new Set(standings.map(inWords));
    const lost = cases
      .filter(({ standing, to, by }) => canMove(standing, to, by))
      .map(({ standing, to }) => ({ ...standing, status: to, publishedStatus: publishedStatusAfter(standing.publishedStatus, to) }))
      .filter((standing) => !known.has(inWords(standing)));
    expect(lost.map(inWords)).toEqual([]);
  });

  it('keeps a decision that was told while it is looked at again', () => {
    expect(publishedStatusAfter('declined', 'in review')).toBe('declined');
    expect(publishedStatusAfter('received', 'in review')).toBe('in review');
    expect(publishedStatusAfter('accepted', 'withdrawn')).toBe('withdrawn');
  });
});
