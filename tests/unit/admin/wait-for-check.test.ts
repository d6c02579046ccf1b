// Publishing, with each way that GitHub's check of a draft can stand.
import { expect, it } from 'vitest';
import { waitForCheck } from '../../../cms/admin/wait-for-check.ts';
import { DecapAtWork, entryOf } from './decap-at-work.ts';

const github = {
  backend: { name: 'github', repo: 'alsc/mentoring-site', branch: 'main', api_root: 'https://github.test' },
} as const;

interface GitHub {
  /** The runs of the draft's check, or the status that GitHub answers with instead. */
  readonly draft: readonly object[] | number;
  /** The runs of the same check on `main`. */
  readonly main?: readonly object[];
}

/** Publishes a draft; what GitHub was asked. */
async function publish({ draft, main = [ended('success')] }: GitHub): Promise<readonly string[]> {
  const decap = new DecapAtWork({});
  const asked: string[] = [];
  const fetch = async (address: string | URL | Request) => {
    const place = String(address).replace('https://github.test/repos/alsc/mentoring-site/', '');
    asked.push(place);
    if (place.startsWith('pulls?')) return Response.json([{ html_url: 'https://github.test/pull/7', head: { sha: 'abc' } }]);
    const runs = place.startsWith('commits/abc/') ? draft : main;
    return typeof runs === 'number' ? new Response(null, { status: runs }) : Response.json({ check_runs: runs });
  };
  waitForCheck(decap.cms, github, { storage: { getItem: () => null }, fetch });
  await decap.tell('prePublish', entryOf({ collection: 'faq', slug: 'cost', path: 'content/faq/cost.md', status: 'draft' }));
  return asked;
}

const running = { id: 1, status: 'in_progress', conclusion: null };
const ended = (conclusion: string, id = 2) => ({ id, status: 'completed', conclusion });

it('waits for a check that runs, stands in the queue, or has not begun where there are checks', async () => {
  await expect(publish({ draft: [running] })).rejects.toThrow(/has not ended/);
  await expect(publish({ draft: [{ ...running, status: 'queued' }] })).rejects.toThrow(/has not ended/);
  await expect(publish({ draft: [] })).rejects.toThrow(/has not ended/);
});

it('is refused after a check that failed, with where to read why and what to do', async () => {
  await expect(publish({ draft: [ended('failure')] })).rejects.toThrow(
    /comment at https:\/\/github\.test\/pull\/7 .* Mend it here, save, and publish/,
  );
});

it('goes on after a check that passed, of the draft as it is now', async () => {
  expect(await publish({ draft: [ended('success')] })).toEqual([
    'pulls?state=open&base=main&head=alsc%3Acms%2Ffaq%2Fcost',
    'commits/abc/check-runs?check_name=Content',
  ]);
});

it('asks the newest of several runs, in whatever order GitHub names them', async () => {
  await publish({ draft: [ended('failure', 2), ended('success', 3)] });
  await expect(publish({ draft: [ended('failure', 3), ended('success', 2)] })).rejects.toThrow(/did not pass/);
});

it('is left to the check before the deployment where nothing is checked, or the check was broken off', async () => {
  await publish({ draft: [], main: [] });
  await publish({ draft: [ended('cancelled')] });
});

it('is refused where GitHub does not say: nothing unchecked is published because a permission or an answer is missing', async () => {
  await expect(publish({ draft: 403 })).rejects.toThrow(/permission “Checks: read”/);
  await expect(publish({ draft: 502 })).rejects.toThrow(/\(502\)\. Wait a minute/);
});
