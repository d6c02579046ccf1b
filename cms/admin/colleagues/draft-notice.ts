// Tells an editor whose draft is on the screen. Decap says nowhere which entry that is, but its address does.
import { z } from 'zod';
import { signedInUser } from './github-repository.ts';
import { colleagueWords } from './words.ts';

/** A draft as the GitHub backend reads it; of somebody whom GitHub does not know any more there is no author, and other backends name none. */
const draftSchema = z.object({
  collection: z.string(),
  slug: z.string(),
  updatedAt: z.string(),
  pullRequestAuthor: z.string().optional(),
});
type Draft = z.infer<typeof draftSchema>;

const entryAddress = /#\/collections\/([^/]+)\/entries\/([^?]+)/;
const timeFormat = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeStyle: 'short' });

/** A note as long as a draft that somebody else began is on the screen. */
export class DraftNotice {
  readonly #page: Window;
  readonly #drafts = new Map<string, Draft>();
  /** The entry that the note was shown for last: one that was closed stays so. */
  #shownFor: string | undefined;
  constructor(page: Window) {
    this.#page = page;
    page.addEventListener('hashchange', () => this.#show());
  }

  /** @param draft as the backend read it */
  opened(draft: unknown): void {
    const known = draftSchema.safeParse(draft).data;
    if (known) this.#drafts.set(`${known.collection}/${known.slug}`, known);
    this.#show();
  }

  /** Of a draft that was published or deleted. */
  ended(collection: string, slug: string): void {
    this.#drafts.delete(`${collection}/${slug}`);
    this.#show();
  }

  #show(): void {
    const [, collection, slug] = entryAddress.exec(this.#page.location.hash) ?? [];
    const draft = this.#drafts.get(`${collection}/${slug}`);
    const sentence = draft && noticeOf(draft, signedInUser(this.#page.localStorage));
    const shownFor = sentence && `${collection}/${slug}`;
    if (shownFor === this.#shownFor) return;
    this.#shownFor = shownFor;
    this.#page.document.querySelector('.draft-notice')?.remove();
    if (sentence !== undefined) this.#page.document.body.append(noticeWith(this.#page.document, sentence));
  }
}

/** What an editor is told of a draft that somebody else began; undefined where there is nothing to tell. */
function noticeOf({ pullRequestAuthor: author, updatedAt }: Draft, me: ReturnType<typeof signedInUser>): string | undefined {
  // Decap gives the name, or the account where GitHub knows no name.
  if (author === undefined || me === undefined || author === (me.name || me.login)) return undefined;
  const saved = new Date(updatedAt);
  return colleagueWords.draftOf(author, Number.isNaN(saved.valueOf()) ? '' : timeFormat.format(saved));
}

function noticeWith(page: Document, sentence: string): Element {
  const notice = Object.assign(page.createElement('div'), { className: 'draft-notice' });
  notice.setAttribute('role', 'status');
  const text = Object.assign(page.createElement('p'), { textContent: sentence });
  const close = Object.assign(page.createElement('button'), {
    type: 'button',
    className: 'draft-notice-close',
    textContent: colleagueWords.closeNotice,
  });
  close.addEventListener('click', () => notice.remove());
  notice.append(text, close);
  return notice;
}
