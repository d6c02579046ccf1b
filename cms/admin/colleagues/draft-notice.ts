// Tells an editor whose draft is on the screen, and whether she may publish it. Decap says nowhere which entry that is, but its address does.
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

/** A note as long as a draft is on the screen that somebody else began, or that she may not publish. */
export class DraftNotice {
  readonly #page: Window;
  readonly #drafts = new Map<string, Draft>();
  readonly #readRefusal: () => Promise<string | undefined>;
  /** Whether that was asked: once is enough. */
  #isAsked = false;
  #refusal: string | undefined;
  /** The entry that the note was shown for last, and what it said: one that was closed stays so. */
  #shown = '';
  /** @param readRefusal why whoever signed in may not publish; undefined where she may, or it is not known */
  constructor(page: Window, readRefusal: () => Promise<string | undefined>) {
    this.#page = page;
    this.#readRefusal = readRefusal;
    page.addEventListener('hashchange', () => this.#show());
  }

  /** @param draft as the backend read it */
  opened(draft: unknown): void {
    const known = draftSchema.safeParse(draft).data;
    if (known) this.#drafts.set(`${known.collection}/${known.slug}`, known);
    this.#show();
    if (!this.#isAsked) void this.#ask();
  }

  /** Of a draft that was published or deleted. */
  ended(collection: string, slug: string): void {
    this.#drafts.delete(`${collection}/${slug}`);
    this.#show();
  }

  async #ask(): Promise<void> {
    this.#isAsked = true;
    this.#refusal = await this.#readRefusal();
    this.#show();
  }

  #show(): void {
    const [, collection, slug] = entryAddress.exec(this.#page.location.hash) ?? [];
    const place = `${collection}/${slug}`;
    const draft = this.#drafts.get(place);
    const sentences = draft ? [noticeOf(draft, signedInUser(this.#page.localStorage)), this.#refusal] : [];
    const notice = sentences.filter((sentence) => sentence !== undefined).join(' ');
    const shown = notice && `${place} ${notice}`;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#page.document.querySelector('.draft-notice')?.remove();
    if (notice !== '') this.#page.document.body.append(noticeWith(this.#page.document, notice));
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
