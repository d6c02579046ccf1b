import type { Repository } from '../../functions/github/client.ts';
import { commentOf } from './comment.ts';
import { type Posting, postComment } from './post-comment.ts';
import { type ContentReport, contentReport } from './report.ts';

/** On which pull request to report, and what it changes. */
export interface ReportRequest {
  /** Signed in, with its own retry off: a comment that is posted twice is two comments. */
  readonly octokit: Repository['client'];
  readonly owner: string;
  readonly repo: string;
  readonly pullNumber: number;
  /** A `content/` as it is published. */
  readonly baseDirectory: string;
  /** A `content/` as it would be. */
  readonly headDirectory: string;
  /** The site's address, for links into the CMS; without it there are none. */
  readonly siteUrl: string | undefined;
}

/** The report, its comment, and what was done to it. */
export interface ReportOutcome {
  readonly report: ContentReport;
  readonly comment: string;
  readonly posting: Posting;
  /** True where the change brings no new problem. */
  readonly canBePublished: boolean;
}

/** Checks what a pull request does to the content, and says it there in one comment. Repeatable. */
export async function reportOn(request: ReportRequest): Promise<ReportOutcome> {
  const { octokit, owner, repo, pullNumber, baseDirectory, headDirectory, siteUrl } = request;
  const report = await contentReport(baseDirectory, headDirectory);
  const comment = commentOf(report, siteUrl);
  const posting = await postComment({ client: octokit, owner, repo }, pullNumber, comment);
  return { report, comment, posting, canBePublished: report.newProblems.length === 0 };
}
