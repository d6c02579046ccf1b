import type { Program } from '../domain/program/program.ts';
import { allInWords, anyInWords } from './list-in-words.ts';

/** Facts of the program as running text, by the name that a page's `<Fact name="…" />` uses. */
export function programFacts(program: Program) {
  return {
    name: program.name,
    association: `${program.association} (${program.shortAssociation})`,
    length: program.length,
    rounds: program.rounds,
    committees: allInWords(program.committees.map((committee) => `the ${committee}`)),
    reviewers: program.reviewers,
    'goal-sheet': program.goalSheet,
    'contact-rhythm': program.contactRhythm,
    'contact-channels': anyInWords(program.contactChannels),
    'time-zone': program.timeZoneName,
  } as const satisfies Readonly<Record<string, string>>;
}

/** The names of the facts. */
export type FactName = keyof ReturnType<typeof programFacts>;
