// Everything between an editor's buttons and the repository that keeps work from being lost: what is looked at before, and what is said after.
import { checkBeforeSaving } from './check-before-saving.ts';
import { noticeDrafts } from './colleagues/draft-notice.ts';
import { mindColleagues } from './colleagues/mind-colleagues.ts';
import { githubSchema } from './colleagues/site-repository.ts';
import { mendDeleting } from './mend-deleting.ts';
import { mendSaving } from './mend-saving.ts';
import { sendWhatWasSeen } from './send-what-was-seen.ts';
import { mendUnpublishing, watchUnpublishing } from './unpublishing.ts';
import { waitForCheck } from './wait-for-check.ts';

/** @param config what the Worker says of the backend */
export function keepWork(cms: typeof window.CMS, config: object, page: Window): void {
  const isTakenOff = watchUnpublishing(cms);
  checkBeforeSaving(cms, isTakenOff);
  const github = githubSchema.safeParse(config).data;
  if (github) {
    const caller = { storage: page.localStorage, fetch: page.fetch.bind(page) };
    mindColleagues(cms, github, { isTakenOff, ...caller });
    waitForCheck(cms, github, caller);
  }
  sendWhatWasSeen(cms);
  noticeDrafts(cms.getBackend('github'), page);
  const histories = [
    ['github', `the repository ${github?.backend.repo} on GitHub`],
    ['proxy', 'the repository .data/authoring on this machine'],
  ] as const;
  for (const [name, history] of histories) {
    const backend = cms.getBackend(name);
    const tell = (sentence: string) => page.alert(sentence);
    mendSaving(backend);
    mendUnpublishing(backend, history, tell);
    mendDeleting(backend, tell);
  }
}
