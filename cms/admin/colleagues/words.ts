// What an editor reads of colleagues. Before a refusal stands “Not saved yet.” or the like (locale.ts).
import type { Conflict } from './conflict.ts';

const meanwhile: Readonly<Record<Conflict, string>> = {
  'draft changed': 'A colleague has saved this draft since you opened it',
  'draft gone': 'A colleague has published this draft, or deleted it, since you opened it',
  'draft begun': 'A colleague has begun a draft of this entry since you opened it',
  'published changed': 'A colleague has published a change of this entry since you opened it',
};

export const colleagueWords = {
  notSaved: (conflict: Conflict) =>
    `${meanwhile[conflict]}. Your colleague’s work and yours are both still there. Copy what you changed, load this page again without the local backup, and put it into the newer text`,
  /** Not published, not taken off the site, not deleted, no other status. */
  notDone: (conflict: Conflict) => `${meanwhile[conflict]}. Load this page again, look at what is there now, and decide then`,
  unanswered: (status: string) =>
    `GitHub does not say whether a colleague changed this entry (${status}), so it stays as it was. Wait a minute and try again. If it goes on, copy what you changed and sign in anew`,
  draftOf: (author: string, savedAt: string) =>
    `${author === '' ? 'A colleague' : author} began this draft${savedAt === '' ? '' : `; it was saved last on ${savedAt}`}. What you save becomes part of it, so tell each other who goes on.`,
  mayNotPublish: (administrators: readonly string[]) =>
    `Your account may write drafts and set them to Ready, and GitHub does not let it publish them. Set this one to Ready, then ask a colleague who may publish${administrators.length === 0 ? ', or whoever looks after the site' : `. Whoever looks after the repository may, or knows who: ${administrators.join(', ')}`}.`,
  closeNotice: 'Close this note',
};
