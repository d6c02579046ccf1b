/** One thing that GitHub has to have, and what a look at it found. */
import type { Octokit } from 'octokit';
import type { Inventory } from './difference.ts';
import type { GithubSettings } from './settings.ts';

export type Finding =
  | { readonly kind: 'fine'; readonly what: string }
  /** Worth a look; nothing has to be done. */
  | { readonly kind: 'note'; readonly what: string }
  /** It could not be looked at. */
  | { readonly kind: 'not seen'; readonly what: string }
  /** `advice` says where it is put right; `mend` does it, and says what it did. */
  | { readonly kind: 'wrong'; readonly what: string; readonly advice?: string; readonly mend?: Mend };

export interface Mend {
  readonly done: string;
  readonly run: () => Promise<unknown>;
}

/** What checks look at. */
export interface Surroundings {
  readonly settings: GithubSettings;
  /** Signed in with the token of whoever sets this up. */
  readonly client: Octokit;
  readonly desired: Inventory;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

export interface Check {
  /** What it ensures. */
  readonly name: string;
  /** The permission that the token needs for it, as GitHub calls it. */
  readonly permission: string;
  /** Whether it proves something by doing it, which is `doctor`'s alone. */
  readonly isProof?: true;
  readonly find: (surroundings: Surroundings) => Promise<readonly Finding[]>;
}

/** A setting that a check cannot do without. */
export function lacking(name: string, explanation: string, what: string): Finding {
  return { kind: 'not seen', what: `${what}: give ${name}, ${explanation}.` };
}
