import type { Octokit } from 'octokit';
import { commentOf } from '../../content-report/comment.ts';
import { postComment } from '../../content-report/post-comment.ts';
import { contentReport } from '../../content-report/report.ts';
import { siteRepository } from '../fixed-names.ts';

export type ReportedPull = {
  number: number;
  /** The `content/` of `main`, and the one that the pull request would make of it. */
  publishedContent: string;
  proposedContent: string;
  /** The site's address, for links into the CMS. */
  siteUrl: string;
  /** Signed in to the emulated GitHub as the chair. */
  chair: Octokit;
};

/**
 * Says in a pull request what it does to the content, as `.github/workflows/content.yml` does in production.
 *
 * @returns whether it may be published.
 */
export async function reportContent({ number, publishedContent, proposedContent, siteUrl, chair }: ReportedPull): Promise<boolean> {
  const report = await contentReport(publishedContent, proposedContent);
  await postComment({ client: chair, ...siteRepository }, number, commentOf(report, siteUrl));
  return report.newProblems.length === 0;
}
