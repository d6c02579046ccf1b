import { countOf } from './in-markdown.ts';
import type { ContentReport } from './report.ts';
import { changesSection, developersSection, problemsSection, readingsSection, type Style } from './sections.ts';

/** By which the comment finds itself again. Nobody sees it. */
export const marker = '<!-- alsc-content-report -->';

/** GitHub takes 65,536 characters; zero-width spaces and backslashes count. */
const longestComment = 60_000;

/**
 * The report as one comment in Markdown, in an editor's words. A report that is too long for GitHub is told in shorter lists.
 * @param siteUrl the site's address, for links into the CMS; without it there are none
 */
export function commentOf(report: ContentReport, siteUrl: string | undefined): string {
  for (const limit of [50, 25, 10, 4]) {
    const comment = written(report, { siteUrl, limit });
    if (comment.length <= longestComment) return comment;
  }
  return written(report, { siteUrl, limit: 1 });
}

function written(report: ContentReport, style: Style): string {
  const { newProblems, oldProblems, warnings, readings } = report;
  return [
    marker,
    `## ${headline(report)}`,
    ...section('What this change does', changesSection(report, style)),
    ...section('What has to be mended before it can be published', [
      ...(newProblems.length === 0 ? ['Nothing: this change brings no problem.'] : problemsSection(newProblems, style)),
      ...folded(`${countOf(oldProblems.length, 'problem')} that this change did not bring`, problemsSection(oldProblems, style)),
    ]),
    ...section('Worth a look', spaced(problemsSection(warnings, style), readingsSection(readings, style))),
    ...folded('For developers', developersSection(report, style)),
    '',
  ].join('\n');
}

function headline({ newProblems, oldProblems, changes }: ContentReport): string {
  if (newProblems.length > 0) return `${countOf(newProblems.length, 'problem')} to mend before this can be published`;
  if (oldProblems.length > 0) return 'This change is fine, but there were problems before it';
  return changes.length === 0 ? 'Nothing changes' : 'This can be published';
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `### ${title}`, '', ...lines];
}

function folded(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `<details><summary>${title}</summary>`, '', ...lines, '', '</details>'];
}

/** Two lists, with a blank line between them where both say something. */
function spaced(first: readonly string[], second: readonly string[]): readonly string[] {
  return first.length > 0 && second.length > 0 ? [...first, '', ...second] : [...first, ...second];
}
