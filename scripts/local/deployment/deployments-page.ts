import { html } from 'hono/html';
import { type Html, layout } from '../pages/layout.ts';

/** What became of the newest commit of `main`, or of a pull request. */
export type DeploymentRecord = {
  /** `main` or the name of a branch. */
  branch: string;
  subject: string;
  /** Where it can be seen. */
  address: string;
  /** Why it cannot, a sentence each; none where it can. */
  problems: readonly string[];
};

/** The first page of the preview server: every deployment, with all that was wrong. */
export function deploymentsPage(records: readonly DeploymentRecord[]): Html {
  const items = records.map(({ branch, subject, address, problems }) => {
    const state =
      problems.length === 0
        ? html`<p><a href="${address}">${address}</a></p>`
        : html`<p>Not deployed:</p><ul>${problems.map((problem) => html`<li><pre>${problem}</pre></li>`)}</ul>`;
    return html`<section><h2>${branch}: ${subject}</h2>${state}</section>`;
  });
  const intro = html`<p>Each entry that is being edited is shown here as the site would show it. Addresses end in
<code>.localhost</code>: they are this machine’s.</p>`;
  return layout({
    service: 'GitHub',
    title: 'Deployments',
    links: [],
    content: html`${intro}${items.length > 0 ? items : html`<p>Nothing was deployed yet.</p>`}`,
  });
}
