// `npm run report:content`: what a change does to the content, in an editor's words. Exits 1 where it brings a problem.
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connect } from '../functions/github/client.ts';
import { commentOf } from './content-report/comment.ts';
import { failureSentence } from './content-report/failure-sentence.ts';
import { postComment } from './content-report/post-comment.ts';
import { contentReport } from './content-report/report.ts';
import { type ReportSettings, readReportSettings } from './content-report/report-settings.ts';
import { withVersion } from './content-report/with-version.ts';

const root = join(import.meta.dirname, '..');
const reading = readReportSettings(process.argv.slice(2), process.env);

if (reading.kind === 'refused') {
  console.error(reading.lines.join('\n'));
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await run(reading.settings);
  } catch (error) {
    console.error(failureSentence(error));
    process.exitCode = 2;
  }
}

async function run({ base, head, siteUrl, place }: ReportSettings): Promise<number> {
  const report = await withVersion(base, root, (before) => withVersion(head, root, (after) => contentReport(before, after)));
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
