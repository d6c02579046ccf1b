// What a command is: facts in, changes and a reply out. A command asks nothing and does nothing; the Registry applies the changes.
import type { DeclineReason } from '../application/decline-reasons.ts';
import type { Standing } from '../application/moves.ts';
import type { Status } from '../application/status.ts';
import type { Phase } from '../cycle/phase.ts';

/** Who asks: a member of the committee's team, or its chair. */
export interface Actor {
  readonly login: string;
  readonly role: 'committee' | 'chair';
}

/** What a command on an application's issue may look at. Never who the applicant is. */
export interface ApplicationFacts extends Standing {
  readonly kind: 'application';
  readonly reference: string;
  readonly form: 'mentee' | 'mentor';
  /** The logins of those who read it. */
  readonly reviewers: readonly string[];
  /** The logins of those who declared a conflict of interest. */
  readonly conflicts: readonly string[];
  /** The reference of another application of the same person. */
  readonly sameAs: string | undefined;
}

/** What a command on a cycle's own issue may look at. */
export interface CycleFacts {
  readonly kind: 'cycle';
  readonly title: string;
  readonly phase: Phase;
  readonly isReleased: boolean;
}

export type Facts = ApplicationFacts | CycleFacts;

/** What commands ask of the world besides the facts. */
export interface Surroundings {
  /** Whether a login belongs to an active member of the committee's team. */
  readonly isMember: (login: string) => boolean;
  /** Whether an application has this reference. */
  readonly isKnownReference: (reference: string) => boolean;
  readonly declineReasons: readonly DeclineReason[];
}

export interface CommandRequest<Of extends Facts = Facts> extends Surroundings {
  readonly facts: Of;
  readonly actor: Actor;
  /** What stands after the verb: one line, clean (src/domain/text/clean-text.ts). */
  readonly text: string;
}

/** What the Registry is to do. Logins are whole lists: the new one takes the place of the old. */
export type Change =
  /** `reason`: a code where `to` is declined, else words. */
  | { readonly kind: 'move'; readonly to: Status; readonly reason: string | undefined }
  | { readonly kind: 'reviewers'; readonly logins: readonly string[] }
  | { readonly kind: 'conflicts'; readonly logins: readonly string[] }
  /** Undefined: it is the same as no other. */
  | { readonly kind: 'same as'; readonly reference: string | undefined }
  | { readonly kind: 'note'; readonly text: string }
  /** Of a whole cycle. */
  | { readonly kind: 'release'; readonly step: 'preview' | 'confirm' }
  /** Of one application, after its cycle's release. */
  | { readonly kind: 'publish' };

export interface CommandResult {
  /** None where the command was refused, or where it is so already. */
  readonly changes: readonly Change[];
  /** Markdown, for whoever asked: what happened, or why not and what to do. */
  readonly reply: string;
}

export interface Command {
  /** Without the slash. */
  readonly verb: string;
  /** As one types it: `/decline CODE`. */
  readonly usage: string;
  /** The line of `/help` and of the guide. */
  readonly summary: string;
  /** On whose issues it works. */
  readonly on: readonly Facts['kind'][];
  readonly by: Actor['role'];
  /** What people who know other systems type for it. */
  readonly alsoTyped?: readonly string[];
  /** True where a reviewer with a conflict of interest may still use it. */
  readonly isForConflicted?: true;
  /** Whether it would do something now. `/help` leaves out what would not. */
  readonly isOffered: (facts: Facts, actor: Actor) => boolean;
  readonly run: (request: CommandRequest) => CommandResult;
}

/** A refusal: nothing changes. */
export function refused(reply: string): CommandResult {
  return { changes: [], reply };
}

interface ApplicationCommand extends Omit<Command, 'on' | 'by' | 'isOffered' | 'run'> {
  readonly isOffered: (facts: ApplicationFacts, actor: Actor) => boolean;
  readonly run: (request: CommandRequest<ApplicationFacts>) => CommandResult;
}

/** A command of the committee that works on applications' issues alone. */
export function applicationCommand({ isOffered, run, ...command }: ApplicationCommand): Command {
  return {
    ...command,
    on: ['application'],
    by: 'committee',
    isOffered: (facts, actor) => facts.kind === 'application' && isOffered(facts, actor),
    run: ({ facts, ...rest }) =>
      facts.kind === 'application'
        ? run({ facts, ...rest })
        : refused(`\`/${command.verb}\` works on an application’s issue only.`),
  };
}
