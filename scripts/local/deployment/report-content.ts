import { commentOf } from '../../content-report/comment.ts';
import { postComment } from '../../content-report/post-comment.ts';
import { contentReport } from '../../content-report/report.ts';
import { siteRepository } from '../fixed-names.ts';
import type { ReportPull } from './report-pull.ts';

/** Says in the pull request what it does to the content, as `.github/workflows/content.yml` does in production. */
export const reportContent: ReportPull = async ({ number, publishedContent, proposedContent, siteUrl, chair }) => {
  const report = await contentReport(publishedContent, proposedContent);
  await postComment({ client: chair, ...siteRepository }, number, commentOf(report, siteUrl));
  return report.newProblems.length === 0;
};
