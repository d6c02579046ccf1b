import { html } from 'hono/html';
import type { ShownComment, ShownIssue } from './github-records.ts';
import type { IssueListAddress } from './issue-list-page.ts';
import { labelList } from './labels.ts';
import { type Html, layout } from './layout.ts';
import { renderMarkdown } from './markdown.ts';
import { moment } from './moment.ts';

/** One issue or pull request, with what was said about it. */
export type IssueWithComments = { list: IssueListAddress; issue: ShownIssue; comments: readonly ShownComment[] };

/** The page of one issue or pull request: the address that `html_url` names. */
export function issuePage({ list, issue, comments }: IssueWithComments): Html {
  const content = html`<dl>
<dt>Number</dt><dd>#${issue.number}, ${issue.state}</dd>
<dt>Labels</dt><dd>${labelList(issue.labels)}</dd>
<dt>Milestone</dt><dd>${issue.milestone?.title ?? 'none'}</dd>
<dt>Created</dt><dd>${moment(issue.created_at)} by ${issue.user.login}</dd>
</dl>
<h2>Text</h2>
<div class="text">${renderMarkdown(issue.body ?? '')}</div>
<h2>${comments.length === 1 ? '1 comment' : `${comments.length} comments`}</h2>
${comments.map(commentSection)}`;
  const links = [
    { href: '/', text: 'About this server' },
    { href: list.href, text: list.title },
  ];
  return layout({ service: 'GitHub', title: issue.title, links, content });
}

function commentSection(comment: ShownComment): Html {
  return html`<section id="issuecomment-${comment.id}" aria-label="Comment by ${comment.user.login}">
<p>${comment.user.login}, ${moment(comment.created_at)}</p>
<div class="text">${renderMarkdown(comment.body)}</div>
</section>
`;
}
