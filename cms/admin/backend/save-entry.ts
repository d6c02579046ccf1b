import type { Implementation, SaveOptions } from '../decap.ts';
import { UserFacingError } from './user-facing-error.ts';

type Entry = Parameters<Implementation['persistEntry']>[0];

/**
 * Says it where an entry was taken off the site and could not be kept as a draft. Decap unpublishes in two steps (actions/editorialWorkflow.ts,
 * unpublishPublishedEntry): it deletes the file, then saves its text as a draft. Where that fails it goes back to the list, and only git holds the text.
 * @param history where that is, in words
 */
export async function explainLostDraft<Result>(
  { dataFiles }: Entry,
  { status }: SaveOptions,
  { history, alert }: { readonly history: string; readonly alert: (sentence: string) => void },
  save: () => Promise<Result>,
): Promise<Result> {
  try {
    return await save();
  } catch (error) {
    if (status !== 'pending_publish') throw error; // no other save of Decap's names a status
    const sentence = `The entry is off the site, but it could not be kept as a draft (${String(error)}). Its text is not lost: the history of ${dataFiles[0]?.path ?? ''} in ${history} has it, in the commit before the deletion. Write this down, and ask whoever looks after the site to bring it back`;
    alert(`${sentence}.`);
    throw new UserFacingError(sentence);
  }
}
