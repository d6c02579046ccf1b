// `npm run report:content`: what a change does to the content, in an editor's words. Exits 1 where it brings a problem.
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPublished } from '../cms/history/published-versions.ts';
import { connect } from '../functions/github/client.ts';
import { runWithSettings } from './command/run-with-settings.ts';
import { commentOf } from './content-report/comment.ts';
import { postComment } from './content-report/post-comment.ts';
import { contentReport } from './content-report/report.ts';
import { type ReportSettings, readReportSettings } from './content-report/report-settings.ts';
import { withVersion } from './content-report/with-version.ts';

const root = join(import.meta.dirname, '..');

process.exitCode = await runWithSettings(readReportSettings(process.argv.slice(2), process.env), run, {
  permission: 'Pull requests: read and write',
  notFound: 'GitHub knows no such pull request: check its number and GITHUB_REPOSITORY, and what the token may see.',
  again: 'a comment is never posted twice.',
});

async function run({ base, head, siteUrl, place }: ReportSettings): Promise<number> {
  const published = await readPublished(join(root, 'content'), base); // a directory has no history
  const earlier = 'versions' in published ? published.versions : [];
  const report = await withVersion(base, root, (before) =>
    withVersion(head, root, (after) => contentReport(before, after, { earlier })),
  );
  const comment = commentOf(report, siteUrl);
  console.log(comment);
  // Where a workflow runs, its page shows the report too: a branch of a fork gets no comment.
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (summary) await appendFile(summary, comment);
  if (place) {
    const { apiUrl, token, owner, repo, pullNumber } = place;
    const repository = await connect({ apiUrl, owner, repository: repo, credentials: { kind: 'token', token } });
    await postComment(repository, pullNumber, comment);
  }
  return report.newProblems.length > 0 ? 1 : 0;
}
