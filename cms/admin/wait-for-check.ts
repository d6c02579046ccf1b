// A draft that the check has not passed would be published, and not be on the site: neither it nor whatever comes after it (decision 0017).
import {
  type Caller,
  type CheckRun,
  callerOf,
  type EntryPlace,
  type GitHubConfig,
  placeOf,
  readCheck,
  readDraft,
  Unanswered,
} from './colleagues/site-repository.ts';
import { Refused } from './refused.ts';

interface Surroundings {
  /** Where Decap keeps who signed in. */
  readonly storage: Pick<Storage, 'getItem'>;
  readonly fetch: Window['fetch'];
}

const words = {
  waiting: 'The check of this draft has not ended. Give it a few minutes, then publish',
  failed: (draft: string) =>
    `This draft did not pass its check. The comment at ${draft} says what to mend. Mend it here, save, and publish when the check has ended again`,
  /** Of a GitHub App without the permission, or an account that lost the repository. */
  forbidden:
    'GitHub does not let this page see whether the draft passed its check. Ask whoever looks after the site to give the CMS the permission “Checks: read”',
  unanswered: (status: string) =>
    `GitHub does not say whether this draft passed its check (${status}). Wait a minute and try again. If it goes on, sign in anew`,
};

/** Refuses to publish a draft before its check has ended, or after it failed. */
export function waitForCheck(cms: typeof window.CMS, github: GitHubConfig, { storage, fetch }: Surroundings): void {
  cms.registerEventListener({
    name: 'prePublish',
    async handler({ entry }) {
      const reason = await reasonToWait(github, callerOf(storage, fetch), placeOf(entry)).catch((error: unknown) => {
        throw error instanceof Unanswered ? new Refused(unansweredWords(error.message)) : error;
      });
      if (reason !== undefined) throw new Refused(reason);
      return undefined;
    },
  });
}

async function reasonToWait(github: GitHubConfig, caller: Caller, place: EntryPlace): Promise<string | undefined> {
  const draft = await readDraft(github, caller, place);
  if (draft === undefined) return undefined; // a colleague published or deleted it: others look after that
  const run = await readCheck(github, caller, draft.head.sha);
  if (run === undefined) {
    // It takes GitHub seconds to begin one. Where the published content has none either, as without Actions, there will be none.
    return (await readCheck(github, caller, github.backend.branch)) && words.waiting;
  }
  if (isGoing(run)) return words.waiting;
  return hasFailed(run) ? words.failed(draft.html_url) : undefined;
}

function isGoing({ status }: CheckRun): boolean {
  return status !== 'completed';
}

/** One that was broken off, or could not begin, says nothing against the draft: the check before the deployment is left. */
function hasFailed({ conclusion }: CheckRun): boolean {
  return conclusion === 'failure';
}

function unansweredWords(status: string): string {
  return status === '403' || status === '404' ? words.forbidden : words.unanswered(status);
}
