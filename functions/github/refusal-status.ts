import { RequestError } from 'octokit';

/** Statuses that say that an issue was deleted, was moved, or never was. */
export const goneStatuses: readonly (number | undefined)[] = [301, 404, 410];

/** The status with which GitHub refused a call; octokit gives a broken connection 500. Undefined for any other error. */
export function refusalStatus(error: unknown): number | undefined {
  return error instanceof RequestError ? error.status : undefined;
}
