import { RequestError } from 'octokit';

/** The status with which GitHub refused a call; octokit gives a broken connection 500. Undefined for any other error. */
export function refusalStatus(error: unknown): number | undefined {
  return error instanceof RequestError ? error.status : undefined;
}
