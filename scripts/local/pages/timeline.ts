/** What happened to an issue: comments and events, the oldest first. */
import { html } from 'hono/html';
import type { ShownComment, ShownEvent } from './github-records.ts';
import type { Html } from './layout.ts';
import { renderMarkdown } from './markdown.ts';
import { moment } from './moment.ts';

export interface Happened {
  readonly comments: readonly ShownComment[];
  readonly events: readonly ShownEvent[];
}

/**
 * The list of what happened.
 *
 * @param controls what stands below a comment
 */
export function timeline({ comments, events }: Happened, controls: (comment: ShownComment) => Html): Html {
  const items = [
    ...events.map((event) => ({ at: event.created_at, rank: 1, item: happened(event) })),
    ...comments.map((comment) => ({ at: comment.created_at, rank: rankOf(comment), item: said(comment, controls(comment)) })),
  ].sort((one, other) => one.at.localeCompare(other.at) || one.rank - other.rank);
  if (items.length === 0) return html`<p>Nothing has happened yet.</p>`;
  return html`<ol class="timeline">${items.map(({ item }) => item)}</ol>`;
}

/** GitHub tells no more than the second. Within one, a person's words come before what they bring about, and the App's words after it. */
function rankOf({ user }: ShownComment): number {
  return user.login.endsWith('[bot]') ? 2 : 0;
}

function said(comment: ShownComment, below: Html): Html {
  const wasEdited = comment.updated_at !== comment.created_at;
  return html`<li id="issuecomment-${comment.id}"><article aria-label="Comment by ${comment.user.login}">
<p class="byline"><strong>${comment.user.login}</strong> said, ${moment(comment.created_at)}${wasEdited ? html` <em>(edited ${moment(comment.updated_at)})</em>` : ''}</p>
<div class="text">${renderMarkdown(comment.body)}</div>
${below}
</article></li>
`;
}

function happened(event: ShownEvent): Html {
  return html`<li class="happened"><strong>${event.actor?.login ?? 'Somebody'}</strong> ${inWords(event)}, ${moment(event.created_at)}</li>
`;
}

function inWords({ event, label, assignee, milestone, rename }: ShownEvent): Html {
  switch (event) {
    case 'labeled':
      return html`set the label “${label?.name ?? ''}”`;
    case 'unlabeled':
      return html`took the label “${label?.name ?? ''}” off`;
    case 'assigned':
      return html`assigned ${assignee?.login ?? 'somebody'}`;
    case 'unassigned':
      return html`took ${assignee?.login ?? 'somebody'} off`;
    case 'milestoned':
      return html`set the milestone “${milestone?.title ?? ''}”`;
    case 'demilestoned':
      return html`took the milestone “${milestone?.title ?? ''}” off`;
    case 'closed':
      return html`closed this`;
    case 'reopened':
      return html`opened this again`;
    case 'renamed':
      return html`changed the title from “${rename?.from ?? ''}”`;
    default:
      return html`did this: ${event}`;
  }
}
