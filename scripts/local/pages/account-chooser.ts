import { html } from 'hono/html';
import { type Account, accounts } from '../fixed-names.ts';
import type { Html } from './layout.ts';

/** Who is looking, and where they are. */
export interface Visit {
  readonly actingAs: Account;
  /** The page's own address, which a choice leads back to. */
  readonly here: string;
}

/** Chooses the account that the pages are seen and changed with. GitHub has a sign-in there. */
export function accountChooser({ actingAs, here }: Visit): Html {
  return html`<form class="bar row" method="post" action="/acting-as">
<input type="hidden" name="return" value="${here}">
<label class="field" for="acting-as">Acting as</label>
<select id="acting-as" name="account">
${accounts.map((account) => html`<option${account === actingAs ? html` selected` : ''}>${account}</option>`)}
</select>
<button>Change</button>
</form>`;
}
