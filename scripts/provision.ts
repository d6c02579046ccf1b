// Provisions labels and milestones of the applications repository, local or real, and the rules of the site's. `--check` only looks, and
// exits 1 on drift.
import { join } from 'node:path';
import { connect } from '../functions/github/client.ts';
import { runWithSettings } from './command/run-with-settings.ts';
import { readDesiredInventory } from './provisioning/desired-inventory.ts';
import { isNone } from './provisioning/difference.ts';
import { branchRulesReport, keepMain } from './provisioning/keep-main.ts';
import { findDrift, provision } from './provisioning/provision.ts';
import { type ProvisionSettings, readProvisionSettings } from './provisioning/provision-settings.ts';
import { provisioningReport } from './provisioning/report.ts';

const words = process.argv.slice(2);
const onlyChecks = words.includes('--check');
const unknownWord = words.find((word) => word !== '--check');

if (unknownWord !== undefined) {
  console.error(`There is no "${unknownWord}" here: give nothing to provision, or --check to only look.`);
  process.exitCode = 2;
} else {
  const reading = readProvisionSettings(process.env);
  const applications = await runWithSettings(reading, provisionApplications, {
    permission: 'Issues: read and write',
    notFound: 'The token sees no such repository: check APPLICATIONS_REPOSITORY and which repositories the token may see.',
    again: 'what was done already stays done.',
  });
  const site =
    reading.kind === 'refused'
      ? 0
      : await runWithSettings(reading, provisionSite, {
          permission: 'Administration: read and write',
          notFound: 'The token sees no such repository: check SITE_REPOSITORY and which repositories the token may see.',
          again: 'what was done already stays done.',
        });
  process.exitCode = Math.max(applications, site);
}

async function provisionApplications({ apiUrl, token, owner, repository }: ProvisionSettings): Promise<number> {
  const connection = await connect({ apiUrl, owner, repository, credentials: { kind: 'token', token } });
  const desired = await readDesiredInventory(join(import.meta.dirname, '..', 'content'));
  const difference = await (onlyChecks ? findDrift : provision)(connection, desired);
  console.log(provisioningReport(difference, `${owner}/${repository}`, !onlyChecks).join('\n'));
  return onlyChecks && !isNone(difference) ? 1 : 0;
}

async function provisionSite({ apiUrl, token, site }: ProvisionSettings): Promise<number> {
  if (site === undefined) return 0;
  const connection = await connect({ apiUrl, ...site, credentials: { kind: 'token', token } });
  const difference = await keepMain(connection, onlyChecks);
  console.log(branchRulesReport(difference, `${site.owner}/${site.repository}`, !onlyChecks).join('\n'));
  return onlyChecks && difference.missing.length > 0 ? 1 : 0;
}
