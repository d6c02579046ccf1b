import { html } from 'hono/html';
import { accountChooser, type Visit } from './account-chooser.ts';
import type { ShownIssue, ShownLabel } from './github-records.ts';
import { commentForms, issueForms } from './issue-forms.ts';
import type { IssueListAddress } from './issue-list-page.ts';
import { labelList } from './labels.ts';
import { type Html, layout } from './layout.ts';
import { renderMarkdown } from './markdown.ts';
import { moment } from './moment.ts';
import { type Happened, timeline } from './timeline.ts';

/** What could not be done, and what was typed. */
export interface Refused {
  readonly sentence: string;
  readonly draft: string;
}

/** One issue or pull request, with what happened to it. */
export interface IssueToShow extends Happened {
  readonly list: IssueListAddress;
  readonly visit: Visit;
  readonly issue: ShownIssue;
  /** Every label of the repository. */
  readonly labels: readonly ShownLabel[];
  readonly refused?: Refused | undefined;
}

/** The page of one issue or pull request: the address that `html_url` names. An issue can be changed there. */
export function issuePage(shown: IssueToShow): Html {
  const { list, visit, issue, labels, refused } = shown;
  const address = `${list.one}/${issue.number}`;
  const { actingAs } = visit;
  const content = html`${refused === undefined ? '' : html`<div class="alert" role="alert"><p>${refused.sentence}</p></div>`}
<dl>
<dt>Number</dt><dd>#${issue.number}, ${issue.state}</dd>
<dt>Labels</dt><dd>${labelList(issue.labels)}</dd>
<dt>Milestone</dt><dd>${issue.milestone?.title ?? 'none'}</dd>
<dt>Assigned</dt><dd>${issue.assignees.map(({ login }) => login).join(', ') || 'nobody'}</dd>
<dt>Created</dt><dd>${moment(issue.created_at)} by ${issue.user.login}</dd>
</dl>
<h2>Text</h2>
<div class="text">${renderMarkdown(issue.body ?? '')}</div>
<h2>What happened</h2>
${timeline(shown, (comment) => (list.canChange ? commentForms(address, actingAs, comment) : html``))}
<p><a href="${address}">Look again</a>: the program answers a command within seconds.</p>
${list.canChange ? issueForms({ address, actingAs, issue, labels, draft: refused?.draft ?? '' }) : ''}`;
  const links = [
    { href: '/', text: 'About this server' },
    { href: list.href, text: list.title },
  ];
  return layout({ service: 'GitHub', title: issue.title, links, above: accountChooser(visit), content });
}
