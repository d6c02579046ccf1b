// Before `npm run deploy`: what a build would do without, and a public site must not. Names everything that is missing at once.
import { spawnSync } from 'node:child_process';

const siteUrl = process.env['SITE_URL'] ?? '';
const isShallow = spawnSync('git', ['rev-parse', '--is-shallow-repository'], { encoding: 'utf8' }).stdout?.trim();
const faults = [
  ...(URL.canParse(siteUrl) && siteUrl.startsWith('https://')
    ? []
    : ['SITE_URL is not set to the https address of the site. Search engines, calendars and feeds would be sent to an example.']),
  ...(process.env['PROGRAM_NOW'] ? ['PROGRAM_NOW is set. The pages would call themselves a practice copy.'] : []),
  ...(isShallow === 'false'
    ? []
    : [
        'This is no clone with its whole history. Pages would not say when they changed, and calendars would pass over changed dates.',
      ]),
];
if (faults.length > 0) {
  console.error(['Not deployed:', ...faults.map((fault) => `  ${fault}`)].join('\n'));
  process.exit(1);
}
