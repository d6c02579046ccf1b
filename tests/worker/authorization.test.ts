// The authorization table, tried out on issues: each command and each status label, set by everybody whom GitHub may let write there. What the
// Registry does of it is compared with what the domain's tables say.
import { describe, expect, it } from 'vitest';
import { isTold, moves, type Standing } from '../../src/domain/application/moves.ts';
import { type Status, statusLabel, statusNames } from '../../src/domain/application/status.ts';
import { commands } from '../../src/domain/commands/commands.ts';
import { type Phase, phases } from '../../src/domain/cycle/phase.ts';
import { standings } from '../unit/domain/application/standings.ts';
import { type Issues, IssuesOfEverybody } from './issues-of-everybody.ts';
import { withOutbox } from './outbox-harness.ts';

/** By what they are called, with what the domain takes them for: nobody, where they are not of the committee. */
const everybody = [
  { who: 'an outsider', login: 'outsider', role: undefined },
  { who: 'an editor of the site', login: 'editor', role: undefined },
  { who: 'an observer', login: 'observer', role: undefined },
  { who: 'a pending member', login: 'pending', role: undefined },
  { who: 'a reviewer', login: 'reviewer-1', role: 'committee' },
  { who: 'the chair', login: 'chair', role: 'chair' },
] as const;
type Role = (typeof everybody)[number]['role'];

const inReview: Standing = { status: 'in review', publishedStatus: 'in review', isReleased: false, phase: 'review' };
const accepted: Standing = { ...inReview, status: 'accepted' };

/** Of each verb what is typed, on an issue where nothing but the asker can be in the way. */
const examples: Readonly<
  Record<string, { readonly standing: Standing; readonly typed: string; readonly on?: keyof Issues; readonly after?: string }>
> = {
  claim: { standing: inReview, typed: '/claim' },
  unclaim: { standing: inReview, typed: '/unclaim @reviewer-2', after: '/assign @reviewer-2' },
  assign: { standing: inReview, typed: '/assign @reviewer-3' },
  review: { standing: { ...inReview, status: 'received', publishedStatus: 'received' }, typed: '/review' },
  accept: { standing: inReview, typed: '/accept' },
  waitlist: { standing: inReview, typed: '/waitlist' },
  decline: { standing: inReview, typed: '/decline no-place' },
  reopen: { standing: accepted, typed: '/reopen' },
  withdraw: { standing: inReview, typed: '/withdraw asked by mail' },
  note: { standing: inReview, typed: '/note prefers evenings' },
  'same-as': { standing: inReview, typed: '/same-as REFERENCE' },
  conflict: { standing: inReview, typed: '/conflict' },
  release: { standing: { ...accepted, isReleased: true }, typed: '/release confirm' },
  'release, shown': { standing: accepted, typed: '/release', on: 'cycle' },
  'release, confirmed': { standing: accepted, typed: '/release confirm', on: 'cycle', after: '/release' },
  help: { standing: inReview, typed: '/help' },
};

const labelStandings = standings.filter((standing) => standing.phase === 'review' && !standing.isReleased);

/** What the table of moves says of a label, which carries no reason. */
function mayLabel(role: Role, standing: Standing, to: Status): boolean {
  const told = { no: !isTold(standing), yes: isTold(standing), this: standing.publishedStatus === standing.status, either: true };
  return moves.some(
    (move) =>
      role !== undefined &&
      move.to === to &&
      move.from.includes(standing.status) &&
      move.by.includes(role) &&
      move.phases.includes(standing.phase) &&
      move.reason === 'optional' &&
      told[move.told],
  );
}

/** As many as one issue is tried with: what was done there is read again at each look. */
const standingsAtOnce = 15;

/** Tries every label on applications that stand so. @returns where the Registry and the table of moves differ, and how many were adopted */
async function tryLabels(login: string, role: Role, chosen: readonly Standing[]) {
  const differences: string[] = [];
  let adopted = 0;
  for (let start = 0; start < chosen.length; start += standingsAtOnce)
    await withOutbox(async (outbox, services) => {
      const issues = await IssuesOfEverybody.open(outbox, services);
      for (const standing of chosen.slice(start, start + standingsAtOnce)) {
        for (const to of statusNames.filter((status) => status !== standing.status)) {
          issues.stand(standing);
          const isAdopted = await issues.tryLabel(login, to);
          if (isAdopted) adopted += 1;
          const now = isAdopted ? to : standing.status;
          if (isAdopted !== mayLabel(role, standing, to) || issues.statusLabels().join() !== statusLabel(now))
            differences.push(`${JSON.stringify(standing)} → ${to}: ${isAdopted}, ${issues.statusLabels()}`);
        }
      }
    });
  return { differences, adopted };
}

describe.each(everybody)('$who', ({ login, role }) => {
  it('has each command carried out that the domain gives them, and no other', () =>
    withOutbox(async (outbox, services) => {
      const issues = await IssuesOfEverybody.open(outbox, services);
      const carriedOut: string[] = [];
      for (const [name, { standing, typed, on = 'application', after }] of Object.entries(examples)) {
        issues.stand(standing);
        if (after !== undefined) await issues.tryComment('chair', after, on);
        if (await issues.tryComment(login, typed, on)) carriedOut.push(name);
      }
      const byRole = { committee: role !== undefined, chair: role === 'chair' };
      const expected = Object.keys(examples).filter((name) => commands.some(({ verb, by }) => verb === verbOf(name) && byRole[by]));
      expect(carriedOut).toEqual(expected);
    }));

  it('has each label adopted that the table of moves gives them, and every other put back', async () => {
    const { differences, adopted } = await tryLabels(login, role, labelStandings);
    expect(differences).toEqual([]);
    expect(adopted > 0).toBe(role !== undefined);
  });

  it('… after a release too, and in every phase', { tags: ['nightly'], timeout: 600_000 }, async () => {
    const { differences, adopted } = await tryLabels(
      login,
      role,
      standings.filter(({ phase }) => isInContent(phase)),
    );
    expect(differences).toEqual([]);
    expect(adopted > 0).toBe(role !== undefined);
  });
});

it('every command is tried', () => {
  expect([...new Set(Object.keys(examples).map(verbOf))].toSorted()).toEqual(commands.map(({ verb }) => verb).toSorted());
  expect(phases.filter(isInContent).length).toBeGreaterThan(5);
});

function verbOf(example: string): string {
  return example.replace(/,.*/, '');
}

/** Whether the cycle of these tests ever is in a phase. */
function isInContent(phase: Phase): boolean {
  return IssuesOfEverybody.momentIn(phase) !== undefined;
}
