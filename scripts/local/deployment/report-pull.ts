import type { Octokit } from 'octokit';

/** A pull request of the CMS whose content was just checked and built. */
export type PullToReport = {
  number: number;
  branch: string;
  headSha: string;
  /** The `content/` of `main`. It stays as it is until the report is written. */
  publishedContent: string;
  /** The `content/` that the pull request would make of it. */
  proposedContent: string;
  /** The site's address, for links into the CMS. */
  siteUrl: string;
  /** Signed in to the emulated GitHub as the chair. */
  chair: Octokit;
};

/**
 * Says in the pull request what is wrong with its content. Called after each build of a head; an error is told and passed over.
 *
 * @returns whether it may be published.
 */
export type ReportPull = (pull: PullToReport) => Promise<boolean>;
