// Decap unpublishes in two steps (actions/editorialWorkflow.ts, unpublishPublishedEntry): it deletes the file, and then saves its text as a
// draft. Whatever refused the second step would leave neither.

import type { Backend, ImmutableMap } from './decap.ts';
import { mendImplementation } from './mend-implementation.ts';
import { Refused } from './refused.ts';

/** Whether an entry has just been taken off the site, and is now to be kept as a draft, as it is. */
export type IsTakenOff = (entry: ImmutableMap) => boolean;

/** Follows what is taken off the site from this page. Decap hands the same entry to both steps. */
export function watchUnpublishing(cms: typeof window.CMS): IsTakenOff {
  const takenOff = new WeakSet<ImmutableMap>();
  cms.registerEventListener({
    name: 'postUnpublish',
    handler({ entry }) {
      takenOff.add(entry);
      return undefined;
    },
  });
  return (entry) => takenOff.has(entry);
}

/**
 * Says it where the second step failed: Decap goes back to the list then, and only git holds the text.
 * @param tell such as `window.alert`
 * @param repository where the history is, in words
 */
export function mendUnpublishing(backend: Backend | undefined, repository: string, tell: (sentence: string) => void): void {
  mendImplementation(backend, (implementation) => {
    const save = implementation.persistEntry.bind(implementation);
    implementation.persistEntry = async (entry, options) => {
      try {
        await save(entry, options);
      } catch (error) {
        if (options.status !== 'pending_publish') throw error; // no other save of Decap's names a status
        const sentence = halfDone(entry.dataFiles[0]?.path ?? '', repository, String(error));
        tell(`${sentence}.`);
        throw new Refused(sentence);
      }
    };
  });
}

function halfDone(path: string, repository: string, reason: string): string {
  return `The entry is off the site, but it could not be kept as a draft (${reason}). Its text is not lost: the history of ${path} in ${repository} has it, in the commit before the deletion. Write this down, and ask whoever looks after the site to bring it back`;
}
