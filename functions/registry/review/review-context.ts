import type { Actor } from '../../../src/domain/commands/command.ts';
import type { Phase } from '../../../src/domain/cycle/phase.ts';
import type { Subject } from '../subject.ts';

/** What adopting needs of the Registry. */
export interface ReviewContext {
  readonly sql: SqlStorage;
  readonly subject: Subject;
  readonly issueNumber: number;
  readonly phaseOfCycle: (code: string) => Phase;
  /** ISO instant of the program clock. */
  readonly programNow: string;
  /** The role of an account that was asked for; undefined for whoever is not on the committee. */
  readonly roleOf: (login: string) => Actor['role'] | undefined;
  readonly now: number;
}
