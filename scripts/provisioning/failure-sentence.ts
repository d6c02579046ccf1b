/** Says why provisioning could not be done, and what to do next. */
import { refusalStatus } from '../../functions/github/refusal-status.ts';

/** One sentence for what GitHub refused; anything else keeps its own message. */
export function failureSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  switch (refusalStatus(error)) {
    case undefined:
      return message;
    case 401:
      return 'GitHub does not accept the token: make a new one and set GITHUB_TOKEN.';
    case 403:
      return `GitHub refused: ${message}. Give the token "Issues: read and write", or wait if it speaks of a limit.`;
    case 404:
      return 'The token sees no such repository: check APPLICATIONS_REPOSITORY and which repositories the token may see.';
    default:
      return `GitHub could not be asked (${message}). Run the command again: what was done already stays done.`;
  }
}
