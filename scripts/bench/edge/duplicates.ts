// How many issues one application makes when GitHub commits and then answers 502: ours beside octokit with its own defaults.
import { setTimeout as pause } from 'node:timers/promises';
import { Octokit } from 'octokit';
import type { LocalSystem } from '../../local/start-system.ts';
import { withSystem } from '../with-system.ts';
import { sampleApplication } from './sample-application.ts';

/** Several times the settle window: a reconciliation that does not work would have created a second one by then. */
const secondsToSettle = 20;

export function benchDuplicates(): Promise<readonly string[]> {
  return withSystem(
    async (system) => {
      const ours = await createsDuring(system, async () => {
        await fetch(`${system.siteUrl}/api/applications/mentee`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: sampleApplication(0),
        });
        await pause(secondsToSettle * 1000);
      });
      const octokit = new Octokit({ baseUrl: system.githubUrl, auth: 'local-chair', log: silent });
      const theirs = await createsDuring(system, async () => {
        const call = octokit.rest.issues.create({ owner: 'alsc', repo: 'mentoring-applications', title: 'Application', body: '' });
        await call.catch(() => undefined); // it gives up after its own retries
      });
      return [
        'Issues made for one application when GitHub commits and answers 502:',
        `reconciled before any second call: ${ours}; octokit with its defaults: ${theirs}`,
      ];
    },
    { settings: { SETTLE_SECONDS: '3' } },
  );
}

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

async function createsDuring({ github }: LocalSystem, work: () => Promise<void>): Promise<number> {
  let creates = 0;
  github.fault(({ method, path }) => {
    if (method !== 'POST' || !path.endsWith('/issues')) return undefined;
    creates += 1;
    return { outcome: { status: 502 } };
  });
  await work();
  github.fault(undefined);
  return creates;
}
