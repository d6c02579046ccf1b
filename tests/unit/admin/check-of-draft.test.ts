// Publishing, with each way that GitHub's check of a draft can stand.
import { expect, it } from 'vitest';
import { gitBlobHash } from '../../../cms/admin/backend/git-blob-hash.ts';
import { entryOf, FakeDecap } from './fake-decap.ts';

interface GitHub {
  /** The runs of the draft's check, or the status that GitHub answers with instead. */
  readonly draft: readonly object[] | number;
  /** The runs of the same check on `main`. */
  readonly main?: readonly object[];
}

const path = 'content/faq/cost.md';
const sha = await gitBlobHash('text');

/** Publishes a draft; what GitHub was asked. */
async function publish({ draft, main = [ended('success')] }: GitHub): Promise<readonly string[]> {
  const decap = new FakeDecap({
    github: (asked) => {
      if (asked.startsWith('pulls?')) return Response.json([{ html_url: 'https://github.test/pull/7', head: { sha: 'abc' } }]);
      if (asked.startsWith('contents/')) return Response.json([{ path, sha }]);
      const runs = asked.startsWith('commits/abc/') ? draft : main;
      return typeof runs === 'number' ? new Response(null, { status: runs }) : Response.json({ check_runs: runs });
    },
  });
  await decap.tell('prePublish', entryOf({ collection: 'faq', slug: 'cost', path, raw: 'text', status: 'draft' }));
  return decap.asked;
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

it('goes on after a check that passed, of the draft as it is now, which GitHub is asked for once', async () => {
  expect(await publish({ draft: [ended('success')] })).toEqual([
    'pulls?state=open&base=main&head=alsc%3Acms%2Ffaq%2Fcost',
    'contents/content/faq?ref=abc',
    'contents/content/faq?ref=main',
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
