import type { ImmutableMap } from '../decap.ts';
import { colleagueWords } from './words.ts';

/** What an editor is told of a draft that somebody else began; undefined where there is nothing to tell. */
export function noticeOf(
  entry: ImmutableMap,
  me: { readonly login: string; readonly name?: string | null | undefined } | undefined,
) {
  const [status, author, updatedOn] = [entry.get('status'), entry.get('author'), entry.get('updatedOn')];
  if (typeof status !== 'string' || status === '' || typeof author !== 'string') return undefined;
  // Decap gives the name, or the account where GitHub knows no name.
  if (me === undefined || author === (me.name || me.login)) return undefined;
  const saved = typeof updatedOn === 'string' ? new Date(updatedOn) : undefined;
  const savedAt = saved && !Number.isNaN(saved.valueOf()) ? timeFormat.format(saved) : '';
  return colleagueWords.draftOf(author, savedAt);
}

const timeFormat = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeStyle: 'short' });

/** Shows one notice below the fields, or none. */
export function showNotice(page: Document, sentence: string | undefined): void {
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
