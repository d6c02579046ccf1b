import { refusalStatus } from '../../functions/github/refusal-status.ts';

/** What only the command itself knows of a failure. */
export interface FailureWords {
  /** The permission that its token needs, as GitHub calls it. */
  readonly permission: string;
  /** What GitHub does not know, and what to check. */
  readonly notFound: string;
  /** Why it may simply be run again. */
  readonly again: string;
}

/** One sentence for what GitHub refused, with what to do next; anything else keeps its own message. */
export function failureSentence(error: unknown, { permission, notFound, again }: FailureWords): string {
  const message = error instanceof Error ? error.message : String(error);
  switch (refusalStatus(error)) {
    case undefined:
      return message;
    case 401:
      return 'GitHub does not accept the token: make a new one and set GITHUB_TOKEN.';
    case 403:
      return `GitHub refused: ${message}. Give the token "${permission}", or wait if it speaks of a limit.`;
    case 404:
      return notFound;
    default:
      return `GitHub could not be asked (${message}). Run the command again: ${again}`;
  }
}
