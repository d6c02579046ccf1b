import { refusalStatus } from '../../functions/github/refusal-status.ts';

/** Why the report could not be made or posted, and what to do next. */
export function failureSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  switch (refusalStatus(error)) {
    case undefined:
      return message;
    case 401:
      return 'GitHub does not accept the token: make a new one and set GITHUB_TOKEN.';
    case 403:
      return `GitHub refused: ${message}. Give the token "Pull requests: read and write", or wait if it speaks of a limit.`;
    case 404:
      return 'GitHub knows no such pull request: check its number and GITHUB_REPOSITORY, and what the token may see.';
    default:
      return `GitHub could not be asked (${message}). Run the command again: a comment is never posted twice.`;
  }
}
