// Tells an editor whose draft is on the screen. Decap says nowhere which entry that is, but its address does.
import { z } from 'zod';
import type { Backend } from '../decap.ts';
import { mendImplementation } from '../mend-implementation.ts';
import { signedIn } from './site-repository.ts';
import { colleagueWords } from './words.ts';

/** A draft as the GitHub backend reads it; of somebody whom GitHub does not know any more there is no author. */
const draftSchema = z.object({
  collection: z.string(),
  slug: z.string(),
  updatedAt: z.string(),
  pullRequestAuthor: z.string().optional(),
});
type Draft = z.infer<typeof draftSchema>;

const entryAddress = /#\/collections\/([^/]+)\/entries\/([^?]+)/;

/** Shows a note as long as a draft that somebody else began is on the screen. */
export function noticeDrafts(backend: Backend | undefined, page: Window): void {
  const drafts = new Map<string, Draft>();
  let shown: string | undefined;
  const show = () => {
    const [, collection, slug] = entryAddress.exec(page.location.hash) ?? [];
    const draft = drafts.get(`${collection}/${slug}`);
    const sentence = draft && noticeOf(draft, signedIn(page.localStorage));
    const place = sentence && `${collection}/${slug}`;
    if (place === shown) return; // a note that was closed stays so
    shown = place;
    showNotice(page.document, sentence);
  };
  page.addEventListener('hashchange', show);
  mendImplementation(backend, (implementation) => {
    const read = implementation.unpublishedEntry.bind(implementation);
    implementation.unpublishedEntry = async (place) => {
      const found = await read(place);
      const draft = draftSchema.safeParse(found).data;
      if (draft) drafts.set(`${draft.collection}/${draft.slug}`, draft);
      show();
      return found;
    };
    for (const end of ['publishUnpublishedEntry', 'deleteUnpublishedEntry'] as const) {
      const doIt = implementation[end].bind(implementation);
      implementation[end] = async (collection, slug) => {
        const answer = await doIt(collection, slug);
        drafts.delete(`${collection}/${slug}`);
        show();
        return answer;
      };
    }
  });
}

/** What an editor is told of a draft that somebody else began; undefined where there is nothing to tell. */
function noticeOf({ pullRequestAuthor: author, updatedAt }: Draft, me: ReturnType<typeof signedIn>): string | undefined {
  // Decap gives the name, or the account where GitHub knows no name.
  if (author === undefined || me === undefined || author === (me.name || me.login)) return undefined;
  const saved = new Date(updatedAt);
  return colleagueWords.draftOf(author, Number.isNaN(saved.valueOf()) ? '' : timeFormat.format(saved));
}

const timeFormat = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeStyle: 'short' });

/** Shows one note at the foot of the window, or none. */
function showNotice(page: Document, sentence: string | undefined): void {
  page.querySelector('.draft-notice')?.remove();
  if (sentence === undefined) return;
  const notice = page.createElement('div');
  notice.className = 'draft-notice';
  notice.setAttribute('role', 'status');
  const text = page.createElement('p');
  text.textContent = sentence;
  const close = page.createElement('button');
  close.type = 'button';
  close.className = 'draft-notice-close';
  close.textContent = colleagueWords.closeNotice;
  close.addEventListener('click', () => notice.remove());
  notice.append(text, close);
  page.body.append(notice);
}
