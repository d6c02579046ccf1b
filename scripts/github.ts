// `npm run github -- setup | doctor | apps`: what GitHub has to have for this program, made, named, or made with two clicks.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseEnv } from 'node:util';
import { connect } from '../functions/github/client.ts';
import { runWithSettings } from './command/run-with-settings.ts';
import { readAppsSettings } from './github/apps/apps-settings.ts';
import { serveApps } from './github/apps/serve-apps.ts';
import { checks } from './github/checks.ts';
import { type GithubCommand, readGithubCommand, usage } from './github/command-line.ts';
import { readDesiredInventory } from './github/desired.ts';
import { report } from './github/report.ts';
import { runChecks } from './github/run-checks.ts';
import { explanations, type GithubSettings, readGithubSettings } from './github/settings.ts';
import { localToken } from './local/fixed-names.ts';

const root = join(import.meta.dirname, '..');
const words = {
  permission: explanations.GITHUB_TOKEN,
  notFound: 'GitHub knows nothing of that name, or hides it from the token.',
  again: 'what was done already stays done.',
};

const line = readGithubCommand(process.argv.slice(2));
if (line.kind === 'refused') {
  console.error(line.sentence);
  process.exitCode = 2;
} else if (line.kind === 'help') {
  console.log(usage);
} else {
  const environment = line.isLocal ? await localEnvironment() : process.env;
  process.exitCode =
    line.kind === 'apps'
      ? await runWithSettings(readAppsSettings(environment), (settings) => serveApps(settings, join(root, '.data')), words)
      : await runWithSettings(readGithubSettings(environment), (settings) => look(settings, line), words);
}

/** 0 where nothing is missing, 1 where something is. */
async function look(settings: GithubSettings, { kind, mends }: GithubCommand & { kind: 'setup' | 'doctor' }): Promise<number> {
  const { apiUrl, token, applications } = settings;
  const credentials = { kind: 'token', token } as const;
  const { client } = await connect({ apiUrl, owner: applications.owner, repository: applications.repo, credentials });
  const desired = await readDesiredInventory(join(root, 'content'));
  const asked = checks.filter(({ isProof }) => kind === 'doctor' || !isProof);
  const findings = await runChecks(asked, { settings, client, desired, wait: (milliseconds) => setTimeout(milliseconds) }, mends);
  console.log(report(findings).join('\n'));
  return findings.some((finding) => finding.kind === 'wrong') ? 1 : 0;
}

/** The settings of the local system that runs, with the token of its chair. */
async function localEnvironment(): Promise<Readonly<Record<string, string | undefined>>> {
  const text = await readFile(join(root, '.data', 'worker.env'), 'utf8').catch(() => '');
  return { ...parseEnv(text), GITHUB_TOKEN: localToken('chair') };
}
