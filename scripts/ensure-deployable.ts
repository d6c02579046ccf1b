// Before `npm run deploy`: names everything at once that keeps the site from being deployed.
import { git } from '../src/site/history/git.ts';
import { deploymentFaults } from './deployment/deployment-faults.ts';

const isWhole = await git('.', ['rev-parse', '--is-shallow-repository']).then(
  (answer) => answer.trim() === 'false',
  () => false,
);
const faults = deploymentFaults(process.env, isWhole);
if (faults.length > 0) {
  console.error(['Not deployed:', ...faults.map((fault) => `  ${fault}`)].join('\n'));
  process.exit(1);
}
