// Publishing, with each way that GitHub's check of a draft can stand.
import { expect, it } from 'vitest';
import { waitForCheck } from '../../../src/admin/wait-for-check.ts';
import { DecapAtWork, entryOf } from './decap-at-work.ts';

const github = {
  backend: { name: 'github', repo: 'alsc/mentoring-site', branch: 'main', api_root: 'https://github.test' },
} as const;

/** Publishes a draft. @param runs of its check, or the status that GitHub answers with instead */
async function publish(runs: readonly object[] | number): Promise<readonly string[]> {
  const decap = new DecapAtWork({});
  const asked: string[] = [];
  const fetch = async (address: string | URL | Request) => {
    asked.push(String(address).replace('https://github.test/repos/alsc/mentoring-site/', ''));
    if (String(address).includes('/pulls?')) return Response.json([{ head: { sha: 'abc' } }]);
    return typeof runs === 'number' ? new Response(null, { status: runs }) : Response.json({ check_runs: runs });
  };
  waitForCheck(decap.cms, github, { storage: { getItem: () => null }, fetch });
  await decap.tell('prePublish', entryOf({ collection: 'faq', slug: 'cost', path: 'content/faq/cost.md', status: 'draft' }));
  return asked;
}

const running = { id: 1, status: 'in_progress', conclusion: null };
const ended = (conclusion: string, id = 2) => ({ id, status: 'completed', conclusion });

it('waits for a check that runs, or has not begun', async () => {
  await expect(publish([running])).rejects.toThrow(/is still running/);
  await expect(publish([{ ...running, status: 'queued' }])).rejects.toThrow(/is still running/);
});

it('is refused after a check that failed, with what to do', async () => {
  await expect(publish([ended('failure')])).rejects.toThrow(/comment at GitHub .* Mend it here, save, and publish/);
});

it('goes on after a check that passed, of the draft as it is now', async () => {
  expect(await publish([ended('success')])).toEqual([
    'pulls?state=open&base=main&head=alsc%3Acms%2Ffaq%2Fcost',
    'commits/abc/check-runs?check_name=Content',
  ]);
});

it('asks the newest of several runs, in whatever order GitHub names them', async () => {
  await publish([ended('failure', 2), ended('success', 3)]);
  await expect(publish([ended('failure', 3), ended('success', 2)])).rejects.toThrow(/to mend/);
});

it('is left to the check before the deployment where there is none, it was broken off, or GitHub does not say', async () => {
  await publish([]);
  await publish([ended('cancelled')]);
  await publish(403);
  await publish(502);
});
