// The table of moves in words, for the guide: made of the table itself, so that the two cannot differ.
import { type Move, type Mover, moves } from '../../domain/application/moves.ts';
import { phases } from '../../domain/cycle/phase.ts';

/** A move as the guide lists it. */
export interface MoveRow {
  /** `received → in review`. */
  readonly move: string;
  readonly name: string;
  /** One sentence each: who, how, when. */
  readonly sentences: readonly string[];
}

const movers: Readonly<Record<Mover, string>> = {
  applicant: 'the applicant',
  committee: 'the committee',
  chair: 'the chair',
  system: 'the program',
};
const told: Readonly<Record<Move['told'], string>> = {
  no: 'Only until the applicant is told.',
  yes: 'Also after the applicant was told.',
  this: 'Only after the applicant was told.',
  either: '',
};
const reasons: Readonly<Record<Move['reason'], string>> = {
  optional: '',
  required: 'It takes a reason.',
  code: 'It takes the code of a reason.',
};

/** Every move in the order of the table. */
export const moveRows: readonly MoveRow[] = moves.map(inWords);

function inWords({ name, from, to, by, way, told: when, reason, phases: during }: Move): MoveRow {
  // The chair may whatever the committee may, and is of it.
  const who = by.includes('committee') ? movers.committee : by.map((mover) => movers[mover]).join(' or ');
  const how = way === 'own page' ? 'on their own page' : way === 'by itself' ? 'by itself' : `with \`/${way}\``;
  const span = during.length === phases.length ? 'In every phase.' : `From the phase “${during[0]}” to “${during.at(-1)}”.`;
  const first = `${who.charAt(0).toUpperCase()}${who.slice(1)}, ${how}.`;
  return {
    move: `${from.join(', ')} → ${to}`,
    name,
    sentences: [first, reasons[reason], told[when], span].filter((sentence) => sentence !== ''),
  };
}
