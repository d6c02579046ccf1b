import type { ShownIssue } from './github-records.ts';
import { type Html, html } from './html.ts';
import { labelList } from './labels.ts';
import { layout } from './layout.ts';
import { moment } from './moment.ts';

/** The newest issues of a repository, open and closed. */
export type IssueList = { repository: string; issues: readonly ShownIssue[]; page: number; hasNext: boolean };

/** The page that lists a repository's issues. */
export function issueListPage({ repository, issues, page, hasNext }: IssueList): Html {
  const here = `/${repository}/issues`;
  const content = html`${issues.length === 0 ? html`<p>There is no issue${page > 1 ? ' on this page' : ' yet'}.</p>` : table(repository, issues)}
<p>${page > 1 ? html`<a href="${here}?page=${page - 1}">Newer issues</a> ` : ''}${hasNext ? html`<a href="${here}?page=${page + 1}">Older issues</a>` : ''}</p>`;
  return layout({
    service: 'GitHub',
    title: `Issues of ${repository}`,
    links: [{ href: '/', text: 'About this server' }],
    content,
  });
}

function table(repository: string, issues: readonly ShownIssue[]): Html {
  return html`<div class="scroll"><table>
<caption>${issues.length} ${issues.length === 1 ? 'issue' : 'issues'}, newest first</caption>
<thead><tr><th scope="col">Issue</th><th scope="col">Labels</th><th scope="col">Milestone</th><th scope="col">State</th><th scope="col">Created</th></tr></thead>
<tbody>
${issues.map((issue) => row(repository, issue))}
</tbody>
</table></div>`;
}

function row(repository: string, issue: ShownIssue): Html {
  return html`<tr>
<th scope="row"><a href="/${repository}/issues/${issue.number}">#${issue.number} ${issue.title}</a></th>
<td>${labelList(issue.labels)}</td><td>${issue.milestone?.title ?? 'none'}</td><td>${issue.state}</td><td>${moment(issue.created_at)}</td>
</tr>
`;
}
