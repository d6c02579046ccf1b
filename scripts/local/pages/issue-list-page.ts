import { html } from 'hono/html';
import { accountChooser, type Visit } from './account-chooser.ts';
import type { ShownIssue, ShownLabel } from './github-records.ts';
import { labelList } from './labels.ts';
import { type Html, layout } from './layout.ts';
import { moment } from './moment.ts';

/** Where the issues, or the pull requests, of a repository are listed. */
export type IssueListAddress = {
  href: string;
  title: string;
  /** What the address of one of them begins with; its number follows. */
  one: string;
  /** Whether the pages change them: pull requests are the CMS's. */
  canChange: boolean;
};

export const states = ['all', 'open', 'closed'] as const;

/** Which of them are listed. */
export interface IssueFilter {
  readonly state: (typeof states)[number];
  /** A label, or nothing. */
  readonly label: string;
}

/** The newest of them. */
export interface IssueList {
  readonly list: IssueListAddress;
  readonly visit: Visit;
  readonly issues: readonly ShownIssue[];
  readonly labels: readonly ShownLabel[];
  readonly filter: IssueFilter;
  readonly page: number;
  readonly hasNext: boolean;
}

/** The page that lists a repository's issues, or its pull requests. */
export function issueListPage({ list, visit, issues, labels, filter, page, hasNext }: IssueList): Html {
  const isFiltered = filter.state !== 'all' || filter.label !== '';
  const none = html`<p>There is none${page > 1 ? ' on this page' : isFiltered ? ' like this' : ' yet'}.</p>`;
  const content = html`${filterForm(list, labels, filter)}
${issues.length === 0 ? none : table(list, issues)}
<p>${page > 1 ? html`<a href="${address(list, filter, page - 1)}">Newer ones</a> ` : ''}${hasNext ? html`<a href="${address(list, filter, page + 1)}">Older ones</a>` : ''}</p>`;
  return layout({
    service: 'GitHub',
    title: list.title,
    links: [{ href: '/', text: 'About this server' }],
    above: accountChooser(visit),
    content,
  });
}

function address({ href }: IssueListAddress, { state, label }: IssueFilter, page: number): string {
  return `${href}?${new URLSearchParams({ state, ...(label === '' ? {} : { label }), page: String(page) })}`;
}

function filterForm(list: IssueListAddress, labels: readonly ShownLabel[], { state, label }: IssueFilter): Html {
  const selected = (is: boolean) => (is ? html` selected` : '');
  const byLabel = html`<label class="field" for="label">Label</label>
<select id="label" name="label">
<option value="">any</option>
${labels.map(({ name }) => html`<option${selected(name === label)}>${name}</option>`)}
</select>`;
  return html`<form class="row" method="get" action="${list.href}">
<label class="field" for="state">Show</label>
<select id="state" name="state">
${states.map((one) => html`<option${selected(one === state)}>${one}</option>`)}
</select>
${list.canChange ? byLabel : ''}
<button>Show</button>
</form>`;
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
