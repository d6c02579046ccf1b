// A draft that the check has not passed would be published, and not be on the site: neither it nor whatever comes after it (decision 0017).
import { type CheckRun, callerOf, type GitHubConfig, placeOf, readCheck } from './colleagues/site-repository.ts';
import { Refused } from './refused.ts';

interface Surroundings {
  /** Where Decap keeps who signed in. */
  readonly storage: Pick<Storage, 'getItem'>;
  readonly fetch: Window['fetch'];
}

const words = {
  running: 'The check of this draft is still running. Give it a few minutes, then publish',
  failed:
    'The check found something to mend. Its comment at GitHub says what: follow the link in GitHub’s mail. Mend it here, save, and publish when the check has ended again',
};

/** Refuses to publish a draft while its check runs, or after it failed. */
export function waitForCheck(cms: typeof window.CMS, github: GitHubConfig, { storage, fetch }: Surroundings): void {
  cms.registerEventListener({
    name: 'prePublish',
    async handler({ entry }) {
      // Where GitHub does not say how the check stands, as without Actions, the check before the deployment is left.
      const run = await readCheck(github, callerOf(storage, fetch), placeOf(entry)).catch(() => undefined);
      const reason = run && reasonToWait(run);
      if (reason !== undefined) throw new Refused(reason);
      return undefined;
    },
  });
}

/** One that was broken off, or could not begin, says nothing against the draft. */
function reasonToWait({ status, conclusion }: CheckRun): string | undefined {
  if (status !== 'completed') return words.running;
  return conclusion === 'failure' ? words.failed : undefined;
}
