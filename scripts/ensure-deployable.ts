// Before `npm run deploy`: names everything at once that keeps the site from being deployed.
import { spawnSync } from 'node:child_process';
import { deploymentFaults } from './deployable/deployment-faults.ts';

const isShallow = spawnSync('git', ['rev-parse', '--is-shallow-repository'], { encoding: 'utf8' }).stdout?.trim();
const faults = deploymentFaults(process.env, isShallow === 'false');
if (faults.length > 0) {
  console.error(['Not deployed:', ...faults.map((fault) => `  ${fault}`)].join('\n'));
  process.exit(1);
}
