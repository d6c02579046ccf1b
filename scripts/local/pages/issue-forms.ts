/** What an account can do to an issue, as plain HTML forms. What it may do is GitHub's to say. */
import { html } from 'hono/html';
import { committeeMembers } from '../fixed-names.ts';
import type { ShownComment, ShownIssue, ShownLabel } from './github-records.ts';
import type { Html } from './layout.ts';

export interface IssueForms {
  /** The issue's address. */
  readonly address: string;
  readonly actingAs: string;
  readonly issue: ShownIssue;
  /** Every label of the repository. */
  readonly labels: readonly ShownLabel[];
  /** What was typed and could not be sent. */
  readonly draft: string;
}

/** Comment, close or reopen, labels, assignees. */
export function issueForms({ address, actingAs, issue, labels, draft }: IssueForms): Html {
  const assignees = [...new Set([...committeeMembers, ...issue.assignees.map(({ login }) => login)])];
  return html`<h2>Say something as ${actingAs}</h2>
<form method="post" action="${address}/comment">
<label class="field" for="comment">Comment</label>
<p class="hint" id="comment-hint">Markdown. A line that begins with a slash is a command: <code>/help</code> lists them.</p>
<textarea id="comment" name="body" required aria-describedby="comment-hint">${draft}</textarea>
<button class="first">Comment</button>
</form>
<h2>Change it as ${actingAs}</h2>
<form method="post" action="${address}/state">
<input type="hidden" name="state" value="${issue.state === 'open' ? 'closed' : 'open'}">
<button>${issue.state === 'open' ? 'Close this issue' : 'Open this issue again'}</button>
</form>
${choices({
  action: `${address}/labels`,
  legend: 'Labels',
  button: 'Save labels',
  all: [...new Set([...labels, ...issue.labels].map(({ name }) => name))],
  chosen: issue.labels.map(({ name }) => name),
})}
${choices({ action: `${address}/assignees`, legend: 'Assigned', button: 'Save who is assigned', all: assignees, chosen: issue.assignees.map(({ login }) => login) })}`;
}

interface Choices {
  readonly action: string;
  readonly legend: string;
  readonly button: string;
  readonly all: readonly string[];
  readonly chosen: readonly string[];
}

/** The form says what was chosen when it was shown: what others changed in the meantime stays. */
function choices({ action, legend, button, all, chosen }: Choices): Html {
  return html`<form method="post" action="${action}">
${chosen.map((name) => html`<input type="hidden" name="shown" value="${name}">`)}
<fieldset><legend>${legend}</legend>
<div class="choices">
${all.map((name) => html`<label><input type="checkbox" name="chosen" value="${name}"${chosen.includes(name) ? html` checked` : ''}> ${name}</label>`)}
</div>
<button>${button}</button>
</fieldset>
</form>`;
}

/** Changing or deleting a comment, which its author can do. */
export function commentForms(address: string, actingAs: string, comment: ShownComment): Html {
  if (comment.user.login !== actingAs) return html``;
  const action = `${address}/comments/${comment.id}`;
  return html`<details><summary>Edit or delete</summary>
<form method="post" action="${action}">
<label class="field" for="comment-${comment.id}">Your comment</label>
<textarea id="comment-${comment.id}" name="body" required>${comment.body}</textarea>
<div class="row"><button name="do" value="edit">Save the change</button><button name="do" value="delete" formnovalidate>Delete</button></div>
</form></details>`;
}
