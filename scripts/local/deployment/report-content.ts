import { reportOn } from '../../content-report/report-on.ts';
import { siteRepository } from '../fixed-names.ts';
import type { ReportPull } from './report-pull.ts';

/** Says in the pull request what it does to the content, as `.github/workflows/content.yml` does in production. */
export const reportContent: ReportPull = async ({ number, publishedContent, proposedContent, siteUrl, chair }) => {
  const { canBePublished } = await reportOn({
    octokit: chair,
    ...siteRepository,
    pullNumber: number,
    baseDirectory: publishedContent,
    headDirectory: proposedContent,
    siteUrl,
  });
  return canBePublished;
};
