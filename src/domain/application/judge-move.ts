import { isTold, type Move, type Mover, type MoveWay, moves, type Standing } from './moves.ts';
import { type Refused, refusalSentence } from './refusal-sentence.ts';
import type { Status } from './status.ts';

/** What is wished for. */
export interface WishedMove {
  readonly to: Status;
  readonly by: Mover;
  /** A code or words; undefined or empty where none was given. */
  readonly reason?: string | undefined;
}

export type Judgement =
  | { readonly outcome: 'allowed'; readonly move: Move }
  | { readonly outcome: 'already so'; readonly sentence: string }
  /** One sentence, for whoever asked: why not, and what to do. Markdown, without anything that somebody typed. */
  | { readonly outcome: 'refused'; readonly why: Refused['why']; readonly sentence: string };

/**
 * Whether a move may be made. An applicant is judged by the published status alone: from the answer nobody can tell a decision that was not
 * released yet. That a reason's code exists is for the caller to see to.
 */
export function judgeMove(standing: Standing, { to, by, reason }: WishedMove): Judgement {
  const from = by === 'applicant' ? standing.publishedStatus : standing.status;
  const seen = { ...standing, status: from };
  const hasReason = reason !== undefined && reason.trim() !== '';
  const rows = moves.filter((move) => move.to === to && move.from.includes(from));
  const suited = rows.filter((move) => fitsTold(move, seen));
  if (from === to && (!hasReason || suited.length === 0)) return { outcome: 'already so', sentence: `It is *${to}* already.` };
  const refused = (refusal: Refused): Judgement => ({
    outcome: 'refused',
    why: refusal.why,
    sentence: refusalSentence(seen, to, by, refusal),
  });

  if (rows.length === 0) return refused({ why: 'no such move' });
  const fitting = suited.filter((move) => move.by.includes(by));
  if (fitting.length === 0) return refused(suited[0] ? { why: 'by others', move: suited[0] } : { why: 'told' });
  const inPhase = fitting.find((move) => move.phases.includes(standing.phase));
  if (!inPhase) return refused({ why: 'phase' });
  if (!hasReason && inPhase.reason !== 'optional') return refused({ why: 'reason', move: inPhase });
  return { outcome: 'allowed', move: inPhase };
}

/** Whether somebody can make a move at all, given a reason where one is needed. */
export function canMove(standing: Standing, to: Status, by: Mover, way?: MoveWay): boolean {
  const judgement = judgeMove(standing, { to, by, reason: 'any' });
  return judgement.outcome === 'allowed' && (way === undefined || judgement.move.way === way);
}

function fitsTold({ told }: Move, standing: Standing): boolean {
  switch (told) {
    case 'either':
      return true;
    case 'this':
      return standing.publishedStatus === standing.status;
    case 'no':
      return !isTold(standing);
    case 'yes':
      return isTold(standing);
  }
}
