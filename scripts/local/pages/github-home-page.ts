import { html } from 'hono/html';
import {
  applicationsRepository,
  committeeMembers,
  committeeTeam,
  fullName,
  observer,
  pendingMember,
  siteRepository,
} from '../fixed-names.ts';
import { type Html, layout } from './layout.ts';

/** The first page of the emulated GitHub: what it is and where things are. */
export function githubHomePage(siteUrl: string): Html {
  const issues = `/${fullName(applicationsRepository)}/issues`;
  const drafts = `/${fullName(siteRepository)}/pulls`;
  const content = html`<p>This server stands in for GitHub while you try the mentoring program. It runs on this machine, keeps
what it is given in <code>.data/</code>, and no part of it is in the program that is deployed.</p>
<ul>
<li><a href="${issues}">The applications that arrived</a>, one issue each</li>
<li><a href="${drafts}">The drafts of the site</a>, one pull request each, with what the check says of it</li>
<li><a href="${siteUrl}/">The mentoring program’s site</a></li>
</ul>
<h2>Accounts</h2>
<p>Wherever the program asks you to sign in to GitHub, choose one of these. On the pages of issues you act as the one that you choose
there, with its rights. The access token of each is <code>local-</code> and its name.</p>
<ul>
<li><strong>Team ${committeeTeam}:</strong> ${committeeMembers.join(', ')}. The first is its maintainer, and so the chair.</li>
<li><strong>${pendingMember}:</strong> invited to that team, and not in it yet</li>
<li><strong>${observer}:</strong> reads the applications, and is not in the team</li>
<li><strong>editor:</strong> writes the site’s words, and sees no application</li>
<li><strong>outsider:</strong> has an account here, and no rights</li>
</ul>`;
  return layout({ service: 'GitHub', title: 'An emulated GitHub', links: [{ href: issues, text: 'Issues' }], content });
}
