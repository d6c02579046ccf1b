// Before `npm run deploy`: names everything at once that keeps the site from being deployed.
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { git } from '../src/site/history/git.ts';
import { deploymentFaults } from './deployment/deployment-faults.ts';

const contactsSchema = z.object({ contactEmail: z.string(), security: z.object({ contact: z.string() }) });

const isWhole = await git('.', ['rev-parse', '--is-shallow-repository']).then(
  (answer) => answer.trim() === 'false',
  () => false,
);
const { contactEmail, security } = contactsSchema.parse(parse(await readFile('content/program.yml', 'utf8')));
const faults = deploymentFaults(process.env, isWhole, [...new Set([contactEmail, security.contact])]);
if (faults.length > 0) {
  console.error(['Not deployed:', ...faults.map((fault) => `  ${fault}`)].join('\n'));
  process.exit(1);
}
