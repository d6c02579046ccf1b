import { html } from 'hono/html';
import type { ShownIssue } from './github-records.ts';
import { labelList } from './labels.ts';
import { type Html, layout } from './layout.ts';
import { moment } from './moment.ts';

/** Where the issues, or the pull requests, of a repository are listed. */
export type IssueListAddress = {
  href: string;
  title: string;
  /** What the address of one of them begins with; its number follows. */
  one: string;
};

/** The newest of them, open and closed. */
export type IssueList = { list: IssueListAddress; issues: readonly ShownIssue[]; page: number; hasNext: boolean };

/** The page that lists a repository's issues, or its pull requests. */
export function issueListPage({ list, issues, page, hasNext }: IssueList): Html {
  const content = html`${issues.length === 0 ? html`<p>There is none${page > 1 ? ' on this page' : ' yet'}.</p>` : table(list, issues)}
<p>${page > 1 ? html`<a href="${list.href}?page=${page - 1}">Newer ones</a> ` : ''}${hasNext ? html`<a href="${list.href}?page=${page + 1}">Older ones</a>` : ''}</p>`;
  return layout({
    service: 'GitHub',
    title: list.title,
    links: [{ href: '/', text: 'About this server' }],
    content,
  });
}

function table(list: IssueListAddress, issues: readonly ShownIssue[]): Html {
  return html`<div class="scroll"><table>
<caption>${issues.length}, newest first</caption>
<thead><tr><th scope="col">Number and title</th><th scope="col">Labels</th><th scope="col">Milestone</th><th scope="col">State</th><th scope="col">Created</th></tr></thead>
<tbody>
${issues.map((issue) => row(list, issue))}
</tbody>
</table></div>`;
}

function row(list: IssueListAddress, issue: ShownIssue): Html {
  return html`<tr>
<th scope="row"><a href="${list.one}/${issue.number}">#${issue.number} ${issue.title}</a></th>
<td>${labelList(issue.labels)}</td><td>${issue.milestone?.title ?? 'none'}</td><td>${issue.state}</td><td>${moment(issue.created_at)}</td>
</tr>
`;
}
